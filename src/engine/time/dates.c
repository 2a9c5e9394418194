#include "engine/time/dates.h"

#include "engine/time/month_days.h"

#include "engine/time/procedure.h"
#include "engine/scenario.h"

Days days_of(Date first, Date last)
{
    return (Days){first, last};
}

bool days_alone(Days days)
{
    return date_compare(days.first, days.last) == 0;
}

// --- days of events ---

static bool days_stated(const Expr *value, Days *out)
{
    if (!value || value->next)
        return false;
    if (value->kind == EXPR_DATE)
        *out = days_of(value->date, value->date);
    else if (value->kind == EXPR_PERIOD)
        *out = days_of(value->date, value->last_date);
    else
        return false;
    return date_valid(out->first) && date_valid(out->last);
}

bool eval_event_days(Eval *eval, const Entity *event, Days *out)
{
    static const LabelKey labels[] = {LABEL_when, LABEL_from};
    const Expr *value;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (eval_slot(eval, event, labels[i], &value) &&
            days_stated(eval_settle(eval, value), out))
            return true;
    return false;
}

bool eval_start_days(Eval *eval, Days *out)
{
    eval_note(eval, INPUT_START, 0);
    const Override *start = scenario_find(eval->scenario, (Input){INPUT_START, 0});
    if (start)
        *out = days_of(start->from, start->until);
    return start != NULL;
}

bool eval_start_is_notice(Eval *eval)
{
    const Override *start = scenario_find(eval->scenario, (Input){INPUT_START, 0});
    return start && start->flag;
}

// --- how it is counted ---

static bool counting_stated(Eval *eval, const Entity *entity, DayCount *out)
{
    const Expr *value;
    if (!entity || !eval_slot(eval, entity, LABEL_counting, &value))
        return false;
    value = eval_settle(eval, value);
    if (!value || value->kind != EXPR_WORD)
        return false;
    switch ((int)value->word) {
    case WORD_plain_days: *out = DAYCOUNT_PLAIN; return true;
    case WORD_by_act: *out = DAYCOUNT_ACT; return true;
    case WORD_working_days: *out = DAYCOUNT_WORKING; return true;
    default: return false;
    }
}

DayCount eval_counting(Eval *eval, const Entity *entity, bool *stated)
{
    DayCount rule = DAYCOUNT_PLAIN;
    *stated = counting_stated(eval, entity, &rule) ||
              counting_stated(eval, entity->parent, &rule) ||
              counting_stated(eval, entity->agreement ? entity->agreement->entity : NULL,
                              &rule);
    if (*stated)
        return rule;
    eval_note(eval, INPUT_COUNTING, 0);
    const Override *override = scenario_find(eval->scenario, (Input){INPUT_COUNTING, 0});
    return override ? override->rule : DAYCOUNT_PLAIN;
}

// --- lengths ---

static bool unit_of_length(Unit unit, LengthUnit *out)
{
    switch ((int)unit) {
    case UNIT_DAYS:
    case UNIT_HOURS:
    case UNIT_MINUTES:
    case UNIT_WORKING_DAYS: *out = LENGTH_DAYS; return true;
    case UNIT_WEEKS: *out = LENGTH_WEEKS; return true;
    case UNIT_MONTHS: *out = LENGTH_MONTHS; return true;
    case UNIT_YEARS: *out = LENGTH_YEARS; return true;
    default: return false;
    }
}

bool unit_is_length(Unit unit)
{
    LengthUnit length;
    return unit_of_length(unit, &length);
}

bool lengths_of(const Expr *value, Lengths *out)
{
    if (value && value->kind == EXPR_LIMIT && !value->left &&
        (value->limit == LIMIT_AT_LEAST || value->limit == LIMIT_AT_MOST ||
         value->limit == LIMIT_EXACTLY))
        value = value->right;
    if (!value || value->kind != EXPR_QUANTITY || value->quantity.about)
        return false;
    Quantity quantity = value->quantity;
    out->working = quantity.unit == UNIT_WORKING_DAYS;
    if (!unit_of_length(quantity.unit, &out->shortest.unit) ||
        !rational_to_int(quantity.range.low, &out->shortest.count) ||
        !rational_to_int(quantity.range.high, &out->longest.count) ||
        out->shortest.count < 0)
        return false;
    out->longest.unit = out->shortest.unit;
    // Days have no clock: hours that are no whole days may end on this day or the next.
    if (quantity.unit == UNIT_HOURS || quantity.unit == UNIT_MINUTES) {
        enum { HOURS = 24, MINUTES = 24 * 60 };
        int64_t day = quantity.unit == UNIT_HOURS ? HOURS : MINUTES;
        out->shortest.count /= day;
        out->longest.count = (out->longest.count + day - 1) / day;
    }
    return true;
}

