#ifndef AGRC_SYNTAX_ANCHOR_H
#define AGRC_SYNTAX_ANCHOR_H

#include "syntax/layer.h"

// What a length of time is counted from, said right behind it: `within: 30 days after
// invoice`, `määräaika: 30 päivän kuluessa laskusta`, `inom: 30 dagar från fakturan`. It
// is sent as the label `counted from:`, so that nothing behind the parser knows of it.

// Whether such a word can stand here: behind a length of time in a statement that can
// say what it is counted from.
bool layer_wants_anchor(const Layer *layer);

// Sends the label that a word of `words` raw tokens says here, and the name behind it.
// Behind nothing (`30 päivän kuluessa`) the word is passed over.
bool layer_anchor(Layer *layer, size_t words);

// The same where only the case says it: `30 päivää laskusta`. False where it doesn't.
bool layer_bent_anchor(Layer *layer);

#endif
