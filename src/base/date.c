#include "base/date.h"

#include <inttypes.h>

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

Text date_iso(Arena *arena, Date date)
{
    return text_format(arena, "%04" PRId32 "-%02u-%02u", date.year, (unsigned)date.month,
                       (unsigned)date.day);
}

Text date_finnish(Arena *arena, Date date)
{
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
    int32_t part[3];
    size_t at = 0;
    char mark = 0;
    for (int i = 0; i < 3; i++) {
        if (!read_part(text, &at, &part[i]))
            return false;
        if (i == 2)
            break;
        char here = at < text.length ? text.at[at++] : 0;
        if ((here != '.' && here != '-') || (mark && here != mark))
            return false;
        mark = here;
    }
    bool iso = mark == '-';
    int32_t year = iso ? part[0] : part[2], day = iso ? part[2] : part[0];
    if (at != text.length || part[1] > 12 || day > 31)
        return false;
    *out = (Date){year, (uint8_t)part[1], (uint8_t)day};
    return date_valid(*out);
}
