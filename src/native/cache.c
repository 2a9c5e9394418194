#include "native/cache.h"

#include <stdlib.h>
#include <string.h>

enum { ROWS = 8192, KEPT_MOST = ROWS / 2, BYTES_MOST = 16 << 20 };

static uint64_t hash_of(size_t function, const char *message, size_t length)
{
    uint64_t hash = UINT64_C(14695981039346656037) ^ function;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)message[i]) * UINT64_C(1099511628211);
    return hash;
}

// The row that holds the values, or the free one where they belong.
static CacheRow *row_of(const Cache *cache, uint64_t hash, size_t function,
                        const char *message, size_t length)
{
    for (size_t at = hash % ROWS;; at = (at + 1) % ROWS) {
        CacheRow *row = &cache->rows[at];
        if (!row->message ||
            (row->hash == hash && row->function == function && row->length == length &&
             memcmp(row->message, message, length) == 0))
            return row;
    }
}

const NativeReply *cache_find(const Cache *cache, size_t function, const char *message,
                              size_t length)
{
    if (!cache->rows)
        return NULL;
    uint64_t hash = hash_of(function, message, length);
    const CacheRow *row = row_of(cache, hash, function, message, length);
    return row->message ? &row->reply : NULL;
}

void cache_keep(Cache *cache, size_t function, char *message, size_t length,
                const NativeReply *reply)
{
    if (cache->count >= KEPT_MOST || cache->bytes + length > BYTES_MOST)
        cache_free(cache);
    if (!cache->rows)
        cache->rows = calloc(ROWS, sizeof *cache->rows);
    if (!cache->rows) {
        free(message);
        return;
    }
    uint64_t hash = hash_of(function, message, length);
    CacheRow *row = row_of(cache, hash, function, message, length);
    if (row->message) {
        free(message);
        return;
    }
    *row = (CacheRow){hash, function, length, message, *reply};
    cache->count++;
    cache->bytes += length;
}

void cache_free(Cache *cache)
{
    for (size_t i = 0; cache->rows && i < ROWS; i++)
        free(cache->rows[i].message);
    free(cache->rows);
    *cache = (Cache){0};
}
