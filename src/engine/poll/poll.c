#include "engine/poll/poll_open.h"

#include <string.h>

// Deciding ballots. Sums are taken in whole numbers where the weights allow it
// (poll_ready scales them), in fractions otherwise; both are exact.

size_t poll_voter(const Poll *poll, const Entity *entity)
{
    for (size_t i = 0; i < poll->voters.count; i++) {
        const Voter *voter = &poll->voters.items[i];
        if (voter->voter == entity)
            return i;
        for (size_t k = 0; k < voter->members.count; k++)
            if (voter->members.items[k] == entity)
                return i;
    }
    return SIZE_MAX;
}

// --- positions ---

static Ballot counted_as(WordKey rule, Ballot ballot)
{
    switch (rule) {
    case WORD_as_against: return BALLOT_AGAINST;
    case WORD_as_for: return BALLOT_FOR;
    case WORD_as_abstaining: return BALLOT_ABSTAIN;
    case WORD_not_counted: return BALLOT_BARRED;
    default: return ballot;
    }
}

// How a ballot counts in a limit. Presence is a fact: rules on absences don't change it.
static Ballot position(const Poll *poll, const PollGate *gate, Ballot ballot, size_t i)
{
    if (poll->voters.items[i].barred)
        return BALLOT_BARRED;
    if (gate->act == ACT_PRESENT || (gate->condition != NULL && gate->condition->by_vote))
        return ballot;
    if (ballot == BALLOT_ABSTAIN)
        return counted_as(poll->abstentions, ballot);
    if (ballot == BALLOT_ABSENT)
        return counted_as(poll->absences, ballot);
    return ballot;
}

static bool is_cast(Ballot position)
{
    return position == BALLOT_FOR || position == BALLOT_AGAINST;
}

static bool is_present(Ballot position)
{
    return is_cast(position) || position == BALLOT_ABSTAIN;
}

static bool in_base(WordKey base, Ballot position)
{
    switch (base) {
    case WORD_cast: return is_cast(position);
    case WORD_present: return is_present(position);
    default: return position != BALLOT_BARRED;
    }
}

static bool did(const PollGate *gate, Ballot position)
{
    switch (gate->act) {
    case ACT_AGAINST: return position == BALLOT_AGAINST;
    case ACT_NOT_FOR: return position != BALLOT_FOR && in_base(gate->base, position);
    case ACT_ABSTAIN: return position == BALLOT_ABSTAIN;
    case ACT_PRESENT: return is_present(position);
    case ACT_FOR:
    case ACT_SIGNED:
    case ACT_APPROVED:
    case ACT_REQUESTED: return position == BALLOT_FOR;
    }
    return false;
}

void poll_counts(const Poll *poll, const PollGate *gate, size_t voter, Ballot ballot,
                 bool *reached, bool *based)
{
    Ballot at = position(poll, gate, ballot, voter);
    *reached = did(gate, at);
    *based = in_base(gate->base, at);
}

// --- comparisons ---

bool poll_compare(Limit limit, int sign)
{
    switch (limit) {
    case LIMIT_NONE: return false;
    case LIMIT_MORE_THAN: return sign > 0;
    case LIMIT_AT_LEAST: return sign >= 0;
    case LIMIT_AT_MOST: return sign <= 0;
    case LIMIT_LESS_THAN: return sign < 0;
    case LIMIT_EXACTLY: return sign == 0;
    }
    return false;
}

// A share of nothing is reached by nobody: where the base is empty, 0 is not "at least".
bool poll_holds(const PollGate *gate, int sign, bool base_is_empty)
{
    bool asks = gate->kind == CONDITION_UNANIMOUS || gate->limit == LIMIT_AT_LEAST ||
                gate->limit == LIMIT_EXACTLY;
    if (base_is_empty && asks && (gate->relative || gate->kind == CONDITION_UNANIMOUS))
        return false;
    return gate->kind == CONDITION_UNANIMOUS ? sign == 0
                                             : poll_compare(gate->limit, sign);
}

static bool scaled_holds(const Poll *poll, const PollGate *gate, const Ballot *ballots)
{
    int64_t reached = 0, base = 0;
    for (size_t i = 0; i < poll->voters.count; i++) {
        Ballot at = position(poll, gate, ballots[i], i);
        if (did(gate, at))
            reached += gate->scaled[i];
        if (in_base(gate->base, at))
            base += gate->scaled[i];
    }
    if (gate->fixed_base)
        base = gate->scaled_fixed;
    __int128 left = reached, right = base;
    if (gate->kind == CONDITION_LIMIT) {
        Rational threshold = gate->threshold.quantity.range.low;
        left *= threshold.den;
        right = (__int128)threshold.num * (gate->relative ? base : gate->scale);
    }
    return poll_holds(gate, (left > right) - (left < right), base == 0);
}

