#include "game/algebra.h"

#include "base/seen.h"

// --- pairs ---

Pairs pairs_new(Arena *arena)
{
    Pairs pairs = {.arena = arena, .size = 256};
    pairs.keys = ARENA_ARRAY(arena, uint64_t, pairs.size);
    pairs.values = ARENA_ARRAY(arena, uint32_t, pairs.size);
    return pairs;
}

static uint64_t key_of(Ref a, Ref b)
{
    return ((uint64_t)a << 32 | b) + 1;
}

// The place of a key, or the free one where it would go.
static size_t place_of_key(const Pairs *pairs, uint64_t key)
{
    size_t mask = pairs->size - 1, at = (size_t)seen_hash(key) & mask;
    while (pairs->keys[at] != 0 && pairs->keys[at] != key)
        at = (at + 1) & mask;
    return at;
}

bool pairs_find(const Pairs *pairs, Ref a, Ref b, uint32_t *value)
{
    size_t at = place_of_key(pairs, key_of(a, b));
    *value = pairs->values[at];
    return pairs->keys[at] != 0;
}

static void grow(Pairs *pairs)
{
    Pairs wider = {.arena = pairs->arena, .size = pairs->size * 2, .count = pairs->count};
    wider.keys = ARENA_ARRAY(wider.arena, uint64_t, wider.size);
    wider.values = ARENA_ARRAY(wider.arena, uint32_t, wider.size);
    for (size_t i = 0; i < pairs->size; i++)
        if (pairs->keys[i] != 0) {
            size_t at = place_of_key(&wider, pairs->keys[i]);
            wider.keys[at] = pairs->keys[i];
            wider.values[at] = pairs->values[i];
        }
    *pairs = wider;
}

void pairs_keep(Pairs *pairs, Ref a, Ref b, uint32_t value)
{
    if (pairs->count * 2 >= pairs->size)
        grow(pairs);
    size_t at = place_of_key(pairs, key_of(a, b));
    pairs->count += pairs->keys[at] == 0;
    pairs->keys[at] = key_of(a, b);
    pairs->values[at] = value;
}

// --- joining ---

bool diagram_either(Diagram *diagram, Pairs *known, Ref a, Ref b, Ref *out)
{
    *out = WINS;
    if (a == WINS || b == WINS)
        return true;
    *out = a == LOSES ? b : a;
    if (a == LOSES || b == LOSES || a == b)
        return true;
    Ref low = a < b ? a : b, high = a < b ? b : a, without, with;
    if (pairs_find(known, low, high, out))
        return true;
    uint32_t level = diagram->nodes[a].level;
    if (!diagram_either(diagram, known, diagram_out(diagram, a), diagram_out(diagram, b),
                        &without) ||
        !diagram_either(diagram, known, diagram_in(diagram, a), diagram_in(diagram, b),
                        &with) ||
        !diagram_node(diagram, level, without, with, out))
        return false;
    pairs_keep(known, low, high, *out);
    return true;
}

Diagram *diagram_mirror(const Diagram *diagram, Ref ref, bool others, Ref *out)
{
    static const Ref opposite[] = {[LOSES] = WINS, [WINS] = LOSES};
    Diagram *made = ARENA_NEW(diagram->arena, Diagram);
    *made = *diagram;
    made->count = ref <= WINS ? WINS + 1 : ref + 1;
    made->capacity = made->count;
    made->nodes = ARENA_ARRAY(diagram->arena, DiagramNode, made->count);
    made->found = WINS + 1;
    made->table_size = 1;
    made->table = NULL;
    for (Ref at = WINS + 1; at < made->count; at++) {
        DiagramNode node = diagram->nodes[at];
        Ref out_ref = node.out <= WINS ? opposite[node.out] : node.out;
        Ref in_ref = node.in <= WINS ? opposite[node.in] : node.in;
        made->nodes[at] = (DiagramNode){.out = others ? in_ref : out_ref,
                                        .in = others ? out_ref : in_ref,
                                        .level = node.level};
    }
    *out = ref <= WINS ? opposite[ref] : ref;
    return made;
}

// --- comparing ---

bool diagram_implies(const Diagram *diagram, Pairs *known, Ref a, Ref b)
{
    if (a == LOSES || b == WINS || a == b)
        return true;
    uint32_t value;
    if (a <= WINS && b <= WINS)
        return false;
    if (pairs_find(known, a, b, &value))
        return value != 0;
    bool holds =
        diagram_implies(diagram, known, diagram_out(diagram, a),
                        diagram_out(diagram, b)) &&
        diagram_implies(diagram, known, diagram_in(diagram, a), diagram_in(diagram, b));
    pairs_keep(known, a, b, holds);
    return holds;
}

typedef struct {
    const Diagram *diagram;
    Ref value;
    Pairs vain; // where nothing was found
    Players *out;
} Both;

// `a` is where the coalition stands, `b` where its others do.
static bool find_both(Both *both, Ref a, Ref b)
{
    const Diagram *diagram = both->diagram;
    uint32_t known;
    if ((a <= WINS && a != both->value) || (b <= WINS && b != both->value))
        return false;
    if (a <= WINS && b <= WINS)
        return true;
    if (pairs_find(&both->vain, a, b, &known))
        return false;
    uint32_t level = diagram->nodes[a > WINS ? a : b].level;
    if (find_both(both, diagram_out(diagram, a), diagram_in(diagram, b)))
        return true;
    players_add(both->out, diagram->order[level]);
    if (find_both(both, diagram_in(diagram, a), diagram_out(diagram, b)))
        return true;
    players_drop(both->out, diagram->order[level]);
    pairs_keep(&both->vain, a, b, 1);
    return false;
}

