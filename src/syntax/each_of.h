#ifndef AGRC_SYNTAX_EACH_OF_H
#define AGRC_SYNTAX_EACH_OF_H

#include "syntax/layer.h"

// Seats and votes as agreements tell them, the figure first: `two from each
// municipality`, `yksi edustaja kustakin kunnasta`, `två ledamöter från varje kommun`.
// Sends them as the language has it: `each municipality 2`. False, and nothing is sent,
// where there are none.
bool layer_each_of(Layer *layer);

// Passes over `members` behind a figure, where nothing but heads is counted: `size: 5
// members`.
bool layer_counted_heads(Layer *layer);

#endif
