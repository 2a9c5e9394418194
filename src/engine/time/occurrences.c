#include "engine/time/occurrences.h"

#include "engine/time/month_days.h"
#include "engine/time/often.h"
#include "engine/time/terms.h"

static const Date first_of_all = {1, 1, 1}, last_of_all = {9999, 12, 31};

typedef struct {
    Eval *eval;
    const Entity *entity;
    const Cell *cell;
    Days window, valid;
    bool often; // it is done again and again: every `step`
    Length step;
    const Expr *said;     // what says how often, or NULL
    const Expr *how_many; // `at least 1`
    bool by;              // last days are deadlines, which may move on
    Occurrences *out;
    Undateds *undated;
} Times;

// --- validity ---

// The first or last day that a value of validity stands for.
static bool end_day(Eval *eval, const Expr *value, bool last, Date *out)
{
    Days days;
    value = eval_settle(eval, value);
    if (value && value->kind == EXPR_ENTITY) {
        if (!eval_event_days(eval, value->entity, &days))
            return false;
        *out = last ? days.last : days.first;
        return true;
    }
    if (!value || (value->kind != EXPR_DATE && value->kind != EXPR_PERIOD))
        return false;
    *out = last && value->kind == EXPR_PERIOD ? value->last_date : value->date;
    return date_valid(*out);
}

static Days valid_days(Eval *eval, const Entity *entity)
{
    Days days = days_of(first_of_all, last_of_all);
    const Expr *value;
    if (eval_slot(eval, entity, LABEL_from, &value))
        end_day(eval, value, false, &days.first);
    if (eval_slot(eval, entity, LABEL_until, &value))
        end_day(eval, value, true, &days.last);
    return days;
}

static const Entity *main_term(Eval *eval)
{
    const Entity *found = NULL;
    for (size_t i = 0; i < eval->model->entities.count; i++) {
        const Entity *term = eval->model->entities.items[i];
        const Expr *of;
        if (term->block != BLOCK_term || term->agreement != eval->model->main ||
            !eval_present(eval, term) || eval_slot(eval, term, LABEL_of, &of))
            continue;
        if (found)
            return NULL;
        found = term;
    }
    return found;
}

Days eval_term_days(Eval *eval)
{
    const Entity *entity = main_term(eval);
    Days days = days_of(first_of_all, last_of_all);
    if (!entity)
        return days;
    Date from = eval_term_from(eval, entity);
    Term term = eval_term(eval, entity);
    bool bounded = term.first_last.year > 0 && term.until;
    if (from.year > 0)
        days.first = from;
    // One that renews goes on unless it is ended.
    if (term.last.year > 0 && (!term.renews || bounded))
        days.last = term.last;
    return days;
}

static bool survives(Eval *eval, const Entity *entity)
{
    const Expr *value;
    if (!eval_slot(eval, entity, LABEL_survives, &value))
        return false;
    value = eval_settle(eval, value);
    return value && !(value->kind == EXPR_WORD &&
                      (value->word == WORD_no || value->word == WORD_not_stated));
}

static Date later(Date a, Date b)
{
    return date_compare(a, b) >= 0 ? a : b;
}

static Date earlier(Date a, Date b)
{
    return date_compare(a, b) <= 0 ? a : b;
}

// --- adding ---

static bool inside(Days window, Date day)
{
    return date_compare(window.first, day) <= 0 && date_compare(day, window.last) <= 0;
}

static bool overlap(Days a, Days b)
{
    return date_compare(a.first, b.last) <= 0 && date_compare(b.first, a.last) <= 0;
}

// The last day as it counts: under the Act it moves on when it is no working day.
static Date settle_last(Times *at, Date day)
{
    bool stated;
    if (date_compare(deadline_moved(day), day) == 0)
        return day;
    return eval_counting(at->eval, at->entity, &stated) == DAYCOUNT_PLAIN
               ? day
               : deadline_moved(day);
}

static void leave_undated(Times *at, const Expr *value)
{
    vec_push(at->eval->arena, at->undated,
             ((Undated){.entity = at->entity, .cell = at->cell, .value = value}));
}

