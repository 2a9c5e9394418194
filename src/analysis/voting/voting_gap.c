#include "analysis/voting/voting_gap.h"

#include "analysis/answers.h"
#include "analysis/voting/voting_words.h"
#include "messages.h"

static void say_missing_weight(Answering *answering, const Poll *poll, Text body)
{
    Text name =
        poll->missing == NULL ? (Text){0} : voting_label(answering, poll->missing);
    bool newcomer = poll->missing != NULL && poll->missing->node == NULL;
    if (newcomer && poll->decision->votes != NULL)
        SAY(answering, vote_gap_newcomer, ARG(name), ARG(body),
            ARG(tell_cell(answering, poll->decision->votes)));
    else
        SAY(answering, vote_gap_weight, ARG(name), ARG(body));
    answer_silence(answering, WORDS(answering, vote_silent_weight, ARG(name)), body);
}

static void say_votes_gap(Answering *answering, const Poll *poll, Text body)
{
    if (poll->missing_words.length > 0)
        SAY(answering, vote_gap_votes_in_words, ARG(body), ARG(poll->missing_words));
    else
        SAY(answering, vote_gap_votes, ARG(body));
    answer_silence(answering, answer_words(answering, PHRASE_vote_silent_votes, 0, NULL),
                   body);
}

// The body that a gap is about: one that the decision counts, else its own.
static Text gap_body(Answering *answering, const Poll *poll)
{
    const Entity *missing = poll->missing;
    bool counted =
        missing != NULL && (missing->block == BLOCK_body || missing->block == BLOCK_set ||
                            missing->block == BLOCK_bloc || missing->block == BLOCK_kind);
    return voting_label(answering, counted ? missing : poll->decision->body);
}

void voting_say_gap(Answering *answering, const Poll *poll)
{
    Text body = voting_label(answering, poll->decision->body);
    answering->out->verdict = VERDICT_NOT_STATED;
    switch (poll->gap) {
    case GAP_NONE: break;
    case GAP_VOTERS:
        body = gap_body(answering, poll);
        SAY(answering, vote_gap_voters, ARG(body));
        answer_silence(answering,
                       answer_words(answering, PHRASE_vote_silent_voters, 0, NULL), body);
        break;
    case GAP_VOTES: say_votes_gap(answering, poll, body); break;
    case GAP_WEIGHT: say_missing_weight(answering, poll, body); break;
    case GAP_LIMIT:
    case GAP_THRESHOLD:
        body = gap_body(answering, poll);
        SAY(answering, vote_gap_limit, ARG(body));
        answer_silence(answering,
                       answer_words(answering, PHRASE_vote_silent_limit, 0, NULL), body);
        break;
    case GAP_CAP_BASE:
        SAY(answering, vote_gap_cap_base, ARG(body));
        answer_silence(answering,
                       answer_words(answering, PHRASE_vote_silent_cap_base, 0, NULL),
                       body);
        break;
    case GAP_CAP: SAY(answering, vote_gap_cap, ARG(body)); break;
    case GAP_TWICE:
        SAY(answering, vote_gap_twice, ARG(voting_label(answering, poll->missing)),
            ARG(body));
        break;
    case GAP_VOTES_TWICE:
        SAY(answering, vote_gap_votes_twice, ARG(voting_label(answering, poll->missing)),
            ARG(body));
        break;
    case GAP_VETO:
        SAY(answering, vote_gap_veto, ARG(body), ARG(poll->missing_words));
        answer_silence(answering, poll->missing_words, body);
        break;
    case GAP_CIRCULAR:
        SAY(answering, vote_gap_circular, ARG(body),
            ARG(voting_label(answering, poll->missing)));
        break;
    case GAP_TWO_BLOCS:
        SAY(answering, vote_gap_two_blocs, ARG(voting_label(answering, poll->missing)),
            ARG(body));
        break;
    }
}
