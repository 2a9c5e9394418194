#include "analysis/answers.h"
#include "analysis/time/times.h"

// Figures that differ by time: all of them, each with its time.

Text tell_time(Answering *answering, Date from, Date until)
{
    Arena *arena = answering->arena;
    bool year = from.month == 1 && from.day == 1 && until.month == 12 &&
                until.day == 31 && from.year == until.year;
    if (year)
        return text_format(arena, "%d", (int)from.year);
    if (date_compare(from, until) == 0)
        return date_finnish(arena, from);
    Text first = from.year > 0 ? date_finnish(arena, from) : TEXT("");
    Text last = until.year > 0 ? date_finnish(arena, until) : TEXT("");
    return text_format(arena, TEXT_FMT "\xE2\x80\x93" TEXT_FMT, TEXT_ARG(first),
                       TEXT_ARG(last));
}

// The figure at one time, whose reads count as the answer's own.
static Figure figure_at_time(Answering *answering, const Entity *measure,
                             const Entity *of, Time time)
{
    Eval *eval = answering->eval;
    const Scenario *before = times_enter(eval, time);
    Figure figure = of ? eval_measure(eval, measure, of) : eval_total(eval, measure);
    eval->scenario = before;
    return figure;
}

bool tell_over_time(Answering *answering, Text what, const Entity *measure,
                    const Entity *of)
{
    Times times = times_of(answering->arena, measure, of);
    RowList rows = {0};
    for (size_t i = 0; i < times.count; i++) {
        Time time = times.items[i];
        Figure figure = figure_at_time(answering, measure, of, time);
        AgrValue value = value_text(
            answering, show_figure(answering->arena, answering->language, figure));
        if (figure.state == FIGURE_STATED)
            value = value_figure(answering, figure);
        vec_push(answering->arena, &rows,
                 tell_row(answering, tell_time(answering, time.from, time.until),
                          TEXT(""), value, measure->span, measure->clause));
    }
    if (rows.count == 0)
        return false;
    tell_rows(answering, &rows);
    SAY(answering, tell_by_time, ARG(what), ARG(tell_count(answering, rows.count)));
    return true;
}
