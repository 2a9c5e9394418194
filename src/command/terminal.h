#ifndef AGRC_COMMAND_TERMINAL_H
#define AGRC_COMMAND_TERMINAL_H

#include "agr.h"
#include "messages.h"
#include "output/writer.h"

// Where a run writes, and what it ends with.

typedef struct {
    Writer out, err;
    AgrLanguage language; // of help and usage errors
} Terminal;

typedef enum {
    EXIT_FINE = 0,
    EXIT_FOUND = 1, // findings, failed tests, an answer other than expected
    EXIT_USAGE = 2, // wrong usage, unreadable input, a question not understood
    EXIT_LIMIT = 3, // a limit, memory or the output
} ExitCode;

typedef enum { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } ColorChoice;

void terminal_open(Terminal *terminal, AgrLanguage language);

// COLOR_AUTO: colours on a terminal that has them, unless NO_COLOR is set.
void terminal_color(Terminal *terminal, ColorChoice choice);

// How many bytes a run may write to `out`.
void terminal_limit(Terminal *terminal, unsigned long long most);

// `agrc: ` and a phrase with its arguments, on err; what stood on out comes before it.
void terminal_say(Terminal *terminal, PhraseKey key, const char *const *args,
                  size_t count);
#define SAY(terminal, key, ...)                                                          \
    terminal_say((terminal), PHRASE_##key, (const char *const[]){__VA_ARGS__},           \
                 sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))
#define SAY0(terminal, key) terminal_say((terminal), PHRASE_##key, NULL, 0)

// Writes out what is left. When that is not possible the code is EXIT_LIMIT whatever it
// was, with a message unless the reader just went away.
ExitCode terminal_close(Terminal *terminal, ExitCode code);

#endif
