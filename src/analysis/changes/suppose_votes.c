#include "analysis/changes/suppose_votes.h"

// --- lists of votes ---

// The cell of a decision's votes when they are a list of pairs, or NULL.
static const Cell *list_of(Eval *eval, const Entity *decision, const Expr **pairs)
{
    if (decision->block != BLOCK_decision || decision->agreement != eval->model->main)
        return NULL;
    const Cell *cell = eval_slot(eval, decision, LABEL_votes, pairs);
    return cell != NULL && *pairs != NULL && (*pairs)->kind == EXPR_PAIR ? cell : NULL;
}

bool votes_listed(Eval *eval)
{
    const Expr *pairs;
    for (size_t i = 0; i < eval->model->entities.count; i++)
        if (list_of(eval, eval->model->entities.items[i], &pairs) != NULL)
            return true;
    return false;
}

const Entity *votes_measure(Eval *eval)
{
    const Entity *found = NULL;
    for (size_t i = 0; i < eval->model->entities.count; i++) {
        const Entity *entity = eval->model->entities.items[i];
        const Expr *votes = NULL;
        if (entity->block != BLOCK_decision || entity->agreement != eval->model->main ||
            eval_slot(eval, entity, LABEL_votes, &votes) == NULL || votes == NULL)
            continue;
        if (votes->kind == EXPR_AS)
            votes = votes->left;
        if (votes == NULL || votes->kind != EXPR_ENTITY ||
            !entity_is_measure(votes->entity) || votes->entity == found)
            continue;
        if (found != NULL)
            return NULL;
        found = votes->entity;
    }
    return found;
}

// What the list gives to one; not stated when it names that one nowhere, and mixed when
// that one stands for several who are listed apart.
static Figure listed(Eval *eval, const Expr *pairs, const Entity *party)
{
    Figure figure = figure_missing(FIGURE_NOT_STATED, party);
    bool found = false;
    for (const Expr *pair = pairs; pair != NULL; pair = pair->next) {
        EntityList named = {0};
        if (pair->kind != EXPR_PAIR)
            continue;
        eval_value_members(eval, pair->left, &named);
        if (!entities_include(&named, party) ||
            !eval_is_closest(eval, pairs, pair, party))
            continue;
        figure = found ? figure_missing(FIGURE_MIXED, party)
                       : eval_figure(eval, pair->right, party);
        found = true;
    }
    return figure;
}

static Expr *copy_of(Arena *arena, const Expr *value)
{
    Expr *copy = ARENA_NEW(arena, Expr);
    *copy = *value;
    copy->next = NULL;
    return copy;
}

static Expr *quantity(Arena *arena, Rational number, Unit unit)
{
    Expr *value = ARENA_NEW(arena, Expr);
    value->kind = EXPR_QUANTITY;
    value->quantity = (Quantity){.range = interval_point(number), .unit = unit};
    return value;
}

static Expr *pair_of(Arena *arena, const Entity *party, Expr *votes)
{
    Expr *pair = ARENA_NEW(arena, Expr), *name = ARENA_NEW(arena, Expr);
    name->kind = EXPR_ENTITY;
    name->entity = party;
    pair->kind = EXPR_PAIR;
    pair->left = name;
    pair->right = votes;
    return pair;
}

// The same list with that many votes for one party.
static const Expr *with_votes(Arena *arena, const Expr *pairs, const Entity *party,
                              Expr *votes)
{
    Expr *first = pair_of(arena, party, votes), **end = &first->next;
    for (const Expr *pair = pairs; pair != NULL; pair = pair->next) {
        if (pair->kind == EXPR_PAIR && pair->left->kind == EXPR_ENTITY &&
            pair->left->entity == party)
            continue;
        *end = copy_of(arena, pair);
        end = &(*end)->next;
    }
    return first;
}

VotesChange votes_set(Eval *eval, Scenario *layer, const Entity *party, const Expr *votes)
{
    VotesChange done = VOTES_NOWHERE;
    for (size_t i = 0; i < eval->model->entities.count; i++) {
        const Expr *pairs;
        const Cell *cell = list_of(eval, eval->model->entities.items[i], &pairs);
        if (cell == NULL)
            continue;
        const Expr *list =
            with_votes(eval->arena, pairs, party, copy_of(eval->arena, votes));
        scenario_set_cell(layer, cell, list);
        done = VOTES_CHANGED;
    }
    return done;
}

