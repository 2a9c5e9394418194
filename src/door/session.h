#ifndef AGRC_DOOR_SESSION_H
#define AGRC_DOOR_SESSION_H

#include "analysis/in_time.h"
#include "door/document.h"
#include "engine/forms/forms.h"

typedef struct {
    const Scenario *before, *after;
    Text typed;      // the change as typed
    Text understood; // in words
} Layer;

// Everything a session works out lies in an arena of its own: answers, results kept for
// later questions, names made ready. When that has grown, the session moves this state:
// its changes are read again into a fresh arena, and the old one is freed with all that
// nobody needs any more. So a session answers any number of questions in bounded memory.
typedef struct {
    Arena *arena;
    const Scenario *base; // the agreement as it stands
    const struct NameBook *book;
    VEC(Layer) layers; // all made so far; those from `depth` on can be redone
    size_t enough;     // memory from which on the session moves
} State;

struct AgrSession {
    AgrDocument *document;
    AgrSession *next; // of the document
    const Opened *opened;
    Language language;
    State state;
    size_t depth;
    const AgrAnswer *last;
    Arena *last_in; // the arena of `last`: the state's, or one that it has left
    Text last_question;
};

// The agreement with the changes that stand.
const Scenario *session_now(const AgrSession *session);
// How questions are read now.
FormScope session_scope(const AgrSession *session);
// To be called before anything is worked out; see State.
void session_make_room(AgrSession *session);
// An answer with nothing but its question and what it was asked of.
AgrAnswer *session_blank(AgrSession *session, Text question);
// Who asks in the session: the agreement with the changes made so far.
Asker session_asker(const AgrSession *session);
// Keeps an answer for `why` and for questions that go on from it.
void session_set_last(AgrSession *session, const AgrAnswer *answer, Text question);
const char *const *session_strings(Arena *arena, const TextList *texts);

// session_answer.c: the answer to a question, and that a question, or with `is_change` a
// change, was not understood.
const AgrAnswer *session_answer(AgrSession *session, Text question);
const AgrAnswer *session_not_understood(AgrSession *session, Text question,
                                        bool is_change, const NotAsked *not_asked);

// What a call returns whose memory ran out: NULL, with the document's status set.
const AgrAnswer *session_failed(AgrSession *session);

#endif
