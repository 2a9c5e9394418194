#include "command/agreements.h"
#include "command/verbs.h"
#include "output/power_report.h"
#include "output/text.h"

#include <stdio.h>
#include <string.h>

// The report on who can decide, of one version or of two.

typedef struct {
    Input input;
    bool opened;
    const char *amended_from; // the day of the text, when amendments make it; or NULL
    char day[16];
    PowerReport report;
} Version;

static ExitCode open_version(Terminal *terminal, const Options *options, size_t at,
                             Version *out);

// The later version is a file of amendments: what they make of the agreement is meant,
// from the last day on which they change it.
static ExitCode open_amended(Terminal *terminal, const Options *options, size_t at,
                             Version *out)
{
    const char *day = agr_amended_from(out->input.document);
    Options dated = *options;
    if (day == NULL) {
        input_show_errors(&terminal->err, &out->input);
        writer_flush(&terminal->err);
        SAY(terminal, power_never_amended, options->operands[at]);
        return EXIT_USAGE;
    }
    snprintf(out->day, sizeof out->day, "%s", day);
    out->amended_from = dated.as_of = out->day;
    input_close(&out->input);
    return open_version(terminal, &dated, at, out);
}

static ExitCode open_version(Terminal *terminal, const Options *options, size_t at,
                             Version *out)
{
    ExitCode code =
        input_open(terminal, options, &options->operands[at], 1, NULL, &out->input);
    out->opened = true;
    if (code == EXIT_FINE && at > 0 && out->amended_from == NULL &&
        options->as_of == NULL && agr_amends(out->input.document) != NULL)
        return open_amended(terminal, options, at, out);
    if (out->input.document) {
        input_show_errors(&terminal->err, &out->input);
        writer_flush(&terminal->err);
    }
    if (code == EXIT_FINE && agr_agreement_count(out->input.document) == 0) {
        SAY0(terminal, usage_no_agreement);
        code = EXIT_USAGE;
    }
    return code;
}

static ExitCode write_report(Terminal *terminal, const Options *options, Arena *arena,
                             AgrLanguage language, const Version *versions)
{
    const PowerReport *before = &versions[0].report;
    const PowerReport *after = versions[1].opened ? &versions[1].report : NULL;
    static const PageKind kinds[] = {[FORMAT_TEXT] = PAGE_TEXT,
                                     [FORMAT_MARKDOWN] = PAGE_MARKDOWN,
                                     [FORMAT_HTML] = PAGE_HTML};
    if (options->format != FORMAT_JSON)
        power_page(&terminal->out, arena, kinds[options->format], language, before,
                   after);
    else if (!power_json(&terminal->out, arena, before, after)) {
        SAY0(terminal, usage_no_memory);
        return EXIT_LIMIT;
    }
    return EXIT_FINE;
}

// The files of an agreement and its amendments make one report, two agreements one that
// compares them.
static ExitCode open_together(Terminal *terminal, const Options *options,
                              AgrPortfolio *portfolio, Version *versions, size_t *count)
{
    char number[NUMBER_SIZE];
    if (!agreements_readable(terminal, portfolio))
        return EXIT_USAGE;
    *count = agr_portfolio_count(portfolio);
    if (*count == 0) {
        SAY0(terminal, usage_no_agreement);
        return EXIT_USAGE;
    }
    if (*count > 2 || *count > options->count) {
        SAY(terminal, power_several, number_words(*count, number));
        return EXIT_USAGE;
    }
    ExitCode code = EXIT_FINE;
    for (size_t i = 0; i < *count && code == EXIT_FINE; i++) {
        code = agreements_open(terminal, options, portfolio, i, &versions[i].input);
        versions[i].opened = true;
    }
    return code;
}

static ExitCode open_all(Terminal *terminal, const Options *options,
                         AgrPortfolio *portfolio, Version *versions, size_t *count)
{
    *count = options->count;
    // Two files are two versions; a folder or more files are what belongs together.
    size_t files = portfolio ? agr_portfolio_file_count(portfolio) : 0;
    if (portfolio && (*count > 2 || files > *count))
        return open_together(terminal, options, portfolio, versions, count);
    if (*count > 2) {
        SAY0(terminal, usage_stdin_alone);
        return EXIT_USAGE;
    }
    ExitCode code = EXIT_FINE;
    for (size_t i = 0; i < *count && code == EXIT_FINE; i++)
        code = open_version(terminal, options, i, &versions[i]);
    return code;
}

static ExitCode report(Terminal *terminal, const Options *options, Arena *arena,
                       AgrPortfolio *portfolio, Version *versions)
{
    size_t count;
    ExitCode code = open_all(terminal, options, portfolio, versions, &count);
    if (code != EXIT_FINE)
        return code;
    AgrLanguage language = agr_language(versions[0].input.document, 0);
    for (size_t i = 0; i < count; i++)
        if (!power_collect(arena, versions[i].input.document, language,
                           &versions[i].report))
            return input_stopped(terminal, &versions[i].input);
    for (size_t i = 0; i < options->count; i++)
        if (versions[i].amended_from != NULL) {
            versions[i].report.amended = options->operands[i];
            versions[i].report.amended_from = versions[i].amended_from;
        }
    return write_report(terminal, options, arena, language, versions);
}

static bool has_stdin(const Options *options)
{
    for (size_t i = 0; i < options->count; i++)
        if (strcmp(options->operands[i], "-") == 0)
            return true;
    return false;
}

ExitCode run_power(Terminal *terminal, const Options *options)
{
    Version versions[2] = {0};
    AgrOptions how = options_agr(options, NULL);
    if (options->count == 0) {
        SAY(terminal, usage_needs_file, "power");
        return EXIT_USAGE;
    }
    bool standard = has_stdin(options);
    AgrPortfolio *portfolio =
        standard ? NULL : agr_portfolio_open(&how, options->operands, options->count);
    Arena *arena = standard || portfolio ? arena_new(0) : NULL;
    Guard guard;
    volatile ExitCode code = EXIT_LIMIT;
    if (arena != NULL)
        arena_set_guard(arena, &guard);
    if (arena == NULL || setjmp(guard.frame) != 0)
        SAY0(terminal, usage_no_memory);
    else
        code = report(terminal, options, arena, portfolio, versions);
    for (size_t i = 0; i < 2; i++)
        if (versions[i].opened)
            input_close(&versions[i].input);
    agr_portfolio_close(portfolio);
    arena_free(arena);
    return code;
}