bool diagram_both(const Diagram *diagram, Ref ref, Ref value, Players *out)
{
    ArenaMark mark = arena_mark(diagram->arena);
    Both both = {diagram, value, pairs_new(diagram->arena), out};
    *out = (Players){0};
    bool found = find_both(&both, ref, ref);
    arena_release(diagram->arena, mark);
    return found;
}

bool diagram_differ(const Diagram *diagram, Ref a, Ref b, Players *out)
{
    *out = (Players){0};
    if (a == b)
        return false;
    while (a > WINS || b > WINS) {
        uint32_t level = diagram->nodes[a > WINS ? a : b].level;
        bool in = diagram_out(diagram, a) == diagram_out(diagram, b);
        if (in)
            players_add(out, diagram->order[level]);
        a = in ? diagram_in(diagram, a) : diagram_out(diagram, a);
        b = in ? diagram_in(diagram, b) : diagram_out(diagram, b);
    }
    return true;
}

bool diagram_wins(const Diagram *diagram, Ref ref, const Players *in_favour)
{
    while (ref > WINS) {
        const DiagramNode *node = &diagram->nodes[ref];
        ref = players_has(in_favour, diagram->order[node->level]) ? node->in : node->out;
    }
    return ref == WINS;
}

// Nodes that stand under a node, itself among them.
static bool *reached_from(const Diagram *diagram, Ref ref)
{
    bool *reached = ARENA_ARRAY(diagram->arena, bool, diagram->count);
    reached[ref] = true;
    for (Ref at = ref; at > WINS; at--)
        if (reached[at])
            reached[diagram->nodes[at].out] = reached[diagram->nodes[at].in] = true;
    return reached;
}

bool diagram_is_monotone(const Diagram *diagram, Ref ref)
{
    ArenaMark mark = arena_mark(diagram->arena);
    Pairs known = pairs_new(diagram->arena);
    const bool *reached = reached_from(diagram, ref);
    bool rises = true;
    for (Ref at = WINS + 1; rises && at <= ref; at++)
        rises = !reached[at] || diagram_implies(diagram, &known, diagram->nodes[at].out,
                                                diagram->nodes[at].in);
    arena_release(diagram->arena, mark);
    return rises;
}

bool diagram_is_ordered(const Diagram *diagram, Ref root)
{
    ArenaMark mark = arena_mark(diagram->arena);
    Pairs known = pairs_new(diagram->arena);
    bool ordered = true;
    for (Ref at = WINS + 1; ordered && at <= root; at++) {
        const DiagramNode *node = &diagram->nodes[at];
        ordered = diagram_implies(diagram, &known, diagram_in(diagram, node->out),
                                  diagram_out(diagram, node->in));
    }
    arena_release(diagram->arena, mark);
    return ordered;
}

void diagram_dummies(const Diagram *diagram, Ref ref, Players *out)
{
    ArenaMark mark = arena_mark(diagram->arena);
    const bool *reached = reached_from(diagram, ref);
    *out = players_everyone(diagram->players);
    for (Ref at = WINS + 1; at <= ref; at++)
        if (reached[at] && diagram->nodes[at].out != diagram->nodes[at].in)
            players_drop(out, diagram->order[diagram->nodes[at].level]);
    arena_release(diagram->arena, mark);
}

// --- two players ---

typedef struct {
    const Diagram *diagram;
    uint32_t level; // of the later player
    Pairs seen, known;
    bool more, less;
} Comparing;

// `a` holds the earlier player and `b` lacks them; the later one is still to come.
static void compare_at(Comparing *comparing, Ref a, Ref b)
{
    const Diagram *diagram = comparing->diagram;
    uint32_t value;
    if ((a == b && a <= WINS) || (comparing->more && comparing->less))
        return;
    uint32_t level_a = a > WINS ? diagram->nodes[a].level : comparing->level;
    uint32_t level_b = b > WINS ? diagram->nodes[b].level : comparing->level;
    uint32_t level = level_a < level_b ? level_a : level_b;
    if (level >= comparing->level) {
        Ref first = diagram_out(diagram, a), second = diagram_in(diagram, b);
        if (!diagram_implies(diagram, &comparing->known, first, second))
            comparing->more = true;
        if (!diagram_implies(diagram, &comparing->known, second, first))
            comparing->less = true;
        return;
    }
    if (pairs_find(&comparing->seen, a, b, &value))
        return;
    pairs_keep(&comparing->seen, a, b, 1);
    compare_at(comparing, diagram_out(diagram, a), diagram_out(diagram, b));
    compare_at(comparing, diagram_in(diagram, a), diagram_in(diagram, b));
}

Standing diagram_compare(const Diagram *diagram, Ref ref, size_t first, size_t second)
{
    ArenaMark mark = arena_mark(diagram->arena);
    bool swapped = diagram->level_of[first] > diagram->level_of[second];
    size_t earlier = diagram->level_of[swapped ? second : first];
    Comparing comparing = {.diagram = diagram,
                           .level = (uint32_t)diagram->level_of[swapped ? first : second],
                           .seen = pairs_new(diagram->arena),
                           .known = pairs_new(diagram->arena)};
    const bool *reached = reached_from(diagram, ref);
    for (Ref at = WINS + 1; at <= ref && first != second; at++)
        if (reached[at] && diagram->nodes[at].level == earlier)
            compare_at(&comparing, diagram->nodes[at].in, diagram->nodes[at].out);
    arena_release(diagram->arena, mark);
    bool more = swapped ? comparing.less : comparing.more;
    bool less = swapped ? comparing.more : comparing.less;
    return more && less ? STANDING_DIFFERENT
           : more       ? STANDING_MORE
           : less       ? STANDING_LESS
                        : STANDING_EQUAL;
}
