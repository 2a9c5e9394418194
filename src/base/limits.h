/*
 * limits.h - how much is too much, as data.
 *
 * Every limit stands in limits.def, once. An arena carries the limits of the document it
 * serves, so whoever works in it asks arena_most(arena, MOST_chain) and needs no further
 * argument. They count bytes, files, levels or steps and never time, so that what is
 * refused is refused on every machine.
 */
#ifndef BASE_LIMITS_H
#define BASE_LIMITS_H

#include <stddef.h>

typedef enum {
#define MOST(key, name, unit, usual, untrusted, least, ceiling, finding) MOST_##key,
#include "base/limits.def"
#undef MOST
    MOST_COUNT, /* none of them */
} LimitKey;

typedef struct {
    size_t most[MOST_COUNT];
} Limits;

/* What holds unless someone sets less or more, and what holds for texts of strangers. */
extern const Limits limits_usual, limits_untrusted;

/* A row of the table. */
typedef struct {
    const char *name, *unit;
    size_t least, ceiling; /* between them lies what may be set */
} LimitRow;
extern const LimitRow limit_rows[MOST_COUNT];

/* The row with that name, or MOST_COUNT. */
LimitKey limits_named(const char *name);

#endif
