#ifndef AGRC_ENGINE_FORMS_PLACE_H
#define AGRC_ENGINE_FORMS_PLACE_H

#include "engine/forms/forms_read.h"

// A body in another place of the question than where its form has it.

// Reads the words up to `to` as a question about a body that is named anywhere in them:
// `who gains if koski sells 3 votes to salmi in council`, `lampi joins council: who can
// block?`. Nothing is read when the reader has a reading already.
void read_places(Reader *reader, const Matcher *matcher, size_t to);

#endif
