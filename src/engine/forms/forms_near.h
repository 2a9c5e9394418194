#ifndef AGRC_ENGINE_FORMS_NEAR_H
#define AGRC_ENGINE_FORMS_NEAR_H

#include "engine/forms/forms_match.h"

// What to suggest: forms that come near to what was not understood, and examples.

// Says where a question, or (`changes`) a change, went wrong and what comes near it;
// after it was matched in vain. `out` may be NULL.
void forms_explain(Matcher *matcher, bool changes, NotAsked *out);

#endif
