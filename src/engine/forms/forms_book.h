#ifndef AGRC_ENGINE_FORMS_BOOK_H
#define AGRC_ENGINE_FORMS_BOOK_H

#include "engine/forms/forms_names.h"

// The book of names: everything that a question may name, in each of its spellings, made
// ready for comparing.

// A name made ready for comparing: hyphens and other signs count as spaces.
typedef struct {
    const Entity *entity;
    Text folded, loose, genitive; // genitive: that an official name hands over, or empty
    size_t words;
    int distance;
    bool object; // only what a deed is done to: `budget` of `approval of the budget`
} Spelling;
typedef VEC(Spelling) Spellings;

// The spellings of a model's entities by their first byte: words that name an entity, in
// whatever case form, begin as its name does.
typedef struct NameBook {
    Spellings by_first[256];
} NameBook;

// Adds an entity in all its spellings: short and official names, these without a legal
// form, the genitive that an official name hands over.
void book_add(Arena *arena, const Model *model, const Entity *entity, NameBook *out);

// The text with every run of signs that are no letters or digits as one space.
Text name_plain(Arena *arena, Text text);

// Words of such a text.
size_t name_words(Text text);

#endif
