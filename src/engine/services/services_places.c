#include "engine/services/services_places.h"

#include "engine/memo.h"
#include "model/names.h"

static const Entity *kind_called(const Model *model, Text name)
{
    return names_of_vocabulary(model->names, name, BLOCK_kind);
}

static void take_places(ServiceEval *services)
{
    Eval *eval = services->eval;
    EntityList parties = {0};
    eval_parties(eval, &parties);
    const Entity *municipality = kind_called(eval->model, TEXT("municipality"));
    for (size_t i = 0; municipality && i < parties.count; i++)
        if (entity_is_a(parties.items[i], municipality))
            vec_push(eval->arena, &services->places, parties.items[i]);
    if (services->places.count > 0)
        return;
    services->places = parties;
    if (parties.count > 0 || !municipality)
        return;
    Expr each = {.kind = EXPR_ENTITY, .entity = municipality};
    eval_members(eval, &each, &services->places, NULL);
}

// What an answer has to know of all that it looked at.
static bool matters_always(InputKind kind)
{
    return kind == INPUT_CHOICE || kind == INPUT_MISTAKE;
}

ServiceEval *services_begin(Eval *eval, const Entity *place)
{
    ServiceEval *services = ARENA_NEW(eval->arena, ServiceEval);
    services->eval = eval;
    services->arena = eval->arena;
    InputList before = eval->read;
    eval->read = (InputList){0};
    take_places(services); // who the parties are is no ground of an answer
    InputList looked = eval->read;
    eval->read = before;
    for (size_t i = 0; i < looked.count; i++)
        if (matters_always(looked.items[i].kind))
            eval_note(eval, looked.items[i].kind, looked.items[i].id);
    if (place)
        entities_add(eval->arena, &services->places, place);
    size_t known = eval->model->entities.count;
    services->numbers = ARENA_ARRAY(eval->arena, uint32_t, known + 1);
    for (size_t i = 0; i < services->places.count; i++) {
        const Entity *one = services->places.items[i];
        seen_add(eval->arena, &services->is_place, (uintptr_t)one);
        if (one->id < known)
            services->numbers[one->id] = (uint32_t)i + 1;
    }
    return services;
}

const EntityList *services_places(const ServiceEval *services)
{
    return &services->places;
}

bool region_covers(Region region, size_t place)
{
    return !region.bits || (region.bits[place / 64] >> (place % 64) & 1) != 0;
}

// The number of a place, or SIZE_MAX. Places that a what-if added have large ids.
static size_t place_number(const ServiceEval *services, const Entity *place)
{
    if (place->id < services->eval->model->entities.count)
        return services->numbers[place->id] == 0 ? SIZE_MAX
                                                 : services->numbers[place->id] - 1;
    for (size_t i = 0; i < services->places.count; i++)
        if (services->places.items[i] == place)
            return i;
    return SIZE_MAX;
}

bool services_alike(ServiceEval *services, const Situation *at, const Entity *place)
{
    if (!at->place || at->place == place)
        return true;
    size_t one = place_number(services, at->place), other = place_number(services, place);
    if (!at->alike || other == SIZE_MAX || one == SIZE_MAX)
        return false;
    for (size_t i = 0; i < at->alike->regions.count; i++)
        if (region_covers(at->alike->regions.items[i], one) !=
            region_covers(at->alike->regions.items[i], other))
            return false;
    return true;
}

void services_list_alike(ServiceEval *services, const Situation *at, EntityList *out)
{
    for (size_t i = 0; i < services->places.count; i++)
        if (services_alike(services, at, services->places.items[i]))
            vec_push(services->arena, out, services->places.items[i]);
}

// --- looking without keeping ---

// Results that evaluation keeps for later lie in the same memory.
static size_t memos_kept(const Eval *eval)
{
    size_t count = 0;
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        count += layer->memo->rows.count;
    return count;
}

ServicesLook services_look(ServiceEval *services)
{
    Eval *eval = services->eval;
    ServicesLook look = {.mark = arena_mark(eval->arena),
                         .read = eval->read,
                         .regions = services->known.count,
                         .sets = services->sets.count,
                         .kept = memos_kept(eval)};
    eval->read = (InputList){0};
    return look;
}

