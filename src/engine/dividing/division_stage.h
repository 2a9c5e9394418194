#ifndef AGRC_ENGINE_DIVISION_STAGE_H
#define AGRC_ENGINE_DIVISION_STAGE_H

#include "engine/dividing/division.h"

// A division under way, and one stage of it: a part, or the division itself when it has
// none.

typedef struct {
    Eval *eval;
    Division *out;
    const Entity *entity; // the division, or NULL
    Quantity whole;
    Rational size; // of the amount, without its sign: a refund mirrors a charge
    EntityList payers;
    bool stages_round; // a part rounds its own
    bool by_stage;     // trying what rounding at each part would give
} Dividing;

typedef struct {
    const Entity *of; // the part or the division; NULL: a key that is asked about
    const Expr *key;  // NULL: equally
    const Expr *each; // each pays this much; no key
    EntityList payers;
    Figure *keys; // of each payer
    Rational amount;
    DividePart *parts;   // one more than payers: what no share covers
    DivideShare *shares; // the same
    size_t count;        // of parts
} Stage;

// The line of a payer, which is added when there is none yet; `guess` is where it may be.
size_t dividing_line(Dividing *at, const Entity *payer, size_t guess);

// Ends the work: what is missing, or why it is impossible and where. Always false.
bool dividing_fail(Dividing *at, Figure problem);
bool dividing_stop(Dividing *at, DivideState state, const Entity *where);

// Reads who pays in a stage and by what. A part that only names one payer needs no key.
bool stage_begin(Dividing *at, Stage *stage);
// Takes what each pays as stated for it, a basic fee, as the amount of the stage.
bool stage_fees(Dividing *at, Stage *stage);
// Divides the amount of a stage and adds what each bears of it to the lines.
bool stage_run(Dividing *at, Stage *stage);

#endif
