#include "analysis/answers.h"
#include "analysis/before.h"
#include "analysis/dividing/division_tell.h"
#include "analysis/table.h"
#include "engine/forms/mentions.h"
#include "engine/relations.h"

// Figures: shares, totals, quantities and counts.

static AgrRow figure_row(Answering *answering, Text of, Text what, Figure figure,
                         const Entity *about)
{
    AgrValue value = figure.state == FIGURE_STATED
                         ? value_figure(answering, figure)
                         : value_text(answering, tell_word(answering, WORD_not_stated));
    return tell_row(answering, of, what, value, about->span, about->clause);
}

// A measure with its status: estimates and intentions are said to be such.
// Figures of a certain day are said to be of that day.
static Text measure_name(Answering *answering, const Entity *measure)
{
    Text name = tell_joined(answering, tell_name(answering, measure), ", ",
                            tell_slot(answering, measure, LABEL_status));
    const Expr *date;
    const Cell *is = entity_cell(measure, LABEL_is);
    if (measure->block == BLOCK_quantity && is && is->value &&
        is->value->kind == EXPR_FREQUENCY)
        name = tell_joined(answering, name, ", ", tell_word(answering, is->value->word));
    if (!eval_slot(answering->eval, measure, LABEL_date, &date))
        return name;
    Text day = tell_value(answering, date);
    if (tell_says_not_stated(date))
        return tell_joined(answering, name, ", ",
                           phrase(PHRASE_tell_date_not_stated, answering->language));
    return text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(name),
                       TEXT_ARG(day));
}

// --- shares ---

static void one_share(Answering *answering, const Entity *measure, const Entity *party)
{
    Figure figure = eval_measure(answering->eval, measure, party);
    Text what = WORDS(answering, tell_share_of, ARG(tell_name(answering, party)),
                      ARG(measure_name(answering, measure)));
    if (figure.state != FIGURE_UNDATED ||
        !tell_over_time(answering, what, measure, party))
        tell_figure(answering, what, figure);
}

// Of a measure that is no share, what one's figure is of the whole.
static void add_part(Answering *answering, const Entity *measure, const Entity *party)
{
    Expr name = {.kind = EXPR_ENTITY, .entity = measure};
    Expr part = {.kind = EXPR_PART_OF, .left = &name};
    Figure figure = eval_measure(answering->eval, measure, party);
    EntityList over = {0};
    eval_measured(answering->eval, measure, &over);
    if (measure->block == BLOCK_share || over.count < 2 ||
        figure.state != FIGURE_STATED || figure.quantity.unit == UNIT_SHARE)
        return;
    Figure share = eval_figure(answering->eval, &part, party);
    Text said = answering->out->sentence;
    if (share.state == FIGURE_STATED)
        SAY(answering, plan_part, ARG(said),
            ARG(show_figure(answering->arena, answering->language, share)));
}

static void all_shares(Answering *answering, const EntityList *shares,
                       const Entity *party)
{
    RowList rows = {0};
    Text name = tell_name(answering, party);
    for (size_t i = 0; i < shares->count; i++) {
        const Entity *share = shares->items[i];
        Figure figure = eval_measure(answering->eval, share, party);
        Text measure = measure_name(answering, share);
        vec_push(answering->arena, &rows,
                 figure_row(answering, measure, tell_slot(answering, share, LABEL_of),
                            figure, share));
        if (figure.state != FIGURE_STATED)
            answer_silence(answering,
                           WORDS(answering, tell_share_of, ARG(name), ARG(measure)),
                           tell_clause(answering, share->clause));
    }
    tell_rows(answering, &rows);
    bool all = shares->items[0]->block == BLOCK_share;
    answer_say(answering, all ? PHRASE_tell_shares : PHRASE_tell_figures, 2,
               (Arg[]){ARG(name), ARG(tell_count(answering, rows.count))});
}

static bool has_row(Answering *answering, const Entity *measure, const Entity *of)
{
    EntityList over = {0};
    eval_measured(answering->eval, measure, &over);
    for (size_t i = 0; i < over.count; i++)
        if (over.items[i] == of)
            return true;
    return false;
}

