#include "engine/versions.h"

#include <stdlib.h>

// A model is linked anew for each day on which the text changes.

typedef VEC(const Node *) NodeList;

typedef struct {
    Arena *arena;
    Model *signed_text;
    Versions *versions;
    NodeList done; // amendments that have begun to hold
} Making;

static bool includes(const Node *const *items, size_t count, const Node *node)
{
    for (size_t i = 0; i < count; i++)
        if (items[i]->span.source == node->span.source &&
            items[i]->span.start == node->span.start)
            return true;
    return false;
}

const Entity *version_amendment(const Model *model, const Node *amendment)
{
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        if (model->entities.items[i]->block == BLOCK_amendment &&
            includes(&amendment, 1, model->entities.items[i]->node))
            return model->entities.items[i];
    return NULL;
}

// Whether an amendment names another as what it amends.
static bool amends(const Entity *amendment, const Entity *other)
{
    const Cell *cell = entity_cell(amendment, LABEL_amends);
    for (const Expr *value = cell ? cell->value : NULL; value; value = value->next)
        if (value->kind == EXPR_ENTITY && value->entity == other)
            return true;
    return false;
}

// Of two that begin on one day, one comes after what it amends; else the order of the
// text decides.
static bool comes_first(const AmendmentStanding *a, const AmendmentStanding *b)
{
    int order = date_compare(a->from, b->from);
    if (order != 0)
        return order < 0;
    return amends(b->amendment, a->amendment) || !amends(a->amendment, b->amendment);
}

// An amendment that has not begun yet, and a day before which it does not: working out
// the day itself takes reading the rules on amending.
typedef struct {
    const Entity *amendment;
    Date earliest;
} Waiting;
typedef VEC(Waiting) WaitingList;

static int by_earliest(const void *left, const void *right)
{
    const Waiting *a = left, *b = right;
    int order = date_compare(a->earliest, b->earliest);
    return order != 0 ? order : (a->amendment->id > b->amendment->id) * 2 - 1;
}

static void find_waiting(const Making *making, const Version *now, WaitingList *out)
{
    for (size_t i = now->model->first_entity; i < now->model->entities.count; i++) {
        const Entity *amendment = now->model->entities.items[i];
        if (amendment->block != BLOCK_amendment ||
            includes(making->done.items, making->done.count, amendment->node))
            continue;
        Date earliest = amendment_earliest(amendment);
        if (date_compare(earliest, now->from) < 0)
            earliest = now->from;
        vec_push(making->arena, out, ((Waiting){amendment, earliest}));
    }
    if (out->count > 1)
        qsort(out->items, out->count, sizeof *out->items, by_earliest);
}

// The amendment that begins to hold next, by the text as it stands then.
static bool next_begun(const Making *making, AmendmentStanding *out)
{
    const Version *now = &vec_last(&making->versions->list);
    WaitingList waiting = {0};
    bool any = false;
    find_waiting(making, now, &waiting);
    for (size_t i = 0; i < waiting.count; i++) {
        if (any && date_compare(waiting.items[i].earliest, out->from) > 0)
            break;
        AmendmentStanding standing =
            amendment_standing(making->arena, now->model, waiting.items[i].amendment);
        if (!standing.holds)
            continue;
        if (date_compare(standing.from, now->from) < 0)
            standing.from = now->from;
        if (!any || !comes_first(out, &standing))
            *out = standing;
        any = true;
    }
    return any;
}

// The amendment that ceases to hold next; false when none does.
static bool next_ended(const Version *now, AmendmentStanding *out)
{
    bool any = false;
    for (size_t i = now->model->first_entity; i < now->model->entities.count; i++) {
        const Entity *amendment = now->model->entities.items[i];
        const Cell *cell = amendment->block == BLOCK_amendment
                               ? entity_cell(amendment, LABEL_until)
                               : NULL;
        const Expr *value = cell ? cell->value : NULL;
        if (!value || (value->kind != EXPR_DATE && value->kind != EXPR_PERIOD) ||
            !includes(now->holding.items, now->holding.count, amendment->node))
            continue;
        Date day =
            date_add_days(value->kind == EXPR_DATE ? value->date : value->last_date, 1);
        if (any && date_compare(day, out->from) >= 0)
            continue;
        *out = (AmendmentStanding){.amendment = amendment, .from = day};
        any = true;
    }
    return any;
}

