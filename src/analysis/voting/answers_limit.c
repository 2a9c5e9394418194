#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/voting/power.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// The limits of decisions: what is needed, and who has exactly so much.

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

// Who may block what reaches the limit: else it would look like all that is needed.
static void say_vetoes(Answering *answering, const Poll *poll)
{
    EntityList vetoes = {0};
    for (size_t i = 0; i < poll->voters.count; i++)
        if (poll->voters.items[i].veto)
            vec_push(answering->arena, &vetoes, poll->voters.items[i].voter);
    if (vetoes.count > 0) {
        Text words =
            WORDS(answering, threshold_veto,
                  ARG(show_names(answering->arena, answering->language, &vetoes)));
        answering->out->sentence =
            tell_joined(answering, answering->out->sentence, " ", words);
    }
    if (poll->blocking != NULL)
        answering->out->sentence =
            tell_joined(answering, answering->out->sentence, " ",
                        WORDS(answering, threshold_blocked,
                              ARG(voting_needs(answering, poll->blocking))));
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
    say_vetoes(answering, poll);
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
