#ifndef AGRC_SYNTAX_PER_UNIT_H
#define AGRC_SYNTAX_PER_UNIT_H

#include "syntax/layer.h"

// Votes and seats counted by the figures of somebody: `one vote for each started 3 000
// inhabitants`, `yksi ääni kutakin alkavaa 3 000 asukasta kohti`, `en röst per aktie`.

// Sends the unit before such a phrase, or the phrase where one of a unit is meant; passes
// over what ends it. False where none of it stands.
bool layer_per_unit(Layer *layer);

// Whether one of what is counted stands that many tokens ahead: a unit, or a share.
bool layer_is_counted(const Layer *layer, size_t ahead);

#endif
