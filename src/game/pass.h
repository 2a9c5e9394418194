#ifndef AGRC_GAME_PASS_H
#define AGRC_GAME_PASS_H

#include "game/diagram.h"
#include "game/modular.h"

// One way up and down a diagram, modulo a prime: each coalition counts as the product of
// the z of its members, so that values at several z tell coalitions apart by size.

typedef struct {
    const Diagram *diagram;
    Ref root;
    const Field *field;  // set by the caller
    uint64_t *z;         // by level, in Montgomery's form; set by the caller
    uint64_t *up, *down; // by node: ways to win from here, ways to get here
    uint64_t *whole;     // by level: what WINS is worth there
    uint64_t *swings;    // by level: the swings of its player, without the player's own z
} Pass;

Pass pass_new(const Diagram *diagram, Ref root);

// Fills in the swings; returns what all winning coalitions come to.
uint64_t pass_go(Pass *pass);

#endif
