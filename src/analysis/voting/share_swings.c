#include "analysis/voting/share_swings.h"

#include "analysis/voting/moving.h"

#include <stdlib.h>

typedef struct {
    Arena *arena;
    const ShareQuestion *question;
    const PollGate *votes; // whose votes are moved
    const VoteLine *lines;
    VoteSpan range;
    ShareVotes points; // between them the rule is of one kind
    bool parts;        // some limit counts a part of the voters, or wants all of them
} Sharing;

// --- where the rule may be of another kind ---

static bool is_votes(const Sharing *sharing, const PollGate *gate)
{
    return gate->kind == CONDITION_LIMIT && share_moves(sharing->question->poll, gate);
}

static bool moves_with_ballots(const PollGate *gate)
{
    return gate->act != ACT_PRESENT && gate->act != ACT_ABSTAIN;
}

static void add_root(Sharing *sharing, VoteLine line)
{
    Rational root;
    VoteSpan inside = sharing->range;
    if (!rational_div(sharing->arena, rational_neg(sharing->arena, line.start),
                      line.slope, &root) ||
        rational_compare(root, inside.low) <= 0 ||
        (!inside.endless && rational_compare(root, inside.high) >= 0))
        return;
    vec_push(sharing->arena, &sharing->points, root);
}

// Where all who are present, or none who abstain, meet a limit; and where the votes of
// all are as many as a base that stays.
static void add_points_of(Sharing *sharing, const PollGate *gate)
{
    Arena *arena = sharing->arena;
    const Poll *poll = sharing->question->poll;
    if (gate == NULL)
        return;
    bool of_all = gate->kind == CONDITION_UNANIMOUS && share_moves(poll, gate);
    if (is_votes(sharing, gate)) {
        VoteLine all = share_all_in(arena, poll, sharing->lines, gate);
        VoteLine limit = share_limit(arena, poll, sharing->lines, gate);
        VoteLine nothing = {RATIONAL_ZERO, RATIONAL_ZERO};
        if (!moves_with_ballots(gate))
            add_root(
                sharing,
                share_line_less(arena, gate->act == ACT_PRESENT ? all : nothing, limit));
        if (gate->fixed_base)
            add_root(sharing,
                     share_line_less(arena, all, (VoteLine){gate->fixed, RATIONAL_ZERO}));
        of_all = gate->group != NULL;
    }
    sharing->parts = sharing->parts || of_all;
    for (size_t i = 0; i < gate->parts.count; i++)
        add_points_of(sharing, gate->parts.items[i]);
}

static int by_size(const void *a, const void *b)
{
    return rational_compare(*(const Rational *)a, *(const Rational *)b);
}

static void find_points(Sharing *sharing)
{
    const Poll *poll = sharing->question->poll;
    vec_push(sharing->arena, &sharing->points, sharing->range.low);
    add_points_of(sharing, poll->quorum);
    add_points_of(sharing, poll->blocking);
    for (size_t i = 0; i < poll->attempts.count; i++)
        add_points_of(sharing, poll->attempts.items[i].gate);
    if (!sharing->range.endless)
        vec_push(sharing->arena, &sharing->points, sharing->range.high);
    qsort(sharing->points.items, sharing->points.count, sizeof(Rational), by_size);
}

// --- limits that move ---

// Whether some voter whom a limit counts has votes of its own pace.
static bool counts_mover(const Sharing *sharing, const PollGate *gate)
{
    const ShareQuestion *question = sharing->question;
    return share_counts(gate, question->voter) ||
           (question->way == GIVES_ONE && share_counts(gate, question->giver));
}

static bool limit_moves(const Sharing *sharing, const PollGate *gate)
{
    if (!moves_with_ballots(gate))
        return false;
    return counts_mover(sharing, gate) || (sharing->question->way == GIVES_OTHERS &&
                                           (!gate->relative || gate->fixed_base));
}

static bool counts_same(const Sharing *sharing, const PollGate *a, const PollGate *b)
{
    for (size_t i = 0; i < sharing->question->poll->voters.count; i++)
        if (share_counts(a, i) != share_counts(b, i))
            return false;
    return true;
}

