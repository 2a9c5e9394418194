#include "engine/services/services_lines.h"

#include <limits.h>

// Its own lines and those of each thing that it is a part of have levels of their own,
// counted from 0; those of modes and of rules that yield come after them all.
enum { LEVEL_EXCEPTION, LEVEL_OWN, LEVELS_EACH, LEVEL_MODE = INT_MAX - 1, LEVEL_YIELDS };

// --- values of lines ---

const Expr *services_value(ServiceEval *services, const Cell *cell)
{
    return cell ? eval_cell(services->eval, cell) : NULL;
}

const Date *services_date(ServiceEval *services, const Cell *cell, bool last)
{
    const Expr *value = services_value(services, cell);
    if (!value || (value->kind != EXPR_DATE && value->kind != EXPR_PERIOD))
        return NULL;
    return last && value->kind == EXPR_PERIOD ? &value->last_date : &value->date;
}

void values_flatten(Eval *eval, const Expr *list, Exprs *out)
{
    for (; list; list = list->next) {
        const Expr *value = eval_settle(eval, list);
        bool settled = value != list;
        for (const Expr *at = value; at; at = settled ? at->next : NULL)
            vec_push(eval->arena, out, at);
    }
}

bool value_is_each(const Expr *value)
{
    while (value && value->kind == EXPR_EXCEPT)
        value = value->left;
    return value && value->kind == EXPR_EACH;
}

// --- what a service is ---

void services_modes(Eval *eval, const Entity *service, EntityList *out)
{
    for (size_t i = 0; i < service->cells.count; i++) {
        const Cell *cell = service->cells.items[i];
        if (cell->label != LABEL_mode || cell->attribute)
            continue;
        for (const Expr *at = eval_cell(eval, cell); at; at = at->next) {
            const Expr *value = eval_settle(eval, at);
            if (value && value->kind == EXPR_ENTITY && value->entity->block == BLOCK_mode)
                entities_add(eval->arena, out, services_same(eval->model, value->entity));
        }
    }
}

void services_parts(Eval *eval, const Entity *service, EntityList *out, bool *open)
{
    EntityList all = {0}, gone = {0};
    for (size_t i = 0; i < service->cells.count; i++) {
        const Cell *cell = service->cells.items[i];
        bool parts = cell->label == LABEL_includes, but = cell->label == LABEL_except;
        if (cell->attribute || (!parts && !but))
            continue;
        eval_members(eval, eval_cell(eval, cell), parts ? &all : &gone,
                     parts ? open : NULL);
    }
    for (size_t i = 0; i < all.count; i++)
        if (!entities_include(&gone, all.items[i]))
            vec_push(eval->arena, out, all.items[i]);
}

static bool includes(Eval *eval, const Entity *whole, const Entity *part)
{
    EntityList parts = {0};
    services_parts(eval, whole, &parts, NULL);
    return entities_include(&parts, part);
}

static void add_wholes(Eval *eval, const Entity *service, EntityList *out);

void services_modes_in_force(Eval *eval, const Entity *service, EntityList *out)
{
    EntityList wholes = {0};
    services_modes(eval, service, out);
    if (out->count > 0)
        return;
    add_wholes(eval, service, &wholes);
    for (size_t i = 1; i < wholes.count && out->count == 0; i++)
        services_modes(eval, wholes.items[i], out);
}

const Entity *value_mode(const Model *model, const Expr *value)
{
    while (value && value->kind == EXPR_EACH)
        value = value->left;
    return value && value->kind == EXPR_ENTITY && value->entity->block == BLOCK_mode
               ? services_same(model, value->entity)
               : NULL;
}

static KnownSet *known_set(ServiceEval *services, const Entity *set)
{
    for (size_t i = 0; i < services->sets.count; i++)
        if (services->sets.items[i].set == set)
            return &services->sets.items[i];
    KnownSet known = {.set = set};
    EntityList members = {0};
    Expr name = {.kind = EXPR_ENTITY, .entity = set};
    eval_members(services->eval, &name, &members, NULL);
    for (size_t i = 0; i < members.count; i++)
        seen_add(services->arena, &known.members, (uintptr_t)members.items[i]);
    known.first = members.count > 0 ? members.items[0] : NULL;
    vec_push(services->arena, &services->sets, known);
    return &vec_last(&services->sets);
}

// Whether one value names a service: itself, its kind, its mode, a set or list with it.
static bool names_service(ServiceEval *services, const Expr *value, const Entity *service,
                          const EntityList *modes)
{
    const Entity *mode = value_mode(services->eval->model, value);
    if (mode)
        return entities_include(modes, mode);
    const Expr *name = value->kind == EXPR_EACH ? value->left : value;
    if (name && name->kind == EXPR_ENTITY && name->entity->block == BLOCK_kind)
        return entity_is_a(service, name->entity);
    if (name && name->kind == EXPR_ENTITY && name->entity->block == BLOCK_service)
        return name->entity == service;
    if (name && name->kind == EXPR_ENTITY && name->entity->block == BLOCK_set)
        return seen_has(&known_set(services, name->entity)->members, (uintptr_t)service);
    if (value->kind == EXPR_EXCEPT) {
        bool in = value->left && names_service(services, value->left, service, modes);
        return in &&
               !(value->right && names_service(services, value->right, service, modes));
    }
    EntityList members = {0};
    eval_value_members(services->eval, value, &members);
    return entities_include(&members, service);
}

