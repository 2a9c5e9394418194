#ifndef AGRC_ENGINE_SEAT_RULE_H
#define AGRC_ENGINE_SEAT_RULE_H

#include "engine/dividing/apportion.h"
#include "engine/eval.h"

// Seats by a rule that the text states, in a body or in a quantity that bodies follow:
// who has how many, and how that came about.

// Why seats can't be told.
typedef enum {
    SEATS_TOLD,
    SEATS_KEY,      // the key of `whom` is not stated (`lacking`)
    SEATS_NEGATIVE, // the key of `whom` is below nothing
    SEATS_TOTAL,    // how many seats there are is not stated, or no whole number
    SEATS_METHOD,   // by which method is not stated
    SEATS_LIMIT,    // a number of the rule is not stated or makes no sense (`where`)
    SEATS_NOBODY,   // there is nobody to divide them among
    SEATS_NO_KEY,   // the keys sum to nothing
    SEATS_LEAST,    // more seats are promised than there are
    SEATS_MOST,     // the caps leave seats over
    SEATS_CIRCULAR, // the key needs the seats
    SEATS_TWO_WAYS, // a method, steps or a scale stand beside one another
} SeatGap;

typedef enum { SEATS_BY_METHOD, SEATS_BY_STEPS, SEATS_BY_SCALE } SeatWay;

typedef struct {
    const Entity *of;
    Figure key;
    int64_t first;       // what it has before the division
    int64_t seats, open; // with `first`: certain, and what a tie may add
    int64_t stated;      // the number beside the rule; -1: none
    ApportionPart part;  // of the division, without `first`
} SeatPart;

typedef struct {
    const Entity *entity; // the body or quantity
    const Cell *cell;     // of its key
    SeatWay way;
    SeatGap gap;
    const Entity *whom;
    Figure lacking;
    LabelKey where;
    ApportionRule rule;
    WordKey method;
    bool divisor_assumed; // no first divisor is stated, and 1,4 was taken
    bool about;           // a key is approximate
    // Limits hold for exact shares of the largest remainder; if they held only after
    // rounding, seats would be others.
    bool limits_matter;
    bool has_ties_rule, by_lot;
    int64_t total; // seats in all; -1: not stated
    int64_t tied;  // seats that ties leave open
    VEC(SeatPart) parts;
} SeatDivision;

// Whether a body or quantity states such a rule.
bool seats_have_rule(Eval *eval, const Entity *entity);

// Whose rule divides the seats of a body: the body itself, or the quantity that its seats
// follow; NULL when no rule does.
const Entity *seats_ruled_by(Eval *eval, const Entity *body);

// Divides the seats. `method` takes the place of the stated method unless it is
// WORD_none. Never NULL; `gap` tells what is missing.
const SeatDivision *seats_divide(Eval *eval, const Entity *entity, WordKey method);

// The part of one in a division, or NULL.
const SeatPart *seats_part(const SeatDivision *division, const Entity *of);

// What one has by the rule, as a figure: a range where a tie leaves it open.
Figure seats_figure(const SeatDivision *division, const Entity *of);
// All seats together.
Figure seats_total(const SeatDivision *division);

// The methods that there are, in the order of the documentation; WORD_none ends them.
extern const WordKey seat_methods[];

#endif
