#include "engine/forms/deed_words.h"

#include <string.h>

#include "base/inflect.h"
#include "engine/forms/forms_book.h"
#include "engine/forms/forms_days.h"
#include "engine/forms/forms_titles.h"

// --- the table ---

typedef struct {
    Language language;
    int kind; // of DeedAsks, or a mark
    const char *phrases;
} DeedPhrases;

static const DeedPhrases asked_phrases[] = {
#define ASKED(language, kind, phrases) {language, ASKS_##kind, phrases},
#define PASSED(language, phrases)
#define LIGHT(language, phrases)
#define SENT(language, phrases)
#define GROUP(language, phrases)
#define DENIED(language, phrases)
#define HAPPENED(language, phrases)
#define PROVIDED(language, phrases)
#include "engine/deeds.def"
#undef ASKED
#undef PASSED
#undef LIGHT
#undef SENT
#undef GROUP
#undef DENIED
#undef HAPPENED
#undef PROVIDED
};

static const DeedPhrases other_phrases[] = {
#define ASKED(language, kind, phrases)
#define PASSED(language, phrases) {language, DEED_PASSED, phrases},
#define LIGHT(language, phrases) {language, DEED_LIGHT, phrases},
#define SENT(language, phrases) {language, DEED_SENT, phrases},
#define GROUP(language, phrases) {language, DEED_GROUP, phrases},
#define DENIED(language, phrases) {language, DEED_DENIED, phrases},
#define HAPPENED(language, phrases) {language, DEED_HAPPENED, phrases},
#define PROVIDED(language, phrases) {language, DEED_PROVIDED, phrases},
#include "engine/deeds.def"
#undef ASKED
#undef PASSED
#undef LIGHT
#undef SENT
#undef GROUP
#undef DENIED
#undef HAPPENED
#undef PROVIDED
};

static void mark(DeedWords *out, size_t at, size_t count, unsigned marks)
{
    for (size_t i = at; i < at + count && i < WORDS_MAX; i++)
        out->marks[i] |= marks;
}

// Finds what is asked: the longest phrase at each place, from left to right.
static void find_asked(Arena *arena, const Words *words, Language language,
                       DeedWords *out)
{
    for (size_t at = 0; at < words->list.count;) {
        size_t longest = 0;
        unsigned asks = 0;
        for (size_t i = 0; i < sizeof asked_phrases / sizeof *asked_phrases; i++) {
            const DeedPhrases *row = &asked_phrases[i];
            if (row->language != language)
                continue;
            size_t used = words_longest(arena, words, at, row->phrases);
            if (used == 0 || used < longest)
                continue;
            asks = used > longest ? 0 : asks;
            longest = used;
            asks |= 1u << (unsigned)row->kind;
        }
        mark(out, at, longest, DEED_PASSED);
        out->asks |= asks;
        at += longest > 0 ? longest : 1;
    }
}

static void find_others(Arena *arena, const Words *words, Language language,
                        DeedWords *out)
{
    for (size_t at = 0; at < words->list.count; at++) {
        for (size_t i = 0; i < sizeof other_phrases / sizeof *other_phrases; i++) {
            const DeedPhrases *row = &other_phrases[i];
            if (row->language == language)
                mark(out, at, words_longest(arena, words, at, row->phrases),
                     (unsigned)row->kind);
        }
        if (words_filler(words, at, language))
            mark(out, at, 1, DEED_PASSED);
    }
}

static void find_day(const Words *words, DeedWords *out)
{
    for (size_t at = 0; at < words->list.count;) {
        Date day;
        size_t used = days_read_day(words, at, words->list.count, &day);
        if (used > 0) {
            out->days = out->days || out->day.year != 0;
            out->day = day;
            mark(out, at, used, DEED_DAY);
        }
        at += used > 0 ? used : 1;
    }
}

