// The public door: sessions. A session asks questions and carries what-if layers.

#include <stdlib.h>
#include <string.h>

#include "analysis/facts/passages.h"
#include "analysis/in_time.h"
#include "analysis/same.h"
#include "analysis/table.h"
#include "analysis/voting/shelf.h"
#include "base/buffer.h"
#include "door/session.h"
#include "engine/time/versions.h"
#include "engine/time/dated.h"
#include "engine/forms/forms_follow.h"
#include "engine/forms/forms_say.h"
#include "engine/time/log_layer.h"
#include "model/load.h"

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

static void set_last(AgrSession *session, const AgrAnswer *answer, Text question)
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

static const char *const *strings(Arena *arena, const TextList *texts)
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

// `next month`, and nobody says which month it is now.
static const AgrAnswer *without_today(AgrSession *session, AgrAnswer *answer, Text said)
{
    Arena *arena = session->state.arena;
    AgrSilence *missing = ARENA_NEW(arena, AgrSilence);
    *missing = (AgrSilence){.what = phrase_texts[PHRASE_answer_today][session->language],
                            .where = ""};
    Arg arg = ARG(said);
    answer->verdict = "not-stated";
    answer->stopped_at = "";
    answer->did_you_mean_count = 0;
    answer->sentence = text_cstr(
        arena,
        message_fill(arena, session->language,
                     phrase_texts[PHRASE_answer_relative_no_day][session->language], &arg,
                     1));
    answer->not_stated = missing;
    answer->not_stated_count = 1;
    return answer;
}

// `is_change`: what was not understood is a change, which the agreement can't speak of.
static const AgrAnswer *not_understood(AgrSession *session, Text question, bool is_change,
                                       const NotAsked *not_asked)
{
    AgrAnswer *answer = session_blank(session, question);
    FormScope scope = session_scope(session);
    if (!is_change)
        passages_show(&scope, question, answer);
    TextList near = {0};
    for (size_t i = 0; i < not_asked->near.count; i++)
        vec_push(session->state.arena, &near, not_asked->near.items[i]);
    answer->sentence = phrase_texts[PHRASE_question_not_understood][session->language];
    answer->did_you_mean = strings(session->state.arena, &near);
    answer->did_you_mean_count = near.count;
    answer->stopped_at = text_cstr(session->state.arena, not_asked->stopped_at);
    answer->no_such_name = not_asked->no_name;
    if (not_asked->no_day.length > 0) {
        Arg day = ARG(not_asked->no_day);
        answer->sentence = text_cstr(
            session->state.arena,
            message_fill(session->state.arena, session->language,
                         phrase_texts[PHRASE_question_no_day][session->language], &day,
                         1));
        answer->stopped_at = text_cstr(session->state.arena, not_asked->no_day);
        answer->no_such_day = true;
        return answer;
    }
    if (not_asked->relative.length > 0)
        return without_today(session, answer, not_asked->relative);
    if (not_asked->unheard.length == 0 || not_asked->no_name)
        return answer;
    answer->not_mentioned = true;
    answer->stopped_at = text_cstr(session->state.arena, not_asked->unheard);
    Arg word = ARG(not_asked->unheard);
    answer->sentence = text_cstr(
        session->state.arena,
        message_fill(session->state.arena, session->language,
                     phrase_texts[PHRASE_question_not_mentioned][session->language],
                     &word, 1));
    return answer;
}

// Who asks in the session: the agreement with the changes made so far.
static Asker asker_of(const AgrSession *session)
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

// Two texts as one, with a mark between them.
static const char *both(Arena *arena, const char *first, const char *then,
                        const char *mark)
{
    return text_cstr(arena, text_format(arena, "%s%s%s", first, mark, then));
}

// Several questions that were asked in one: one answer after the other.
static const AgrAnswer *each_part(AgrSession *session, const Asker *there, Text question,
                                  const AskedList *asked)
{
    Arena *arena = session->state.arena;
    AgrAnswer *answer = session_blank(session, question);
    size_t because = 0, sum = 0;
    const AgrAnswer **parts = ARENA_ARRAY(arena, const AgrAnswer *, asked->count);
    for (size_t i = 0; i < asked->count; i++) {
        parts[i] = answer_question(there->arena, there->model, there->scenario,
                                   asked->items[i], question, session->language);
        because += parts[i]->because_count;
        sum += parts[i]->sum_count;
    }
    AgrCitation *cited = ARENA_ARRAY(arena, AgrCitation, because + 1);
    AgrRow *rows = ARENA_ARRAY(arena, AgrRow, sum + 1);
    for (size_t i = 0; i < asked->count; i++) {
        const AgrAnswer *part = parts[i];
        answer->understood =
            both(arena, answer->understood, part->understood, i > 0 ? " + " : "");
        answer->sentence =
            i > 0 ? both(arena, answer->sentence, part->sentence, " ") : part->sentence;
        for (size_t k = 0; k < part->because_count; k++)
            cited[answer->because_count++] = part->because[k];
        for (size_t k = 0; k < part->sum_count; k++)
            rows[answer->sum_count++] = part->sum[k];
    }
    answer->because = cited;
    answer->sum = rows;
    answer->form = "several";
    answer->verdict = "value";
    return answer;
}

