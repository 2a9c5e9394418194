#ifndef AGRC_ENGINE_CLASSES_H
#define AGRC_ENGINE_CLASSES_H

#include "engine/eval.h"

// Which class of a classification a thing belongs to, or a case that only names values.

// A thing that states nothing but these values, one for each of view->by (NULL: nothing).
// Only for asking about; it is in no model.
const Entity *class_case(Arena *arena, const Classification *view,
                         const Expr *const *values);

// Whether a thing or case belongs to each class, in the order of view->classes: its
// conditions hold and no class that goes before it fits. Two that both fit stay so.
// `out` has room for all.
void classes_fit(Eval *eval, const Classification *view, const Entity *of, Truth *out);

// Whether one class fits by its own conditions alone, whatever goes before it.
Truth class_fits_alone(Eval *eval, const Classification *view, const Class *class,
                       const Entity *of);

// `form of partnership exactly strategic`: unknown when the classes do not settle it.
Truth class_limit(Eval *eval, const Entity *classification, const Entity *of,
                  const Expr *claim);

#endif
