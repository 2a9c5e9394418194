#ifndef AGRC_ENGINE_FORMS_SPELL_H
#define AGRC_ENGINE_FORMS_SPELL_H

#include "engine/forms/forms_match.h"

// Slips of the finger in the words of a question.

// Puts the word of the form table in the place of a word that no form, name or number
// has, where exactly one is one letter away (put in, left out, changed, or two swapped).
// Names are never changed, nor are short words. False when nothing was changed. The
// matcher must read `words`.
bool spell_words(const Matcher *matcher, Words *words);

#endif
