#include <signal.h>
#include <string.h>

#include "command/natives.h"
#include "command/verbs.h"
#include "output/text.h"
#include "output/wrap.h"

typedef struct {
    const char *name, *usage; // the usage without `agrc NAME`
    unsigned taken;
    ExitCode (*run)(Terminal *terminal, const Options *options);
    PhraseKey summary, help;
    const char *example;
} Verb;

enum { COMMON = OPTION_LANGUAGE | OPTION_COLOR };

static const Verb verbs[] = {
    {"check", "FILE|DIR…",
     COMMON | OPTION_FORMAT_CHECK | OPTIONS_OPENING | OPTION_AS_OF | OPTION_FAIL_ON |
         OPTION_ALL | OPTION_EVENTS,
     run_check, PHRASE_help_check, PHRASE_help_check_text,
     "agrc check --fail-on error agreements/"},
    {"ask", "FILE|DIR… 'QUESTION' | FILE|DIR… - | --forms [FILE]",
     COMMON | OPTION_FORMAT | OPTIONS_OPENING | OPTION_AS_OF | OPTION_EXPECT |
         OPTION_FORMS | OPTION_NATIVES | OPTION_EVENTS,
     run_ask, PHRASE_help_ask, PHRASE_help_ask_text, "agrc ask --forms alliance.agr"},
    {"repl", "[FILE|DIR…]",
     COMMON | OPTIONS_OPENING | OPTION_AS_OF | OPTION_NATIVES | OPTION_EVENTS, run_repl,
     PHRASE_help_repl, PHRASE_help_repl_text, "agrc repl alliance.agr"},
    {"test", "FILE|DIR…",
     COMMON | OPTION_FORMAT_TESTS | OPTIONS_OPENING | OPTION_AS_OF | OPTION_NATIVES,
     run_test, PHRASE_help_test, PHRASE_help_test_text, "agrc test agreements/"},
    {"power", "FILE|DIR… [NEW]",
     COMMON | OPTION_FORMAT_POWER | OPTIONS_OPENING | OPTION_AS_OF, run_power,
     PHRASE_help_power, PHRASE_help_power_text,
     "agrc power --format html alliance.agr >power.html"},
    {"calendar", "FILE|DIR…",
     COMMON | OPTION_FORMAT_CALENDAR | OPTIONS_OPENING | OPTION_AS_OF | OPTION_FROM |
         OPTION_TO | OPTION_PARTY | OPTION_EVENTS,
     run_calendar, PHRASE_help_calendar, PHRASE_help_calendar_text,
     "agrc calendar --from 1.1.2027 --format ics agreements/"},
    {"status", "FILE|DIR…",
     COMMON | OPTION_FORMAT_PLAIN | OPTIONS_OPENING | OPTION_AS_OF | OPTION_EVENTS |
         OPTION_FAIL_ON,
     run_status, PHRASE_help_status, PHRASE_help_status_text,
     "agrc status --as-of 1.6.2027 --events log.csv alliance.agr"},
    {"explain", "[CODE…]", COMMON, run_explain, PHRASE_help_explain,
     PHRASE_help_explain_text, "agrc explain E101"},
    {"limits", "", COMMON | OPTION_FORMAT_PLAIN | OPTION_UNTRUSTED | OPTION_LIMIT,
     run_limits, PHRASE_help_limits, PHRASE_help_limits_text,
     "agrc limits --format json"},
};
enum { VERB_COUNT = sizeof verbs / sizeof *verbs };

static void show_heading(Writer *writer, PhraseKey key, AgrLanguage language)
{
    writer_text(writer, "\n");
    writer_style(writer, STYLE_BOLD);
    writer_text(writer, words(key, language));
    writer_style(writer, STYLE_PLAIN);
    writer_text(writer, "\n");
}

static void show_help(Writer *writer, AgrLanguage language)
{
    writer_text(writer, words(PHRASE_help_about, language));
    writer_text(writer, "\n");
    show_heading(writer, PHRASE_help_usage, language);
    for (size_t i = 0; i < VERB_COUNT; i++) {
        size_t column = 7 + strlen(verbs[i].name);
        writer_text(writer, "  agrc ");
        writer_text(writer, verbs[i].name);
        writer_repeat(writer, ' ', 16 - column);
        writer_text(writer, words(verbs[i].summary, language));
        writer_text(writer, "\n");
    }
    writer_text(writer, "\n");
    writer_text(writer, words(PHRASE_help_more, language));
    writer_text(writer, "\n");
    show_heading(writer, PHRASE_help_exit_codes, language);
    writer_text(writer, words(PHRASE_help_exit_codes_text, language));
    writer_text(writer, "\n");
}

