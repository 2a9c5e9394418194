#ifndef AGRC_ANALYSIS_FINDINGS_H
#define AGRC_ANALYSIS_FINDINGS_H

#include "engine/eval.h"

// What `check` finds in the content of an agreement: sums, sizes, conflicts, gaps,
// silences and what votes can and can't do. Each check is one function, a row of one
// table; it reads through an Eval like any answer and reports to diags.

typedef void Check(Eval *eval, Diags *diags);

// The text of a file beneath the agreement's folder. *found is false when it isn't there
// or may not be read. Whoever opened the agreement supplies it; without one no quote is
// compared.
typedef Text FileReader(void *context, Arena *arena, Text relative_path, bool *found);

// Runs all checks on a model. `reader` may be NULL.
void findings_run(Arena *arena, const Model *model, const Scenario *scenario,
                  FileReader *reader, void *context, Diags *diags);

// Marks findings that the text acknowledges (same code; same clause or block, or anywhere
// when the acknowledgement stands outside clauses), fills in the clause each finding
// stands in, and reports acknowledgements that match nothing or that can't be
// acknowledged.
void findings_accept(Model *model, Diags *diags);

#endif
