#include "analysis/voting/moving.h"

#include "game/sum_runs.h"

// --- one kind of coalition ---

// Who of the voters with a line of their own, or the one who settles a tie, is with the
// others on both sides; and the two sides of a swing.
typedef struct {
    const Moving *moving;
    size_t voter[2];  // of the side that loses, and that wins; SIZE_MAX: nobody
    Players with[2];  // who is with the others there
    VoteLine line[2]; // what these have
    bool on_line[2][MOVING_LIMITS_MAX]; // on the line is above it
    int64_t width;                      // of the runs; 0: whole numbers
    bool later;                         // something has to be asked about sum by sum
    VoteSpans *out;
    size_t tried;
} Kind;

// What a side has more than a limit asks, when the others have a sum.
static VoteLine margin(const Kind *kind, size_t side, size_t limit, int64_t sum)
{
    const Moving *moving = kind->moving;
    Arena *arena = moving->arena;
    Rational votes = rational_from_int(sum);
    rational_div(arena, votes, rational_from_int(moving->scale), &votes);
    VoteLine all = {rational_mul(arena, moving->unit.start, votes),
                    rational_mul(arena, moving->unit.slope, votes)};
    return share_line_less(arena, share_line_sum(arena, all, kind->line[side]),
                           moving->limits.items[limit].line);
}

// Keeps of a stretch where a side is above a line, or is not.
static void keep_side(const Kind *kind, size_t side, size_t limit, bool above,
                      int64_t sum, VoteSpan *span)
{
    Arena *arena = kind->moving->arena;
    VoteLine line = margin(kind, side, limit, sum);
    bool on_line = kind->on_line[side][limit];
    if (above) {
        share_keep_above(arena, line, !on_line, span);
        return;
    }
    line.start = rational_neg(arena, line.start);
    line.slope = rational_neg(arena, line.slope);
    share_keep_above(arena, line, on_line, span);
}

// What two sides must be for one to lose and the other to win: not above some lines, and
// above others; a bit for each limit.
typedef struct {
    unsigned below[2], above[2];
} Asked;

// Where that is so: a run of sums serves with its least where a side must not be above a
// line, and with its greatest where it must.
static VoteSpan span_of(const Kind *kind, const Asked *asked, SumRun run)
{
    VoteSpan span = kind->moving->range;
    for (size_t side = 0; side < 2; side++)
        for (size_t i = 0; i < kind->moving->limits.count; i++) {
            if (asked->below[side] >> i & 1)
                keep_side(kind, side, i, false, run.low, &span);
            if (asked->above[side] >> i & 1)
                keep_side(kind, side, i, true, run.high, &span);
        }
    return span;
}

static void add_span(Kind *kind, const Asked *asked, SumRun run)
{
    vec_push(kind->moving->arena, kind->out, span_of(kind, asked, run));
}

// --- each sum by itself ---

enum { SUMS_TRIED_MOST = 1 << 14 };

// As the number grows: whether a side with a sum of the run gets to where it must be and
// stays there (1), or leaves it for good (-1); 0: some do one and some the other.
static int tends(const Kind *kind, size_t side, size_t limit, bool above, SumRun run)
{
    int low = rational_sign(margin(kind, side, limit, run.low).slope);
    int high = rational_sign(margin(kind, side, limit, run.high).slope);
    int slope = low != 0 ? low : high;
    if (low * high < 0)
        return 0;
    return above ? slope : -slope;
}

// The same of all that is asked: 1 or -1, or 0 where not all is of one kind.
static int all_tend(const Kind *kind, const Asked *asked, SumRun run)
{
    int all = 0;
    for (size_t bit = 0; bit < 4 * kind->moving->limits.count; bit++) {
        size_t side = bit % 2, limit = bit / 4;
        bool above = bit / 2 % 2 == 1;
        if (((above ? asked->above : asked->below)[side] >> limit & 1) == 0)
            continue;
        int low = tends(kind, side, limit, above, (SumRun){run.low, run.low});
        int one = tends(kind, side, limit, above, run);
        if ((one == 0 && low != 0) || one * all < 0)
            return 0;
        all = one != 0 ? one : all;
    }
    return all == 0 ? 1 : all;
}

