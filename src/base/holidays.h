/*
 * holidays.h - days on which nothing need be done in Finland, worked out for any year.
 *
 * The church's holidays and Independence Day and May Day as the law has had them since
 * 1992; before that, Epiphany and Ascension Day stood on other days for two decades,
 * which is not told here.
 */
#ifndef BASE_HOLIDAYS_H
#define BASE_HOLIDAYS_H

#include "base/date.h"

typedef enum {
    HOLIDAY_NONE,
    HOLIDAY_NEW_YEAR,
    HOLIDAY_EPIPHANY,
    HOLIDAY_GOOD_FRIDAY,
    HOLIDAY_EASTER,
    HOLIDAY_EASTER_MONDAY,
    HOLIDAY_MAY_DAY,
    HOLIDAY_ASCENSION,
    HOLIDAY_PENTECOST,
    HOLIDAY_MIDSUMMER_EVE, /* the two eves count as holidays for deadlines only */
    HOLIDAY_MIDSUMMER,
    HOLIDAY_ALL_SAINTS,
    HOLIDAY_INDEPENDENCE,
    HOLIDAY_CHRISTMAS_EVE,
    HOLIDAY_CHRISTMAS,
    HOLIDAY_BOXING_DAY,
    HOLIDAY_SATURDAY,
    HOLIDAY_SUNDAY,
} Holiday;

/* Easter Sunday of a year from 1583 on, when the Gregorian calendar began. */
Date holiday_easter(int32_t year);

/* What a valid date is: a named holiday or eve before a plain Saturday or Sunday;
 * HOLIDAY_NONE on a working day. */
Holiday holiday_of(Date date);

#endif
