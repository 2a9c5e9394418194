#ifndef AGRC_DOOR_FINDING_OUT_H
#define AGRC_DOOR_FINDING_OUT_H

#include "agr.h"
#include "base/diag.h"
#include "base/limits.h"
#include "base/text_map.h"

// The finding in the words of `language`, in the memory of `arena`. `met` counts the
// fingerprints of one listing, so that two findings of the same line differ.
AgrFinding finding_out(Arena *arena, const Finding *finding, Language language,
                       TextMap *met);

// The finding that a limit was reached in reading the file at `path`.
AgrFinding *stopped_finding(Arena *arena, LimitKey key, Text path, Language language);

#endif
