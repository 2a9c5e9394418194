#include "engine/services/services.h"

#include "engine/relations.h"

// How many hold an aspect of a service, in the situation with the fewest and the most.

typedef struct {
    size_t fewest, most;
    bool any, open;
} Holders;

static void count_holders(const ServiceCase *at, Holders *all)
{
    size_t count = 0;
    for (size_t i = 0; i < at->held.count; i++) {
        const Held *held = &at->held.items[i];
        all->open = all->open || held->open || held->unstated;
        if (!held->may && !held->open && !held->unstated && !held->gone)
            count += held->who.count;
    }
    all->fewest = !all->any || count < all->fewest ? count : all->fewest;
    all->most = !all->any || count > all->most ? count : all->most;
    all->any = true;
}

Truth services_has(Eval *eval, const Entity *aspect, const Entity *service, Limit limit,
                   Interval wanted)
{
    ServiceAsked asked = {0};
    ServiceCases cases = {0};
    Holders all = {0};
    if (service->block != BLOCK_service)
        return TRUTH_UNKNOWN;
    ServiceEval *services = services_begin(eval, NULL);
    services_cases(services, service, services_same(eval->model, aspect), &asked, &cases);
    for (size_t i = 0; i < cases.count; i++)
        count_holders(&cases.items[i], &all);
    return truth_and(eval_count_holds(limit, all.fewest, all.open, wanted),
                     eval_count_holds(limit, all.most, all.open, wanted));
}
