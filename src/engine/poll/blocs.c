#include "engine/poll/blocs.h"

#include "model/link.h"

// --- which there are ---

void eval_bloc(Eval *eval, const Entity *bloc, EntityList *out)
{
    Expr name = {.kind = EXPR_ENTITY, .entity = bloc};
    eval_members(eval, &name, out, NULL);
}

// Whether a label that narrows a bloc leaves it in: it names one of those, or is absent.
static bool takes_in(Eval *eval, const Entity *bloc, LabelKey label,
                     const Entity *const *of, size_t count)
{
    const Expr *value;
    if (eval_slot(eval, bloc, label, &value) == NULL)
        return true;
    for (; value != NULL; value = value->next)
        for (size_t i = 0; i < count; i++)
            if (value->kind == EXPR_ENTITY && value->entity == of[i])
                return true;
    return false;
}

static void add_bloc(Eval *eval, const Decision *decision, const Entity *bloc,
                     EntityList *out)
{
    if (bloc->block == BLOCK_bloc && eval_present(eval, bloc) &&
        takes_in(eval, bloc, LABEL_in, &decision->body, 1) &&
        takes_in(eval, bloc, LABEL_on, decision->matters.items, decision->matters.count))
        vec_push(eval->arena, out, bloc);
}

void eval_blocs(Eval *eval, const Decision *decision, EntityList *out)
{
    const Model *model = eval->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        add_bloc(eval, decision, model->entities.items[i], out);
    for (const Scenario *layer = eval->scenario; layer != NULL; layer = layer->parent)
        for (size_t i = 0; i < layer->added.count; i++)
            add_bloc(eval, decision, layer->added.items[i], out);
}

// --- one voter of several ---

typedef struct {
    Eval *eval;
    Poll *poll;
    EntityList blocs;
    size_t *bloc_of; // by voter: the number of its bloc, or SIZE_MAX
    bool *ruled;     // by bloc: it decides by a rule of its own
} Joining;

static bool is_ruled(Eval *eval, const Entity *bloc)
{
    const Expr *rule;
    return eval_slot(eval, bloc, LABEL_in_favour_if, &rule) != NULL;
}

static void add_blocs(Joining *joining, const Decision *decision, bool ruled, bool alike)
{
    EntityList blocs = {0};
    eval_blocs(joining->eval, decision, &blocs);
    for (size_t i = 0; i < blocs.count; i++)
        if (is_ruled(joining->eval, blocs.items[i]) ? ruled : alike)
            entities_add(joining->eval->arena, &joining->blocs, blocs.items[i]);
}

// Nobody votes in two ways: who votes as one in a decision within does so in all.
static void add_within(Joining *joining, const Poll *poll)
{
    for (size_t i = 0; i < poll->stages.count; i++) {
        add_blocs(joining, poll->stages.items[i].poll->decision, false, true);
        add_within(joining, poll->stages.items[i].poll);
    }
}

// A what-if holds beside the text: who votes as a member of a bloc does votes as all of
// them do.
static void take_over(Joining *joining, size_t from, size_t to)
{
    for (size_t i = 0; i < joining->poll->voters.count; i++)
        if (joining->bloc_of[i] == from)
            joining->bloc_of[i] = to;
}

static void find_members(Joining *joining, size_t number)
{
    Poll *poll = joining->poll;
    EntityList members = {0};
    eval_bloc(joining->eval, joining->blocs.items[number], &members);
    for (size_t i = 0; i < members.count; i++) {
        size_t voter = poll_voter(poll, members.items[i]);
        if (voter == SIZE_MAX || poll->voters.items[voter].barred)
            continue;
        size_t before = joining->bloc_of[voter];
        joining->bloc_of[voter] = number;
        if (before == SIZE_MAX || before == number)
            continue;
        if (joining->blocs.items[number]->node == NULL) {
            take_over(joining, before, number);
        } else if (poll->gap == GAP_NONE) {
            poll->gap = GAP_TWO_BLOCS;
            poll->missing = members.items[i];
        }
    }
}

