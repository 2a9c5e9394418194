#include "analysis/in_time.h"
#include "analysis/status.h"
#include "engine/versions.h"

#include <stdlib.h>

// Duties and tasks: when each was to be done, and whether the log says that it was.

typedef struct {
    Days when; // from the first day on which it can be done to the last
    size_t wanted, done;
    bool late; // done, but after its last day
} Time;
typedef VEC(Time) Times;

typedef struct {
    Times times;
    size_t done, late, missed; // how often
    Date first_missed, last_done;
    const Entity *waits_for; // an event that has not happened
    Text vague;              // times that can't be put on days
} Record;

enum { SOON = 30 }; // days before its last day on which something is due

// --- times ---

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

static void add_time(Standing *at, Record *out, Days when, size_t wanted)
{
    if (date_valid(when.last))
        vec_push(at->answering->arena, &out->times, ((Time){when, wanted, 0, false}));
}

// A text of the agreement, and the days for which it is the one that holds.
typedef struct {
    Eval *eval;
    const Entity *duty; // as it is there
    Days days;
} InForce;

static void counted_time(Standing *at, Eval *eval, const Deadline *limit, Days from,
                         Record *out)
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
static bool counted_times(Standing *at, const InForce *text, Record *out)
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
    const Time *a = left, *b = right;
    int last = date_compare(a->when.last, b->when.last);
    return last != 0 ? last : date_compare(a->when.first, b->when.first);
}

static void find_times_in(Standing *at, const InForce *text, Record *out)
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

// What has to be done in the days of a text is what that text says.
static void find_times(Standing *at, const Entity *duty, Record *out)
{
    static const Date first = {1, 1, 1}, last = {9999, 12, 31};
    const Model *model = at->answering->eval->model;
    size_t current = version_of(model);
    Date from = current > 0 ? model->versions->list.items[current].from : first;
    for (size_t i = 0; i < current; i++) {
        const Version *version = &model->versions->list.items[i];
        Days days = {i > 0 ? version->from : first,
                     date_add_days(model->versions->list.items[i + 1].from, -1)};
        InForce text = {standing_before(at, i), entity_in(version->model, duty), days};
        if (text.duty)
            find_times_in(at, &text, out);
    }
    InForce text = {at->answering->eval, duty, {from, last}};
    out->waits_for = NULL;
    find_times_in(at, &text, out);
    if (out->times.count > 1)
        qsort(out->times.items, out->times.count, sizeof *out->times.items, by_last);
}

// --- what was done ---

