/* Polls put together by hand, at random, and decided once more the slow and obvious way.
 */
#ifndef TESTS_POLLS_H
#define TESTS_POLLS_H

#include "engine/poll/poll.h"

enum { VOTERS_MAX = 8 };

/* A generator of our own, so that every machine sees the same games. */
static inline unsigned roll(uint64_t *seed, unsigned below)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)((*seed >> 33) % below);
}

/* A limit: `num` / `den` of the base, or the number `num` when `den` is 1. */
static inline PollGate *limit_gate(Arena *arena, Limit limit, int64_t num, int64_t den,
                                   const int64_t *weights, size_t count)
{
    PollGate *gate = ARENA_NEW(arena, PollGate);
    gate->kind = CONDITION_LIMIT;
    gate->limit = limit;
    gate->threshold =
        (Figure){.quantity = {.range = interval_point(rational_make(arena, num, den)),
                              .unit = den == 1 ? UNIT_NUMBER : UNIT_SHARE}};
    gate->base = WORD_all;
    gate->base_stated = true;
    for (size_t i = 0; i < count; i++)
        vec_push(arena, &gate->weights, rational_from_int(weights[i]));
    return gate;
}

static inline Poll *poll_of(Arena *arena, size_t voters)
{
    Poll *poll = ARENA_NEW(arena, Poll);
    poll->arena = arena;
    poll->casting = SIZE_MAX;
    for (size_t i = 0; i < voters; i++)
        vec_push(arena, &poll->voters, (Voter){.voter = NULL});
    return poll;
}

static inline void add_attempt(Poll *poll, PollGate *gate)
{
    vec_push(poll->arena, &poll->attempts, (PollAttempt){LABEL_passes_if, gate, NULL});
}

/* --- games at random -----------------------------------------------------------------
 */

static inline PollGate *random_limit(Arena *arena, uint64_t *seed, size_t voters)
{
    static const Act acts[] = {ACT_FOR,     ACT_FOR,     ACT_FOR,     ACT_AGAINST,
                               ACT_NOT_FOR, ACT_ABSTAIN, ACT_PRESENT, ACT_SIGNED};
    static const WordKey bases[] = {WORD_all, WORD_present, WORD_cast};
    int64_t weights[VOTERS_MAX];
    bool heads = roll(seed, 3) == 0;
    for (size_t i = 0; i < voters; i++)
        weights[i] = heads ? 1 : roll(seed, 7);
    unsigned den = 1 + roll(seed, 5);
    unsigned num = den == 1 ? roll(seed, 9) : 1 + roll(seed, den);
    PollGate *gate = limit_gate(arena, (Limit)(LIMIT_MORE_THAN + roll(seed, 5)), num, den,
                                weights, voters);
    /* n/n and sums in lowest terms may come out whole: keep what was meant. */
    gate->threshold.quantity.unit = den == 1 ? UNIT_NUMBER : UNIT_SHARE;
    gate->counting = heads ? COUNT_HEADS : COUNT_VOTES;
    gate->act = acts[roll(seed, 8)];
    gate->base = bases[roll(seed, 3)];
    if (heads && roll(seed, 4) == 0) {
        gate->kind = CONDITION_UNANIMOUS;
        gate->act = ACT_FOR;
    }
    return gate;
}

static inline PollGate *random_gate(Arena *arena, uint64_t *seed, size_t voters,
                                    int depth)
{
    static const ConditionKind kinds[] = {CONDITION_ALL, CONDITION_ANY, CONDITION_SOME,
                                          CONDITION_NOT};
    if (depth == 0 || roll(seed, 2) == 0)
        return random_limit(arena, seed, voters);
    PollGate *gate = ARENA_NEW(arena, PollGate);
    gate->kind = kinds[roll(seed, 4)];
    size_t parts = 1 + roll(seed, 3);
    gate->count = 1 + roll(seed, (unsigned)parts);
    for (size_t i = 0; i < parts; i++)
        vec_push(arena, &gate->parts, random_gate(arena, seed, voters, depth - 1));
    return gate;
}

static inline Poll *random_poll(Arena *arena, uint64_t *seed, size_t voters)
{
    static const WordKey counted[] = {WORD_none,          WORD_none,   WORD_as_against,
                                      WORD_as_abstaining, WORD_as_for, WORD_not_counted};
    static const WordKey ties[] = {WORD_none, WORD_lot, WORD_as_for, WORD_as_against};
    Poll *poll = poll_of(arena, voters);
    for (size_t i = 0; i < voters; i++) {
        poll->voters.items[i].veto = roll(seed, 10) == 0;
        poll->voters.items[i].barred = roll(seed, 10) == 0;
    }
    for (unsigned i = 0; i <= roll(seed, 2); i++)
        add_attempt(poll, random_gate(arena, seed, voters, 2));
    if (roll(seed, 4) == 0)
        poll->quorum = random_gate(arena, seed, voters, 1);
    if (roll(seed, 4) == 0)
        poll->blocking = random_gate(arena, seed, voters, 1);
    if (roll(seed, 3) == 0) { /* a simple majority, which may end in a tie */
        PollGate *last = random_limit(arena, seed, voters);
        last->kind = CONDITION_LIMIT;
        last->limit = LIMIT_MORE_THAN;
        last->act = ACT_FOR;
        last->threshold.quantity = (Quantity){
            .range = interval_point((Rational){1, 2, NULL}), .unit = UNIT_SHARE};
        add_attempt(poll, last);
    }
    poll->tie = ties[roll(seed, 4)];
    if (roll(seed, 4) == 0) {
        poll->tie = WORD_chair_decides;
        poll->casting = roll(seed, (unsigned)voters);
    }
    poll->abstentions = counted[roll(seed, 6)];
    poll->absences = counted[roll(seed, 6)];
    poll_ready(poll);
    return poll;
}

