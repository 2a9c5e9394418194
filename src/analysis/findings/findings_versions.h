#ifndef AGRC_ANALYSIS_FINDINGS_VERSIONS_H
#define AGRC_ANALYSIS_FINDINGS_VERSIONS_H

#include "analysis/findings/findings.h"
#include "engine/time/versions.h"

// Adds to the findings of the text as signed what each amendment brings: findings that
// the text has from its day on and did not have before. A note tells which amendment it
// is. `diags` holds the findings of the text as signed, acknowledged ones marked.
void findings_of_versions(const Model *model, FileReader *reader, void *context,
                          Diags *diags);

#endif