static void show_verb_help(Writer *writer, AgrLanguage language, const Verb *verb)
{
    Wrap wrap;
    writer_text(writer, "agrc ");
    writer_text(writer, verb->name);
    writer_text(writer, ": ");
    writer_text(writer, words(verb->summary, language));
    writer_text(writer, "\n");
    show_heading(writer, PHRASE_help_usage, language);
    writer_text(writer, "  agrc ");
    writer_text(writer, verb->name);
    writer_text(writer, " ");
    writer_text(writer, words(PHRASE_help_options_word, language));
    writer_text(writer, *verb->usage ? " " : "");
    writer_text(writer, verb->usage);
    writer_text(writer, "\n\n");
    wrap_begin(&wrap, writer, 0, 0);
    wrap_text(&wrap, words(verb->help, language));
    wrap_end(&wrap);
    show_heading(writer, PHRASE_help_options, language);
    options_help(writer, language, verb->taken);
    show_heading(writer, PHRASE_help_example, language);
    writer_text(writer, "  ");
    writer_text(writer, verb->example);
    writer_text(writer, "\n");
}

static ExitCode unknown_verb(Terminal *terminal, const char *given)
{
    const char *names[VERB_COUNT];
    for (size_t i = 0; i < VERB_COUNT; i++)
        names[i] = verbs[i].name;
    const char *near = nearest(given, names, VERB_COUNT);
    if (given[0] == '-')
        SAY(terminal, usage_unknown_option, given);
    else if (near)
        SAY(terminal, usage_unknown_verb_near, given, near);
    else
        SAY(terminal, usage_unknown_verb, given);
    return EXIT_USAGE;
}

// `chosen` tells whether a language was given before the verb.
static ExitCode run_verb(Terminal *terminal, const Verb *verb, bool chosen, int argc,
                         char **argv)
{
    Options options;
    if (!options_read(terminal, verb->taken, argc, argv, &options)) {
        SAY(terminal, usage_see_help, verb->name);
        return EXIT_USAGE;
    }
    if (chosen && options.language == AGR_LANGUAGE_OF_FILE)
        options.language = terminal->language;
    terminal_color(terminal, options.color);
    terminal_limit(terminal, options_most(&options, "output"));
    if (options.help) {
        show_verb_help(&terminal->out, terminal->language, verb);
        return EXIT_FINE;
    }
    ExitCode code = natives_open(terminal, &options);
    if (code == EXIT_FINE)
        code = verb->run(terminal, &options);
    natives_close(&options);
    return code;
}

// What stands before the verb: help and version, and perhaps the language they are in.
static int skip_language(int argc, char **argv)
{
    int at = 1;
    while (at < argc && strncmp(argv[at], "--language", 10) == 0)
        at += argv[at][10] == '\0' ? 2 : 1;
    return at < argc ? at : argc;
}

static ExitCode run(Terminal *terminal, int argc, char **argv)
{
    int at = skip_language(argc, argv);
    if (at == argc) {
        show_help(&terminal->err, terminal->language);
        return EXIT_USAGE;
    }
    if (strcmp(argv[at], "--help") == 0 || strcmp(argv[at], "-h") == 0) {
        terminal_color(terminal, COLOR_AUTO);
        show_help(&terminal->out, terminal->language);
        return EXIT_FINE;
    }
    if (strcmp(argv[at], "--version") == 0) {
        writer_text(&terminal->out, "agrc ");
        writer_text(&terminal->out, agr_version());
        writer_text(&terminal->out, "\n");
        return EXIT_FINE;
    }
    for (size_t i = 0; i < VERB_COUNT; i++)
        if (strcmp(argv[at], verbs[i].name) == 0)
            return run_verb(terminal, &verbs[i], at > 1, argc - at - 1, argv + at + 1);
    return unknown_verb(terminal, argv[at]);
}

int main(int argc, char **argv)
{
    Terminal terminal;
    agr_serve_gmp();
    // A reader that goes away is noticed as a failed write.
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ,
           SIG_IGN); // a file too large is an error of write(), as a full disk is
    terminal_open(&terminal, options_language(argc, argv));
    return terminal_close(&terminal, run(&terminal, argc, argv));
}
