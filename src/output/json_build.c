#include "output/json_build.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void build_put(Builder *builder, json_t *object, const char *key, json_t *value)
{
    if (json_object_set_new(object, key, value) != 0)
        builder->failed = true;
}

void build_push(Builder *builder, json_t *array, json_t *value)
{
    if (json_array_append_new(array, value) != 0)
        builder->failed = true;
}

json_t *build_text(const char *text)
{
    json_t *value = json_string(text ? text : "");
    if (value || !text)
        return value;
    char *copy = strdup(text);
    if (!copy)
        return NULL;
    Text bytes = text_from(copy);
    uint32_t point;
    size_t length;
    for (size_t at = 0; (length = text_decode(bytes, at, &point)) > 0; at += length)
        if (point == 0xFFFD && length == 1)
            copy[at] = '?';
    value = json_string(copy);
    free(copy);
    return value;
}

json_t *build_text_or_null(const char *text)
{
    return text ? build_text(text) : json_null();
}

void build_put_int(Builder *builder, json_t *object, const char *key, size_t number)
{
    build_put(builder, object, key, json_integer((json_int_t)number));
}

// What a terminal or a build server (`##vso[`) would obey and what turns the direction of
// writing is written as an escape, which is the same text to whoever reads the JSON.
void build_write(Writer *writer, const char *bytes, size_t length)
{
    Text text = {bytes, length};
    uint32_t point;
    size_t plain = 0, size;
    char escape[8];
    for (size_t at = 0; (size = text_decode(text, at, &point)) > 0; at += size) {
        bool shown = (point < 0x7F || point > 0x9F) && !text_is_bidi_control(point);
        bool command = point == '#' && at + 1 < length && bytes[at + 1] == '#';
        if (shown && !command)
            continue;
        int digits = snprintf(escape, sizeof escape, "\\u%04X", (unsigned)point);
        writer_raw(writer, bytes + plain, at - plain);
        writer_raw(writer, escape, (size_t)digits);
        plain = at + size;
    }
    writer_raw(writer, bytes + plain, length - plain);
}

static int hand_over(const char *bytes, size_t length, void *writer)
{
    build_write(writer, bytes, length);
    return 0;
}

bool build_dump(Writer *writer, const Builder *builder, json_t *root)
{
    bool whole = root && !builder->failed;
    if (whole)
        whole = json_dump_callback(root, hand_over, writer, JSON_INDENT(2)) == 0;
    json_decref(root);
    return whole;
}

// Indented by so much more than on its own: it stands inside another value.
typedef struct {
    Writer *writer;
    size_t indent;
} Inner;

static int hand_over_inner(const char *bytes, size_t length, void *context)
{
    Inner *inner = context;
    while (length > 0) {
        const char *line = memchr(bytes, '\n', length);
        size_t part = line ? (size_t)(line - bytes) + 1 : length;
        build_write(inner->writer, bytes, part);
        writer_repeat(inner->writer, ' ', line ? inner->indent : 0);
        bytes += part;
        length -= part;
    }
    return 0;
}

bool build_dump_inner(Writer *writer, const Builder *builder, json_t *root, size_t indent)
{
    Inner inner = {writer, indent};
    bool whole = root && !builder->failed;
    if (whole)
        whole = json_dump_callback(root, hand_over_inner, &inner, JSON_INDENT(2)) == 0;
    json_decref(root);
    return whole;
}
