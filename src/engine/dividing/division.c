#include "engine/dividing/division.h"

#include "engine/dividing/division_rules.h"
#include "engine/dividing/division_stage.h"
#include "engine/dividing/division_time.h"
#include "engine/figures.h"

// An amount goes through the parts of a division (or through the division itself), each
// divided by its own rules; what one pays in all is rounded where the text says so.

// --- the parts of a division ---

// What a part is of: an amount, a part of the whole or the rest (true).
static bool part_amount(Dividing *at, Stage *stage, Figure whole, bool *is_rest)
{
    const Expr *of = NULL;
    *is_rest = false;
    if (stage->each)
        return stage_fees(at, stage);
    stage->amount = RATIONAL_ZERO;
    eval_slot(at->eval, stage->of, LABEL_of, &of);
    of = eval_settle(at->eval, of);
    if (!of || (of->kind == EXPR_WORD && of->word == WORD_the_rest)) {
        *is_rest = true;
        return true;
    }
    Figure amount = rules_amount(at->eval, of, NULL, whole);
    amount = time_indexed(at->eval, stage->of, amount);
    if (amount.state == FIGURE_STATED && amount.quantity.unit != at->whole.unit)
        amount = figure_missing(FIGURE_MIXED, stage->of);
    if (amount.state == FIGURE_STATED && !interval_is_point(amount.quantity.range))
        amount = figure_missing(FIGURE_UNBOUNDED, stage->of);
    if (amount.state == FIGURE_NOT_STATED && !amount.missing)
        amount.missing = stage->of;
    if (amount.state != FIGURE_STATED)
        return dividing_fail(at, amount);
    at->whole.about = at->whole.about || amount.quantity.about;
    stage->amount = amount.quantity.range.low;
    return true;
}

static void round_amount(Dividing *at, Stage *stage)
{
    DivideSteps how = {.step = RATIONAL_ZERO};
    Figure problem = {0};
    if (rules_steps(at->eval, stage->of, at->whole.unit, &how, &problem))
        at->stages_round = true;
    else if (at->by_stage)
        how.step = rational_make(at->eval->arena, 1, 100);
    if (rational_sign(how.step) > 0)
        stage->amount =
            divide_round(at->eval->arena, stage->amount, how.step, DIVIDE_NEAREST);
}

// The parts take their amounts first, then what is left goes to the one of the rest.
static bool run_parts(Dividing *at, const Measure *view, bool known)
{
    Eval *eval = at->eval;
    size_t count = view->stages.count, rest = count;
    Stage *stages = ARENA_ARRAY(eval->arena, Stage, count);
    Rational taken = RATIONAL_ZERO;
    Figure whole = known ? figure_number(at->size, at->whole.unit)
                         : figure_missing(FIGURE_NOT_STATED, at->entity);
    for (size_t i = 0; i < count; i++) {
        bool is_rest;
        stages[i].of = view->stages.items[i];
        if (!stage_begin(at, &stages[i]) || !part_amount(at, &stages[i], whole, &is_rest))
            return false;
        if (is_rest && rest < count)
            return dividing_stop(at, DIVIDE_NEGATIVE,
                                 stages[i].of); // a finding tells: two rests
        if (is_rest)
            rest = i;
        else
            round_amount(at, &stages[i]);
        taken = rational_add(eval->arena, taken, stages[i].amount);
    }
    if (!known && rest < count)
        return dividing_fail(at, at->out->amount);
    if (!known)
        at->size = taken;
    Rational left = rational_sub(eval->arena, at->size, taken);
    if (rational_sign(left) < 0)
        return dividing_stop(at, DIVIDE_TOO_MUCH, at->entity);
    if (rest < count)
        stages[rest].amount = left;
    else
        at->out->undivided = rational_add(eval->arena, at->out->undivided, left);
    for (size_t i = 0; i < count; i++)
        if (!stage_run(at, &stages[i]))
            return false;
    return true;
}

// --- all together ---

// Floors and caps of the division hold for what one pays in all parts together.
static bool limit_all(Dividing *at, DividePart *parts, DivideShare *shares)
{
    Eval *eval = at->eval;
    Division *out = at->out;
    Figure problem = {0};
    Rational open, sum = RATIONAL_ZERO;
    size_t to, count = at->payers.count;
    if (out->stages.count < 2 || !rules_has_limits(eval, at->entity))
        return true;
    for (size_t i = 0; i < count; i++) {
        parts[i].key = shares[i].exact;
        sum = rational_add(eval->arena, sum, shares[i].exact);
    }
    Figure whole = figure_number(at->size, at->whole.unit);
    if (!rules_limits(eval, at->entity, &at->payers, whole, parts, &problem))
        return dividing_fail(at, problem);
    Difference difference = rules_difference(eval, at->entity, &at->payers, &to);
    DivideState state =
        divide_exact(eval->arena, sum, parts, count, difference, to, shares, &open);
    if (state != DIVIDE_DONE && state != DIVIDE_OPEN)
        return dividing_stop(at, state, at->entity);
    out->open = rational_add(eval->arena, out->open, open);
    for (size_t i = 0; i < count; i++) {
        out->lines.items[i].exact = interval_point(shares[i].exact);
        out->lines.items[i].limited = shares[i].limited;
        out->lines.items[i].open = out->lines.items[i].open || shares[i].open;
    }
    return true;
}

