#include "game/pass.h"

static uint64_t worth(const Pass *pass, Ref ref, size_t level)
{
    return ref == LOSES ? 0 : ref == WINS ? pass->whole[level] : pass->up[ref];
}

// --- runs ---

// Whether it never matters which of two players that follow one another is in favour.
static bool *find_swaps(const Diagram *diagram, Ref root)
{
    bool *swaps = ARENA_ARRAY(diagram->arena, bool, diagram->players + 1);
    memset(swaps, true, diagram->players);
    for (Ref at = WINS + 1; at <= root; at++) {
        const DiagramNode *node = &diagram->nodes[at];
        if (diagram_in(diagram, node->out) != diagram_out(diagram, node->in))
            swaps[node->level] = false;
    }
    return swaps;
}

static void find_runs(Pass *pass, bool several)
{
    size_t players = pass->diagram->players;
    const bool *swaps = several ? find_swaps(pass->diagram, pass->root) : NULL;
    for (size_t level = 0; level < players;) {
        size_t end = level + 1;
        while (several && end < players && swaps[end - 1])
            end++;
        pass->run[level] = end - level;
        level = end;
    }
}

// Where each node leads when nobody else of its run is in favour.
static Ref *find_ends(const Pass *pass)
{
    const Diagram *diagram = pass->diagram;
    Ref *ends = ARENA_ARRAY(diagram->arena, Ref, pass->root + 1);
    ends[WINS] = WINS;
    for (Ref at = WINS + 1; at <= pass->root; at++) {
        const DiagramNode *node = &diagram->nodes[at];
        size_t below = node->level + 1;
        ends[at] = below == diagram->players || pass->run[below] > 0 ? node->out
                                                                     : ends[node->out];
    }
    return ends;
}

static void add_edges(Pass *pass, Ref at, size_t run, const Ref *ends)
{
    const Diagram *diagram = pass->diagram;
    Ref last = LOSES;
    for (size_t k = 0; k <= run; k++) {
        Ref to = k == run ? at : ends[at];
        if (k > 0 && last == to)
            vec_last(&pass->edges).upto++;
        else
            vec_push(diagram->arena, &pass->edges,
                     (PassEdge){(uint32_t)k, (uint32_t)k + 1, to});
        last = to;
        at = k == run ? at : diagram_in(diagram, at);
    }
}

static void find_edges(Pass *pass)
{
    const Diagram *diagram = pass->diagram;
    const Ref *ends = find_ends(pass);
    pass->first = ARENA_ARRAY(diagram->arena, uint32_t, pass->root + 2);
    for (Ref at = WINS + 1; at <= pass->root; at++) {
        size_t run = pass->run[diagram->nodes[at].level];
        pass->first[at] = (uint32_t)pass->edges.count;
        if (run > 1)
            add_edges(pass, at, run, ends);
    }
    pass->first[pass->root + 1] = (uint32_t)pass->edges.count;
    for (size_t level = 0; level < diagram->players; level++)
        for (size_t i = 0; i < 2 && pass->run[level] > 1; i++) {
            size_t room = pass->run[level] + 2;
            pass->choose[2 * level + i] = ARENA_ARRAY(diagram->arena, uint64_t, room);
            pass->ways[2 * level + i] = ARENA_ARRAY(diagram->arena, uint64_t, room);
        }
}

Pass pass_new(const Diagram *diagram, Ref root, bool runs)
{
    Arena *arena = diagram->arena;
    size_t players = diagram->players;
    Pass pass = {.diagram = diagram,
                 .root = root,
                 .z = ARENA_ARRAY(arena, uint64_t, players + 1),
                 .up = ARENA_ARRAY(arena, uint64_t, root + 1),
                 .down = ARENA_ARRAY(arena, uint64_t, root + 1),
                 .whole = ARENA_ARRAY(arena, uint64_t, players + 1),
                 .swings = ARENA_ARRAY(arena, uint64_t, players + 1),
                 .run = ARENA_ARRAY(arena, size_t, players + 1),
                 .choose = ARENA_ARRAY(arena, uint64_t *, 2 * players + 1),
                 .ways = ARENA_ARRAY(arena, uint64_t *, 2 * players + 1)};
    find_runs(&pass, runs);
    find_edges(&pass);
    return pass;
}

// --- how many ways ---

// In how many ways one can choose 0, 1, … of `of`, in Montgomery's form.
static void fill_choices(const Field *field, size_t of, uint64_t *out)
{
    out[0] = field->one;
    for (size_t k = 0; k < of; k++) {
        uint64_t by = field_invert(field, field_from(field, k + 1));
        by = field_mul(field, by, field_from(field, of - k));
        out[k + 1] = field_mul(field, out[k], by);
    }
}

void pass_begin(Pass *pass, const Field *field)
{
    pass->field = field;
    for (size_t level = 0; level < pass->diagram->players; level++)
        for (size_t i = 0; i < 2 && pass->run[level] > 1; i++)
            fill_choices(field, pass->run[level] - i, pass->choose[2 * level + i]);
}

