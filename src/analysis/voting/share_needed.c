#include "analysis/voting/share_needed.h"

#include "analysis/voting/share_matter.h"
#include "analysis/voting/share_swings.h"

// Sets `out` when it holds with these votes. False when that can't be told.
static bool try_votes(Arena *arena, const ShareQuestion *question, Rational votes,
                      ShareState state, ShareNeeded *out)
{
    Truth holds = share_holds(arena, question, votes);
    if (holds == TRUTH_YES)
        *out = (ShareNeeded){.state = state, .votes = out->votes};
    return holds != TRUTH_UNKNOWN;
}

static ShareNeeded try_points(Arena *arena, const ShareQuestion *question,
                              const ShareVotes *points)
{
    ShareNeeded out = {.state = SHARE_NEVER};
    bool bounded = !share_range(arena, question).endless, known = true;
    for (size_t i = 0; known && out.state == SHARE_NEVER && i < points->count; i++) {
        bool last = i + 1 == points->count;
        arena_progress(arena, i, points->count);
        out.votes = points->items[i];
        known = try_votes(arena, question, out.votes, SHARE_AT, &out);
        if (known && out.state == SHARE_NEVER && !(last && bounded))
            known = try_votes(arena, question, share_between(arena, points, i),
                              SHARE_ABOVE, &out);
    }
    arena_progress(arena, 1, 1);
    out.state = known ? out.state : SHARE_TOO_MANY;
    return out;
}

// Of what goes by all coalitions: by the sums that they can have.
static bool by_sums(Arena *arena, const ShareQuestion *question, ShareNeeded *out)
{
    VoteSpans spans;
    if (question->goal != GOAL_MATTER && question->goal != GOAL_EQUAL)
        return false;
    if (question->goal == GOAL_MATTER && share_matter_by_sums(arena, question, out))
        return true;
    if (!share_swings(arena, question, &spans))
        return false;
    *out = (ShareNeeded){.state = SHARE_NEVER, .votes = RATIONAL_ZERO};
    if (spans.count > 0)
        *out = (ShareNeeded){.state = spans.items[0].low_open ? SHARE_ABOVE : SHARE_AT,
                             .votes = spans.items[0].low};
    return true;
}

ShareNeeded share_needed(Arena *arena, const ShareQuestion *question)
{
    ShareNeeded out;
    ShareVotes points = {0};
    if (share_gate(question->poll) == NULL)
        return (ShareNeeded){.state = SHARE_NO_VOTES};
    if (!by_sums(arena, question, &out)) {
        if (!share_points(arena, question, &points))
            return (ShareNeeded){.state = SHARE_TOO_MANY};
        out = try_points(arena, question, &points);
        if (out.state == SHARE_TOO_MANY)
            return out;
    }
    const Poll *then = share_poll(arena, question, out.votes);
    out.total = poll_total(arena, then, share_gate(then));
    return out;
}
