// Reads a log of events from CSV and knows nothing of agreements: each line is cut into
// its fields, its day made a number, and its name looked up among those met before.
// Writes how many lines and names there are, and the last day of all.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 1 << 16 };
static const char *names[ROOM];
static size_t lengths[ROOM], counts[ROOM];

static char *read_all(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0)
        exit(1);
    size_t size = (size_t)ftell(file);
    char *text = calloc(1, size + 1);
    rewind(file);
    if (!text || fread(text, 1, size, file) != size)
        exit(1);
    fclose(file);
    return text;
}

static size_t take(const char *name, size_t length)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)name[i]) * 16777619u;
    size_t at = hash % ROOM;
    while (names[at] && (lengths[at] != length || memcmp(names[at], name, length) != 0))
        at = (at + 1) % ROOM;
    bool first = !names[at];
    names[at] = name;
    lengths[at] = length;
    counts[at]++;
    return first;
}

static long day_of(const char *text)
{
    char *end;
    long day = strtol(text, &end, 10), month = strtol(end + 1, &end, 10);
    return strtol(end + 1, NULL, 10) * 10000 + month * 100 + day;
}

int main(int count, char **words)
{
    if (count != 2)
        return 2;
    size_t lines = 0, known = 0;
    long last = 0;
    for (char *line = strchr(read_all(words[1]), '\n'); line && line[1]; lines++) {
        const char *field = ++line, *name = strchr(field, ';') + 1;
        long day = day_of(field);
        last = day > last ? day : last;
        known += take(name, strcspn(name, ";\n"));
        line = strchr(line, '\n');
    }
    printf("%zu %zu %ld\n", lines, known, last);
    return 0;
}
