#include "game/counts.h"

// A player of one sum matters when the others can come so near to the limit that the
// player's weight makes the difference. Who has as much as one that matters, matters.

enum { LIMIT_MAX = 64 * 1000 * 1000, BITS = 64 };

// bits |= bits << by, within `words`.
static void shift_in(uint64_t *bits, size_t words, size_t by)
{
    size_t whole = by / BITS, rest = by % BITS;
    for (size_t at = words; at-- > whole;) {
        uint64_t moved = bits[at - whole] << rest;
        if (rest > 0 && at > whole)
            moved |= bits[at - whole - 1] >> (BITS - rest);
        bits[at] |= moved;
    }
}

// Whether some sum from limit - weight to limit - 1 is found without a table: whoever of
// the others still fits joins, one after the other, beginning with each in turn.
static bool soon_matters(const RuleNode *sum, size_t players, size_t player, Weight limit)
{
    for (size_t first = 0; first < players; first++) {
        Weight reached = 0;
        for (size_t i = 0; i < players; i++) {
            size_t at = first + i < players ? first + i : first + i - players;
            if (at != player && reached + sum->weights[at] < limit)
                reached += sum->weights[at];
        }
        if (reached + sum->weights[player] >= limit)
            return true;
    }
    return false;
}

// Whether the others of `player` have a sum from limit - weight to limit - 1.
static bool matters(const RuleNode *sum, size_t players, size_t player, size_t limit,
                    uint64_t *bits)
{
    size_t words = limit / BITS + 1;
    if (soon_matters(sum, players, player, (Weight)limit))
        return true;
    memset(bits, 0, words * sizeof *bits);
    bits[0] = 1;
    for (size_t i = 0; i < players; i++)
        if (i != player && sum->weights[i] > 0 && sum->weights[i] < (Weight)limit)
            shift_in(bits, words, (size_t)sum->weights[i]);
    size_t from =
        sum->weights[player] < (Weight)limit ? limit - (size_t)sum->weights[player] : 0;
    for (size_t s = from; s < limit; s++)
        if (bits[s / BITS] >> (s % BITS) & 1)
            return true;
    return false;
}

// The lightest player who is not known to be a dummy and has any weight, or SIZE_MAX.
static size_t lightest(const RuleNode *sum, size_t players, const Players *known)
{
    size_t found = SIZE_MAX;
    for (size_t i = 0; i < players; i++)
        if (!players_has(known, i) &&
            (found == SIZE_MAX || sum->weights[i] < sum->weights[found]))
            found = i;
    return found;
}

bool counts_dummies(Arena *arena, const VoteRule *rule, Players *out)
{
    const RuleNode *sum = rule_only_sum(rule);
    bool dual;
    if (sum == NULL)
        return false;
    Weight limit = rule_smaller_limit(sum, rule->players, &dual);
    if (limit > LIMIT_MAX)
        return false;
    uint64_t *bits = ARENA_ARRAY(arena, uint64_t, (size_t)limit / BITS + 1);
    *out = (Players){0};
    for (;;) {
        size_t next = lightest(sum, rule->players, out);
        if (next == SIZE_MAX || (sum->weights[next] > 0 &&
                                 matters(sum, rule->players, next, (size_t)limit, bits)))
            return true;
        for (size_t i = 0; i < rule->players; i++)
            if (sum->weights[i] == sum->weights[next])
                players_add(out, i);
    }
}
