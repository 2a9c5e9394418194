#ifndef AGRC_BASE_INFLECT_H
#define AGRC_BASE_INFLECT_H

#include "base/text.h"

// Case forms of names, by rule and without a dictionary. A word is a form of a name only
// when a rule explains every letter of it; likeness never counts. All texts are folded,
// with dots forgiven, and names may be several words, of which the last is inflected.

// Whether `word` may be a Finnish case form of `name`, singular or plural: `rovaniemella`
// of `rovaniemi`, `limingan` of `liminka`, `voimavaroista` of `voimavarat`. Adjectives
// before the last word bend with it. Of names of two letters only those like `Ii` take
// more than `n`.
bool inflect_finnish(Text word, Text name);

// Whether `word` is a singular form of a name that is plural as it stands:
// `sairaanhoitajaa` of `sairaanhoitajat`, `tyoikaista` of `tyoikaiset`.
bool inflect_one_of(Text word, Text name);

// Whether `word` is a case form whose genitive is known: `limingassa` of `limingan`.
bool inflect_from_genitive(Text word, Text genitive);

// The word without the Finnish ending that asks, or empty: `nimeaa` of `nimeaako`.
Text inflect_without_ko(Text word);

// The word without a Finnish particle that says nothing: `luettele` of `luettelepa`,
// `onko` of `onkohan`, `mita` of `mitas`. The word itself when there is none.
Text inflect_without_particle(Text word);

// English and Swedish genitives: `rovalas`, `redu's` comes without its `'s`.
bool inflect_genitive_s(Text word, Text name);

// Plural and definite forms in English and Swedish, for all names but those of parties:
// `municipalities`, `kommuner`, `biblioteket`.
bool inflect_plural(Text word, Text name);

#endif