// ways[k]: to choose fewer than k, each with its z.
static void fill_ways(const Pass *pass, size_t level, size_t i)
{
    const Field *field = pass->field;
    const uint64_t *choose = pass->choose[2 * level + i];
    uint64_t *ways = pass->ways[2 * level + i], power = field->one;
    for (size_t k = 0; k <= pass->run[level] - i; k++) {
        ways[k + 1] = field_add(field, ways[k], field_mul(field, choose[k], power));
        power = field_mul(field, power, pass->z[level]);
    }
}

// --- up and down ---

static uint64_t between(const Field *field, const uint64_t *ways, size_t from, size_t to)
{
    return field_sub(field, ways[to], ways[from]);
}

static uint64_t run_up(const Pass *pass, Ref at, size_t level)
{
    const Field *field = pass->field;
    const uint64_t *ways = pass->ways[2 * level];
    uint64_t sum = 0;
    for (uint32_t e = pass->first[at]; e < pass->first[at + 1]; e++) {
        const PassEdge *edge = &pass->edges.items[e];
        if (edge->to != LOSES)
            sum = field_add(field, sum,
                            field_mul(field,
                                      worth(pass, edge->to, level + pass->run[level]),
                                      between(field, ways, edge->from, edge->upto)));
    }
    return sum;
}

static void go_up(Pass *pass)
{
    const Field *field = pass->field;
    const Diagram *diagram = pass->diagram;
    pass->whole[diagram->players] = 1;
    for (size_t level = diagram->players; level-- > 0;) {
        pass->whole[level] = field_mul(field, pass->whole[level + 1],
                                       field_add(field, pass->z[level], field->one));
        for (size_t i = 0; i < 2 && pass->run[level] > 1; i++)
            fill_ways(pass, level, i);
    }
    for (Ref at = WINS + 1; at <= pass->root; at++) {
        const DiagramNode *node = &diagram->nodes[at];
        if (pass->run[node->level] > 1)
            pass->up[at] = run_up(pass, at, node->level);
        if (pass->run[node->level] != 1)
            continue;
        uint64_t in = worth(pass, node->in, node->level + 1);
        pass->up[at] = field_add(field, worth(pass, node->out, node->level + 1),
                                 field_mul(field, in, pass->z[node->level]));
    }
}

static void add_down(Pass *pass, Ref to, uint64_t ways)
{
    if (to > WINS)
        pass->down[to] = field_add(pass->field, pass->down[to], ways);
}

// A player of the run swings where one more of them leads elsewhere.
static void run_down(Pass *pass, Ref at, size_t level)
{
    const Field *field = pass->field;
    size_t run = pass->run[level];
    const uint64_t *ways = pass->ways[2 * level], *others = pass->ways[2 * level + 1];
    uint64_t gain = 0;
    for (uint32_t e = pass->first[at]; e < pass->first[at + 1]; e++) {
        const PassEdge *edge = &pass->edges.items[e];
        size_t from = edge->from, upto = edge->upto;
        add_down(pass, edge->to,
                 field_mul(field, pass->down[at], between(field, ways, from, upto)));
        if (edge->to == LOSES)
            continue;
        uint64_t joined = between(field, others, from > 0 ? from - 1 : 0, upto - 1);
        uint64_t left =
            between(field, others, from < run ? from : run, upto < run ? upto : run);
        gain = field_add(field, gain,
                         field_mul(field, worth(pass, edge->to, level + run),
                                   field_sub(field, joined, left)));
    }
    pass->swings[level] =
        field_add(field, pass->swings[level], field_mul(field, pass->down[at], gain));
}

static void go_down(Pass *pass)
{
    const Field *field = pass->field;
    const Diagram *diagram = pass->diagram;
    memset(pass->down, 0, (pass->root + 1) * sizeof *pass->down);
    memset(pass->swings, 0, diagram->players * sizeof *pass->swings);
    pass->down[pass->root] = field->one;
    for (Ref at = pass->root; at > WINS; at--) {
        uint64_t ways = pass->down[at];
        if (ways == 0)
            continue;
        const DiagramNode *node = &diagram->nodes[at];
        if (pass->run[node->level] > 1) {
            run_down(pass, at, node->level);
            continue;
        }
        uint64_t gain = field_sub(field, worth(pass, node->in, node->level + 1),
                                  worth(pass, node->out, node->level + 1));
        pass->swings[node->level] =
            field_add(field, pass->swings[node->level], field_mul(field, ways, gain));
        add_down(pass, node->out, ways);
        add_down(pass, node->in, field_mul(field, ways, pass->z[node->level]));
    }
}

uint64_t pass_go(Pass *pass)
{
    go_up(pass);
    go_down(pass);
    return worth(pass, pass->root, 0);
}
