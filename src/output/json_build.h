#ifndef AGRC_OUTPUT_JSON_BUILD_H
#define AGRC_OUTPUT_JSON_BUILD_H

#include <jansson.h>
#include <stdbool.h>

#include "output/writer.h"

// Building JSON values: shared by the formats that are JSON.

// Once memory has run out `failed` stays set, so that nobody has to check each step.
typedef struct {
    bool failed;
} Builder;

// Both take over `value`.
void build_put(Builder *builder, json_t *object, const char *key, json_t *value);
void build_push(Builder *builder, json_t *array, json_t *value);

// Text as JSON, empty for NULL; the bytes of a file's name need not be UTF-8, and each
// bad one becomes `?`.
json_t *build_text(const char *text);
json_t *build_text_or_null(const char *text);

void build_put_int(Builder *builder, json_t *object, const char *key, size_t number);

// Writes JSON so that a terminal that shows it obeys nothing in it.
void build_write(Writer *writer, const char *bytes, size_t length);

// Writes a value that is complete and lets go of it. False, with nothing written, when
// memory ran out.
bool build_dump(Writer *writer, const Builder *builder, json_t *root);

// The same for a value that stands inside another that is written by hand, so much
// further in.
bool build_dump_inner(Writer *writer, const Builder *builder, json_t *root,
                      size_t indent);

#endif
