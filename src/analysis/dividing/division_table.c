#include "analysis/dividing/division_tell.h"
#include "engine/dividing/division_extra.h"
#include "engine/dividing/division_time.h"
#include "engine/figures.h"

// The cost table: for each payer the inputs, the key, the share, what it comes to exactly
// and rounded, and the year before.

typedef struct {
    Answering *answering;
    const Division *division;
    VEC(AgrColumn) columns;
    EntityList inputs;      // measures that the key is made of
    bool has_key, has_year; // columns that are there
    bool has_stages;
    Division before; // the year before
    DivisionExtra extra;
} CostTable;

static void column(CostTable *at, const char *key, Text title)
{
    Arena *arena = at->answering->arena;
    vec_push(arena, &at->columns, ((AgrColumn){key, text_cstr(arena, title)}));
}

// --- inputs ---

// The measures that a key is computed from, down to those that are stated.
static void add_inputs(CostTable *at, const Expr *key, unsigned depth)
{
    enum { INPUTS_MOST = 4 };
    Eval *eval = at->answering->eval;
    key = eval_settle(eval, key);
    if (!key || depth > 16 || at->inputs.count >= INPUTS_MOST)
        return;
    if (key->kind == EXPR_ENTITY && entity_is_measure(key->entity)) {
        const Expr *formula;
        size_t before = at->inputs.count;
        if (key->entity->block == BLOCK_quantity &&
            eval_slot(eval, key->entity, LABEL_is, &formula))
            add_inputs(at, formula, depth + 1);
        if (at->inputs.count == before)
            entities_add(at->answering->arena, &at->inputs, key->entity);
        return;
    }
    add_inputs(at, key->left, depth + 1);
    add_inputs(at, key->right, depth + 1);
}

static const Expr *the_key(CostTable *at, const Expr *key)
{
    const Expr *stated;
    const Entity *entity = at->division->entity;
    if (entity && eval_slot(at->answering->eval, entity, LABEL_according_to, &stated))
        return stated;
    return key;
}

// Whether a measure gives everybody the very figure that is divided by.
static bool is_key(CostTable *at, const Entity *measure)
{
    for (size_t i = 0; i < at->division->lines.count; i++) {
        const DivisionLine *line = &at->division->lines.items[i];
        Figure figure = eval_measure(at->answering->eval, measure, line->of);
        if (figure.state != FIGURE_STATED || line->key.state != FIGURE_STATED ||
            rational_compare(figure.quantity.range.low, line->key.quantity.range.low) !=
                0)
            return false;
    }
    return true;
}

// Only what has a figure for some payer is an input: not a sum for all.
static void keep_inputs(CostTable *at, const Expr *key)
{
    Eval *eval = at->answering->eval;
    key = eval_settle(eval, key);
    if (key && key->kind == EXPR_ENTITY && at->inputs.count == 1 &&
        at->inputs.items[0] == key->entity)
        at->inputs.count = 0; // the key itself
    size_t kept = 0;
    for (size_t i = 0; i < at->inputs.count; i++)
        for (size_t k = 0; k < at->division->lines.count; k++) {
            const Entity *of = at->division->lines.items[k].of;
            if (eval_measure(eval, at->inputs.items[i], of).state != FIGURE_STATED)
                continue;
            at->inputs.items[kept++] = at->inputs.items[i];
            break;
        }
    at->inputs.count = kept;
    if (kept == 1 && is_key(at, at->inputs.items[0]))
        at->inputs.count = 0;
}

// --- the year before ---

static bool has_read_year(const Eval *eval)
{
    for (size_t i = 0; i < eval->read.count; i++)
        if (eval->read.items[i].kind == INPUT_DATE)
            return true;
    return false;
}

