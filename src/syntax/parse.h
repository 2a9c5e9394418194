#ifndef AGRC_SYNTAX_PARSE_H
#define AGRC_SYNTAX_PARSE_H

#include "base/text_map.h"
#include "syntax/keywords.h"
#include "syntax/node.h"

// Text to tree. The scanner cuts raw tokens, the layer (layer.h) finds keywords and
// balances blocks, the generated parser builds the tree.

typedef VEC(Text) TextList;

// Spellings of declared kinds, which may open a line.
typedef struct KindNames {
    const struct KindNames *base; // those declared elsewhere, or NULL
    TextMap names;                // for each, the languages that it belongs to, as bits
    size_t added;                 // how many came to them, the same ones counted again
} KindNames;

// Adds one of a language, or with -1 of all.
void kind_names_add(Arena *arena, KindNames *kinds, Text folded, int language);
bool kind_names_have(const KindNames *kinds, Text folded, Language language);

// One file as a tree.
typedef struct Tree {
    Language language;
    Node *statements; // of the file's outermost level
} Tree;

// Parses a whole file. `kinds` are names of declared kinds that may open a line (from
// the prelude and used files; those that the file itself declares are found without being
// listed). Mistakes go to `diags`; the tree holds what could be read.
Tree *parse_file(Diags *diags, const Source *source, const KindNames *kinds);

// Parses bytes [from, to) as a list of values, as they stand after a label.
Node *parse_values(Diags *diags, const Source *source, uint32_t from, uint32_t to,
                   Language language);

// The state shared by driver, layer and generated parser.
struct agr_pstate;
typedef struct Parse {
    Arena *arena;
    Diags *diags;
    const Source *source;
    Language language;
    Node *tree;
    struct agr_pstate *state;
    RawList raw;
    VEC(size_t) lines;   // the first token of each line that is not empty
    KindNames own_kinds; // those that the file declares, and the others beneath
    bool misnamed;       // the first line names a language that the file isn't written in
    uint32_t muted_line; // line that has had its message (0: none)
    int last_token;      // kind of token pushed last
    Span last_span;
    uint32_t passed_to; // where words end that were passed over, since they only repeat
    size_t swallowed;   // open blocks that stand too deep: their tokens are dropped
} Parse;

// Gives one token to the parser.
void parse_push(Parse *parse, int token, Node *value, Span span);

// Called by the generated parser; tokens that nobody speaks of come as 0.
void parse_unexpected(Parse *parse, Span span, int token, const int *expected, int count);
void parse_too_deep(Parse *parse, Span span, LimitKey most);

// Marks the line of `span` as having had its message; false when it had one already.
bool parse_first_on_line(Parse *parse, Span span);

#endif
