#include "game/sums.h"

enum { TOTAL_MAX = 64 * 1000 * 1000, BITS = 64 };

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
    Weight *list = ARENA_ARRAY(arena, Weight, 2 * SUMS_LISTED_MAX);
    Weight *other = ARENA_ARRAY(arena, Weight, 2 * SUMS_LISTED_MAX);
    size_t made = 1;
    list[0] = 0;
    for (size_t i = 0; i < count; i++) {
        if (weights[i] == 0)
            continue;
        made = merged(list, made, weights[i], other);
        Weight *swap = list;
        list = other;
        other = swap;
        if (made > SUMS_LISTED_MAX)
            return false;
    }
    out->list = list;
    out->count = made;
    return true;
}

// --- a table ---

static bool has(const Sums *sums, Weight sum)
{
    return sums->bits[sum / BITS] >> (sum % BITS) & 1;
}

static bool table_of(Arena *arena, const Weight *weights, size_t count, Sums *out)
{
    if (out->total > TOTAL_MAX)
        return false;
    size_t words = (size_t)out->total / BITS + 1;
    out->bits = ARENA_ARRAY(arena, uint64_t, words);
    out->bits[0] = 1;
    for (size_t i = 0; i < count; i++) {
        size_t whole = (size_t)weights[i] / BITS, rest = (size_t)weights[i] % BITS;
        for (size_t at = words; weights[i] > 0 && at-- > whole;) {
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
    *out = most < sums->total ? most : sums->total;
    while (!has(sums, *out))
        (*out)--;
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
    *out = least < 0 ? 0 : least;
    while (!has(sums, *out))
        (*out)++;
    return true;
}
