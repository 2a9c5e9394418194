#include "analysis/voting/power.h"
#include "analysis/facts/extreme.h"
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

static void answer_who(Answering *answering, PlayerTest *test, PhraseKey some,
                       PhraseKey none)
{
    Power power;
    if (!power_begin(answering, &power, false))
        return;
    EntityList found = {0};
    for (size_t i = 0; i < power.game->players; i++)
        if (test(power.game, i))
            vec_push(answering->arena, &found, power_entity(power.game, i));
    say_who(&power, &found, some, none);
}
void answer_who_decides_alone(Answering *answering)
{
    answer_who(answering, game_decides_alone, PHRASE_power_deciding,
               PHRASE_power_deciding_none);
}

void answer_who_blocks_alone(Answering *answering)
{
    answer_who(answering, game_blocks_alone, PHRASE_power_blocking,
               PHRASE_power_blocking_none);
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

// --- limits ---

static Text exact_words(const Power *power, const PollGate *gate, Rational total)
{
    Answering *answering = power->answering;
    bool enough = poll_compare(gate->limit, 0);
    const Arg args[] = {ARG(voting_needs(answering, gate)),
                        ARG(rational_exact(answering->arena, total))};
    return answer_words(
        answering, enough ? PHRASE_power_exact_enough : PHRASE_power_exact_not_enough, 2,
        args);
}

void answer_exact_limit(Answering *answering)
{
    Power power;
    GateList gates = {0};
    Words sentences = {0};
    if (!power_begin(answering, &power, true))
        return;
    size_t limit = power_limit(answering);
    game_gates(answering->arena, power.poll, &gates);
    CoalitionList none = {.total = RATIONAL_ZERO};
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = power_groups(&power, &none, limit);
    for (size_t i = 0; i < gates.count; i++) {
        CoalitionList list;
        if (!game_exact(power.game, gates.items[i], (Wanted){.limit = limit}, &list)) {
            power_too_many(&power);
            return;
        }
        if (rational_sign(list.total) == 0)
            continue;
        // The groups are those of the first limit that is hit; the words name every one.
        if (sentences.count == 0)
            answering->out->value = power_groups(&power, &list, limit);
        Text words = exact_words(&power, gates.items[i], list.total);
        vec_push(answering->arena, &sentences, words);
        answer_step(answering, 0, words, voting_cell(gates.items[i]));
    }
    if (sentences.count == 0)
        SAY(answering, power_exact_none, ARG(power.body));
    else
        SAY(answering, power_exact, ARG(power.body),
            ARG(voting_joined(answering, &sentences)));
}

static PhraseKey attempt_phrase(LabelKey label)
{
    switch (label) {
    case LABEL_first: return PHRASE_vote_part_first;
    case LABEL_then: return PHRASE_vote_part_then;
    default: return PHRASE_vote_part_passes;
    }
}

static Text attempt_label(Answering *answering, LabelKey label)
{
    LabelKey shown =
        label == LABEL_first || label == LABEL_then ? label : LABEL_passes_if;
    return text_from(keyword_label_words[answering->language][shown]);
}

// One row for each limit of an attempt.
static void threshold_rows(Answering *answering, const PollGate *gate, LabelKey label)
{
    if (gate->kind == CONDITION_LIMIT)
        answer_row(answering, attempt_label(answering, label),
                   voting_needs(answering, gate),
                   value_figure(answering, gate->threshold), voting_cell(gate));
    else if (gate->kind == CONDITION_UNANIMOUS)
        answer_row(answering, attempt_label(answering, label),
                   voting_needs(answering, gate),
                   value_text(answering, tell_word(answering, WORD_unanimous)),
                   voting_cell(gate));
    for (size_t i = 0; i < gate->parts.count; i++)
        threshold_rows(answering, gate->parts.items[i], label);
}

static void say_thresholds(Answering *answering, const Poll *poll, Text body)
{
    Words items = {0};
    for (size_t i = 0; i < poll->attempts.count; i++) {
        const PollAttempt *attempt = &poll->attempts.items[i];
        Text name = answer_words(answering, attempt_phrase(attempt->label), 0, NULL);
        Text needs = voting_needs(answering, attempt->gate);
        vec_push(answering->arena, &items,
                 poll->attempts.count == 1
                     ? needs
                     : WORDS(answering, power_attempt, ARG(name), ARG(needs)));
        if (attempt->attempt != NULL && attempt->attempt->cell != NULL)
            vec_push(answering->arena, &answering->out->cited, attempt->attempt->cell);
        threshold_rows(answering, attempt->gate, attempt->label);
    }
    SAY(answering, power_threshold, ARG(body), ARG(voting_joined(answering, &items)));
}

// Whether a limit is on the very votes that each has.
static bool is_on_votes(const Poll *poll, const PollGate *gate)
{
    if (gate->kind != CONDITION_LIMIT || gate->act != ACT_FOR || gate->group != NULL ||
        gate->threshold.state != FIGURE_STATED)
        return false;
    for (size_t i = 0; i < poll->voters.count; i++) {
        const Voter *voter = &poll->voters.items[i];
        if (!voter->barred && (voter->weight.state != FIGURE_STATED ||
                               rational_compare(voter->weight.quantity.range.low,
                                                gate->weights.items[i]) != 0))
            return false;
    }
    return true;
}

typedef VEC(AgrTableRow) LimitRows;

static void vote_limits(Answering *answering, const Poll *poll, const PollGate *gate,
                        LimitRows *rows)
{
    Arena *arena = answering->arena;
    for (size_t i = 0; i < gate->parts.count; i++)
        vote_limits(answering, poll, gate->parts.items[i], rows);
    if (!is_on_votes(poll, gate))
        return;
    Rational needed = gate->threshold.quantity.range.low;
    if (gate->relative)
        needed = rational_mul(arena, needed, poll_total(arena, poll, gate));
    AgrValue *cell = ARENA_NEW(arena, AgrValue);
    *cell = value_figure(answering, figure_number(needed, voting_unit(gate)));
    AgrTableRow row = {.of = text_cstr(arena, voting_needs(answering, gate)),
                       .cells = cell};
    vec_push(arena, rows, row);
}

// The limits on votes, in votes when everyone takes part: where they stand in a bar.
static void add_limits(Answering *answering, const Poll *poll, Text body)
{
    Arena *arena = answering->arena;
    LimitRows rows = {0};
    if (poll->gap != GAP_NONE)
        return;
    for (size_t i = 0; i < poll->attempts.count; i++)
        vote_limits(answering, poll, poll->attempts.items[i].gate, &rows);
    if (rows.count == 0)
        return;
    AgrColumn *column = ARENA_NEW(arena, AgrColumn);
    *column = (AgrColumn){
        "limit",
        text_cstr(arena, answer_words(answering, PHRASE_margin_in_votes, 0, NULL))};
    AgrTable table = {.of = text_cstr(arena, poll->decision->body->name),
                      .title = text_cstr(arena, body),
                      .columns = column,
                      .column_count = 1,
                      .rows = rows.items,
                      .row_count = rows.count};
    vec_push(arena, &answering->out->tables, table);
}

void answer_threshold(Answering *answering)
{
    const Decision *decision = voting_decision(answering);
    const Poll *poll =
        decision == NULL ? NULL : poll_make(answering->eval, decision, WORD_all);
    if (poll == NULL)
        return;
    // Limits can be said though votes are not stated.
    if (poll->gap == GAP_LIMIT || poll->gap == GAP_THRESHOLD ||
        poll->attempts.count == 0) {
        voting_poll(answering, decision, WORD_all);
        return;
    }
    Text body = voting_label(answering, decision->body);
    const PollGate *gate = poll->attempts.items[0].gate;
    say_thresholds(answering, poll, body);
    answering->out->verdict = VERDICT_VALUE;
    if (poll->attempts.count == 1 && gate->kind == CONDITION_LIMIT)
        answering->out->value = value_figure(answering, gate->threshold);
    else if (poll->attempts.count == 1 && gate->kind == CONDITION_UNANIMOUS)
        answering->out->value =
            value_text(answering, tell_word(answering, WORD_unanimous));
    else
        answering->out->value = (AgrValue){.kind = AGR_VALUE_ROWS,
                                           .rows = answering->out->sum.items,
                                           .row_count = answering->out->sum.count};
    add_limits(answering, poll, body);
    if (poll_lacks_base(poll))
        answer_silence(answering,
                       answer_words(answering, PHRASE_vote_silent_base, 0, NULL), body);
}

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
    if (poll == NULL || !voting_voters(answering, poll, "party", &of))
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
