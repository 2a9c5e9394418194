#ifndef AGRC_GAME_MODULAR_H
#define AGRC_GAME_MODULAR_H

#include "base/rational.h"

// Counting in remainders: numbers of any size are computed modulo several primes in
// machine words and put together at the end (Chinese remainders), so that tables of
// counts take no big numbers.

__extension__ typedef unsigned __int128 Product;

// A prime below 2^62, for Montgomery's way of multiplying.
typedef struct {
    uint64_t prime;
    uint64_t inverse;        // -1/prime modulo 2^64
    uint64_t one;            // 2^64 modulo prime: 1 in Montgomery's form
    uint64_t square;         // 2^128 modulo prime
    const uint64_t *earlier; // 1 / each earlier prime, in Montgomery's form
} Field;

// Primes just below 2^`bits` (at most 62), enough to tell apart numbers of absolute value
// below 2^`size`. Returns how many; the fields are in the arena.
size_t fields_make(Arena *arena, unsigned bits, size_t size, Field **out);

// a * b / 2^64: the product of a plain number and one in Montgomery's form is plain.
static inline uint64_t field_mul(const Field *field, uint64_t a, uint64_t b)
{
    Product product = (Product)a * b;
    uint64_t factor = (uint64_t)product * field->inverse;
    uint64_t high = (uint64_t)((product + (Product)factor * field->prime) >> 64);
    return high >= field->prime ? high - field->prime : high;
}

static inline uint64_t field_add(const Field *field, uint64_t a, uint64_t b)
{
    uint64_t sum = a + b;
    return sum >= field->prime ? sum - field->prime : sum;
}

static inline uint64_t field_sub(const Field *field, uint64_t a, uint64_t b)
{
    return a >= b ? a - b : a + field->prime - b;
}

// A number in Montgomery's form.
static inline uint64_t field_from(const Field *field, uint64_t number)
{
    return field_mul(field, number % field->prime, field->square);
}

uint64_t field_invert(const Field *field, uint64_t form); // both in Montgomery's form

// Turns the values of a polynomial at 0, 1, … count-1 into its coefficients, in place.
void field_interpolate(const Field *field, uint64_t *values, size_t count);

// The number nearest to zero with these remainders, one for each field, `stride` apart.
Rational fields_join(Arena *arena, const Field *fields, size_t count,
                     const uint64_t *remainders, size_t stride);

#endif
