#ifndef AGRC_OUTPUT_SARIF_H
#define AGRC_OUTPUT_SARIF_H

#include "output/report.h"
#include "output/writer.h"

// Findings as SARIF 2.1.0, which code hosts and editors read. Rules carry the words of
// `agrc explain` in the reader's language; accepted findings are suppressed results; a
// result has a fingerprint that does not change when other lines do. Equal inputs give
// equal bytes.
//
// Results are written as files come; what is said of all of them follows at the end.
// Until then only the names of files and of rules are kept.
typedef struct Sarif Sarif;
Sarif *sarif_begin(Writer *writer); // NULL when memory ran out
// False when memory ran out; then only sarif_end may follow.
bool sarif_add(Sarif *sarif, const Report *report);
// Ends the file and lets go of what was kept. `complete`: all inputs could be read.
bool sarif_end(Sarif *sarif, const char *root, AgrLanguage language, bool complete);

#endif
