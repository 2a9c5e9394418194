#ifndef AGRC_OUTPUT_LIMITS_H
#define AGRC_OUTPUT_LIMITS_H

#include "agr.h"
#include "output/writer.h"

// The table of limits. `now` has the value in force of each limit, in the order of the
// table; NULL: the usual ones hold.

void text_limits(Writer *writer, AgrLanguage language, const unsigned long long *now);

// agrc-limits/1; false when memory ran out, with nothing written.
bool json_limits(Writer *writer, AgrLanguage language, const unsigned long long *now);

#endif
