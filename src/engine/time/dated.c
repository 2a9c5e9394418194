#include "engine/time/dated.h"

void entity_validity(const Entity *entity, Date *from, Date *until)
{
    *from = *until = (Date){0};
    if (!entity_may_have(entity, LABEL_from) && !entity_may_have(entity, LABEL_until))
        return;
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        const Expr *value = cell->value;
        if (cell->attribute || cell->reading || !value ||
            (value->kind != EXPR_DATE && value->kind != EXPR_PERIOD))
            continue;
        if (cell->label == LABEL_from)
            *from = value->date;
        if (cell->label == LABEL_until)
            *until = value->kind == EXPR_DATE ? value->date : value->last_date;
    }
}

static const Entity *successor_of(const Entity *entity)
{
    const Cell *cell = entity_cell(entity, LABEL_successor);
    const Expr *value = cell ? cell->value : NULL;
    bool one = value && !value->next && value->kind == EXPR_ENTITY;
    return one && value->entity != entity ? value->entity : NULL;
}

// Whether following successors comes back to the entity.
static bool comes_back(const Entity *entity)
{
    enum { LONGEST = 64 };
    const Entity *next = successor_of(entity);
    for (int i = 0; next && i < LONGEST; i++, next = successor_of(next))
        if (next == entity)
            return true;
    return next != NULL;
}

static void place(Scenario *layer, const Entity *entity, Date first, Date last)
{
    Date from, until;
    entity_validity(entity, &from, &until);
    bool gone = until.year > 0 && date_compare(until, first) < 0;
    bool to_come = from.year > 0 && date_compare(from, last) > 0;
    const Entity *successor = gone ? successor_of(entity) : NULL;
    if (successor && !comes_back(entity))
        scenario_merge(layer, entity, successor);
    else if (gone || to_come)
        scenario_set_present(layer, entity, false);
}

Scenario *scenario_at(Arena *arena, const Model *model, const Scenario *parent, Date from,
                      Date until)
{
    Scenario *layer = scenario_new(arena, model, parent);
    scenario_set_date(layer, from, until);
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->block == BLOCK_party || entity->block == BLOCK_actor ||
            entity->block == BLOCK_unit || entity->block == BLOCK_body)
            place(layer, entity, from, until);
    }
    return layer;
}
