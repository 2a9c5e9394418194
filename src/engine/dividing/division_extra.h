#ifndef AGRC_ENGINE_DIVISION_EXTRA_H
#define AGRC_ENGINE_DIVISION_EXTRA_H

#include "engine/dividing/division.h"

// What comes beside what each pays: tax on the whole, an advance paid before, instalments
// and a ledger of what was borne.

typedef struct {
    Figure vat;             // on the whole, rounded to a cent; not stated: there is none
    Figure advance;         // the whole; not stated: there is none
    VEC(Rational) vats;     // of the lines, in their order; they come to the whole
    VEC(Rational) advances; // the same
} DivisionExtra;

// Fills in what the division states. The tax is on the whole, and divided as the payments
// are; the advance is divided by the division itself.
void division_extra(Eval *eval, const Division *made, DivisionExtra *out);

// The instalments of one payer. False when none are stated. `settled` tells whether it is
// stated which of them evens out; else `last` holds the other way.
typedef struct {
    size_t count;
    Rational *parts;
    Rational *others; // where it isn't stated and differs; else NULL
} Instalments;
bool division_instalments(Eval *eval, const Division *made, Rational amount,
                          Instalments *out);

// What each has borne, as the table under `borne` says, whatever its years; false without
// such a table. The payers of `made` come first.
bool division_borne(Eval *eval, const Entity *division, const Entity *payer, Figure *out);
bool division_has_ledger(Eval *eval, const Entity *division);

#endif
