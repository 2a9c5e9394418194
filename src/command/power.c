#include "command/input.h"
#include "command/verbs.h"
#include "output/power_report.h"
#include "output/text.h"

#include <stdio.h>

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
    const PowerReport *after = options->count > 1 ? &versions[1].report : NULL;
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

static ExitCode report(Terminal *terminal, const Options *options, Arena *arena,
                       Version *versions)
{
    ExitCode code = EXIT_FINE;
    for (size_t i = 0; i < options->count && code == EXIT_FINE; i++)
        code = open_version(terminal, options, i, &versions[i]);
    if (code != EXIT_FINE)
        return code;
    AgrLanguage language = agr_language(versions[0].input.document, 0);
    for (size_t i = 0; i < options->count; i++)
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

ExitCode run_power(Terminal *terminal, const Options *options)
{
    Version versions[2] = {0};
    if (options->count == 0 || options->count > 2) {
        SAY(terminal, usage_needs_file, "power");
        return EXIT_USAGE;
    }
    Arena *arena = arena_new(0);
    Guard guard;
    volatile ExitCode code = EXIT_LIMIT;
    if (arena != NULL)
        arena_set_guard(arena, &guard);
    if (arena == NULL || setjmp(guard.frame) != 0)
        SAY0(terminal, usage_no_memory);
    else
        code = report(terminal, options, arena, versions);
    for (size_t i = 0; i < 2; i++)
        if (versions[i].opened)
            input_close(&versions[i].input);
    arena_free(arena);
    return code;
}
