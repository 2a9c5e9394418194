#ifndef AGRC_ANALYSIS_TESTS_H
#define AGRC_ANALYSIS_TESTS_H

#include "analysis/answer.h"

// Runs the tests that stand in an agreement. A question in a test is a question like any
// other; what is expected of it is compared with verdict and value. An expectation
// without a reading has to hold under every reading that the answer touches.

typedef VEC(AgrTestResult) TestResults;
typedef VEC(const Clause *) ClauseList;

// `findings` are those of check, for tests that expect one. Clauses that some passed
// expectation rests on are added to `rested`.
void tests_run(Arena *arena, const Model *model, const Scenario *base,
               const Diags *findings, Language language, TestResults *results,
               ClauseList *rested);

#endif
