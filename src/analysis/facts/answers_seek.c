#include "analysis/answers.h"
#include "analysis/findings/laws.h"
#include "analysis/facts/seek.h"
#include "analysis/table.h"

// What a figure would have to be for another to come out as wanted.

// The figure that is sought: of one, or of all; or its part of the whole.
typedef struct {
    Answering *answering;
    const Entity *measure, *of;
    bool part;
    // What has to come out: a figure, or both sides of a limit being the same.
    const Entity *goal, *whom;
    const Expr *claim;
    Figure failed; // why nothing came out
} Unknown;

static Expr *quantity_expr(Arena *arena, Rational value, Unit unit)
{
    Expr *expr = ARENA_NEW(arena, Expr);
    expr->kind = EXPR_QUANTITY;
    expr->quantity = (Quantity){.range = interval_point(value), .unit = unit};
    return expr;
}

static Unit unit_of(const Entity *measure)
{
    const Measure *view = measure->view;
    return view ? view->unit : UNIT_NUMBER;
}

static void put(Unknown *unknown, Scenario *layer, const Entity *of, Rational value)
{
    Eval *eval = unknown->answering->eval;
    Expr *expr = quantity_expr(eval->arena, value, unit_of(unknown->measure));
    const Cell *cell = eval_figure_cell(eval, unknown->measure, of);
    if (!of && cell)
        scenario_set_cell(layer, cell, expr);
    else if (cell && cell->about == of)
        scenario_set_cell(layer, cell, expr);
    else
        scenario_add_cell(layer, unknown->measure, of ? LABEL_none : LABEL_is, of, expr);
}

// One has that part of the whole, the others the rest in equal parts: only the part of
// the one is asked about.
static void put_part(Unknown *unknown, Scenario *layer, Rational part)
{
    Eval *eval = unknown->answering->eval;
    EntityList all = {0};
    eval_measured(eval, unknown->measure, &all);
    Rational rest = rational_sub(eval->arena, RATIONAL_ONE, part);
    if (all.count > 1)
        rest = rational_mul(eval->arena, rest,
                            rational_make(eval->arena, 1, (int64_t)all.count - 1));
    for (size_t i = 0; i < all.count; i++)
        put(unknown, layer, all.items[i], all.items[i] == unknown->of ? part : rest);
}

static Figure outcome(Unknown *unknown)
{
    Eval *eval = unknown->answering->eval;
    if (!unknown->claim)
        return unknown->whom ? eval_measure(eval, unknown->goal, unknown->whom)
                             : eval_total(eval, unknown->goal);
    Expr apart = {.kind = EXPR_ARITHMETIC,
                  .operator= OPERATOR_SUBTRACT,
                  .span = unknown->claim->span,
                  .left = unknown->claim->left,
                  .right = unknown->claim->right};
    return eval_figure(eval, &apart, unknown->whom);
}

static Figure figure_with(Unknown *unknown, Rational value)
{
    Eval *eval = unknown->answering->eval;
    const Scenario *before = eval->scenario;
    Scenario *layer = scenario_new(before->arena, eval->model, before);
    if (unknown->part)
        put_part(unknown, layer, value);
    else
        put(unknown, layer, unknown->of, value);
    eval->scenario = layer;
    Figure figure = outcome(unknown);
    eval->scenario = before;
    return figure;
}

static bool value_at(void *context, Rational value, Rational *out)
{
    Unknown *unknown = context;
    Figure figure = figure_with(unknown, value);
    arena_work(unknown->answering->arena);
    if (figure.state != FIGURE_STATED || !interval_is_point(figure.quantity.range)) {
        unknown->failed = figure;
        return false;
    }
    *out = figure.quantity.range.low;
    return true;
}

static Text unknown_name(Unknown *unknown)
{
    Answering *answering = unknown->answering;
    Text name = tell_name(answering, unknown->measure);
    if (unknown->of)
        name = WORDS(answering, tell_figure_for, ARG(tell_name(answering, unknown->of)),
                     ARG(name));
    return unknown->part ? WORDS(answering, seek_part, ARG(name)) : name;
}

