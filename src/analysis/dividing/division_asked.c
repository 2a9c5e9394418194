#include "analysis/dividing/division_asked.h"

#include "analysis/dividing/division_tell.h"

// --- by what ---

// `50 % by a and 50 % by b`: a formula of the parts that each has of both.
static const Expr *weighted(Answering *answering, const Expr *weight, const Entity *key)
{
    Expr *expr = ARENA_NEW(answering->arena, Expr);
    Expr *part = ARENA_NEW(answering->arena, Expr);
    Expr *measure = ARENA_NEW(answering->arena, Expr);
    *measure = (Expr){.kind = EXPR_ENTITY, .entity = key, .span = weight->span};
    *part = (Expr){.kind = key ? EXPR_PART_OF : EXPR_EQUAL,
                   .word = WORD_by_key,
                   .left = key ? measure : NULL,
                   .span = weight->span};
    *expr = (Expr){.kind = EXPR_ARITHMETIC,
                   .operator= OPERATOR_MULTIPLY,
                   .left = (Expr *)(uintptr_t)weight,
                   .right = part,
                   .span = weight->span};
    return expr;
}

typedef struct {
    const Expr *weights[2];
    const Entity *keys[2];
} MixedKey;

// `50 % people, 50 % the number of payers`
static Text mixed_words(Answering *answering, const MixedKey *mixed)
{
    Text words = TEXT("");
    for (int i = 0; i < 2; i++) {
        Text name = mixed->keys[i] ? tell_name(answering, mixed->keys[i])
                                   : phrase(PHRASE_divide_equally, answering->language);
        Text weight = tell_value(answering, mixed->weights[i]);
        words = tell_joined(answering, words, ", ",
                            tell_joined(answering, weight, " ", name));
    }
    return words;
}

// `half by a and half by b`.
static const Expr *half(Answering *answering)
{
    Expr *expr = ARENA_NEW(answering->arena, Expr);
    Quantity quantity = {.range = interval_point(rational_make(answering->arena, 1, 2)),
                         .unit = UNIT_SHARE};
    *expr = (Expr){.kind = EXPR_QUANTITY,
                   .quantity = quantity,
                   .span = answering->eval->model->main->entity->span};
    return expr;
}

static bool mixed_weights(Answering *answering, MixedKey *mixed)
{
    static const char *const names[2] = {"part", "other_part"};
    bool halves = asked_slot(answering->asked, "half") != NULL;
    for (int i = 0; i < 2; i++) {
        const Filled *filled = asked_slot(answering->asked, names[i]);
        if (!halves && (!filled || !filled->value))
            return false;
        mixed->weights[i] = halves ? half(answering) : filled->value;
    }
    return true;
}

static const Expr *mixed_key(DivideAsked *at)
{
    Answering *answering = at->answering;
    MixedKey mixed = {.keys = {asked_entity(answering->asked, "key"),
                               asked_entity(answering->asked, "other_key")}};
    if (!mixed_weights(answering, &mixed))
        return NULL;
    at->mixed = mixed_words(answering, &mixed);
    Expr *sum = ARENA_NEW(answering->arena, Expr);
    *sum = (Expr){
        .kind = EXPR_ARITHMETIC,
        .operator= OPERATOR_ADD,
        .span = mixed.weights[0]->span,
        .left = (Expr *)(uintptr_t)weighted(answering, mixed.weights[0], mixed.keys[0]),
        .right = (Expr *)(uintptr_t)weighted(answering, mixed.weights[1], mixed.keys[1])};
    return sum;
}

static const Expr *measure_expr(Answering *answering, const Entity *measure)
{
    Expr *expr = ARENA_NEW(answering->arena, Expr);
    *expr = (Expr){.kind = EXPR_ENTITY, .entity = measure, .span = measure->span};
    return expr;
}

static bool mentions(Eval *eval, const Expr *expr, const Entity *entity, unsigned depth)
{
    expr = eval_settle(eval, expr);
    return expr && depth < 32 &&
           (expr->entity == entity || mentions(eval, expr->left, entity, depth + 1) ||
            mentions(eval, expr->right, entity, depth + 1));
}

// The divisions of an amount that is named (`who pays the budget`), else all.
static void find_divisions(DivideAsked *at, const Entity *of)
{
    EntityList all = {0};
    tell_entities(at->answering, BLOCK_division, &all);
    for (size_t i = 0; of && i < all.count; i++) {
        const Expr *value;
        if (eval_slot(at->answering->eval, all.items[i], LABEL_of, &value) &&
            mentions(at->answering->eval, value, of, 0))
            vec_push(at->answering->arena, &at->divisions, all.items[i]);
    }
    if (at->divisions.count == 0)
        at->divisions = all;
}

