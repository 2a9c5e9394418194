#include "engine/services/services.h"

#include "engine/services/services_apply.h"
#include "engine/services/services_axes.h"

// A signature has a bit for each region; of more regions, each place is tried alone.
enum { REGIONS_MOST = 48 };

// --- one situation ---

static bool same_who(Eval *eval, const EntityList *a, const EntityList *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++) {
        const Entity *left = services_real(eval, a->items[i]);
        bool found = false;
        for (size_t k = 0; k < b->count && !found; k++)
            found = services_real(eval, b->items[k]) == left;
        if (!found)
            return false;
    }
    return true;
}

static bool overlap_in_time(ServiceEval *services, const ServiceLine *a,
                            const ServiceLine *b)
{
    const Date *from = services_date(services, b->from, false);
    const Date *until = services_date(services, a->until, true);
    if (from && until && date_compare(*until, *from) < 0)
        return false;
    from = services_date(services, a->from, false);
    until = services_date(services, b->until, true);
    return !from || !until || date_compare(*until, *from) >= 0;
}

// The mode that a line is of: its own label's, or the mode that states it.
static const Entity *mode_of(ServiceEval *services, const ServiceLine *line)
{
    const Expr *value = services_value(services, line->modes);
    if (line->mode)
        return services_same(services->eval->model, line->mode);
    return value ? value_mode(services->eval->model, eval_settle(services->eval, value))
                 : NULL;
}

static bool is_certain(const Held *held)
{
    return !held->may && !held->open && !held->unstated && !held->gone;
}

static bool may_stand_together(const Trying *trying, const Held *a, const Held *b,
                               size_t modes)
{
    ServiceEval *services = trying->services;
    if (!is_certain(a) || !is_certain(b) || a->also || b->also || a->line == b->line)
        return true;
    const Entity *left = mode_of(services, a->line), *right = mode_of(services, b->line);
    if (left && right && left != right)
        return true;
    bool provides = a->line->aspect == services->eval->model->services->produce;
    return (provides && modes > 1 && !(left && left == right)) ||
           same_who(services->eval, &a->who, &b->who) ||
           !overlap_in_time(services, a->line, b->line);
}

static void find_conflict(const Trying *trying, ServiceCase *out)
{
    EntityList modes = {0};
    services_modes_in_force(trying->services->eval, trying->service, &modes);
    for (size_t i = 0; i < out->held.count && !out->a; i++)
        for (size_t k = i + 1; k < out->held.count && !out->a; k++) {
            const Held *a = &out->held.items[i], *b = &out->held.items[k];
            if (a->by == b->by && !may_stand_together(trying, a, b, modes.count)) {
                out->a = a;
                out->b = b;
            }
        }
}

// Takes the candidates of one level. True when they settle the matter.
static bool take_level(const Trying *trying, const Candidates *candidates, unsigned level,
                       ServiceCase *out)
{
    bool settled = false;
    for (size_t i = 0; i < candidates->count; i++) {
        const Candidate *candidate = &candidates->items[i];
        size_t before = out->held.count;
        if (candidate->level != level)
            continue;
        services_try_rule(trying, candidate->line, &out->held, 0);
        for (size_t k = before; k < out->held.count; k++) {
            out->held.items[k].by = candidate->by;
            out->held.items[k].level = level;
            settled = settled || (!out->held.items[k].may && !out->held.items[k].open);
            out->stated = out->stated || is_certain(&out->held.items[k]);
        }
    }
    return settled;
}

// The next higher level that some candidate has; false when there is none.
static bool next_level(const Candidates *candidates, unsigned *level)
{
    bool more = false;
    unsigned next = 0;
    for (size_t i = 0; i < candidates->count; i++) {
        unsigned other = candidates->items[i].level;
        if (other > *level && (!more || other < next)) {
            next = other;
            more = true;
        }
    }
    *level = next;
    return more;
}

static void resolve(const Trying *trying, const Candidates *candidates, ServiceCase *out)
{
    unsigned level = 0;
    bool settled = false, more = true;
    while (!settled && more) {
        settled = take_level(trying, candidates, level, out);
        more = next_level(candidates, &level);
    }
    find_conflict(trying, out);
}

// --- all situations ---

// Places that the same lines speak of, by their first.
typedef struct {
    size_t first;
    uint64_t signature;
} PlaceClass;
typedef VEC(PlaceClass) PlaceClasses;

static void sort_places(const Axes *axes, PlaceClasses *out)
{
    Arena *arena = axes->services->arena;
    bool many = axes->regions.count > REGIONS_MOST;
    for (size_t place = 0; place < axes->services->places.count; place++) {
        uint64_t signature = 0;
        for (size_t i = 0; i < axes->regions.count && !many; i++)
            signature |= (uint64_t)region_covers(axes->regions.items[i], place) << i;
        size_t at = many ? out->count : 0;
        while (at < out->count && out->items[at].signature != signature)
            at++;
        if (many || at == out->count)
            vec_push(arena, out, ((PlaceClass){place, signature}));
    }
}

