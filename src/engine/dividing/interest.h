#ifndef AGRC_ENGINE_INTEREST_H
#define AGRC_ENGINE_INTEREST_H

#include "base/yearcount.h"
#include "engine/eval.h"

// Interest as an `interest` statement of the text has it: a rate of a year, how days are
// counted, and whether interest bears interest. What the text leaves open is given by the
// caller or stays open; nothing is chosen.

typedef enum {
    INTEREST_SIMPLE,
    INTEREST_MONTHLY, // added to the sum after every full month from the first day
    INTEREST_QUARTERLY,
    INTEREST_HALF_YEARLY,
    INTEREST_YEARLY,
    INTEREST_WAYS,
} InterestWay;

// What the text states of both; false where it does not.
bool interest_days_stated(Eval *eval, const Entity *interest, YearCount *out);
bool interest_way_stated(Eval *eval, const Entity *interest, InterestWay *out);

// A time with one rate.
typedef struct {
    Date from, to;
    int32_t days; // as they are counted
    Rational rate;
    Rational sum;    // that it runs on
    Rational amount; // of interest
} InterestStep;

typedef struct {
    const Entity *of;
    Figure problem; // FIGURE_STATED: done
    bool too_many;  // compounds too often to be counted exactly
    YearCount days;
    InterestWay way;
    VEC(InterestStep) steps;
    Rational amount;  // exact
    Rational rounded; // as the text rounds it, else the same
    bool is_rounded;
} Interest;

// On `sum` from one day to a later one. `problem` tells what could not be computed: the
// rate is not stated (for some of the time), or is no share.
void interest_compute(Eval *eval, const Entity *interest, Rational sum, Date from,
                      Date to, YearCount days, InterestWay way, Interest *out);

#endif
