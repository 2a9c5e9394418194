#include "engine/services/services_places.h"

// A role may be held by whoever holds another role.
const Entity *services_real(Eval *eval, const Entity *who)
{
    enum { DEEPEST = 16 }; // roles that hold each other end too
    for (unsigned depth = 0; who->block == BLOCK_role && depth < DEEPEST; depth++) {
        EntityList holders = {0};
        eval_holders(eval, who, &holders);
        if (holders.count != 1)
            break;
        who = holders.items[0];
    }
    return who;
}

// --- delegations ---

static const Expr *slot_of(Eval *eval, const Entity *entity, LabelKey label)
{
    const Expr *value;
    return eval_slot(eval, entity, label, &value) ? value : NULL;
}

static bool delegates(ServiceEval *services, const Entity *delegation,
                      const Entity *service)
{
    Eval *eval = services->eval;
    const Expr *what = slot_of(eval, delegation, LABEL_what);
    const Expr *but = slot_of(eval, delegation, LABEL_except);
    return what && services_named(services, what, service) &&
           !(but && services_named(services, but, service));
}

void services_delegates(ServiceEval *services, const Entity *service, EntityList *out)
{
    Eval *eval = services->eval;
    const Services *all = eval->model->services;
    for (size_t i = 0; i < all->delegations.count; i++) {
        const Entity *delegation = all->delegations.items[i];
        if (!eval_present(eval, delegation) || !delegates(services, delegation, service))
            continue;
        eval_members(eval, slot_of(eval, delegation, LABEL_to), out, NULL);
        eval_members(eval, slot_of(eval, delegation, LABEL_office_holder), out, NULL);
    }
}

void services_all_delegates(ServiceEval *services, EntityList *to, EntityList *by)
{
    Eval *eval = services->eval;
    const Services *all = eval->model->services;
    for (size_t i = 0; i < all->delegations.count; i++) {
        const Entity *delegation = all->delegations.items[i];
        if (!eval_present(eval, delegation))
            continue;
        eval_members(eval, slot_of(eval, delegation, LABEL_to), to, NULL);
        eval_members(eval, slot_of(eval, delegation, LABEL_office_holder), to, NULL);
        eval_members(eval, slot_of(eval, delegation, LABEL_by), by, NULL);
        eval_members(eval, slot_of(eval, delegation, LABEL_given_by), by, NULL);
    }
    for (size_t i = 0, count = by->count; i < count; i++)
        if (by->items[i]->block == BLOCK_role)
            eval_holders(eval, by->items[i], by);
}

void services_employers(Eval *eval, const Entity *who, EntityList *out)
{
    const Expr *of = slot_of(eval, who, LABEL_of);
    bool belongs = who->block == BLOCK_unit || who->block == BLOCK_role;
    const Entity *real = services_real(eval, who);
    if (real != who)
        entities_add(eval->arena, out, real);
    else if (belongs && of)
        eval_members(eval, of, out, NULL);
    else
        entities_add(eval->arena, out, who);
}
