#ifndef AGRC_OUTPUT_PATH_H
#define AGRC_OUTPUT_PATH_H

#include <stdbool.h>

// Paths as other programs want them: seen from one folder.

// How standard input is called where the name of a file stands.
#define STDIN_NAME "<stdin>"

// `file` as seen from the folder `root`, or from the current folder when that is NULL,
// without `.`, `..` and doubled slashes. A file that lies elsewhere keeps its path from
// `/`. Nothing is looked up on the disk, so links are left alone. To be freed; NULL when
// memory ran out.
char *path_from_root(const char *root, const char *file);

// A path as a URI reference: bytes that may not stand in one are coded as %C3, and a path
// from `/` begins with file://. To be freed; NULL when memory ran out.
char *path_uri(const char *path);

#endif
