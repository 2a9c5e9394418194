#include "engine/poll/poll_making.h"

// Who has how many votes in a decision: `votes`, and the cap on them.

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
        Voter *voter = poll_voter_of(making->poll, named.items[i]);
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

// Whoever the list names twice, or NULL.
static const Entity *given_twice(const Expr *pairs)
{
    for (const Expr *pair = pairs; pair != NULL; pair = pair->next)
        for (const Expr *other = pairs; names_one(pair) && other != pair;
             other = other->next)
            if (names_one(other) && other->left->entity == pair->left->entity)
                return pair->left->entity;
    return NULL;
}

// `each party 1` or `koski 3; salmi 2`. What a role has goes before what its holder has
// as one of many.
static void paired_weights(Making *making, const Expr *pairs)
{
    Poll *poll = making->poll;
    const Entity *twice = given_twice(pairs);
    if (twice != NULL)
        poll_set_gap(poll, GAP_VOTES_TWICE, twice, (Text){0});
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
    const Expr *value = poll_slot(making, LABEL_votes, GAP_VOTES);
    if (value != NULL && value->kind == EXPR_AS)
        value = poll_settled(making, value->left, GAP_VOTES);
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
    const Expr *value = poll_slot(making, LABEL_at_most, GAP_CAP);
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
    WordKey base = poll_slot_word(making, LABEL_cap_base);
    poll->cap_relative = relative;
    poll->cap = cap;
    poll->capped = !relative || (base != WORD_none && cap_under(making->arena, &weights,
                                                                cap, base, &poll->cap));
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
