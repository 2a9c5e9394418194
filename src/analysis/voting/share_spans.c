#include "analysis/voting/share_spans.h"

#include "analysis/voting/share_swings.h"

// --- by points ---

enum { POINTS_TRIED_MOST = 20000 };

static bool by_points(Arena *arena, const ShareQuestion *question, VoteSpans *out)
{
    ShareVotes points = {0};
    bool all = question->goal == GOAL_EQUAL || question->goal == GOAL_NO_DUMMY;
    if ((all && game_player_count(question->poll) > SHARE_MATTER_PLAYERS_MAX) ||
        !share_points(arena, question, &points) || points.count > POINTS_TRIED_MOST)
        return false;
    bool bounded = !share_range(arena, question).endless;
    for (size_t i = 0; i < points.count; i++) {
        bool last = i + 1 == points.count;
        Rational at = points.items[i];
        VoteSpan point = {.low = at, .high = at}, gap = point;
        gap.low_open = gap.high_open = true;
        gap.endless = last;
        gap.high = last ? at : points.items[i + 1];
        Truth here = share_holds(arena, question, at), beyond = TRUTH_NO;
        if (!(last && bounded))
            beyond = share_holds(arena, question, share_between(arena, &points, i));
        if (here == TRUTH_UNKNOWN || beyond == TRUTH_UNKNOWN)
            return false;
        if (here == TRUTH_YES)
            vec_push(arena, out, point);
        if (beyond == TRUTH_YES)
            vec_push(arena, out, gap);
    }
    spans_order(out);
    return true;
}

// --- all of it ---

const PollGate *share_only_limit(Arena *arena, const Poll *poll)
{
    if (poll->attempts.count != 1)
        return NULL;
    const PollGate *gate = poll->attempts.items[0].gate;
    if (gate->kind != CONDITION_LIMIT || gate->counting != COUNT_VOTES ||
        gate->act != ACT_FOR || gate->group != NULL || gate->scaled == NULL ||
        (gate->limit != LIMIT_MORE_THAN && gate->limit != LIMIT_AT_LEAST))
        return NULL;
    const Game *game = game_roster(arena, poll);
    bool only = game != NULL && game->rule != NULL && rule_only_sum(game->rule) != NULL;
    return only && poll->stages.count == 0 ? gate : NULL;
}

bool share_spans(Arena *arena, const ShareQuestion *question, VoteSpans *out)
{
    bool all = question->goal == GOAL_NO_DUMMY || question->goal == GOAL_EQUAL;
    if (all && share_swings(arena, question, out))
        return true;
    *out = (VoteSpans){0};
    return by_points(arena, question, out);
}
