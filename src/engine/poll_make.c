#include "engine/blocs.h"
#include "engine/poll_making.h"
#include "model/link.h"

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

// A value with open questions put in. When the reading has only words, NULL, and the gap
// says which words.
static const Expr *settled(Making *making, const Expr *value, PollGap gap)
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

// The settled value of a label of the decision, or NULL.
static const Expr *slot(Making *making, LabelKey label, PollGap gap)
{
    const Expr *value = NULL;
    if (eval_slot(making->eval, making->decision->entity, label, &value) == NULL)
        return NULL;
    return settled(making, value, gap);
}

static WordKey slot_word(Making *making, LabelKey label)
{
    const Expr *value = slot(making, label, GAP_NONE);
    return value != NULL && value->kind == EXPR_WORD ? value->word : WORD_none;
}

static WordKey base_word(const Expr *value)
{
    if (value == NULL || (value->kind != EXPR_WORD && value->kind != EXPR_MEASURED))
        return WORD_none;
    switch (value->word) {
    case WORD_all:
    case WORD_of_all_votes:
    case WORD_of_all_members: return WORD_all;
    case WORD_present:
    case WORD_of_votes_present:
    case WORD_of_members_present: return WORD_present;
    case WORD_cast:
    case WORD_of_votes_cast:
    case WORD_of_members_cast: return WORD_cast;
    default: return WORD_none;
    }
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

static Voter *voter_of(Poll *poll, const Entity *entity)
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
    if (voter_of(making->poll, entity) != NULL || entity->block != BLOCK_role)
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
    const Expr *value = slot(making, label, GAP_NONE);
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
        if (voter_of(poll, voters.items[i]) != NULL)
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
        if (voter_of(poll, veto.items[i]) != NULL)
            voter_of(poll, veto.items[i])->veto = true;
    named_voters(making, LABEL_barred, &barred);
    for (size_t i = 0; i < barred.count; i++)
        if (voter_of(poll, barred.items[i]) != NULL)
            voter_of(poll, barred.items[i])->barred = true;
}

// --- votes ---

static void measure_weights(Making *making, const Entity *measure)
{
    Poll *poll = making->poll;
    for (size_t i = 0; i < poll->voters.count; i++)
        if (!poll->voters.items[i].outside)
            poll->voters.items[i].weight =
                eval_measure(making->eval, measure, poll->voters.items[i].voter);
}

// A name of somebody, not of a role or of several.
static bool names_one(const Expr *pair)
{
    return pair->kind == EXPR_PAIR && pair->left->kind == EXPR_ENTITY &&
           (BLOCK_BIT(pair->left->entity->block) &
            (BLOCK_BIT(BLOCK_role) | BLOCK_BIT(BLOCK_set) | BLOCK_BIT(BLOCK_kind))) == 0;
}

static bool stands_for(Making *making, const Expr *pair, const Entity *voter)
{
    EntityList named = {0};
    poll_named(making, pair->left, &named);
    return entities_include(&named, voter);
}

// Whether an earlier pair gives votes to another who was merged into the same voter: what
// they had counts together.
static bool was_merged(Making *making, const Expr *pairs, const Expr *pair,
                       const Entity *voter)
{
    bool merged = false;
    if (!names_one(pair))
        return false;
    for (const Expr *other = pairs; other != pair; other = other->next) {
        if (!names_one(other))
            continue;
        if (other->left->entity == pair->left->entity)
            return false;
        merged = merged || stands_for(making, other, voter);
    }
    return merged;
}

// `koski 3` in a list of such: for whom nothing else in the list means more closely.
static void pair_weight(Making *making, const Expr *pairs, const Expr *pair)
{
    EntityList named = {0};
    poll_named(making, pair->left, &named);
    for (size_t i = 0; i < named.count; i++) {
        Voter *voter = voter_of(making->poll, named.items[i]);
        if (voter == NULL || voter->outside ||
            !eval_is_closest(making->eval, pairs, pair, voter->voter))
            continue;
        Figure figure = eval_figure(making->eval, pair->right, voter->voter);
        bool adds = voter->weight.state == FIGURE_STATED &&
                    figure.state == FIGURE_STATED &&
                    was_merged(making, pairs, pair, voter->voter);
        if (adds)
            figure.quantity.range = interval_add(making->arena, figure.quantity.range,
                                                 voter->weight.quantity.range);
        voter->weight = figure;
    }
}

