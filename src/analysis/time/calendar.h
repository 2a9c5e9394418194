#ifndef AGRC_ANALYSIS_CALENDAR_H
#define AGRC_ANALYSIS_CALENDAR_H

#include "analysis/time/due.h"

// The days of an agreement, for calendars: what falls due and the last days to give
// notice, for one party or (NULL) all.
AgrCalendar calendar_make(Arena *arena, const Model *model, const Scenario *scenario,
                          Language language, Days window, const Entity *who);

#endif
