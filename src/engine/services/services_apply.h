#ifndef AGRC_ENGINE_SERVICES_APPLY_H
#define AGRC_ENGINE_SERVICES_APPLY_H

#include "engine/services/services_lines.h"

// Whether a line applies in one situation, and whom it names there.

typedef struct {
    ServiceEval *services;
    const Entity *service;
    const ServiceAsked *asked;
    const Situation *at;
    size_t place; // the number of at->place, when there is one
} Trying;

// Adds a line with whom it names; exceptions to it that apply take its place. False when
// it does not apply. `depth`: how many exceptions it is below a rule.
bool services_try_rule(const Trying *trying, const ServiceLine *line, HeldList *out,
                       unsigned depth);

#endif
