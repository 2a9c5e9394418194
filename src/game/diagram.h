#ifndef AGRC_GAME_DIAGRAM_H
#define AGRC_GAME_DIAGRAM_H

#include "game/rule.h"

// A rule as a decision diagram: the players are asked in an order, heavy ones first, and
// what can no longer differ is one node. So all coalitions are counted without being
// gone through. Two rules over the same order win alike just when their roots are one
// node of one diagram.

// A node, or what is settled whatever the rest does.
typedef uint32_t Ref;
enum { LOSES = 0, WINS = 1 };

enum { DIAGRAM_AS_WRITTEN = 25 }; // up to so many players are asked in their own order

typedef struct {
    Ref out, in; // when the player of this level is against, and in favour
    uint32_t level;
} DiagramNode;

typedef struct {
    Arena *arena;
    size_t players;
    size_t *order;      // the player of each level
    size_t *level_of;   // and the level of each player
    DiagramNode *nodes; // 0 and 1 are LOSES and WINS; children stand before parents
    size_t count, capacity;
    uint32_t *table;          // by hash of the node
    size_t table_size, found; // nodes below `found` stand in it
} Diagram;

// An empty diagram in the order that suits the rule: that of the players when they are
// few, else by the weights, of equal ones the earlier player first.
Diagram *diagram_new(Arena *arena, const VoteRule *rule);

// Adds a rule over the same players. False when it would take too many nodes or too much
// memory.
bool diagram_add(Diagram *diagram, const VoteRule *rule, Ref *out);

// Room for so many more nodes at once.
void diagram_reserve(Diagram *diagram, size_t more);

// The one node of a level with these children; false when there are too many.
bool diagram_node(Diagram *diagram, uint32_t level, Ref out, Ref in, Ref *ref);

// Adds a node that is known not to be there yet; false when there are too many.
bool diagram_append(Diagram *diagram, uint32_t level, Ref out, Ref in, Ref *ref);

// The child of a node that is asked about at `level`; settled ones stay what they are.
static inline Ref diagram_out(const Diagram *diagram, Ref ref)
{
    return ref <= WINS ? ref : diagram->nodes[ref].out;
}

static inline Ref diagram_in(const Diagram *diagram, Ref ref)
{
    return ref <= WINS ? ref : diagram->nodes[ref].in;
}

#endif
