#ifndef AGRC_ENGINE_FORMS_READ_H
#define AGRC_ENGINE_FORMS_READ_H

#include "engine/forms/forms_match.h"

// Reading words as one question: plainly, or as one for the reasons (`why …`).

// A question being read. Each distinct reading goes to `out`.
typedef struct Reader Reader;

// Reads tokens [from, to) as a question after some changes.
typedef void ReadAfter(Reader *reader, Matcher *matcher, Language language, size_t from,
                       size_t to, const AskedList *changes);

struct Reader {
    const FormScope *scope;
    const Words *words;
    const Words *asked; // as asked, before anything was put in other words; or NULL
    AskedList *out;
    bool dated; // see Asked
    Date date, until;
    ReadAfter *after; // how a question is read beside its changes; NULL: read_whole
};

// Reads tokens [from, to), after some changes or (NULL) none; with LANGUAGE_COUNT in all
// languages.
void read_whole(Reader *reader, Matcher *matcher, Language language, size_t from,
                size_t to, const AskedList *changes);

// Changes alone (`what if costs rise 8 %?`) ask what follows from them.
void read_consequences(Reader *reader, Language language, const AskedList *changes);

// What the patterns alone can't say, of a question or a change.
bool makes_sense(const FormScope *scope, const Asked *asked);

// The same words, to be read in another way.
Words words_copy(Arena *arena, const Words *words);

// Whether a form asks nothing without a change: `what follows if …`.
bool form_needs_change(FormKey form);

#endif
