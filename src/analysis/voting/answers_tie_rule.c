#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/voting/voting.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// What holds when the votes are equal, in the body asked about or in each that decides.

typedef VEC(const Decision *) DecisionList;

// Whether as many against as in favour are never enough.
static bool above_half(const PollGate *gate)
{
    Rational half;
    if (gate->kind != CONDITION_LIMIT || gate->act != ACT_FOR || !gate->relative ||
        gate->group != NULL || gate->threshold.state != FIGURE_STATED ||
        !rational_div(NULL, RATIONAL_ONE, rational_from_int(2), &half))
        return false;
    int sign = rational_compare(gate->threshold.quantity.range.low, half);
    return (gate->limit == LIMIT_AT_LEAST && sign > 0) ||
           (gate->limit == LIMIT_MORE_THAN && sign >= 0);
}

// What one rule says of equal votes.
static Text tie_words(Answering *answering, const Decision *decision)
{
    const Poll *poll = poll_make(answering->eval, decision, WORD_all);
    Text body = voting_label(answering, decision->body);
    if (decision->tie != NULL)
        vec_push(answering->arena, &answering->out->cited, decision->tie);
    if (decision->tie != NULL && poll->tie != WORD_none) {
        Text words =
            WORDS(answering, tie_is, ARG(body), ARG(tell_word(answering, poll->tie)));
        if (poll->casting == SIZE_MAX)
            return words;
        const Entity *casting = poll->voters.items[poll->casting].voter;
        return tell_joined(
            answering, words, " ",
            WORDS(answering, tie_casting, ARG(voting_label(answering, casting))));
    }
    answer_silence(answering, tell_word(answering, WORD_tie), body);
    return poll->attempts.count > 0 && above_half(vec_last(&poll->attempts).gate)
               ? WORDS(answering, tie_none, ARG(body),
                       ARG(voting_needs(answering, vec_last(&poll->attempts).gate)))
               : WORDS(answering, tie_silent, ARG(body));
}

// Whether it follows from the limit what equal votes come to.
static bool follows(Answering *answering, const Decision *decision)
{
    const Poll *poll = poll_make(answering->eval, decision, WORD_all);
    return poll->attempts.count > 0 && above_half(vec_last(&poll->attempts).gate);
}

// The general rules of all bodies of the agreement.
static void general_rules(Answering *answering, DecisionList *out)
{
    const Model *model = answering->eval->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *body = model->entities.items[i];
        const Body *view = body->block == BLOCK_body ? body->view : NULL;
        if (view != NULL && view->decisions.count > 0 && body->agreement == model->main &&
            eval_present(answering->eval, body))
            vec_push(answering->arena, out, decision_of(body, NULL));
    }
}

void answer_tie_of(Answering *answering)
{
    DecisionList rules = {0};
    bool placed = asked_slot(answering->asked, "body") != NULL ||
                  asked_slot(answering->asked, "matter") != NULL;
    if (!placed)
        general_rules(answering, &rules);
    if (rules.count == 0) {
        const Decision *decision = voting_decision(answering);
        if (decision == NULL)
            return;
        vec_push(answering->arena, &rules, decision);
    }
    Text all = TEXT("");
    bool stated = false;
    for (size_t i = 0; i < rules.count; i++) {
        all = tell_joined(answering, all, " ", tie_words(answering, rules.items[i]));
        stated =
            stated || rules.items[i]->tie != NULL || follows(answering, rules.items[i]);
    }
    answering->out->verdict = stated ? VERDICT_VALUE : VERDICT_NOT_STATED;
    answering->out->value = stated ? value_text(answering, all) : (AgrValue){0};
    answering->out->sentence = all;
}
