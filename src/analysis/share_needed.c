#include "analysis/share_needed.h"

#include "analysis/share_matter.h"
#include "game/sums.h"

#include <stdlib.h>

// --- a poll with other votes ---

typedef struct {
    Arena *arena;
    const ShareQuestion *question;
    Rational votes;
} Changing;

// What another voter has when the voter asked about has `votes`.
static Rational other_votes(const Changing *changing, const PollGate *gate, size_t voter)
{
    const ShareQuestion *question = changing->question;
    Arena *arena = changing->arena;
    Rational own = gate->weights.items[question->voter];
    Rational now = gate->weights.items[voter];
    Rational more = rational_sub(arena, changing->votes, own);
    if (question->way == GIVES_ONE && voter == question->giver)
        return rational_sub(arena, now, more);
    if (question->way != GIVES_OTHERS)
        return now;
    Rational rest = rational_sub(arena, poll_total(arena, question->poll, gate), own),
             part;
    if (!rational_div(arena, now, rest, &part))
        return now;
    return rational_sub(arena, now, rational_mul(arena, part, more));
}

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
        copy->weights.items[i] = i == changing->question->voter
                                     ? changing->votes
                                     : other_votes(changing, gate, i);
    return copy;
}

Poll *share_poll(Arena *arena, const ShareQuestion *question, Rational votes)
{
    Changing changing = {arena, question, votes};
    const Poll *from = question->whole != NULL ? question->whole : question->poll;
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

typedef struct {
    Arena *arena;
    const ShareQuestion *question;
    const PollGate *votes; // a limit that counts votes
    size_t player, other;  // as players of the game
    Rational most;         // votes that the voter may have; below 0: as many as it likes
    VEC(Rational) points;
    bool unknown; // of some number it could not be told
} Seeking;

static bool holds_in(Seeking *seeking, const Poll *poll)
{
    Coalition dummies;
    Standing standing;
    const Game *game;
    bool known = true, holds;
    switch (seeking->question->goal) {
    case GOAL_MATTER:
        game = game_for_check(seeking->arena, poll);
        known = game != NULL && game_dummies(game, &dummies);
        holds = known && !players_has(&dummies, seeking->player);
        break;
    case GOAL_EQUAL:
        game = game_make(seeking->arena, poll, NULL);
        known = game_compare(game, seeking->player, seeking->other, &standing);
        holds = known && standing == STANDING_EQUAL;
        break;
    case GOAL_VETO:
        return game_blocks_alone(game_roster(seeking->arena, poll), seeking->player);
    default:
        return game_decides_alone(game_roster(seeking->arena, poll), seeking->player);
    }
    seeking->unknown = seeking->unknown || !known;
    return holds;
}

// Thousands of numbers may be tried: nothing of one is kept for the next.
static bool holds_at(Seeking *seeking, Rational votes)
{
    ArenaMark mark = arena_mark(seeking->arena);
    bool holds = holds_in(seeking, share_poll(seeking->arena, seeking->question, votes));
    arena_release(seeking->arena, mark);
    return holds;
}

// --- points where a sum meets a limit ---

static const PollGate *find_votes(const PollGate *gate)
{
    if (gate == NULL)
        return NULL;
    if (gate->kind == CONDITION_LIMIT && gate->counting == COUNT_VOTES)
        return gate;
    const PollGate *found = NULL;
    for (size_t i = 0; i < gate->parts.count && found == NULL; i++)
        found = find_votes(gate->parts.items[i]);
    return found;
}

// Those on one side: the voter, who gives, and what the others there have now.
typedef struct {
    Rational others;
    bool voter, giver;
} Side;

// What all or some of the others have now, without the one who alone gives.
static Rational others_now(const Seeking *seeking, const PollGate *gate)
{
    const ShareQuestion *question = seeking->question;
    Rational sum =
        rational_sub(seeking->arena, poll_total(seeking->arena, question->poll, gate),
                     gate->weights.items[question->voter]);
    if (question->way == GIVES_ONE)
        sum = rational_sub(seeking->arena, sum, gate->weights.items[question->giver]);
    return sum;
}

// What a side has in all when the voter has `votes`.
static Rational side_then(const Seeking *seeking, const PollGate *gate, const Side *side,
                          Rational votes)
{
    const ShareQuestion *question = seeking->question;
    Arena *arena = seeking->arena;
    Rational sum = side->others, part;
    Rational more = rational_sub(arena, votes, gate->weights.items[question->voter]);
    if (question->way == GIVES_OTHERS &&
        rational_div(arena, side->others, others_now(seeking, gate), &part))
        sum = rational_sub(arena, sum, rational_mul(arena, part, more));
    if (side->voter)
        sum = rational_add(arena, sum, votes);
    if (question->way == GIVES_ONE && side->giver)
        sum = rational_add(
            arena, sum, rational_sub(arena, gate->weights.items[question->giver], more));
    return sum;
}

// What a side has above the limit, at some number of votes.
static Rational above_limit(const Seeking *seeking, const PollGate *gate,
                            const Side *side, Rational votes)
{
    Arena *arena = seeking->arena;
    Side all = {others_now(seeking, gate), true, true};
    Rational base =
        gate->fixed_base ? gate->fixed : side_then(seeking, gate, &all, votes);
    Rational needed = gate->threshold.quantity.range.low;
    if (gate->relative)
        needed = rational_mul(arena, needed, base);
    return rational_sub(arena, side_then(seeking, gate, side, votes), needed);
}

static void add_point(Seeking *seeking, Rational point)
{
    if (rational_sign(point) < 0 ||
        (rational_sign(seeking->most) >= 0 && rational_compare(point, seeking->most) > 0))
        return;
    vec_push(seeking->arena, &seeking->points, point);
}

static void add_meeting(Seeking *seeking, const PollGate *gate, const Side *side)
{
    Arena *arena = seeking->arena;
    Rational at_none = above_limit(seeking, gate, side, RATIONAL_ZERO);
    Rational at_one = above_limit(seeking, gate, side, RATIONAL_ONE), point;
    if (rational_div(arena, at_none, rational_sub(arena, at_none, at_one), &point))
        add_point(seeking, point);
}

// The voter on one side and all the others on the other.
static void meet_alone(Seeking *seeking, const PollGate *gate)
{
    Side alone = {.others = RATIONAL_ZERO, .voter = true};
    Side others = {.others = others_now(seeking, gate), .giver = true};
    add_meeting(seeking, gate, &alone);
    add_meeting(seeking, gate, &others);
}

// Every sum that some of the others have: each meets the limit once at most, with the
// voter and without. False when the sums are too many.
static bool meet_sums(Seeking *seeking, const PollGate *gate)
{
    const ShareQuestion *question = seeking->question;
    const Poll *poll = question->poll;
    Weight *weights = ARENA_ARRAY(seeking->arena, Weight, poll->voters.count + 1);
    size_t count = 0, givers = question->way == GIVES_ONE ? 2 : 1;
    Sums sums;
    if (gate->scaled == NULL)
        return false;
    for (size_t i = 0; i < poll->voters.count; i++)
        if (i != question->voter && !poll->voters.items[i].barred &&
            (givers == 1 || i != question->giver))
            weights[count++] = gate->scaled[i];
    if (!sums_of(seeking->arena, weights, count, &sums) || sums.list == NULL ||
        sums.count > SHARE_SUMS_MAX)
        return false;
    for (size_t i = 0; i < sums.count; i++)
        for (size_t side = 0; side < 2 * givers; side++) {
            Side of = {.voter = side % 2 == 1, .giver = side >= 2};
            if (rational_div(seeking->arena,
                             rational_from_wide(seeking->arena, sums.list[i]),
                             rational_from_int(gate->scale), &of.others))
                add_meeting(seeking, gate, &of);
        }
    return true;
}

// Whether any coalition may make the difference, not those of single voters alone. Who
// sits in a body that votes too has its votes behind it, or against it.
static bool asks_for_all(const ShareQuestion *question)
{
    return question->goal == GOAL_MATTER || question->goal == GOAL_EQUAL ||
           question->whole != NULL;
}

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

static bool meet(Seeking *seeking, const PollGate *gate)
{
    if (gate == NULL)
        return true;
    bool votes = gate->kind == CONDITION_LIMIT && gate->counting == COUNT_VOTES;
    bool done = true;
    if (votes && asks_for_all(seeking->question))
        done = meet_sums(seeking, gate);
    else if (votes)
        meet_alone(seeking, gate);
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
    add_point(seeking, RATIONAL_ZERO);
    if (rational_sign(seeking->most) >= 0)
        add_point(seeking, seeking->most);
    return done;
}

static int by_size(const void *a, const void *b)
{
    return rational_compare(*(const Rational *)a, *(const Rational *)b);
}

// --- the answer ---

// What the voter may have at most without anybody having less than nothing.
static Rational most_votes(Arena *arena, const ShareQuestion *question,
                           const PollGate *votes)
{
    if (question->way == GIVES_NOBODY)
        return rational_from_int(-1);
    if (question->way == GIVES_ONE)
        return rational_add(arena, votes->weights.items[question->voter],
                            votes->weights.items[question->giver]);
    return poll_total(arena, question->poll, votes);
}

static bool try_point(Seeking *seeking, Rational votes, ShareState state,
                      ShareNeeded *out)
{
    if (!holds_at(seeking, votes))
        return false;
    out->state = state;
    return true;
}

static ShareNeeded try_points(Seeking *seeking)
{
    Arena *arena = seeking->arena;
    ShareNeeded out = {.state = SHARE_NEVER};
    Rational half = rational_make(arena, 1, 2);
    for (size_t i = 0; i < seeking->points.count; i++) {
        Rational at = seeking->points.items[i];
        bool last = i + 1 == seeking->points.count;
        Rational next =
            last ? rational_add(arena, at, RATIONAL_ONE) : seeking->points.items[i + 1];
        Rational between = rational_mul(arena, rational_add(arena, at, next), half);
        out.votes = at;
        if (!last && rational_compare(at, next) == 0)
            continue;
        if (seeking->unknown)
            return out;
        arena_progress(arena, i, seeking->points.count);
        if (try_point(seeking, at, SHARE_AT, &out))
            return out;
        bool bounded = rational_sign(seeking->most) >= 0;
        if (!(last && bounded) && try_point(seeking, between, SHARE_ABOVE, &out))
            return out;
    }
    return out;
}

static const PollGate *votes_gate(const Poll *poll)
{
    const PollGate *votes = find_votes(poll->blocking);
    for (size_t i = 0; i < poll->attempts.count && votes == NULL; i++)
        votes = find_votes(poll->attempts.items[i].gate);
    return votes;
}

bool share_counts_votes(const Poll *poll)
{
    return votes_gate(poll) != NULL;
}

ShareNeeded share_needed(Arena *arena, const ShareQuestion *question)
{
    Seeking seeking = {
        .arena = arena, .question = question, .votes = votes_gate(question->poll)};
    ShareNeeded out;
    if (seeking.votes == NULL)
        return (ShareNeeded){.state = SHARE_NO_VOTES};
    if (question->goal != GOAL_MATTER || !share_matter_by_sums(arena, question, &out)) {
        seeking.player = player_of(question, question->voter);
        seeking.other = player_of(question, question->other);
        seeking.most = most_votes(arena, question, seeking.votes);
        if (game_player_count(question->poll) > arena_most(arena, MOST_voters_listed) ||
            !gather_points(&seeking))
            return (ShareNeeded){.state = SHARE_TOO_MANY};
        qsort(seeking.points.items, seeking.points.count, sizeof(Rational), by_size);
        out = try_points(&seeking);
        arena_progress(arena, 1, 1);
        if (seeking.unknown)
            return (ShareNeeded){.state = SHARE_TOO_MANY};
    }
    const Poll *then = share_poll(arena, question, out.votes);
    out.total = poll_total(arena, then, votes_gate(then));
    return out;
}
