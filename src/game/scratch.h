#ifndef AGRC_GAME_SCRATCH_H
#define AGRC_GAME_SCRATCH_H

#include "base/arena.h"

// Work that needs much more memory on the way than for its result.

typedef bool ScratchWork(Arena *scratch, void *context);

// Does the work with an arena beside `arena`, which is let go of at once. Returns what
// the work does, or false when it needed more memory than there may be; other failures
// are those of `arena`.
bool scratch_do(Arena *arena, ScratchWork *work, void *context);

#endif