static void one_figure(Answering *answering, const Entity *measure, const Entity *of);
static void total_answer(Answering *answering, const Entity *measure);

// Whoever has no share may have a figure elsewhere: the staff of a unit.
static void other_measures(Answering *answering, const Entity *of, EntityList *out)
{
    static const BlockKey blocks[] = {BLOCK_table, BLOCK_quantity};
    for (size_t i = 0; i < out->count; i++)
        if (has_row(answering, out->items[i], of))
            return;
    EntityList found = {0};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        EntityList measures = {0};
        tell_entities(answering, blocks[i], &measures);
        for (size_t k = 0; k < measures.count; k++)
            if (has_row(answering, measures.items[k], of))
                vec_push(answering->arena, &found, measures.items[k]);
    }
    if (found.count > 0)
        *out = found;
}

// Whether a measure has figures of its own in that unit: for one, or (NULL) in all. Parts
// of another table are counted there.
static bool has_unit(Answering *answering, const Entity *measure, const Entity *of,
                     const Unit *unit)
{
    Figure figure = of ? eval_measure(answering->eval, measure, of)
                       : eval_total(answering->eval, measure);
    bool stated = figure.state == FIGURE_STATED;
    const Measure *view = measure->view;
    bool of_units = measure->block == BLOCK_table && view && view->parts.count == 0 &&
                    of && of->block != BLOCK_party && stated; // the sum of its units
    if (of && !of_units && !has_row(answering, measure, of))
        return false;
    if (!of && entity_cell(measure, LABEL_part_of))
        return false;
    return figure.state == FIGURE_UNDATED ||
           (stated &&
            (unit ? figure.quantity.unit == *unit : figure.quantity.unit != UNIT_SHARE));
}

static void measures_in_unit(Answering *answering, const Entity *of, const Unit *unit,
                             EntityList *out)
{
    static const BlockKey blocks[] = {BLOCK_table, BLOCK_quantity};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        EntityList measures = {0};
        tell_entities(answering, blocks[i], &measures);
        for (size_t k = 0; k < measures.count; k++) {
            InputList before = tell_look(answering);
            bool is = (!of || !entity_cell(measures.items[k], LABEL_is)) &&
                      has_unit(answering, measures.items[k], of, unit);
            tell_looked(answering, before, is);
            if (is)
                vec_push(answering->arena, out, measures.items[k]);
        }
    }
}

// Figures without a unit whose measure is called as the unit is (`asukkaat` of
// inhabitants) are in it.
static void measures_called(Answering *answering, const Entity *of, Text unit,
                            EntityList *out)
{
    static const BlockKey blocks[] = {BLOCK_table, BLOCK_quantity};
    static const Unit bare = UNIT_NUMBER;
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        EntityList measures = {0};
        tell_entities(answering, blocks[i], &measures);
        for (size_t k = 0; k < measures.count; k++)
            if (entity_is_called(answering->arena, measures.items[k],
                                 text_fold_loose(answering->arena, unit)) &&
                has_unit(answering, measures.items[k], of, &bare))
                vec_push(answering->arena, out, measures.items[k]);
    }
}

// What is measured in a unit: each measure with its total.
static void all_in_unit(Answering *answering, const EntityList *measures, Text unit)
{
    RowList rows = {0};
    for (size_t i = 0; i < measures->count; i++) {
        const Entity *measure = measures->items[i];
        Figure figure = eval_total(answering->eval, measure);
        vec_push(answering->arena, &rows,
                 figure_row(answering, measure_name(answering, measure), TEXT(""), figure,
                            measure));
    }
    tell_rows(answering, &rows);
    SAY(answering, tell_found, ARG(unit), ARG(tell_count(answering, rows.count)));
}

static void one_in_unit(Answering *answering, const Entity *measure, const Entity *of)
{
    if (of)
        one_figure(answering, measure, of);
    else
        total_answer(answering, measure);
}

