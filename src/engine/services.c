#include "engine/services.h"

#include <string.h>

#include "engine/memo.h"
#include "model/names.h"

// Places are told apart by bits, and only where some line speaks of places, so that many
// services in many municipalities are soon gone through.

enum { SITUATIONS_MOST = 4096, REGIONS_MOST = 48, WHOLES_MOST = 32 };

// The places that something covers; NULL bits: all of them.
typedef struct {
    const uint64_t *bits;
} Region;

typedef struct {
    uint64_t key; // see region_key
    Region region;
} KnownRegion;

// The members of a set, so that asking whether a service is one is no search.
typedef struct {
    const Entity *set, *first;
    Seen members;
} KnownSet;

struct ServiceEval {
    Eval *eval;
    Arena *arena;
    EntityList places;
    Seen is_place;
    uint32_t *numbers;      // of entities as places, counted from 1; 0: none
    VEC(KnownRegion) known; // of kinds, sets and single places
    VEC(KnownSet) sets;
    const Entity *municipality;
};

typedef VEC(const Entity *) Entities;
typedef VEC(Region) Regions;

// Places are alike when the same of these regions cover them.
typedef struct PlaceTest {
    Regions regions;
} PlaceTest;
typedef VEC(const Expr *) Exprs;

// One line that may apply, by level: the lower goes first.
typedef struct {
    const ServiceLine *line;
    const Entity *by; // a whole
    unsigned level;
} Candidate;
typedef VEC(Candidate) Candidates;

enum { LEVEL_EXCEPTION, LEVEL_OWN, LEVELS_EACH, LEVEL_MODE = 1000, LEVEL_YIELDS };

// --- places ---

static const Entity *kind_called(const Model *model, Text name)
{
    const Entity *kind =
        names_of_block(model->names, model->agreements.items[0], name, BLOCK_kind);
    return kind && kind->prelude ? kind : NULL;
}

