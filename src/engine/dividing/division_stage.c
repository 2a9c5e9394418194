#include "engine/dividing/division_stage.h"

#include "engine/dividing/division_rules.h"
#include "engine/dividing/division_time.h"
#include "engine/figures.h"
#include "engine/dividing/sharing.h"

// --- lines ---

size_t dividing_line(Dividing *at, const Entity *payer, size_t guess)
{
    Division *out = at->out;
    if (guess < at->payers.count && at->payers.items[guess] == payer)
        return guess;
    for (size_t i = 0; i < at->payers.count; i++)
        if (at->payers.items[i] == payer)
            return i;
    vec_push(at->eval->arena, &at->payers, payer);
    DivisionLine line = {.of = payer,
                         .key = figure_missing(FIGURE_NOT_STATED, NULL),
                         .exact = interval_point(RATIONAL_ZERO),
                         .paid = interval_point(RATIONAL_ZERO)};
    vec_push(at->eval->arena, &out->lines, line);
    return at->payers.count - 1;
}

bool dividing_fail(Dividing *at, Figure problem)
{
    at->out->problem = problem;
    return false;
}

bool dividing_stop(Dividing *at, DivideState state, const Entity *where)
{
    at->out->state = state;
    at->out->where = where;
    return false;
}

// --- one stage ---

static bool is_share_key(const Stage *stage)
{
    return stage->payers.count > 0 && stage->key &&
           stage->keys[0].quantity.unit == UNIT_SHARE;
}

// Whoever is a party for a part of the year only counts for so much.
static bool count_days(Dividing *at, Figure *figure, const Entity *payer)
{
    Rational part;
    if (!time_part(at->eval, at->entity, payer, &part)) {
        at->out->lacks_days = true;
        return dividing_fail(at, figure_missing(FIGURE_UNDATED, at->entity));
    }
    figure->quantity.range =
        interval_scale(at->eval->arena, figure->quantity.range, part);
    return true;
}

static bool take_keys(Dividing *at, Stage *stage)
{
    Eval *eval = at->eval;
    for (size_t i = 0; i < stage->payers.count; i++) {
        Figure key = figure_number(RATIONAL_ONE, UNIT_NUMBER);
        if (stage->key)
            key = eval_figure(eval, stage->key, stage->payers.items[i]);
        if (key.state == FIGURE_NOT_STATED && !key.missing_of)
            key.missing_of = stage->payers.items[i];
        if (key.state == FIGURE_STATED && key.quantity.ceilingless)
            key = figure_missing(FIGURE_UNBOUNDED, stage->of);
        if (key.state == FIGURE_STATED && i > 0 &&
            key.quantity.unit != stage->keys[0].quantity.unit)
            key = figure_missing(FIGURE_MIXED, stage->of);
        if (key.state != FIGURE_STATED)
            return dividing_fail(at, key);
        at->whole.about = at->whole.about || key.quantity.about;
        at->out->vague = at->out->vague || !interval_is_point(key.quantity.range);
        stage->keys[i] = key;
        if (!count_days(at, &stage->keys[i], stage->payers.items[i]))
            return false;
    }
    return true;
}

static bool read_keys(Dividing *at, Stage *stage)
{
    Sharing payers = {.among = stage->payers};
    Sharing *before = sharing_begin(at->eval, &payers);
    bool done = take_keys(at, stage);
    sharing_end(at->eval, before);
    return done;
}

// Whether the shares are those of fewer than the whole stands for: then they only weigh.
static bool weighs_only(Dividing *at, const Stage *stage)
{
    const Expr *key = stage->key, *who = NULL, *days;
    if (at->entity && eval_slot(at->eval, at->entity, LABEL_part_of_year, &days))
        return true;
    if (!rules_slot(at->eval, stage->of, LABEL_who, &who))
        return false;
    if (key->kind != EXPR_ENTITY || !entity_is_measure(key->entity))
        return true;
    Figure total = eval_total(at->eval, key->entity);
    return total.state == FIGURE_STATED && interval_is_point(total.quantity.range) &&
           rational_compare(total.quantity.range.low, RATIONAL_ONE) == 0;
}

