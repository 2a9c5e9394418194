#include "analysis/time/due.h"
#include "analysis/table.h"

// What is due: duties, tasks, meetings and ends of terms on their days.

// --- the stretch that is asked about ---

static const Date first_of_all = {1, 1, 1}, last_of_all = {9999, 12, 31};

static const Expr *slot_value(const Answering *answering, const char *name)
{
    const Filled *filled = asked_slot(answering->asked, name);
    return filled ? filled->value : NULL;
}

static void assume_window(Answering *answering, Days window);

// A month without a year is one of the year of the day that the question is about, else
// the first one after the agreement begins.
static bool with_year(Answering *answering, Days *days)
{
    Date today;
    if (days->first.year > 0)
        return true;
    Days term = eval_term_days(answering->eval);
    bool known = day_asked(answering, &today);
    bool begins = date_compare(term.first, first_of_all) > 0;
    if (!known && !begins)
        return false;
    if (!known)
        today = term.first;
    days->first.year = days->last.year = today.year;
    if (!known && days->first.month < term.first.month)
        days->first.year = days->last.year = today.year + 1;
    int length = date_month_length(days->first.year, days->last.month);
    if (days->last.day > length)
        days->last.day = (uint8_t)length;
    if (!known)
        assume_window(answering, *days);
    return true;
}

static void assume_window(Answering *answering, Days window)
{
    Text words = WORDS(answering, due_looks, ARG(tell_day(answering, window.first)),
                       ARG(tell_day(answering, window.last)));
    answer_assume(answering, TEXT(""), TEXT(""), words);
}

// A stretch with one end given, or with none but the day that the question is about: a
// year of it is looked at, and the answer says so.
static bool open_window(Answering *answering, const Expr *first, const Expr *last,
                        Days *out)
{
    Date today;
    bool known = day_asked(answering, &today);
    if (first) {
        out->first = first->date;
    } else if (known) {
        out->first = today;
    } else if (last) {
        Days term = eval_term_days(answering->eval);
        Date year = date_add_months(last->date, -12);
        bool begins = date_compare(term.first, first_of_all) > 0 &&
                      date_compare(term.first, last->date) <= 0;
        out->first = begins ? term.first : year;
    } else {
        return false;
    }
    out->last = last ? last->date : date_add_months(out->first, 12);
    if (!date_valid(out->last))
        out->last = last_of_all;
    if (!date_valid(out->first))
        out->first = first_of_all;
    if (!first || !last)
        assume_window(answering, *out);
    return true;
}

static bool window_asked(Answering *answering, Days *out)
{
    const Expr *span = slot_value(answering, "span");
    const Expr *first = slot_value(answering, "first");
    const Expr *last = slot_value(answering, "last");
    const Expr *end = slot_value(answering, "end"); // of what the last day is the last
    Expr before, ends;
    if (end) {
        Days days =
            days_of(end->date, end->kind == EXPR_PERIOD ? end->last_date : end->date);
        if (!with_year(answering, &days))
            return false;
        ends = (Expr){.kind = EXPR_DATE, .date = days.last};
        last = &ends;
    }
    if (slot_value(answering, "before")) { // the day itself is not meant
        before = *slot_value(answering, "before");
        before.date = date_add_days(before.date, -1);
        last = &before;
    }
    if (span) {
        *out =
            days_of(span->date, span->kind == EXPR_PERIOD ? span->last_date : span->date);
        return with_year(answering, out);
    }
    if (first && last) {
        *out = days_of(first->date, last->date);
        return true;
    }
    const Override *time =
        scenario_find(answering->eval->scenario, (Input){INPUT_DATE, 0});
    if (!first && !last && time && date_compare(time->from, time->until) != 0) {
        eval_note(answering->eval, INPUT_DATE, 0);
        *out = days_of(time->from, time->until);
        return true;
    }
    return open_window(answering, first, last, out);
}

// --- telling ---

static AgrRow row_of(Answering *answering, const Occurrence *one)
{
    Text what = tell_joined(answering, due_act_words(answering, one), "; ",
                            due_when_words(answering, one));
    AgrValue value = one->vague ? (AgrValue){0} : value_date(answering, one->when.last);
    const Clause *clause = one->cell ? one->cell->clause : one->entity->clause;
    Span span = one->cell ? one->cell->span : one->entity->span;
    return tell_row(answering, tell_name(answering, one->entity), what, value, span,
                    clause);
}

// Times that no day can be given to; that something is done again though nobody says how
// often.
static void tell_open(Due *due)
{
    Answering *answering = due->answering;
    for (size_t i = 0; i < due->undated.count; i++) {
        const Undated *one = &due->undated.items[i];
        Text time = due_undated_words(answering, one);
        Text what = WORDS(answering, due_no_day, ARG(tell_name(answering, one->entity)),
                          ARG(time));
        answer_silence(answering, what, tell_clause(answering, one->entity->clause));
    }
    for (size_t i = 0; i < due->left_out.count; i++)
        answer_silence(answering, due_left_words(answering, due->left_out.items[i]),
                       tell_clause(answering, due->left_out.items[i]->clause));
    for (size_t i = 0; i < due->found.count; i++) {
        const Occurrence *one = &due->found.items[i];
        if (!one->unsaid)
            continue;
        Text what =
            WORDS(answering, tell_label_of, ARG(tell_label(answering, LABEL_how_often)),
                  ARG(tell_name(answering, one->entity)));
        answer_silence(answering, what, tell_clause(answering, one->entity->clause));
    }
}

