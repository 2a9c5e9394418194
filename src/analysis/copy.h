#ifndef AGRC_ANALYSIS_COPY_H
#define AGRC_ANALYSIS_COPY_H

#include "agr.h"
#include "base/arena.h"

// Parts of answers copied whole, for those that outlive the arena of the answer that they
// were made for.

const char *copy_words(Arena *arena, const char *words); // NULL stays NULL
AgrValue copy_value(Arena *arena, const AgrValue *value);
AgrRow copy_row(Arena *arena, const AgrRow *row);
AgrCitation copy_citation(Arena *arena, const AgrCitation *citation);

#endif
