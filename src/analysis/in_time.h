#ifndef AGRC_ANALYSIS_IN_TIME_H
#define AGRC_ANALYSIS_IN_TIME_H

#include "analysis/answer.h"
#include "engine/time/versions.h"

// Questions to a text that amendments change: each is read and answered in the text of
// the day that it asks about. Names and changes of a what-if belong to one version of the
// text, so they are read again in another.

// Who asks: a version of the text with the what-ifs that lie over it.
typedef struct {
    Arena *arena;
    Model *model;
    const Scenario *base;     // the version as it stands, with the day given beforehand
    const Scenario *scenario; // with the what-ifs
    const struct NameBook *book;
    TextList changes; // the what-ifs as typed, in order
    Language language;
    bool by_words; // questions are read word by word only
} Asker;

// Whether a day was given beforehand.
bool asker_dated(const Asker *asker);

// The same asker in another version; false when a what-if can't be read there.
bool asker_in(const Asker *asker, Model *model, Asker *out);

// Reads a question in the version of the day that it names, else in the asker's own, else
// in the latest one that has the names in it. `there` is who asks then. False when no
// version understands it.
bool asker_read(const Asker *asker, Text question, Asker *there, AskedList *asked,
                NotAsked *not_asked);

// The answer of one version, completed by what the others say: where no day is given,
// versions that answer otherwise stand under OTHERWISE, and so do those that begin in the
// time that is asked about. `asker` is the one that asker_read was given.
const AgrAnswer *asker_complete(const Asker *asker, const Asker *there,
                                const Asked *asked, const AgrAnswer *answer,
                                Text question);

// What an entity of one version is in another: what is declared at the same place; NULL
// when it isn't there.
const Entity *entity_in(const Model *model, const Entity *entity);

// The amendments that hold from the first day of a version, by their names to show.
Text version_words(Arena *arena, const Version *version, Language language);

#endif
