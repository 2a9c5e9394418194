#ifndef AGRC_GAME_PLACES_H
#define AGRC_GAME_PLACES_H

#include "game/threshold.h"

// A place is where each sum of a rule stands at a level. All places that coalitions reach
// are gone through level by level; those of one level that are the same are one.

enum { PLACE_OPEN = 2 };

// Where a place leads, against and in favour: LOSES, WINS, or a place of the next level
// counted from PLACE_OPEN.
typedef struct {
    uint32_t next[2];
} Lead;

// The places of one level, found by hash.
typedef struct {
    Ref *at; // `leaves` of them for each place
    size_t count, capacity;
    uint64_t *table; // the upper half of the hash, and the place counted from 1
    size_t table_size;
} Places;

// Where one side of a place leads, before it is known which place of the next level that
// is.
typedef struct {
    unsigned outcome; // LOSES, WINS or PLACE_OPEN
    uint64_t hash;
    Ref *at;
} Target;

// So many places are looked for together: memory brings in what one needs while another
// is looked at.
enum { TOGETHER = 32 };

typedef struct {
    Arena *arena;
    const Diagram *order;
    const VoteRule *rule;
    size_t leaves, room; // further places that there may be
    Threshold *sums;     // by leaf
    Places here, below;  // of the level where the walk stands, and of the next
    Target targets[2 * TOGETHER];
} Walk;

// Begins before the first level of an order, with at most `room` places in all: `outcome`
// is LOSES or WINS where everything is settled by then. False when a sum would take too
// many nodes. The rule has no sums over parts.
bool walk_begin(Walk *walk, Arena *arena, const Diagram *order, const VoteRule *rule,
                size_t room, unsigned *outcome);

// Where each of the `here.count` places leads; then the walk stands at the next level.
// False when there would be too many.
bool walk_on(Walk *walk, Lead *leads);

#endif
