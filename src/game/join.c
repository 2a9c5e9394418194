#include "game/join.h"

#include "base/seen.h"
#include "game/threshold.h"

// A place is where each sum of the rule stands at a level. Places of one level that are
// the same are one; where they lead is kept, and from the last level up what comes to the
// same becomes one node.

enum { OPEN = 2, PLACES_A_NODE = 12, PLACES_A_STEP = 16 };

// Where a place leads, against and in favour: LOSES, WINS, or a place of the next level
// counted from OPEN.
typedef struct {
    uint32_t next[2];
} Lead;

typedef struct {
    Lead *leads;
    size_t count;
} Level;

// The places of one level, found by hash.
typedef struct {
    Ref *at; // `leaves` of them for each place
    size_t count, capacity;
    uint64_t *table; // the upper half of the hash, and the place counted from 1
    size_t table_size;
} Places;

// Where one side of a place leads, before it is known which place of the next level that
// is.
typedef struct {
    unsigned outcome; // LOSES, WINS or OPEN
    uint64_t hash;
    Ref *at;
} Target;

// So many places are looked for together: memory brings in what one needs while another
// is looked at.
enum { TOGETHER = 32 };

typedef struct {
    Diagram *diagram;
    Arena *arena;
    const VoteRule *rule;
    size_t leaves, room; // further places that there may be
    Threshold *sums;     // by leaf
    Level *levels;
} Joining;

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
        return open > 0 ? OPEN : WINS;
    default: break;
    }
    if (held >= needed)
        return WINS;
    return held + open < needed ? LOSES : OPEN;
}

// LOSES, WINS or OPEN, with what no longer matters put to LOSES, so that places that come
// to the same look the same.
static unsigned settle(const RuleNode *node, Ref *at)
{
    if (node->kind == RULE_SUM)
        return at[node->leaf] > WINS ? OPEN : at[node->leaf];
    size_t held = 0, open = 0;
    for (size_t i = 0; i < node->parts.count; i++) {
        unsigned part = settle(node->parts.items[i], at);
        held += part == WINS;
        open += part == OPEN;
    }
    unsigned result = join(node->kind, node->count, node->parts.count, held, open);
    if (result != OPEN)
        settle_all(node, at);
    return result;
}

// --- the places of a level ---

static uint64_t hash_place(const Joining *joining, const Ref *at)
{
    uint64_t hash = 0;
    for (size_t i = 0; i < joining->leaves; i++)
        hash = seen_hash(hash * 31 + at[i]);
    return hash;
}

static uint64_t entry_of(uint64_t hash, size_t place)
{
    return hash >> 32 << 32 | (place + 1);
}

