/* Tests of yearcount. */
#include "base/yearcount.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void assert_part(Arena *arena, YearCount how, Date from, Date to, int64_t over,
                        int64_t under)
{
    assert_int_equal(0, rational_compare(year_part(arena, how, from, to),
                                         rational_make(arena, over, under)));
}

static void known_days(void **state)
{
    Arena *arena = *state;
    Date march = {2027, 3, 1}, may = {2027, 5, 15};
    assert_part(arena, YEAR_ACTUAL_365, march, may, 75, 365);
    assert_part(arena, YEAR_ACTUAL_360, march, may, 75, 360);
    assert_part(arena, YEAR_30_360, march, may, 74, 360);
    assert_part(arena, YEAR_30_360, (Date){2027, 1, 31}, (Date){2027, 3, 31}, 60, 360);
    assert_part(arena, YEAR_ACTUAL_365, (Date){2028, 1, 1}, (Date){2029, 1, 1}, 366, 365);
    assert_part(arena, YEAR_ACTUAL_ACTUAL, (Date){2028, 1, 1}, (Date){2029, 1, 1}, 1, 1);
    assert_part(arena, YEAR_ACTUAL_ACTUAL, (Date){2027, 7, 1}, (Date){2028, 7, 1},
                184 * 366 + 182 * 365, 365 * 366);
}

/* Whatever day lies between, both parts come to the whole. */
static void parts_add_up(void **state)
{
    Arena *arena = *state;
    Date from = {2027, 1, 30}, to = {2032, 3, 2};
    for (int how = 0; how < YEAR_COUNT_KINDS; how++)
        for (Date day = from; date_compare(day, to) <= 0; day = date_add_days(day, 1)) {
            Rational sum =
                rational_add(arena, year_part(arena, (YearCount)how, from, day),
                             year_part(arena, (YearCount)how, day, to));
            assert_int_equal(
                0, rational_compare(sum, year_part(arena, (YearCount)how, from, to)));
        }
}

static int begin(void **state)
{
    *state = arena_new(0);
    return 0;
}

static int end(void **state)
{
    arena_free(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(known_days, begin, end),
        cmocka_unit_test_setup_teardown(parts_add_up, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
