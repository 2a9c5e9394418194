#ifndef AGRC_ENGINE_FORMS_WORDS_H
#define AGRC_ENGINE_FORMS_WORDS_H

#include "syntax/keywords.h"

// The words of a question, cut by the scanner of agreements, so that numbers, quotes and
// names mean the same in both.

enum { WORDS_MAX = 200, KIN_MAX = 10 };

typedef struct {
    Text loose;        // folded, dots forgiven; as literal words are compared
    uint32_t name_end; // byte where a name in it would end: before `'s` and `:n`
    bool filler[LANGUAGE_COUNT]; // says nothing in that language
    // The words of patterns that it may be (see pattern_word), else NO_WORD: as it
    // stands, without `'s`, and, for Finnish, both without a particle (`onko` `onkohan`).
    uint16_t literal[4];
    // Those that are other forms of it in a language (see forms_bend.h), else NO_WORD.
    uint16_t kin[LANGUAGE_COUNT][KIN_MAX];
} Word;

// `raw` holds the same tokens as `list`, then a line end and the end.
typedef struct {
    const Source *source;
    RawList raw;
    VEC(Word) list;
    Text no_day; // a day in it that does not exist, or empty: then it is no question
} Words;

// False when the text can't be a question: nothing in it, too long, or with a comment.
// `out` can be used all the same.
bool words_cut(Arena *arena, Text text, Words *out);

// The tokens [from, to) as typed.
Text words_text(const Words *words, size_t from, size_t to);

// Whether the word says nothing in that language (`please`, `siis`), or is a comma or the
// like between phrases.
bool words_filler(const Words *words, size_t at, Language language);

// Puts another word in the place of one, as compared.
void words_replace(Words *words, size_t at, Text loose);

// Counts a token as a filler too, in every language.
void words_pass(Words *words, size_t at);

// How many tokens from `at` to `to` join two items of a list (`,` `and` `, ja`), or 0.
size_t words_joint(const Words *words, size_t at, size_t to);

// How many tokens from `at` the phrase (folded, loose, one space between words) covers,
// or 0.
size_t words_phrase(const Words *words, size_t at, size_t to, const char *phrase);

// The longest of some phrases that stands at `at`: how many tokens it covers, or 0.
typedef const char *const Phrases[32]; // ends with NULL
size_t words_any_phrase(const Words *words, size_t at, size_t to, const Phrases phrases);

// How many tokens before `at` one of some phrases of up to three words covers, together
// with the articles between it and `at` (`in the` before a name); or 0.
size_t words_led_by(const Words *words, size_t at, const Phrases heads);

// The same of phrases as written, parted by `|` (`how often|how many times`).
size_t words_longest(Arena *arena, const Words *words, size_t at, const char *phrases);

#endif
