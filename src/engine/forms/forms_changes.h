#ifndef AGRC_ENGINE_FORMS_CHANGES_H
#define AGRC_ENGINE_FORMS_CHANGES_H

#include "engine/forms/forms_read.h"

// Reading what-ifs: the changes before a question (`what if …: question`) or after it
// (`question if …`). Each side must be understood whole.

// A way to read the changes up to a token.
typedef struct {
    size_t at;
    AskedList changes;
    Matcher matcher; // knows who came and who went
} Way;
typedef VEC(Way) Ways;

// The words that open a what-if, and those between a question and its changes.
extern const Phrases forms_if_first[LANGUAGE_COUNT];
extern const Phrases forms_if_after[LANGUAGE_COUNT];

// Reads the words up to `to` as a question, with changes or without, in all languages.
void read_question(Reader *reader, Matcher *matcher, size_t to);

// Reads the words up to `to` as a question before or after its changes.
void read_if_parted(Reader *reader, const Matcher *matcher, size_t to);

// All ways to read all words as changes alone.
void read_all_changes(Reader *reader, const Matcher *matcher, Ways *out);

#endif
