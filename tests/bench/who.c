// Who produces each service in each place, and the gaps, as a plain join of numbers: a
// default for each service, replaced where it has an exception. Reads what
// generate.relation wrote, holds the whole table and writes the services with a gap.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static long number(const char **at)
{
    char *end;
    long value = strtol(*at, &end, 10);
    *at = end;
    return value;
}

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

static void fill(int16_t *row, size_t places, const char **at)
{
    long holder = number(at), exceptions = number(at);
    for (size_t i = 0; i < places; i++)
        row[i] = (int16_t)(holder == -2 ? (long)i : holder);
    for (long i = 0; i < exceptions; i++) {
        long place = number(at);
        row[place] = (int16_t)number(at);
    }
}

static void tell_gaps(const int16_t *row, size_t service, size_t places)
{
    size_t open = 0;
    for (size_t i = 0; i < places; i++)
        open += row[i] < 0;
    if (open == 0)
        return;
    printf("s%zu produce", service);
    for (size_t i = 0; i < places && open < places; i++)
        if (row[i] < 0)
            printf(" m%zu", i);
    putchar('\n');
}

int main(int count, char **words)
{
    if (count != 2)
        return 2;
    char *text = read_all(words[1]);
    const char *at = text;
    size_t services = (size_t)number(&at), places = (size_t)number(&at);
    int16_t *who = calloc(services * places, sizeof *who);
    if (!who)
        return 1;
    for (size_t i = 0; i < services; i++)
        fill(who + i * places, places, &at);
    for (size_t i = 0; i < services; i++)
        tell_gaps(who + i * places, i, places);
    free(who);
    free(text);
    return 0;
}
