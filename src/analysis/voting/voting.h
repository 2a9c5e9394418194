#ifndef AGRC_ANALYSIS_VOTING_H
#define AGRC_ANALYSIS_VOTING_H

#include "analysis/answer.h"
#include "engine/poll/poll.h"

// The decision that a question on votes means, its poll and the voters it names.

// The decision asked about. NULL after saying why there is none, or which there are.
const Decision *voting_decision(Answering *answering);

// Where the question names neither a body nor what it is about, and several bodies
// decide: all of these. Else none.
void voting_each(Answering *answering, EntityList *out);
// The decision of a body on a matter (NULL: in general); NULL as above.
const Decision *voting_decision_of(Answering *answering, const Entity *body,
                                   const Entity *matter);

// Its poll under a base, or NULL after saying what is not stated.
Poll *voting_poll(Answering *answering, const Decision *decision, WordKey base);

// The same with the members of blocs as voters of their own.
Poll *voting_poll_apart(Answering *answering, const Decision *decision, WordKey base);

// The voters that a slot names (sets and roles put in). False after saying that one of
// them is no voter of the body.
typedef VEC(size_t) VoterList;
bool voting_voters(Answering *answering, const Poll *poll, const char *slot,
                   VoterList *out);

#endif
