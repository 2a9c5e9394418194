#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "native/worker.h"

// From a path to a function, without a gap between what was hashed and what is loaded:
// the bytes are copied into sealed memory, hashed on the way, and loaded from there.

enum { LIBRARY_MOST = 64 << 20 };

// Whether nobody but root and us can change it.
static bool is_ours(const struct stat *about)
{
    return (about->st_mode & (S_IWGRP | S_IWOTH)) == 0 &&
           (about->st_uid == 0 || about->st_uid == geteuid());
}

static int refuse(NativeRefusal *refusal, NativeRefusal why, int close_first)
{
    if (close_first >= 0)
        close(close_first);
    *refusal = why;
    return -1;
}

// The folder that a path names its file in, opened as it is now.
static int open_folder(const char *path, const char **name)
{
    char folder[PROTOCOL_PATH_MOST];
    const char *slash = strrchr(path, '/');
    *name = slash ? slash + 1 : path;
    if (!slash)
        return open(".", O_PATH | O_DIRECTORY | O_CLOEXEC);
    size_t length = slash > path ? (size_t)(slash - path) : 1;
    memcpy(folder, path, length);
    folder[length] = '\0';
    return open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
}

static int open_library(const char *path, NativeRefusal *refusal)
{
    const char *name;
    struct stat about;
    int folder = open_folder(path, &name);
    if (folder < 0 || fstat(folder, &about) != 0)
        return refuse(refusal, REFUSAL_MISSING, folder);
    if (!is_ours(&about))
        return refuse(refusal, REFUSAL_OPEN, folder);
    int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    int problem = errno;
    close(folder);
    if (file < 0)
        return refuse(refusal, problem == ELOOP ? REFUSAL_LINK : REFUSAL_MISSING, -1);
    if (fstat(file, &about) != 0 || !S_ISREG(about.st_mode) ||
        about.st_size > LIBRARY_MOST)
        return refuse(refusal, REFUSAL_FILE, file);
    if (!is_ours(&about))
        return refuse(refusal, REFUSAL_OPEN, file);
    return file;
}

static bool write_whole(int to, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t part = write(to, bytes, length);
        if (part <= 0)
            return false;
        bytes += part;
        length -= (size_t)part;
    }
    return true;
}

// Copies and hashes at once: a file that changes meanwhile gives another hash.
static bool copy_bytes(int from, int to, struct sha256_ctx *hash)
{
    char buffer[1 << 16];
    size_t copied = 0;
    for (;;) {
        ssize_t got = read(from, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0;
        copied += (size_t)got;
        if (copied > LIBRARY_MOST || !write_whole(to, buffer, (size_t)got))
            return false;
        sha256_update(hash, (size_t)got, (const uint8_t *)buffer);
    }
}

static bool has_hash(struct sha256_ctx *hash, const char *wanted)
{
    uint8_t digest[SHA256_DIGEST_SIZE];
    char hex[2 * SHA256_DIGEST_SIZE + 1];
    sha256_digest(hash, sizeof digest, digest);
    for (size_t i = 0; i < sizeof digest; i++)
        snprintf(hex + 2 * i, 3, "%02x", digest[i]);
    return memcmp(hex, wanted, 2 * sizeof digest) == 0;
}

int library_copy(const LoadMessage *load, NativeRefusal *refusal)
{
    enum { SEALS = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL };
    struct sha256_ctx hash;
    int file = open_library(load->path, refusal);
    if (file < 0)
        return -1;
    int copy = memfd_create("native", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (copy < 0)
        return refuse(refusal, REFUSAL_LOADING, file);
    sha256_init(&hash);
    bool whole = copy_bytes(file, copy, &hash);
    close(file);
    if (!whole || fcntl(copy, F_ADD_SEALS, SEALS) != 0)
        return refuse(refusal, REFUSAL_FILE, copy);
    if (!has_hash(&hash, load->sha256))
        return refuse(refusal, REFUSAL_HASH, copy);
    return copy;
}

static bool same_types(const AgrNativeFunction *function, const LoadMessage *load)
{
    const Signature *wanted = &load->signature;
    return function->gives == wanted->gives && function->count == wanted->count &&
           memcmp(function->takes, wanted->takes, wanted->count) == 0;
}

static const AgrNativeFunction *find(const AgrNativeTable *table, const LoadMessage *load,
                                     NativeRefusal *refusal)
{
    *refusal = REFUSAL_ENTRY;
    for (uint32_t i = 0; i < table->count; i++) {
        const AgrNativeFunction *function = &table->functions[i];
        if (!function->entry || !function->call ||
            strcmp(function->entry, load->entry) != 0)
            continue;
        *refusal = REFUSAL_SIGNATURE;
        return same_types(function, load) ? function : NULL;
    }
    return NULL;
}

const AgrNativeFunction *library_load(int copy, const LoadMessage *load,
                                      NativeRefusal *refusal)
{
    enum { FUNCTIONS_MOST = 10000 };
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", copy);
    *refusal = REFUSAL_LOADING;
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return NULL;
    const AgrNativeTable *table = dlsym(library, "agr_native_table");
    *refusal = REFUSAL_TABLE;
    if (!table || table->magic != AGR_NATIVE_MAGIC || table->abi != AGR_NATIVE_ABI ||
        table->size != sizeof(AgrNativeFunction) || table->count > FUNCTIONS_MOST ||
        !table->functions)
        return NULL;
    return find(table, load, refusal);
}
