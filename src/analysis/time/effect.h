#ifndef AGRC_ANALYSIS_EFFECT_H
#define AGRC_ANALYSIS_EFFECT_H

#include "analysis/answers.h"

// What follows from a what-if for amounts: who pays what, and what is computed.

// Sentences and tables of all that comes to something else under the changes that the
// question asks about, with a row for each; empty when nothing does.
Text tell_effects(Answering *answering, RowList *rows);

// Whether all that the question changes are amounts.
bool effect_is_of_amounts(const Answering *answering);

#endif
