#ifndef AGRC_ENGINE_SCENARIO_H
#define AGRC_ENGINE_SCENARIO_H

#include "base/deadline.h"
#include "model/model.h"

// What-if layers. A scenario is a layer over a model or over another scenario; it
// overrides inputs and edits nothing. Everything the engine reads from the text is an
// input with a number, so an evaluation can note what it read: that list says which
// clauses an answer rests on, which readings it touches, and what a change makes stale.

typedef enum {
    INPUT_CELL,          // the value of a stated cell
    INPUT_PRESENT,       // whether an entity is there at all (a party that left is not)
    INPUT_CHOICE,        // which reading of an open question holds
    INPUT_CLAUSE,        // whether a clause is in force
    INPUT_SUCCESSOR,     // into whom an entity was merged, or who took its place
    INPUT_DATE,          // the day or days that are asked about
    INPUT_LEAVING,       // what happens to the shares of those who left
    INPUT_COUNTING,      // how deadlines are counted where the text does not say it
    INPUT_START,         // the day from which time is counted, where no event is named
    INPUT_MISTAKE,       // a statement with a mistake in it; no layer changes that
    INPUT_NATIVE,        // a native function that was computed; no layer changes that
    INPUT_NATIVE_FAILED, // a call that was not: its index in Natives.failures
} InputKind;

typedef struct {
    InputKind kind;
    uint32_t id; // of the cell, entity or clause; else 0
} Input;

// What becomes of a leaver's share and of the limits counted from it. Agreements seldom
// say.
typedef enum {
    LEAVING_SPREAD, // the others take it over in proportion; the total stays
    LEAVING_LAPSE,  // it lapses; percentages are counted from what remains
    LEAVING_FROZEN, // it lapses; limits stay the number they were
} LeavingPolicy;

typedef struct {
    Input input;
    const Expr *value;    // INPUT_CELL: the new value; NULL: not stated
    const Entity *entity; // INPUT_CHOICE: the reading; INPUT_SUCCESSOR
    bool flag; // INPUT_PRESENT, INPUT_CLAUSE; INPUT_CHOICE of a fact; INPUT_START
               // of a notice
    LeavingPolicy policy; // INPUT_LEAVING
    Date from, until;     // INPUT_DATE; INPUT_START: `from`
    DayCount rule;        // INPUT_COUNTING
} Override;

typedef struct Scenario Scenario;
struct Scenario {
    const Model *model;
    const Scenario *parent;
    Arena *arena;
    VEC(Override) overrides;
    VEC(const Entity *) added; // entities that this layer brings in
    VEC(const Cell *) cells;   // and cells
    Text words;                // the change in words, as understood; empty for readings
    struct Memo *memo;         // results that hold in this layer; see memo.h
    struct Shelf *shelf;       // of the lowest layer: rules worked out in the session
};

// A layer without overrides. `parent` may be NULL.
Scenario *scenario_new(Arena *arena, const Model *model, const Scenario *parent);

void scenario_set_cell(Scenario *scenario, const Cell *cell, const Expr *value);
void scenario_set_present(Scenario *scenario, const Entity *entity, bool present);
void scenario_choose(Scenario *scenario, const Entity *unclear, const Entity *reading);
// Whether a fact holds.
void scenario_set_fact(Scenario *scenario, const Entity *fact, bool holds);
void scenario_set_in_force(Scenario *scenario, const Clause *clause, bool in_force);
void scenario_merge(Scenario *scenario, const Entity *entity, const Entity *successor);
// The time that is asked about, first and last day.
void scenario_set_date(Scenario *scenario, Date from, Date until);
void scenario_set_leaving(Scenario *scenario, LeavingPolicy policy);
void scenario_set_counting(Scenario *scenario, DayCount rule);
// The day from which time is counted, or the first and last day that it may be; of a
// notice, or of whatever begins then.
void scenario_set_start(Scenario *scenario, Date first, Date last, bool notice);
// A new entity that exists from this layer on, with a name of its own and of a kind.
Entity *scenario_add(Scenario *scenario, BlockKey block, Text name, const Entity *like);
// A new cell of an added (or any) entity, for this layer and those above.
Cell *scenario_add_cell(Scenario *scenario, const Entity *subject, LabelKey label,
                        const Entity *about, Expr *value);

// The shelf of the lowest layer, or NULL; see analysis/voting/shelf.h.
struct Shelf *scenario_shelf(const Scenario *scenario);

// Whether some layer takes an entity away.
bool scenario_left(const Scenario *scenario);

// scenario_find where something is overridden.
const Override *scenario_search(const Scenario *scenario, Input input);

// The override nearest to the top of the stack, or NULL: then the text's own value holds.
static inline const Override *scenario_find(const Scenario *scenario, Input input)
{
    while (scenario && scenario->overrides.count == 0)
        scenario = scenario->parent;
    return scenario ? scenario_search(scenario, input) : NULL;
}

#endif
