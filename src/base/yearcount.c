#include "base/yearcount.h"

/* The days of years of twelve months of 30 days up to a date. */
static int32_t days_of_30(Date date)
{
    int32_t day = date.day < 30 ? date.day : 30;
    return date.year * 360 + (date.month - 1) * 30 + day;
}

int32_t year_days(YearCount how, Date from, Date to)
{
    return how == YEAR_30_360 ? days_of_30(to) - days_of_30(from)
                              : date_days(to) - date_days(from);
}

static int32_t year_length(int32_t year)
{
    return date_month_length(year, 2) == 29 ? 366 : 365;
}

/* Year by year, each by its own length. A year ends with its 31 December. */
static Rational part_of_actual(Arena *arena, Date from, Date to)
{
    Rational sum = RATIONAL_ZERO;
    while (from.year < to.year) {
        Date end = {from.year, 12, 31};
        sum = rational_add(arena, sum,
                           rational_make(arena, date_days(end) - date_days(from) + 1,
                                         year_length(from.year)));
        from = (Date){from.year + 1, 1, 1};
    }
    return rational_add(
        arena, sum,
        rational_make(arena, date_days(to) - date_days(from), year_length(to.year)));
}

Rational year_part(Arena *arena, YearCount how, Date from, Date to)
{
    if (how == YEAR_ACTUAL_ACTUAL)
        return part_of_actual(arena, from, to);
    return rational_make(arena, year_days(how, from, to),
                         how == YEAR_ACTUAL_365 ? 365 : 360);
}
