#include "analysis/voting/voting_words.h"

#include "messages.h"

Text voting_label(Answering *answering, const Entity *entity)
{
    return answer_label(answering, entity);
}

Text voting_number(Answering *answering, uint64_t number)
{
    return text_format(answering->arena, "%llu", (unsigned long long)number);
}

Text voting_joined(Answering *answering, const Words *words)
{
    Text all = {0};
    for (size_t i = 0; i < words->count; i++)
        all = i == 0 ? words->items[i]
                     : text_format(answering->arena, TEXT_FMT "; " TEXT_FMT,
                                   TEXT_ARG(all), TEXT_ARG(words->items[i]));
    return all;
}

Text voting_act(Answering *answering, Act act)
{
    static const PhraseKey keys[] = {[ACT_FOR] = PHRASE_vote_act_for,
                                     [ACT_AGAINST] = PHRASE_vote_act_against,
                                     [ACT_NOT_FOR] = PHRASE_vote_act_not_for,
                                     [ACT_ABSTAIN] = PHRASE_vote_act_abstain,
                                     [ACT_PRESENT] = PHRASE_vote_act_present,
                                     [ACT_SIGNED] = PHRASE_vote_act_signed,
                                     [ACT_APPROVED] = PHRASE_vote_act_approved,
                                     [ACT_REQUESTED] = PHRASE_vote_act_requested};
    return answer_words(answering, keys[act], 0, NULL);
}

// [counting][all, present, cast, not stated]
static const PhraseKey base_keys[][4] = {
    [COUNT_VOTES] = {PHRASE_vote_of_all_votes, PHRASE_vote_of_votes_present,
                     PHRASE_vote_of_votes_cast, PHRASE_vote_of_votes},
    [COUNT_HEADS] = {PHRASE_vote_of_all_members, PHRASE_vote_of_members_present,
                     PHRASE_vote_of_members_cast, PHRASE_vote_of_members},
    [COUNT_MEASURE] = {PHRASE_vote_of_all_measure, PHRASE_vote_of_measure_present,
                       PHRASE_vote_of_measure_cast, PHRASE_vote_of_measure},
};

static size_t base_index(const PollGate *gate)
{
    if (!gate->base_stated)
        return 3;
    return gate->base == WORD_cast ? 2 : gate->base == WORD_present ? 1 : 0;
}

static Text measure_label(Answering *answering, const PollGate *gate)
{
    return gate->measure == NULL ? (Text){0} : voting_label(answering, gate->measure);
}

static Text base_words(Answering *answering, const PollGate *gate)
{
    Arg measure = ARG(measure_label(answering, gate));
    return answer_words(answering, base_keys[gate->counting][base_index(gate)],
                        gate->counting == COUNT_MEASURE, &measure);
}

static Text limit_words(Answering *answering, const PollGate *gate)
{
    Language language = answering->language;
    Text limit = show_limit(answering->arena, language, gate->limit);
    Unit unit = gate->threshold.quantity.unit;
    // A fraction such as 2/3 is said as it is written.
    Text figure =
        gate->relative && unit == UNIT_NUMBER
            ? rational_exact(answering->arena, gate->threshold.quantity.range.low)
            : show_figure(answering->arena, language, gate->threshold);
    if (gate->relative)
        return text_format(answering->arena, TEXT_FMT " " TEXT_FMT " " TEXT_FMT,
                           TEXT_ARG(limit), TEXT_ARG(figure),
                           TEXT_ARG(base_words(answering, gate)));
    if (gate->counting == COUNT_MEASURE)
        return WORDS(answering, vote_needs_measure, ARG(limit), ARG(figure),
                     ARG(measure_label(answering, gate)));
    if (unit != UNIT_NUMBER)
        return text_format(answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(limit),
                           TEXT_ARG(figure));
    return gate->counting == COUNT_HEADS
               ? answer_words(answering,
                              text_equal(figure, TEXT("1")) ? PHRASE_vote_needs_one_member
                                                            : PHRASE_vote_needs_members,
                              2, (Arg[]){ARG(limit), ARG(figure)})
               : WORDS(answering, vote_needs_votes, ARG(limit), ARG(figure));
}

