#ifndef AGRC_ENGINE_FORMS_LEAVING_H
#define AGRC_ENGINE_FORMS_LEAVING_H

#include "engine/forms/forms_match.h"

// Questions about leaving, the term and the way to court in their own words, whatever
// their order: every word must be one of a concept (the table leaving.def), or of a
// party, a stage or a day.

// The same question in words that patterns know: `is leaving allowed`.
bool forms_leaving(const Matcher *matcher, Language language, Text *out);

#endif
