#include "analysis/time/calendar.h"

#include "base/sha256.h"
#include "engine/time/terms.h"

#include <stdlib.h>

enum { REMINDER_DAYS = 30 }; // before the last day to give notice, and before an end

typedef struct {
    Answering *answering;
    Days window;
    VEC(AgrDueDay) days;
    VEC(AgrUndated) undated;
} Making;

static const char *cstr(const Making *making, Text text)
{
    return text_cstr(making->answering->arena, text);
}

static const char *iso(const Making *making, Date day)
{
    return cstr(making, date_iso(making->answering->arena, day));
}

// --- what an entry says ---

static const char *kind_of(const Occurrence *one)
{
    switch ((int)one->entity->block) {
    case BLOCK_task: return "task";
    case BLOCK_right: return "right";
    case BLOCK_body: return "meeting";
    case BLOCK_term:
        return one->cell && one->cell->label == LABEL_option ? "option" : "end";
    default: return "duty";
    }
}

static Text title_of(const Making *making, const Entity *entity)
{
    if (entity->title.length > 0)
        return entity->title;
    return tell_name(making->answering, entity);
}

// Made from what says which entry it is, and not from where it stands or what it says.
static const char *uid_of(const Making *making, const AgrDueDay *day, const Entity *of)
{
    enum { DIGITS = 32 };
    Arena *arena = making->answering->arena;
    const Agreement *main = making->answering->eval->model->main;
    Text agreement = main->entity ? main->entity->name : main->source->path;
    Text number = of->name.length == 0 && of->clause ? of->clause->number : TEXT("");
    Text key = text_format(arena, TEXT_FMT "\n" TEXT_FMT "\n" TEXT_FMT "\n%s\n%s",
                           TEXT_ARG(agreement), TEXT_ARG(of->name), TEXT_ARG(number),
                           day->kind, day->nominal);
    Text hash = sha256_hex(arena, key);
    hash.length = DIGITS;
    return cstr(making, text_format(arena, TEXT_FMT "@agrc", TEXT_ARG(hash)));
}

static Text rule_words(const Making *making, DayCount rule, bool stated)
{
    static const PhraseKey rules[] = {[DAYCOUNT_PLAIN] = PHRASE_calendar_plain,
                                      [DAYCOUNT_ACT] = PHRASE_calendar_by_act,
                                      [DAYCOUNT_WORKING] = PHRASE_calendar_working};
    return phrase(stated ? rules[rule] : PHRASE_calendar_default,
                  making->answering->language);
}

// By what rule the last day was counted, why it moved and, where nothing names a rule,
// the Act's day.
static void count_words(const Making *making, const Occurrence *one, AgrDueDay *day)
{
    Answering *answering = making->answering;
    bool stated = one->counted && one->deadline.rule_stated;
    DayCount rule = one->counted ? one->deadline.rule : DAYCOUNT_PLAIN;
    if (one->entity->block == BLOCK_term || !one->by)
        return;
    if (!one->counted)
        rule = eval_counting(answering->eval, one->entity, &stated);
    Date act = deadline_moved(one->fell);
    bool differs = !stated && date_compare(act, one->when.last) != 0;
    bool moved = date_compare(one->fell, one->when.last) != 0;
    Text remark = TEXT("");
    if (moved)
        remark = tell_moved(answering, days_of(one->when.last, one->when.last),
                            days_of(one->fell, one->fell));
    else if (differs)
        remark = WORDS(answering, calendar_act_day, ARG(tell_day(answering, act)));
    day->counting = cstr(making, rule_words(making, rule, stated));
    day->remark = remark.length > 0 ? cstr(making, remark) : NULL;
}

static const char *statement_text(const Making *making, const Entity *entity)
{
    return answer_cite_entity(making->answering->arena, entity).text;
}

// What an amendment states of something stands in the amendment, not where the thing is
// declared.
static void cite_amendment(const Making *making, AgrDueDay *day, const Cell *cell)
{
    Arena *arena = making->answering->arena;
    if (!cell || !cell->clause || !cell->clause->amending)
        return;
    day->text = cstr(making, one_line_of(making->answering, cell->span));
    day->place = place_of(arena, cell->span, cell->clause);
}

// `cell`: what states the day, or NULL.
static void push(Making *making, AgrDueDay day, const Entity *of, const Cell *cell)
{
    day.of = cstr(making, of->name);
    day.title = day.title ? day.title : cstr(making, title_of(making, of));
    day.text = statement_text(making, of);
    day.place = place_of(making->answering->arena, of->span, of->clause);
    cite_amendment(making, &day, cell);
    day.uid = uid_of(making, &day, of);
    vec_push(making->answering->arena, &making->days, day);
}

static void add_occurrence(Making *making, const Occurrence *one)
{
    Answering *answering = making->answering;
    Text when = one->vague ? TEXT("") : due_when_words(answering, one);
    Text what = due_act_words(answering, one);
    AgrDueDay day = {.kind = kind_of(one),
                     .what = cstr(making, tell_joined(answering, what, "; ", when)),
                     .first = iso(making, one->when.first),
                     .last = iso(making, one->when.last),
                     .nominal = iso(making, one->fell)};
    if (one->entity->block == BLOCK_term)
        day.reminder = REMINDER_DAYS;
    count_words(making, one, &day);
    push(making, day, one->entity, one->cell);
}

