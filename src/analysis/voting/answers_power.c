#include "analysis/voting/power.h"
#include "analysis/facts/extreme.h"
#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/voting/voting_topic.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"
#include "syntax/keywords.h"

// Who can decide, who can block, and what it takes.

// --- who ---

typedef bool PlayerTest(const Game *game, size_t player);

static void say_who(Power *power, const EntityList *found, PhraseKey some, PhraseKey none)
{
    Answering *answering = power->answering;
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = value_names(answering, found);
    const Arg args[] = {ARG(power->body),
                        ARG(show_names(answering->arena, answering->language, found))};
    if (found->count > 0)
        answer_say(answering, some, 2, args);
    else
        answer_say(answering, none, 1, args);
}

static const Poll *answer_who(Answering *answering, PlayerTest *test, PhraseKey some,
                              PhraseKey none)
{
    Power power;
    if (!power_begin(answering, &power, false))
        return NULL;
    EntityList found = {0};
    for (size_t i = 0; i < power.game->players; i++)
        if (test(power.game, i))
            vec_push(answering->arena, &found, power_entity(power.game, i));
    say_who(&power, &found, some, none);
    return power.poll;
}
void answer_who_decides_alone(Answering *answering)
{
    answer_who(answering, game_decides_alone, PHRASE_power_deciding,
               PHRASE_power_deciding_none);
}

// A veto that the text gives to whoever holds a role that nobody holds now.
static void say_unheld_veto(Answering *answering, const Poll *poll)
{
    const Cell *veto = poll->decision->veto;
    bool held = veto == NULL;
    for (size_t i = 0; i < poll->voters.count; i++)
        held = held || poll->voters.items[i].veto;
    if (!held)
        answering->out->sentence = tell_joined(
            answering, answering->out->sentence, " ",
            WORDS(answering, power_veto_unheld, ARG(tell_cell(answering, veto))));
}

void answer_who_blocks_alone(Answering *answering)
{
    const Poll *poll = answer_who(answering, game_blocks_alone, PHRASE_power_blocking,
                                  PHRASE_power_blocking_none);
    if (poll != NULL)
        say_unheld_veto(answering, poll);
}

void answer_who_never_matters(Answering *answering)
{
    Power power;
    Coalition dummies;
    EntityList found = {0};
    if (!power_begin(answering, &power, true))
        return;
    if (!game_dummies(power.game, &dummies)) {
        power_too_many(&power);
        return;
    }
    power_entities(&power, &dummies, &found);
    say_who(&power, &found, PHRASE_power_dummies, PHRASE_power_dummies_none);
}

// --- whether ---

// The only limit of a decision that has one, to show sums against; else NULL.
static const PollGate *only_gate(const Power *power)
{
    GateList gates = {0};
    game_gates(power->answering->arena, power->poll, &gates);
    return gates.count == 1 ? gates.items[0] : NULL;
}

static void show_weights(const Power *power, const PollGate *gate,
                         const Coalition *coalition)
{
    Answering *answering = power->answering;
    const Poll *poll = power->poll;
    Rational sum = game_sum(power->game, gate, coalition);
    const Ballot *counted = poll_counted(poll, power->game->ballots);
    for (size_t i = 0; i < poll->voters.count; i++) {
        bool part = !poll->voters.items[i].outside || gate->group != NULL;
        if (counted[i] != BALLOT_FOR || !part)
            continue;
        answer_row(answering, voting_label(answering, poll->voters.items[i].voter),
                   (Text){0}, value_figure(answering, voting_weight(gate, i)),
                   voting_cell(gate));
    }
    voting_total(answering, sum, voting_unit(gate));
}

static void say_whether(Power *power, bool yes, const Coalition *named, PhraseKey yes_key,
                        PhraseKey no_key)
{
    const Arg args[] = {ARG(power_names(power, named)), ARG(power->body)};
    power->answering->out->verdict = yes ? VERDICT_YES : VERDICT_NO;
    answer_say(power->answering, yes ? yes_key : no_key, 2, args);
}