// `each party 1` or `koski 3; salmi 2`. What a role has goes before what its holder has
// as one of many.
static void paired_weights(Making *making, const Expr *pairs)
{
    Poll *poll = making->poll;
    for (size_t i = 0; i < poll->voters.count; i++)
        if (!poll->voters.items[i].outside)
            poll->voters.items[i].weight = (Figure){
                .state = FIGURE_NOT_STATED, .missing = poll->voters.items[i].voter};
    for (int roles = 0; roles < 2; roles++)
        for (const Expr *pair = pairs; pair != NULL; pair = pair->next) {
            bool role = pair->kind == EXPR_PAIR && pair->left->kind == EXPR_ENTITY &&
                        pair->left->entity->block == BLOCK_role;
            if (pair->kind == EXPR_PAIR && role == roles)
                pair_weight(making, pairs, pair);
        }
}

// As many votes as seats, in the body itself or in another.
static void seat_weights(Making *making, const Entity *body)
{
    Poll *poll = making->poll;
    SeatRows rows = {0};
    eval_seats(making->eval, body, &rows);
    for (size_t i = 0; i < poll->voters.count; i++) {
        Voter *voter = &poll->voters.items[i];
        if (voter->outside)
            continue;
        voter->weight = figure_missing(FIGURE_NOT_STATED, voter->voter);
        for (size_t k = 0; k < rows.count; k++) {
            const SeatRow *row = &rows.items[k];
            if (row->of != voter->voter)
                continue;
            Figure before = voter->weight; // of another who was merged into the same
            voter->weight = row->at_least;
            voter->weight.quantity.unit = UNIT_VOTES;
            if (row->at_most.state != FIGURE_STATED)
                voter->weight = row->at_most;
            else
                voter->weight.quantity.range.high = row->at_most.quantity.range.high;
            if (before.state == FIGURE_STATED && voter->weight.state == FIGURE_STATED)
                voter->weight.quantity.range = interval_add(
                    making->arena, before.quantity.range, voter->weight.quantity.range);
        }
    }
}

static void check_weights(Making *making)
{
    Poll *poll = making->poll;
    for (size_t i = 0; i < poll->voters.count; i++) {
        Voter *voter = &poll->voters.items[i];
        Rational weight;
        if (voter->barred || poll_exact(voter->weight, &weight))
            continue;
        poll_set_gap(poll, GAP_WEIGHT, voter->voter, (Text){0});
    }
}

// `each seat 1`: as many votes as seats.
static bool is_vote_a_seat(const Expr *value)
{
    const Expr *each = value->kind == EXPR_PAIR && !value->next ? value->left : NULL;
    const Expr *one = each ? value->right : NULL;
    if (!each || each->kind != EXPR_EACH || each->left->kind != EXPR_ENTITY ||
        one->kind != EXPR_QUANTITY || !interval_is_point(one->quantity.range))
        return false;
    const Entity *kind = each->left->entity;
    return kind->prelude && kind->block == BLOCK_kind &&
           text_equal(kind->name, TEXT("seat")) &&
           rational_compare(one->quantity.range.low, RATIONAL_ONE) == 0;
}

static void read_votes(Making *making)
{
    const Entity *decision = making->decision->entity;
    const Expr *value = slot(making, LABEL_votes, GAP_VOTES);
    if (value != NULL && value->kind == EXPR_AS)
        value = settled(making, value->left, GAP_VOTES);
    bool as_seats =
        value != NULL && ((value->kind == EXPR_WORD && value->word == WORD_as_seats) ||
                          is_vote_a_seat(value));
    if (as_seats && making->decision->body != NULL)
        seat_weights(making, making->decision->body);
    else if (value != NULL && value->kind == EXPR_ENTITY &&
             value->entity->block == BLOCK_body)
        seat_weights(making, value->entity);
    else if (value != NULL && value->kind == EXPR_ENTITY)
        measure_weights(making, value->entity);
    else if (value != NULL && value->kind == EXPR_PAIR)
        paired_weights(making, value);
    else
        poll_set_gap(making->poll, GAP_VOTES, decision, (Text){0});
}

// --- the cap ---

typedef VEC(Rational) Weights;

static Rational sum_of(Arena *arena, const Weights *weights)
{
    Rational sum = RATIONAL_ZERO;
    for (size_t i = 0; i < weights->count; i++)
        sum = rational_add(arena, sum, weights->items[i]);
    return sum;
}

// How much of the total the weights above `cap` leave to the others, and how many they
// are.
static Rational below(Arena *arena, const Weights *weights, Rational cap, int64_t *above)
{
    Rational rest = RATIONAL_ZERO;
    *above = 0;
    for (size_t i = 0; i < weights->count; i++)
        if (rational_compare(weights->items[i], cap) > 0)
            (*above)++;
        else
            rest = rational_add(arena, rest, weights->items[i]);
    return rest;
}

