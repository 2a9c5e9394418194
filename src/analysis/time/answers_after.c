#include "analysis/answers.h"
#include "analysis/time/effect.h"
#include "analysis/table.h"

#include <string.h>

// What follows from changes, in short: who the parties are then, what the shares come to,
// who can block or decide alone, and what is out of force. Each sentence is that of the
// form that asks for it, under the same changes.

static void add_silence(Answering *answering, AgrSilence silence)
{
    const Result *out = answering->out;
    for (size_t i = 0; i < out->not_stated.count; i++)
        if (strcmp(out->not_stated.items[i].what, silence.what) == 0 &&
            strcmp(out->not_stated.items[i].where, silence.where) == 0)
            return;
    vec_push(answering->arena, &answering->out->not_stated, silence);
}

// The sentence of another form's answer, with one entity in a slot; empty when it is not
// stated. What it assumes is assumed here too.
static Text sentence_of(Answering *answering, Answerer *answerer, const char *slot,
                        const Entity *entity)
{
    Result result = {.verdict = VERDICT_NOT_STATED};
    Asked asked = {.form = answering->asked->form, .language = answering->language};
    Filled filled = {.name = text_from(slot)};
    vec_push(answering->arena, &filled.entities, entity);
    vec_push(answering->arena, &asked.slots, filled);
    Answering inner = *answering;
    inner.asked = &asked;
    inner.out = &result;
    answerer(&inner);
    if (result.verdict == VERDICT_NOT_STATED) // what is not known afterwards is told
        for (size_t i = 0; i < result.not_stated.count; i++)
            add_silence(answering, result.not_stated.items[i]);
    if (result.verdict == VERDICT_NOT_STATED || result.verdict == VERDICT_UNCERTAIN)
        return TEXT("");
    for (size_t i = 0; i < result.assuming.count; i++)
        if (answering->out->assuming.count == 0)
            vec_push(answering->arena, &answering->out->assuming,
                     result.assuming.items[i]);
    return result.sentence;
}

static Text parties_then(Answering *answering)
{
    EntityList parties = {0};
    eval_parties(answering->eval, &parties);
    tell_names(answering, phrase(PHRASE_tell_parties, answering->language), &parties);
    return answering->out->sentence;
}

static bool has_general_rule(const Entity *body)
{
    const Body *view = body->view;
    for (size_t i = 0; view && i < view->decisions.count; i++)
        if (view->decisions.items[i]->matters.count == 0)
            return true;
    return false;
}

static Text repealed(Answering *answering, const Clause *clause)
{
    const Model *model = answering->eval->model;
    Text words = TEXT("");
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->clause == clause && entity->name.length > 0 &&
            entity->block != BLOCK_clause && entity->block != BLOCK_kind &&
            entity->block != BLOCK_reading && entity->block != BLOCK_stage)
            words = tell_joined(answering, words, "; ", tell_name(answering, entity));
    }
    Text name =
        tell_joined(answering, tell_clause(answering, clause), " ", clause->title);
    if (words.length == 0)
        return TEXT("");
    return WORDS(answering, tell_then_out, ARG(name), ARG(words));
}

// Everything was computed and nothing changed: no clause is a reason for that, only how
// the text was read.
static void forget_looking(Answering *answering, InputList before)
{
    InputList looked = answering->eval->read;
    answering->eval->read = before;
    for (size_t i = 0; i < looked.count; i++)
        if (looked.items[i].kind != INPUT_CELL && looked.items[i].kind != INPUT_PRESENT)
            eval_note(answering->eval, looked.items[i].kind, looked.items[i].id);
}

// A change of amounts leaves parties and power alone: only what is computed follows.
static void amounts_then(Answering *answering)
{
    RowList rows = {0};
    InputList before = tell_look(answering);
    Text words = tell_effects(answering, &rows);
    answering->out->verdict = VERDICT_VALUE;
    if (words.length > 0) {
        tell_looked(answering, before, true);
        tell_rows(answering, &rows);
        SAY(answering, tell_then, ARG(words));
        return;
    }
    forget_looking(answering, before);
    SAY0(answering, effect_none);
    answering->out->value = value_text(answering, answering->out->sentence);
}

// Whether a role goes to another holder, in an agreement that says who does what.
static bool hands_over(Answering *answering)
{
    const AskedList *changes = &answering->asked->changes;
    EntityList services = {0};
    tell_entities(answering, BLOCK_service, &services);
    for (size_t i = 0; i < changes->count && services.count > 0; i++)
        if (changes->items[i]->form == FORM_becomes)
            return true;
    return false;
}

void answer_what_follows(Answering *answering)
{
    EntityList shares = {0}, bodies = {0};
    if (effect_is_of_amounts(answering)) {
        amounts_then(answering);
        return;
    }
    Text words = parties_then(answering);
    for (size_t i = 0; i < answering->asked->changes.count; i++) {
        const Filled *slot = asked_slot(answering->asked->changes.items[i], "clause");
        if (slot && slot->clause)
            words = tell_joined(answering, words, " ", repealed(answering, slot->clause));
    }
    tell_entities(answering, BLOCK_share, &shares);
    for (size_t i = 0; i < shares.count; i++)
        words = tell_joined(
            answering, words, " ",
            sentence_of(answering, answer_total_of, "measure", shares.items[i]));
    tell_entities(answering, BLOCK_body, &bodies);
    for (size_t i = 0; i < bodies.count; i++) {
        if (!has_general_rule(bodies.items[i]))
            continue;
        words = tell_joined(
            answering, words, " ",
            sentence_of(answering, answer_who_decides_alone, "body", bodies.items[i]));
        words = tell_joined(
            answering, words, " ",
            sentence_of(answering, answer_who_blocks_alone, "body", bodies.items[i]));
    }
    RowList rows = {0};
    words = tell_joined(answering, words, " ", tell_effects(answering, &rows));
    if (hands_over(answering))
        words = tell_joined(answering, words, " ",
                            sentence_of(answering, answer_services_move, "role", NULL));
    SAY(answering, tell_then, ARG(words));
    // All that is said makes the answer the same or another under other readings.
    answering->out->value = value_text(answering, words);
}