// A reading by single words that finds nothing stated may have missed what was meant:
// then where the agreement speaks of it says more than that it is silent.
static const AgrAnswer *unsure(AgrSession *session, Text question, const Asked *asked)
{
    NotAsked not_asked = {0};
    vec_push(session->state.arena, &not_asked.near, asked->understood);
    return not_understood(session, question, false, &not_asked);
}

// Forms on deeds, figures and services, whose silence may only mean that something else
// was asked. What is not stated of a decision is an answer.
static bool may_be_missed(FormKey form)
{
    static const FormKey forms[] = {
        FORM_deadline_of, FORM_who_does,   FORM_to_whom,     FORM_with_whom,
        FORM_how_often,   FORM_survives,   FORM_may_do,      FORM_may_be_done,
        FORM_must_do,     FORM_figure_of,  FORM_total_of,    FORM_share_of,
        FORM_is_on_list,  FORM_breach_of,  FORM_service_who, FORM_conditions_of,
        FORM_is_stated,   FORM_row_figure, FORM_employer_of, FORM_meetings,
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (forms[i] == form)
            return true;
    return false;
}

static bool is_silent(const AgrAnswer *answer)
{
    return strcmp(answer->verdict, "not-stated") == 0;
}

// Readings of one question: all are shown, and none is chosen, unless they come to one or
// the agreement states only one.
static const AgrAnswer *each_reading(AgrSession *session, const Asker *there,
                                     Text question, const AskedList *asked)
{
    AgrAnswer *answer = session_blank(session, question);
    AgrOtherwise *list =
        ARENA_ARRAY(session->state.arena, AgrOtherwise, asked->count + 1);
    const AgrAnswer *first = NULL, *stated = NULL;
    size_t stating = 0;
    bool same = true;
    for (size_t i = 0; i < asked->count; i++) {
        const AgrAnswer *one =
            answer_question(there->arena, there->model, there->scenario, asked->items[i],
                            question, session->language);
        list[i] =
            (AgrOtherwise){one->understood, one->verdict, one->value, one->sentence};
        first = first ? first : one;
        same = same && (one == first || answer_same_value(first, one));
        stating += !is_silent(one);
        stated = is_silent(one) ? stated : one;
    }
    if (same || stating == 1) {
        const AgrAnswer *only = same ? first : stated;
        set_last(session, only, question);
        return only;
    }
    if (stating == 0 && asked->items[0]->form == FORM_deadline_of) // of what is not known
        return unsure(session, question, asked->items[0]);
    answer->verdict = "depends";
    answer->sentence = phrase_texts[PHRASE_question_two_readings][session->language];
    answer->otherwise = list;
    answer->otherwise_count = asked->count;
    return answer;
}

// Memory or a limit ran out, or the work was cancelled.
const AgrAnswer *session_failed(AgrSession *session)
{
    document_failed(session->document);
    return NULL;
}

// Where the agreement is silent by one reading, word by word it may be read as a question
// that it answers.
static const AgrAnswer *stated_by_words(AgrSession *session, const Asker *asker,
                                        Text text)
{
    Asker other = *asker, there;
    AskedList asked = {0};
    NotAsked not_asked = {0};
    other.by_words = true;
    if (!asker_read(&other, text, &there, &asked, &not_asked) || asked.count != 1)
        return NULL;
    const AgrAnswer *answer = answer_question(there.arena, there.model, there.scenario,
                                              asked.items[0], text, session->language);
    return is_silent(answer)
               ? NULL
               : asker_complete(asker, &there, asked.items[0], answer, text);
}

static const AgrAnswer *answer_text(AgrSession *session, Text text)
{
    Asker asker = asker_of(session), there;
    AskedList asked = {0};
    NotAsked not_asked = {0};
    if (!asker_read(&asker, text, &there, &asked, &not_asked))
        return not_understood(session, text, false, &not_asked);
    if (asked.count > 1 && asked.items[0]->part)
        return each_part(session, &there, text, &asked);
    if (asked.count > 1)
        return each_reading(session, &there, text, &asked);
    const AgrAnswer *answer = answer_question(there.arena, there.model, there.scenario,
                                              asked.items[0], text, session->language);
    if (is_silent(answer) && asked.items[0]->by_words)
        return unsure(session, text, asked.items[0]);
    const AgrAnswer *instead = is_silent(answer) && may_be_missed(asked.items[0]->form)
                                   ? stated_by_words(session, &asker, text)
                                   : NULL;
    if (instead) {
        set_last(session, instead, text);
        return instead;
    }
    set_last(session, asker_complete(&asker, &there, asked.items[0], answer, text), text);
    return session->last;
}

const AgrAnswer *agr_ask(AgrSession *session, const char *question)
{
    if (!GUARDED(session->document))
        return session_failed(session);
    versions_rest(session->opened->model);
    session_make_room(session);
    Text text = text_copy(session->state.arena, text_trim(text_from(question)));
    shelf_begin(session->document->shelf);
    const AgrAnswer *answer = answer_text(session, text);
    shelf_end(session->document->shelf);
    return answer;
}

// A question that goes on from the last one, in full, or nothing.
static Text in_full(AgrSession *session, Text question)
{
    Asker asker = asker_of(session);
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
            *answer = problem.length > 0
                          ? refused(session, layer.typed, problem)
                          : not_understood(session, layer.typed, true, &not_asked);
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
    return strings(session->state.arena, &words);
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
    const char *const *out = strings(session->document->arena, &list);
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
    return strings(arena, &words);
}
