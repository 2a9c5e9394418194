#ifndef AGRC_ENGINE_FORMS_ASKED_H
#define AGRC_ENGINE_FORMS_ASKED_H

#include "engine/forms/forms_match.h"

// Questions and changes as understood: made from matches, compared.

Asked *asked_new(Arena *arena, const FormMatch *match);

// Whether two readings ask the same, with the same changes.
bool same_reading(const Asked *a, const Asked *b);
bool same_changes(const AskedList *a, const AskedList *b);

// A limit that is changed for no body and on no matter is the one that the question is
// about, and a question on decisions that names no place is about the limit changed.
void asked_place_limits(const FormScope *scope, Asked *asked);

// The changes of a question. `what would salmi pay if the population were 6 000` sets
// that of salmi, whom the question is about.
AskedList changes_for(const FormScope *scope, const Asked *asked,
                      const AskedList *changes);

// Whether a form is in a list that ends with FORM_none.
bool form_is_in(FormKey form, const FormKey *forms);

#endif
