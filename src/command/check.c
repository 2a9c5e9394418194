#include "command/input.h"
#include "command/verbs.h"

#include <string.h>

#include "output/github.h"
#include "output/json.h"
#include "output/junit.h"
#include "output/sarif.h"
#include "output/text.h"

static bool reaches(const AgrFinding *findings, size_t count, AgrSeverity limit)
{
    for (size_t i = 0; i < count; i++)
        if (!findings[i].accepted && findings[i].severity >= limit)
            return true;
    return false;
}

// --- formats that tell of all findings at once ---

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
    case FORMAT_CSV: break; // not for findings
    }
    if (whole)
        return EXIT_FINE;
    SAY0(terminal, usage_no_memory);
    return EXIT_LIMIT;
}

static ExitCode check_whole(Terminal *terminal, const Options *options)
{
    Input input;
    ExitCode code =
        input_open(terminal, options, options->operands, options->count, NULL, &input);
    // What is wrong with inputs that can't be read stands among the findings.
    if (input.document && (code == EXIT_FINE || input.count > 0)) {
        ExitCode shown = show(terminal, options, &input);
        if (code == EXIT_FINE)
            code = shown;
    }
    if (code == EXIT_FINE && reaches(input.findings, input.count, options->fail_on))
        code = EXIT_FOUND;
    input_close(&input);
    return code;
}

// --- formats that are written as files come ---

// Files are checked one after another, each with what it uses and nothing else in memory.

typedef struct {
    Terminal *terminal;
    const Options *options;
    Counts counts;
    size_t findings, agreements;
    bool reached;         // the severity that makes the exit code 1
    bool named;           // the language of the first agreement is known
    AgrLanguage language; // of the counts
} Checking;

static ExitCode status_code(Terminal *terminal, AgrStatus status)
{
    if (status == AGR_MEMORY)
        SAY0(terminal, usage_no_memory);
    if (status == AGR_LIMIT)
        SAY0(terminal, usage_limit);
    if (status == AGR_MEMORY || status == AGR_LIMIT)
        return EXIT_LIMIT;
    return status == AGR_UNREADABLE ? EXIT_USAGE : EXIT_FINE;
}

static void add_counts(Counts *sum, Counts more)
{
    sum->errors += more.errors;
    sum->warnings += more.warnings;
    sum->notes += more.notes;
    sum->accepted += more.accepted;
}

// Shows the findings of one document. False when memory for JSON ran out.
static bool show_next(Checking *checking, AgrDocument *document,
                      const AgrFinding *findings, size_t count)
{
    Writer *out = &checking->terminal->out;
    bool first = checking->findings == 0, agreement = agr_agreement_count(document) > 0;
    add_counts(&checking->counts, count_findings(findings, count));
    checking->findings += count;
    checking->agreements += agr_agreement_count(document);
    checking->reached =
        checking->reached || reaches(findings, count, checking->options->fail_on);
    if (!checking->named)
        checking->language = agr_language(document, 0);
    checking->named = checking->named || agreement;
    if (checking->options->format == FORMAT_JSON)
        return json_findings_add(out, findings, count, first);
    text_findings(out, document, findings, count, checking->options->all);
    return true;
}

static ExitCode check_document(Checking *checking, AgrDocument *document)
{
    size_t count = 0;
    if (!document)
        return status_code(checking->terminal, AGR_MEMORY);
    const AgrFinding *findings = agr_check(document, &count);
    if (!checking->named && checking->options->language == AGR_LANGUAGE_OF_FILE)
        checking->terminal->language = agr_language(document, 0);
    ExitCode code = EXIT_FINE;
    if (!show_next(checking, document, findings, count))
        code = status_code(checking->terminal, AGR_MEMORY);
    else
        code = status_code(checking->terminal, agr_status(document));
    return code;
}

static ExitCode check_files(Checking *checking, AgrPortfolio *portfolio)
{
    ExitCode code = EXIT_FINE;
    for (size_t i = 0; i < agr_portfolio_file_count(portfolio); i++) {
        AgrDocument *document = agr_portfolio_document(portfolio, i);
        ExitCode one = check_document(checking, document);
        agr_close(document);
        code = one > code ? one : code;
        if (one == EXIT_LIMIT || !writer_flush(&checking->terminal->out))
            break;
    }
    return code;
}

static ExitCode check_paths(Checking *checking)
{
    const Options *options = checking->options;
    AgrOptions how = {options->language, options->root, NULL, NULL, NULL};
    AgrPortfolio *portfolio = agr_portfolio_open(&how, options->operands, options->count);
    if (!portfolio || agr_portfolio_status(portfolio) != AGR_OK) {
        agr_portfolio_close(portfolio);
        return status_code(checking->terminal, AGR_MEMORY);
    }
    ExitCode code = check_files(checking, portfolio);
    agr_portfolio_close(portfolio);
    return code;
}

// The end of the report: what all the findings come to.
static void conclude(Checking *checking)
{
    Writer *out = &checking->terminal->out;
    Counts counts = checking->counts;
    if (checking->options->format == FORMAT_JSON)
        json_findings_end(out, counts.errors, counts.warnings, counts.notes,
                          counts.accepted, checking->findings > 0);
    else
        text_counts(out, checking->language, counts);
}

static ExitCode check_each(Terminal *terminal, const Options *options)
{
    Checking checking = {
        .terminal = terminal, .options = options, .language = AGR_ENGLISH};
    bool json = options->format == FORMAT_JSON;
    if (json)
        json_findings_begin(&terminal->out);
    ExitCode code = check_paths(&checking);
    if (json || code != EXIT_LIMIT)
        conclude(&checking);
    if (code == EXIT_FINE && checking.agreements == 0 && checking.findings == 0) {
        SAY0(terminal, usage_no_agreement);
        code = EXIT_USAGE;
    }
    return code == EXIT_FINE && checking.reached ? EXIT_FOUND : code;
}

static bool has_stdin(const Options *options)
{
    for (size_t i = 0; i < options->count; i++)
        if (strcmp(options->operands[i], "-") == 0)
            return true;
    return false;
}

ExitCode run_check(Terminal *terminal, const Options *options)
{
    if (options->count == 0) {
        SAY(terminal, usage_needs_file, "check");
        return EXIT_USAGE;
    }
    bool flows = options->format == FORMAT_TEXT || options->format == FORMAT_JSON;
    return flows && !has_stdin(options) ? check_each(terminal, options)
                                        : check_whole(terminal, options);
}
