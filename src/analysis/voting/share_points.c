#include "analysis/voting/share_points.h"

#include "game/sums.h"

#include <stdlib.h>

// --- a poll with other votes ---

// Of one who is not the voter asked about.
static VoteLine line_of(Arena *arena, const ShareQuestion *question, Rational own,
                        Rational rest, size_t voter)
{
    Rational now = share_gate(question->poll)->weights.items[voter], part;
    if (question->way == GIVES_ONE && voter == question->giver)
        return (VoteLine){rational_add(arena, now, own), rational_from_int(-1)};
    if (question->way != GIVES_OTHERS || !rational_div(arena, now, rest, &part))
        return (VoteLine){now, RATIONAL_ZERO};
    Rational all = rational_add(arena, rest, own);
    return (VoteLine){rational_mul(arena, part, all), rational_neg(arena, part)};
}

const VoteLine *share_lines(Arena *arena, const ShareQuestion *question)
{
    const Poll *poll = question->poll;
    const PollGate *gate = share_gate(poll);
    if (gate == NULL)
        return NULL;
    VoteLine *lines = ARENA_ARRAY(arena, VoteLine, poll->voters.count + 1);
    Rational own = gate->weights.items[question->voter];
    Rational rest = rational_sub(arena, poll_total(arena, poll, gate), own);
    for (size_t i = 0; i < poll->voters.count; i++)
        lines[i] = i == question->voter ? (VoteLine){RATIONAL_ZERO, RATIONAL_ONE}
                                        : line_of(arena, question, own, rest, i);
    return lines;
}

typedef struct {
    Arena *arena;
    const Poll *poll;
    const VoteLine *lines;
    Rational votes;
} Changing;

static PollGate *changed_gate(const Changing *changing, const PollGate *gate)
{
    if (gate == NULL)
        return NULL;
    PollGate *copy = poll_gate_alone(changing->arena, gate);
    for (size_t i = 0; i < gate->parts.count; i++)
        vec_push(changing->arena, &copy->parts,
                 changed_gate(changing, gate->parts.items[i]));
    if (!share_moves(changing->poll, gate))
        return copy;
    copy->scaled = NULL;
    copy->weights.items = ARENA_ARRAY(changing->arena, Rational, gate->weights.count);
    copy->weights.capacity = gate->weights.count;
    for (size_t i = 0; i < gate->weights.count; i++)
        copy->weights.items[i] =
            share_counts(gate, i)
                ? share_at(changing->arena, changing->lines[i], changing->votes)
                : RATIONAL_ZERO;
    return copy;
}

Poll *share_poll(Arena *arena, const ShareQuestion *question, Rational votes)
{
    const Poll *from = question->whole != NULL ? question->whole : question->poll;
    Changing changing = {arena, from, share_lines(arena, question), votes};
    Poll *copy = ARENA_NEW(arena, Poll);
    *copy = *from;
    copy->arena = arena;
    copy->attempts.items = NULL;
    copy->attempts.count = copy->attempts.capacity = 0;
    for (size_t i = 0; i < from->attempts.count; i++) {
        PollAttempt attempt = from->attempts.items[i];
        attempt.gate = changed_gate(&changing, attempt.gate);
        vec_push(arena, &copy->attempts, attempt);
    }
    copy->quorum = changed_gate(&changing, copy->quorum);
    copy->blocking = changed_gate(&changing, copy->blocking);
    poll_ready(copy);
    return copy;
}

// --- whether it holds ---

// Which player of the game a voter is.
static size_t player_of(const ShareQuestion *question, size_t voter)
{
    bool whole = question->whole != NULL;
    const Poll *poll = whole ? question->whole : question->poll;
    size_t player = 0;
    for (size_t i = 0; i < voter && i < poll->voters.count; i++)
        player += !poll->voters.items[i].barred && !(whole && poll->voters.items[i].body);
    return player;
}

// Whether somebody can do it alone.
static bool anybody(const Game *game, bool (*alone)(const Game *, size_t))
{
    for (size_t i = 0; i < game->players; i++)
        if (alone(game, i))
            return true;
    return false;
}