// The cap c = share * total, where the total is counted with all weights cut to c.
// Cutting one weight lowers the total and so the cap: the cap sinks until nobody else is
// above it.
static bool solve_cap(Arena *arena, const Weights *weights, Rational share, Rational *cap)
{
    *cap = rational_mul(arena, share, sum_of(arena, weights));
    int64_t before = 0;
    for (;;) {
        int64_t above;
        Rational rest = below(arena, weights, *cap, &above);
        if (above == before)
            return true;
        before = above;
        // total = above * share * total + rest
        Rational part = rational_mul(arena, share, rational_from_int(above));
        Rational left = rational_sub(arena, RATIONAL_ONE, part), total;
        if (rational_sign(left) <= 0 || rational_sign(rest) == 0 ||
            !rational_div(arena, rest, left, &total))
            return false;
        *cap = rational_mul(arena, share, total);
    }
}

// The cap as a number of votes under one way of counting it; false when there is none.
static bool cap_under(Arena *arena, const Weights *weights, Rational share, WordKey base,
                      Rational *cap)
{
    if (base == WORD_before_capping) {
        *cap = rational_mul(arena, share, sum_of(arena, weights));
        return true;
    }
    // At most p of the others together is at most p / (1 + p) of the total with one's
    // own.
    if (base == WORD_of_the_others &&
        !rational_div(arena, share, rational_add(arena, RATIONAL_ONE, share), &share))
        return false;
    return solve_cap(arena, weights, share, cap);
}

static bool binds(const Weights *weights, Rational cap)
{
    for (size_t i = 0; i < weights->count; i++)
        if (rational_compare(weights->items[i], cap) > 0)
            return true;
    return false;
}

static bool binds_somehow(Arena *arena, const Weights *weights, Rational share)
{
    Rational cap;
    // The cap counted from the others is the lowest of the three.
    return !cap_under(arena, weights, share, WORD_of_the_others, &cap) ||
           binds(weights, cap);
}

static void lower_weights(Poll *poll, Rational cap)
{
    for (size_t i = 0; i < poll->voters.count; i++) {
        Voter *voter = &poll->voters.items[i];
        if (!voter->barred && rational_compare(voter->weight.quantity.range.low, cap) > 0)
            voter->weight.quantity.range = interval_point(cap);
    }
}

static void cap_votes(Making *making)
{
    Poll *poll = making->poll;
    const Expr *value = slot(making, LABEL_at_most, GAP_CAP);
    if (value == NULL)
        return;
    if (value->kind == EXPR_MEASURED || value->kind == EXPR_LIMIT)
        value = value->kind == EXPR_LIMIT ? value->right : value->left;
    Figure figure = eval_figure(making->eval, value, NULL);
    Rational cap;
    if (!poll_exact(figure, &cap)) {
        poll_set_gap(poll, GAP_CAP, figure.missing, figure.missing_words);
        return;
    }
    Weights weights = {0};
    for (size_t i = 0; i < poll->voters.count; i++)
        if (!poll->voters.items[i].barred)
            vec_push(making->arena, &weights,
                     poll->voters.items[i].weight.quantity.range.low);
    Unit unit = figure.quantity.unit;
    bool relative = unit == UNIT_SHARE ||
                    (unit == UNIT_NUMBER && rational_compare(cap, RATIONAL_ONE) < 0);
    WordKey base = slot_word(making, LABEL_cap_base);
    if (relative && !binds_somehow(making->arena, &weights, cap))
        return;
    if (relative && base == WORD_none)
        poll_set_gap(poll, GAP_CAP_BASE, making->decision->entity, (Text){0});
    else if (relative && !cap_under(making->arena, &weights, cap, base, &cap))
        poll_set_gap(poll, GAP_CAP, making->decision->entity, (Text){0});
    else
        lower_weights(poll, cap);
}

void poll_weigh(Making *making)
{
    if (making->weighed)
        return;
    making->weighed = true;
    read_votes(making);
    check_weights(making);
    if (making->poll->gap == GAP_NONE)
        cap_votes(making);
}

// --- limits ---

// The limit within a value that a layer has put in place of a condition, or NULL.
static const Expr *limit_in(const Expr *value)
{
    while (value != NULL && value->kind == EXPR_MEASURED)
        value = value->left;
    return value != NULL && value->kind == EXPR_LIMIT ? value : NULL;
}