// The same comparison in fractions, with its figures.
static PollStep exact_step(const Poll *poll, const PollGate *gate, const Ballot *ballots)
{
    PollStep step = {.gate = gate, .reached = RATIONAL_ZERO, .base = RATIONAL_ZERO};
    for (size_t i = 0; i < poll->voters.count; i++) {
        Ballot at = position(poll, gate, ballots[i], i);
        if (did(gate, at))
            step.reached =
                rational_add(poll->arena, step.reached, gate->weights.items[i]);
        if (in_base(gate->base, at))
            step.base = rational_add(poll->arena, step.base, gate->weights.items[i]);
    }
    if (gate->fixed_base)
        step.base = gate->fixed;
    step.needed = step.base;
    if (gate->kind == CONDITION_LIMIT) {
        step.needed = gate->threshold.quantity.range.low;
        if (gate->relative)
            step.needed = rational_mul(poll->arena, step.needed, step.base);
    }
    step.holds = poll_holds(gate, rational_compare(step.reached, step.needed),
                            rational_sign(step.base) == 0);
    return step;
}

static bool leaf_holds(const Poll *poll, const PollGate *gate, const Ballot *ballots)
{
    if (gate->scaled != NULL)
        return scaled_holds(poll, gate, ballots);
    ArenaMark mark = arena_mark(poll->arena);
    bool result = exact_step(poll, gate, ballots).holds;
    arena_release(poll->arena, mark);
    return result;
}

bool poll_group_holds(const PollGate *gate, size_t held)
{
    switch (gate->kind) {
    case CONDITION_ALL: return held == gate->parts.count;
    case CONDITION_ANY: return held > 0;
    case CONDITION_SOME: return held >= gate->count;
    case CONDITION_NOT: return held == 0;
    default: return false;
    }
}

PollGate *poll_gate_alone(Arena *arena, const PollGate *gate)
{
    PollGate *copy = ARENA_NEW(arena, PollGate);
    *copy = *gate;
    copy->parts.items = NULL;
    copy->parts.count = copy->parts.capacity = 0;
    return copy;
}

static bool gate_holds(const Poll *poll, const PollGate *gate, const Ballot *ballots)
{
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS)
        return leaf_holds(poll, gate, ballots);
    size_t held = 0;
    for (size_t i = 0; i < gate->parts.count; i++)
        held += gate_holds(poll, gate->parts.items[i], ballots);
    return poll_group_holds(gate, held);
}

// --- outcomes ---

// Whether the base of the simple majority is split in two equal halves.
static bool is_even(const Poll *poll, const Ballot *ballots)
{
    PollGate against = *poll->even, half = *poll->even;
    against.act = ACT_AGAINST;
    against.limit = half.limit = LIMIT_EXACTLY;
    return leaf_holds(poll, &half, ballots) && leaf_holds(poll, &against, ballots);
}

static Outcome settle_tie(const Poll *poll, const Ballot *ballots)
{
    switch (poll->tie) {
    case WORD_as_for:
    case WORD_passes: return OUTCOME_PASSES;
    case WORD_as_against:
    case WORD_fails: return OUTCOME_FAILS;
    default: break;
    }
    if (poll->casting == SIZE_MAX || poll->voters.items[poll->casting].barred)
        return OUTCOME_TIE;
    switch (ballots[poll->casting]) {
    case BALLOT_FOR: return OUTCOME_PASSES;
    case BALLOT_AGAINST: return OUTCOME_FAILS;
    default: return OUTCOME_TIE;
    }
}

// The voter with a veto who votes against, or SIZE_MAX. A veto is used by voting: a rule
// that counts other ballots as votes against does not use it.
static size_t who_vetoes(const Poll *poll, const Ballot *ballots)
{
    for (size_t i = 0; i < poll->voters.count; i++) {
        const Voter *voter = &poll->voters.items[i];
        if (voter->veto && !voter->barred && ballots[i] == BALLOT_AGAINST)
            return i;
    }
    return SIZE_MAX;
}

