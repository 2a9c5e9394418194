#ifndef AGRC_ANALYSIS_POWER_H
#define AGRC_ANALYSIS_POWER_H

#include "analysis/voting/coalitions.h"
#include "analysis/voting/voting.h"

// What the answers about power share: the game that a question means, and its coalitions
// in words.

typedef struct {
    Answering *answering;
    const Poll *poll;
    Game *game;
    Text body;
} Power;

// The game that a question means; false after saying why there is none. Questions on
// single coalitions need no diagram of all.
bool power_begin(Answering *answering, Power *power, bool needs_diagram);
// The same with the members of blocs as players of their own, and no diagram.
bool power_begin_apart(Answering *answering, Power *power);

// Says that there are too many voters; always false.
bool power_too_many(Power *power);

// How many coalitions win, and the swings of each; false after saying why not.
bool power_counts(Power *power, Counts *out);

const Entity *power_entity(const Game *game, size_t player);
void power_entities(const Power *power, const Coalition *coalition, EntityList *out);
Text power_names(const Power *power, const Coalition *coalition);

// The voters that the question names, in `party` or `parties`. False after saying that it
// names none, or one who is barred.
bool power_asked(Power *power, Coalition *out);
// Those in another slot, which may be nobody. False as above.
bool power_asked_in(Power *power, const char *slot, Coalition *out);

// How many coalitions the question wants listed.
size_t power_limit(const Answering *answering);
AgrValue power_groups(const Power *power, const CoalitionList *list, size_t limit);

#endif
