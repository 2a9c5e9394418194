#ifndef AGRC_ENGINE_FORMS_FIGURE_WORDS_H
#define AGRC_ENGINE_FORMS_FIGURE_WORDS_H

#include "model/model.h"

// What words of a question say of a figure beside the names of the measure.

// Whether the word is the unit of the figure (`hours` of 12 hours), or a time that the
// measure's title tells it for (`a month` of `monthly price`). `typed` is folded, `loose`
// has dots forgiven too.
bool figure_says(Arena *arena, const Entity *measure, Text typed, Text loose);

// Whether the word is another time than the one that the title tells the figure for: what
// is paid each month is no yearly rent.
bool figure_denies(Arena *arena, const Entity *measure, Text typed, Text loose);

// Whether the word is a unit of any figure.
bool figure_is_unit(Text typed);

// Whether the figure may be asked for as the most, or as the least, that there may be: it
// isn't when it is stated as the other.
bool figure_may_be_most(const Entity *measure);
bool figure_may_be_least(const Entity *measure);

// Whether it may be money: it isn't when it is stated in another unit.
bool figure_may_be_money(const Entity *measure);

#endif
