#include "analysis/time/due.h"

#include "engine/time/dated.h"
#include "engine/time/terms.h"

#include <stdlib.h>

// What falls due in a stretch of days, for answers and calendars.

// Statements that may fall due; the ends of terms are looked at apart.
static const BlockKey due_blocks[] = {BLOCK_duty, BLOCK_task, BLOCK_right, BLOCK_body};

static bool is_whose(Due *due, const Entity *entity)
{
    return !due->who || entity == due->who ||
           tell_concerns(due->answering, entity, LABEL_who, due->who);
}

// A right says when something may be done; only what ends by a day falls due.
static bool may_fall_due(Due *due, const Entity *entity)
{
    const Expr *value;
    Eval *eval = due->answering->eval;
    if (entity->block == BLOCK_body)
        return eval_slot(eval, entity, LABEL_meets, &value) != NULL;
    if (entity->block != BLOCK_right)
        return true;
    return eval_slot(eval, entity, LABEL_by, &value) ||
           eval_slot(eval, entity, LABEL_within, &value);
}

// What holds only if a fact holds that does not is not due.
static bool is_excluded(Due *due, const Entity *entity)
{
    static const LabelKey labels[] = {LABEL_if, LABEL_if_all_of};
    const Expr *value;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (eval_slot(due->answering->eval, entity, labels[i], &value))
            for (; value; value = value->next)
                if (eval_claim(due->answering->eval, value, NULL) == TRUTH_NO)
                    return true;
    return false;
}

static void find_of(Due *due, const Entity *entity)
{
    if (entity->mistake.source) { // the others stand all the same
        entities_add(due->answering->arena, &due->left_out, entity);
        return;
    }
    InputList before = tell_look(due->answering);
    size_t found = due->found.count, undated = due->undated.count;
    bool whose =
        may_fall_due(due, entity) && is_whose(due, entity) && !is_excluded(due, entity);
    if (whose)
        eval_occurrences(due->answering->eval, entity, due->window, due->term,
                         &due->found, &due->undated);
    bool nothing = due->found.count == found && due->undated.count == undated;
    tell_looked(due->answering, before, whose && !nothing);
}

static void add_end(Due *due, const Entity *term, const Cell *cell, Date last)
{
    if (date_valid(last) && date_compare(due->window.first, last) <= 0 &&
        date_compare(last, due->window.last) <= 0)
        vec_push(due->answering->arena, &due->found,
                 ((Occurrence){.entity = term,
                               .cell = cell,
                               .when = days_of(last, last),
                               .fell = last}));
}

// The last day of a term as what falls due, that of its first period, again after each
// renewal, and the last day on which the next option can be used.
static void find_end(Due *due, const Entity *entity)
{
    enum { RENEWALS_MOST = 1000 };
    if (entity->mistake.source) {
        entities_add(due->answering->arena, &due->left_out, entity);
        return;
    }
    Term term = eval_term(due->answering->eval, entity);
    const TermOption *option = term_next_option(&term);
    const Cell *cell = term.until ? term.until : term.first_until;
    Date first = term.first_last.year > 0 ? term.first_last : term.last;
    bool bounded = term.first_last.year > 0 && term.until && term.last.year > 0;
    if (term.first_last.year > 0)
        add_end(due, entity, term.first_until, term.first_last);
    if (option && option->by.year > 0)
        add_end(due, entity, term.option, option->by);
    if (term.last.year > 0 && date_compare(term.last, term.first_last) != 0)
        add_end(due, entity, cell, term.last);
    if (!term.renews || first.year == 0)
        return;
    for (int64_t nth = 1; nth < RENEWALS_MOST; nth++) {
        Date end = term_extended(first, term.renewal.shortest, nth);
        if (!date_valid(end) || date_compare(end, due->window.last) > 0 ||
            (bounded && date_compare(end, term.last) >= 0))
            return;
        add_end(due, entity, cell, end);
    }
}

// What is there in the stretch that is asked about, whatever is there on the day of the
// question.
static void look_at_window(Due *due)
{
    Eval *eval = due->answering->eval;
    eval->scenario = scenario_at(due->answering->arena, eval->model, eval->scenario,
                                 due->window.first, due->window.last);
}

static int by_day(const void *left, const void *right)
{
    const Occurrence *a = left, *b = right;
    int last = date_compare(a->when.last, b->when.last);
    if (last != 0)
        return last;
    int first = date_compare(a->when.first, b->when.first);
    if (first != 0)
        return first;
    return a->entity->id < b->entity->id ? -1 : a->entity->id > b->entity->id;
}

