#include "analysis/time/status.h"

// Rights that depend on something: whether they can be used on the day.

// The duties whose breach gives a right, by the number of the right.
static const Entity **find_given(Standing *at)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_task};
    size_t count = at->answering->eval->model->entities.count;
    const Entity **given = ARENA_ARRAY(at->answering->arena, const Entity *, count + 1);
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++) {
        EntityList list = {0};
        tell_entities(at->answering, blocks[b], &list);
        for (size_t i = 0; i < list.count; i++) {
            const Expr *value;
            if ((at->mistakes_out && list.items[i]->mistake.source) ||
                !eval_slot(at->answering->eval, list.items[i], LABEL_breach, &value))
                continue;
            for (; value; value = value->next)
                if (value->kind == EXPR_ENTITY && value->entity->id < count)
                    given[value->entity->id] = list.items[i];
        }
    }
    return given;
}

static bool has_any(Standing *at, const Entity *right)
{
    static const LabelKey labels[] = {LABEL_if,     LABEL_if_all_of, LABEL_if_any_of,
                                      LABEL_within, LABEL_by,        LABEL_from,
                                      LABEL_until};
    const Expr *value;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (eval_slot(at->answering->eval, right, labels[i], &value))
            return true;
    return false;
}

// The time in which it can be used, counted from what happened last.
static Text counted(Standing *at, const Entity *right, AgrStandingRow *row)
{
    Answering *answering = at->answering;
    Deadline limit;
    Days days, fell;
    if (!eval_limit(answering->eval, right, &limit) || !limit.anchor)
        return TEXT("");
    bool known = eval_event_days(answering->eval, limit.anchor, &days);
    for (const Happened *one = standing_first(at, limit.anchor); one;
         one = standing_next(at, one)) {
        days = days_of(one->entry->day, one->entry->day);
        known = true;
    }
    if (!known) {
        row->state = "not-yet";
        return WORDS(answering, status_waits, ARG(tell_name(answering, limit.anchor)));
    }
    eval_limit_rule(answering->eval, &limit);
    Date last = deadline_from(&limit, days, &fell).last;
    if (!date_valid(last))
        return TEXT("");
    if (date_compare(last, at->day) < 0)
        row->state = "lapsed";
    row->since = standing_iso(at, days.first);
    standing_last(at, row, last);
    return WORDS(answering, status_next, ARG(standing_days(at, last)));
}

// The last day of a right that is stated as a day.
static Text stated(Standing *at, const Entity *right, AgrStandingRow *row)
{
    Deadlines all = {0};
    eval_deadlines(at->answering->eval, right, &all);
    for (size_t i = 0; i < all.count; i++) {
        if (all.items[i].label != LABEL_by || all.items[i].counted || !all.items[i].known)
            continue;
        if (date_compare(all.items[i].last.last, at->day) < 0)
            row->state = "lapsed";
        standing_last(at, row, all.items[i].last.last);
        return WORDS(at->answering, status_next,
                     ARG(standing_days(at, all.items[i].last.last)));
    }
    return TEXT("");
}

static Text from_breach(Standing *at, const Entity *duty, AgrStandingRow *row)
{
    Answering *answering = at->answering;
    Date since;
    Text name = tell_name(answering, duty);
    if (standing_missed(at, duty, &since) == 0) {
        row->state = "not-yet";
        return WORDS(answering, status_if_late, ARG(name));
    }
    Date from = date_add_days(since, 1);
    row->since = standing_iso(at, from);
    return WORDS(answering, status_since_late, ARG(name), ARG(tell_day(answering, from)));
}

static void right_row(Standing *at, const Entity *right, const Entity *duty)
{
    Answering *answering = at->answering;
    AgrStandingRow row = {.kind = "right", .state = "available"};
    Text missing, says = counted(at, right, &row);
    if (says.length == 0)
        says = stated(at, right, &row);
    if (duty)
        says = tell_joined(answering, says, "; ", from_breach(at, duty, &row));
    Truth holds = standing_condition(at, right, &missing);
    if (holds != TRUTH_YES) {
        row.state = "not-yet";
        says = tell_joined(answering, says, "; ",
                           holds == TRUTH_NO
                               ? WORDS(answering, status_not_met, ARG(missing))
                               : WORDS(answering, status_condition, ARG(missing)));
    }
    for (const Happened *one = standing_first(at, right); one;
         one = standing_next(at, one)) {
        row.state = "used";
        row.done++;
        row.since = standing_iso(at, one->entry->day);
        says = WORDS(answering, status_used, ARG(tell_day(answering, one->entry->day)));
    }
    Text act = tell_joined(answering, tell_slot(answering, right, LABEL_who), ": ",
                           tell_act(answering, right));
    standing_push(at, row, right, tell_joined(answering, act, "; ", says));
}

void standing_rights(Standing *at)
{
    EntityList list = {0};
    const Entity **given = find_given(at);
    tell_entities(at->answering, BLOCK_right, &list);
    for (size_t i = 0; i < list.count; i++) {
        const Entity *duty = given[list.items[i]->id];
        if (standing_passes(at, list.items[i]))
            continue;
        if (duty || has_any(at, list.items[i]) || standing_first(at, list.items[i]))
            right_row(at, list.items[i], duty);
    }
}
