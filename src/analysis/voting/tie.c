#include "analysis/voting/tie.h"

#include "engine/poll/poll_open.h"
#include "game/choices.h"

// --- ballots by sums ---

// What a voter may do; of those who may do what comes to the same, the last is taken.
enum { DOINGS = 4 };
static const Ballot doings[DOINGS] = {BALLOT_FOR, BALLOT_AGAINST, BALLOT_ABSTAIN,
                                      BALLOT_ABSENT};

// What is asked of a ballot beside equal votes.
typedef struct {
    bool quorum, others; // whether these have their say
    int64_t silent;      // so many at most do not vote
} Asked;

// A limit with its place among the sums: what it has more than it asks for, and its base.
typedef struct {
    const PollGate *gate;
    size_t margin, base;
} Leaf;

typedef struct {
    Arena *arena;
    const Poll *poll;
    Asked asked;
    size_t *voters; // of the choices, those with most votes first
    size_t count;
    VEC(ChoiceSum) sums;
    int64_t *adds; // [(choice * voters + player) ...]: see sum_add
    VEC(Leaf) leaves;
    size_t votes; // the sum that is not 0 when anybody votes
    bool *may;
    bool fits;
} Sums;

static int64_t *sum_add(const Sums *sums, size_t player, size_t doing, size_t sum)
{
    return &sums->adds[(player * DOINGS + doing) * CHOICES_SUMS_MAX + sum];
}

static size_t new_sum(Sums *sums, ChoiceSum sum)
{
    if (sums->sums.count == CHOICES_SUMS_MAX) {
        sums->fits = false;
        return 0;
    }
    vec_push(sums->arena, &sums->sums, sum);
    return sums->sums.count - 1;
}

// a * b - c * d, where that stays small enough to be added up.
static int64_t difference(Sums *sums, int64_t a, int64_t b, int64_t c, int64_t d)
{
    __extension__ __int128 left = (__int128)a * b - (__int128)c * d;
    const int64_t most = (int64_t)1 << 50;
    sums->fits = sums->fits && left < most && left > -most;
    return sums->fits ? (int64_t)left : 0;
}

// A limit as a sum that is above 0, 0 or below it.
static void add_leaf(Sums *sums, const PollGate *gate)
{
    bool limit = gate->kind == CONDITION_LIMIT;
    Rational threshold = limit ? gate->threshold.quantity.range.low : RATIONAL_ONE;
    bool of_base = !limit || gate->relative, fixed = of_base && gate->fixed_base;
    Leaf leaf = {.gate = gate};
    if (gate->scaled == NULL || threshold.big != NULL) {
        sums->fits = false;
        return;
    }
    int64_t den = threshold.den, num = threshold.num;
    int64_t stays = !of_base ? gate->scale : fixed ? gate->scaled_fixed : 0;
    leaf.margin = new_sum(sums, (ChoiceSum){.start = difference(sums, 0, 0, num, stays)});
    leaf.base = new_sum(
        sums, (ChoiceSum){.start = fixed ? gate->scaled_fixed : 0, .low = 1, .high = 0});
    for (size_t i = 0; sums->fits && i < sums->count; i++)
        for (size_t k = 0; k < DOINGS; k++) {
            bool reached, based;
            int64_t weight = gate->scaled[sums->voters[i]];
            poll_counts(sums->poll, gate, sums->voters[i], doings[k], &reached, &based);
            *sum_add(sums, i, k, leaf.margin) =
                difference(sums, reached ? weight : 0, den,
                           of_base && !fixed && based ? weight : 0, num);
            *sum_add(sums, i, k, leaf.base) = based && !fixed ? weight : 0;
        }
    vec_push(sums->arena, &sums->leaves, leaf);
}

static void add_leaves(Sums *sums, const PollGate *gate)
{
    if (gate == NULL || gate == sums->poll->even)
        return;
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS)
        add_leaf(sums, gate);
    for (size_t i = 0; i < gate->parts.count; i++)
        add_leaves(sums, gate->parts.items[i]);
}

