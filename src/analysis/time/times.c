#include "analysis/time/times.h"

static int compare_times(const Time *a, const Time *b)
{
    int order = date_compare(a->from, b->from);
    return order != 0 ? order : date_compare(a->until, b->until);
}

static void add_time(Arena *arena, Times *times, Time time)
{
    size_t at = times->count;
    if (time.from.year == 0 && time.until.year == 0)
        return;
    while (at > 0 && compare_times(&times->items[at - 1], &time) >= 0)
        at--;
    if (at < times->count && compare_times(&times->items[at], &time) == 0)
        return;
    vec_push(arena, times, time);
    for (size_t i = times->count - 1; i > at; i--)
        times->items[i] = times->items[i - 1];
    times->items[at] = time;
}

Times times_of(Arena *arena, const Entity *measure, const Entity *of)
{
    enum { MOST = 200 };
    Times times = {0};
    for (size_t i = 0; i < measure->cells.count && times.count < MOST; i++) {
        const Cell *cell = measure->cells.items[i];
        bool row = cell->label == LABEL_none && !cell->attribute;
        if ((row || cell->label == LABEL_is) && (!of || !row || cell->about == of))
            add_time(arena, &times, (Time){cell->from, cell->until});
    }
    return times;
}

const Scenario *times_enter(Eval *eval, Time time)
{
    const Scenario *before = eval->scenario;
    Scenario *layer = scenario_new(before->arena, eval->model, before);
    Date day = time.from.year > 0 ? time.from : time.until;
    scenario_set_date(layer, day, day);
    eval->scenario = layer;
    return before;
}
