// The public door: sessions. A session asks questions and carries what-if layers.

#include <stdlib.h>
#include <string.h>

#include "analysis/voting/shelf.h"
#include "door/session.h"
#include "engine/time/dated.h"
#include "engine/forms/forms_follow.h"
#include "engine/time/log_layer.h"
#include "engine/time/versions.h"

// See State.
enum { MEMORY_BEFORE_MOVE = 8 << 20 };

const Scenario *session_now(const AgrSession *session)
{
    return session->depth > 0 ? session->state.layers.items[session->depth - 1].after
                              : session->state.base;
}

static FormScope scope_in(const AgrSession *session, const State *state,
                          const Scenario *scenario)
{
    return (FormScope){.arena = state->arena,
                       .model = session->opened->model,
                       .scenario = scenario,
                       .reader = session->language,
                       .book = state->book};
}

FormScope session_scope(const AgrSession *session)
{
    return scope_in(session, &session->state, session_now(session));
}

static void begin_state(const AgrSession *session, State *state)
{
    const Model *model = session->opened->model;
    Date day = session->document->as_of;
    Scenario *stands = session->document->dated
                           ? scenario_at(state->arena, model, NULL, day, day)
                           : scenario_new(state->arena, model, NULL);
    stands->shelf = session->document->shelf;
    state->base = log_layer(state->arena, model, stands, NULL, NULL);
    state->book = forms_names_of(state->arena, model);
}

// Reads the change `layer->typed` on top of `layer->before` into a layer. When that is
// not possible, `not_asked` or `problem` says why.
static bool read_layer(const AgrSession *session, const State *state, Layer *layer,
                       NotAsked *not_asked, Text *problem)
{
    FormScope scope = scope_in(session, state, layer->before);
    AskedList changes = {0};
    if (!forms_change(&scope, layer->typed, &changes, not_asked) ||
        !answer_suppose(state->arena, session->opened->model, layer->before, &changes,
                        session->language, &layer->after, problem))
        return false;
    Buffer words = buffer_new(state->arena);
    for (size_t i = 0; i < changes.count; i++)
        buffer_format(&words, "%s" TEXT_FMT, i ? "; " : "",
                      TEXT_ARG(changes.items[i]->understood));
    layer->understood = buffer_text(&words);
    return true;
}

// The session's changes once more, in the arena of `state`.
static bool read_layers(const AgrSession *session, State *state)
{
    begin_state(session, state);
    const Scenario *before = state->base;
    for (size_t i = 0; i < session->state.layers.count; i++) {
        Layer layer = {.before = before};
        NotAsked not_asked;
        Text problem;
        layer.typed = text_copy(state->arena, session->state.layers.items[i].typed);
        if (!read_layer(session, state, &layer, &not_asked, &problem))
            return false;
        vec_push(state->arena, &state->layers, layer);
        before = layer.after;
    }
    state->enough = MEMORY_BEFORE_MOVE + 2 * arena_used(state->arena);
    return true;
}

// As read_layers, but frees the arena before a failure is passed on.
static bool read_layers_guarded(const AgrSession *session, State *state)
{
    Guard *outer = arena_guard(state->arena), guard;
    arena_set_guard(state->arena, &guard);
    if (setjmp(guard.frame) != 0) {
        arena_free(state->arena);
        arena_pass_on(session->document->arena, &guard);
    }
    bool whole = read_layers(session, state);
    arena_set_guard(state->arena, outer);
    return whole;
}

// Moves to a fresh arena once the old one has grown. What was handed out last stays until
// another answer takes its place.
void session_make_room(AgrSession *session)
{
    Arena *old = session->state.arena;
    if (arena_used(old) < session->state.enough)
        return;
    State fresh = {.arena = arena_beside(session->document->arena)};
    if (!fresh.arena)
        arena_fail(old, FAILURE_MEMORY);
    if (!read_layers_guarded(session, &fresh)) {
        arena_free(fresh.arena);
        session->state.enough *= 2;
        return;
    }
    session->state = fresh;
    if (session->last_in != old)
        arena_free(old);
}

