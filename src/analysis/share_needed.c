#include "analysis/share_needed.h"

#include "analysis/share_matter.h"

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
} Seeking;

static bool holds_in(const Seeking *seeking, const Poll *poll)
{
    Coalition dummies;
    Standing standing;
    const Game *game;
    switch (seeking->question->goal) {
    case GOAL_MATTER:
        game = game_for_check(seeking->arena, poll);
        return game_dummies(game, &dummies) && !players_has(&dummies, seeking->player);
    case GOAL_EQUAL:
        game = game_make(seeking->arena, poll, NULL);
        return game_compare(game, seeking->player, seeking->other, &standing) &&
               standing == STANDING_EQUAL;
    case GOAL_VETO:
        return game_blocks_alone(game_roster(seeking->arena, poll), seeking->player);
    default:
        return game_decides_alone(game_roster(seeking->arena, poll), seeking->player);
    }
}

// Thousands of numbers may be tried: nothing of one is kept for the next.
static bool holds_at(const Seeking *seeking, Rational votes)
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

// What those in favour (or against) have above the limit, at some number of votes.
static Rational above_limit(const Seeking *seeking, const PollGate *gate,
                            const Coalition *coalition, bool against, Rational votes)
{
    Changing changing = {seeking->arena, seeking->question, votes};
    const Poll *poll = seeking->question->poll;
    Rational sum = RATIONAL_ZERO, total = RATIONAL_ZERO;
    for (size_t i = 0, player = 0; i < poll->voters.count; i++) {
        if (poll->voters.items[i].barred)
            continue;
        Rational weight =
            i == seeking->question->voter ? votes : other_votes(&changing, gate, i);
        total = rational_add(seeking->arena, total, weight);
        if (players_has(coalition, player++) != against)
            sum = rational_add(seeking->arena, sum, weight);
    }
    Rational base = gate->fixed_base ? gate->fixed : total;
    Rational needed = gate->threshold.quantity.range.low;
    if (gate->relative)
        needed = rational_mul(seeking->arena, needed, base);
    return rational_sub(seeking->arena, sum, needed);
}

static void add_point(Seeking *seeking, Rational point)
{
    if (rational_sign(point) < 0 ||
        (rational_sign(seeking->most) >= 0 && rational_compare(point, seeking->most) > 0))
        return;
    vec_push(seeking->arena, &seeking->points, point);
}

static void add_meeting(Seeking *seeking, const PollGate *gate,
                        const Coalition *coalition)
{
    Arena *arena = seeking->arena;
    for (int against = 0; against < 2; against++) {
        Rational at_none =
            above_limit(seeking, gate, coalition, against != 0, RATIONAL_ZERO);
        Rational at_one =
            above_limit(seeking, gate, coalition, against != 0, RATIONAL_ONE);
        Rational point;
        if (rational_div(arena, at_none, rational_sub(arena, at_none, at_one), &point))
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

// Whether any coalition may make the difference, not those of single voters alone. Who
// sits in a body that votes too has its votes behind it, or against it.
static bool asks_for_all(const ShareQuestion *question)
{
    return question->goal == GOAL_MATTER || question->goal == GOAL_EQUAL ||
           question->whole != NULL;
}

// The place of a voter among those with votes.
static size_t place_of(const Poll *poll, size_t voter)
{
    size_t place = 0;
    for (size_t i = 0; i < voter && i < poll->voters.count; i++)
        place += !poll->voters.items[i].barred;
    return place;
}

// Which player of the game a voter is.
static size_t player_of(const ShareQuestion *question, size_t voter)
{
    const Poll *poll = question->whole;
    size_t player = 0;
    if (poll == NULL)
        return place_of(question->poll, voter);
    for (size_t i = 0; i < voter && i < poll->voters.count; i++)
        player += !poll->voters.items[i].barred && !poll->voters.items[i].body;
    return player;
}

static void gather_points(Seeking *seeking, size_t voters)
{
    Coalition alone = {0};
    players_add(&alone, place_of(seeking->question->poll, seeking->question->voter));
    add_point(seeking, RATIONAL_ZERO);
    if (rational_sign(seeking->most) >= 0)
        add_point(seeking, seeking->most);
    meet_all(seeking, &alone);
    for (uint64_t set = 0; asks_for_all(seeking->question) && set >> voters == 0; set++) {
        Coalition coalition = {{set}};
        meet_all(seeking, &coalition);
    }
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

static bool try_point(const Seeking *seeking, Rational votes, ShareState state,
                      ShareNeeded *out)
{
    if (!holds_at(seeking, votes))
        return false;
    out->state = state;
    return true;
}

static ShareNeeded try_points(const Seeking *seeking)
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
    size_t voters = place_of(question->poll, question->poll->voters.count);
    ShareNeeded out;
    if (seeking.votes == NULL)
        return (ShareNeeded){.state = SHARE_NO_VOTES};
    if (question->goal != GOAL_MATTER || !share_matter_by_sums(arena, question, &out)) {
        if (voters > arena_most(arena, MOST_voters_listed) ||
            (asks_for_all(question) && voters > SHARE_MATTER_PLAYERS_MAX))
            return (ShareNeeded){.state = SHARE_TOO_MANY};
        seeking.player = player_of(question, question->voter);
        seeking.other = player_of(question, question->other);
        seeking.most = most_votes(arena, question, seeking.votes);
        gather_points(&seeking, voters);
        qsort(seeking.points.items, seeking.points.count, sizeof(Rational), by_size);
        out = try_points(&seeking);
    }
    const Poll *then = share_poll(arena, question, out.votes);
    out.total = poll_total(arena, then, votes_gate(then));
    return out;
}
