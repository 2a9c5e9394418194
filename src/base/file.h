#ifndef AGRC_BASE_FILE_H
#define AGRC_BASE_FILE_H

#include "base/text.h"

// Reading files that a stranger's text may name. Nothing outside a root folder is opened,
// nothing but a regular file is read, and nothing is ever waited for.

typedef enum {
    FILE_OK,
    FILE_MISSING,
    FILE_IS_FOLDER,
    FILE_OUTSIDE,    // not beneath the root, or no such root
    FILE_TOO_LARGE,  // more than MOST_file_size
    FILE_CHANGED,    // while it was being read
    FILE_UNREADABLE, // no regular file, or no right to read it
} FileState;

// The path without links, or an empty text when there is no such file.
Text file_real_path(Arena *arena, Text path);

// The whole file, when its real path lies beneath `root`, which is a real path. Links may
// lead about within the root; each folder on the way is opened from the one before and
// never through a link, so that swapping one in meanwhile leads nowhere.
FileState file_read(Arena *arena, Text root, Text path, Text *out);

#endif
