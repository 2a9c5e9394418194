#ifndef AGRC_ENGINE_LOG_NAMES_H
#define AGRC_ENGINE_LOG_NAMES_H

#include "engine/forms/forms.h"
#include "model/event_log.h"

// What the names of a log mean: as in questions, a name may be short, official, an alias,
// of another language, or in a case form.

typedef struct LogNames LogNames;
LogNames *log_names_new(Arena *arena, const Model *model);

// The entities that the whole text names, the surest alone; empty when there are none.
// The list lives as long as the arena.
const EntityList *log_named(LogNames *names, Text text);

// Whether a line belongs to the agreement: it says nothing else.
bool log_is_ours(const Model *model, const LogEntry *entry);

Arena *log_names_arena(LogNames *names);
const Model *log_names_model(const LogNames *names);

// The party, actor, body, role or unit that it names, or NULL.
const Entity *log_actor(LogNames *names, Text text);

#endif