static bool can_decide(const Game *game)
{
    Coalition everyone = game_everyone(game);
    return game_wins(game, &everyone);
}

static Truth dummies_hold(Arena *arena, const ShareQuestion *question, const Poll *poll)
{
    Coalition dummies;
    const Game *game = game_for_check(arena, poll, NULL);
    if (game == NULL || !game_dummies(game, &dummies))
        return TRUTH_UNKNOWN;
    return truth_from(question->goal == GOAL_NO_DUMMY
                          ? players_count(&dummies) == 0
                          : !players_has(&dummies, player_of(question, question->voter)));
}

static Truth equal_holds(Arena *arena, const ShareQuestion *question, const Poll *poll)
{
    Standing standing;
    const Game *game = game_make(arena, poll, NULL);
    if (!game_compare(game, player_of(question, question->one),
                      player_of(question, question->other), &standing))
        return TRUTH_UNKNOWN;
    return truth_from(standing == STANDING_EQUAL);
}

static Truth holds_in(Arena *arena, const ShareQuestion *question, const Poll *poll)
{
    ShareGoal goal = question->goal;
    if (goal == GOAL_MATTER || goal == GOAL_NO_DUMMY)
        return dummies_hold(arena, question, poll);
    if (goal == GOAL_EQUAL)
        return equal_holds(arena, question, poll);
    const Game *game = game_roster(arena, poll);
    size_t player = player_of(question, question->voter);
    if (goal == GOAL_VETO)
        return truth_from(game_blocks_alone(game, player));
    if (goal == GOAL_NO_VETO)
        return truth_from(can_decide(game) && !anybody(game, game_blocks_alone));
    if (goal == GOAL_NO_SOLE)
        return truth_from(!anybody(game, game_decides_alone));
    return truth_from(game_decides_alone(game, player));
}

// Thousands of numbers may be tried: nothing of one is kept for the next.
Truth share_holds(Arena *arena, const ShareQuestion *question, Rational votes)
{
    ArenaMark mark = arena_mark(arena);
    Truth holds = holds_in(arena, question, share_poll(arena, question, votes));
    arena_release(arena, mark);
    return holds;
}

void share_keep_above(Arena *arena, VoteLine line, bool above, VoteSpan *span)
{
    Rational root = RATIONAL_ZERO;
    int slope = rational_sign(line.slope), start = rational_sign(line.start);
    VoteSpan side = *span;
    if (slope == 0) {
        if (start < 0 || (start == 0 && above))
            *span = (VoteSpan){.low = RATIONAL_ONE, .high = RATIONAL_ZERO};
        return;
    }
    rational_div(arena, rational_neg(arena, line.start), line.slope, &root);
    if (slope > 0) {
        int order = rational_compare(root, side.low);
        side.low_open = order > 0 ? above : side.low_open || (order == 0 && above);
        side.low = order > 0 ? root : side.low;
    } else {
        int order = side.endless ? -1 : rational_compare(root, side.high);
        side.high_open = order < 0 ? above : side.high_open || (order == 0 && above);
        side.high = order < 0 ? root : side.high;
        side.endless = false;
    }
    *span = side;
}

// --- points where a sum meets a limit ---

typedef struct {
    Arena *arena;
    const ShareQuestion *question;
    const VoteLine *lines;
    VoteSpan range; // votes that the voter may have
    ShareVotes points;
} Seeking;

static VoteLine all_in(const Seeking *seeking, const PollGate *gate)
{
    return share_all_in(seeking->arena, seeking->question->poll, seeking->lines, gate);
}

static VoteLine limit_of(const Seeking *seeking, const PollGate *gate)
{
    return share_limit(seeking->arena, seeking->question->poll, seeking->lines, gate);
}

static void add_point(Seeking *seeking, Rational point)
{
    if (rational_compare(point, seeking->range.low) < 0 ||
        (!seeking->range.endless && rational_compare(point, seeking->range.high) > 0))
        return;
    vec_push(seeking->arena, &seeking->points, point);
}

