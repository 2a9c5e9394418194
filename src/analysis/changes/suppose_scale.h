#ifndef AGRC_ANALYSIS_SUPPOSE_SCALE_H
#define AGRC_ANALYSIS_SUPPOSE_SCALE_H

#include "engine/eval.h"

// Changes by so much: `costs rise by 8 %`, `the budget of koski doubles`.

typedef enum {
    SCALED,
    SCALED_NOTHING, // nothing is stated that could change
    SCALED_UNIT,    // it can't change by a figure of that unit
} Scaled;

// Lays a change over `layer`: `what` (of `of`, or all of it) goes up or down by `by`, a
// percentage or a figure in its unit. `eval` is of the state before.
Scaled scale_by(Eval *eval, Scenario *layer, const Entity *what, const Entity *of,
                const Expr *by, bool down);
// The same by a factor.
Scaled scale_times(Eval *eval, Scenario *layer, const Entity *what, const Entity *of,
                   Rational factor);

#endif
