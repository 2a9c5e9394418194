#ifndef AGRC_ENGINE_SERVICES_H
#define AGRC_ENGINE_SERVICES_H

#include "engine/eval.h"
#include "model/services.h"

// Who holds an aspect of a service, and where, for whom and in which case.
//
// What is stated more closely goes first: an exception in the service; its other lines
// and rules that are firm; what the service is a part of, in the same order; the lines of
// its mode; rules that hold unless stated otherwise. Lines of one level that apply
// together must name the same holders, unless the service has several modes, or one says
// `also`.

// One concrete situation. What no line tells apart is left open.
typedef struct {
    VEC(const Entity *) cases;     // one of each partition that matters
    const Entity *except_of;       // a partition none of whose named cases it is, or NULL
    const Entity *group;           // NULL: anyone else
    const Entity *place;           // NULL: no line tells places apart
    const struct PlaceTest *alike; // which places are like `place`; NULL: only itself
    bool grouped;                  // some line is for a group
} Situation;

// A line that applies, with whom it names there.
typedef struct {
    const ServiceLine *line;
    const Expr *value;
    const Entity *by; // the whole through which it applies, or NULL
    unsigned level;   // lines of a lower one go before it
    EntityList who;   // `each municipality` in a place is the municipality
    size_t itself;    // `each …` put the place itself at who[itself - 1]; 0: it did not
    bool may;         // a possibility, no provision
    bool open;        // its condition is not known to hold
    bool also;        // besides the others
    bool gone;        // all whom it names have left
    bool unstated;    // it says that this is not stated
} Held;
typedef VEC(Held) HeldList;

typedef struct {
    Situation at;
    HeldList held;     // in the order of the text
    const Held *a, *b; // that conflict, or NULL
    bool stated;       // somebody holds it for certain (or it is said to be nobody)
} ServiceCase;
typedef struct {
    ServiceCase *items;
    size_t count, capacity;
    bool cut; // there are too many situations to try them all
} ServiceCases;

// What is asked: NULL and a date of year 0 leave open.
typedef struct {
    const Entity *group, *place;
    EntityList cases;
    Date date;
} ServiceAsked;

typedef struct ServiceEval ServiceEval;
// `place` (may be NULL) counts as a place even if it is none by itself.
ServiceEval *services_begin(Eval *eval, const Entity *place);

// The places that lines may tell apart: the municipalities among the parties, else all
// parties, else all municipalities.
const EntityList *services_places(const ServiceEval *services);

// Whether what holds in a situation holds in a place: no line tells places apart, or none
// tells this one from that of the situation. And all such places.
bool services_alike(ServiceEval *services, const Situation *at, const Entity *place);
void services_list_alike(ServiceEval *services, const Situation *at, EntityList *out);

// Looking at many services one by one without keeping what was only needed for the look:
// what is allocated between the two calls is given back when nothing else took memory
// (the caller says so by `nothing_kept`). Open questions and mistakes that were met stay
// noted; cells and presences do not.
typedef struct {
    ArenaMark mark;
    InputList read;
    size_t regions, sets, kept;
} ServicesLook;
ServicesLook services_look(ServiceEval *services);
// Tells whether `services` itself kept nothing.
bool services_looked_at(ServiceEval *services, const ServicesLook *look,
                        bool nothing_kept);

// All situations that the lines on an aspect of a service tell apart, with what holds in
// each.
void services_cases(ServiceEval *services, const Entity *service, const Entity *aspect,
                    const ServiceAsked *asked, ServiceCases *out);

// The same for an answer, which must not rest on some of them: ends the work when there
// are too many to try them all.
void services_all_cases(ServiceEval *services, const Entity *service,
                        const Entity *aspect, const ServiceAsked *asked,
                        ServiceCases *out);

// The modes of a service, the file's own in the place of the vocabulary's.
void services_modes(Eval *eval, const Entity *service, EntityList *out);

// What a service includes, and its exceptions taken off; `open` as in eval_members.
void services_parts(Eval *eval, const Entity *service, EntityList *out, bool *open);

// Whether a rule or delegation whose list is `list` is about the service: named, in a
// set, of a mode, or a part of one of these.
bool services_named(ServiceEval *services, const Expr *list, const Entity *service);

// Whether so many hold an aspect of a service in every situation.
Truth services_has(Eval *eval, const Entity *aspect, const Entity *service, Limit limit,
                   Interval wanted);

// Who is entrusted with a service by some delegation.
void services_delegates(ServiceEval *services, const Entity *service, EntityList *out);
// Everyone to whom something is delegated, and everyone who delegates.
void services_all_delegates(ServiceEval *services, EntityList *to, EntityList *by);

// The one who holds a role, or who it is itself; whom a unit or role belongs to.
const Entity *services_real(Eval *eval, const Entity *who);
void services_employers(Eval *eval, const Entity *who, EntityList *out);

// Those whom a line names there, one by one: the places of `each municipality`, the
// members of kinds and sets, the owners of units and the holders of roles.
void services_holders(ServiceEval *services, const Situation *at, const Held *held,
                      EntityList *out);

// Whether nobody holds an aspect of a service but those, or, where `delegated` is given,
// those to whom the service is delegated. Where nothing is stated, nobody else holds it.
Truth services_held_by(Eval *eval, const Entity *service, const Entity *aspect,
                       const EntityList *allowed, bool delegated);

#endif
