#include "game/places.h"

#include "base/seen.h"

enum { PLACES_A_STEP = 16 };

// --- what is settled ---

static void settle_all(const RuleNode *node, Ref *at)
{
    if (node->kind == RULE_SUM && at[node->leaf] > WINS)
        at[node->leaf] = LOSES;
    for (size_t i = 0; i < node->parts.count; i++)
        settle_all(node->parts.items[i], at);
}

static unsigned join(RuleKind kind, size_t needed, size_t parts, size_t held, size_t open)
{
    switch (kind) {
    case RULE_ALL: needed = parts; break;
    case RULE_ANY: needed = 1; break;
    case RULE_NONE:
        if (held > 0)
            return LOSES;
        return open > 0 ? PLACE_OPEN : WINS;
    default: break;
    }
    if (held >= needed)
        return WINS;
    return held + open < needed ? LOSES : PLACE_OPEN;
}

// LOSES, WINS or PLACE_OPEN, with what no longer matters put to LOSES, so that places
// that come to the same look the same.
static unsigned settle(const RuleNode *node, Ref *at)
{
    if (node->kind == RULE_SUM)
        return at[node->leaf] > WINS ? PLACE_OPEN : at[node->leaf];
    size_t held = 0, open = 0;
    for (size_t i = 0; i < node->parts.count; i++) {
        unsigned part = settle(node->parts.items[i], at);
        held += part == WINS;
        open += part == PLACE_OPEN;
    }
    unsigned result = join(node->kind, node->count, node->parts.count, held, open);
    if (result != PLACE_OPEN)
        settle_all(node, at);
    return result;
}

// --- the places of a level ---

static uint64_t hash_place(const Walk *walk, const Ref *at)
{
    uint64_t hash = 0;
    for (size_t i = 0; i < walk->leaves; i++)
        hash = seen_hash(hash * 31 + at[i]);
    return hash;
}

static uint64_t entry_of(uint64_t hash, size_t place)
{
    return hash >> 32 << 32 | (place + 1);
}

static void grow_places(const Walk *walk, Places *places)
{
    if (places->count == places->capacity)
        places->at = vec_grow(walk->arena, places->at, places->count, &places->capacity,
                              walk->leaves * sizeof *places->at);
    if (places->count * 2 < places->table_size)
        return;
    places->table_size *= 2;
    places->table = ARENA_ARRAY(walk->arena, uint64_t, places->table_size);
    size_t mask = places->table_size - 1;
    for (size_t i = 0; i < places->count; i++) {
        uint64_t hash = hash_place(walk, places->at + i * walk->leaves);
        size_t slot = hash & mask;
        while (places->table[slot] != 0)
            slot = (slot + 1) & mask;
        places->table[slot] = entry_of(hash, i);
    }
}

static void clear_places(Places *places)
{
    places->count = 0;
    memset(places->table, 0, places->table_size * sizeof *places->table);
}

static const Ref *place_in(const Walk *walk, const Places *places, uint64_t entry)
{
    return places->at + ((entry & UINT32_MAX) - 1) * walk->leaves;
}

static bool find_place(Walk *walk, Places *places, const Target *target, uint32_t *out)
{
    size_t mask = places->table_size - 1, leaves = walk->leaves;
    size_t slot = target->hash & mask;
    for (; places->table[slot] != 0; slot = (slot + 1) & mask) {
        uint64_t entry = places->table[slot];
        if (entry >> 32 != target->hash >> 32)
            continue;
        const Ref *at = place_in(walk, places, entry);
        size_t same = 0;
        while (same < leaves && at[same] == target->at[same])
            same++;
        *out = (uint32_t)(entry & UINT32_MAX) - 1;
        if (same == leaves)
            return true;
    }
    if (walk->room == 0)
        return false;
    if (walk->room-- % PLACES_A_STEP == 0)
        arena_work(walk->order->arena);
    *out = (uint32_t)places->count;
    places->table[slot] = entry_of(target->hash, places->count);
    memcpy(places->at + places->count * leaves, target->at, leaves * sizeof *target->at);
    places->count++;
    grow_places(walk, places);
    return true;
}

// --- where places lead ---

static void aim(const Walk *walk, const Ref *at, size_t side, Target *target)
{
    for (size_t i = 0; i < walk->leaves; i++)
        target->at[i] = at[i] <= WINS ? at[i] : walk->sums[i].nodes[at[i]].next[side];
    target->outcome = settle(walk->rule->root, target->at);
    target->hash = target->outcome == PLACE_OPEN ? hash_place(walk, target->at) : 0;
}

// Where `count` places lead on.
static bool lead_on(Walk *walk, const Ref *at, size_t count, Places *below,
                    Target *targets, Lead *leads)
{
    for (size_t i = 0; i < 2 * count; i++) {
        aim(walk, at + i / 2 * walk->leaves, i % 2, &targets[i]);
        __builtin_prefetch(&below->table[targets[i].hash & (below->table_size - 1)]);
    }
    for (size_t i = 0; i < 2 * count; i++) {
        uint64_t entry = below->table[targets[i].hash & (below->table_size - 1)];
        if (targets[i].outcome == PLACE_OPEN && entry >> 32 == targets[i].hash >> 32)
            __builtin_prefetch(place_in(walk, below, entry));
    }
    for (size_t i = 0; i < 2 * count; i++) {
        uint32_t *next = &leads[i / 2].next[i % 2];
        *next = targets[i].outcome;
        if (*next != PLACE_OPEN)
            continue;
        if (!find_place(walk, below, &targets[i], next))
            return false;
        *next += PLACE_OPEN;
    }
    return true;
}

bool walk_begin(Walk *walk, Arena *arena, const Diagram *order, const VoteRule *rule,
                size_t room, unsigned *outcome)
{
    *walk = (Walk){.arena = arena,
                   .order = order,
                   .rule = rule,
                   .leaves = rule->leaves.count,
                   .room = room,
                   .sums = ARENA_ARRAY(arena, Threshold, rule->leaves.count),
                   .here = {.table_size = 1024},
                   .below = {.table_size = 1024}};
    for (size_t i = 0; i < 2; i++) {
        Places *row = i == 0 ? &walk->here : &walk->below;
        row->table = ARENA_ARRAY(arena, uint64_t, row->table_size);
        grow_places(walk, row);
    }
    for (size_t i = 0; i < 2 * TOGETHER; i++)
        walk->targets[i].at = ARENA_ARRAY(arena, Ref, walk->leaves);
    for (size_t i = 0; i < walk->leaves; i++) {
        if (!threshold_make(arena, order, rule->leaves.items[i], &walk->sums[i]))
            return false;
        walk->here.at[i] = walk->sums[i].root;
    }
    *outcome = settle(rule->root, walk->here.at);
    walk->here.count = *outcome == PLACE_OPEN;
    return true;
}

bool walk_on(Walk *walk, Lead *leads)
{
    clear_places(&walk->below);
    for (size_t i = 0; i < walk->here.count; i += TOGETHER) {
        size_t left = walk->here.count - i;
        if (!lead_on(walk, walk->here.at + i * walk->leaves,
                     left < TOGETHER ? left : TOGETHER, &walk->below, walk->targets,
                     leads + i))
            return false;
    }
    Places next = walk->below;
    walk->below = walk->here;
    walk->here = next;
    return true;
}
