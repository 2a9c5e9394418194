#include "engine/dividing/division_rules.h"

#include <stdlib.h>

#include "engine/dividing/division_time.h"
#include "engine/figures.h"

bool rules_slot(Eval *eval, const Entity *of, LabelKey label, const Expr **value)
{
    *value = NULL;
    if (!of)
        return false;
    if (!eval_slot(eval, of, label, value) && of->block == BLOCK_part && of->parent)
        eval_slot(eval, of->parent, label, value);
    *value = eval_settle(eval, *value);
    bool silent =
        *value && (*value)->kind == EXPR_WORD && (*value)->word == WORD_not_stated;
    return *value && !silent;
}

// --- who ---

void rules_members(Eval *eval, const Expr *list, EntityList *out)
{
    EntityList named = {0};
    eval_members(eval, list, &named, NULL);
    for (size_t i = 0; i < named.count; i++)
        if (named.items[i]->block == BLOCK_role)
            eval_holders(eval, named.items[i], out);
        else
            entities_add(eval->arena, out, named.items[i]);
}

// The first measure of things in a formula: whoever it is of pays.
static const Entity *measure_in(Eval *eval, const Expr *key, unsigned depth)
{
    key = eval_settle(eval, key);
    if (!key || depth > 64)
        return NULL;
    if (key->kind == EXPR_ENTITY && entity_is_measure(key->entity) &&
        !measure_is_single(eval, key->entity))
        return key->entity;
    const Entity *found = measure_in(eval, key->left, depth + 1);
    return found ? found : measure_in(eval, key->right, depth + 1);
}

void rules_payers(Eval *eval, const Expr *who, const Expr *key, EntityList *out)
{
    if (who) {
        rules_members(eval, who, out);
        return;
    }
    const Entity *measure = measure_in(eval, key, 0);
    if (measure)
        eval_measured(eval, measure, out);
    if (out->count == 0)
        eval_parties(eval, out);
}

static size_t place_of_payer(const EntityList *payers, const Entity *of)
{
    size_t at = 0;
    while (at < payers->count && payers->items[at] != of)
        at++;
    return at;
}

// --- amounts and limits ---

static bool is_fraction(Quantity quantity)
{
    return quantity.unit == UNIT_SHARE ||
           (quantity.unit == UNIT_NUMBER && rational_sign(quantity.range.low) > 0 &&
            rational_compare(quantity.range.high, RATIONAL_ONE) <= 0);
}

Figure rules_amount(Eval *eval, const Expr *value, const Entity *of, Figure whole)
{
    Figure figure = eval_figure(eval, value, of);
    if (figure.state != FIGURE_STATED || whole.state != FIGURE_STATED ||
        whole.quantity.unit == figure.quantity.unit)
        return figure;
    if (is_fraction(figure.quantity))
        return figure_combine(eval, OPERATOR_MULTIPLY, figure, whole);
    return figure_missing(FIGURE_MIXED, NULL);
}

bool rules_has_limits(Eval *eval, const Entity *of)
{
    const Expr *value;
    return of && (eval_slot(eval, of, LABEL_at_least, &value) ||
                  eval_slot(eval, of, LABEL_at_most, &value));
}

static bool one_limit(Eval *eval, const Expr *value, const Entity *of, Figure whole,
                      Rational *out, Figure *problem)
{
    Figure limit = rules_amount(eval, value, of, whole);
    if (limit.state != FIGURE_STATED) {
        *problem = limit;
        return false;
    }
    *out = rational_abs(eval->arena, limit.quantity.range.low);
    return true;
}

// A limit is for each payer: `45 %` is of what is divided, `3 € * inhabitants` its own.
bool rules_limits(Eval *eval, const Entity *of, const EntityList *payers, Figure whole,
                  DividePart *parts, Figure *problem)
{
    const Expr *least = NULL, *most = NULL;
    if (!of)
        return true;
    eval_slot(eval, of, LABEL_at_least, &least);
    eval_slot(eval, of, LABEL_at_most, &most);
    for (size_t i = 0; i < payers->count; i++) {
        const Entity *payer = payers->items[i];
        parts[i].has_floor = least != NULL;
        parts[i].has_cap = most != NULL;
        if (least && !one_limit(eval, least, payer, whole, &parts[i].floor, problem))
            return false;
        if (most && !one_limit(eval, most, payer, whole, &parts[i].cap, problem))
            return false;
    }
    return true;
}

Difference rules_difference(Eval *eval, const Entity *of, const EntityList *payers,
                            size_t *to)
{
    const Expr *value;
    *to = payers->count;
    if (!rules_slot(eval, of, LABEL_difference, &value))
        return DIFFERENCE_OPEN;
    if (value->kind == EXPR_WORD)
        return value->word == WORD_to_others        ? DIFFERENCE_SPREAD
               : value->word == WORD_to_others_once ? DIFFERENCE_ONCE
               : value->word == WORD_lapse          ? DIFFERENCE_LAPSE
                                                    : DIFFERENCE_OPEN;
    EntityList named = {0};
    rules_members(eval, value, &named);
    if (named.count == 1)
        *to = place_of_payer(payers, named.items[0]);
    return *to < payers->count ? DIFFERENCE_TO : DIFFERENCE_OPEN;
}

// --- rounding ---

static DivideRounding rounding_of(const Expr *way)
{
    return way->word == WORD_round_up     ? DIVIDE_UP
           : way->word == WORD_round_down ? DIVIDE_DOWN
                                          : DIVIDE_NEAREST;
}

