#include "analysis/findings/findings_checks.h"
#include "analysis/services/services.h"
#include "analysis/table.h"
#include "engine/relations.h"
#include "model/names.h"

// What is asked of plans: where something is, whose staff someone is, whether a figure
// keeps to a limit.

// --- where ---

static const Entity *municipality(const Answering *answering)
{
    const Model *model = answering->eval->model;
    return names_of_block(model->names, model->agreements.items[0], TEXT("municipality"),
                          BLOCK_kind);
}

static bool is_provided(const ServiceCases *cases)
{
    for (size_t i = 0; i < cases->count; i++)
        for (size_t k = 0; k < cases->items[i].held.count; k++) {
            const Held *held = &cases->items[i].held.items[k];
            if (!held->may && !held->unstated && !held->gone)
                return true;
        }
    return false;
}

// The places where a service has a provider.
static void places_of_service(Answering *answering, const Entity *service,
                              EntityList *out, RowList *rows)
{
    const Services *all = answering->eval->model->services;
    ServiceEval *services = services_begin(answering->eval, NULL);
    const EntityList *places = services_places(services);
    for (size_t i = 0; i < places->count; i++) {
        ServiceAsked asked = {.place = places->items[i]};
        ServiceCases cases = {0};
        ShownLines shown = {0};
        Text who = TEXT("");
        services_all_cases(services, service, all->produce, &asked, &cases);
        if (!is_provided(&cases))
            continue;
        services_show(answering, services, &cases, &shown);
        for (size_t k = 0; k < shown.count; k++) {
            services_cite(answering, shown.items[k].held->line);
            who = tell_joined(answering, who, "; ",
                              services_who(answering, shown.items[k].held));
        }
        entities_add(answering->arena, out, places->items[i]);
        vec_push(answering->arena, rows,
                 tell_row(answering, tell_name(answering, places->items[i]), TEXT(""),
                          value_text(answering, who),
                          shown.items[0].held->line->cell->span,
                          shown.items[0].held->line->cell->clause));
    }
}

void answer_where_of(Answering *answering)
{
    const Entity *thing = asked_entity(answering->asked, "of");
    const Entity *kind = municipality(answering);
    EntityList found = {0};
    RowList rows = {0};
    bool open = false;
    if (!thing || !kind)
        return;
    Text what = WORDS(answering, plan_where, ARG(tell_name(answering, thing)));
    if (thing->block == BLOCK_service && answering->eval->model->services->produce) {
        InputList before = tell_look(answering);
        places_of_service(answering, thing, &found, &rows);
        services_looked(answering, before);
    } else {
        eval_related(answering->eval, kind, thing, &found, &open);
    }
    if (found.count == 0) {
        tell_not_stated(answering, what, tell_clause(answering, thing->clause));
        return;
    }
    tell_names(answering, what, &found);
    if (open)
        tell_maybe_more(answering, thing);
}

// --- whose staff ---

// An attribute that is called what an employer is called.
static bool says_employer(const Entity *attribute)
{
    static const char *const words[] = {"employer", "employed-by", "työnantaja",
                                        "arbetsgivare", NULL};
    for (size_t i = 0; i < attribute->names.count; i++)
        for (const char *const *word = words; *word; word++)
            if (text_equal(attribute->names.items[i].folded, text_from(*word)))
                return true;
    return false;
}

static bool tell_employer_attribute(Answering *answering, const Entity *thing)
{
    for (size_t i = 0; i < thing->cells.count; i++) {
        const Cell *cell = thing->cells.items[i];
        const Expr *value = cell->attribute && says_employer(cell->attribute)
                                ? eval_cell(answering->eval, cell)
                                : NULL;
        EntityList named = {0};
        if (!value)
            continue;
        Text what = tell_joined(answering, tell_name(answering, cell->attribute), ", ",
                                tell_name(answering, thing));
        eval_members(answering->eval, value, &named, NULL);
        if (named.count > 0)
            answer_names(answering, &named);
        else
            tell_not_stated(answering, what, tell_clause(answering, thing->clause));
        if (named.count > 0)
            SAY(answering, tell_is, ARG(what), ARG(tell_list(answering, value)));
        return true;
    }
    return false;
}

