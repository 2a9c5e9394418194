#include "game/exactly.h"

typedef struct {
    const Weight *weights;
    const size_t *order;
    size_t players, row;
    uint64_t *sizes; // by level and sum: bit k when k members from there on make it
    size_t limit, count;
    Players *items, now;
} Exactly;

static uint64_t sizes_at(const Exactly *exactly, size_t level, size_t sum)
{
    return exactly->sizes[level * exactly->row + sum];
}

static Weight weight_of(const Exactly *exactly, size_t level)
{
    return exactly->weights[exactly->order[level]];
}

static void fill(const Exactly *exactly)
{
    exactly->sizes[exactly->players * exactly->row] = 1;
    for (size_t level = exactly->players; level-- > 0;) {
        uint64_t *to = exactly->sizes + level * exactly->row;
        const uint64_t *from = to + exactly->row;
        Weight weight = weight_of(exactly, level);
        memcpy(to, from, exactly->row * sizeof *to);
        for (size_t sum = 0; weight < (Weight)exactly->row - (Weight)sum; sum++)
            to[sum + (size_t)weight] |= from[sum] << 1;
    }
}

// Those of `size` more members that have `sum` from a level on: with the player first.
static void walk(Exactly *exactly, size_t level, size_t sum, size_t size)
{
    if (exactly->count == exactly->limit)
        return;
    if (level == exactly->players) {
        exactly->items[exactly->count++] = exactly->now;
        return;
    }
    size_t player = exactly->order[level];
    Weight weight = weight_of(exactly, level);
    if (size > 0 && weight <= (Weight)sum &&
        (sizes_at(exactly, level + 1, sum - (size_t)weight) >> (size - 1) & 1)) {
        players_add(&exactly->now, player);
        walk(exactly, level + 1, sum - (size_t)weight, size - 1);
        players_drop(&exactly->now, player);
    }
    if (sizes_at(exactly, level + 1, sum) >> size & 1)
        walk(exactly, level + 1, sum, size);
}

bool exactly_list(Arena *arena, const Weight *weights, const size_t *order,
                  size_t players, Weight sum, size_t limit, Players *items, size_t *count)
{
    enum { CELLS_MOST = 1 << 18 };
    *count = 0;
    if (players > EXACTLY_PLAYERS_MAX || sum >= CELLS_MOST / ((Weight)players + 1))
        return false;
    ArenaMark mark = arena_mark(arena);
    Exactly exactly = {.weights = weights,
                       .order = order,
                       .players = players,
                       .row = (size_t)sum + 1,
                       .limit = limit,
                       .items = items};
    exactly.sizes = ARENA_ARRAY(arena, uint64_t, (players + 1) * exactly.row);
    fill(&exactly);
    for (size_t size = 0; size <= players; size++)
        if (sizes_at(&exactly, 0, (size_t)sum) >> size & 1)
            walk(&exactly, 0, (size_t)sum, size);
    *count = exactly.count;
    arena_release(arena, mark);
    return true;
}
