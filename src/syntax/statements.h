#ifndef AGRC_SYNTAX_STATEMENTS_H
#define AGRC_SYNTAX_STATEMENTS_H

#include "syntax/layer.h"

// What a line is: it opens a block, is a statement of one line, closes a block, starts
// with a label, or is a bare row.

// Sends an opener with its name and title, then the rest of its line. `match`: how many
// words open it; `opener`: its own word where a kind that the text declares opens it,
// else empty.
void layer_statement(Layer *layer, BlockKey block, Match match, Text opener);

// An opener of so many words that no row of the table has.
static inline Match layer_plain_match(size_t words)
{
    return (Match){NULL, words, SIZE_MAX};
}

static inline bool layer_ends_line(RawKind kind)
{
    return kind == RAW_NEWLINE || kind == RAW_END;
}

#endif
