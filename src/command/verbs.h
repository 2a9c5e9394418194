#ifndef AGRC_COMMAND_VERBS_H
#define AGRC_COMMAND_VERBS_H

#include "command/options.h"

// What each verb does with its options and operands. One file each.
ExitCode run_check(Terminal *terminal, const Options *options);
ExitCode run_ask(Terminal *terminal, const Options *options);
ExitCode run_repl(Terminal *terminal, const Options *options);
ExitCode run_calendar(Terminal *terminal, const Options *options);
ExitCode run_status(Terminal *terminal, const Options *options);
ExitCode run_test(Terminal *terminal, const Options *options);
ExitCode run_power(Terminal *terminal, const Options *options);
ExitCode run_explain(Terminal *terminal, const Options *options);
ExitCode run_limits(Terminal *terminal, const Options *options);

#endif