static void grow_places(const Joining *joining, Places *places)
{
    if (places->count == places->capacity)
        places->at = vec_grow(joining->arena, places->at, places->count,
                              &places->capacity, joining->leaves * sizeof *places->at);
    if (places->count * 2 < places->table_size)
        return;
    places->table_size *= 2;
    places->table = ARENA_ARRAY(joining->arena, uint64_t, places->table_size);
    size_t mask = places->table_size - 1;
    for (size_t i = 0; i < places->count; i++) {
        uint64_t hash = hash_place(joining, places->at + i * joining->leaves);
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

static const Ref *place_in(const Joining *joining, const Places *places, uint64_t entry)
{
    return places->at + ((entry & UINT32_MAX) - 1) * joining->leaves;
}

static bool find_place(Joining *joining, Places *places, const Target *target,
                       uint32_t *out)
{
    size_t mask = places->table_size - 1, leaves = joining->leaves;
    size_t slot = target->hash & mask;
    for (; places->table[slot] != 0; slot = (slot + 1) & mask) {
        uint64_t entry = places->table[slot];
        if (entry >> 32 != target->hash >> 32)
            continue;
        const Ref *at = place_in(joining, places, entry);
        size_t same = 0;
        while (same < leaves && at[same] == target->at[same])
            same++;
        *out = (uint32_t)(entry & UINT32_MAX) - 1;
        if (same == leaves)
            return true;
    }
    if (joining->room == 0)
        return false;
    if (joining->room-- % PLACES_A_STEP == 0)
        arena_work(joining->diagram->arena);
    *out = (uint32_t)places->count;
    places->table[slot] = entry_of(target->hash, places->count);
    memcpy(places->at + places->count * leaves, target->at, leaves * sizeof *target->at);
    places->count++;
    grow_places(joining, places);
    return true;
}

// --- down and up ---

static void aim(const Joining *joining, const Ref *at, size_t side, Target *target)
{
    for (size_t i = 0; i < joining->leaves; i++)
        target->at[i] = at[i] <= WINS ? at[i] : joining->sums[i].nodes[at[i]].next[side];
    target->outcome = settle(joining->rule->root, target->at);
    target->hash = target->outcome == OPEN ? hash_place(joining, target->at) : 0;
}

// Where `count` places lead on.
static bool lead_on(Joining *joining, const Ref *at, size_t count, Places *below,
                    Target *targets, Lead *leads)
{
    for (size_t i = 0; i < 2 * count; i++) {
        aim(joining, at + i / 2 * joining->leaves, i % 2, &targets[i]);
        __builtin_prefetch(&below->table[targets[i].hash & (below->table_size - 1)]);
    }
    for (size_t i = 0; i < 2 * count; i++) {
        uint64_t entry = below->table[targets[i].hash & (below->table_size - 1)];
        if (targets[i].outcome == OPEN && entry >> 32 == targets[i].hash >> 32)
            __builtin_prefetch(place_in(joining, below, entry));
    }
    for (size_t i = 0; i < 2 * count; i++) {
        uint32_t *next = &leads[i / 2].next[i % 2];
        *next = targets[i].outcome;
        if (*next != OPEN)
            continue;
        if (!find_place(joining, below, &targets[i], next))
            return false;
        *next += OPEN;
    }
    return true;
}

static bool go_down_level(Joining *joining, const Places *here, Places *below,
                          Target *targets, Level *out)
{
    clear_places(below);
    out->leads = ARENA_ARRAY(joining->arena, Lead, here->count);
    out->count = here->count;
    for (size_t i = 0; i < here->count; i += TOGETHER) {
        size_t count = here->count - i < TOGETHER ? here->count - i : TOGETHER;
        if (!lead_on(joining, here->at + i * joining->leaves, count, below, targets,
                     out->leads + i))
            return false;
    }
    return true;
}

static bool go_down(Joining *joining, const Ref *root)
{
    Places rows[2];
    Target targets[2 * TOGETHER];
    for (size_t i = 0; i < 2; i++) {
        rows[i] = (Places){.table_size = 1024};
        rows[i].table = ARENA_ARRAY(joining->arena, uint64_t, rows[i].table_size);
        grow_places(joining, &rows[i]);
    }
    for (size_t i = 0; i < 2 * TOGETHER; i++)
        targets[i].at = ARENA_ARRAY(joining->arena, Ref, joining->leaves);
    memcpy(rows[0].at, root, joining->leaves * sizeof *root);
    rows[0].count = 1;
    for (size_t level = 0; level < joining->diagram->players; level++)
        if (!go_down_level(joining, &rows[level % 2], &rows[(level + 1) % 2], targets,
                           &joining->levels[level]))
            return false;
    return true;
}

static bool go_up(Joining *joining, Ref *out)
{
    const Ref *below = NULL;
    for (size_t level = joining->diagram->players; level-- > 0;) {
        const Level *row = &joining->levels[level];
        Ref *refs = ARENA_ARRAY(joining->arena, Ref, row->count);
        for (size_t i = 0; i < row->count; i++) {
            Ref child[2];
            for (size_t side = 0; side < 2; side++) {
                uint32_t next = row->leads[i].next[side];
                child[side] = next < OPEN ? next : below[next - OPEN];
            }
            if (!diagram_node(joining->diagram, (uint32_t)level, child[0], child[1],
                              &refs[i]))
                return false;
        }
        below = refs;
    }
    *out = below[0];
    return true;
}

// One sum is its own diagram: none of its nodes is there twice.
static bool add_sum(Arena *scratch, Diagram *diagram, const RuleNode *sum, Ref *out)
{
    Threshold made;
    if (!threshold_make(scratch, diagram, sum, &made))
        return false;
    bool fresh = diagram->count == WINS + 1;
    if (fresh)
        diagram_reserve(diagram, made.count);
    Ref *refs = ARENA_ARRAY(scratch, Ref, made.count);
    refs[WINS] = WINS;
    size_t level = diagram->players;
    for (size_t i = WINS + 1; i < made.count; i++) {
        while (level > 0 && i >= made.first[level - 1])
            level--;
        const Ref *next = made.nodes[i].next;
        if (!(fresh ? diagram_append : diagram_node)(
                diagram, (uint32_t)level, refs[next[0]], refs[next[1]], &refs[i]))
            return false;
    }
    *out = refs[made.root];
    return true;
}

bool join_sums(Arena *scratch, Diagram *diagram, const VoteRule *rule, Ref *out)
{
    const RuleNode *only = rule_only_sum(rule);
    if (only != NULL)
        return add_sum(scratch, diagram, only, out);
    Joining joining = {.diagram = diagram,
                       .arena = scratch,
                       .rule = rule,
                       .leaves = rule->leaves.count,
                       .room = PLACES_A_NODE * arena_most(scratch, MOST_diagram_nodes)};
    joining.sums = ARENA_ARRAY(scratch, Threshold, joining.leaves);
    joining.levels = ARENA_ARRAY(scratch, Level, diagram->players);
    Ref *root = ARENA_ARRAY(scratch, Ref, joining.leaves + 1);
    for (size_t i = 0; i < joining.leaves; i++) {
        if (!threshold_make(scratch, diagram, rule->leaves.items[i], &joining.sums[i]))
            return false;
        root[i] = joining.sums[i].root;
    }
    *out = settle(rule->root, root);
    return *out != OPEN || (go_down(&joining, root) && go_up(&joining, out));
}
