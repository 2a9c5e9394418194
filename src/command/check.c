#include "command/input.h"
#include "command/verbs.h"

#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "output/github.h"
#include "output/json.h"
#include "output/junit.h"
#include "output/path.h"
#include "output/sarif.h"
#include "output/text.h"

static bool reaches(const AgrFinding *findings, size_t count, AgrSeverity limit)
{
    for (size_t i = 0; i < count; i++)
        if (!findings[i].accepted && findings[i].severity >= limit)
            return true;
    return false;
}

// Files are checked one after another, each with what it uses and nothing else in memory;
// every format is written as they come.

typedef struct {
    Terminal *terminal;
    const Options *options;
    Sarif *sarif; // FORMAT_SARIF
    void *told;   // mistakes told so far, see leave_told
    Counts counts;
    size_t findings, agreements;
    bool reached;         // the severity that makes the exit code 1
    bool again;           // documents were checked before, each on its own
    bool named;           // the language of the first agreement is known
    AgrLanguage language; // of what is said of all
} Checking;

// --- formats ---

static bool begin(Checking *checking)
{
    Writer *out = &checking->terminal->out;
    switch (checking->options->format) {
    case FORMAT_JSON: json_findings_begin(out); break;
    case FORMAT_JUNIT: junit_findings_begin(out); break;
    case FORMAT_SARIF: return (checking->sarif = sarif_begin(out)) != NULL;
    case FORMAT_TEXT:
    case FORMAT_GITHUB:
    case FORMAT_EXCEL:
    case FORMAT_CSV:
    case FORMAT_ICS:
    case FORMAT_MARKDOWN:
    case FORMAT_HTML: break; // not for findings
    }
    return true;
}

// The findings of one document.
static bool add(Checking *checking, const Report *report)
{
    Writer *out = &checking->terminal->out;
    switch (checking->options->format) {
    case FORMAT_TEXT:
        text_findings(out, report->document, report->findings, report->count,
                      report->all);
        break;
    case FORMAT_JSON:
        return json_findings_add(out, report->findings, report->count,
                                 checking->findings == 0);
    case FORMAT_JUNIT: return junit_findings_add(out, report);
    case FORMAT_SARIF: return sarif_add(checking->sarif, report);
    case FORMAT_GITHUB: github_findings(out, report); break;
    case FORMAT_EXCEL:
    case FORMAT_CSV:
    case FORMAT_ICS:
    case FORMAT_MARKDOWN:
    case FORMAT_HTML: break;
    }
    return true;
}

// What all the findings come to. A file for programs is ended whatever happened.
static bool end(Checking *checking, ExitCode code)
{
    Writer *out = &checking->terminal->out;
    switch (checking->options->format) {
    case FORMAT_JSON:
        return json_findings_end(out, checking->counts, checking->findings > 0);
    case FORMAT_JUNIT: junit_findings_end(out); break;
    case FORMAT_SARIF:
        return sarif_end(checking->sarif, checking->options->root, checking->language,
                         code == EXIT_FINE);
    case FORMAT_TEXT:
    case FORMAT_GITHUB: text_counts(out, checking->language, checking->counts); break;
    case FORMAT_EXCEL:
    case FORMAT_CSV:
    case FORMAT_ICS:
    case FORMAT_MARKDOWN:
    case FORMAT_HTML: break;
    }
    return true;
}

// --- documents ---

static ExitCode no_memory(Terminal *terminal)
{
    SAY0(terminal, usage_no_memory);
    return EXIT_LIMIT;
}

static int by_text(const void *left, const void *right)
{
    return strcmp(left, right);
}

// A mistake in a text is found by each document that uses the text, and told once. All
// else is found by the document of the file alone, so it need not be remembered.
static bool is_told(Checking *checking, const AgrFinding *finding, bool *failed)
{
    enum { CONTENT = '3' }; // the first digit of codes of what a text says
    char *key = NULL;
    if (finding->code[1] >= CONTENT)
        return false;
    char *path = path_from_root(checking->options->root, finding->place.file);
    if (!path || asprintf(&key, "%s %s", finding->fingerprint, path) < 0)
        key = NULL;
    free(path);
    if (!key) {
        *failed = true;
        return false;
    }
    char *const *found = tsearch(key, &checking->told, by_text);
    *failed = *failed || !found;
    bool before = found && *found != key;
    if (before || !found)
        free(key);
    return before;
}

// The findings that no other document has told, in a list to be freed; NULL when memory
// ran out.
static AgrFinding *leave_told(Checking *checking, Input *input)
{
    AgrFinding *list = malloc((input->count + 1) * sizeof *list);
    size_t count = 0;
    bool failed = !list;
    for (size_t i = 0; i < input->count && !failed; i++)
        if (!is_told(checking, &input->findings[i], &failed))
            list[count++] = input->findings[i];
    if (failed) {
        free(list);
        return NULL;
    }
    input->told = input->count - count;
    input->findings = list;
    input->count = count;
    return list;
}

static void add_counts(Counts *sum, Counts more)
{
    sum->errors += more.errors;
    sum->warnings += more.warnings;
    sum->notes += more.notes;
    sum->accepted += more.accepted;
}

static ExitCode tell(Checking *checking, const Input *input)
{
    Report report = input_report(checking->options, input);
    report.again = checking->again;
    bool agreement = agr_agreement_count(input->document) > 0;
    if (!checking->named)
        checking->language = agr_language(input->document, 0);
    checking->named = checking->named || agreement;
    add_counts(&checking->counts, count_findings(input->findings, input->count));
    checking->agreements += checking->again ? 0 : agr_agreement_count(input->document);
    checking->reached = checking->reached || reaches(input->findings, input->count,
                                                     checking->options->fail_on);
    bool told = add(checking, &report);
    checking->findings += input->count;
    return told ? EXIT_FINE : no_memory(checking->terminal);
}

