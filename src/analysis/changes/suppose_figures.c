#include "analysis/changes/suppose.h"
#include "analysis/changes/suppose_scale.h"
#include "analysis/changes/suppose_votes.h"

// What-ifs about shares and quantities.

bool suppose_has_shares(Supposing *at)
{
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        if (entity->block == BLOCK_share && entity->agreement == at->model->main)
            return true;
    }
    return false;
}

// The measure that a change means: the one named, else the only share.
const Entity *suppose_measure(Supposing *at)
{
    const Entity *named = asked_entity(at->asked, "measure");
    if (named)
        return named;
    EntityList shares = {0};
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        if (entity->block == BLOCK_share && entity->agreement == at->model->main)
            vec_push(at->arena, &shares, entity);
    }
    if (shares.count == 0)
        suppose_fail(at, PHRASE_suppose_no_measure, (Text){"", 0});
    else if (shares.count > 1)
        suppose_fail(at, PHRASE_suppose_which_measure,
                     show_names(at->arena, at->language, &shares));
    return shares.count == 1 ? shares.items[0] : NULL;
}

// The row that is for that entity alone, or NULL.
static const Cell *own_row(Supposing *at, const Entity *measure, const Entity *of)
{
    CellList rows = {0};
    eval_rows(&at->eval, measure, &rows);
    const Cell *found = NULL;
    for (size_t i = 0; i < rows.count; i++)
        if (rows.items[i]->about == of && eval_in_time(&at->eval, rows.items[i]))
            found = rows.items[i];
    return found;
}

// A part of a whole, such as 1/3: a larger number could be meant as per cent.
static bool is_part(const Quantity *figure)
{
    return rational_sign(figure->range.low) >= 0 &&
           rational_compare(figure->range.high, RATIONAL_ONE) <= 0;
}

static bool is_time(Unit unit)
{
    return unit == UNIT_DAYS || unit == UNIT_WEEKS || unit == UNIT_MONTHS ||
           unit == UNIT_YEARS || unit == UNIT_WORKING_DAYS;
}

// A bare number is one in the unit of the measure, as it is in a row or a data file, and
// a quantity that is not known yet takes any. NULL after saying that the figure is in
// another unit.
static Expr *in_unit_of(Supposing *at, const Entity *measure, const Expr *figure)
{
    Expr *value = suppose_copy(at, figure);
    const Measure *view = measure->view;
    Unit unit = value->quantity.unit;
    if (!view || value->kind != EXPR_QUANTITY || unit == view->unit ||
        (is_time(unit) && is_time(view->unit)))
        return value;
    bool bare = view->unit == UNIT_NUMBER, share = view->unit == UNIT_SHARE;
    if (bare && (unit != UNIT_VOTES || measure->block != BLOCK_table))
        return value;
    if ((unit != UNIT_NUMBER && !bare) || (share && !is_part(&value->quantity))) {
        suppose_fail(at, share ? PHRASE_suppose_not_share : PHRASE_suppose_not_unit,
                     measure->name);
        return NULL;
    }
    value->quantity.unit = view->unit;
    return value;
}

bool suppose_figure(Supposing *at, const Entity *measure, const Entity *of,
                    const Expr *figure)
{
    const Cell *row = own_row(at, measure, of);
    Expr *value = in_unit_of(at, measure, figure);
    if (value && row)
        scenario_set_cell(at->layer, row, value);
    else if (value)
        scenario_add_cell(at->layer, measure, LABEL_none, of, value);
    return value != NULL;
}

// Whether that one has a row of its own there, in that unit.
static bool has_row_in(Supposing *at, const Entity *measure, const Entity *of, Unit unit)
{
    if (measure->agreement != at->model->main || !own_row(at, measure, of))
        return false;
    Figure figure = eval_measure(&at->eval, measure, of);
    return figure.state == FIGURE_STATED && figure.quantity.unit == unit;
}

// A figure with a unit of its own (`koski has 9 000 inhabitants`) is of the measure that
// gives the party a figure in that unit, not of a share that happens to be the only one.
static const Entity *measure_in_unit(Supposing *at, const Entity *party, Unit unit)
{
    EntityList found = {0};
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        if ((entity->block == BLOCK_share || entity->block == BLOCK_table ||
             entity->block == BLOCK_quantity) &&
            has_row_in(at, entity, party, unit))
            vec_push(at->arena, &found, entity);
    }
    if (found.count == 0)
        suppose_fail(at, PHRASE_suppose_no_unit, party->name);
    else if (found.count > 1)
        suppose_fail(at, PHRASE_suppose_which_figure,
                     show_names(at->arena, at->language, &found));
    return found.count == 1 ? found.items[0] : NULL;
}

static const Entity *measure_of_share(Supposing *at, const Entity *party,
                                      const Filled *figure)
{
    const Expr *value = figure ? figure->value : NULL;
    bool has_unit = value && value->kind == EXPR_QUANTITY &&
                    value->quantity.unit != UNIT_NUMBER &&
                    value->quantity.unit != UNIT_SHARE;
    if (has_unit && party && !asked_entity(at->asked, "measure"))
        return measure_in_unit(at, party, value->quantity.unit);
    return suppose_measure(at);
}

