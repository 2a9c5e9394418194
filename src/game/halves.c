#include "game/halves.h"

#include <stdlib.h>

#include "game/exactly.h"

// Limits that are asked about lie close to one another, so one pass over the halves finds
// all coalitions whose sums do: those from `low` to `high`, and how many have more.
enum { NEAR_MOST = 1 << 16 };

struct HalvesNear {
    int64_t low, high;
    int64_t above;
    HalfSum *items;
    size_t count;
    bool known;
};

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

// How many coalitions have each sum or more, of few sums.
static void count_all(Halves *halves, size_t total)
{
    enum { STEPS_MOST = 1 << 20 };
    if ((total + 2) * (halves->players + 1) > STEPS_MOST)
        return;
    int64_t *from = halves->from = ARENA_ARRAY(halves->arena, int64_t, total + 2);
    size_t reach = 0;
    from[0] = 1;
    for (size_t i = 0; i < halves->players; i++) {
        size_t weight = (size_t)halves->weights[i];
        reach += weight;
        for (size_t sum = reach + 1; sum-- > weight;)
            from[sum] += from[sum - weight];
    }
    for (size_t sum = total; sum-- > 0;)
        from[sum] += from[sum + 1];
    halves->total = total;
}

bool halves_make(Arena *arena, const Weight *weights, const size_t *order, size_t players,
                 Halves *out)
{
    Weight total = 0;
    for (size_t i = 0; i < players; i++)
        total += weights[i];
    if (players > HALVES_PLAYERS_MAX || total > INT64_MAX / 2)
        return false;
    *out =
        (Halves){.arena = arena, .weights = weights, .order = order, .players = players};
    out->near = ARENA_NEW(arena, HalvesNear);
    for (size_t i = 0; i < 2; i++)
        out->halves[i] = half_of(out, i);
    count_all(out, (size_t)total);
    return true;
}

// --- those near a sum ---

// Each of the other half's sums [from, to) with one of this half.
static bool pair_up(HalvesNear *near, HalfSum one, const Half *other, size_t from,
                    size_t to)
{
    if (to - from > NEAR_MOST - near->count)
        return false;
    for (size_t k = from; k < to; k++)
        near->items[near->count++] =
            (HalfSum){one.sum + other->items[k].sum, one.who | other->items[k].who};
    return true;
}

// False when there are too many in between.
static bool look(const Halves *halves, int64_t low, int64_t high)
{
    HalvesNear *near = halves->near;
    const Half *one = &halves->halves[0], *other = &halves->halves[1];
    if (near->items == NULL)
        near->items = ARENA_ARRAY(halves->arena, HalfSum, NEAR_MOST);
    HalfSum *items = near->items;
    *near = (HalvesNear){.low = low, .high = high, .items = items, .known = true};
    size_t from = other->count, to = other->count; // the other half's sums in between
    for (size_t i = 0; i < one->count; i++) {
        int64_t have = one->items[i].sum;
        while (from > 0 && have + other->items[from - 1].sum >= low)
            from--;
        while (to > 0 && have + other->items[to - 1].sum > high)
            to--;
        near->above += (int64_t)(other->count - to);
        near->known = pair_up(near, one->items[i], other, from, to);
        if (!near->known)
            return false;
    }
    return true;
}

static bool is_near(const Halves *halves, int64_t sum)
{
    const HalvesNear *near = halves->near;
    return near->known && near->low <= sum && sum <= near->high;
}

// How far around a sum about as many coalitions lie as can be kept: in the midst there
// are some times as many as there are everywhere.
static int64_t reach_of(const Halves *halves)
{
    enum { TIMES = 4 };
    int64_t share = NEAR_MOST / TIMES, total = 1;
    for (size_t i = 0; i < halves->players; i++)
        total += (int64_t)halves->weights[i];
    Weight width = (Weight)total * share >> halves->players;
    return (int64_t)(width < total ? width : total) / 2;
}

static bool look_around(const Halves *halves, int64_t sum)
{
    if (is_near(halves, sum))
        return true;
    int64_t reach = reach_of(halves);
    return reach > 0 && look(halves, sum - reach, sum + reach);
}

int64_t halves_from(const Halves *halves, Weight low)
{
    int64_t most = INT64_MAX / 2, from = low > most    ? most
                                         : low < -most ? -most
                                                       : (int64_t)low;
    const HalvesNear *near = halves->near;
    if (halves->from != NULL)
        return from <= 0                       ? halves->from[0]
               : from > (int64_t)halves->total ? 0
                                               : halves->from[from];
    if (!look_around(halves, from))
        look(halves, from, from - 1); // there are none in between
    int64_t count = near->above;
    for (size_t i = 0; i < near->count; i++)
        count += near->items[i].sum >= from;
    return count;
}

