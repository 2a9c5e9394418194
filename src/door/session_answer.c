#include <string.h>

#include "analysis/facts/passages.h"
#include "analysis/same.h"
#include "door/session.h"

// What a session answers: by one reading or several, in parts, or that the question was
// not understood.

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

const AgrAnswer *session_not_understood(AgrSession *session, Text question,
                                        bool is_change, const NotAsked *not_asked)
{
    AgrAnswer *answer = session_blank(session, question);
    FormScope scope = session_scope(session);
    if (!is_change)
        passages_show(&scope, question, answer);
    TextList near = {0};
    for (size_t i = 0; i < not_asked->near.count; i++)
        vec_push(session->state.arena, &near, not_asked->near.items[i]);
    answer->sentence = phrase_texts[PHRASE_question_not_understood][session->language];
    answer->did_you_mean = session_strings(session->state.arena, &near);
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
    return session_not_understood(session, question, false, &not_asked);
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
        session_set_last(session, only, question);
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

const AgrAnswer *session_answer(AgrSession *session, Text text)
{
    Asker asker = session_asker(session), there;
    AskedList asked = {0};
    NotAsked not_asked = {0};
    if (!asker_read(&asker, text, &there, &asked, &not_asked))
        return session_not_understood(session, text, false, &not_asked);
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
        session_set_last(session, instead, text);
        return instead;
    }
    session_set_last(session,
                     asker_complete(&asker, &there, asked.items[0], answer, text), text);
    return session->last;
}
