#include "game/minimal.h"

#include "game/scratch.h"

// From the last level up: the smallest coalitions of a node are those without its player,
// and with the player those of which the rest is not enough alone (Coudert; Minato). What
// is needed on the way is let go of; the nodes of the result are copied.

typedef struct {
    const Diagram *diagram;
    Ref root;
    Family *out;
    Diagram *families; // their nodes, each once
    Pairs known;       // what is left of a family, by it and the node that is not to win
} Minimal;

static bool wins_alone(const Diagram *diagram, Ref ref)
{
    while (ref > WINS)
        ref = diagram->nodes[ref].out;
    return ref == WINS;
}

static bool family_node(Minimal *minimal, uint32_t level, Ref out, Ref in, Ref *ref)
{
    *ref = out;
    return in == NO_COALITION || diagram_node(minimal->families, level, out, in, ref);
}

// The coalitions of a family that lose at a node.
static bool losing_at(Minimal *minimal, Ref family, Ref node, Ref *out)
{
    const Diagram *diagram = minimal->diagram;
    *out = NO_COALITION;
    if (family == NO_COALITION || node == WINS)
        return true;
    *out = family;
    if (node == LOSES)
        return true;
    if (family == COALITION_ENDS) {
        *out = wins_alone(diagram, node) ? NO_COALITION : COALITION_ENDS;
        return true;
    }
    if (pairs_find(&minimal->known, family, node, out))
        return true;
    DiagramNode of = minimal->families->nodes[family];
    Ref at = node, without, with;
    while (at > WINS && diagram->nodes[at].level < of.level)
        at = diagram->nodes[at].out;
    if (!losing_at(minimal, of.out, diagram_out(diagram, at), &without) ||
        !losing_at(minimal, of.in, diagram_in(diagram, at), &with) ||
        !family_node(minimal, of.level, without, with, out))
        return false;
    pairs_keep(&minimal->known, family, node, *out);
    return true;
}

// Copies what the result needs, children first.
static bool copy_out(Minimal *minimal, Arena *scratch, Ref root)
{
    const Diagram *families = minimal->families;
    Family *out = minimal->out;
    bool *used = ARENA_ARRAY(scratch, bool, families->count);
    Ref *copies = ARENA_ARRAY(scratch, Ref, families->count);
    size_t count = COALITION_ENDS + 1;
    used[root] = true;
    for (Ref at = root; at > COALITION_ENDS; at--)
        if (used[at]) {
            used[families->nodes[at].out] = used[families->nodes[at].in] = true;
            count++;
        }
    *out = (Family){.diagram = minimal->diagram, .count = COALITION_ENDS + 1};
    out->capacity = count;
    out->nodes = ARENA_ARRAY(minimal->diagram->arena, DiagramNode, count);
    copies[COALITION_ENDS] = COALITION_ENDS;
    for (Ref at = COALITION_ENDS + 1; at <= root; at++) {
        DiagramNode node = families->nodes[at];
        if (!used[at])
            continue;
        copies[at] = (Ref)out->count;
        out->nodes[out->count++] =
            (DiagramNode){copies[node.out], copies[node.in], node.level};
    }
    out->root = copies[root];
    return true;
}

static bool make_families(Arena *scratch, void *context)
{
    Minimal *minimal = context;
    const Diagram *diagram = minimal->diagram;
    VoteRule nothing = {.players = diagram->players};
    minimal->families = diagram_new(scratch, &nothing);
    minimal->known = pairs_new(scratch);
    Ref *made = ARENA_ARRAY(scratch, Ref, minimal->root + 1);
    made[WINS] = COALITION_ENDS;
    for (Ref at = WINS + 1; at <= minimal->root; at++) {
        DiagramNode node = diagram->nodes[at];
        Ref with;
        if (!losing_at(minimal, made[node.in], node.out, &with) ||
            !family_node(minimal, node.level, made[node.out], with, &made[at]))
            return false;
    }
    return copy_out(minimal, scratch, made[minimal->root]);
}

bool minimal_coalitions(Diagram *diagram, Ref root, Family *out)
{
    Minimal minimal = {.diagram = diagram, .root = root, .out = out};
    return scratch_do(diagram->arena, make_families, &minimal);
}
