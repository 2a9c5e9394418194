#ifndef AGRC_ENGINE_FORMS_REPHRASE_H
#define AGRC_ENGINE_FORMS_REPHRASE_H

#include "engine/forms_match.h"

// The same question in words that patterns know: `joutuu maksamaan` as `maksaa`. The
// phrases stand in grammar/forms/rephrase.txt.

// The question with the phrases of a language said in other words, and a pronoun before a
// name (`its population`) as the only party that is named. Names stay as they are. False
// when nothing changed.
bool forms_rephrase(const Matcher *matcher, Language language, Text *out);

#endif
