#ifndef AGRC_ENGINE_TERMS_H
#define AGRC_ENGINE_TERMS_H

#include "engine/time/dates.h"

// A term as it runs: its first period, its options and what prolongs it.

// One time that a term may be prolonged by. An option counts once it has been used: as
// the text, a log of events or a what-if tells.
typedef struct {
    Lengths length;
    const Expr *value;
    Date before; // the last day without it; year 0: not known
    Date ends;   // the last day when it is used, and so are those before it
    Date by;     // the last day on which it can be used; year 0: not told
    Date used;   // when it was; year 0: not, or not told when
    bool is_used, is_late, is_declined;
} TermOption;

typedef struct {
    const Entity *term;
    const Cell *until, *option, *option_by, *option_used, *first_until, *renews;
    bool indefinite; // until further notice
    Date first_last; // the last day of its first period; year 0: no such period
    Date stated;     // the last day as stated, without options; year 0: none
    Date last;       // with the options that have been used; year 0: none
    Lengths renewal; // when `renews`
    DayCount rule;   // of the last days to use options
    bool rule_stated;
    VEC(TermOption) options; // in turn
    size_t used;             // how many of them have been used
    // Its `if:`, NULL without one. Where the term may be prolonged, that is on what
    // condition; else on what condition it holds at all.
    const Cell *condition;
    Truth condition_holds;
} Term;

// Whether anything may prolong it, as far as the text goes.
bool term_may_go_on(const Term *term);

Term eval_term(Eval *eval, const Entity *term);

// Its first day; year 0 when that is not stated as a day.
Date eval_term_from(Eval *eval, const Entity *term);

// The option that may be used next, or NULL.
const TermOption *term_next_option(const Term *term);

// The last day of the nth period (1: the first one after) that follows on a period which
// ends on `last`: periods are counted from their first day. Not valid beyond year 9999.
Date term_extended(Date last, Length length, int64_t nth);

// The last day of the period that a day is in; year 0 when it is not known.
Date term_period_end(const Term *term, Date day);

#endif
