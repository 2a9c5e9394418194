#ifndef AGRC_ENGINE_FORMS_NUMBERS_H
#define AGRC_ENGINE_FORMS_NUMBERS_H

#include "base/arena.h"
#include "base/text.h"

// Numbers of a question in words or in the manner of another language, as the scanner of
// agreements reads them: `kuusitoista`, `twelve`, `640,000` in an English question.
// Quoted text stays.
Text numbers_in_digits(Arena *arena, Text text);

#endif