// Both sides are half of the base: of one that is not fixed, they are equal and nobody in
// it does neither.
static void add_even(Sums *sums)
{
    const PollGate *even = sums->poll->even;
    PollGate against = *even;
    against.act = ACT_AGAINST;
    bool fixed = even->fixed_base;
    int64_t start = fixed ? -even->scaled_fixed : 0;
    size_t one = new_sum(sums, (ChoiceSum){.start = start, .must = true});
    size_t other = new_sum(sums, (ChoiceSum){.start = start, .must = true});
    sums->votes = new_sum(sums, (ChoiceSum){.low = 1, .high = 0});
    for (size_t i = 0; i < sums->count; i++)
        for (size_t k = 0; k < DOINGS; k++) {
            bool in_favour, opposed, based;
            size_t voter = sums->voters[i];
            int64_t weight = even->scaled[voter];
            poll_counts(sums->poll, even, voter, doings[k], &in_favour, &based);
            poll_counts(sums->poll, &against, voter, doings[k], &opposed, &based);
            int64_t lean = in_favour ? weight : opposed ? -weight : 0;
            *sum_add(sums, i, k, one) = fixed ? (in_favour ? 2 * weight : 0) : lean;
            *sum_add(sums, i, k, other) = fixed && opposed ? 2 * weight : 0;
            *sum_add(sums, i, k, sums->votes) = in_favour ? weight : 0;
            bool neither = based && !in_favour && !opposed && weight > 0;
            sums->may[i * DOINGS + k] = fixed || !neither;
        }
}

// Vetoes are used by voting against.
static void bar_vetoes(Sums *sums)
{
    for (size_t i = 0; i < sums->count; i++)
        for (size_t k = 0; k < DOINGS; k++)
            if (sums->poll->voters.items[sums->voters[i]].veto &&
                doings[k] == BALLOT_AGAINST)
                sums->may[i * DOINGS + k] = false;
}

// Who does not vote is rather away where that comes to the same, and rather there where
// it serves a quorum alone.
static bool serves(const Sums *sums, size_t player, size_t from, size_t doing,
                   size_t other)
{
    for (size_t sum = 0; sum < sums->sums.count; sum++) {
        int64_t one = *sum_add(sums, player, doing, sum);
        int64_t two = *sum_add(sums, player, other, sum);
        if (sum < from ? one != two : one < two)
            return false;
    }
    return true;
}

// Whether more who are there never undo a quorum.
static bool quorum_rises(const PollGate *gate)
{
    if (gate->kind == CONDITION_LIMIT && gate->limit != LIMIT_MORE_THAN &&
        gate->limit != LIMIT_AT_LEAST)
        return false;
    for (size_t i = 0; i < gate->parts.count; i++)
        if (!quorum_rises(gate->parts.items[i]))
            return false;
    return gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_ALL ||
           gate->kind == CONDITION_ANY || gate->kind == CONDITION_SOME;
}

// `from`: the first sum of the quorum.
static void drop_spare(Sums *sums, size_t from)
{
    enum { ABSTAINS = 2, AWAY = 3 };
    const PollGate *quorum = sums->poll->quorum;
    if (quorum == NULL || !quorum_rises(quorum))
        from = sums->sums.count;
    for (size_t i = 0; i < sums->count; i++) {
        bool *may = &sums->may[i * DOINGS];
        if (!may[ABSTAINS] || !may[AWAY])
            continue;
        if (serves(sums, i, sums->sums.count, AWAY, ABSTAINS))
            may[ABSTAINS] = false;
        else if (serves(sums, i, from, ABSTAINS, AWAY))
            may[AWAY] = false;
    }
}

static void add_silent(Sums *sums)
{
    size_t sum = new_sum(sums, (ChoiceSum){.high = sums->asked.silent, .must = true});
    for (size_t i = 0; i < sums->count; i++)
        for (size_t k = 0; k < DOINGS; k++)
            *sum_add(sums, i, k, sum) =
                doings[k] == BALLOT_ABSTAIN || doings[k] == BALLOT_ABSENT;
}

