#ifndef AGRC_OUTPUT_TEXT_GRID_H
#define AGRC_OUTPUT_TEXT_GRID_H

#include "agr.h"
#include "output/writer.h"

// A table with columns of its own, indented by `indent`: figures to the right, at most
// `most` rows.
void text_grid(Writer *writer, AgrLanguage language, const AgrTable *table, size_t indent,
               size_t most);

#endif
