#ifndef AGRC_COMMAND_INPUT_H
#define AGRC_COMMAND_INPUT_H

#include <signal.h>

#include "command/options.h"
#include "output/report.h"

// The agreements that a verb works on, from files and folders or from standard input
// (`-`).

typedef struct {
    AgrDocument *document;
    const AgrFinding *findings;
    size_t count;
    size_t told; // findings that were told with another document and left out
    char *text;  // what standard input held
} Input;

// Opens the paths. Anything but EXIT_FINE comes after a message (or, when inputs can't be
// read, with the findings left to be shown); then input_close is still to be called.
// `cancel` may be NULL, see AgrOptions.
ExitCode input_open(Terminal *terminal, const Options *options, const char *const *paths,
                    size_t count, const volatile sig_atomic_t *cancel, Input *input);
void input_close(Input *input);

// The findings of a document that is open, for the formats that take a report.
Report input_report(const Options *options, const Input *input);

// Shows the errors among the findings on `writer`.
void input_show_errors(Writer *writer, const Input *input);
// Errors that are not accepted.
size_t input_errors(const Input *input);

// Says why nothing came of it, or that a limit was reached and which (`finding`, or
// NULL); the exit code for it.
ExitCode input_status(Terminal *terminal, AgrStatus status, const AgrFinding *finding);

// Says why something stopped, in the words of its status; EXIT_LIMIT.
ExitCode input_stopped(Terminal *terminal, const Input *input);

#endif
