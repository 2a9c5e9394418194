#ifndef AGRC_ENGINE_FORMS_DEEDS_H
#define AGRC_ENGINE_FORMS_DEEDS_H

#include "engine/forms/forms_match.h"

// A question about a deed in its own words, whatever their order: every word must be one
// of a single duty, right, prohibition or task (of its title, act, object, receiver,
// condition or event), or say nothing of its own.

// The same question in words that patterns know: `what is the deadline of "samples"`.
// False when the words fit no deed, or several.
bool forms_deed(const Matcher *matcher, Language language, Text *out);

// The same where more than one thing is asked of the deed: `who keeps the samples and how
// long`. All that is stated of it answers that.
bool forms_deed_whole(const Matcher *matcher, Language language, Text *out);

// As forms_deed, where the question was read as one about something that doesn't state
// what is asked: only by a deed that states it. `read` is that reading.
bool forms_deed_instead(const Matcher *matcher, const Asked *read, Text *out);

#endif
