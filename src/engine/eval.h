#ifndef AGRC_ENGINE_EVAL_H
#define AGRC_ENGINE_EVAL_H

#include "base/truth.h"
#include "engine/scenario.h"

// Evaluation of a model under a scenario. Every read of an input goes through here and is
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
    struct Sharing *sharing; // among whom the formula at hand divides; engine/sharing.h
    VEC(struct RelationPairs *) pairs; // found so far; see engine/relations.h
} Eval;

// The id of a thing that is only asked about and of what it states: no input of the
// text.
#define CASE_ID (UINT32_MAX - 1)

// One level deeper; the caller takes it back from eval->depth. Ends the work when there
// are too many, so that neither a chain nor a formula can fill the stack.
void eval_enter(Eval *eval);

Eval eval_begin(Arena *arena, const Model *model, const Scenario *scenario);

// What is stated and how it came out.
typedef enum {
    FIGURE_STATED,
    FIGURE_NOT_STATED, // nothing in force says it
    FIGURE_CIRCULAR,   // it would need itself
    FIGURE_UNDEFINED,  // a division by zero
    FIGURE_MIXED,      // units that do not mix
    FIGURE_UNBOUNDED,  // limits that leave it open at both ends
    FIGURE_UNDATED,    // it has figures for several times, and no time is given
    FIGURE_NATIVE,     // a native function could not be computed
} FigureState;

typedef struct {
    FigureState state;
    Quantity quantity;
    const Entity *missing;    // what is not stated, when one thing can be named
    const Entity *missing_of; // for whom it is not stated, or NULL
    Text missing_words;
} Figure;

Figure figure_of(Quantity quantity);
Figure figure_number(Rational value, Unit unit);
// No figure, and why; `missing` is what is not stated, or NULL.
Figure figure_missing(FigureState state, const Entity *missing);

// The value of a cell in force, or NULL: its clause is repealed, another reading holds,
// or a layer took it away.
const Expr *eval_cell(Eval *eval, const Cell *cell);

// The first cell in force of an entity with that label, or NULL. Its value in *value.
const Cell *eval_slot(Eval *eval, const Entity *entity, LabelKey label,
                      const Expr **value);

// Whether a stated figure is for the time of the scenario, or for all times. Without a
// time every figure is.
bool eval_in_time(Eval *eval, const Cell *cell);

// The figure that the rows of a measure give an entity.
Figure eval_row_figure(Eval *eval, const Entity *measure, const Entity *of);

// The row that states it, or the label of the formula, for the time of the scenario; NULL
// when there is none.
const Cell *eval_figure_cell(Eval *eval, const Entity *measure, const Entity *of);

// The total that the text states, for the time of the scenario.
Figure eval_stated_total(Eval *eval, const Entity *measure);

bool eval_present(Eval *eval, const Entity *entity);

// The reading that holds for an open question: chosen in the scenario, else the assumed
// one, else the first.
const Reading *eval_reading(Eval *eval, const Entity *unclear);

// A value with open questions put in: an EXPR_UNCLEAR becomes its reading's value (NULL
// when the reading has only words).
const Expr *eval_settle(Eval *eval, const Expr *value);

// The figure that an expression comes to; `of` is the entity that measures per entity are
// taken for, or NULL.
Figure eval_figure(Eval *eval, const Expr *expr, const Entity *of);

// A measure's figure for one entity, as it counts in the scenario (shares of leavers
// spread or not, shares of merged entities added), and its total over those present.
Figure eval_measure(Eval *eval, const Entity *measure, const Entity *of);
Figure eval_total(Eval *eval, const Entity *measure);

// The entities that are measured, present ones only, in the order of the text.
void eval_measured(Eval *eval, const Entity *measure, EntityList *out);

// The present entities that a list of names, sets, kinds and `each x` stands for, each
// once, in the order of the text. `open` (may be NULL) tells that the list is marked
// open.
void eval_members(Eval *eval, const Expr *list, EntityList *out, bool *open);
// The same for one value alone, whatever follows it in its list.
void eval_value_members(Eval *eval, const Expr *value, EntityList *out);

// Whether an item of a list such as `koski 3; each party 1` is what the list says of
// `of`: no other item names it more closely.
bool eval_is_closest(Eval *eval, const Expr *list, const Expr *item, const Entity *of);

// Whether an entity meets the conditions of a set, whoever its members are.
Truth eval_meets(Eval *eval, const Entity *set, const Entity *entity);

// All present parties of the agreement.
void eval_parties(Eval *eval, EntityList *out);

// Whether a claim holds: comparisons, facts, and / or / not. Unknown when something it
// needs is not stated.
Truth eval_claim(Eval *eval, const Expr *claim, const Entity *of);

// Who holds a role in the scenario.
void eval_holders(Eval *eval, const Entity *role, EntityList *out);

// Results that are kept: found again under any layer that changes nothing they read.
typedef enum { MEMO_MEASURE, MEMO_TOTAL, MEMO_SEATS, MEMO_DIVISION } MemoKind;
// NULL when there is none. What the result had read counts as read again.
const void *memo_find(Eval *eval, MemoKind kind, const Entity *a, const Entity *b);
// Keeps `value` (in the scenario's arena), which rests on eval->read from index `first`
// on.
void memo_keep(Eval *eval, MemoKind kind, const Entity *a, const Entity *b,
               const void *value, size_t first);

// Notes that an input was read.
void eval_note(Eval *eval, InputKind kind, uint32_t id);

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

// The policy for leavers' shares in the scenario.
LeavingPolicy eval_leaving(Eval *eval);

// Whether an entity belongs to what a name in a row stands for (itself, a kind, a set).
bool eval_belongs(Eval *eval, const Entity *entity, const Entity *name);

// The open questions among the inputs read so far.
void eval_touched(const Eval *eval, EntityList *unclears);

// Seats of a body: how many persons each party has, by its seats, size and composition.
typedef struct {
    const Entity *of;         // party, role, or NULL for the whole body
    Figure at_least, at_most; // equal when fixed; at_most not stated when open upwards
    const Cell *cell;
} SeatRow;
typedef VEC(SeatRow) SeatRows;
void eval_seats(Eval *eval, const Entity *body, SeatRows *rows);
// The members that have a say in a body: parties with seats, or its listed members.
void eval_voters(Eval *eval, const Entity *body, EntityList *out);
// The same where its seats are at hand.
void eval_voters_of(Eval *eval, const Entity *body, const SeatRows *rows,
                    EntityList *out);

// Somebody whose seats the list of a body states twice, or NULL.
const Entity *eval_seated_twice(Eval *eval, const Entity *body);

#endif
