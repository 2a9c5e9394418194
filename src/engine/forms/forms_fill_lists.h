#ifndef AGRC_ENGINE_FORMS_FILL_LISTS_H
#define AGRC_ENGINE_FORMS_FILL_LISTS_H

#include "engine/forms/forms_fill.h"

// Lists of names, sets and kinds that stand for their members, and `everyone but …`.

// Names joined by `and`, sets and kinds among them.
void fill_lists(Filling *filling);

// `all`, `all municipalities`, each perhaps with who is left out.
void fill_everyone(Filling *filling);

// The only party or actor of a kind that is named: `the city`.
void fill_only_one(Filling *filling);

#endif
