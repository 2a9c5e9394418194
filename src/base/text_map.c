#include "base/text_map.h"

#include "base/seen.h"

#include <string.h>

// Names can be chosen so that their hashes fall together. Nothing goes through a table in
// the order of its rows, so where that is noticed the rows are laid anew with another
// hash: names that fall together under many of them cannot be found.
enum { ROOM_FIRST = 32, PROBES_MOST = 128, SEEDS_MOST = 16 };

static uint64_t hash(Text key, unsigned seed)
{
    uint64_t value = key.length + ((uint64_t)seed << 32), word;
    for (size_t at = 0; key.length - at > sizeof word; at += sizeof word) {
        memcpy(&word, key.at + at, sizeof word);
        value = seen_hash(value ^ word);
    }
    return seen_hash(value ^ text_last_bytes(key));
}

static bool is_of(const TextMapRow *row, Text key, uint64_t hashed)
{
    return row->hash == (uint32_t)(hashed >> 32) && text_equal(row->key, key);
}

// The row of `key`, or the free one where it belongs, after so many `*probes`.
static TextMapRow *find_row(const TextMap *map, Text key, uint64_t hashed, size_t *probes)
{
    size_t at = (size_t)hashed & (map->room - 1);
    for (*probes = 1; map->rows[at].used && !is_of(&map->rows[at], key, hashed);
         ++*probes)
        at = (at + 1) & (map->room - 1);
    return &map->rows[at];
}

static void lay_anew(Arena *arena, TextMap *map, size_t room, unsigned seed)
{
    TextMap fresh = {.count = map->count, .room = room, .seed = seed};
    fresh.rows = ARENA_ARRAY(arena, TextMapRow, room);
    size_t probes;
    for (size_t i = 0; i < map->room; i++) {
        if (!map->rows[i].used)
            continue;
        Text key = map->rows[i].key;
        uint64_t hashed = hash(key, seed);
        TextMapRow *row = find_row(&fresh, key, hashed, &probes);
        *row = map->rows[i];
        row->hash = (uint32_t)(hashed >> 32);
    }
    *map = fresh;
}

void text_map_reserve(Arena *arena, TextMap *map, size_t count)
{
    size_t room = map->room ? map->room : ROOM_FIRST;
    while (room < 2 * count + 2)
        room *= 2;
    if (room > map->room)
        lay_anew(arena, map, room, map->seed);
}

size_t *text_map_at(Arena *arena, TextMap *map, Text key)
{
    size_t probes;
    if (2 * map->count >= map->room)
        lay_anew(arena, map, map->room ? 2 * map->room : ROOM_FIRST, map->seed);
    uint64_t hashed = hash(key, map->seed);
    TextMapRow *row = find_row(map, key, hashed, &probes);
    if (!row->used) {
        *row = (TextMapRow){.key = key, .hash = (uint32_t)(hashed >> 32), .used = true};
        map->count++;
    }
    if (probes > PROBES_MOST && map->seed < SEEDS_MOST) {
        lay_anew(arena, map, map->room, map->seed + 1);
        row = find_row(map, key, hash(key, map->seed), &probes);
    }
    return &row->value;
}

size_t text_map_find(const TextMap *map, Text key)
{
    size_t probes;
    if (map->room == 0)
        return 0;
    return find_row(map, key, hash(key, map->seed), &probes)->value;
}
