#include "engine/forms/forms_relative.h"

#include <string.h>

#include "base/buffer.h"
#include "engine/forms/forms_days.h"
#include "engine/forms/forms_rephrase.h"

typedef struct {
    Date first, last;
} Stretch;

enum { YEAR_LEAST = 1000 };

static const int months_of[] = {[RELATIVE_month] = 1,
                                [RELATIVE_quarter] = 3,
                                [RELATIVE_half] = 6,
                                [RELATIVE_year] = 12};

// A number as the phrase has it at `#`, or 0.
static int number_at(const Words *words, size_t at)
{
    enum { MOST = 9999 };
    int number = 0;
    if (words->raw.items[at].kind != RAW_NUMBER)
        return 0;
    Text text = words_text(words, at, at + 1);
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] < '0' || text.at[i] > '9' || number > MOST)
            return 0;
        number = 10 * number + (text.at[i] - '0');
    }
    return number;
}

// How many tokens from `at` the phrase covers, or 0; `number` is what stands for `#`.
static size_t phrase_at(const Words *words, size_t at, const char *phrase, int *number)
{
    const char *mark = strchr(phrase, '#');
    size_t to = words->list.count;
    *number = 1;
    if (!mark)
        return words_phrase(words, at, to, phrase);
    char before[32];
    size_t length = mark > phrase ? (size_t)(mark - phrase) - 1 : 0;
    if (length >= sizeof before)
        return 0;
    memcpy(before, phrase, length);
    before[length] = '\0';
    size_t used = words_phrase(words, at, to, before);
    if ((length > 0 && used == 0) || at + used >= to)
        return 0;
    *number = number_at(words, at + used);
    size_t after = mark[1] ? words_phrase(words, at + used + 1, to, mark + 2) : 0;
    return *number > 0 && (after > 0 || !mark[1]) ? used + 1 + after : 0;
}

// The longest phrase that stands at `at`, or NULL.
static const Relative *relative_at(const Matcher *matcher, bool perhaps, size_t at,
                                   size_t *used, int *number)
{
    const Relative *best = NULL;
    Text word = matcher->words->list.items[at].loose;
    for (size_t i = 0; i < form_relative_count; i++) {
        const Relative *row = &form_relatives[i];
        const char *phrase = op_string(row->phrase).at;
        int many;
        bool begins = *phrase == '#' || (word.length > 0 && *phrase == *word.at);
        if (!begins || (row->perhaps && !perhaps))
            continue;
        size_t length = phrase_at(matcher->words, at, phrase, &many);
        if (length == 0 || (best && length <= *used))
            continue;
        best = row;
        *used = length;
        *number = many;
    }
    return best && !forms_in_own_name(matcher, at, at + *used) ? best : NULL;
}

// --- the days ---

static Date shifted(Date day, RelativeUnit unit, int64_t count)
{
    if (unit <= RELATIVE_week)
        return date_add_days(day, count * (unit == RELATIVE_week ? 7 : 1));
    return date_add_months(day, count * months_of[unit]);
}

// The week, month, quarter or year that is so many after that of the day.
static Stretch calendar_unit(Date day, RelativeUnit unit, int64_t count)
{
    Date first = day;
    if (unit == RELATIVE_week) {
        first = date_add_days(day, 1 - date_weekday(day));
    } else if (unit != RELATIVE_day) {
        int months = months_of[unit];
        first.day = 1;
        first.month = (uint8_t)((first.month - 1) / months * months + 1);
    }
    first = shifted(first, unit, count);
    return (Stretch){first, date_add_days(shifted(first, unit, 1), -1)};
}

// The second quarter of a year that is named, or of this one.
static Stretch part_of_year(const Relative *row, Date today, int number)
{
    Date first = {number > 1 ? number : today.year, 1, 1};
    if (number > 1 && number < YEAR_LEAST)
        return (Stretch){0};
    return calendar_unit(first, row->unit, row->offset - 1);
}

// Three months of a year that is named, or of this one; of the next one in `next spring`
// when those of this one are over.
static Stretch season(const Relative *row, Date today, int number)
{
    Date first = {number > 1 ? number : today.year, (uint8_t)row->offset, 1};
    if (number > 1 && number < YEAR_LEAST)
        return (Stretch){0};
    Date last = date_add_days(date_add_months(first, months_of[row->unit]), -1);
    if (number <= 1 && date_compare(last, today) < 0) {
        first.year++;
        last.year++;
    }
    return (Stretch){first, last};
}

static Stretch days_meant(const Relative *row, Date today, int number)
{
    if (row->kind == RELATIVE_part)
        return part_of_year(row, today, number);
    if (row->kind == RELATIVE_season)
        return season(row, today, number);
    int64_t count = (int64_t)row->offset * number;
    Stretch unit = calendar_unit(today, row->unit, count);
    Date then = shifted(today, row->unit, row->kind >= RELATIVE_after ? count : 0);
    switch (row->kind) {
    case RELATIVE_start: return (Stretch){unit.first, unit.first};
    case RELATIVE_end: return (Stretch){unit.last, unit.last};
    case RELATIVE_after: return (Stretch){then, then};
    case RELATIVE_within: return (Stretch){today, then};
    case RELATIVE_ago: then = shifted(today, row->unit, -count); break;
    case RELATIVE_past: return (Stretch){shifted(today, row->unit, -count), today};
    default: return unit;
    }
    return (Stretch){then, then};
}

