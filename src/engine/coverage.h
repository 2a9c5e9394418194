#ifndef AGRC_ENGINE_COVERAGE_H
#define AGRC_ENGINE_COVERAGE_H

#include "engine/eval.h"

// What a requirement comes to for each thing that it concerns, and for each year.

typedef struct {
    const Entity *of;    // NULL: the requirement concerns nobody in particular
    int32_t first, last; // the years; 0: no year in particular
    Truth truth;
} Covered;

typedef struct Coverage {
    VEC(Covered) list;
    bool open;     // the list of those it concerns is open: there may be more
    bool too_many; // years beyond what is looked at
} Coverage;

// Everything that the requirement is tried for, in the order of the text. Those that its
// `if` leaves out, or that are not there in a year, are not listed.
void eval_coverage(Eval *eval, const Requirement *requirement, Coverage *out);

// The label that has these folded words in a language, or LABEL_none.
LabelKey label_named(Language language, Text folded);

// Whether the requirement is one over years, or over each of several things.
bool is_coverage(const Requirement *requirement);

#endif
