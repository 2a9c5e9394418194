#ifndef AGRC_ENGINE_MEMO_H
#define AGRC_ENGINE_MEMO_H

#include "engine/eval.h"

// Kept results. Each stands in the lowest layer that none of its inputs is overridden
// above, with the inputs that it read; a layer on top sees it as long as it overrides
// none of them. So a what-if computes anew only what its changes touch.

typedef struct {
    MemoKind kind;
    const Entity *a, *b;
    const void *value;
    InputList read;
    bool citeless; // not all it read was noted: it may rest on whatever is overridden
    size_t next;   // row of the same hash kept before this one, counted from 1; 0: none
} MemoRow;

typedef struct Memo {
    VEC(MemoRow) rows;
    size_t *heads; // newest row of each hash, counted from 1
    size_t room;
} Memo;

#endif
