#include <string.h>

#include "analysis/services/services.h"
#include "analysis/table.h"

// All services at once: what someone does, what is of a mode, what nobody holds, the
// matrix.

// --- what someone does ---

// What a party holds of a service: the limits of each line by which it does.
static bool add_held(Answering *answering, ServiceEval *services,
                     const ServiceCases *cases, const Entity *service,
                     const Entity *party, RowList *rows)
{
    ShownLines shown = {0};
    bool any = false;
    services_show(answering, services, cases, &shown);
    for (size_t i = 0; i < shown.count; i++) {
        const ServiceLine *line = shown.items[i].held->line;
        bool named = false;
        for (size_t k = 0; k < cases->count && !named; k++)
            for (size_t h = 0; h < cases->items[k].held.count && !named; h++) {
                const Held *held = &cases->items[k].held.items[h];
                named =
                    held->line == line &&
                    services_names(answering, services, &cases->items[k], held, party);
            }
        if (!named)
            continue;
        any = true;
        services_cite(answering, line);
        vec_push(answering->arena, rows,
                 tell_row(answering, tell_name(answering, service),
                          services_limits(answering, &shown.items[i]), (AgrValue){0},
                          line->cell->span, line->cell->clause));
    }
    return any;
}

// A service by several lines is one service.
static size_t count_names(const RowList *rows)
{
    size_t count = 0;
    for (size_t i = 0; i < rows->count; i++)
        count += i == 0 || strcmp(rows->items[i - 1].of, rows->items[i].of) != 0;
    return count;
}

void answer_services_of(Answering *answering)
{
    const Services *all = answering->eval->model->services;
    const Entity *party = asked_entity(answering->asked, "party");
    const Entity *aspect = services_aspect(answering, all->produce);
    ServiceAsked asked = {0};
    EntityList list = {0};
    RowList rows = {0};
    if (!party || !aspect)
        return;
    if (answering->asked->dated)
        asked.date = answering->asked->date;
    ServiceEval *services = services_begin(answering->eval, NULL);
    services_list(answering, &list);
    for (size_t i = 0; i < list.count; i++) {
        ServiceCases cases = {0};
        ServicesLook look = services_look(services);
        services_all_cases(services, list.items[i], aspect, &asked, &cases);
        bool any = add_held(answering, services, &cases, list.items[i], party, &rows);
        services_looked_at(services, &look, !any);
    }
    Text what = WORDS(answering, service_of_party, ARG(tell_name(answering, party)),
                      ARG(tell_name(answering, aspect)));
    tell_rows(answering, &rows);
    if (rows.count == 0)
        SAY(answering, services_none, ARG(what));
    else
        SAY(answering, tell_found, ARG(what),
            ARG(tell_count(answering, count_names(&rows))));
}

// The services of which somebody holds an aspect for certain, by name.
static void add_services_held(Answering *answering, ServiceEval *services,
                              const Entity *aspect, const Entity *who, EntityList *out)
{
    EntityList list = {0};
    ServiceAsked asked = {0};
    if (answering->asked->dated)
        asked.date = answering->asked->date;
    services_list(answering, &list);
    for (size_t i = 0; i < list.count; i++) {
        ServiceCases cases = {0};
        const ServiceLine *line = NULL;
        ServicesLook look = services_look(services);
        services_all_cases(services, list.items[i], aspect, &asked, &cases);
        for (size_t k = 0; k < cases.count && !line; k++)
            for (size_t h = 0; h < cases.items[k].held.count && !line; h++) {
                const Held *held = &cases.items[k].held.items[h];
                if (!held->may && !held->unstated &&
                    services_names(answering, services, &cases.items[k], held, who))
                    line = held->line;
            }
        services_looked_at(services, &look, !line);
        if (line) {
            services_cite(answering, line);
            entities_add(answering->arena, out, list.items[i]);
        }
    }
}

size_t tell_services_held(Answering *answering, const Entity *who, RowList *rows)
{
    const Services *all = answering->eval->model->services;
    size_t count = 0;
    ServiceEval *services =
        all->services.count > 0 ? services_begin(answering->eval, NULL) : NULL;
    for (size_t i = 0; services && i < all->aspects.count; i++) {
        EntityList held = {0};
        const Entity *aspect = all->aspects.items[i];
        add_services_held(answering, services, aspect, who, &held);
        count += held.count;
        AgrValue names =
            held.count > 12
                ? value_text(answering, services_places_words(answering, &held))
                : value_names(answering, &held);
        if (held.count > 0)
            vec_push(answering->arena, rows,
                     tell_row(answering, tell_name(answering, aspect),
                              tell_count(answering, held.count), names, (Span){0}, NULL));
    }
    return count;
}

