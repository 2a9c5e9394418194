#ifndef AGRC_ENGINE_FORMS_BEND_H
#define AGRC_ENGINE_FORMS_BEND_H

#include "engine/forms/forms_words.h"

// Other forms of the words of a question: another person, number, tense or mood of a
// verb, another number or definiteness of a noun. A pattern that has `jakautuu` then fits
// `jakautuisivat` too. Only what is not understood as it stands is worth it, since a form
// may say more than its word.

// Gives each word the other forms that some pattern has, and passes over the auxiliary of
// a Finnish perfect (`on hyväksynyt`).
void words_bend(Words *words);

#endif
