#ifndef AGRC_ENGINE_OFTEN_H
#define AGRC_ENGINE_OFTEN_H

#include "engine/time/dates.h"

// How often something is done: `once a year`, `at least 2 every month`, `every 2 years`.

// How long it is from one time to the next, and how often within it (NULL: once). False
// when the value, which is settled, does not say.
bool often_step(Eval *eval, const Expr *value, Length *step, const Expr **how_many);

// Whether its times are those of the calendar (each week, month, quarter, half year or
// year); else they are counted from the first one.
bool often_by_calendar(Length step);

#endif