static Text composed_needs(Answering *answering, const PollGate *gate)
{
    if (gate->parts.count == 1 && gate->kind != CONDITION_NOT)
        return voting_needs(answering, gate->parts.items[0]);
    Words parts = {0};
    for (size_t i = 0; i < gate->parts.count; i++)
        vec_push(answering->arena, &parts, voting_needs(answering, gate->parts.items[i]));
    Text all = voting_joined(answering, &parts);
    switch (gate->kind) {
    case CONDITION_ALL: return WORDS(answering, vote_needs_all, ARG(all));
    case CONDITION_ANY: return WORDS(answering, vote_needs_any, ARG(all));
    case CONDITION_NOT: return WORDS(answering, vote_needs_none, ARG(all));
    default:
        return WORDS(answering, vote_needs_some,
                     ARG(voting_number(answering, gate->count)), ARG(all));
    }
}

// `koski in favour`, `all of coast against`.
static Text named_words(Answering *answering, const PollGate *gate)
{
    BlockKey block = gate->group->block;
    Text name = voting_label(answering, gate->group);
    if (block == BLOCK_kind)
        name = WORDS(answering, vote_needs_each, ARG(name));
    else if (block == BLOCK_set || block == BLOCK_bloc)
        name = WORDS(answering, vote_needs_all_in, ARG(name));
    return text_format(answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(name),
                       TEXT_ARG(voting_act(answering, gate->act)));
}

Text voting_needs(Answering *answering, const PollGate *gate)
{
    static const PhraseKey unanimous[] = {
        PHRASE_vote_needs_everyone, PHRASE_vote_needs_everyone_present,
        PHRASE_vote_needs_everyone_voting, PHRASE_vote_needs_unanimity};
    if (gate->named)
        return named_words(answering, gate);
    if (gate->kind == CONDITION_UNANIMOUS)
        return answer_words(answering, unanimous[base_index(gate)], 0, NULL);
    if (gate->kind != CONDITION_LIMIT)
        return composed_needs(answering, gate);
    Text words = limit_words(answering, gate);
    if (gate->group != NULL)
        words = WORDS(answering, vote_needs_in, ARG(words),
                      ARG(voting_label(answering, gate->group)));
    if (gate->act == ACT_FOR)
        return words;
    return text_format(answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(words),
                       TEXT_ARG(voting_act(answering, gate->act)));
}

Unit voting_unit(const PollGate *gate)
{
    return gate->counting == COUNT_VOTES && gate->unit == UNIT_NUMBER ? UNIT_VOTES
                                                                      : gate->unit;
}

Text voting_amount(Answering *answering, const PollStep *step)
{
    const PollGate *gate = step->gate;
    Arena *arena = answering->arena;
    Unit unit = voting_unit(gate);
    if (gate->named && rational_compare(step->base, RATIONAL_ONE) <= 0)
        return answer_words(answering,
                            step->holds ? PHRASE_vote_amount_yes : PHRASE_vote_amount_no,
                            0, NULL);
    bool whole = rational_compare(step->base, RATIONAL_ONE) == 0;
    bool plain = gate->counting == COUNT_HEADS || unit == UNIT_VOTES;
    Unit shown = plain ? UNIT_NUMBER : unit;
    Text reached = show_rational(arena, answering->language, step->reached, shown);
    Text base = show_rational(arena, answering->language, step->base, shown);
    if (unit == UNIT_SHARE && whole)
        return reached;
    if (gate->counting == COUNT_HEADS)
        return WORDS(answering, vote_amount_members, ARG(reached), ARG(base));
    if (plain)
        return WORDS(answering, vote_amount_votes, ARG(reached), ARG(base));
    return WORDS(answering, vote_amount_of, ARG(reached), ARG(base));
}

Figure voting_weight(const PollGate *gate, size_t voter)
{
    return figure_number(gate->weights.items[voter], voting_unit(gate));
}

const Cell *voting_cell(const PollGate *gate)
{
    return gate->condition == NULL ? NULL : gate->condition->cell;
}

void voting_total(Answering *answering, Rational sum, Unit unit)
{
    Text total = answer_words(answering, PHRASE_vote_total, 0, NULL);
    answering->out->has_total = true;
    answering->out->sum_total =
        (AgrRow){.of = text_cstr(answering->arena, total),
                 .value = value_figure(answering, figure_number(sum, unit))};
}
