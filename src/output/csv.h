#ifndef AGRC_OUTPUT_CSV_H
#define AGRC_OUTPUT_CSV_H

#include "agr.h"
#include "output/writer.h"

// Answers as comma-separated values, for spreadsheets: one row for each agreement, or for
// each row of an answer about a portfolio. The columns have English names in every
// language and are the same for every question; columns may be added at the end, never
// changed.
//
// Cells are quoted where they need be, lines end with LF. A cell of words that a
// spreadsheet would take for a formula (it begins with = + - @) gets an apostrophe before
// it.

void csv_begin(Writer *writer);
void csv_answers(Writer *writer, const AgrAnswers *answers);
// The answer of a single agreement as such a row.
void csv_answer(Writer *writer, const AgrAnswer *answer);

#endif
