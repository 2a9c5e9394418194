/* Tests of rational, against GMP's own rationals on pseudo-random pairs. */
#include "base/rational.h"

#include <gmp.h>
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { PAIRS = 20000 };

/* xorshift64 from a fixed seed: every run tests the same numbers. */
static uint64_t draw(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static int64_t draw_int(uint64_t *seed)
{
    static const int64_t edges[] = {0,
                                    1,
                                    -1,
                                    2,
                                    INT64_MAX,
                                    INT64_MIN,
                                    INT64_MIN + 1,
                                    INT64_MAX - 1,
                                    INT32_MAX,
                                    INT32_MIN,
                                    UINT32_MAX,
                                    1000000007};
    if (draw(seed) % 4 == 0)
        return edges[draw(seed) % (sizeof edges / sizeof edges[0])];
    int64_t value = (int64_t)(draw(seed) >> (1 + draw(seed) % 60));
    return draw(seed) % 2 == 0 ? value : -value;
}

/* One rational twice: ours and GMP's. */
typedef struct {
    Rational ours;
    mpq_t theirs;
} Twin;

/* A fraction of two drawn integers, at times times two more so that it is large. */
static void draw_twin(Arena *arena, uint64_t *seed, Twin *twin)
{
    twin->ours = RATIONAL_ONE;
    mpq_set_ui(twin->theirs, 1, 1);
    mpq_t factor;
    mpq_init(factor);
    for (uint64_t rounds = 1 + draw(seed) % 3 % 2; rounds > 0; rounds--) {
        int64_t num = draw_int(seed), den = draw_int(seed);
        den = den == 0 ? 1 : den;
        twin->ours = rational_mul(arena, twin->ours, rational_make(arena, num, den));
        mpz_set_si(mpq_numref(factor), num);
        mpz_set_si(mpq_denref(factor), den);
        mpq_canonicalize(factor);
        mpq_mul(twin->theirs, twin->theirs, factor);
    }
    mpq_clear(factor);
}

/* Fails unless both have the same value, ours in the small form exactly when it fits. */
static void assert_same(Arena *arena, Rational ours, mpq_t theirs)
{
    char *expected = mpq_get_str(NULL, 10, theirs);
    Text written = rational_exact(arena, ours);
    assert_string_equal(written.at, expected);
    assert_int_equal(written.length, strlen(expected));
    free(expected);
    bool fits =
        mpz_fits_slong_p(mpq_numref(theirs)) && mpz_fits_slong_p(mpq_denref(theirs));
    assert_int_equal(ours.big == NULL, fits);
    assert_int_equal(rational_sign(ours), mpq_sgn(theirs));
    bool integer = mpz_cmp_ui(mpq_denref(theirs), 1) == 0;
    assert_int_equal(rational_is_integer(ours), integer);
    int64_t value;
    assert_int_equal(rational_to_int(ours, &value), integer && fits);
    if (integer && fits)
        assert_true(value == mpz_get_si(mpq_numref(theirs)));
}

static void check_operations(Arena *arena, Twin *a, Twin *b, mpq_t result)
{
    mpq_add(result, a->theirs, b->theirs);
    assert_same(arena, rational_add(arena, a->ours, b->ours), result);
    mpq_sub(result, a->theirs, b->theirs);
    assert_same(arena, rational_sub(arena, a->ours, b->ours), result);
    mpq_mul(result, a->theirs, b->theirs);
    assert_same(arena, rational_mul(arena, a->ours, b->ours), result);
    mpq_neg(result, a->theirs);
    assert_same(arena, rational_neg(arena, a->ours), result);
    mpq_abs(result, a->theirs);
    assert_same(arena, rational_abs(arena, a->ours), result);
    Rational quotient = RATIONAL_ZERO;
    bool divides = rational_div(arena, a->ours, b->ours, &quotient);
    assert_int_equal(divides, mpq_sgn(b->theirs) != 0);
    if (divides) {
        mpq_div(result, a->theirs, b->theirs);
        assert_same(arena, quotient, result);
    }
    int order = mpq_cmp(a->theirs, b->theirs), ours = rational_compare(a->ours, b->ours);
    assert_int_equal((ours > 0) - (ours < 0), (order > 0) - (order < 0));
    mpq_set_ui(result, 0, 1);
    mpz_fdiv_q(mpq_numref(result), mpq_numref(a->theirs), mpq_denref(a->theirs));
    assert_same(arena, rational_floor(arena, a->ours), result);
    mpz_cdiv_q(mpq_numref(result), mpq_numref(a->theirs), mpq_denref(a->theirs));
    assert_same(arena, rational_ceil(arena, a->ours), result);
}

static void operations_agree_with_gmp(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    uint64_t seed = 20251231;
    Twin a, b;
    mpq_t result;
    mpq_inits(a.theirs, b.theirs, result, NULL);
    for (int i = 0; i < PAIRS; i++) {
        ArenaMark mark = arena_mark(arena);
        draw_twin(arena, &seed, &a);
        draw_twin(arena, &seed, &b);
        assert_same(arena, a.ours, a.theirs);
        check_operations(arena, &a, &b, result);
        arena_release(arena, mark);
    }
    mpq_clears(a.theirs, b.theirs, result, NULL);
    arena_free(arena);
}

static void large_values_return_to_the_small_form(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    Rational most = rational_from_int(INT64_MAX);
    Rational sum = RATIONAL_ZERO;
    for (int i = 0; i < 100; i++)
        sum = rational_add(arena, sum, most);
    assert_non_null(sum.big);
    for (int i = 0; i < 99; i++)
        sum = rational_sub(arena, sum, most);
    assert_null(sum.big);
    assert_int_equal(rational_compare(sum, most), 0);
    arena_free(arena);
}

/* Decimals written by long division in the text: rounding by 2 * rest >= den. */
static void write_slowly(int64_t num, int64_t den, int places, char *out, bool *exact)
{
    int64_t size = num < 0 ? -num : num, scale = 1;
    for (int i = 0; i < places; i++)
        scale *= 10;
    int64_t scaled = size * scale / den, rest = size * scale % den;
    *exact = rest == 0;
    scaled += 2 * rest >= den;
    int length =
        sprintf(out, "%s%" PRId64, num < 0 && scaled > 0 ? "-" : "", scaled / scale);
    if (places > 0)
        length += sprintf(out + length, ",%0*" PRId64, places, scaled % scale);
    while (places > 0 && out[length - 1] == '0')
        out[--length] = '\0';
    if (out[length - 1] == ',')
        out[length - 1] = '\0';
}

static void decimals_agree_with_long_division(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    for (int64_t den = 1; den <= 60; den++)
        for (int64_t num = -250; num <= 250; num++)
            for (int places = 0; places <= 4; places++) {
                char expected[64];
                bool ended, exact;
                write_slowly(num, den, places, expected, &ended);
                Rational value = rational_make(arena, num, den);
                Text written = rational_decimal(arena, value, places, ',', &exact);
                if (strcmp(written.at, expected) != 0 || exact != ended)
                    fail_msg("%d/%d at %d: %s, not %s", (int)num, (int)den, places,
                             written.at, expected);
            }
    arena_free(arena);
}

static void decimals_have_no_stray_zeros_or_signs(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    bool exact;
    Rational small = rational_make(arena, -1, 1000);
    assert_string_equal(rational_decimal(arena, small, 2, ',', &exact).at, "0");
    assert_false(exact);
    assert_string_equal(rational_decimal(arena, small, 3, '.', &exact).at, "-0.001");
    assert_true(exact);
    assert_string_equal(
        rational_decimal(arena, rational_make(arena, 5, 2), -1, ',', NULL).at, "3");
    assert_string_equal(
        rational_decimal(arena, rational_from_int(INT64_MIN), 9, ',', NULL).at,
        "-9223372036854775808");
    Rational huge;
    assert_true(rational_parse(arena, TEXT("123456789012345678901234567890,50"), &huge));
    assert_string_equal(rational_decimal(arena, huge, 3, ',', NULL).at,
                        "123456789012345678901234567890,5");
    arena_free(arena);
}

static void digits_are_grouped(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    const char *pairs[][2] = {{"", ""},
                              {"-", "-"},
                              {"999", "999"},
                              {"-999,12345", "-999,12345"},
                              {"1000", "1\u00A0000"},
                              {"-12345,67890", "-12\u00A0345,67890"},
                              {"123456", "123\u00A0456"},
                              {"1234567.5", "1\u00A0234\u00A0567.5"}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        assert_string_equal(rational_group(arena, text_from(pairs[i][0])).at,
                            pairs[i][1]);
    arena_free(arena);
}

static void numbers_are_read(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    const char *pairs[][2] = {{"0", "0"},
                              {"123", "123"},
                              {"007", "7"},
                              {"4,58", "229/50"},
                              {"4.50", "9/2"},
                              {"0,0", "0"},
                              {"9223372036854775808", "9223372036854775808"},
                              {"0,00000000000000000001", "1/100000000000000000000"}};
    Rational value;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        assert_true(rational_parse(arena, text_from(pairs[i][0]), &value));
        assert_string_equal(rational_exact(arena, value).at, pairs[i][1]);
    }
    const char *wrong[] = {"",    ",",     "1,",    ",5",  "-1",  "+1",
                           "1 0", "1,2,3", "1,2.3", "0x1", "1e5", "\xD9\xA1"};
    value = RATIONAL_ONE;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_false(rational_parse(arena, text_from(wrong[i]), &value));
    assert_int_equal(rational_compare(value, RATIONAL_ONE), 0);
    arena_free(arena);
}

static void a_thousand_digits_are_read_and_no_more(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    char digits[RATIONAL_DIGITS_MAX + 2];
    memset(digits, '7', sizeof digits - 1);
    digits[sizeof digits - 1] = '\0';
    Rational value;
    assert_false(rational_parse(arena, text_from(digits), &value));
    digits[RATIONAL_DIGITS_MAX] = '\0';
    assert_true(rational_parse(arena, text_from(digits), &value));
    assert_string_equal(rational_exact(arena, value).at, digits);
    digits[1] = ','; /* the mark is no digit; 998 places */
    assert_true(rational_parse(arena, text_from(digits), &value));
    bool exact;
    assert_string_equal(rational_decimal(arena, value, 1000, ',', &exact).at, digits);
    assert_true(exact);
    arena_free(arena);
}

/* Squares until the budget stops it; returns how many squarings went through. */
static int square_until_failure(Arena *arena, Failure *failure)
{
    Guard guard = {.failure = FAILURE_NONE};
    arena_set_guard(arena, &guard);
    volatile int squarings = 0;
    if (setjmp(guard.frame) == 0) {
        Rational value = rational_from_int(-2);
        for (; squarings < 100; squarings++)
            value = rational_mul(arena, value, value);
    }
    arena_set_guard(arena, NULL);
    *failure = guard.failure;
    return squarings;
}

static void the_bit_budget_ends_in_the_guard(void **state)
{
    (void)state;
    Failure failure;
    Arena *arena = arena_new(0);
    assert_int_equal(square_until_failure(arena, &failure), 15); /* 2^32768 */
    assert_int_equal(failure, FAILURE_LIMIT);
    arena_free(arena);
    arena = arena_new(1024); /* too small an arena; leaks would show under ASan */
    assert_true(square_until_failure(arena, &failure) < 15);
    assert_int_equal(failure, FAILURE_LIMIT);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(operations_agree_with_gmp),
        cmocka_unit_test(large_values_return_to_the_small_form),
        cmocka_unit_test(decimals_agree_with_long_division),
        cmocka_unit_test(decimals_have_no_stray_zeros_or_signs),
        cmocka_unit_test(digits_are_grouped),
        cmocka_unit_test(numbers_are_read),
        cmocka_unit_test(a_thousand_digits_are_read_and_no_more),
        cmocka_unit_test(the_bit_budget_ends_in_the_guard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