bool rules_steps(Eval *eval, const Entity *of, Unit unit, DivideSteps *out,
                 Figure *problem)
{
    const Expr *value;
    if (!of || !eval_slot(eval, of, LABEL_rounded, &value) ||
        !(value = eval_settle(eval, value)))
        return false;
    const Expr *way = value->kind == EXPR_PAIR ? value->left : value;
    if (way->kind != EXPR_WORD)
        return false;
    out->rounding = rounding_of(way);
    out->step = unit == UNIT_EURO ? rational_make(eval->arena, 1, 100) : RATIONAL_ONE;
    if (value->kind != EXPR_PAIR)
        return true;
    Figure to = eval_figure(eval, value->right, NULL);
    if (to.state == FIGURE_STATED && to.quantity.unit != unit &&
        to.quantity.unit != UNIT_NUMBER)
        to = figure_missing(FIGURE_MIXED, of);
    if (to.state == FIGURE_STATED && rational_sign(to.quantity.range.low) <= 0)
        to = figure_missing(FIGURE_UNDEFINED, of);
    if (to.state != FIGURE_STATED)
        *problem = to;
    else
        out->step = to.quantity.range.low;
    return true;
}

static bool first_turn(Eval *eval, const Entity *of, int64_t *year)
{
    const Expr *value;
    if (!rules_slot(eval, of, LABEL_turns_from, &value) || value->kind != EXPR_QUANTITY)
        return false;
    return rational_to_int(value->quantity.range.low, year);
}

// Whose turn it is in the year that is asked about, counted from the first year.
static bool whose_turn(Eval *eval, const Entity *of, const EntityList *turns, size_t *out,
                       bool *lacks_year)
{
    int64_t first;
    int32_t year;
    if (turns->count == 0 || !first_turn(eval, of, &first))
        return false;
    if (!time_year(eval, &year)) {
        *lacks_year = true;
        return false;
    }
    int64_t count = (int64_t)turns->count, turn = (year - first) % count;
    *out = (size_t)(turn < 0 ? turn + count : turn);
    return true;
}

void rules_rest(Eval *eval, const Entity *of, const EntityList *payers, DivideSteps *out,
                bool *lacks_year)
{
    const Expr *value;
    EntityList named = {0};
    out->rest = REST_OPEN;
    if (!rules_slot(eval, of, LABEL_rest_to, &value))
        return;
    if (value->kind == EXPR_WORD && value->word == WORD_largest_remainder) {
        out->rest = REST_LARGEST;
        return;
    }
    bool turns = value->kind == EXPR_WORD && value->word == WORD_in_turn;
    rules_members(eval, turns ? value->next : value, &named);
    size_t at = 0;
    if (turns ? !whose_turn(eval, of, &named, &at, lacks_year) : named.count != 1)
        return;
    out->to = place_of_payer(payers, named.items[at]);
    if (out->to < payers->count)
        out->rest = REST_TO;
}

// --- ties ---

typedef struct {
    size_t at;
    Rational share;
    const Expr *rules;
    const size_t *places; // of each payer in the names of the rule
} Ranked;

// The rules in their order: each decides where those before it do not.
static int compare_ranked(const void *left, const void *right)
{
    const Ranked *a = left, *b = right;
    for (const Expr *rule = a->rules; rule; rule = rule->next) {
        int order = 0;
        if (rule->kind == EXPR_WORD && rule->word == WORD_larger_share)
            order = rational_compare(b->share, a->share);
        else if (rule->kind == EXPR_WORD && rule->word == WORD_smaller_share)
            order = rational_compare(a->share, b->share);
        else if (rule->kind != EXPR_WORD)
            order = a->places[a->at] < b->places[b->at]   ? -1
                    : a->places[a->at] > b->places[b->at] ? 1
                                                          : 0;
        if (order != 0)
            return order;
    }
    return 0;
}

// The place of each payer among the names of a rule; whom it does not name comes last.
static size_t *places_in(Eval *eval, const Expr *rules, const EntityList *payers)
{
    EntityList named = {0};
    size_t *places = ARENA_ARRAY(eval->arena, size_t, payers->count + 1);
    for (const Expr *rule = rules; rule; rule = rule->next)
        if (rule->kind != EXPR_WORD) {
            Expr one = *rule;
            one.next = NULL;
            rules_members(eval, &one, &named);
        }
    for (size_t i = 0; i < payers->count; i++)
        places[i] = named.count;
    for (size_t k = named.count; k > 0; k--) {
        size_t at = place_of_payer(payers, named.items[k - 1]);
        if (at < payers->count)
            places[at] = k - 1;
    }
    return places;
}

void rules_ranks(Eval *eval, const Entity *of, const EntityList *payers,
                 const DivideShare *shares, DividePart *parts)
{
    const Expr *rules;
    for (size_t i = 0; i < payers->count; i++)
        parts[i].rank = 0;
    if (!rules_slot(eval, of, LABEL_ties, &rules))
        return;
    Ranked *ranked = ARENA_ARRAY(eval->arena, Ranked, payers->count + 1);
    const size_t *places = places_in(eval, rules, payers);
    for (size_t i = 0; i < payers->count; i++)
        ranked[i] =
            (Ranked){i, rational_abs(eval->arena, shares[i].exact), rules, places};
    qsort(ranked, payers->count, sizeof *ranked, compare_ranked);
    size_t rank = 0;
    for (size_t i = 0; i < payers->count; i++) {
        if (i > 0 && compare_ranked(&ranked[i - 1], &ranked[i]) != 0)
            rank = i;
        parts[ranked[i].at].rank = rank;
    }
}
