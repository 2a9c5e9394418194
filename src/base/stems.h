#ifndef AGRC_BASE_STEMS_H
#define AGRC_BASE_STEMS_H

#include "base/text.h"

#include <string.h>

// What the rules of inflection are made of: beginnings and ends of words, vowels, and the
// grades of consonants. All texts are folded, with dots forgiven.

enum { STEM_MAX = 120, STEM_GRADES = 19 };

// A grade of consonants and the other one: `kk` of `kirkko`, `k` of `kirkon`.
typedef struct {
    const char *strong, *weak;
} StemGrade;
extern const StemGrade stem_grades[STEM_GRADES];

// These are asked for each word of a question about each name: here, so that the compiler
// knows the ends that are given.
static inline bool stem_ends_with(Text text, const char *end)
{
    size_t length = strlen(end);
    return text.length >= length &&
           memcmp(text.at + text.length - length, end, length) == 0;
}

// Without its last bytes; empty where it has no more than these.
static inline Text stem_shorter(Text text, size_t by)
{
    return (Text){text.at, text.length > by ? text.length - by : 0};
}

// Whether the ending is one of a list that NULL ends.
bool stem_is_ending(Text ending, const char *const *endings);

static inline bool stem_is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

// Whether the word can begin as the stem does with its consonants in another grade: up to
// these they begin alike.
bool stem_may_grade(Text word, Text stem);

// The stem with its last consonants before the final vowels in the other grade, or
// nothing. `from` stands directly before the vowels. The bytes are those of `graded`.
Text stem_graded(Text stem, const char *from, const char *to, char graded[STEM_MAX]);

// What stands before the first space.
Text stem_first_word(Text text);

#endif