// The findings with those of the log that --events names; NULL: no memory.
static AgrFinding *with_events(const Checking *checking, Input *input)
{
    const AgrFinding *of_log = NULL;
    size_t count = 0;
    if (checking->options->events && agr_agreement_count(input->document) > 0)
        agr_events(input->document, 0, &of_log, &count);
    AgrFinding *all = calloc(input->count + count + 1, sizeof *all);
    for (size_t i = 0; all && i < input->count; i++)
        all[i] = input->findings[i];
    for (size_t i = 0; all && i < count; i++)
        all[input->count + i] = of_log[i];
    if (!all)
        return NULL;
    input->findings = all;
    input->count += count;
    return all;
}

static ExitCode check_document(Checking *checking, AgrDocument *document)
{
    if (!document)
        return no_memory(checking->terminal);
    Input input = {.document = document};
    input.findings = agr_check(document, &input.count);
    if (!checking->named && checking->options->language == AGR_LANGUAGE_OF_FILE)
        checking->terminal->language = agr_language(document, 0);
    AgrFinding *all = with_events(checking, &input);
    AgrFinding *list = all ? leave_told(checking, &input) : NULL;
    ExitCode code = list ? tell(checking, &input) : no_memory(checking->terminal);
    free(list);
    free(all);
    return code == EXIT_FINE
               ? input_status(checking->terminal, agr_status(document), NULL)
               : code;
}

// Where several files amend one agreement without naming each other, what they come to
// together; what was told of each is not told again.
static ExitCode check_together(Checking *checking, AgrPortfolio *portfolio)
{
    ExitCode code = EXIT_FINE;
    size_t count = agr_portfolio_count(portfolio);
    checking->again = true;
    for (size_t i = 0; i < count; i++) {
        size_t file = agr_portfolio_member(portfolio, i)->file_index, beside;
        agr_portfolio_beside(portfolio, file, &beside);
        if (beside == 0)
            continue;
        AgrDocument *document = agr_portfolio_document(portfolio, file);
        ExitCode one = check_document(checking, document);
        agr_close(document);
        code = one > code ? one : code;
    }
    return code;
}

static ExitCode check_files(Checking *checking, AgrPortfolio *portfolio)
{
    ExitCode code = EXIT_FINE;
    size_t amending = 0;
    for (size_t i = 0; i < agr_portfolio_file_count(portfolio); i++) {
        AgrDocument *document = agr_portfolio_document(portfolio, i);
        ExitCode one = check_document(checking, document);
        bool more = document && agr_status(document) != AGR_MEMORY;
        amending += document && agr_amends(document) != NULL;
        agr_close(document);
        code = one > code ? one : code;
        if (!more || !writer_flush(&checking->terminal->out))
            break; // a file at a limit does not keep the others from being checked
    }
    if (amending > 1) {
        ExitCode together = check_together(checking, portfolio);
        code = together > code ? together : code;
    }
    return code;
}

static ExitCode check_paths(Checking *checking)
{
    const Options *options = checking->options;
    AgrOptions how = options_agr(options, NULL);
    AgrPortfolio *portfolio = agr_portfolio_open(&how, options->operands, options->count);
    if (!portfolio)
        return no_memory(checking->terminal);
    AgrStatus status = agr_portfolio_status(portfolio);
    ExitCode code = EXIT_FINE;
    if (status == AGR_LIMIT) { // in looking for files: a document has the finding for it
        AgrDocument *document = agr_open(&how, options->operands, options->count);
        code = check_document(checking, document);
        agr_close(document);
    } else {
        code = status == AGR_OK ? check_files(checking, portfolio)
                                : input_status(checking->terminal, status, NULL);
    }
    agr_portfolio_close(portfolio);
    tdestroy(checking->told, free);
    if (code == EXIT_FINE && checking->agreements == 0 && checking->findings == 0) {
        SAY0(checking->terminal, usage_no_agreement);
        code = EXIT_USAGE;
    }
    return code;
}

static bool has_stdin(const Options *options)
{
    for (size_t i = 0; i < options->count; i++)
        if (strcmp(options->operands[i], "-") == 0)
            return true;
    return false;
}

// What standard input held is checked as one document.
static ExitCode check_all(Checking *checking, const Input *held)
{
    if (!begin(checking))
        return no_memory(checking->terminal);
    ExitCode code = held->document ? tell(checking, held) : check_paths(checking);
    if (!end(checking, code) && code != EXIT_LIMIT)
        code = no_memory(checking->terminal);
    return code == EXIT_FINE && checking->reached ? EXIT_FOUND : code;
}

ExitCode run_check(Terminal *terminal, const Options *options)
{
    Checking checking = {
        .terminal = terminal, .options = options, .language = AGR_ENGLISH};
    Input held = {.document = NULL};
    ExitCode code = EXIT_FINE;
    if (options->count == 0) {
        SAY(terminal, usage_needs_file, "check");
        return EXIT_USAGE;
    }
    if (has_stdin(options))
        code =
            input_open(terminal, options, options->operands, options->count, NULL, &held);
    if (code == EXIT_FINE || held.count > 0) {
        ExitCode told = check_all(&checking, &held);
        code = code == EXIT_FINE ? told : code;
    }
    input_close(&held);
    return code;
}
