/*
 * buffer.h - text put together piece by piece in an arena.
 *
 * Growing leaves the old bytes in the arena until it is freed. All additions fail through
 * the arena's guard.
 */
#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include "base/arena.h"
#include "base/text.h"

typedef struct {
    Arena *arena;
    char *bytes;     /* NUL-terminated once something was added */
    size_t length;   /* without the NUL */
    size_t capacity; /* with room for the NUL */
} Buffer;

/* An empty buffer; allocates nothing yet. */
Buffer buffer_new(Arena *arena);

/* Appends the bytes of `text`, which may lie in the buffer itself. */
void buffer_add(Buffer *buffer, Text text);

/* Appends one byte. */
void buffer_addc(Buffer *buffer, char byte);

/* Appends as printf would. */
void buffer_format(Buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* What has been added so far, NUL-terminated until the next addition; later additions
 * change none of the bytes the result spans. */
Text buffer_text(const Buffer *buffer);

#endif
