#include "analysis/findings/findings_checks.h"
#include "engine/dividing/division_rules.h"
#include "engine/dividing/interest.h"

// What divisions divide by: formulas that weigh figures which they mean to share out.

// A term of a key: a part of what, `50 % * people` or `50 % of people`.
static const Expr *weighed(Eval *eval, const Expr *term)
{
    bool of = term->kind == EXPR_OF;
    bool times = term->kind == EXPR_ARITHMETIC && term->operator== OPERATOR_MULTIPLY;
    if (!of && !times)
        return NULL;
    const Expr *part = eval_settle(eval, term->left);
    const Expr *what = eval_settle(eval, term->right);
    if (times && what && what->kind == EXPR_QUANTITY) {
        const Expr *swap = part;
        part = what;
        what = swap;
    }
    if (!part || !what || part->kind != EXPR_QUANTITY)
        return NULL;
    bool is_part =
        part->quantity.unit == UNIT_SHARE || part->quantity.unit == UNIT_NUMBER;
    return is_part ? what : NULL;
}

typedef struct {
    Eval *eval;
    const Entity *payer;
    const Expr *raw; // a weighted term whose figures are no parts
    const Entity *first;
    size_t terms;
    bool several; // not all terms are of the same measure
} KeyTerms;

static bool is_raw(KeyTerms *at, const Expr *what)
{
    if (what->kind != EXPR_ENTITY || !entity_is_measure(what->entity))
        return false;
    Figure figure = eval_figure(at->eval, what, at->payer);
    return figure.state == FIGURE_STATED && figure.quantity.unit != UNIT_SHARE &&
           figure.quantity.unit != UNIT_NUMBER;
}

static void gather_terms(KeyTerms *at, const Expr *key, unsigned depth)
{
    key = eval_settle(at->eval, key);
    if (!key || depth > 32)
        return;
    if (key->kind == EXPR_ARITHMETIC && key->operator== OPERATOR_ADD) {
        gather_terms(at, key->left, depth + 1);
        gather_terms(at, key->right, depth + 1);
        return;
    }
    const Expr *what = weighed(at->eval, key);
    const Entity *of = what ? what->entity : NULL;
    at->several = at->several || (at->terms > 0 && (!of || of != at->first));
    at->first = at->terms == 0 ? of : at->first;
    at->terms++;
    if (what && !at->raw && is_raw(at, what))
        at->raw = what;
}

// `50 % * people + 50 % * visits` adds people and visits as they are, so that whichever
// are more decide; what is meant is parts of each.
static void check_key(Eval *eval, Diags *diags, const Entity *of)
{
    const Expr *key = NULL, *who = NULL;
    EntityList payers = {0};
    if (!eval_slot(eval, of, LABEL_according_to, &key) || !(key = eval_settle(eval, key)))
        return;
    rules_slot(eval, of, LABEL_who, &who);
    rules_payers(eval, who, key, &payers);
    KeyTerms terms = {.eval = eval, .payer = payers.count > 0 ? payers.items[0] : NULL};
    gather_terms(&terms, key, 0);
    if (!terms.payer || terms.terms < 2 || !terms.several || !terms.raw)
        return;
    Text name =
        of->name.length > 0 || !of->parent ? words_entity(of) : words_entity(of->parent);
    DIAG(diags, division_raw_key, key->span, ARG(name), ARG(span_text(terms.raw->span)));
}

// What interest needs and the text does not say.
static void check_interest(Eval *eval, Diags *diags, const Entity *interest)
{
    YearCount days;
    InterestWay way;
    Language language = eval->model->main->language;
    Text name = words_entity(interest);
    if (!is_addressed(eval, interest, LABEL_rate))
        DIAG(diags, interest_no_rate_stated, interest->span, ARG(name));
    if (!is_addressed(eval, interest, LABEL_day_count) &&
        !interest_days_stated(eval, interest, &days))
        DIAG(diags, interest_open, interest->span, ARG(name),
             ARG(phrase(PHRASE_interest_no_days, language)));
    if (!is_addressed(eval, interest, LABEL_interest_way) &&
        !interest_way_stated(eval, interest, &way))
        DIAG(diags, interest_open, interest->span, ARG(name),
             ARG(phrase(PHRASE_interest_no_way, language)));
}

void check_division_keys(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_division, division)
        check_key(eval, diags, division);
    foreach (eval, BLOCK_part, part)
        check_key(eval, diags, part);
    foreach (eval, BLOCK_interest, interest)
        check_interest(eval, diags, interest);
}
