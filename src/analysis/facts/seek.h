#ifndef AGRC_ANALYSIS_SEEK_H
#define AGRC_ANALYSIS_SEEK_H

#include "base/arena.h"
#include "base/rational.h"

// Seeking the value of one figure that gives another a certain value. Where the relation
// is a ratio of two linear terms, as shares are, the value is found exactly from three
// points and proved by putting it in. Else it is narrowed down between two values.

// The figure that comes out for a value; false when there is none.
typedef bool SeekFunction(void *context, Rational value, Rational *out);

typedef enum {
    SEEK_EXACT,     // low is the value, proved
    SEEK_BETWEEN,   // it lies between low and high
    SEEK_NO_EFFECT, // the figure does not depend on the value
    SEEK_NONE,      // no value was found that gives it
    SEEK_UNDEFINED, // the figure can't be computed
} SeekState;

typedef struct {
    SeekState state;
    Rational low, high;
    bool only; // no other value gives it: the relation is such a ratio all over
} Sought;

// `start` is a value near which to begin, above 0; values stay within [least, most] (most
// 0: no upper end).
Sought seek(Arena *arena, SeekFunction *function, void *context, Rational target,
            Rational start, Rational least, Rational most);

#endif
