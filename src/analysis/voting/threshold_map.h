#ifndef AGRC_ANALYSIS_THRESHOLD_MAP_H
#define AGRC_ANALYSIS_THRESHOLD_MAP_H

#include "analysis/voting/coalitions.h"
#include "game/halves.h"
#include "game/sums.h"

// What a decision would be at other thresholds. Coalitions win or lose by their sums, so
// between two neighbouring sums nothing changes: each such span is one case.

typedef struct {
    Arena *arena;
    const Poll *poll;
    const PollGate *gate; // the limit that is moved; the others stay
    Sums sums;            // in whole numbers
    Rational unit;        // one of them as a threshold
    bool at;     // a case begins at a sum: the limit is strict; else just above it
    bool beyond; // the stated threshold is more than all have together
    bool tie;    // at the stated threshold alone, more than half, a rule on ties decides
    Weight half; // the sum that is half, when `tie`
    struct MapHalves *kept;
} ThresholdMap;

typedef enum {
    MAP_READY,
    MAP_NO_LIMIT, // the decision has no limit that could be moved
    MAP_TOO_MANY, // too many sums
} MapState;

// The first limit on votes, else the first on members.
MapState threshold_map(Arena *arena, const Poll *poll, ThresholdMap *out);

// A span of thresholds: from `low` to `high` where there is one. Of a strict limit `low`
// belongs to it and `high` does not, else the other way round; where ties are decided by
// a rule, the stated threshold is a span of its own.
typedef struct {
    Weight low, high;
    bool above; // `low` does not belong to it
    bool upto;  // `high` does
    bool open;  // no upper end
} Stretch;

bool stretch_first(const ThresholdMap *map, Stretch *out);
// That of the threshold that is stated.
bool stretch_now(const ThresholdMap *map, Stretch *out);
bool stretch_next(const ThresholdMap *map, const Stretch *span, Stretch *out);
bool stretch_before(const ThresholdMap *map, const Stretch *span, Stretch *out);

Rational stretch_threshold(const ThresholdMap *map, Weight sum);

// The poll in a span.
Poll *stretch_poll(const ThresholdMap *map, const Stretch *span);

// The coalitions by the sums that the one limit of a rule counts, whatever the limit is;
// NULL of another rule or of too many players. Kept for the next one that counts the
// same.
const Halves *map_halves(const ThresholdMap *map, const VoteRule *rule,
                         const RuleNode *sum);

// The coalitions whose sum is exactly that.
bool stretch_exact(const ThresholdMap *map, const Game *game, Weight sum, size_t limit,
                   CoalitionList *out);

#endif
