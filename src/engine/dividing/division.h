#ifndef AGRC_ENGINE_DIVISION_H
#define AGRC_ENGINE_DIVISION_H

#include "engine/dividing/divide.h"
#include "engine/eval.h"

// Who pays how much of an amount, as a `division` of the text says, or by a key alone.
// What the text leaves open stays open here: see `open` and `undivided`.

typedef struct {
    const Entity *of;
    Figure key;     // what is divided by, when there is one key for all of it
    Interval exact; // before rounding; a range where keys or the amount are ranges
    Interval paid;  // rounded; a range while it is open who bears the rest
    bool open;      // may have to bear some of `open`
    int limited;    // -1: held at its floor, 1: at its cap (in some part)
} DivisionLine;

// One part of the whole, divided by rules of its own.
typedef struct {
    const Entity *part; // NULL: the division itself, which has no parts
    Rational amount;
    const Expr *key;     // NULL: each pays a stated amount, or one pays all
    VEC(Rational) exact; // of the lines, in their order; zero for who takes no part
} DivisionStage;

typedef struct {
    const Entity *entity; // the division; NULL: a key alone
    Figure amount;        // what is divided; not stated: why nothing could be computed
    Figure problem;       // else what is missing; FIGURE_STATED when nothing is
    DivideState state;
    const Entity *where; // the part (or division) that `state` is about
    bool over;           // the shares come to more than the whole
    VEC(DivisionLine) lines;
    VEC(DivisionStage) stages;
    Rational open; // left over by rounding or limits, and no rule gives it to anybody
    Rational undivided; // covered by no key: shares short of 100 %, parts short of all
    Rational step;      // what was rounded to; zero: nothing was
    DivideRest rest;    // the rule for what rounding leaves over, as it came out
    bool assumed_cents; // money counted in cents though the text states no rounding
    bool evened;        // the whole was no whole number of cents: `amount` is the nearest
    Rational before;    // what the whole was then
    bool lacks_year;    // whose turn it is can't be told without a year
    bool lacks_days;    // days of membership can't be counted without a year
    bool vague;         // keys or the amount are ranges: nothing is rounded
    // Rounding at each stage would give something else, and the text does not say when
    // to round: what each would pay then, else empty.
    VEC(Rational) by_stage;
} Division;

// `amount` is what is asked about; NULL: what the division itself is of.
void division_compute(Eval *eval, const Entity *division, const Figure *amount,
                      Division *out);

// The same by a key that is asked about: a formula for each payer (NULL: equally), and
// who pays (NULL: those whom the key has figures for).
void division_by_key(Eval *eval, const Expr *key, const EntityList *who,
                     const Figure *amount, Division *out);

// What is divided goes up or down in a layer: `what` is a division, a share or a resource
// that they are of. It is read back by division_compute and division_by_key.
void division_scale(Scenario *layer, const Entity *what, Operator operator,
                    const Expr * by);

// Whether everything could be computed, but for what stays open.
bool division_is_done(const Division *division);

// What one pays, as a figure of the division; and the whole.
Figure division_figure(Eval *eval, const Entity *division, const Entity *of);
Figure division_total(Eval *eval, const Entity *division);
// Those who pay, in the order of the text.
void division_payers(Eval *eval, const Entity *division, EntityList *out);

#endif