// --- deadlines ---

static Date last_day(const Deadline *deadline, Date from, Length length, Date *fell)
{
    if (deadline->runs) {
        *fell = deadline_runs(from, length, deadline->rule);
        return *fell;
    }
    return deadline->back ? deadline_before(from, length, deadline->rule, fell)
                          : deadline_after(from, length, deadline->rule, fell);
}

Days deadline_from(const Deadline *deadline, Days from, Days *fell)
{
    Length first = deadline->lengths.shortest, last = deadline->lengths.longest;
    if (deadline->back) {
        Length swap = first;
        first = last;
        last = swap;
    }
    Days end;
    end.first = last_day(deadline, from.first, first, &fell->first);
    end.last = last_day(deadline, from.last, last, &fell->last);
    return end;
}

Date end_of_part(Date day, WordKey part)
{
    int months = part == WORD_end_of_year        ? 12
                 : part == WORD_end_of_half_year ? 6
                 : part == WORD_end_of_quarter   ? 3
                                                 : 1;
    int month = (day.month + months - 1) / months * months;
    return (Date){day.year, (uint8_t)month, (uint8_t)date_month_length(day.year, month)};
}

// What a length runs from, or up to; NULL when the text names nothing.
static const Entity *anchor_of(Eval *eval, const Entity *entity, LabelKey label,
                               bool *back)
{
    const Expr *value;
    *back = false;
    if (eval_slot(eval, entity, LABEL_counted_from, &value)) {
        value = eval_settle(eval, value);
        return value && value->kind == EXPR_ENTITY ? value->entity : NULL;
    }
    if (label != LABEL_notice && eval_slot(eval, entity, LABEL_before, &value)) {
        *back = true;
        value = eval_settle(eval, value);
        return value && value->kind == EXPR_ENTITY ? value->entity : NULL;
    }
    // The time of a later stage runs from the day on which that stage begins.
    if (entity->block == BLOCK_stage && entity->parent &&
        procedure_begins_with(eval, entity) &&
        eval_slot(eval, entity->parent, LABEL_starts, &value)) {
        value = eval_settle(eval, value);
        return value && value->kind == EXPR_ENTITY ? value->entity : NULL;
    }
    return NULL;
}

// A notice may take effect only at the end of a month, quarter or year.
static void take_effect(Eval *eval, Deadline *deadline)
{
    const Expr *value;
    if (deadline->label != LABEL_notice ||
        !eval_slot(eval, deadline->entity, LABEL_takes_effect, &value))
        return;
    value = eval_settle(eval, value);
    if (!value || value->kind != EXPR_WORD || value->word == WORD_not_stated)
        return;
    deadline->last.first = end_of_part(deadline->last.first, value->word);
    deadline->last.last = end_of_part(deadline->last.last, value->word);
}

void eval_limit_rule(Eval *eval, Deadline *deadline)
{
    if (deadline->lengths.working) {
        deadline->rule = DAYCOUNT_WORKING;
        deadline->rule_stated = true;
    } else {
        deadline->rule = eval_counting(eval, deadline->entity, &deadline->rule_stated);
    }
}

static void count(Eval *eval, Deadline *deadline)
{
    deadline->anchor =
        anchor_of(eval, deadline->entity, deadline->label, &deadline->back);
    deadline->known =
        deadline->anchor && eval_event_days(eval, deadline->anchor, &deadline->from);
    // A later stage runs from the day on which it begins, which engine/time/procedure.h
    // finds.
    bool later = deadline->entity->block == BLOCK_stage && !deadline->anchor;
    if (!deadline->known && !later && eval_start_days(eval, &deadline->from))
        deadline->known = deadline->supposed = true;
    if (!deadline->known)
        return;
    eval_limit_rule(eval, deadline);
    deadline->last = deadline_from(deadline, deadline->from, &deadline->fell);
    deadline->known = date_valid(deadline->last.first) && date_valid(deadline->last.last);
    if (deadline->known)
        take_effect(eval, deadline);
}

