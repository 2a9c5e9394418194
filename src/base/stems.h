#ifndef AGRC_BASE_STEMS_H
#define AGRC_BASE_STEMS_H

#include "base/text.h"

// What the rules of inflection are made of: beginnings and ends of words, vowels, and the
// grades of consonants. All texts are folded, with dots forgiven.

enum { STEM_MAX = 120, STEM_GRADES = 19 };

// A grade of consonants and the other one: `kk` of `kirkko`, `k` of `kirkon`.
typedef struct {
    const char *strong, *weak;
} StemGrade;
extern const StemGrade stem_grades[STEM_GRADES];

bool stem_ends_with(Text text, const char *end);

// Without its last bytes; empty where it has no more than these.
Text stem_shorter(Text text, size_t by);

// Whether the ending is one of a list that NULL ends.
bool stem_is_ending(Text ending, const char *const *endings);

bool stem_is_vowel(char c);

// The stem with its last consonants before the final vowels in the other grade, or
// nothing. `from` stands directly before the vowels. The bytes are those of `graded`.
Text stem_graded(Text stem, const char *from, const char *to, char graded[STEM_MAX]);

// What stands before the first space.
Text stem_first_word(Text text);

#endif