static void add_undated(Making *making, const Entity *entity, Text when)
{
    AgrUndated undated = {
        .of = cstr(making, entity->name),
        .title = cstr(making, title_of(making, entity)),
        .when = cstr(making, when),
        .place = place_of(making->answering->arena, entity->span, entity->clause)};
    vec_push(making->answering->arena, &making->undated, undated);
}

// Words such as `early autumn` name no day: they stand among the undated.
static void add_vague(Making *making, const Occurrence *one)
{
    Answering *answering = making->answering;
    Text year = text_format(answering->arena, "%d", (int)one->when.first.year);
    add_undated(making, one->entity,
                tell_joined(answering, tell_value(answering, one->vague), "; ",
                            WORDS(answering, calendar_vague, ARG(year))));
}

// --- notice ---

static void add_notice(Making *making, const Deadline *notice, Date end)
{
    Answering *answering = making->answering;
    Date day = deadline_latest(notice, end);
    if (!date_valid(day) || date_compare(day, making->window.first) < 0 ||
        date_compare(day, making->window.last) > 0)
        return;
    Text length = WORDS(answering, date_to_end, ARG(tell_list(answering, notice->value)),
                        ARG(date_finnish(answering->arena, end)));
    Text title = WORDS(answering, calendar_notice, ARG(title_of(making, notice->entity)));
    AgrDueDay due = {.kind = "notice",
                     .title = cstr(making, title),
                     .what = cstr(making, length),
                     .first = iso(making, day),
                     .last = iso(making, day),
                     .nominal = iso(making, day),
                     .counting =
                         cstr(making, phrase(PHRASE_calendar_runs, answering->language)),
                     .reminder = REMINDER_DAYS};
    push(making, due, notice->entity, notice->cell);
}

static const Expr *slot_of(Making *making, const Entity *entity, LabelKey label)
{
    const Expr *value;
    Eval *eval = making->answering->eval;
    return eval_slot(eval, entity, label, &value) ? eval_settle(eval, value) : NULL;
}

// The days on which the term may end: its last day, again after each renewal, or the end
// of each year, quarter or month in which a notice takes effect.
static void add_notices(Making *making, const Deadline *notice)
{
    enum { ENDS_MOST = 4000 };
    const Expr *part = slot_of(making, notice->entity, LABEL_takes_effect);
    Term term = eval_term(making->answering->eval, notice->entity);
    Date first = term.first_last.year > 0 ? term.first_last : term.last;
    Date last = deadline_from(notice, making->window, &(Days){{0}, {0}}).last;
    if (first.year > 0) {
        Date end = first;
        for (int64_t nth = 1; date_valid(end) && date_compare(end, last) <= 0; nth++) {
            add_notice(making, notice, end);
            if (!term.renews || nth > ENDS_MOST)
                return;
            end = term_extended(first, term.renewal.shortest, nth);
        }
    } else if (part && part->kind == EXPR_WORD && part->word != WORD_not_stated) {
        Date end = end_of_part(making->window.first, part->word);
        for (int i = 0; i < ENDS_MOST && date_valid(end) && date_compare(end, last) <= 0;
             i++) {
            add_notice(making, notice, end);
            end = end_of_part(date_add_days(end, 1), part->word);
        }
    }
}

static void add_terms(Making *making)
{
    EntityList terms = {0};
    tell_entities(making->answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++) {
        Deadlines deadlines = {0};
        eval_deadlines(making->answering->eval, terms.items[i], &deadlines);
        for (size_t k = 0; k < deadlines.count; k++) {
            Deadline *notice = &deadlines.items[k];
            if (notice->label != LABEL_notice || !notice->counted)
                continue;
            notice->rule = notice->lengths.working ? DAYCOUNT_WORKING : DAYCOUNT_PLAIN;
            add_notices(making, notice);
        }
    }
}

// --- the whole ---

static int by_day(const void *left, const void *right)
{
    const AgrDueDay *a = left, *b = right;
    int day = text_compare(text_from(a->last), text_from(b->last));
    if (day != 0)
        return day;
    if (a->place.line != b->place.line)
        return a->place.line < b->place.line ? -1 : 1;
    return text_compare(text_from(a->uid), text_from(b->uid));
}

AgrCalendar calendar_make(Arena *arena, const Model *model, const Scenario *scenario,
                          Language language, Days window, const Entity *who)
{
    Result unused = {0};
    Asked asked = {.form = FORM_due, .language = language};
    Eval eval = eval_begin(arena, model, scenario);
    Answering answering = {&eval, &asked, language, arena, &unused};
    Making making = {.answering = &answering, .window = window};
    Due due = {.answering = &answering, .who = who, .ends = true, .window = window};
    due_find(&due);
    for (size_t i = 0; i < due.found.count; i++)
        if (due.found.items[i].vague)
            add_vague(&making, &due.found.items[i]);
        else
            add_occurrence(&making, &due.found.items[i]);
    for (size_t i = 0; i < due.undated.count; i++)
        add_undated(&making, due.undated.items[i].entity,
                    due_undated_words(&answering, &due.undated.items[i]));
    for (size_t i = 0; i < due.left_out.count; i++)
        add_undated(&making, due.left_out.items[i],
                    due_left_words(&answering, due.left_out.items[i]));
    add_terms(&making);
    if (making.days.count > 1)
        qsort(making.days.items, making.days.count, sizeof *making.days.items, by_day);
    return (AgrCalendar){making.days.items, making.days.count, making.undated.items,
                         making.undated.count};
}
