// The bare scanner: opens each file named on the command line, or by the lines of
// standard input, lets the rules of agr.l cut it into tokens and counts them. Nothing is
// kept. This is as fast as any front end over the same scanner could be.

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "syntax/scan.h"

static size_t tokens, bytes;

void scan_advance(Scan *scan, uint32_t length)
{
    scan->start = scan->end;
    scan->end += length;
}

void scan_give_back(Scan *scan, uint32_t length)
{
    scan->end -= length;
}

void scan_space(Scan *scan)
{
    scan->glued = false;
}

void scan_comment(Scan *scan)
{
    scan->glued = false;
}

void scan_token(Scan *scan, RawKind kind)
{
    (void)kind;
    tokens++;
    scan->glued = true;
}

void scan_date(Scan *scan)
{
    (void)scan;
    tokens++;
}

void scan_hyphen(Scan *scan)
{
    (void)scan;
    tokens++;
}

uint32_t scan_number(Scan *scan, const char *text, uint32_t length)
{
    (void)scan, (void)text;
    tokens++;
    return length;
}

// A quotation ends where its line does or at the next mark.
uint32_t scan_quote(Scan *scan, const char *text, uint32_t length)
{
    const char *mark = memchr(text + 1, '"', length - 1);
    (void)scan;
    tokens++;
    return mark ? (uint32_t)(mark - text) + 1 : length;
}

void *scan_allocate(Scan *scan, size_t size)
{
    (void)scan;
    return malloc(size);
}

void *scan_reallocate(Scan *scan, void *at, size_t size)
{
    (void)scan;
    return realloc(at, size);
}

_Noreturn void scan_out_of_memory(Scan *scan)
{
    (void)scan;
    abort();
}

static void scan_file(const char *path)
{
    struct stat about;
    int file = open(path, O_RDONLY);
    if (file < 0 || fstat(file, &about) != 0)
        exit(1);
    size_t size = (size_t)about.st_size;
    char *text = calloc(1, size + 2);
    if (!text || read(file, text, size) != about.st_size)
        exit(1);
    close(file);
    Scan scan = {.start = 0};
    scan_run(&scan, text, (uint32_t)size);
    bytes += size;
    free(text);
}

int main(int count, char **paths)
{
    char line[4096];
    for (int i = 1; i < count; i++)
        scan_file(paths[i]);
    while (count == 1 && fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        scan_file(line);
    }
    printf("%zu tokens, %zu bytes\n", tokens, bytes);
    return 0;
}
