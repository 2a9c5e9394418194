#include "command/options.h"

#include "command/progress.h"

#include <string.h>

#include "base/arena.h"
#include "base/date.h"
#include "output/text.h"
#include "output/wrap.h"

typedef struct {
    const char *name;
    OptionBit bit;
    const char *argument; // as shown in help; NULL: takes none
    PhraseKey help;
} OptionRow;

static const OptionRow rows[] = {
    {"--language", OPTION_LANGUAGE, "fi|sv|en", PHRASE_help_option_language},
    {"--format", OPTION_FORMAT, "text|json|csv|excel", PHRASE_help_option_format},
    {"--format", OPTION_FORMAT_TESTS, "text|json|junit", PHRASE_help_option_format_tests},
    {"--format", OPTION_FORMAT_PLAIN, "text|json", PHRASE_help_option_format_plain},
    {"--format", OPTION_FORMAT_CHECK, "text|json|junit|sarif|github",
     PHRASE_help_option_format_check},
    {"--format", OPTION_FORMAT_POWER, "text|markdown|json|html",
     PHRASE_help_option_format_power},
    {"--format", OPTION_FORMAT_CALENDAR, "text|json|ics",
     PHRASE_help_option_format_calendar},
    {"--color", OPTION_COLOR, "auto|always|never", PHRASE_help_option_color},
    {"--root", OPTION_ROOT, "DIR", PHRASE_help_option_root},
    {"--fail-on", OPTION_FAIL_ON, "error|warning|note", PHRASE_help_option_fail_on},
    {"--all", OPTION_ALL, NULL, PHRASE_help_option_all},
    {"--as-of", OPTION_AS_OF, "DATE", PHRASE_help_option_as_of},
    {"--from", OPTION_FROM, "DATE", PHRASE_help_option_from},
    {"--to", OPTION_TO, "DATE", PHRASE_help_option_to},
    {"--party", OPTION_PARTY, "NAME", PHRASE_help_option_party},
    {"--events", OPTION_EVENTS, "FILE", PHRASE_help_option_events},
    {"--expect", OPTION_EXPECT, "V", PHRASE_help_option_expect},
    {"--untrusted", OPTION_UNTRUSTED, NULL, PHRASE_help_option_untrusted},
    {"--limit", OPTION_LIMIT, "NAME=N", PHRASE_help_option_limit},
    {"--forms", OPTION_FORMS, NULL, PHRASE_help_option_forms},
    {"--natives", OPTION_NATIVES, "FILE", PHRASE_help_option_natives},
    {"--allow-native", OPTION_NATIVES, "NAME", PHRASE_help_option_allow_native},
    {"--native-unconfined", OPTION_NATIVES, NULL, PHRASE_help_option_unconfined},
    {"--help", OPTION_HELP, NULL, PHRASE_help_option_help},
};
enum { ROW_COUNT = sizeof rows / sizeof *rows };

// The place of `word` among the words of "fi|sv|en", or -1.
static int choice(const char *word, const char *among)
{
    size_t length = strlen(word);
    for (int n = 0; length > 0 && among; n++) {
        const char *bar = strchr(among, '|');
        size_t part = bar ? (size_t)(bar - among) : strlen(among);
        if (part == length && strncmp(among, word, length) == 0)
            return n;
        among = bar ? bar + 1 : NULL;
    }
    return -1;
}

AgrLanguage options_language(int argc, char **argv)
{
    static const char name[] = "--language";
    static const AgrLanguage languages[] = {AGR_FINNISH, AGR_SWEDISH, AGR_ENGLISH};
    AgrLanguage language = AGR_ENGLISH;
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        int n = -1;
        if (strncmp(argv[i], name, sizeof name - 1) != 0)
            continue;
        const char *after = argv[i] + sizeof name - 1;
        if (*after == '=')
            n = choice(after + 1, rows[0].argument);
        else if (*after == '\0' && i + 1 < argc)
            n = choice(argv[i + 1], rows[0].argument);
        if (n >= 0)
            language = languages[n];
    }
    return language;
}

const char *nearest(const char *word, const char *const *candidates, size_t count)
{
    enum { LONGEST = 40 };
    const char *volatile best = NULL;
    volatile size_t allowed = strlen(word) < 5 ? 1 : 2; // what may differ, at most
    Arena *arena = strlen(word) > LONGEST ? NULL : arena_new(0);
    Guard guard;
    if (!arena)
        return NULL;
    arena_set_guard(arena, &guard);
    if (setjmp(guard.frame) != 0)
        count = 0; // without memory there is no suggestion
    for (size_t i = 0; i < count; i++) {
        Text candidate = text_from(candidates[i]);
        size_t distance = text_distance(arena, text_from(word), candidate, allowed);
        if (distance > allowed)
            continue;
        best = candidates[i];
        if (distance == 0)
            break;
        allowed = distance - 1;
    }
    arena_free(arena);
    return best;
}