// --- modes ---

static const Cell *mode_cell(const Entity *service)
{
    return entity_cell(service, LABEL_mode);
}

void answer_services_in_mode(Answering *answering)
{
    const Entity *mode = asked_entity(answering->asked, "mode");
    const Entity *second = asked_entity(answering->asked, "second");
    EntityList all = {0}, found = {0}, asked = {0};
    if (!mode)
        return;
    mode = services_same(answering->eval->model, mode);
    vec_push(answering->arena, &asked, mode);
    if (second)
        vec_push(answering->arena, &asked, services_same(answering->eval->model, second));
    services_list(answering, &all);
    for (size_t i = 0; i < all.count; i++) {
        EntityList modes = {0};
        InputList before = tell_look(answering);
        services_modes(answering->eval, all.items[i], &modes);
        bool is = true;
        for (size_t k = 0; k < asked.count; k++)
            is = is && entities_include(&modes, asked.items[k]);
        tell_looked(answering, before, is);
        if (!is)
            continue;
        vec_push(answering->arena, &found, all.items[i]);
        if (mode_cell(all.items[i]))
            vec_push(answering->arena, &answering->out->cited, mode_cell(all.items[i]));
    }
    Text modes = show_names(answering->arena, answering->language, &asked);
    Text what = WORDS(answering, services_in_modes, ARG(modes));
    tell_names(answering, what, &found);
    if (found.count == 0)
        SAY(answering, services_none, ARG(what));
}

// --- what nobody holds ---

static bool is_left_open(const ServiceCase *at)
{
    for (size_t i = 0; i < at->held.count; i++)
        if (at->held.items[i].open)
            return false;
    return !at->stated;
}

static void add_gaps(Answering *answering, ServiceEval *services, const Entity *service,
                     const Entity *aspect, const ServiceCases *cases, RowList *rows)
{
    const Services *all = answering->eval->model->services;
    bool spoken = aspect == all->produce;
    for (size_t i = 0; i < cases->count; i++)
        spoken = spoken || cases->items[i].held.count > 0;
    for (size_t i = 0; i < cases->count && spoken; i++) {
        const ServiceCase *at = &cases->items[i];
        const Cell *cell = NULL;
        if (!is_left_open(at))
            continue;
        for (size_t k = 0; k < at->held.count && !cell; k++)
            cell = at->held.items[k].line->cell;
        Text where = services_situation(answering, services, &at->at);
        Text what = tell_joined(answering, tell_name(answering, aspect), "; ", where);
        if (cell)
            vec_push(answering->arena, &answering->out->cited, cell);
        vec_push(answering->arena, rows,
                 tell_row(answering, tell_name(answering, service), what, (AgrValue){0},
                          cell ? cell->span : service->span,
                          cell ? cell->clause : service->clause));
    }
}

void answer_services_gaps(Answering *answering)
{
    const Services *all = answering->eval->model->services;
    const Entity *only = services_aspect(answering, NULL);
    ServiceAsked asked = {.place = asked_entity(answering->asked, "place"),
                          .group = asked_entity(answering->asked, "group")};
    EntityList list = {0}, aspects = {0};
    RowList rows = {0};
    if (answering->asked->dated)
        asked.date = answering->asked->date;
    if (only || all->produce)
        vec_push(answering->arena, &aspects, only ? only : all->produce);
    for (size_t i = 0; i < all->aspects.count && !only; i++)
        if (all->aspects.items[i] != all->produce)
            vec_push(answering->arena, &aspects, all->aspects.items[i]);
    ServiceEval *services = services_begin(answering->eval, asked.place);
    services_list(answering, &list);
    for (size_t i = 0; i < list.count; i++)
        for (size_t a = 0; a < aspects.count; a++) {
            ServiceCases cases = {0};
            size_t told = rows.count;
            ServicesLook look = services_look(services);
            services_all_cases(services, list.items[i], aspects.items[a], &asked, &cases);
            add_gaps(answering, services, list.items[i], aspects.items[a], &cases, &rows);
            services_looked_at(services, &look, told == rows.count);
        }
    tell_rows(answering, &rows);
    if (rows.count == 0)
        SAY0(answering, services_no_gaps);
    else
        SAY(answering, tell_found, ARG(phrase(PHRASE_services_gaps, answering->language)),
            ARG(tell_count(answering, rows.count)));
}

