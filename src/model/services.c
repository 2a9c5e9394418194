#include "model/services.h"

#include "model/link.h"

// --- the vocabulary ---

const Entity *services_same(const Model *model, const Entity *entity)
{
    const Services *services = model->services;
    for (size_t i = services->redeclared.count; i > 0; i--) // the last one counts
        if (services->redeclared.items[i - 1].of_vocabulary == entity)
            return services->redeclared.items[i - 1].own;
    return entity;
}

bool aspect_is_authority(const Entity *aspect)
{
    const Cell *authority = entity_cell(aspect, LABEL_authority);
    return authority && authority->value && authority->value->kind == EXPR_WORD &&
           authority->value->word == WORD_yes;
}

// A mode or aspect of a file stands for the one of the vocabulary with its name.
static void replace_vocabulary(Link *link, const Entity *entity)
{
    const Model *model = link->model;
    for (size_t i = 0; i < entity->names.count; i++) {
        const Entity *there = names_of_vocabulary(
            model->names, entity->names.items[i].folded, entity->block);
        if (there && there != entity)
            vec_push(link->arena, &model->services->redeclared,
                     ((Redeclared){there, entity}));
    }
}

static const Entity *of_vocabulary(const Link *link, BlockKey block, Text name)
{
    return services_same(link->model,
                         names_of_vocabulary(link->model->names, name, block));
}

// --- lines ---

static const Cell *cell_of(const Entity *entity, LabelKey label)
{
    return entity_cell(entity, label);
}

static bool yields(const Entity *entity)
{
    const Rule *rule = entity->view;
    while (rule && rule->general)
        rule = rule->general;
    return rule && rule->yields;
}

static void add_aspect(Link *link, Services *services, const Entity *aspect)
{
    for (size_t i = 0; i < services->aspects.count; i++)
        if (services->aspects.items[i] == aspect)
            return;
    vec_push(link->arena, &services->aspects, aspect);
}

// Whoever a line is for may be asked about as its customers.
static void mark_customers(Link *link, const Expr *list)
{
    for (; list; list = list->next) {
        if (list->kind == EXPR_ENTITY)
            link->model->entities.items[list->entity->id]->customers = true;
        if (list->left)
            mark_customers(link, list->left);
    }
}

static void mark_customer_groups(Link *link)
{
    Model *model = link->model;
    const Entity *kind = names_of_block(model->names, model->agreements.items[0],
                                        TEXT("customer-group"), BLOCK_kind);
    for (size_t i = 0; kind && i < model->entities.count; i++) {
        Entity *entity = model->entities.items[i];
        entity->customers = entity->block == BLOCK_instance && entity_is_a(entity, kind);
    }
}

static ServiceLine *make_line(Link *link, Services *services, const Entity *entity,
                              const Cell *cell)
{
    bool is_rule = entity->block == BLOCK_rule || entity->block == BLOCK_exception;
    const Cell *group = cell_of(entity, LABEL_for);
    bool whole = entity->block == BLOCK_service; // its labels limit all of its lines
    ServiceLine *line = ARENA_NEW(link->arena, ServiceLine);
    *line = (ServiceLine){.entity = entity,
                          .aspect = services_same(link->model, cell->attribute),
                          .cell = cell,
                          .exception = entity->block == BLOCK_service_exception,
                          .mode = entity->block == BLOCK_mode ? entity : NULL,
                          .in_case = cell_of(entity, LABEL_in_case),
                          .group = is_rule || whole ? NULL
                                   : group          ? group
                                                    : cell_of(entity, LABEL_votes_for),
                          .in = whole ? NULL : cell_of(entity, LABEL_in),
                          .from = whole ? NULL : cell_of(entity, LABEL_from),
                          .until = whole ? NULL : cell_of(entity, LABEL_until),
                          .strength = cell_of(entity, LABEL_strength),
                          .condition = cell_of(entity, LABEL_if),
                          .modes = whole ? NULL : cell_of(entity, LABEL_mode),
                          .applies = is_rule ? group : NULL,
                          .yields = is_rule && yields(entity)};
    add_aspect(link, services, line->aspect);
    if (group || line->group)
        mark_customers(link, group ? group->value : line->group->value);
    return line;
}

static bool states_aspect(const Cell *cell)
{
    return cell->attribute && cell->attribute->block == BLOCK_aspect;
}

// The general rule's line on the aspect of an exception, however far up.
static ServiceLine *general_line(const Services *services, const ServiceLine *exception)
{
    const Rule *rule = exception->entity->view;
    for (rule = rule ? rule->general : NULL; rule; rule = rule->general)
        for (size_t i = 0; i < services->rules.count; i++) {
            const ServiceLine *line = services->rules.items[i];
            if (line->entity == rule->entity && line->aspect == exception->aspect)
                return (ServiceLine *)(uintptr_t)line;
        }
    return NULL;
}

