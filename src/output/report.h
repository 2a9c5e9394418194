#ifndef AGRC_OUTPUT_REPORT_H
#define AGRC_OUTPUT_REPORT_H

#include "agr.h"
#include "base/text.h"

// What the formats for build servers share: SARIF, JUnit and GitHub's commands.

typedef struct {
    const AgrDocument *document;
    const AgrFinding *findings;
    size_t count;
    size_t told;         // findings that were told with another document and left out
    const char *root;    // files are named as seen from it; NULL: the current folder
    AgrSeverity fail_on; // the least severity that counts as a failure
    bool again;          // its files were reported with another document
    bool all;            // tell of accepted findings where a format leaves them out
} Report;

// Writes a piece of text in the way of a format; `to` is what the format writes on.
typedef void Emit(void *to, Text text);

// The message of a finding, and its help on a line of its own.
void report_message(const Report *report, const AgrFinding *finding, Emit *emit,
                    void *to);

// Why a finding is accepted, if it is: a line with a newline before it.
void report_reason(const Report *report, const AgrFinding *finding, Emit *emit, void *to);

// The other places of a finding, a line each with a newline before it.
void report_notes(const Report *report, const AgrFinding *finding, Emit *emit, void *to);

// `3 more findings of E202 in towns.agr are not listed`, for a finding that has `more`.
void report_more(const Report *report, const AgrFinding *finding, Emit *emit, void *to);

// Whether two names of files, either of which may be NULL, are the same.
bool report_same_file(const char *a, const char *b);

#endif