void session_set_last(AgrSession *session, const AgrAnswer *answer, Text question)
{
    if (session->last_in != session->state.arena)
        arena_free(session->last_in);
    session->last = answer;
    session->last_in = session->state.arena;
    session->last_question = question;
}

static void unlist(AgrSession *session)
{
    AgrSession **link = &session->document->sessions;
    while (*link != session)
        link = &(*link)->next;
    *link = session->next;
}

void agr_session_close(AgrSession *session)
{
    if (!session)
        return;
    unlist(session);
    if (session->last_in != session->state.arena)
        arena_free(session->last_in);
    arena_free(session->state.arena);
    free(session);
}

static bool begin_session(AgrSession *session)
{
    session->state.arena = arena_beside(session->document->arena);
    if (!session->state.arena || !GUARDED(session->document))
        return false;
    begin_state(session, &session->state);
    session->state.enough = MEMORY_BEFORE_MOVE + 2 * arena_used(session->state.arena);
    return true;
}

AgrSession *agr_session_open(AgrDocument *document, size_t agreement)
{
    if (agreement >= document->listed.count)
        return NULL;
    AgrSession *session = calloc(1, sizeof *session);
    if (!session)
        return NULL;
    session->document = document;
    session->next = document->sessions;
    document->sessions = session;
    session->opened = &document->opened.items[document->listed.items[agreement]];
    session->language = document_language(document, session->opened);
    if (begin_session(session))
        return session;
    agr_session_close(session);
    return NULL;
}

// --- asking ---

const char *const *session_strings(Arena *arena, const TextList *texts)
{
    const char **list = ARENA_ARRAY(arena, const char *, texts->count + 1);
    for (size_t i = 0; i < texts->count; i++)
        list[i] = text_cstr(arena, texts->items[i]);
    return list;
}

AgrAnswer *session_blank(AgrSession *session, Text question)
{
    AgrAnswer *answer = ARENA_NEW(session->state.arena, AgrAnswer);
    const Agreement *agreement = session->opened->model->main;
    answer->question = text_cstr(session->state.arena, question);
    answer->understood = answer->form = "";
    answer->verdict = "not-understood";
    answer->agreement =
        agreement->entity ? text_cstr(session->state.arena, agreement->entity->name) : "";
    answer->file = text_cstr(session->state.arena, agreement->source->path);
    answer->sha256 = text_cstr(session->state.arena, agreement_hash(agreement));
    return answer;
}

Asker session_asker(const AgrSession *session)
{
    const State *state = &session->state;
    Asker asker = {.arena = state->arena,
                   .model = session->opened->model,
                   .base = state->base,
                   .scenario = session_now(session),
                   .book = state->book,
                   .language = session->language};
    for (size_t i = 0; i < session->depth; i++)
        vec_push(state->arena, &asker.changes, state->layers.items[i].typed);
    return asker;
}

const AgrAnswer *session_failed(AgrSession *session)
{
    document_failed(session->document);
    return NULL;
}

const AgrAnswer *agr_ask(AgrSession *session, const char *question)
{
    if (!GUARDED(session->document))
        return session_failed(session);
    versions_rest(session->opened->model);
    session_make_room(session);
    Text text = text_copy(session->state.arena, text_trim(text_from(question)));
    shelf_begin(session->document->shelf);
    const AgrAnswer *answer = session_answer(session, text);
    shelf_end(session->document->shelf);
    return answer;
}

// A question that goes on from the last one, in full, or nothing.
static Text in_full(AgrSession *session, Text question)
{
    Asker asker = session_asker(session);
    TextList meant = {0};
    FormScope scope = {.arena = asker.arena,
                       .model = asker.model,
                       .scenario = asker.scenario,
                       .reader = asker.language,
                       .book = asker.book};
    forms_follow(&scope, session->last_question, question, &meant);
    for (size_t i = 0; i < meant.count; i++) {
        Asker there;
        AskedList asked = {0};
        NotAsked not_asked = {0};
        if (asker_read(&asker, meant.items[i], &there, &asked, &not_asked) &&
            asked.count == 1)
            return meant.items[i];
    }
    return TEXT("");
}