// Money that nobody says how to round is paid in whole cents.
static bool final_steps(Dividing *at, DivideSteps *how)
{
    Eval *eval = at->eval;
    Figure problem = {0};
    *how = (DivideSteps){.step = RATIONAL_ZERO, .rounding = DIVIDE_DOWN};
    bool stated = rules_steps(eval, at->entity, at->whole.unit, how, &problem);
    if (problem.state != FIGURE_STATED)
        return dividing_fail(at, problem);
    if (!stated && at->whole.unit == UNIT_EURO) {
        how->step = rational_make(eval->arena, 1, 100);
        at->out->assumed_cents = !at->stages_round;
    }
    if (at->entity)
        rules_rest(eval, at->entity, &at->payers, how, &at->out->lacks_year);
    at->out->step = how->step;
    at->out->rest = how->rest;
    return true;
}

// Nobody can pay a part of a cent, so a whole that is no whole number of cents, as
// what-ifs and indices make them, is paid to the nearest.
static Rational payable(Dividing *at, Rational sum)
{
    Arena *arena = at->eval->arena;
    Rational cent = rational_make(arena, 1, 100);
    Rational even = divide_round(arena, sum, cent, DIVIDE_NEAREST);
    if (at->whole.unit != UNIT_EURO || rational_compare(even, sum) == 0 ||
        rational_compare(at->out->step, cent) != 0)
        return sum;
    Rational whole = rational_add(arena, sum, at->out->undivided);
    at->out->evened = true;
    at->out->before = whole;
    at->out->amount.quantity.range =
        interval_point(rational_add(arena, even, at->out->undivided));
    return even;
}

static bool round_all(Dividing *at, DividePart *parts, DivideShare *shares)
{
    Eval *eval = at->eval;
    DivideSteps how;
    Rational sum = RATIONAL_ZERO, left = RATIONAL_ZERO;
    size_t count = at->payers.count;
    if (!final_steps(at, &how))
        return false;
    for (size_t i = 0; i < count; i++)
        sum = rational_add(eval->arena, sum, shares[i].exact);
    rules_ranks(eval, at->entity, &at->payers, shares, parts);
    sum = payable(at, sum);
    divide_steps(eval->arena, sum, parts, count, &how, shares, &left);
    bool tied = how.rest == REST_LARGEST;
    at->out->open = rational_add(eval->arena, at->out->open, left);
    for (size_t i = 0; i < count; i++) {
        DivisionLine *line = &at->out->lines.items[i];
        line->open = line->open || shares[i].open;
        line->paid = interval_point(shares[i].paid);
        if (!line->open)
            continue;
        Rational most = tied && rational_compare(at->out->open, left) == 0
                            ? how.step
                            : rational_abs(eval->arena, at->out->open);
        if (rational_compare(most, rational_abs(eval->arena, at->out->open)) > 0)
            most = rational_abs(eval->arena, at->out->open);
        if (rational_sign(at->out->open) < 0)
            most = rational_neg(eval->arena, most);
        line->paid = interval_hull(
            line->paid, interval_point(rational_add(eval->arena, shares[i].paid, most)));
    }
    return true;
}

static bool finish(Dividing *at)
{
    Eval *eval = at->eval;
    size_t count = at->payers.count;
    if (at->out->vague)
        return true;
    DividePart *parts = ARENA_ARRAY(eval->arena, DividePart, count + 1);
    DivideShare *shares = ARENA_ARRAY(eval->arena, DivideShare, count + 1);
    for (size_t i = 0; i < count; i++)
        shares[i].exact = shares[i].paid = at->out->lines.items[i].exact.low;
    if (!limit_all(at, parts, shares) || !round_all(at, parts, shares))
        return false;
    bool open =
        rational_sign(at->out->open) != 0 || rational_sign(at->out->undivided) != 0;
    at->out->state = open ? DIVIDE_OPEN : DIVIDE_DONE;
    return true;
}

