#include "game/counts.h"

// Half of the players have few sums, so those of both halves are listed in order and
// paired from both ends: each sum of the one with the smallest of the other that is
// enough.

enum { HALVES_PLAYERS_MAX = 34 };

typedef struct {
    Weight *sums; // ascending, as often as there are coalitions
    size_t count;
} Half;

// The sums of every other player, from `first` on.
static Half half_of(Arena *arena, const Weight *weights, size_t players, size_t first)
{
    size_t most = (size_t)1 << (players - first + 1) / 2;
    Half half = {ARENA_ARRAY(arena, Weight, most), 1};
    Weight *other = ARENA_ARRAY(arena, Weight, most);
    for (size_t i = first; i < players; i += 2) {
        size_t made = 0;
        for (size_t a = 0, b = 0; b < half.count;)
            other[made++] = a < half.count && half.sums[a] <= half.sums[b] + weights[i]
                                ? half.sums[a++]
                                : half.sums[b++] + weights[i];
        Weight *swap = half.sums;
        half = (Half){other, made};
        other = swap;
    }
    return half;
}

bool counts_winning(Arena *arena, const VoteRule *rule, Rational *out)
{
    const RuleNode *sum = rule_only_sum(rule);
    if (sum == NULL || rule->players > HALVES_PLAYERS_MAX)
        return false;
    ArenaMark mark = arena_mark(arena);
    Half one = half_of(arena, sum->weights, rule->players, 0);
    Half other = half_of(arena, sum->weights, rule->players, 1);
    int64_t winning = 0;
    size_t enough = other.count; // from here on the other half's sums are enough
    for (size_t i = 0; i < one.count; i++) {
        while (enough > 0 && one.sums[i] + other.sums[enough - 1] >= sum->low)
            enough--;
        winning += (int64_t)(other.count - enough);
    }
    arena_release(arena, mark);
    *out = rational_from_int(winning);
    return true;
}
