#ifndef AGRC_ENGINE_FORMS_HEADS_H
#define AGRC_ENGINE_FORMS_HEADS_H

#include "engine/forms/forms_names.h"

// Names by their last part.

// Adds for each word that is in no name the only thing whose name ends with it: `the
// report` where there is one `alarm report`, `raportti` of `hälytysraportti`.
void names_find_heads(Arena *arena, const FormScope *scope, const Words *words,
                      NamesFound *out);

// Whether the word is one for all who agree (`members`, `kuntien`): nothing is meant by
// it alone though its name has it, as `exclusion of a member` does.
bool names_said_of_all(Text word);

#endif
