#include "engine/poll/poll_making.h"

// Who is counted where not everyone is: members of a set or of another body, bodies that
// vote, and somebody whose vote is asked for by name.

// --- voters that conditions bring in ---

static size_t add_voter(Making *making, const Entity *entity)
{
    vec_push(making->arena, &making->poll->voters,
             ((Voter){.voter = entity,
                      .weight = figure_number(RATIONAL_ZERO, UNIT_NUMBER),
                      .heads = RATIONAL_ZERO,
                      .outside = true}));
    return making->poll->voters.count - 1;
}

static size_t find_or_add(Making *making, const Entity *entity)
{
    size_t voter = poll_voter(making->poll, entity);
    return voter != SIZE_MAX ? voter : add_voter(making, entity);
}

// --- bodies that vote ---

// The rule by which a body decides on the matter of this decision, or NULL.
static const Decision *rule_of(const Making *making, const Entity *body)
{
    const Decision *on = making->decision;
    if (body->block != BLOCK_body)
        return NULL;
    return decision_of(body, on->matters.count > 0 ? on->matters.items[0] : NULL);
}

static void add_stage(Making *making, size_t voter, const Poll *inner)
{
    PollStage stage = {.of = making->poll->voters.items[voter].voter, .poll = inner};
    vec_push(making->arena, &stage.speaks, voter);
    for (size_t i = 0; i < inner->voters.count; i++) {
        const Voter *member = &inner->voters.items[i];
        size_t outer = find_or_add(making, member->voter);
        Voter *added = &making->poll->voters.items[outer];
        if (added->outside)
            added->body = member->body;
        vec_push(making->arena, &stage.outer, outer);
    }
    vec_push(making->arena, &making->poll->stages, stage);
    making->poll->voters.items[voter].body = true;
}

// A body whose own rule can't be told votes like anybody else.
static void make_body(Making *making, size_t voter)
{
    const Entity *body = making->poll->voters.items[voter].voter;
    const Decision *rule = rule_of(making, body);
    if (rule == NULL)
        return;
    const Poll *inner = poll_make_within(making, rule, false);
    if (inner->gap == GAP_CIRCULAR)
        poll_set_gap(making->poll, GAP_CIRCULAR, inner->missing, (Text){0});
    else if (inner->gap == GAP_NONE)
        add_stage(making, voter, inner);
}

void poll_make_bodies(Making *making)
{
    size_t count = making->poll->voters.count;
    for (size_t i = 0; i < count; i++)
        make_body(making, i);
}

static bool has_stage(const Poll *poll, size_t voter)
{
    for (size_t i = 0; i < poll->stages.count; i++)
        if (poll->stages.items[i].speaks.items[0] == voter)
            return true;
    return false;
}

// --- groups ---

// Who belongs to a group and votes here. Where none of them is a voter all become such:
// the consent of an outsider is asked for.
static void group_voters(Making *making, const Entity *group, EntityList *out)
{
    EntityList members = {0}, holders = {0};
    Expr name = {.kind = EXPR_ENTITY, .entity = group};
    if (poll_voter(making->poll, group) != SIZE_MAX) {
        vec_push(making->arena, out, group);
        return;
    }
    eval_members(making->eval, &name, &members, NULL);
    if (group->block == BLOCK_role)
        eval_holders(making->eval, group, &holders);
    if (group->block == BLOCK_role)
        members = holders;
    if (group->block == BLOCK_role && members.count == 0)
        making->poll->unheld = group;
    for (size_t i = 0; i < members.count; i++)
        if (poll_voter(making->poll, members.items[i]) != SIZE_MAX)
            vec_push(making->arena, out, members.items[i]);
    for (size_t i = 0; i < members.count && out->count == 0; i++)
        add_voter(making, members.items[i]);
    if (out->count == 0)
        *out = members;
}

static void set_weight(Making *making, PollGate *gate, size_t voter, Rational weight)
{
    while (gate->weights.count < making->poll->voters.count)
        vec_push(making->arena, &gate->weights, RATIONAL_ZERO);
    gate->weights.items[voter] = weight;
}

