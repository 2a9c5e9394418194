#ifndef AGRC_ENGINE_FORMS_OBJECTS_H
#define AGRC_ENGINE_FORMS_OBJECTS_H

#include "engine/forms/forms_book.h"

// What deeds are done to: a question about the `budget` may mean its approval.

// Adds what each duty, right, task, prohibition or matter of the model is done to, by its
// name (`approval of the budget`), where no other of the kind is done to the same.
void book_add_objects(Arena *arena, const Model *model, NameBook *out);

#endif
