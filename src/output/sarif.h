#ifndef AGRC_OUTPUT_SARIF_H
#define AGRC_OUTPUT_SARIF_H

#include "output/report.h"
#include "output/writer.h"

// Findings as SARIF 2.1.0, which code hosts and editors read. Rules carry the words of
// `agrc explain` in the reader's language; accepted findings are suppressed results; a
// result has a fingerprint that does not change when other lines do. Equal inputs give
// equal bytes. False when memory ran out; nothing has been written then.
bool sarif_findings(Writer *writer, const Report *report);

#endif