// --- what else is asked ---

static bool leaf_holds(const Sums *sums, const PollGate *gate, const int64_t *at)
{
    for (size_t i = 0; i < sums->leaves.count; i++) {
        const Leaf *leaf = &sums->leaves.items[i];
        int64_t margin = at[leaf->margin];
        if (leaf->gate == gate)
            return poll_holds(gate, (margin > 0) - (margin < 0), at[leaf->base] <= 0);
    }
    return false;
}

static bool gate_holds(const Sums *sums, const PollGate *gate, const int64_t *at)
{
    size_t held = 0;
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS)
        return leaf_holds(sums, gate, at);
    for (size_t i = 0; i < gate->parts.count; i++)
        held += gate_holds(sums, gate->parts.items[i], at);
    return poll_group_holds(gate, held);
}

static bool is_tie(const void *context, const int64_t *at)
{
    const Sums *sums = context;
    const Poll *poll = sums->poll;
    bool tie = at[sums->votes] > 0;
    if (tie && sums->asked.others && poll->blocking != NULL)
        tie = !gate_holds(sums, poll->blocking, at);
    for (size_t i = 0; tie && sums->asked.others && i < poll->attempts.count; i++)
        tie = poll->attempts.items[i].gate == poll->even ||
              !gate_holds(sums, poll->attempts.items[i].gate, at);
    return tie && (!sums->asked.quorum || poll->quorum == NULL ||
                   gate_holds(sums, poll->quorum, at));
}

// --- finding one ---

static void order_voters(Sums *sums)
{
    const int64_t *votes = sums->poll->even->scaled;
    sums->voters = ARENA_ARRAY(sums->arena, size_t, sums->poll->voters.count + 1);
    for (size_t i = 0; i < sums->poll->voters.count; i++) {
        if (sums->poll->voters.items[i].barred)
            continue;
        size_t at = sums->count++;
        for (; at > 0 && votes[sums->voters[at - 1]] < votes[i]; at--)
            sums->voters[at] = sums->voters[at - 1];
        sums->voters[at] = i;
    }
}

static int64_t *close_up(const Sums *sums)
{
    size_t rows = sums->count * DOINGS, count = sums->sums.count;
    int64_t *adds = ARENA_ARRAY(sums->arena, int64_t, rows * count + 1);
    for (size_t row = 0; row < rows; row++)
        memcpy(adds + row * count, sums->adds + row * CHOICES_SUMS_MAX,
               count * sizeof *adds);
    return adds;
}

static ChoicesEnd find(const Game *game, Asked asked, Ballot *ballots)
{
    Arena *arena = game->arena;
    const Poll *poll = game->poll;
    Sums sums = {.arena = arena, .poll = poll, .asked = asked, .fits = true};
    if (poll->even->scaled == NULL)
        return CHOICES_TOO_MANY;
    order_voters(&sums);
    sums.may = ARENA_ARRAY(arena, bool, sums.count *DOINGS + 1);
    sums.adds = ARENA_ARRAY(arena, int64_t, sums.count * DOINGS * CHOICES_SUMS_MAX + 1);
    add_even(&sums);
    if (asked.others) {
        bar_vetoes(&sums);
        add_leaves(&sums, poll->blocking);
        for (size_t i = 0; i < poll->attempts.count; i++)
            add_leaves(&sums, poll->attempts.items[i].gate);
    }
    size_t from = sums.sums.count;
    if (asked.quorum)
        add_leaves(&sums, poll->quorum);
    drop_spare(&sums, from);
    if ((size_t)asked.silent < sums.count)
        add_silent(&sums);
    if (!sums.fits)
        return CHOICES_TOO_MANY;
    Choices of = {.players = sums.count,
                  .choices = DOINGS,
                  .sums = sums.sums.count,
                  .sum = sums.sums.items,
                  .adds = close_up(&sums),
                  .may = sums.may,
                  .test = is_tie,
                  .context = &sums};
    unsigned char *chosen = ARENA_ARRAY(arena, unsigned char, sums.count + 1);
    ChoicesEnd end = choices_find(arena, &of, chosen);
    for (size_t i = 0; end == CHOICES_FOUND && i < sums.count; i++)
        ballots[sums.voters[i]] = doings[chosen[i]];
    return end;
}

