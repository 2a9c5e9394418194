#ifndef AGRC_ANALYSIS_STATUS_H
#define AGRC_ANALYSIS_STATUS_H

#include "analysis/time/due.h"
#include "engine/time/replay.h"

// Where everything stands on a day, after what has happened.

typedef struct Standing {
    Answering *answering;
    const EventLog *log;
    Replay replay;
    Date day;             // that is asked about
    Days window;          // in which times are looked at
    Days term;            // of the agreement
    bool over;            // its term has ended
    size_t *first, *next; // lines of the log by what they name; counted from 1
    const Entity *who;    // whose alone, or NULL
    bool mistakes_out;    // statements with a mistake in them are passed over, and told
    Eval **before;        // of the other texts, by their version; made when needed
    LogNames **names;     // and what the names of the log mean in each
    VEC(struct Standing *) earlier; // of texts that had what this one has no more
    VEC(AgrStandingRow) rows;
    EntityList entities; // what each row is about
} Standing;

// The lines of the log about something, in the order of their days: the first one, and
// the one after; NULL after the last.
const Happened *standing_first(const Standing *at, const Entity *entity);
const Happened *standing_next(const Standing *at, const Happened *one);

// Whether the conditions of a duty or right hold, as far as the text and the log tell.
// *missing names what is not known or does not hold.
Truth standing_condition(Standing *at, const Entity *entity, Text *missing);

// The agreement as another version has it, with what the log tells.
Eval *standing_before(Standing *at, size_t version);

// The days for which a version is the text that holds, and which it is on a day.
Days standing_text_days(const Standing *at, size_t version);
size_t standing_text_on(const Standing *at, Date day);

// Whether a statement is passed over, since there is a mistake in it.
bool standing_passes(Standing *at, const Entity *entity);

void standing_push(Standing *at, AgrStandingRow row, const Entity *of, Text what);
// Fills in `last` and `days`.
void standing_last(const Standing *at, AgrStandingRow *row, Date last);
const char *standing_iso(const Standing *at, Date day);
// `14.2.2028 (Monday), 16 days ago`, `… in 3 days`
Text standing_days(const Standing *at, Date last);

// How often a duty was not done in its time, and the last day of the first such time; the
// same that its row tells.
size_t standing_missed(Standing *at, const Entity *duty, Date *since);

// status_duties.c, status_rights.c, status_runs.c
void standing_duties(Standing *at);
void standing_rights(Standing *at);
void standing_runs(Standing *at);
// The row of one of them; nothing when it has none.
void standing_duty_row(Standing *at, const Entity *duty);
// The runs of a procedure that the text has no more from a day on, as they were then.
void standing_runs_until(Standing *at, const Entity *procedure, Date gone);
// status_earlier.c: what earlier texts had and this one has no more.
void standing_earlier(Standing *at);
// That something is not in the text from a day on, by which amendments.
Text standing_gone_words(const Standing *at, const Entity *entity, Date gone);
// status_text.c: options of terms, amendments and approvals.
void standing_of_text(Standing *at);

// Those who have not done a duty in its time: each of whom each has to do it, or all who
// have to do it together.
void standing_late_bearers(Standing *at, const Entity *duty, EntityList *out);

// What a line of the log is about by the text of its day, when that is something else
// than what `there` has of it (by version): then it is not about it.
bool standing_is_other(Standing *at, const Entity *const *there, const Happened *one);

// A log replayed until a day, for an answer that is being made; then the parts above, or
// all of them.
Standing standing_begin(Answering *answering, const EventLog *log, Date day,
                        Diags *diags);
// The same of an earlier text, of which what is there on its last day counts.
Standing standing_begin_earlier(Answering *answering, const EventLog *log, Date day,
                                Date last);
void standing_all(Standing *at);

// The whole, in the memory of `arena`. The scenario is the agreement as it stands.
AgrStanding standing_make(Arena *arena, const Model *model, const Scenario *base,
                          Language language, const EventLog *log, Date day, Diags *diags);

#endif
