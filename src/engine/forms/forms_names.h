#ifndef AGRC_ENGINE_FORMS_NAMES_H
#define AGRC_ENGINE_FORMS_NAMES_H

#include "engine/forms/forms.h"
#include "engine/forms/forms_words.h"

// Which entities the words of a question may name, at which places.

// How a name was recognised, the surest first.
typedef enum {
    FIT_EXACT, // as declared, but for case of letters
    FIT_LOOSE, // dots forgiven
    FIT_CASE,  // a case form
} Fit;

// How far from the agreement's own words a name is: a stronger one is taken first.
enum { OF_AGREEMENT, OF_USED_FILE, OF_VOCABULARY, OF_OBJECT };

typedef struct {
    const Entity *entity;
    size_t at, end; // tokens
    Fit fit;
    bool passive;    // an act in the passive: `päivitetään`
    bool asking;     // an act with the ending that asks: `päivittääkö`
    bool agent;      // an attribute, as what its value does: `omistaa` of `omistaja`
    bool only_agent; // and nothing else explains the word
    int distance; // OF_AGREEMENT, also the scenario … OF_OBJECT: what a deed is done to
} Named;

typedef struct {
    VEC(Named) list; // by place, longer names first
} NamesFound;

typedef VEC(const Entity *) ScopeEntities;

// All entities that a question may name: of the model, of the scenario's layers, and
// `extra` ones that a what-if brings in.
void scope_entities(const FormScope *scope, const EntityList *extra, ScopeEntities *out);

// Finds all names among the words: of the model, of the scenario's layers, and `extra`
// ones (may be NULL) that a what-if brings in.
void names_find(Arena *arena, const FormScope *scope, const EntityList *extra,
                const Words *words, NamesFound *out);

// The entity whose name is most like the word, for suggestions only; NULL when none is
// near.
const Entity *names_similar(Arena *arena, const ScopeEntities *entities, Text loose);

#endif
