#ifndef AGRC_ANALYSIS_ASSUMING_H
#define AGRC_ANALYSIS_ASSUMING_H

#include "analysis/readings.h"

// Assuming: the readings in force, and what else was taken for given.
void assuming_fill(const Inquiry *inquiry, const Runs *runs, AgrAnswer *answer);

#endif