// What a set has together of the only measure in that unit; false when it can't be
// summed.
static bool set_in_unit(Answering *answering, const Entity *set, const Unit *unit)
{
    EntityList found = {0}, members = {0};
    if (set->block != BLOCK_set)
        return false;
    measures_in_unit(answering, NULL, unit, &found);
    if (found.count != 1)
        return false;
    const Entity *measure = found.items[0];
    Expr left = {.kind = EXPR_ENTITY, .entity = measure};
    Expr right = {.kind = EXPR_ENTITY, .entity = set};
    Expr of = {.kind = EXPR_OF, .left = &left, .right = &right};
    Figure figure = eval_figure(answering->eval, &of, NULL);
    if (figure.state != FIGURE_STATED)
        return false;
    eval_members(answering->eval, &right, &members, NULL);
    for (size_t i = 0; i < members.count; i++)
        tell_sum(answering,
                 figure_row(answering, tell_name(answering, members.items[i]), TEXT(""),
                            eval_measure(answering->eval, measure, members.items[i]),
                            measure));
    tell_figure(answering,
                tell_joined(answering, tell_name(answering, set), ", ",
                            measure_name(answering, measure)),
                figure);
    return true;
}

// `how many inhabitants has koski`: whatever figure is stated for it in that unit.
void answer_figure_in_unit(Answering *answering)
{
    const Entity *party = asked_entity(answering->asked, "party");
    const Filled *word = asked_slot(answering->asked, "unit");
    Unit unit = word ? unit_of_word(word->word) : UNIT_NUMBER;
    Text name = word ? tell_word(answering, word->word) : TEXT("");
    EntityList found = {0};
    bool is_measure = party && entity_is_measure(party);
    if (party && set_in_unit(answering, party, word ? &unit : NULL))
        return;
    if (is_measure && has_unit(answering, party, NULL, word ? &unit : NULL))
        vec_push(answering->arena, &found, party);
    else if (!is_measure)
        measures_in_unit(answering, party, word ? &unit : NULL, &found);
    if (found.count == 0 && unit == UNIT_PERSONS && !is_measure) { // who works there
        static const Unit staff = UNIT_FTE;
        measures_in_unit(answering, party, &staff, &found);
    }
    if (found.count == 0 && word && !is_measure)
        measures_called(answering, party, name, &found);
    if (found.count == 1)
        one_in_unit(answering, found.items[0], is_measure ? NULL : party);
    else if (found.count > 1 && party)
        all_shares(answering, &found, party);
    else if (found.count > 1)
        all_in_unit(answering, &found, name);
    else
        tell_not_stated(answering,
                        tell_joined(answering,
                                    party ? tell_name(answering, party) : TEXT(""), ", ",
                                    name),
                        TEXT(""));
}

static bool is_changed(Answering *answering, Eval *before, const Entity *measure,
                       const Entity *of)
{
    Figure now = eval_measure(answering->eval, measure, of);
    Figure was = eval_measure(before, measure, of);
    return now.state == FIGURE_STATED && was.state == FIGURE_STATED &&
           interval_equal(now.quantity.range, was.quantity.range) == TRUTH_NO;
}

// After a change the only share of the text may stand as it did, since the change was of
// something else (shares of a company that are sold): that is shown beside it.
static void add_changed(Answering *answering, const Entity *of, EntityList *shares)
{
    EntityList tables = {0};
    if (shares->count != 1 || !scenario_before(answering))
        return;
    Eval before = eval_before(answering);
    tell_entities(answering, BLOCK_table, &tables);
    bool same = !is_changed(answering, &before, shares->items[0], of);
    for (size_t i = 0; same && i < tables.count; i++)
        if (has_row(answering, tables.items[i], of) &&
            is_changed(answering, &before, tables.items[i], of))
            entities_add(answering->arena, shares, tables.items[i]);
    note_before(answering, &before);
}

// What divides a measure that has no figure for each, itself when it is a division.
static const Entity *divided_by(const Answering *answering, const Entity *measure)
{
    if (!measure || measure->block == BLOCK_division)
        return measure;
    const Measure *view = measure->view;
    bool for_each = measure->block != BLOCK_quantity || view->per || view->rows.count > 0;
    return for_each ? NULL : model_division_of(answering->eval->model, measure);
}

