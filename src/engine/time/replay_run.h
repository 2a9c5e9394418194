#ifndef AGRC_ENGINE_REPLAY_RUN_H
#define AGRC_ENGINE_REPLAY_RUN_H

#include "engine/time/replay.h"

// One run of a procedure while a log is replayed: what moves it on. For replay.c.

typedef struct {
    Eval *eval;
    Replay *replay;
    LogNames *names;
    LogNames **others; // of the other versions of the text; made when needed
    Diags *diags;
    size_t unknown; // lines that name nothing
    const LogEntry *first_unknown;
    const LogEntry *foreign; // a line that names another agreement
} Replaying;

// Where a run is; its name in the language of the agreement.
const State *run_state(const Run *run);
Text run_label(const Replaying *at, const Entity *entity);

// The way that leads from a state to another: by its act, when there is such a one.
const Way *run_way_to(const State *state, size_t to);

// Begins a run with a line of the log.
void run_begin(Replaying *at, Run *run, const Happened *one);
// Time passes until a day: limits that have run out before it move the run on.
void run_pass_time(Replaying *at, Run *run, Date until);
// A line names a state: the act of the stage, or what the run goes on to. What can't be
// is a finding.
void run_move(Replaying *at, Run *run, const Happened *one, size_t to);
void run_impossible(Replaying *at, const Run *run, const Happened *one);
// After the last line: an act that may lead to several, of which none was named.
void run_tell_undecided(Replaying *at, const Run *run);

#endif
