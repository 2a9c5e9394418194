#include "engine/dividing/interest.h"

#include "engine/dividing/division_rules.h"

enum { STEPS_MOST = 2400 };

// --- what is stated ---

static WordKey word_of(Eval *eval, const Entity *interest, LabelKey label)
{
    const Expr *value;
    if (!eval_slot(eval, interest, label, &value))
        return WORD_none;
    value = eval_settle(eval, value);
    return value && value->kind == EXPR_WORD ? value->word : WORD_none;
}

bool interest_days_stated(Eval *eval, const Entity *interest, YearCount *out)
{
    static const WordKey words[YEAR_COUNT_KINDS] = {[YEAR_ACTUAL_365] = WORD_actual_365,
                                                    [YEAR_ACTUAL_360] = WORD_actual_360,
                                                    [YEAR_30_360] = WORD_thirty_360,
                                                    [YEAR_ACTUAL_ACTUAL] =
                                                        WORD_actual_actual};
    WordKey word = word_of(eval, interest, LABEL_day_count);
    for (int i = 0; i < YEAR_COUNT_KINDS; i++)
        if (word == words[i]) {
            *out = (YearCount)i;
            return true;
        }
    return false;
}

bool interest_way_stated(Eval *eval, const Entity *interest, InterestWay *out)
{
    static const WordKey words[INTEREST_WAYS] = {
        [INTEREST_SIMPLE] = WORD_simple_interest,
        [INTEREST_MONTHLY] = WORD_compound_month,
        [INTEREST_QUARTERLY] = WORD_compound_quarter,
        [INTEREST_HALF_YEARLY] = WORD_compound_half_year,
        [INTEREST_YEARLY] = WORD_compound_year};
    WordKey word = word_of(eval, interest, LABEL_interest_way);
    for (int i = 0; i < INTEREST_WAYS; i++)
        if (word == words[i]) {
            *out = (InterestWay)i;
            return true;
        }
    return false;
}

// --- the rate of a day ---

static Figure rate_on(Eval *eval, const Expr *rate, Date day)
{
    Scenario *layer = scenario_new(eval->arena, eval->model, eval->scenario);
    scenario_set_date(layer, day, day);
    Eval then = *eval;
    then.scenario = layer;
    then.read = (InputList){0};
    Figure figure = eval_figure(&then, rate, NULL);
    for (size_t i = 0; i < then.read.count; i++)
        if (then.read.items[i].kind != INPUT_DATE)
            eval_note(eval, then.read.items[i].kind, then.read.items[i].id);
    return figure;
}

typedef struct {
    Date *items;
    size_t count, capacity;
} Days;

static void add_day(Arena *arena, Days *days, Date day)
{
    size_t at = 0;
    while (at < days->count && date_compare(days->items[at], day) < 0)
        at++;
    if (at < days->count && date_compare(days->items[at], day) == 0)
        return;
    vec_push(arena, days, day);
    for (size_t i = days->count - 1; i > at; i--)
        days->items[i] = days->items[i - 1];
    days->items[at] = day;
}

// The last day of a rate: interest of the days up to it is by that rate. A figure that is
// from 1.7. on is for the days after 30.6.
static void add_changes(Eval *eval, const Expr *rate, Days *days, Date from, Date to,
                        unsigned depth)
{
    if (!rate || depth > 32 || days->count > STEPS_MOST)
        return;
    for (size_t i = 0; rate->entity && i < rate->entity->cells.count; i++) {
        const Cell *cell = rate->entity->cells.items[i];
        Date first = cell->from.year != 0 ? date_add_days(cell->from, -1) : cell->from;
        Date ends[] = {first, cell->until};
        for (int k = 0; k < 2; k++)
            if (ends[k].year > 0 && date_compare(ends[k], from) > 0 &&
                date_compare(ends[k], to) < 0)
                add_day(eval->arena, days, ends[k]);
        if (cell->label == LABEL_is)
            add_changes(eval, cell->value, days, from, to, depth + 1);
    }
    add_changes(eval, rate->left, days, from, to, depth + 1);
    add_changes(eval, rate->right, days, from, to, depth + 1);
}

