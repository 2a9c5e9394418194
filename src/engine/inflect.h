#ifndef AGRC_ENGINE_INFLECT_H
#define AGRC_ENGINE_INFLECT_H

#include "base/text.h"

// Case forms of names, by rule and without a dictionary. A word is a form of a name only when
// a rule explains every letter of it; likeness never counts. All texts are folded, with dots
// forgiven, and names may be several words, of which the last is inflected.

// Whether `word` may be a Finnish case form of `name`, singular or plural: `rovaniemella` of
// `rovaniemi`, `limingan` of `liminka`. Names of two letters take only `n`.
bool inflect_finnish(Text word, Text name);

// Whether `word` is a case form whose genitive is known: `limingassa` of `limingan`.
bool inflect_from_genitive(Text word, Text genitive);

// English and Swedish genitives: `rovalas`, `redu's` comes without its `'s`.
bool inflect_genitive_s(Text word, Text name);

// Plural and definite forms in English and Swedish, for names of kinds: `municipalities`,
// `kommuner`.
bool inflect_plural(Text word, Text name);

#endif
