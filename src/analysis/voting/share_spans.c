#include "analysis/voting/share_spans.h"

#include "game/sums.h"

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

// --- by sums ---

// The voters whose votes change in another way than those of the others: they are told
// apart, the others are known by their sum.
enum { MOVERS_MOST = 2, SUMS_TRIED_MOST = 1 << 14 };

typedef struct {
    Arena *arena;
    const ShareQuestion *question;
    const PollGate *gate;
    const VoteLine *lines;
    VoteLine limit, unit; // unit: of one vote of those who are no movers
    VoteSpan all;
    bool strict;
} Linear;

static VoteLine sum_of(Arena *arena, VoteLine a, VoteLine b)
{
    return (VoteLine){rational_add(arena, a.start, b.start),
                      rational_add(arena, a.slope, b.slope)};
}

static VoteLine times(Arena *arena, VoteLine line, Rational factor)
{
    return (VoteLine){rational_mul(arena, line.start, factor),
                      rational_mul(arena, line.slope, factor)};
}

static VoteLine less(Arena *arena, VoteLine a, VoteLine b)
{
    return sum_of(arena, a, times(arena, b, rational_from_int(-1)));
}

// Where a sum loses with `lower` added to it and wins with `upper`.
static void add_between(const Linear *at, VoteLine sum, VoteLine lower, VoteLine upper,
                        VoteSpans *out)
{
    VoteSpan span = at->all;
    VoteLine loses = less(at->arena, at->limit, sum_of(at->arena, sum, lower));
    VoteLine wins = less(at->arena, sum_of(at->arena, sum, upper), at->limit);
    share_keep_above(at->arena, loses, !at->strict, &span);
    share_keep_above(at->arena, wins, at->strict, &span);
    vec_push(at->arena, out, span);
}

// Whom a comparison is about: their votes are in none of the sums.
typedef struct {
    size_t voters[2], count;
} Apart;

static bool is_apart(const Apart *apart, size_t voter)
{
    for (size_t i = 0; i < apart->count; i++)
        if (apart->voters[i] == voter)
            return true;
    return false;
}

static bool is_mover(const Linear *at, size_t voter)
{
    const ShareQuestion *question = at->question;
    return voter == question->voter ||
           (question->way == GIVES_ONE && voter == question->giver);
}

static bool is_barred(const Linear *at, size_t voter)
{
    return at->question->poll->voters.items[voter].barred;
}

// The sums of those who are no movers.
static bool sums_of_fixed(const Linear *at, const Apart *apart, Sums *out)
{
    size_t voters = at->question->poll->voters.count, count = 0;
    Weight *weights = ARENA_ARRAY(at->arena, Weight, voters + 1);
    for (size_t i = 0; i < voters; i++)
        if (!is_barred(at, i) && !is_mover(at, i) && !is_apart(apart, i))
            weights[count++] = at->gate->scaled[i];
    return sums_of(at->arena, weights, count, out) && out->count <= SUMS_TRIED_MOST;
}

// All that the movers can add to a sum.
static size_t mover_lines(const Linear *at, const Apart *apart, VoteLine *out)
{
    size_t count = 1;
    out[0] = (VoteLine){RATIONAL_ZERO, RATIONAL_ZERO};
    for (size_t i = 0; i < at->question->poll->voters.count; i++) {
        if (is_barred(at, i) || !is_mover(at, i) || is_apart(apart, i))
            continue;
        for (size_t j = 0; j < count; j++)
            out[count + j] = sum_of(at->arena, out[j], at->lines[i]);
        count *= 2;
    }
    return count;
}

// Where some of the others lose with `lower` and win with `upper`.
static bool add_all_between(const Linear *at, const Apart *apart, VoteLine lower,
                            VoteLine upper, VoteSpans *out)
{
    Arena *arena = at->arena;
    Rational scale = rational_from_int(at->gate->scale), votes;
    VoteLine movers[1 << MOVERS_MOST];
    size_t count = mover_lines(at, apart, movers);
    Sums sums;
    if (!sums_of_fixed(at, apart, &sums))
        return false;
    Weight sum = -1;
    while (sums_above(&sums, sum + 1, &sum))
        for (size_t i = 0; i < count; i++)
            if (rational_div(arena, rational_from_wide(arena, sum), scale, &votes))
                add_between(at, sum_of(arena, movers[i], times(arena, at->unit, votes)),
                            lower, upper, out);
    spans_order(out);
    return true;
}