// Why no ballot is split evenly: who does not vote stays in what half is taken of, or no
// two sides are equal.
static TieEnd why_never(const Poll *poll)
{
    const WordKey rules[] = {poll->abstentions, poll->absences};
    bool usual = true, out = false;
    for (size_t i = 0; i < 2; i++) {
        usual = usual && rules[i] != WORD_as_for && rules[i] != WORD_as_against;
        out = out || rules[i] == WORD_not_counted;
    }
    bool cast = poll->even->base == WORD_cast, present = poll->even->base == WORD_present;
    if (usual && !cast && !present && !out)
        return TIE_NOT_ALL;
    return usual && (cast || (present && poll->absences == WORD_none)) ? TIE_NEVER_EQUAL
                                                                       : TIE_NO_BALLOT;
}

// Those who do not vote are as few as can be told with little work.
static TieEnd find_by_sums(const Game *game, Ballot *ballots)
{
    static const int64_t silent[] = {0, 1, 2, INT32_MAX};
    ChoicesEnd end = CHOICES_NONE;
    for (size_t i = 0; i < sizeof silent / sizeof *silent; i++) {
        end = find(game, (Asked){true, true, silent[i]}, ballots);
        if (end == CHOICES_FOUND)
            return TIE_POSSIBLE;
        if (end == CHOICES_TOO_MANY && silent[i] < INT32_MAX)
            i = sizeof silent / sizeof *silent - 2; // the last is the quickest to find
    }
    if (end == CHOICES_TOO_MANY)
        return TIE_OPEN;
    const Asked no_quorum = {false, true, INT32_MAX}, alone = {true, false, INT32_MAX};
    const Asked neither = {false, false, INT32_MAX};
    const Poll *poll = game->poll;
    if (poll->quorum != NULL && find(game, no_quorum, ballots) == CHOICES_FOUND)
        return TIE_NO_QUORUM;
    if (find(game, alone, ballots) == CHOICES_FOUND ||
        find(game, neither, ballots) == CHOICES_FOUND)
        return TIE_SETTLED;
    return why_never(poll);
}

// --- by ballots ---

// One ballot after the other: the next one counts up by one. False after the last.
static bool next_ballot(const Game *game, Ballot *ballots)
{
    for (size_t i = 0; i < game->players; i++) {
        Ballot *ballot = &ballots[game->voters[i]];
        size_t doing = 0;
        while (doings[doing] != *ballot)
            doing++;
        *ballot = doings[(doing + 1) % DOINGS];
        if (doing + 1 < DOINGS)
            return true;
    }
    return false;
}

static TieEnd find_by_ballots(const Game *game, Ballot *ballots)
{
    size_t all = 1;
    for (size_t i = 0; i < game->players; i++)
        all = all > TIE_BALLOTS_MAX ? all : all * DOINGS;
    if (all > TIE_BALLOTS_MAX)
        return TIE_OPEN;
    do {
        PollTrace trace = {0};
        arena_work(game->arena);
        poll_settle(game->poll, ballots, &trace);
        if (trace.by_tie)
            return TIE_POSSIBLE;
    } while (next_ballot(game, ballots));
    return TIE_NO_BALLOT;
}

TieEnd tie_find(const Game *game, Ballot *ballots)
{
    const Poll *poll = game->poll;
    for (size_t i = 0; i < poll->voters.count; i++)
        ballots[i] = poll->voters.items[i].barred ? BALLOT_BARRED
                     : poll->voters.items[i].body ? BALLOT_BY_MEMBERS
                                                  : BALLOT_FOR;
    return poll->stages.count > 0 ? find_by_ballots(game, ballots)
                                  : find_by_sums(game, ballots);
}
