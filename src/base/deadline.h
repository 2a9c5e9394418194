/*
 * deadline.h - the day on which a length of time ends.
 */
#ifndef BASE_DEADLINE_H
#define BASE_DEADLINE_H

#include "base/holidays.h"

/* How a deadline is counted. In all of them the starting day is not counted and the last
 * day is, and a length in weeks, months or years ends on the day of that name or number,
 * or on the last day of a month that has no such number. */
typedef enum {
    DAYCOUNT_PLAIN, /* every day counts, and the last day stays where it falls */
    DAYCOUNT_ACT,   /* the Finnish Act on computing time limits (150/1930): the same, but
                       a last day that is no working day moves on to the next one */
    DAYCOUNT_WORKING, /* only working days count; a length in weeks, months or years that
                         ends on another day moves on to the next one */
    DAYCOUNT_COUNT
} DayCount;

typedef enum { LENGTH_DAYS, LENGTH_WEEKS, LENGTH_MONTHS, LENGTH_YEARS } LengthUnit;
typedef struct {
    int64_t count; /* 0 or more */
    LengthUnit unit;
} Length;

/* So long after a valid start, or before it. `moved_from` (may be NULL) is where the last
 * day fell before it moved on; before a start it moves on too, but stays before it.
 * Outside the years 1..9999 the result is not valid. */
Date deadline_after(Date start, Length length, DayCount rule, Date *moved_from);
Date deadline_before(Date start, Length length, DayCount rule, Date *moved_from);

/* The end of a period that merely runs, such as a term or a period of notice: it ends
 * where it falls, whatever the rule. Only working days are counted one by one. */
Date deadline_runs(Date start, Length length, DayCount rule);

/* The nth time (from 0) of what happens every so often: counted from the first day, so
 * that 31 January goes on to 28 February and 31 March. */
Date deadline_nth(Date first, Length step, int64_t nth);

/* The date itself, or the next working day when it is none. */
Date deadline_moved(Date date);

#endif
