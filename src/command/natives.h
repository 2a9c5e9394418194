#ifndef AGRC_COMMAND_NATIVES_H
#define AGRC_COMMAND_NATIVES_H

#include "command/options.h"

// Native functions as the options name them: fills in options->natives, or leaves NULL
// when no option asks for any. Anything but EXIT_FINE comes after a message.
ExitCode natives_open(Terminal *terminal, Options *options);
void natives_close(Options *options);

#endif
