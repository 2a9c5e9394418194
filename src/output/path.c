#include "output/path.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Takes `.`, `..` and empty parts out of a path from `/`, in place.
static void normalise(char *path)
{
    char *end = path; // of what is kept
    for (const char *at = path; *at;) {
        const char *part = at + strspn(at, "/");
        size_t length = strcspn(part, "/");
        at = part + length;
        if (length == 0 || (length == 1 && part[0] == '.'))
            continue;
        if (length == 2 && part[0] == '.' && part[1] == '.') {
            while (end > path && *--end != '/')
                ;
            continue;
        }
        *end++ = '/';
        memmove(end, part, length);
        end += length;
    }
    *end = '\0';
}

// The path from `/`, normalised; `/` itself is empty. Without a current folder it is
// taken to be `/`.
static char *absolute(const char *path)
{
    char *folder = path[0] == '/' ? NULL : getcwd(NULL, 0);
    size_t size = (folder ? strlen(folder) : 0) + strlen(path) + 2;
    char *whole = malloc(size);
    if (whole) {
        snprintf(whole, size, "%s/%s", folder ? folder : "", path);
        normalise(whole);
    }
    free(folder);
    return whole;
}

char *path_from_root(const char *root, const char *file)
{
    if (strcmp(file, STDIN_NAME) == 0)
        return strdup(file);
    char *base = absolute(root ? root : "."), *path = absolute(file);
    if (base && path) {
        size_t length = strlen(base);
        bool within = strncmp(path, base, length) == 0;
        if (within && path[length] == '/')
            memmove(path, path + length + 1, strlen(path + length + 1) + 1);
        else if (within && path[length] == '\0')
            strcpy(path, "."); // the folder itself; there is room for a sign at least
        else if (!within && path[0] == '\0')
            strcpy(path, "/");
    }
    free(base);
    if (!base) {
        free(path);
        return NULL;
    }
    return path;
}

char *path_uri(const char *path)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                "0123456789-._~/";
    static const char digits[] = "0123456789ABCDEF";
    const char *scheme = path[0] == '/' ? "file://" : "";
    char *uri = malloc(strlen(scheme) + 3 * strlen(path) + 1);
    if (!uri)
        return NULL;
    strcpy(uri, scheme);
    char *end = uri + strlen(scheme);
    for (; *path; path++) {
        unsigned char byte = (unsigned char)*path;
        if (strchr(plain, *path)) {
            *end++ = *path;
        } else {
            *end++ = '%';
            *end++ = digits[byte >> 4];
            *end++ = digits[byte & 15];
        }
    }
    *end = '\0';
    return uri;
}