// Shares that come to less than the whole leave a part that nobody bears; it is kept
// apart as a part of its own. Shares of more than the whole divide nothing.
static bool add_gap(Dividing *at, Stage *stage)
{
    Arena *arena = at->eval->arena;
    if (!is_share_key(stage) || at->out->vague || weighs_only(at, stage))
        return true;
    Rational gap = RATIONAL_ONE;
    for (size_t i = 0; i < stage->payers.count; i++)
        gap = rational_sub(arena, gap, stage->parts[i].key);
    if (rational_sign(gap) < 0) {
        at->out->over = true;
        return dividing_stop(at, DIVIDE_TOO_MUCH, stage->of);
    }
    if (rational_sign(gap) > 0)
        stage->parts[stage->count++] = (DividePart){.key = gap};
    return true;
}

// What each pays when keys are ranges: at least its lowest key beside the highest of the
// others, at most the other way round.
static bool range_shares(Dividing *at, const Stage *stage, size_t i, Interval *out)
{
    Arena *arena = at->eval->arena;
    Rational low = RATIONAL_ZERO, high = RATIONAL_ZERO;
    Interval own = stage->keys[i].quantity.range;
    for (size_t k = 0; k < stage->payers.count; k++) {
        if (k == i)
            continue;
        low = rational_add(arena, low, stage->keys[k].quantity.range.low);
        high = rational_add(arena, high, stage->keys[k].quantity.range.high);
    }
    return rational_div(arena, own.low, rational_add(arena, own.low, high), &out->low) &&
           rational_div(arena, own.high, rational_add(arena, own.high, low), &out->high);
}

static bool divide_ranges(Dividing *at, Stage *stage)
{
    if (rules_has_limits(at->eval, stage->of))
        return dividing_fail(at, figure_missing(FIGURE_UNBOUNDED, stage->of));
    Interval amount = interval_point(stage->amount);
    if (!at->out->stages.count || stage->of == at->entity)
        amount = at->whole.range;
    for (size_t i = 0; i < stage->payers.count; i++) {
        Interval share;
        if (!range_shares(at, stage, i, &share))
            return dividing_stop(at, DIVIDE_ZERO, stage->of);
        share = interval_mul(at->eval->arena, share, amount);
        DivisionLine *line =
            &at->out->lines.items[dividing_line(at, stage->payers.items[i], i)];
        line->exact = interval_add(at->eval->arena, line->exact, share);
        line->paid = line->exact;
    }
    return true;
}

// Rounds a part by itself. The whole division rounds later what no part rounds.
static bool round_stage(Dividing *at, Stage *stage, DivideSteps *how, bool *rounds)
{
    Figure problem = {0};
    bool lacks_year = false;
    *how = (DivideSteps){.step = RATIONAL_ZERO};
    *rounds = stage->of && stage->of != at->entity &&
              rules_steps(at->eval, stage->of, at->whole.unit, how, &problem);
    if (problem.state != FIGURE_STATED)
        return dividing_fail(at, problem);
    if (at->by_stage && !*rounds) {
        how->step = rational_make(at->eval->arena, 1, 100);
        *rounds = true;
    }
    if (*rounds)
        rules_rest(at->eval, stage->of ? stage->of : at->entity, &stage->payers, how,
                   &lacks_year);
    at->out->lacks_year = at->out->lacks_year || lacks_year;
    return true;
}

static void take_shares(Dividing *at, Stage *stage)
{
    Eval *eval = at->eval;
    DivisionStage kept = {.part = stage->of == at->entity ? NULL : stage->of,
                          .amount = stage->amount,
                          .key = stage->key};
    for (size_t i = 0; i < stage->payers.count; i++) {
        size_t place = dividing_line(at, stage->payers.items[i], i);
        DivisionLine *line = &at->out->lines.items[place];
        Rational paid = stage->shares[i].paid;
        line->exact = interval_add(eval->arena, line->exact, interval_point(paid));
        line->limited =
            stage->shares[i].limited != 0 ? stage->shares[i].limited : line->limited;
        line->open = line->open || stage->shares[i].open;
        if (stage->keys && stage->key)
            line->key = stage->keys[i];
        while (kept.exact.count <= place)
            vec_push(eval->arena, &kept.exact, RATIONAL_ZERO);
        kept.exact.items[place] = paid;
    }
    if (stage->count > stage->payers.count)
        at->out->undivided = rational_add(eval->arena, at->out->undivided,
                                          stage->shares[stage->payers.count].exact);
    vec_push(eval->arena, &at->out->stages, kept);
}

static Rational sum_exact(Arena *arena, const Stage *stage)
{
    Rational sum = RATIONAL_ZERO;
    for (size_t i = 0; i < stage->payers.count; i++)
        sum = rational_add(arena, sum, stage->shares[i].exact);
    return sum;
}

