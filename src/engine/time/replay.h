#ifndef AGRC_ENGINE_REPLAY_H
#define AGRC_ENGINE_REPLAY_H

#include "engine/time/log_names.h"
#include "engine/time/procedure.h"
#include "model/event_log.h"

// A log replayed: each procedure with its runs, one for each dispute, application and so
// on. Time passes between the lines of the log, and after the last one until the day that
// is asked about: a time limit that has run out moves a run on by itself.

typedef struct {
    const LogEntry *entry;
    const EntityList *named; // what its name may mean
    const Entity *entity;    // what it was taken for; NULL: nothing
    const Entity *who;       // or NULL
} Happened;

// A state that a run was in.
typedef struct {
    size_t state;
    Moment entered;
    const LogEntry *by; // the line that moved it there; NULL: time
} Visit;

typedef struct {
    const Procedure *procedure;
    Text name;                 // as the log has it, or its number
    bool labelled;             // the log has it
    bool begun, ended;         // ended: in a state that nothing leads out of
    VEC(Visit) visits;         // in order; the last one is where it is
    EntityList done_by;        // who has done the act of the stage it is in
    bool done;                 // its act is done, and nothing follows
    bool lapsed;               // a possibility whose time has run out
    const LogEntry *undecided; // did the act of a stage that leads to several, or NULL
    const LogEntry *started;   // the line that registered or began it
} Run;

typedef VEC(Run *) Runs;

typedef struct {
    VEC(Happened) happened; // in the order of their days, those after the day left out
    VEC(Procedure *) procedures;
    Runs runs;        // in the order in which they began
    size_t elsewhere; // lines on what only another version of the text has
} Replay;

// Replays a log until a day (NULL: its own last day). What can't be, or can't be told, is
// a finding with its line. `names` must be of the model.
Replay log_replay(Eval *eval, const EventLog *log, LogNames *names, const Date *until,
                  Diags *diags);

// The last day of the stage that a run is in; false when it has none or it is not known.
bool run_limit(Eval *eval, const Replay *replay, const Run *run, Deadline *out);

#endif
