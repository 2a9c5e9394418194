#include "command/input.h"
#include "command/verbs.h"
#include "output/json.h"
#include "output/junit.h"
#include "output/text.h"

static bool show(Terminal *terminal, const Options *options, const Input *input,
                 JunitTests tests)
{
    Report report = input_report(options, input);
    Writer *out = &terminal->out;
    if (options->format == FORMAT_JUNIT)
        return junit_tests(out, &report, tests);
    if (options->format == FORMAT_JSON)
        return json_tests(out, tests.tests, tests.count, tests.untested,
                          tests.untested_count);
    text_tests(out, input->document, tests.tests, tests.count, tests.untested,
               tests.untested_count);
    return true;
}

static ExitCode run(Terminal *terminal, const Options *options, const Input *input)
{
    size_t count = 0, untested_count = 0;
    const AgrTestResult *tests = agr_test(input->document, &count);
    AgrStatus status = agr_status(input->document);
    if (status == AGR_LIMIT || status == AGR_MEMORY)
        return input_stopped(terminal, input);
    const AgrPlace *untested = agr_untested(input->document, &untested_count);
    ExitCode code = input_errors(input) > 0 ? EXIT_FOUND : EXIT_FINE;
    for (size_t i = 0; i < count; i++)
        if (!tests[i].passed)
            code = EXIT_FOUND;
    if (!show(terminal, options, input,
              (JunitTests){tests, count, untested, untested_count})) {
        SAY0(terminal, usage_no_memory);
        code = EXIT_LIMIT;
    }
    return code;
}

ExitCode run_test(Terminal *terminal, const Options *options)
{
    Input input;
    if (options->count == 0) {
        SAY(terminal, usage_needs_file, "test");
        return EXIT_USAGE;
    }
    ExitCode code =
        input_open(terminal, options, options->operands, options->count, NULL, &input);
    // A test that stands in text with errors may not be there at all: they are told
    // first.
    if (input.document) {
        input_show_errors(&terminal->err, &input);
        writer_flush(&terminal->err);
    }
    if (code == EXIT_FINE)
        code = run(terminal, options, &input);
    input_close(&input);
    return code;
}
