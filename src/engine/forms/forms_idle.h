#ifndef AGRC_ENGINE_FORMS_IDLE_H
#define AGRC_ENGINE_FORMS_IDLE_H

#include "engine/forms/forms_words.h"

// Words and phrases of a question that say nothing: `please`, `could you tell me`,
// `according to the agreement`, and signs between phrases.

// Marks them as fillers, in each language for itself.
void words_mark_idle(Words *words);

#endif
