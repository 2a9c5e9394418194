#ifndef AGRC_ANALYSIS_POWER_INDICES_H
#define AGRC_ANALYSIS_POWER_INDICES_H

#include "analysis/answer.h"
#include "analysis/voting/coalitions.h"
#include "messages.h"

// The indices of power of a game, for the answers and for the report.

typedef enum {
    INDEX_BANZHAF,
    INDEX_SHAPLEY,
    INDEX_PENROSE,
    INDEX_PREVENT,
    INDEX_INITIATE,
    INDEX_JOHNSTON,
    INDEX_DEEGAN,
    INDEX_HOLLER,
    INDEX_KINDS,
} IndexKind;

typedef enum {
    INDEX_FOUND,
    INDEX_UNDEFINED, // nobody's vote ever decides
    INDEX_TOO_MANY,  // it can't be worked out exactly for so many voters
} IndexState;

// Computes one for each player; `out` has room for them.
IndexState game_index(const Game *game, IndexKind kind, Rational *out);

// An index in words: `3/5` while the fraction is short enough to be read, else `≈ 33,33
// %`; and as a value, which holds it exactly.
Text index_words(Answering *answering, Rational value);
Text index_percent(Answering *answering, Rational value); // always `60 %`
AgrValue index_value(Answering *answering, Rational value);

// Its name, and what it tells.
extern const PhraseKey index_names[INDEX_KINDS], index_meanings[INDEX_KINDS];

#endif
