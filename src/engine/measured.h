#ifndef AGRC_ENGINE_MEASURED_H
#define AGRC_ENGINE_MEASURED_H

#include "engine/eval.h"

// Everyone whom a measure concerns and who counts in its total, present or not;
// eval_measured has those who are there.
void measured_ever(Eval *eval, const Entity *measure, EntityList *out);

#endif
