#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/voting/quorum.h"
#include "analysis/voting/vote_reasons.h"
#include "analysis/voting/voting.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// Whether a body can decide when only some are there.

static void add_sentence(Answering *answering, PhraseKey key)
{
    answering->out->sentence = tell_joined(answering, answering->out->sentence, " ",
                                           answer_words(answering, key, 0, NULL));
}

// --- as many as a number says ---

static Text count_words(Answering *answering, Rational count)
{
    return show_rational(answering->arena, answering->language, count, UNIT_NUMBER);
}

static void answer_number(Answering *answering, const Poll *poll, Rational present)
{
    Text body = voting_label(answering, poll->decision->body);
    Rational all;
    int64_t least = quorum_fewest(answering->arena, poll->quorum, &all);
    if (least < 0 || rational_compare(present, all) > 0) {
        answering->out->verdict = VERDICT_UNCERTAIN;
        if (least < 0)
            SAY(answering, quorate_by_whom, ARG(body),
                ARG(voting_needs(answering, poll->quorum)));
        else
            SAY(answering, quorate_too_many, ARG(body), ARG(count_words(answering, all)));
        return;
    }
    bool enough = rational_compare(present, rational_from_int(least)) >= 0;
    answering->out->verdict = enough ? VERDICT_YES : VERDICT_NO;
    const Arg args[] = {ARG(body), ARG(count_words(answering, rational_from_int(least))),
                        ARG(count_words(answering, all)),
                        ARG(count_words(answering, present))};
    answer_say(answering, enough ? PHRASE_quorate_count_yes : PHRASE_quorate_count_no, 4,
               args);
}

// --- those who are named ---

// Those named are there and in favour, or everybody but those who are named as away.
static bool set_ballots(Voting *voting)
{
    Answering *answering = voting->answering;
    const Poll *poll = voting->poll;
    VoterList there = {0}, away = {0};
    if (!voting_voters(answering, poll, "parties", &there) ||
        !voting_voters(answering, poll, "absent", &away))
        return false;
    bool all = asked_slot(answering->asked, "parties") == NULL;
    for (size_t i = 0; i < poll->voters.count; i++)
        voting->ballots[i] = poll->voters.items[i].barred ? BALLOT_BARRED
                             : poll->voters.items[i].body ? BALLOT_BY_MEMBERS
                             : all                        ? BALLOT_FOR
                                                          : BALLOT_ABSENT;
    for (size_t i = 0; i < there.count; i++)
        voting->ballots[there.items[i]] = BALLOT_FOR;
    for (size_t i = 0; i < away.count; i++)
        voting->ballots[away.items[i]] = BALLOT_ABSENT;
    return true;
}

static void answer_named(Answering *answering, const Poll *poll, bool decides)
{
    Voting voting = {.answering = answering,
                     .poll = poll,
                     .ballots =
                         ARENA_ARRAY(answering->arena, Ballot, poll->voters.count + 1),
                     .named = ARENA_ARRAY(answering->arena, bool, poll->voters.count + 1),
                     .body = voting_label(answering, poll->decision->body)};
    if (!set_ballots(&voting))
        return;
    voting.counted = poll_counted(poll, voting.ballots);
    voting.outcome = poll_decide(poll, voting.ballots, &voting.trace);
    bool quorate = voting.outcome != OUTCOME_NO_QUORUM;
    bool passes = voting.outcome == OUTCOME_PASSES;
    answering->out->verdict = quorate && (passes || !decides) ? VERDICT_YES : VERDICT_NO;
    Text items = vote_items(&voting, &voting.trace, PART_QUORUM);
    if (!quorate)
        SAY(answering, vote_no_quorum, ARG(items));
    else if (decides && !passes)
        SAY0(answering, quorate_cannot);
    else
        SAY(answering, quorate_yes, ARG(voting.body), ARG(items));
    if (quorate && (passes || !decides))
        add_sentence(answering, passes ? PHRASE_quorate_passes : PHRASE_quorate_fails);
    answer_assume(answering, TEXT("present"), TEXT("together"),
                  answer_words(answering, PHRASE_quorate_assume_members, 0, NULL));
}

// --- both ---

static bool number_asked(Answering *answering, Rational *out)
{
    const Filled *filled = asked_slot(answering->asked, "number");
    if (filled == NULL || filled->value == NULL)
        return false;
    *out = filled->value->quantity.range.low;
    return true;
}

// As many of those named as the quorum counts.
static bool named_number(Answering *answering, const Poll *poll, Rational *out)
{
    VoterList there = {0};
    if (asked_slot(answering->asked, "absent") ||
        !voting_voters(answering, poll, "parties", &there))
        return false;
    *out = RATIONAL_ZERO;
    for (size_t i = 0; i < there.count; i++)
        *out = rational_add(answering->arena, *out,
                            poll->quorum->weights.items[there.items[i]]);
    return there.count > 0;
}

static void answer_present(Answering *answering, bool decides)
{
    const Decision *decision = voting_decision(answering);
    const Poll *poll = decision ? poll_make(answering->eval, decision, WORD_all) : NULL;
    Rational present;
    if (poll == NULL)
        return;
    if (poll->quorum == NULL) {
        Text body = voting_label(answering, decision->body);
        answering->out->verdict = VERDICT_NOT_STATED;
        SAY(answering, quorate_silent, ARG(body));
        answer_silence(answering,
                       answer_words(answering, PHRASE_vote_silent_quorum, 0, NULL), body);
        return;
    }
    if (voting_cell(poll->quorum))
        vec_push(answering->arena, &answering->out->cited, voting_cell(poll->quorum));
    // How many are there says nothing of their votes, which may be not stated.
    bool counted =
        number_asked(answering, &present) ||
        (!decides && poll->gap != GAP_NONE && named_number(answering, poll, &present));
    if (counted)
        answer_number(answering, poll, present);
    else if (voting_poll(answering, decision, WORD_all) == NULL)
        return;
    else if (asked_slot(answering->asked, "parties") ||
             asked_slot(answering->asked, "absent"))
        answer_named(answering, poll, decides);
    else
        answer_quorum_of(answering);
}

void answer_is_quorate(Answering *answering)
{
    answer_present(answering, false);
}

void answer_can_decide_present(Answering *answering)
{
    answer_present(answering, true);
}
