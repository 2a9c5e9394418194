#ifndef AGRC_ANALYSIS_VOTING_WORDS_H
#define AGRC_ANALYSIS_VOTING_WORDS_H

#include "analysis/answer.h"
#include "engine/poll/poll.h"

// Limits, sums and voters in words, as all answers about votes say them.

Text voting_label(Answering *answering, const Entity *entity);
Text voting_number(Answering *answering, uint64_t number);
// Words joined by `; `.
typedef VEC(Text) Words;
Text voting_joined(Answering *answering, const Words *words);

// `more than 70 % of all votes`; of a composed gate all its limits.
Text voting_needs(Answering *answering, const PollGate *gate);
// `70 %`, `3 of 5 members`: what a step reached of its base.
Text voting_amount(Answering *answering, const PollStep *step);
// `in favour`, `against` …
Text voting_act(Answering *answering, Act act);

// A voter's weight in a gate.
Figure voting_weight(const PollGate *gate, size_t voter);
Unit voting_unit(const PollGate *gate);
const Cell *voting_cell(const PollGate *gate);
void voting_total(Answering *answering, Rational sum, Unit unit);

#endif
