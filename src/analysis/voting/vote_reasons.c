#include "analysis/voting/vote_reasons.h"

#include <limits.h>

#include "analysis/voting/vote_margin.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

enum { ANY_PART = INT_MIN };

static Text words_of(Answering *answering, PhraseKey key)
{
    return answer_words(answering, key, 0, NULL);
}

// --- the sum ---

// The step that an answer shows: of the part that decided, else of the last attempt.
int vote_part_shown(const Voting *voting)
{
    if (voting->outcome == OUTCOME_NO_QUORUM)
        return PART_QUORUM;
    if (voting->trace.by_blocking)
        return PART_BLOCKING;
    if (voting->trace.attempt != SIZE_MAX)
        return (int)voting->trace.attempt;
    return (int)voting->poll->attempts.count - 1;
}

const PollStep *vote_first_step(const Voting *voting, int part, size_t *count)
{
    const PollStep *first = NULL;
    *count = 0;
    for (size_t i = 0; i < voting->trace.steps.count; i++) {
        const PollStep *step = &voting->trace.steps.items[i];
        if (step->part != part)
            continue;
        if (first == NULL)
            first = step;
        (*count)++;
    }
    return first;
}

// Whether a voter's ballot is added up in a gate.
static bool adds(const Voting *voting, const PollGate *gate, size_t voter)
{
    if (voting->poll->voters.items[voter].barred)
        return false;
    const Voter *of = &voting->poll->voters.items[voter];
    if ((of->outside || gate->group != NULL) &&
        rational_sign(gate->weights.items[voter]) == 0)
        return false;
    Ballot ballot = voting->counted[voter];
    switch (gate->act) {
    case ACT_AGAINST: return ballot == BALLOT_AGAINST;
    case ACT_NOT_FOR: return ballot != BALLOT_FOR;
    case ACT_ABSTAIN: return ballot == BALLOT_ABSTAIN;
    case ACT_PRESENT: return ballot != BALLOT_ABSENT;
    default: return ballot == BALLOT_FOR;
    }
}

static void show_sum(Voting *voting)
{
    Answering *answering = voting->answering;
    size_t count;
    const PollStep *step = vote_first_step(voting, vote_part_shown(voting), &count);
    if (step == NULL)
        return;
    const PollGate *gate = step->gate;
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        if (adds(voting, gate, i))
            answer_row(
                answering, voting_label(answering, voting->poll->voters.items[i].voter),
                voting_act(answering, gate->act),
                value_figure(answering, voting_weight(gate, i)), voting_cell(gate));
    voting_total(answering, step->reached, voting_unit(gate));
    if (voting_cell(gate) != NULL)
        vec_push(answering->arena, &answering->out->cited, voting_cell(gate));
}

// --- the steps ---

static Text part_words(Voting *voting, int part)
{
    if (part == PART_QUORUM)
        return words_of(voting->answering, PHRASE_vote_part_quorum);
    if (part == PART_BLOCKING)
        return words_of(voting->answering, PHRASE_vote_part_blocking);
    switch (voting->poll->attempts.items[part].label) {
    case LABEL_first: return words_of(voting->answering, PHRASE_vote_part_first);
    case LABEL_then: return words_of(voting->answering, PHRASE_vote_part_then);
    default: return words_of(voting->answering, PHRASE_vote_part_passes);
    }
}

static PhraseKey step_phrase(const PollStep *step)
{
    if (step->forbidden)
        return step->holds ? PHRASE_vote_step_blocks : PHRASE_vote_step_not_blocks;
    return step->holds ? PHRASE_vote_step_met : PHRASE_vote_step_not_met;
}

static void add_steps(Voting *voting, int part)
{
    Answering *answering = voting->answering;
    unsigned depth = 0;
    for (size_t i = 0; i < voting->trace.steps.count; i++) {
        const PollStep *step = &voting->trace.steps.items[i];
        if (step->part != part)
            continue;
        const Arg args[] = {
            ARG(part_words(voting, part)), ARG(voting_act(answering, step->gate->act)),
            ARG(voting_amount(answering, step)), ARG(vote_margin_needs(answering, step))};
        answer_step(answering, depth, answer_words(answering, step_phrase(step), 4, args),
                    voting_cell(step->gate));
        depth = 1;
    }
}

static void veto_step(Voting *voting)
{
    Answering *answering = voting->answering;
    EntityList holders = {0};
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        if (voting->poll->voters.items[i].veto)
            vec_push(answering->arena, &holders, voting->poll->voters.items[i].voter);
    if (holders.count == 0)
        return;
    Text names = show_names(answering->arena, answering->language, &holders);
    const Expr *value;
    const Cell *cell =
        eval_slot(answering->eval, voting->poll->decision->entity, LABEL_veto, &value);
    if (voting->trace.by_veto)
        answer_step(answering, 0, WORDS(answering, vote_step_veto_used, ARG(names)),
                    cell);
    else
        answer_step(answering, 0, WORDS(answering, vote_step_veto_unused, ARG(names)),
                    cell);
}

