#include "command/input.h"
#include "command/verbs.h"
#include "output/json.h"
#include "output/text.h"

static bool reaches(const Input *input, AgrSeverity limit)
{
    for (size_t i = 0; i < input->count; i++)
        if (!input->findings[i].accepted && input->findings[i].severity >= limit)
            return true;
    return false;
}

static ExitCode show(Terminal *terminal, const Options *options, const Input *input)
{
    if (options->format == FORMAT_JSON) {
        if (json_findings(&terminal->out, input->findings, input->count))
            return EXIT_FINE;
        SAY0(terminal, usage_no_memory);
        return EXIT_LIMIT;
    }
    text_findings(&terminal->out, input->document, input->findings, input->count,
                  options->all);
    text_counts(&terminal->out, agr_language(input->document, 0),
                count_findings(input->findings, input->count));
    return EXIT_FINE;
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
