#include "analysis/findings/findings_checks.h"
#include "engine/dividing/division.h"
#include "engine/dividing/division_rules.h"

// What a division leaves open, and what makes it impossible.

static bool states(Eval *eval, const Entity *of, LabelKey label)
{
    const Expr *value;
    return eval_slot(eval, of, label, &value);
}

static const Measure *view_of(const Entity *division)
{
    return division->view;
}

// The division and its parts, or those of them that divide something.
static void with_parts(Eval *eval, const Entity *division, EntityList *out)
{
    const Measure *view = view_of(division);
    vec_push(eval->arena, out, division);
    for (size_t i = 0; i < view->stages.count; i++)
        vec_push(eval->arena, out, view->stages.items[i]);
}

static Text name_of(const Entity *of)
{
    return of->name.length > 0 || !of->parent ? words_entity(of)
                                              : words_entity(of->parent);
}

// --- rules that are missing ---

static bool is_money(const Division *made)
{
    return made->amount.state != FIGURE_STATED || made->amount.quantity.unit == UNIT_EURO;
}

static void check_rest_stated(Eval *eval, Diags *diags, const Entity *division,
                              const Division *made)
{
    if (is_money(made) && made->lines.count > 1 && !states(eval, division, LABEL_rest_to))
        DIAG(diags, division_no_rest, division->span, ARG(words_entity(division)));
}

// Equal keys give equal remainders, whatever the amount.
static void check_ties(Eval *eval, Diags *diags, const Entity *division,
                       const Division *made)
{
    EntityList equal = {0};
    if (made->rest != REST_LARGEST || !division_is_done(made) || made->vague ||
        states(eval, division, LABEL_ties))
        return;
    for (size_t i = 0; i < made->lines.count; i++)
        for (size_t k = 0; k < made->lines.count; k++)
            if (i != k && rational_compare(made->lines.items[i].exact.low,
                                           made->lines.items[k].exact.low) == 0) {
                entities_add(eval->arena, &equal, made->lines.items[i].of);
                break;
            }
    if (equal.count > 0)
        DIAG(diags, division_no_ties, division->span, ARG(words_entity(division)),
             ARG(words_names(eval, &equal)));
}

static void check_difference(Eval *eval, Diags *diags, const Entity *of)
{
    const Expr *value;
    if (rules_has_limits(eval, of) && !rules_slot(eval, of, LABEL_difference, &value))
        DIAG(diags, division_no_difference, of->span, ARG(name_of(of)));
}

// --- rates and units ---

static bool is_rate(const Expr *value)
{
    return value && value->kind == EXPR_QUANTITY && value->quantity.unit == UNIT_SHARE;
}

static void check_rate(Eval *eval, Diags *diags, const Entity *of, LabelKey label)
{
    const Expr *value;
    if (!eval_slot(eval, of, label, &value) || !(value = eval_settle(eval, value)))
        return;
    bool single = label == LABEL_of && value->kind == EXPR_ENTITY;
    Figure figure = single ? eval_figure(eval, value, NULL) : (Figure){0};
    if (!is_rate(value) &&
        !(single && figure.state == FIGURE_STATED && figure.quantity.unit == UNIT_SHARE &&
          value->entity->block == BLOCK_quantity))
        return;
    DIAG(diags, division_no_base, value->span, ARG(name_of(of)),
         ARG(span_text(value->span)));
}

static void check_unit(Eval *eval, Diags *diags, const Entity *of, LabelKey label,
                       Unit unit)
{
    const Expr *value;
    Language language = eval->model->main->language;
    if (!eval_slot(eval, of, label, &value) || value->kind == EXPR_WORD)
        return;
    Figure figure = eval_figure(eval, value, NULL);
    if (figure.state != FIGURE_STATED || figure.quantity.unit == unit ||
        figure.quantity.unit == UNIT_SHARE || figure.quantity.unit == UNIT_NUMBER)
        return;
    DIAG(diags, division_units, value->span, ARG(name_of(of)),
         ARG(unit_word(unit, language)), ARG(span_text(value->span)),
         ARG(unit_word(figure.quantity.unit, language)));
}

// --- what makes it impossible ---

// All floors, or all caps, as an amount.
static Text limits_words(Eval *eval, const Division *made, LabelKey label)
{
    const Expr *value;
    Figure whole = made->amount, sum = figure_number(RATIONAL_ZERO, whole.quantity.unit);
    const Expr *who, *key;
    EntityList payers = {0};
    if (!eval_slot(eval, made->where, label, &value))
        return TEXT("?");
    rules_slot(eval, made->where, LABEL_who, &who);
    rules_slot(eval, made->where, LABEL_according_to, &key);
    rules_payers(eval, who, key, &payers);
    for (size_t i = 0; i < payers.count; i++) {
        Figure one = rules_amount(eval, value, payers.items[i], whole);
        if (one.state == FIGURE_STATED)
            sum.quantity.range =
                interval_add(eval->arena, sum.quantity.range, one.quantity.range);
    }
    return words_figure(eval, sum.quantity);
}

