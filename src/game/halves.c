#include "game/halves.h"

#include <stdlib.h>

// Half of the players have few sums, so those of both halves are listed in order and
// paired from both ends: each sum of the one with those of the other that are enough.

// Adds every other player, from level `first` on: what there is, and the same with the
// player, merged.
static Half half_of(const Halves *halves, size_t first)
{
    size_t players = halves->players;
    size_t most = (size_t)1 << (players - first + 1) / 2;
    Half half = {ARENA_ARRAY(halves->arena, HalfSum, most), 1};
    HalfSum *other = ARENA_ARRAY(halves->arena, HalfSum, most);
    for (size_t level = first; level < players; level += 2) {
        int64_t weight = (int64_t)halves->weights[halves->order[level]];
        uint64_t bit = (uint64_t)1 << (players - 1 - level);
        const HalfSum *from = half.items;
        size_t made = 0;
        for (size_t a = 0, b = 0; b < half.count;)
            other[made++] = a < half.count && from[a].sum <= from[b].sum + weight
                                ? from[a++]
                                : (HalfSum){from[b].sum + weight, from[b++].who | bit};
        HalfSum *swap = half.items;
        half = (Half){other, made};
        other = swap;
    }
    return half;
}

bool halves_make(Arena *arena, const Weight *weights, const size_t *order, size_t players,
                 Halves *out)
{
    Weight total = 0;
    for (size_t i = 0; i < players; i++)
        total += weights[i];
    if (players > HALVES_PLAYERS_MAX || total > INT64_MAX / 2)
        return false;
    *out = (Halves){arena, weights, order, players, {{0}, {0}}};
    for (size_t i = 0; i < 2; i++)
        out->halves[i] = half_of(out, i);
    return true;
}

int64_t halves_from(const Halves *halves, Weight low)
{
    Half one = halves->halves[0], other = halves->halves[1];
    int64_t count = 0;
    size_t enough = other.count; // from here on the other half's sums are enough
    for (size_t i = 0; i < one.count; i++) {
        while (enough > 0 && one.items[i].sum + other.items[enough - 1].sum >= low)
            enough--;
        count += (int64_t)(other.count - enough);
    }
    return count;
}

// --- those that have exactly a sum ---

enum { FOUND_MOST = 1 << 14 };

// A coalition as a number that is smaller the earlier it comes: how many they are, then
// who is not among them.
typedef struct {
    uint64_t *items;
    size_t count;
} Found;

static uint64_t place_of(uint64_t who)
{
    uint64_t everyone = ((uint64_t)1 << HALVES_PLAYERS_MAX) - 1;
    return (uint64_t)__builtin_popcountll(who) << HALVES_PLAYERS_MAX | (who ^ everyone);
}

// Each of `count` coalitions of one half with each of the other half that has the rest.
static bool pair_up(const HalfSum *one, size_t count, const Half *other, size_t from,
                    Found *found)
{
    int64_t rest = other->items[from].sum;
    for (size_t k = from; k < other->count && other->items[k].sum == rest; k++)
        for (size_t i = 0; i < count; i++) {
            if (found->count == FOUND_MOST)
                return false;
            found->items[found->count++] = place_of(one[i].who | other->items[k].who);
        }
    return true;
}

static bool find_pairs(const Halves *halves, int64_t sum, Found *found)
{
    const Half *one = &halves->halves[0], *other = &halves->halves[1];
    size_t at = other->count; // from here on the other half's sums are enough
    for (size_t i = 0, same; i < one->count; i += same) {
        int64_t have = one->items[i].sum;
        for (same = 1; i + same < one->count && one->items[i + same].sum == have;)
            same++;
        while (at > 0 && have + other->items[at - 1].sum >= sum)
            at--;
        if (at < other->count && have + other->items[at].sum == sum &&
            !pair_up(&one->items[i], same, other, at, found))
            return false;
    }
    return true;
}

static int compare(const void *a, const void *b)
{
    uint64_t one = *(const uint64_t *)a, other = *(const uint64_t *)b;
    return one < other ? -1 : one > other;
}

static Players players_of(const Halves *halves, uint64_t place)
{
    Players set = {0};
    for (size_t level = 0; level < halves->players; level++)
        if ((place >> (halves->players - 1 - level) & 1) == 0)
            players_add(&set, halves->order[level]);
    return set;
}

bool halves_exactly(const Halves *halves, Weight sum, size_t limit, Players *items,
                    size_t *total)
{
    *total = 0;
    if (sum < 0 || sum > INT64_MAX / 2)
        return true;
    ArenaMark mark = arena_mark(halves->arena);
    Found found = {ARENA_ARRAY(halves->arena, uint64_t, FOUND_MOST), 0};
    bool done = find_pairs(halves, (int64_t)sum, &found);
    if (done) {
        qsort(found.items, found.count, sizeof *found.items, compare);
        *total = found.count;
        for (size_t i = 0; i < found.count && i < limit; i++)
            items[i] = players_of(halves, found.items[i]);
    }
    arena_release(halves->arena, mark);
    return done;
}
