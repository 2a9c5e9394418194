#ifndef AGRC_SYNTAX_LABELS_H
#define AGRC_SYNTAX_LABELS_H

#include "syntax/layer.h"

// Labels: words before a colon.

// Raw tokens of the label that starts at token `at` (its colon not counted), or 0.
// `known` is the table's row, or NULL for a run of words that no table has.
size_t layer_label(const Layer *layer, size_t at, bool any_run, const KeywordRow **known);

// Sends the `words` raw tokens at hand as a label, with its colon (`colon` tokens, which
// may be none). What comes next are its values.
void layer_send_label(Layer *layer, size_t words, const KeywordRow *known, size_t colon);

#endif