// The findings of reading come with every version: they tell where mistakes are.
static Diags *fresh_diags(const Making *making)
{
    Diags *diags = ARENA_NEW(making->arena, Diags);
    diags->arena = making->arena;
    const Diags *before = making->signed_text->diags;
    for (size_t i = 0; i < making->signed_text->parsed && i < before->list.count; i++)
        vec_push(making->arena, &diags->list, before->list.items[i]);
    return diags;
}

static void apply(const Making *making, Version *version, const Node *amendment)
{
    const Entity *entity = version_amendment(version->model, amendment);
    version->diags = fresh_diags(making);
    Model *after =
        amend_apply(version->diags, &making->versions->told, version->model, entity);
    after->versions = making->versions;
    version->model = after;
    vec_push(making->arena, &version->holding, amendment);
}

// A version that begins on a day: another one, or the last one anew when it begins then.
static Version *version_from(const Making *making, Date day)
{
    Versions *versions = making->versions;
    if (versions->list.count > 1 &&
        date_compare(vec_last(&versions->list).from, day) == 0)
        return &vec_last(&versions->list);
    Version next = {.from = day,
                    .model = vec_last(&versions->list).model,
                    .diags = vec_last(&versions->list).diags};
    const Version *now = &vec_last(&versions->list);
    for (size_t i = 0; i < now->holding.count; i++)
        vec_push(making->arena, &next.holding, now->holding.items[i]);
    vec_push(making->arena, &versions->list, next);
    return &vec_last(&versions->list);
}

static void begin_one(Making *making, const AmendmentStanding *standing)
{
    const Node *amendment = standing->amendment->node;
    Version *version = version_from(making, standing->from);
    vec_push(making->arena, &making->done, amendment);
    vec_push(making->arena, &version->begun, amendment);
    apply(making, version, amendment);
}

// What ceases to hold is left out, and the others are applied anew.
static void end_one(const Making *making, const AmendmentStanding *standing)
{
    const Node *amendment = standing->amendment->node;
    Version *version = version_from(making, standing->from);
    NodeList others = {0};
    for (size_t i = 0; i < version->holding.count; i++)
        if (!includes(&amendment, 1, version->holding.items[i]))
            vec_push(making->arena, &others, version->holding.items[i]);
    version->holding.count = 0;
    version->model = making->signed_text;
    version->diags = fresh_diags(making);
    for (size_t i = 0; i < others.count; i++)
        apply(making, version, others.items[i]);
    vec_push(making->arena, &version->ended, amendment);
}

void versions_make(Model *model)
{
    Arena *arena = model->arena;
    bool any = false;
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        any = any || model->entities.items[i]->block == BLOCK_amendment;
    if (!any)
        return;
    Making making = {arena, model, ARENA_NEW(arena, Versions), {0}};
    making.versions->told.arena = arena;
    model->versions = making.versions;
    vec_push(arena, &making.versions->list, ((Version){.model = model}));
    approvals_logged(arena, model, &making.versions->logged);
    for (;;) {
        AmendmentStanding begins = {0}, ends = {0};
        bool begun = next_begun(&making, &begins);
        bool ended = next_ended(&vec_last(&making.versions->list), &ends);
        if (!begun && !ended)
            return;
        arena_work(arena);
        if (ended && (!begun || date_compare(ends.from, begins.from) <= 0))
            end_one(&making, &ends);
        else
            begin_one(&making, &begins);
    }
}

Model *version_at(Model *model, Date day)
{
    Versions *versions = model->versions;
    if (!versions || day.year == 0)
        return versions ? versions->list.items[0].model : model;
    size_t at = versions->list.count - 1;
    while (at > 0 && date_compare(day, versions->list.items[at].from) < 0)
        at--;
    return versions->list.items[at].model;
}

size_t version_of(const Model *model)
{
    const Versions *versions = model->versions;
    for (size_t i = 0; versions && i < versions->list.count; i++)
        if (versions->list.items[i].model == model)
            return i;
    return 0;
}

const Diags *version_diags(const Model *model)
{
    const Versions *versions = model->versions;
    return versions ? versions->list.items[version_of(model)].diags : NULL;
}
