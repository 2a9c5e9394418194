#ifndef AGRC_COMMAND_REPL_LINE_H
#define AGRC_COMMAND_REPL_LINE_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

// Lines from a person, with editing, history and completion, or from a pipe, with
// nothing.

typedef struct LineEditor LineEditor;

typedef enum { LINE_READ, LINE_CANCELLED, LINE_END } LineResult;

// What may stand after the text before the word under the cursor; valid until the next
// call.
typedef const char *const *LineComplete(void *context, const char *before, size_t *count);

// NULL without memory. `interrupted` is set by the handler of Ctrl-C.
LineEditor *line_open(LineComplete *complete, void *context,
                      const volatile sig_atomic_t *interrupted);
void line_close(LineEditor *editor);

// Whether a person is typing.
bool line_interactive(const LineEditor *editor);

// The next line without its end; it holds until the next call.
LineResult line_read(LineEditor *editor, const char **line);

#endif
