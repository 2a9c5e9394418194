#ifndef AGRC_GAME_PASS_H
#define AGRC_GAME_PASS_H

#include "game/diagram.h"
#include "game/modular.h"

// One way up and down a diagram, modulo a prime: each coalition counts as the product of
// the z of its members, so that values at several z tell coalitions apart by size.
//
// Players who follow one another and can stand for one another everywhere are a run: only
// how many of them are in favour matters, so they are gone through in one step.

typedef struct {
    uint32_t from, upto; // so many of the run, but not `upto`
    Ref to;
} PassEdge;

typedef struct {
    const Diagram *diagram;
    Ref root;
    const Field *field;  // set by pass_begin
    uint64_t *z;         // by level, in Montgomery's form; set by the caller, the same
                         // for all levels of a run
    uint64_t *up, *down; // by node: ways to win from here, ways to get here
    uint64_t *whole;     // by level: what WINS is worth there
    uint64_t *swings;    // by level: the swings of its player, without the player's own
                         // z; of a run at its first level
    size_t *run;         // by level: of how many the run is that begins here, else 0
    VEC(PassEdge) edges; // of nodes where a run of several begins
    uint32_t *first;     // by node: the first of its edges; those of the next end them
    uint64_t **choose;   // by level where a run of several begins: in how many ways one
                         // can choose so many of them, and so many of one less
    uint64_t **ways;     // the same with z, added up from none on
} Pass;

// With `runs` false each level is a run of its own.
Pass pass_new(const Diagram *diagram, Ref root, bool runs);

void pass_begin(Pass *pass, const Field *field);

// Fills in the swings; returns what all winning coalitions come to.
uint64_t pass_go(Pass *pass);

#endif
