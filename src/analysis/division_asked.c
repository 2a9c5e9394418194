#include "analysis/division_asked.h"

#include "analysis/division_tell.h"

// --- by what ---

// `50 % by a and 50 % by b`: a formula of the parts that each has of both.
static const Expr *weighted(Answering *answering, const Filled *weight, const Entity *key)
{
    Expr *expr = ARENA_NEW(answering->arena, Expr);
    Expr *part = ARENA_NEW(answering->arena, Expr);
    Expr *measure = ARENA_NEW(answering->arena, Expr);
    *measure = (Expr){.kind = EXPR_ENTITY, .entity = key, .span = weight->value->span};
    *part = (Expr){.kind = key ? EXPR_PART_OF : EXPR_EQUAL,
                   .word = WORD_by_key,
                   .left = key ? measure : NULL,
                   .span = weight->value->span};
    *expr = (Expr){.kind = EXPR_ARITHMETIC,
                   .operator= OPERATOR_MULTIPLY,
                   .left = (Expr *)(uintptr_t)weight->value,
                   .right = part,
                   .span = weight->value->span};
    return expr;
}

// `50 % people, 50 % the number of payers`
static Text mixed_words(Answering *answering, const Filled *part, const Filled *other)
{
    const Filled *parts[2] = {part, other};
    const char *const keys[2] = {"key", "other_key"};
    Text words = TEXT("");
    for (int i = 0; i < 2; i++) {
        const Entity *key = asked_entity(answering->asked, keys[i]);
        Text name = key ? tell_name(answering, key)
                        : phrase(PHRASE_divide_equally, answering->language);
        Text weight = tell_value(answering, parts[i]->value);
        words = tell_joined(answering, words, ", ",
                            tell_joined(answering, weight, " ", name));
    }
    return words;
}

static const Expr *mixed_key(DivideAsked *at)
{
    Answering *answering = at->answering;
    const Filled *part = asked_slot(answering->asked, "part");
    const Filled *other = asked_slot(answering->asked, "other_part");
    if (!part || !other || !part->value || !other->value)
        return NULL;
    at->mixed = mixed_words(answering, part, other);
    Expr *sum = ARENA_NEW(answering->arena, Expr);
    *sum = (Expr){.kind = EXPR_ARITHMETIC,
                  .operator= OPERATOR_ADD,
                  .span = part->value->span,
                  .left = (Expr *)(uintptr_t)weighted(
                      answering, part, asked_entity(answering->asked, "key")),
                  .right = (Expr *)(uintptr_t)weighted(
                      answering, other, asked_entity(answering->asked, "other_key"))};
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
