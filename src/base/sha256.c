#include "base/sha256.h"

#include <nettle/sha2.h>

Text sha256_hex(Arena *arena, Text bytes)
{
    struct sha256_ctx context;
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_init(&context);
    if (bytes.length > 0)
        sha256_update(&context, bytes.length, (const uint8_t *)bytes.at);
    sha256_digest(&context, sizeof digest, digest);

    static const char digits[] = "0123456789abcdef";
    char *hex = arena_alloc(arena, 2 * sizeof digest + 1);
    for (size_t i = 0; i < sizeof digest; i++) {
        hex[2 * i] = digits[digest[i] >> 4];
        hex[2 * i + 1] = digits[digest[i] & 15];
    }
    return (Text){hex, 2 * sizeof digest};
}
