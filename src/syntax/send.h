#ifndef AGRC_SYNTAX_SEND_H
#define AGRC_SYNTAX_SEND_H

#include "syntax/layer.h"

// Sending what stands within a line to the parser: names, numbers, dates, texts, signs.
// Each function sends what stands at the layer's place and goes on behind it.

// The folded words of a run of raw tokens, one space between.
Text layer_words(const Layer *layer, size_t first, size_t count);

// Sends `count` raw tokens as one token of the grammar; `value` is its leaf, or NULL.
void layer_send(Layer *layer, int token, Node *value, size_t count);

// A sign says all by its token: it needs no node. `operand`: whether it ends an operand.
void layer_send_sign(Layer *layer, int token, bool operand);

void layer_send_word(Layer *layer, int token, WordKey word, size_t count, bool operand);

// A name, or a phrase that a slot may take as a value (`not stated`).
void layer_send_name(Layer *layer, WordKey word, size_t count);

// A value word. After a name, `not stated` stands in the place of its figure.
void layer_send_value(Layer *layer, WordKey word, size_t count);

// A leaf with the text of raw tokens, without its quotes where it is a string.
Node *layer_send_leaf(Layer *layer, NodeKind kind, size_t first, size_t count);

void layer_send_text(Layer *layer, int token, NodeKind kind);
void layer_send_number(Layer *layer);
void layer_send_number_word(Layer *layer, WordKey word, size_t count);
void layer_send_date(Layer *layer);

// A dotted number is a clause number after `clause`, the start of a period
// (`1.1.–31.12.2025`), a day of every year (`15.2.`) or a mistake for a decimal.
void layer_send_dotted(Layer *layer);

// In the signature of a native function a type stands where a number would. False, and
// nothing is sent, elsewhere.
bool layer_send_type(Layer *layer, WordKey word, size_t count);

// Passes over a case ending after a colon (`REDU:n`, `45 %:n`).
void layer_send_suffix(Layer *layer);

#endif
