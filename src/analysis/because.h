#ifndef AGRC_ANALYSIS_BECAUSE_H
#define AGRC_ANALYSIS_BECAUSE_H

#include "analysis/readings.h"

// Because: the clauses that an answer rests on, with the words of what was read in them.
// Where it depends on how the text is read, those of every reading.
void because_fill(const Inquiry *inquiry, const Runs *runs, bool depends,
                  AgrAnswer *answer);

#endif
