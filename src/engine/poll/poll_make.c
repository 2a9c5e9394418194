#include "engine/poll/blocs.h"
#include "engine/poll/poll_making.h"

// Gathering what a decision says: voters, weights and limits under a scenario.

void poll_set_gap(Poll *poll, PollGap gap, const Entity *missing, Text words)
{
    if (poll->gap != GAP_NONE)
        return;
    poll->gap = gap;
    poll->missing = missing;
    poll->missing_words = words;
}

// --- reading values ---

const Expr *poll_settled(Making *making, const Expr *value, PollGap gap)
{
    if (value == NULL)
        return NULL;
    const Expr *result = eval_settle(making->eval, value);
    if (result == NULL && value->kind == EXPR_UNCLEAR) {
        const Reading *reading = eval_reading(making->eval, value->entity);
        Text words = {0};
        if (reading != NULL)
            words = reading->entity->title.length > 0 ? reading->entity->title
                                                      : reading->entity->name;
        poll_set_gap(making->poll, gap, value->entity, words);
    }
    return result;
}

const Expr *poll_slot(Making *making, LabelKey label, PollGap gap)
{
    const Expr *value = NULL;
    if (eval_slot(making->eval, making->decision->entity, label, &value) == NULL)
        return NULL;
    return poll_settled(making, value, gap);
}

WordKey poll_slot_word(Making *making, LabelKey label)
{
    const Expr *value = poll_slot(making, label, GAP_NONE);
    return value != NULL && value->kind == EXPR_WORD ? value->word : WORD_none;
}

bool poll_exact(Figure figure, Rational *out)
{
    if (figure.state != FIGURE_STATED || figure.quantity.about ||
        !interval_is_point(figure.quantity.range))
        return false;
    *out = figure.quantity.range.low;
    return true;
}

// --- voters ---

Voter *poll_voter_of(Poll *poll, const Entity *entity)
{
    for (size_t i = 0; i < poll->voters.count; i++)
        if (poll->voters.items[i].voter == entity)
            return &poll->voters.items[i];
    return NULL;
}

// The holders of a role. When the text does not say who they are, the poll remembers it.
static void add_holders(Making *making, const Entity *role, EntityList *out)
{
    size_t before = out->count;
    const Expr *value;
    bool stated = eval_slot(making->eval, role, LABEL_held_by, &value) != NULL;
    eval_holders(making->eval, role, out);
    bool nobody = stated && value->kind == EXPR_WORD && value->word == WORD_nobody;
    if (out->count == before && !nobody && making->poll->unheld == NULL)
        making->poll->unheld = role;
}

// The voter that a name stands for, itself or as a role that it holds.
static void add_named(Making *making, const Entity *entity, EntityList *out)
{
    if (poll_voter_of(making->poll, entity) != NULL || entity->block != BLOCK_role)
        vec_push(making->arena, out, entity);
    else
        add_holders(making, entity, out);
}

// Those whom a value names, roles by their holders unless the role itself votes.
void poll_named(Making *making, const Expr *value, EntityList *out)
{
    EntityList named = {0};
    eval_members(making->eval, value, &named, NULL);
    for (size_t i = 0; i < named.count; i++)
        add_named(making, named.items[i], out);
}

// Those among the voters whom a label names.
static void named_voters(Making *making, LabelKey label, EntityList *out)
{
    const Expr *value = poll_slot(making, label, GAP_NONE);
    if (value != NULL && value->kind != EXPR_WORD)
        poll_named(making, value, out);
}

// How many members a voter is: its seats, or one where the text fixes no number.
Rational poll_heads(Making *making, const SeatRows *rows, const Entity *voter)
{
    Rational heads = RATIONAL_ZERO, low, high;
    bool seated = false;
    for (size_t i = 0; i < rows->count; i++) {
        const SeatRow *row = &rows->items[i];
        if (row->of != voter)
            continue;
        if (!poll_exact(row->at_least, &low) || !poll_exact(row->at_most, &high) ||
            rational_compare(low, high) != 0)
            return RATIONAL_ONE;
        heads = rational_add(making->arena, heads, low);
        seated = true;
    }
    return seated ? heads : RATIONAL_ONE;
}

