#ifndef AGRC_MODEL_EVENT_LOG_H
#define AGRC_MODEL_EVENT_LOG_H

#include "model/data.h"

// A log of what has happened: lines of a CSV file, or `happened` statements. Names stand
// as they are written; engine/time/log_names.h tells whom they mean.

typedef struct {
    Date day;
    Text name;                // of the event, stage or duty
    Text who, instance, note; // empty when not given
    Text agreement;           // that it belongs to, when a column says so
    Text uses;                // the file of the agreement that a log of statements uses
    Text version;             // the text that was approved
    Span span, name_span, who_span;
} LogEntry;

typedef struct EventLog {
    VEC(LogEntry) entries; // in the order of the files
} EventLog;

// The lines of a CSV file. The first one names the columns (`date; event; who; instance;
// note; agreement; version` in any of the three languages and any order); when it begins
// with a day they stand in this order. Days that do not exist and missing columns are
// findings.
void event_log_csv(Arena *arena, Diags *diags, const Source *source, EventLog *out);

// The `happened` statements of a file, also those in clauses.
void event_log_tree(Arena *arena, Diags *diags, const Tree *tree, EventLog *out);

// Marks the lines from `first` on as those of the agreement that the file of the log uses
// or is.
void event_log_of(const Tree *tree, EventLog *log, size_t first);

#endif
