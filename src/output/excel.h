#ifndef AGRC_OUTPUT_EXCEL_H
#define AGRC_OUTPUT_EXCEL_H

#include "agr.h"
#include "output/writer.h"

// Answers for a spreadsheet as Finnish and Swedish ones read it: UTF-8 with a mark at its
// beginning, semicolons between cells, decimal commas, lines that end with CR LF. Tables
// of an answer are given as they are; any other answer is a row for each of its rows.

// Once, before the first answer.
void excel_begin(Writer *writer);
void excel_answer(Writer *writer, const AgrAnswer *answer, bool first);

#endif
