#ifndef AGRC_ENGINE_FORMS_SEVERAL_H
#define AGRC_ENGINE_FORMS_SEVERAL_H

#include "engine/forms/forms_words.h"

// Two questions in one: `who drafts the agreement and by when?`

// Where the second question may begin: after an `and` at a token from `at` on that a
// question word follows. The count of tokens when there is none.
size_t several_next(const Words *words, size_t at);

// The first question, up to the `and` before token `second`.
Text several_first(const Words *words, size_t second);

// The second question: as it stands (0), or going on as the first one does without its
// first words (1 to 3): `by when` as `by when drafts the agreement`. Empty when there are
// no such words.
Text several_second(Arena *arena, const Words *words, size_t second, size_t without);

// The second question with `name` in the place of the pronoun in it (`who pays for it`).
// Empty when there is none.
Text several_named(Arena *arena, const Words *words, size_t second, Text name);

#endif
