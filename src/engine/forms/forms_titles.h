#ifndef AGRC_ENGINE_FORMS_TITLES_H
#define AGRC_ENGINE_FORMS_TITLES_H

#include "engine/forms/forms_names.h"

// Names by a part of what a thing is called.

// Adds for words that are in no name the only thing of the agreement in whose name all of
// them stand, in this order: `cyber security` of `Cyber security monitoring`, `wind up
// the company` of `Winding up the company`. Small words (`the`, `av`) count for nothing.
void names_find_titles(Arena *arena, const FormScope *scope, const Words *words,
                       NamesFound *out);

// Whether a word of a question is a form of a word of a name, both loose: its plural,
// definite or case form, or the verb of it (`wind` of `winding`).
bool title_same_word(Text asked, Text own);

#endif
