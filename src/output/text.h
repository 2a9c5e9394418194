#ifndef AGRC_OUTPUT_TEXT_H
#define AGRC_OUTPUT_TEXT_H

#include "agr.h"
#include "messages.h"
#include "output/writer.h"

// Findings, answers and test results as text for people.

// Findings of a kind that are shown for one file; the rest are counted.
enum { TEXT_MOST_OF_A_CODE = 20 };

// The words of the catalogue in a language; English for AGR_LANGUAGE_OF_FILE.
const char *words(PhraseKey key, AgrLanguage language);

// The language of what is said about a file of a document.
AgrLanguage text_language(const AgrDocument *document, const char *file);

typedef struct {
    size_t errors, warnings, notes, accepted;
} Counts;
Counts count_findings(const AgrFinding *findings, size_t count);

// Findings with the lines they stand on. Accepted ones are shown only if `all`, which
// also lifts the bound on findings of one code.
void text_findings(Writer *writer, const AgrDocument *document,
                   const AgrFinding *findings, size_t count, bool all);
// `2 errors, 1 warning; 1 accepted`
void text_counts(Writer *writer, AgrLanguage language, Counts counts);

// An answer under its headings. One that was not understood goes through
// text_not_understood instead, with the word that stopped it and the nearest questions;
// `is_change` when a change was looked for.
void text_answer(Writer *writer, AgrLanguage language, const AgrAnswer *answer);
void text_not_understood(Writer *writer, AgrLanguage language, const AgrAnswer *answer,
                         bool is_change);
// What several agreements answered, one row each, and what differs. Those that did not
// understand the question say so in one line.
void text_answers(Writer *writer, AgrLanguage language, const AgrAnswers *answers);
// How an answer was found, step by step.
void text_steps(Writer *writer, AgrLanguage language, const AgrAnswer *answer);
// A value on one line, as its display has it: `45 %`, `rovala, redu`.
void text_value(Writer *writer, const AgrValue *value);

// Each test, then the clauses that no expectation rests on, then `N passed, N failed`.
void text_tests(Writer *writer, const AgrDocument *document, const AgrTestResult *tests,
                size_t count, const AgrPlace *untested, size_t untested_count);

// The page of a finding's code.
void text_explanation(Writer *writer, AgrLanguage language,
                      const AgrExplanation *explanation);
// Its one line in the list of codes.
void text_explanation_line(Writer *writer, AgrLanguage language,
                           const AgrExplanation *explanation);

// --- shared within output/ ---

// `file:12:5, clause 6`, without what is missing.
void text_place(Writer *writer, AgrLanguage language, const AgrPlace *place);
// Columns from the start of a line to the text of an answer.
enum { TEXT_HEADING = 12 };

#endif
