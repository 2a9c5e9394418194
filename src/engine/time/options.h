#ifndef AGRC_ENGINE_OPTIONS_H
#define AGRC_ENGINE_OPTIONS_H

#include "engine/time/terms.h"

// Options of terms as used, or as left unused, in a layer. `eval` is of the state before.

// The option that comes next is used, or (`all`) all that are left; on a day, or (NULL)
// on no day that is told. False when none is left.
bool option_use(Eval *eval, Scenario *layer, bool all, const Date *day);
// None that is left is used.
bool option_skip(Eval *eval, Scenario *layer);
// The next one of one term is used on a day; false when none is left.
bool option_use_of(Eval *eval, Scenario *layer, const Entity *term, Date day);

#endif
