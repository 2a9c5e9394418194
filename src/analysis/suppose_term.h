#ifndef AGRC_ANALYSIS_SUPPOSE_TERM_H
#define AGRC_ANALYSIS_SUPPOSE_TERM_H

#include "engine/terms.h"

// Options of the agreement as used, or as left unused, in a layer. `eval` is of the state
// before.

// The option that comes next is used, or (`all`) all that are left; on a day, or (NULL)
// on no day that is told. False when none is left.
bool suppose_option_used(Eval *eval, Scenario *layer, bool all, const Date *day);
// None that is left is used.
bool suppose_option_skipped(Eval *eval, Scenario *layer);

// The same of one term.
void suppose_term_option(Eval *eval, Scenario *layer, const Term *term, size_t count,
                         const Date *day);

#endif
