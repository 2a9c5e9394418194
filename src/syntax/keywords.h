#ifndef AGRC_SYNTAX_KEYWORDS_H
#define AGRC_SYNTAX_KEYWORDS_H

#include "keys.h"
#include "syntax/token.h"

// The keyword tables of the three languages and the shapes of blocks, all generated from
// or included from grammar/. A keyword is a phrase of one to six words.

typedef enum { KEYWORD_BLOCK, KEYWORD_LABEL, KEYWORD_WORD } KeywordKind;

typedef struct {
    const char *phrase; // folded, one space between words; `#` stands for a number
    KeywordKind kind;
    int key; // BlockKey, LabelKey or WordKey
} KeywordRow;

extern const KeywordRow *const keyword_rows[LANGUAGE_COUNT]; // sorted by phrase
extern const size_t keyword_row_counts[LANGUAGE_COUNT];

// What writers try for a key though it is not the word for it: for messages only. The
// last row has an empty phrase.
extern const KeywordRow *const keyword_guesses[LANGUAGE_COUNT];

// The rows that begin with one word stand together; the table finds them by a hash of the
// word, in its place or the next ones up to a free one (no rows).
enum { KEYWORD_HEADS = 2048 };
extern const KeywordHead keyword_heads[LANGUAGE_COUNT][KEYWORD_HEADS];

// The canonical words of a key in a language.
extern const char *const keyword_block_words[LANGUAGE_COUNT][BLOCK_COUNT];
extern const char *const keyword_label_words[LANGUAGE_COUNT][LABEL_COUNT];
extern const char *const keyword_word_words[LANGUAGE_COUNT][WORD_COUNT];
extern const char *const keyword_end_words[LANGUAGE_COUNT];

typedef enum {
    CLASS_NONE,
    CLASS_LIMIT,
    CLASS_PRE,
    CLASS_EACH,
    CLASS_POST,
    CLASS_MEASURE,
    CLASS_INFIX,
    CLASS_LOGIC,
    CLASS_UNIT,
    CLASS_NUMBER,
    CLASS_VALUE,
    CLASS_TYPE,
    CLASS_SHORT,
    CLASS_ANCHOR,
    CLASS_MONTHDAY,
    CLASS_PART,
} WordClass;
extern const WordClass word_classes[WORD_COUNT];

typedef enum { SHAPE_LINE, SHAPE_BLOCK } Shape;
typedef enum {
    NAME_NONE,
    NAME_NEW,
    NAME_MAY,
    NAME_REF,
    NAME_WORD,
    NAME_CLAUSE,
    NAME_RAW,
} NameSlot;

// A set of kinds of statement, a bit for each BlockKey.
__extension__ typedef unsigned __int128 BlockSet;
#define BLOCK_BIT(block) ((BlockSet)1 << (block))
_Static_assert(BLOCK_COUNT <= 128, "a set of kinds of statement has 128 bits");

typedef struct {
    const char *key;
    Shape shape;
    NameSlot name;
    BlockSet parents; // bit of each BlockKey it may stand in; bit 0 is the file itself
} BlockShape;
extern const BlockShape block_shapes[BLOCK_COUNT];

bool block_may_stand_in(BlockKey block, BlockKey parent);

// Whether bare rows (names and figures without an opener) may stand in a block.
bool block_takes_rows(BlockKey block);

// Whether a label is one of those of a kind of statement; `own`: not of those of all.
bool block_takes_label(BlockKey block, LabelKey label, bool own);

// A phrase found in a run of raw tokens.
typedef struct {
    const KeywordRow *row; // NULL when none was found
    size_t words;          // raw tokens it covers
    size_t number;         // index of the token that `#` stood for, or SIZE_MAX
} Match;

// Finds the rows of each word once: several matches may be tried where it stands.
void keyword_prepare(Language language, RawList *tokens);

// Whether some phrase may begin at tokens[at]. Most words are names: no phrase begins
// with them, nor with them and a dot.
static inline bool keyword_may_begin(Language language, const RawList *tokens, size_t at)
{
    const Raw *raw = &tokens->items[at];
    bool known = tokens->prepared && tokens->language == language;
    return raw->kind == RAW_WORD &&
           (!known || raw->head.count > 0 || raw[1].kind == RAW_DOT);
}

// Whether a phrase for that key is among the rows of a word.
static inline bool keyword_head_has(Language language, KeywordHead head, KeywordKind kind,
                                    int key)
{
    const KeywordRow *row = &keyword_rows[language][head.first], *end = row + head.count;
    while (row < end && !(row->kind == kind && row->key == key))
        row++;
    return row < end;
}

// keyword_match for a word that some phrase begins with.
Match keyword_search(Language language, const RawList *tokens, size_t at,
                     KeywordKind kind, unsigned classes);

// The longest phrase of that kind (and, for words, of a class in the bit set `classes`)
// that starts at tokens[at] and does not cross a line end.
static inline Match keyword_match(Language language, const RawList *tokens, size_t at,
                                  KeywordKind kind, unsigned classes)
{
    if (!keyword_may_begin(language, tokens, at))
        return (Match){NULL, 0, SIZE_MAX};
    return keyword_search(language, tokens, at, kind, classes);
}

// The row of that kind whose phrase is exactly these folded words, or NULL.
const KeywordRow *keyword_find(Language language, KeywordKind kind, Text folded);

// The row of that kind nearest in spelling to `folded`, or NULL when none is near.
const KeywordRow *keyword_near(Arena *arena, Language language, KeywordKind kind,
                               Text folded);

// The block that writers try to open with the words at tokens[at], or no row.
Match keyword_guess(Language language, const RawList *tokens, size_t at);

// The label that `folded` is or is meant for: one that the block takes, else any;
// LABEL_none when nobody means one.
LabelKey keyword_meant_label(Language language, Text folded, BlockKey block);

// Reads `english`, `suomi`, `svenska` …; false when it names no language.
bool language_parse(Text folded, Language *out);

#endif
