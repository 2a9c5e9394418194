#ifndef AGRC_SYNTAX_TOKEN_H
#define AGRC_SYNTAX_TOKEN_H

#include "base/diag.h"

// Raw tokens: what the scanner cuts a text into before anything is known of keywords.

typedef enum {
    RAW_END,
    RAW_NEWLINE,
    RAW_WORD,   // letters, digits, inner hyphens; also the signs % and €
    RAW_NUMBER, // digits, grouped or not, perhaps with a decimal comma
    RAW_DOTTED, // 2.2.1 or 2. or 4.58
    RAW_STRING, // the text between quotation marks, or a business id
    RAW_DATE,
    RAW_SECTION, // 54 §
    RAW_SEMICOLON,
    RAW_COLON,
    RAW_COMMA,
    RAW_DOT,
    RAW_OPEN,
    RAW_CLOSE,
    RAW_PLUS,
    RAW_MINUS,
    RAW_STAR,
    RAW_SLASH,
    RAW_EQUALS,
    RAW_RANGE,
    RAW_BULLET, // a hyphen or bullet that opens a line
    RAW_QUESTION,
    RAW_STRAY, // a sign without a meaning
} RawKind;

// The rows of a table of keywords that begin with one word.
typedef struct {
    uint16_t first, count;
} KeywordHead;

typedef struct {
    Text folded;         // words: as compared with keywords and names
    uint32_t start, end; // bytes of the source
    KeywordHead head;    // words: their rows; see keyword_prepare
    RawKind kind : 8;
    bool glued; // no space between it and the token before
} Raw;

typedef struct {
    Raw *items;
    size_t count, capacity;
    bool prepared; // the rows of each word in `language` have been found
    Language language;
} RawList;

// Cuts bytes [from, to) of a source into tokens, the last of which is RAW_END. Reports
// what can't be a token; comments go to `comments` (which may be NULL) and are not
// tokens.
typedef struct {
    uint32_t start, end;
    uint32_t token; // index of the raw token that follows it
} Comment;
typedef VEC(Comment) CommentList;

void scan(Diags *diags, const Source *source, uint32_t from, uint32_t to, RawList *tokens,
          CommentList *comments);

#endif
