#include "analysis/voting/vote_outcome.h"

#include "analysis/voting/vote_margin.h"
#include "analysis/voting/vote_reasons.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

static void say_attempt(Voting *voting, bool passes)
{
    Answering *answering = voting->answering;
    int part = vote_part_shown(voting);
    size_t count;
    const PollStep *step = vote_first_step(voting, part, &count);
    if (step == NULL || count > 1 || step->gate->act != ACT_FOR) {
        const Arg items = ARG(vote_items(voting, &voting->trace, part));
        answer_say(answering, passes ? PHRASE_vote_passes_by : PHRASE_vote_fails_by, 1,
                   &items);
        return;
    }
    bool one = step->gate->counting == COUNT_HEADS &&
               rational_compare(step->reached, RATIONAL_ONE) == 0;
    const Arg args[] = {ARG(voting_amount(answering, step)),
                        ARG(vote_margin_needs(answering, step))};
    PhraseKey key = passes ? PHRASE_vote_passes : PHRASE_vote_fails;
    if (one)
        key = passes ? PHRASE_vote_passes_one : PHRASE_vote_fails_one;
    answer_say(answering, key, 2, args);
}

static void say_fails(Voting *voting)
{
    Answering *answering = voting->answering;
    if (voting->trace.by_veto)
        SAY(answering, vote_fails_veto,
            ARG(voting_label(answering, voting->trace.vetoed_by)));
    else if (voting->trace.by_blocking)
        SAY(answering, vote_fails_blocked,
            ARG(vote_items(voting, &voting->trace, PART_BLOCKING)));
    else if (voting->trace.by_tie)
        SAY0(answering, vote_fails_tie);
    else
        say_attempt(voting, false);
}

static void say_tie(Voting *voting)
{
    Answering *answering = voting->answering;
    bool silent = voting->poll->tie == WORD_none;
    answering->out->verdict = silent ? VERDICT_NOT_STATED : VERDICT_UNCERTAIN;
    answering->out->value = value_text(answering, TEXT("tie"));
    if (silent)
        SAY0(answering, vote_tie_silent);
    else if (voting->poll->tie == WORD_lot)
        SAY0(answering, vote_tie_lot);
    else
        SAY0(answering, vote_tie_chair);
}

void vote_say_outcome(Voting *voting)
{
    Answering *answering = voting->answering;
    Result *out = answering->out;
    switch (voting->outcome) {
    case OUTCOME_PASSES:
        out->verdict = VERDICT_YES;
        if (voting->trace.by_tie)
            SAY0(answering, vote_passes_tie);
        else
            say_attempt(voting, true);
        break;
    case OUTCOME_FAILS:
        out->verdict = VERDICT_NO;
        if (vote_is_pending(voting))
            out->value = value_text(answering, TEXT("open"));
        say_fails(voting);
        break;
    case OUTCOME_NO_QUORUM:
        out->verdict = VERDICT_NO;
        out->value = value_text(answering, TEXT("no-quorum"));
        SAY(answering, vote_no_quorum,
            ARG(vote_items(voting, &voting->trace, PART_QUORUM)));
        break;
    case OUTCOME_TIE: say_tie(voting); break;
    case OUTCOME_OPEN:
        out->verdict = VERDICT_UNCERTAIN;
        out->value = value_text(answering, TEXT("open"));
        SAY0(answering, vote_open);
        break;
    }
}
