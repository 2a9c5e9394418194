#ifndef AGRC_ENGINE_FORMS_FILL_NEW_H
#define AGRC_ENGINE_FORMS_FILL_NEW_H

#include "engine/forms/forms_fill.h"

// Words that name nothing that the agreement has.

// A party that a what-if brings in: `what if Vihti joins`.
void fill_new(Filling *filling);

// A word that stands somewhere in the text, as in a title.
void fill_word(Filling *filling);

#endif