// `2 of coast` are two of those who belong to it, however many seats each has; `1/2 of
// members of coast` counts seats.
static bool counts_each(const PollGate *gate)
{
    BlockKey block = gate->group->block;
    bool several = block == BLOCK_set || block == BLOCK_kind || block == BLOCK_bloc;
    return gate->named || (several && !gate->condition->said);
}

// What one member of the group counts.
static Rational weight_in(Making *making, PollGate *gate, size_t voter)
{
    const Voter *of = &making->poll->voters.items[voter];
    Rational weight = of->outside ? RATIONAL_ONE : of->heads;
    Figure figure = of->weight;
    if (gate->named || gate->counting == COUNT_HEADS)
        return counts_each(gate) ? RATIONAL_ONE : weight;
    if (gate->counting == COUNT_MEASURE)
        figure = eval_measure(making->eval, gate->measure, of->voter);
    gate->unit = figure.quantity.unit;
    if (poll_exact(figure, &weight))
        return weight;
    if (!of->barred)
        poll_set_gap(making->poll, GAP_WEIGHT, of->voter, figure.missing_words);
    return RATIONAL_ZERO;
}

// `koski in favour`. A body is in favour when it decides so.
static void weigh_named(Making *making, PollGate *gate)
{
    const Entity *group = gate->group;
    EntityList named = {0};
    size_t known = making->poll->voters.count;
    if (group->block == BLOCK_body)
        vec_push(making->arena, &named, group);
    else
        group_voters(making, group, &named);
    for (size_t i = 0; i < named.count; i++) {
        size_t voter = find_or_add(making, named.items[i]);
        if (named.items[i]->block == BLOCK_body && !has_stage(making->poll, voter))
            make_body(making, voter);
        if (group->block == BLOCK_body && voter >= known &&
            !has_stage(making->poll, voter))
            poll_set_gap(making->poll, GAP_LIMIT, group, (Text){0});
        set_weight(making, gate, voter, RATIONAL_ONE);
    }
}

// `2/3 of members of house`: as many heads and votes as each has there.
static void weigh_body(Making *making, PollGate *gate)
{
    const Decision *rule = rule_of(making, gate->group);
    SeatRows rows = {0};
    EntityList voters = {0};
    const Poll *inner = rule == NULL || gate->counting != COUNT_VOTES
                            ? NULL
                            : poll_make_within(making, rule, true);
    if (inner != NULL && inner->gap != GAP_NONE)
        poll_set_gap(making->poll, inner->gap, inner->missing, inner->missing_words);
    eval_seats(making->eval, gate->group, &rows);
    eval_voters_of(making->eval, gate->group, &rows, &voters);
    if (voters.count == 0)
        poll_set_gap(making->poll, GAP_VOTERS, gate->group, (Text){0});
    for (size_t i = 0; i < voters.count; i++) {
        size_t at = inner == NULL ? SIZE_MAX : poll_voter(inner, voters.items[i]);
        if (at != SIZE_MAX && inner->voters.items[at].barred)
            continue; // has no votes there
        size_t voter = find_or_add(making, voters.items[i]);
        making->poll->voters.items[voter].seated = true;
        Rational weight = poll_heads(making, &rows, voters.items[i]);
        if (at != SIZE_MAX) {
            gate->unit = inner->voters.items[at].weight.quantity.unit;
            weight = inner->voters.items[at].weight.quantity.range.low;
        } else if (gate->counting == COUNT_MEASURE) {
            weight = weight_in(making, gate, voter);
        }
        if (making->poll->voters.items[voter].voter->block == BLOCK_body &&
            !has_stage(making->poll, voter))
            make_body(making, voter);
        set_weight(making, gate, voter, weight);
    }
}