// `there`: the ballots by which it is told who is present.
static Outcome settle(const Poll *poll, const Ballot *there, const Ballot *ballots,
                      PollTrace *trace)
{
    if (poll->quorum != NULL && !gate_holds(poll, poll->quorum, there))
        return OUTCOME_NO_QUORUM;
    size_t vetoing = who_vetoes(poll, ballots);
    trace->by_veto = vetoing != SIZE_MAX;
    if (trace->by_veto) {
        trace->vetoed_by = poll->voters.items[vetoing].voter;
        return OUTCOME_FAILS;
    }
    trace->by_blocking =
        poll->blocking != NULL && gate_holds(poll, poll->blocking, ballots);
    if (trace->by_blocking)
        return OUTCOME_FAILS;
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (gate_holds(poll, poll->attempts.items[i].gate, ballots)) {
            trace->attempt = i;
            return OUTCOME_PASSES;
        }
    trace->by_tie = poll->even != NULL && is_even(poll, ballots);
    return trace->by_tie ? settle_tie(poll, ballots) : OUTCOME_FAILS;
}

// --- decisions within ---

static Ballot stage_ballot(const Poll *poll, const PollStage *stage,
                           const Ballot *ballots)
{
    PollTrace trace = {0};
    size_t voters = stage->poll->voters.count;
    Ballot *inner = ARENA_ARRAY(poll->arena, Ballot, voters + 1);
    for (size_t i = 0; i < voters; i++)
        inner[i] = ballots[stage->outer.items[i]];
    return poll_settle(stage->poll, inner, &trace) == OUTCOME_PASSES ? BALLOT_FOR
                                                                     : BALLOT_AGAINST;
}

// Who is there is told by the ballots themselves, but of bodies.
static void count_stages(const Poll *poll, const Ballot *ballots, Ballot *there,
                         Ballot *counted)
{
    size_t size = poll->voters.count * sizeof *ballots;
    memcpy(there, ballots, size);
    memcpy(counted, ballots, size);
    for (size_t i = 0; i < poll->stages.count; i++) {
        const PollStage *stage = &poll->stages.items[i];
        Ballot ballot = stage_ballot(poll, stage, ballots);
        for (size_t k = 0; k < stage->speaks.count; k++) {
            size_t voter = stage->speaks.items[k];
            if (!poll->voters.items[voter].body)
                counted[voter] = ballot;
            else if (ballots[voter] == BALLOT_BY_MEMBERS)
                there[voter] = counted[voter] = ballot;
        }
    }
}

static const Ballot *counted_and_there(const Poll *poll, const Ballot *ballots,
                                       const Ballot **present)
{
    if (poll->stages.count == 0)
        return ballots;
    Ballot *there = ARENA_ARRAY(poll->arena, Ballot, poll->voters.count);
    Ballot *counted = ARENA_ARRAY(poll->arena, Ballot, poll->voters.count);
    count_stages(poll, ballots, there, counted);
    *present = there;
    return counted;
}

const Ballot *poll_counted(const Poll *poll, const Ballot *ballots)
{
    const Ballot *there;
    return counted_and_there(poll, ballots, &there);
}

Outcome poll_settle(const Poll *poll, const Ballot *ballots, PollTrace *trace)
{
    if (poll->stages.count == 0)
        return settle(poll, ballots, ballots, trace);
    ArenaMark mark = arena_mark(poll->arena);
    const Ballot *there = ballots;
    const Ballot *counted = counted_and_there(poll, ballots, &there);
    Outcome outcome = settle(poll, there, counted, trace);
    arena_release(poll->arena, mark);
    return outcome;
}

// --- the trace ---

static void trace_gate(const Poll *poll, const PollGate *gate, PollStep where,
                       const Ballot *ballots, PollTrace *trace)
{
    if (gate == NULL)
        return;
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS) {
        PollStep step = exact_step(poll, gate, ballots);
        step.part = where.part;
        step.forbidden = where.forbidden;
        vec_push(poll->arena, &trace->steps, step);
    }
    where.forbidden ^= gate->kind == CONDITION_NOT;
    for (size_t i = 0; i < gate->parts.count; i++)
        trace_gate(poll, gate->parts.items[i], where, ballots, trace);
}

Outcome poll_decide(const Poll *poll, const Ballot *ballots, PollTrace *trace)
{
    PollTrace own = {.attempt = SIZE_MAX};
    if (poll->gap != GAP_NONE) {
        if (trace != NULL)
            *trace = own;
        return OUTCOME_OPEN;
    }
    Outcome outcome = poll_has_unknown(poll, ballots) ? poll_decide_open(poll, ballots)
                                                      : poll_settle(poll, ballots, &own);
    if (trace == NULL)
        return outcome;
    PollStep quorum = {.part = PART_QUORUM};
    PollStep blocking = {.part = PART_BLOCKING, .forbidden = true};
    const Ballot *there = ballots;
    ballots = counted_and_there(poll, ballots, &there);
    trace_gate(poll, poll->quorum, quorum, there, &own);
    trace_gate(poll, poll->blocking, blocking, ballots, &own);
    for (size_t i = 0; i < poll->attempts.count; i++) {
        PollStep attempt = {.part = (int)i};
        trace_gate(poll, poll->attempts.items[i].gate, attempt, ballots, &own);
    }
    *trace = own;
    return outcome;
}

