#include "engine/forms/deed_words.h"

#include <string.h>

#include "base/inflect.h"
#include "engine/forms/forms_book.h"
#include "engine/forms/forms_days.h"
#include "engine/forms/forms_titles.h"
#include "engine/forms/word_roots.h"

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
#define GETS(language, phrases)
#define COUNTED(language, phrases)
#define EACH(language, phrases)
#define ENTITLED(language, phrases)
#define ENDED(language, phrases)
#include "engine/deeds.def"
#undef ASKED
#undef PASSED
#undef LIGHT
#undef SENT
#undef GROUP
#undef DENIED
#undef HAPPENED
#undef PROVIDED
#undef GETS
#undef COUNTED
#undef EACH
#undef ENTITLED
#undef ENDED
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
#define GETS(language, phrases) {language, DEED_GETS, phrases},
#define COUNTED(language, phrases) {language, DEED_COUNTED, phrases},
#define EACH(language, phrases) {language, DEED_EACH, phrases},
#define ENTITLED(language, phrases) {language, DEED_ENTITLED, phrases},
#define ENDED(language, phrases) {language, DEED_PASSED | DEED_ENDED, phrases},
#include "engine/deeds.def"
#undef ASKED
#undef PASSED
#undef LIGHT
#undef SENT
#undef GROUP
#undef DENIED
#undef HAPPENED
#undef PROVIDED
#undef GETS
#undef COUNTED
#undef EACH
#undef ENTITLED
#undef ENDED
};

static void mark(DeedWords *out, size_t at, size_t count, unsigned marks)
{
    for (size_t i = at; i < at + count && i < WORDS_MAX; i++)
        out->marks[i] |= marks;
}

