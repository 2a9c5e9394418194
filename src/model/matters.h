#ifndef AGRC_MODEL_MATTERS_H
#define AGRC_MODEL_MATTERS_H

#include "model/link.h"

// Matters that are named only where a body decides on them. Lawyers write `on:
// dissolution` without a line that declares it, and what else could be meant is a slip of
// the pen alone.

// Declares what stands behind `on:` of decisions and rights of veto and is no name yet
// nor nearly one of a matter. To be called when all other names are known.
void matters_declare(Link *link, const Statements *statements);

#endif