const AgrAnswer *agr_follow_up(AgrSession *session, const char *question)
{
    if (!GUARDED(session->document))
        return session_failed(session);
    const AgrAnswer *answer = agr_ask(session, question);
    if (!answer || strcmp(answer->verdict, "not-understood") != 0 ||
        session->last_question.length == 0)
        return answer;
    if (!GUARDED(session->document))
        return session_failed(session);
    Text full = in_full(session, text_trim(text_from(question)));
    return full.length > 0 ? agr_ask(session, text_cstr(session->state.arena, full))
                           : answer;
}

const AgrAnswer *agr_why(AgrSession *session)
{
    return session->last;
}

// --- what-if ---

static const AgrAnswer *refused(AgrSession *session, Text change, Text problem)
{
    AgrAnswer *answer = session_blank(session, change);
    answer->verdict = "not-stated";
    answer->sentence = text_cstr(session->state.arena, problem);
    return answer;
}

AgrStatus agr_suppose(AgrSession *session, const char *change, const AgrAnswer **answer)
{
    if (!GUARDED(session->document)) {
        (void)session_failed(session);
        return session->document->status;
    }
    session_make_room(session);
    Arena *arena = session->state.arena;
    Layer layer = {.before = session_now(session)};
    layer.typed = text_copy(arena, text_trim(text_from(change)));
    NotAsked not_asked = {0};
    Text problem = {"", 0};
    if (!read_layer(session, &session->state, &layer, &not_asked, &problem)) {
        if (answer)
            *answer = problem.length > 0 ? refused(session, layer.typed, problem)
                                         : session_not_understood(session, layer.typed,
                                                                  true, &not_asked);
        return AGR_NOT_UNDERSTOOD;
    }
    // What was undone can't be redone any more.
    session->state.layers.count = session->depth;
    vec_push(arena, &session->state.layers, layer);
    session->depth++;
    return AGR_OK;
}

AgrStatus agr_undo(AgrSession *session)
{
    if (session->depth == 0)
        return AGR_NOTHING;
    session->depth--;
    return AGR_OK;
}

AgrStatus agr_redo(AgrSession *session)
{
    if (session->depth == session->state.layers.count)
        return AGR_NOTHING;
    session->depth++;
    return AGR_OK;
}

const char *const *agr_changes(AgrSession *session, size_t *count)
{
    *count = 0;
    if (!GUARDED(session->document))
        return NULL;
    TextList words = {0};
    for (size_t i = 0; i < session->depth; i++)
        vec_push(session->state.arena, &words, session->state.layers.items[i].understood);
    *count = words.count;
    return session_strings(session->state.arena, &words);
}

// --- help ---

// The examples, in the document's memory.
static const char *const *examples(const AgrSession *session, AgrLanguage language,
                                   size_t *count)
{
    if (!GUARDED(session->document))
        return NULL;
    FormScope scope = session_scope(session);
    TextList list = {0};
    forms_examples(
        &scope, language == AGR_LANGUAGE_OF_FILE ? session->language : (Language)language,
        &list);
    const char *const *out = session_strings(session->document->arena, &list);
    *count = list.count;
    return out;
}

const char *const *agr_forms(AgrDocument *document, size_t agreement,
                             AgrLanguage language, size_t *count)
{
    *count = 0;
    AgrSession *session = agr_session_open(document, agreement);
    if (!session)
        return NULL;
    const char *const *list = examples(session, language, count);
    agr_session_close(session);
    return list;
}

const char *const *agr_complete(AgrSession *session, const char *text, size_t *count)
{
    *count = 0;
    if (!GUARDED(session->document))
        return NULL;
    session_make_room(session);
    Arena *arena = session->state.arena;
    FormScope scope = session_scope(session);
    TextList words = {0};
    forms_complete(&scope, text_copy(arena, text_from(text)), &words);
    *count = words.count;
    return session_strings(arena, &words);
}