// What the division gave a year before, when figures of it are for years.
static bool compute_before(CostTable *at, int32_t year)
{
    Answering *answering = at->answering;
    Eval *now = answering->eval;
    if (year < 2 || !at->division->entity)
        return false;
    Scenario *layer = scenario_new(answering->arena, now->model, now->scenario);
    scenario_set_date(layer, (Date){year - 1, 1, 1}, (Date){year - 1, 12, 31});
    Eval then = eval_begin(answering->arena, now->model, layer);
    division_compute(&then, at->division->entity, NULL, &at->before);
    return has_read_year(&then) && division_is_done(&at->before);
}

// --- cells ---

AgrValue tell_share_value(Answering *answering, Rational share)
{
    Arena *arena = answering->arena;
    AgrValue value = value_figure(answering, figure_number(share, UNIT_SHARE));
    bool exact;
    Text digits = rational_decimal(
        arena, rational_mul(arena, share, rational_from_int(100)), 4, ',', &exact);
    Arg arg = ARG(text_format(arena, "%s" TEXT_FMT, exact ? "" : "\xE2\x89\x88 ",
                              TEXT_ARG(digits)));
    value.low.display =
        text_cstr(arena, answer_words(answering, PHRASE_show_share, 1, &arg));
    return value;
}

static AgrValue figure_cell(CostTable *at, Figure figure)
{
    if (figure.state != FIGURE_STATED)
        return (AgrValue){.kind = AGR_VALUE_NONE};
    Quantity quantity = figure.quantity;
    if (quantity.unit == UNIT_SHARE && interval_is_point(quantity.range) &&
        !quantity.about && quantity.natives == 0)
        return tell_share_value(at->answering, quantity.range.low);
    return quantity.unit == UNIT_EURO
               ? tell_money_value(at->answering, quantity.range, quantity)
               : value_figure(at->answering, figure);
}

static AgrValue money_cell(CostTable *at, Interval range)
{
    Quantity like = at->division->amount.quantity;
    like.about = false;
    return tell_money_value(at->answering, range, like);
}

static AgrValue paid_cell(CostTable *at, Interval range)
{
    return tell_money_value(at->answering, range, at->division->amount.quantity);
}

static AgrValue share_cell(CostTable *at, Rational part, Rational whole)
{
    Rational share;
    if (!rational_div(at->answering->arena, part, whole, &share))
        return (AgrValue){.kind = AGR_VALUE_NONE};
    return tell_share_value(at->answering, share);
}

static const DivisionLine *line_before(const CostTable *at, const Entity *of)
{
    for (size_t i = 0; i < at->before.lines.count; i++)
        if (at->before.lines.items[i].of == of)
            return &at->before.lines.items[i];
    return NULL;
}

typedef VEC(AgrValue) Cells;

#define rational_at(list, index)                                                         \
    ((index) < (list)->count ? (list)->items[index] : RATIONAL_ZERO)

static Rational stage_amount(const DivisionStage *stage, size_t line)
{
    return line < stage->exact.count ? stage->exact.items[line] : RATIONAL_ZERO;
}

// The tax and what it comes to with it; the advance and what is still to be settled.
static void add_extra_cells(CostTable *at, Cells *cells, Rational paid, Rational vat,
                            Rational advance)
{
    Arena *arena = at->answering->arena;
    if (at->extra.vat.state == FIGURE_STATED) {
        vec_push(arena, cells, money_cell(at, interval_point(vat)));
        vec_push(arena, cells,
                 money_cell(at, interval_point(rational_add(arena, paid, vat))));
    }
    if (at->extra.advance.state == FIGURE_STATED) {
        vec_push(arena, cells, money_cell(at, interval_point(advance)));
        vec_push(arena, cells,
                 money_cell(at, interval_point(rational_sub(arena, paid, advance))));
    }
}

