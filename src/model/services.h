#ifndef AGRC_MODEL_SERVICES_H
#define AGRC_MODEL_SERVICES_H

#include "model/model.h"

// Services as the engine sees them: lines that say who holds an aspect, each with what it
// is limited to. Whether a line is in force is asked when it is read; here stands only
// what the text holds.

typedef struct ServiceLine ServiceLine;
typedef VEC(const ServiceLine *) ServiceLines;
struct ServiceLine {
    const Entity *entity;  // the statement: a line, an exception, a rule, a mode
    const Entity *service; // it stands in; NULL: a default of a rule or mode
    const Entity *aspect;  // see services_same
    const Entity *mode;    // a mode's own line: that mode
    const Cell *cell;      // who holds it
    const Cell *in_case, *group, *in, *from, *until, *strength, *condition, *modes;
    const Cell *applies; // of a rule or its exceptions: the services, groups and places
    bool exception;      // goes before what it is an exception to
    bool yields;         // holds unless anything else is stated
    ServiceLines exceptions; // to a rule
};

// The view of a service.
typedef struct {
    const Entity *entity;
    ServiceLines lines; // its own, exceptions among them, in the order of the text
    VEC(const Entity *) wholes; // services whose `includes` may name it
} Service;

typedef struct {
    const Entity *of_vocabulary, *own; // an aspect or mode
} Redeclared;

typedef struct Services {
    VEC(const Entity *) services; // in the order of the text
    VEC(const Entity *) aspects;  // those that some line states
    VEC(const Entity *) modes;    // that are declared outside the vocabulary
    ServiceLines rules;           // defaults; exceptions hang below them
    ServiceLines of_modes;
    VEC(Redeclared) redeclared; // see services_same
    VEC(const Entity *) delegations;
    const Entity *produce, *decide; // the aspects that some questions are about
    const Entity *arrange;          // who has to see to it; NULL where no line states it
} Services;

struct Link;
// Gathers the lines of all services, rules and modes into model->services.
void services_lower(struct Link *link);

// An aspect or mode of the vocabulary that the file declares anew is the file's.
const Entity *services_same(const Model *model, const Entity *entity);

// Whether deciding on it exercises public authority, which may need a delegation.
bool aspect_is_authority(const Entity *aspect);

#endif