// What it belongs to; a role is told with its holder.
static bool tell_owner(Answering *answering, const Entity *thing)
{
    const Expr *of;
    EntityList named = {0}, real = {0};
    Text words = TEXT("");
    if (!eval_slot(answering->eval, thing, LABEL_of, &of) || tell_says_not_stated(of))
        return false;
    eval_members(answering->eval, of, &named, NULL);
    for (size_t i = 0; i < named.count; i++)
        entities_add(answering->arena, &real,
                     services_real(answering->eval, named.items[i]));
    if (real.count == 0)
        return false;
    words = tell_list(answering, of);
    if (real.count == 1 && named.count == 1 && real.items[0] != named.items[0])
        words = text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(words),
                            TEXT_ARG(tell_name(answering, real.items[0])));
    answer_names(answering, &real);
    SAY(answering, plan_belongs, ARG(tell_name(answering, thing)), ARG(words));
    return true;
}

void answer_employer_of(Answering *answering)
{
    const Entity *thing = asked_entity(answering->asked, "of");
    if (!thing || tell_employer_attribute(answering, thing) ||
        tell_owner(answering, thing))
        return;
    Asked asked = *answering->asked;
    Filled about = {.name = TEXT("about")};
    Answering inner = *answering;
    inner.asked = &asked;
    asked.slots.items = NULL;
    asked.slots.count = asked.slots.capacity = 0;
    vec_push(answering->arena, &about.entities, thing);
    vec_push(answering->arena, &asked.slots, about);
    answer_rule_value(&inner);
    if (answering->out->verdict == VERDICT_NOT_STATED) {
        answering->out->not_stated.count = 0;
        tell_not_stated(answering,
                        WORDS(answering, plan_employer, ARG(tell_name(answering, thing))),
                        tell_clause(answering, thing->clause));
    }
}

// --- limits ---

// A bare number is meant in the unit of the measure.
static Expr *in_unit(Answering *answering, const Entity *measure, const Expr *value)
{
    Expr *out = ARENA_NEW(answering->arena, Expr);
    const Measure *view = measure->view;
    *out = *value;
    out->next = NULL;
    if (out->kind == EXPR_LIMIT)
        out->right = in_unit(answering, measure, out->right);
    if (out->kind == EXPR_QUANTITY && out->quantity.unit == UNIT_NUMBER && view &&
        view->unit != UNIT_SHARE)
        out->quantity.unit = view->unit;
    return out;
}

static Limit limit_of_word(WordKey word)
{
    return word == WORD_more_than   ? LIMIT_MORE_THAN
           : word == WORD_less_than ? LIMIT_LESS_THAN
           : word == WORD_at_most   ? LIMIT_AT_MOST
                                    : LIMIT_AT_LEAST;
}

// The limit that is asked about, in the unit of the measure; NULL when there is none.
static const Expr *asked_limit(Answering *answering, const Entity *measure)
{
    const Filled *limit = asked_slot(answering->asked, "limit");
    const Filled *figure = asked_slot(answering->asked, "figure");
    const Filled *over = asked_slot(answering->asked, "over");
    if (limit && limit->value)
        return in_unit(answering, measure, limit->value);
    if (!figure || !figure->value)
        return NULL;
    Expr *out = ARENA_NEW(answering->arena, Expr);
    out->kind = EXPR_LIMIT;
    out->limit = over ? limit_of_word(over->word) : LIMIT_AT_LEAST;
    out->right = in_unit(answering, measure, figure->value);
    out->span = figure->value->span;
    return out;
}

static Text limit_words(Answering *answering, const Expr *limit)
{
    static const WordKey words[] = {
        [LIMIT_MORE_THAN] = WORD_more_than, [LIMIT_AT_LEAST] = WORD_at_least,
        [LIMIT_AT_MOST] = WORD_at_most,     [LIMIT_LESS_THAN] = WORD_less_than,
        [LIMIT_EXACTLY] = WORD_exactly,
    };
    Figure bound = eval_figure(answering->eval, limit->right, NULL);
    return tell_joined(answering, tell_word(answering, words[limit->limit]), " ",
                       show_figure(answering->arena, answering->language, bound));
}

