#ifndef AGRC_ENGINE_FIGURES_H
#define AGRC_ENGINE_FIGURES_H

#include "engine/eval.h"

// What the files of figures share: measures.c has what measures come to, figures.c
// computes expressions over them.

// left + - * / right, with units, ranges and limits that are open upwards.
Figure figure_combine(Eval *eval, Operator operator, Figure left, Figure right);

// A figure with its limits: `at most 120` is all from nothing to 120, `at least 5` has no
// upper end.
Figure figure_limited(Figure figure, Limit limit);

// False when `b` holds zero.
bool figure_divide(Arena *arena, Interval a, Interval b, Interval *out);

// The view of a measure; NULL of one that is none (a body that a limit counts).
const Measure *measure_view(const Entity *measure);

// Whether a quantity is one figure for all together, so that nobody has one of it: 3 fte
// in all is not 3 fte for each.
bool measure_is_single(Eval *eval, const Entity *measure);

// Figures over many at once, of a measure or an attribute: their sum, or the smallest,
// largest or mean of them (the word says which; WORD_total: the sum). None at all is not
// stated.
Figure figure_over(Eval *eval, const Entity *measure, const EntityList *over,
                   WordKey which);

#endif
