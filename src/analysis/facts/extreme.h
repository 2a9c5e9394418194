#ifndef AGRC_ANALYSIS_EXTREME_H
#define AGRC_ANALYSIS_EXTREME_H

#include "analysis/answers.h"

// Who has the most or the least of what an answer lists: asked for by `extreme=largest`
// or `extreme=smallest`.
typedef struct {
    WordKey wanted; // WORD_none when nobody asked for it
    Figure figure;
    Text names;
    size_t count; // how many share it
} Extreme;

// What the question asks for.
Extreme extreme_asked(const Answering *answering);

// Looks at one more of the list; figures that are not known exactly are passed over.
void extreme_look(Answering *answering, Extreme *extreme, Text name, Figure figure);

// Says who it is before what has been said; nothing when nobody asked or nothing was
// found.
void extreme_tell(Answering *answering, const Extreme *extreme);

#endif
