#ifndef AGRC_ENGINE_MEASURE_FORMULA_H
#define AGRC_ENGINE_MEASURE_FORMULA_H

#include "engine/figures.h"

// What the formula of a measure gives an entity (NULL: all together): `is` or
// `otherwise`, in steps, rounded, within its bounds. Rows and totals are no part of it.
Figure measure_from_formula(Eval *eval, const Entity *measure, const Entity *of);

#endif
