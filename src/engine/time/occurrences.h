#ifndef AGRC_ENGINE_OCCURRENCES_H
#define AGRC_ENGINE_OCCURRENCES_H

#include "engine/time/dates.h"

// What is to be done when: duties, tasks and meetings with the days on which each falls.

typedef struct {
    const Entity *entity;
    const Cell *cell;     // that states the time
    Days when;            // from the first day on which it can be done to the last
    Date fell;            // where the last day fell before it moved on
    bool loose;           // any time in its week, month, quarter or year
    const Expr *vague;    // words that name no days; `when` is the year then, or NULL
    const Expr *how_many; // how often within that time, or NULL
    bool by;              // the last day is a deadline, which may move on
    bool unsaid;          // nothing says that it is done again each year
    Deadline deadline;    // what it is counted from, when `counted`
    bool counted;
} Occurrence;
typedef VEC(Occurrence) Occurrences;

// A time that can't be put on days: `regularly`, 60 days from what has not happened.
typedef struct {
    const Entity *entity;
    const Cell *cell;
    const Expr *value;
} Undated;
typedef VEC(Undated) Undateds;

enum { OCCURRENCES_MOST = 20000 };

// The times that concern a stretch of days, in no particular order: those whose last day
// is in it, and those of stated months or periods that overlap it. Only within `from` and
// `until` of the statement and, unless it survives, the term of the agreement (see
// eval_term_days).
void eval_occurrences(Eval *eval, const Entity *entity, Days window, Days term,
                      Occurrences *out, Undateds *undated);

// The first and last day of the term of the agreement, as far as they are stated as days;
// the first and last day of all where they are not. A term that renews has no last day.
Days eval_term_days(Eval *eval);

#endif
