#ifndef AGRC_GAME_RULE_H
#define AGRC_GAME_RULE_H

#include "base/arena.h"
#include "base/vec.h"

#include <stdbool.h>
#include <stdint.h>

// A rule of decision as numbers: who is in favour decides whether it passes. Everyone
// else votes against. Players are numbered from 0; names, units and clauses are others'
// business.

// Sums stay below 2^120, so that adding two of them never overflows.
__extension__ typedef __int128 Weight;
enum { WEIGHT_BITS = 120, RULE_PLAYERS_MAX = 1024 };

typedef enum {
    RULE_SUM, // the weights of those in favour add up to low..high
    RULE_ALL, // of the parts
    RULE_ANY,
    RULE_SOME,    // at least `count` of the parts
    RULE_NONE,    // of the parts
    RULE_WEIGHED, // the weights of the parts that hold add up to low..high
} RuleKind;

typedef struct RuleNode {
    RuleKind kind;
    VEC(struct RuleNode *) parts;
    size_t count;
    const Weight *weights; // one for each player (RULE_WEIGHED: each part), none negative
    Weight low, high;      // empty when low > high
    size_t leaf;           // RULE_SUM: its number, set by rule_make
} RuleNode;

typedef struct {
    size_t players;
    RuleNode *root;
    VEC(RuleNode *) leaves;
} VoteRule;

// A set of players.
typedef struct {
    uint64_t words[RULE_PLAYERS_MAX / 64];
} Players;

static inline bool players_has(const Players *set, size_t player)
{
    return set->words[player / 64] >> (player % 64) & 1;
}

static inline void players_add(Players *set, size_t player)
{
    set->words[player / 64] |= (uint64_t)1 << (player % 64);
}

static inline void players_drop(Players *set, size_t player)
{
    set->words[player / 64] &= ~((uint64_t)1 << (player % 64));
}

size_t players_count(const Players *set);
Players players_everyone(size_t count);
// Those of the first `count` players that are not in the set.
Players players_others(const Players *set, size_t count);
bool players_equal(const Players *a, const Players *b);

RuleNode *rule_sum(Arena *arena, const Weight *weights, Weight low, Weight high);
RuleNode *rule_join(Arena *arena, RuleKind kind);
void rule_add(Arena *arena, RuleNode *node, RuleNode *part);
// A sum over parts that are rules themselves: bodies that vote as their members decide.
RuleNode *rule_weighed(Arena *arena, const Weight *weights, Weight low, Weight high);
// Whether some sum of the rule is one over parts.
bool rule_is_composed(const RuleNode *node);
// Holds when the player is in favour.
RuleNode *rule_has(Arena *arena, size_t players, size_t player);

// Numbers the leaves of a tree that is complete. At most RULE_PLAYERS_MAX players.
VoteRule *rule_make(Arena *arena, size_t players, RuleNode *root);

// Whether two rules are written the same, number for number.
bool rule_same(const VoteRule *a, const VoteRule *b);
// A copy that needs nothing of the rule.
const VoteRule *rule_copy(Arena *arena, const VoteRule *rule);

// The rule of blocking: decides when the others do not in the rule itself.
const VoteRule *rule_dual(Arena *arena, const VoteRule *rule);

// Whether the decision passes when just these are in favour.
bool rule_wins(const VoteRule *rule, const Players *in_favour);

// Whether more support never loses a decision, as far as the limits alone tell: false
// means that it has to be tried.
bool rule_rises(const VoteRule *rule);

// Whether in such a rule each player of an order can do at least what the next one can,
// as far as the weights alone tell.
bool rule_descends(const VoteRule *rule, const size_t *order);

// The one lower limit on a sum that a rule is, or NULL.
const RuleNode *rule_only_sum(const VoteRule *rule);

// Its limit, or that of blocking when it is smaller: the same players matter in both.
Weight rule_smaller_limit(const RuleNode *sum, size_t players, bool *dual);

#endif
