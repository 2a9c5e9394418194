#include "engine/time/versions.h"

#include <stdlib.h>

// The text of each day on which it changes is kept; a model is linked from it when it is
// asked for, in an arena of its own, so that many amendments need not all be in memory.

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

static void find_waiting(const Making *making, Arena *arena, const Version *now,
                         WaitingList *out)
{
    const Model *model = now->made;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *amendment = model->entities.items[i];
        if (amendment->block != BLOCK_amendment ||
            includes(making->done.items, making->done.count, amendment->node))
            continue;
        Date earliest = amendment_earliest(amendment);
        if (date_compare(earliest, now->from) < 0)
            earliest = now->from;
        vec_push(arena, out, ((Waiting){amendment, earliest}));
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
    Arena *arena = now->arena ? now->arena : making->arena;
    find_waiting(making, arena, now, &waiting);
    for (size_t i = 0; i < waiting.count; i++) {
        if (any && date_compare(waiting.items[i].earliest, out->from) > 0)
            break;
        AmendmentStanding standing =
            amendment_standing(arena, now->made, waiting.items[i].amendment);
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
    const Model *model = now->made;
    bool any = false;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *amendment = model->entities.items[i];
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

// --- models of versions ---

enum { KEPT_MOST = 24 << 20 }; // bytes of models that nobody looks at

// The findings of reading come with every version: they tell where mistakes are.
static Diags *fresh_diags(const Versions *versions, Arena *arena)
{
    Diags *diags = ARENA_NEW(arena, Diags);
    diags->arena = arena;
    const Diags *before = versions->signed_text->diags;
    for (size_t i = 0; i < versions->signed_text->parsed && i < before->list.count; i++)
        vec_push(arena, &diags->list, before->list.items[i]);
    return diags;
}

static void forget(Versions *versions, Version *version)
{
    if (!version->arena)
        return;
    versions->kept -= arena_reserved(version->arena);
    arena_free(version->arena);
    version->arena = NULL;
    version->made = NULL;
    version->diags = NULL;
}

static void forget_idle(Versions *versions)
{
    versions->kept = 0;
    for (size_t i = 1; i < versions->list.count; i++)
        if (versions->list.items[i].arena)
            versions->kept += arena_reserved(versions->list.items[i].arena);
    for (size_t i = 1; i < versions->list.count && versions->kept > KEPT_MOST; i++)
        if (versions->list.items[i].users == 0)
            forget(versions, &versions->list.items[i]);
}

static void make_model(Versions *versions, Version *version)
{
    arena_free(version->arena); // of what it was before, or of a work that was stopped
    version->arena = arena_within(versions->signed_text->arena);
    version->diags = fresh_diags(versions, version->arena);
    version->made = amend_link(version->diags, versions->signed_text, &version->text);
    version->made->versions = versions;
}

Model *version_model(Versions *versions, size_t version)
{
    Version *one = &versions->list.items[version];
    if (!one->made) {
        forget_idle(versions);
        make_model(versions, one);
    }
    one->users++;
    return one->made;
}

void version_let_go(Versions *versions, size_t version)
{
    Version *one = &versions->list.items[version];
    one->users -= one->users > 0;
    if (one->users == 0)
        forget_idle(versions);
}

void versions_rest(const Model *model)
{
    Versions *versions = model ? model->versions : NULL;
    for (size_t i = 1; versions && i < versions->list.count; i++)
        versions->list.items[i].users = versions->list.items[i].made == model;
    if (versions) {
        forget_idle(versions);
        arena_rest(versions->signed_text->arena);
    }
}

// --- what begins and ends ---

// The version becomes the text that an amendment leaves of `before`, which may be its
// own.
static void apply(const Making *making, Version *version, Model *before,
                  const Node *amendment)
{
    const Entity *entity = version_amendment(before, amendment);
    version->text = amend_text(making->arena, &making->versions->told, before, entity);
    make_model(making->versions, version);
    version->users = 1; // the last one, while they are made
    vec_push(making->arena, &version->holding, amendment);
}

// All that held has ended: the text is that of the beginning again, as a model of its
// own.
static void as_signed(const Making *making, Version *version)
{
    version->text = (AmendedText){0};
    for (size_t i = 0; i < making->signed_text->agreements.count; i++)
        vec_push(making->arena, &version->text, making->signed_text->agreements.items[i]);
    make_model(making->versions, version);
    version->users = 1;
}

// A version that begins on a day: another one, or the last one anew when it begins then.
static Version *version_from(const Making *making, Date day)
{
    Versions *versions = making->versions;
    if (versions->list.count > 1 &&
        date_compare(vec_last(&versions->list).from, day) == 0)
        return &vec_last(&versions->list);
    Version next = {.from = day};
    const Version *now = &vec_last(&versions->list);
    for (size_t i = 0; i < now->holding.count; i++)
        vec_push(making->arena, &next.holding, now->holding.items[i]);
    vec_push(making->arena, &versions->list, next);
    return &vec_last(&versions->list);
}

// What is not the last version any more is looked at no more.
static void leave_before(const Making *making)
{
    Versions *versions = making->versions;
    if (versions->list.count > 2 &&
        versions->list.items[versions->list.count - 2].users > 0)
        version_let_go(versions, versions->list.count - 2);
}

static void begin_one(Making *making, const AmendmentStanding *standing)
{
    const Node *amendment = standing->amendment->node;
    Model *before = vec_last(&making->versions->list).made;
    Version *version = version_from(making, standing->from);
    vec_push(making->arena, &making->done, amendment);
    vec_push(making->arena, &version->begun, amendment);
    apply(making, version, before, amendment);
    leave_before(making);
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
    forget(making->versions, version);
    if (others.count == 0)
        as_signed(making, version);
    for (size_t i = 0; i < others.count; i++)
        apply(making, version, i > 0 ? version->made : making->signed_text,
              others.items[i]);
    vec_push(making->arena, &version->ended, amendment);
    leave_before(making);
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
    making.versions->signed_text = model;
    model->versions = making.versions;
    vec_push(arena, &making.versions->list, ((Version){.made = model}));
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

size_t version_on(const Versions *versions, Date day)
{
    size_t at = day.year > 0 ? versions->list.count - 1 : 0;
    while (at > 0 && date_compare(day, versions->list.items[at].from) < 0)
        at--;
    return at;
}

Model *version_at(Model *model, Date day)
{
    Versions *versions = model->versions;
    if (!versions)
        return model;
    return version_model(versions, version_on(versions, day));
}

size_t version_of(const Model *model)
{
    const Versions *versions = model->versions;
    for (size_t i = 0; versions && i < versions->list.count; i++)
        if (versions->list.items[i].made == model)
            return i;
    return 0;
}

const Diags *version_diags(const Model *model)
{
    const Versions *versions = model->versions;
    return versions ? versions->list.items[version_of(model)].diags : NULL;
}
