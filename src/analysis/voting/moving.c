#include "analysis/voting/moving.h"

#include "analysis/voting/poll_rule.h"
#include "game/algebra.h"

// --- limits as lines ---

bool moving_limit(Arena *arena, const PollGate *gate, VoteLine all, VoteLine needed,
                  MovingLimit *out)
{
    bool against = gate->act == ACT_AGAINST || gate->act == ACT_NOT_FOR;
    bool strict = gate->limit == LIMIT_MORE_THAN || gate->limit == LIMIT_AT_MOST;
    bool upper = gate->limit == LIMIT_AT_MOST || gate->limit == LIMIT_LESS_THAN;
    if (gate->limit == LIMIT_EXACTLY || gate->limit == LIMIT_NONE ||
        gate->act == ACT_PRESENT || gate->act == ACT_ABSTAIN)
        return false;
    // So many against are as few in favour as are left.
    *out = (MovingLimit){.gate = gate,
                         .line = against ? share_line_less(arena, all, needed) : needed,
                         .strict = strict != against,
                         .inverted = upper != against};
    return true;
}

// --- the rule for each truth of the limits ---

static PollGate *constant(Arena *arena, bool holds)
{
    PollGate *gate = ARENA_NEW(arena, PollGate);
    gate->kind = holds ? CONDITION_ALL : CONDITION_NONE;
    return gate;
}

// The gate with a constant for each limit that moves: `above` has a bit for each.
static PollGate *settled(const Moving *moving, PollGate *gate, unsigned above)
{
    if (gate == NULL)
        return NULL;
    for (size_t i = 0; i < moving->limits.count; i++) {
        const MovingLimit *limit = &moving->limits.items[i];
        if (limit->gate == gate)
            return constant(moving->arena, (above >> i & 1) != limit->inverted);
    }
    if (gate->parts.count == 0)
        return gate;
    PollGate *copy = poll_gate_alone(moving->arena, gate);
    for (size_t i = 0; i < gate->parts.count; i++)
        vec_push(moving->arena, &copy->parts,
                 settled(moving, gate->parts.items[i], above));
    return copy;
}

static const VoteRule *rule_where(const Moving *moving, unsigned above)
{
    Poll poll = *moving->poll;
    poll.attempts.items = NULL;
    poll.attempts.count = poll.attempts.capacity = 0;
    for (size_t i = 0; i < moving->poll->attempts.count; i++) {
        PollAttempt attempt = moving->poll->attempts.items[i];
        attempt.gate = settled(moving, attempt.gate, above);
        vec_push(moving->arena, &poll.attempts, attempt);
    }
    poll.quorum = settled(moving, poll.quorum, above);
    poll.blocking = settled(moving, poll.blocking, above);
    if (moving->even != SIZE_MAX) // goes by the line
        poll.even = NULL;
    return poll_rule(moving->arena, &poll, moving->game->voters, moving->game->players);
}

static void find_players(Moving *moving)
{
    size_t voters = moving->poll->voters.count;
    moving->player = ARENA_ARRAY(moving->arena, size_t, voters + 1);
    for (size_t i = 0; i < voters; i++)
        moving->player[i] = SIZE_MAX;
    for (size_t i = 0; i < moving->game->players; i++)
        moving->player[moving->game->voters[i]] = i;
}

// Whether more support never undoes a decision, and more votes never do.
static bool all_rise(const Moving *moving, unsigned above, const VoteRule *rule)
{
    Pairs known = pairs_new(moving->arena);
    for (size_t i = 0; i < moving->limits.count; i++)
        if ((above >> i & 1) != 0 &&
            !diagram_implies(moving->diagram, &known, moving->roots[above & ~(1u << i)],
                             moving->roots[above]))
            return false;
    return rule_rises(rule);
}

bool moving_ready(Moving *moving)
{
    moving->game = game_roster(moving->arena, moving->poll);
    if (moving->game == NULL || moving->poll->stages.count > 0 ||
        moving->limits.count > MOVING_LIMITS_MAX)
        return false;
    find_players(moving);
    moving->rises = true;
    for (unsigned above = 0; above < 1u << moving->limits.count; above++) {
        const VoteRule *rule = rule_where(moving, above);
        if (rule == NULL)
            return false;
        if (above == 0) {
            moving->rest = rule;
            moving->diagram = diagram_new(moving->arena, rule);
        }
        if (!diagram_add(moving->diagram, rule, &moving->roots[above]))
            return false;
        moving->rises = moving->rises && all_rise(moving, above, rule);
    }
    return true;
}

// --- goals ---

bool moving_equal(const Moving *moving, size_t one, size_t other, VoteSpans *out)
{
    VoteSpans apart, more;
    if (!moving_swings(moving, one, other, &apart) ||
        !moving_swings(moving, other, one, &more))
        return false;
    for (size_t i = 0; i < more.count; i++)
        vec_push(moving->arena, &apart, more.items[i]);
    spans_order(&apart);
    *out = spans_lacking(moving->arena, moving->range, &apart);
    return true;
}

// Whether a voter can do whatever another can: by votes, and in all that does not move.
static bool is_above(const Moving *moving, size_t voter, size_t other)
{
    size_t one = moving->player[voter], two = moving->player[other];
    if (moving_apart(moving, voter) || moving_apart(moving, other) ||
        moving->votes[voter] < moving->votes[other])
        return false;
    for (size_t i = 0; i < moving->rest->leaves.count; i++) {
        const Weight *weights = moving->rest->leaves.items[i]->weights;
        if (weights[one] < weights[two])
            return false;
    }
    return true;
}

// Whether a voter matters where another one does who is asked about.
static bool follows(const Moving *moving, size_t voter)
{
    for (size_t i = 0; moving->rises && i < moving->poll->voters.count; i++)
        if (i != voter && moving->player[i] != SIZE_MAX && is_above(moving, voter, i) &&
            (i < voter || !is_above(moving, i, voter)))
            return true;
    return false;
}

bool moving_no_dummy(const Moving *moving, VoteSpans *out)
{
    *out = (VoteSpans){0};
    vec_push(moving->arena, out, moving->range);
    for (size_t i = 0; i < moving->poll->voters.count; i++) {
        VoteSpans one;
        if (moving->player[i] == SIZE_MAX || follows(moving, i))
            continue;
        if (!moving_swings(moving, SIZE_MAX, i, &one))
            return false;
        *out = spans_both(moving->arena, out, &one);
    }
    return true;
}
