#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/voting/power.h"
#include "analysis/voting/tie.h"
#include "analysis/voting/voting_words.h"

#include "engine/poll/poll_open.h"
#include "game/choices.h"
#include "messages.h"

// Whether votes can be equal where more than half is needed.

static Coalition doing(const Game *game, const Ballot *ballots, Ballot ballot)
{
    Coalition some = {0};
    for (size_t i = 0; i < game->players; i++)
        if (ballots[game->voters[i]] == ballot)
            players_add(&some, i);
    return some;
}

static void add_sentence(Answering *answering, Text words)
{
    answering->out->sentence =
        tell_joined(answering, answering->out->sentence, " ", words);
}

static void say_doing(Power *power, const Ballot *ballots, Ballot ballot, PhraseKey key)
{
    Coalition some = doing(power->game, ballots, ballot);
    const Arg who = ARG(power_names(power, &some));
    if (players_count(&some) > 0)
        add_sentence(power->answering, answer_words(power->answering, key, 1, &who));
}

// Who is on which side, who does not vote, and what the text says that a tie leads to.
static void say_tie(Power *power, const Ballot *ballots)
{
    Answering *answering = power->answering;
    const Entity *decision = power->poll->decision->entity;
    Text rule = tell_slot(answering, decision, LABEL_tie);
    Coalition sides[] = {doing(power->game, ballots, BALLOT_FOR),
                         doing(power->game, ballots, BALLOT_AGAINST)};
    CoalitionList list = {.items = sides, .count = 2, .total = rational_from_int(2)};
    answering->out->value = power_groups(power, &list, 2);
    if (rule.length == 0)
        answer_silence(answering, tell_label(answering, LABEL_tie),
                       tell_clause(answering, decision->clause));
    SAY(answering, power_tie, ARG(power->body), ARG(power_names(power, &sides[0])),
        ARG(power_names(power, &sides[1])));
    say_doing(power, ballots, BALLOT_ABSTAIN, PHRASE_power_tie_abstain);
    say_doing(power, ballots, BALLOT_ABSENT, PHRASE_power_tie_away);
    if (rule.length > 0)
        add_sentence(answering, WORDS(answering, power_tie_rule, ARG(rule)));
}

// A split of all votes in two halves; false when that is none, or not what settles it.
static bool all_vote(const Game *game, Ballot *ballots)
{
    Coalition half;
    PollTrace trace = {0};
    bool hits = false;
    if (!game_hits(game, game->poll->even, &hits, &half) || !hits)
        return false;
    for (size_t i = 0; i < game->poll->voters.count; i++)
        ballots[i] = game->poll->voters.items[i].body ? BALLOT_BY_MEMBERS : BALLOT_BARRED;
    for (size_t i = 0; i < game->players; i++)
        ballots[game->voters[i]] = players_has(&half, i) ? BALLOT_FOR : BALLOT_AGAINST;
    poll_settle(game->poll, ballots, &trace);
    return trace.by_tie;
}

static void say_none(Power *power, TieEnd end)
{
    static const PhraseKey keys[] = {[TIE_NEVER_EQUAL] = PHRASE_power_no_tie,
                                     [TIE_NOT_ALL] = PHRASE_power_no_tie_all,
                                     [TIE_NO_QUORUM] = PHRASE_power_no_tie_quorum,
                                     [TIE_SETTLED] = PHRASE_power_no_tie_settled,
                                     [TIE_NO_BALLOT] = PHRASE_power_no_tie_ballot,
                                     [TIE_OPEN] = PHRASE_power_tie_open};
    Answering *answering = power->answering;
    size_t most = power->poll->stages.count > 0 ? TIE_BALLOTS_MAX : CHOICES_STATES_MAX;
    const Arg args[] = {ARG(power->body), ARG(voting_number(answering, most))};
    answering->out->verdict = end == TIE_OPEN ? VERDICT_UNCERTAIN : VERDICT_NO;
    answer_say(answering, keys[end], 2, args);
}

void answer_can_tie(Answering *answering)
{
    Power power;
    if (!power_begin(answering, &power, false))
        return;
    if (power.poll->even == NULL) {
        answering->out->verdict = VERDICT_NO;
        SAY(answering, power_tie_no_half, ARG(power.body));
        return;
    }
    Ballot *ballots = ARENA_ARRAY(answering->arena, Ballot, power.poll->voters.count + 1);
    TieEnd end =
        all_vote(power.game, ballots) ? TIE_POSSIBLE : tie_find(power.game, ballots);
    if (end != TIE_POSSIBLE) {
        say_none(&power, end);
        return;
    }
    answer_truth(answering, TRUTH_YES);
    say_tie(&power, ballots);
}
