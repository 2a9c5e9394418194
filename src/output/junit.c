#include "output/junit.h"

#include <stdlib.h>
#include <string.h>

#include "output/path.h"
#include "output/text.h"

// --- XML ---

static const char *reference(uint32_t point, bool attribute)
{
    switch (point) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return attribute ? "&quot;" : NULL;
    case '\n': return attribute ? "&#10;" : NULL;
    case '\t': return attribute ? "&#9;" : NULL;
    case '\r': return "&#13;";
    default: return NULL;
    }
}

// What XML has no way to write, and what no reader should meet.
static bool is_left_out(uint32_t point)
{
    bool control = (point < 0x20 && point != '\n' && point != '\t' && point != '\r') ||
                   (point >= 0x7F && point < 0xA0);
    return control || point == 0xFFFE || point == 0xFFFF || text_is_bidi_control(point);
}

static void escape(Writer *writer, Text text, bool attribute)
{
    uint32_t point;
    size_t length;
    for (size_t at = 0; (length = text_decode(text, at, &point)) > 0; at += length) {
        const char *instead = reference(point, attribute);
        if (point == 0xFFFD && length == 1) // no UTF-8
            instead = "?";
        bool twice = at + 1 < text.length && text.at[at + 1] == text.at[at];
        if (twice &&
            (point == ':' || point == '#')) // a build server's command in its log
            instead = point == ':' ? "&#58;" : "&#35;";
        if (instead)
            writer_raw(writer, instead, strlen(instead));
        else if (!is_left_out(point))
            writer_raw(writer, text.at + at, length);
    }
}

static void emit_text(void *to, Text text)
{
    escape(to, text, false);
}

static void emit_attribute(void *to, Text text)
{
    escape(to, text, true);
}

static void tag(Writer *writer, const char *words)
{
    writer_raw(writer, words, strlen(words));
}

static void attribute(Writer *writer, const char *name, const char *value)
{
    tag(writer, " ");
    tag(writer, name);
    tag(writer, "=\"");
    escape(writer, text_from(value), true);
    tag(writer, "\"");
}

static void attribute_number(Writer *writer, const char *name, size_t number)
{
    char digits[NUMBER_SIZE];
    attribute(writer, name, number_words(number, digits));
}

// --- suites and cases ---

// The files that are told of, each once.
typedef struct {
    const char **names;
    size_t count;
} Files;

static void add_file(Files *files, const char *name)
{
    for (size_t i = files->count; i > 0; i--) // mostly the one added last
        if (report_same_file(files->names[i - 1], name))
            return;
    files->names[files->count++] = name;
}

typedef struct {
    size_t tests, failures, errors, skipped;
} Totals;

// A file may be nameless when a finding has no place; the program stands for it then.
static void file_attribute(Writer *writer, const Report *report, const char *name,
                           const char *file)
{
    const char *given = file && *file ? file : "agrc";
    char *path = given == file ? path_from_root(report->root, file) : NULL;
    attribute(writer, name, path ? path : given);
    free(path);
}

static void put_totals(Writer *writer, Totals totals)
{
    attribute_number(writer, "tests", totals.tests);
    attribute_number(writer, "failures", totals.failures);
    attribute_number(writer, "errors", totals.errors);
    attribute_number(writer, "skipped", totals.skipped);
    tag(writer, ">\n");
}

