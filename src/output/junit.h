#ifndef AGRC_OUTPUT_JUNIT_H
#define AGRC_OUTPUT_JUNIT_H

#include "output/report.h"
#include "output/writer.h"

// Findings and test results as JUnit's XML, which build servers show as a list of tests.
// No times are given: equal inputs give equal bytes. False when memory ran out; nothing
// has been written by that call then.

// Written as files come, so the counts stand on the suites alone. A suite for each file
// and in it a case for each finding: failed from `report->fail_on` up, skipped when it is
// accepted, otherwise passed with its words as output. A file without findings has one
// case that says so.
void junit_findings_begin(Writer *writer);
bool junit_findings_add(Writer *writer, const Report *report);
void junit_findings_end(Writer *writer);

// A suite for each file that has tests, and a case for each test. Errors of the text,
// which can hide tests, are cases too. The clauses that no expectation rests on are the
// output of their suite.
typedef struct {
    const AgrTestResult *tests;
    size_t count;
    const AgrPlace *untested;
    size_t untested_count;
} JunitTests;
bool junit_tests(Writer *writer, const Report *report, JunitTests tests);

#endif
