#ifndef AGRC_ENGINE_FORMS_PATTERN_H
#define AGRC_ENGINE_FORMS_PATTERN_H

#include "base/vec.h"
#include "model/model.h"

// Patterns of the form table as small programs. What a pattern may hold stands at the top
// of grammar/forms/questions.txt.

typedef enum {
    FILL_ENTITY,   // one entity of the type's blocks
    FILL_ENTITIES, // a list of them
    FILL_PARTIES,  // parties, sets of parties, everyone, everyone but some
    FILL_CLAUSE,
    FILL_FIGURE,
    FILL_NUMBER, // a figure without parts: 16, 16 persons
    FILL_LIMIT,  // at least 70 %
    FILL_NEW,    // a name that is not declared
    FILL_INTO,   // such a name, or a party
} FillKind;

typedef struct {
    const char *type;
    FillKind fill;
    uint64_t blocks;                   // bit of each BlockKey that fits
    const char *heads[LANGUAGE_COUNT]; // words that may stand before it: `osapuolen X`
} SlotKind;

// The row of a slot type, or NULL.
const SlotKind *slot_kind(Text type);

// Whether the word (folded, loose) may stand before what fills the slot: `osapuolen X`.
bool slot_head(const SlotKind *kind, Language language, Text word);

// Whether an entity may fill such a slot.
bool slot_fits(const SlotKind *kind, const Entity *entity);

typedef enum {
    OP_WORD,   // text as it stands
    OP_PREFIX, // a word that begins with text
    OP_SLOT,
    OP_SET,   // takes no word: gives the slot `name` the value word
    OP_SPLIT, // goes on at the next op or at `to`
    OP_JUMP,
    OP_ONCE, // fails when its bit is set, and sets it
    OP_END,
} OpKind;

typedef struct {
    OpKind kind;
    size_t to;
    uint32_t bit;
    Text text;  // words: folded, dots forgiven; OP_SET: the value word as written
    Text shown; // words: as the pattern has them
    Text name;
    const SlotKind *slot;
    WordKey word;
} Op;

typedef VEC(Op) Program;

// Makes the program of a pattern; false when the pattern is malformed.
bool pattern_compile(Arena *arena, const char *pattern, Program *out);

#endif
