#include "analysis/voting/vote_asked.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

static bool mark(Voting *voting, const char *slot, Ballot ballot)
{
    Answering *answering = voting->answering;
    VoterList voters = {0};
    if (!voting_voters(answering, voting->poll, slot, &voters))
        return false;
    for (size_t i = 0; i < voters.count; i++) {
        size_t at = voters.items[i];
        if (voting->named[at] && voting->ballots[at] != ballot) {
            const Entity *voter = voting->poll->voters.items[at].voter;
            if (voting->poll->voters.items[at].members.count > 0)
                SAY(answering, vote_bloc_split, ARG(voting_label(answering, voter)),
                    ARG(show_names(answering->arena, answering->language,
                                   &voting->poll->voters.items[at].members)));
            else
                SAY(answering, vote_named_twice, ARG(voting_label(answering, voter)));
            answering->out->verdict = VERDICT_NOT_STATED;
            return false;
        }
        voting->named[at] = true;
        voting->ballots[at] = ballot;
    }
    return true;
}

static Ballot ballot_of(WordKey word)
{
    switch (word) {
    case WORD_absent: return BALLOT_ABSENT;
    case WORD_as_abstaining:
    case WORD_abstaining: return BALLOT_ABSTAIN;
    case WORD_as_for:
    case WORD_in_favour: return BALLOT_FOR;
    case WORD_unknown: return BALLOT_UNKNOWN;
    default: return BALLOT_AGAINST;
    }
}

static bool only_asks_signing(const PollGate *gate)
{
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS)
        return gate->act == ACT_SIGNED || gate->act == ACT_APPROVED ||
               gate->act == ACT_REQUESTED;
    for (size_t i = 0; i < gate->parts.count; i++)
        if (!only_asks_signing(gate->parts.items[i]))
            return false;
    return true;
}

static bool poll_asks_signing(const Poll *poll)
{
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (!only_asks_signing(poll->attempts.items[i].gate))
            return false;
    return true;
}

static bool weighs(const PollGate *gate, size_t voter)
{
    if (gate == NULL)
        return false;
    if (voter < gate->weights.count && rational_sign(gate->weights.items[voter]) != 0)
        return true;
    for (size_t i = 0; i < gate->parts.count; i++)
        if (weighs(gate->parts.items[i], voter))
            return true;
    return false;
}

// Whether a voter's ballot is asked for: by a limit, or by a body that the question does
// not give a vote itself.
static bool is_asked(const Voting *voting, size_t voter)
{
    const Poll *poll = voting->poll;
    if (poll->voters.items[voter].body)
        return false;
    if (!poll->voters.items[voter].outside || weighs(poll->blocking, voter))
        return true;
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (weighs(poll->attempts.items[i].gate, voter))
            return true;
    for (size_t i = 0; i < poll->stages.count; i++) {
        const PollStage *stage = &poll->stages.items[i];
        for (size_t k = 0; k < stage->outer.count; k++)
            if (stage->outer.items[k] == voter && !voting->named[stage->speaks.items[0]])
                return true;
    }
    return false;
}

// Where a question names nobody in favour but somebody against or absent, it asks whether
// the others can decide.
static Ballot ballot_of_others(const Voting *voting)
{
    const Asked *asked = voting->answering->asked;
    const Filled *others = asked_slot(asked, "others");
    if (others)
        return ballot_of(others->word);
    bool without = asked_slot(asked, "against") || asked_slot(asked, "absent") ||
                   asked_slot(asked, "abstain");
    return without && !asked_slot(asked, "for") && !poll_asks_signing(voting->poll)
               ? BALLOT_FOR
               : BALLOT_AGAINST;
}

// Voters that a ballot does not name are present, and vote against or in favour.
static void assume_others(Voting *voting, bool in_favour)
{
    EntityList others = {0};
    Answering *answering = voting->answering;
    for (size_t i = 0; i < voting->poll->voters.count; i++)
        if (!voting->named[i] && !voting->poll->voters.items[i].barred &&
            is_asked(voting, i))
            vec_push(answering->arena, &others, voting->poll->voters.items[i].voter);
    if (others.count == 0)
        return;
    Arg names = ARG(show_names(answering->arena, answering->language, &others));
    bool signing = poll_asks_signing(voting->poll);
    Text words = answer_words(answering,
                              signing     ? PHRASE_vote_assume_not_yet
                              : in_favour ? PHRASE_vote_assume_for
                                          : PHRASE_vote_assume_against,
                              1, &names);
    answer_assume(answering, TEXT("ballots"),
                  signing     ? TEXT("not yet")
                  : in_favour ? TEXT("for")
                              : TEXT("against"),
                  words);
}

static bool read_ballots(Voting *voting)
{
    Ballot others = ballot_of_others(voting);
    bool ok =
        mark(voting, "for", BALLOT_FOR) && mark(voting, "against", BALLOT_AGAINST) &&
        mark(voting, "abstain", BALLOT_ABSTAIN) &&
        mark(voting, "absent", BALLOT_ABSENT) && mark(voting, "unknown", BALLOT_UNKNOWN);
    for (size_t i = 0; ok && i < voting->poll->voters.count; i++)
        if (!voting->named[i])
            voting->ballots[i] =
                voting->poll->voters.items[i].body ? BALLOT_BY_MEMBERS : others;
    if (ok && asked_slot(voting->answering->asked, "others") == NULL)
        assume_others(voting, others == BALLOT_FOR);
    return ok;
}

bool vote_is_pending(const Voting *voting)
{
    const Poll *poll = voting->poll;
    Arena *arena = voting->answering->arena;
    bool asks =
        asked_slot(voting->answering->asked, "others") == NULL && poll_asks_signing(poll);
    Ballot *ballots = ARENA_ARRAY(arena, Ballot, poll->voters.count);
    for (size_t i = 0; asks && i < poll->voters.count; i++)
        ballots[i] = voting->named[i] || poll->voters.items[i].body ? voting->ballots[i]
                                                                    : BALLOT_UNKNOWN;
    return asks && poll_decide(poll, ballots, NULL) == OUTCOME_OPEN;
}

bool *vote_candidates(const Voting *voting)
{
    const Poll *poll = voting->poll;
    bool *candidates =
        ARENA_ARRAY(voting->answering->arena, bool, poll->voters.count + 1);
    for (size_t i = 0; i < poll->voters.count; i++)
        candidates[i] = !poll->voters.items[i].barred && is_asked(voting, i);
    return candidates;
}

bool vote_asked(Answering *answering, Voting *out)
{
    const Decision *decision = voting_decision(answering);
    const Poll *poll =
        decision == NULL ? NULL : voting_poll(answering, decision, WORD_all);
    if (poll == NULL)
        return false;
    *out = (Voting){.answering = answering,
                    .poll = poll,
                    .ballots = ARENA_ARRAY(answering->arena, Ballot, poll->voters.count),
                    .named = ARENA_ARRAY(answering->arena, bool, poll->voters.count),
                    .body = voting_label(answering, decision->body)};
    if (!read_ballots(out))
        return false;
    out->counted = poll_counted(poll, out->ballots);
    out->outcome = poll_decide(poll, out->ballots, &out->trace);
    return true;
}
