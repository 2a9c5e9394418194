#ifndef AGRC_ENGINE_SEAT_WAYS_H
#define AGRC_ENGINE_SEAT_WAYS_H

#include "engine/dividing/seat_rule.h"

// What the two files of seats by a rule share: seat_rule.c reads what is stated,
// seat_ways.c gives the seats.

typedef struct {
    Eval *eval;
    Arena *arena;
    const Entity *entity;
    SeatDivision *out;
} Dividing;

// The value behind a label of the rule, open questions put in; NULL when there is none.
const Expr *seat_value(Dividing *at, LabelKey label);
// A figure for one: `3`, or the closest of `koski 3; each municipality 1`. False when
// nothing is said for it.
bool seat_figure_at(Dividing *at, LabelKey label, const Entity *of, Figure *out);
// Whether a figure is one number; `about` only tells that it is approximate.
bool seat_point(Figure figure, Rational *out);
// No figure.
Figure seat_nothing(const Entity *of);
// Notes why the seats can't be told; the first reason stays.
void seat_lack(Dividing *at, SeatGap gap, const Entity *whom, Figure figure,
               LabelKey where);

// The stated method, or `instead` unless that is WORD_none.
void seat_method(Dividing *at, WordKey instead);
// Who goes first in a tie.
void seat_ties(Dividing *at);
// By the method that was read, with keys, limits and ranks in place.
void seat_by_method(Dividing *at);
// One seat for every started or full so many (LABEL_per_started, LABEL_per_full).
void seat_by_steps(Dividing *at, LabelKey label);
// By the first class that fits.
void seat_by_scale(Dividing *at, const Expr *scale);
// Limits of what steps or a scale give, and the seats that each has before.
void seat_keep_limits(SeatDivision *out);

#endif
