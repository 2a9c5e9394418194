#include "base/rational.h"

#include "base/buffer.h"
#include "base/rational_big.h"
#include "base/rational_memory.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Wide enough for a product of two int64 values, and for the sum of two such products. */
__extension__ typedef __int128 Wide;
__extension__ typedef unsigned __int128 UnsignedWide;

/* Binary gcd of two nonzero numbers. */
static uint64_t find_gcd(uint64_t a, uint64_t b)
{
    int shift = __builtin_ctzll(a | b);
    a >>= __builtin_ctzll(a);
    while (b != 0) {
        b >>= __builtin_ctzll(b);
        uint64_t less = a < b ? a : b;
        b = a < b ? b - a : a - b;
        a = less;
    }
    return a << shift;
}

/* gcd where a may be 0: divides until both fit in 64 bits, then goes the binary way. */
static UnsignedWide find_wide_gcd(UnsignedWide a, UnsignedWide b)
{
    while (b != 0 && ((a | b) >> 64) != 0) {
        UnsignedWide rest = a % b;
        a = b;
        b = rest;
    }
    if (a == 0 || b == 0)
        return a | b;
    return find_gcd((uint64_t)a, (uint64_t)b);
}

static void set_wide(mpz_t out, UnsignedWide value, bool negative)
{
    uint64_t words[2] = {(uint64_t)value, (uint64_t)(value >> 64)};
    mpz_import(out, 2, -1, sizeof words[0], 0, 0, words);
    if (negative)
        mpz_neg(out, out);
}

/* The same in 64 bits, which most numbers fit; false when they don't. */
static bool reduce_small(UnsignedWide top, UnsignedWide bottom, bool negative,
                         Rational *out)
{
    if (((top | bottom) >> 63) != 0)
        return false;
    uint64_t num = (uint64_t)top, den = (uint64_t)bottom;
    if (den != 1) {
        uint64_t divisor = num == 0 ? den : find_gcd(num, den);
        num /= divisor;
        den /= divisor;
    }
    *out = (Rational){negative ? -(int64_t)num : (int64_t)num, (int64_t)den, NULL};
    return true;
}

/* num / den in lowest terms, small when it fits; den must not be 0. */
static Rational reduce(Arena *arena, Wide num, Wide den)
{
    bool negative = (num < 0) != (den < 0);
    UnsignedWide top = num < 0 ? -(UnsignedWide)num : (UnsignedWide)num;
    UnsignedWide bottom = den < 0 ? -(UnsignedWide)den : (UnsignedWide)den;
    Rational small;
    if (reduce_small(top, bottom, negative, &small))
        return small;
    UnsignedWide divisor = find_wide_gcd(top, bottom);
    top /= divisor;
    bottom /= divisor;
    UnsignedWide top_limit = (UnsignedWide)INT64_MAX + (negative ? 1 : 0);
    if (top <= top_limit && bottom <= INT64_MAX) {
        Wide signed_top = negative ? -(Wide)top : (Wide)top;
        return (Rational){(int64_t)signed_top, (int64_t)bottom, NULL};
    }
    mpq_t value;
    rational_memory_begin(arena);
    mpq_init(value);
    set_wide(mpq_numref(value), top, negative);
    set_wide(mpq_denref(value), bottom, false);
    return rational_big_keep(arena, value);
}

typedef void (*BigOperation)(mpq_ptr, mpq_srcptr, mpq_srcptr);

static Rational compute_big(Arena *arena, BigOperation operation, Rational a, Rational b)
{
    RationalView left, right;
    rational_big_view(&left, a);
    rational_big_view(&right, b);
    mpq_t value;
    rational_memory_begin(arena);
    mpq_init(value);
    operation(value, left.value, right.value);
    return rational_big_keep(arena, value);
}

static bool are_small(Rational a, Rational b)
{
    return a.big == NULL && b.big == NULL;
}

Rational rational_from_int(int64_t value)
{
    return (Rational){value, 1, NULL};
}

Rational rational_make(Arena *arena, int64_t num, int64_t den)
{
    if (den == 0)
        abort();
    return reduce(arena, num, den);
}

/* Whole numbers need no divisor found; a large one has the denominator 0. */
static bool are_whole(Rational a, Rational b)
{
    return a.den == 1 && b.den == 1;
}

Rational rational_add(Arena *arena, Rational a, Rational b)
{
    int64_t whole;
    if (are_whole(a, b) && !__builtin_add_overflow(a.num, b.num, &whole))
        return rational_from_int(whole);
    if (!are_small(a, b))
        return compute_big(arena, mpq_add, a, b);
    return reduce(arena, (Wide)a.num * b.den + (Wide)b.num * a.den, (Wide)a.den * b.den);
}

