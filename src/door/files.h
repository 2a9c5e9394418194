#ifndef AGRC_DOOR_FILES_H
#define AGRC_DOOR_FILES_H

#include "syntax/parse.h"

// The *.agr files beneath a folder, sorted by their paths; links are not followed. Too
// many of them, or folders too deep, are a limit reached.
void document_find_files(Arena *arena, Text folder, TextList *out);

bool document_is_folder(const char *path);

#endif