static bool is_empty(const VoteSpan *span)
{
    int order = span->endless ? -1 : rational_compare(span->low, span->high);
    return order > 0 || (order == 0 && (span->low_open || span->high_open));
}

// Whether what must not be above a line is right for less of the range than what must be.
// It is for the less, the greater the sum.
static bool below_is_less(const Kind *kind, const Asked *asked, int64_t sum, bool up)
{
    Asked only_below = *asked, only_above = *asked;
    for (size_t side = 0; side < 2; side++)
        only_below.above[side] = only_above.below[side] = 0;
    VoteSpan below = span_of(kind, &only_below, (SumRun){sum, sum});
    VoteSpan above = span_of(kind, &only_above, (SumRun){sum, sum});
    if (is_empty(&below) || is_empty(&above))
        return is_empty(&below);
    int order = up ? rational_compare(below.low, above.low)
                : below.endless || above.endless
                    ? (int)above.endless - 1
                    : rational_compare(above.high, below.high);
    bool open =
        up ? below.low_open >= above.low_open : below.high_open >= above.high_open;
    return order > 0 || (order == 0 && open);
}

// Each sum gives a stretch that begins with the range or ends with it: the longest is
// that of a sum where both are right for as much.
static void add_longest(Kind *kind, const Asked *asked, const SumKind *sums, bool up)
{
    size_t first = 0, last = sums->count - 1;
    while (first < last) {
        size_t middle = first + (last - first) / 2;
        if (below_is_less(kind, asked, sums->runs[middle].high, up))
            last = middle;
        else
            first = middle + 1;
    }
    int64_t low = sums->runs[first].low, high = sums->runs[first].high;
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        if (below_is_less(kind, asked, middle, up))
            high = middle;
        else
            low = middle + 1;
    }
    add_span(kind, asked, (SumRun){low, low});
    bool begins = low == sums->runs[first].low;
    int64_t before = !begins ? low - 1 : first > 0 ? sums->runs[first - 1].high : low;
    add_span(kind, asked, (SumRun){before, before});
}

// The runs are of all whole numbers from their least to their greatest.
static bool add_each(Kind *kind, const Asked *asked, const SumKind *sums)
{
    SumRun whole = {sums->runs[0].low, sums->runs[sums->count - 1].high};
    int tend = all_tend(kind, asked, whole);
    if (tend != 0) {
        add_longest(kind, asked, sums, tend > 0);
        return true;
    }
    for (size_t i = 0; i < sums->count; i++)
        for (int64_t sum = sums->runs[i].low; sum <= sums->runs[i].high; sum++) {
            if (++kind->tried > SUMS_TRIED_MOST)
                return false;
            add_span(kind, asked, (SumRun){sum, sum});
        }
    return true;
}

// --- runs of sums ---

static bool is_mover(const Moving *moving, size_t voter)
{
    return voter != SIZE_MAX && moving->mover[voter];
}

static int64_t votes_of(const Moving *moving, size_t voter)
{
    return voter == SIZE_MAX ? 0 : moving->votes[voter];
}

// Whether a line is nowhere below another one.
static bool line_above(const Moving *moving, size_t one, size_t other)
{
    Arena *arena = moving->arena;
    VoteLine more = share_line_less(arena, moving->limits.items[one].line,
                                    moving->limits.items[other].line);
    int last = moving->range.endless
                   ? rational_sign(more.slope)
                   : rational_sign(share_at(arena, more, moving->range.high));
    return one == other ||
           (rational_sign(share_at(arena, more, moving->range.low)) >= 0 && last >= 0);
}

// How far apart two sums may be so that nothing is left out between what they give: where
// a side must not be above a line, and one that has more must be above that or a lower
// one, this is how much it has more. 0: each is asked about by itself.
static int64_t width_of(const Kind *kind, const Asked *asked)
{
    const Moving *moving = kind->moving;
    int64_t width = INT64_MAX;
    if (is_mover(moving, kind->voter[0]) || is_mover(moving, kind->voter[1]))
        return 0;
    for (size_t side = 0; side < 2; side++)
        for (size_t i = 0; i < moving->limits.count; i++)
            for (size_t k = 0; k < moving->limits.count; k++) {
                if (asked->below[side] >> i & asked->above[side] >> k & 1)
                    return 0;
                if ((asked->below[side] >> i & asked->above[1 - side] >> k & 1) == 0)
                    continue;
                int64_t more = votes_of(moving, kind->voter[1 - side]) -
                               votes_of(moving, kind->voter[side]);
                bool open = !kind->on_line[1 - side][k] && kind->on_line[side][i];
                more -= open;
                if (!line_above(moving, i, k) || more <= 0)
                    return 0;
                width = more < width ? more : width;
            }
    return width;
}