/* --- the obvious way, in plain integers ------------------------------------------------
 */

static inline char obvious_letter(const Poll *poll, const Ballot *ballots, size_t i,
                                  Act act)
{
    static const char letters[] = {'f', 'a', '0', '-', 'x', '?'};
    if (poll->voters.items[i].barred)
        return 'x';
    char letter = letters[ballots[i]];
    WordKey rule = letter == '0'   ? poll->abstentions
                   : letter == '-' ? poll->absences
                                   : WORD_none;
    if (act == ACT_PRESENT || rule == WORD_none)
        return letter;
    return rule == WORD_as_against      ? 'a'
           : rule == WORD_as_for        ? 'f'
           : rule == WORD_as_abstaining ? '0'
                                        : 'x';
}

static inline void obvious_sums(const Poll *poll, const PollGate *gate,
                                const Ballot *ballots, int64_t *reached, int64_t *base)
{
    *reached = *base = 0;
    for (size_t i = 0; i < poll->voters.count; i++) {
        char letter = obvious_letter(poll, ballots, i, gate->act);
        int64_t weight = gate->weights.items[i].num;
        const char *in = gate->base == WORD_all       ? "fa0-"
                         : gate->base == WORD_present ? "fa0"
                                                      : "fa";
        bool counts = strchr(in, letter) != NULL;
        bool did = false;
        switch (gate->act) {
        case ACT_AGAINST: did = letter == 'a'; break;
        case ACT_NOT_FOR: did = counts && letter != 'f'; break;
        case ACT_ABSTAIN: did = letter == '0'; break;
        case ACT_PRESENT: did = strchr("fa0", letter) != NULL; break;
        default: did = letter == 'f'; break;
        }
        *reached += did ? weight : 0;
        *base += counts ? weight : 0;
    }
}

static inline bool obvious_gate(const Poll *poll, const PollGate *gate,
                                const Ballot *ballots)
{
    size_t held = 0;
    int64_t reached, base;
    for (size_t i = 0; i < gate->parts.count; i++)
        held += obvious_gate(poll, gate->parts.items[i], ballots);
    switch (gate->kind) {
    case CONDITION_ALL: return held == gate->parts.count;
    case CONDITION_ANY: return held >= 1;
    case CONDITION_SOME: return held >= gate->count;
    case CONDITION_NOT: return held == 0;
    default: break;
    }
    obvious_sums(poll, gate, ballots, &reached, &base);
    if (gate->kind == CONDITION_UNANIMOUS)
        return base > 0 && reached == base;
    int64_t left = reached * gate->threshold.quantity.range.low.den;
    int64_t right = gate->threshold.quantity.range.low.num;
    bool share = gate->threshold.quantity.unit == UNIT_SHARE;
    right *= share ? base : 1;
    switch (gate->limit) {
    case LIMIT_MORE_THAN: return left > right;
    case LIMIT_AT_LEAST: return left >= right && !(share && base == 0);
    case LIMIT_AT_MOST: return left <= right;
    case LIMIT_LESS_THAN: return left < right;
    default: return left == right && !(share && base == 0);
    }
}

static inline Outcome obvious_tie(const Poll *poll, const Ballot *ballots)
{
    const PollGate *gate = vec_last(&poll->attempts).gate;
    Rational half = gate->threshold.quantity.range.low;
    if (gate->kind != CONDITION_LIMIT || gate->limit != LIMIT_MORE_THAN ||
        gate->act != ACT_FOR || half.num != 1 || half.den != 2)
        return OUTCOME_FAILS;
    PollGate against = *gate;
    int64_t in_favour, opposed, base;
    against.act = ACT_AGAINST;
    obvious_sums(poll, &against, ballots, &opposed, &base);
    obvious_sums(poll, gate, ballots, &in_favour, &base);
    if (base == 0 || in_favour != opposed || in_favour + opposed != base)
        return OUTCOME_FAILS;
    if (poll->tie == WORD_as_for)
        return OUTCOME_PASSES;
    if (poll->tie == WORD_as_against)
        return OUTCOME_FAILS;
    if (poll->casting == SIZE_MAX || poll->voters.items[poll->casting].barred)
        return OUTCOME_TIE;
    Ballot chair = ballots[poll->casting];
    return chair == BALLOT_FOR       ? OUTCOME_PASSES
           : chair == BALLOT_AGAINST ? OUTCOME_FAILS
                                     : OUTCOME_TIE;
}

static inline Outcome obvious_outcome(const Poll *poll, const Ballot *ballots)
{
    if (poll->quorum != NULL && !obvious_gate(poll, poll->quorum, ballots))
        return OUTCOME_NO_QUORUM;
    for (size_t i = 0; i < poll->voters.count; i++)
        if (poll->voters.items[i].veto && !poll->voters.items[i].barred &&
            ballots[i] == BALLOT_AGAINST)
            return OUTCOME_FAILS;
    if (poll->blocking != NULL && obvious_gate(poll, poll->blocking, ballots))
        return OUTCOME_FAILS;
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (obvious_gate(poll, poll->attempts.items[i].gate, ballots))
            return OUTCOME_PASSES;
    return obvious_tie(poll, ballots);
}

#endif