static AgrTableRow row_of(CostTable *at, size_t index)
{
    Arena *arena = at->answering->arena;
    const Division *division = at->division;
    const DivisionLine *line = &division->lines.items[index];
    Cells cells = {0};
    for (size_t i = 0; i < at->inputs.count; i++)
        vec_push(arena, &cells,
                 figure_cell(at, eval_measure(at->answering->eval, at->inputs.items[i],
                                              line->of)));
    if (at->has_key)
        vec_push(arena, &cells, figure_cell(at, line->key));
    for (size_t i = 0; at->has_stages && i < division->stages.count; i++)
        vec_push(arena, &cells,
                 money_cell(at, interval_point(
                                    stage_amount(&division->stages.items[i], index))));
    bool point = interval_is_point(line->exact) && !division->vague;
    vec_push(arena, &cells,
             point ? share_cell(at, line->exact.low, division->amount.quantity.range.low)
                   : (AgrValue){.kind = AGR_VALUE_NONE});
    vec_push(arena, &cells, money_cell(at, line->exact));
    vec_push(arena, &cells, paid_cell(at, line->paid));
    add_extra_cells(at, &cells, line->paid.low, rational_at(&at->extra.vats, index),
                    rational_at(&at->extra.advances, index));
    const DivisionLine *then = at->has_year ? line_before(at, line->of) : NULL;
    if (at->has_year)
        vec_push(arena, &cells,
                 then ? paid_cell(at, then->paid) : (AgrValue){.kind = AGR_VALUE_NONE});
    return (AgrTableRow){
        .of = text_cstr(arena, line->of->name),
        .label = text_cstr(arena, entity_label(line->of, at->answering->language)),
        .cells = cells.items};
}

static Interval sum_of(CostTable *at, const Division *division, bool paid)
{
    Interval sum = interval_point(RATIONAL_ZERO);
    for (size_t i = 0; i < division->lines.count; i++)
        sum = interval_add(at->answering->arena, sum,
                           paid ? division->lines.items[i].paid
                                : division->lines.items[i].exact);
    bool done = paid && !division->vague && rational_sign(division->undivided) == 0 &&
                rational_sign(division->open) != 0;
    return done ? division->amount.quantity.range : sum;
}

static Figure sum_of_key(CostTable *at)
{
    Figure sum = at->division->lines.items[0].key;
    for (size_t i = 1; i < at->division->lines.count; i++) {
        Figure key = at->division->lines.items[i].key;
        if (sum.state != FIGURE_STATED || key.state != FIGURE_STATED)
            return key.state != FIGURE_STATED ? key : sum;
        sum.quantity.range =
            interval_add(at->answering->arena, sum.quantity.range, key.quantity.range);
    }
    return sum;
}

// What all who pay have of an input together.
static Figure total_of_payers(CostTable *at, const Entity *input)
{
    EntityList payers = {0};
    for (size_t i = 0; i < at->division->lines.count; i++)
        vec_push(at->answering->arena, &payers, at->division->lines.items[i].of);
    return figure_over(at->answering->eval, input, &payers, WORD_total);
}

static AgrTableRow *total_row(CostTable *at)
{
    Arena *arena = at->answering->arena;
    const Division *division = at->division;
    Cells cells = {0};
    Interval exact = sum_of(at, division, false);
    for (size_t i = 0; i < at->inputs.count; i++)
        vec_push(arena, &cells,
                 figure_cell(at, total_of_payers(at, at->inputs.items[i])));
    if (at->has_key)
        vec_push(arena, &cells, figure_cell(at, sum_of_key(at)));
    for (size_t i = 0; at->has_stages && i < division->stages.count; i++)
        vec_push(arena, &cells,
                 money_cell(at, interval_point(division->stages.items[i].amount)));
    vec_push(arena, &cells,
             division->vague
                 ? (AgrValue){.kind = AGR_VALUE_NONE}
                 : share_cell(at, exact.low, division->amount.quantity.range.low));
    vec_push(arena, &cells, money_cell(at, exact));
    vec_push(arena, &cells, paid_cell(at, sum_of(at, division, true)));
    add_extra_cells(at, &cells, sum_of(at, division, true).low,
                    at->extra.vat.quantity.range.low,
                    at->extra.advance.quantity.range.low);
    if (at->has_year)
        vec_push(arena, &cells, paid_cell(at, sum_of(at, &at->before, true)));
    AgrTableRow *row = ARENA_NEW(arena, AgrTableRow);
    Text total = tell_word(at->answering, WORD_total);
    *row = (AgrTableRow){
        .of = "total", .label = text_cstr(arena, total), .cells = cells.items};
    return row;
}