// A day of every year is the next one from the day that is asked about, or the one of the
// year that is.
static bool day_of_year(Eval *eval, const Expr *value, Days *out)
{
    eval_note(eval, INPUT_DATE, 0);
    const Override *time = scenario_find(eval->scenario, (Input){INPUT_DATE, 0});
    int months = month_day_period(value);
    if (time && months > 0 && date_compare(time->from, time->until) == 0) {
        Date next = month_day_in(value, months, time->from);
        if (date_compare(next, time->from) < 0)
            next = month_day_next(value, months, time->from);
        *out = days_of(next, next);
        return date_valid(next);
    }
    if (!time || months > 0 || value->kind != EXPR_DATE ||
        time->from.year != time->until.year)
        return false;
    Length year = {1, LENGTH_YEARS};
    Date day = {time->from.year, value->date.month, value->date.day};
    int length = date_month_length(day.year, day.month);
    day.day = day.day < length ? day.day : (uint8_t)length;
    bool alone = date_compare(time->from, time->until) == 0;
    if (alone && date_compare(day, time->from) < 0)
        day = deadline_nth(day, year, 1);
    *out = days_of(day, day);
    return date_valid(day);
}

// A day that is stated as such. Under the Act it moves on too when it is no working day;
// where it makes no difference nobody need be told how it is counted.
static void stay(Eval *eval, Deadline *deadline)
{
    bool yearless = deadline->value->date.year == 0;
    deadline->known = yearless ? day_of_year(eval, deadline->value, &deadline->last)
                               : days_stated(deadline->value, &deadline->last);
    deadline->fell = deadline->last;
    if (!deadline->known || deadline->label != LABEL_by)
        return;
    Date moved = deadline_moved(deadline->last.last);
    if (date_compare(moved, deadline->last.last) == 0)
        return;
    deadline->rule = eval_counting(eval, deadline->entity, &deadline->rule_stated);
    if (deadline->rule == DAYCOUNT_PLAIN)
        return;
    if (days_alone(deadline->last))
        deadline->last.first = moved;
    deadline->last.last = moved;
}

// One of the days that a list names, so that nobody goes on to the others.
static const Expr *alone(Eval *eval, const Expr *value)
{
    if (!value->next)
        return value;
    Expr *copy = ARENA_NEW(eval->arena, Expr);
    *copy = *value;
    copy->next = NULL;
    return copy;
}

static void add_deadline(Eval *eval, const Entity *entity, const Cell *cell,
                         const Expr *value, Deadlines *out)
{
    Deadline deadline = {
        .entity = entity, .label = cell->label, .cell = cell, .value = value};
    const Expr *settled = eval_settle(eval, value);
    deadline.runs = cell->label == LABEL_notice;
    deadline.counted = settled && lengths_of(settled, &deadline.lengths);
    if (deadline.counted)
        count(eval, &deadline);
    else if (settled && (settled->kind == EXPR_DATE || settled->kind == EXPR_PERIOD ||
                         month_day_period(settled) > 0)) {
        deadline.value = settled;
        stay(eval, &deadline);
        deadline.value = value;
    }
    vec_push(eval->arena, out, deadline);
}

void eval_deadlines(Eval *eval, const Entity *entity, Deadlines *out)
{
    static const LabelKey labels[] = {LABEL_within, LABEL_by, LABEL_notice};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        for (size_t k = 0; k < entity->cells.count; k++) {
            const Cell *cell = entity->cells.items[k];
            if (cell->label != labels[i] || cell->attribute)
                continue;
            for (const Expr *value = eval_cell(eval, cell); value; value = value->next)
                add_deadline(eval, entity, cell, alone(eval, value), out);
        }
}

bool eval_limit(Eval *eval, const Entity *entity, Deadline *out)
{
    Deadlines all = {0};
    eval_deadlines(eval, entity, &all);
    for (size_t i = 0; i < all.count; i++) {
        if (!all.items[i].counted || all.items[i].label == LABEL_notice)
            continue;
        *out = all.items[i];
        return true;
    }
    return false;
}