// --- counting ---

static int months_of(InterestWay way)
{
    switch (way) {
    case INTEREST_MONTHLY: return 1;
    case INTEREST_QUARTERLY: return 3;
    case INTEREST_HALF_YEARLY: return 6;
    case INTEREST_YEARLY: return 12;
    case INTEREST_SIMPLE:
    case INTEREST_WAYS: break;
    }
    return 0;
}

typedef struct {
    Eval *eval;
    const Expr *rate;
    Interest *out;
    Days changes;
} Running;

// One rate from one day to another; its first day of interest is the day after `from`.
static bool step(Running *at, Rational sum, Date from, Date to)
{
    Arena *arena = at->eval->arena;
    Figure rate = rate_on(at->eval, at->rate, date_add_days(from, 1));
    if (rate.state == FIGURE_STATED &&
        (rate.quantity.unit != UNIT_SHARE || !interval_is_point(rate.quantity.range)))
        rate = figure_missing(FIGURE_MIXED, at->out->of);
    if (rate.state != FIGURE_STATED) {
        at->out->problem = rate;
        return false;
    }
    Rational part = year_part(arena, at->out->days, from, to);
    InterestStep one = {.from = from,
                        .to = to,
                        .days = year_days(at->out->days, from, to),
                        .rate = rate.quantity.range.low,
                        .sum = sum};
    one.amount = rational_mul(arena, sum, rational_mul(arena, one.rate, part));
    vec_push(arena, &at->out->steps, one);
    at->out->amount = rational_add(arena, at->out->amount, one.amount);
    return true;
}

// Simple interest over a time in which the rate may change.
static bool run(Running *at, Rational sum, Date from, Date to)
{
    for (size_t i = 0; i < at->changes.count; i++) {
        Date change = at->changes.items[i];
        if (date_compare(change, from) <= 0 || date_compare(change, to) >= 0)
            continue;
        if (!step(at, sum, from, change))
            return false;
        from = change;
    }
    return step(at, sum, from, to);
}

static bool compound(Running *at, Rational sum, Date from, Date to, int months)
{
    Date begin = from;
    for (int64_t period = 1; period <= STEPS_MOST; period++) {
        Date end = date_add_months(from, period * months);
        Rational so_far = rational_add(at->eval->arena, sum, at->out->amount);
        if (!date_valid(end) || date_compare(end, to) >= 0)
            return run(at, so_far, begin, to);
        if (!run(at, so_far, begin, end))
            return false;
        begin = end;
    }
    at->out->too_many = true;
    return false;
}

static void round_amount(Eval *eval, Interest *out)
{
    DivideSteps how;
    Figure problem = {0};
    out->rounded = out->amount;
    out->is_rounded = rules_steps(eval, out->of, UNIT_EURO, &how, &problem) &&
                      problem.state == FIGURE_STATED;
    if (out->is_rounded)
        out->rounded = divide_round(eval->arena, out->amount, how.step, how.rounding);
}

void interest_compute(Eval *eval, const Entity *interest, Rational sum, Date from,
                      Date to, YearCount days, InterestWay way, Interest *out)
{
    Running at = {.eval = eval, .out = out};
    *out = (Interest){.of = interest,
                      .days = days,
                      .way = way,
                      .amount = RATIONAL_ZERO,
                      .rounded = RATIONAL_ZERO};
    if (!eval_slot(eval, interest, LABEL_rate, &at.rate)) {
        out->problem = figure_missing(FIGURE_NOT_STATED, interest);
        return;
    }
    at.rate = eval_settle(eval, at.rate);
    add_changes(eval, at.rate, &at.changes, from, to, 0);
    int months = months_of(way);
    bool done =
        months > 0 ? compound(&at, sum, from, to, months) : run(&at, sum, from, to);
    if (done)
        round_amount(eval, out);
}
