#include "engine/blocs.h"

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
} Joining;

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
        if (before == SIZE_MAX)
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
        if (bloc == SIZE_MAX || first[bloc] == SIZE_MAX)
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
        if (joining->bloc_of[i] == SIZE_MAX)
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
    poll->voters.items = voters;
    poll->voters.count = poll->voters.capacity = count;
}

void poll_join_blocs(Eval *eval, Poll *poll, bool apart)
{
    Joining joining = {.eval = eval, .poll = poll};
    size_t count = poll->voters.count;
    eval_blocs(eval, poll->decision, &joining.blocs);
    if (joining.blocs.count == 0 || count == 0)
        return;
    joining.bloc_of = ARENA_ARRAY(eval->arena, size_t, count);
    for (size_t i = 0; i < count; i++)
        joining.bloc_of[i] = SIZE_MAX;
    for (size_t i = 0; i < joining.blocs.count; i++)
        find_members(&joining, i);
    for (size_t i = 0; i < joining.blocs.count; i++)
        leave_single(&joining, i);
    if (!apart) {
        join(&joining);
        return;
    }
    size_t next = joining.blocs.count;
    for (size_t i = 0; i < count; i++)
        vec_push(eval->arena, &poll->unions,
                 joining.bloc_of[i] == SIZE_MAX ? next++ : joining.bloc_of[i]);
}
