#include "analysis/share_points.h"

#include <stdlib.h>

// --- the limit whose votes are moved ---

static const PollGate *find_votes(const PollGate *gate, bool of_all)
{
    if (gate == NULL)
        return NULL;
    if (gate->kind == CONDITION_LIMIT && gate->counting == COUNT_VOTES)
        return of_all && gate->group != NULL ? NULL : gate;
    const PollGate *found = NULL;
    for (size_t i = 0; i < gate->parts.count && found == NULL; i++)
        found = find_votes(gate->parts.items[i], of_all);
    return found;
}

// One that counts the votes of all comes before those that count a part of them.
const PollGate *share_gate(const Poll *poll)
{
    const PollGate *found = NULL;
    for (int of_all = 1; of_all >= 0 && found == NULL; of_all--) {
        found = find_votes(poll->blocking, of_all != 0);
        for (size_t i = 0; i < poll->attempts.count && found == NULL; i++)
            found = find_votes(poll->attempts.items[i].gate, of_all != 0);
    }
    return found;
}

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

Rational share_at(Arena *arena, VoteLine line, Rational votes)
{
    return rational_add(arena, line.start, rational_mul(arena, line.slope, votes));
}

// Of a limit on a part of the voters: who has votes, but none here, is not one of them.
static bool counts_here(const PollGate *gate, size_t voter)
{
    return gate->group == NULL || rational_sign(gate->weights.items[voter]) != 0;
}

typedef struct {
    Arena *arena;
    const VoteLine *lines;
    Rational votes;
} Changing;

static PollGate *changed_gate(const Changing *changing, const PollGate *gate)
{
    if (gate == NULL)
        return NULL;
    PollGate *copy = ARENA_NEW(changing->arena, PollGate);
    *copy = *gate;
    copy->parts.items = NULL;
    copy->parts.count = copy->parts.capacity = 0;
    for (size_t i = 0; i < gate->parts.count; i++)
        vec_push(changing->arena, &copy->parts,
                 changed_gate(changing, gate->parts.items[i]));
    if (gate->counting != COUNT_VOTES || gate->weights.count == 0)
        return copy;
    copy->scaled = NULL;
    copy->weights.items = ARENA_ARRAY(changing->arena, Rational, gate->weights.count);
    copy->weights.capacity = gate->weights.count;
    for (size_t i = 0; i < gate->weights.count; i++)
        copy->weights.items[i] =
            counts_here(gate, i)
                ? share_at(changing->arena, changing->lines[i], changing->votes)
                : RATIONAL_ZERO;
    return copy;
}

Poll *share_poll(Arena *arena, const ShareQuestion *question, Rational votes)
{
    Changing changing = {arena, share_lines(arena, question), votes};
    Poll *copy = ARENA_NEW(arena, Poll);
    *copy = *question->poll;
    copy->arena = arena;
    copy->attempts.items = NULL;
    copy->attempts.count = copy->attempts.capacity = 0;
    for (size_t i = 0; i < question->poll->attempts.count; i++) {
        PollAttempt attempt = question->poll->attempts.items[i];
        attempt.gate = changed_gate(&changing, attempt.gate);
        vec_push(arena, &copy->attempts, attempt);
    }
    copy->quorum = changed_gate(&changing, copy->quorum);
    copy->blocking = changed_gate(&changing, copy->blocking);
    poll_ready(copy);
    return copy;
}

// --- whether it holds ---