// --- the matrix ---

// What one place has of a service: the holders of its situations, each once.
void services_place_names(Answering *answering, ServiceEval *services,
                          const ServiceCases *cases, const Entity *place,
                          EntityList *names)
{
    for (size_t i = 0; i < cases->count; i++) {
        const ServiceCase *at = &cases->items[i];
        bool here = !place || services_alike(services, &at->at, place);
        for (size_t k = 0; here && k < at->held.count; k++) {
            const Held *held = &at->held.items[k];
            for (size_t n = 0; n < held->who.count; n++) {
                const Entity *who = services_real(answering->eval, held->who.items[n]);
                bool group = who->block == BLOCK_kind || who->block == BLOCK_set;
                bool of_group =
                    place && group && eval_belongs(answering->eval, place, who);
                if (place && (n + 1 == held->itself || of_group))
                    who = place;
                entities_add(answering->arena, names, who);
            }
        }
    }
}

static void matrix_row(Answering *answering, ServiceEval *services, const Entity *service,
                       const Entity *place, const ServiceCases *cases, RowList *rows)
{
    EntityList names = {0};
    Text words = TEXT("");
    services_place_names(answering, services, cases, place, &names);
    for (size_t i = 0; i < names.count; i++)
        words = tell_joined(answering, words, "; ", tell_name(answering, names.items[i]));
    if (names.count == 0)
        words = tell_word(answering, WORD_not_stated);
    vec_push(answering->arena, rows,
             tell_row(answering, tell_name(answering, place),
                      tell_name(answering, service), value_text(answering, words),
                      service->span, service->clause));
}

