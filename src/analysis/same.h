#ifndef AGRC_ANALYSIS_SAME_H
#define AGRC_ANALYSIS_SAME_H

#include "agr.h"

// Whether two answers state the same value, whatever words tell it. Answers without a
// value (a plain yes, a list of nobody) are never the same: what they are about may
// differ.
bool answer_same_value(const AgrAnswer *a, const AgrAnswer *b);

#endif