static void add(Times *at, Occurrence occurrence)
{
    Days when = occurrence.when;
    arena_work(at->eval->arena);
    if (!overlap(when, at->valid) || at->out->count >= OCCURRENCES_MOST)
        return;
    occurrence.entity = at->entity;
    occurrence.cell = at->cell;
    occurrence.how_many = at->how_many;
    occurrence.by = at->by;
    occurrence.when.first = later(when.first, at->valid.first);
    if (occurrence.loose || occurrence.vague)
        occurrence.when.last = earlier(when.last, at->valid.last);
    occurrence.fell =
        occurrence.counted ? occurrence.deadline.fell.last : occurrence.when.last;
    if (at->by && !occurrence.counted) {
        bool alone = days_alone(occurrence.when);
        occurrence.when.last = settle_last(at, occurrence.when.last);
        if (alone)
            occurrence.when.first = occurrence.when.last;
    }
    bool due = inside(at->window, occurrence.when.last);
    bool whole = due && inside(at->window, occurrence.when.first);
    if (occurrence.vague && !whole) {
        if (overlap(occurrence.when, at->window))
            leave_undated(at, occurrence.vague);
        return;
    }
    if (due || (!occurrence.loose && overlap(occurrence.when, at->window)))
        vec_push(at->eval->arena, at->out, occurrence);
}

// The first day on which it holds, where the text says it.
static bool begins(const Times *at, Date *out)
{
    *out = at->valid.first;
    return date_compare(*out, first_of_all) > 0;
}

// --- times of every year ---

static int32_t first_year(const Times *at)
{
    return later(at->window.first, at->valid.first).year - 1;
}

static int32_t last_year(const Times *at)
{
    return earlier(at->window.last, at->valid.last).year;
}

static Date in_year(int32_t year, Date yearly)
{
    int length = date_month_length(year, yearly.month);
    uint8_t day = yearly.day < length ? yearly.day : (uint8_t)length;
    return (Date){year, yearly.month, day};
}

// How many years lie between two times.
static int32_t years_between(const Times *at)
{
    enum { MOST = 10000 }; // more than there are years: it comes once
    if (!at->often || at->step.unit != LENGTH_YEARS)
        return 1;
    return at->step.count < MOST ? (int32_t)at->step.count : MOST;
}

// A day of a year that comes again in it: `every quarter; by: 31.3.` is the end of each.
static void within_year(Times *at, Date day)
{
    for (int32_t year = first_year(at); year <= last_year(at); year++)
        for (int64_t month = 0; month < 12 && year >= 1; month += at->step.count) {
            Date one = {year, (uint8_t)((day.month - 1 + month) % 12 + 1), day.day};
            one = in_year(year, one);
            add(at, (Occurrence){.when = days_of(one, one)});
        }
}

// The year of the first time of what comes every second year or less often; false, and it
// has no days, where nothing says when it begins.
static bool first_of_years(Times *at, Date first, const Expr *value, int32_t *out)
{
    Date start;
    if (!begins(at, &start)) {
        leave_undated(at, value);
        return false;
    }
    *out = start.year + (date_compare(in_year(start.year, first), start) < 0);
    return true;
}

// The same days of each year; a stretch may go over the turn of the year.
static void every_year(Times *at, const Expr *value, Date first, Date last,
                       const Expr *vague)
{
    int32_t years = years_between(at), begun = 1;
    bool alone = date_compare(first, last) == 0 && !vague;
    first.year = last.year = 0;
    if (alone && at->often && at->step.unit == LENGTH_MONTHS && at->step.count < 12) {
        within_year(at, first);
        return;
    }
    if (years > 1 && !first_of_years(at, first, value, &begun))
        return;
    bool turns = date_compare(first, last) > 0;
    for (int32_t year = first_year(at); year <= last_year(at); year++) {
        int32_t until = year + turns;
        if (year < 1 || until > 9999 || (years > 1 && year < begun) ||
            (year - begun) % years != 0)
            continue;
        Occurrence one = {.when = days_of(in_year(year, first), in_year(until, last)),
                          .vague = vague,
                          .unsaid = !at->often};
        add(at, one);
    }
}

static void month_of_year(Times *at, const Expr *value, int first, int last,
                          bool only_end)
{
    Date end = {0, (uint8_t)last, 31};
    Date begin = only_end ? end : (Date){0, (uint8_t)first, 1};
    every_year(at, value, begin, end, NULL);
}

// --- times that come again after a first day ---

static int64_t days_of_step(Length step)
{
    switch (step.unit) {
    case LENGTH_DAYS: return step.count;
    case LENGTH_WEEKS: return 7 * step.count;
    case LENGTH_MONTHS: return 31 * step.count;
    case LENGTH_YEARS: break;
    }
    return 366 * step.count;
}