static Text goal_name(Unknown *unknown)
{
    Answering *answering = unknown->answering;
    if (unknown->claim)
        return one_line_of(answering, unknown->claim->span);
    Text name = tell_name(answering, unknown->goal);
    return unknown->whom ? WORDS(answering, tell_figure_for,
                                 ARG(tell_name(answering, unknown->whom)), ARG(name))
                         : name;
}

static Sought solve(Unknown *unknown, Rational target)
{
    Answering *answering = unknown->answering;
    Rational start = unknown->part ? rational_make(answering->arena, 1, 2) : RATIONAL_ONE;
    Figure now = unknown->of && !unknown->part
                     ? eval_measure(answering->eval, unknown->measure, unknown->of)
                     : figure_missing(FIGURE_NOT_STATED, NULL);
    if (!unknown->of && !unknown->part)
        now = eval_total(answering->eval, unknown->measure);
    if (now.state == FIGURE_STATED && rational_sign(now.quantity.range.low) > 0)
        start = now.quantity.range.low;
    return seek(answering->arena, value_at, unknown, target, start, RATIONAL_ZERO,
                unknown->part ? RATIONAL_ONE : RATIONAL_ZERO);
}

static Text shown(Unknown *unknown, Rational value)
{
    Answering *answering = unknown->answering;
    return show_rational(answering->arena, answering->language, value,
                         unknown->part ? UNIT_SHARE : unit_of(unknown->measure));
}

static void tell_cannot(Unknown *unknown, Text goal)
{
    Answering *answering = unknown->answering;
    answer_figure(answering, unknown->failed);
    answering->out->verdict = VERDICT_NOT_STATED;
    answering->out->value = (AgrValue){.kind = AGR_VALUE_NONE};
    SAY(answering, seek_undefined, ARG(goal), ARG(unknown_name(unknown)));
}

static void tell_found(Unknown *unknown, const Sought *found, Text goal, Text wanted)
{
    Answering *answering = unknown->answering;
    Unit unit = unknown->part ? UNIT_SHARE : unit_of(unknown->measure);
    Text name = unknown_name(unknown);
    Quantity quantity = {.range = {found->low, found->low}, .unit = unit};
    if (found->state == SEEK_BETWEEN)
        quantity.range.high = found->high;
    if (rational_compare(quantity.range.low, quantity.range.high) > 0)
        quantity.range = (Interval){quantity.range.high, quantity.range.low};
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = value_figure(answering, figure_of(quantity));
    if (found->state == SEEK_BETWEEN)
        SAY(answering, seek_between, ARG(name), ARG(shown(unknown, quantity.range.low)),
            ARG(shown(unknown, quantity.range.high)), ARG(goal), ARG(wanted));
    else if (found->only)
        SAY(answering, seek_exact, ARG(name), ARG(shown(unknown, found->low)), ARG(goal),
            ARG(wanted));
    else
        SAY(answering, seek_one, ARG(name), ARG(shown(unknown, found->low)), ARG(goal),
            ARG(wanted));
}

static void tell_nothing(Unknown *unknown, const Sought *found, Text goal, Text wanted)
{
    Answering *answering = unknown->answering;
    Text name = unknown_name(unknown);
    answering->out->verdict = VERDICT_NO;
    if (found->state == SEEK_NO_EFFECT)
        SAY(answering, seek_no_effect, ARG(name), ARG(goal));
    else
        SAY(answering, seek_none, ARG(name), ARG(goal), ARG(wanted));
}

