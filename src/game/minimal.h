#ifndef AGRC_GAME_MINIMAL_H
#define AGRC_GAME_MINIMAL_H

#include "base/rational.h"
#include "game/algebra.h"

// Coalitions that win and would lose without any one of their members, as a diagram of
// their own, so that they are counted without being listed and listed without a search.
// For rules where more support never loses a decision.

enum { NO_COALITION = 0, COALITION_ENDS = 1 };

typedef struct {
    const Diagram *diagram;
    DiagramNode *nodes; // of the rest of a coalition, with the player of `level` or without
    size_t count, capacity;
    Ref root;
} Minimal;

// False when it would take too many nodes.
bool minimal_make(Diagram *diagram, Ref root, Minimal *out);

typedef struct {
    Rational count;
    Rational *of_size; // 0..players
    Rational *with;    // [player * (players + 1) + size]
} MinimalCounts;

Rational minimal_count(const Minimal *minimal, const Players *containing,
                       const Players *lacking);
void minimal_counts(const Minimal *minimal, MinimalCounts *out);

// The smallest coalitions first, then by their members in the order of the diagram: at
// most `limit` into `items`. Returns how many.
size_t minimal_list(const Minimal *minimal, const Players *containing,
                    const Players *lacking, size_t limit, Players *items);

#endif