// `what happens to it when somebody leaves`: after what is asked `when` says in which
// case.
static bool opens_condition(const Words *words, size_t at, size_t used, unsigned asks)
{
    static const Phrases whens = {"when", "nar", NULL};
    static const Phrases ands = {"and", "och", NULL};
    return asks != 0 && used == 1 && at > 0 &&
           words_any_phrase(words, at, at + 1, whens) > 0 &&
           words_any_phrase(words, at - 1, at, ands) == 0;
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
        if (!opens_condition(words, at, longest, out->asks)) {
            mark(out, at, longest, DEED_PASSED);
            out->asks |= asks;
        }
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

static unsigned all_marks(const Words *words, const DeedWords *out)
{
    unsigned all = 0;
    for (size_t at = 0; at < words->list.count; at++)
        all |= out->marks[at];
    return all;
}

// Words that ask together, wherever they stand: `how many … a year`, `is there … a
// right`.
static void find_joint(const Words *words, DeedWords *out)
{
    unsigned all = all_marks(words, out), firm = (1u << ASKS_may) - 1;
    if ((all & DEED_COUNTED) && (all & DEED_EACH) && !(out->asks & firm)) {
        out->asks |= 1u << ASKS_often;
        for (size_t at = 0; at < words->list.count; at++)
            if (out->marks[at] & (DEED_COUNTED | DEED_EACH))
                out->marks[at] |= DEED_PASSED;
    }
    if ((all & DEED_ENTITLED) && (out->asks & (1u << ASKS_must)))
        out->asks |= 1u << ASKS_may;
}

// `maksuaika`: how long the time of what stands before it is.
static void find_times(const Words *words, DeedWords *out)
{
    for (size_t at = 0; at < words->list.count; at++) {
        Text rest = root_before_time(words->list.items[at].loose);
        if (rest.length == 0 || words->raw.items[at].kind != RAW_WORD || out->marks[at])
            continue;
        out->rest[at] = rest;
        out->asks |= out->asks & ((1u << ASKS_may) - 1) ? 0u : 1u << ASKS_long;
    }
}

bool deed_words(Arena *arena, const Words *words, Language language, DeedWords *out)
{
    enum { TOKENS_MOST = 40 };
    *out = (DeedWords){0};
    if (words->list.count > TOKENS_MOST)
        return false;
    find_asked(arena, words, language, out);
    find_others(arena, words, language, out);
    find_joint(words, out);
    find_times(words, out);
    if (out->asks == 0)
        return false;
    find_day(words, out);
    if (!(all_marks(words, out) & DEED_DENIED)) // `what if` of something that does happen
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

enum { TAIL_LEAST = 4 };

static bool same_word(Text asked, Text own)
{
    return title_same_word(asked, own) || title_same_word(own, asked) ||
           roots_alike(asked, own);
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

static bool heads_compound(Text asked, Text own)
{
    return begins_word(asked, own) || title_same_word(own, asked);
}

static bool ends_compound(Text asked, Text own)
{
    return is_word_of(asked, own) || begins_word(asked, own);
}

// `vattenprover` of `prover av vatten`, `kuntaosuus` of `kuntien rahoitusosuus`: both
// parts of the compound are in the text.
static bool is_compound_of(Text asked, Text text)
{
    enum { PART_LEAST = 5 };
    for (size_t at = PART_LEAST; at + PART_LEAST <= asked.length; at++) {
        Text head = {asked.at, at}, tail = {asked.at + at, asked.length - at};
        if (head.at[at - 1] == 's' && at > PART_LEAST && // `verkstads-grupp`
            any_word(text, tail, ends_compound) &&
            any_word(text, (Text){head.at, at - 1}, heads_compound))
            return true;
        if (any_word(text, tail, ends_compound) && any_word(text, head, heads_compound))
            return true;
    }
    return false;
}

// `ennakot` of `ennakkolaskutus`: the first part of a compound.
static bool is_first_part(Text asked, Text own)
{
    enum { PART_LEAST = 4 };
    for (size_t at = PART_LEAST; at + PART_LEAST <= own.length; at++)
        if (own.at[0] == asked.at[0] && title_same_word(asked, (Text){own.at, at}))
            return true;
    return false;
}

static bool is_form_of(Text asked, Text own)
{
    return title_same_word(asked, own) || title_same_word(own, asked);
}

bool deed_whole_word_in(Arena *arena, Text word, Text text)
{
    return word.length > 1 &&
           any_word(name_plain(arena, text_fold_loose(arena, text)), word, is_form_of);
}

// --- what something is based on ---

// Where `marker` stands in the text as a word or phrase of its own, or its length.
static size_t find_marker(Text text, Text marker)
{
    for (size_t at = 0; at + marker.length <= text.length; at++) {
        size_t end = at + marker.length;
        if (memcmp(text.at + at, marker.at, marker.length) == 0 &&
            (at == 0 || text.at[at - 1] == ' ') &&
            (end == text.length || text.at[end] == ' '))
            return at;
    }
    return text.length;
}

// Parts a text (plain) into what it is about and what that is only based on.
static void part_basis(Text text, Text *before, Text *basis, Text *after)
{
    static const char *const ahead[] = {"enligt", "according to", "based on", NULL};
    static const char *const behind[] = {"mukaan", "perusteella", "mukaisesti", NULL};
    *before = text;
    *basis = *after = TEXT("");
    for (const char *const *marker = ahead; *marker; marker++) {
        size_t at = find_marker(text, text_from(*marker));
        if (at > 0 && at < text.length) {
            *before = (Text){text.at, at - 1};
            *basis = (Text){text.at + at, text.length - at};
            return;
        }
    }
    for (const char *const *marker = behind; *marker; marker++) {
        size_t at = find_marker(text, text_from(*marker));
        if (at < 2 || at == text.length)
            continue;
        size_t word = at - 1;
        while (word > 0 && text.at[word - 1] != ' ')
            word--;
        *before = (Text){text.at, word > 0 ? word - 1 : 0};
        *basis = (Text){text.at + word, at - word};
        *after = (Text){text.at + at, text.length - at};
        return;
    }
}

static bool is_word_in(Text plain, Text word)
{
    Text owned = without_possessive(word);
    return any_word(plain, word, is_word_of) ||
           (owned.length > 0 && any_word(plain, owned, is_word_of)) ||
           is_compound_of(word, plain);
}

bool deed_word_in(Arena *arena, Text word, Text text)
{
    Text before, basis, after;
    part_basis(name_plain(arena, text_fold_loose(arena, text)), &before, &basis, &after);
    return word.length > 1 && (is_word_in(before, word) || is_word_in(after, word));
}

bool deed_very_word_in(Arena *arena, Text word, Text text)
{
    return any_word(name_plain(arena, text_fold_loose(arena, text)), word, text_equal);
}

bool deed_part_in(Arena *arena, Text word, Text text)
{
    Text plain = name_plain(arena, text_fold_loose(arena, text)), before, basis, after;
    part_basis(plain, &before, &basis, &after);
    return word.length > 3 &&
           (any_word(plain, word, is_first_part) || is_word_in(basis, word));
}
