#include "analysis/voting/share_matter.h"

#include "analysis/voting/share_spans.h"
#include "game/sums.h"

// With x votes a voter matters when some of the others lose without it and win with it:
// their sum stays below the limit, and reaches it with x. Sum and limit are linear in x,
// and neither falls behind as x grows, so each coalition of others sets a least x. It is
// smallest for the sums next to the limit.

typedef struct {
    Rational start, slope;
} Line;

typedef struct {
    Arena *arena;
    const ShareQuestion *question;
    const PollGate *gate;
    Rational own, total, rest; // of the voter, of all, of the others
    bool strict;
    bool found, above;
    Rational least; // so far
} Matter;

// --- lines ---

static Line limit_line(const Matter *at)
{
    Rational threshold = at->gate->threshold.quantity.range.low;
    if (!at->gate->relative)
        return (Line){threshold, RATIONAL_ZERO};
    if (at->gate->fixed_base)
        return (Line){rational_mul(at->arena, threshold, at->gate->fixed), RATIONAL_ZERO};
    if (at->question->way == GIVES_NOBODY)
        return (Line){rational_mul(at->arena, threshold, at->rest), threshold};
    return (Line){rational_mul(at->arena, threshold, at->total), RATIONAL_ZERO};
}

// The sum of some others as x grows; `with` tells whether the one who gives is among
// them, and `sum` is then that of the rest of them.
static Line sum_line(const Matter *at, Rational sum, bool with)
{
    Arena *arena = at->arena;
    const ShareQuestion *question = at->question;
    if (question->way == GIVES_NOBODY || (question->way == GIVES_ONE && !with))
        return (Line){sum, RATIONAL_ZERO};
    if (question->way == GIVES_ONE) {
        Rational both =
            rational_add(arena, at->own, at->gate->weights.items[question->giver]);
        return (Line){rational_add(arena, sum, both), rational_from_int(-1)};
    }
    Rational part; // of what the others have together, which is total - x
    if (!rational_div(arena, sum, at->rest, &part))
        return (Line){RATIONAL_ZERO, RATIONAL_ZERO};
    return (Line){rational_mul(arena, part, at->total), rational_neg(arena, part)};
}

static Line difference(Arena *arena, Line a, Line b)
{
    return (Line){rational_sub(arena, a.start, b.start),
                  rational_sub(arena, a.slope, b.slope)};
}

// Raises the least x so that the line is at least 0, or above it; false when it never is.
static bool keep_above(Arena *arena, Line line, bool above, Rational *least, bool *open)
{
    Rational root;
    int sign = rational_sign(line.start);
    if (rational_sign(line.slope) == 0)
        return above ? sign > 0 : sign >= 0;
    if (!rational_div(arena, rational_neg(arena, line.start), line.slope, &root))
        return false;
    int order = rational_compare(root, *least);
    if (order > 0 || (order == 0 && above)) {
        *least = root;
        *open = above;
    }
    return true;
}

// --- sums of the others ---

static void try_sum(Matter *at, Rational sum, bool with)
{
    Line limit = limit_line(at), others = sum_line(at, sum, with);
    Line short_of = difference(at->arena, limit, others), reached = others;
    reached.slope = rational_add(at->arena, reached.slope, RATIONAL_ONE);
    reached = difference(at->arena, reached, limit);
    Rational least = RATIONAL_ZERO;
    bool open = false;
    if (!keep_above(at->arena, short_of, !at->strict, &least, &open) ||
        !keep_above(at->arena, reached, at->strict, &least, &open))
        return;
    int order = at->found ? rational_compare(least, at->least) : -1;
    if (order > 0 || (order == 0 && (open || !at->above)))
        return;
    at->found = true;
    at->least = least;
    at->above = open;
}

// The sums of `sums` next to `target`, which is in votes.
static bool try_near(Matter *at, const Sums *sums, Rational target, bool with)
{
    Arena *arena = at->arena;
    Rational scale = rational_from_int(at->gate->scale), votes;
    Weight floor, found[3];
    size_t count = 0;
    if (!rational_to_wide(rational_floor(arena, rational_mul(arena, target, scale)),
                          &floor))
        return false;
    count += sums_below(sums, floor, &found[count]);
    if (count > 0)
        count += sums_below(sums, found[0] - 1, &found[count]);
    count += sums_above(sums, floor + 1, &found[count]);
    for (size_t i = 0; i < count; i++)
        if (rational_div(arena, rational_from_wide(arena, found[i]), scale, &votes))
            try_sum(at, votes, with);
    return true;
}

static bool sums_of_others(const Matter *at, bool giver, Sums *out)
{
    const Poll *poll = at->question->poll;
    Weight *weights = ARENA_ARRAY(at->arena, Weight, poll->voters.count + 1);
    size_t count = 0;
    for (size_t i = 0; i < poll->voters.count; i++)
        if (i != at->question->voter && !poll->voters.items[i].barred &&
            (giver || i != at->question->giver))
            weights[count++] = at->gate->scaled[i];
    return sums_of(at->arena, weights, count, out);
}

static bool try_all(Matter *at)
{
    Arena *arena = at->arena;
    Line limit = limit_line(at);
    Sums sums;
    bool one = at->question->way == GIVES_ONE;
    if (!sums_of_others(at, !one, &sums))
        return false;
    if (at->question->way == GIVES_OTHERS) {
        Rational target;
        // Without the voter the others have all: their sums as they are now are smaller.
        return rational_div(arena, rational_mul(arena, limit.start, at->rest), at->total,
                            &target) &&
               try_near(at, &sums, target, false);
    }
    if (!try_near(at, &sums, limit.start, false))
        return false;
    Rational both =
        one ? rational_add(arena, at->own, at->gate->weights.items[at->question->giver])
            : RATIONAL_ZERO;
    return !one || try_near(at, &sums, rational_sub(arena, limit.start, both), true);
}

// --- the rule ---

// The most that the voter can have without anybody having less than nothing.
static bool within(const Matter *at)
{
    const ShareQuestion *question = at->question;
    Rational most = at->total;
    if (question->way == GIVES_NOBODY)
        return true;
    if (question->way == GIVES_ONE)
        most = rational_add(at->arena, at->own, at->gate->weights.items[question->giver]);
    int order = rational_compare(at->least, most);
    return order < 0 || (order == 0 && !at->above);
}

bool share_matter_by_sums(Arena *arena, const ShareQuestion *question, ShareNeeded *out)
{
    const PollGate *gate =
        question->whole == NULL ? share_only_limit(arena, question->poll) : NULL;
    if (gate == NULL || question->poll->capped)
        return false;
    Matter at = {.arena = arena,
                 .question = question,
                 .gate = gate,
                 .own = gate->weights.items[question->voter],
                 .total = poll_total(arena, question->poll, gate),
                 .strict = gate->limit == LIMIT_MORE_THAN};
    at.rest = rational_sub(arena, at.total, at.own);
    if (rational_sign(at.rest) == 0 || !try_all(&at))
        return false;
    bool possible = at.found && within(&at);
    *out = (ShareNeeded){.state = !possible  ? SHARE_NEVER
                                  : at.above ? SHARE_ABOVE
                                             : SHARE_AT,
                         .votes = possible ? at.least : RATIONAL_ZERO};
    return true;
}