// `koski has 3 votes`, where decisions list the votes themselves.
bool suppose_listed_votes(Supposing *at, const Entity *party, const Filled *figure)
{
    return party && figure && figure->value && figure->value->kind == EXPR_QUANTITY &&
           figure->value->quantity.unit == UNIT_VOTES &&
           !asked_entity(at->asked, "measure") &&
           votes_set(&at->eval, at->layer, party, figure->value) == VOTES_CHANGED;
}

bool suppose_set_share(Supposing *at)
{
    const Entity *party = asked_entity(at->asked, "party");
    const Filled *figure = asked_slot(at->asked, "figure");
    if (party && eval_present(&at->eval, party) &&
        suppose_listed_votes(at, party, figure))
        return true;
    const Entity *measure = measure_of_share(at, party, figure);
    if (!measure || !party || !figure || !figure->value)
        return measure ? suppose_fail(at, PHRASE_suppose_not_a_row,
                                      party ? party->name : (Text){"?", 1})
                       : false;
    if (!eval_present(&at->eval, party))
        return suppose_fail(at, PHRASE_suppose_not_there, party->name);
    return suppose_figure(at, measure, party, figure->value);
}

// What a division divides.
static void set_divided(Supposing *at, const Entity *division, const Expr *amount)
{
    const Expr *value;
    const Cell *cell = eval_slot(&at->eval, division, LABEL_of, &value);
    Expr *own = ARENA_NEW(at->layer->arena, Expr);
    *own = *amount;
    if (cell)
        scenario_set_cell(at->layer, cell, own);
    else
        scenario_add_cell(at->layer, division, LABEL_of, NULL, own);
}

bool suppose_set_quantity(Supposing *at)
{
    const Entity *measure = asked_entity(at->asked, "measure");
    const Entity *of = asked_entity(at->asked, "entity");
    const Filled *figure = asked_slot(at->asked, "figure");
    if (!measure || !figure || !figure->value)
        return suppose_fail(at, PHRASE_suppose_no_measure, (Text){"", 0});
    if (of)
        return suppose_figure(at, measure, of, figure->value);
    if (measure->block == BLOCK_division) {
        set_divided(at, measure, figure->value);
        return true;
    }
    const Expr *value;
    const Cell *cell = eval_slot(&at->eval, measure, LABEL_is, &value);
    const Measure *view = measure->view;
    if (!cell && view)
        cell = view->total;
    if (!cell)
        return suppose_fail(at, PHRASE_suppose_not_a_row, measure->name);
    Expr *changed = in_unit_of(at, measure, figure->value);
    if (changed)
        scenario_set_cell(at->layer, cell, changed);
    return changed != NULL;
}

static bool tell_scaled(Supposing *at, const Entity *what, Scaled scaled)
{
    if (scaled == SCALED_NOTHING)
        return suppose_fail(at, PHRASE_suppose_not_a_row, what->name);
    if (scaled == SCALED_UNIT)
        return suppose_fail(at, PHRASE_suppose_other_unit, what->name);
    return true;
}

static bool scale_figure(Supposing *at, bool down)
{
    const Entity *what = asked_entity(at->asked, "of");
    const Filled *by = asked_slot(at->asked, "by");
    if (!what || !by || !by->value)
        return suppose_fail(at, PHRASE_suppose_no_measure, (Text){"", 0});
    return tell_scaled(at, what,
                       scale_by(&at->eval, at->layer, what,
                                asked_entity(at->asked, "entity"), by->value, down));
}

bool suppose_raise(Supposing *at)
{
    return scale_figure(at, false);
}

bool suppose_lower(Supposing *at)
{
    return scale_figure(at, true);
}

// `costs rise 8 %` where nothing has that name: all that is divided, or shared out.
bool suppose_scale_all(Supposing *at)
{
    static const BlockKey blocks[] = {BLOCK_division, BLOCK_share};
    const Filled *by = asked_slot(at->asked, "by");
    bool found = false, down = at->asked->form == FORM_lower_all;
    for (size_t b = 0; b < 2 && !found && by && by->value; b++)
        for (size_t i = 0; i < at->model->entities.count; i++) {
            const Entity *what = at->model->entities.items[i];
            if (what->block != blocks[b] || !eval_present(&at->eval, what))
                continue;
            found = true;
            Scaled scaled = scale_by(&at->eval, at->layer, what, NULL, by->value, down);
            if (!tell_scaled(at, what, scaled))
                return false;
        }
    return found || suppose_fail(at, PHRASE_suppose_no_division, (Text){"", 0});
}

bool suppose_multiply(Supposing *at)
{
    const Entity *what = asked_entity(at->asked, "of");
    bool doubles = at->asked->form == FORM_doubles;
    if (!what)
        return suppose_fail(at, PHRASE_suppose_no_measure, (Text){"", 0});
    Rational factor = rational_make(at->arena, doubles ? 2 : 1, doubles ? 1 : 2);
    return tell_scaled(at, what,
                       scale_times(&at->eval, at->layer, what,
                                   asked_entity(at->asked, "entity"), factor));
}
