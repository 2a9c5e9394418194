#include "base/rational_memory.h"

#include <gmp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Before each piece: its neighbours among those that the computation under way holds. */
typedef struct Piece Piece;
struct Piece {
    Piece *before, *after;
    bool held; /* no: made outside a computation of ours */
    _Alignas(16) unsigned char bytes[];
};

static _Thread_local Arena *working;
static _Thread_local Piece *held;

static void join(Piece *piece)
{
    *piece = (Piece){.after = held, .held = working != NULL};
    if (!piece->held)
        return;
    if (held != NULL)
        held->before = piece;
    held = piece;
}

static void leave(const Piece *piece)
{
    if (!piece->held)
        return;
    if (piece->before != NULL)
        piece->before->after = piece->after;
    else
        held = piece->after;
    if (piece->after != NULL)
        piece->after->before = piece->before;
}

static _Noreturn void give_up(void)
{
    Arena *arena = working;
    if (arena == NULL)
        abort(); /* as GMP does: the computation is not ours */
    working = NULL;
    while (held != NULL) {
        Piece *piece = held;
        leave(piece);
        free(piece);
    }
    arena_fail(arena, FAILURE_MEMORY);
}

static void *get(size_t size)
{
    Piece *piece = size > SIZE_MAX - sizeof *piece ? NULL : malloc(sizeof *piece + size);
    if (piece == NULL)
        give_up();
    join(piece);
    return piece->bytes;
}

static Piece *piece_of(void *bytes)
{
    return (Piece *)(void *)((unsigned char *)bytes - sizeof(Piece));
}

static void let_go(void *bytes, size_t size)
{
    (void)size;
    leave(piece_of(bytes));
    free(piece_of(bytes));
}

static void *change(void *bytes, size_t before, size_t size)
{
    void *changed = get(size);
    memcpy(changed, bytes, before < size ? before : size);
    let_go(bytes, before);
    return changed;
}

void rational_memory_take(void)
{
    mp_set_memory_functions(get, change, let_go);
}

void rational_memory_begin(Arena *arena)
{
    working = arena;
}

void rational_memory_end(void)
{
    working = NULL;
}
