/*
 * date.h - civil dates of the Gregorian calendar, without time or zone.
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include "base/arena.h"
#include "base/text.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct {
    int32_t year;
    uint8_t month, day; /* from 1 */
} Date;

/* Whether the day exists and its year is 1..9999. */
bool date_valid(Date date);

/* Days in a month 1..12 of any year. */
int date_month_length(int32_t year, int month);

/* Negative, 0 or positive as `a` is before, on or after `b`. */
int date_compare(Date a, Date b);

/* Days from 1970-01-01 to a valid date, negative before it; and back. A day number from
 * outside the years 1..9999 gives a date that is not valid. */
int32_t date_days(Date date);
Date date_from_days(int32_t days);

/* 1 Monday … 7 Sunday, of a valid date. */
int date_weekday(Date date);

/* So many days or months later, earlier when negative. A month that has no such day gives
 * its last one: 31.1. and one month is 28.2. or 29.2. Outside the years 1..9999 the
 * result is not valid. */
Date date_add_days(Date date, int64_t days);
Date date_add_months(Date date, int64_t months);

/* Reads 31.12.2025, 1.2.2025 or 2025-12-31; false when it is no such date. */
bool date_parse(Text text, Date *out);

/* 2025-12-31 */
Text date_iso(Arena *arena, Date date);

/* 31.12.2025, no leading zeros: 1.2.2025; the day of every year has the year 0: 1.2. */
Text date_finnish(Arena *arena, Date date);

#endif
