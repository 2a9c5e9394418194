#ifndef AGRC_ENGINE_FORMS_BALLOTS_H
#define AGRC_ENGINE_FORMS_BALLOTS_H

#include "engine/forms/forms_match.h"

// Questions about votes in their own words, whatever their order: every word must be one
// of a concept (the table ballots.def), or of a party, a body or a matter.

// The same question in words that patterns know: `can "koski" block on "budget"`. False
// when it is none, or may be more than one.
bool forms_ballot(const Matcher *matcher, Language language, Text *out);
// The same of a question that stands beside a change: `who gains most (if koski leaves)`.
bool forms_ballot_after(const Matcher *matcher, Language language, Text *out);

#endif
