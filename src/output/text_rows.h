#ifndef AGRC_OUTPUT_TEXT_ROWS_H
#define AGRC_OUTPUT_TEXT_ROWS_H

#include "output/text_part.h"

// Rows under the heading of a part: figures to the right, words to the left, one below
// the other. Rows that a table with columns of its own holds are in text_grid.h.

// `total` (NULL: none) stands below the others.
void rows_show(Part *part, const AgrRow *rows, size_t count, const AgrRow *total);

// Rows that compare: the question, then the answer before and now.
void rows_changes(Part *part, const AgrValue *value);

// Groups of names, and of how many they are the first.
void rows_groups(Part *part, const AgrValue *value);

#endif
