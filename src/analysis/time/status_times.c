#include "analysis/time/status_times.h"

#include "analysis/in_time.h"
#include "engine/time/dated.h"
#include "engine/time/versions.h"

#include <stdlib.h>

static size_t wanted_of(const Expr *how_many)
{
    int64_t count;
    if (how_many && how_many->kind == EXPR_LIMIT)
        how_many = how_many->right;
    if (how_many && how_many->kind == EXPR_FREQUENCY)
        how_many = how_many->left;
    bool known = how_many && how_many->kind == EXPR_QUANTITY &&
                 rational_to_int(how_many->quantity.range.low, &count) && count > 0 &&
                 count < 1000;
    return known ? (size_t)count : 1;
}

static void add_time(Standing *at, Deeds *out, Days when, size_t wanted)
{
    if (date_valid(when.last))
        vec_push(at->answering->arena, &out->times, ((DutyTime){when, wanted, 0, false}));
}

// A text of the agreement, and the days for which it is the one that holds.
typedef struct {
    Eval *eval;
    const Entity *duty; // as it is there
    Days days;
} InForce;

static void counted_time(Standing *at, Eval *eval, const Deadline *limit, Days from,
                         Deeds *out)
{
    Days fell;
    Deadline one = *limit;
    eval_limit_rule(eval, &one);
    Days last = deadline_from(&one, from, &fell);
    Days when = {one.back ? last.last : from.first, last.last};
    add_time(at, out, when, 1);
}

static bool within(Days days, Date day)
{
    return date_compare(days.first, day) <= 0 && date_compare(day, days.last) <= 0;
}

// A time limit runs anew each time that the event happens which it is counted from, as
// the text of that day has it.
static bool counted_times(Standing *at, const InForce *text, Deeds *out)
{
    Deadline limit;
    Days days;
    if (!eval_limit(text->eval, text->duty, &limit) || !limit.anchor)
        return false;
    const Entity *anchor = entity_in(at->answering->eval->model, limit.anchor);
    const Happened *one = anchor ? standing_first(at, anchor) : NULL;
    if (!one && eval_event_days(text->eval, limit.anchor, &days) &&
        within(text->days, days.last))
        counted_time(at, text->eval, &limit, days, out);
    for (; one; one = standing_next(at, one))
        if (within(text->days, one->entry->day))
            counted_time(at, text->eval, &limit,
                         days_of(one->entry->day, one->entry->day), out);
    if (out->times.count == 0)
        out->waits_for = anchor;
    return true;
}

static int by_last(const void *left, const void *right)
{
    const DutyTime *a = left, *b = right;
    int last = date_compare(a->when.last, b->when.last);
    return last != 0 ? last : date_compare(a->when.first, b->when.first);
}

static void find_times_in(Standing *at, const InForce *text, Deeds *out)
{
    Occurrences found = {0};
    Undateds undated = {0};
    Days window = at->window;
    bool now = text->eval == at->answering->eval;
    if (date_compare(window.first, text->days.first) < 0)
        window.first = text->days.first;
    if (date_compare(window.last, text->days.last) > 0)
        window.last = text->days.last;
    if (counted_times(at, text, out) || date_compare(window.first, window.last) > 0)
        return;
    eval_occurrences(text->eval, text->duty, window, at->term, &found, &undated);
    for (size_t i = 0; i < found.count; i++)
        if (!found.items[i].vague && within(text->days, found.items[i].when.last))
            add_time(at, out, found.items[i].when, wanted_of(found.items[i].how_many));
    for (size_t i = 0; now && i < undated.count; i++)
        out->vague = tell_joined(at->answering, out->vague, "; ",
                                 due_undated_words(at->answering, &undated.items[i]));
    for (size_t i = 0; now && i < found.count; i++)
        if (found.items[i].vague && out->vague.length == 0)
            out->vague = tell_value(at->answering, found.items[i].vague);
}

// From when the text does not have it: since the last one before the day that had it, or
// from a later one on.
static Date gone_from(const Standing *at, const Entity *const *there)
{
    const Versions *versions = at->answering->eval->model->versions;
    size_t now = standing_text_on(at, at->day), next = now;
    while (next > 0 && !there[now] && !there[next - 1])
        next--;
    while (next < versions->list.count && there[next])
        next++;
    return next < versions->list.count ? versions->list.items[next].from : (Date){0};
}

