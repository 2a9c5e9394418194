#ifndef AGRC_OUTPUT_WRAP_H
#define AGRC_OUTPUT_WRAP_H

#include "output/writer.h"

// Running text broken into lines at spaces, with a hanging indent. Text arrives in
// pieces, which join without a break. Only U+0020 and newlines break; a no-break space
// does not.

enum { WRAP_WIDTH = 88, WRAP_WORD = 400 };

typedef struct {
    Writer *writer;
    size_t indent; // of the lines after the first
    size_t column; // where the next word would stand
    bool blank;    // a space is due before the next word
    bool hang;     // the first line is over
    size_t length;
    char word[WRAP_WORD]; // the word begun
} Wrap;

// Begins where the pen stands, `column` columns into a line, which is not indented.
void wrap_begin(Wrap *wrap, Writer *writer, size_t column, size_t indent);

void wrap_slice(Wrap *wrap, Text text);
void wrap_text(Wrap *wrap, const char *text);

// `words` with {1} to {9} replaced by `args`.
void wrap_fill(Wrap *wrap, const char *words, const char *const *args, size_t count);

// Writes what is left and ends the line.
void wrap_end(Wrap *wrap);

#endif