Rational rational_sub(Arena *arena, Rational a, Rational b)
{
    if (!are_small(a, b))
        return compute_big(arena, mpq_sub, a, b);
    return reduce(arena, (Wide)a.num * b.den - (Wide)b.num * a.den, (Wide)a.den * b.den);
}

Rational rational_mul(Arena *arena, Rational a, Rational b)
{
    int64_t whole;
    if (are_whole(a, b) && !__builtin_mul_overflow(a.num, b.num, &whole))
        return rational_from_int(whole);
    if (!are_small(a, b))
        return compute_big(arena, mpq_mul, a, b);
    return reduce(arena, (Wide)a.num * b.num, (Wide)a.den * b.den);
}

bool rational_div(Arena *arena, Rational a, Rational b, Rational *out)
{
    if (rational_sign(b) == 0)
        return false;
    if (!are_small(a, b))
        *out = compute_big(arena, mpq_div, a, b);
    else
        *out = reduce(arena, (Wide)a.num * b.den, (Wide)a.den * b.num);
    return true;
}

Rational rational_neg(Arena *arena, Rational a)
{
    return rational_sub(arena, RATIONAL_ZERO, a);
}

Rational rational_abs(Arena *arena, Rational a)
{
    return rational_sign(a) < 0 ? rational_neg(arena, a) : a;
}

Rational rational_floor(Arena *arena, Rational a)
{
    if (rational_is_integer(a))
        return a;
    if (a.big == NULL)
        return rational_from_int(a.num / a.den - (a.num < 0));
    RationalView view;
    rational_big_view(&view, a);
    mpq_t value;
    rational_memory_begin(arena);
    mpq_init(value); /* 0 / 1: only the numerator is set */
    mpz_fdiv_q(mpq_numref(value), mpq_numref(view.value), mpq_denref(view.value));
    return rational_big_keep(arena, value);
}

Rational rational_ceil(Arena *arena, Rational a)
{
    if (rational_is_integer(a))
        return a;
    return rational_add(arena, rational_floor(arena, a), RATIONAL_ONE);
}

int rational_compare(Rational a, Rational b)
{
    if (!are_small(a, b)) {
        RationalView left, right;
        rational_big_view(&left, a);
        rational_big_view(&right, b);
        return mpq_cmp(left.value, right.value);
    }
    Wide left = (Wide)a.num * b.den, right = (Wide)b.num * a.den;
    return (left > right) - (left < right);
}

int rational_sign(Rational a)
{
    return (a.num > 0) - (a.num < 0);
}

bool rational_is_integer(Rational a)
{
    if (a.big == NULL)
        return a.den == 1;
    return a.big->den_count == 1 && a.big->den[0] == 1;
}

bool rational_to_int(Rational a, int64_t *out)
{
    if (a.big != NULL || a.den != 1)
        return false;
    *out = a.num;
    return true;
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Copies the digits without their mark and counts those after it; false when the text is
 * not a plain number of at most `most` digits. `out` has room for them and a NUL. */
static bool gather_digits(Text text, size_t most, char *out, unsigned long *places)
{
    size_t count = 0, before_mark = SIZE_MAX;
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.at[i];
        if (is_digit(byte) && count < most)
            out[count++] = byte;
        else if ((byte == ',' || byte == '.') && before_mark == SIZE_MAX && count > 0)
            before_mark = count;
        else
            return false;
    }
    out[count] = '\0';
    *places = before_mark == SIZE_MAX ? 0 : count - before_mark;
    return count > 0 && count != before_mark;
}

/* A number of so few digits that it and its power of ten fit in 64 bits. */
static Rational parse_short(Arena *arena, const char *plain, unsigned long places)
{
    int64_t num = 0, den = 1;
    for (; *plain != '\0'; plain++)
        num = 10 * num + (*plain - '0');
    for (; places > 0; places--)
        den *= 10;
    return rational_make(arena, num, den);
}

bool rational_parse(Arena *arena, Text digits, Rational *out)
{
    enum { SHORT = 18 };
    char plain[RATIONAL_DIGITS_MAX + 1];
    unsigned long places;
    size_t most = arena_most(arena, MOST_digits);
    if (most > RATIONAL_DIGITS_MAX)
        most = RATIONAL_DIGITS_MAX;
    if (!gather_digits(digits, most, plain, &places))
        return false;
    if (strlen(plain) <= SHORT) {
        *out = parse_short(arena, plain, places);
        return true;
    }
    mpq_t value;
    rational_memory_begin(arena);
    mpq_init(value);
    mpz_set_str(mpq_numref(value), plain, 10);
    mpz_ui_pow_ui(mpq_denref(value), 10, places);
    mpq_canonicalize(value);
    *out = rational_big_keep(arena, value);
    return true;
}

