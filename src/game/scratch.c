#include "game/scratch.h"

bool scratch_do(Arena *arena, ScratchWork *work, void *context)
{
    Arena *scratch = arena_beside(arena);
    if (scratch == NULL)
        arena_fail(arena, FAILURE_MEMORY);
    Guard *outer = arena_guard(arena), here;
    arena_set_guard(scratch, &here);
    arena_set_guard(arena, &here);
    volatile bool done = false, jumped = true;
    if (setjmp(here.frame) == 0) {
        done = work(scratch, context);
        jumped = false;
    }
    arena_free(scratch);
    arena_set_guard(arena, outer);
    // What needs too much room is only not done; work and memory of all are out for good.
    if (jumped && (here.failure == FAILURE_MEMORY || here.reached != MOST_memory))
        arena_pass_on(arena, &here);
    return done;
}
