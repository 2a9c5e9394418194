#ifndef AGRC_ENGINE_DATES_H
#define AGRC_ENGINE_DATES_H

#include "base/deadline.h"
#include "engine/eval.h"

// When something is: the days on which events happen, and the deadlines that run from
// them. Nothing is guessed: what is not stated as a day, or supposed, is not known.

// A stretch of days, first and last included; both the same for a day alone.
typedef struct {
    Date first, last;
} Days;

Days days_of(Date first, Date last);
bool days_alone(Days days);

// When an event happens: its `when:`, or what is supposed. False when no day or period
// with its year is stated. A month or season of every year is no such day.
bool eval_event_days(Eval *eval, const Entity *event, Days *out);

// The day, or the days, supposed for the start of counting, without naming an event.
bool eval_start_days(Eval *eval, Days *out);
bool eval_start_is_notice(Eval *eval);

// How the deadlines of an entity are counted: as it says itself, the procedure around it,
// or the agreement; else as the scenario has it (INPUT_COUNTING), and `*stated` is false.
DayCount eval_counting(Eval *eval, const Entity *entity, bool *stated);

// A length of time that can be counted: whole, exact, in days, weeks, months, years or
// working days. A range has two ends; a limit counts as its figure.
typedef struct {
    Length shortest, longest;
    bool working; // in working days, whatever the rule
} Lengths;
bool lengths_of(const Expr *value, Lengths *out);
bool unit_is_length(Unit unit);

typedef struct {
    const Entity *entity;
    LabelKey label;   // within, by, notice, option, survives …
    const Cell *cell; // that states it
    const Expr *value;
    Lengths lengths;      // when `counted`
    bool counted;         // it is a length that runs from or up to something
    bool back;            // it is counted back
    bool runs;            // a period that merely runs: its end never moves
    const Entity *anchor; // what it runs from or up to, or NULL
    bool supposed;        // the start was supposed without naming the anchor
    bool known;           // `last` is known
    Days from;            // the day it runs from or up to
    Days fell;            // where the last day fell before it moved on
    Days last;
    DayCount rule;
    bool rule_stated;
} Deadline;
typedef VEC(Deadline) Deadlines;

// The deadlines of an entity in the order of its labels; those that can't be counted have
// `known` false. A day of every year
// (`15.2.`) is known when a day or year is asked about.
void eval_deadlines(Eval *eval, const Entity *entity, Deadlines *out);

// The first length of time of an entity that is a time limit: its lengths and its anchor,
// whether or not its days are known. False when it has none.
bool eval_limit(Eval *eval, const Entity *entity, Deadline *out);
// Fills in how it is counted.
void eval_limit_rule(Eval *eval, Deadline *deadline);

// The last day of one length from a start, by the rules of `deadline`.
Days deadline_from(const Deadline *deadline, Days from, Days *fell);

// The end of the month, quarter, half year or year (word) that a day is in.
Date end_of_part(Date day, WordKey part);

#endif
