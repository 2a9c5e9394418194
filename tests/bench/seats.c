// Dividing 500 seats among 300 parties: ours against plain C that compares 64-bit
// products and takes the first of equals. Prints a line "METHOD OURS PLAIN", in
// nanoseconds.

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "engine/dividing/apportion.h"

enum { PARTIES = 300, SEATS = 500, ROUNDS = 20 };

static int64_t keys[PARTIES];

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int64_t plain(int64_t first, int64_t step)
{
    int64_t seats[PARTIES] = {0};
    for (int given = 0; given < SEATS; given++) {
        int best = 0;
        for (int i = 1; i < PARTIES; i++)
            if (keys[i] * (first + step * seats[best]) >
                keys[best] * (first + step * seats[i]))
                best = i;
        seats[best]++;
    }
    return seats[0];
}

static int64_t ours(ApportionMethod method)
{
    Guard guard;
    Arena *arena = arena_new(0);
    ApportionPart parts[PARTIES] = {0};
    ApportionRule rule = {
        .method = method, .first_divisor = RATIONAL_ONE, .seats = SEATS};
    int64_t tied;
    if (!arena || setjmp(guard.frame) != 0)
        exit(1);
    arena_set_guard(arena, &guard);
    for (int i = 0; i < PARTIES; i++)
        parts[i] = (ApportionPart){.key = rational_from_int(keys[i]), .most = INT64_MAX};
    apportion(arena, &rule, parts, PARTIES, &tied);
    arena_free(arena);
    return parts[0].seats;
}

int main(void)
{
    static const struct {
        const char *name;
        ApportionMethod method;
        int64_t step;
    } methods[] = {{"largest-remainder", APPORTION_LARGEST_REMAINDER, 1},
                   {"dhondt", APPORTION_DHONDT, 1},
                   {"sainte-lague", APPORTION_SAINTE_LAGUE, 2},
                   {"huntington-hill", APPORTION_HUNTINGTON_HILL, 2}};
    uint64_t seed = 1;
    for (int i = 0; i < PARTIES; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        keys[i] = 1000 + (int64_t)((seed >> 33) % 200000);
    }
    for (size_t m = 0; m < sizeof methods / sizeof *methods; m++) {
        volatile int64_t sum = 0;
        double start = now();
        for (int i = 0; i < ROUNDS; i++)
            sum += ours(methods[m].method);
        double middle = now();
        for (int i = 0; i < ROUNDS; i++)
            sum += plain(1, methods[m].step);
        printf("%s %.0f %.0f\n", methods[m].name, (middle - start) / ROUNDS,
               (now() - middle) / ROUNDS);
    }
    return 0;
}