static void show_sum(const Power *power, const Coalition *coalition)
{
    const PollGate *gate = only_gate(power);
    if (gate == NULL)
        return;
    show_weights(power, gate, coalition);
    answer_step(power->answering, 0,
                WORDS(power->answering, power_step_needs,
                      ARG(voting_needs(power->answering, gate))),
                voting_cell(gate));
}

void answer_can_decide_alone(Answering *answering)
{
    Power power;
    Coalition named;
    if (!power_begin(answering, &power, false) || !power_asked(&power, &named))
        return;
    say_whether(&power, game_wins(power.game, &named), &named, PHRASE_power_can_decide,
                PHRASE_power_cannot_decide);
    show_sum(&power, &named);
}

void answer_can_block_alone(Answering *answering)
{
    Power power;
    Coalition named;
    if (!power_begin(answering, &power, false) || !power_asked(&power, &named))
        return;
    say_whether(&power, game_blocks(power.game, &named), &named, PHRASE_power_can_block,
                PHRASE_power_cannot_block);
    Coalition others = game_others(power.game, &named);
    show_sum(&power, &others);
}

// Whether an amendment takes the approval of somebody named, whatever the vote.
static bool needs_approval(const Power *power, const Coalition *named)
{
    VotingTopic topic = voting_topic(power->answering);
    EntityList needed = {0};
    for (size_t i = 0; i < power->game->players; i++) {
        const Entity *voter = power->poll->voters.items[power->game->voters[i]].voter;
        for (size_t k = 0; k < topic.approve.count && players_has(named, i); k++)
            if (topic.approve.items[k] == voter)
                vec_push(power->answering->arena, &needed, voter);
    }
    if (needed.count == 0)
        return false;
    power->answering->out->verdict = VERDICT_NO;
    SAY(power->answering, power_fails_approval,
        ARG(show_names(power->answering->arena, power->answering->language, &needed)));
    return true;
}

void answer_can_pass_without(Answering *answering)
{
    Power power;
    Coalition named;
    if (!power_begin(answering, &power, false) || !power_asked(&power, &named) ||
        needs_approval(&power, &named))
        return;
    Coalition others = game_others(power.game, &named);
    say_whether(&power, game_wins(power.game, &others), &named,
                PHRASE_power_passes_without, PHRASE_power_fails_without);
    show_sum(&power, &others);
}

// A minimal winning coalition that needs one of those named.
static bool example_with(const Power *power, const Coalition *named, Coalition *out)
{
    for (size_t i = 0; i < power->game->players; i++) {
        Coalition member = game_player(power->game, i);
        CoalitionList list;
        if (players_has(named, i) &&
            game_minimal_winning(power->game, (Wanted){1, &member, NULL}, &list) &&
            list.count > 0) {
            *out = list.items[0];
            return true;
        }
    }
    return false;
}

static Coalition both(const Power *power, const Coalition *a, const Coalition *b)
{
    Coalition common = {0};
    for (size_t i = 0; i < power->game->players; i++)
        if (players_has(a, i) && players_has(b, i))
            players_add(&common, i);
    return common;
}

void answer_does_matter(Answering *answering)
{
    Power power;
    Coalition named, dummies, example;
    if (!power_begin(answering, &power, true) || !power_asked(&power, &named))
        return;
    if (!game_dummies(power.game, &dummies)) {
        power_too_many(&power);
        return;
    }
    bool matters = false;
    for (size_t i = 0; i < power.game->players; i++)
        matters = matters || (players_has(&named, i) && !players_has(&dummies, i));
    say_whether(&power, matters, &named, PHRASE_power_matters,
                PHRASE_power_does_not_matter);
    if (!matters || !example_with(&power, &named, &example))
        return;
    Coalition needed = both(&power, &example, &named);
    answer_step(answering, 0,
                WORDS(answering, power_step_example, ARG(power_names(&power, &example)),
                      ARG(power_names(&power, &needed))),
                NULL);
    show_sum(&power, &example);
}

// --- votes ---