void poll_weigh_group(Making *making, PollGate *gate)
{
    EntityList members = {0};
    if (gate->counting == COUNT_VOTES &&
        (gate->group->block != BLOCK_body || gate->group == making->decision->body))
        poll_weigh(making);
    if (gate->named) {
        weigh_named(making, gate);
    } else if (gate->group->block == BLOCK_body &&
               gate->group != making->decision->body) {
        weigh_body(making, gate);
    } else if (gate->group->block == BLOCK_body) {
        for (size_t i = 0; i < making->poll->voters.count; i++)
            if (!making->poll->voters.items[i].outside)
                set_weight(making, gate, i, weight_in(making, gate, i));
    } else {
        group_voters(making, gate->group, &members);
        for (size_t i = 0; i < members.count; i++) {
            size_t voter = poll_voter(making->poll, members.items[i]);
            set_weight(making, gate, voter, weight_in(making, gate, voter));
        }
        if (members.count == 0)
            poll_set_gap(making->poll, GAP_VOTERS, gate->group, (Text){0});
    }
}

static void pad_gate(Making *making, PollGate *gate)
{
    if (gate == NULL)
        return;
    bool sums = gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS;
    while (sums && gate->weights.count < making->poll->voters.count)
        vec_push(making->arena, &gate->weights, RATIONAL_ZERO);
    for (size_t i = 0; i < gate->parts.count; i++)
        pad_gate(making, gate->parts.items[i]);
}

void poll_pad(Making *making)
{
    Poll *poll = making->poll;
    for (size_t i = 0; i < poll->attempts.count; i++)
        pad_gate(making, poll->attempts.items[i].gate);
    pad_gate(making, poll->quorum);
    pad_gate(making, poll->blocking);
}

// --- without what is within ---

static bool has_weight(const PollGate *gate, size_t voter)
{
    if (gate == NULL)
        return false;
    if (voter < gate->weights.count && rational_sign(gate->weights.items[voter]) != 0)
        return true;
    for (size_t i = 0; i < gate->parts.count; i++)
        if (has_weight(gate->parts.items[i], voter))
            return true;
    return false;
}

static bool counts_here(const Poll *poll, size_t voter)
{
    const Voter *of = &poll->voters.items[voter];
    bool counts = !of->outside || of->seated || has_weight(poll->blocking, voter) ||
                  has_weight(poll->quorum, voter);
    for (size_t i = 0; i < poll->attempts.count; i++)
        counts = counts || has_weight(poll->attempts.items[i].gate, voter);
    return counts;
}

// Whether a voter sits in bodies that vote here and is barred in each of them.
static bool is_barred_within(const Poll *poll, size_t voter)
{
    bool sits = false;
    for (size_t i = 0; i < poll->stages.count; i++) {
        const PollStage *stage = &poll->stages.items[i];
        for (size_t k = 0; k < stage->outer.count; k++)
            if (stage->outer.items[k] == voter) {
                if (!stage->poll->voters.items[k].barred)
                    return false;
                sits = true;
            }
    }
    return sits;
}

void poll_bar_outsiders(Making *making)
{
    Poll *poll = making->poll;
    for (size_t i = 0; i < poll->voters.count; i++) {
        Voter *voter = &poll->voters.items[i];
        if (voter->outside && !voter->body && !counts_here(poll, i) &&
            is_barred_within(poll, i))
            voter->barred = true;
    }
}

Poll *poll_plain(Arena *arena, const Poll *poll)
{
    Poll *plain = ARENA_NEW(arena, Poll);
    *plain = *poll;
    for (size_t i = 0; i < poll->stages.count; i++)
        if (poll->stages.items[i].of->block == BLOCK_bloc)
            return NULL;
    plain->stages.items = NULL;
    plain->stages.count = plain->stages.capacity = 0;
    plain->voters.items = NULL;
    plain->voters.count = plain->voters.capacity = 0;
    for (size_t i = 0; i < poll->voters.count; i++) {
        Voter voter = poll->voters.items[i];
        voter.body = false;
        voter.barred = voter.barred || !counts_here(poll, i);
        vec_push(arena, &plain->voters, voter);
    }
    return plain;
}