static bool as_line(const Sharing *sharing, const PollGate *gate, MovingLimit *out)
{
    const Poll *poll = sharing->question->poll;
    return moving_limit(sharing->arena, gate,
                        share_all_in(sharing->arena, poll, sharing->lines, gate),
                        share_limit(sharing->arena, poll, sharing->lines, gate), out);
}

// The limits of a poll that move; `from` is the same gate with the votes as they are.
// False when they count different voters, or are too many.
static bool add_limits(const Sharing *sharing, const PollGate *from, const PollGate *gate,
                       const PollGate **first, Moving *out)
{
    if (gate == NULL)
        return true;
    if (is_votes(sharing, from) && limit_moves(sharing, from)) {
        MovingLimit limit;
        *first = *first == NULL ? from : *first;
        if (out->limits.count == MOVING_LIMITS_MAX || !as_line(sharing, from, &limit) ||
            !counts_same(sharing, *first, from))
            return false;
        limit.gate = gate;
        if (gate == out->poll->even)
            out->even = out->limits.count;
        vec_push(sharing->arena, &out->limits, limit);
    }
    for (size_t i = 0; i < gate->parts.count; i++)
        if (!add_limits(sharing, from->parts.items[i], gate->parts.items[i], first, out))
            return false;
    return true;
}

static bool all_limits(const Sharing *sharing, const PollGate **first, Moving *out)
{
    const Poll *poll = sharing->question->poll;
    bool done = add_limits(sharing, poll->quorum, out->poll->quorum, first, out) &&
                add_limits(sharing, poll->blocking, out->poll->blocking, first, out);
    for (size_t i = 0; done && i < poll->attempts.count; i++)
        done = add_limits(sharing, poll->attempts.items[i].gate,
                          out->poll->attempts.items[i].gate, first, out);
    return done;
}

// An equal split that passes: always, or with the one whose vote settles it.
static void set_tie(const Sharing *sharing, Moving *out)
{
    const Poll *poll = out->poll;
    bool passes = poll->tie == WORD_as_for || poll->tie == WORD_passes;
    if (out->even == SIZE_MAX)
        return;
    const PollGate *even = out->limits.items[out->even].gate;
    Rational middle = poll_total(sharing->arena, poll, even);
    // A base that stays may be more than all votes: then half of it is no tie.
    if (even->fixed_base && rational_compare(middle, even->fixed) != 0)
        return;
    if (passes)
        out->limits.items[out->even].strict = false;
    else if (poll->tie == WORD_chair_decides && poll->casting != SIZE_MAX &&
             !poll->voters.items[poll->casting].barred)
        out->casting = poll->casting;
}

// --- votes ---

static VoteLine unit_of(const Sharing *sharing)
{
    Arena *arena = sharing->arena;
    const ShareQuestion *question = sharing->question;
    VoteLine one = {RATIONAL_ONE, RATIONAL_ZERO};
    if (question->way != GIVES_OTHERS)
        return one;
    Rational all = poll_total(arena, question->poll, sharing->votes), part;
    Rational own = sharing->votes->weights.items[question->voter];
    // Where the others have nothing, nothing of theirs moves.
    if (!rational_div(arena, RATIONAL_ONE, rational_sub(arena, all, own), &part))
        return one;
    return (VoteLine){rational_mul(arena, part, all), rational_neg(arena, part)};
}

static void set_votes(const Sharing *sharing, const PollGate *first, Moving *out)
{
    const ShareQuestion *question = sharing->question;
    size_t voters = question->poll->voters.count;
    int64_t *votes = ARENA_ARRAY(sharing->arena, int64_t, voters + 1);
    VoteLine *lines = ARENA_ARRAY(sharing->arena, VoteLine, voters + 1);
    bool *mover = ARENA_ARRAY(sharing->arena, bool, voters + 1);
    for (size_t i = 0; i < voters; i++) {
        bool counted = first != NULL && share_counts(first, i);
        mover[i] =
            i == question->voter || (question->way == GIVES_ONE && i == question->giver);
        votes[i] = counted ? sharing->votes->scaled[i] : 0;
        lines[i] = counted ? sharing->lines[i] : (VoteLine){RATIONAL_ZERO, RATIONAL_ZERO};
    }
    out->votes = votes;
    out->lines = lines;
    out->mover = mover;
    out->scale = sharing->votes->scale;
    out->unit = unit_of(sharing);
}

