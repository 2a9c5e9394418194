#ifndef AGRC_ENGINE_FORMS_MATCH_H
#define AGRC_ENGINE_FORMS_MATCH_H

#include "engine/forms/forms_names.h"
#include "engine/forms/forms_pattern.h"

// Matching tokens against patterns: all ways, within a budget of steps.

// What fills a slot.
typedef struct Fill Fill;
struct Fill {
    const Fill *before; // of the slot filled before this one
    Filled filled;
};

typedef struct {
    FormKey form;
    Language language;
    const Fill *fills; // the last one
} FormMatch;
typedef VEC(FormMatch) FormMatches;

// What could come next where the words end.
typedef struct {
    Text word; // a literal word, or empty: then a name for the slot
    const SlotKind *slot;
} Next;
typedef VEC(Next) NextList;

// The members of a set or kind that the question names.
typedef struct {
    const Entity *of;
    EntityList members;
} NameGroup;

enum { MATCH_STEPS = 400000 };

typedef struct {
    size_t steps;    // left
    size_t farthest; // the first token that nothing has placed yet
    // Whether patterns are tried too that can't fit, since a word that they need is not
    // there: only what was not understood is worth that, to say what comes near.
    bool all;
} Effort;

// A question under way. Parties that a what-if brings in or takes away are known here.
typedef struct {
    const FormScope *scope;
    Arena *arena;
    const Words *words;
    NamesFound names;
    size_t sure_names;     // of these, where likely ones were added behind; else all
    VEC(NameGroup) groups; // of the sets and kinds among them
    EntityList everyone;   // all parties present in the scenario
    EntityList came, gone;
    Effort *effort; // shared by all matchers of a question
    NextList *next; // collects what may come next, or NULL
} Matcher;

Matcher matcher_begin(const FormScope *scope, const Words *words);

// The same matcher with other parties: for the rest of a what-if.
Matcher matcher_after(const Matcher *before, const EntityList *came,
                      const EntityList *gone);

// Matches tokens [from, to) with all forms that are (or are not) changes, in one language
// or, with LANGUAGE_COUNT, in all. Every distinct way is added to `out`.
void match_forms(Matcher *matcher, bool changes, Language language, size_t from,
                 size_t to, FormMatches *out);

// How near the form is to the words: literal words and slots placed in order by its best
// pattern, words of the question that the pattern has anywhere, and recognised names that
// fit its slots.
size_t match_likeness(Matcher *matcher, FormKey form);

// The ways to fill a slot from token `at`; each ends where `ends` says.
typedef struct {
    size_t end;
    Fill fill;
} FillOption;
typedef VEC(FillOption) FillOptions;
void fill_options(Matcher *matcher, const Op *op, Language language, size_t at, size_t to,
                  FillOptions *out);

// A party that a what-if brings in by that name.
Entity *entity_stand_in(Arena *arena, Text name);

bool filled_equal(const Filled *x, const Filled *y);

#endif