// The figure of a measure, for one or in all, against a limit.
static void tell_limit_kept(Answering *answering, const Entity *measure, const Entity *of,
                            const Expr *limit)
{
    Figure figure = of ? eval_measure(answering->eval, measure, of)
                       : eval_total(answering->eval, measure);
    Figure bound = eval_figure(answering->eval, limit->right, NULL);
    Text name = tell_name(answering, measure);
    Text what =
        of ? WORDS(answering, tell_figure_for, ARG(tell_name(answering, of)), ARG(name))
           : name;
    tell_figure(answering, what, figure);
    if (figure.state != FIGURE_STATED || bound.state != FIGURE_STATED)
        return;
    Text shown = show_figure(answering->arena, answering->language, figure);
    Text wanted = limit_words(answering, limit);
    if (figure.quantity.unit != bound.quantity.unit) {
        answering->out->verdict = VERDICT_NOT_STATED;
        SAY(answering, plan_other_unit, ARG(what), ARG(shown), ARG(wanted));
        return;
    }
    bool vague = figure.quantity.about && !figure.quantity.has_tolerance;
    Truth truth = limit_holds(limit->limit, figure.quantity.range, bound.quantity.range);
    if (vague &&
        rational_compare(figure.quantity.range.low, bound.quantity.range.high) == 0)
        truth = TRUTH_UNKNOWN;
    answer_truth(answering, truth);
    if (truth == TRUTH_YES)
        SAY(answering, plan_limit_kept, ARG(what), ARG(shown), ARG(wanted));
    else if (truth == TRUTH_NO)
        SAY(answering, plan_limit_broken, ARG(what), ARG(shown), ARG(wanted));
    else
        SAY(answering, plan_limit_open, ARG(what), ARG(shown), ARG(wanted));
}

void answer_keeps_limit(Answering *answering)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    const Expr *limit = measure ? asked_limit(answering, measure) : NULL;
    if (limit)
        tell_limit_kept(answering, measure, asked_entity(answering->asked, "entity"),
                        limit);
}

void answer_requirement_of(Answering *answering)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    answer_requirements(answering);
    if (answering->out->value.row_count > 0)
        return; // some requirement is on it
    answering->out->value = (AgrValue){0};
    const Expr *limit = measure ? asked_limit(answering, measure) : NULL;
    const Filled *figure = asked_slot(answering->asked, "figure");
    Text what = measure ? tell_name(answering, measure) : TEXT("");
    if (!measure && figure && figure->value)
        what = tell_value(answering, figure->value);
    what = WORDS(answering, plan_requirement, ARG(what));
    if (limit)
        tell_limit_kept(answering, measure, NULL, limit);
    else
        tell_not_stated(answering, what, TEXT(""));
    if (!limit)
        return;
    answer_silence(answering, what, TEXT(""));
    Text said = answering->out->sentence;
    SAY(answering, plan_no_requirement, ARG(what), ARG(said));
}

// --- totals ---

void answer_total_fits(Answering *answering)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    if (!measure)
        return;
    Figure sum = eval_total(answering->eval, measure);
    Figure stated = eval_stated_total(answering->eval, measure);
    answer_total_of(answering);
    if (stated.state != FIGURE_STATED) {
        tell_not_stated(
            answering,
            WORDS(answering, plan_stated_total, ARG(tell_name(answering, measure))),
            tell_clause(answering, measure->clause));
        return;
    }
    Text name = tell_name(answering, measure);
    if (sum.state != FIGURE_STATED) { // what a row lacks may make it right
        answer_truth(answering, TRUTH_UNKNOWN);
        SAY(answering, plan_total_open, ARG(name),
            ARG(show_figure(answering->arena, answering->language, stated)));
        return;
    }
    Text shown = show_figure(answering->arena, answering->language, sum);
    Text said = show_figure(answering->arena, answering->language, stated);
    bool fits = total_agrees(answering->eval, measure);
    answer_truth(answering, truth_from(fits));
    if (fits)
        SAY(answering, plan_total_fits, ARG(name), ARG(shown), ARG(said));
    else
        SAY(answering, plan_total_differs, ARG(name), ARG(shown), ARG(said));
}
