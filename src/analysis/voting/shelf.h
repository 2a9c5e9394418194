#ifndef AGRC_ANALYSIS_SHELF_H
#define AGRC_ANALYSIS_SHELF_H

#include "game/counts.h"
#include "game/family.h"

// What was worked out about the rules that checks and questions were about, for the
// questions that come after. A rule is known by its numbers alone, so it makes no
// difference which reading, change or body it comes from.

// Whether something was tried, and came out.
typedef enum { NOT_TRIED, WORKED_OUT, TOO_MUCH } Trial;

// One rule, and what is known of it so far.
typedef struct {
    Arena *arena;         // of all that is worked out
    const VoteRule *rule; // NULL when the weights fit no whole numbers
    Diagram *order;       // a diagram in the order of the rule
    Diagram *diagram;     // the same, or NULL when there would be too many nodes
    Ref root;
    RuleTrend trend;
    bool monotone; // more support never loses a decision; known with a diagram
    Trial counted[2], minimal, blocking, members; // `counted`: by size too?
    Counts counts[2];
    Family winning_least, blocking_least;
    FamilyCounts memberships;
    const VoteRule *dual; // the rule of blocking, once it was needed
} Worked;

typedef struct Shelf Shelf;

// An empty shelf with the limits and the guard of an arena (borrowed); NULL without
// memory. Freed with shelf_free, which allows NULL.
Shelf *shelf_new(const Arena *beside);
void shelf_free(Shelf *shelf);

// A check or question begins: what has grown too large is let go of, and so is everything
// when the one before was broken off. Outside of questions the shelf gives and takes
// nothing.
void shelf_begin(Shelf *shelf);
void shelf_end(Shelf *shelf);
// What was under way was broken off: until the next one begins the shelf gives and takes
// nothing.
void shelf_break(Shelf *shelf);

// What is known of the rule, perhaps nothing yet. Without a shelf (NULL) or a rule it is
// made in `arena` and forgotten with it.
Worked *shelf_find(Shelf *shelf, Arena *arena, const VoteRule *rule, bool *known);

#endif
