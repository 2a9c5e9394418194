#ifndef AGRC_ANALYSIS_PROCEDURES_H
#define AGRC_ANALYSIS_PROCEDURES_H

#include "analysis/time/deadlines.h"
#include "engine/time/procedure.h"

// Procedures in words: what the answers about them share.

// A state of a procedure that a question names.
typedef struct {
    Procedure *procedure;
    size_t state;
} Place;
typedef VEC(Place) Places;

// The procedures of the agreement with the state that a slot of the question names: a
// stage, an outcome, or the first stage when it names the procedure or what starts it.
// All procedures, when the slot is empty or names none of them; *named tells. Those whose
// start is known are run.
void procedures_asked(Answering *answering, const char *slot, Places *out, bool *named);

// The answer that the agreement has no procedure with stages.
void procedures_missing(Answering *answering);

Text procedure_name(Answering *answering, const Procedure *procedure);
Text state_name(Answering *answering, const Procedure *procedure, size_t state);
// Who does what in a stage; empty elsewhere.
Text state_act(Answering *answering, const State *state);
// `within: 60 days; counted from: talks-begin`; empty when nothing limits it.
Text state_limit(Answering *answering, const State *state);
// `a → b → c`
Text states_words(Answering *answering, const Procedure *procedure,
                  const StateList *states);
// When a way is taken, with the day when it is known.
Text way_words(Answering *answering, const Procedure *procedure, size_t from,
               const Way *way);
AgrRow state_row(Answering *answering, const Procedure *procedure, size_t state,
                 Text what, AgrValue value);

// The states from the first one to another, on the way that takes longest (or, with
// `slow` false, that is soonest).
StateList procedure_path(Answering *answering, const Procedure *procedure, size_t to,
                         bool slow);
// The way from one state to the next: by time running out, when there is such a one.
const Way *way_between(const Procedure *procedure, size_t from, size_t to);

// The last day of a stage's limit in a procedure that was run, when the day on which the
// stage begins is known.
bool state_last_day(Answering *answering, const Procedure *procedure, size_t state,
                    Deadline *out);

// The deadline of a stage that begins when others have ended, filled in from the run of
// its procedure; false when that is not known.
bool stage_deadline(Answering *answering, Deadline *deadline);

// What the day of the start is that the answer lacks.
void procedure_start_missing(Answering *answering, const Procedure *procedure);

#endif
