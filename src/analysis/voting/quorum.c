#include "analysis/voting/quorum.h"

enum { MEMBERS_MOST = 10000 };

int64_t quorum_fewest(Arena *arena, const PollGate *gate, Rational *all)
{
    *all = RATIONAL_ZERO;
    bool limit = gate->kind == CONDITION_LIMIT && !gate->group &&
                 gate->counting == COUNT_HEADS && gate->threshold.state == FIGURE_STATED;
    for (size_t i = 0; limit && i < gate->weights.count; i++)
        *all = rational_add(arena, *all, gate->weights.items[i]);
    if (!limit || rational_sign(*all) <= 0)
        return -1;
    for (int64_t count = 0; count <= MEMBERS_MOST; count++) {
        Rational part = rational_from_int(count);
        if (rational_compare(part, *all) > 0)
            break;
        if (gate->relative && !rational_div(arena, part, *all, &part))
            break;
        if (limit_holds(gate->limit, interval_point(part),
                        gate->threshold.quantity.range) == TRUTH_YES)
            return count;
    }
    return -1;
}
