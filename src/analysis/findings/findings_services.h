#ifndef AGRC_ANALYSIS_FINDINGS_SERVICES_H
#define AGRC_ANALYSIS_FINDINGS_SERVICES_H

#include "analysis/findings/findings_checks.h"

// What the checks of services share.

// Whether a service, or one of its lines, has a mistake in it: what is missing may be
// there, misspelt.
bool service_has_mistake(const Entity *service);

#endif
