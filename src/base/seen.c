#include "base/seen.h"

#include <string.h>

enum { ROOM_FIRST = 32, ROOM_KEPT = 1024 };

// Where `key` stands, or the free place where it belongs. One multiplication spreads
// numbers that follow each other, and addresses, well enough.
static size_t find_place(const Seen *seen, uint64_t key)
{
    size_t at = (size_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & (seen->room - 1);
    while (seen->keys[at] != 0 && seen->keys[at] != key)
        at = (at + 1) & (seen->room - 1);
    return at;
}

static void grow(Arena *arena, Seen *seen)
{
    Seen wider = {.count = seen->count, .room = seen->room ? 2 * seen->room : ROOM_FIRST};
    wider.keys = arena_alloc_array(arena, wider.room, sizeof *wider.keys);
    for (size_t i = 0; i < seen->room; i++)
        if (seen->keys[i] != 0)
            wider.keys[find_place(&wider, seen->keys[i])] = seen->keys[i];
    *seen = wider;
}

bool seen_add(Arena *arena, Seen *seen, uint64_t key)
{
    if (2 * seen->count >= seen->room)
        grow(arena, seen);
    size_t at = find_place(seen, key);
    if (seen->keys[at] == key)
        return false;
    seen->keys[at] = key;
    seen->count++;
    return true;
}

bool seen_has(const Seen *seen, uint64_t key)
{
    return seen->room > 0 && seen->keys[find_place(seen, key)] == key;
}

// A set that is cleared often must not cost each time what it cost when it was largest.
void seen_clear(Seen *seen)
{
    if (seen->room > ROOM_KEPT)
        *seen = (Seen){NULL, 0, 0};
    else if (seen->count > 0)
        memset(seen->keys, 0, seen->room * sizeof *seen->keys);
    seen->count = 0;
}
