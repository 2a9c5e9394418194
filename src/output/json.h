#ifndef AGRC_OUTPUT_JSON_H
#define AGRC_OUTPUT_JSON_H

#include "agr.h"
#include "output/text.h"

// The same results for programs. Keys, verdicts, units and codes are English in every
// language; exact numbers are strings; the order of keys is fixed. Each format is
// described by a schema in docs/; fields may be added to it, never changed.
//
// All return false when memory ran out; nothing has been written then.

// agrc-findings/1, written as files come and counted at the end.
void json_findings_begin(Writer *writer);
bool json_findings_add(Writer *writer, const AgrFinding *findings, size_t count,
                       bool first);
bool json_findings_end(Writer *writer, Counts counts, bool any);

// agrc-answer/1. `findings` are those of the document; its errors go with the answer.
typedef struct {
    const AgrAnswer *answer;
    const AgrFinding *findings;
    size_t count;
} JsonAnswer;
bool json_answer(Writer *writer, JsonAnswer answer);

// A list of answers is written as the answers come: agrc-answers/1.
void json_answers_begin(Writer *writer);
bool json_answers_add(Writer *writer, JsonAnswer answer, bool first);
void json_answers_end(Writer *writer, bool any);
// After questions to several agreements: with a comparison for each question, as
// json_comparison wrote it. That is to be freed; NULL when memory ran out.
char *json_comparison(const AgrAnswers *answers);
void json_answers_compared(Writer *writer, bool any, char *const *comparisons,
                           size_t count);

// agrc-tests/1
bool json_tests(Writer *writer, const AgrTestResult *tests, size_t count,
                const AgrPlace *untested, size_t untested_count);

#endif