static void series(Times *at, Date first, Date last)
{
    Length step = at->step;
    if (!at->often) {
        add(at, (Occurrence){.when = days_of(first, last)});
        return;
    }
    int64_t before = (int64_t)date_days(at->window.first) - date_days(last);
    int64_t nth = before > 0 ? before / days_of_step(step) : 0;
    for (;; nth++) {
        Days when =
            days_of(deadline_nth(first, step, nth), deadline_nth(last, step, nth));
        if (!date_valid(when.last) || date_compare(when.first, at->window.last) > 0 ||
            date_compare(when.first, at->valid.last) > 0 ||
            at->out->count >= OCCURRENCES_MOST)
            return;
        add(at, (Occurrence){.when = when});
    }
}

// Any time within each week, month, quarter or year of the calendar.
static void calendar_periods(Times *at)
{
    Length step = at->step;
    Date start = later(at->window.first, at->valid.first), from;
    bool counted = !often_by_calendar(step); // from the first one on
    if (counted && !begins(at, &from)) {
        leave_undated(at, at->said);
        return;
    }
    Date first = counted ? from : (Date){start.year, 1, 1};
    if (step.unit == LENGTH_WEEKS)
        first = date_add_days(counted ? from : start,
                              1 - date_weekday(counted ? from : start));
    else if (step.unit == LENGTH_MONTHS && counted)
        first.day = 1;
    else if (step.unit == LENGTH_YEARS)
        first = (Date){first.year, 1, 1};
    for (int64_t nth = 0; date_valid(first); nth++) {
        Date begins = deadline_nth(first, step, nth);
        Date next = deadline_nth(first, step, nth + 1);
        Date ends = date_valid(next) ? date_add_days(next, -1) : last_of_all;
        if (!date_valid(begins) || date_compare(begins, at->window.last) > 0 ||
            date_compare(begins, at->valid.last) > 0 ||
            at->out->count >= OCCURRENCES_MOST)
            return;
        add(at, (Occurrence){.when = days_of(begins, ends), .loose = true});
    }
}

// Days of each month, quarter and so on.
static void month_days(Times *at, const Expr *value)
{
    enum { MOVES_MOST = 10 }; // days: what falls before the window may move on into it
    int months = month_day_period(value);
    bool longer = at->often && at->step.unit == LENGTH_MONTHS && at->step.count > months;
    if (longer && often_by_calendar(at->step))
        months = (int)at->step.count; // `every quarter` by `the last day of the month`
    bool years = at->often && at->step.unit == LENGTH_YEARS;
    if ((longer && months != at->step.count) ||
        (years && (at->step.count > 1 || months < 12)) ||
        (months > 1 && value->kind == EXPR_DATE)) {
        leave_undated(at, value); // nothing says in which month
        return;
    }
    Date start = later(at->window.first, first_of_all);
    Date before = date_add_days(start, -MOVES_MOST);
    start = later(date_valid(before) ? before : start, at->valid.first);
    Date end = earlier(at->window.last, at->valid.last);
    for (Date day = month_day_in(value, months, start);
         date_valid(day) && date_compare(day, end) <= 0 &&
         at->out->count < OCCURRENCES_MOST;
         day = month_day_next(value, months, day))
        add(at, (Occurrence){.when = days_of(day, day)});
}

// --- what is stated ---

static void times_of(Times *at, const Expr *list, bool only_end, unsigned depth);

// A name stands for the days of an event; so a file binds a word such as `early autumn`.
static void event_times(Times *at, const Expr *value, bool only_end, unsigned depth)
{
    const Expr *when;
    enum { DEEPEST = 8 };
    if (depth < DEEPEST && eval_slot(at->eval, value->entity, LABEL_when, &when)) {
        times_of(at, when, only_end, depth + 1);
        return;
    }
    leave_undated(at, value);
}

static void word_times(Times *at, const Expr *value, bool only_end)
{
    WordKey word = value->word;
    if (word >= WORD_january && word <= WORD_december) {
        int month = (int)(word - WORD_january) + 1;
        month_of_year(at, value, month, month, only_end);
    } else if (word == WORD_end_of_year && only_end) {
        month_of_year(at, value, 12, 12, true);
    } else if (word >= WORD_early_spring && word <= WORD_end_of_year) {
        every_year(at, value, (Date){0, 1, 1}, (Date){0, 12, 31}, value);
    } else if (word != WORD_not_stated) {
        leave_undated(at, value);
    }
}

