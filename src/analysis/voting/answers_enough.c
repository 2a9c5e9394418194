#include "analysis/table.h"
#include "analysis/voting/voting.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// Whether an amount of support is enough for a decision, whoever gives it.

// What the amount is of the base of a gate, or the number it is, as the threshold is
// stated; false when the two can't be compared.
static bool as_stated(Arena *arena, const PollGate *gate, Figure amount, Interval *out)
{
    Interval range = amount.quantity.range;
    bool share = amount.quantity.unit == UNIT_SHARE;
    Rational total = RATIONAL_ZERO;
    if (amount.state != FIGURE_STATED || !interval_is_point(range))
        return false;
    *out = range;
    if (share == gate->relative)
        return share || gate->unit != UNIT_SHARE;
    if (gate->unit == UNIT_SHARE || gate->counting == COUNT_MEASURE)
        return false;
    for (size_t i = 0; i < gate->weights.count; i++)
        total = rational_add(arena, total, gate->weights.items[i]);
    if (rational_sign(total) <= 0)
        return false;
    Rational part = rational_mul(arena, range.low, total);
    if (!share && !rational_div(arena, range.low, total, &part))
        return false;
    *out = interval_point(part);
    return true;
}

void answer_is_enough(Answering *answering)
{
    const Decision *decision = voting_decision(answering);
    const Filled *slot = asked_slot(answering->asked, "figure");
    const Poll *poll = decision ? poll_make(answering->eval, decision, WORD_all) : NULL;
    if (!poll || !slot || !slot->value)
        return;
    if (poll->attempts.count == 0 || poll->gap == GAP_LIMIT ||
        poll->gap == GAP_THRESHOLD) {
        voting_poll(answering, decision, WORD_all);
        return;
    }
    const PollGate *gate = vec_last(&poll->attempts).gate;
    Figure amount = eval_figure(answering->eval, slot->value, NULL);
    Interval support;
    bool simple = gate->kind == CONDITION_LIMIT && gate->act == ACT_FOR &&
                  gate->group == NULL && poll->blocking == NULL;
    if (!simple || !as_stated(answering->arena, gate, amount, &support)) {
        answer_threshold(answering);
        return;
    }
    Truth enough = limit_holds(gate->limit, support, gate->threshold.quantity.range);
    Text shown = show_figure(answering->arena, answering->language, amount);
    Text needs = voting_needs(answering, gate);
    if (voting_cell(gate))
        vec_push(answering->arena, &answering->out->cited, voting_cell(gate));
    answer_truth(answering, enough);
    if (enough == TRUTH_YES)
        SAY(answering, vote_passes, ARG(shown), ARG(needs));
    else
        SAY(answering, vote_fails, ARG(shown), ARG(needs));
}