// The days that moved on because they are no working days: what sets one way of counting
// apart from the other.
static Text moved_words(Due *due)
{
    Answering *answering = due->answering;
    Text words = TEXT("");
    for (size_t i = 0; i < due->found.count; i++) {
        const Occurrence *one = &due->found.items[i];
        if (date_compare(one->when.last, one->fell) == 0)
            continue;
        Text day =
            text_format(answering->arena, TEXT_FMT " " TEXT_FMT " \xE2\x86\x92 " TEXT_FMT,
                        TEXT_ARG(tell_name(answering, one->entity)),
                        TEXT_ARG(date_finnish(answering->arena, one->fell)),
                        TEXT_ARG(date_finnish(answering->arena, one->when.last)));
        words = tell_joined(answering, words, "; ", day);
    }
    return words;
}

static void cite_found(Due *due)
{
    for (size_t i = 0; i < due->found.count; i++)
        if (due->found.items[i].cell)
            vec_push(due->answering->arena, &due->answering->out->cited,
                     due->found.items[i].cell);
}

static Text window_words(Answering *answering, Days window)
{
    return tell_time(answering, window.first, window.last);
}

static void tell_due(Due *due, Text what)
{
    Answering *answering = due->answering;
    RowList rows = {0};
    for (size_t i = 0; i < due->found.count; i++)
        vec_push(answering->arena, &rows, row_of(answering, &due->found.items[i]));
    cite_found(due);
    tell_rows(answering, &rows);
    tell_open(due);
    answering->out->verdict = VERDICT_VALUE;
    if (rows.count == 0)
        SAY(answering, due_nothing, ARG(what));
    else
        SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
    Text moved = moved_words(due);
    if (moved.length > 0)
        SAY(answering, due_moved, ARG(answering->out->sentence), ARG(moved));
}

// A last day that is no working day moves on, perhaps out of the stretch that is asked
// about. What the text names a day in the stretch for is found all the same.
static void find_moved_too(Due *due)
{
    enum { MOVES_MOST = 10 }; // days, over a holiday
    Days window = due->window;
    Date beyond = date_add_days(window.last, MOVES_MOST);
    size_t kept = 0;
    if (date_valid(beyond))
        due->window.last = beyond;
    due_find(due);
    due->window = window;
    for (size_t i = 0; i < due->found.count; i++) {
        const Occurrence *one = &due->found.items[i];
        bool falls = date_compare(window.first, one->fell) <= 0 &&
                     date_compare(one->fell, window.last) <= 0;
        bool ends = date_compare(one->when.last, window.last) <= 0;
        bool begins = date_compare(one->when.first, window.last) <= 0;
        if (one->vague ? begins : ends || falls)
            due->found.items[kept++] = *one;
    }
    due->found.count = kept;
}

static void answer_in_window(Answering *answering)
{
    const Entity *who = asked_entity(answering->asked, "who");
    Due due = {.answering = answering, .who = who, .ends = !who};
    if (!window_asked(answering, &due.window)) {
        answer_silence(answering, phrase(PHRASE_due_time, answering->language), TEXT(""));
        SAY0(answering, due_name_time);
        return;
    }
    find_moved_too(&due);
    Text when = window_words(answering, due.window);
    Text what = due.who ? WORDS(answering, due_of_in, ARG(tell_name(answering, due.who)),
                                ARG(when))
                        : WORDS(answering, due_in, ARG(when));
    if (date_compare(due.window.first, due.window.last) > 0) {
        SAY(answering, due_falling, ARG(when));
        answering->out->verdict = VERDICT_NOT_STATED;
        return;
    }
    tell_due(&due, what);
}

void answer_due(Answering *answering)
{
    answer_in_window(answering);
}

void answer_duties_in(Answering *answering)
{
    answer_in_window(answering);
}

// Looks further ahead until something is found.
void answer_due_next(Answering *answering)
{
    static const int months[] = {3, 12, 60, 600};
    Date today;
    const Entity *who = asked_entity(answering->asked, "who");
    Due due = {.answering = answering, .who = who, .ends = !who};
    if (!day_asked(answering, &today)) {
        answer_silence(answering, phrase(PHRASE_date_today, answering->language),
                       TEXT(""));
        SAY0(answering, due_name_time);
        return;
    }
    for (size_t i = 0; i < sizeof months / sizeof *months && due.found.count == 0; i++) {
        due.undated = (Undateds){0};
        due.window = days_of(today, date_add_months(today, months[i]));
        if (!date_valid(due.window.last))
            due.window.last = last_of_all;
        due_find(&due);
    }
    size_t count = 0;
    while (count < due.found.count && date_compare(due.found.items[count].when.last,
                                                   due.found.items[0].when.last) == 0)
        count++;
    due.found.count = count;
    Text since = tell_day(answering, today);
    tell_due(&due, due.who ? WORDS(answering, due_next_of,
                                   ARG(tell_name(answering, due.who)), ARG(since))
                           : WORDS(answering, due_next, ARG(since)));
}