// A bloc of one is that one.
static void leave_single(Joining *joining, size_t number)
{
    size_t count = 0, last = 0;
    for (size_t i = 0; i < joining->poll->voters.count; i++)
        if (joining->bloc_of[i] == number) {
            count++;
            last = i;
        }
    if (count == 1)
        joining->bloc_of[last] = SIZE_MAX;
}

// Where each voter goes: the first member of a bloc holds the place of all.
static size_t *places(const Joining *joining, size_t *count)
{
    const Poll *poll = joining->poll;
    Arena *arena = joining->eval->arena;
    size_t *place = ARENA_ARRAY(arena, size_t, poll->voters.count);
    size_t *first = ARENA_ARRAY(arena, size_t, joining->blocs.count);
    for (size_t i = 0; i < joining->blocs.count; i++)
        first[i] = SIZE_MAX;
    *count = 0;
    for (size_t i = 0; i < poll->voters.count; i++) {
        size_t bloc = joining->bloc_of[i];
        if (bloc == SIZE_MAX || joining->ruled[bloc] || first[bloc] == SIZE_MAX)
            place[i] = (*count)++;
        else
            place[i] = first[bloc];
        if (bloc != SIZE_MAX && first[bloc] == SIZE_MAX)
            first[bloc] = place[i];
    }
    return place;
}

static void join_voter(Arena *arena, Voter *into, const Voter *member)
{
    Quantity *sum = &into->weight.quantity;
    Interval added = member->weight.quantity.range;
    sum->range.low = rational_add(arena, sum->range.low, added.low);
    sum->range.high = rational_add(arena, sum->range.high, added.high);
    into->heads = rational_add(arena, into->heads, member->heads);
    into->veto = into->veto || member->veto;
    into->outside = into->outside && member->outside;
    vec_push(arena, &into->members, member->voter);
}

static void join_gate(Arena *arena, PollGate *gate, const size_t *place, size_t count)
{
    if (gate == NULL)
        return;
    Rational *sums = ARENA_ARRAY(arena, Rational, count);
    for (size_t i = 0; i < count; i++)
        sums[i] = RATIONAL_ZERO;
    for (size_t i = 0; i < gate->weights.count; i++)
        sums[place[i]] = rational_add(arena, sums[place[i]], gate->weights.items[i]);
    if (gate->weights.count > 0) {
        gate->weights.items = sums;
        gate->weights.count = gate->weights.capacity = count;
    }
    for (size_t i = 0; i < gate->parts.count; i++)
        join_gate(arena, gate->parts.items[i], place, count);
}

static void place_all(const size_t *place, size_t *items, size_t count)
{
    for (size_t i = 0; i < count; i++)
        items[i] = place[items[i]];
}

static void join(const Joining *joining)
{
    Poll *poll = joining->poll;
    Arena *arena = joining->eval->arena;
    size_t count;
    const size_t *place = places(joining, &count);
    Voter *voters = ARENA_ARRAY(arena, Voter, count);
    for (size_t i = 0; i < poll->voters.count; i++) {
        const Voter *voter = &poll->voters.items[i];
        Voter *into = &voters[place[i]];
        if (into->voter != NULL) {
            join_voter(arena, into, voter);
            continue;
        }
        *into = *voter;
        size_t bloc = joining->bloc_of[i];
        if (bloc == SIZE_MAX || joining->ruled[bloc])
            continue;
        into->voter = joining->blocs.items[joining->bloc_of[i]];
        vec_push(arena, &into->members, voter->voter);
    }
    for (size_t i = 0; i < poll->attempts.count; i++)
        join_gate(arena, poll->attempts.items[i].gate, place, count);
    join_gate(arena, poll->quorum, place, count);
    join_gate(arena, poll->blocking, place, count);
    if (poll->casting != SIZE_MAX)
        poll->casting = place[poll->casting];
    for (size_t i = 0; i < poll->stages.count; i++) {
        PollStage *stage = &poll->stages.items[i];
        place_all(place, stage->outer.items, stage->outer.count);
        place_all(place, stage->speaks.items, stage->speaks.count);
    }
    poll->voters.items = voters;
    poll->voters.count = poll->voters.capacity = count;
}

