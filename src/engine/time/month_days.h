#ifndef AGRC_ENGINE_MONTH_DAYS_H
#define AGRC_ENGINE_MONTH_DAYS_H

#include "model/model.h"

// Days that come again in each month, quarter, half year or year: `15th of each month`,
// `last working day of the quarter`.

// How many months such a value's period has; 0 when it is no such value.
int month_day_period(const Expr *value);

// The day of the period, of so many months (1, 3, 6 or 12), that a day is in; of a
// shorter month the last one.
Date month_day_in(const Expr *value, int months, Date day);

// The day of the next period; not valid after the last year.
Date month_day_next(const Expr *value, int months, Date day);

#endif