static void report_limits(Eval *eval, Diags *diags, const Division *made)
{
    bool floors = made->state == DIVIDE_TOO_MUCH;
    PhraseKey key = floors ? PHRASE_division_floors_high : PHRASE_division_caps_low;
    Arg args[2] = {ARG(limits_words(eval, made, floors ? LABEL_at_least : LABEL_at_most)),
                   ARG(words_figure(eval, made->amount.quantity))};
    Text why = words_filled(eval, key, 2, args);
    DIAG(diags, division_limits, made->where->span, ARG(name_of(made->where)), ARG(why));
}

static size_t rests_of(Eval *eval, const Entity *division)
{
    const Measure *view = view_of(division);
    size_t count = 0;
    for (size_t i = 0; i < view->stages.count; i++) {
        const Entity *part = view->stages.items[i];
        const Expr *of = NULL;
        if (states(eval, part, LABEL_each_pays))
            continue;
        eval_slot(eval, part, LABEL_of, &of);
        of = eval_settle(eval, of);
        count += !of || (of->kind == EXPR_WORD && of->word == WORD_the_rest);
    }
    return count;
}

static void report_items(Eval *eval, Diags *diags, const Entity *division, PhraseKey why)
{
    DIAG(diags, division_parts, division->span, ARG(words_entity(division)),
         ARG(phrase(why, eval->model->main->language)));
}

static void check_state(Eval *eval, Diags *diags, const Entity *division,
                        const Division *made)
{
    bool whole = made->where == division && view_of(division)->stages.count > 0;
    if (made->problem.state != FIGURE_STATED)
        return;
    switch (made->state) {
    case DIVIDE_ZERO:
        DIAG(diags, division_zero, made->where->span, ARG(name_of(made->where)));
        break;
    case DIVIDE_TOO_LITTLE: report_limits(eval, diags, made); break;
    case DIVIDE_TOO_MUCH:
        if (whole && !made->over && !rules_has_limits(eval, division))
            report_items(eval, diags, division, PHRASE_division_items_more);
        else if (!made->over)
            report_limits(eval, diags, made);
        break;
    case DIVIDE_DONE:
    case DIVIDE_OPEN:
    case DIVIDE_NOBODY:
    case DIVIDE_NEGATIVE: break;
    }
}

// --- shares ---

static void check_shares(Eval *eval, Diags *diags, const Entity *division,
                         const Division *made)
{
    Rational sum = RATIONAL_ZERO;
    bool short_of = rational_sign(made->undivided) != 0;
    if (made->problem.state != FIGURE_STATED || view_of(division)->stages.count > 0)
        return;
    if (!short_of && !made->over)
        return;
    const Expr *key = NULL;
    rules_slot(eval, division, LABEL_according_to, &key);
    if (key && key->kind == EXPR_ENTITY && key->entity->block == BLOCK_share)
        return; // that is said of the share
    EntityList payers = {0};
    rules_payers(eval, NULL, key, &payers);
    for (size_t i = 0; key && i < payers.count; i++) {
        Figure share = eval_figure(eval, key, payers.items[i]);
        if (share.state == FIGURE_STATED)
            sum = rational_add(eval->arena, sum, share.quantity.range.low);
    }
    Quantity total = {.range = interval_point(sum), .unit = UNIT_SHARE};
    DIAG(diags, division_shares, division->span, ARG(words_entity(division)),
         ARG(words_figure(eval, total)));
}

// --- who bears the rest ---

static bool all_pay(const Division *made, const EntityList *named,
                    const Entity **stranger)
{
    for (size_t i = 0; i < named->count; i++) {
        bool pays = false;
        for (size_t k = 0; k < made->lines.count; k++)
            pays = pays || made->lines.items[k].of == named->items[i];
        if (!pays) {
            *stranger = named->items[i];
            return false;
        }
    }
    return true;
}

static void check_bearer_of_rest(Eval *eval, Diags *diags, const Entity *division,
                                 const Division *made)
{
    const Expr *value, *year;
    const Entity *stranger = NULL;
    EntityList named = {0};
    if (!rules_slot(eval, division, LABEL_rest_to, &value) || made->lines.count == 0)
        return;
    bool turns = value->kind == EXPR_WORD && value->word == WORD_in_turn;
    if (value->kind == EXPR_WORD && !turns)
        return;
    rules_members(eval, turns ? value->next : value, &named);
    bool enough =
        turns ? named.count > 1 && rules_slot(eval, division, LABEL_turns_from, &year)
              : named.count == 1;
    if (all_pay(made, &named, &stranger) && enough)
        return;
    Text who = stranger ? words_entity(stranger) : span_text(value->span);
    DIAG(diags, division_rest, value->span, ARG(words_entity(division)), ARG(who));
}