// --- sales ---

typedef struct {
    Eval *eval;
    const Entity *from, *to;
    const Expr *figure;     // NULL: all
    Rational seller, buyer; // what they have afterwards
    Unit unit;
} Sale;

static bool is_point(Figure figure)
{
    return figure.state == FIGURE_STATED && !figure.quantity.about &&
           interval_is_point(figure.quantity.range);
}

// Works out what both have afterwards. A buyer who has nothing yet begins with nothing.
static VotesChange settle(Sale *sale, Figure own, Figure theirs)
{
    Arena *arena = sale->eval->arena;
    if (!is_point(own) || (theirs.state != FIGURE_NOT_STATED && !is_point(theirs)))
        return VOTES_NOT_ONE;
    Rational sold = own.quantity.range.low;
    sale->unit = own.quantity.unit;
    if (sale->figure != NULL) {
        Figure amount = eval_figure(sale->eval, sale->figure, NULL);
        Unit unit = amount.quantity.unit;
        bool plain = (unit == UNIT_NUMBER || unit == UNIT_VOTES) &&
                     (sale->unit == UNIT_NUMBER || sale->unit == UNIT_VOTES);
        if (!is_point(amount) || (unit != sale->unit && !plain))
            return VOTES_UNIT;
        sold = amount.quantity.range.low;
    }
    if (rational_compare(sold, own.quantity.range.low) > 0 || rational_sign(sold) < 0)
        return VOTES_SHORT;
    Rational had = is_point(theirs) ? theirs.quantity.range.low : RATIONAL_ZERO;
    sale->seller = rational_sub(arena, own.quantity.range.low, sold);
    sale->buyer = rational_add(arena, had, sold);
    return VOTES_CHANGED;
}

static void set_row(Sale *sale, Scenario *layer, const Entity *measure, const Entity *of,
                    Rational figure)
{
    Expr *value = quantity(sale->eval->arena, figure, sale->unit);
    CellList rows = {0};
    const Cell *own = NULL;
    eval_rows(sale->eval, measure, &rows);
    for (size_t i = 0; i < rows.count; i++)
        if (rows.items[i]->about == of && eval_in_time(sale->eval, rows.items[i]))
            own = rows.items[i];
    if (own != NULL)
        scenario_set_cell(layer, own, value);
    else
        scenario_add_cell(layer, measure, LABEL_none, of, value);
}

static VotesChange sell_share(Sale *sale, Scenario *layer, const Entity *measure)
{
    VotesChange done = settle(sale, eval_measure(sale->eval, measure, sale->from),
                              eval_measure(sale->eval, measure, sale->to));
    if (done != VOTES_CHANGED)
        return done;
    set_row(sale, layer, measure, sale->from, sale->seller);
    set_row(sale, layer, measure, sale->to, sale->buyer);
    return done;
}

static VotesChange sell_listed(Sale *sale, Scenario *layer, const Cell *cell,
                               const Expr *pairs)
{
    Arena *arena = sale->eval->arena;
    VotesChange done = settle(sale, listed(sale->eval, pairs, sale->from),
                              listed(sale->eval, pairs, sale->to));
    if (done != VOTES_CHANGED)
        return done;
    pairs =
        with_votes(arena, pairs, sale->from, quantity(arena, sale->seller, sale->unit));
    pairs = with_votes(arena, pairs, sale->to, quantity(arena, sale->buyer, sale->unit));
    scenario_set_cell(layer, cell, pairs);
    return done;
}

VotesChange votes_sell(Eval *eval, Scenario *layer, const Entity *measure,
                       const Entity *from, const Entity *to, const Expr *figure)
{
    Sale sale = {.eval = eval, .from = from, .to = to, .figure = figure};
    if (measure != NULL)
        return sell_share(&sale, layer, measure);
    VotesChange done = VOTES_NOWHERE;
    for (size_t i = 0; i < eval->model->entities.count; i++) {
        const Expr *pairs;
        const Cell *cell = list_of(eval, eval->model->entities.items[i], &pairs);
        if (cell == NULL)
            continue;
        done = sell_listed(&sale, layer, cell, pairs);
        if (done != VOTES_CHANGED)
            return done;
    }
    return done;
}