static void take_places(ServiceEval *services)
{
    Eval *eval = services->eval;
    EntityList parties = {0};
    eval_parties(eval, &parties);
    services->municipality = kind_called(eval->model, TEXT("municipality"));
    for (size_t i = 0; services->municipality && i < parties.count; i++)
        if (entity_is_a(parties.items[i], services->municipality))
            vec_push(eval->arena, &services->places, parties.items[i]);
    if (services->places.count > 0)
        return;
    services->places = parties;
    if (parties.count > 0 || !services->municipality)
        return;
    Expr each = {.kind = EXPR_ENTITY, .entity = services->municipality};
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

static bool covers(Region region, size_t place)
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
        if (covers(at->alike->regions.items[i], one) !=
            covers(at->alike->regions.items[i], other))
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

// The places among members; `all` when they are all places there are, and `any` tells
// that there is one at all.
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

// The region of one value: kinds, sets and names are worked out once.
static Region value_region(ServiceEval *services, const Expr *value, bool *any)
{
    uint64_t key = region_key(value);
    for (size_t i = 0; key != 0 && i < services->known.count; i++)
        if (services->known.items[i].key == key) {
            *any = true;
            return services->known.items[i].region;
        }
    EntityList members = {0};
    Expr one = *value;
    one.next = NULL;
    eval_members(services->eval, &one, &members, NULL);
    for (size_t i = 0, count = members.count; i < count; i++)
        if (members.items[i]->block == BLOCK_role)
            eval_holders(services->eval, members.items[i], &members);
    Region region = region_of(services, &members, any);
    if (key != 0 && *any)
        vec_push(services->arena, &services->known, ((KnownRegion){key, region}));
    return region;
}

// The places that the values of a list cover together.
static Region list_region(ServiceEval *services, const Expr *list)
{
    size_t count = services->places.count;
    uint64_t *bits = ARENA_ARRAY(services->arena, uint64_t, count / 64 + 1);
    bool any_item = false, single;
    if (list && !list->next) {
        Region one = value_region(services, list, &single);
        return single ? one : (Region){bits};
    }
    for (; list; list = list->next) {
        bool any;
        Region one = value_region(services, list, &any);
        any_item = true;
        if (any && !one.bits)
            return (Region){NULL};
        for (size_t i = 0; any && i <= count / 64; i++)
            bits[i] |= one.bits[i];
    }
    return any_item ? (Region){bits} : (Region){NULL};
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
                entities_add(eval->arena, out, services_same(value->entity));
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

// In which modes a service is arranged: its own, else those of what it is a part of.
static void modes_in_force(Eval *eval, const Entity *service, EntityList *out)
{
    EntityList wholes = {0};
    services_modes(eval, service, out);
    if (out->count > 0)
        return;
    add_wholes(eval, service, &wholes);
    for (size_t i = 1; i < wholes.count && out->count == 0; i++)
        services_modes(eval, wholes.items[i], out);
}

static const Entity *mode_named(const Expr *value)
{
    while (value && value->kind == EXPR_EACH)
        value = value->left;
    return value && value->kind == EXPR_ENTITY && value->entity->block == BLOCK_mode
               ? services_same(value->entity)
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
    const Entity *mode = mode_named(value);
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
    Expr one = *value;
    one.next = NULL;
    eval_members(services->eval, &one, &members, NULL);
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
    modes_in_force(services->eval, service, &modes);
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
    for (size_t i = 0; i < out->count && out->count < WHOLES_MOST; i++) {
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

// --- the lines that may apply ---

static void add_own(Candidates *out, ServiceEval *services, const Entity *aspect,
                    const Entity *service, unsigned depth)
{
    const Service *view = service->view;
    for (size_t i = 0; view && i < view->lines.count; i++) {
        const ServiceLine *line = view->lines.items[i];
        unsigned level =
            depth * LEVELS_EACH + (line->exception ? LEVEL_EXCEPTION : LEVEL_OWN);
        if (line->aspect == aspect)
            vec_push(services->arena, out,
                     ((Candidate){line, depth > 0 ? service : NULL, level}));
    }
}

// A rule that says to what it applies, but to no service, is about groups or places.
static bool rule_is_about(ServiceEval *services, const ServiceLine *line,
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
        if (line->aspect == aspect && rule_is_about(services, line, service))
            vec_push(services->arena, out,
                     ((Candidate){line, NULL, line->yields ? LEVEL_YIELDS : LEVEL_OWN}));
    }
}

static void add_modes(Candidates *out, ServiceEval *services, const Entity *aspect,
                      const Entity *service)
{
    const Services *all = services->eval->model->services;
    EntityList modes = {0};
    modes_in_force(services->eval, service, &modes);
    for (size_t i = 0; modes.count > 0 && i < all->of_modes.count; i++) {
        const ServiceLine *line = all->of_modes.items[i];
        if (line->aspect == aspect && entities_include(&modes, services_same(line->mode)))
            vec_push(services->arena, out, ((Candidate){line, NULL, LEVEL_MODE}));
    }
}

static void gather(ServiceEval *services, const Entity *service, const Entity *aspect,
                   Candidates *out)
{
    EntityList wholes = {0};
    add_wholes(services->eval, service, &wholes);
    for (size_t i = 0; i < wholes.count; i++)
        add_own(out, services, aspect, wholes.items[i], (unsigned)i);
    add_rules(out, services, aspect, service);
    add_modes(out, services, aspect, service);
}

// --- what tells situations apart ---

// What the candidates speak of, exceptions to rules included.
typedef struct {
    ServiceEval *services;
    EntityList partitions, groups;
    EntityList named; // places that hold something by their own name or role
    bool each;        // some line names each place
    Regions regions;
} Axes;

static void add_region(Axes *axes, Region region)
{
    for (size_t i = 0; i < axes->regions.count; i++)
        if (axes->regions.items[i].bits == region.bits)
            return;
    if (region.bits)
        vec_push(axes->services->arena, &axes->regions, region);
}

static void flatten(Eval *eval, const Expr *list, Exprs *out)
{
    for (; list; list = list->next) {
        const Expr *value = eval_settle(eval, list);
        bool settled = value != list;
        for (const Expr *at = value; at; at = settled ? at->next : NULL)
            vec_push(eval->arena, out, at);
    }
}

static bool is_each(const Expr *value)
{
    while (value && value->kind == EXPR_EXCEPT)
        value = value->left;
    return value && value->kind == EXPR_EACH;
}

static bool is_place(const ServiceEval *services, const Entity *entity)
{
    return seen_has(&services->is_place, (uintptr_t)entity);
}

// A value of a rule's list that is no service is a place or a group.
typedef enum { ABOUT_SERVICE, ABOUT_PLACE, ABOUT_GROUP } About;
static About about(ServiceEval *services, const Expr *value)
{
    if (is_of_services(services, value))
        return ABOUT_SERVICE;
    EntityList members = {0};
    Expr one = *value;
    one.next = NULL;
    eval_members(services->eval, &one, &members, NULL);
    return members.count > 0 && is_place(services, members.items[0]) ? ABOUT_PLACE
                                                                     : ABOUT_GROUP;
}

static void add_groups(Axes *axes, const Expr *list, bool of_rule)
{
    Eval *eval = axes->services->eval;
    Exprs values = {0};
    flatten(eval, list, &values);
    for (size_t i = 0; i < values.count; i++) {
        About what = of_rule ? about(axes->services, values.items[i]) : ABOUT_GROUP;
        Expr one = *values.items[i];
        one.next = NULL;
        if (what == ABOUT_GROUP)
            eval_members(eval, &one, &axes->groups, NULL);
        if (what == ABOUT_PLACE)
            add_region(axes, list_region(axes->services, &one));
    }
}

static const Expr *value_in(ServiceEval *services, const Cell *cell)
{
    return cell ? eval_cell(services->eval, cell) : NULL;
}

static void add_named(Axes *axes, const Expr *value)
{
    if (value->kind != EXPR_ENTITY)
        return;
    const Entity *real = services_real(axes->services->eval, value->entity);
    if (is_place(axes->services, real))
        entities_add(axes->services->arena, &axes->named, real);
}

// Where one line names the host and another each municipality, the host's own is a place
// apart: there both name the same.
static void part_named(Axes *axes)
{
    for (size_t i = 0; axes->each && i < axes->named.count; i++) {
        bool any;
        Expr name = {.kind = EXPR_ENTITY, .entity = axes->named.items[i]};
        Region region = value_region(axes->services, &name, &any);
        if (any)
            add_region(axes, region);
    }
}

static void add_axes(Axes *axes, const ServiceLine *line, unsigned depth)
{
    ServiceEval *services = axes->services;
    const Entity *service = line->service;
    Exprs who = {0};
    for (const Expr *at = value_in(services, line->in_case); at; at = at->next)
        if (at->kind == EXPR_ENTITY && at->entity->block == BLOCK_case)
            entities_add(services->arena, &axes->partitions, at->entity->parent);
    add_groups(axes, value_in(services, line->group), false);
    add_groups(axes, value_in(services, line->applies), true);
    const Expr *in = value_in(services, line->in);
    if (in)
        add_region(axes, list_region(services, in));
    if (service) { // what its head says limits all its lines
        const Expr *value;
        if (eval_slot(services->eval, service, LABEL_in, &value))
            add_region(axes, list_region(services, value));
    }
    flatten(services->eval, value_in(services, line->cell), &who);
    for (size_t i = 0; i < who.count; i++) {
        bool any;
        if (!is_each(who.items[i])) {
            add_named(axes, who.items[i]);
            continue;
        }
        axes->each = true;
        Region region = value_region(services, who.items[i], &any);
        if (any)
            add_region(axes, region);
    }
    for (size_t i = 0; i < line->exceptions.count && depth < 32; i++)
        add_axes(axes, line->exceptions.items[i], depth + 1);
}

// --- whether a line applies ---

typedef struct {
    ServiceEval *services;
    const Entity *service;
    const ServiceAsked *asked;
    const Situation *at;
    size_t place; // index of at->place, when there is one
} Trying;

static bool in_cases(const Trying *trying, const ServiceLine *line)
{
    const Expr *list = value_in(trying->services, line->in_case);
    EntityList partitions = {0};
    for (const Expr *at = list; at; at = at->next)
        if (at->kind == EXPR_ENTITY && at->entity->parent)
            entities_add(trying->services->arena, &partitions, at->entity->parent);
    for (size_t i = 0; i < partitions.count; i++) {
        bool fits = false;
        for (const Expr *at = list; at; at = at->next)
            for (size_t k = 0; k < trying->at->cases.count; k++)
                fits = fits || (at->kind == EXPR_ENTITY &&
                                at->entity->parent == partitions.items[i] &&
                                trying->at->cases.items[k] == at->entity);
        if (!fits)
            return false;
    }
    return true;
}

static bool in_group(const Trying *trying, const Expr *list)
{
    if (!list)
        return true;
    const Entity *group = trying->at->group;
    EntityList members = {0};
    eval_members(trying->services->eval, list, &members, NULL);
    return group && entities_include(&members, group);
}

static bool in_region(const Trying *trying, const Expr *list)
{
    if (!list || !trying->at->place)
        return true;
    return covers(list_region(trying->services, list), trying->place);
}

// What a rule applies to besides services: its groups and its places.
static bool in_rule_scope(const Trying *trying, const Expr *list)
{
    bool groups = false, places = false, group_fits = false, place_fits = false;
    for (; list; list = list->next) {
        Expr one = *list;
        one.next = NULL;
        switch (about(trying->services, list)) {
        case ABOUT_SERVICE: break;
        case ABOUT_PLACE:
            places = true;
            place_fits = place_fits || in_region(trying, &one);
            break;
        case ABOUT_GROUP:
            groups = true;
            group_fits = group_fits || in_group(trying, &one);
            break;
        }
    }
    return (!groups || group_fits) && (!places || place_fits);
}

static const Date *date_in(ServiceEval *services, const Cell *cell, bool last)
{
    const Expr *value = value_in(services, cell);
    if (!value || (value->kind != EXPR_DATE && value->kind != EXPR_PERIOD))
        return NULL;
    return last && value->kind == EXPR_PERIOD ? &value->last_date : &value->date;
}

static bool in_time(const Trying *trying, const Cell *from, const Cell *until)
{
    Date day = trying->asked->date;
    if (day.year == 0)
        return true;
    const Date *first = date_in(trying->services, from, false);
    const Date *last = date_in(trying->services, until, true);
    return (!first || date_compare(*first, day) <= 0) &&
           (!last || date_compare(day, *last) <= 0);
}

static bool fits_service(const Trying *trying, const Entity *service)
{
    const Expr *value;
    if (!service)
        return true;
    Eval *eval = trying->services->eval;
    if (!eval_present(eval, service))
        return false;
    if (eval_slot(eval, service, LABEL_in, &value) && !in_region(trying, value))
        return false;
    return in_time(trying, entity_cell(service, LABEL_from),
                   entity_cell(service, LABEL_until));
}

// Whether a value is a role whose holders, or a unit whose owners, have all left.
static bool is_vacant(Eval *eval, const Expr *name)
{
    const Expr *by;
    EntityList holders = {0};
    if (name->kind != EXPR_ENTITY ||
        (name->entity->block != BLOCK_role && name->entity->block != BLOCK_unit))
        return false;
    LabelKey label = name->entity->block == BLOCK_role ? LABEL_held_by : LABEL_of;
    if (!eval_slot(eval, name->entity, label, &by) || by->kind == EXPR_WORD)
        return false;
    eval_members(eval, by, &holders, NULL);
    return holders.count == 0;
}

// Names where the line puts them: the place itself for `each municipality`. False when
// the line does not speak of the place.
static bool name_holders(const Trying *trying, Held *held)
{
    Eval *eval = trying->services->eval;
    Exprs values = {0};
    size_t named = 0;
    flatten(eval, held->value, &values);
    for (size_t i = 0; i < values.count; i++) {
        const Expr *value = values.items[i];
        bool any = false;
        if (value->kind == EXPR_WORD) {
            held->also = held->also || value->word == WORD_also;
            held->unstated = held->unstated || value->word == WORD_not_stated;
            if (value->word == WORD_all)
                eval_parties(eval, &held->who);
            continue;
        }
        if (is_each(value) && trying->at->place) {
            Region region = value_region(trying->services, value, &any);
            if (any && !covers(region, trying->place))
                return false;
            if (any) {
                vec_push(eval->arena, &held->who, trying->at->place);
                held->itself = held->who.count;
                named++;
                continue;
            }
        }
        const Expr *name =
            is_each(value) && value->kind == EXPR_EACH ? value->left : value;
        if (name->kind == EXPR_ENTITY &&
            (name->entity->block == BLOCK_kind || name->entity->block == BLOCK_set)) {
            entities_add(eval->arena, &held->who, name->entity);
            named++;
            continue;
        }
        Expr one = *value;
        one.next = NULL;
        named++;
        if (!is_vacant(eval, name))
            eval_members(eval, &one, &held->who, NULL);
    }
    held->gone = named > 0 && held->who.count == 0;
    return true;
}

static bool is_possible(ServiceEval *services, const ServiceLine *line)
{
    const Expr *strength = value_in(services, line->strength);
    strength = strength ? eval_settle(services->eval, strength) : NULL;
    return strength && strength->kind == EXPR_WORD && strength->word != WORD_must &&
           strength->word != WORD_should;
}

// Whether a line applies in the situation; then `held` says whom it names.
static bool try_line(const Trying *trying, const ServiceLine *line, Held *held)
{
    Eval *eval = trying->services->eval;
    if (!eval_present(eval, line->entity) || !fits_service(trying, line->service))
        return false;
    const Expr *value = eval_cell(eval, line->cell);
    if (!value || !in_cases(trying, line) ||
        !in_group(trying, value_in(trying->services, line->group)) ||
        !in_region(trying, value_in(trying->services, line->in)) ||
        !in_rule_scope(trying, value_in(trying->services, line->applies)) ||
        !in_time(trying, line->from, line->until))
        return false;
    const Expr *condition = value_in(trying->services, line->condition);
    Truth truth = condition ? eval_claim(eval, condition, trying->at->place) : TRUTH_YES;
    if (truth == TRUTH_NO)
        return false;
    *held = (Held){.line = line, .value = value, .open = truth == TRUTH_UNKNOWN};
    held->may = is_possible(trying->services, line);
    return name_holders(trying, held);
}

// A rule with its exceptions: those that apply take its place. False when none applies.
static bool try_rule(const Trying *trying, const ServiceLine *line, HeldList *out,
                     unsigned depth)
{
    Held held;
    bool certain = false;
    if (depth > 32 || !try_line(trying, line, &held))
        return false;
    for (size_t i = 0; i < line->exceptions.count; i++) {
        size_t before = out->count;
        const ServiceLine *exception = line->exceptions.items[i];
        if (!rule_is_about(trying->services, exception, trying->service))
            continue;
        try_rule(trying, exception, out, depth + 1);
        for (size_t k = before; k < out->count; k++)
            certain = certain || !out->items[k].open;
    }
    if (!certain)
        vec_push(trying->services->arena, out, held);
    return true;
}

// --- one situation ---

const Entity *services_real(Eval *eval, const Entity *who)
{
    EntityList holders = {0};
    if (who->block == BLOCK_role)
        eval_holders(eval, who, &holders);
    return holders.count == 1 ? holders.items[0] : who;
}

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
    const Date *from = date_in(services, b->from, false);
    const Date *until = date_in(services, a->until, true);
    if (from && until && date_compare(*until, *from) < 0)
        return false;
    from = date_in(services, a->from, false);
    until = date_in(services, b->until, true);
    return !from || !until || date_compare(*until, *from) >= 0;
}

// The mode that a line is of: its own label's, or the mode that states it.
static const Entity *mode_of(ServiceEval *services, const ServiceLine *line)
{
    const Expr *value = value_in(services, line->modes);
    if (line->mode)
        return services_same(line->mode);
    return value ? mode_named(eval_settle(services->eval, value)) : NULL;
}

static bool may_stand_together(const Trying *trying, const Held *a, const Held *b,
                               size_t modes)
{
    ServiceEval *services = trying->services;
    if (a->may || b->may || a->open || b->open || a->also || b->also || a->unstated ||
        b->unstated || a->gone || b->gone || a->line == b->line)
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
    modes_in_force(trying->services->eval, trying->service, &modes);
    for (size_t i = 0; i < out->held.count && !out->a; i++)
        for (size_t k = i + 1; k < out->held.count && !out->a; k++) {
            const Held *a = &out->held.items[i], *b = &out->held.items[k];
            if (a->by == b->by && !may_stand_together(trying, a, b, modes.count)) {
                out->a = a;
                out->b = b;
            }
        }
}

static bool is_certain(const Held *held)
{
    return !held->may && !held->open && !held->unstated && !held->gone;
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
        try_rule(trying, candidate->line, &out->held, 0);
        for (size_t k = before; k < out->held.count; k++) {
            out->held.items[k].by = candidate->by;
            out->held.items[k].level = level;
            settled = settled || (!out->held.items[k].may && !out->held.items[k].open);
            out->stated = out->stated || is_certain(&out->held.items[k]);
        }
    }
    return settled;
}

static void resolve(const Trying *trying, const Candidates *candidates, ServiceCase *out)
{
    unsigned level = 0;
    for (;;) {
        bool more = false;
        unsigned next = 0;
        if (take_level(trying, candidates, level, out))
            break;
        for (size_t i = 0; i < candidates->count; i++) {
            unsigned other = candidates->items[i].level;
            if (other > level && (!more || other < next)) {
                next = other;
                more = true;
            }
        }
        if (!more)
            break;
        level = next;
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
            signature |= (uint64_t)covers(axes->regions.items[i], place) << i;
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
        if (all->out->count >= SITUATIONS_MOST) {
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
    for (size_t i = 0; i < values.count && all->out->count < SITUATIONS_MOST; i++) {
        Situation next = at;
        memset(&next.cases, 0, sizeof next.cases);
        for (size_t k = 0; k < at.cases.count; k++)
            vec_push(arena, &next.cases, at.cases.items[k]);
        if (values.items[i])
            vec_push(arena, &next.cases, values.items[i]);
        else
            next.except_of = cases;
        try_cases(all, next, partition + 1);
    }
}

void services_cases(ServiceEval *services, const Entity *service, const Entity *aspect,
                    const ServiceAsked *asked, ServiceCases *out)
{
    Candidates candidates = {0};
    Axes axes = {.services = services};
    gather(services, service, aspect, &candidates);
    for (size_t i = 0; i < candidates.count; i++)
        add_axes(&axes, candidates.items[i].line, 0);
    part_named(&axes);
    PlaceTest *alike = NULL;
    if (!asked->place && axes.regions.count > 0 && axes.regions.count <= REGIONS_MOST) {
        alike = ARENA_NEW(services->arena, PlaceTest);
        alike->regions = axes.regions;
    }
    Enumerating all = {&axes, service, asked, &candidates, alike, out};
    try_cases(&all, (Situation){0}, 0);
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
