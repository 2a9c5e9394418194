#ifndef AGRC_BASE_TEXT_MAP_H
#define AGRC_BASE_TEXT_MAP_H

#include "base/text.h"

// A table from texts to numbers. A zeroed table is empty.

typedef struct {
    Text key;
    size_t value;
    uint32_t hash; // a part of it: most other keys differ there already
    bool used;
} TextMapRow;

typedef struct {
    TextMapRow *rows; // open addressing
    size_t count, room;
    unsigned seed; // of the hash
} TextMap;

// The number of `key`, 0 at first, to be read and set. The pointer holds until the next
// call; the key is not copied.
size_t *text_map_at(Arena *arena, TextMap *map, Text key);

// Makes room for `count` keys, so that the table need not grow on the way.
void text_map_reserve(Arena *arena, TextMap *map, size_t count);

// The number of `key`, 0 when it is not there.
size_t text_map_find(const TextMap *map, Text key);

#endif