static bool unknown_option(Terminal *terminal, unsigned taken, const char *given)
{
    const char *names[ROW_COUNT];
    char word[64];
    size_t count = 0;
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (rows[i].bit & taken)
            names[count++] = rows[i].name;
    size_t length = strcspn(given, "=");
    const char *near = NULL;
    if (length < sizeof word) {
        memcpy(word, given, length);
        word[length] = '\0';
        near = nearest(word, names, count);
    }
    if (near)
        SAY(terminal, usage_unknown_option_near, given, near);
    else
        SAY(terminal, usage_unknown_option, given);
    return false;
}

static bool is_day(const char *value)
{
    Date day;
    return date_parse(text_from(value), &day);
}

static bool set_native(Terminal *terminal, const OptionRow *row, const char *value,
                       Options *options)
{
    if (!row->argument) {
        options->unconfined = true;
    } else if (strcmp(row->name, "--natives") == 0) {
        options->manifest = value;
    } else if (options->allowed_count < ALLOWED_MOST) {
        options->allowed[options->allowed_count++] = value;
    } else {
        SAY(terminal, usage_bad_value, row->name, value, "64 x NAME");
        return false;
    }
    return true;
}

static bool unknown_limit(Terminal *terminal, const char *given, size_t length)
{
    const char *names[OPTIONS_LIMITS];
    char word[64] = "";
    size_t count = 0;
    AgrLimit limit;
    while (count < OPTIONS_LIMITS && agr_limit(count, &limit))
        names[count++] = limit.name;
    if (length < sizeof word)
        memcpy(word, given, length);
    const char *near = nearest(word, names, count);
    if (near)
        SAY(terminal, usage_unknown_limit_near, given, near);
    else
        SAY(terminal, usage_unknown_limit, given);
    return false;
}

// The number that `text` is as a whole; false when it is none that fits.
static bool whole_number(const char *text, unsigned long long *out)
{
    *out = 0;
    for (const char *at = text; *at; at++)
        if (*at < '0' || *at > '9' || __builtin_mul_overflow(*out, 10, out) ||
            __builtin_add_overflow(*out, (unsigned)(*at - '0'), out))
            return false;
    return *text != '\0';
}

// `NAME=N`. Whether N is between the ends is told here, where there is somebody to tell.
static bool set_limit(Terminal *terminal, const char *value, Options *options)
{
    char least[NUMBER_SIZE], ceiling[NUMBER_SIZE];
    size_t length = strcspn(value, "=");
    AgrLimit limit;
    size_t at = 0;
    while (agr_limit(at, &limit) &&
           (strlen(limit.name) != length || strncmp(limit.name, value, length) != 0))
        at++;
    if (!agr_limit(at, &limit))
        return unknown_limit(terminal, value, length);
    AgrLimitSetting *setting = &options->limits[options->limit_count];
    if (options->limit_count == OPTIONS_LIMITS || value[length] != '=' ||
        !whole_number(value + length + 1, &setting->value) ||
        setting->value < limit.least || setting->value > limit.ceiling) {
        SAY(terminal, usage_bad_limit, value, number_words((size_t)limit.least, least),
            number_words((size_t)limit.ceiling, ceiling));
        return false;
    }
    setting->name = limit.name;
    options->limit_count++;
    return true;
}

AgrOptions options_agr(const Options *options, const volatile sig_atomic_t *cancel)
{
    AgrOptions how = {.language = options->language,
                      .root = options->root,
                      .cancel = cancel,
                      .as_of = options->as_of,
                      .untrusted = options->untrusted,
                      .limits = options->limits,
                      .limit_count = options->limit_count,
                      .natives = options->natives,
                      .events = options->events,
                      .beside = options->beside,
                      .beside_count = options->beside_count};
    progress_show(&how);
    return how;
}

static bool set_day(Terminal *terminal, const OptionRow *row, const char *value,
                    const char **day)
{
    if (!is_day(value)) {
        SAY(terminal, usage_bad_day, row->name, value);
        return false;
    }
    *day = value;
    return true;
}