// Where what a side has meets the limit.
static void add_meeting(Seeking *seeking, VoteLine side, VoteLine limit)
{
    VoteLine above = share_line_less(seeking->arena, side, limit);
    Rational point;
    if (rational_div(seeking->arena, rational_neg(seeking->arena, above.start),
                     above.slope, &point))
        add_point(seeking, point);
}

// A voter on one side and all the others on the other.
static void meet_alone(Seeking *seeking, const PollGate *gate, size_t voter)
{
    VoteLine alone = share_counts(gate, voter) ? seeking->lines[voter]
                                               : (VoteLine){RATIONAL_ZERO, RATIONAL_ZERO};
    VoteLine limit = limit_of(seeking, gate);
    add_meeting(seeking, alone, limit);
    add_meeting(seeking, share_line_less(seeking->arena, all_in(seeking, gate), alone),
                limit);
}

// Whether a voter is one of those whose votes change by one factor, or not at all.
static bool is_of_others(const ShareQuestion *question, size_t voter)
{
    return voter != question->voter && !question->poll->voters.items[voter].barred &&
           !(question->way == GIVES_ONE && voter == question->giver);
}

// The line of others who have a sum together now.
static VoteLine line_of_sum(const Seeking *seeking, Rational sum)
{
    const ShareQuestion *question = seeking->question;
    Arena *arena = seeking->arena;
    const PollGate *votes = share_gate(question->poll);
    Rational own = votes->weights.items[question->voter];
    Rational all = poll_total(arena, question->poll, votes), part;
    if (question->way != GIVES_OTHERS ||
        !rational_div(arena, sum, rational_sub(arena, all, own), &part))
        return (VoteLine){sum, RATIONAL_ZERO};
    return (VoteLine){rational_mul(arena, part, all), rational_neg(arena, part)};
}

// Every sum that some of the others have: each meets the limit once at most, with the
// voter and without, with the giver and without. False when the sums are too many.
static bool meet_sums(Seeking *seeking, const PollGate *gate)
{
    const ShareQuestion *question = seeking->question;
    const Poll *poll = question->poll;
    Arena *arena = seeking->arena;
    Weight *weights = ARENA_ARRAY(arena, Weight, poll->voters.count + 1);
    size_t count = 0, sides = question->way == GIVES_ONE ? 4 : 2;
    Sums sums;
    const PollGate *votes = share_gate(poll);
    if (votes->scaled == NULL)
        return false;
    for (size_t i = 0; i < poll->voters.count; i++)
        if (is_of_others(question, i) && share_counts(gate, i))
            weights[count++] = votes->scaled[i];
    if (!sums_of(arena, weights, count, &sums) || sums.list == NULL ||
        sums.count > SHARE_SUMS_MAX)
        return false;
    VoteLine limit = limit_of(seeking, gate);
    for (size_t i = 0; i < sums.count; i++)
        for (size_t side = 0; side < sides; side++) {
            Rational sum;
            if (!rational_div(arena, rational_from_wide(arena, sums.list[i]),
                              rational_from_int(votes->scale), &sum))
                continue;
            VoteLine line = line_of_sum(seeking, sum);
            if (side % 2 == 1 && share_counts(gate, question->voter))
                line = share_line_sum(arena, line, seeking->lines[question->voter]);
            if (side >= 2 && share_counts(gate, question->giver))
                line = share_line_sum(arena, line, seeking->lines[question->giver]);
            add_meeting(seeking, line, limit);
        }
    return true;
}

// Whether any coalition may make the difference, not those of single voters alone. Who
// sits in a body that votes too has its votes behind it, or against it.
static bool asks_for_all(const ShareQuestion *question)
{
    return question->goal == GOAL_MATTER || question->goal == GOAL_EQUAL ||
           question->goal == GOAL_NO_DUMMY || question->whole != NULL;
}

// Whether any single voter may, not the one asked about alone.
static bool asks_for_each(const ShareQuestion *question)
{
    return question->goal == GOAL_NO_VETO || question->goal == GOAL_NO_SOLE;
}