static void open_all(Writer *writer, const char *name)
{
    tag(writer, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
    attribute(writer, "name", name);
}

static void open_suite(Writer *writer, const Report *report, const char *file,
                       Totals totals)
{
    tag(writer, "  <testsuite");
    file_attribute(writer, report, "name", file);
    put_totals(writer, totals);
}

// `<testcase …` as far as its `>`; `code` may be NULL.
static void open_case(Writer *writer, const Report *report, const char *code,
                      const char *name, const AgrPlace *place)
{
    tag(writer, "    <testcase name=\"");
    if (code) {
        escape(writer, text_from(code), true);
        tag(writer, ": ");
    }
    escape(writer, text_from(name), true);
    tag(writer, "\"");
    file_attribute(writer, report, "classname", place->file);
    file_attribute(writer, report, "file", place->file);
    if (place->line > 0)
        attribute_number(writer, "line", place->line);
}

static void place_line(Writer *writer, const Report *report, const AgrPlace *place)
{
    if (!place->file || !*place->file)
        return;
    char digits[NUMBER_SIZE];
    char *path = path_from_root(report->root, place->file);
    tag(writer, "\n");
    emit_text(writer, text_from(path ? path : place->file));
    tag(writer, ":");
    tag(writer, number_words(place->line, digits));
    tag(writer, ":");
    tag(writer, number_words(place->column, digits));
    free(path);
}

// --- findings ---

typedef enum { CASE_PASSED, CASE_SKIPPED, CASE_FAILED, CASE_ERROR } Outcome;

static Outcome outcome_of(const Report *report, const AgrFinding *finding)
{
    return finding->accepted                      ? CASE_SKIPPED
           : finding->severity >= report->fail_on ? CASE_FAILED
                                                  : CASE_PASSED;
}

static void count(Totals *totals, Outcome outcome)
{
    totals->tests++;
    totals->skipped += outcome == CASE_SKIPPED;
    totals->failures += outcome == CASE_FAILED;
    totals->errors += outcome == CASE_ERROR;
}

static void finding_case(Writer *writer, const Report *report, const AgrFinding *finding,
                         Outcome outcome)
{
    static const char *const elements[] = {[CASE_PASSED] = "system-out",
                                           [CASE_SKIPPED] = "skipped",
                                           [CASE_FAILED] = "failure",
                                           [CASE_ERROR] = "error"};
    open_case(writer, report, finding->code, finding->message, &finding->place);
    tag(writer, ">\n      <");
    tag(writer, elements[outcome]);
    if (outcome == CASE_FAILED || outcome == CASE_ERROR)
        attribute(writer, "type", finding->code);
    if (outcome != CASE_PASSED) {
        tag(writer, " message=\"");
        report_message(report, finding, emit_attribute, writer);
        report_reason(report, finding, emit_attribute, writer);
        tag(writer, "\"");
    }
    tag(writer, ">");
    report_message(report, finding, emit_text, writer);
    report_reason(report, finding, emit_text, writer);
    place_line(writer, report, &finding->place);
    report_notes(report, finding, emit_text, writer);
    if (finding->more > 0) {
        tag(writer, "\n");
        report_more(report, finding, emit_text, writer);
    }
    tag(writer, "</");
    tag(writer, elements[outcome]);
    tag(writer, ">\n    </testcase>\n");
}

static Totals finding_totals(const Report *report, const char *file)
{
    Totals totals = {0};
    for (size_t i = 0; i < report->count; i++)
        if (report_same_file(report->findings[i].place.file, file))
            count(&totals, outcome_of(report, &report->findings[i]));
    if (totals.tests == 0)
        totals.tests = 1; // the case that there are none
    return totals;
}

static void findings_suite(Writer *writer, const Report *report, const char *file)
{
    bool any = false;
    open_suite(writer, report, file, finding_totals(report, file));
    for (size_t i = 0; i < report->count; i++) {
        const AgrFinding *finding = &report->findings[i];
        if (!report_same_file(finding->place.file, file))
            continue;
        finding_case(writer, report, finding, outcome_of(report, finding));
        any = true;
    }
    if (!any) {
        AgrLanguage language = text_language(report->document, file);
        open_case(writer, report, NULL, words(PHRASE_output_no_findings, language),
                  &(AgrPlace){.file = file});
        tag(writer, "/>\n");
    }
    tag(writer, "  </testsuite>\n");
}

void junit_findings_begin(Writer *writer)
{
    open_all(writer, "agrc check");
    tag(writer, ">\n");
}

bool junit_findings_add(Writer *writer, const Report *report)
{
    size_t file_count = agr_file_count(report->document);
    Files files = {.names = calloc(file_count + report->count + 1, sizeof(char *))};
    if (!files.names)
        return false;
    for (size_t i = 0; i < file_count && report->told == 0; i++)
        add_file(&files, agr_file(report->document, i));
    for (size_t i = 0; i < report->count; i++)
        add_file(&files, report->findings[i].place.file);
    for (size_t i = 0; i < files.count; i++)
        findings_suite(writer, report, files.names[i]);
    free(files.names);
    return true;
}

void junit_findings_end(Writer *writer)
{
    tag(writer, "</testsuites>\n");
}

// --- tests ---

// Errors are told of with the tests, since a test in text with errors may not be there.
static bool hides_tests(const AgrFinding *finding)
{
    return finding->severity == AGR_ERROR && !finding->accepted;
}

static Totals test_totals(const Report *report, const JunitTests *tests, const char *file)
{
    Totals totals = {0};
    for (size_t i = 0; i < report->count; i++)
        if (hides_tests(&report->findings[i]) &&
            report_same_file(report->findings[i].place.file, file))
            count(&totals, CASE_ERROR);
    for (size_t i = 0; i < tests->count; i++)
        if (report_same_file(tests->tests[i].place.file, file))
            count(&totals, tests->tests[i].passed ? CASE_PASSED : CASE_FAILED);
    return totals;
}

static void test_case(Writer *writer, const Report *report, const AgrTestResult *test)
{
    open_case(writer, report, NULL, *test->name ? test->name : "-", &test->place);
    if (test->passed) {
        tag(writer, "/>\n");
        return;
    }
    tag(writer, ">\n      <failure type=\"expectation\"");
    attribute(writer, "message", test->message);
    tag(writer, ">");
    emit_text(writer, text_from(test->message));
    place_line(writer, report, &test->place);
    tag(writer, "</failure>\n    </testcase>\n");
}

static void untested_clauses(Writer *writer, const Report *report,
                             const JunitTests *tests, const char *file)
{
    AgrLanguage language = text_language(report->document, file);
    bool any = false;
    for (size_t i = 0; i < tests->untested_count; i++) {
        const AgrPlace *place = &tests->untested[i];
        if (!report_same_file(place->file, file))
            continue;
        if (!any) {
            tag(writer, "    <system-out>");
            emit_text(writer, text_from(words(PHRASE_output_untested, language)));
        }
        any = true;
        place_line(writer, report, place);
        tag(writer, " ");
        emit_text(writer, text_from(place->clause));
    }
    if (any)
        tag(writer, "</system-out>\n");
}

static void tests_suite(Writer *writer, const Report *report, const JunitTests *tests,
                        const char *file)
{
    open_suite(writer, report, file, test_totals(report, tests, file));
    for (size_t i = 0; i < report->count; i++)
        if (hides_tests(&report->findings[i]) &&
            report_same_file(report->findings[i].place.file, file))
            finding_case(writer, report, &report->findings[i], CASE_ERROR);
    for (size_t i = 0; i < tests->count; i++)
        if (report_same_file(tests->tests[i].place.file, file))
            test_case(writer, report, &tests->tests[i]);
    untested_clauses(writer, report, tests, file);
    tag(writer, "  </testsuite>\n");
}

static void add_up(Totals *sum, Totals part)
{
    sum->tests += part.tests;
    sum->failures += part.failures;
    sum->errors += part.errors;
    sum->skipped += part.skipped;
}

bool junit_tests(Writer *writer, const Report *report, JunitTests tests)
{
    Files files = {.names = calloc(report->count + tests.count + 1, sizeof(char *))};
    Totals totals = {0};
    if (!files.names)
        return false;
    for (size_t i = 0; i < report->count; i++)
        if (hides_tests(&report->findings[i]))
            add_file(&files, report->findings[i].place.file);
    for (size_t i = 0; i < tests.count; i++)
        add_file(&files, tests.tests[i].place.file);
    for (size_t i = 0; i < files.count; i++)
        add_up(&totals, test_totals(report, &tests, files.names[i]));
    open_all(writer, "agrc test");
    put_totals(writer, totals);
    for (size_t i = 0; i < files.count; i++)
        tests_suite(writer, report, &tests, files.names[i]);
    tag(writer, "</testsuites>\n");
    free(files.names);
    return true;
}
