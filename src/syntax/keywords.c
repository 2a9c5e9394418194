#include "syntax/keywords.h"

#include <string.h>

const WordClass word_classes[WORD_COUNT] = {
#define WORD(key, class) [WORD_##key] = CLASS_##class,
#include "words.def"
#undef WORD
};

#define BLOCK_file BLOCK_none
// PARENTS(a, b, …) to a bit set, for up to fourteen parents.
#define P1(a) BLOCK_BIT(BLOCK_##a)
#define P2(a, ...) BLOCK_BIT(BLOCK_##a) | P1(__VA_ARGS__)
#define P3(a, ...) BLOCK_BIT(BLOCK_##a) | P2(__VA_ARGS__)
#define P4(a, ...) BLOCK_BIT(BLOCK_##a) | P3(__VA_ARGS__)
#define P5(a, ...) BLOCK_BIT(BLOCK_##a) | P4(__VA_ARGS__)
#define P6(a, ...) BLOCK_BIT(BLOCK_##a) | P5(__VA_ARGS__)
#define P7(a, ...) BLOCK_BIT(BLOCK_##a) | P6(__VA_ARGS__)
#define P8(a, ...) BLOCK_BIT(BLOCK_##a) | P7(__VA_ARGS__)
#define P9(a, ...) BLOCK_BIT(BLOCK_##a) | P8(__VA_ARGS__)
#define P10(a, ...) BLOCK_BIT(BLOCK_##a) | P9(__VA_ARGS__)
#define P11(a, ...) BLOCK_BIT(BLOCK_##a) | P10(__VA_ARGS__)
#define P12(a, ...) BLOCK_BIT(BLOCK_##a) | P11(__VA_ARGS__)
#define P13(a, ...) BLOCK_BIT(BLOCK_##a) | P12(__VA_ARGS__)
#define P14(a, ...) BLOCK_BIT(BLOCK_##a) | P13(__VA_ARGS__)
#define PICK(a, b, c, d, e, f, g, h, i, j, k, l, m, n, name, ...) name
#define PARENTS(...)                                                                     \
    PICK(__VA_ARGS__, P14, P13, P12, P11, P10, P9, P8, P7, P6, P5, P4, P3, P2, P1, none) \
    (__VA_ARGS__)

