#ifndef AGRC_ENGINE_DIVISION_TIME_H
#define AGRC_ENGINE_DIVISION_TIME_H

#include "engine/eval.h"

// What time does to a division: index clauses, and payers who are parties for a part of
// the year only.

// The year that is asked about; false without one.
bool time_year(Eval *eval, int32_t *year);

// An amount of the text with the index of the year asked about over that of its base
// year, where `of` (a division or a part) names an index. Without a year it can't be
// told.
Figure time_indexed(Eval *eval, const Entity *of, Figure amount);

// The part of the year asked about in which one is a party, by days, where the division
// counts so; else the whole. False when it counts days and no year is asked about.
bool time_part(Eval *eval, const Entity *division, const Entity *payer, Rational *out);

#endif
