#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/voting/power.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// How much somebody, whoever it is, must have to block a decision alone: what the others
// must not reach without it.

// Whether equal votes are settled by something else than that there is no decision.
static bool settles_ties(const Poll *poll)
{
    return poll->tie != WORD_none && poll->tie != WORD_fails && poll->tie != WORD_lapse;
}

// The limit on those against that answers to one on those in favour.
static Limit other_limit(const Poll *poll, const PollGate *gate)
{
    bool settled = gate == poll->even && settles_ties(poll);
    return gate->limit == LIMIT_MORE_THAN && !settled ? LIMIT_AT_LEAST : LIMIT_MORE_THAN;
}

// Whether a limit says how much of all in favour is enough.
static bool is_plain(const PollGate *gate)
{
    return gate->kind == CONDITION_LIMIT && gate->act == ACT_FOR && !gate->named &&
           (gate->limit == LIMIT_MORE_THAN || gate->limit == LIMIT_AT_LEAST) &&
           gate->threshold.state == FIGURE_STATED &&
           interval_is_point(gate->threshold.quantity.range);
}

// What is left of the whole when the limit is just missed, in words.
static Text block_words(Answering *answering, const Poll *poll, const PollGate *gate)
{
    PollGate against = *gate;
    Rational all =
        gate->relative ? RATIONAL_ONE : poll_total(answering->arena, poll, gate);
    Rational left =
        rational_sub(answering->arena, all, gate->threshold.quantity.range.low);
    against.limit = other_limit(poll, gate);
    against.threshold.quantity.range = interval_point(left);
    return voting_needs(answering, &against);
}

// The limits each of which must be kept; false when one is another sort of condition.
static bool add_words(Answering *answering, const Poll *poll, const PollGate *gate,
                      Words *out)
{
    if (gate->kind == CONDITION_ALL) {
        for (size_t i = 0; i < gate->parts.count; i++)
            if (!add_words(answering, poll, gate->parts.items[i], out))
                return false;
        return true;
    }
    if (!is_plain(gate))
        return false;
    vec_push(answering->arena, out, block_words(answering, poll, gate));
    return true;
}

static Text joined_by_or(Answering *answering, const Words *words)
{
    Text or = answer_words(answering, PHRASE_block_share_or, 0, NULL), all = {0};
    for (size_t i = 0; i < words->count; i++)
        all = i == 0
                  ? words->items[i]
                  : text_format(answering->arena, TEXT_FMT ", " TEXT_FMT " " TEXT_FMT,
                                TEXT_ARG(all), TEXT_ARG(or), TEXT_ARG(words->items[i]));
    return all;
}

static void say_more(Answering *answering, Text words)
{
    answering->out->sentence =
        tell_joined(answering, answering->out->sentence, " ", words);
}

static void say_now(Power *power)
{
    Answering *answering = power->answering;
    Coalition now = {0};
    for (size_t i = 0; i < power->game->players; i++)
        if (game_blocks_alone(power->game, i))
            players_add(&now, i);
    say_more(answering,
             players_count(&now) > 0
                 ? WORDS(answering, block_share_now, ARG(power_names(power, &now)))
                 : answer_words(answering, PHRASE_block_share_nobody, 0, NULL));
}

static void say_vetoes(Power *power)
{
    EntityList vetoes = {0};
    for (size_t i = 0; i < power->poll->voters.count; i++)
        if (power->poll->voters.items[i].veto)
            vec_push(power->answering->arena, &vetoes,
                     power->poll->voters.items[i].voter);
    if (vetoes.count > 0)
        say_more(power->answering,
                 WORDS(power->answering, block_share_veto,
                       ARG(show_names(power->answering->arena, power->answering->language,
                                      &vetoes))));
}

void answer_block_share(Answering *answering)
{
    Power power;
    Words limits = {0};
    if (!power_begin(answering, &power, false))
        return;
    const Poll *poll = power.poll;
    const PollGate *gate = vec_last(&poll->attempts).gate;
    answering->out->verdict = VERDICT_VALUE;
    if (gate->kind == CONDITION_UNANIMOUS && poll->attempts.count == 1) {
        SAY(answering, block_share_any, ARG(power.body),
            ARG(voting_needs(answering, gate)));
        return;
    }
    if (poll->stages.count > 0 || poll->capped || poll->blocking != NULL ||
        poll->attempts.count > 1 || !add_words(answering, poll, gate, &limits)) {
        SAY(answering, block_share_other, ARG(power.body),
            ARG(voting_needs(answering, gate)));
        say_now(&power);
        return;
    }
    Text share = joined_by_or(answering, &limits);
    answering->out->value = value_text(answering, share);
    SAY(answering, block_share, ARG(power.body), ARG(share));
    if (poll->even != NULL && settles_ties(poll))
        say_more(answering, WORDS(answering, block_share_even,
                                  ARG(tell_word(answering, poll->tie))));
    say_vetoes(&power);
    say_now(&power);
}
