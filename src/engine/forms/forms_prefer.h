#ifndef AGRC_ENGINE_FORMS_PREFER_H
#define AGRC_ENGINE_FORMS_PREFER_H

#include "engine/forms/forms_asked.h"

// Which readings of a question are worth an answer when there are several.

// Leaves out the readings that ask no more than others do.
void prefer_readings(const Model *model, AskedList *readings);

// Whether a form asks what a name is, or of kinds and relations of any name: what is
// asked when nothing else fits.
bool prefer_is_general(FormKey form);

// How vaguely changes name the day from which time is counted: by an event, as a notice,
// or as any start.
unsigned prefer_vagueness(const AskedList *changes);

#endif
