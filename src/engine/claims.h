#ifndef AGRC_ENGINE_CLAIMS_H
#define AGRC_ENGINE_CLAIMS_H

#include "base/truth.h"
#include "engine/inputs.h"

// Whether a claim holds: comparisons, facts, and / or / not. Unknown when something it
// needs is not stated.
Truth eval_claim(Eval *eval, const Expr *claim, const Entity *of);

#endif
