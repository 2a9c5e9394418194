#ifndef AGRC_NATIVE_MANIFEST_H
#define AGRC_NATIVE_MANIFEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "native/protocol.h"

// The reviewed file that says where native functions come from. It is strict: a key that
// it does not know, or one twice, makes the whole file useless.

enum { MANIFEST_PROBLEM = 512, MANIFEST_NAME_MOST = 128, MANIFEST_MOST = 256 };

typedef struct {
    char name[MANIFEST_NAME_MOST];    // as the agreement declares it
    char library[PROTOCOL_PATH_MOST]; // as given
    char path[PROTOCOL_PATH_MOST];    // from the folder of the manifest
    char entry[PROTOCOL_ENTRY_MOST];
    char sha256[65];
    bool pure;
    int milliseconds; // for a call
} ManifestRow;

typedef struct {
    ManifestRow *rows; // of malloc
    size_t count;
} Manifest;

// Reads a manifest; false with what is wrong in `problem` (in English, with the line
// where there is one). Then there are no rows.
bool manifest_read(const char *path, Manifest *out, char problem[MANIFEST_PROBLEM]);
void manifest_free(Manifest *manifest);
const ManifestRow *manifest_find(const Manifest *manifest, const char *name,
                                 size_t length);

#endif
