#ifndef AGRC_NATIVE_CACHE_H
#define AGRC_NATIVE_CACHE_H

#include "engine/natives.h"

// Replies of pure functions by function and values. Bounded: when it is full it begins
// anew.

typedef struct {
    uint64_t hash;
    size_t function, length;
    char *message; // NULL: free
    NativeReply reply;
} CacheRow;

typedef struct {
    CacheRow *rows;
    size_t count, bytes;
} Cache;

const NativeReply *cache_find(const Cache *cache, size_t function, const char *message,
                              size_t length);
// Takes over the message, which is of malloc.
void cache_keep(Cache *cache, size_t function, char *message, size_t length,
                const NativeReply *reply);
void cache_free(Cache *cache);

#endif
