#ifndef AGRC_ENGINE_FORMS_DEED_FIT_H
#define AGRC_ENGINE_FORMS_DEED_FIT_H

#include "engine/forms/deed_roles.h"

// Which deed a question speaks of: the one that has all its words.

// Whether the question asks that.
bool deed_asks(const DeedWords *words, DeedAsks what);

// Whether it asks who is given something: `who gets the report`.
bool deed_asks_who_gets(const DeedTrial *trial);

// Whether the question names another act there, in words that are none of the deed's own.
bool deed_denies_act(const Matcher *matcher, const DeedWords *words, const Entity *deed,
                     size_t at);

// Whether the deed states what is asked.
bool deed_answers(const Entity *deed, const DeedWords *words);

// A duty, right, prohibition, task or term of the agreement that has a name.
bool deed_is(const Entity *entity);

// The only deed that fits best, or NULL. One that states what is asked goes first.
const Entity *deed_only(const Matcher *matcher, const DeedWords *words);

#endif
