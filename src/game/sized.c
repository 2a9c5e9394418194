#include "game/sized_widths.h"

bool sized_swings(const SizedNodes *of, int64_t *winning, int64_t *swings)
{
    return of->players <= NARROW_PLAYERS_MAX ? narrow_swings(of, winning, swings)
                                             : wide_swings(of, winning, swings);
}

bool sized_paths(const SizedNodes *of, const int64_t *ends, int64_t *all, int64_t *with)
{
    return of->players <= NARROW_PLAYERS_MAX ? narrow_paths(of, ends, all, with)
                                             : wide_paths(of, ends, all, with);
}

// --- without sizes ---

static inline int64_t worth(const SizedNodes *of, const int64_t *up, Ref ref,
                            size_t level)
{
    return ref > WINS ? up[ref] : ref == WINS ? (int64_t)1 << (of->players - level) : 0;
}

int64_t whole_swings(const SizedNodes *of, int64_t *swings)
{
    ArenaMark mark = arena_mark(of->arena);
    int64_t *up = ARENA_ARRAY(of->arena, int64_t, of->root + 1);
    int64_t *down = ARENA_ARRAY(of->arena, int64_t, of->root + 1);
    for (Ref at = WINS + 1; at <= of->root; at++) {
        const DiagramNode *node = &of->nodes[at];
        up[at] = worth(of, up, node->out, node->level + 1) +
                 worth(of, up, node->in, node->level + 1);
    }
    int64_t winning = worth(of, up, of->root, 0);
    down[of->root] = 1;
    for (Ref at = of->root; at > WINS; at--) {
        const DiagramNode *node = &of->nodes[at];
        swings[node->level] += down[at] * (worth(of, up, node->in, node->level + 1) -
                                           worth(of, up, node->out, node->level + 1));
        down[node->out] += down[at];
        down[node->in] += down[at];
    }
    arena_release(of->arena, mark);
    return winning;
}
