#ifndef AGRC_ANALYSIS_STATUS_TIMES_H
#define AGRC_ANALYSIS_STATUS_TIMES_H

#include "analysis/time/status.h"

// When a duty or task was to be done, by the text of each day, and what the log says of
// it.

typedef struct {
    Days when; // from the first day on which it can be done to the last
    size_t wanted, done;
    bool late; // done, but after its last day
} DutyTime;
typedef VEC(DutyTime) DutyTimes;

typedef struct {
    DutyTimes times;
    size_t done, late, missed; // how often
    Date first_missed, last_done;
    bool timed;                 // the text says when or how often
    bool over;                  // it does not hold any more
    const Entity *const *there; // what it is in each version of the text, or NULL
    Date gone;                  // from when the text does not have it; year 0: it does
    const Entity *waits_for;    // an event that has not happened
    Text vague;                 // times that can't be put on days
} Deeds;

// Of one who has to do it, or (NULL) of all.
Deeds standing_record(Standing *at, const Entity *duty, const Entity *bearer);

#endif
