#ifndef AGRC_ENGINE_LOG_LAYER_H
#define AGRC_ENGINE_LOG_LAYER_H

#include "engine/time/log_names.h"
#include "model/event_log.h"

// A log of events as a layer over the text: facts that came true, the days of events, and
// options that were used. What it says of approvals is read apart (approvals.h), since
// the text itself depends on it.

// What a line is about: what its name means; for `option`, the terms that have any; for
// words such as `approval`, what its instance names, or the only amendment. Empty when
// nothing fits.
const EntityList *log_meant(LogNames *names, const LogEntry *entry);

// The layer of a log (that of the model, when `log` is NULL) until a day (NULL: all of
// it); `base` itself when the log is empty.
const Scenario *log_layer(Arena *arena, const Model *model, const Scenario *base,
                          const EventLog *log, const Date *until);

#endif
