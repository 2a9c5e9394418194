/*
 * arena.h - memory that is all freed at once, and the one way of giving up.
 *
 * Everything a run computes lives in an arena, so nothing has to be freed piece by
 * piece. When memory or the arena's limit runs out, control jumps to the guard set by
 * the public entry, which is why no function between has to check for NULL.
 *
 * EVERY PUBLIC ENTRY SETS A GUARD before its first allocation:
 *
 *     Guard guard;
 *     arena_set_guard(arena, &guard);
 *     if (setjmp(guard.frame) != 0)
 *         return report(guard.failure);
 *
 * A failure without a guard aborts the process. A jump skips the frames between, so no
 * function may hold memory from malloc (or an open file) across a call that allocates.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/limits.h"

#include <setjmp.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct Arena Arena;

typedef enum {
    FAILURE_NONE,
    FAILURE_MEMORY, /* the system gave no more memory */
    FAILURE_LIMIT,  /* a limit of ours was reached: arena size, number size, ... */
} Failure;

/* Where a failure lands. The guard belongs to the caller and must outlive its use. */
typedef struct {
    jmp_buf frame;
    Failure failure; /* set just before the jump */
    LimitKey
        reached; /* with FAILURE_LIMIT: which limit, MOST_COUNT when none of the table */
} Guard;

/* A point to return to; see arena_release. Its fields are the arena's own business. */
typedef struct {
    void *chunk;
    size_t chunk_used;
    size_t used;
} ArenaMark;

/* A new empty arena without a guard, or NULL when there is no memory. `limit` is the most
 * bytes it hands out (rounding to 16 included), 0 for no limit. Free with arena_free. */
Arena *arena_new(size_t limit);

/* A new empty arena with the guard and the cancel flag of `other`, which may hand out
 * what is left of the limit of `other`; or NULL when there is no memory. */
Arena *arena_beside(const Arena *other);

/* A new empty arena within another (of which it goes by the guard, the limits and the
 * flags, and whose limit it counts against): for what can be let go of before the rest.
 * Fails through the guard. It is freed by arena_free, or with the other one. */
Arena *arena_within(Arena *parent);

/* Frees the arena and everything allocated from it. NULL is allowed. */
void arena_free(Arena *arena);

/* Frees everything allocated from it, so that it is as new but for its limit; it holds on
 * to one chunk, which saves the system some work. */
void arena_reset(Arena *arena);

/* `size` zeroed bytes aligned to 16, never NULL; a size of 0 gives a distinct address.
 * Fails through the guard with FAILURE_MEMORY or FAILURE_LIMIT. */
void *arena_alloc(Arena *arena, size_t size);

/* As arena_alloc for `count` items of `size` bytes; a product beyond size_t is
 * FAILURE_LIMIT. */
void *arena_alloc_array(Arena *arena, size_t count, size_t size);

/* As arena_alloc, but returns NULL and sets *failure instead of jumping: for the few
 * callers that must first let go of memory from elsewhere. */
void *arena_try(Arena *arena, size_t size, Failure *failure);

/* Sets the guard (borrowed); NULL removes it. A nested entry saves the outer guard with
 * arena_guard and puts it back before returning. */
void arena_set_guard(Arena *arena, Guard *guard);

/* Once *cancel (borrowed; NULL removes it) is not 0, the next allocation fails with
 * FAILURE_LIMIT: work that is under way stops, since all of it allocates. */
void arena_set_cancel(Arena *arena, const volatile sig_atomic_t *cancel);

/* Whether that flag is set: for long work that holds memory of malloc and has to free it
 * before the next allocation fails. */
bool arena_cancelled(const Arena *arena);

/* Whom long work tells how far it has come, `done` steps of `total` (equal: it has
 * ended); NULL: nobody. */
typedef void ArenaProgress(void *context, size_t done, size_t total);
void arena_set_progress(Arena *arena, ArenaProgress *progress, void *context);
void arena_progress(const Arena *arena, size_t done, size_t total);

/* The current guard or NULL. */
Guard *arena_guard(const Arena *arena);

/* Jumps to the guard with `failure`; aborts when there is no guard. */
_Noreturn void arena_fail(Arena *arena, Failure failure);

/* The same with FAILURE_LIMIT and the limit that was reached. */
_Noreturn void arena_reached(Arena *arena, LimitKey key);

/* The same with what another guard caught. */
_Noreturn void arena_pass_on(Arena *arena, const Guard *guard);

/* The limits (borrowed) that those who work in the arena keep to: at first limits_usual.
 * An arena that was made with a limit of its own gets MOST_memory for it. */
void arena_set_limits(Arena *arena, const Limits *limits);

/* One of them. */
size_t arena_most(const Arena *arena, LimitKey key);

/* Lets `size` further bytes be handed out, whatever was before: to say what happened. */
void arena_grant(Arena *arena, size_t size);

/* How many bytes it may still hand out; SIZE_MAX without a limit. For memory from
 * elsewhere that is to keep to the same limit. */
size_t arena_left(const Arena *arena);

/* Marks the present end of the arena. */
ArenaMark arena_mark(Arena *arena);

/* Frees everything allocated since `mark`. Marks are released last taken first; a mark
 * taken after a released one is void. */
void arena_release(Arena *arena, ArenaMark mark);

/* Counts a step of work that needs no memory of its own, and fails through the guard when
 * there have been more than MOST_steps since arena_rest: what a small text makes grow
 * without end (sets of sets of sets) stops there. */
void arena_work(Arena *arena);
void arena_rest(Arena *arena);

/* Bytes handed out and not released, rounding to 16 included. */
size_t arena_used(const Arena *arena);

/* Bytes of the system that it holds, whether handed out or not. */
size_t arena_reserved(const Arena *arena);

/* One zeroed Type, or `count` of them in a row. */
#define ARENA_NEW(arena, Type) ((Type *)arena_alloc((arena), sizeof(Type)))
#define ARENA_ARRAY(arena, Type, count)                                                  \
    ((Type *)arena_alloc_array((arena), (count), sizeof(Type)))

#endif
