#ifndef AGRC_ANALYSIS_FACTS_PASSAGES_H
#define AGRC_ANALYSIS_FACTS_PASSAGES_H

#include "agr.h"
#include "engine/forms/forms.h"

// Puts the places where the agreement speaks of what was asked (forms_passages.h) into
// the answer to a question that was not understood; in the memory of the scope.
void passages_show(const FormScope *scope, Text question, AgrAnswer *answer);

#endif
