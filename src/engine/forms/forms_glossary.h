#ifndef AGRC_ENGINE_FORMS_GLOSSARY_H
#define AGRC_ENGINE_FORMS_GLOSSARY_H

#include "engine/forms/forms_names.h"

// Names in another language than that of the question.

// Adds for words that are in no name the only thing of the agreement whose name means the
// same in another language, by the table glossary.def: `the tariff` of an agreement that
// has a `taxa`.
void names_find_glossary(Arena *arena, const FormScope *scope, const Words *words,
                         NamesFound *out);

// The table made ready for looking words up.
typedef struct Glossary Glossary;
const Glossary *glossary_new(Arena *arena);

// Adds the single words for the same in all languages, when the table has that word
// (folded, dots forgiven): `talousarvio`, `budjetti` for `budget`.
void glossary_ways(Arena *arena, const Glossary *glossary, Text asked, TextList *out);

#endif
