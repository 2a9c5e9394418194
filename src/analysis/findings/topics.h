#ifndef AGRC_ANALYSIS_TOPICS_H
#define AGRC_ANALYSIS_TOPICS_H

#include "analysis/findings/findings_checks.h"

// Whether an agreement speaks of a topic: a label or a statement that is about it, or one
// whose name or title has a word of it. What is declared to be silent, or states the
// label as `not stated`, does not speak.

typedef struct Topic Topic;

// The topic that a word means, or NULL.
const Topic *topic_of(WordKey word);

// Whether a statement of the agreement speaks of it, and the cell that says it, which may
// be NULL (then it is the whole statement).
bool topic_speaks(Eval *eval, const Topic *topic, const Entity *entity,
                  const Cell **cell);

// Whether a name or title of the entity has a word of the topic.
bool topic_names(Arena *arena, const Topic *topic, const Entity *entity);

// Whether anything in the agreement speaks of what stands behind `must cover:`: a topic,
// or a text with the beginning of a word in names or titles.
bool topic_is_covered(Eval *eval, const Expr *topic);

// Those of a list that nothing speaks of, joined by commas; empty when there is none.
Text topics_missing(Eval *eval, const Expr *topics);

#endif
