/*
 * vec.h - typed growing arrays in an arena.
 *
 *     VEC(Date) days = {0};
 *     vec_push(arena, &days, date);
 *
 * A zeroed vector is empty. Growing moves the items, so a pointer to an item holds only
 * until the next push; the old items stay in the arena until it is freed. The macros name
 * their arguments more than once: pass plain expressions without side effects, and never
 * a value that itself pushes to the same vector.
 */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include "base/arena.h"

#include <stdint.h>
#include <string.h>

/* A vector type. Each use is a type of its own: typedef it to pass it around. */
#define VEC(T)                                                                           \
    struct {                                                                             \
        T *items;                                                                        \
        size_t count, capacity;                                                          \
    }

/* Twice the room for `count` items of `size` bytes, with the old items copied; the new
 * room goes to *capacity. For vec_push. Fails through the arena's guard. */
static inline void *vec_grow(Arena *arena, const void *items, size_t count,
                             size_t *capacity, size_t size)
{
    if (*capacity > SIZE_MAX / 2)
        arena_reached(arena, MOST_memory);
    *capacity = *capacity == 0 ? 4 : *capacity * 2;
    void *grown = arena_alloc_array(arena, *capacity, size);
    if (count > 0)
        memcpy(grown, items, count * size);
    return grown;
}

/* Adds a value (the last argument; it may be a compound literal with commas). */
#define vec_push(arena, vec, ...)                                                        \
    do {                                                                                 \
        if ((vec)->count == (vec)->capacity)                                             \
            (vec)->items = vec_grow((arena), (vec)->items, (vec)->count,                 \
                                    &(vec)->capacity, sizeof *(vec)->items);             \
        (vec)->items[(vec)->count] = (__VA_ARGS__);                                      \
        (vec)->count++;                                                                  \
    } while (0)

/* Takes room for `room` items at once; for an empty vector. */
#define vec_reserve(arena, vec, room)                                                    \
    ((vec)->capacity = (room),                                                           \
     (vec)->items = arena_alloc_array((arena), (vec)->capacity, sizeof *(vec)->items))

/* The last item, as an lvalue. The vector must not be empty. */
#define vec_last(vec) ((vec)->items[(vec)->count - 1])

#endif
