#include "game/least.h"

#include "game/modular.h"
#include "game/places.h"
#include "game/scratch.h"

// Coalitions are counted by the place where they stand, level by level; no place is kept
// once its level is done.

enum { PLACES_A_NODE = 16 };

typedef struct {
    Arena *arena;
    Walk walk;
    LeastOf of;
    size_t last; // the last level of one who is to be a member, counted from 1
    const VoteRule *rule;
    Product *ways, *further; // of each place of the level, and of the next
    size_t room;             // for places in `further`
    Lead *leads;
    size_t lead_room;
    Product count;
} Counting;

// Room for as many more as are needed, so that this is seldom done.
static bool wants_room(size_t *room, size_t needed)
{
    bool wants = *room < needed;
    if (wants)
        *room = 2 * needed;
    return wants;
}

static bool is_in(const Players *set, size_t player)
{
    return set != NULL && players_has(set, player);
}

// In how many ways the levels from one on can be filled.
static Product rest_of(const Counting *counting, size_t level)
{
    const Diagram *order = counting->walk.order;
    Product ways = 1;
    for (; level < order->players; level++)
        if (!is_in(counting->of.containing, order->order[level]) &&
            !is_in(counting->of.lacking, order->order[level]))
            ways *= 2;
    return ways;
}

// A coalition that just began to win is a smallest one when nobody joins; else the rest
// may do what it likes.
static void count_won(Counting *counting, size_t level, size_t side, Product ways)
{
    if (!counting->of.smallest)
        counting->count += ways * rest_of(counting, level + 1);
    else if (side == 1 && counting->last <= level + 1)
        counting->count += ways;
}

static bool count_level(Counting *counting, size_t level)
{
    size_t player = counting->walk.order->order[level], count = counting->walk.here.count;
    bool may[2] = {!is_in(counting->of.containing, player),
                   !is_in(counting->of.lacking, player)};
    if (wants_room(&counting->lead_room, count))
        counting->leads = ARENA_ARRAY(counting->arena, Lead, counting->lead_room);
    if (!walk_on(&counting->walk, counting->leads))
        return false;
    size_t next = counting->walk.here.count;
    if (wants_room(&counting->room, next))
        counting->further = ARENA_ARRAY(counting->arena, Product, counting->room);
    if (next > 0)
        memset(counting->further, 0, next * sizeof(Product));
    for (size_t i = 0; i < count; i++)
        for (size_t side = 0; side < 2; side++) {
            uint32_t to = counting->leads[i].next[side];
            if (!may[side] || counting->ways[i] == 0)
                continue;
            if (to >= PLACE_OPEN)
                counting->further[to - PLACE_OPEN] += counting->ways[i];
            else if (to == WINS)
                count_won(counting, level, side, counting->ways[i]);
        }
    return true;
}

static bool count_all(Arena *scratch, void *context)
{
    Counting *counting = context;
    counting->arena = scratch;
    const Diagram *order = counting->walk.order;
    unsigned outcome;
    size_t places = PLACES_A_NODE * arena_most(counting->arena, MOST_diagram_nodes);
    if (!walk_begin(&counting->walk, scratch, order, counting->rule, places, &outcome))
        return false;
    if (outcome == WINS)
        counting->count =
            counting->of.smallest ? counting->last == 0 : rest_of(counting, 0);
    if (outcome != PLACE_OPEN)
        return true;
    counting->ways = ARENA_ARRAY(counting->arena, Product, 1);
    counting->ways[0] = 1;
    for (size_t level = 0; level < order->players; level++) {
        arena_progress(order->arena, level, order->players);
        if (!count_level(counting, level))
            return false;
        Product *done = counting->ways;
        counting->ways = counting->further;
        counting->further = done;
        counting->room = counting->walk.below.count;
    }
    arena_progress(order->arena, 1, 1);
    return true;
}

bool least_count_places(const Diagram *order, const VoteRule *rule, LeastOf of,
                        Rational *out)
{
    if (order->players > LEAST_PLAYERS_MAX || rule_is_composed(rule->root))
        return false;
    Counting counting = {.of = of, .rule = rule, .walk.order = order};
    for (size_t level = 0; level < order->players; level++)
        if (is_in(of.containing, order->order[level]))
            counting.last = level + 1;
    bool done = scratch_do(order->arena, count_all, &counting);
    if (done)
        *out = rational_from_wide(order->arena, (Weight)counting.count);
    return done;
}
