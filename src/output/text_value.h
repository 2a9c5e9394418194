#ifndef AGRC_OUTPUT_TEXT_VALUE_H
#define AGRC_OUTPUT_TEXT_VALUE_H

#include "agr.h"

// Values in words for people: what parts and rows of an answer share. `text_value` itself
// is in text.h.

bool has_text(const char *text);

// The names to show, where the reader's language has others than the text.
const char *text_row_name(const AgrRow *row);
const char *text_name(const AgrNames *names, size_t at);

// A date as agreements write it, 31.12.2025; the library gives 2025-12-31.
enum { TEXT_DATE = 16 };
const char *text_date(const char *date, char out[TEXT_DATE]);

#endif