void answer_services_matrix(Answering *answering)
{
    const Services *all = answering->eval->model->services;
    const Entity *aspect = services_aspect(answering, all->produce);
    ServiceAsked asked = {.place = asked_entity(answering->asked, "place")};
    EntityList list = {0};
    RowList rows = {0};
    if (!aspect)
        return;
    if (answering->asked->dated)
        asked.date = answering->asked->date;
    ServiceEval *services = services_begin(answering->eval, asked.place);
    const EntityList *places = services_places(services);
    InputList before = tell_look(answering);
    services_list(answering, &list);
    ServiceCases *cases = ARENA_ARRAY(answering->arena, ServiceCases, list.count + 1);
    for (size_t i = 0; i < list.count; i++)
        services_all_cases(services, list.items[i], aspect, &asked, &cases[i]);
    for (size_t p = 0; p < places->count; p++)
        for (size_t i = 0; i < list.count; i++)
            if (!asked.place || places->items[p] == asked.place)
                matrix_row(answering, services, list.items[i], places->items[p],
                           &cases[i], &rows);
    services_looked(answering, before);
    Text what = WORDS(answering, services_matrix, ARG(tell_name(answering, aspect)));
    if (list.count == 0) { // an agreement without services
        tell_not_stated(answering, what, TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
}

// --- what is bound to a name ---

static bool names_itself(Answering *answering, const Expr *list, const Entity *party)
{
    for (; list; list = list->next) {
        const Expr *value = eval_settle(answering->eval, list);
        if (!value || value->kind != EXPR_ENTITY)
            continue;
        EntityList of = {0};
        if (value->entity == party)
            return true;
        if (value->entity->block == BLOCK_unit)
            tell_members(answering, value->entity, LABEL_of, &of, NULL);
        if (entities_include(&of, party))
            return true;
    }
    return false;
}

static void bound_lines(Answering *answering, const ServiceLines *lines,
                        const Entity *party, RowList *rows)
{
    for (size_t i = 0; i < lines->count; i++) {
        const ServiceLine *line = lines->items[i];
        InputList before = tell_look(answering);
        const Expr *value = eval_present(answering->eval, line->entity)
                                ? eval_cell(answering->eval, line->cell)
                                : NULL;
        bool bound = names_itself(answering, value, party);
        tell_looked(answering, before, bound);
        const Entity *of = line->service ? line->service : line->entity;
        Text what = tell_joined(answering, tell_name(answering, line->aspect), ": ",
                                tell_list(answering, value));
        if (bound)
            vec_push(answering->arena, rows,
                     tell_row(answering, tell_name(answering, of), what, (AgrValue){0},
                              line->cell->span, line->cell->clause));
        bound_lines(answering, &line->exceptions, party, rows);
    }
}

// Duties that name the party are bound to it just the same.
static void bound_duties(Answering *answering, BlockKey block, const Entity *party,
                         RowList *rows)
{
    EntityList duties = {0};
    tell_entities(answering, block, &duties);
    for (size_t i = 0; i < duties.count; i++) {
        const Expr *value;
        InputList before = tell_look(answering);
        const Cell *cell = eval_slot(answering->eval, duties.items[i], LABEL_who, &value);
        bool bound = cell && names_itself(answering, value, party);
        tell_looked(answering, before, bound);
        if (bound)
            vec_push(answering->arena, rows,
                     tell_row(answering, tell_name(answering, duties.items[i]),
                              tell_cell(answering, cell), (AgrValue){0}, cell->span,
                              cell->clause));
    }
}

void answer_services_bound(Answering *answering)
{
    const Services *all = answering->eval->model->services;
    const Entity *party = asked_entity(answering->asked, "party");
    EntityList list = {0};
    RowList rows = {0};
    if (!party)
        return;
    services_list(answering, &list);
    for (size_t i = 0; i < list.count; i++) {
        const Service *view = list.items[i]->view;
        if (view)
            bound_lines(answering, &view->lines, party, &rows);
    }
    bound_lines(answering, &all->of_modes, party, &rows);
    bound_lines(answering, &all->rules, party, &rows);
    bound_duties(answering, BLOCK_duty, party, &rows);
    bound_duties(answering, BLOCK_task, party, &rows);
    Text what = WORDS(answering, services_bound, ARG(tell_name(answering, party)));
    tell_rows(answering, &rows);
    if (rows.count == 0)
        SAY(answering, services_none, ARG(what));
    else
        SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
}

// --- delegations ---

// A kind or set is entrusted when everyone in it is.
static bool is_delegate(ServiceEval *services, Answering *answering,
                        const Entity *service, const Entity *who)
{
    EntityList to = {0}, asked = {0};
    Expr name = {.kind = EXPR_ENTITY, .entity = who};
    services_delegates(services, service, &to);
    if (entities_include(&to, who))
        return true;
    if (who->block != BLOCK_kind && who->block != BLOCK_set)
        return false;
    eval_members(answering->eval, &name, &asked, NULL);
    for (size_t i = 0; i < asked.count; i++)
        if (!entities_include(&to, asked.items[i]))
            return false;
    return asked.count > 0;
}

void answer_delegation_of(Answering *answering)
{
    const Entity *who = asked_entity(answering->asked, "who");
    const Entity *service = asked_entity(answering->asked, "service");
    EntityList to = {0}, each = {0};
    if (!service)
        return;
    ServiceEval *services = services_begin(answering->eval, NULL);
    Text name = tell_name(answering, service);
    services_delegates(services, service, &to);
    if (who) {
        Truth is = truth_from(is_delegate(services, answering, service, who));
        Text what = WORDS(answering, services_delegated, ARG(tell_name(answering, who)));
        answer_truth(answering, is);
        SAY(answering, tell_is, ARG(what),
            ARG(tell_joined(answering, name, " – ", tell_truth(answering, is))));
        return;
    }
    Text what = WORDS(answering, services_delegates, ARG(name));
    for (size_t i = 0; i < to.count; i++)
        entities_add(answering->arena, &each, to.items[i]);
    if (each.count == 0)
        tell_not_stated(answering, what, tell_clause(answering, service->clause));
    else
        tell_names(answering, what, &each);
}

void answer_delegated_to(Answering *answering)
{
    const Entity *who = asked_entity(answering->asked, "who");
    EntityList all = {0}, found = {0};
    if (!who)
        return;
    ServiceEval *services = services_begin(answering->eval, NULL);
    services_list(answering, &all);
    for (size_t i = 0; i < all.count; i++) {
        InputList before = tell_look(answering);
        bool is = is_delegate(services, answering, all.items[i], who);
        tell_looked(answering, before, is);
        if (is)
            vec_push(answering->arena, &found, all.items[i]);
    }
    Text what = WORDS(answering, services_delegated, ARG(tell_name(answering, who)));
    tell_names(answering, what, &found);
    if (found.count == 0)
        SAY(answering, services_none, ARG(what));
}
