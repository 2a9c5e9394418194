#ifndef AGRC_ENGINE_FORMS_GLOSSARY_H
#define AGRC_ENGINE_FORMS_GLOSSARY_H

#include "engine/forms/forms_names.h"

// Names in another language than that of the question.

// Adds for words that are in no name the only thing of the agreement whose name means the
// same in another language, by the table glossary.def: `the tariff` of an agreement that
// has a `taxa`.
void names_find_glossary(Arena *arena, const FormScope *scope, const Words *words,
                         NamesFound *out);

#endif
