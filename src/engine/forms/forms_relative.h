#ifndef AGRC_ENGINE_FORMS_RELATIVE_H
#define AGRC_ENGINE_FORMS_RELATIVE_H

#include "engine/forms/forms_match.h"

// Days that a question names from the day on which it is asked: `next year`, `tänään`,
// `om sex månader`. The phrases stand in grammar/forms/relative.txt.

// The question with the days in their place, as the scenario's day gives them; `told`
// says for each phrase what it came to. With `perhaps` those phrases are looked for too
// that may mean something else. False when there is none, or when no day is given.
bool forms_relative(const Matcher *matcher, bool perhaps, Text *out, RelativeDays *told);

// The question with any days in their place: for telling what sort of question it is.
bool forms_relative_shape(const Matcher *matcher, Text *out);

// The first phrase that could be told if a day were given, or empty.
Text forms_relative_phrase(const Matcher *matcher);

#endif