// `about 4 %` is met by all that rounds to it: both ends are sought.
static void seek_about(Unknown *unknown, const Quantity *wanted, Span written)
{
    Answering *answering = unknown->answering;
    Arena *arena = answering->arena;
    Rational half = rational_mul(arena, written_step(arena, wanted->range.low, written),
                                 rational_make(arena, 1, 2));
    Sought ends[2];
    ends[0] = solve(unknown, rational_sub(arena, wanted->range.low, half));
    ends[1] = solve(unknown, rational_add(arena, wanted->range.high, half));
    Text goal = goal_name(unknown);
    Text words = show_quantity(arena, answering->language, *wanted);
    for (int i = 0; i < 2; i++)
        if (ends[i].state == SEEK_UNDEFINED) {
            tell_cannot(unknown, goal);
            return;
        }
    if (ends[0].state != SEEK_EXACT || ends[1].state != SEEK_EXACT) {
        tell_nothing(unknown, ends[0].state == SEEK_EXACT ? &ends[1] : &ends[0], goal,
                     words);
        return;
    }
    Sought found = {.state = SEEK_BETWEEN, .low = ends[0].low, .high = ends[1].low};
    tell_found(unknown, &found, goal, words);
    SAY(answering, seek_range, ARG(unknown_name(unknown)),
        ARG(show_quantity(
            arena, answering->language,
            (Quantity){.range = rational_compare(found.low, found.high) <= 0
                                    ? (Interval){found.low, found.high}
                                    : (Interval){found.high, found.low},
                       .unit = unknown->part ? UNIT_SHARE : unit_of(unknown->measure)})),
        ARG(goal), ARG(words));
}

static void seek_exactly(Unknown *unknown, const Quantity *wanted)
{
    Answering *answering = unknown->answering;
    Text goal = goal_name(unknown);
    Text words = show_quantity(answering->arena, answering->language, *wanted);
    Sought found = solve(unknown, wanted->range.low);
    switch (found.state) {
    case SEEK_UNDEFINED: tell_cannot(unknown, goal); return;
    case SEEK_NONE:
    case SEEK_NO_EFFECT: tell_nothing(unknown, &found, goal, words); return;
    case SEEK_EXACT:
    case SEEK_BETWEEN: tell_found(unknown, &found, goal, words);
    }
}

// Whose figure is sought: the one named, else the one whose result is wanted.
static bool settle_of(Unknown *unknown)
{
    const Measure *view = unknown->measure->view;
    EntityList over = {0};
    if (unknown->of || !view)
        return true;
    eval_measured(unknown->answering->eval, unknown->measure, &over);
    if (over.count == 0 && !unknown->part)
        return true;
    unknown->of = unknown->whom;
    if (!unknown->of)
        tell_not_stated(unknown->answering,
                        WORDS(unknown->answering, seek_whose,
                              ARG(tell_name(unknown->answering, unknown->measure))),
                        TEXT(""));
    return unknown->of != NULL;
}

static void seek_goal(Answering *answering, bool part)
{
    const Filled *figure = asked_slot(answering->asked, "figure");
    Unknown unknown = {.answering = answering,
                       .measure = asked_entity(answering->asked, "measure"),
                       .of = asked_entity(answering->asked, "entity"),
                       .part = part,
                       .goal = asked_entity(answering->asked, "goal"),
                       .whom = asked_entity(answering->asked, "whom")};
    if (!unknown.measure || !unknown.goal || !figure || !figure->value ||
        !entity_is_measure(unknown.measure) || !entity_is_measure(unknown.goal) ||
        !settle_of(&unknown))
        return;
    Figure wanted = eval_figure(answering->eval, figure->value, NULL);
    if (wanted.state != FIGURE_STATED)
        return;
    const Quantity *quantity = &wanted.quantity;
    if (quantity->about)
        seek_about(&unknown, quantity, figure->value->span);
    else
        seek_exactly(&unknown, quantity);
}

void answer_seek(Answering *answering)
{
    seek_goal(answering, false);
}

void answer_seek_part(Answering *answering)
{
    seek_goal(answering, true);
}

// --- requirements ---

// Whether the limit of a claim holds a little above a value.
static bool holds_above(Unknown *unknown, Rational value)
{
    Rational more = rational_add(unknown->answering->arena, value, RATIONAL_ONE), apart;
    if (!value_at(unknown, more, &apart))
        return false;
    int sign = rational_sign(apart);
    Limit limit = unknown->claim->limit;
    return limit == LIMIT_AT_LEAST || limit == LIMIT_MORE_THAN ? sign > 0 : sign < 0;
}

