#ifndef AGRC_ENGINE_FORMS_DEED_ROLES_H
#define AGRC_ENGINE_FORMS_DEED_ROLES_H

#include "engine/forms/deed_words.h"
#include "engine/forms/forms_match.h"

// What a word of a question is of a deed: of what is done, the act, who does it.

// What of a deed a token is, as bits.
enum {
    OF_THING = 1,  // what is done, or its title
    OF_ACT = 2,    // the act
    OF_DOER = 4,   // who does it
    OF_TARGET = 8, // to whom, with whom
    OF_CASE = 16,  // its condition or event
    OF_AKIN = 32,  // an act much like its own
    OF_TITLE = 64, // its name or title
    OF_PART = 128, // the first part of a compound that is
};

typedef struct {
    const Matcher *matcher;
    const DeedWords *words;
    const TextList *ways; // of each token: other words that say the same
    const Entity *deed;
} DeedTrial;

// What of the deed token `at` is: by the names that cover it, or as a word.
unsigned deed_role(const DeedTrial *trial, size_t at);

// Whether the deed states that label, and whether it names the entity there: by itself or
// as one of a set, kind or role.
bool deed_states(const Entity *deed, LabelKey label);
bool deed_has(const Entity *deed, LabelKey label, const Entity *entity);

// The act, or NULL; and whether it is one that tells others something.
const Entity *deed_act(const Entity *deed);
bool deed_tells_others(const Entity *deed);

// Whether a question about the deed may name that act: its own, one much like it, or one
// that is said of any deed.
bool deed_may_be_said(Arena *arena, const Entity *deed, const Entity *act);

#endif
