// Dividing money over 300 payers by the largest remainder, warm, beside plain C with
// 64-bit numbers that comes to the same cents. Prints "CASE OURS PLAIN", in nanoseconds
// for one division; the two are timed in turn.

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "engine/dividing/divide.h"

enum { PAYERS = 300, TIMES = 400 };

static int64_t keys[PAYERS], cents_of[PAYERS];
static DividePart parts[PAYERS];
static DivideShare shares[PAYERS];

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

// --- ours ---

static void divide_ours(Arena *arena, int64_t cents)
{
    ArenaMark mark = arena_mark(arena);
    Rational amount = rational_make(arena, cents, 100), open;
    DivideSteps how = {.step = rational_make(arena, 1, 100), .rest = REST_LARGEST};
    divide_exact(arena, amount, parts, PAYERS, DIFFERENCE_OPEN, 0, shares, NULL);
    divide_steps(arena, amount, parts, PAYERS, &how, shares, &open);
    arena_release(arena, mark);
}

// --- plain ---

typedef struct {
    int64_t remainder;
    int place;
} Claim;

static int compare(const void *left, const void *right)
{
    const Claim *a = left, *b = right;
    if (a->remainder != b->remainder)
        return a->remainder > b->remainder ? -1 : 1;
    return a->place - b->place;
}

static void divide_plain(int64_t cents)
{
    Claim claims[PAYERS];
    int64_t sum = 0, left = cents;
    for (int i = 0; i < PAYERS; i++)
        sum += keys[i];
    for (int i = 0; i < PAYERS; i++) {
        cents_of[i] = cents * keys[i] / sum;
        claims[i] = (Claim){cents * keys[i] % sum, i};
        left -= cents_of[i];
    }
    qsort(claims, PAYERS, sizeof *claims, compare);
    for (int i = 0; i < left; i++)
        cents_of[claims[i].place]++;
}

static void check(Arena *arena)
{
    for (int i = 0; i < PAYERS; i++) {
        Rational plain = rational_make(arena, cents_of[i], 100);
        if (rational_compare(shares[i].paid, plain) != 0) {
            fprintf(stderr, "divide: payer %d differs\n", i);
            exit(1);
        }
    }
}

int main(void)
{
    Arena *arena = arena_new(0);
    for (int i = 0; i < PAYERS; i++) {
        keys[i] = 500 + (int64_t)i * i * 7 % 90001;
        parts[i] = (DividePart){.key = rational_from_int(keys[i]), .rank = (size_t)i};
    }
    double ours = 0, plain = 0;
    for (int n = 0; n < TIMES; n++) {
        int64_t cents = 123456789 + n;
        double start = now();
        divide_ours(arena, cents);
        double middle = now();
        divide_plain(cents);
        plain += now() - middle;
        ours += middle - start;
        check(arena);
    }
    printf("divide %.0f %.0f\n", ours / TIMES, plain / TIMES);
    arena_free(arena);
    return 0;
}
