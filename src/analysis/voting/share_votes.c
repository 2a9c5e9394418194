#include "analysis/voting/share_points.h"

// Whose votes are moved, and numbers that are linear in them.

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

// The body whose votes a limit counts; NULL: that which decides.
static const Entity *body_of(const Poll *poll, const PollGate *gate)
{
    bool other = gate->group != NULL && gate->group->block == BLOCK_body &&
                 gate->group != poll->decision->body;
    return other ? gate->group : NULL;
}

static bool counts_votes(const PollGate *gate)
{
    return gate->counting == COUNT_VOTES && gate->weights.count > 0 &&
           (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS);
}

bool share_moves(const Poll *poll, const PollGate *gate)
{
    const PollGate *votes = share_gate(poll);
    return votes != NULL && counts_votes(gate) &&
           body_of(poll, gate) == body_of(poll, votes);
}

static bool has_others(const Poll *poll, const PollGate *gate)
{
    if (gate == NULL)
        return false;
    if (counts_votes(gate) && !share_moves(poll, gate))
        return true;
    for (size_t i = 0; i < gate->parts.count; i++)
        if (has_others(poll, gate->parts.items[i]))
            return true;
    return false;
}

const Entity *share_body(const Poll *poll)
{
    const PollGate *votes = share_gate(poll);
    bool others = has_others(poll, poll->blocking) || has_others(poll, poll->quorum);
    for (size_t i = 0; i < poll->attempts.count; i++)
        others = others || has_others(poll, poll->attempts.items[i].gate);
    if (votes == NULL || !others)
        return NULL;
    const Entity *body = body_of(poll, votes);
    return body == NULL ? poll->decision->body : body;
}

// --- lines ---

VoteLine share_line_sum(Arena *arena, VoteLine a, VoteLine b)
{
    return (VoteLine){rational_add(arena, a.start, b.start),
                      rational_add(arena, a.slope, b.slope)};
}

VoteLine share_line_less(Arena *arena, VoteLine a, VoteLine b)
{
    return (VoteLine){rational_sub(arena, a.start, b.start),
                      rational_sub(arena, a.slope, b.slope)};
}

Rational share_at(Arena *arena, VoteLine line, Rational votes)
{
    return rational_add(arena, line.start, rational_mul(arena, line.slope, votes));
}

VoteLine share_all_in(Arena *arena, const Poll *poll, const VoteLine *lines,
                      const PollGate *gate)
{
    VoteLine all = {RATIONAL_ZERO, RATIONAL_ZERO};
    for (size_t i = 0; i < poll->voters.count; i++)
        if (!poll->voters.items[i].barred && share_counts(gate, i))
            all = share_line_sum(arena, all, lines[i]);
    return all;
}

VoteLine share_limit(Arena *arena, const Poll *poll, const VoteLine *lines,
                     const PollGate *gate)
{
    Rational needed = gate->threshold.quantity.range.low;
    if (!gate->relative)
        return (VoteLine){needed, RATIONAL_ZERO};
    VoteLine base = gate->fixed_base ? (VoteLine){gate->fixed, RATIONAL_ZERO}
                                     : share_all_in(arena, poll, lines, gate);
    return (VoteLine){rational_mul(arena, needed, base.start),
                      rational_mul(arena, needed, base.slope)};
}

// Of a limit on a part of the voters: who has votes, but none here, is not one of them.
bool share_counts(const PollGate *gate, size_t voter)
{
    return gate->group == NULL || rational_sign(gate->weights.items[voter]) != 0;
}