static void list_places(const Axes *axes, const ServiceAsked *asked, PlaceClasses *out)
{
    const EntityList *places = &axes->services->places;
    for (size_t i = 0; asked->place && i < places->count; i++)
        if (places->items[i] == asked->place)
            vec_push(axes->services->arena, out, ((PlaceClass){i, 0}));
    if (out->count == 0 && axes->regions.count > 0)
        sort_places(axes, out);
    if (out->count == 0)
        vec_push(axes->services->arena, out, ((PlaceClass){SIZE_MAX, 0}));
}

// The cases of a partition that are to be tried: the one asked about, else all; NULL
// stands for the others when the list is said not to be complete.
static void list_cases(Eval *eval, const Entity *partition, const ServiceAsked *asked,
                       EntityList *out)
{
    const Expr *value;
    for (size_t i = 0; i < asked->cases.count; i++)
        if (asked->cases.items[i]->parent == partition) {
            vec_push(eval->arena, out, asked->cases.items[i]);
            return;
        }
    if (eval_slot(eval, partition, LABEL_are, &value))
        eval_members(eval, value, out, NULL);
    bool complete = !eval_slot(eval, partition, LABEL_complete, &value) ||
                    value->kind != EXPR_WORD || value->word != WORD_no;
    if (!complete || out->count == 0)
        vec_push(eval->arena, out, (const Entity *)NULL);
}

typedef struct {
    const Axes *axes;
    const Entity *service;
    const ServiceAsked *asked;
    const Candidates *candidates;
    const PlaceTest *alike; // NULL: one place is asked about, or each is tried
    ServiceCases *out;
} Enumerating;

static void try_situation(const Enumerating *all, const Situation *at, size_t place)
{
    ServiceCase one = {.at = *at};
    Trying trying = {all->axes->services, all->service, all->asked, at, place};
    arena_work(all->axes->services->arena);
    resolve(&trying, all->candidates, &one);
    vec_push(all->axes->services->arena, all->out, one);
}

static void try_places(const Enumerating *all, Situation at)
{
    PlaceClasses classes = {0};
    list_places(all->axes, all->asked, &classes);
    for (size_t i = 0; i < classes.count; i++) {
        const PlaceClass *class = &classes.items[i];
        bool known = class->first != SIZE_MAX;
        at.place = known ? all->axes->services->places.items[class->first] : NULL;
        at.alike = all->alike;
        if (all->out->count >= arena_most(all->axes->services->arena, MOST_situations)) {
            all->out->cut = true;
            return;
        }
        try_situation(all, &at, known ? class->first : 0);
    }
}

static void try_groups(const Enumerating *all, Situation at)
{
    const EntityList *groups = &all->axes->groups;
    at.grouped = groups->count > 0;
    if (all->asked->group) {
        at.group = all->asked->group;
        try_places(all, at);
        return;
    }
    for (size_t i = 0; i <= groups->count; i++) {
        at.group = i < groups->count ? groups->items[i] : NULL;
        try_places(all, at);
    }
}

static void try_cases(const Enumerating *all, Situation at, size_t partition)
{
    if (partition == all->axes->partitions.count) {
        try_groups(all, at);
        return;
    }
    Arena *arena = all->axes->services->arena;
    const Entity *cases = all->axes->partitions.items[partition];
    EntityList values = {0};
    list_cases(all->axes->services->eval, cases, all->asked, &values);
    for (size_t i = 0;
         i < values.count && all->out->count < arena_most(arena, MOST_situations); i++) {
        Situation next = at;
        memset(&next.cases, 0, sizeof next.cases);
        for (size_t k = 0; k < at.cases.count; k++)
            vec_push(arena, &next.cases, at.cases.items[k]);
        if (values.items[i])
            vec_push(arena, &next.cases, values.items[i]);
        else
            next.except_of = cases;
        try_cases(all, next, partition + 1);
        bool full = all->out->count >= arena_most(arena, MOST_situations);
        all->out->cut = all->out->cut || (full && i + 1 < values.count);
    }
}

void services_cases(ServiceEval *services, const Entity *service, const Entity *aspect,
                    const ServiceAsked *asked, ServiceCases *out)
{
    Candidates candidates = {0};
    services_gather(services, service, aspect, &candidates);
    Axes axes = axes_of(services, &candidates);
    PlaceTest *alike = NULL;
    if (!asked->place && axes.regions.count > 0 && axes.regions.count <= REGIONS_MOST) {
        alike = ARENA_NEW(services->arena, PlaceTest);
        alike->regions = axes.regions;
    }
    Enumerating all = {&axes, service, asked, &candidates, alike, out};
    try_cases(&all, (Situation){0}, 0);
}

void services_all_cases(ServiceEval *services, const Entity *service,
                        const Entity *aspect, const ServiceAsked *asked,
                        ServiceCases *out)
{
    services_cases(services, service, aspect, asked, out);
    if (out->cut)
        arena_reached(services->arena, MOST_situations);
}