// The time that a deed on a day belongs to: one that the day is in, else the first one
// that is over and still open, else the next.
static Time *time_for(Times *times, size_t *open, Date day)
{
    while (*open < times->count && times->items[*open].done >= times->items[*open].wanted)
        ++*open;
    Time *over = NULL;
    for (size_t i = *open; i < times->count; i++) {
        Time *time = &times->items[i];
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

static void take_deeds(Standing *at, const Entity *duty, const Entity *bearer,
                       Record *out)
{
    size_t open = 0;
    for (const Happened *one = standing_first(at, duty); one;
         one = standing_next(at, one)) {
        if (bearer && one->who && one->who != bearer)
            continue;
        Time *time = time_for(&out->times, &open, one->entry->day);
        out->done++;
        out->last_done = one->entry->day;
        if (!time)
            continue;
        time->done++;
        time->late = date_compare(one->entry->day, time->when.last) > 0;
        out->late += time->late;
    }
    for (size_t i = 0; i < out->times.count; i++) {
        const Time *time = &out->times.items[i];
        if (time->done >= time->wanted || date_compare(time->when.last, at->day) >= 0)
            continue;
        if (out->missed++ == 0)
            out->first_missed = time->when.last;
    }
}

static Record record_of(Standing *at, const Entity *duty, const Entity *bearer)
{
    Record record = {.vague = TEXT("")};
    find_times(at, duty, &record);
    take_deeds(at, duty, bearer, &record);
    return record;
}

// Those of whom each has to do it; empty when one deed is enough.
static EntityList bearers_of(Standing *at, const Entity *duty)
{
    EntityList list = {0};
    const Expr *who;
    if (!eval_slot(at->answering->eval, duty, LABEL_who, &who))
        return list;
    const Expr *settled = eval_settle(at->answering->eval, who);
    if (settled && (who->next || settled->kind == EXPR_EACH))
        eval_members(at->answering->eval, who, &list, NULL);
    return list;
}

size_t standing_missed(Standing *at, const Entity *duty, Date *since)
{
    EntityList bearers = bearers_of(at, duty);
    size_t missed = 0;
    for (size_t i = 0; i < bearers.count || i == 0; i++) {
        Record record = record_of(at, duty, bearers.count > 0 ? bearers.items[i] : NULL);
        if (record.missed > 0 &&
            (missed == 0 || date_compare(record.first_missed, *since) < 0))
            *since = record.first_missed;
        missed += record.missed;
    }
    return missed;
}

// --- where it stands ---

static bool binds(Standing *at, const Entity *duty)
{
    const Expr *value;
    if (!eval_slot(at->answering->eval, duty, LABEL_strength, &value))
        return true;
    value = eval_settle(at->answering->eval, value);
    return !value || value->kind != EXPR_WORD || value->word == WORD_must;
}

// The first time that is still open and not over, or NULL.
static const Time *next_time(const Standing *at, const Record *record)
{
    for (size_t i = 0; i < record->times.count; i++) {
        const Time *time = &record->times.items[i];
        if (time->done < time->wanted && date_compare(time->when.last, at->day) >= 0)
            return time;
    }
    return NULL;
}

// Whether its time has begun, or is about to end.
static bool is_due(const Standing *at, const Time *time)
{
    bool begun = date_compare(time->when.first, at->day) <= 0 && !days_alone(time->when);
    return begun || date_days(time->when.last) - date_days(at->day) <= SOON;
}

static const char *state_of(Standing *at, const Entity *duty, const Record *record)
{
    const Expr *breach;
    const Time *next = next_time(at, record);
    if (record->missed > 0) {
        // What was to be done in a time that has been followed by another is too late.
        bool followed = false;
        for (size_t i = 0; i < record->times.count; i++)
            followed = followed ||
                       (date_compare(record->times.items[i].when.last,
                                     record->first_missed) > 0 &&
                        date_compare(record->times.items[i].when.first, at->day) <= 0);
        bool stated = eval_slot(at->answering->eval, duty, LABEL_breach, &breach) != NULL;
        return binds(at, duty) && (stated || followed) ? "breached" : "late";
    }
    if (next && is_due(at, next))
        return "due";
    return record->done > 0 ? "done" : "pending";
}

static int rank_of(const char *state)
{
    static const char *const order[] = {"done", "pending", "due", "late", "breached"};
    int rank = 0;
    for (int i = 0; i < (int)(sizeof order / sizeof *order); i++)
        if (text_equal(text_from(order[i]), text_from(state)))
            rank = i;
    return rank;
}

static Text missed_words(Standing *at, const Record *record)
{
    enum { LISTED = 3 };
    Answering *answering = at->answering;
    Text words = TEXT("");
    size_t told = 0;
    for (size_t i = 0; i < record->times.count && told < LISTED; i++) {
        const Time *time = &record->times.items[i];
        if (time->done >= time->wanted || date_compare(time->when.last, at->day) >= 0)
            continue;
        words = tell_joined(answering, words, "; ", standing_days(at, time->when.last));
        told++;
    }
    if (record->missed > told)
        words = tell_joined(answering, words, "; ",
                            WORDS(answering, status_more,
                                  ARG(tell_count(answering, record->missed - told))));
    return WORDS(answering, status_missed, ARG(words));
}

static Text done_words(Standing *at, const Record *record)
{
    Answering *answering = at->answering;
    Text last = tell_day(answering, record->last_done);
    Text words = record->done == 1
                     ? WORDS(answering, status_done_on, ARG(last))
                     : WORDS(answering, status_done_times,
                             ARG(tell_count(answering, record->done)), ARG(last));
    if (record->late == 0)
        return words;
    return tell_joined(
        answering, words, ", ",
        WORDS(answering, status_done_late, ARG(tell_count(answering, record->late))));
}

// What the log and the times say of one who has to do it.
static Text record_words(Standing *at, const Record *record)
{
    Answering *answering = at->answering;
    Text words = TEXT("");
    const Time *next = next_time(at, record);
    if (record->missed > 0)
        words = missed_words(at, record);
    if (record->done > 0)
        words = tell_joined(answering, words, "; ", done_words(at, record));
    if (next)
        words = tell_joined(
            answering, words, "; ",
            WORDS(answering, status_next, ARG(standing_days(at, next->when.last))));
    if (record->times.count == 0 && record->done == 0 && !record->waits_for &&
        record->vague.length == 0)
        words = phrase(PHRASE_status_no_time, answering->language);
    if (record->waits_for)
        words = tell_joined(
            answering, words, "; ",
            WORDS(answering, status_waits, ARG(tell_name(answering, record->waits_for))));
    return tell_joined(answering, words, "; ", record->vague);
}

static void fill_days(Standing *at, const Record *record, AgrStandingRow *row)
{
    const Time *next = next_time(at, record);
    row->done += record->done;
    row->missed += record->missed;
    if (record->missed > 0)
        standing_last(at, row, record->first_missed);
    else if (next)
        standing_last(at, row, next->when.last);
    if (record->done > 0 && record->missed == 0)
        row->since = standing_iso(at, record->last_done);
}

// Whether a duty goes on after the end of the agreement, and has not ended since.
static bool goes_on(Standing *at, const Entity *duty)
{
    const Expr *value;
    Lengths lengths;
    if (!eval_slot(at->answering->eval, duty, LABEL_survives, &value))
        return false;
    value = eval_settle(at->answering->eval, value);
    if (value && value->kind == EXPR_WORD)
        return value->word != WORD_no && value->word != WORD_not_stated;
    if (!value || !lengths_of(value, &lengths))
        return value != NULL;
    Date last = deadline_runs(at->term.last, lengths.longest, DAYCOUNT_PLAIN);
    return !date_valid(last) || date_compare(at->day, last) <= 0;
}

static Text bearers_words(Standing *at, const Entity *duty, const EntityList *bearers,
                          AgrStandingRow *row)
{
    Answering *answering = at->answering;
    Text words = TEXT("");
    row->state = "done";
    for (size_t i = 0; i < bearers->count; i++) {
        Record record = record_of(at, duty, bearers->items[i]);
        const char *state = state_of(at, duty, &record);
        bool worse = i == 0 || rank_of(state) > rank_of(row->state);
        if (worse) {
            row->last = row->since = NULL;
            row->state = state;
        }
        AgrStandingRow own = *row;
        fill_days(at, &record, worse ? row : &own);
        row->done = own.done > row->done ? own.done : row->done;
        row->missed = own.missed > row->missed ? own.missed : row->missed;
        Text says = record_words(at, &record);
        if (says.length > 0)
            words = tell_joined(answering, words, " \xC2\xB7 ",
                                tell_joined(answering,
                                            tell_name(answering, bearers->items[i]), ": ",
                                            says));
    }
    return words;
}

static Text state_words(Standing *at, const Entity *duty, AgrStandingRow *row)
{
    EntityList bearers = bearers_of(at, duty);
    Record record = record_of(at, duty, NULL);
    bool named = false; // somebody has done it by name
    for (const Happened *one = standing_first(at, duty); one && !named;
         one = standing_next(at, one))
        named = one->who != NULL;
    if (at->who && entities_include(&bearers, at->who))
        record = record_of(at, duty, at->who);
    else if (bearers.count > 1 && named)
        return bearers_words(at, duty, &bearers, row);
    row->state = state_of(at, duty, &record);
    fill_days(at, &record, row);
    return record_words(at, &record);
}

// Who has a role is late, not the role.
static void add_late(Standing *at, const Entity *bearer, EntityList *out)
{
    EntityList holders = {0};
    if (bearer->block == BLOCK_role)
        eval_holders(at->answering->eval, bearer, &holders);
    if (holders.count == 0)
        entities_add(at->answering->arena, out, bearer);
    for (size_t i = 0; i < holders.count; i++)
        entities_add(at->answering->arena, out, holders.items[i]);
}

void standing_late_bearers(Standing *at, const Entity *duty, EntityList *out)
{
    EntityList bearers = bearers_of(at, duty), all = {0};
    if (bearers.count == 0)
        tell_members(at->answering, duty, LABEL_who, &all, NULL);
    for (size_t i = 0; i < all.count; i++)
        add_late(at, all.items[i], out);
    for (size_t i = 0; i < bearers.count; i++)
        if (record_of(at, duty, bearers.items[i]).missed > 0)
            add_late(at, bearers.items[i], out);
}

static void duty_row(Standing *at, const Entity *duty)
{
    Answering *answering = at->answering;
    if (standing_passes(at, duty) ||
        (at->who && !tell_concerns(answering, duty, LABEL_who, at->who)))
        return;
    AgrStandingRow row = {.kind = duty->block == BLOCK_task ? "task" : "duty"};
    Text missing, says = state_words(at, duty, &row);
    Truth holds = standing_condition(at, duty, &missing);
    if (holds != TRUTH_YES && row.done == 0) {
        row.state = "pending";
        row.missed = 0;
        row.last = NULL;
        says = WORDS(answering, status_condition, ARG(missing));
    } else if (at->over && goes_on(at, duty) && row.missed == 0) {
        row.state = "surviving";
        says = tell_joined(
            answering, says, "; ",
            WORDS(answering, status_survives, ARG(tell_day(answering, at->term.last))));
    } else if (at->over && row.missed == 0 && row.done == 0) {
        row.state = "ended";
        says = WORDS(answering, status_over, ARG(tell_day(answering, at->term.last)));
    } else if (row.missed > 0) {
        Text breach = tell_slot(answering, duty, LABEL_breach);
        if (breach.length > 0)
            says = tell_joined(answering, says, "; ",
                               WORDS(answering, status_follows, ARG(breach)));
    }
    Text act = tell_joined(answering, tell_slot(answering, duty, LABEL_who), ": ",
                           tell_act(answering, duty));
    standing_push(at, row, duty, tell_joined(answering, act, "; ", says));
}

void standing_duties(Standing *at)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_task};
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++) {
        EntityList list = {0};
        tell_entities(at->answering, blocks[b], &list);
        for (size_t i = 0; i < list.count; i++)
            duty_row(at, list.items[i]);
    }
}
