#ifndef AGRC_GAME_SIZED_H
#define AGRC_GAME_SIZED_H

#include "game/diagram.h"

// Counts by size in plain words: of so few players no count reaches 2^63, so nothing is
// lost, and no remainders are needed.

enum { SIZED_PLAYERS_MAX = 62 };

// What the nodes of a diagram, or of a family, count.
typedef struct {
    Arena *arena;
    const DiagramNode *nodes; // from WINS + 1 on; children stand before parents
    Ref root;
    size_t players;
} SizedNodes;

// For each size, how many coalitions win; and by level and size of the others, how often
// the player of the level makes others win, less how often it makes them lose.
// `winning` has players + 1 cells, `swings` players * players; both are zero before.
// False when it would take most of the memory that there is.
bool sized_swings(const SizedNodes *of, int64_t *winning, int64_t *swings);

// The same of all sizes together: `swings` has a cell for each level. Returns how many
// coalitions win.
int64_t whole_swings(const SizedNodes *of, int64_t *swings);

// Paths that end after taking a player: at WINS, each once, or with `ends` at any node,
// as often as it says for it. For each length how many there are; and by level and
// length how many take the player of the level. `all` has players + 1 cells, `with`
// players * (players + 1); both are zero before. In all they are no more than there are
// coalitions. False as above.
bool sized_paths(const SizedNodes *of, const int64_t *ends, int64_t *all, int64_t *with);

#endif
