#ifndef AGRC_ANALYSIS_VOTING_H
#define AGRC_ANALYSIS_VOTING_H

#include "analysis/answer.h"
#include "engine/poll.h"

// What the answers about votes and about coalitions share: finding the decision that a
// question means, and saying limits and sums in words.

// The decision asked about. NULL after saying why there is none, or which there are.
const Decision *voting_decision(Answering *answering);

// Its poll under a base, or NULL after saying what is not stated.
Poll *voting_poll(Answering *answering, const Decision *decision, WordKey base);

// The same with the members of blocs as voters of their own.
Poll *voting_poll_apart(Answering *answering, const Decision *decision, WordKey base);

// The voters that a slot names (sets and roles put in). False after saying that one of
// them is no voter of the body.
typedef VEC(size_t) VoterList;
bool voting_voters(Answering *answering, const Poll *poll, const char *slot,
                   VoterList *out);

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
