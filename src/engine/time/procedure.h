#ifndef AGRC_ENGINE_PROCEDURE_H
#define AGRC_ENGINE_PROCEDURE_H

#include "engine/time/dates.h"

// A procedure as a machine of states. Its stages are states, and so is what they lead to
// outside of them: an outcome, or an event that another stage is counted from and that
// leads on to that stage. Each way out is taken when the act of the stage is done
// (`leads to`) or when its time has run out or it fails (`otherwise leads to`); of
// several, one is taken. Where it comes to what starts another procedure, or names that
// or a stage of it, the other one goes on from there: its stages are states of the
// machine too, and so on, each procedure once.

typedef struct {
    size_t to;        // index of the state
    bool otherwise;   // by time running out, or by failing
    const Cell *cell; // that states it; NULL: an event that leads on by itself
} Way;
typedef VEC(Way) Ways;
typedef VEC(size_t) StateList;

enum { STATE_NONE = SIZE_MAX }; // an index of no state

// When a state begins: in the course of a day, or (`over`) when that day has passed, and
// so on the next one. A time limit that runs from there is counted from `day` either way,
// so that limits which follow on one another add up.
typedef struct {
    Date day;
    bool over;
} Moment;
Date moment_begins(Moment moment);
int moment_compare(Moment a, Moment b);

typedef struct {
    const Entity *entity; // the stage, or what it leads to
    bool stage;
    bool may;     // nobody has to act in it
    bool iffy;    // it has a condition
    bool timed;   // it states a time limit, be it one that can't be counted
    bool limited; // the limit can be counted; then `limit` is filled but for its days
    Deadline limit;
    Ways ways;
    bool reached; // some ways lead to it from the first one
    bool ends;    // some ways lead from it to an end
    bool led;     // another state leads to it
    bool led_own; // and that is of the same procedure

    // Filled by procedure_run: when it can begin, at the earliest and at the latest.
    bool dated; // `earliest` is known
    bool open;  // nothing bounds `latest`
    Moment earliest, latest;
    size_t soonest, slowest; // states it comes from then, or STATE_NONE
} State;

typedef struct {
    const Entity *entity;
    const Entity *starts; // the event, or NULL
    VEC(State) states;    // the stages in the order of the text, then the rest
    size_t stages;        // how many are stages, those of joined procedures included
    size_t own;           // how many are stages of its own; they come first
    EntityList joined;    // procedures that it starts, and those that they start
    size_t first;         // where it begins; STATE_NONE when it has no stages
} Procedure;

// The procedure as the text states it under the readings in force; one of a file that the
// agreement uses has no stages here.
Procedure eval_procedure(Eval *eval, const Entity *procedure);

// The state of an entity, or STATE_NONE.
size_t procedure_state(const Procedure *procedure, const Entity *entity);

// The procedures that one starts itself.
void procedure_starts_others(Eval *eval, const Entity *procedure, EntityList *out);
// The stage with which a procedure of the machine begins; STATE_NONE when it has none.
size_t procedure_first(const Procedure *procedure, const Entity *of);

// Whether another procedure is a part of it.
bool procedure_joins(const Procedure *procedure, const Entity *other);

// Whether nothing leads out of it and nothing is awaited in it: the procedure has ended.
bool state_is_end(const State *state);
// Whether one of its ways is such.
bool state_has_way(const State *state, bool otherwise);

// Whether an earlier one of its ways leads to the same state.
bool way_repeats(const State *state, size_t way);

// Whether its procedure begins with a stage: the first one in the text that no other
// leads to, or the first one when all are led to. What was read to see that is not noted.
bool procedure_begins_with(Eval *eval, const Entity *stage);

// --- time ---

// When it starts, as the text or the question has it.
bool procedure_start(Eval *eval, const Procedure *procedure, Days *out);

// Explores all states from the first one, begun on one of these days: when each can begin
// at the earliest and at the latest, an act being done on any day from the first one of
// its stage to the last one of its time limit. A stage without a limit, and a loop that
// no fixed day ends, leave what follows open.
void procedure_run(Eval *eval, Procedure *procedure, Days start);

// The last day of the time limit of a stage that begins at `entered` (its days, see
// Moment), in a procedure that
// was run; false when it has none or runs from an event whose day is not known.
bool procedure_limit(Eval *eval, const Procedure *procedure, size_t state, Days entered,
                     Deadline *out);
// The same for one of many runs, whose events have days of their own: `day_of` gives the
// day of an event, or the one on which a stage was left.
typedef bool DayOf(void *context, const Entity *event, Days *out);
bool procedure_limit_by(Eval *eval, const Procedure *procedure, size_t state,
                        Days entered, DayOf *day_of, void *context, Deadline *out);

// --- getting stuck ---

typedef enum {
    STUCK_NOT,
    STUCK_NO_LIMIT, // no time limit ends the waiting
    STUCK_LATE,     // its time can run out, and nothing says what follows
    STUCK_NO_WAY,   // it has a time limit or a condition and no way on
    STUCK_ROUND,    // it comes to no end from here
} Stuck;

// How a procedure can come to rest in a state that is no end of it.
Stuck procedure_stuck(const Procedure *procedure, size_t state);

// A loop of states, of those without a time limit or (`timed`) of all: its states in
// order. False when there is none.
bool procedure_loop(Arena *arena, const Procedure *procedure, bool timed, StateList *out);

#endif
