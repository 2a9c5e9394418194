#ifndef AGRC_ANALYSIS_TIMES_H
#define AGRC_ANALYSIS_TIMES_H

#include "engine/eval.h"

// The times that the figures of a measure are for.

typedef struct {
    Date from, until; // a year of 0: no such end
} Time;
typedef VEC(Time) Times;

// Of its rows for one (or, with NULL, for all), its formulas and totals; each once, in
// order. Empty when its figures are for all times.
Times times_of(Arena *arena, const Entity *measure, const Entity *of);

// Puts an evaluation into a time: its first day, else its last. Returns the scenario to
// put back.
const Scenario *times_enter(Eval *eval, Time time);

#endif
