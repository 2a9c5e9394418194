#ifndef AGRC_OUTPUT_GITHUB_H
#define AGRC_OUTPUT_GITHUB_H

#include "output/report.h"
#include "output/writer.h"

// Findings as the commands that GitHub Actions reads from a log and shows beside the
// lines of a change. Accepted findings are told of, as notices, only if `report->all`.
void github_findings(Writer *writer, const Report *report);

#endif
