#include "engine/services/services_places.h"

// Whether what a service needs is held by those who must hold it.

void services_holders(ServiceEval *services, const Situation *at, const Held *held,
                      EntityList *out)
{
    Eval *eval = services->eval;
    for (size_t i = 0; i < held->who.count; i++) {
        const Entity *who = held->who.items[i];
        if (i + 1 == held->itself)
            services_list_alike(services, at, out);
        else if (who->block == BLOCK_kind || who->block == BLOCK_set) {
            Expr name = {.kind = EXPR_ENTITY, .entity = who};
            eval_members(eval, &name, out, NULL);
        } else {
            services_employers(eval, who, out);
        }
    }
}

static void add_real(Eval *eval, const EntityList *list, EntityList *out)
{
    for (size_t i = 0; i < list->count; i++) {
        entities_add(eval->arena, out, list->items[i]);
        entities_add(eval->arena, out, services_real(eval, list->items[i]));
    }
}

static Truth line_is_held(ServiceEval *services, const Situation *at, const Held *held,
                          const EntityList *allowed)
{
    Eval *eval = services->eval;
    EntityList who = {0};
    if (held->unstated)
        return TRUTH_UNKNOWN;
    if (held->may || held->gone)
        return TRUTH_YES;
    services_holders(services, at, held, &who);
    for (size_t i = 0; i < who.count; i++)
        if (!entities_include(allowed, who.items[i]) &&
            !entities_include(allowed, services_real(eval, who.items[i])))
            return held->open ? TRUTH_UNKNOWN : TRUTH_NO;
    return TRUTH_YES;
}

// Of a role that nobody holds it is not known who is meant.
static bool are_known(Eval *eval, const EntityList *allowed)
{
    for (size_t i = 0; i < allowed->count; i++) {
        EntityList holders = {0};
        if (allowed->items[i]->block != BLOCK_role)
            return true;
        eval_holders(eval, allowed->items[i], &holders);
        if (holders.count > 0)
            return true;
    }
    return false;
}

Truth services_held_by(Eval *eval, const Entity *service, const Entity *aspect,
                       const EntityList *allowed, bool delegated)
{
    ServiceAsked asked = {0};
    ServiceCases cases = {0};
    EntityList mine = {0}, delegates = {0};
    Truth all = TRUTH_YES;
    if (service->block != BLOCK_service)
        return TRUTH_UNKNOWN;
    ServiceEval *services = services_begin(eval, NULL);
    add_real(eval, allowed, &mine);
    if (delegated)
        services_delegates(services, service, &delegates);
    add_real(eval, &delegates, &mine);
    services_cases(services, service, services_same(eval->model, aspect), &asked, &cases);
    for (size_t i = 0; i < cases.count; i++)
        for (size_t k = 0; k < cases.items[i].held.count; k++)
            all = truth_and(all, line_is_held(services, &cases.items[i].at,
                                              &cases.items[i].held.items[k], &mine));
    return all == TRUTH_NO && !are_known(eval, allowed) ? TRUTH_UNKNOWN : all;
}