static size_t player_of(const Poll *poll, size_t voter)
{
    size_t player = 0;
    for (size_t i = 0; i < voter && i < poll->voters.count; i++)
        player += !poll->voters.items[i].barred;
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

static bool holds_in(Arena *arena, const ShareQuestion *question, const Poll *poll)
{
    Coalition dummies;
    Standing standing;
    size_t player = player_of(poll, question->voter);
    ShareGoal goal = question->goal;
    const Game *game = goal == GOAL_EQUAL ? game_make(arena, poll, NULL)
                       : goal == GOAL_MATTER || goal == GOAL_NO_DUMMY
                           ? game_for_check(arena, poll)
                           : game_roster(arena, poll);
    switch (goal) {
    case GOAL_MATTER:
        return game_dummies(game, &dummies) && !players_has(&dummies, player);
    case GOAL_NO_DUMMY:
        return game_dummies(game, &dummies) && players_count(&dummies) == 0;
    case GOAL_EQUAL:
        return game_compare(game, player_of(poll, question->one),
                            player_of(poll, question->other), &standing) &&
               standing == STANDING_EQUAL;
    case GOAL_VETO: return game_blocks_alone(game, player);
    case GOAL_NO_VETO: return can_decide(game) && !anybody(game, game_blocks_alone);
    case GOAL_NO_SOLE: return !anybody(game, game_decides_alone);
    case GOAL_ALONE: break;
    }
    return game_decides_alone(game, player);
}

// Thousands of numbers may be tried: nothing of one is kept for the next.
bool share_holds(Arena *arena, const ShareQuestion *question, Rational votes)
{
    ArenaMark mark = arena_mark(arena);
    bool holds = holds_in(arena, question, share_poll(arena, question, votes));
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

static void add_line(Arena *arena, VoteLine *sum, VoteLine more)
{
    sum->start = rational_add(arena, sum->start, more.start);
    sum->slope = rational_add(arena, sum->slope, more.slope);
}

// What those in favour (or against) have above the limit.
static VoteLine above_limit(const Seeking *seeking, const PollGate *gate,
                            const Coalition *coalition, bool against)
{
    Arena *arena = seeking->arena;
    const Poll *poll = seeking->question->poll;
    VoteLine sum = {RATIONAL_ZERO, RATIONAL_ZERO}, base = sum;
    for (size_t i = 0, player = 0; i < poll->voters.count; i++) {
        if (poll->voters.items[i].barred)
            continue;
        bool counted = players_has(coalition, player++) != against;
        if (!counts_here(gate, i))
            continue;
        add_line(arena, &base, seeking->lines[i]);
        if (counted)
            add_line(arena, &sum, seeking->lines[i]);
    }
    if (gate->fixed_base)
        base = (VoteLine){gate->fixed, RATIONAL_ZERO};
    Rational needed = rational_neg(arena, gate->threshold.quantity.range.low);
    VoteLine limit = {needed, RATIONAL_ZERO};
    if (gate->relative)
        limit = (VoteLine){rational_mul(arena, needed, base.start),
                           rational_mul(arena, needed, base.slope)};
    add_line(arena, &sum, limit);
    return sum;
}

static void add_point(Seeking *seeking, Rational point)
{
    if (rational_compare(point, seeking->range.low) < 0 ||
        (!seeking->range.endless && rational_compare(point, seeking->range.high) > 0))
        return;
    vec_push(seeking->arena, &seeking->points, point);
}

static void add_meeting(Seeking *seeking, const PollGate *gate,
                        const Coalition *coalition)
{
    for (int against = 0; against < 2; against++) {
        VoteLine line = above_limit(seeking, gate, coalition, against != 0);
        Rational point;
        if (rational_div(seeking->arena, rational_neg(seeking->arena, line.start),
                         line.slope, &point))
            add_point(seeking, point);
    }
}

static void add_meetings(Seeking *seeking, const PollGate *gate,
                         const Coalition *coalition)
{
    if (gate == NULL)
        return;
    if (gate->kind == CONDITION_LIMIT && gate->counting == COUNT_VOTES)
        add_meeting(seeking, gate, coalition);
    for (size_t i = 0; i < gate->parts.count; i++)
        add_meetings(seeking, gate->parts.items[i], coalition);
}

static void meet_all(Seeking *seeking, const Coalition *coalition)
{
    const Poll *poll = seeking->question->poll;
    for (size_t i = 0; i < poll->attempts.count; i++)
        add_meetings(seeking, poll->attempts.items[i].gate, coalition);
    add_meetings(seeking, poll->blocking, coalition);
    add_meetings(seeking, poll->quorum, coalition);
}

// Whether any coalition may make the difference, not those of single voters alone.
static bool asks_for_all(const ShareQuestion *question)
{
    return question->goal == GOAL_MATTER || question->goal == GOAL_EQUAL ||
           question->goal == GOAL_NO_DUMMY;
}

// Whether any single voter may, not the one asked about alone.
static bool asks_for_each(const ShareQuestion *question)
{
    return question->goal == GOAL_NO_VETO || question->goal == GOAL_NO_SOLE;
}

static void gather_points(Seeking *seeking, size_t players)
{
    const ShareQuestion *question = seeking->question;
    size_t own = player_of(question->poll, question->voter);
    add_point(seeking, seeking->range.low);
    if (!seeking->range.endless)
        add_point(seeking, seeking->range.high);
    for (size_t player = 0; player < players; player++) {
        Coalition alone = {0};
        players_add(&alone, player);
        if (player == own || asks_for_each(question))
            meet_all(seeking, &alone);
    }
    for (uint64_t set = 0; asks_for_all(question) && set >> players == 0; set++) {
        Coalition coalition = {{set}};
        meet_all(seeking, &coalition);
    }
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
    size_t players = game_player_count(question->poll);
    if (players > arena_most(arena, MOST_voters_listed) ||
        (asks_for_all(question) && players > SHARE_MATTER_PLAYERS_MAX))
        return false;
    gather_points(&seeking, players);
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
