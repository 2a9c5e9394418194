#ifndef AGRC_ENGINE_FORMS_DEED_WORDS_H
#define AGRC_ENGINE_FORMS_DEED_WORDS_H

#include "base/date.h"
#include "engine/forms/forms_words.h"

// What the words of a question about a deed are, by the table deeds.def, and whether a
// word is one of a text.

// What may be asked about a deed. The last three are asked only where nothing else is.
typedef enum {
    ASKS_who,
    ASKS_when,
    ASKS_often,
    ASKS_long,
    ASKS_to_whom,
    ASKS_notice,
    ASKS_breach,
    ASKS_may,
    ASKS_must,
    ASKS_what,
    ASKS_COUNT
} DeedAsks;

// What a token is, as bits: several where it depends on the deed which of them counts.
enum {
    DEED_PASSED = 1,      // says nothing of its own
    DEED_LIGHT = 2,       // a verb for any deed
    DEED_GROUP = 4,       // all who agree
    DEED_DENIED = 8,      // not, late
    DEED_HAPPENED = 16,   // said of an event on a day
    DEED_PROVIDED = 32,   // opens a condition
    DEED_DAY = 64,        // belongs to a day
    DEED_SENT = 128,      // a verb for what tells others something
    DEED_GETS = 256,      // asks who is given something
    DEED_COUNTED = 512,   // counts how many
    DEED_EACH = 1024,     // a time in which
    DEED_ENTITLED = 2048, // a right
    DEED_ENDED = 4096,    // the time after the agreement
};

typedef struct {
    unsigned marks[WORDS_MAX];
    Text rest[WORDS_MAX]; // what stands before a word for a time, where it asks how long
    unsigned asks;        // bits of DeedAsks
    Date day;             // the only one that is named; year 0: none
    bool days;            // more than one
} DeedWords;

// Reads the words in a language. False when they don't ask anything of a deed.
bool deed_words(Arena *arena, const Words *words, Language language, DeedWords *out);

// Whether a word, folded with dots forgiven, is in some form one of a text, or the last
// part of one: `samples` of `water samples`, `mittareita` of `vesimittarit`.
typedef bool WordIn(Arena *arena, Text word, Text text);
bool deed_word_in(Arena *arena, Text word, Text text);

// Whether it is in some form one of a text, and not only a part of one: for words that
// stand for those of the question.
bool deed_whole_word_in(Arena *arena, Text word, Text text);

// Whether that very form of it is in the text.
bool deed_very_word_in(Arena *arena, Text word, Text text);

// Whether it is the first part of a compound in the text (`ennakot` of
// `ennakkolaskutus`), or of what something is only based on (`bokslut` of `kostnader
// enligt bokslutet`), which deed_word_in passes over.
bool deed_part_in(Arena *arena, Text word, Text text);

#endif
