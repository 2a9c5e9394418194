#ifndef AGRC_ENGINE_FORMS_TRIM_H
#define AGRC_ENGINE_FORMS_TRIM_H

#include "engine/forms/forms_read.h"

// What a question says besides what it asks: its day, and the agreement that it is about
// anyway.

// Takes the day or year off the end (`on 1.1.2026`, `in 2026`): the reader gets it.
// Tells where the question ends then.
size_t without_date(Reader *reader, size_t to);

// Passes over a day or a year wherever it stands (`onko … vuonna 2026 …`, `från och med
// 1.1.2026`): the reader gets it. False when there is none, or more than one. The words'
// own tokens change.
bool pass_time(Reader *reader, Words *words);

// Passes over `after the amendment`, `before the amendment`: the reader gets the first
// day of the last version, or the day before the first one that was amended. False when
// nothing of the kind is there, or no amendment holds.
bool pass_amendment(Reader *reader, Words *words);

// Puts `agreement` in the place of other words for the document: `plan`, `suunnitelma`.
// Tells whether there were any; only what is not understood otherwise is worth it.
bool call_it_agreement(Words *words);

// In a question of a sub-agreement `the sub-agreement` is the agreement itself: the
// question that says so.
Text call_sub_agreement(Arena *arena, const Model *model, Text question);

// Passes over the agreement where it is named after `of`, `in` and the like.
void pass_agreement(const Matcher *matcher, Words *words);

// Whether a name is that of the agreement, or a word for its kind.
bool names_is_agreement(const Model *model, const Named *named);

// Whether a token belongs to the name of anything but what questions are about anyway.
bool names_other(const Matcher *matcher, size_t at);

#endif
