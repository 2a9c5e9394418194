#include "engine/inputs.h"

#include "engine/time/dated.h"

Eval eval_begin(Arena *arena, const Model *model, const Scenario *scenario)
{
    return (Eval){.model = model, .scenario = scenario, .arena = arena};
}

// What a check may have to know of its own reads is never one of these.
static bool is_only_cited(InputKind kind)
{
    return kind == INPUT_CELL || kind == INPUT_PRESENT || kind == INPUT_SUCCESSOR ||
           kind == INPUT_CLAUSE;
}

void eval_note(Eval *eval, InputKind kind, uint32_t id)
{
    if (eval->citeless && is_only_cited(kind))
        return;
    uint64_t key = ((uint64_t)kind + 1) << 32 | id;
    if (seen_add(eval->arena, &eval->read.seen, key))
        vec_push(eval->arena, &eval->read, ((Input){kind, id}));
}

// Whether every input is as the text has it and nobody asks which were read: so it is for
// most checks.
static bool as_written(const Eval *eval)
{
    const Scenario *layer = eval->scenario;
    while (layer && layer->overrides.count == 0)
        layer = layer->parent;
    return eval->citeless && !layer;
}

const Override *eval_override(Eval *eval, InputKind kind, uint32_t id)
{
    eval_note(eval, kind, id);
    return scenario_find(eval->scenario, (Input){kind, id});
}

// An answer that looks at a statement with a mistake in it has to know.
void eval_note_mistake(Eval *eval, const Entity *entity)
{
    if (entity && entity->mistake.source)
        eval_note(eval, INPUT_MISTAKE, entity->id);
}

static bool in_force(Eval *eval, const Clause *clause)
{
    for (; clause; clause = clause->parent) {
        const Override *override = eval_override(eval, INPUT_CLAUSE, clause->id);
        if (override && !override->flag)
            return false;
    }
    return true;
}

static bool reading_holds(Eval *eval, const Entity *unclear, const Entity *reading)
{
    if (!reading)
        return true;
    const Reading *chosen = eval_reading(eval, unclear);
    return chosen && chosen->entity == reading;
}

const Expr *eval_cell(Eval *eval, const Cell *cell)
{
    if (cell->id == CASE_ID)
        return cell->value;
    eval_note_mistake(eval, cell->subject);
    if (!reading_holds(eval, cell->unclear, cell->reading) ||
        (cell->subject &&
         !reading_holds(eval, cell->subject->unclear, cell->subject->reading)))
        return NULL;
    if (as_written(eval))
        return cell->value;
    const Override *override = eval_override(eval, INPUT_CELL, cell->id);
    if (override)
        return override->value;
    return in_force(eval, cell->clause) ? cell->value : NULL;
}

bool eval_in_time(Eval *eval, const Cell *cell)
{
    if (cell->from.year == 0 && cell->until.year == 0)
        return true;
    const Override *time = eval_override(eval, INPUT_DATE, 0);
    if (!time)
        return true;
    return (cell->from.year == 0 || date_compare(cell->from, time->until) <= 0) &&
           (cell->until.year == 0 || date_compare(time->from, cell->until) <= 0);
}

static const Cell *slot_in_layers(Eval *eval, const Entity *entity, LabelKey label)
{
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        for (size_t i = layer->cells.count; i-- > 0;) {
            const Cell *cell = layer->cells.items[i];
            if (cell->subject == entity && cell->label == label && label != LABEL_none)
                return cell;
        }
    return NULL;
}

const Cell *eval_slot(Eval *eval, const Entity *entity, LabelKey label,
                      const Expr **value)
{
    eval_note_mistake(eval, entity);
    const Cell *added = slot_in_layers(eval, entity, label);
    if (added) {
        *value = eval_cell(eval, added);
        return *value ? added : NULL;
    }
    *value = NULL;
    if (!entity_may_have(entity, label))
        return NULL;
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        if (cell->label != label || cell->attribute ||
            (label == LABEL_none && cell->total))
            continue;
        *value = eval_cell(eval, cell);
        if (*value)
            return cell;
    }
    return NULL;
}

static bool has_time(BlockKey block)
{
    return block == BLOCK_duty || block == BLOCK_right || block == BLOCK_prohibition ||
           block == BLOCK_task || block == BLOCK_require || block == BLOCK_law;
}