void due_find(Due *due)
{
    look_at_window(due);
    due->term = eval_term_days(due->answering->eval);
    for (size_t b = 0; b < sizeof due_blocks / sizeof *due_blocks; b++) {
        EntityList list = {0};
        tell_entities(due->answering, due_blocks[b], &list);
        for (size_t i = 0; i < list.count; i++)
            find_of(due, list.items[i]);
    }
    EntityList terms = {0};
    if (due->ends)
        tell_entities(due->answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++)
        find_end(due, terms.items[i]);
    if (due->found.count > 1)
        qsort(due->found.items, due->found.count, sizeof *due->found.items, by_day);
}

// --- in words ---

static Text days_words(Answering *answering, const Occurrence *one)
{
    if (one->vague)
        return text_format(answering->arena, "%d: " TEXT_FMT, (int)one->when.first.year,
                           TEXT_ARG(tell_value(answering, one->vague)));
    if (one->counted)
        return tell_deadline(answering, &one->deadline);
    return days_alone(one->when) ? TEXT("")
                                 : tell_time(answering, one->when.first, one->when.last);
}

// `2` of what is to be done twice in its time; once is not told.
static bool several_times(const Expr *how_many)
{
    if (how_many && how_many->kind == EXPR_LIMIT)
        how_many = how_many->right;
    if (how_many && how_many->kind == EXPR_FREQUENCY)
        how_many = how_many->left;
    return how_many && how_many->kind == EXPR_QUANTITY &&
           rational_compare(how_many->quantity.range.low, RATIONAL_ONE) != 0;
}

// What the day alone does not say: the first day of a stretch, words that name no days,
// what the day is counted from.
Text due_when_words(Answering *answering, const Occurrence *one)
{
    Text often =
        several_times(one->how_many) ? tell_value(answering, one->how_many) : TEXT("");
    return tell_joined(answering, days_words(answering, one), "; ", often);
}

// That a term ends, unless it renews or an option prolongs it; that of its first period;
// the last day to use an option.
static Text term_words(Answering *answering, const Occurrence *one)
{
    Term term = eval_term(answering->eval, one->entity);
    const TermOption *option = term_next_option(&term);
    bool ends = option && option->ends.year > 0;
    Text length = option ? tell_value(answering, option->value) : TEXT("");
    Text until = ends ? date_finnish(answering->arena, option->ends) : TEXT("");
    Text renewal = tell_slot(answering, one->entity, LABEL_renews);
    if (one->cell->label == LABEL_option && ends)
        return WORDS(answering, term_option_ends, ARG(length), ARG(until));
    if (one->cell->label == LABEL_first_until &&
        date_compare(one->when.last, term.first_last) == 0)
        return phrase(PHRASE_term_first_ends, answering->language);
    if (ends && date_compare(one->when.last, term.last) == 0)
        return WORDS(answering, term_ends_option, ARG(until), ARG(length));
    return renewal.length == 0 ? phrase(PHRASE_due_term_ends, answering->language)
                               : WORDS(answering, due_term_renews, ARG(renewal));
}

// Who does what, on what condition, and what follows when it is not done.
Text due_act_words(Answering *answering, const Occurrence *one)
{
    const Entity *entity = one->entity;
    static const LabelKey details[] = {LABEL_to,        LABEL_if,     LABEL_if_all_of,
                                       LABEL_if_any_of, LABEL_status, LABEL_breach};
    if (entity->block == BLOCK_term)
        return term_words(answering, one);
    if (entity->block == BLOCK_body)
        return phrase(PHRASE_tell_meetings, answering->language);
    Text words = tell_joined(answering, tell_slot(answering, entity, LABEL_who), ": ",
                             tell_act(answering, entity));
    return tell_joined(
        answering, words, "; ",
        tell_slots(answering, entity, details, sizeof details / sizeof *details));
}

Text due_undated_words(Answering *answering, const Undated *undated)
{
    static const LabelKey anchors[] = {LABEL_counted_from, LABEL_before};
    Text words = tell_value(answering, undated->value);
    if (undated->value->kind != EXPR_QUANTITY)
        return words;
    return tell_joined(answering, words, "; ",
                       tell_slots(answering, undated->entity, anchors,
                                  sizeof anchors / sizeof *anchors));
}

Text due_left_words(Answering *answering, const Entity *entity)
{
    Text line = text_format(
        answering->arena, "%u",
        (unsigned)source_line_number(entity->mistake.source, entity->mistake.start));
    return WORDS(answering, due_left_out, ARG(tell_name(answering, entity)), ARG(line));
}
