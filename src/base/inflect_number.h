#ifndef AGRC_BASE_INFLECT_NUMBER_H
#define AGRC_BASE_INFLECT_NUMBER_H

#include "base/text.h"

// Reads a Finnish number word up to 999, in its common case forms: `kuusitoista`,
// `sataviisi`, `kahdenkymmenen`.
bool inflect_number(Text word, unsigned *out);

#endif
