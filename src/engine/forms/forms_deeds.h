#ifndef AGRC_ENGINE_FORMS_DEEDS_H
#define AGRC_ENGINE_FORMS_DEEDS_H

#include "engine/forms/forms_match.h"

// A question about a deed in its own words, whatever their order: every word must be one
// of a single duty, right, prohibition or task (of its title, act, object, receiver,
// condition or event), or say nothing of its own.

// The same question in words that patterns know: `what is the deadline of "samples"`.
// False when the words fit no deed, or several.
bool forms_deed(const Matcher *matcher, Language language, Text *out);

#endif
