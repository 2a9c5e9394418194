// Which files a folder holds.

#include "door/files.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool ends_in_agr(const char *name)
{
    size_t length = strlen(name);
    return length > 4 && strcmp(name + length - 4, ".agr") == 0 && name[0] != '.';
}

static int compare_paths(const void *left, const void *right)
{
    const Text *a = left, *b = right;
    return text_compare(*a, *b);
}

typedef struct {
    Arena *arena;
    TextList *out;
    VEC(Text) folders;  // to be searched: those found so far
    VEC(size_t) depths; // how deep each of them lies
    size_t entries;
} Search;

static void search_entry(Search *search, Text folder, size_t depth, const char *name)
{
    Arena *arena = search->arena;
    struct stat about;
    if (++search->entries > arena_most(arena, MOST_folder_entries))
        arena_reached(arena, MOST_folder_entries);
    if (name[0] == '.')
        return;
    Text path = text_format(arena, TEXT_FMT "/%s", TEXT_ARG(folder), name);
    if (lstat(path.at, &about) != 0) {
        if (errno == ENAMETOOLONG) // too deep for the system
            arena_reached(arena, MOST_folder_depth);
        return;
    }
    if (S_ISDIR(about.st_mode)) {
        if (depth >= arena_most(arena, MOST_folder_depth))
            arena_reached(arena, MOST_folder_depth);
        vec_push(arena, &search->folders, path);
        vec_push(arena, &search->depths, depth + 1);
    } else if (S_ISREG(about.st_mode) && ends_in_agr(name)) {
        if (search->out->count >= arena_most(arena, MOST_folder_files))
            arena_reached(arena, MOST_folder_files);
        vec_push(arena, search->out, path);
    }
}

// The folder is closed before a failure is passed on.
static void search_folder(Search *search, Text folder, size_t depth)
{
    DIR *handle = opendir(text_cstr(search->arena, folder));
    if (!handle)
        return;
    Guard *outer = arena_guard(search->arena), guard;
    arena_set_guard(search->arena, &guard);
    bool whole = setjmp(guard.frame) == 0;
    const struct dirent *entry;
    while (whole && (entry = readdir(handle)) != NULL)
        search_entry(search, folder, depth, entry->d_name);
    arena_set_guard(search->arena, outer);
    closedir(handle);
    if (!whole)
        arena_pass_on(search->arena, &guard);
}

// Folders wait in a list, so that no depth of them fills the stack.
void document_find_files(Arena *arena, Text folder, TextList *out)
{
    Search search = {.arena = arena, .out = out};
    search_folder(&search, folder, 0);
    for (size_t i = 0; i < search.folders.count; i++)
        search_folder(&search, search.folders.items[i], search.depths.items[i]);
    if (out->count > 1)
        qsort(out->items, out->count, sizeof(Text), compare_paths);
}

bool document_is_folder(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}