static bool meet(Seeking *seeking, const PollGate *gate)
{
    if (gate == NULL)
        return true;
    const ShareQuestion *question = seeking->question;
    bool votes = gate->kind == CONDITION_LIMIT && share_moves(question->poll, gate);
    bool done = true;
    if (votes && asks_for_all(question))
        done = meet_sums(seeking, gate);
    for (size_t i = 0; votes && i < question->poll->voters.count; i++)
        if (i == question->voter ||
            (asks_for_each(question) && !question->poll->voters.items[i].barred))
            meet_alone(seeking, gate, i);
    for (size_t i = 0; done && i < gate->parts.count; i++)
        done = meet(seeking, gate->parts.items[i]);
    return done;
}

// The numbers at which something may change; false when they are too many.
static bool gather_points(Seeking *seeking)
{
    const Poll *poll = seeking->question->poll;
    bool done = meet(seeking, poll->blocking) && meet(seeking, poll->quorum);
    for (size_t i = 0; done && i < poll->attempts.count; i++)
        done = meet(seeking, poll->attempts.items[i].gate);
    add_point(seeking, seeking->range.low);
    if (!seeking->range.endless)
        add_point(seeking, seeking->range.high);
    return done;
}

static int by_size(const void *a, const void *b)
{
    return rational_compare(*(const Rational *)a, *(const Rational *)b);
}

static void keep_each_once(ShareVotes *points)
{
    size_t kept = 0;
    for (size_t i = 0; i < points->count; i++)
        if (i == 0 || rational_compare(points->items[kept - 1], points->items[i]) != 0)
            points->items[kept++] = points->items[i];
    points->count = kept;
}

bool share_points(Arena *arena, const ShareQuestion *question, ShareVotes *out)
{
    Seeking seeking = {.arena = arena,
                       .question = question,
                       .lines = share_lines(arena, question),
                       .range = share_range(arena, question)};
    if (game_player_count(question->poll) > arena_most(arena, MOST_voters_listed) ||
        !gather_points(&seeking))
        return false;
    qsort(seeking.points.items, seeking.points.count, sizeof(Rational), by_size);
    keep_each_once(&seeking.points);
    *out = seeking.points;
    return true;
}

Rational share_between(Arena *arena, const ShareVotes *points, size_t point)
{
    Rational at = points->items[point];
    if (point + 1 == points->count)
        return rational_add(arena, at, RATIONAL_ONE);
    return rational_mul(arena, rational_add(arena, at, points->items[point + 1]),
                        rational_make(arena, 1, 2));
}

// The votes of one who may have no more than the cap, less than it.
static VoteLine below_cap(Arena *arena, const ShareQuestion *question, VoteLine line)
{
    const Poll *poll = question->poll;
    Rational total = poll_total(arena, poll, share_gate(poll)), part;
    VoteLine cap = {poll->cap, RATIONAL_ZERO};
    if (poll->cap_relative && question->way == GIVES_NOBODY &&
        rational_div(arena, poll->cap, total, &part)) {
        Rational own = share_gate(poll)->weights.items[question->voter];
        cap.slope = part;
        cap.start = rational_mul(arena, part, rational_sub(arena, total, own));
    }
    return (VoteLine){rational_sub(arena, cap.start, line.start),
                      rational_sub(arena, cap.slope, line.slope)};
}

VoteSpan share_range(Arena *arena, const ShareQuestion *question)
{
    const Poll *poll = question->poll;
    const VoteLine *lines = share_lines(arena, question);
    VoteSpan range = {.low = RATIONAL_ZERO, .endless = true};
    range.high = RATIONAL_ZERO;
    for (size_t i = 0; i < poll->voters.count; i++) {
        if (poll->voters.items[i].barred)
            continue;
        share_keep_above(arena, lines[i], false, &range);
        // The members of a bloc have a cap each.
        if (poll->capped && poll->voters.items[i].members.count == 0)
            share_keep_above(arena, below_cap(arena, question, lines[i]), false, &range);
    }
    // The others have nothing that they could give up: the total grows with the voter.
    if (question->way == GIVES_OTHERS && range.endless) {
        range.high = poll_total(arena, poll, share_gate(poll));
        range.endless = false;
    }
    return range;
}