static void barred_step(Voting *voting)
{
    Answering *answering = voting->answering;
    EntityList barred = {0};
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        if (voting->poll->voters.items[i].barred)
            vec_push(answering->arena, &barred, voting->poll->voters.items[i].voter);
    if (barred.count == 0)
        return;
    Text names = show_names(answering->arena, answering->language, &barred);
    const Expr *value;
    const Cell *cell =
        eval_slot(answering->eval, voting->poll->decision->entity, LABEL_barred, &value);
    answer_step(answering, 0, WORDS(answering, vote_step_barred, ARG(names)), cell);
}

// `in favour: 3 of 5 members, needed: at least 60 % of members` for each limit of a part.
Text vote_items(Voting *voting, const PollTrace *trace, int part)
{
    Answering *answering = voting->answering;
    Words items = {0};
    for (size_t i = 0; i < trace->steps.count; i++) {
        const PollStep *step = &trace->steps.items[i];
        if (part != ANY_PART && step->part != part)
            continue;
        const Arg args[] = {ARG(voting_act(answering, step->gate->act)),
                            ARG(voting_amount(answering, step)),
                            ARG(vote_margin_needs(answering, step))};
        PhraseKey key = step->forbidden ? PHRASE_vote_item_blocks : PHRASE_vote_item;
        vec_push(answering->arena, &items, answer_words(answering, key, 3, args));
    }
    return voting_joined(answering, &items);
}

// How bodies that vote, and blocs with a rule of their own, came to their votes.
static void stage_steps(Voting *voting)
{
    Answering *answering = voting->answering;
    for (size_t i = 0; i < voting->poll->stages.count; i++) {
        const PollStage *stage = &voting->poll->stages.items[i];
        PollTrace trace;
        size_t speaks = stage->speaks.items[0];
        Text name = voting_label(answering, stage->of);
        if (voting->poll->voters.items[speaks].body && voting->named[speaks]) {
            answer_step(answering, 0, WORDS(answering, vote_step_body_named, ARG(name)),
                        NULL);
            continue;
        }
        Ballot *inner =
            ARENA_ARRAY(answering->arena, Ballot, stage->poll->voters.count + 1);
        for (size_t k = 0; k < stage->outer.count; k++)
            inner[k] = voting->ballots[stage->outer.items[k]];
        bool passes = poll_decide(stage->poll, inner, &trace) == OUTCOME_PASSES;
        const Arg args[] = {ARG(name), ARG(vote_items(voting, &trace, ANY_PART))};
        answer_step(
            answering, 0,
            answer_words(answering,
                         passes ? PHRASE_vote_step_body : PHRASE_vote_step_body_not, 2,
                         args),
            NULL);
    }
}

// What decided first, then why the rest did not.
static void show_steps(Voting *voting)
{
    int shown = vote_part_shown(voting);
    if (voting->trace.by_veto)
        veto_step(voting);
    else
        add_steps(voting, shown);
    for (int part = 0; part < (int)voting->poll->attempts.count; part++)
        if (part != shown || voting->trace.by_veto)
            add_steps(voting, part);
    if (!voting->trace.by_veto)
        veto_step(voting);
    if (shown != PART_BLOCKING)
        add_steps(voting, PART_BLOCKING);
    if (shown != PART_QUORUM)
        add_steps(voting, PART_QUORUM);
    stage_steps(voting);
    barred_step(voting);
}

// --- what the text leaves open about this ballot ---

static bool some_are(const Voting *voting, Ballot ballot)
{
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        if (voting->ballots[i] == ballot && !voting->poll->voters.items[i].barred)
            return true;
    return false;
}

static void show_silences(Voting *voting)
{
    Answering *answering = voting->answering;
    const Poll *poll = voting->poll;
    if (poll->quorum == NULL && some_are(voting, BALLOT_ABSENT))
        answer_silence(answering, words_of(answering, PHRASE_vote_silent_quorum),
                       voting->body);
    if (poll->abstentions == WORD_none && some_are(voting, BALLOT_ABSTAIN))
        answer_silence(answering, words_of(answering, PHRASE_vote_silent_abstentions),
                       voting->body);
    if (poll->tie == WORD_none && voting->trace.by_tie)
        answer_silence(answering, words_of(answering, PHRASE_vote_silent_tie),
                       voting->body);
}

// Sum, steps and what is not stated: the same for all questions on one ballot.
void vote_show_reasons(Voting *voting, bool agree)
{
    if (agree && voting->outcome != OUTCOME_OPEN)
        show_sum(voting);
    show_steps(voting);
    show_silences(voting);
}
