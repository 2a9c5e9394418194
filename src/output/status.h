#ifndef AGRC_OUTPUT_STATUS_H
#define AGRC_OUTPUT_STATUS_H

#include "agr.h"
#include "output/writer.h"

// Where everything stands on a day, as text and as JSON.

typedef struct {
    const char *name, *title, *file, *sha256; // of the agreement
    AgrLanguage language;
    const char *as_of;  // ISO date
    const char *events; // the log as named, or NULL
    AgrStanding standing;
} StatusPage;

// Findings of the log are written by text_findings, before this.
void text_status(Writer *writer, const StatusPage *page);
// False when memory ran out.
bool json_status(Writer *writer, const StatusPage *page);

#endif