static void make_voters(Making *making)
{
    Poll *poll = making->poll;
    EntityList voters = {0}, veto = {0}, barred = {0};
    SeatRows rows = {0};
    if (making->decision->body != NULL) {
        eval_seats(making->eval, making->decision->body, &rows);
        eval_voters_of(making->eval, making->decision->body, &rows, &voters);
    }
    for (size_t i = 0; i < voters.count; i++) {
        if (poll_voter_of(poll, voters.items[i]) != NULL)
            continue; // of several who were merged
        vec_push(making->arena, &poll->voters,
                 (Voter){.voter = voters.items[i],
                         .weight = figure_number(RATIONAL_ONE, UNIT_NUMBER),
                         .heads = poll_heads(making, &rows, voters.items[i])});
    }
    const Entity *twice = making->decision->body == NULL
                              ? NULL
                              : eval_seated_twice(making->eval, making->decision->body);
    if (twice != NULL)
        poll_set_gap(poll, GAP_TWICE, twice, (Text){0});
    named_voters(making, LABEL_veto, &veto);
    for (size_t i = 0; i < veto.count; i++)
        if (poll_voter_of(poll, veto.items[i]) != NULL)
            poll_voter_of(poll, veto.items[i])->veto = true;
    named_voters(making, LABEL_barred, &barred);
    for (size_t i = 0; i < barred.count; i++)
        if (poll_voter_of(poll, barred.items[i]) != NULL)
            poll_voter_of(poll, barred.items[i])->barred = true;
}

static void make_attempts(Making *making)
{
    const Decision *decision = making->decision;
    Poll *poll = making->poll;
    for (size_t i = 0; i < decision->attempts.count; i++) {
        const Attempt *attempt = &decision->attempts.items[i];
        const Expr *value;
        if (!poll_stated(making, attempt->cell, &value))
            continue;
        PollGate *gate = poll_gate(making, attempt->condition, false);
        if (gate != NULL)
            vec_push(making->arena, &poll->attempts,
                     (PollAttempt){attempt->label, gate, attempt});
    }
    if (poll->attempts.count == 0)
        poll_set_gap(poll, GAP_LIMIT, decision->entity, (Text){0});
    poll->quorum = poll_gate(making, decision->quorum, true);
    poll->blocking = poll_gate(making, decision->blocking, false);
    // "unless" says that none of its parts may hold: it blocks when one does.
    if (poll->blocking != NULL && poll->blocking->kind == CONDITION_NOT)
        poll->blocking->kind = CONDITION_ANY;
    poll_make_vetoes(making);
    poll_pad(making);
    poll_bar_outsiders(making);
}

// --- members who left ---

static bool limits_stay(Eval *eval)
{
    const Input input = {INPUT_LEAVING, 0};
    bool noted = false;
    for (size_t i = 0; i < eval->read.count; i++)
        noted = noted || eval->read.items[i].kind == INPUT_LEAVING;
    if (!noted)
        vec_push(eval->arena, &eval->read, input);
    const Override *found = scenario_find(eval->scenario, input);
    return found != NULL && found->policy == LEAVING_FROZEN;
}

// A layer in which those who left are back: what the limits were counted from before.
static Scenario *before_leaving(Eval *eval)
{
    Scenario *before = NULL;
    for (size_t i = 0; i < eval->model->entities.count; i++) {
        const Entity *entity = eval->model->entities.items[i];
        if (entity->block != BLOCK_party || eval_present(eval, entity))
            continue;
        // Who was merged into another has not left.
        if (scenario_find(eval->scenario, (Input){INPUT_SUCCESSOR, entity->id}) != NULL)
            continue;
        if (before == NULL)
            before = scenario_new(eval->arena, eval->model, eval->scenario);
        scenario_set_present(before, entity, true);
    }
    return before;
}

static void freeze_gate(Arena *arena, PollGate *gate, const Poll *before,
                        const PollGate *old)
{
    if (gate->kind == CONDITION_LIMIT && gate->base == WORD_all) {
        gate->fixed_base = true;
        gate->fixed = RATIONAL_ZERO;
        for (size_t i = 0; i < old->weights.count; i++)
            if (!before->voters.items[i].barred)
                gate->fixed = rational_add(arena, gate->fixed, old->weights.items[i]);
    }
    for (size_t i = 0; i < gate->parts.count && i < old->parts.count; i++)
        freeze_gate(arena, gate->parts.items[i], before, old->parts.items[i]);
}

// Limits stay the number they were: a share of all is counted from the total before.
static void freeze(Making *making)
{
    Scenario *scenario = before_leaving(making->eval);
    if (scenario == NULL)
        return;
    Poll *poll = making->poll;
    // SPREAD and FROZEN differ only for those who left, and here nobody has.
    scenario_set_leaving(scenario, LEAVING_LAPSE);
    Eval eval = eval_begin(making->arena, making->eval->model, scenario);
    const Poll *before = poll_make(&eval, making->decision, making->base);
    if (before->gap != GAP_NONE)
        poll_set_gap(poll, before->gap, before->missing, before->missing_words);
    for (size_t i = 0; i < poll->attempts.count && i < before->attempts.count; i++)
        freeze_gate(making->arena, poll->attempts.items[i].gate, before,
                    before->attempts.items[i].gate);
    if (poll->quorum != NULL && before->quorum != NULL)
        freeze_gate(making->arena, poll->quorum, before, before->quorum);
    if (poll->blocking != NULL && before->blocking != NULL)
        freeze_gate(making->arena, poll->blocking, before, before->blocking);
}