static void set_threshold(Making *making, PollGate *gate, const Expr *value)
{
    value = settled(making, value, GAP_THRESHOLD);
    const Expr *limit = limit_in(value);
    if (limit != NULL) {
        gate->limit = limit->limit;
        value = settled(making, limit->right, GAP_THRESHOLD);
    }
    while (value != NULL && value->kind == EXPR_MEASURED)
        value = settled(making, value->left, GAP_THRESHOLD);
    Rational threshold;
    gate->threshold.state = FIGURE_NOT_STATED;
    if (value != NULL)
        gate->threshold = eval_figure(making->eval, value, NULL);
    if (value == NULL || !poll_exact(gate->threshold, &threshold))
        poll_set_gap(making->poll, GAP_THRESHOLD, gate->threshold.missing,
                     gate->threshold.missing_words);
    else if (gate->limit == LIMIT_NONE)
        poll_set_gap(making->poll, GAP_LIMIT, making->decision->entity, (Text){0});
}

// Limit and threshold of a condition, or of what a layer has put in its place.
static void set_limit(Making *making, PollGate *gate, const Expr *changed)
{
    const Condition *condition = gate->condition;
    const Expr *now = settled(making, changed, GAP_THRESHOLD);
    if (now != NULL && now->kind == EXPR_WORD && now->word == WORD_unanimous) {
        gate->kind = CONDITION_UNANIMOUS;
    } else if (changed != NULL) {
        gate->kind = CONDITION_LIMIT;
        set_threshold(making, gate, now);
    } else if (gate->kind == CONDITION_LIMIT) {
        set_threshold(making, gate, condition->threshold);
    }
    if (gate->kind == CONDITION_UNANIMOUS)
        gate->counting = COUNT_HEADS;
    else if (condition->kind == CONDITION_UNANIMOUS)
        gate->counting = making->decision->votes != NULL ? COUNT_VOTES : COUNT_HEADS;
}

// Signing, approving and being present are counted from everyone: there is no meeting, or
// the meeting is what they are about. A plain number has no base.
static bool base_is_plain(const PollGate *gate)
{
    if (gate->act == ACT_PRESENT || gate->act == ACT_SIGNED ||
        gate->act == ACT_APPROVED || gate->act == ACT_REQUESTED)
        return true;
    Quantity threshold = gate->threshold.quantity;
    return gate->kind == CONDITION_LIMIT && threshold.unit != UNIT_SHARE &&
           (threshold.unit != UNIT_NUMBER ||
            rational_compare(threshold.range.low, RATIONAL_ONE) >= 0 ||
            rational_sign(threshold.range.low) <= 0);
}

// The base of the condition's own words. One that it took over from the decision is read
// from there, since a layer may have changed it.
static WordKey own_base(Making *making, const Condition *condition)
{
    const Cell *cell = making->decision->base;
    const Expr *common = cell == NULL ? NULL : cell->value;
    if (condition->base != WORD_none &&
        (common == NULL || common->kind != EXPR_WORD || common->word != condition->base))
        return condition->base;
    if (condition->base_unclear != NULL && condition->base_unclear != common)
        return base_word(settled(making, condition->base_unclear, GAP_NONE));
    return WORD_none;
}

static void set_base(Making *making, PollGate *gate)
{
    gate->base = gate->named ? WORD_all : own_base(making, gate->condition);
    if (gate->base == WORD_none)
        gate->base = base_word(making->said);
    gate->base_stated = gate->base != WORD_none;
    if (!gate->base_stated)
        gate->base = making->base;
    if (!gate->base_stated && gate->threshold.state == FIGURE_STATED &&
        base_is_plain(gate)) {
        gate->base = WORD_all;
        gate->base_stated = true;
    }
}

// A quorum counts who is there: "at least half of the members" means present ones, and
// "of members present" names the act, not a base.
static void as_quorum(PollGate *gate)
{
    if (gate->act != ACT_FOR && gate->act != ACT_PRESENT)
        return;
    gate->act = ACT_PRESENT;
    gate->base = WORD_all;
    gate->base_stated = true;
}

// `at most 1 against` where nobody has votes: so many members are meant.
static void count_heads_alone(const Making *making, PollGate *gate)
{
    Quantity threshold = gate->threshold.quantity;
    if (gate->counting == COUNT_VOTES && !gate->condition->said &&
        making->decision->votes == NULL && gate->group == NULL &&
        gate->threshold.state == FIGURE_STATED && threshold.unit == UNIT_NUMBER &&
        rational_compare(threshold.range.low, RATIONAL_ONE) >= 0)
        gate->counting = COUNT_HEADS;
}