// Whether a value of a rule's list is about services at all.
static bool is_of_services(ServiceEval *services, const Expr *value)
{
    const Expr *name = value;
    while (name && (name->kind == EXPR_EACH || name->kind == EXPR_EXCEPT))
        name = name->left;
    if (!name || name->kind != EXPR_ENTITY)
        return false;
    BlockKey block = name->entity->block;
    if (block == BLOCK_service || block == BLOCK_mode)
        return true;
    if (block == BLOCK_kind && name->entity->prelude &&
        text_equal(name->entity->name, TEXT("service")))
        return true;
    if (block != BLOCK_set && block != BLOCK_kind)
        return false;
    const Entity *first = known_set(services, name->entity)->first;
    return first && first->block == BLOCK_service;
}

static bool named_directly(ServiceEval *services, const Expr *list, const Entity *service)
{
    EntityList modes = {0};
    services_modes_in_force(services->eval, service, &modes);
    for (; list; list = list->next) {
        const Expr *value = eval_settle(services->eval, list);
        if (value && is_of_services(services, value) &&
            names_service(services, value, service, &modes))
            return true;
    }
    return false;
}

// All that a service is a part of, itself first.
static void add_wholes(Eval *eval, const Entity *service, EntityList *out)
{
    vec_push(eval->arena, out, service);
    for (size_t i = 0; i < out->count; i++) {
        const Service *view = out->items[i]->view;
        for (size_t k = 0; view && k < view->wholes.count; k++) {
            const Entity *whole = view->wholes.items[k];
            if (!entities_include(out, whole) && eval_present(eval, whole) &&
                includes(eval, whole, out->items[i]))
                vec_push(eval->arena, out, whole);
        }
    }
}

bool services_named(ServiceEval *services, const Expr *list, const Entity *service)
{
    EntityList wholes = {0};
    add_wholes(services->eval, service, &wholes);
    for (size_t i = 0; i < wholes.count; i++)
        if (named_directly(services, list, wholes.items[i]))
            return true;
    return false;
}

ValueAbout value_about(ServiceEval *services, const Expr *value)
{
    if (is_of_services(services, value))
        return ABOUT_SERVICE;
    EntityList members = {0};
    eval_value_members(services->eval, value, &members);
    return members.count > 0 && services_is_place(services, members.items[0])
               ? ABOUT_PLACE
               : ABOUT_GROUP;
}

// --- the lines that may apply ---

// The lines in a service, or (after `nearer` others) in something that it is a part of.
static void add_own(Candidates *out, ServiceEval *services, const Entity *aspect,
                    const Entity *service, unsigned nearer)
{
    const Service *view = service->view;
    for (size_t i = 0; view && i < view->lines.count; i++) {
        const ServiceLine *line = view->lines.items[i];
        unsigned level =
            nearer * LEVELS_EACH + (line->exception ? LEVEL_EXCEPTION : LEVEL_OWN);
        if (line->aspect == aspect)
            vec_push(services->arena, out,
                     ((Candidate){line, nearer > 0 ? service : NULL, level}));
    }
}

bool services_rule_is_about(ServiceEval *services, const ServiceLine *line,
                            const Entity *service)
{
    const Expr *list = line->applies ? eval_cell(services->eval, line->applies) : NULL;
    bool any = false;
    for (const Expr *at = list; at; at = at->next)
        any = any || is_of_services(services, at);
    return !any || named_directly(services, list, service);
}

static void add_rules(Candidates *out, ServiceEval *services, const Entity *aspect,
                      const Entity *service)
{
    const Services *all = services->eval->model->services;
    for (size_t i = 0; i < all->rules.count; i++) {
        const ServiceLine *line = all->rules.items[i];
        if (line->aspect == aspect && services_rule_is_about(services, line, service))
            vec_push(services->arena, out,
                     ((Candidate){line, NULL, line->yields ? LEVEL_YIELDS : LEVEL_OWN}));
    }
}

static void add_modes(Candidates *out, ServiceEval *services, const Entity *aspect,
                      const Entity *service)
{
    const Services *all = services->eval->model->services;
    EntityList modes = {0};
    services_modes_in_force(services->eval, service, &modes);
    for (size_t i = 0; modes.count > 0 && i < all->of_modes.count; i++) {
        const ServiceLine *line = all->of_modes.items[i];
        if (line->aspect == aspect &&
            entities_include(&modes, services_same(services->eval->model, line->mode)))
            vec_push(services->arena, out, ((Candidate){line, NULL, LEVEL_MODE}));
    }
}

void services_gather(ServiceEval *services, const Entity *service, const Entity *aspect,
                     Candidates *out)
{
    EntityList wholes = {0};
    add_wholes(services->eval, service, &wholes);
    for (size_t i = 0; i < wholes.count; i++)
        add_own(out, services, aspect, wholes.items[i], (unsigned)i);
    add_rules(out, services, aspect, service);
    add_modes(out, services, aspect, service);
}
