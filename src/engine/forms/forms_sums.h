#ifndef AGRC_ENGINE_FORMS_SUMS_H
#define AGRC_ENGINE_FORMS_SUMS_H

#include "engine/forms/forms_match.h"

// Questions about figures in their own words, whatever their order: every word must be
// one of a concept (the table sums.def), or of a party, a measure, a year or an amount.

// The same question in words that patterns know: `how much is "heat" for "koski" in
// 2026`.
bool forms_sum(const Matcher *matcher, Language language, Text *out);

#endif
