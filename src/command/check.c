#include "command/input.h"
#include "command/verbs.h"
#include "output/github.h"
#include "output/json.h"
#include "output/junit.h"
#include "output/sarif.h"
#include "output/text.h"

static bool reaches(const Input *input, AgrSeverity limit)
{
    for (size_t i = 0; i < input->count; i++)
        if (!input->findings[i].accepted && input->findings[i].severity >= limit)
            return true;
    return false;
}

static void show_text(Writer *writer, const Report *report)
{
    text_findings(writer, report->document, report->findings, report->count, report->all);
    text_counts(writer, report->language,
                count_findings(report->findings, report->count));
}

static ExitCode show(Terminal *terminal, const Options *options, const Input *input)
{
    Report report = input_report(options, input);
    Writer *out = &terminal->out;
    bool whole = true;
    switch (options->format) {
    case FORMAT_TEXT: show_text(out, &report); break;
    case FORMAT_JSON: whole = json_findings(out, input->findings, input->count); break;
    case FORMAT_JUNIT: whole = junit_findings(out, &report); break;
    case FORMAT_SARIF: whole = sarif_findings(out, &report); break;
    case FORMAT_GITHUB: github_findings(out, &report); break;
    }
    if (whole)
        return EXIT_FINE;
    SAY0(terminal, usage_no_memory);
    return EXIT_LIMIT;
}

ExitCode run_check(Terminal *terminal, const Options *options)
{
    Input input;
    if (options->count == 0) {
        SAY(terminal, usage_needs_file, "check");
        return EXIT_USAGE;
    }
    ExitCode code =
        input_open(terminal, options, options->operands, options->count, NULL, &input);
    // What is wrong with inputs that can't be read stands among the findings.
    if (input.document && (code == EXIT_FINE || input.count > 0)) {
        ExitCode shown = show(terminal, options, &input);
        if (code == EXIT_FINE)
            code = shown;
    }
    if (code == EXIT_FINE && reaches(&input, options->fail_on))
        code = EXIT_FOUND;
    input_close(&input);
    return code;
}
