#ifndef AGRC_ANALYSIS_DIVISION_ASKED_H
#define AGRC_ANALYSIS_DIVISION_ASKED_H

#include "analysis/answers.h"
#include "engine/dividing/division.h"

// What a question about dividing asks: an amount (or what the text says it is), and by
// what it is divided.

typedef struct {
    Answering *answering;
    EntityList divisions; // by these, each alone
    const Expr *key;      // else by this key
    bool equally;         // else equally
    Text mixed;           // the key in words, when it is mixed of several
    Figure amount;
    bool has_amount;
} DivideAsked;

// Reads the amount, then by what it is divided. False when that can't be told; the answer
// then says why.
bool divide_asked_amount(DivideAsked *at);
bool divide_asked_basis(DivideAsked *at);

// Divides by one of `divisions`, or (NULL) by the key, under `eval`. False when there is
// no amount; the answer then says so.
bool divide_asked_compute(DivideAsked *at, Eval *eval, const Entity *division,
                          Division *out);

// What part of any amount each bears: `exact` and `paid` of the lines, as shares. False
// where it depends on the amount: with items, or limits in money.
bool divide_shares(Eval *eval, const Entity *division, Division *out);

// What it is divided by, in words.
Text divide_asked_words(DivideAsked *at, const Division *division);

#endif
