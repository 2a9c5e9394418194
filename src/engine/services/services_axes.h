#ifndef AGRC_ENGINE_SERVICES_AXES_H
#define AGRC_ENGINE_SERVICES_AXES_H

#include "engine/services/services_lines.h"

// What tells the situations of a service apart: all that the lines which may apply speak
// of, exceptions to rules included.

typedef struct {
    ServiceEval *services;
    EntityList partitions, groups;
    EntityList named; // places that hold something by their own name or role
    bool each;        // some line names each place
    Regions regions;
} Axes;

Axes axes_of(ServiceEval *services, const Candidates *candidates);

#endif