Text rational_exact(Arena *arena, Rational a)
{
    if (a.big == NULL && a.den == 1)
        return text_format(arena, "%" PRId64, a.num);
    if (a.big == NULL)
        return text_format(arena, "%" PRId64 "/%" PRId64, a.num, a.den);
    RationalView view;
    rational_big_view(&view, a);
    size_t size = mpz_sizeinbase(mpq_numref(view.value), 10) +
                  mpz_sizeinbase(mpq_denref(view.value), 10) + 3; /* sign, bar, NUL */
    char *written = arena_alloc(arena, size);
    rational_memory_begin(arena);
    mpq_get_str(written, 10, view.value);
    rational_memory_end();
    return text_from(written);
}

/* Writes |a| * 10^places to `digits`, rounded half up; returns whether it was whole. */
static bool write_scaled(Rational a, unsigned long places, char *digits)
{
    RationalView view;
    rational_big_view(&view, a);
    mpz_srcptr den = mpq_denref(view.value);
    mpz_t scaled, rest;
    mpz_init(scaled);
    mpz_init(rest);
    mpz_ui_pow_ui(scaled, 10, places);
    mpz_mul(scaled, scaled, mpq_numref(view.value));
    mpz_abs(scaled, scaled);
    mpz_tdiv_qr(scaled, rest, scaled, den);
    bool whole = mpz_sgn(rest) == 0;
    mpz_mul_2exp(rest, rest, 1);
    if (mpz_cmp(rest, den) >= 0)
        mpz_add_ui(scaled, scaled, 1);
    mpz_get_str(digits, 10, scaled);
    mpz_clear(scaled);
    mpz_clear(rest);
    return whole;
}

/* Most digits write_scaled may write, and a NUL. */
static size_t count_room(Rational a, size_t places)
{
    RationalView view;
    rational_big_view(&view, a);
    return mpz_sizeinbase(mpq_numref(view.value), 10) + places + 2;
}

Text rational_decimal(Arena *arena, Rational a, int places, char mark, bool *exact)
{
    if (places > RATIONAL_PLACES_MAX)
        arena_reached(arena, MOST_digits);
    size_t after = places < 0 ? 0 : (size_t)places;
    char *digits = arena_alloc(arena, count_room(a, after));
    rational_memory_begin(arena);
    bool whole = write_scaled(a, after, digits);
    rational_memory_end();
    if (exact != NULL)
        *exact = whole;

    size_t length = strlen(digits);
    for (; after > 0 && length > 0 && digits[length - 1] == '0'; after--)
        length--;
    if (length == 0) /* rounded to zero, which has one digit before the mark, no sign */
        return TEXT("0");
    Buffer buffer = buffer_new(arena);
    if (rational_sign(a) < 0 && digits[0] != '0')
        buffer_addc(&buffer, '-');
    size_t before = length > after ? length - after : 0;
    buffer_add(&buffer, before == 0 ? TEXT("0") : (Text){digits, before});
    if (after > 0)
        buffer_addc(&buffer, mark);
    for (size_t zeros = length; zeros < after; zeros++)
        buffer_addc(&buffer, '0');
    buffer_add(&buffer, (Text){digits + before, length - before});
    return buffer_text(&buffer);
}

Text rational_group(Arena *arena, Text digits)
{
    size_t start = digits.length > 0 && digits.at[0] == '-' ? 1 : 0;
    size_t end = start;
    while (end < digits.length && is_digit(digits.at[end]))
        end++;
    if (end - start < 4)
        return digits;
    Buffer buffer = buffer_new(arena);
    for (size_t i = 0; i < end; i++) {
        if (i > start && (end - i) % 3 == 0)
            buffer_add(&buffer, TEXT("\u00A0"));
        buffer_addc(&buffer, digits.at[i]);
    }
    buffer_add(&buffer, (Text){digits.at + end, digits.length - end});
    return buffer_text(&buffer);
}

bool rational_to_wide(Rational a, RationalWide *out)
{
    RationalView view;
    if (!rational_is_integer(a))
        return false;
    if (a.big == NULL) {
        *out = a.num;
        return true;
    }
    rational_big_view(&view, a);
    mpz_srcptr number = mpq_numref(view.value);
    if (mpz_sizeinbase(number, 2) > 126)
        return false;
    uint64_t words[2] = {0};
    mpz_export(words, NULL, -1, sizeof words[0], 0, 0, number);
    *out = (RationalWide)((UnsignedWide)words[1] << 64 | words[0]);
    if (mpz_sgn(number) < 0)
        *out = -*out;
    return true;
}

Rational rational_from_wide(Arena *arena, RationalWide value)
{
    return reduce(arena, value, 1);
}

Rational rational_denominator(Arena *arena, Rational a)
{
    if (a.big == NULL)
        return rational_from_int(a.den);
    RationalView view;
    rational_big_view(&view, a);
    mpq_t value;
    rational_memory_begin(arena);
    mpq_init(value);
    mpz_set(mpq_numref(value), mpq_denref(view.value));
    return rational_big_keep(arena, value);
}