// --- making ready ---

static bool is_relative(const PollGate *gate)
{
    Quantity threshold = gate->threshold.quantity;
    if (gate->kind != CONDITION_LIMIT || gate->threshold.state != FIGURE_STATED)
        return false;
    if (threshold.unit == UNIT_SHARE)
        return true;
    return threshold.unit == UNIT_NUMBER && rational_sign(threshold.range.low) > 0 &&
           rational_compare(threshold.range.low, RATIONAL_ONE) < 0;
}

static int64_t common_divisor(int64_t a, int64_t b)
{
    while (b != 0) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

// Sums stay below this, and products with a threshold below 2^126.
static const int64_t SCALED_MAX = INT64_MAX / 2;

static bool scale_by(Rational weight, int64_t *scale)
{
    if (weight.big != NULL || weight.num < 0)
        return false;
    int64_t factor = weight.den / common_divisor(weight.den, *scale);
    return !__builtin_mul_overflow(*scale, factor, scale) && *scale <= SCALED_MAX;
}

static bool add_scaled(Rational weight, int64_t scale, int64_t *out, int64_t *sum)
{
    return !__builtin_mul_overflow(weight.num, scale / weight.den, out) &&
           !__builtin_add_overflow(*sum, *out, sum) && *sum <= SCALED_MAX;
}

static void scale_weights(Arena *arena, PollGate *gate)
{
    int64_t scale = 1, sum = 0;
    size_t count = gate->weights.count;
    if (gate->kind == CONDITION_LIMIT && gate->threshold.quantity.range.low.big != NULL)
        return;
    for (size_t i = 0; i < count; i++)
        if (!scale_by(gate->weights.items[i], &scale))
            return;
    if (gate->fixed_base && !scale_by(gate->fixed, &scale))
        return;
    int64_t *scaled = ARENA_ARRAY(arena, int64_t, count);
    for (size_t i = 0; i < count; i++)
        if (!add_scaled(gate->weights.items[i], scale, &scaled[i], &sum))
            return;
    sum = 0;
    if (gate->fixed_base && !add_scaled(gate->fixed, scale, &gate->scaled_fixed, &sum))
        return;
    gate->scale = scale;
    gate->scaled = scaled;
}

static void gate_ready(Arena *arena, PollGate *gate)
{
    if (gate == NULL)
        return;
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS) {
        gate->relative = is_relative(gate);
        scale_weights(arena, gate);
    }
    for (size_t i = 0; i < gate->parts.count; i++)
        gate_ready(arena, gate->parts.items[i]);
}

static const PollGate *simple_majority(const Poll *poll)
{
    if (poll->attempts.count == 0)
        return NULL;
    const PollGate *gate = vec_last(&poll->attempts).gate;
    Rational half = {1, 2, NULL};
    bool simple = gate->kind == CONDITION_LIMIT && gate->limit == LIMIT_MORE_THAN &&
                  gate->act == ACT_FOR && gate->counting != COUNT_MEASURE &&
                  gate->relative && gate->group == NULL &&
                  rational_compare(gate->threshold.quantity.range.low, half) == 0;
    return simple ? gate : NULL;
}

void poll_ready(Poll *poll)
{
    gate_ready(poll->arena, poll->quorum);
    gate_ready(poll->arena, poll->blocking);
    for (size_t i = 0; i < poll->attempts.count; i++)
        gate_ready(poll->arena, poll->attempts.items[i].gate);
    poll->even = simple_majority(poll);
}

static bool gate_lacks_base(const PollGate *gate)
{
    if (gate == NULL)
        return false;
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS)
        return !gate->base_stated;
    for (size_t i = 0; i < gate->parts.count; i++)
        if (gate_lacks_base(gate->parts.items[i]))
            return true;
    return false;
}

bool poll_lacks_base(const Poll *poll)
{
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (gate_lacks_base(poll->attempts.items[i].gate))
            return true;
    for (size_t i = 0; i < poll->stages.count; i++)
        if (poll_lacks_base(poll->stages.items[i].poll))
            return true;
    return gate_lacks_base(poll->blocking) || gate_lacks_base(poll->quorum);
}

Rational poll_total(Arena *arena, const Poll *poll, const PollGate *gate)
{
    Rational total = RATIONAL_ZERO;
    for (size_t i = 0; i < poll->voters.count; i++)
        if (!poll->voters.items[i].barred)
            total = rational_add(arena, total, gate->weights.items[i]);
    return total;
}
