#ifndef AGRC_COMMAND_ASK_H
#define AGRC_COMMAND_ASK_H

#include "command/input.h"

// Whether an answer is what --expect wants; EXIT_FOUND after a message when it is not.
ExitCode ask_compare(Terminal *terminal, const Options *options, const AgrAnswer *answer);

// Asks a question, or with `-` those of standard input, of all agreements of a portfolio.
ExitCode ask_portfolio(Terminal *terminal, const Options *options,
                       AgrPortfolio *portfolio, const char *question);

#endif
