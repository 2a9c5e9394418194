#include "engine/services/services_axes.h"

static void add_region(Axes *axes, Region region)
{
    for (size_t i = 0; i < axes->regions.count; i++)
        if (axes->regions.items[i].bits == region.bits)
            return;
    if (region.bits)
        vec_push(axes->services->arena, &axes->regions, region);
}

static void add_value_region(Axes *axes, const Expr *value)
{
    bool any;
    Region region = region_of_value(axes->services, value, &any);
    if (any)
        add_region(axes, region);
}

static void add_groups(Axes *axes, const Expr *list, bool of_rule)
{
    Eval *eval = axes->services->eval;
    Exprs values = {0};
    values_flatten(eval, list, &values);
    for (size_t i = 0; i < values.count; i++) {
        const Expr *value = values.items[i];
        ValueAbout what = of_rule ? value_about(axes->services, value) : ABOUT_GROUP;
        if (what == ABOUT_GROUP)
            eval_value_members(eval, value, &axes->groups);
        if (what == ABOUT_PLACE)
            add_value_region(axes, value);
    }
}

static void add_named(Axes *axes, const Expr *value)
{
    if (value->kind != EXPR_ENTITY)
        return;
    const Entity *real = services_real(axes->services->eval, value->entity);
    if (services_is_place(axes->services, real))
        entities_add(axes->services->arena, &axes->named, real);
}

// Where one line names the host and another each municipality, the host's own is a place
// apart: there both name the same.
static void part_named(Axes *axes)
{
    for (size_t i = 0; axes->each && i < axes->named.count; i++) {
        Expr name = {.kind = EXPR_ENTITY, .entity = axes->named.items[i]};
        add_value_region(axes, &name);
    }
}

// The places that those whom a line names are told apart by.
static void add_holders(Axes *axes, const ServiceLine *line)
{
    ServiceEval *services = axes->services;
    Exprs who = {0};
    values_flatten(services->eval, services_value(services, line->cell), &who);
    for (size_t i = 0; i < who.count; i++) {
        bool each = value_is_each(who.items[i]);
        axes->each = axes->each || each;
        if (each)
            add_value_region(axes, who.items[i]);
        else
            add_named(axes, who.items[i]);
    }
}

static void add_axes(Axes *axes, const ServiceLine *line, unsigned depth)
{
    ServiceEval *services = axes->services;
    const Entity *service = line->service;
    for (const Expr *at = services_value(services, line->in_case); at; at = at->next)
        if (at->kind == EXPR_ENTITY && at->entity->block == BLOCK_case)
            entities_add(services->arena, &axes->partitions, at->entity->parent);
    add_groups(axes, services_value(services, line->group), false);
    add_groups(axes, services_value(services, line->applies), true);
    const Expr *in = services_value(services, line->in);
    if (in)
        add_region(axes, region_of_list(services, in));
    if (service) { // what its head says limits all its lines
        const Expr *value;
        if (eval_slot(services->eval, service, LABEL_in, &value))
            add_region(axes, region_of_list(services, value));
    }
    add_holders(axes, line);
    for (size_t i = 0; i < line->exceptions.count && depth < EXCEPTIONS_DEEP; i++)
        add_axes(axes, line->exceptions.items[i], depth + 1);
}

Axes axes_of(ServiceEval *services, const Candidates *candidates)
{
    Axes axes = {.services = services};
    for (size_t i = 0; i < candidates->count; i++)
        add_axes(&axes, candidates->items[i].line, 0);
    part_named(&axes);
    return axes;
}
