#include "analysis/facts/extreme.h"

Extreme extreme_asked(const Answering *answering)
{
    const Filled *slot = asked_slot(answering->asked, "extreme");
    return (Extreme){.wanted = slot ? slot->word : WORD_none};
}

void extreme_look(Answering *answering, Extreme *extreme, Text name, Figure figure)
{
    Interval range = figure.quantity.range;
    if (extreme->wanted == WORD_none || figure.state != FIGURE_STATED ||
        !interval_is_point(range))
        return;
    int order = extreme->count == 0
                    ? 1
                    : rational_compare(range.low, extreme->figure.quantity.range.low);
    if (extreme->count > 0 && extreme->wanted == WORD_smallest)
        order = -order;
    if (order < 0)
        return;
    if (order > 0) {
        extreme->figure = figure;
        extreme->names = name;
        extreme->count = 1;
        return;
    }
    extreme->names = tell_joined(answering, extreme->names, "; ", name);
    extreme->count++;
}

void extreme_tell(Answering *answering, const Extreme *extreme)
{
    if (extreme->count == 0)
        return;
    Text figure = show_figure(answering->arena, answering->language, extreme->figure);
    Text words = extreme->wanted == WORD_smallest
                     ? WORDS(answering, tell_least, ARG(extreme->names), ARG(figure))
                     : WORDS(answering, tell_most, ARG(extreme->names), ARG(figure));
    answering->out->sentence =
        tell_joined(answering, words, " ", answering->out->sentence);
}