static bool run(Dividing *at, const Stage *asked)
{
    const Measure *view = at->entity ? at->entity->view : NULL;
    bool known = at->out->amount.state == FIGURE_STATED;
    if (view && view->stages.count > 0)
        return run_parts(at, view, known) && finish(at);
    Stage stage = asked ? *asked : (Stage){.of = at->entity};
    if (!stage_begin(at, &stage))
        return false;
    if (!known) {
        for (size_t i = 0; i < stage.payers.count; i++)
            dividing_line(at, stage.payers.items[i], i);
        return dividing_fail(at, at->out->amount);
    }
    stage.amount = at->size;
    return stage_run(at, &stage) && finish(at);
}

// A refund is divided as a charge and turned round.
static void turn_round(Eval *eval, Division *out)
{
    for (size_t i = 0; i < out->lines.count; i++) {
        DivisionLine *line = &out->lines.items[i];
        Rational minus = rational_neg(eval->arena, RATIONAL_ONE);
        line->exact = interval_scale(eval->arena, line->exact, minus);
        line->paid = interval_scale(eval->arena, line->paid, minus);
    }
    for (size_t i = 0; i < out->stages.count; i++) {
        DivisionStage *stage = &out->stages.items[i];
        stage->amount = rational_neg(eval->arena, stage->amount);
        for (size_t k = 0; k < stage->exact.count; k++)
            stage->exact.items[k] = rational_neg(eval->arena, stage->exact.items[k]);
    }
    for (size_t i = 0; i < out->by_stage.count; i++)
        out->by_stage.items[i] = rational_neg(eval->arena, out->by_stage.items[i]);
    out->before = rational_neg(eval->arena, out->before);
    if (out->evened)
        out->amount.quantity.range = interval_scale(
            eval->arena, out->amount.quantity.range, rational_from_int(-1));
    out->open = rational_neg(eval->arena, out->open);
    out->undivided = rational_neg(eval->arena, out->undivided);
}

static Division nothing(const Entity *division, Figure amount)
{
    return (Division){.entity = division,
                      .amount = amount,
                      .open = RATIONAL_ZERO,
                      .undivided = RATIONAL_ZERO,
                      .before = RATIONAL_ZERO,
                      .step = RATIONAL_ZERO};
}

static Dividing begin(Eval *eval, const Entity *division, Figure amount, Division *out)
{
    *out = nothing(division, amount);
    bool known = amount.state == FIGURE_STATED;
    Dividing at = {.eval = eval,
                   .out = out,
                   .entity = division,
                   .whole = amount.quantity,
                   .size = RATIONAL_ZERO};
    if (!known)
        at.whole = (Quantity){.range = interval_point(RATIONAL_ZERO), .unit = UNIT_EURO};
    out->vague = known && !interval_is_point(amount.quantity.range);
    if (known)
        at.size = rational_abs(eval->arena, amount.quantity.range.low);
    return at;
}

// What rounding at each part would give, where the text doesn't say when to round.
static void try_by_stage(Eval *eval, const Entity *division, Figure amount, Division *out)
{
    Division other;
    if (!division || out->stages.count < 2 || !out->assumed_cents ||
        out->rest == REST_OPEN || out->state != DIVIDE_DONE)
        return;
    Dividing at = begin(eval, division, amount, &other);
    at.by_stage = true;
    if (!run(&at, NULL) || other.lines.count != out->lines.count)
        return;
    bool differs = false;
    for (size_t i = 0; i < out->lines.count; i++)
        differs = differs || rational_compare(other.lines.items[i].paid.low,
                                              out->lines.items[i].paid.low) != 0;
    for (size_t i = 0; differs && i < out->lines.count; i++)
        vec_push(eval->arena, &out->by_stage, other.lines.items[i].paid.low);
}

static void divide(Eval *eval, const Entity *division, const Stage *asked, Figure amount,
                   Division *out)
{
    Dividing at = begin(eval, division, amount, out);
    bool refund = amount.state == FIGURE_STATED && !out->vague &&
                  rational_sign(amount.quantity.range.low) < 0;
    bool done = run(&at, asked);
    if (done && amount.state != FIGURE_STATED) // the parts make up the whole
        out->amount = figure_number(
            out->evened ? out->amount.quantity.range.low : at.size, at.whole.unit);
    if (done)
        try_by_stage(eval, division, amount, out);
    if (done && refund)
        turn_round(eval, out);
    out->amount.quantity.about = at.whole.about;
}

// --- changes of what is divided ---

// No statement takes this label on such an entity: only these changes have it.
static const LabelKey change_label = LABEL_count;

void division_scale(Scenario *layer, const Entity *what, Operator operator,
                    const Expr * by)
{
    Expr *change = ARENA_NEW(layer->arena, Expr);
    *change = (Expr){.kind = EXPR_ARITHMETIC,
                     .operator= operator,
                     .right =(Expr *)(uintptr_t) by,
                     .span = by->span};
    scenario_add_cell(layer, what, change_label, NULL, change);
}

