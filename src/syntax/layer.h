#ifndef AGRC_SYNTAX_LAYER_H
#define AGRC_SYNTAX_LAYER_H

#include "syntax/parse.h"

// The phrase layer between scanner and parser. It knows places: a word is a keyword only
// where the grammar can use one, so nothing is reserved. It also knows the block table,
// so it can supply a missing `end` and drop a surplus one: the parser never sees an
// unbalanced file, and one mistake gives one message.
//
// statements.c decides what a line is, blocks.c keeps the stack of open blocks; phrases.c
// reads what stands within a line, places.c knows where a word is a keyword.

typedef struct {
    BlockKey block;
    Span opener;
    uint32_t column;    // margin of the opener: only evidence for messages
    Text clause_number; // of a clause, else empty
    bool swallowed;     // stands too deep: nothing of it reaches the parser
} Frame;

typedef struct Layer {
    Parse *parse;
    size_t at; // index of the next raw token
    VEC(Frame) stack;
    Frame closed; // the block closed last, for the message on one `end` too many
    bool has_closed;
    Frame suspect; // block whose `end` stood at the margin of an outer block
    bool has_suspect;
    bool operand;      // the last token sent ends an operand
    bool after_number; // the last raw token sent was a number, so a unit may follow
    size_t open_parens;
    LabelKey label;       // of the values at hand, or LABEL_none
    BlockKey takes;       // the statement that the labels of this line are of
    bool one_line;        // it ends with its line, and takes no rows of its own
    bool spilled;         // its labels went on below all the same
    bool rows_may_follow; // rows of the block that opens may stand on its line
    size_t nested;        // tokens of the line so far that may hold another part
    size_t opener_at;     // where a block was last looked for, counted from 1, and what
    Match opener;         // stood there
} Layer;

// Sends all statements of a file.
void layer_statements(Layer *layer);

// Sends what is left of a line: items and labelled slots, up to and with the line's end.
void layer_line(Layer *layer);

// Sends what is left of it, where its first label has been sent.
void layer_items(Layer *layer);

// Slips that can be read as meant, with a message (slips.c): a label without its colon
// where the token at hand would be a mistake, and labels of a statement of one line on
// the lines below it. Each says whether there was one; the second also for further lines.
bool layer_bare_label(Layer *layer, Match *label);
// A key of a division without its label, on one line or several: the first one sends what
// opens the row, up to the label; the second joins a further line to it.
bool layer_bare_key(Layer *layer);
bool layer_joins_keys(Layer *layer, size_t next);
bool layer_spills(Layer *layer, size_t next);

// Sends values only, up to the end of the tokens.
void layer_values(Layer *layer);

// The opener of a block that stands at token `at`, if any.
Match layer_opener(Layer *layer, size_t at);

// The number that stands as raw token `at`, as a leaf.
Node *layer_number(Layer *layer, size_t at);

static inline const Raw *layer_raw(const Layer *layer, size_t ahead)
{
    size_t index = layer->at + ahead;
    size_t last = layer->parse->raw.count - 1;
    return &layer->parse->raw.items[index < last ? index : last];
}

static inline Span layer_span(const Layer *layer, size_t first, size_t count)
{
    const Raw *raw = layer->parse->raw.items;
    uint32_t start = raw[first].start;
    uint32_t end = count > 0 ? raw[first + count - 1].end : start;
    return (Span){layer->parse->source, start, end};
}

// Passes over words that say nothing more than what was sent before them; they still
// belong to its slot when that is cited.
static inline void layer_pass(Layer *layer, size_t words)
{
    if (words > 0)
        layer->parse->passed_to = layer->parse->raw.items[layer->at + words - 1].end;
    layer->at += words;
}

#endif
