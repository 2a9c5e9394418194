#include "engine/scenario.h"

#include "engine/memo.h"

Scenario *scenario_new(Arena *arena, const Model *model, const Scenario *parent)
{
    Scenario *scenario = ARENA_NEW(arena, Scenario);
    scenario->model = model;
    scenario->parent = parent;
    scenario->arena = arena;
    scenario->memo = ARENA_NEW(arena, Memo);
    return scenario;
}

struct Shelf *scenario_shelf(const Scenario *scenario)
{
    while (scenario != NULL && scenario->parent != NULL)
        scenario = scenario->parent;
    return scenario == NULL ? NULL : scenario->shelf;
}

static void put(Scenario *scenario, Override override)
{
    for (size_t i = 0; i < scenario->overrides.count; i++) {
        Override *there = &scenario->overrides.items[i];
        if (there->input.kind == override.input.kind &&
            there->input.id == override.input.id) {
            *there = override;
            return;
        }
    }
    vec_push(scenario->arena, &scenario->overrides, override);
}

void scenario_set_cell(Scenario *scenario, const Cell *cell, const Expr *value)
{
    put(scenario, (Override){.input = {INPUT_CELL, cell->id}, .value = value});
}

void scenario_set_present(Scenario *scenario, const Entity *entity, bool present)
{
    put(scenario, (Override){.input = {INPUT_PRESENT, entity->id}, .flag = present});
}

void scenario_set_date(Scenario *scenario, Date from, Date until)
{
    put(scenario, (Override){.input = {INPUT_DATE, 0}, .from = from, .until = until});
}

void scenario_choose(Scenario *scenario, const Entity *unclear, const Entity *reading)
{
    put(scenario, (Override){.input = {INPUT_CHOICE, unclear->id}, .entity = reading});
}

void scenario_set_fact(Scenario *scenario, const Entity *fact, bool holds)
{
    put(scenario, (Override){.input = {INPUT_CHOICE, fact->id}, .flag = holds});
}

void scenario_set_in_force(Scenario *scenario, const Clause *clause, bool in_force)
{
    put(scenario, (Override){.input = {INPUT_CLAUSE, clause->id}, .flag = in_force});
}

void scenario_merge(Scenario *scenario, const Entity *entity, const Entity *successor)
{
    put(scenario,
        (Override){.input = {INPUT_SUCCESSOR, entity->id}, .entity = successor});
}

void scenario_set_counting(Scenario *scenario, DayCount rule)
{
    put(scenario, (Override){.input = {INPUT_COUNTING, 0}, .rule = rule});
}

void scenario_set_start(Scenario *scenario, Date first, Date last, bool notice)
{
    put(scenario,
        (Override){
            .input = {INPUT_START, 0}, .from = first, .until = last, .flag = notice});
}

void scenario_set_leaving(Scenario *scenario, LeavingPolicy policy)
{
    put(scenario, (Override){.input = {INPUT_LEAVING, 0}, .policy = policy});
}

static size_t added_so_far(const Scenario *scenario, bool cells)
{
    size_t count = 0;
    for (; scenario; scenario = scenario->parent)
        count += cells ? scenario->cells.count : scenario->added.count;
    return count;
}

Entity *scenario_add(Scenario *scenario, BlockKey block, Text name, const Entity *like)
{
    Arena *arena = scenario->arena;
    Entity *entity = ARENA_NEW(arena, Entity);
    entity->id =
        (uint32_t)(scenario->model->entities.count + added_so_far(scenario, false));
    entity->block = block;
    entity->name = text_nfc(arena, name);
    entity->agreement = scenario->model->main;
    vec_push(arena, &entity->names,
             ((Naming){entity->name, text_fold(arena, entity->name), NAME_SHORT, -1}));
    for (size_t i = 0; like && i < like->kinds.count; i++)
        vec_push(arena, &entity->kinds, like->kinds.items[i]);
    vec_push(arena, &scenario->added, (const Entity *)entity);
    return entity;
}

Cell *scenario_add_cell(Scenario *scenario, const Entity *subject, LabelKey label,
                        const Entity *about, Expr *value)
{
    Cell *cell = ARENA_NEW(scenario->arena, Cell);
    cell->id = (uint32_t)(scenario->model->cells.count + added_so_far(scenario, true));
    cell->subject = subject;
    cell->label = label;
    cell->about = about;
    cell->value = value;
    if (about)
        vec_push(scenario->arena, &cell->names, about);
    vec_push(scenario->arena, &scenario->cells, (const Cell *)cell);
    return cell;
}

static const Override *find_in(const Scenario *scenario, Input input)
{
    for (size_t i = 0; i < scenario->overrides.count; i++) {
        const Override *override = &scenario->overrides.items[i];
        if (override->input.kind == input.kind && override->input.id == input.id)
            return override;
    }
    return NULL;
}

const Override *scenario_search(const Scenario *scenario, Input input)
{
    for (; scenario; scenario = scenario->parent) {
        const Override *override = find_in(scenario, input);
        if (override)
            return override;
    }
    return NULL;
}

bool scenario_left(const Scenario *scenario)
{
    for (; scenario; scenario = scenario->parent)
        for (size_t i = 0; i < scenario->overrides.count; i++)
            if (scenario->overrides.items[i].input.kind == INPUT_PRESENT &&
                !scenario->overrides.items[i].flag)
                return true;
    return false;
}
