/*
 * sha256.h - SHA-256 digests, computed by Nettle.
 */
#ifndef BASE_SHA256_H
#define BASE_SHA256_H

#include "base/arena.h"
#include "base/text.h"

/* The digest of `bytes` as 64 lower-case hexadecimal digits, in the arena. */
Text sha256_hex(Arena *arena, Text bytes);

#endif
