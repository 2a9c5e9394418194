#include "model/model.h"

bool entities_include(const EntityList *list, const Entity *entity)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i] == entity)
            return true;
    return false;
}

// Brings the index of a list up to date with what was pushed to it directly. A list that
// was shortened gets a new one.
static void index_entities(Arena *arena, EntityList *list)
{
    if (list->indexed > list->count) {
        seen_clear(&list->seen);
        list->indexed = 0;
    }
    for (; list->indexed < list->count; list->indexed++)
        seen_add(arena, &list->seen, (uintptr_t)list->items[list->indexed]);
}

void entities_add(Arena *arena, EntityList *list, const Entity *entity)
{
    enum { SHORT = 16 };
    if (list->count < SHORT) {
        if (!entities_include(list, entity))
            vec_push(arena, list, entity);
        return;
    }
    index_entities(arena, list);
    if (!seen_add(arena, &list->seen, (uintptr_t)entity))
        return;
    vec_push(arena, list, entity);
    list->indexed = list->count;
}

static bool speaks_of(const Expr *expr, const Entity *entity)
{
    return expr && (expr->entity == entity || speaks_of(expr->left, entity) ||
                    speaks_of(expr->right, entity));
}

const Entity *model_division_of(const Model *model, const Entity *amount)
{
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *division = model->entities.items[i];
        if (division->block != BLOCK_division)
            continue;
        const Cell *of = entity_cell(division, LABEL_of);
        if (of && speaks_of(of->value, amount))
            return division;
    }
    return NULL;
}