// Whether a line is below 0 all over the range.
static bool is_below(const Moving *moving, VoteLine line)
{
    if (rational_sign(share_at(moving->arena, line, moving->range.low)) >= 0)
        return false;
    return moving->range.endless
               ? rational_sign(line.slope) <= 0
               : rational_sign(share_at(moving->arena, line, moving->range.high)) < 0;
}

// Whether the one side is anywhere so far ahead of the other that it can be above a line
// and the other not above its own.
static bool is_possible(const Kind *kind, const Asked *asked)
{
    const Moving *moving = kind->moving;
    Arena *arena = moving->arena;
    for (size_t side = 0; side < 2; side++)
        for (size_t i = 0; i < moving->limits.count; i++)
            for (size_t k = 0; k < moving->limits.count; k++) {
                if ((asked->below[side] >> i & asked->above[1 - side] >> k & 1) == 0)
                    continue;
                VoteLine ahead =
                    share_line_less(arena, kind->line[1 - side], kind->line[side]);
                VoteLine needed = share_line_less(arena, moving->limits.items[k].line,
                                                  moving->limits.items[i].line);
                if (is_below(moving, share_line_less(arena, ahead, needed)))
                    return false;
            }
    return true;
}

static bool is_none(const unsigned *bits)
{
    return bits[0] == 0 && bits[1] == 0;
}

// `exact`: the runs are of whole numbers. Else what needs these is left for later; their
// ends are sums, and often say all.
static bool add_asked(Kind *kind, const SumKind *sums, const Asked *asked, bool exact)
{
    if (is_none(asked->below) || is_none(asked->above)) {
        if (!exact)
            add_span(kind, asked,
                     (SumRun){sums->runs[0].low, sums->runs[sums->count - 1].high});
        return true;
    }
    if (!is_possible(kind, asked))
        return true;
    bool wide = width_of(kind, asked) >= kind->width;
    kind->later = kind->later || !wide;
    if (exact)
        return wide || add_each(kind, asked, sums);
    for (size_t i = 0; i < sums->count; i++) {
        SumRun run = sums->runs[i];
        if (!wide)
            add_span(kind, asked, (SumRun){run.high, run.high});
        add_span(kind, asked, wide ? run : (SumRun){run.low, run.low});
    }
    return true;
}

// Whether a side that must lose, or win, comes to that by what others of the same ask
// too.
static bool is_spare(const Kind *kind, unsigned outcomes, unsigned truth, bool win)
{
    size_t count = kind->moving->limits.count;
    for (size_t i = 0; kind->moving->rises && i < count; i++)
        if ((truth >> i & 1) == win && (outcomes >> (truth ^ 1u << i) & 1) == win)
            return true;
    return false;
}

static bool add_runs(Kind *kind, const SumKind *sums, bool exact)
{
    unsigned half = 1u << kind->moving->limits.count, all = half - 1;
    unsigned outcomes[2] = {sums->kind & ((1u << half) - 1), sums->kind >> half};
    bool rises = kind->moving->rises;
    for (unsigned loses = 0; loses < half; loses++)
        for (unsigned wins = 0; wins < half; wins++) {
            if ((outcomes[0] >> loses & 1) != 0 || (outcomes[1] >> wins & 1) == 0 ||
                is_spare(kind, outcomes[0], loses, false) ||
                is_spare(kind, outcomes[1], wins, true))
                continue;
            Asked asked = {.below = {all & ~loses, rises ? 0 : all & ~wins},
                           .above = {rises ? 0 : loses, wins}};
            if (!add_asked(kind, sums, &asked, exact))
                return false;
        }
    spans_order(kind->out);
    return true;
}

// --- all kinds ---