static bool divide_stage(Dividing *at, Stage *stage)
{
    Eval *eval = at->eval;
    Figure problem = {0};
    Rational open = RATIONAL_ZERO, left = RATIONAL_ZERO;
    DivideSteps how;
    bool rounds;
    Figure whole = figure_number(stage->amount, at->whole.unit);
    size_t to;
    if (!rules_limits(eval, stage->of, &stage->payers, whole, stage->parts, &problem))
        return dividing_fail(at, problem);
    Difference difference = rules_difference(eval, stage->of, &stage->payers, &to);
    DivideState state = divide_exact(eval->arena, stage->amount, stage->parts,
                                     stage->count, difference, to, stage->shares, &open);
    if (state != DIVIDE_DONE && state != DIVIDE_OPEN)
        return dividing_stop(at, state, stage->of);
    if (!round_stage(at, stage, &how, &rounds))
        return false;
    if (rounds) {
        rules_ranks(eval, stage->of, &stage->payers, stage->shares, stage->parts);
        divide_steps(eval->arena, sum_exact(eval->arena, stage), stage->parts,
                     stage->payers.count, &how, stage->shares, &left);
    }
    open = rational_add(eval->arena, open, left);
    at->out->open = rational_add(eval->arena, at->out->open, open);
    take_shares(at, stage);
    return true;
}

// Each pays what is stated for it: a basic fee.
bool stage_fees(Dividing *at, Stage *stage)
{
    stage->amount = RATIONAL_ZERO;
    for (size_t i = 0; i < stage->payers.count; i++) {
        Figure fee = eval_figure(at->eval, stage->each, stage->payers.items[i]);
        fee = time_indexed(at->eval, stage->of, fee);
        if (fee.state == FIGURE_STATED && fee.quantity.unit != at->whole.unit)
            fee = figure_missing(FIGURE_MIXED, stage->of);
        if (fee.state != FIGURE_STATED)
            return dividing_fail(at, fee);
        if (!count_days(at, &fee, stage->payers.items[i]))
            return false;
        at->whole.about = at->whole.about || fee.quantity.about;
        stage->shares[i].exact = stage->shares[i].paid = fee.quantity.range.low;
        stage->amount =
            rational_add(at->eval->arena, stage->amount, fee.quantity.range.low);
    }
    return true;
}

// Reads who pays in a stage and by what. A part that only names one payer needs no key.
bool stage_begin(Dividing *at, Stage *stage)
{
    Eval *eval = at->eval;
    const Expr *who = NULL, *each = NULL;
    rules_slot(eval, stage->of, LABEL_who, &who);
    if (stage->of && stage->of->block == BLOCK_part &&
        eval_slot(eval, stage->of, LABEL_each_pays, &each))
        stage->each = each;
    if (stage->of)
        rules_slot(eval, stage->of, LABEL_according_to, &stage->key);
    bool equally = stage->key && stage->key->kind == EXPR_WORD;
    if (stage->payers.count == 0)
        rules_payers(eval, who, equally ? NULL : stage->key, &stage->payers);
    if (stage->payers.count == 0)
        return dividing_stop(at, DIVIDE_NOBODY, stage->of);
    if (stage->of && !stage->key && !stage->each && stage->payers.count > 1)
        return dividing_fail(at, figure_missing(FIGURE_NOT_STATED, stage->of));
    if (equally)
        stage->key = NULL;
    size_t room = stage->payers.count + 1;
    stage->keys = ARENA_ARRAY(eval->arena, Figure, room);
    stage->parts = ARENA_ARRAY(eval->arena, DividePart, room);
    stage->shares = ARENA_ARRAY(eval->arena, DivideShare, room);
    stage->count = stage->payers.count;
    for (size_t i = 0; i < room; i++)
        stage->shares[i] = (DivideShare){.exact = RATIONAL_ZERO, .paid = RATIONAL_ZERO};
    return true;
}

bool stage_run(Dividing *at, Stage *stage)
{
    if (stage->each) {
        take_shares(at, stage);
        return true;
    }
    if (!read_keys(at, stage))
        return false;
    for (size_t i = 0; i < stage->payers.count; i++)
        stage->parts[i].key = stage->keys[i].quantity.range.low;
    if (at->out->vague)
        return divide_ranges(at, stage);
    return add_gap(at, stage) && divide_stage(at, stage);
}