static bool set(Terminal *terminal, const OptionRow *row, const char *value,
                Options *options)
{
    static const AgrLanguage languages[] = {AGR_FINNISH, AGR_SWEDISH, AGR_ENGLISH};
    static const AgrSeverity severities[] = {AGR_ERROR, AGR_WARNING, AGR_NOTE};
    static const Format reports[] = {FORMAT_TEXT, FORMAT_MARKDOWN, FORMAT_JSON,
                                     FORMAT_HTML};
    int n = 0;
    if (row->argument && strchr(row->argument, '|')) {
        n = choice(value, row->argument);
        if (n < 0) {
            SAY(terminal, usage_bad_value, row->name, value, row->argument);
            return false;
        }
    }
    switch (row->bit) {
    case OPTION_LANGUAGE: options->language = languages[n]; break;
    case OPTION_FORMAT:
        options->format = n < 2 ? (Format)n : n == 2 ? FORMAT_CSV : FORMAT_EXCEL;
        break;
    case OPTION_FORMAT_CALENDAR: options->format = n == 2 ? FORMAT_ICS : (Format)n; break;
    case OPTION_FORMAT_POWER: options->format = reports[n]; break;
    case OPTION_FORMAT_TESTS:
    case OPTION_FORMAT_PLAIN:
    case OPTION_FORMAT_CHECK: options->format = (Format)n; break;
    case OPTION_COLOR: options->color = (ColorChoice)n; break;
    case OPTION_ROOT: options->root = value; break;
    case OPTION_FAIL_ON: options->fail_on = severities[n]; break;
    case OPTION_ALL: options->all = true; break;
    case OPTION_NATIVES: return set_native(terminal, row, value, options);
    case OPTION_AS_OF: return set_day(terminal, row, value, &options->as_of);
    case OPTION_FROM: return set_day(terminal, row, value, &options->from);
    case OPTION_TO: return set_day(terminal, row, value, &options->to);
    case OPTION_PARTY: options->party = value; break;
    case OPTION_EVENTS: options->events = value; break;
    case OPTION_EXPECT: options->expect = value; break;
    case OPTION_UNTRUSTED: options->untrusted = true; break;
    case OPTION_LIMIT: return set_limit(terminal, value, options);
    case OPTION_FORMS: options->forms = true; break;
    case OPTION_HELP: options->help = true; break;
    }
    return true;
}

static const OptionRow *find(unsigned taken, const char *given, const char **value)
{
    size_t length = strcspn(given, "=");
    *value = given[length] == '=' ? given + length + 1 : NULL;
    for (size_t i = 0; i < ROW_COUNT; i++)
        if ((rows[i].bit & taken) && strlen(rows[i].name) == length &&
            strncmp(rows[i].name, given, length) == 0)
            return &rows[i];
    return length == 2 && strncmp(given, "-h", 2) == 0 ? &rows[ROW_COUNT - 1] : NULL;
}

bool options_read(Terminal *terminal, unsigned taken, int argc, char **argv,
                  Options *options)
{
    bool only_operands = false;
    *options = (Options){.language = AGR_LANGUAGE_OF_FILE,
                         .fail_on = AGR_WARNING,
                         .operands = (const char **)argv};
    for (int i = 0; i < argc; i++) {
        const char *given = argv[i], *value;
        if (only_operands || given[0] != '-' || given[1] == '\0') {
            options->operands[options->count++] = given;
            continue;
        }
        only_operands = strcmp(given, "--") == 0;
        if (only_operands)
            continue;
        const OptionRow *row = find(taken | OPTION_HELP, given, &value);
        if (!row)
            return unknown_option(terminal, taken | OPTION_HELP, given);
        if (row->argument && !value)
            value = i + 1 < argc ? argv[++i] : NULL;
        else if (!row->argument && value) {
            SAY(terminal, usage_takes_no_value, row->name);
            return false;
        }
        if (row->argument && !value) {
            SAY(terminal, usage_needs_value, row->name, row->argument);
            return false;
        }
        if (!set(terminal, row, value, options))
            return false;
    }
    if (options->untrusted && options->allowed_count > 0) {
        SAY0(terminal, usage_untrusted_native);
        return false;
    }
    return true;
}

void options_help(Writer *writer, AgrLanguage language, unsigned taken)
{
    enum { INDENT = 32 };
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (!(rows[i].bit & (taken | OPTION_HELP)))
            continue;
        size_t column = 2 + strlen(rows[i].name);
        writer_text(writer, "  ");
        writer_text(writer, rows[i].name);
        if (rows[i].argument) {
            writer_text(writer, " ");
            writer_text(writer, rows[i].argument);
            column += 1 + strlen(rows[i].argument);
        }
        if (column >= INDENT) { // too long to have its help beside it
            writer_text(writer, "\n");
            column = 0;
        }
        writer_repeat(writer, ' ', INDENT - column);
        Wrap wrap;
        wrap_begin(&wrap, writer, INDENT, INDENT);
        wrap_text(&wrap, words(rows[i].help, language));
        wrap_end(&wrap);
    }
}
