#include "engine/poll/poll_open.h"

// What comes of a ballot whatever the unknown ones are.

// Whether more support and fewer votes against can only help, counted from a base that no
// ballot changes. Then ballots that are all alike show whatever mixed ones could do.
static bool is_steady(const Poll *poll, const PollGate *gate)
{
    if (gate == NULL)
        return true;
    if (gate->kind == CONDITION_UNANIMOUS || gate->kind == CONDITION_LIMIT) {
        bool upward = gate->kind == CONDITION_UNANIMOUS ||
                      gate->limit == LIMIT_MORE_THAN || gate->limit == LIMIT_AT_LEAST;
        bool counts_base = gate->relative || gate->kind == CONDITION_UNANIMOUS;
        return upward && (gate->base == WORD_all || !counts_base);
    }
    if (gate->kind == CONDITION_NOT || gate->kind == CONDITION_NONE)
        return false;
    for (size_t i = 0; i < gate->parts.count; i++)
        if (!is_steady(poll, gate->parts.items[i]))
            return false;
    return true;
}

static bool rewards(const PollGate *gate, bool support)
{
    if (gate == NULL)
        return true;
    bool for_act = gate->act == ACT_FOR || gate->act == ACT_SIGNED ||
                   gate->act == ACT_APPROVED || gate->act == ACT_REQUESTED;
    if (gate->kind == CONDITION_UNANIMOUS || gate->kind == CONDITION_LIMIT)
        return support ? for_act : gate->act == ACT_AGAINST;
    for (size_t i = 0; i < gate->parts.count; i++)
        if (!rewards(gate->parts.items[i], support))
            return false;
    return true;
}

static bool poll_is_steady(const Poll *poll)
{
    if (poll->abstentions != WORD_none || poll->absences != WORD_none)
        return false;
    if (poll->quorum != NULL || poll->even != NULL)
        return false;
    for (size_t i = 0; i < poll->stages.count; i++)
        if (!poll_is_steady(poll->stages.items[i].poll))
            return false;
    if (!is_steady(poll, poll->blocking) || !rewards(poll->blocking, false))
        return false;
    for (size_t i = 0; i < poll->attempts.count; i++) {
        const PollGate *gate = poll->attempts.items[i].gate;
        if (!is_steady(poll, gate) || !rewards(gate, true))
            return false;
    }
    return true;
}

static const Ballot fillings[] = {BALLOT_FOR, BALLOT_AGAINST, BALLOT_ABSTAIN,
                                  BALLOT_ABSENT};
enum { FILLINGS = sizeof fillings / sizeof *fillings };

// Fills in the unknown ballots by the digits of `number` in base FILLINGS.
static void fill(Ballot *filled, const size_t *unknown, size_t count, uint32_t number)
{
    for (size_t i = 0; i < count; i++, number /= FILLINGS)
        filled[unknown[i]] = fillings[number % FILLINGS];
}

static Outcome try_fillings(const Poll *poll, Ballot *filled, const size_t *unknown,
                            size_t count)
{
    PollTrace trace = {0};
    Outcome first = OUTCOME_OPEN;
    for (size_t f = 0; f < FILLINGS; f++) {
        for (size_t i = 0; i < count; i++)
            filled[unknown[i]] = fillings[f];
        Outcome outcome = poll_settle(poll, filled, &trace);
        if (f > 0 && outcome != first)
            return OUTCOME_OPEN;
        first = outcome;
    }
    if (poll_is_steady(poll))
        return first;
    if (count > arena_most(poll->arena, MOST_ballots))
        return OUTCOME_OPEN;
    uint32_t all = (uint32_t)1 << (2 * count);
    for (uint32_t number = 0; number < all; number++) {
        if (number % 4 == 0)
            arena_work(poll->arena);
        fill(filled, unknown, count, number);
        if (poll_settle(poll, filled, &trace) != first)
            return OUTCOME_OPEN;
    }
    return first;
}

Outcome poll_decide_open(const Poll *poll, const Ballot *ballots)
{
    size_t voters = poll->voters.count, count = 0;
    ArenaMark mark = arena_mark(poll->arena);
    Ballot *filled = ARENA_ARRAY(poll->arena, Ballot, voters);
    size_t *unknown = ARENA_ARRAY(poll->arena, size_t, voters);
    for (size_t i = 0; i < voters; i++) {
        filled[i] = ballots[i];
        if (ballots[i] == BALLOT_UNKNOWN && !poll->voters.items[i].barred)
            unknown[count++] = i;
    }
    Outcome outcome = try_fillings(poll, filled, unknown, count);
    arena_release(poll->arena, mark);
    return outcome;
}

bool poll_has_unknown(const Poll *poll, const Ballot *ballots)
{
    for (size_t i = 0; i < poll->voters.count; i++)
        if (ballots[i] == BALLOT_UNKNOWN && !poll->voters.items[i].barred)
            return true;
    return false;
}