// --- the table ---

static Text stage_title(CostTable *at, const DivisionStage *stage)
{
    if (!stage->part || stage->part->name.length == 0)
        return text_format(at->answering->arena, "%zu",
                           (size_t)(stage - at->division->stages.items) + 1);
    return tell_name(at->answering, stage->part);
}

static void add_columns(CostTable *at, int32_t year)
{
    enum { STAGES_MOST = 8 };
    Answering *answering = at->answering;
    Language language = answering->language;
    const Division *division = at->division;
    for (size_t i = 0; i < at->inputs.count; i++)
        column(at, "input", entity_label(at->inputs.items[i], language));
    at->has_stages = division->stages.count > 1 && division->stages.count <= STAGES_MOST;
    at->has_key = !at->has_stages;
    for (size_t i = 0; i < division->lines.count; i++)
        at->has_key = at->has_key &&
                      division->lines.items[i].key.state == FIGURE_STATED &&
                      (division->entity ||
                       division->lines.items[i].key.quantity.unit != UNIT_NUMBER);
    for (size_t i = 0; at->has_stages && i < division->stages.count; i++)
        column(at, "part", stage_title(at, &division->stages.items[i]));
    if (at->has_key)
        column(at, "key", text_from(keyword_label_words[language][LABEL_according_to]));
    column(at, "share", phrase(PHRASE_divide_column_share, language));
    column(at, "exact", phrase(PHRASE_divide_column_exact, language));
    column(at, "pays", phrase(PHRASE_divide_column_pays, language));
    if (at->extra.vat.state == FIGURE_STATED) {
        column(at, "vat", phrase(PHRASE_divide_column_vat, language));
        column(at, "with_vat", phrase(PHRASE_divide_column_gross, language));
    }
    if (at->extra.advance.state == FIGURE_STATED) {
        column(at, "advance", phrase(PHRASE_divide_column_advance, language));
        column(at, "settlement", phrase(PHRASE_divide_column_settlement, language));
    }
    if (at->has_year)
        column(at, "before",
               WORDS(answering, divide_column_year,
                     ARG(text_format(answering->arena, "%d", (int)year - 1))));
}

void tell_division_table(Answering *answering, const Division *division, Text basis,
                         const Expr *key, bool own_amount)
{
    Arena *arena = answering->arena;
    CostTable at = {.answering = answering, .division = division};
    int32_t year = 0;
    if (division->lines.count == 0)
        return;
    const Expr *divided_by = the_key(&at, key);
    add_inputs(&at, divided_by, 0);
    keep_inputs(&at, divided_by);
    at.has_year =
        own_amount && time_year(answering->eval, &year) && compute_before(&at, year);
    division_extra(answering->eval, division, &at.extra);
    add_columns(&at, year);
    AgrTableRow *rows = ARENA_ARRAY(arena, AgrTableRow, division->lines.count);
    for (size_t i = 0; i < division->lines.count; i++)
        rows[i] = row_of(&at, i);
    AgrTable table = {.of = division->entity ? text_cstr(arena, division->entity->name)
                                             : text_cstr(arena, basis),
                      .title = text_cstr(arena, basis),
                      .columns = at.columns.items,
                      .column_count = at.columns.count,
                      .rows = rows,
                      .row_count = division->lines.count,
                      .total = total_row(&at)};
    vec_push(arena, &answering->out->tables, table);
}