// --- in words that forms know ---

// Whether the question has a word for `in` already.
static bool has_preposition(const Words *words, size_t at)
{
    static const Phrases before = {"in",         "during", "for",   "of",   "by",
                                   "until",      "before", "after", "from", "since",
                                   "throughout", "i",      "under", "inom", "av",
                                   "efter",      "fore",   "till",  NULL};
    return at > 0 && words_any_phrase(words, at - 1, at, before) > 0;
}

// `March 2027`, `maaliskuussa 2027`, `i mars 2027`.
static Text month_words(const Matcher *matcher, const Relative *row, Date day, size_t at)
{
    static const char *const in[LANGUAGE_COUNT] = {
        [LANGUAGE_EN] = "in ", [LANGUAGE_FI] = "", [LANGUAGE_SV] = "i "};
    Language language = (Language)row->language;
    const char *month =
        keyword_word_words[language][(WordKey)(WORD_january + day.month - 1)];
    const char *space = strrchr(month, ' '); // `in may`, since `may` is a strength
    const char *ending = language != LANGUAGE_FI    ? ""
                         : row->kind == RELATIVE_of ? "n"
                                                    : "ssa";
    bool bare = row->kind == RELATIVE_of || has_preposition(matcher->words, at);
    return text_format(matcher->arena, "%s%s%s %d", bare ? "" : in[language],
                       space ? space + 1 : month, ending, day.year);
}

static Text year_words(const Matcher *matcher, const Relative *row, Date day, size_t at)
{
    static const char *const in[LANGUAGE_COUNT] = {
        [LANGUAGE_EN] = "in ", [LANGUAGE_FI] = "vuonna ", [LANGUAGE_SV] = "\xC3\xA5r "};
    static const char *const of[LANGUAGE_COUNT] = {
        [LANGUAGE_EN] = "", [LANGUAGE_FI] = "vuoden ", [LANGUAGE_SV] = "\xC3\xA5r "};
    Language language = (Language)row->language;
    bool bare = row->kind == RELATIVE_of ||
                (language == LANGUAGE_EN && has_preposition(matcher->words, at));
    return text_format(matcher->arena, "%s%d", (bare ? of : in)[language], day.year);
}

static Text stretch_words(Arena *arena, Stretch days)
{
    Text first = date_finnish(arena, days.first);
    if (date_compare(days.first, days.last) == 0)
        return first;
    return text_format(arena, TEXT_FMT "\xE2\x80\x93" TEXT_FMT, TEXT_ARG(first),
                       TEXT_ARG(date_finnish(arena, days.last)));
}

static Text words_for(const Matcher *matcher, const Relative *row, Stretch days,
                      size_t at)
{
    bool unit = row->kind == RELATIVE_in || row->kind == RELATIVE_of;
    if (unit && row->unit == RELATIVE_month)
        return month_words(matcher, row, days.first, at);
    if (unit && row->unit == RELATIVE_year)
        return year_words(matcher, row, days.first, at);
    Text stretch = stretch_words(matcher->arena, days);
    if (row->kind != RELATIVE_season || has_preposition(matcher->words, at))
        return stretch;
    static const char *const in[LANGUAGE_COUNT] = {
        [LANGUAGE_EN] = "in ", [LANGUAGE_FI] = "", [LANGUAGE_SV] = "under "};
    return text_format(matcher->arena, "%s" TEXT_FMT, in[(Language)row->language],
                       TEXT_ARG(stretch));
}

// --- from month to month ---

static unsigned month_of(const Matcher *matcher, Text word)
{
    unsigned month = days_month(word);
    return month > 0
               ? month
               : days_month(text_format(matcher->arena, TEXT_FMT "kuu", TEXT_ARG(word)));
}

// `tammi-maaliskuussa` in one word.
static bool months_in_word(const Matcher *matcher, Text word, unsigned months[2])
{
    const char *dash = memchr(word.at, '-', word.length);
    if (!dash)
        return false;
    size_t length = (size_t)(dash - word.at);
    months[0] = month_of(matcher, (Text){word.at, length});
    months[1] = days_month((Text){dash + 1, word.length - length - 1});
    return months[0] > 0 && months[1] > 0;
}

// Tokens between the names of two months, of which Finnish needs none: `tammikuusta
// maaliskuuhun`.
static bool month_joint(const Words *words, size_t at, size_t *used)
{
    static const Phrases tos = {"to",           "and", "until", "through", "till",
                                "till och med", "ja",  "och",   "t.o.m.",  NULL};
    Text word = words->list.items[at].loose, kuusta = TEXT("kuusta");
    Text next = words_text(words, at + 1, at + 2);
    bool dash = text_equal(next, TEXT("\xE2\x80\x93")) || text_equal(next, TEXT("-"));
    *used = dash ? 1 : words_any_phrase(words, at + 1, words->list.count, tos);
    return *used > 0 ||
           (word.length > kuusta.length &&
            text_equal((Text){word.at + word.length - kuusta.length, kuusta.length},
                       kuusta));
}

