#include "base/text_map.h"

#include "base/seen.h"

enum { ROOM_FIRST = 32 };

static uint64_t hash(Text key)
{
    uint64_t value = key.length;
    for (size_t i = 0; i < key.length; i++)
        value = (value ^ (unsigned char)key.at[i]) * UINT64_C(0x100000001B3);
    return seen_hash(value);
}

// The row of `key`, or the free one where it belongs.
static TextMapRow *find_row(const TextMap *map, Text key)
{
    size_t at = (size_t)hash(key) & (map->room - 1);
    while (map->rows[at].used && !text_equal(map->rows[at].key, key))
        at = (at + 1) & (map->room - 1);
    return &map->rows[at];
}

static void grow(Arena *arena, TextMap *map)
{
    TextMap wider = {.count = map->count, .room = map->room ? 2 * map->room : ROOM_FIRST};
    wider.rows = ARENA_ARRAY(arena, TextMapRow, wider.room);
    for (size_t i = 0; i < map->room; i++)
        if (map->rows[i].used)
            *find_row(&wider, map->rows[i].key) = map->rows[i];
    *map = wider;
}

size_t *text_map_at(Arena *arena, TextMap *map, Text key)
{
    if (2 * map->count >= map->room)
        grow(arena, map);
    TextMapRow *row = find_row(map, key);
    if (!row->used) {
        *row = (TextMapRow){.key = key, .used = true};
        map->count++;
    }
    return &row->value;
}

size_t text_map_find(const TextMap *map, Text key)
{
    if (map->room == 0)
        return 0;
    return find_row(map, key)->value;
}