// What is done or allowed only for a time is not there outside it.
static bool out_of_time(Eval *eval, const Entity *entity)
{
    Date from, until;
    entity_validity(entity, &from, &until);
    if (from.year == 0 && until.year == 0)
        return false;
    const Override *time = eval_override(eval, INPUT_DATE, 0);
    return time && ((from.year > 0 && date_compare(from, time->until) > 0) ||
                    (until.year > 0 && date_compare(until, time->from) < 0));
}

// Whether a layer takes it away or puts another in its place.
static bool is_removed(Eval *eval, const Entity *entity)
{
    const Override *override = eval_override(eval, INPUT_PRESENT, entity->id);
    return (override && !override->flag) ||
           eval_override(eval, INPUT_SUCCESSOR, entity->id);
}

bool eval_present(Eval *eval, const Entity *entity)
{
    bool plain = as_written(eval);
    if (entity->gone || (!plain && is_removed(eval, entity)))
        return false;
    return reading_holds(eval, entity->unclear, entity->reading) &&
           (plain || in_force(eval, entity->clause)) &&
           !(has_time(entity->block) && out_of_time(eval, entity));
}

const Reading *eval_reading(Eval *eval, const Entity *unclear)
{
    const Unclear *view = unclear->view;
    const Override *override = eval_override(eval, INPUT_CHOICE, unclear->id);
    const Reading *best = NULL;
    for (size_t i = 0; i < view->readings.count; i++) {
        const Reading *reading = &view->readings.items[i];
        if (override && override->entity == reading->entity)
            return reading;
        if (!best || (reading->assumed && !best->assumed))
            best = reading;
    }
    return best;
}

const Expr *eval_settle(Eval *eval, const Expr *value)
{
    for (unsigned depth = 0; value && depth < 16; depth++) {
        if (value->kind == EXPR_ASSUMED) {
            value = value->left;
        } else if (value->kind == EXPR_UNCLEAR) {
            if (!value->entity || !value->entity->view)
                return NULL;
            const Reading *reading = eval_reading(eval, value->entity);
            value = reading ? reading->value : NULL;
        } else {
            return value;
        }
    }
    return value;
}

LeavingPolicy eval_leaving(Eval *eval)
{
    const Override *override = eval_override(eval, INPUT_LEAVING, 0);
    return override ? override->policy : LEAVING_LAPSE;
}

void eval_touched(const Eval *eval, EntityList *unclears)
{
    for (size_t i = 0; i < eval->read.count; i++) {
        Input input = eval->read.items[i];
        if (input.kind != INPUT_CHOICE || input.id >= eval->model->entities.count)
            continue;
        const Entity *entity = eval->model->entities.items[input.id];
        if (entity->block == BLOCK_unclear || entity->block == BLOCK_contradiction)
            vec_push(eval->arena, unclears, entity);
    }
}

void eval_enter(Eval *eval)
{
    if (++eval->depth > arena_most(eval->arena, MOST_depth))
        arena_reached(eval->arena, MOST_depth);
}

RowWalk eval_walk_rows(Eval *eval, const Entity *entity)
{
    eval_note_mistake(eval, entity);
    return (RowWalk){.entity = entity, .layer = eval->scenario};
}

static bool is_row(const Cell *cell)
{
    return cell->label == LABEL_none && !cell->attribute && !cell->total &&
           cell->names.count > 0;
}

const Cell *eval_next_row(RowWalk *walk)
{
    const CellList *own = &walk->entity->cells;
    while (walk->own < own->count) {
        const Cell *cell = own->items[walk->own++];
        if (is_row(cell))
            return cell;
    }
    for (; walk->layer; walk->layer = walk->layer->parent, walk->added = 0)
        while (walk->added < walk->layer->cells.count) {
            const Cell *cell = walk->layer->cells.items[walk->added++];
            if (cell->subject == walk->entity && cell->label == LABEL_none)
                return cell;
        }
    return NULL;
}

void eval_rows(Eval *eval, const Entity *entity, CellList *out)
{
    RowWalk walk = eval_walk_rows(eval, entity);
    for (const Cell *row; (row = eval_next_row(&walk)) != NULL;)
        vec_push(eval->arena, out, row);
}