// --- amounts and figures ---

// Caps and floors in per cent alone fail or hold for every amount.
static bool limits_are_shares(Eval *eval, const Entity *division)
{
    static const LabelKey labels[] = {LABEL_at_least, LABEL_at_most};
    bool any = false;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        const Expr *value = value_of(eval, division, labels[i]);
        if (value && !is_rate(value))
            return false;
        any = any || value;
    }
    return any && view_of(division)->stages.count == 0;
}

static void check_amount(Eval *eval, Diags *diags, const Entity *division,
                         const Division *made)
{
    Rational steps;
    Quantity whole = made->amount.quantity;
    if (!division_is_done(made) || made->vague)
        return;
    if (view_of(division)->stages.count > 0 && rational_sign(made->undivided) != 0)
        DIAG(diags, division_gap, division->span, ARG(words_entity(division)),
             ARG(words_number(eval, made->undivided, whole.unit)));
    if (rational_sign(made->step) > 0 && rational_sign(whole.range.low) != 0 &&
        rational_div(eval->arena, rational_abs(eval->arena, whole.range.low), made->step,
                     &steps) &&
        rational_compare(steps, rational_from_int((int64_t)made->lines.count)) < 0)
        DIAG(diags, division_few, division->span, ARG(words_entity(division)),
             ARG(words_figure(eval, whole)), ARG(words_count(eval, made->lines.count)));
}

// Why no key could be computed, where the formula is at fault.
static void check_problem(Eval *eval, Diags *diags, const Entity *division,
                          const Division *made)
{
    EntityList parts = {0};
    FigureState state = made->problem.state;
    if (state != FIGURE_MIXED && state != FIGURE_UNDEFINED)
        return;
    with_parts(eval, division, &parts);
    for (size_t i = 0; i < parts.count; i++) {
        const Expr *key = value_of(eval, parts.items[i], LABEL_according_to), *who = NULL;
        EntityList payers = {0};
        rules_slot(eval, parts.items[i], LABEL_who, &who);
        if (key && key->kind != EXPR_WORD)
            rules_payers(eval, who, key, &payers);
        FigureState found =
            payers.count > 0 ? eval_figure(eval, key, payers.items[0]).state : state;
        if (payers.count == 0 || found != state)
            continue;
        if (state == FIGURE_MIXED)
            DIAG(diags, division_key_mixed, key->span, ARG(name_of(parts.items[i])),
                 ARG(span_text(key->span)));
        else
            DIAG(diags, division_zero, key->span, ARG(name_of(parts.items[i])));
        return;
    }
}

static void check_vat(Eval *eval, Diags *diags, const Entity *division)
{
    const Expr *value = value_of(eval, division, LABEL_vat);
    Figure rate = value ? eval_figure(eval, value, NULL) : (Figure){0};
    if (value && rate.state == FIGURE_STATED && rate.quantity.unit != UNIT_SHARE &&
        value->kind != EXPR_WORD)
        DIAG(diags, division_vat, value->span, ARG(words_entity(division)),
             ARG(span_text(value->span)));
}

// --- all ---

static void check_one(Eval *eval, Diags *diags, const Entity *division)
{
    EntityList parts = {0};
    Division made;
    division_compute(eval, division, NULL, &made);
    bool assumed = made.amount.state == FIGURE_NOT_STATED;
    if (assumed) { // any amount shows what holds for all
        Figure some = figure_number(rational_from_int(1000000), UNIT_EURO);
        division_compute(eval, division, &some, &made);
    }
    with_parts(eval, division, &parts);
    if (rests_of(eval, division) > 1)
        report_items(eval, diags, division, PHRASE_division_two_rests);
    else if (!assumed || made.state == DIVIDE_ZERO || limits_are_shares(eval, division))
        check_state(eval, diags, division, &made);
    for (size_t i = 0; i < parts.count; i++) {
        check_difference(eval, diags, parts.items[i]);
        check_rate(eval, diags, parts.items[i], LABEL_each_pays);
        check_rate(eval, diags, parts.items[i], LABEL_according_to);
        if (i > 0 && !assumed && made.amount.state == FIGURE_STATED)
            check_unit(eval, diags, parts.items[i], LABEL_of, made.amount.quantity.unit);
    }
    if (!assumed)
        check_amount(eval, diags, division, &made);
    check_problem(eval, diags, division, &made);
    check_rate(eval, diags, division, LABEL_of);
    check_vat(eval, diags, division);
    check_rest_stated(eval, diags, division, &made);
    check_ties(eval, diags, division, &made);
    check_shares(eval, diags, division, &made);
    check_bearer_of_rest(eval, diags, division, &made);
}

void check_divisions(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_division, entity)
        check_one(eval, diags, entity);
}
