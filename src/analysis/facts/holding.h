#ifndef AGRC_ANALYSIS_HOLDING_H
#define AGRC_ANALYSIS_HOLDING_H

#include "analysis/services/services.h"

// Who holds one aspect of a service: what the answers about it and about deeds share.

typedef struct {
    ServiceEval *services;
    const Entity *service, *aspect;
    ServiceAsked asked;
    ServiceCases cases; // the situations that lines on it tell apart
    ShownLines shown;   // the lines that hold in some of them
    Text topic;         // `produce: coaching`
} Holding;

// The group, place, cases and day that the question names.
ServiceAsked holding_asked(const Answering *answering);

// Goes through the situations of what is asked; `place` (unless NULL) takes the place of
// the one in the question.
Holding holding_of(Answering *answering, const Entity *service, const Entity *aspect,
                   const Entity *place);
// The same where service, aspect, asked and services are set.
void holding_find(Answering *answering, Holding *holding);

// The situation in which two are named who exclude each other, or NULL.
const ServiceCase *holding_conflict(const Holding *holding);

// Whether a line names somebody for certain.
bool holding_is_certain(const Held *held);

// The holders with their limits, as they stand in a sentence.
Text holding_words(Answering *answering, const Holding *holding);

// One line as a row, which is cited.
AgrRow holding_row(Answering *answering, const Holding *holding, const ShownLine *shown);

// The answer who holds it; something must be shown.
void holding_tell(Answering *answering, const Holding *holding);
void holding_tell_conflict(Answering *answering, const Holding *holding,
                           const ServiceCase *at);

// Where no line says who: cites the service's own lines on the aspect, or the service.
void holding_cite_service(Answering *answering, const Holding *holding);

#endif
