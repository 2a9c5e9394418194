#ifndef AGRC_COMMAND_PROGRESS_H
#define AGRC_COMMAND_PROGRESS_H

#include "agr.h"

// A bar on a terminal while long work goes on: on stderr, after the first second, and
// gone when the work has ended. Elsewhere nothing is shown.
void progress_show(AgrOptions *options);

#endif
