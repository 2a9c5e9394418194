#ifndef AGRC_ENGINE_EVAL_H
#define AGRC_ENGINE_EVAL_H

#include "engine/claims.h"
#include "engine/inputs.h"
#include "engine/members.h"

// Evaluation of a model under a scenario: inputs, members and claims, and the figures
// they come to.

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

// The figure that the rows of a measure give an entity.
Figure eval_row_figure(Eval *eval, const Entity *measure, const Entity *of);

// The row that states it, or the label of the formula, for the time of the scenario; NULL
// when there is none.
const Cell *eval_figure_cell(Eval *eval, const Entity *measure, const Entity *of);

// The total that the text states, for the time of the scenario.
Figure eval_stated_total(Eval *eval, const Entity *measure);

// The figure that an expression comes to; `of` is the entity that measures per entity are
// taken for, or NULL.
Figure eval_figure(Eval *eval, const Expr *expr, const Entity *of);

// A measure's figure for one entity, as it counts in the scenario (shares of leavers
// spread or not, shares of merged entities added), and its total over those present.
Figure eval_measure(Eval *eval, const Entity *measure, const Entity *of);
Figure eval_total(Eval *eval, const Entity *measure);

// The entities that are measured, present ones only, in the order of the text.
void eval_measured(Eval *eval, const Entity *measure, EntityList *out);

// Results that are kept: found again under any layer that changes nothing they read.
typedef enum { MEMO_MEASURE, MEMO_TOTAL, MEMO_SEATS, MEMO_DIVISION } MemoKind;
// NULL when there is none. What the result had read counts as read again.
const void *memo_find(Eval *eval, MemoKind kind, const Entity *a, const Entity *b);
// Keeps `value` (in the scenario's arena), which rests on eval->read from index `first`
// on.
void memo_keep(Eval *eval, MemoKind kind, const Entity *a, const Entity *b,
               const void *value, size_t first);

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
