#include "analysis/voting/threshold_spans.h"

// From nothing on; above all sums where that is how the stated limit stands.
static VoteSpan range_of(const ThresholdMap *map)
{
    Rational total = rational_from_wide(map->arena, map->sums.total);
    return (VoteSpan){.low = RATIONAL_ZERO,
                      .high = total,
                      .low_open = !map->at,
                      .endless = map->at || map->beyond};
}

static void set_votes(const ThresholdMap *map, Moving *out)
{
    size_t voters = map->poll->voters.count;
    VoteLine *lines = ARENA_ARRAY(map->arena, VoteLine, voters + 1);
    bool *mover = ARENA_ARRAY(map->arena, bool, voters + 1);
    for (size_t i = 0; i < voters; i++)
        lines[i] = (VoteLine){rational_from_int(map->gate->scaled[i]), RATIONAL_ZERO};
    out->lines = lines;
    out->mover = mover;
    out->votes = map->gate->scaled;
    out->scale = 1;
    out->unit = (VoteLine){RATIONAL_ONE, RATIONAL_ZERO};
}

// Where all together pass.
static bool find_possible(ThresholdMoves *out)
{
    const Moving *moving = &out->moving;
    Players everyone = game_everyone(moving->game);
    const MovingLimit *limit = &moving->limits.items[0];
    out->possible = (VoteSpans){0};
    for (unsigned above = 0; above < 2; above++) {
        VoteSpan span = moving->range;
        VoteLine sum = {RATIONAL_ZERO, RATIONAL_ZERO};
        if (!diagram_wins(moving->diagram, moving->roots[above], &everyone))
            continue;
        for (size_t i = 0; i < moving->game->players; i++)
            sum.start = rational_add(moving->arena, sum.start,
                                     moving->lines[moving->game->voters[i]].start);
        sum.start = rational_sub(moving->arena, sum.start, limit->line.start);
        sum.slope = rational_neg(moving->arena, limit->line.slope);
        if (above == 0) {
            sum.start = rational_neg(moving->arena, sum.start);
            sum.slope = rational_neg(moving->arena, sum.slope);
        }
        share_keep_above(moving->arena, sum, limit->strict == (above == 1), &span);
        vec_push(moving->arena, &out->possible, span);
    }
    spans_order(&out->possible);
    return true;
}

bool threshold_moves(const ThresholdMap *map, ThresholdMoves *out)
{
    Arena *arena = map->arena;
    MovingLimit limit;
    VoteLine all = {rational_from_wide(arena, map->sums.total), RATIONAL_ZERO};
    VoteLine threshold = {RATIONAL_ZERO, RATIONAL_ONE};
    *out = (ThresholdMoves){0};
    Moving *moving = &out->moving;
    *moving = (Moving){.arena = arena,
                       .poll = map->poll,
                       .range = range_of(map),
                       .casting = SIZE_MAX,
                       .even = map->poll->even == map->gate ? 0 : SIZE_MAX};
    if (!moving_limit(arena, map->gate, all, threshold, &limit))
        return false;
    vec_push(arena, &moving->limits, limit);
    set_votes(map, moving);
    return moving_ready(moving) && moving->rises && find_possible(out);
}

bool threshold_matters(const ThresholdMoves *moves, size_t voter, VoteSpans *out)
{
    return voter == SIZE_MAX ? moving_no_dummy(&moves->moving, out)
                             : moving_swings(&moves->moving, SIZE_MAX, voter, out);
}

bool threshold_equal(const ThresholdMoves *moves, size_t one, size_t other,
                     VoteSpans *out)
{
    VoteSpans equal;
    if (!moving_equal(&moves->moving, one, other, &equal))
        return false;
    *out = spans_both(moves->moving.arena, &equal, &moves->possible);
    return true;
}

Stretch threshold_stretch(const VoteSpan *span)
{
    Stretch stretch = {
        .above = span->low_open, .upto = !span->high_open, .open = span->endless};
    rational_to_wide(span->low, &stretch.low);
    if (span->endless)
        stretch.upto = false;
    else
        rational_to_wide(span->high, &stretch.high);
    return stretch;
}
