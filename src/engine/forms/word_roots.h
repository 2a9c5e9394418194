#ifndef AGRC_ENGINE_FORMS_WORD_ROOTS_H
#define AGRC_ENGINE_FORMS_WORD_ROOTS_H

#include "base/text.h"

// Likeness of two words that may both be inflected. It is looser than base/inflect.h, so
// it serves only where every word of a question is held against one statement. All texts
// are folded, with dots forgiven.

// Whether both have one root: `tietoja` and `tiedot`, `toiminnasta` and `toimintaa`,
// `rikkomuksesta` and `rikkomisesta`, `maksu` and `maksaa`, `reklamoida` and
// `reklamaatio`.
bool roots_alike(Text a, Text b);

// Whether a noun is what somebody does by a verb: `toimitus` of `toimittaa`, `betalning`
// of `betalar`, but not `lasku` of `laskuttaa`.
bool root_is_deed_of(Text noun, Text verb);

// What stands before the word for a time in a compound that names a length of time, or
// nothing: `maksu` of `maksuaika`, `betalning` of `betalningstiden`.
Text root_before_time(Text word);

#endif
