#include "base/buffer.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

Buffer buffer_new(Arena *arena)
{
    return (Buffer){.arena = arena};
}

/* Makes room for `extra` more bytes and a NUL. */
static void reserve(Buffer *buffer, size_t extra)
{
    if (extra < buffer->capacity - buffer->length)
        return;
    if (extra > SIZE_MAX / 2 - buffer->length - 1)
        arena_reached(buffer->arena, MOST_memory);
    size_t needed = buffer->length + extra + 1;
    size_t capacity = buffer->capacity < 64 ? 64 : buffer->capacity * 2;
    if (capacity < needed)
        capacity = needed;
    char *bytes = arena_alloc(buffer->arena, capacity);
    if (buffer->length > 0)
        memcpy(bytes, buffer->bytes, buffer->length);
    buffer->bytes = bytes;
    buffer->capacity = capacity;
}

void buffer_add(Buffer *buffer, Text text)
{
    if (text.length == 0)
        return;
    reserve(buffer, text.length);
    memcpy(buffer->bytes + buffer->length, text.at, text.length);
    buffer->length += text.length;
    buffer->bytes[buffer->length] = '\0';
}

void buffer_addc(Buffer *buffer, char byte)
{
    buffer_add(buffer, (Text){&byte, 1});
}

void buffer_format(Buffer *buffer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0) /* longer than printf can count */
        arena_reached(buffer->arena, MOST_memory);
    reserve(buffer, (size_t)length);
    va_start(arguments, format);
    vsnprintf(buffer->bytes + buffer->length, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer->length += (size_t)length;
}

Text buffer_text(const Buffer *buffer)
{
    if (buffer->bytes == NULL)
        return TEXT("");
    return (Text){buffer->bytes, buffer->length};
}
