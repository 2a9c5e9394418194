#ifndef AGRC_COMMAND_AGREEMENTS_H
#define AGRC_COMMAND_AGREEMENTS_H

#include "command/input.h"

// The agreements of the files and folders that were named, each opened with the
// amendments that stand in files beside it.

// What is done with an agreement: it is open, and its errors have been shown.
typedef ExitCode AgreementVisitor(Terminal *terminal, Input *input, size_t index,
                                  size_t count, void *context);

// Visits them one after the other, or the one on standard input. Stops at the first that
// comes to something worse than findings, and returns the worst code. When a file can't
// be read, or there is no agreement, nothing is visited and the reason has been said.
ExitCode agreements_visit(Terminal *terminal, const Options *options,
                          AgreementVisitor *visit, void *context);

// Opens an agreement of a portfolio as an input; input_close is to be called before the
// portfolio is closed.
ExitCode agreements_open(Terminal *terminal, const Options *options,
                         AgrPortfolio *portfolio, size_t index, Input *input);

// Whether every file could be read; what is wrong with the others has been shown.
bool agreements_readable(Terminal *terminal, AgrPortfolio *portfolio);

#endif
