#ifndef AGRC_ANALYSIS_BEFORE_H
#define AGRC_ANALYSIS_BEFORE_H

#include "analysis/answer.h"

// What was before the changes that a question asks about.

// The scenario without them, but with the readings that are being tried. NULL when
// nothing is changed: neither by the question nor by a what-if that is under way.
const Scenario *scenario_before(Answering *answering);

// Evaluation of that state; of the state at hand when nothing is changed.
Eval eval_before(Answering *answering);

// What was read of the state before counts as read: the answer rests on it too.
void note_before(Answering *answering, const Eval *before);

#endif
