#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/voting/quorum.h"
#include "analysis/voting/voting.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// How many must be there for a body to decide at all.

static Text members(Answering *answering, Rational count)
{
    return show_rational(answering->arena, answering->language, count, UNIT_NUMBER);
}

void answer_quorum_of(Answering *answering)
{
    const Decision *decision = voting_decision(answering);
    const Poll *poll = decision ? poll_make(answering->eval, decision, WORD_all) : NULL;
    if (!poll)
        return;
    Text body = voting_label(answering, decision->body);
    if (!poll->quorum) {
        tell_not_stated(answering,
                        tell_joined(answering,
                                    phrase(PHRASE_quorum_label, answering->language),
                                    ": ", body),
                        TEXT(""));
        return;
    }
    Rational all;
    int64_t count = quorum_fewest(answering->arena, poll->quorum, &all);
    answering->out->verdict = VERDICT_VALUE;
    if (voting_cell(poll->quorum))
        vec_push(answering->arena, &answering->out->cited, voting_cell(poll->quorum));
    SAY(answering, quorum_is, ARG(body), ARG(voting_needs(answering, poll->quorum)));
    if (count < 0)
        return;
    answering->out->value =
        value_figure(answering, figure_number(rational_from_int(count), UNIT_NUMBER));
    answering->out->sentence = tell_joined(
        answering, answering->out->sentence, " ",
        WORDS(answering, quorum_count, ARG(members(answering, rational_from_int(count))),
              ARG(members(answering, all))));
}
