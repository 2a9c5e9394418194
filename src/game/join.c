#include "game/join.h"

#include "game/places.h"

enum { PLACES_A_NODE = 4 };

typedef struct {
    Lead *leads;
    size_t count;
} Level;

static bool go_down(Walk *walk, Level *levels)
{
    for (size_t level = 0; level < walk->order->players; level++) {
        size_t count = walk->here.count;
        levels[level] = (Level){ARENA_ARRAY(walk->arena, Lead, count), count};
        if (!walk_on(walk, levels[level].leads))
            return false;
    }
    return true;
}

// From the last level up, what comes to the same becomes one node.
static bool go_up(Arena *arena, Diagram *diagram, const Level *levels, Ref *out)
{
    const Ref *below = NULL;
    for (size_t level = diagram->players; level-- > 0;) {
        const Level *row = &levels[level];
        Ref *refs = ARENA_ARRAY(arena, Ref, row->count);
        for (size_t i = 0; i < row->count; i++) {
            Ref child[2];
            for (size_t side = 0; side < 2; side++) {
                uint32_t next = row->leads[i].next[side];
                child[side] = next < PLACE_OPEN ? next : below[next - PLACE_OPEN];
            }
            if (!diagram_node(diagram, (uint32_t)level, child[0], child[1], &refs[i]))
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
    Walk walk;
    size_t room = PLACES_A_NODE * arena_most(scratch, MOST_diagram_nodes);
    Level *levels = ARENA_ARRAY(scratch, Level, diagram->players);
    if (!walk_begin(&walk, scratch, diagram, rule, room, out))
        return false;
    return *out != PLACE_OPEN ||
           (go_down(&walk, levels) && go_up(scratch, diagram, levels, out));
}