static void time_of(Times *at, const Expr *stated, bool only_end, unsigned depth)
{
    const Expr *value = eval_settle(at->eval, stated);
    if (!value)
        return;
    if (month_day_period(value) > 0) {
        month_days(at, value);
        return;
    }
    switch ((int)value->kind) {
    case EXPR_WORD: word_times(at, value, only_end); return;
    case EXPR_ENTITY: event_times(at, value, only_end, depth); return;
    case EXPR_DATE:
    case EXPR_PERIOD: break;
    default: leave_undated(at, value); return;
    }
    Date last = value->kind == EXPR_DATE ? value->date : value->last_date;
    Date first = only_end ? last : value->date;
    if (last.year == 0)
        every_year(at, value, first, last, NULL);
    else
        series(at, first, last);
}

static int month_number(const Expr *value)
{
    bool month = value && value->kind == EXPR_WORD && value->word >= WORD_january &&
                 value->word <= WORD_december;
    return month ? (int)(value->word - WORD_january) + 1 : 0;
}

// Months that follow one another are one stretch: `August; September`.
static void times_of(Times *at, const Expr *list, bool only_end, unsigned depth)
{
    for (; list; list = list->next) {
        int first = month_number(list), last = first;
        while (last > 0 && month_number(list->next) == last % 12 + 1) {
            list = list->next;
            last = month_number(list);
        }
        if (first == last)
            time_of(at, list, only_end, depth);
        else
            month_of_year(at, list, first, last, only_end);
    }
}

// --- how often ---

static void find_frequency(Times *at, const Expr *value)
{
    const Expr *how_many;
    at->said = eval_settle(at->eval, value);
    if (!often_step(at->eval, at->said, &at->step, &how_many))
        return;
    at->often = true;
    if (!at->how_many)
        at->how_many = how_many;
}

static const Cell *take_frequency(Times *at)
{
    static const LabelKey labels[] = {LABEL_how_often, LABEL_meets};
    const Expr *value;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        const Cell *cell = eval_slot(at->eval, at->entity, labels[i], &value);
        if (!cell)
            continue;
        find_frequency(at, value);
        return cell;
    }
    return NULL;
}

static bool add_deadlines(Times *at)
{
    Deadlines deadlines = {0};
    bool any = false;
    eval_deadlines(at->eval, at->entity, &deadlines);
    for (size_t i = 0; i < deadlines.count; i++) {
        const Deadline *deadline = &deadlines.items[i];
        if (deadline->label == LABEL_notice)
            continue;
        any = at->by = true;
        at->cell = deadline->cell;
        if (deadline->counted && deadline->known) {
            Occurrence one = {
                .when = deadline->last, .deadline = *deadline, .counted = true};
            add(at, one);
        } else if (deadline->counted) {
            leave_undated(at, deadline->value);
        } else {
            times_of(at, deadline->value, true, 0);
        }
    }
    return any;
}

static bool add_times(Times *at)
{
    bool any = false;
    for (size_t i = 0; i < at->entity->cells.count; i++) {
        const Cell *cell = at->entity->cells.items[i];
        if (cell->label != LABEL_when || cell->attribute)
            continue;
        at->cell = cell;
        any = true;
        times_of(at, eval_cell(at->eval, cell), false, 0);
    }
    return any;
}

void eval_occurrences(Eval *eval, const Entity *entity, Days window, Days term,
                      Occurrences *out, Undateds *undated)
{
    Times at = {.eval = eval,
                .entity = entity,
                .window = window,
                .valid = valid_days(eval, entity),
                .out = out,
                .undated = undated};
    if (!survives(eval, entity)) {
        at.valid.first = later(at.valid.first, term.first);
        at.valid.last = earlier(at.valid.last, term.last);
    }
    const Cell *often = take_frequency(&at);
    if (add_deadlines(&at) || add_times(&at))
        return;
    at.cell = often;
    if (at.often) {
        calendar_periods(&at);
    } else if (often) {
        const Expr *value = eval_cell(eval, often);
        if (value && !(value->kind == EXPR_WORD && value->word == WORD_not_stated))
            leave_undated(&at, value);
    }
}
