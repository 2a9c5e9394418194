#ifndef AGRC_ENGINE_INPUTS_H
#define AGRC_ENGINE_INPUTS_H

#include "engine/scenario.h"

// Reading a model under a scenario. Every read of an input goes through here and is
// noted, so that an answer knows its clauses and readings without being told.

typedef struct {
    Input *items;
    size_t count, capacity;
    Seen seen; // the same inputs, so that none is noted twice
} InputList;

typedef struct Eval {
    const Model *model;
    const Scenario *scenario;
    Arena *arena;
    InputList read; // in the order of first reading; shared results included
    bool citeless;  // a check: what is only cited is not noted, nor kept for anyone else
    unsigned depth; // of nested evaluation, so that cycles and chains end
    VEC(const Entity *) computing; // measures under way: a measure found again is a cycle
    int32_t first_year, last_year; // the years looked at; 0: any time
    struct Sharing
        *sharing; // among whom the formula at hand divides; engine/dividing/sharing.h
    VEC(struct RelationPairs *) pairs; // found so far; see engine/relations.h
} Eval;

// The id of a thing that is only asked about and of what it states: no input of the
// text.
#define CASE_ID (UINT32_MAX - 1)

Eval eval_begin(Arena *arena, const Model *model, const Scenario *scenario);

// One level deeper; the caller takes it back from eval->depth. Ends the work when there
// are too many, so that neither a chain nor a formula can fill the stack.
void eval_enter(Eval *eval);

// Notes that an input was read.
void eval_note(Eval *eval, InputKind kind, uint32_t id);
// Notes a statement that a mistake stands in (NULL: none): an answer that looks at it has
// to know.
void eval_note_mistake(Eval *eval, const Entity *entity);

// What the layers put in the place of an input, or NULL. It counts as read.
const Override *eval_override(Eval *eval, InputKind kind, uint32_t id);

// The value of a cell in force, or NULL: its clause is repealed, another reading holds,
// or a layer took it away.
const Expr *eval_cell(Eval *eval, const Cell *cell);

// The first cell in force of an entity with that label, or NULL. Its value in *value.
const Cell *eval_slot(Eval *eval, const Entity *entity, LabelKey label,
                      const Expr **value);

// Whether a stated figure is for the time of the scenario, or for all times. Without a
// time every figure is.
bool eval_in_time(Eval *eval, const Cell *cell);

bool eval_present(Eval *eval, const Entity *entity);

// The reading that holds for an open question: chosen in the scenario, else the assumed
// one, else the first.
const Reading *eval_reading(Eval *eval, const Entity *unclear);

// A value with open questions put in: an EXPR_UNCLEAR becomes its reading's value (NULL
// when the reading has only words).
const Expr *eval_settle(Eval *eval, const Expr *value);

// The policy for leavers' shares in the scenario.
LeavingPolicy eval_leaving(Eval *eval);

// The open questions among the inputs read so far.
void eval_touched(const Eval *eval, EntityList *unclears);

// The cells that state rows of a measure or body, those of the scenario's layers
// included.
void eval_rows(Eval *eval, const Entity *entity, CellList *out);

// The same one by one, without a list: NULL after the last.
typedef struct {
    const Entity *entity;
    size_t own; // cells of the entity passed
    const Scenario *layer;
    size_t added; // cells of the layer passed
} RowWalk;
RowWalk eval_walk_rows(Eval *eval, const Entity *entity);
const Cell *eval_next_row(RowWalk *walk);

#endif