void answer_share_of(Answering *answering)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    const Entity *party = asked_entity(answering->asked, "party");
    EntityList shares = {0};
    if (!measure)
        tell_entities(answering, BLOCK_share, &shares);
    if (!measure && shares.count == 0) // what is divided says who bears how much
        tell_entities(answering, BLOCK_division, &shares);
    bool divided = shares.count > 0 && shares.items[0]->block == BLOCK_division;
    if (!measure && party && !(divided && party->block == BLOCK_party))
        other_measures(answering, party, &shares);
    if (!measure && party && !divided)
        add_changed(answering, party, &shares);
    if (!measure && shares.count == 1)
        measure = shares.items[0];
    const Entity *division = divided_by(answering, measure);
    if (!party)
        tell_not_stated(answering, tell_word(answering, WORD_nobody), TEXT(""));
    else if (division)
        answer_part_of_division(answering, division, party);
    else if (measure) {
        one_share(answering, measure, party);
        add_part(answering, measure, party);
    } else if (shares.count > 1)
        all_shares(answering, &shares, party);
    else
        tell_not_stated(
            answering, WORDS(answering, tell_any_share, ARG(tell_name(answering, party))),
            TEXT(""));
}

static const Cell *attribute_cell(Answering *answering, const Entity *attribute,
                                  const Entity *of);

// --- totals ---

// The rows that a total is the sum of; what is known is shown even when some are missing.
static void sum_rows(Answering *answering, const Entity *measure, Figure total)
{
    EntityList over = {0};
    eval_measured(answering->eval, measure, &over);
    for (size_t i = 0; i < over.count; i++) {
        Figure figure = eval_measure(answering->eval, measure, over.items[i]);
        Text name = tell_name(answering, over.items[i]);
        tell_sum(answering, figure_row(answering, name, TEXT(""), figure, measure));
        if (figure.state == FIGURE_NOT_STATED)
            answer_silence(answering,
                           WORDS(answering, tell_figure_for, ARG(name),
                                 ARG(measure_name(answering, measure))),
                           tell_clause(answering, measure->clause));
    }
    if (over.count < 2 || total.state != FIGURE_STATED)
        return;
    Text word = tell_word(answering, WORD_total);
    answering->out->sum_total = figure_row(answering, word, TEXT(""), total, measure);
    answering->out->has_total = true;
}

// The total that the text states, which may differ from the sum of the rows.
static bool stated_total(Answering *answering, const Entity *measure, Figure *total)
{
    *total = eval_stated_total(answering->eval, measure);
    return total->state == FIGURE_STATED;
}

static void total_answer(Answering *answering, const Entity *measure)
{
    EntityList over = {0};
    eval_measured(answering->eval, measure, &over);
    Text what = measure_name(answering, measure);
    if (over.count > 0)
        what = WORDS(answering, tell_total_of, ARG(what));
    Figure sum = eval_total(answering->eval, measure), stated;
    if (sum.state == FIGURE_UNDATED && tell_over_time(answering, what, measure, NULL))
        return;
    bool has_stated = stated_total(answering, measure, &stated);
    sum_rows(answering, measure, sum);
    tell_figure(answering, what, sum.state != FIGURE_STATED && has_stated ? stated : sum);
    if (over.count == 0)
        tell_terms(answering, measure, NULL);
    if (!has_stated || sum.state != FIGURE_STATED)
        return;
    Truth same = interval_equal(sum.quantity.range, stated.quantity.range);
    if (same == TRUTH_YES)
        return;
    Text shown = show_figure(answering->arena, answering->language, sum);
    Text said = show_figure(answering->arena, answering->language, stated);
    SAY(answering, tell_total_differs, ARG(what), ARG(shown), ARG(said));
}

// What all things that state an attribute have of it together.
static void attribute_total(Answering *answering, const Entity *attribute)
{
    const Model *model = answering->eval->model;
    Expr name = {.kind = EXPR_ENTITY, .entity = attribute};
    Expr total = {.kind = EXPR_TOTAL, .left = &name};
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *of = model->entities.items[i];
        if (!attribute_cell(answering, attribute, of) ||
            !eval_present(answering->eval, of))
            continue;
        Figure figure = eval_attribute_figure(answering->eval, attribute, of);
        tell_sum(answering,
                 figure_row(answering, tell_name(answering, of), TEXT(""), figure, of));
    }
    tell_figure(answering,
                WORDS(answering, tell_total_of, ARG(tell_name(answering, attribute))),
                eval_figure(answering->eval, &total, NULL));
}

