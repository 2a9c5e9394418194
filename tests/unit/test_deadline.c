/* Tests of deadlines and holidays, against a second computation that turns the pages of a
 * wall calendar and finds Easter by another rule. */
#include "base/deadline.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { FIRST_YEAR = 1995, LAST_YEAR = 2047, DAYS = (LAST_YEAR - FIRST_YEAR + 1) * 366 };

/* Every day of the years with what the calendar prints beside it. */
typedef struct {
    Date date;
    int weekday; /* from 1 */
    bool off;
} Page;

static Page pages[DAYS];
static size_t page_count;

/* The rule that Meeus, Jones and Butcher give. */
static Date other_easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
    int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return (Date){year, (uint8_t)(n / 31), (uint8_t)(n % 31 + 1)};
}

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

static bool same(Date a, Date b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

static size_t places[LAST_YEAR - FIRST_YEAR + 1][13][32]; /* counted from 1 */

/* The page of a day, or page_count when the calendar has no such page. */
static size_t page_of(Date date)
{
    if (date.year < FIRST_YEAR || date.year > LAST_YEAR)
        return page_count;
    size_t place = places[date.year - FIRST_YEAR][date.month][date.day];
    return place > 0 ? place - 1 : page_count;
}

static void mark(int year, int month, int day)
{
    pages[page_of((Date){year, (uint8_t)month, (uint8_t)day})].off = true;
}

/* The first Saturday from a day on, and perhaps the day before it. */
static void mark_saturday(int year, int month, int day, bool eve)
{
    size_t page = page_of((Date){year, (uint8_t)month, (uint8_t)day});
    while (pages[page].weekday != 6)
        page++;
    pages[page].off = true;
    if (eve)
        pages[page - 1].off = true;
}

static int print_calendar(void **state)
{
    (void)state;
    Date date = {FIRST_YEAR, 1, 1};
    for (int weekday = 7; date.year <= LAST_YEAR; date = turn_page(date)) {
        pages[page_count++] = (Page){date, weekday, weekday >= 6};
        places[date.year - FIRST_YEAR][date.month][date.day] = page_count;
        weekday = weekday % 7 + 1;
    }
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        static const uint8_t fixed[][2] = {{1, 1},   {1, 6},   {5, 1},  {12, 6},
                                           {12, 24}, {12, 25}, {12, 26}};
        for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
            mark(year, fixed[i][0], fixed[i][1]);
        size_t easter = page_of(other_easter(year));
        pages[easter - 2].off = pages[easter + 1].off = true;
        pages[easter + 39].off = pages[easter + 49].off = true;
        mark_saturday(year, 6, 20, true);
        mark_saturday(year, 10, 31, false);
    }
    return 0;
}

static void easter_is_found_by_two_rules(void **state)
{
    (void)state;
    for (int year = 1583; year <= 9999; year++)
        if (!same(holiday_easter(year), other_easter(year)))
            fail_msg("Easter of %d", year);
}

static void every_day_is_what_the_calendar_prints(void **state)
{
    (void)state;
    for (size_t i = 0; i < page_count; i++) {
        Date date = pages[i].date;
        if (date_weekday(date) != pages[i].weekday ||
            (holiday_of(date) != HOLIDAY_NONE) != pages[i].off)
            fail_msg("%d-%d-%d", date.year, date.month, date.day);
    }
}

