#ifndef AGRC_ENGINE_FORMS_PASSAGES_H
#define AGRC_ENGINE_FORMS_PASSAGES_H

#include "engine/forms/forms.h"

// Where an agreement speaks of what a question asks that was not understood: never an
// answer, but the place to read.

// The statements that have most of the words of a question in them, the best first: by
// name, by what they name, by their labels, by words in quotes, also in other forms and,
// by the table glossary.def, in other languages. Rare words count for more than those
// that many statements have, and nothing is found by names of parties alone.
void forms_passages(const FormScope *scope, Text question, EntityList *out);

#endif