const BlockShape block_shapes[BLOCK_COUNT] = {
#define BLOCK(key, shape, name, parents)                                                 \
    [BLOCK_##key] = {#key, SHAPE_##shape, name, parents},
#define LABEL(block, label, slot, flags)
#include "blocks.def"
#undef BLOCK
#undef LABEL
};

bool block_may_stand_in(BlockKey block, BlockKey parent)
{
    if (parent == BLOCK_amendment && block != BLOCK_test)
        return (block_shapes[block].parents &
                (BLOCK_BIT(BLOCK_amendment) | BLOCK_BIT(BLOCK_clause))) != 0;
    return (block_shapes[block].parents & BLOCK_BIT(parent)) != 0;
}

bool block_takes_rows(BlockKey block)
{
    return block == BLOCK_share || block == BLOCK_table || block == BLOCK_body ||
           block == BLOCK_all_of || block == BLOCK_any_of || block == BLOCK_some_of ||
           block == BLOCK_unless;
}

bool block_takes_label(BlockKey block, LabelKey label, bool own)
{
    static const struct {
        uint8_t block;
        uint16_t label;
    } taken[] = {
#define BLOCK(key, shape, name, parents)
#define LABEL(block, label, slot, flags) {BLOCK_##block, LABEL_##label},
#include "blocks.def"
#undef BLOCK
#undef LABEL
    };
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (taken[i].label == label &&
            (taken[i].block == block || (!own && taken[i].block == BLOCK_any)))
            return true;
    return false;
}

static Text first_word(const char *phrase)
{
    const char *space = strchr(phrase, ' ');
    return (Text){phrase, space ? (size_t)(space - phrase) : strlen(phrase)};
}

// The same hash as in grammar/keywords.awk.
static size_t place_of(Text word)
{
    const unsigned char *bytes = (const unsigned char *)word.at;
    return (bytes[0] * 7u + bytes[word.length - 1] * 37u + bytes[word.length / 2] * 113u +
            word.length * 251u) %
           KEYWORD_HEADS;
}

static bool begins_with(const char *phrase, Text word)
{
    size_t shared = 0;
    while (shared < word.length && phrase[shared] == word.at[shared])
        shared++;
    return shared == word.length && (phrase[shared] == '\0' || phrase[shared] == ' ');
}

// The rows whose first word is `word`; none: their count is 0.
static KeywordHead rows_of(Language language, Text word)
{
    const KeywordHead *heads = keyword_heads[language];
    if (word.length == 0)
        return (KeywordHead){0, 0};
    size_t place = place_of(word);
    while (heads[place].count > 0 &&
           !begins_with(keyword_rows[language][heads[place].first].phrase, word))
        place = (place + 1) % KEYWORD_HEADS;
    return heads[place];
}

void keyword_prepare(Language language, RawList *tokens)
{
    if (tokens->prepared && tokens->language == language)
        return;
    for (size_t i = 0; i < tokens->count; i++)
        if (tokens->items[i].kind == RAW_WORD)
            tokens->items[i].head = rows_of(language, tokens->items[i].folded);
    tokens->language = language;
    tokens->prepared = true;
}

// How many raw tokens a phrase covers from `at`, or 0 when it does not stand there. Its
// first word has been found in the first `used` tokens; `phrase` is what comes after it.
// An abbreviation's dot is a token of its own that is glued to its word.
static size_t cover(const char *phrase, size_t used, const RawList *tokens, size_t at,
                    size_t *number)
{
    phrase += *phrase == ' ';
    while (*phrase) {
        Text word = first_word(phrase);
        phrase += word.length + (phrase[word.length] == ' ');
        const Raw *raw = &tokens->items[at + used];
        if (word.length == 1 && *word.at == '#') {
            if (raw->kind != RAW_NUMBER)
                return 0;
            *number = at + used++;
            continue;
        }
        bool dotted = word.length > 1 && word.at[word.length - 1] == '.';
        if (dotted)
            word.length--;
        if (raw->kind != RAW_WORD || !text_equal(raw->folded, word))
            return 0;
        used++;
        if (dotted) {
            const Raw *dot = &tokens->items[at + used];
            if (dot->kind != RAW_DOT || !dot->glued)
                return 0;
            used++;
        }
    }
    return used;
}

static bool wanted(const KeywordRow *row, KeywordKind kind, unsigned classes)
{
    return row->kind == kind &&
           (kind != KEYWORD_WORD || (classes & (1u << word_classes[row->key])) != 0);
}

// Whether what comes after the first word of a phrase may go on with the token there:
// most do not.
static bool may_go_on(const char *phrase, const Raw *next)
{
    return phrase[0] == '\0' || phrase[1] == '#' ||
           (next->kind == RAW_WORD && next->folded.at[0] == phrase[1]);
}

typedef struct {
    Language language;
    const RawList *tokens;
    size_t at;
    KeywordKind kind;
    unsigned classes;
} Search;

// Tries the rows whose first word, of `length` bytes, is in the first `used` tokens.
static void try_rows(const Search *search, KeywordHead head, size_t length, size_t used,
                     Match *best)
{
    const KeywordRow *row = &keyword_rows[search->language][head.first];
    const Raw *next = &search->tokens->items[search->at + used];
    for (const KeywordRow *end = row + head.count; row < end; row++) {
        size_t number = SIZE_MAX;
        if (!wanted(row, search->kind, search->classes) ||
            !may_go_on(row->phrase + length, next))
            continue;
        size_t words =
            row->phrase[length] == '\0'
                ? used
                : cover(row->phrase + length, used, search->tokens, search->at, &number);
        if (words > best->words)
            *best = (Match){row, words, number};
    }
}

// The same for an abbreviation: `milj.`
static void try_dotted(const Search *search, Text word, Match *best)
{
    char dotted[64];
    if (word.length + 1 > sizeof dotted)
        return;
    memcpy(dotted, word.at, word.length);
    dotted[word.length++] = '.';
    try_rows(search, rows_of(search->language, (Text){dotted, word.length}), word.length,
             2, best);
}

Match keyword_search(Language language, const RawList *tokens, size_t at,
                     KeywordKind kind, unsigned classes)
{
    Match best = {NULL, 0, SIZE_MAX};
    const Search search = {language, tokens, at, kind, classes};
    const Raw *raw = &tokens->items[at], *dot = raw + 1;
    bool known = tokens->prepared && language == tokens->language;
    try_rows(&search, known ? raw->head : rows_of(language, raw->folded),
             raw->folded.length, 1, &best);
    if (dot->kind == RAW_DOT && dot->glued)
        try_dotted(&search, raw->folded, &best);
    return best;
}

const KeywordRow *keyword_find(Language language, KeywordKind kind, Text folded)
{
    const KeywordRow *rows = keyword_rows[language];
    const char *space = memchr(folded.at, ' ', folded.length);
    Text word = {folded.at, space ? (size_t)(space - folded.at) : folded.length};
    KeywordHead head = rows_of(language, word);
    for (size_t i = head.first; i < (size_t)head.first + head.count; i++)
        if (rows[i].kind == kind && text_equal(text_from(rows[i].phrase), folded))
            return &rows[i];
    return NULL;
}

const KeywordRow *keyword_near(Arena *arena, Language language, KeywordKind kind,
                               Text folded)
{
    size_t points = text_codepoints(folded);
    size_t limit = points <= 3 ? 1 : 2;
    const KeywordRow *best = NULL, *rows = keyword_rows[language];
    for (size_t i = 0; i < keyword_row_counts[language]; i++) {
        if (rows[i].kind != kind)
            continue;
        size_t distance = text_distance(arena, text_from(rows[i].phrase), folded, limit);
        if (distance <= limit) {
            best = &rows[i];
            if (distance == 0)
                break;
            limit = distance - 1 < limit ? distance - 1 : limit;
        }
    }
    return best;
}

Match keyword_guess(Language language, const RawList *tokens, size_t at)
{
    Match best = {NULL, 0, SIZE_MAX};
    for (const KeywordRow *row = keyword_guesses[language]; *row->phrase; row++) {
        size_t number = SIZE_MAX;
        size_t words =
            row->kind == KEYWORD_BLOCK ? cover(row->phrase, 0, tokens, at, &number) : 0;
        if (words > best.words)
            best = (Match){row, words, SIZE_MAX};
    }
    return best;
}

LabelKey keyword_meant_label(Language language, Text folded, BlockKey block)
{
    const KeywordRow *known = keyword_find(language, KEYWORD_LABEL, folded);
    LabelKey meant = known ? (LabelKey)known->key : LABEL_none;
    for (const KeywordRow *row = keyword_guesses[language]; *row->phrase; row++) {
        if (row->kind != KEYWORD_LABEL || !text_equal(text_from(row->phrase), folded))
            continue;
        if (block_takes_label(block, (LabelKey)row->key, false))
            return (LabelKey)row->key;
        meant = meant == LABEL_none ? (LabelKey)row->key : meant;
    }
    return meant;
}

bool language_parse(Text folded, Language *out)
{
    static const struct {
        const char *name;
        Language language;
    } names[] = {
        {"english", LANGUAGE_EN},  {"en", LANGUAGE_EN},      {"englanti", LANGUAGE_EN},
        {"engelska", LANGUAGE_EN}, {"suomi", LANGUAGE_FI},   {"fi", LANGUAGE_FI},
        {"finnish", LANGUAGE_FI},  {"finska", LANGUAGE_FI},  {"svenska", LANGUAGE_SV},
        {"sv", LANGUAGE_SV},       {"swedish", LANGUAGE_SV}, {"ruotsi", LANGUAGE_SV}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (text_equal(folded, text_from(names[i].name))) {
            *out = names[i].language;
            return true;
        }
    return false;
}
