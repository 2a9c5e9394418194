#ifndef AGRC_ENGINE_FORMS_FILL_H
#define AGRC_ENGINE_FORMS_FILL_H

#include "engine/forms/forms_match.h"

// What may fill a slot, by its type. Each kind of filling has a module of its own; here
// is what they share.

enum { FILL_OPTIONS_MAX = 256 };

// The slot at hand and the tokens that may fill it.
typedef struct {
    Matcher *matcher;
    const Op *op;
    Language language;
    size_t at, to; // tokens
    FillOptions *out;
} Filling;

// Adds a way to fill the slot that ends before token `end`. What goes beyond
// FILL_OPTIONS_MAX is left out.
void fill_offer(Filling *filling, size_t end, Fill fill);

// Whether a name that was found can stand at `at` in a slot of that kind.
bool fill_fits(const Filling *filling, const Named *named, size_t at,
               const SlotKind *kind);

// Whether no other name fits the same words better.
bool fill_is_surest(const Filling *filling, const Named *named, const SlotKind *kind);

#endif