// --- blocs that decide by a rule of their own ---

// The members as they stand, with one attempt: the rule of the bloc.
static Poll *inner_poll(Making *making, const Joining *joining, size_t number,
                        PollStage *stage)
{
    Poll *outer = making->poll, *inner = ARENA_NEW(making->arena, Poll);
    *inner =
        (Poll){.decision = outer->decision, .casting = SIZE_MAX, .arena = making->arena};
    for (size_t i = 0; i < outer->voters.count; i++)
        if (joining->bloc_of[i] == number) {
            Voter member = outer->voters.items[i];
            member.veto = false; // of decisions of the body, not of the bloc's own
            vec_push(making->arena, &inner->voters, member);
            vec_push(making->arena, &stage->outer, i);
            vec_push(making->arena, &stage->speaks, i);
        }
    return inner;
}

static void add_ruled(Making *making, const Joining *joining, size_t number)
{
    const Entity *bloc = joining->blocs.items[number];
    PollStage stage = {.of = bloc};
    const Expr *value;
    const Cell *cell = eval_slot(making->eval, bloc, LABEL_in_favour_if, &value);
    value = cell == NULL ? NULL : eval_settle(making->eval, value);
    const Condition *condition =
        value == NULL ? NULL : condition_of(making->arena, value, cell);
    if (condition != NULL && making->decision->votes != NULL)
        poll_weigh(making);
    Making within = *making;
    within.poll = inner_poll(making, joining, number, &stage);
    within.weighed = true;
    PollGate *gate = condition == NULL ? NULL : poll_gate(&within, condition, false);
    if (stage.outer.count == 0)
        return;
    if (gate == NULL)
        poll_set_gap(making->poll, GAP_LIMIT, bloc, (Text){0});
    else
        vec_push(making->arena, &within.poll->attempts,
                 ((PollAttempt){LABEL_passes_if, gate, NULL}));
    if (within.poll->gap != GAP_NONE)
        poll_set_gap(making->poll, within.poll->gap, within.poll->missing,
                     within.poll->missing_words);
    poll_ready(within.poll);
    stage.poll = within.poll;
    vec_push(making->arena, &making->poll->stages, stage);
}

// --- all of it ---

static void number_unions(Joining *joining)
{
    size_t next = joining->blocs.count;
    for (size_t i = 0; i < joining->poll->voters.count; i++)
        vec_push(joining->eval->arena, &joining->poll->unions,
                 joining->bloc_of[i] == SIZE_MAX ? next++ : joining->bloc_of[i]);
}

static bool find_all(Joining *joining, bool within)
{
    Arena *arena = joining->eval->arena;
    size_t count = joining->poll->voters.count;
    add_blocs(joining, joining->poll->decision, true, !within);
    if (!within)
        add_within(joining, joining->poll);
    if (joining->blocs.count == 0 || count == 0)
        return false;
    joining->bloc_of = ARENA_ARRAY(arena, size_t, count);
    joining->ruled = ARENA_ARRAY(arena, bool, joining->blocs.count);
    for (size_t i = 0; i < count; i++)
        joining->bloc_of[i] = SIZE_MAX;
    for (size_t i = 0; i < joining->blocs.count; i++) {
        joining->ruled[i] = is_ruled(joining->eval, joining->blocs.items[i]);
        find_members(joining, i);
    }
    for (size_t i = 0; i < joining->blocs.count; i++)
        leave_single(joining, i);
    return true;
}

void poll_join_blocs(Making *making)
{
    Joining joining = {.eval = making->eval, .poll = making->poll};
    if (!find_all(&joining, making->outer != NULL))
        return;
    if (making->apart && making->outer == NULL) {
        number_unions(&joining);
        return;
    }
    // Rules of blocs are read while all are voters of their own.
    for (size_t i = 0; i < joining.blocs.count; i++)
        if (joining.ruled[i])
            add_ruled(making, &joining, i);
    join(&joining);
}