bool services_looked_at(ServiceEval *services, const ServicesLook *look,
                        bool nothing_kept)
{
    enum { NOTED_MOST = 64 };
    Eval *eval = services->eval;
    InputList read = eval->read;
    Input noted[NOTED_MOST];
    size_t count = 0, more = 0;
    for (size_t i = 0; i < read.count; i++) {
        if (!matters_always(read.items[i].kind))
            continue;
        if (count < NOTED_MOST)
            noted[count++] = read.items[i];
        else
            more++;
    }
    bool unchanged = look->regions == services->known.count &&
                     look->sets == services->sets.count && look->kept == memos_kept(eval);
    bool same = nothing_kept && more == 0 && unchanged;
    if (same)
        arena_release(eval->arena, look->mark);
    eval->read = look->read;
    for (size_t i = 0; same && i < count; i++)
        eval_note(eval, noted[i].kind, noted[i].id);
    for (size_t i = 0; !same && i < read.count; i++)
        if (matters_always(read.items[i].kind))
            eval_note(eval, read.items[i].kind, read.items[i].id);
    return unchanged;
}

// --- regions ---

// The places among members; `any` tells that there is one at all.
static Region region_of(ServiceEval *services, const EntityList *members, bool *any)
{
    size_t count = services->places.count, found = 0;
    uint64_t *bits = ARENA_ARRAY(services->arena, uint64_t, count / 64 + 1);
    Seen named = {0};
    for (size_t i = 0; i < members->count; i++)
        seen_add(services->arena, &named, (uintptr_t)members->items[i]);
    for (size_t i = 0; i < count; i++)
        if (seen_has(&named, (uintptr_t)services->places.items[i])) {
            bits[i / 64] |= UINT64_C(1) << (i % 64);
            found++;
        }
    *any = found > 0;
    return (Region){found == count ? NULL : bits};
}

static uint64_t name_key(const Expr *value)
{
    while (value && value->kind == EXPR_EACH)
        value = value->left;
    return value && value->kind == EXPR_ENTITY ? (uint64_t)value->entity->id + 1 : 0;
}

// The same for values that name the same: a name, or a name without another. 0: none.
static uint64_t region_key(const Expr *value)
{
    if (value->kind != EXPR_EXCEPT)
        return name_key(value);
    uint64_t left = name_key(value->left), right = name_key(value->right);
    return left && right ? left << 32 | right : 0;
}

// Kinds, sets and names are worked out once.
Region region_of_value(ServiceEval *services, const Expr *value, bool *any)
{
    uint64_t key = region_key(value);
    for (size_t i = 0; key != 0 && i < services->known.count; i++)
        if (services->known.items[i].key == key) {
            *any = true;
            return services->known.items[i].region;
        }
    EntityList members = {0};
    eval_value_members(services->eval, value, &members);
    for (size_t i = 0, count = members.count; i < count; i++)
        if (members.items[i]->block == BLOCK_role)
            eval_holders(services->eval, members.items[i], &members);
    Region region = region_of(services, &members, any);
    if (key != 0 && *any)
        vec_push(services->arena, &services->known, ((KnownRegion){key, region}));
    return region;
}

Region region_of_list(ServiceEval *services, const Expr *list)
{
    size_t count = services->places.count;
    uint64_t *bits = ARENA_ARRAY(services->arena, uint64_t, count / 64 + 1);
    bool any_item = false, single;
    if (list && !list->next) {
        Region one = region_of_value(services, list, &single);
        return single ? one : (Region){bits};
    }
    for (; list; list = list->next) {
        bool any;
        Region one = region_of_value(services, list, &any);
        any_item = true;
        if (any && !one.bits)
            return (Region){NULL};
        for (size_t i = 0; any && i <= count / 64; i++)
            bits[i] |= one.bits[i];
    }
    return any_item ? (Region){bits} : (Region){NULL};
}

bool services_is_place(const ServiceEval *services, const Entity *entity)
{
    return seen_has(&services->is_place, (uintptr_t)entity);
}
