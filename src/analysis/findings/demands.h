#ifndef AGRC_ANALYSIS_DEMANDS_H
#define AGRC_ANALYSIS_DEMANDS_H

#include "analysis/findings/findings_checks.h"

// What a requirement asks of the agreement as a whole: topics that it must speak of,
// words that it must not mention, how long it lasts and with what notice it ends.

typedef struct {
    Truth truth;
    Text words;          // what fails or is missing; empty when it holds
    const Entity *where; // the statement of the agreement that it is about, or NULL
} Demanded;

// `requirement->whole` must be there. Words are in `language`.
Demanded demand_of(Eval *eval, const Requirement *requirement, Language language);

#endif
