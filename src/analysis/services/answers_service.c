#include "analysis/facts/holding.h"
#include "analysis/table.h"
#include "model/names.h"

// Who holds one aspect of a service, and all of them.

// The act that is called as an aspect is: `produces`.
static const Entity *act_of(const Model *model, const Entity *aspect)
{
    for (size_t i = 0; i < aspect->names.count; i++) {
        const Entity *act = names_of_block(model->names, model->main,
                                           aspect->names.items[i].folded, BLOCK_act);
        if (act)
            return act;
    }
    return NULL;
}

// Who arranges, produces or procures a service: which of these an agreement says is often
// not what is asked.
static bool brings_about(const Entity *aspect)
{
    static const char *const names[] = {"arrange", "produce", "procure"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (aspect->prelude && text_equal(aspect->name, text_from(names[i])))
            return true;
    return false;
}

// All aspects of a service that somebody holds, as rows. True when two are named who
// exclude each other. With `bringing` only those that bring the service about.
static bool gather_roles(Answering *answering, const Entity *service, bool bringing,
                         RowList *rows)
{
    const Services *all = answering->eval->model->services;
    bool conflict = false;
    ServiceAsked asked = holding_asked(answering);
    ServiceEval *services = services_begin(answering->eval, asked.place);
    for (size_t a = 0; a < all->aspects.count; a++) {
        if (bringing && !brings_about(all->aspects.items[a]))
            continue;
        Holding holding = {.services = services,
                           .service = service,
                           .aspect = all->aspects.items[a],
                           .asked = asked};
        holding_find(answering, &holding);
        conflict = conflict || holding_conflict(&holding);
        for (size_t i = 0; i < holding.shown.count; i++) {
            AgrRow row = holding_row(answering, &holding, &holding.shown.items[i]);
            Text who = text_from(row.label);
            if (row.what)
                who = text_format(answering->arena, TEXT_FMT " (%s)", TEXT_ARG(who),
                                  row.what);
            row.value = value_text(answering, who);
            tell_row_of(answering, &row, tell_name(answering, holding.aspect));
            row.what = NULL;
            vec_push(answering->arena, rows, row);
        }
    }
    return conflict;
}

// What the service does say of who does what with it.
static void tell_other_roles(Answering *answering, const Entity *service)
{
    enum { ROLES_MOST = 6 };
    RowList rows = {0};
    Verdict verdict = answering->out->verdict;
    bool conflict = gather_roles(answering, service, true, &rows);
    if (conflict || rows.count == 0 || rows.count > ROLES_MOST)
        return;
    tell_rows(answering, &rows);
    answering->out->verdict = verdict;
    SAY(answering, tell_nearest, ARG(answering->out->sentence));
}

// What no line of a service says may be said by a duty.
static void ask_duties(Answering *answering, const Holding *holding)
{
    const Entity *act = act_of(answering->eval->model, holding->aspect);
    Asked asked = *answering->asked;
    Answering inner = *answering;
    inner.asked = &asked;
    asked.slots.items = NULL;
    asked.slots.count = asked.slots.capacity = 0;
    Filled thing = {.name = TEXT("thing")}, done = {.name = TEXT("act")};
    vec_push(answering->arena, &thing.entities, holding->service);
    vec_push(answering->arena, &asked.slots, thing);
    if (act) {
        vec_push(answering->arena, &done.entities, act);
        vec_push(answering->arena, &asked.slots, done);
        answer_who_does(&inner);
    }
    if (!act || answering->out->verdict == VERDICT_NOT_STATED) {
        answering->out->not_stated.count = 0;
        holding_cite_service(answering, holding);
        tell_not_stated(answering, holding->topic,
                        tell_clause(answering, holding->service->clause));
        if (brings_about(holding->aspect))
            tell_other_roles(answering, holding->service);
    }
}

void answer_service_who(Answering *answering)
{
    Holding holding = {.service = asked_entity(answering->asked, "service"),
                       .aspect = services_aspect(answering, NULL),
                       .asked = holding_asked(answering)};
    if (!holding.service || !holding.aspect)
        return;
    holding.services = services_begin(answering->eval, holding.asked.place);
    holding_find(answering, &holding);
    const ServiceCase *conflict = holding_conflict(&holding);
    if (holding.shown.count == 0)
        ask_duties(answering, &holding);
    else if (conflict)
        holding_tell_conflict(answering, &holding, conflict);
    else
        holding_tell(answering, &holding);
}

void answer_service_roles(Answering *answering)
{
    const Entity *service = asked_entity(answering->asked, "service");
    RowList rows = {0};
    if (!service)
        return;
    bool conflict = gather_roles(answering, service, false, &rows);
    if (rows.count == 0) { // no line at all: perhaps a duty says it
        Asked other = *answering->asked;
        Answering inner = *answering;
        Filled thing = {.name = TEXT("thing")};
        vec_push(answering->arena, &thing.entities, service);
        other.slots.items = NULL;
        other.slots.count = other.slots.capacity = 0;
        vec_push(answering->arena, &other.slots, thing);
        inner.asked = &other;
        answer_who_does(&inner);
        return;
    }
    tell_rows(answering, &rows);
    if (conflict)
        answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(answering, tell_found, ARG(tell_name(answering, service)),
        ARG(tell_count(answering, rows.count)));
}
