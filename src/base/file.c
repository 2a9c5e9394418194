#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

Text file_real_path(Arena *arena, Text path)
{
    char resolved[PATH_MAX];
    if (memchr(path.at, 0, path.length) || !realpath(text_cstr(arena, path), resolved))
        return (Text){"", 0};
    return text_copy(arena, text_from(resolved));
}

// The part of a real path below a real root; false when it does not lie below it.
static bool part_below(Text root, Text path, Text *out)
{
    size_t skip =
        root.length > 1 ? root.length : 0; // `/` is the slash of the path itself
    if (!text_starts_with(path, (Text){root.at, skip}))
        return false;
    if (path.length > skip && path.at[skip] != '/')
        return false;
    skip += path.length > skip;
    *out = (Text){path.at + skip, path.length - skip};
    return true;
}

// Opens `part` from a folder, which is closed. Devices are not even opened: for some of
// them that alone does something.
static int step_into(int folder, const char *part, bool last)
{
    struct stat about;
    int file = -1;
    int how = last ? O_RDONLY | O_NONBLOCK | O_NOCTTY : O_PATH | O_DIRECTORY;
    if (fstatat(folder, part, &about, AT_SYMLINK_NOFOLLOW) == 0 &&
        (S_ISDIR(about.st_mode) || S_ISREG(about.st_mode)))
        file = openat(folder, part, how | O_NOFOLLOW | O_CLOEXEC);
    close(folder);
    return file;
}

// Opens what lies at `path` below the root, folder by folder; -1 when that can't be done.
static int open_below(Text root, Text path)
{
    char part[NAME_MAX + 1];
    char start[PATH_MAX];
    if (root.length >= sizeof start)
        return -1;
    memcpy(start, root.at, root.length);
    start[root.length] = '\0';
    int at = open(start, O_PATH | O_DIRECTORY | O_CLOEXEC);
    while (at >= 0 && path.length > 0) {
        const char *slash = memchr(path.at, '/', path.length);
        size_t length = slash ? (size_t)(slash - path.at) : path.length;
        size_t used = slash ? length + 1 : length;
        if (length > NAME_MAX) {
            close(at);
            return -1;
        }
        memcpy(part, path.at, length);
        part[length] = '\0';
        path = (Text){path.at + used, path.length - used};
        at = step_into(at, part, path.length == 0);
    }
    return at;
}

// Reads up to `room` bytes; true when the file holds neither more nor fewer.
static bool read_exactly(int file, char *bytes, size_t room)
{
    size_t used = 0;
    char further;
    for (;;) {
        bool full = used == room;
        ssize_t got = read(file, full ? &further : bytes + used, full ? 1 : room - used);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0 && full;
        if (full)
            return false;
        used += (size_t)got;
    }
}

// Whether the file still holds these bytes. The times of a file are too coarse to tell.
static bool holds_still(int file, const char *bytes, size_t room)
{
    enum { PART = 8192 };
    char again[PART];
    size_t done = 0;
    while (done < room) {
        size_t part = room - done < PART ? room - done : PART;
        ssize_t got = pread(file, again, part, (off_t)done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || memcmp(bytes + done, again, (size_t)got) != 0)
            return false;
        done += (size_t)got;
    }
    return true;
}

static bool same_file_state(const struct stat *a, const struct stat *b)
{
    return a->st_size == b->st_size && a->st_mtim.tv_sec == b->st_mtim.tv_sec &&
           a->st_mtim.tv_nsec == b->st_mtim.tv_nsec &&
           a->st_ctim.tv_sec == b->st_ctim.tv_sec &&
           a->st_ctim.tv_nsec == b->st_ctim.tv_nsec;
}

// *failure is set when there was no memory for it: the file has to be closed first.
static FileState read_open(Arena *arena, int file, Text *out, Failure *failure)
{
    struct stat before, after;
    *failure = FAILURE_NONE;
    if (fstat(file, &before) != 0)
        return FILE_UNREADABLE;
    if (S_ISDIR(before.st_mode))
        return FILE_IS_FOLDER;
    if (!S_ISREG(before.st_mode))
        return FILE_UNREADABLE;
    if ((size_t)before.st_size > arena_most(arena, MOST_file_size))
        return FILE_TOO_LARGE;
    size_t room = (size_t)before.st_size;
    char *bytes = arena_try(arena, room + 1, failure);
    if (!bytes)
        return FILE_UNREADABLE;
    if (!read_exactly(file, bytes, room) || !holds_still(file, bytes, room) ||
        fstat(file, &after) != 0 || !same_file_state(&before, &after))
        return FILE_CHANGED;
    *out = (Text){bytes, room};
    return FILE_OK;
}

FileState file_read(Arena *arena, Text root, Text path, Text *out)
{
    Text real = file_real_path(arena, path), below;
    if (real.length == 0)
        return FILE_MISSING;
    if (root.length == 0 || !part_below(root, real, &below))
        return FILE_OUTSIDE;
    int file = open_below(root, below);
    if (file < 0)
        return FILE_UNREADABLE;
    Failure failure;
    FileState state = read_open(arena, file, out, &failure);
    close(file);
    if (failure == FAILURE_LIMIT)
        arena_reached(arena, MOST_memory);
    if (failure != FAILURE_NONE)
        arena_fail(arena, failure);
    return state;
}
