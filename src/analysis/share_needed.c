#include "analysis/share_needed.h"

#include "analysis/share_matter.h"

static bool try_votes(Arena *arena, const ShareQuestion *question, Rational votes,
                      ShareState state, ShareNeeded *out)
{
    if (!share_holds(arena, question, votes))
        return false;
    out->state = state;
    return true;
}

static ShareNeeded try_points(Arena *arena, const ShareQuestion *question,
                              const ShareVotes *points)
{
    ShareNeeded out = {.state = SHARE_NEVER};
    bool bounded = !share_range(arena, question).endless;
    for (size_t i = 0; i < points->count; i++) {
        bool last = i + 1 == points->count;
        out.votes = points->items[i];
        if (try_votes(arena, question, out.votes, SHARE_AT, &out))
            return out;
        if (!(last && bounded) &&
            try_votes(arena, question, share_between(arena, points, i), SHARE_ABOVE,
                      &out))
            return out;
    }
    return out;
}

ShareNeeded share_needed(Arena *arena, const ShareQuestion *question)
{
    ShareNeeded out;
    ShareVotes points = {0};
    if (share_gate(question->poll) == NULL)
        return (ShareNeeded){.state = SHARE_NO_VOTES};
    if (question->goal != GOAL_MATTER || !share_matter_by_sums(arena, question, &out)) {
        if (!share_points(arena, question, &points))
            return (ShareNeeded){.state = SHARE_TOO_MANY};
        out = try_points(arena, question, &points);
    }
    const Poll *then = share_poll(arena, question, out.votes);
    out.total = poll_total(arena, then, share_gate(then));
    return out;
}
