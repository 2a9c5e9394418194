#include "analysis/answers.h"
#include "analysis/dividing/division_asked.h"
#include "analysis/table.h"

// Shares of several parties: together, and the largest and smallest among them.

// The measure that is asked about, else the only share of the agreement, or where it has
// none the only division.
static const Entity *the_share(Answering *answering)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    if (measure)
        return measure;
    EntityList shares = {0};
    tell_entities(answering, BLOCK_share, &shares);
    if (shares.count == 0)
        tell_entities(answering, BLOCK_division, &shares);
    if (shares.count == 1)
        return shares.items[0];
    Text what = text_from(keyword_block_words[answering->language][BLOCK_share]);
    if (shares.count > 1)
        what = tell_joined(answering, what, ": ",
                           show_names(answering->arena, answering->language, &shares));
    tell_not_stated(answering, what, TEXT(""));
    return NULL;
}

static AgrRow share_row(Answering *answering, const Entity *measure, Text of,
                        Figure figure)
{
    AgrValue value = figure.state == FIGURE_STATED
                         ? value_figure(answering, figure)
                         : value_text(answering, tell_word(answering, WORD_not_stated));
    return tell_row(answering, of, TEXT(""), value, measure->span, measure->clause);
}

static Figure with(Arena *arena, Figure sum, Figure figure)
{
    if (sum.state != FIGURE_STATED || figure.state != FIGURE_STATED)
        return sum.state != FIGURE_STATED ? sum : figure;
    sum.quantity.range = interval_add(arena, sum.quantity.range, figure.quantity.range);
    return sum;
}

// What a party has of a measure. Of a division that states no amount: its part of any.
static Figure figure_of_party(Answering *answering, const Entity *measure,
                              const Entity *party)
{
    Figure figure = eval_measure(answering->eval, measure, party);
    Division *shares = ARENA_NEW(answering->arena, Division);
    if (figure.state != FIGURE_NOT_STATED || measure->block != BLOCK_division ||
        !divide_shares(answering->eval, measure, shares))
        return figure;
    for (size_t i = 0; i < shares->lines.count; i++)
        if (shares->lines.items[i].of == party)
            return figure_number(shares->lines.items[i].exact.low, UNIT_SHARE);
    return figure;
}

void answer_combined_share(Answering *answering)
{
    const Filled *parties = asked_slot(answering->asked, "parties");
    const Entity *measure = the_share(answering);
    if (!measure || !parties || parties->entities.count == 0)
        return;
    EntityList names = {0};
    Figure sum = {0};
    for (size_t i = 0; i < parties->entities.count; i++) {
        const Entity *party = parties->entities.items[i];
        Figure figure = figure_of_party(answering, measure, party);
        Text name = tell_name(answering, party);
        vec_push(answering->arena, &names, party);
        tell_sum(answering, share_row(answering, measure, name, figure));
        sum = i == 0 ? figure : with(answering->arena, sum, figure);
        if (figure.state != FIGURE_STATED)
            answer_silence(answering,
                           WORDS(answering, tell_share_of, ARG(name),
                                 ARG(tell_name(answering, measure))),
                           tell_clause(answering, measure->clause));
    }
    if (sum.state == FIGURE_STATED) {
        answering->out->sum_total =
            share_row(answering, measure, tell_word(answering, WORD_total), sum);
        answering->out->has_total = true;
    }
    Text all = show_names(answering->arena, answering->language, &names);
    tell_figure(
        answering,
        WORDS(answering, tell_share_of, ARG(all), ARG(tell_name(answering, measure))),
        sum);
}

// Whether `a` is beyond `b` on the side that is asked for.
static Truth is_beyond(Figure a, Figure b, bool largest)
{
    Interval low = largest ? b.quantity.range : a.quantity.range;
    Interval high = largest ? a.quantity.range : b.quantity.range;
    return interval_less(low, high);
}

static void extreme_share(Answering *answering, bool largest)
{
    const Entity *measure = the_share(answering);
    EntityList over = {0}, best = {0};
    Figure most = {0};
    if (!measure)
        return;
    eval_measured(answering->eval, measure, &over);
    for (size_t i = 0; i < over.count; i++) {
        Figure figure = eval_measure(answering->eval, measure, over.items[i]);
        if (figure.state != FIGURE_STATED) {
            tell_not_stated(answering,
                            WORDS(answering, tell_share_of,
                                  ARG(tell_name(answering, over.items[i])),
                                  ARG(tell_name(answering, measure))),
                            tell_clause(answering, measure->clause));
            return;
        }
        Truth beyond = best.count == 0 ? TRUTH_YES : is_beyond(figure, most, largest);
        if (beyond == TRUTH_YES) {
            best = (EntityList){0};
            most = figure;
        }
        if (beyond == TRUTH_YES || is_beyond(most, figure, largest) != TRUTH_YES)
            vec_push(answering->arena, &best, over.items[i]);
    }
    if (best.count == 0) {
        tell_not_stated(answering, tell_name(answering, measure), TEXT(""));
        return;
    }
    Text amount = show_figure(answering->arena, answering->language, most);
    Text what = tell_joined(answering, tell_name(answering, measure), ", ", amount);
    tell_names(answering, what, &best);
    for (size_t i = 0; i < best.count; i++)
        tell_sum(answering, share_row(answering, measure,
                                      tell_name(answering, best.items[i]), most));
}

void answer_largest_share(Answering *answering)
{
    extreme_share(answering, true);
}

void answer_smallest_share(Answering *answering)
{
    extreme_share(answering, false);
}