// --- ties ---

// The one voter that a value names, itself or as the holder of a role.
static size_t one_voter(Making *making, const Expr *value)
{
    if (value != NULL && value->kind == EXPR_AS)
        value = value->left;
    if (value == NULL || value->kind != EXPR_ENTITY || value->next != NULL)
        return SIZE_MAX;
    size_t index = poll_voter(making->poll, value->entity);
    if (index != SIZE_MAX)
        return index;
    EntityList holders = {0};
    eval_holders(making->eval, value->entity, &holders);
    return holders.count == 1 ? poll_voter(making->poll, holders.items[0]) : SIZE_MAX;
}

static void make_tie(Making *making)
{
    Poll *poll = making->poll;
    poll->casting = SIZE_MAX;
    const Expr *value = poll_slot(making, LABEL_tie, GAP_NONE);
    if (value == NULL)
        return;
    poll->tie = value->kind == EXPR_WORD ? value->word : WORD_chair_decides;
    if (poll->tie == WORD_lapse)
        poll->tie = WORD_fails;
    if (poll->tie != WORD_chair_decides)
        return;
    if (making->decision->body == NULL)
        return;
    if (value->kind == EXPR_WORD &&
        eval_slot(making->eval, making->decision->body, LABEL_chair, &value) == NULL)
        return;
    poll->casting = one_voter(making, poll_settled(making, value, GAP_NONE));
}

// --- all of it ---

static bool counts_groups(const Condition *condition)
{
    if (condition == NULL || condition->group != NULL)
        return condition != NULL;
    for (size_t i = 0; i < condition->parts.count; i++)
        if (counts_groups(condition->parts.items[i]))
            return true;
    return false;
}

// Whether conditions say who votes where the body has no members of its own.
static bool names_voters(const Decision *decision)
{
    for (size_t i = 0; i < decision->attempts.count; i++)
        if (counts_groups(decision->attempts.items[i].condition))
            return true;
    return counts_groups(decision->blocking);
}

// Whether the decision is being made already, for the sake of this one.
static bool is_circular(const Making *outer, const Decision *decision)
{
    for (; outer != NULL; outer = outer->outer)
        if (outer->decision == decision)
            return true;
    return false;
}

static Poll *make(Eval *eval, const Decision *decision, Making making)
{
    Arena *arena = eval->arena;
    Poll *poll = ARENA_NEW(arena, Poll);
    making.eval = eval;
    making.arena = arena;
    making.decision = decision;
    making.poll = poll;
    poll->decision = decision;
    poll->arena = arena;
    if (is_circular(making.outer, decision)) {
        // Through whom: the body that waits for this one.
        poll_set_gap(poll, GAP_CIRCULAR, making.outer->decision->body, (Text){0});
        return poll;
    }
    make_voters(&making);
    if (poll->voters.count == 0 && !names_voters(decision))
        poll_set_gap(poll, GAP_VOTERS, decision->body, (Text){0});
    poll_make_bodies(&making);
    making.said = poll_slot(&making, LABEL_base, GAP_NONE);
    if (making.asks_votes)
        poll_weigh(&making);
    make_attempts(&making);
    if (poll->voters.count == 0)
        poll_set_gap(poll, GAP_VOTERS, decision->body, (Text){0});
    if (limits_stay(eval))
        freeze(&making);
    make_tie(&making);
    poll->abstentions = poll_slot_word(&making, LABEL_abstentions);
    poll->absences = poll_slot_word(&making, LABEL_absences);
    poll_join_blocs(&making);
    poll_ready(poll);
    return poll;
}

Poll *poll_make(Eval *eval, const Decision *decision, WordKey base)
{
    return make(eval, decision, (Making){.base = base});
}

Poll *poll_make_apart(Eval *eval, const Decision *decision, WordKey base)
{
    return make(eval, decision, (Making){.base = base, .apart = true});
}

Poll *poll_make_within(const Making *outer, const Decision *decision, bool asks_votes)
{
    eval_enter(outer->eval);
    Poll *poll = make(outer->eval, decision,
                      (Making){.base = outer->base,
                               .asks_votes = asks_votes,
                               .apart = true,
                               .outer = outer});
    outer->eval->depth--;
    return poll;
}

const Decision *decision_of(const Entity *body, const Entity *matter)
{
    const Body *view = body->block == BLOCK_body ? body->view : NULL;
    const Decision *general = NULL;
    if (view == NULL || view->decisions.count == 0)
        return NULL;
    for (size_t i = 0; i < view->decisions.count; i++) {
        const Decision *decision = view->decisions.items[i];
        for (size_t m = 0; matter != NULL && m < decision->matters.count; m++)
            if (decision->matters.items[m] == matter)
                return decision;
        if (general == NULL && decision->matters.count == 0)
            general = decision;
    }
    return general != NULL ? general : view->decisions.items[0];
}