static void set_weights(Making *making, PollGate *gate)
{
    Poll *poll = making->poll;
    if (gate->group != NULL) {
        poll_weigh_group(making, gate);
        return;
    }
    if (gate->counting == COUNT_VOTES)
        poll_weigh(making);
    for (size_t i = 0; i < poll->voters.count; i++) {
        const Voter *voter = &poll->voters.items[i];
        Rational weight = voter->heads;
        Figure figure = voter->weight;
        if (gate->counting == COUNT_MEASURE && !voter->outside)
            figure = eval_measure(making->eval, gate->measure, voter->voter);
        if (gate->counting != COUNT_HEADS && !poll_exact(figure, &weight)) {
            weight = RATIONAL_ZERO;
            if (!voter->barred)
                poll_set_gap(poll, GAP_WEIGHT, voter->voter, figure.missing_words);
        } else if (gate->counting != COUNT_HEADS)
            gate->unit = figure.quantity.unit;
        vec_push(making->arena, &gate->weights, weight);
    }
}

static PollGate *make_parts(Making *making, PollGate *gate, bool quorum)
{
    const Condition *condition = gate->condition;
    for (size_t i = 0; i < condition->parts.count; i++) {
        PollGate *part = poll_gate(making, condition->parts.items[i], quorum);
        if (part != NULL)
            vec_push(making->arena, &gate->parts, part);
    }
    return gate->parts.count > 0 ? gate : NULL;
}

// The value in force of what states a condition. False when it is not in force. A block
// of conditions has no value of its own: its rows tell.
static bool stated(Making *making, const Cell *cell, const Expr **value)
{
    *value = NULL;
    if (cell == NULL || cell->value == NULL)
        return true;
    *value = eval_cell(making->eval, cell);
    return *value != NULL;
}

static const Condition *first_limit(const Condition *condition)
{
    while (condition->parts.count > 0)
        condition = condition->parts.items[0];
    return condition;
}

// Whether the words of a condition are known only now: it names an open question, or
// could not be read but was replaced.
static bool is_open(const Condition *condition, const Expr *value)
{
    if (value == NULL)
        return false;
    return condition->kind == CONDITION_NONE || value->kind == EXPR_UNCLEAR ||
           (value->kind != EXPR_LIMIT && value != condition->cell->value);
}

// The gate of a condition, or NULL when nothing of it is in force.
PollGate *poll_gate(Making *making, const Condition *condition, bool quorum)
{
    const Expr *value;
    if (condition == NULL || !stated(making, condition->cell, &value))
        return NULL;
    bool changed = value != NULL && value != condition->cell->value;
    if (is_open(condition, value)) {
        // What a reading (or a layer) says is a condition of its own.
        const Expr *said = eval_settle(making->eval, value);
        condition = condition_of(making->arena, said, condition->cell);
        changed = false;
        if (condition == NULL)
            return NULL;
    }
    // What a layer puts in place of `A and B` takes the place of both.
    if (changed)
        condition = first_limit(condition);
    PollGate *gate = ARENA_NEW(making->arena, PollGate);
    gate->kind = condition->kind;
    gate->condition = condition;
    gate->count = condition->count;
    if (condition->kind != CONDITION_LIMIT && condition->kind != CONDITION_UNANIMOUS)
        return make_parts(making, gate, quorum);
    gate->limit = condition->limit;
    gate->counting = condition->counting;
    gate->measure = condition->measure;
    gate->act = condition->act;
    gate->group = condition->group;
    gate->named = condition->named;
    set_limit(making, gate, changed ? value : NULL);
    count_heads_alone(making, gate);
    set_base(making, gate);
    if (quorum)
        as_quorum(gate);
    set_weights(making, gate);
    return gate;
}

static void make_attempts(Making *making)
{
    const Decision *decision = making->decision;
    Poll *poll = making->poll;
    for (size_t i = 0; i < decision->attempts.count; i++) {
        const Attempt *attempt = &decision->attempts.items[i];
        const Expr *value;
        if (!stated(making, attempt->cell, &value))
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
    const Expr *value = slot(making, LABEL_tie, GAP_NONE);
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
    poll->casting = one_voter(making, settled(making, value, GAP_NONE));
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
    making.said = slot(&making, LABEL_base, GAP_NONE);
    make_attempts(&making);
    if (poll->voters.count == 0)
        poll_set_gap(poll, GAP_VOTERS, decision->body, (Text){0});
    if (limits_stay(eval))
        freeze(&making);
    make_tie(&making);
    poll->abstentions = slot_word(&making, LABEL_abstentions);
    poll->absences = slot_word(&making, LABEL_absences);
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

Poll *poll_make_within(const Making *outer, const Decision *decision)
{
    eval_enter(outer->eval);
    Poll *poll = make(outer->eval, decision,
                      (Making){.base = outer->base, .apart = true, .outer = outer});
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
