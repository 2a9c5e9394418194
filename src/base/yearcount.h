#ifndef BASE_YEARCOUNT_H
#define BASE_YEARCOUNT_H

#include "base/date.h"
#include "base/rational.h"

/* What part of a year a number of days is, by the conventions of loans and late payment.
 */

typedef enum {
    YEAR_ACTUAL_365,    /* days that pass / 365, in leap years too */
    YEAR_ACTUAL_360,    /* days that pass / 360 */
    YEAR_30_360,        /* months of 30 days: a 31st counts as the 30th; / 360 */
    YEAR_ACTUAL_ACTUAL, /* days in leap years / 366, those in other years / 365 */
    YEAR_COUNT_KINDS,
} YearCount;

/* Days from one valid date to a later one or the same, as the convention counts them: the
 * first day does not count, the last one does. */
int32_t year_days(YearCount how, Date from, Date to);

/* The same as an exact part of a year. Parts of times that follow one another add up. */
Rational year_part(Arena *arena, YearCount how, Date from, Date to);

#endif