static Limit limit_for(Unknown *unknown, Rational value)
{
    bool above = holds_above(unknown, value);
    switch (unknown->claim->limit) {
    case LIMIT_AT_LEAST:
    case LIMIT_AT_MOST: return above ? LIMIT_AT_LEAST : LIMIT_AT_MOST;
    case LIMIT_MORE_THAN:
    case LIMIT_LESS_THAN: return above ? LIMIT_MORE_THAN : LIMIT_LESS_THAN;
    case LIMIT_NONE:
    case LIMIT_EXACTLY: break;
    }
    return LIMIT_EXACTLY;
}

// The value at which one limit begins to hold, as a row of the answer.
static void seek_limit(Unknown *unknown, const Requirement *requirement,
                       const Expr *claim, RowList *rows)
{
    Answering *answering = unknown->answering;
    unknown->claim = claim;
    Sought found = solve(unknown, RATIONAL_ZERO);
    if (found.state != SEEK_EXACT && found.state != SEEK_BETWEEN)
        return;
    Limit limit = limit_for(unknown, found.low);
    Text words = show_limit(answering->arena, answering->language, limit);
    Quantity quantity = {.range = {found.low, found.low},
                         .unit = unit_of(unknown->measure)};
    if (found.state == SEEK_BETWEEN)
        quantity.range.high = found.high;
    vec_push(answering->arena, rows,
             tell_row(answering, goal_name(unknown), words,
                      value_figure(answering, figure_of(quantity)),
                      requirement->cell->span, requirement->clause));
}

// Each limit of a claim that joins several is a row of its own.
static void seek_claim(Unknown *unknown, const Requirement *requirement,
                       const Expr *claim, RowList *rows)
{
    if (!claim)
        return; // it names what things must have
    if (claim->kind == EXPR_AND || claim->kind == EXPR_OR) {
        seek_claim(unknown, requirement, claim->left, rows);
        seek_claim(unknown, requirement, claim->right, rows);
    } else if (claim->kind == EXPR_LIMIT && claim->left) {
        seek_limit(unknown, requirement, claim, rows);
    }
}

// Requirements of the agreement, and of law that it is under.
static bool is_wanted(Answering *answering, const Requirement *requirement)
{
    if (requirement->cell->subject->agreement->law)
        return law_applies(answering->eval, requirement);
    return tell_is_main(answering, requirement->cell->subject) &&
           eval_cell(answering->eval, requirement->cell);
}

void answer_seek_requirement(Answering *answering)
{
    Unknown unknown = {.answering = answering,
                       .measure = asked_entity(answering->asked, "measure"),
                       .of = asked_entity(answering->asked, "entity")};
    RowList rows = {0};
    const Model *model = answering->eval->model;
    if (!unknown.measure || !entity_is_measure(unknown.measure))
        return;
    EntityList over = {0};
    eval_measured(answering->eval, unknown.measure, &over);
    for (size_t k = 0; k < (unknown.of || over.count == 0 ? 1 : over.count); k++) {
        Unknown one = unknown;
        if (!one.of && over.count > 0)
            one.of = over.items[k];
        RowList found = {0};
        for (size_t i = 0; i < model->requirements.count; i++)
            if (is_wanted(answering, &model->requirements.items[i]))
                seek_claim(&one, &model->requirements.items[i],
                           model->requirements.items[i].claim, &found);
        for (size_t i = 0; i < found.count; i++) {
            if (over.count > 1 && one.of && !unknown.of)
                found.items[i].of = found.items[i].label = text_cstr(
                    answering->arena, tell_joined(answering, tell_name(answering, one.of),
                                                  ": ", text_from(found.items[i].of)));
            vec_push(answering->arena, &rows, found.items[i]);
        }
    }
    if (rows.count == 0) {
        answering->out->verdict = VERDICT_NO;
        SAY(answering, seek_no_requirement, ARG(tell_name(answering, unknown.measure)));
        return;
    }
    tell_rows(answering, &rows);
    SAY(answering, seek_requirements, ARG(unknown_name(&unknown)));
}
