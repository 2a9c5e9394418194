#ifndef AGRC_ENGINE_DIVIDE_H
#define AGRC_ENGINE_DIVIDE_H

#include "base/rational.h"

// Dividing an amount by keys, exactly: who bears which part, and what becomes of the
// steps (cents) that rounding leaves over. Pure arithmetic: no text, no model. Nothing is
// ever chosen that no rule gives: what is left open is told, and between whom.
//
// An amount below zero is a refund: it is divided as the charge of the same size and
// negated. The order of the parts never decides; only their `rank` may.

// What becomes of what floors and caps add or cut off.
typedef enum {
    DIFFERENCE_OPEN,   // no rule: it stays open between those at no limit
    DIFFERENCE_SPREAD, // over those at no limit, by the same key, until all limits hold
    DIFFERENCE_ONCE,   // the same, but moved one time only: nobody is limited again
    DIFFERENCE_TO,     // one part bears it, whatever its own limits
    DIFFERENCE_LAPSE, // it is not divided: the parts come to more or less than the amount
} Difference;

typedef struct {
    Rational key; // not negative
    bool has_floor, has_cap;
    Rational floor, cap;
    size_t rank; // in the rule for ties: the lower wins; equal ranks stay a tie
} DividePart;

typedef enum {
    DIVIDE_DONE,
    DIVIDE_OPEN,       // done but for an amount that no rule gives to anybody
    DIVIDE_NOBODY,     // there are no parts
    DIVIDE_NEGATIVE,   // a key below zero
    DIVIDE_ZERO,       // all keys are zero
    DIVIDE_TOO_MUCH,   // the floors come to more than the amount
    DIVIDE_TOO_LITTLE, // the caps come to less than the amount
} DivideState;

typedef struct {
    Rational exact; // before rounding
    Rational paid;  // after it; while something is open, what is certain
    bool open;      // may have to bear some of what is open
    int limited;    // -1: held at its floor; 1: at its cap; 0: neither
} DivideShare;

// Fills in `exact` and `limited` of each share. *open (may be NULL) is what stays open.
DivideState divide_exact(Arena *arena, Rational amount, const DividePart *parts,
                         size_t count, Difference difference, size_t to,
                         DivideShare *shares, Rational *open);

typedef enum { DIVIDE_DOWN, DIVIDE_NEAREST, DIVIDE_UP } DivideRounding;
typedef enum {
    REST_OPEN,    // no rule
    REST_LARGEST, // a step each, the largest remainder first; ties by rank
    REST_TO,      // all of it to one part
} DivideRest;

typedef struct {
    Rational step; // above zero; zero: nothing is rounded
    DivideRounding rounding;
    DivideRest rest;
    size_t to; // REST_TO
} DivideSteps;

// Rounds the exact shares to whole steps, so that they come to `amount`: fills in `paid`
// and `open`. *open (may be NULL) is what stays open: nothing after REST_TO; after
// REST_LARGEST steps over which remainders tie and what is no whole step.
DivideState divide_steps(Arena *arena, Rational amount, const DividePart *parts,
                         size_t count, const DivideSteps *how, DivideShare *shares,
                         Rational *open);

// Instalments of one share: `count` of them that come to `amount` exactly. When the last
// one evens out, all others are the amount divided and rounded; else each total so far
// is.
void divide_instalments(Arena *arena, Rational amount, Rational step,
                        DivideRounding rounding, bool last_evens_out, size_t count,
                        Rational *out);

// The multiple of `step` that a value is rounded to, away from zero with DIVIDE_UP and
// for a half.
Rational divide_round(Arena *arena, Rational value, Rational step,
                      DivideRounding rounding);

#endif