// --- the goal ---

static bool reached(const Moving *moving, const ShareQuestion *question, VoteSpans *out)
{
    if (question->goal == GOAL_MATTER)
        return moving_swings(moving, SIZE_MAX, question->voter, out);
    if (question->goal == GOAL_NO_DUMMY)
        return moving_no_dummy(moving, out);
    return moving_equal(moving, question->one, question->other, out);
}

static Rational inside(Arena *arena, const VoteSpan *span)
{
    if (span->endless)
        return rational_add(arena, span->low, RATIONAL_ONE);
    return rational_mul(arena, rational_add(arena, span->low, span->high),
                        rational_make(arena, 1, 2));
}

static bool between(const Sharing *sharing, VoteSpan range, VoteSpans *out)
{
    const PollGate *first = NULL;
    Arena *arena = sharing->arena;
    const ShareQuestion *question = sharing->question;
    VoteSpans found;
    Moving moving = {.arena = arena,
                     .range = range,
                     .casting = SIZE_MAX,
                     .even = SIZE_MAX,
                     .poll = share_poll(arena, question, inside(arena, &range))};
    if (!all_limits(sharing, &first, &moving))
        return false;
    set_tie(sharing, &moving);
    set_votes(sharing, first, &moving);
    if (!moving_ready(&moving) || !reached(&moving, question, &found))
        return false;
    for (size_t i = 0; i < found.count; i++)
        vec_push(arena, out, found.items[i]);
    return true;
}

static bool at_point(const Sharing *sharing, Rational at, VoteSpans *out)
{
    Truth holds = share_holds(sharing->arena, sharing->question, at);
    if (holds == TRUTH_YES)
        vec_push(sharing->arena, out, (VoteSpan){.low = at, .high = at});
    return holds != TRUTH_UNKNOWN;
}

// Whether an end of the range is like what is beside it: nobody's votes vanish there in a
// limit of their own.
static bool is_usual(const Sharing *sharing, Rational end)
{
    VoteLine all = share_all_in(sharing->arena, sharing->question->poll, sharing->lines,
                                sharing->votes);
    return !sharing->parts && rational_sign(share_at(sharing->arena, all, end)) != 0;
}

bool share_swings(Arena *arena, const ShareQuestion *question, VoteSpans *out)
{
    const Poll *poll = question->poll;
    Sharing sharing = {.arena = arena,
                       .question = question,
                       .votes = share_gate(poll),
                       .lines = share_lines(arena, question),
                       .range = share_range(arena, question)};
    bool done = question->whole == NULL && sharing.votes->scaled != NULL;
    *out = (VoteSpans){0};
    if (!done || (!sharing.range.endless &&
                  rational_compare(sharing.range.low, sharing.range.high) > 0))
        return done;
    find_points(&sharing);
    for (size_t i = 0; done && i < sharing.points.count; i++) {
        Rational at = sharing.points.items[i];
        bool last = i + 1 == sharing.points.count;
        bool end = i == 0 || (last && !sharing.range.endless);
        bool usual = end && is_usual(&sharing, at);
        VoteSpan gap = {.low = at, .high = at, .low_open = !usual, .endless = last};
        if (!last) {
            gap.high = sharing.points.items[i + 1];
            gap.high_open = i + 2 != sharing.points.count || sharing.range.endless ||
                            !is_usual(&sharing, gap.high);
        }
        bool empty = !last && rational_compare(gap.low, gap.high) == 0;
        if (!usual || empty || sharing.points.count == 1)
            done = at_point(&sharing, at, out);
        if (done && !empty && !(last && !sharing.range.endless))
            done = between(&sharing, gap, out);
    }
    spans_order(out);
    return done;
}
