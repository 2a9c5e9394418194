#ifndef AGRC_ENGINE_SERVICES_LINES_H
#define AGRC_ENGINE_SERVICES_LINES_H

#include "engine/services/services_places.h"

// Which lines may apply to a service, wherever and in whatever case: its own, those of
// what it is a part of, of rules that are about it and of its modes.

typedef VEC(const Expr *) Exprs;

// One line that may apply. Lines of a lower level go first.
typedef struct {
    const ServiceLine *line;
    const Entity *by; // the whole through which it applies, or NULL
    unsigned level;
} Candidate;
typedef VEC(Candidate) Candidates;

void services_gather(ServiceEval *services, const Entity *service, const Entity *aspect,
                     Candidates *out);

// Exceptions to exceptions are followed so far.
enum { EXCEPTIONS_DEEP = 32 }; // more than MOST_short_chain lets through

// Whether a rule, or an exception to it, is about a service. One that says to what it
// applies, but to no service, is about groups or places, and so about every service.
bool services_rule_is_about(ServiceEval *services, const ServiceLine *line,
                            const Entity *service);

// In which modes a service is arranged: its own, else those of what it is a part of.
void services_modes_in_force(Eval *eval, const Entity *service, EntityList *out);

// --- values of lines ---

// What a cell says here; NULL for no cell. Its day: of a period the first, or the last.
const Expr *services_value(ServiceEval *services, const Cell *cell);
const Date *services_date(ServiceEval *services, const Cell *cell, bool last);

// The values of a list, with what choices come to in the place of each choice.
void values_flatten(Eval *eval, const Expr *list, Exprs *out);

// Whether it is `each …`, exceptions or not.
bool value_is_each(const Expr *value);

// The mode that a value names, or NULL.
const Entity *value_mode(const Model *model, const Expr *value);

// A value of a rule's list that is no service is a place or a group.
typedef enum { ABOUT_SERVICE, ABOUT_PLACE, ABOUT_GROUP } ValueAbout;
ValueAbout value_about(ServiceEval *services, const Expr *value);

#endif