// Without a division, the only share of the agreement is what is divided by.
static bool find_share(DivideAsked *at)
{
    EntityList shares = {0};
    tell_entities(at->answering, BLOCK_share, &shares);
    if (shares.count == 1) {
        at->key = measure_expr(at->answering, shares.items[0]);
        return true;
    }
    Text names = show_names(at->answering->arena, at->answering->language, &shares);
    tell_not_stated(at->answering,
                    shares.count == 0
                        ? phrase(PHRASE_divide_no_key, at->answering->language)
                        : WORDS(at->answering, divide_which, ARG(names)),
                    TEXT(""));
    return false;
}

bool divide_asked_basis(DivideAsked *at)
{
    Answering *answering = at->answering;
    const Entity *key = asked_entity(answering->asked, "key");
    const Entity *of = asked_entity(answering->asked, "measure");
    at->key = mixed_key(at);
    at->equally = !at->key && asked_slot(answering->asked, "how") != NULL;
    if (at->key || at->equally)
        return true;
    if (!key && of && of->block == BLOCK_division) {
        key = of;
        at->has_amount = false;
    }
    if (key && key->block == BLOCK_division)
        vec_push(answering->arena, &at->divisions, key);
    else if (key)
        at->key = measure_expr(answering, key);
    else
        find_divisions(at, of);
    return at->key || at->divisions.count > 0 || find_share(at);
}

// --- how much ---

bool divide_asked_amount(DivideAsked *at)
{
    Answering *answering = at->answering;
    const Filled *amount = asked_slot(answering->asked, "amount");
    const Entity *of = asked_entity(answering->asked, "measure");
    if (amount && amount->value) {
        at->amount = eval_figure(answering->eval, amount->value, NULL);
        at->has_amount = true;
    } else if (of && of->block != BLOCK_division) {
        at->amount = eval_total(answering->eval, of);
        at->has_amount = true;
    }
    if (at->has_amount && at->amount.quantity.unit == UNIT_NUMBER)
        at->amount.quantity.unit = UNIT_EURO; // a bare number is money
    if (!at->has_amount || at->amount.state == FIGURE_STATED)
        return true;
    tell_figure(answering, of ? tell_name(answering, of) : TEXT("?"), at->amount);
    return false;
}

Text divide_asked_words(DivideAsked *at, const Division *division)
{
    return at->mixed.length > 0 ? at->mixed
                                : tell_basis(at->answering, division, at->key);
}

bool divide_asked_compute(DivideAsked *at, Eval *eval, const Entity *division,
                          Division *out)
{
    if (division) {
        division_compute(eval, division, at->has_amount ? &at->amount : NULL, out);
        return true;
    }
    if (!at->has_amount) {
        tell_not_stated(
            at->answering,
            WORDS(at->answering, divide_no_amount,
                  ARG(at->key ? tell_basis(at->answering, &(Division){.entity = NULL},
                                           at->key)
                              : TEXT("?"))),
            TEXT(""));
        return false;
    }
    division_by_key(eval, at->key, NULL, &at->amount, out);
    return true;
}

static bool depends_on_amount(Eval *eval, const Entity *division)
{
    static const LabelKey limits[] = {LABEL_at_least, LABEL_at_most};
    const Measure *view = division->view;
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        const Expr *value;
        if (eval_slot(eval, division, limits[i], &value) &&
            !((value = eval_settle(eval, value)) && value->kind == EXPR_QUANTITY &&
              value->quantity.unit == UNIT_SHARE))
            return true;
    }
    return view->stages.count > 0;
}

bool divide_shares(Eval *eval, const Entity *division, Division *out)
{
    Figure any = figure_number(rational_from_int(1000000), UNIT_EURO);
    Rational one;
    if (depends_on_amount(eval, division))
        return false;
    division_compute(eval, division, &any, out);
    if (!division_is_done(out) || out->vague)
        return false;
    if (!rational_div(eval->arena, RATIONAL_ONE, out->amount.quantity.range.low, &one))
        return false;
    for (size_t i = 0; i < out->lines.count; i++) {
        DivisionLine *line = &out->lines.items[i];
        line->exact = line->paid = interval_scale(eval->arena, line->exact, one);
        line->open = false;
    }
    out->amount = figure_number(RATIONAL_ONE, UNIT_SHARE);
    return true;
}