// --- those that have exactly a sum ---

// A coalition as a number that is smaller the earlier it comes: how many they are, then
// who is not among them.
static uint64_t place_of(uint64_t who)
{
    uint64_t everyone = ((uint64_t)1 << HALVES_PLAYERS_MAX) - 1;
    return (uint64_t)__builtin_popcountll(who) << HALVES_PLAYERS_MAX | (who ^ everyone);
}

// The first `limit` of those that were seen.
typedef struct {
    uint64_t *items;
    size_t count, limit, room;
    uint64_t worst; // what comes no earlier is of no use any more
} Firsts;

static int compare(const void *a, const void *b)
{
    uint64_t one = *(const uint64_t *)a, other = *(const uint64_t *)b;
    return one < other ? -1 : one > other;
}

static void put_in_order(Firsts *firsts)
{
    qsort(firsts->items, firsts->count, sizeof *firsts->items, compare);
    if (firsts->count < firsts->limit)
        return;
    firsts->count = firsts->limit;
    firsts->worst = firsts->count > 0 ? firsts->items[firsts->count - 1] : 0;
}

static inline void see(Firsts *firsts, uint64_t who)
{
    uint64_t place = place_of(who);
    if (place >= firsts->worst)
        return;
    firsts->items[firsts->count++] = place;
    if (firsts->count == firsts->room)
        put_in_order(firsts);
}

static Players players_of(const Halves *halves, uint64_t place)
{
    Players set = {0};
    for (size_t level = 0; level < halves->players; level++)
        if ((place >> (halves->players - 1 - level) & 1) == 0)
            players_add(&set, halves->order[level]);
    return set;
}

// Coalitions of one half that have the same sum.
typedef struct {
    const HalfSum *items;
    size_t count;
    uint64_t fewest; // members of one of them
} Run;

static Run run_at(const Half *half, size_t from)
{
    Run run = {.items = half->items + from, .fewest = UINT64_MAX};
    while (from + run.count < half->count &&
           run.items[run.count].sum == run.items[0].sum) {
        uint64_t members = (uint64_t)__builtin_popcountll(run.items[run.count++].who);
        run.fewest = members < run.fewest ? members : run.fewest;
    }
    return run;
}

static void see_pairs(Firsts *firsts, const Run *one, const Run *other)
{
    if ((one->fewest + other->fewest) << HALVES_PLAYERS_MAX >= firsts->worst)
        return;
    for (size_t i = 0; i < one->count; i++)
        for (size_t k = 0; k < other->count; k++)
            see(firsts, one->items[i].who | other->items[k].who);
}

// All pairs of a sum in the one half and the rest in the other.
static size_t see_exactly(const Halves *halves, int64_t sum, Firsts *firsts)
{
    const Half *one = &halves->halves[0], *other = &halves->halves[1];
    size_t at = other->count, total = 0; // from here on the other half's sums are enough
    for (size_t i = 0; i < one->count;) {
        Run run = run_at(one, i);
        i += run.count;
        while (at > 0 && run.items->sum + other->items[at - 1].sum >= sum)
            at--;
        if (at == other->count || run.items->sum + other->items[at].sum != sum)
            continue;
        Run rest = run_at(other, at);
        see_pairs(firsts, &run, &rest);
        total += run.count * rest.count;
    }
    return total;
}

static size_t see_near(const HalvesNear *near, int64_t sum, Firsts *firsts)
{
    size_t total = 0;
    for (size_t i = 0; i < near->count; i++)
        if (near->items[i].sum == sum) {
            see(firsts, near->items[i].who);
            total++;
        }
    return total;
}

size_t halves_exactly(const Halves *halves, Weight sum, size_t limit, Players *items)
{
    if (sum < 0 || sum > INT64_MAX / 2)
        return 0;
    enum { MORE = 1024 };
    int64_t exactly = (int64_t)sum;
    size_t count;
    if (halves->from != NULL &&
        exactly_list(halves->arena, halves->weights, halves->order, halves->players, sum,
                     limit, items, &count))
        return (size_t)(halves_from(halves, sum) - halves_from(halves, sum + 1));
    ArenaMark mark = arena_mark(halves->arena);
    Firsts firsts = {.items = ARENA_ARRAY(halves->arena, uint64_t, limit + MORE),
                     .limit = limit,
                     .room = limit + MORE,
                     .worst = UINT64_MAX};
    size_t total = is_near(halves, exactly) ? see_near(halves->near, exactly, &firsts)
                                            : see_exactly(halves, exactly, &firsts);
    put_in_order(&firsts);
    for (size_t i = 0; i < firsts.count; i++)
        items[i] = players_of(halves, firsts.items[i]);
    arena_release(halves->arena, mark);
    return total;
}
