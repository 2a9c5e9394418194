#ifndef AGRC_ANALYSIS_AMENDMENTS_H
#define AGRC_ANALYSIS_AMENDMENTS_H

#include "analysis/answers.h"
#include "engine/time/versions.h"

// What answers and checks share about amendments.

// The version that an amendment begins with, its index; 0: it never takes effect.
size_t amendment_version(const Model *model, const Entity *amendment);

// How an amendment stands, by the text that it changes (the last one when it never takes
// effect). `before` gets that text.
AmendmentStanding amendment_stands(Arena *arena, const Model *model,
                                   const Entity *amendment, const Model **before);

// Says that nobody looks at that text any more; see version_let_go.
void amendment_let_go(const Model *before);

// All amendments that a model knows, in the order of the text.
void amendments_all(Arena *arena, const Model *model, EntityList *out);

// Why an amendment does not hold, in words; empty when it does.
Text amendment_why_not(Answering *answering, const AmendmentStanding *standing);

// The amendment that is asked about (the only one when none is named) and how it stands;
// NULL after the answer has said why there is none.
const Entity *amendment_standing_asked(Answering *answering, AmendmentStanding *out);

// Cites an amendment as a reason.
void amendment_cite(Answering *answering, const Entity *amendment);

// The official name of an amendment, else its short one.
Text amendment_name(const Node *amendment);

#endif
