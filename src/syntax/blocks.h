#ifndef AGRC_SYNTAX_BLOCKS_H
#define AGRC_SYNTAX_BLOCKS_H

#include "syntax/layer.h"

// The stack of open blocks. It supplies an `end` that is missing, so that the parser
// never sees an unbalanced file, and one mistake gives one message.

static inline const Frame *layer_top(const Layer *layer)
{
    return &layer->stack.items[layer->stack.count - 1];
}

static inline Language layer_language(const Layer *layer)
{
    return layer->parse->language;
}

// The margin before raw token `at`, in bytes.
uint32_t layer_column(const Layer *layer, size_t at);

// The words of the file's language.
Text layer_end_word(const Layer *layer);
Text layer_block_word(const Layer *layer, BlockKey block);

// The number of a clause at raw token `at`, without its dot, or nothing.
Text layer_clause_number(const Layer *layer, size_t at);

// Whether `block` may stand directly in `frame`. `number`: of a clause, else empty.
bool layer_fits(const Frame *frame, BlockKey block, Text number);

// Brings the stack to where `block`, whose opener is `words` long, may stand; reports and
// repairs what stands in the way. Where it can stand nowhere, it is reported and read
// where it is.
void layer_make_room(Layer *layer, BlockKey block, size_t words);

// Puts the block that opens at the layer's place on the stack.
void layer_open(Layer *layer, BlockKey block, size_t words);

// Sends the end of the block on top.
void layer_close(Layer *layer, Span span);

// Closes open blocks that lack their `end`, down to a stack of `depth`, each with a
// message. `before`: what came instead, or empty at the end of the file.
void layer_close_unfinished(Layer *layer, size_t depth, Span at, Text before);

#endif
