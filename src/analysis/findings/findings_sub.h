#ifndef AGRC_ANALYSIS_FINDINGS_SUB_H
#define AGRC_ANALYSIS_FINDINGS_SUB_H

#include "analysis/findings/findings_checks.h"

// What the checks of sub-agreements share: of one that is a statement, and of a file.

// The first or last day that a statement gives itself (LABEL_from, LABEL_until).
Date sub_day(const Entity *entity, LabelKey label);
// Whether a sub-agreement may go on after the main one.
bool sub_survives(Eval *eval, const Entity *sub);

// A file that names its main agreement.
void check_sub_file(Eval *eval, Diags *diags);

#endif
