#include "base/date.h"

#include <inttypes.h>

enum {
    DAYS_PER_ERA = 146097, /* 400 years, after which the calendar repeats */
    DAYS_TO_1970 = 719468, /* from 0000-03-01, where era 0 begins */
};

static bool is_leap_year(int32_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int date_month_length(int32_t year, int month)
{
    if (month == 2)
        return is_leap_year(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool date_valid(Date date)
{
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
           date.day >= 1 && date.day <= date_month_length(date.year, date.month);
}

int date_compare(Date a, Date b)
{
    if (a.year != b.year)
        return a.year < b.year ? -1 : 1;
    if (a.month != b.month)
        return a.month < b.month ? -1 : 1;
    return (a.day > b.day) - (a.day < b.day);
}

static int64_t divide_down(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

/* Years are counted from March so that the leap day is the last day of its year; months
 * from March then begin at (153 m + 2) / 5 days. */
int32_t date_days(Date date)
{
    int64_t year = (int64_t)date.year - (date.month <= 2);
    int64_t era = divide_down(year, 400);
    int64_t year_of_era = year - era * 400;
    int64_t month = (date.month + 9) % 12;
    int64_t day_of_year = (153 * month + 2) / 5 + date.day - 1;
    int64_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return (int32_t)(era * DAYS_PER_ERA + day_of_era - DAYS_TO_1970);
}

Date date_from_days(int32_t days)
{
    int64_t shifted = (int64_t)days + DAYS_TO_1970;
    int64_t era = divide_down(shifted, DAYS_PER_ERA);
    int64_t day_of_era = shifted - era * DAYS_PER_ERA;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month = (5 * day_of_year + 2) / 153;
    int64_t day = day_of_year - (153 * month + 2) / 5 + 1;
    int64_t calendar_month = month < 10 ? month + 3 : month - 9;
    int64_t year = year_of_era + era * 400 + (calendar_month <= 2);
    return (Date){(int32_t)year, (uint8_t)calendar_month, (uint8_t)day};
}

int date_weekday(Date date)
{
    int64_t days = date_days(date) + 3; /* 1970-01-01 was a Thursday */
    return (int)(days - divide_down(days, 7) * 7) + 1;
}

/* What date_valid refuses. */
static const Date no_date = {0, 0, 0};

Date date_add_days(Date date, int64_t days)
{
    enum { DAYS_MOST = 4000000 }; /* more than there are in all years */
    if (days > DAYS_MOST || days < -DAYS_MOST)
        return no_date;
    Date moved = date_from_days((int32_t)(date_days(date) + days));
    return date_valid(moved) ? moved : no_date;
}

Date date_add_months(Date date, int64_t months)
{
    enum { MONTHS_MOST = 12 * 10000 };
    if (months > MONTHS_MOST || months < -MONTHS_MOST)
        return no_date;
    int64_t count = (int64_t)date.year * 12 + date.month - 1 + months;
    int64_t year = divide_down(count, 12);
    int month = (int)(count - year * 12) + 1;
    if (year < 1 || year > 9999)
        return no_date;
    int last = date_month_length((int32_t)year, month);
    uint8_t day = date.day < last ? date.day : (uint8_t)last;
    return (Date){(int32_t)year, (uint8_t)month, day};
}

Text date_iso(Arena *arena, Date date)
{
    return text_format(arena, "%04" PRId32 "-%02u-%02u", date.year, (unsigned)date.month,
                       (unsigned)date.day);
}

Text date_finnish(Arena *arena, Date date)
{
    if (date.year == 0)
        return text_format(arena, "%u.%u.", (unsigned)date.day, (unsigned)date.month);
    return text_format(arena, "%u.%u.%" PRId32, (unsigned)date.day, (unsigned)date.month,
                       date.year);
}

static bool read_part(Text text, size_t *at, int32_t *out)
{
    size_t start = *at;
    int32_t value = 0;
    while (*at < text.length && text.at[*at] >= '0' && text.at[*at] <= '9' &&
           *at - start < 4)
        value = value * 10 + (text.at[(*at)++] - '0');
    *out = value;
    return *at > start;
}

bool date_parse(Text text, Date *out)
{
    enum { YEAR_DIGITS = 4 };
    int32_t part[3];
    size_t at = 0, digits[3];
    char mark = 0;
    for (int i = 0; i < 3; i++) {
        size_t before = at;
        if (!read_part(text, &at, &part[i]))
            return false;
        digits[i] = at - before;
        if (i == 2)
            break;
        char here = at < text.length ? text.at[at++] : 0;
        if ((here != '.' && here != '-') || (mark && here != mark))
            return false;
        mark = here;
    }
    bool iso = mark == '-';
    int32_t year = iso ? part[0] : part[2], day = iso ? part[2] : part[0];
    if (at != text.length || part[1] > 12 || day > 31 ||
        digits[iso ? 0 : 2] != YEAR_DIGITS) // `1.1.27` names no year
        return false;
    *out = (Date){year, (uint8_t)part[1], (uint8_t)day};
    return date_valid(*out);
}
