// Where the time of a check goes: each step is run on the same text, over and over, up to
// and including that step, and the time of the one before is taken off. Prints a line
// "STEP NANOSECONDS" for each, for one text.

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "agr.h"
#include "model/load.h"
#include "syntax/scan.h"

extern const char prelude_text[];

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static Text text; // of the file

static void nothing(Diags *diags)
{
    (void)arena_alloc(diags->arena, 64);
}

static Source *source_of(Diags *diags, Text bytes)
{
    Source *source = ARENA_NEW(diags->arena, Source);
    source->path = TEXT("bench.agr");
    source->text = bytes;
    source_index(diags->arena, source);
    return source;
}

static void cut(Diags *diags)
{
    RawList tokens = {0};
    CommentList comments = {0};
    scan(diags, source_of(diags, text), 0, (uint32_t)text.length, &tokens, &comments);
}

static void parse(Diags *diags)
{
    KindNames kinds = {0};
    parse_file(diags, source_of(diags, text), &kinds);
}

static void parse_prelude(Diags *diags)
{
    KindNames kinds = {0};
    parse_file(diags, source_of(diags, text_from(prelude_text)), &kinds);
}

static void load(Diags *diags)
{
    const Vocabulary *vocabulary = load_vocabulary(diags->arena);
    load_text(diags, vocabulary, TEXT("bench.agr"), text, TEXT("."));
}

static double timed(void (*step)(Diags *), unsigned rounds)
{
    double start = now();
    for (unsigned i = 0; i < rounds; i++) {
        Guard guard;
        Diags diags = {.arena = arena_new(0)};
        if (!diags.arena || setjmp(guard.frame) != 0)
            exit(1);
        arena_set_guard(diags.arena, &guard);
        step(&diags);
        arena_free(diags.arena);
    }
    return (now() - start) / rounds;
}

static double timed_check(unsigned rounds)
{
    double start = now();
    for (unsigned i = 0; i < rounds; i++) {
        size_t count;
        AgrDocument *document = agr_open_text(NULL, "bench.agr", text.at, text.length);
        if (!document)
            exit(1);
        agr_check(document, &count);
        agr_close(document);
    }
    return (now() - start) / rounds;
}

static void read_text(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0)
        exit(1);
    long size = ftell(file);
    char *bytes = calloc(1, (size_t)size + 1);
    rewind(file);
    if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size)
        exit(1);
    fclose(file);
    text = (Text){bytes, (size_t)size};
}

int main(int count, char **words)
{
    if (count != 3)
        return 2;
    read_text(words[1]);
    unsigned rounds = (unsigned)atoi(words[2]);
    double memory = timed(nothing, rounds), scanned = timed(cut, rounds);
    double parsed = timed(parse, rounds), prelude = timed(parse_prelude, rounds);
    double loaded = timed(load, rounds), checked = timed_check(rounds);
    printf("memory %.0f\n", memory);
    printf("scan %.0f\n", scanned - memory);
    printf("parse %.0f\n", parsed - scanned);
    printf("prelude %.0f\n", prelude - memory);
    printf("link %.0f\n", loaded - parsed - prelude + memory);
    printf("check %.0f\n", checked - loaded);
    return 0;
}
