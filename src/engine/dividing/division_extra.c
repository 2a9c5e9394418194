#include "engine/dividing/division_extra.h"

#include "engine/dividing/division_rules.h"
#include "engine/figures.h"

static Rational cent(Arena *arena)
{
    return rational_make(arena, 1, 100);
}

// --- tax ---

// The tax is divided in proportion to what each pays, to whole cents that come to the tax
// on the whole. Equal claims go by the rule for ties.
static void divide_tax(Eval *eval, const Division *made, DivisionExtra *out)
{
    Arena *arena = eval->arena;
    size_t count = made->lines.count;
    EntityList payers = {0};
    DividePart *parts = ARENA_ARRAY(arena, DividePart, count + 1);
    DivideShare *shares = ARENA_ARRAY(arena, DivideShare, count + 1);
    DivideSteps how = {.step = cent(arena)};
    bool lacks_year = false;
    for (size_t i = 0; i < count; i++) {
        vec_push(arena, &payers, made->lines.items[i].of);
        parts[i].key = rational_abs(arena, made->lines.items[i].paid.low);
    }
    Rational whole = out->vat.quantity.range.low;
    DivideState state =
        divide_exact(arena, whole, parts, count, DIFFERENCE_OPEN, 0, shares, NULL);
    if (state != DIVIDE_DONE) {
        out->vat = figure_missing(FIGURE_UNDEFINED, made->entity);
        return;
    }
    rules_rest(eval, made->entity, &payers, &how, &lacks_year);
    rules_ranks(eval, made->entity, &payers, shares, parts);
    divide_steps(arena, whole, parts, count, &how, shares, NULL);
    for (size_t i = 0; i < count; i++)
        vec_push(arena, &out->vats, shares[i].paid);
}

static void add_tax(Eval *eval, const Division *made, DivisionExtra *out)
{
    const Expr *rate;
    if (!eval_slot(eval, made->entity, LABEL_vat, &rate) || made->vague)
        return;
    out->vat = rules_amount(eval, rate, NULL, made->amount);
    if (out->vat.state != FIGURE_STATED)
        return;
    Interval *range = &out->vat.quantity.range;
    *range = interval_point(
        divide_round(eval->arena, range->low, cent(eval->arena), DIVIDE_NEAREST));
    divide_tax(eval, made, out);
}

// --- advance ---

static Rational paid_in(const Division *made, const Entity *payer)
{
    for (size_t i = 0; i < made->lines.count; i++)
        if (made->lines.items[i].of == payer)
            return made->lines.items[i].paid.low;
    return RATIONAL_ZERO;
}

static void add_advance(Eval *eval, const Division *made, DivisionExtra *out)
{
    const Expr *advance;
    Division before;
    if (!eval_slot(eval, made->entity, LABEL_advance, &advance) || made->vague)
        return;
    out->advance = rules_amount(eval, advance, NULL, made->amount);
    if (out->advance.state != FIGURE_STATED)
        return;
    division_compute(eval, made->entity, &out->advance, &before);
    if (!division_is_done(&before) || rational_sign(before.open) != 0) {
        out->advance = figure_missing(FIGURE_UNDEFINED, made->entity);
        return;
    }
    for (size_t i = 0; i < made->lines.count; i++)
        vec_push(eval->arena, &out->advances, paid_in(&before, made->lines.items[i].of));
}

void division_extra(Eval *eval, const Division *made, DivisionExtra *out)
{
    *out = (DivisionExtra){.vat = figure_missing(FIGURE_NOT_STATED, NULL),
                           .advance = figure_missing(FIGURE_NOT_STATED, NULL)};
    if (!made->entity || !division_is_done(made))
        return;
    add_tax(eval, made, out);
    add_advance(eval, made, out);
}

// --- instalments ---

static bool same_parts(const Rational *a, const Rational *b, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (rational_compare(a[i], b[i]) != 0)
            return false;
    return true;
}

bool division_instalments(Eval *eval, const Division *made, Rational amount,
                          Instalments *out)
{
    enum { INSTALMENTS_MOST = 366 };
    const Expr *count, *evening;
    int64_t number;
    *out = (Instalments){0};
    if (!made->entity || !eval_slot(eval, made->entity, LABEL_instalments, &count) ||
        count->kind != EXPR_QUANTITY ||
        !rational_to_int(count->quantity.range.low, &number) || number < 1 ||
        number > INSTALMENTS_MOST)
        return false;
    out->count = (size_t)number;
    out->parts = ARENA_ARRAY(eval->arena, Rational, out->count);
    Rational *others = ARENA_ARRAY(eval->arena, Rational, out->count);
    bool stated = rules_slot(eval, made->entity, LABEL_evening_out, &evening);
    bool last = !stated || evening->word == WORD_last_one;
    divide_instalments(eval->arena, amount, made->step, DIVIDE_NEAREST, last, out->count,
                       out->parts);
    divide_instalments(eval->arena, amount, made->step, DIVIDE_NEAREST, !last, out->count,
                       others);
    if (!stated && !same_parts(out->parts, others, out->count))
        out->others = others;
    return true;
}

// --- the ledger ---

static const Entity *ledger_of(Eval *eval, const Entity *division)
{
    const Expr *table;
    if (!division || !eval_slot(eval, division, LABEL_borne, &table) ||
        table->kind != EXPR_ENTITY || !entity_is_measure(table->entity))
        return NULL;
    return table->entity;
}

bool division_has_ledger(Eval *eval, const Entity *division)
{
    return ledger_of(eval, division) != NULL;
}

// A ledger runs: what stands in all its rows is added up, up to the time asked about.
bool division_borne(Eval *eval, const Entity *division, const Entity *payer, Figure *out)
{
    const Entity *table = ledger_of(eval, division);
    *out = figure_missing(FIGURE_NOT_STATED, table);
    if (!table)
        return false;
    const Override *time = scenario_find(eval->scenario, (Input){INPUT_DATE, 0});
    eval_note(eval, INPUT_DATE, 0);
    RowWalk walk = eval_walk_rows(eval, table);
    for (const Cell *row; (row = eval_next_row(&walk)) != NULL;) {
        const Expr *value = row->about == payer ? eval_cell(eval, row) : NULL;
        bool later =
            time && row->from.year != 0 && date_compare(row->from, time->until) > 0;
        if (!value || later)
            continue;
        Figure figure = eval_figure(eval, value, payer);
        if (figure.state != FIGURE_STATED) {
            *out = figure;
            return true;
        }
        *out = out->state == FIGURE_STATED
                   ? figure_combine(eval, OPERATOR_ADD, *out, figure)
                   : figure;
    }
    return true;
}