void answer_total_of(Answering *answering)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    if (measure && measure->block == BLOCK_attribute) {
        attribute_total(answering, measure);
        return;
    }
    const Filled *clause = asked_slot(answering->asked, "clause");
    EntityList shares = {0};
    tell_entities(answering, BLOCK_share, &shares);
    for (size_t i = 0; !measure && i < shares.count; i++)
        if (shares.count == 1 || (clause && shares.items[i]->clause == clause->clause))
            measure = shares.items[i];
    bool elsewhere = clause && measure && measure->clause != clause->clause;
    if (measure && !elsewhere)
        total_answer(answering, measure);
    else
        tell_not_stated(answering, tell_word(answering, WORD_total), TEXT(""));
}

// --- any figure ---

static const Cell *attribute_cell(Answering *answering, const Entity *attribute,
                                  const Entity *of)
{
    for (size_t i = 0; i < of->cells.count; i++)
        if (of->cells.items[i]->attribute == attribute &&
            eval_cell(answering->eval, of->cells.items[i]))
            return of->cells.items[i];
    return NULL;
}

static void attribute_of(Answering *answering, const Entity *attribute, const Entity *of)
{
    Text what = WORDS(answering, tell_figure_for, ARG(tell_name(answering, of)),
                      ARG(tell_name(answering, attribute)));
    const Cell *cell = attribute_cell(answering, attribute, of);
    const Expr *value = cell ? eval_cell(answering->eval, cell) : NULL;
    if (!value || tell_says_not_stated(value)) {
        tell_not_stated(answering, what, tell_clause(answering, of->clause));
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = tell_as_value(answering, value, of);
    SAY(answering, tell_is, ARG(what), ARG(tell_list(answering, value)));
}

static void attribute_of_all(Answering *answering, const Entity *attribute)
{
    RowList rows = {0};
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *of = model->entities.items[i];
        const Cell *cell = attribute_cell(answering, attribute, of);
        if (!cell || !eval_present(answering->eval, of))
            continue;
        AgrValue value = tell_as_value(answering, eval_cell(answering->eval, cell), of);
        vec_push(answering->arena, &rows,
                 tell_row(answering, tell_name(answering, of), TEXT(""), value,
                          cell->span, cell->clause));
    }
    Text name = tell_name(answering, attribute);
    if (rows.count == 0) {
        tell_not_stated(answering, name, TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    SAY(answering, tell_found, ARG(name), ARG(tell_count(answering, rows.count)));
}

static Figure figure_at(Answering *answering, const Entity *of)
{
    const Expr *value;
    if (eval_slot(answering->eval, of, LABEL_count, &value) ||
        eval_slot(answering->eval, of, LABEL_is, &value))
        return eval_figure(answering->eval, value, NULL);
    Expr name = {.kind = EXPR_ENTITY, .entity = of};
    return eval_figure(answering->eval, &name, NULL);
}

static void one_figure(Answering *answering, const Entity *measure, const Entity *of)
{
    Text what = WORDS(answering, tell_figure_for, ARG(tell_name(answering, of)),
                      ARG(measure_name(answering, measure)));
    Figure figure = eval_measure(answering->eval, measure, of);
    if (figure.state != FIGURE_UNDATED || !tell_over_time(answering, what, measure, of))
        tell_figure(answering, what, figure);
    tell_terms(answering, measure, of);
}

void answer_figure_of(Answering *answering)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    const Entity *of = asked_entity(answering->asked, "entity");
    if (!measure)
        return;
    Text name = measure_name(answering, measure);
    if (measure->block == BLOCK_attribute && of)
        attribute_of(answering, measure, of);
    else if (measure->block == BLOCK_attribute)
        attribute_of_all(answering, measure);
    else if (entity_is_measure(measure) && of)
        one_figure(answering, measure, of);
    else if (entity_is_measure(measure))
        total_answer(answering, measure);
    else
        tell_figure(answering, name, figure_at(answering, measure));
}
