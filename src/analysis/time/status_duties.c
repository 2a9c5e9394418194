#include "analysis/in_time.h"
#include "analysis/time/status_times.h"

#include "engine/time/dated.h"

// Duties and tasks: where each stands.

enum { SOON = 30 }; // days before its last day on which something is due

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
        Deeds record =
            standing_record(at, duty, bearers.count > 0 ? bearers.items[i] : NULL);
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
static const DutyTime *next_time(const Standing *at, const Deeds *record)
{
    for (size_t i = 0; i < record->times.count; i++) {
        const DutyTime *time = &record->times.items[i];
        if (time->done < time->wanted && date_compare(time->when.last, at->day) >= 0)
            return time;
    }
    return NULL;
}

// Whether its time has begun, or is about to end.
static bool is_due(const Standing *at, const DutyTime *time)
{
    bool begun = date_compare(time->when.first, at->day) <= 0 && !days_alone(time->when);
    return begun || date_days(time->when.last) - date_days(at->day) <= SOON;
}

static const char *state_of(Standing *at, const Entity *duty, const Deeds *record)
{
    const Expr *breach;
    const DutyTime *next = next_time(at, record);
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
    if (record->done == 0 && record->over)
        return "ended";
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

static Text missed_words(Standing *at, const Deeds *record)
{
    enum { LISTED = 3 };
    Answering *answering = at->answering;
    Text words = TEXT("");
    size_t told = 0;
    for (size_t i = 0; i < record->times.count && told < LISTED; i++) {
        const DutyTime *time = &record->times.items[i];
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

static Text done_words(Standing *at, const Deeds *record)
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
static Text record_words(Standing *at, const Deeds *record)
{
    Answering *answering = at->answering;
    Text words = TEXT("");
    const DutyTime *next = next_time(at, record);
    if (record->missed > 0)
        words = missed_words(at, record);
    if (record->done > 0)
        words = tell_joined(answering, words, "; ", done_words(at, record));
    if (next)
        words = tell_joined(
            answering, words, "; ",
            WORDS(answering, status_next, ARG(standing_days(at, next->when.last))));
    if (record->times.count == 0 && record->done == 0 && !record->waits_for &&
        record->vague.length == 0 && record->gone.year == 0 && !record->timed)
        words = phrase(PHRASE_status_no_time, answering->language);
    if (record->waits_for && !record->over)
        words = tell_joined(
            answering, words, "; ",
            WORDS(answering, status_waits, ARG(tell_name(answering, record->waits_for))));
    return tell_joined(answering, words, "; ", record->vague);
}

static void fill_days(Standing *at, const Deeds *record, AgrStandingRow *row)
{
    const DutyTime *next = next_time(at, record);
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
        Deeds record = standing_record(at, duty, bearers->items[i]);
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

// `whole`: what was done by all of them.
static Text state_words(Standing *at, const Entity *duty, AgrStandingRow *row,
                        Deeds *whole)
{
    EntityList bearers = bearers_of(at, duty);
    Deeds record = *whole = standing_record(at, duty, NULL);
    bool named = false; // somebody has done it by name
    for (const Happened *one = standing_first(at, duty); one && !named;
         one = standing_next(at, one))
        named = one->who != NULL;
    if (at->who && entities_include(&bearers, at->who))
        record = standing_record(at, duty, at->who);
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

static void late_bearers(Standing *at, const Entity *duty, EntityList *out)
{
    EntityList bearers = bearers_of(at, duty), all = {0};
    if (bearers.count == 0)
        tell_members(at->answering, duty, LABEL_who, &all, NULL);
    for (size_t i = 0; i < all.count; i++)
        add_late(at, all.items[i], out);
    for (size_t i = 0; i < bearers.count; i++)
        if (standing_record(at, duty, bearers.items[i]).missed > 0)
            add_late(at, bearers.items[i], out);
}

// Those of an earlier text are told as who they are now.
void standing_late_bearers(Standing *at, const Entity *duty, EntityList *out)
{
    EntityList late = {0};
    Standing *its = at;
    for (size_t i = 0; i < at->earlier.count; i++)
        if (at->earlier.items[i]->answering->eval->model == duty->agreement->model)
            its = at->earlier.items[i];
    late_bearers(its, duty, &late);
    for (size_t i = 0; i < late.count; i++) {
        const Entity *now = entity_in(at->answering->eval->model, late.items[i]);
        entities_add(at->answering->arena, out, now ? now : late.items[i]);
    }
}

// What becomes of a duty when the agreement has ended, or its own time has.
static Text ended_words(Standing *at, const Entity *duty, bool over, AgrStandingRow *row)
{
    Answering *answering = at->answering;
    Date from, until;
    if (at->over && goes_on(at, duty) && row->missed == 0) {
        row->state = "surviving";
        return WORDS(answering, status_survives, ARG(tell_day(answering, at->term.last)));
    }
    if (!over && !(at->over && row->missed == 0 && row->done == 0))
        return TEXT("");
    if (row->missed == 0 && row->done == 0)
        row->state = "ended";
    if (!over)
        return WORDS(answering, status_over, ARG(tell_day(answering, at->term.last)));
    entity_validity(duty, &from, &until);
    return WORDS(answering, status_own_end, ARG(tell_day(answering, until)));
}

// The row's state, and what it says beside who has to do what.
static Text duty_words(Standing *at, const Entity *duty, AgrStandingRow *row, bool *gone)
{
    Answering *answering = at->answering;
    Deeds whole;
    Text missing, breach = TEXT(""), says = state_words(at, duty, row, &whole);
    *gone = whole.gone.year > 0 && date_compare(whole.gone, at->day) <= 0;
    if (standing_condition(at, duty, &missing) != TRUTH_YES && row->done == 0) {
        row->state = whole.over ? "ended" : "pending";
        row->missed = 0;
        row->last = NULL;
        return WORDS(answering, status_condition, ARG(missing));
    }
    if (row->missed > 0)
        breach = tell_slot(answering, duty, LABEL_breach);
    if (breach.length > 0)
        says = tell_joined(answering, says, "; ",
                           WORDS(answering, status_follows, ARG(breach)));
    if (whole.gone.year > 0) {
        row->repealed = standing_iso(at, whole.gone);
        return tell_joined(answering, says, "; ",
                           standing_gone_words(at, duty, whole.gone));
    }
    Text ended = ended_words(at, duty, whole.over, row);
    if (text_equal(text_from(row->state), TEXT("ended")))
        return ended; // what its time was does not matter any more
    return tell_joined(answering, says, "; ", ended);
}

void standing_duty_row(Standing *at, const Entity *duty)
{
    Answering *answering = at->answering;
    bool gone;
    if (standing_passes(at, duty) ||
        (at->who && !tell_concerns(answering, duty, LABEL_who, at->who)))
        return;
    AgrStandingRow row = {.kind = duty->block == BLOCK_task ? "task" : "duty"};
    Text says = duty_words(at, duty, &row, &gone);
    if (gone && row.missed == 0 && row.done == 0)
        return; // it never fell due
    Text act = tell_joined(answering, tell_slot(answering, duty, LABEL_who), ": ",
                           tell_act(answering, duty));
    standing_push(at, row, duty, tell_joined(answering, act, "; ", says));
}

// Those that hold on the day or held before, so that nothing that was left undone is
// forgotten.
static void duties_until(Standing *at, BlockKey block, EntityList *out)
{
    static const Date first = {1, 1, 1};
    Eval *eval = at->answering->eval;
    const Scenario *now = eval->scenario;
    Scenario *ever = scenario_new(at->answering->arena, eval->model, now);
    scenario_set_date(ever, first, at->day);
    eval->scenario = ever;
    tell_entities(at->answering, block, out);
    eval->scenario = now;
}

void standing_duties(Standing *at)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_task};
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++) {
        EntityList list = {0};
        duties_until(at, blocks[b], &list);
        for (size_t i = 0; i < list.count; i++)
            standing_duty_row(at, list.items[i]);
    }
}
