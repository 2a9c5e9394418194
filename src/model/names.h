#ifndef AGRC_MODEL_NAMES_H
#define AGRC_MODEL_NAMES_H

#include "base/text_map.h"
#include "model/model.h"

// The index from spellings to entities. The rows of one spelling are a chain in the order
// of sorts of names, then of entities, so that hashing decides nothing.

typedef struct {
    Text folded;
    const Entity *entity;
    NameSort sort;
    uint32_t next;    // row of the same spelling, counted from 1; 0: none
    uint32_t last;    // of the first row of a spelling: the last one
    uint64_t letters; // a bit for each letter that occurs, to tell quickly who is not
                      // near; 0 until somebody asks
} NameRow;

typedef struct Names Names;
struct Names {
    const Names
        *vocabulary;   // the names of the built-in vocabulary; NULL in its own model
    VEC(NameRow) rows; // of the files
    TextMap first;     // the first row of each spelling, counted from 1
    size_t *near_left; // work that names_near may still do
};

// The row of the same spelling after a row, or NULL.
static inline const NameRow *names_next(const Names *names, const NameRow *row)
{
    return row->next == 0 ? NULL : &names->rows.items[row->next - 1];
}

// Builds the index over the entities of the files that have names. Reports names that two
// entities of one agreement share, and names that differ only by look-alike letters.
Names *names_build(Model *model);

// Adds what was declared after the index was built.
void names_add(Model *model, const Entity *entity);

// The entity that `folded` names as seen from an agreement: its own first, then those of
// used files, then the vocabulary. NULL when there is none.
const Entity *names_resolve(const Names *names, const Agreement *from, Text folded);

// The entity of one block that `folded` names, whatever else has that name. Aspects are
// found only so: as labels they are no names among others.
const Entity *names_of_block(const Names *names, const Agreement *from, Text folded,
                             BlockKey block);

// The entity of one block that `folded` names in the built-in vocabulary, or NULL.
const Entity *names_of_vocabulary(const Names *names, Text folded, BlockKey block);

// The thing that `folded` names and that is of one of the kinds; with no kinds, any named
// thing of a file. NULL when there is none.
const Entity *names_of_kinds(const Names *names, const Agreement *from, Text folded,
                             const Entity *const *kinds, size_t count);

// The one set whose members are called so one by one: `sopimuskunta` of `sopimuskunnat`,
// `contract-town` of `contract-towns`. NULL when there is none, or more than one.
const Entity *names_of_members(Arena *arena, const Names *names, const Agreement *from,
                               Text folded);

// What a case form names: the one thing of those kinds of statement whose name explains
// every letter of `folded` (`väkiluvusta` of `väkiluku`, `folkmängden`). NULL when there
// is none, or more than one.
const Entity *names_bent(Arena *arena, const Names *names, const Agreement *from,
                         Text folded, BlockSet blocks);

// The spelling nearest to `folded` of what is in scope and of those kinds of statement,
// or an empty text. A file in which nothing fits is not compared with everything for
// ever: then nothing is near any more.
Text names_near(Arena *arena, const Names *names, Text folded, BlockSet blocks);

#endif