// What it is in each version, and whether the text has lost it.
static void find_texts(Standing *at, const Entity *duty, Deeds *out)
{
    const Model *model = at->answering->eval->model;
    size_t own = version_of(model);
    const Entity **there = ARENA_ARRAY(at->answering->arena, const Entity *,
                                       model->versions ? model->versions->list.count : 1);
    Date from, until;
    entity_validity(duty, &from, &until);
    for (size_t i = 0; model->versions && i < model->versions->list.count; i++)
        there[i] = i == own ? duty : entity_in(version_model(model->versions, i), duty);
    there[own] = duty;
    out->there = there;
    if (model->versions)
        out->gone = gone_from(at, there);
    out->over = (out->gone.year > 0 && date_compare(out->gone, at->day) <= 0) ||
                (until.year > 0 && date_compare(until, at->day) < 0);
}

static bool is_timed(Eval *eval, const Entity *duty)
{
    static const LabelKey labels[] = {LABEL_by, LABEL_within, LABEL_when,
                                      LABEL_how_often};
    const Expr *value;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (eval_slot(eval, duty, labels[i], &value) &&
            (value = eval_settle(eval, value)) &&
            !(value->kind == EXPR_WORD && value->word == WORD_not_stated))
            return true;
    return false;
}

// What has to be done in the days of a text is what that text says.
static void find_times(Standing *at, const Entity *duty, Deeds *out)
{
    const Model *model = at->answering->eval->model;
    size_t own = version_of(model), kept = 0;
    size_t count = model->versions ? model->versions->list.count : 1;
    const Entity *waits_for = NULL;
    find_texts(at, duty, out);
    out->timed = is_timed(at->answering->eval, duty);
    for (size_t i = 0; i < count; i++) {
        InForce text = {i == own ? at->answering->eval : NULL, out->there[i],
                        standing_text_days(at, i)};
        if (!text.duty || (i > own && date_compare(text.days.first, at->window.last) > 0))
            continue;
        if (!text.eval)
            text.eval = standing_before(at, i);
        out->waits_for = NULL;
        find_times_in(at, &text, out);
        if (i == own)
            waits_for = out->waits_for;
    }
    out->waits_for = waits_for;
    for (size_t i = 0; i < out->times.count;
         i++) // what is not in the text falls due no more
        if (out->gone.year == 0 ||
            date_compare(out->times.items[i].when.last, out->gone) < 0)
            out->times.items[kept++] = out->times.items[i];
    out->times.count = kept;
    if (out->times.count > 1)
        qsort(out->times.items, out->times.count, sizeof *out->times.items, by_last);
}

// --- what was done ---

// The time that a deed on a day belongs to: one that the day is in, else the first one
// that is over and still open, else the next.
static DutyTime *time_for(DutyTimes *times, size_t *open, Date day)
{
    while (*open < times->count && times->items[*open].done >= times->items[*open].wanted)
        ++*open;
    DutyTime *over = NULL;
    for (size_t i = *open; i < times->count; i++) {
        DutyTime *time = &times->items[i];
        if (time->done >= time->wanted)
            continue;
        bool begun = date_compare(time->when.first, day) <= 0;
        bool past = date_compare(time->when.last, day) < 0;
        if (begun && !past && !days_alone(time->when))
            return time;
        if (past)
            over = over ? over : time;
        else
            return over ? over : time;
    }
    return over;
}

static void take_deeds(Standing *at, const Entity *duty, const Entity *bearer, Deeds *out)
{
    size_t open = 0;
    for (const Happened *one = standing_first(at, duty); one;
         one = standing_next(at, one)) {
        if ((bearer && one->who && one->who != bearer) ||
            standing_is_other(at, out->there, one))
            continue;
        DutyTime *time = time_for(&out->times, &open, one->entry->day);
        out->done++;
        out->last_done = one->entry->day;
        if (!time)
            continue;
        time->done++;
        time->late = date_compare(one->entry->day, time->when.last) > 0;
        out->late += time->late;
    }
    for (size_t i = 0; i < out->times.count; i++) {
        const DutyTime *time = &out->times.items[i];
        if (time->done >= time->wanted || date_compare(time->when.last, at->day) >= 0)
            continue;
        if (out->missed++ == 0)
            out->first_missed = time->when.last;
    }
}

Deeds standing_record(Standing *at, const Entity *duty, const Entity *bearer)
{
    Deeds record = {.vague = TEXT("")};
    find_times(at, duty, &record);
    take_deeds(at, duty, bearer, &record);
    return record;
}
