#ifndef AGRC_ENGINE_FORMS_FOLLOW_H
#define AGRC_ENGINE_FORMS_FOLLOW_H

#include "engine/forms/forms.h"

// Questions that go on from the one before: `what about salmi?` after `how many seats has
// koski?` asks the same with Salmi in the place of Koski.

// What such a question may ask in full, the likeliest first: the earlier question with
// the names at hand in the place of those of their kind, then with the words added at its
// end (`entä vuonna 2028?`). Nothing when it does not go on from another one.
void forms_follow(const FormScope *scope, Text before, Text question, TextList *out);

#endif