// Where the vote of one matters.
static bool matters(const Linear *at, size_t voter, VoteSpans *out)
{
    static const VoteLine nothing = {{0, 1, NULL}, {0, 1, NULL}};
    Apart apart = {{voter}, 1};
    return add_all_between(at, &apart, nothing, at->lines[voter], out);
}

static bool equal(const Linear *at, VoteSpans *out)
{
    Apart apart = {{at->question->one, at->question->other}, 2};
    VoteLine one = at->lines[at->question->one];
    VoteLine other = at->lines[at->question->other];
    VoteSpans apart_at = {0};
    if (!add_all_between(at, &apart, one, other, &apart_at) ||
        !add_all_between(at, &apart, other, one, &apart_at))
        return false;
    *out = spans_lacking(at->arena, at->all, &apart_at);
    return true;
}

// Who has more votes can do what one with fewer can. So nobody is a dummy where the
// voter, who gives, and the smallest of the others matter.
static bool no_dummy(const Linear *at, VoteSpans *out)
{
    size_t least = SIZE_MAX;
    vec_push(at->arena, out, at->all);
    for (size_t i = 0; i < at->question->poll->voters.count; i++) {
        if (is_barred(at, i))
            continue;
        if (!is_mover(at, i) &&
            (least == SIZE_MAX || at->gate->scaled[i] < at->gate->scaled[least]))
            least = i;
        VoteSpans one = {0};
        if (is_mover(at, i) && !matters(at, i, &one))
            return false;
        if (is_mover(at, i))
            *out = spans_both(at->arena, out, &one);
    }
    VoteSpans smallest = {0};
    if (least != SIZE_MAX && !matters(at, least, &smallest))
        return false;
    if (least != SIZE_MAX)
        *out = spans_both(at->arena, out, &smallest);
    return true;
}

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

static VoteLine limit_line(const Linear *at, VoteLine total)
{
    Rational threshold = at->gate->threshold.quantity.range.low;
    if (!at->gate->relative)
        return (VoteLine){threshold, RATIONAL_ZERO};
    if (at->gate->fixed_base)
        return (VoteLine){rational_mul(at->arena, threshold, at->gate->fixed),
                          RATIONAL_ZERO};
    return times(at->arena, total, threshold);
}

// False when the others have nothing that they could give up in proportion.
static bool make_linear(Linear *at)
{
    Arena *arena = at->arena;
    const ShareQuestion *question = at->question;
    at->strict = at->gate->limit == LIMIT_MORE_THAN;
    at->lines = share_lines(arena, question);
    at->all = share_range(arena, question);
    VoteLine total = {RATIONAL_ZERO, RATIONAL_ZERO};
    for (size_t i = 0; i < question->poll->voters.count; i++)
        if (!is_barred(at, i))
            total = sum_of(arena, total, at->lines[i]);
    at->limit = limit_line(at, total);
    at->unit = (VoteLine){RATIONAL_ONE, RATIONAL_ZERO};
    if (question->way != GIVES_OTHERS)
        return true;
    Rational own = at->gate->weights.items[question->voter], part;
    if (!rational_div(arena, RATIONAL_ONE, rational_sub(arena, total.start, own), &part))
        return false;
    at->unit =
        (VoteLine){rational_mul(arena, part, total.start), rational_neg(arena, part)};
    return true;
}

bool share_spans(Arena *arena, const ShareQuestion *question, VoteSpans *out)
{
    Linear at = {.arena = arena,
                 .question = question,
                 .gate = share_only_limit(arena, question->poll)};
    *out = (VoteSpans){0};
    bool sums = (question->goal == GOAL_NO_DUMMY || question->goal == GOAL_EQUAL) &&
                at.gate != NULL && make_linear(&at);
    bool done =
        sums && (question->goal == GOAL_EQUAL ? equal(&at, out) : no_dummy(&at, out));
    if (done)
        return true;
    *out = (VoteSpans){0};
    return by_points(arena, question, out);
}
