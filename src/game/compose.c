#include "game/compose.h"

#include "game/algebra.h"
#include "game/join.h"

// --- one part decides between two ---

// What choosing has come to: by a number for the pair of branches, and the condition.
typedef struct {
    Diagram *diagram;
    Pairs branches, known;
    uint32_t count;
} Choosing;

static uint32_t number_of(Choosing *choosing, Ref with, Ref without)
{
    uint32_t number;
    if (!pairs_find(&choosing->branches, with, without, &number)) {
        number = choosing->count++;
        pairs_keep(&choosing->branches, with, without, number);
    }
    return number;
}

// `with` where the condition wins, else `without`. All three stand at one level.
static bool choose(Choosing *choosing, Ref condition, Ref with, Ref without, Ref *out)
{
    Diagram *diagram = choosing->diagram;
    *out = condition == WINS ? with : without;
    if (condition <= WINS || with == without)
        return true;
    *out = condition;
    if (with == WINS && without == LOSES)
        return true;
    uint32_t number = number_of(choosing, with, without);
    if (pairs_find(&choosing->known, condition, number, out))
        return true;
    Ref low, high;
    uint32_t level = diagram->nodes[condition].level;
    if (!choose(choosing, diagram_out(diagram, condition), diagram_out(diagram, with),
                diagram_out(diagram, without), &low) ||
        !choose(choosing, diagram_in(diagram, condition), diagram_in(diagram, with),
                diagram_in(diagram, without), &high) ||
        !diagram_node(diagram, level, low, high, out))
        return false;
    pairs_keep(&choosing->known, condition, number, *out);
    return true;
}

// --- sums over parts ---

// Sums of the parts before that come to the same.
typedef struct {
    Weight low, high;
    Ref ref;
} Stretch;
typedef VEC(Stretch) Stretches;

typedef struct {
    Arena *arena;
    Choosing choosing;
    const Weight *weights;
    Weight low, high;
    Weight *rest;    // of the parts from here on
    Ref *parts;      // their diagrams
    Stretches *made; // by part
    size_t count;
} Adding;

static const Weight far = (Weight)1 << (WEIGHT_BITS + 2);

// Where the rest can no longer change the outcome.
static bool is_settled(const Adding *adding, size_t at, Weight sum, Stretch *out)
{
    Weight rest = adding->rest[at];
    if (sum + rest < adding->low)
        *out = (Stretch){-far, adding->low - rest - 1, LOSES};
    else if (sum > adding->high)
        *out = (Stretch){adding->high + 1, far, LOSES};
    else if (sum >= adding->low && sum + rest <= adding->high)
        *out = (Stretch){adding->low, adding->high - rest, WINS};
    else
        return false;
    return true;
}

static bool add_from(Adding *adding, size_t at, Weight sum, Stretch *out)
{
    if (is_settled(adding, at, sum, out))
        return true;
    for (size_t i = 0; i < adding->made[at].count; i++) {
        *out = adding->made[at].items[i];
        if (out->low <= sum && sum <= out->high)
            return true;
    }
    Stretch with, without;
    Weight weight = adding->weights[at];
    if (!add_from(adding, at + 1, sum + weight, &with) ||
        !add_from(adding, at + 1, sum, &without))
        return false;
    out->low = with.low - weight > without.low ? with.low - weight : without.low;
    out->high = with.high - weight < without.high ? with.high - weight : without.high;
    if (!choose(&adding->choosing, adding->parts[at], with.ref, without.ref, &out->ref))
        return false;
    vec_push(adding->arena, &adding->made[at], *out);
    return true;
}

static bool add_parts(Adding *adding, Ref *out)
{
    Stretch all;
    adding->rest = ARENA_ARRAY(adding->arena, Weight, adding->count + 1);
    adding->made = ARENA_ARRAY(adding->arena, Stretches, adding->count + 1);
    for (size_t i = adding->count; i-- > 0;)
        adding->rest[i] = adding->rest[i + 1] + adding->weights[i];
    if (!add_from(adding, 0, 0, &all))
        return false;
    *out = all.ref;
    return true;
}

// --- trees ---

typedef struct {
    Arena *arena;
    Diagram *diagram;
    size_t players;
} Composing;

static bool compose(const Composing *composing, RuleNode *node, Ref *out);

// How many of the parts must hold, and may.
static void bounds_of(const RuleNode *node, Weight *low, Weight *high)
{
    *high = (Weight)node->parts.count;
    switch (node->kind) {
    case RULE_ALL: *low = *high; break;
    case RULE_ANY: *low = 1; break;
    case RULE_SOME: *low = (Weight)node->count; break;
    case RULE_NONE: *low = *high = 0; break;
    default:
        *low = node->low;
        *high = node->high;
        break;
    }
}

static bool compose_parts(const Composing *composing, RuleNode *node, Ref *out)
{
    Arena *arena = composing->arena;
    Adding adding = {.arena = arena, .count = node->parts.count};
    adding.choosing = (Choosing){.diagram = composing->diagram,
                                 .branches = pairs_new(arena),
                                 .known = pairs_new(arena)};
    bounds_of(node, &adding.low, &adding.high);
    adding.parts = ARENA_ARRAY(arena, Ref, adding.count + 1);
    Weight *one_each = ARENA_ARRAY(arena, Weight, adding.count + 1);
    for (size_t i = 0; i < adding.count; i++) {
        one_each[i] = 1;
        if (!compose(composing, node->parts.items[i], &adding.parts[i]))
            return false;
    }
    adding.weights = node->kind == RULE_WEIGHED ? node->weights : one_each;
    return add_parts(&adding, out);
}

static bool compose(const Composing *composing, RuleNode *node, Ref *out)
{
    if (rule_is_composed(node))
        return compose_parts(composing, node, out);
    const VoteRule *part = rule_make(composing->arena, composing->players, node);
    return join_sums(composing->arena, composing->diagram, part, out);
}

bool compose_rule(Arena *scratch, Diagram *diagram, const VoteRule *rule, Ref *out)
{
    Composing composing = {scratch, diagram, rule->players};
    return compose(&composing, rule->root, out);
}
