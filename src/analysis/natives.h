#ifndef AGRC_ANALYSIS_NATIVES_H
#define AGRC_ANALYSIS_NATIVES_H

#include "analysis/readings.h"

// What answers tell of native functions: which they rest on, and what could not be
// computed.

// Fills in answer->natives and adds to answer->not_stated and answer->steps, from what
// the runs read.
void natives_fill(const Inquiry *inquiry, const Runs *runs, AgrAnswer *answer);

#endif
