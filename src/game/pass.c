#include "game/pass.h"

static uint64_t worth(const Pass *pass, Ref ref, uint32_t level)
{
    return ref == LOSES ? 0 : ref == WINS ? pass->whole[level] : pass->up[ref];
}

static void go_up(Pass *pass)
{
    const Field *field = pass->field;
    const Diagram *diagram = pass->diagram;
    pass->whole[diagram->players] = 1;
    for (size_t level = diagram->players; level-- > 0;)
        pass->whole[level] = field_mul(field, pass->whole[level + 1],
                                       field_add(field, pass->z[level], field->one));
    for (Ref at = WINS + 1; at < diagram->count; at++) {
        const DiagramNode *node = &diagram->nodes[at];
        uint64_t in = worth(pass, node->in, node->level + 1);
        pass->up[at] = field_add(field, worth(pass, node->out, node->level + 1),
                                 field_mul(field, in, pass->z[node->level]));
    }
}

static void go_down(Pass *pass)
{
    const Field *field = pass->field;
    const Diagram *diagram = pass->diagram;
    memset(pass->down, 0, diagram->count * sizeof *pass->down);
    memset(pass->swings, 0, diagram->players * sizeof *pass->swings);
    pass->down[pass->root] = field->one;
    for (Ref at = (Ref)diagram->count - 1; at > WINS; at--) {
        uint64_t ways = pass->down[at];
        if (ways == 0)
            continue;
        const DiagramNode *node = &diagram->nodes[at];
        uint64_t gain = field_sub(field, worth(pass, node->in, node->level + 1),
                                  worth(pass, node->out, node->level + 1));
        pass->swings[node->level] =
            field_add(field, pass->swings[node->level], field_mul(field, ways, gain));
        pass->down[node->out] = field_add(field, pass->down[node->out], ways);
        pass->down[node->in] = field_add(field, pass->down[node->in],
                                         field_mul(field, ways, pass->z[node->level]));
    }
}

Pass pass_new(const Diagram *diagram, Ref root)
{
    Arena *arena = diagram->arena;
    return (Pass){.diagram = diagram,
                  .root = root,
                  .z = ARENA_ARRAY(arena, uint64_t, diagram->players + 1),
                  .up = ARENA_ARRAY(arena, uint64_t, diagram->count),
                  .down = ARENA_ARRAY(arena, uint64_t, diagram->count),
                  .whole = ARENA_ARRAY(arena, uint64_t, diagram->players + 1),
                  .swings = ARENA_ARRAY(arena, uint64_t, diagram->players + 1)};
}

uint64_t pass_go(Pass *pass)
{
    go_up(pass);
    go_down(pass);
    return worth(pass, pass->root, 0);
}