// The changes of one entity, the earliest layer first.
static Figure changed_in(Eval *eval, const Scenario *layer, const Entity *what,
                         Figure amount)
{
    if (!layer)
        return amount;
    amount = changed_in(eval, layer->parent, what, amount);
    for (size_t i = 0; i < layer->cells.count && amount.state == FIGURE_STATED; i++) {
        const Cell *cell = layer->cells.items[i];
        if (cell->subject == what && cell->label == change_label && cell->value &&
            cell->value->kind == EXPR_ARITHMETIC && !cell->value->left)
            amount = figure_combine(eval, cell->value->operator, amount,
                                    figure_of(cell->value->right->quantity));
    }
    return amount;
}

static Figure changed_amount(Eval *eval, const Entity *what, Figure amount)
{
    const Expr *of;
    if (!what || amount.state != FIGURE_STATED)
        return amount;
    amount = changed_in(eval, eval->scenario, what, amount);
    eval_slot(eval, what, LABEL_of, &of);
    for (; of; of = of->next)
        if (of->kind == EXPR_ENTITY && !entity_is_measure(of->entity))
            amount = changed_in(eval, eval->scenario, of->entity, amount);
    return amount;
}

// What the division is of, with what changes of a what-if make of it.
static Figure own_amount(Eval *eval, const Entity *division)
{
    const Expr *of;
    Figure none = figure_missing(FIGURE_NOT_STATED, division);
    if (!eval_slot(eval, division, LABEL_of, &of))
        return none;
    Figure amount = eval_figure(eval, of, NULL);
    if (amount.state == FIGURE_NOT_STATED && !amount.missing)
        amount.missing = division;
    if (amount.state == FIGURE_STATED && amount.quantity.ceilingless)
        return figure_missing(FIGURE_UNBOUNDED, division);
    return time_indexed(eval, division, amount);
}

void division_compute(Eval *eval, const Entity *division, const Figure *amount,
                      Division *out)
{
    Figure whole = amount ? *amount : own_amount(eval, division);
    divide(eval, division, NULL, changed_amount(eval, division, whole), out);
}

void division_by_key(Eval *eval, const Expr *key, const EntityList *who,
                     const Figure *amount, Division *out)
{
    Stage asked = {.key = key};
    for (size_t i = 0; who && i < who->count; i++)
        vec_push(eval->arena, &asked.payers, who->items[i]);
    const Entity *share = key && key->kind == EXPR_ENTITY ? key->entity : NULL;
    divide(eval, NULL, &asked, changed_amount(eval, share, *amount), out);
}

bool division_is_done(const Division *division)
{
    return division->problem.state == FIGURE_STATED &&
           (division->state == DIVIDE_DONE || division->state == DIVIDE_OPEN);
}

// --- a division as a measure ---

// One result serves all payers.
static const Division *kept_division(Eval *eval, const Entity *division)
{
    const Division *kept = memo_find(eval, MEMO_DIVISION, division, NULL);
    if (kept)
        return kept;
    Eval inner = *eval;
    inner.read = (InputList){0};
    Division *made = ARENA_NEW(eval->scenario->arena, Division);
    division_compute(&inner, division, NULL, made);
    memo_keep(&inner, MEMO_DIVISION, division, NULL, made, 0);
    for (size_t i = 0; i < inner.read.count; i++)
        eval_note(eval, inner.read.items[i].kind, inner.read.items[i].id);
    return made;
}

static Figure not_done(const Division *made)
{
    if (made->problem.state != FIGURE_STATED)
        return made->problem;
    return figure_missing(FIGURE_UNDEFINED, made->entity);
}

Figure division_figure(Eval *eval, const Entity *division, const Entity *of)
{
    const Division *made = kept_division(eval, division);
    if (!division_is_done(made))
        return not_done(made);
    for (size_t i = 0; i < made->lines.count; i++)
        if (made->lines.items[i].of == of) {
            Quantity quantity = made->amount.quantity;
            quantity.range = made->lines.items[i].paid;
            return figure_of(quantity);
        }
    Figure none = figure_missing(FIGURE_NOT_STATED, division);
    none.missing_of = of;
    return none;
}

Figure division_total(Eval *eval, const Entity *division)
{
    const Division *made = kept_division(eval, division);
    return division_is_done(made) ? made->amount : not_done(made);
}

void division_payers(Eval *eval, const Entity *division, EntityList *out)
{
    const Division *made = kept_division(eval, division);
    for (size_t i = 0; i < made->lines.count; i++)
        entities_add(eval->arena, out, made->lines.items[i].of);
}
