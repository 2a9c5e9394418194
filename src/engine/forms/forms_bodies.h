#ifndef AGRC_ENGINE_FORMS_BODIES_H
#define AGRC_ENGINE_FORMS_BODIES_H

#include "engine/forms/forms_names.h"

// Bodies by what such bodies are called, in the language of the question: `the board`,
// `nämnden` of an agreement whose body is a `lautakunta`.

// The only body of the agreement that the word (folded, dots forgiven) may mean: the one
// that is called so in any language; of a board, a committee or just a body, else the
// only body there is. NULL when the word is no such word or several are meant.
const Entity *body_called(Arena *arena, const Model *model, Text word);

#endif
