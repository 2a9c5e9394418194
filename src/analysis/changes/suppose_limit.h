#ifndef AGRC_ANALYSIS_SUPPOSE_LIMIT_H
#define AGRC_ANALYSIS_SUPPOSE_LIMIT_H

#include "engine/eval.h"

// Which limit a changed threshold takes the place of.

// Of the limits of a decision that one means which a figure such as `80 %` or `3` fits;
// the one on votes where several do. NULL when none does, or no single one. A limit that
// stands alone takes any figure.
const Condition *limit_meant(Eval *eval, const Decision *decision, const Expr *figure);

#endif
