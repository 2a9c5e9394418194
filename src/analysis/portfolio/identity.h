#ifndef AGRC_ANALYSIS_IDENTITY_H
#define AGRC_ANALYSIS_IDENTITY_H

#include "base/text_map.h"
#include "model/model.h"

// Who is who across agreements. A named thing of one agreement is the same as one of
// another when they share an identifier or the exact official name, or when one is
// declared `same as` the other. Nothing else joins: short names mean something in their
// own agreement only. What merely looks alike is told.

// A named thing of one agreement. Its texts are copies, so the agreement may be closed.
typedef struct {
    size_t member;   // number of the agreement
    uint32_t entity; // its id in that agreement's model
    Text name;       // short
    Text title;      // official, or empty
    size_t parent;   // of the tree of those that are the same
} Known;

// Two that may be the same, though nothing says so: numbers of known things.
typedef struct {
    size_t first, second;
} Alike;
typedef VEC(Alike) AlikeList;

typedef struct {
    Arena *arena;
    bool things; // translated names and aliases count as names, and case does not matter
    VEC(Known) known;
    TextMap keys;  // what joins: a known thing's number, from 1
    TextMap hints; // what may look alike: the same
    AlikeList alike;
} Identities;

// `things` are services and the like, whose names in several languages are all theirs;
// parties are stricter.
Identities identities_new(Arena *arena, bool things);

// Adds an entity of agreement `member`; agreements come in order, and entities in the
// order of their ids.
void identities_add(Identities *identities, size_t member, const Entity *entity);

// The identity of an entity that was added: the number of its first known thing, or
// SIZE_MAX.
size_t identities_of(Identities *identities, size_t member, uint32_t entity);
// The identity that a known thing belongs to.
size_t identities_root(Identities *identities, size_t known);

// The name to show for an identity: the official name first met, else the short one.
Text identities_label(Identities *identities, size_t identity);

// Look-alikes that are still apart once all have been added, each pair of identities
// once, in the order in which they were met.
void identities_alike(Identities *identities, AlikeList *out);

#endif
