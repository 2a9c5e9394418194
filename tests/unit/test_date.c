/* Tests of date. */
#include "base/date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The next day, the way a wall calendar is turned. */
static Date turn_page(Date date)
{
    static const uint8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = date.year % 400 == 0 || (date.year % 4 == 0 && date.year % 100 != 0);
    int length = lengths[date.month - 1] + (date.month == 2 && leap);
    if (date.day < length)
        return (Date){date.year, date.month, (uint8_t)(date.day + 1)};
    if (date.month < 12)
        return (Date){date.year, (uint8_t)(date.month + 1), 1};
    return (Date){date.year + 1, 1, 1};
}

/* Walks every valid day, which covers 1900-2100 and all eras; the count is tied to the
 * world by known days below. */
static void every_day_counts_one_more(void **state)
{
    (void)state;
    Date date = {1, 1, 1};
    int32_t days = date_days(date);
    while (date.year <= 9999) {
        if (!date_valid(date) || date_days(date) != days ||
            date_compare(date_from_days(days), date) != 0)
            fail_msg("day %d: %d-%d-%d", days, date.year, date.month, date.day);
        Date next = turn_page(date);
        if (date_compare(date, next) >= 0 || date_compare(next, date) <= 0)
            fail_msg("order after day %d", days);
        date = next;
        days++;
    }
    assert_false(date_valid(date));
}

static void known_days_have_known_numbers(void **state)
{
    (void)state;
    assert_int_equal(date_days((Date){1970, 1, 1}), 0);
    assert_int_equal(date_days((Date){1969, 12, 31}), -1);
    assert_int_equal(date_days((Date){1900, 1, 1}), -25567);
    assert_int_equal(date_days((Date){2000, 3, 1}), 11017);
    assert_int_equal(date_days((Date){2038, 1, 19}), 24855);
    assert_int_equal(date_days((Date){1, 1, 1}), -719162);
    assert_false(date_valid(date_from_days(INT32_MIN)));
    assert_false(date_valid(date_from_days(INT32_MAX)));
    assert_int_equal(date_days(date_from_days(INT32_MIN)), INT32_MIN);
    assert_int_equal(date_days(date_from_days(INT32_MAX)), INT32_MAX);
}

static void days_that_do_not_exist_are_invalid(void **state)
{
    (void)state;
    const Date wrong[] = {{2023, 2, 29}, {1900, 2, 29}, {2024, 4, 31},   {2024, 0, 1},
                          {2024, 13, 1}, {2024, 1, 0},  {2024, 1, 32},   {0, 1, 1},
                          {-4, 1, 1},    {10000, 1, 1}, {2024, 255, 255}};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_false(date_valid(wrong[i]));
    assert_true(date_valid((Date){2000, 2, 29}));
    assert_true(date_valid((Date){9999, 12, 31}));
}

static void dates_are_written(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    assert_string_equal(date_iso(arena, (Date){2025, 12, 31}).at, "2025-12-31");
    assert_string_equal(date_iso(arena, (Date){7, 2, 1}).at, "0007-02-01");
    assert_string_equal(date_finnish(arena, (Date){2025, 12, 31}).at, "31.12.2025");
    assert_string_equal(date_finnish(arena, (Date){2025, 2, 1}).at, "1.2.2025");
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_counts_one_more),
        cmocka_unit_test(known_days_have_known_numbers),
        cmocka_unit_test(days_that_do_not_exist_are_invalid),
        cmocka_unit_test(dates_are_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
