#ifndef AGRC_OUTPUT_WRITER_H
#define AGRC_OUTPUT_WRITER_H

#include "base/text.h"

#include <stdbool.h>
#include <stddef.h>

// Output to a file descriptor that notices when it can't be written.
//
// The first failure is kept and everything after it is dropped, so nobody has to check
// each write: whoever ends the run asks writer_close. Words of other people pass through
// writer_text or writer_slice, which make control characters visible; only writer_raw
// writes bytes as they are.

enum { WRITER_BUFFER = 8192 };

typedef struct {
    int fd;
    bool color;
    int error; // errno of the first write that failed, 0 when none did
    unsigned long long most,
        written; // bytes that may be written (0: any number), and were
    bool cut;    // the rest was left out, with EFBIG for an error
    bool inside; // the line under way has something other than blanks
    size_t used;
    char buffer[WRITER_BUFFER];
} Writer;

typedef enum {
    STYLE_PLAIN,
    STYLE_BOLD,
    STYLE_DIM,
    STYLE_RED,
    STYLE_YELLOW,
    STYLE_GREEN,
    STYLE_CYAN,
} Style;

void writer_open(Writer *writer, int fd, bool color);

void writer_raw(Writer *writer, const char *bytes, size_t length);

// Text with control characters shown as \u{1B} and bad bytes as \x{9B}; newlines stay, a
// tab becomes a space. What a build server would take from its log for a command
// (`::error` where a line begins, `##vso[`) is broken by showing its first sign so.
void writer_slice(Writer *writer, Text text);
void writer_text(Writer *writer, const char *text);

// The same for a name or what somebody typed: it keeps to its line, a newline is shown
// too.
void writer_name(Writer *writer, const char *text);

// A number in digits, in `out`.
enum { NUMBER_SIZE = 24 };
const char *number_words(size_t number, char out[NUMBER_SIZE]);

void writer_number(Writer *writer, size_t number);
void writer_repeat(Writer *writer, char byte, size_t count);

// Switches the style, when colour is wanted; STYLE_PLAIN ends it.
void writer_style(Writer *writer, Style style);

// `words` with {1} to {9} replaced by `args`.
void writer_fill(Writer *writer, const char *words, const char *const *args,
                 size_t count);

// Once more than `most` bytes have been written, the rest is left out.
void writer_limit(Writer *writer, unsigned long long most);

// Hands everything over to the system; false when that or an earlier write failed.
bool writer_flush(Writer *writer);

// Columns that writer_slice takes for a text on one line.
size_t writer_columns(Text text);

// The text up to the next `{N}`; then `*arg` is N, or
// 0 at the end. Moves `*words` behind both.
Text words_piece(const char **words, size_t *arg);

#endif
