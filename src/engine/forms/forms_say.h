#ifndef AGRC_ENGINE_FORMS_SAY_H
#define AGRC_ENGINE_FORMS_SAY_H

#include "engine/forms/forms_match.h"

// Saying questions: the example of a form with its slots filled.

// A question or change as understood, its what-if included.
Text say_asked(const FormScope *scope, const Asked *asked);

// Fills in how it is said, with names as declared and with those of the reader's
// language.
void say_both(const FormScope *scope, Asked *asked);

// The example of a form with names put in: those of `known` that fit first, then names of
// the model. Parts in brackets are left out unless `known`, or else (`whole`) the model,
// has names for them. False when a slot stays empty.
bool say_example(const FormScope *scope, FormKey form, Language language,
                 const EntityList *known, bool whole, Text *out);

#endif
