#include "engine/members.h"

#include "engine/eval.h"
#include "engine/relations.h"

// The entity that stands for another in the scenario: itself, or whom it was merged into.
static const Entity *stand_in(Eval *eval, const Entity *entity)
{
    for (unsigned depth = 0; depth < 16; depth++) {
        const Override *override = eval_override(eval, INPUT_SUCCESSOR, entity->id);
        if (!override)
            break;
        entity = override->entity;
    }
    return entity;
}

static void add_in_years(Eval *eval, EntityList *out, const Entity *entity, bool *open)
{
    Truth there = eval_in_years(eval, entity);
    if (there == TRUTH_YES)
        entities_add(eval->arena, out, entity);
    if (there == TRUTH_UNKNOWN && open)
        *open = true;
}

static void add_kind(Eval *eval, EntityList *out, const Entity *kind, bool *open)
{
    const Instances *instances = model_instances(eval->model, kind);
    for (size_t i = 0; i < instances->count; i++)
        if (eval_present(eval, instances->items[i]))
            add_in_years(eval, out, instances->items[i], open);
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->added.count; i++)
            if (entity_is_a(layer->added.items[i], kind) &&
                eval_present(eval, layer->added.items[i]))
                entities_add(eval->arena, out, layer->added.items[i]);
}

// Who holds a role goes with it: `each party except host` leaves the host out, whoever it
// is.
static void remove_all(Eval *eval, EntityList *from, const EntityList *gone)
{
    EntityList out = {0};
    for (size_t i = 0; i < gone->count; i++)
        entities_add(eval->arena, &out, gone->items[i]);
    for (size_t i = 0; i < out.count; i++)
        if (out.items[i]->block == BLOCK_role)
            eval_holders(eval, out.items[i], &out);
    size_t left = out.count;
    for (size_t i = 0; i < from->count; i++)
        entities_add(eval->arena, &out, from->items[i]);
    for (size_t i = left; i < out.count; i++)
        from->items[i - left] = out.items[i];
    from->count = out.count - left;
    from->indexed = 0;
    seen_clear(&from->seen);
}

// Whether a set is being worked out already: then it would contain itself.
static bool is_computing(const Eval *eval, const Entity *set)
{
    for (size_t i = 0; i < eval->computing.count; i++)
        if (eval->computing.items[i] == set)
            return true;
    return false;
}

Truth eval_meets(Eval *eval, const Entity *set, const Entity *entity)
{
    const Expr *where;
    Truth meets = TRUTH_YES;
    if (!eval_slot(eval, set, LABEL_where, &where))
        return meets;
    for (; where; where = where->next)
        meets = truth_and(meets, eval_claim(eval, where, entity));
    return meets;
}

// Of whom it can't be said whether they belong is left out, and the set is open.
static bool meets_conditions(Eval *eval, const Entity *set, const Entity *entity,
                             bool *open)
{
    Truth meets = eval_meets(eval, set, entity);
    if (meets == TRUTH_UNKNOWN && open)
        *open = true;
    return meets == TRUTH_YES;
}

static void add_set(Eval *eval, EntityList *out, const Entity *set, bool *open)
{
    const Expr *are, *except;
    EntityList members = {0}, gone = {0};
    arena_work(eval->arena);
    if (is_computing(eval, set))
        return;
    vec_push(eval->arena, &eval->computing, set);
    if (eval_slot(eval, set, LABEL_are, &are))
        eval_members(eval, are, &members, open);
    if (eval_slot(eval, set, LABEL_except, &except))
        eval_members(eval, except, &gone, open);
    remove_all(eval, &members, &gone);
    for (size_t i = 0; i < members.count; i++)
        if (meets_conditions(eval, set, members.items[i], open))
            entities_add(eval->arena, out, members.items[i]);
    eval->computing.count--;
}

static void add_entity(Eval *eval, EntityList *out, const Entity *entity, bool *open)
{
    if (entity->block == BLOCK_kind) {
        add_kind(eval, out, entity, open);
    } else if (entity->block == BLOCK_set || entity->block == BLOCK_bloc) {
        add_set(eval, out, entity, open);
    } else {
        const Entity *there = stand_in(eval, entity);
        if (eval_present(eval, there))
            entities_add(eval->arena, out, there);
    }
}

static void add_value(Eval *eval, EntityList *out, const Expr *value, bool *open)
{
    EntityList gone = {0}, left = {0};
    switch ((int)value->kind) {
    case EXPR_ENTITY: add_entity(eval, out, value->entity, open); break;
    case EXPR_EACH:
    case EXPR_PAIR:
    case EXPR_NAMED_BY:
    case EXPR_ASSUMED: add_value(eval, out, value->left, open); break;
    case EXPR_LIMIT:
        if (value->left)
            add_value(eval, out, value->left, open);
        break;
    case EXPR_EXCEPT:
        add_value(eval, &left, value->left, open);
        add_value(eval, &gone, value->right, open);
        remove_all(eval, &left, &gone);
        for (size_t i = 0; i < left.count; i++)
            entities_add(eval->arena, out, left.items[i]);
        break;
    case EXPR_UNCLEAR: eval_members(eval, eval_settle(eval, value), out, open); break;
    case EXPR_WORD:
        if (value->word == WORD_all)
            eval_parties(eval, out);
        if (value->word == WORD_among_others && open)
            *open = true;
        break;
    default: break;
    }
}

void eval_members(Eval *eval, const Expr *list, EntityList *out, bool *open)
{
    eval_enter(eval);
    for (; list; list = list->next)
        add_value(eval, out, list, open);
    eval->depth--;
}

void eval_value_members(Eval *eval, const Expr *value, EntityList *out)
{
    Expr one = *value;
    one.next = NULL;
    eval_members(eval, &one, out, NULL);
}

// How closely a name means one entity: itself before a set, a set before a kind.
static int closeness(const Expr *name)
{
    while (name && name->kind == EXPR_EACH)
        name = name->left;
    if (!name || name->kind != EXPR_ENTITY || name->entity->block == BLOCK_kind)
        return 0;
    return name->entity->block == BLOCK_set ? 1 : 2;
}

bool eval_is_closest(Eval *eval, const Expr *list, const Expr *item, const Entity *of)
{
    for (const Expr *other = list; other; other = other->next) {
        EntityList named = {0};
        if (!other->left || closeness(other->left) <= closeness(item->left))
            continue;
        eval_value_members(eval, other->left, &named);
        if (entities_include(&named, of))
            return false;
    }
    return true;
}

void eval_parties(Eval *eval, EntityList *out)
{
    for (size_t i = 0; i < eval->model->entities.count; i++) {
        const Entity *entity = eval->model->entities.items[i];
        if (entity->block == BLOCK_party && eval_present(eval, entity))
            entities_add(eval->arena, out, entity);
    }
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->added.count; i++)
            if (layer->added.items[i]->block == BLOCK_party &&
                eval_present(eval, layer->added.items[i]))
                entities_add(eval->arena, out, layer->added.items[i]);
}

bool eval_belongs(Eval *eval, const Entity *entity, const Entity *name)
{
    if (name == entity)
        return true;
    if (name->block == BLOCK_kind)
        return entity_is_a(entity, name);
    if (name->block != BLOCK_set)
        return false;
    EntityList members = {0};
    add_set(eval, &members, name, NULL);
    return entities_include(&members, entity);
}

void eval_holders(Eval *eval, const Entity *role, EntityList *out)
{
    const Expr *value;
    if (eval_slot(eval, role, LABEL_held_by, &value))
        eval_members(eval, value, out, NULL);
}
