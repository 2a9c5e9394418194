#include "base/deadline.h"

static const Date no_date = {0, 0, 0};

static Date by_calendar(Date start, Length length, int64_t times)
{
    enum { COUNT_MOST = 4000000 }; /* more days than there are: products stay small */
    if (length.count > COUNT_MOST || length.count < -COUNT_MOST || times > COUNT_MOST ||
        times < -COUNT_MOST)
        return no_date;
    int64_t count = length.count * times;
    switch (length.unit) {
    case LENGTH_DAYS: return date_add_days(start, count);
    case LENGTH_WEEKS: return date_add_days(start, count * 7);
    case LENGTH_MONTHS: return date_add_months(start, count);
    case LENGTH_YEARS: return date_add_months(start, count * 12);
    }
    return no_date;
}

Date deadline_moved(Date date)
{
    while (date_valid(date) && holiday_of(date) != HOLIDAY_NONE)
        date = date_add_days(date, 1);
    return date;
}

/* Goes day by day: ends at the latest where the calendar does. */
static Date by_working_days(Date start, int64_t count, int step)
{
    Date day = start;
    while (count > 0 && date_valid(day)) {
        day = date_add_days(day, step);
        if (date_valid(day) && holiday_of(day) == HOLIDAY_NONE)
            count--;
    }
    return day;
}

static Date ends(Date start, Length length, DayCount rule, int step, Date *moved_from)
{
    Date last = rule == DAYCOUNT_WORKING && length.unit == LENGTH_DAYS
                    ? by_working_days(start, length.count, step)
                    : by_calendar(start, length, step);
    Date moved =
        rule == DAYCOUNT_PLAIN || !date_valid(last) ? last : deadline_moved(last);
    if (step < 0 &&
        date_compare(moved, start) >= 0) /* never to the day itself or past it */
        moved = last;
    if (moved_from)
        *moved_from = last;
    return moved;
}

Date deadline_after(Date start, Length length, DayCount rule, Date *moved_from)
{
    return ends(start, length, rule, 1, moved_from);
}

Date deadline_before(Date start, Length length, DayCount rule, Date *moved_from)
{
    return ends(start, length, rule, -1, moved_from);
}

Date deadline_runs(Date start, Length length, DayCount rule)
{
    return rule == DAYCOUNT_WORKING && length.unit == LENGTH_DAYS
               ? by_working_days(start, length.count, 1)
               : by_calendar(start, length, 1);
}

Date deadline_nth(Date first, Length step, int64_t nth)
{
    return by_calendar(first, step, nth);
}
