/*
 * rational.h - exact fractions of any size.
 *
 * Values are plain and copied freely; a large one points into the arena it was computed
 * in and holds as long as that. Nothing is ever cleared. Operations take the arena first
 * and fail through its guard: with FAILURE_LIMIT when a numerator or denominator passes
 * the limit MOST_figure_bits.
 */
#ifndef BASE_RATIONAL_H
#define BASE_RATIONAL_H

#include "base/arena.h"
#include "base/text.h"

#include <stdbool.h>
#include <stdint.h>

enum {
    RATIONAL_DIGITS_MAX = 1000, /* that rational_parse reads, whatever the limit */
    RATIONAL_PLACES_MAX = 1000, /* that rational_decimal writes */
};

/* In lowest terms. With `big` NULL the value is num / den, den > 0; otherwise it is in
 * `big`, `num` is its sign and `den` is 0. Every value has just one form. A zeroed struct
 * is no rational: start from RATIONAL_ZERO. Read values through the functions below. */
typedef struct {
    int64_t num, den;
    const struct BigRational *big;
} Rational;

#define RATIONAL_ZERO ((Rational){0, 1, NULL})
#define RATIONAL_ONE ((Rational){1, 1, NULL})

Rational rational_from_int(int64_t value);

/* num / den; den must not be 0 (that aborts) and may be negative. */
Rational rational_make(Arena *arena, int64_t num, int64_t den);

/* Reads "123", "4,58" or "4.58": ASCII digits, at most MOST_digits of them, with
 * at most one decimal mark that has digits on both sides; no sign, no spaces. False and
 * *out untouched when the text is anything else. */
bool rational_parse(Arena *arena, Text digits, Rational *out);

Rational rational_add(Arena *arena, Rational a, Rational b);
Rational rational_sub(Arena *arena, Rational a, Rational b);
Rational rational_mul(Arena *arena, Rational a, Rational b);
Rational rational_neg(Arena *arena, Rational a);
Rational rational_abs(Arena *arena, Rational a);

/* *out = a / b; false and *out untouched when b is zero. */
bool rational_div(Arena *arena, Rational a, Rational b, Rational *out);

/* The nearest integer not above, and not below. */
Rational rational_floor(Arena *arena, Rational a);
Rational rational_ceil(Arena *arena, Rational a);

/* Negative, 0 or positive as a is less than, equal to or greater than b. */
int rational_compare(Rational a, Rational b);

/* -1, 0 or 1. */
int rational_sign(Rational a);

bool rational_is_integer(Rational a);

/* The value as an int64; false and *out untouched when it is no integer or too large. */
bool rational_to_int(Rational a, int64_t *out);

/* The same as a 128-bit number. */
__extension__ typedef __int128 RationalWide;
bool rational_to_wide(Rational a, RationalWide *out);
Rational rational_from_wide(Arena *arena, RationalWide value);

/* The denominator, in lowest terms. */
Rational rational_denominator(Arena *arena, Rational a);

/* "9/20", "3", "-1/3". */
Text rational_exact(Arena *arena, Rational a);

/* A decimal with at most `places` digits after `mark`, rounded half away from zero, with
 * trailing zeros (and then the mark) left out; zero has no sign. *exact (may be NULL)
 * tells whether nothing was rounded off. Negative `places` count as 0; more than
 * RATIONAL_PLACES_MAX is FAILURE_LIMIT. */
Text rational_decimal(Arena *arena, Rational a, int places, char mark, bool *exact);

/* Sets U+00A0 between groups of three digits in the integer part of a number written in
 * ASCII, such as rational_decimal gives: "-12345,5" becomes "-12 345,5". Shorter than
 * four digits, it is returned as it is. */
Text rational_group(Arena *arena, Text digits);

#endif