static void holidays_are_told_apart(void **state)
{
    (void)state;
    static const struct {
        Date date;
        Holiday holiday;
    } known[] = {
        {{2025, 1, 1}, HOLIDAY_NEW_YEAR},        {{2025, 1, 6}, HOLIDAY_EPIPHANY},
        {{2025, 4, 18}, HOLIDAY_GOOD_FRIDAY},    {{2025, 4, 20}, HOLIDAY_EASTER},
        {{2025, 4, 21}, HOLIDAY_EASTER_MONDAY},  {{2025, 5, 1}, HOLIDAY_MAY_DAY},
        {{2025, 5, 29}, HOLIDAY_ASCENSION},      {{2025, 6, 8}, HOLIDAY_PENTECOST},
        {{2025, 6, 20}, HOLIDAY_MIDSUMMER_EVE},  {{2025, 6, 21}, HOLIDAY_MIDSUMMER},
        {{2025, 11, 1}, HOLIDAY_ALL_SAINTS},     {{2025, 12, 6}, HOLIDAY_INDEPENDENCE},
        {{2025, 12, 24}, HOLIDAY_CHRISTMAS_EVE}, {{2025, 12, 25}, HOLIDAY_CHRISTMAS},
        {{2025, 12, 26}, HOLIDAY_BOXING_DAY},    {{2025, 12, 27}, HOLIDAY_SATURDAY},
        {{2025, 12, 28}, HOLIDAY_SUNDAY},        {{2025, 12, 29}, HOLIDAY_NONE},
        {{2026, 10, 31}, HOLIDAY_ALL_SAINTS},    {{2027, 6, 26}, HOLIDAY_MIDSUMMER},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        assert_int_equal(holiday_of(known[i].date), known[i].holiday);
}

/* --- the second computation --- */

/* Months later by leafing: the month's number first, then the day or the month's last. */
static Date leaf_months(Date date, int months, int step)
{
    int year = date.year, month = date.month;
    for (; months > 0; months--) {
        month += step;
        if (month == 13 || month == 0) {
            year += step;
            month = month == 13 ? 1 : 12;
        }
    }
    for (int day = date.day;; day--) {
        Date found = {year, (uint8_t)month, (uint8_t)day};
        if (page_of(found) < page_count)
            return found;
    }
}

static size_t slow(size_t start, Length length, DayCount rule, int step)
{
    size_t page = start;
    if (length.unit >= LENGTH_MONTHS) {
        int months = (int)length.count * (length.unit == LENGTH_YEARS ? 12 : 1);
        page = page_of(leaf_months(pages[start].date, months, step));
    } else {
        int64_t left = length.count * (length.unit == LENGTH_WEEKS ? 7 : 1);
        bool skip = rule == DAYCOUNT_WORKING && length.unit == LENGTH_DAYS;
        while (left > 0) {
            page = step > 0 ? page + 1 : page - 1;
            left -= !skip || !pages[page].off;
        }
    }
    size_t moved = page;
    while (rule != DAYCOUNT_PLAIN && pages[moved].off)
        moved++;
    return step < 0 && moved >= start ? page : moved;
}

static const Length lengths[] = {
    {0, LENGTH_DAYS},   {1, LENGTH_DAYS},    {7, LENGTH_DAYS},    {8, LENGTH_DAYS},
    {14, LENGTH_DAYS},  {30, LENGTH_DAYS},   {60, LENGTH_DAYS},   {365, LENGTH_DAYS},
    {1, LENGTH_WEEKS},  {6, LENGTH_WEEKS},   {1, LENGTH_MONTHS},  {2, LENGTH_MONTHS},
    {6, LENGTH_MONTHS}, {12, LENGTH_MONTHS}, {25, LENGTH_MONTHS}, {1, LENGTH_YEARS},
    {4, LENGTH_YEARS},
};

static void check_day(size_t start, Length length, DayCount rule)
{
    Date date = pages[start].date, from;
    Date after = deadline_after(date, length, rule, &from);
    Date before = deadline_before(date, length, rule, NULL);
    Date after_slow = pages[slow(start, length, rule, 1)].date;
    Date before_slow = pages[slow(start, length, rule, -1)].date;
    if (!same(after, after_slow) || !same(before, before_slow))
        fail_msg("%d-%d-%d, %d of unit %d, rule %d", date.year, date.month, date.day,
                 (int)length.count, (int)length.unit, (int)rule);
    assert_true(date_compare(from, after) <= 0);
    Date runs = deadline_runs(date, length, rule);
    if (rule != DAYCOUNT_WORKING && !same(runs, from))
        fail_msg("a running period moved from %d-%d-%d", date.year, date.month, date.day);
}

static void every_deadline_of_four_decades(void **state)
{
    (void)state;
    size_t first = page_of((Date){2000, 1, 1}), last = page_of((Date){2041, 1, 1});
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        for (DayCount rule = DAYCOUNT_PLAIN; rule < DAYCOUNT_COUNT; rule++)
            for (size_t start = first; start < last; start++)
                check_day(start, lengths[i], rule);
}

static void months_are_counted_from_the_first_day(void **state)
{
    (void)state;
    Length month = {1, LENGTH_MONTHS}, year = {1, LENGTH_YEARS};
    Date first = {2027, 1, 31};
    static const uint8_t ends[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int64_t nth = 0; nth < 12; nth++)
        assert_int_equal(deadline_nth(first, month, nth).day, ends[nth]);
    assert_int_equal(deadline_nth((Date){2024, 2, 29}, year, 3).day, 28);
    assert_int_equal(deadline_nth((Date){2024, 2, 29}, year, 4).day, 29);
}

static void what_lies_outside_the_years_is_no_day(void **state)
{
    (void)state;
    Date last = {9999, 12, 20}, first = {1, 1, 2};
    static const LengthUnit units[] = {LENGTH_DAYS, LENGTH_WEEKS, LENGTH_MONTHS,
                                       LENGTH_YEARS};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        for (DayCount rule = DAYCOUNT_PLAIN; rule < DAYCOUNT_COUNT; rule++) {
            static const int64_t many[] = {12, 1000000, INT64_MAX};
            for (size_t k = 0; k < 3; k++) {
                Length length = {many[k], units[i]};
                assert_false(date_valid(deadline_after(last, length, rule, NULL)));
                assert_false(date_valid(deadline_before(first, length, rule, NULL)));
            }
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(easter_is_found_by_two_rules),
        cmocka_unit_test(every_day_is_what_the_calendar_prints),
        cmocka_unit_test(holidays_are_told_apart),
        cmocka_unit_test(every_deadline_of_four_decades),
        cmocka_unit_test(months_are_counted_from_the_first_day),
        cmocka_unit_test(what_lies_outside_the_years_is_no_day),
    };
    return cmocka_run_group_tests(tests, print_calendar, NULL);
}
