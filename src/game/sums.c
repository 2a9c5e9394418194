#include "game/sums.h"

enum { BITS = 64, LISTED_PLAYERS = 16 };

// --- a list ---

// The sums with one weight more: those there are and the same with the weight.
static size_t merged(const Weight *list, size_t count, Weight weight, Weight *out)
{
    size_t made = 0;
    for (size_t a = 0, b = 0; b < count;) {
        Weight next =
            a < count && list[a] < list[b] + weight ? list[a] : list[b] + weight;
        a += a < count && list[a] == next;
        b += list[b] + weight == next;
        out[made++] = next;
    }
    return made;
}

static bool list_of(Arena *arena, const Weight *weights, size_t count, Sums *out)
{
    Weight *list = ARENA_ARRAY(arena, Weight, 1);
    size_t made = 1;
    for (size_t i = 0; i < count; i++) {
        if (weights[i] == 0)
            continue;
        Weight *next = ARENA_ARRAY(arena, Weight, 2 * made);
        made = merged(list, made, weights[i], next);
        list = next;
        if (made > SUMS_LISTED_MAX)
            return false;
    }
    out->list = list;
    out->count = made;
    return true;
}

// --- a table ---

static bool table_of(Arena *arena, const Weight *weights, size_t count, Sums *out)
{
    if (out->total > SUMS_TOTAL_MAX)
        return false;
    size_t words = (size_t)out->total / BITS + 1;
    out->bits = ARENA_ARRAY(arena, uint64_t, words);
    out->bits[0] = 1;
    Weight reach = 0;
    for (size_t i = 0; i < count; i++) {
        reach += weights[i];
        size_t whole = (size_t)weights[i] / BITS, rest = (size_t)weights[i] % BITS;
        for (size_t at = (size_t)reach / BITS + 1; weights[i] > 0 && at-- > whole;) {
            uint64_t moved = out->bits[at - whole] << rest;
            if (rest > 0 && at > whole)
                moved |= out->bits[at - whole - 1] >> (BITS - rest);
            out->bits[at] |= moved;
        }
    }
    for (size_t i = 0; i < words; i++)
        out->count += (size_t)__builtin_popcountll(out->bits[i]);
    return true;
}

bool sums_of(Arena *arena, const Weight *weights, size_t count, Sums *out)
{
    *out = (Sums){0};
    for (size_t i = 0; i < count; i++)
        out->total += weights[i];
    // A list of so many would not be shorter.
    bool short_table = count > LISTED_PLAYERS && out->total / BITS < SUMS_LISTED_MAX;
    if (short_table)
        return table_of(arena, weights, count, out);
    return list_of(arena, weights, count, out) || table_of(arena, weights, count, out);
}

// --- looking up ---

// How many of the list are below `limit`.
static size_t place(const Sums *sums, Weight limit)
{
    size_t low = 0, high = sums->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (sums->list[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool sums_below(const Sums *sums, Weight most, Weight *out)
{
    if (most < 0)
        return false;
    if (sums->list != NULL) {
        *out = sums->list[place(sums, most + 1) - 1]; // 0 is always there
        return true;
    }
    Weight from = most < sums->total ? most : sums->total;
    size_t word = (size_t)from / BITS;
    uint64_t here =
        sums->bits[word] << (BITS - 1 - from % BITS) >> (BITS - 1 - from % BITS);
    while (here == 0)
        here = sums->bits[--word]; // 0 is always there
    *out = (Weight)(word * BITS + BITS - 1) - __builtin_clzll(here);
    return true;
}

bool sums_above(const Sums *sums, Weight least, Weight *out)
{
    if (least > sums->total)
        return false;
    if (sums->list != NULL) {
        *out = sums->list[place(sums, least)];
        return true;
    }
    Weight from = least < 0 ? 0 : least;
    size_t word = (size_t)from / BITS;
    uint64_t here = sums->bits[word] >> from % BITS << from % BITS;
    while (here == 0)
        here = sums->bits[++word]; // the total is always there
    *out = (Weight)(word * BITS) + __builtin_ctzll(here);
    return true;
}

// --- a coalition ---

// Whoever still fits joins, one after the other.
static bool fill_up(const Weight *weights, size_t count, Weight low, Weight high,
                    Players *out)
{
    Weight sum = 0;
    *out = (Players){0};
    for (size_t i = 0; i < count; i++)
        if (sum < low && sum + weights[i] <= high) {
            players_add(out, i);
            sum += weights[i];
        }
    return sum >= low;
}

// Of each sum up to a limit, the first player with whom it is reached, counted from 1.
static uint16_t *first_reached(Arena *arena, const Weight *weights, size_t count,
                               size_t high)
{
    uint16_t *first = ARENA_ARRAY(arena, uint16_t, high + 1);
    size_t reach = 0;
    for (size_t i = 0; i < count; i++) {
        if (weights[i] == 0 || weights[i] > (Weight)high)
            continue;
        size_t weight = (size_t)weights[i];
        reach = reach + weight < high ? reach + weight : high;
        for (size_t s = reach; s >= weight; s--)
            if (first[s] == 0 && (s == weight || first[s - weight] != 0))
                first[s] = (uint16_t)(i + 1);
    }
    return first;
}

bool sums_coalition(Arena *arena, const Weight *weights, size_t count, Weight low,
                    Weight high, Players *out)
{
    if (low > high || high < 0)
        return false;
    if (fill_up(weights, count, low, high, out))
        return true;
    *out = (Players){0};
    if (high > SUMS_TOTAL_MAX)
        return false;
    const uint16_t *first = first_reached(arena, weights, count, (size_t)high);
    size_t sum = (size_t)low;
    while ((Weight)sum <= high && first[sum] == 0)
        sum++;
    if ((Weight)sum > high)
        return false;
    while (sum > 0) {
        size_t player = (size_t)first[sum] - 1;
        players_add(out, player);
        sum -= (size_t)weights[player];
    }
    return true;
}
