#ifndef AGRC_GAME_ALGEBRA_H
#define AGRC_GAME_ALGEBRA_H

#include "game/diagram.h"

// Rules compared and joined, as nodes of one diagram. Whatever needs new nodes is false
// when there would be too many.

// Results for pairs of nodes that were found before.
typedef struct {
    Arena *arena;
    uint64_t *keys; // 0: free
    uint32_t *values;
    size_t count, size;
} Pairs;

Pairs pairs_new(Arena *arena);
bool pairs_find(const Pairs *pairs, Ref a, Ref b, uint32_t *value);
void pairs_keep(Pairs *pairs, Ref a, Ref b, uint32_t value);

// Wins when one of the two does.
bool diagram_either(Diagram *diagram, Pairs *known, Ref a, Ref b, Ref *out);

// A diagram in the same order of what a rule is not: of the coalitions that lose, or with
// `others` of those whose others lose, which is the rule of blocking. What blocks a
// decision of that decides in the rule. `out` is its root.
Diagram *diagram_mirror(const Diagram *diagram, Ref ref, bool others, Ref *out);

// Whether each coalition that wins in `a` wins in `b`.
bool diagram_implies(const Diagram *diagram, Pairs *known, Ref a, Ref b);

// A coalition that comes to `value` (LOSES, WINS) as its others do too; false when there
// is none.
bool diagram_both(const Diagram *diagram, Ref ref, Ref value, Players *out);

// A coalition of which the two rules judge differently; false when they are the same.
bool diagram_differ(const Diagram *diagram, Ref a, Ref b, Players *out);

// Whether the coalition wins.
bool diagram_wins(const Diagram *diagram, Ref ref, const Players *in_favour);

// Whether more support never loses a decision.
bool diagram_is_monotone(const Diagram *diagram, Ref ref);

// Whether each player can do at least what the next one in the order can.
bool diagram_is_ordered(const Diagram *diagram, Ref root);

// Whether the player's vote never matters.
void diagram_dummies(const Diagram *diagram, Ref ref, Players *out);

typedef enum {
    STANDING_EQUAL, // wherever one is put in the place of the other
    STANDING_MORE,  // the first can do what the second can, and more
    STANDING_LESS,
    STANDING_DIFFERENT, // each can do what the other can't
} Standing;

// Compares what two players can do in the same place.
Standing diagram_compare(const Diagram *diagram, Ref ref, size_t first, size_t second);

#endif
