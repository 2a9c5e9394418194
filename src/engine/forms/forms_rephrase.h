#ifndef AGRC_ENGINE_FORMS_REPHRASE_H
#define AGRC_ENGINE_FORMS_REPHRASE_H

#include "engine/forms/forms_match.h"

// The same question in words that patterns know: `joutuu maksamaan` as `maksaa`. The
// phrases stand in grammar/forms/rephrase.txt.

// The question with the phrases of a language said in other words. Names stay as they
// are. False when nothing changed.
bool forms_rephrase(const Matcher *matcher, Language language, Text *out);

// The question with the only party that it names in the place of a pronoun before the
// name of a figure (`its population`). False when there is none.
bool forms_name_pronouns(const Matcher *matcher, Text *out);

// Whether tokens [at, end) belong to the name of something in the agreement.
bool forms_in_own_name(const Matcher *matcher, size_t at, size_t end);

#endif
