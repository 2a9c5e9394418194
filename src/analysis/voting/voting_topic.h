#ifndef AGRC_ANALYSIS_VOTING_TOPIC_H
#define AGRC_ANALYSIS_VOTING_TOPIC_H

#include "analysis/answer.h"

// What a question on votes is about where it names no matter but a topic: `can the
// agreement be amended without koski`.

typedef struct {
    const Entity *matter; // a matter of the topic, for which some body has a rule
    const Entity *body; // that decides by an amending rule, where there is no such matter
    EntityList approve; // whose approval it takes by that rule
    EntityList special; // amending rules that are about a part of the agreement
    bool asked;         // the question has a topic
} VotingTopic;

VotingTopic voting_topic(Answering *answering);

// Says that the agreement does not tell how the topic is decided.
void voting_topic_silent(Answering *answering);

#endif