// The names of two months, in order: tokens used, or 0.
static size_t two_months(const Matcher *matcher, size_t at, unsigned months[2])
{
    const Words *words = matcher->words;
    size_t joint, to = words->list.count;
    if (at >= to || words->raw.items[at].kind != RAW_WORD)
        return 0;
    if (months_in_word(matcher, words->list.items[at].loose, months))
        return 1;
    months[0] = month_of(matcher, words->list.items[at].loose);
    if (months[0] == 0 || !month_joint(words, at, &joint) || at + 1 + joint >= to)
        return 0;
    months[1] = days_month(words->list.items[at + 1 + joint].loose);
    return months[1] > 0 ? joint + 2 : 0;
}

// `from January to March 2027`: tokens used, or 0. Without a year the months are those of
// this year.
static size_t months_at(const Matcher *matcher, size_t at, const Date *today,
                        Stretch *out)
{
    static const Phrases froms = {"from",   "between", "in",      "during", "fran",
                                  "mellan", "under",   "valilla", NULL};
    const Words *words = matcher->words;
    unsigned months[2];
    size_t from = words_any_phrase(words, at, words->list.count, froms);
    size_t used = two_months(matcher, at + from, months);
    if (used == 0 || months[0] >= months[1])
        return 0;
    size_t end = at + from + used;
    int year = end < words->list.count ? number_at(words, end) : 0;
    end += year >= YEAR_LEAST;
    if (year < YEAR_LEAST && !today)
        return 0;
    year = year >= YEAR_LEAST ? year : today->year;
    out->first = (Date){year, (uint8_t)months[0], 1};
    Date last = {year, (uint8_t)months[1], 1};
    out->last = date_add_days(date_add_months(last, 1), -1);
    return end - at;
}

// --- all of a question ---

typedef struct {
    Text words; // in place of what was said
    Stretch days;
    size_t used;
    Date today; // that they are counted from, or no day
} Meant;

static bool meant_at(const Matcher *matcher, bool perhaps, size_t at, const Date *today,
                     Meant *out)
{
    int number = 1;
    *out = (Meant){0};
    const Relative *row = relative_at(matcher, perhaps, at, &out->used, &number);
    if (row) {
        bool year =
            (row->kind == RELATIVE_part || row->kind == RELATIVE_season) && number > 1;
        if (!today && !year)
            return false;
        out->today = year ? (Date){0} : *today;
        out->days = days_meant(row, out->today, number);
        out->words = words_for(matcher, row, out->days, at);
    } else {
        out->used = months_at(matcher, at, today, &out->days);
        out->words = stretch_words(matcher->arena, out->days);
    }
    return out->used > 0 && date_valid(out->days.first) && date_valid(out->days.last);
}

static bool put_days(const Matcher *matcher, bool perhaps, const Date *today, Text *out,
                     RelativeDays *told)
{
    const Words *words = matcher->words;
    Text source = words->source->text;
    Buffer text = buffer_new(matcher->arena);
    size_t done = 0, before = told->count;
    for (size_t at = 0; at < words->list.count;) {
        Meant meant;
        if (!meant_at(matcher, perhaps, at, today, &meant)) {
            at++;
            continue;
        }
        size_t from = words->raw.items[at].start;
        buffer_add(&text, (Text){source.at + done, from - done});
        buffer_add(&text, meant.words);
        done = words->raw.items[at + meant.used - 1].end;
        vec_push(matcher->arena, told,
                 ((RelativeDay){words_text(words, at, at + meant.used),
                                stretch_words(matcher->arena, meant.days), meant.today}));
        at += meant.used;
    }
    buffer_add(&text, (Text){source.at + done, source.length - done});
    *out = buffer_text(&text);
    return told->count > before;
}

bool forms_relative(const Matcher *matcher, bool perhaps, Text *out, RelativeDays *told)
{
    const Scenario *scenario = matcher->scope->scenario;
    const Override *day =
        scenario ? scenario_find(scenario, (Input){INPUT_DATE, 0}) : NULL;
    return put_days(matcher, perhaps, day ? &day->from : NULL, out, told);
}

bool forms_relative_shape(const Matcher *matcher, Text *out)
{
    static const Date any = {2000, 1, 1};
    return put_days(matcher, false, &any, out, &(RelativeDays){0});
}

Text forms_relative_phrase(const Matcher *matcher)
{
    const Words *words = matcher->words;
    const Scenario *scenario = matcher->scope->scenario;
    if (scenario && scenario_find(scenario, (Input){INPUT_DATE, 0}))
        return TEXT(""); // the day is known: no day comes of it
    for (size_t at = 0; at < words->list.count; at++) {
        size_t used = 0;
        int number;
        if (relative_at(matcher, true, at, &used, &number))
            return words_text(words, at, at + used);
    }
    return TEXT("");
}
