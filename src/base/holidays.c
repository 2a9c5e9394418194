#include "base/holidays.h"

/* The rule of Easter: the Sunday after the first full moon of spring, with the moon of
 * the church's tables (golden number and epact) and not of the sky. */
Date holiday_easter(int32_t year)
{
    int32_t golden = year % 19 + 1;
    int32_t century = year / 100 + 1;
    int32_t leaps_dropped = 3 * century / 4 - 12;
    int32_t moon_shift = (8 * century + 5) / 25 - 5;
    int32_t sunday = 5 * year / 4 - leaps_dropped - 10;
    int32_t epact = (11 * golden + 20 + moon_shift - leaps_dropped) % 30;
    epact = epact < 0 ? epact + 30 : epact;
    if ((epact == 25 && golden > 11) || epact == 24)
        epact++;
    int32_t moon = 44 - epact;
    moon = moon < 21 ? moon + 30 : moon;
    int32_t day = moon + 7 - (sunday + moon) % 7; /* of March */
    return day > 31 ? (Date){year, 4, (uint8_t)(day - 31)}
                    : (Date){year, 3, (uint8_t)day};
}

typedef struct {
    uint8_t month, day;
    Holiday holiday;
} Fixed;

static const Fixed fixed_days[] = {
    {1, 1, HOLIDAY_NEW_YEAR},        {1, 6, HOLIDAY_EPIPHANY},
    {5, 1, HOLIDAY_MAY_DAY},         {12, 6, HOLIDAY_INDEPENDENCE},
    {12, 24, HOLIDAY_CHRISTMAS_EVE}, {12, 25, HOLIDAY_CHRISTMAS},
    {12, 26, HOLIDAY_BOXING_DAY},
};

typedef struct {
    int after; /* Easter Sunday, in days */
    Holiday holiday;
} Moving;

static const Moving moving_days[] = {
    {-2, HOLIDAY_GOOD_FRIDAY}, {0, HOLIDAY_EASTER},     {1, HOLIDAY_EASTER_MONDAY},
    {39, HOLIDAY_ASCENSION},   {49, HOLIDAY_PENTECOST},
};

enum { FRIDAY = 5, SATURDAY, SUNDAY };

static bool between(Date date, int month, int first, int last)
{
    return date.month == month && date.day >= first && date.day <= last;
}

/* Midsummer is the Saturday of 20–26 June, All Saints' Day that of 31 October – 6
 * November. */
static Holiday weekend(Date date)
{
    int weekday = date_weekday(date);
    if (weekday == FRIDAY && between(date, 6, 19, 25))
        return HOLIDAY_MIDSUMMER_EVE;
    if (weekday == SATURDAY && between(date, 6, 20, 26))
        return HOLIDAY_MIDSUMMER;
    if (weekday == SATURDAY && (between(date, 10, 31, 31) || between(date, 11, 1, 6)))
        return HOLIDAY_ALL_SAINTS;
    if (weekday == SATURDAY)
        return HOLIDAY_SATURDAY;
    return weekday == SUNDAY ? HOLIDAY_SUNDAY : HOLIDAY_NONE;
}

Holiday holiday_of(Date date)
{
    for (size_t i = 0; i < sizeof fixed_days / sizeof *fixed_days; i++)
        if (date.month == fixed_days[i].month && date.day == fixed_days[i].day)
            return fixed_days[i].holiday;
    int32_t since = date_days(date) - date_days(holiday_easter(date.year));
    for (size_t i = 0; i < sizeof moving_days / sizeof *moving_days; i++)
        if (since == moving_days[i].after)
            return moving_days[i].holiday;
    return weekend(date);
}