static void add_line(Link *link, Services *services, Entity *entity, const Cell *cell)
{
    ServiceLine *line = make_line(link, services, entity, cell);
    const Entity *service = entity->block == BLOCK_service ? entity : entity->parent;
    switch (entity->block) {
    case BLOCK_service:
    case BLOCK_service_line:
    case BLOCK_service_exception: {
        if (!service || service->block != BLOCK_service)
            return;
        Service *view = service->view;
        line->service = service;
        vec_push(link->arena, &view->lines, (const ServiceLine *)line);
        break;
    }
    case BLOCK_mode: vec_push(link->arena, &services->of_modes, line); break;
    case BLOCK_rule: vec_push(link->arena, &services->rules, line); break;
    default: {
        ServiceLine *general = general_line(services, line);
        line->exception = general != NULL;
        if (general)
            vec_push(link->arena, &general->exceptions, (const ServiceLine *)line);
        else // it stands for itself: its rule does not speak of the aspect
            vec_push(link->arena, &services->rules, (const ServiceLine *)line);
    }
    }
}

static void add_lines(Link *link, Services *services, BlockKey block)
{
    for (size_t i = link->model->first_entity; i < link->model->entities.count; i++) {
        Entity *entity = link->model->entities.items[i];
        for (size_t k = 0; entity->block == block && k < entity->cells.count; k++)
            if (states_aspect(entity->cells.items[k]))
                add_line(link, services, entity, entity->cells.items[k]);
    }
}

// --- parts ---

// Every service that a list of parts may come to. A list is looked through once for each
// whole, so sets that name each other end too.
static void add_parts(Link *link, const Entity *whole, const Expr *list, Seen *seen)
{
    for (; list; list = list->next) {
        const Entity *named = list->kind == EXPR_ENTITY ? list->entity : NULL;
        if (list->left)
            add_parts(link, whole, list->left, seen);
        if (!named || !seen_add(link->arena, seen, named->id + 1))
            continue;
        if (named->block == BLOCK_service && named->view) {
            Service *part = named->view;
            vec_push(link->arena, &part->wholes, whole);
        }
        for (size_t i = 0; named->block == BLOCK_set && i < named->cells.count; i++)
            if (named->cells.items[i]->label == LABEL_are)
                add_parts(link, whole, named->cells.items[i]->value, seen);
    }
}

static void add_wholes(Link *link, const Services *services)
{
    for (size_t i = 0; i < services->services.count; i++) {
        const Entity *whole = services->services.items[i];
        Seen seen = {0};
        for (size_t k = 0; k < whole->cells.count; k++)
            if (whole->cells.items[k]->label == LABEL_includes)
                add_parts(link, whole, whole->cells.items[k]->value, &seen);
    }
}

static bool is_spoken_of(const Services *services, const Entity *aspect)
{
    for (size_t i = 0; i < services->aspects.count; i++)
        if (services->aspects.items[i] == aspect)
            return true;
    return false;
}

// Law tells arranging from producing. A text that says of no service who arranges it
// speaks of both in one: who produces it arranges it.
static void arrange_as_produced(Link *link, Services *services)
{
    const Entity *arrange = of_vocabulary(link, BLOCK_aspect, TEXT("arrange"));
    services->arrange = is_spoken_of(services, arrange) ? arrange : NULL;
    if (!services->arrange && arrange && services->produce)
        vec_push(link->arena, &services->redeclared,
                 ((Redeclared){arrange, services->produce}));
}

void services_lower(Link *link)
{
    mark_customer_groups(link);
    static const BlockKey blocks[] = {
        BLOCK_service, BLOCK_service_line, BLOCK_service_exception,
        BLOCK_mode,    BLOCK_rule,         BLOCK_exception};
    Model *model = link->model;
    Services *services = ARENA_NEW(link->arena, Services);
    model->services = services;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        Entity *entity = model->entities.items[i];
        if (entity->block == BLOCK_service) {
            Service *view = ARENA_NEW(link->arena, Service);
            view->entity = entity;
            entity->view = view;
            vec_push(link->arena, &services->services, (const Entity *)entity);
        }
        if (entity->block == BLOCK_delegation)
            vec_push(link->arena, &services->delegations, (const Entity *)entity);
        if (entity->block != BLOCK_mode && entity->block != BLOCK_aspect)
            continue;
        replace_vocabulary(link, entity);
        if (entity->block == BLOCK_mode)
            vec_push(link->arena, &services->modes, (const Entity *)entity);
    }
    services->produce = of_vocabulary(link, BLOCK_aspect, TEXT("produce"));
    services->decide = of_vocabulary(link, BLOCK_aspect, TEXT("decide"));
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        add_lines(link, services, blocks[i]);
    add_wholes(link, services);
    arrange_as_produced(link, services);
}