// The width of runs that serve as long as somebody has more than another; where nobody
// has, of a few runs.
static int64_t widest(const Kind *kind)
{
    enum { FEW = 64 };
    const Moving *moving = kind->moving;
    int64_t more = votes_of(moving, kind->voter[1]) - votes_of(moving, kind->voter[0]),
            total = 0;
    bool movers = is_mover(moving, kind->voter[0]) || is_mover(moving, kind->voter[1]);
    bool open = false;
    for (size_t i = 0; i < moving->limits.count; i++)
        for (size_t k = 0; k < moving->limits.count; k++)
            open = open || kind->on_line[0][i] != kind->on_line[1][k];
    more = (more < 0 ? -more : more) - open;
    for (size_t i = 0; i < moving->poll->voters.count; i++)
        total += moving->votes[i];
    return movers || more <= 0 ? total / FEW + 1 : more;
}

// Whether all of the range is found already.
static bool is_covered(const Moving *moving, const VoteSpans *found)
{
    return found->count == 1 &&
           spans_lacking(moving->arena, moving->range, found).count == 0;
}

static void join_side(Kind *kind, size_t side, size_t voter)
{
    const Moving *moving = kind->moving;
    if (voter == SIZE_MAX || moving->player[voter] == SIZE_MAX)
        return;
    players_add(&kind->with[side], moving->player[voter]);
    kind->line[side] =
        share_line_sum(moving->arena, kind->line[side], moving->lines[voter]);
}

static void find_on_line(Kind *kind)
{
    const Moving *moving = kind->moving;
    size_t casting =
        moving->casting == SIZE_MAX ? SIZE_MAX : moving->player[moving->casting];
    for (size_t side = 0; side < 2; side++)
        for (size_t i = 0; i < moving->limits.count; i++)
            kind->on_line[side][i] = !moving->limits.items[i].strict ||
                                     (i == moving->even && casting != SIZE_MAX &&
                                      players_has(&kind->with[side], casting));
}

static bool add_sums(Kind *kind, SumsOf *of, bool exact)
{
    SumKinds sums;
    of->width = exact ? 1 : kind->width;
    if (!sum_runs(kind->moving->arena, of, &sums))
        return false;
    for (size_t i = 0; i < sums.count; i++)
        if (!add_runs(kind, &sums.items[i], exact))
            return false;
    return true;
}

static bool add_kind(Kind *kind)
{
    const Moving *moving = kind->moving;
    size_t half = (size_t)1 << moving->limits.count, players = moving->game->players;
    int64_t *weights = ARENA_ARRAY(moving->arena, int64_t, players);
    SumsOf of = {.diagram = moving->diagram, .weights = weights, .count = 2 * half};
    for (size_t side = 0; side < 2; side++)
        join_side(kind, side, kind->voter[side]);
    find_on_line(kind);
    for (size_t i = 0; i < players; i++) {
        size_t voter = moving->game->voters[i];
        weights[i] = moving->votes[voter];
        if (!moving_apart(moving, voter) && voter != kind->voter[0] &&
            voter != kind->voter[1])
            players_add(&of.free, i);
    }
    for (size_t i = 0; i < half; i++) {
        of.views[i] = (SumView){moving->roots[i], kind->with[0]};
        of.views[half + i] = (SumView){moving->roots[i], kind->with[1]};
    }
    kind->width = widest(kind);
    return add_sums(kind, &of, false) &&
           (!kind->later || is_covered(moving, kind->out) || add_sums(kind, &of, true));
}

bool moving_swings(const Moving *moving, size_t loses, size_t wins, VoteSpans *out)
{
    enum { APART_MOST = 3 };
    size_t apart[APART_MOST], count = 0, tried = 0;
    *out = (VoteSpans){0};
    for (size_t i = 0; i < moving->poll->voters.count; i++)
        if (moving_apart(moving, i) && i != loses && i != wins &&
            moving->player[i] != SIZE_MAX && count < APART_MOST)
            apart[count++] = i;
    for (unsigned some = 0; some < 1u << count && !is_covered(moving, out); some++) {
        Kind kind = {
            .moving = moving, .voter = {loses, wins}, .out = out, .tried = tried};
        for (size_t side = 0; side < 2; side++) {
            kind.line[side] = (VoteLine){RATIONAL_ZERO, RATIONAL_ZERO};
            for (size_t i = 0; i < count; i++)
                if (some >> i & 1)
                    join_side(&kind, side, apart[i]);
        }
        if (!add_kind(&kind))
            return false;
        tried = kind.tried;
    }
    return true;
}
