#ifndef AGRC_ENGINE_BLOCS_H
#define AGRC_ENGINE_BLOCS_H

#include "engine/poll/poll_making.h"

// Blocs: members of a body who have agreed to vote as one, by a clause or in a what-if.

// Those who belong to a bloc, whoever of them votes where.
void eval_bloc(Eval *eval, const Entity *bloc, EntityList *out);

// The blocs in force in a body on the matters of a decision, in the order of the text,
// then those that layers bring in.
void eval_blocs(Eval *eval, const Decision *decision, EntityList *out);

// Makes one voter of each bloc with two or more voters of the poll; where the bloc has a
// rule of its own its members vote as that comes out. When made apart, they stay voters
// of their own and poll->unions tells who is in which. A voter in two blocs is a gap.
void poll_join_blocs(Making *making);

#endif
