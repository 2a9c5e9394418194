#ifndef AGRC_ANALYSIS_SEAT_RULES_H
#define AGRC_ANALYSIS_SEAT_RULES_H

#include "analysis/answer.h"
#include "engine/dividing/seat_rule.h"

// Telling of seats that a rule divides.

// The division of a body's seats, by its own rule or by that of the quantity that it
// follows; NULL when no rule divides them.
const SeatDivision *tell_seat_rule(Answering *answering, const Entity *body);

// Who has how many, as the answer: one party, or with NULL all.
void tell_seat_division(Answering *answering, const SeatDivision *division,
                        const Entity *body, const Entity *party);

// What each method gives, as the answer: to one party, or with NULL to all.
void tell_seat_methods(Answering *answering, const SeatDivision *division,
                       const Entity *body, const Entity *party);

// The division that a question means: of the body named, else the only one there is. NULL
// when there is none; then the answer says so.
const SeatDivision *seat_rule_meant(Answering *answering, const Entity **body);

// How the seats of one came about, as a row of the sum.
void tell_seat_sum(Answering *answering, const SeatDivision *division,
                   const SeatPart *part);

Text seat_words(Answering *answering, Figure figure);

#endif
