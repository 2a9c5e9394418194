#ifndef AGRC_ANALYSIS_SERVICES_H
#define AGRC_ANALYSIS_SERVICES_H

#include "analysis/answers.h"
#include "engine/services/services.h"

// What the answers about services have in common.

// A line that holds somewhere, and in how many of the situations.
typedef struct {
    const Held *held;
    const ServiceCase *at; // the first of them
    size_t count;
    bool displaced; // in some situation something closer is stated
    bool each;      // it is each one of several places
} ShownLine;
typedef VEC(ShownLine) ShownLines;

// The lines of some situations, each once, in the order in which they were found.
void services_show(Answering *answering, ServiceEval *services, const ServiceCases *cases,
                   ShownLines *out);

// Those whom a line names: `isäntä (oulu)`.
Text services_who(Answering *answering, const Held *held);
// The same with roles that one holds told by their holder alone.
Text services_real_who(Answering *answering, const Held *held);
void services_real_list(Answering *answering, const Held *held, EntityList *out);

// What limits a line and where it comes from: `in case: basic; rule customers`.
Text services_limits(Answering *answering, const ShownLine *shown);

// Whom a row is about: `each municipality` where it stands for several places.
Text services_row_who(Answering *answering, const ShownLine *shown, bool with_roles);

// Names of places; of many only the first, and how many there are.
Text services_places_words(Answering *answering, const EntityList *places);

// A situation in words; empty when nothing tells situations apart.
Text services_situation(Answering *answering, ServiceEval *services, const Situation *at);

// Cites a line and what it rests on.
void services_cite(Answering *answering, const ServiceLine *line);

// `produce: coaching`.
Text services_topic(Answering *answering, const Entity *aspect, const Entity *service);

// The aspect that the question names, or `otherwise`.
const Entity *services_aspect(Answering *answering, const Entity *otherwise);

// Whether a line that holds in a situation names a party, by itself, by a role that it
// holds or as one of those that share the situation.
bool services_names(Answering *answering, ServiceEval *services, const ServiceCase *at,
                    const Held *held, const Entity *party);

// Ends a look (tell_look) at lines of which only some are told: those are cited one by
// one, and of all others the open questions and mistakes count.
void services_looked(Answering *answering, InputList before);

// Who holds an aspect in a place, or (NULL) where no line tells places apart.
void services_place_names(Answering *answering, ServiceEval *services,
                          const ServiceCases *cases, const Entity *place,
                          EntityList *out);

// Adds a row for each aspect that somebody holds for certain, with the services of which
// it does; tells how many responsibilities these are.
size_t tell_services_held(Answering *answering, const Entity *who, RowList *rows);

// Those services of the opened file that are there.
void services_list(Answering *answering, EntityList *out);

#endif
