#include "game/modular.h"

#include "base/rational_big.h"
#include "base/rational_memory.h"

// --- primes ---

static Field field_of(uint64_t prime)
{
    Field field = {.prime = prime};
    uint64_t inverse = prime; // Newton: each step doubles the bits that are right
    for (int i = 0; i < 6; i++)
        inverse *= 2 - prime * inverse;
    field.inverse = -inverse;
    field.one = (uint64_t)(((Product)1 << 64) % prime);
    field.square = (uint64_t)((Product)field.one * field.one % prime);
    return field;
}

size_t fields_make(Arena *arena, unsigned bits, size_t size, Field **out)
{
    // Each prime is above 2^(bits - 1), and one bit goes to the sign.
    size_t count = (size + 1) / (bits - 1) + 1;
    uint64_t *primes = ARENA_ARRAY(arena, uint64_t, count);
    *out = ARENA_ARRAY(arena, Field, count);
    mpz_t candidate;
    rational_memory_begin(arena);
    mpz_init_set_ui(candidate, ((uint64_t)1 << bits) - 1);
    for (size_t i = 0; i < count; i++) {
        while (mpz_probab_prime_p(candidate, 30) == 0)
            mpz_sub_ui(candidate, candidate, 2);
        primes[i] = mpz_get_ui(candidate);
        mpz_sub_ui(candidate, candidate, 2);
    }
    mpz_clear(candidate);
    rational_memory_end();
    for (size_t i = 0; i < count; i++) {
        (*out)[i] = field_of(primes[i]);
        uint64_t *earlier = ARENA_ARRAY(arena, uint64_t, i);
        for (size_t j = 0; j < i; j++)
            earlier[j] = field_invert(&(*out)[i], field_from(&(*out)[i], primes[j]));
        (*out)[i].earlier = earlier;
    }
    return count;
}

uint64_t field_invert(const Field *field, uint64_t form)
{
    uint64_t power = field->prime - 2, result = field->one;
    for (; power != 0; power >>= 1) {
        if (power & 1)
            result = field_mul(field, result, form);
        form = field_mul(field, form, form);
    }
    return result;
}

// --- polynomials ---

void field_interpolate(const Field *field, uint64_t *values, size_t count)
{
    // Divided differences: on whole points the divisor of round j is j.
    for (size_t round = 1; round < count; round++) {
        uint64_t divisor = field_invert(field, field_from(field, round));
        for (size_t i = count - 1; i >= round; i--)
            values[i] =
                field_mul(field, field_sub(field, values[i], values[i - 1]), divisor);
    }
    // a + (z - 0)(b + (z - 1)(c + …)): multiplied out from within.
    for (size_t round = count - 1; round-- > 0;) {
        uint64_t point = field_from(field, round);
        for (size_t i = round; i + 1 < count; i++)
            values[i] =
                field_sub(field, values[i], field_mul(field, values[i + 1], point));
    }
}

// --- putting together ---

// The digits of a number over the mixed base prime 1, prime 1 * prime 2, … (Garner).
static void mixed_digits(const Field *fields, size_t count, const uint64_t *remainders,
                         size_t stride, uint64_t *digits)
{
    for (size_t i = 0; i < count; i++) {
        const Field *field = &fields[i];
        uint64_t value = remainders[i * stride];
        for (size_t j = 0; j < i; j++) {
            value = field_sub(field, value, digits[j] % field->prime);
            value = field_mul(field, value, field->earlier[j]);
        }
        digits[i] = value;
    }
}

Rational fields_join(Arena *arena, const Field *fields, size_t count,
                     const uint64_t *remainders, size_t stride)
{
    uint64_t digits[count + 1];
    mixed_digits(fields, count, remainders, stride, digits);
    mpq_t value;
    mpz_t product;
    rational_memory_begin(arena);
    mpq_init(value);
    mpz_init_set_ui(product, 1);
    mpz_ptr sum = mpq_numref(value);
    for (size_t i = count; i-- > 0;) {
        mpz_mul_ui(sum, sum, fields[i].prime);
        mpz_add_ui(sum, sum, digits[i]);
        mpz_mul_ui(product, product, fields[i].prime);
    }
    mpz_t twice;
    mpz_init(twice);
    mpz_mul_2exp(twice, sum, 1);
    if (mpz_cmp(twice, product) > 0)
        mpz_sub(sum, sum, product);
    mpz_clear(twice);
    mpz_clear(product);
    return rational_big_keep(arena, value);
}
