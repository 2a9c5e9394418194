#ifndef AGRC_ENGINE_FORMS_MATTER_H
#define AGRC_ENGINE_FORMS_MATTER_H

#include "engine/forms/forms_read.h"

// A matter in the place of the decision on it.

// Reads the words up to `to` as a question about the decision on a matter that the
// agreement names: `stop an amendment`, `a majority for an amendment`. Nothing is read
// when the reader has a reading already.
void read_matters(Reader *reader, const Matcher *matcher, size_t to);

// Whether a form is about decisions, which are made under the rule of a matter when one
// is named.
bool form_is_on_decisions(FormKey form);

#endif