// The votes of those asked about; of one alone as a figure out of all.
static void say_weights(Answering *answering, const Poll *poll, const VoterList *of,
                        Rational shown, Rational sum, Unit unit)
{
    Text body = voting_label(answering, poll->decision->body);
    Text all = show_rational(answering->arena, answering->language, sum, unit);
    answering->out->verdict = VERDICT_VALUE;
    if (of->count == 1) {
        const AgrRow *row = &answering->out->sum.items[0];
        const Voter *voter = &poll->voters.items[of->items[0]];
        answering->out->value = row->value;
        SAY(answering, power_weight_of, ARG(voting_label(answering, voter->voter)),
            ARG(show_rational(answering->arena, answering->language, shown, unit)),
            ARG(body), ARG(all));
        return;
    }
    if (of->count > 1) {
        EntityList names = {0};
        for (size_t i = 0; i < of->count; i++)
            vec_push(answering->arena, &names, poll->voters.items[of->items[i]].voter);
        answering->out->value = value_figure(answering, figure_number(shown, unit));
        SAY(answering, power_weight_of,
            ARG(show_names(answering->arena, answering->language, &names)),
            ARG(show_rational(answering->arena, answering->language, shown, unit)),
            ARG(body), ARG(all));
        return;
    }
    answering->out->value = (AgrValue){.kind = AGR_VALUE_ROWS,
                                       .rows = answering->out->sum.items,
                                       .row_count = answering->out->sum.count};
    SAY(answering, power_weights, ARG(body), ARG(all));
}

static bool is_asked(const VoterList *of, size_t voter)
{
    for (size_t i = 0; i < of->count; i++)
        if (of->items[i] == voter)
            return true;
    return false;
}

// Where a decision counts members alone, each of them has one vote: a party with three
// seats has three.
static bool counts_members(Answering *answering, const Poll *poll)
{
    GateList gates = {0};
    bool heads = false, votes = poll->decision->votes != NULL;
    game_gates(answering->arena, poll, &gates);
    for (size_t i = 0; i < gates.count; i++) {
        heads = heads || gates.items[i]->counting == COUNT_HEADS;
        votes = votes || gates.items[i]->counting == COUNT_VOTES;
    }
    return heads && !votes;
}

void answer_weights(Answering *answering)
{
    const Decision *decision = voting_decision(answering);
    const Poll *poll =
        decision == NULL ? NULL : voting_poll(answering, decision, WORD_all);
    VoterList of = {0};
    if (poll == NULL || !voting_voters(answering, poll, "party", &of) ||
        !voting_voters(answering, poll, "parties", &of))
        return;
    Rational sum = RATIONAL_ZERO, shown = RATIONAL_ZERO;
    Unit unit = UNIT_VOTES;
    Extreme extreme = extreme_asked(answering);
    bool members = counts_members(answering, poll);
    for (size_t i = 0; i < poll->voters.count; i++) {
        const Voter *voter = &poll->voters.items[i];
        Figure figure = members ? figure_number(voter->heads, unit) : voter->weight;
        if (voter->outside)
            continue;
        if (figure.quantity.unit == UNIT_NUMBER)
            figure.quantity.unit = UNIT_VOTES;
        if (voter->barred)
            figure = figure_number(RATIONAL_ZERO, unit);
        unit = figure.quantity.unit;
        sum = rational_add(answering->arena, sum, figure.quantity.range.low);
        if (of.count > 0 ? !is_asked(&of, i) : voter->barred)
            continue;
        shown = rational_add(answering->arena, shown, figure.quantity.range.low);
        extreme_look(answering, &extreme, voting_label(answering, voter->voter), figure);
        answer_row(answering, voting_label(answering, voter->voter), (Text){0},
                   value_figure(answering, figure), poll->decision->votes);
    }
    if (answering->out->sum.count == 0 && of.count == 0) {
        answering->out->verdict = VERDICT_VALUE;
        SAY(answering, power_no_votes, ARG(voting_label(answering, decision->body)));
        return;
    }
    if (of.count != 1)
        voting_total(answering, shown, unit);
    say_weights(answering, poll, &of, shown, sum, unit);
    extreme_tell(answering, &extreme);
}