bool deed_words(Arena *arena, const Words *words, Language language, DeedWords *out)
{
    enum { TOKENS_MOST = 40 };
    *out = (DeedWords){0};
    if (words->list.count > TOKENS_MOST)
        return false;
    find_asked(arena, words, language, out);
    if (out->asks == 0)
        return false;
    find_others(arena, words, language, out);
    find_day(words, out);
    bool denied = false;
    for (size_t at = 0; at < words->list.count; at++)
        denied = denied || (out->marks[at] & DEED_DENIED);
    if (!denied) // `what if` of something that does happen
        out->asks &= ~(1u << ASKS_breach);
    // `must`, `may` and `what` stand in other questions too.
    unsigned firm = (1u << ASKS_may) - 1;
    if (out->asks & firm)
        out->asks &= firm;
    else if (out->day.year > 0) // a day is told to hear of another one
        out->asks = 1u << ASKS_when;
    else if (out->asks & (1u << ASKS_may))
        out->asks = 1u << ASKS_may;
    else if (out->asks & (1u << ASKS_what))
        out->asks = 1u << ASKS_what;
    return out->asks != 0;
}

// --- words of a text ---

enum { STEM_LEAST = 5, ENDING_MOST = 4, TAIL_LEAST = 4 };

// Two case forms of one word: nothing but short endings tells them apart.
static bool same_stem(Text a, Text b)
{
    size_t common = 0;
    while (common < a.length && common < b.length && a.at[common] == b.at[common])
        common++;
    return common >= STEM_LEAST && a.length <= common + ENDING_MOST &&
           b.length <= common + ENDING_MOST;
}

static bool same_word(Text asked, Text own)
{
    return title_same_word(asked, own) || title_same_word(own, asked) ||
           same_stem(asked, own);
}

// `mittarit` of `vesimittarit`.
static bool is_last_part(Text asked, Text own)
{
    for (size_t at = 3; at + TAIL_LEAST <= own.length; at++) {
        Text tail = {own.at + at, own.length - at};
        if (tail.at[0] == asked.at[0] && asked.length > TAIL_LEAST &&
            same_word(asked, tail))
            return true;
    }
    return false;
}

// `osuutta` of `osuuttaan`, `kulut` of `kulunsa`: without a Finnish possessive ending.
static Text without_possessive(Text word)
{
    static const char *const doubled[] = {"aan", "een", "iin", "oon", "uun", NULL};
    if (word.length > 6 && memcmp(word.at + word.length - 3, "nsa", 3) == 0)
        return (Text){word.at, word.length - 3};
    for (const char *const *end = doubled; *end; end++)
        if (word.length > 6 && memcmp(word.at + word.length - 3, *end, 3) == 0)
            return (Text){word.at, word.length - 2};
    return TEXT("");
}

// Whether a word of the text is what is asked, by `says`.
static bool any_word(Text rest, Text asked, bool (*says)(Text asked, Text own))
{
    while (rest.length > 0) {
        const char *space = memchr(rest.at, ' ', rest.length);
        size_t length = space ? (size_t)(space - rest.at) : rest.length;
        if (says(asked, (Text){rest.at, length}))
            return true;
        rest = space ? (Text){space + 1, rest.length - length - 1} : (Text){"", 0};
    }
    return false;
}

static bool is_word_of(Text asked, Text own)
{
    return same_word(asked, own) || is_last_part(asked, own);
}

static bool begins_word(Text asked, Text own)
{
    return own.length >= asked.length && text_starts_with(own, asked);
}

// `vattenprover` of `prover av vatten`: both parts of the compound are in the text.
static bool is_compound_of(Text asked, Text text)
{
    enum { PART_LEAST = 5 };
    for (size_t at = PART_LEAST; at + PART_LEAST <= asked.length; at++) {
        Text head = {asked.at, at}, tail = {asked.at + at, asked.length - at};
        if (any_word(text, tail, same_word) && any_word(text, head, begins_word))
            return true;
    }
    return false;
}

bool deed_word_in(Arena *arena, Text word, Text text)
{
    Text plain = name_plain(arena, text_fold_loose(arena, text));
    Text owned = without_possessive(word);
    if (word.length < 2)
        return false;
    return any_word(plain, word, is_word_of) ||
           (owned.length > 0 && any_word(plain, owned, is_word_of)) ||
           is_compound_of(word, plain);
}
