#ifndef AGRC_GAME_FAMILY_H
#define AGRC_GAME_FAMILY_H

#include "base/rational.h"
#include "game/algebra.h"

// A family of coalitions as a diagram of its own, so that its members are counted without
// being listed and listed without a search.

enum { NO_COALITION = 0, COALITION_ENDS = 1 };

typedef struct {
    const Diagram *diagram;
    DiagramNode
        *nodes; // of the rest of a coalition, with the player of `level` or without
    size_t count, capacity;
    Ref root;
} Family;

// What is known of a rule, or of its dual, without a look at its nodes.
typedef struct {
    bool rises;    // more support never loses a decision
    bool descends; // and each player can do at least what the next one in order can
} RuleTrend;
RuleTrend rule_trend(const Diagram *diagram, const VoteRule *rule);

// The coalitions that win and of which no smaller part wins. What `trend` does not know
// is found out. False when it would take too many nodes.
bool family_minimal(Diagram *diagram, Ref root, RuleTrend trend, Family *out);

// All coalitions that win. False as above.
bool family_winning(Diagram *diagram, Ref root, Family *out);

typedef struct {
    Rational count;
    Rational *of_size; // 0..players
    Rational *with;    // [player * (players + 1) + size]
} FamilyCounts;

Rational family_count(const Family *family, const Players *containing,
                      const Players *lacking);
void family_counts(const Family *family, FamilyCounts *out);
// The same whatever the number of players.
void family_counts_in_remainders(const Family *family, FamilyCounts *out);

// The smallest coalitions first, then by their members in the order of the diagram: at
// most `limit` into `items`. Returns how many.
size_t family_list(const Family *family, const Players *containing,
                   const Players *lacking, size_t limit, Players *items);

#endif
