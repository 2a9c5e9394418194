#include "analysis/answers.h"
#include "analysis/time/deadlines.h"
#include "analysis/table.h"
#include "engine/time/terms.h"
#include "engine/time/versions.h"

// When the agreement begins and ends, whether it is in force on a day, and what prolongs
// it: options, renewals, a first period of another length.

// --- which term ---

// The term of the agreement itself: it has no `of:`.
static const Entity *main_term(Answering *answering)
{
    EntityList terms = {0};
    const Entity *found = NULL;
    tell_entities(answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++) {
        const Expr *of = NULL;
        InputList before = tell_look(answering);
        bool own = !eval_slot(answering->eval, terms.items[i], LABEL_of, &of);
        tell_looked(answering, before, false);
        if (!own)
            continue;
        if (found)
            return NULL;
        found = terms.items[i];
    }
    return found;
}

// The term that is named, or that is of what is named, or NULL.
static const Entity *term_of(Answering *answering, const Entity *of)
{
    EntityList terms = {0};
    if (of->block == BLOCK_term)
        return of;
    tell_entities(answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++)
        if (tell_concerns(answering, terms.items[i], LABEL_of, of))
            return terms.items[i];
    return NULL;
}

// Whether a notice of the term is known to have been given, or supposed to be.
static bool notice_runs(Answering *answering, const Entity *term)
{
    Deadlines deadlines = {0};
    if (term)
        eval_deadlines(answering->eval, term, &deadlines);
    for (size_t i = 0; i < deadlines.count; i++)
        if (deadlines.items[i].label == LABEL_notice && deadlines.items[i].known)
            return !deadlines.items[i].supposed || eval_start_is_notice(answering->eval);
    return false;
}

static Text dated(Answering *answering, Date day)
{
    return date_finnish(answering->arena, day);
}

static Text said(Answering *answering, Text words, Text more)
{
    return tell_joined(answering, words, " ", more);
}

static void cite(Answering *answering, const Cell *cell)
{
    if (cell)
        vec_push(answering->arena, &answering->out->cited, cell);
}

// Why the agreement does not bind on a day for want of approvals; empty when it does.
static Text not_approved(Answering *answering, Date day)
{
    AmendmentStanding own;
    if (!agreement_standing(answering->arena, answering->eval->model, &own))
        return TEXT("");
    cite(answering, entity_cell(own.amendment, LABEL_approval_by));
    if (own.missing.count > 0)
        return WORDS(
            answering, term_lacks_approval,
            ARG(show_names(answering->arena, answering->language, &own.missing)));
    if (own.approved.year > 0 && date_compare(day, own.approved) < 0)
        return WORDS(answering, term_approved_later, ARG(dated(answering, own.approved)));
    return TEXT("");
}

// --- options ---

static Text option_length(Answering *answering, const TermOption *option)
{
    return tell_value(answering, option->value);
}

// `It has to be used by 30.6.2027 (Wednesday).`
static Text option_last_day(Answering *answering, const TermOption *option)
{
    return option->by.year > 0
               ? WORDS(answering, term_option_by, ARG(tell_day(answering, option->by)))
               : phrase(PHRASE_term_option_no_day, answering->language);
}

// What the options that were used, or come next, do to the end.
Text term_option_words(Answering *answering, const Term *term)
{
    Text words = TEXT("");
    for (size_t i = 0; i < term->options.count; i++) {
        const TermOption *option = &term->options.items[i];
        Text length = option_length(answering, option);
        if (option->is_used)
            words = said(answering, words,
                         option->used.year > 0
                             ? WORDS(answering, term_option_used_on, ARG(length),
                                     ARG(dated(answering, option->used)))
                             : WORDS(answering, term_option_used, ARG(length)));
        else if (option->is_late)
            words = said(answering, words,
                         WORDS(answering, term_option_late, ARG(length),
                               ARG(dated(answering, option->used)),
                               ARG(dated(answering, option->by))));
        if (option->is_used && option->used.year == 0 && option->by.year > 0)
            words = said(answering, words, option_last_day(answering, option));
    }
    const TermOption *next = term_next_option(term);
    const TermOption *last = term->options.count ? &vec_last(&term->options) : NULL;
    if (!next || next->ends.year == 0)
        return words;
    words = said(
        answering, words,
        answer_words(answering,
                     term->used > 0 ? PHRASE_term_option_then : PHRASE_term_option_if, 2,
                     (Arg[]){ARG(option_length(answering, next)),
                             ARG(dated(answering, next->ends))}));
    words = said(answering, words, option_last_day(answering, next));
    if (last != next && last->ends.year > 0)
        words =
            said(answering, words,
                 WORDS(answering, term_options_if, ARG(dated(answering, last->ends))));
    return words;
}

static void sum_days(Answering *answering, Text of, Text what, Date day, const Cell *cell)
{
    answer_row(answering, of, what, value_date(answering, day), cell);
}

// How the last day came about, where options or a first period have a part in it.
static void term_sum(Answering *answering, const Term *term)
{
    Text ends = phrase(PHRASE_tell_term_end, answering->language);
    if (term->first_last.year > 0)
        sum_days(answering, tell_label(answering, LABEL_first_until), TEXT(""),
                 term->first_last, term->first_until);
    if (term->stated.year > 0 && term->until && term->options.count > 0)
        sum_days(answering, ends, phrase(PHRASE_term_without, answering->language),
                 term->stated, term->until);
    for (size_t i = 0; i < term->options.count; i++) {
        const TermOption *option = &term->options.items[i];
        Text length = option_length(answering, option);
        Text what = phrase(option->is_used       ? PHRASE_term_used
                           : option->is_late     ? PHRASE_term_too_late
                           : option->is_declined ? PHRASE_term_not_used
                                                 : PHRASE_term_if_used,
                           answering->language);
        if (option->by.year > 0)
            what = tell_joined(
                answering, what, "; ",
                WORDS(answering, term_by_day, ARG(dated(answering, option->by))));
        if (option->ends.year > 0)
            sum_days(
                answering,
                tell_joined(answering, tell_label(answering, LABEL_option), " ", length),
                what, option->ends, term->option);
    }
}

// --- beginning and end ---

static void end_not_stated(Answering *answering, Text what, const Entity *term)
{
    tell_not_stated(answering, what,
                    term ? tell_clause(answering, term->clause) : TEXT(""));
}

// The end of a term whose last day is no day: until further notice, or an event.
static bool end_in_words(Answering *answering, const Term *term, Text what)
{
    const Expr *value = NULL;
    const Cell *cell = term->until;
    if (cell)
        value = eval_cell(answering->eval, cell);
    else if (term->indefinite)
        cell = eval_slot(answering->eval, term->term, LABEL_kind, &value);
    if (!cell || !value)
        return false;
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = tell_as_value(answering, value, term->term);
    cite(answering, cell);
    SAY(answering, tell_is, ARG(what), ARG(tell_list(answering, value)));
    return true;
}

static void cite_end(Answering *answering, const Term *term)
{
    cite(answering, term->until ? term->until : term->first_until);
    if (term->options.count > 0) {
        cite(answering, term->option);
        cite(answering, term->option_by);
        if (term->option_used && term->option_used->span.source)
            cite(answering, term->option_used);
    }
}

// The day on which the period that is asked about ends: without a day, the first one.
static Date end_asked(Answering *answering, const Term *term)
{
    Date today;
    if (term->first_last.year == 0)
        return term->last;
    cite(answering, term->renews);
    if (!day_asked(answering, &today))
        return term->first_last;
    Date end = term_period_end(term, today);
    return end.year > 0 ? end : term->last;
}

// What follows on the first period.
static Text period_words(Answering *answering, const Term *term, Date end)
{
    Text words = TEXT("");
    if (term->first_last.year == 0)
        return words;
    if (date_compare(end, term->first_last) == 0)
        words = phrase(PHRASE_term_first_period, answering->language);
    if (term->renews)
        words = said(answering, words,
                     WORDS(answering, term_then_periods,
                           ARG(tell_slot(answering, term->term, LABEL_renews))));
    if (term->until && term->last.year > 0 && date_compare(end, term->last) != 0)
        words =
            said(answering, words,
                 WORDS(answering, term_whole_until, ARG(dated(answering, term->last))));
    return words;
}

// Whether the condition of the term is met.
static Text condition_words(Answering *answering, const Term *term)
{
    if (!term->condition)
        return TEXT("");
    Text claim = tell_slot(answering, term->term, LABEL_if);
    cite(answering, term->condition);
    static const PhraseKey words[2][3] = {
        {PHRASE_term_if_not_met, PHRASE_term_if_unknown, PHRASE_term_if_met},
        {PHRASE_term_on_if_not_met, PHRASE_term_on_if_unknown, PHRASE_term_on_if_met}};
    Truth holds = term->condition_holds;
    if (holds == TRUTH_UNKNOWN)
        answer_silence(answering, WORDS(answering, term_if_silent, ARG(claim)),
                       tell_clause(answering, term->term->clause));
    size_t which = holds == TRUTH_NO ? 0 : holds == TRUTH_UNKNOWN ? 1 : 2;
    return answer_words(answering, words[term_may_go_on(term)][which], 1,
                        (Arg[]){ARG(claim)});
}

static void tell_end(Answering *answering, const Entity *entity, Text what)
{
    Term term = eval_term(answering->eval, entity);
    Date end = end_asked(answering, &term);
    if (end.year == 0) {
        if (!end_in_words(answering, &term, what))
            end_not_stated(answering, what, entity);
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = value_date(answering, end);
    cite_end(answering, &term);
    if (term.options.count > 0 || term.first_last.year > 0)
        term_sum(answering, &term);
    Text words = WORDS(answering, tell_is, ARG(what), ARG(dated(answering, end)));
    words = said(answering, words, period_words(answering, &term, end));
    words = said(answering, words, term_option_words(answering, &term));
    SAY(answering, tell_words,
        ARG(said(answering, words, condition_words(answering, &term))));
}

void answer_term_end(Answering *answering)
{
    EntityList terms = {0};
    tell_entities(answering, BLOCK_term, &terms);
    const Entity *term = main_term(answering);
    Text what = phrase(PHRASE_tell_term_end, answering->language);
    if (!term && terms.count > 0) // several: all are told
        answer_term(answering);
    else if (notice_runs(answering, term))
        answer_notice_end(answering);
    else if (!term)
        end_not_stated(answering, what, NULL);
    else
        tell_end(answering, term, what);
}

bool term_answer_end(Answering *answering, const Entity *term)
{
    if (term->block != BLOCK_term)
        return false;
    InputList before = tell_look(answering);
    bool ends =
        eval_term(answering->eval, term).last.year > 0 && !notice_runs(answering, term);
    tell_looked(answering, before, ends);
    if (ends)
        tell_end(answering, term,
                 WORDS(answering, term_end_named, ARG(tell_name(answering, term))));
    return ends;
}

// When the term of a body, a party or an office ends.
void answer_term_end_of(Answering *answering)
{
    const Entity *of = asked_entity(answering->asked, "of");
    if (!of)
        return;
    const Entity *term = term_of(answering, of);
    Text what = WORDS(answering, term_end_named, ARG(tell_name(answering, of)));
    if (term)
        tell_end(answering, term, what);
    else
        tell_not_stated(answering, what, tell_clause(answering, of->clause));
}

static void tell_start(Answering *answering, Text what, const Expr *value)
{
    const Expr *settled = eval_settle(answering->eval, value);
    Text words = WORDS(answering, tell_is, ARG(what), ARG(tell_list(answering, value)));
    if (settled && settled->kind == EXPR_DATE)
        words = said(answering, words, not_approved(answering, settled->date));
    SAY(answering, tell_words, ARG(words));
}

void answer_term_start(Answering *answering)
{
    Text what = phrase(PHRASE_tell_term_start, answering->language);
    EntityList terms = {0};
    CellList cells = {0};
    tell_entities(answering, BLOCK_term, &terms);
    const Entity *term = main_term(answering);
    if (!term && terms.count > 0) {
        answer_term(answering);
        return;
    }
    if (term)
        tell_stated(answering, term, LABEL_from, &cells);
    const Expr *value =
        cells.count > 0 ? eval_cell(answering->eval, cells.items[0]) : NULL;
    if (!value || tell_says_not_stated(value)) {
        end_not_stated(answering, what, term);
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = tell_as_value(answering, value, term);
    cite(answering, cells.items[0]);
    tell_start(answering, what, value);
}

// --- in force ---

static Truth in_force(const Term *term, Date from, Date day)
{
    if (from.year > 0 && date_compare(day, from) < 0)
        return TRUTH_NO;
    if (term->last.year > 0 && date_compare(day, term->last) > 0) {
        const TermOption *next = term_next_option(term);
        bool renews = term->renews && !(term->first_last.year > 0 && term->until);
        const TermOption *last = next ? &vec_last(&term->options) : NULL;
        bool may = last && last->ends.year > 0 && date_compare(day, last->ends) <= 0;
        return renews || may ? TRUTH_UNKNOWN : TRUTH_NO;
    }
    bool ends_later = term->last.year > 0 || term->indefinite;
    return from.year > 0 && ends_later ? TRUTH_YES : TRUTH_UNKNOWN;
}

void answer_in_force_on(Answering *answering)
{
    const Entity *entity = main_term(answering);
    if (!answering->asked->dated || !entity) {
        answer_term(answering);
        return;
    }
    static const LabelKey labels[] = {LABEL_kind,   LABEL_from,   LABEL_until,
                                      LABEL_option, LABEL_renews, LABEL_notice};
    Text words = tell_slots(answering, entity, labels, sizeof labels / sizeof *labels);
    Term term = eval_term(answering->eval, entity);
    Date from = eval_term_from(answering->eval, entity);
    Truth truth = in_force(&term, from, answering->asked->date);
    if (!term_may_go_on(&term))
        truth = truth_and(truth, term.condition_holds);
    Text why =
        truth == TRUTH_NO ? TEXT("") : not_approved(answering, answering->asked->date);
    if (why.length > 0)
        truth = TRUTH_NO;
    bool over = truth == TRUTH_NO && term.condition_holds != TRUTH_NO;
    answer_truth(answering, truth);
    SAY(answering, tell_words,
        ARG(said(answering,
                 answer_words(
                     answering,
                     truth == TRUTH_YES  ? PHRASE_tell_in_force
                     : truth == TRUTH_NO ? PHRASE_tell_term_over
                                         : PHRASE_tell_maybe_in_force,
                     2,
                     (Arg[]){ARG(dated(answering, answering->asked->date)), ARG(words)}),
                 why.length > 0 ? why
                 : over         ? term_option_words(answering, &term)
                                : said(answering, term_option_words(answering, &term),
                                       condition_words(answering, &term)))));
}

// --- what options there are ---

static void option_rows(Answering *answering, const Entity *entity, RowList *rows,
                        Text *words)
{
    InputList before = tell_look(answering);
    Term term = eval_term(answering->eval, entity);
    Text who = tell_slot(answering, entity, LABEL_option_user);
    tell_looked(answering, before, term.options.count > 0);
    for (size_t i = 0; i < term.options.count; i++) {
        const TermOption *option = &term.options.items[i];
        Text state =
            option->is_used       ? phrase(PHRASE_term_used, answering->language)
            : option->is_late     ? phrase(PHRASE_term_too_late, answering->language)
            : option->is_declined ? phrase(PHRASE_term_not_used, answering->language)
            : option->by.year > 0
                ? WORDS(answering, term_by_day, ARG(tell_day(answering, option->by)))
                : phrase(PHRASE_term_no_last_day, answering->language);
        Text what = tell_joined(answering, who, ": ", state);
        if (option->ends.year > 0)
            what = tell_joined(
                answering, what, "; ",
                WORDS(answering, term_prolongs, ARG(dated(answering, option->ends))));
        Text length = option_length(answering, option);
        *words = tell_joined(answering, *words, "; ",
                             tell_joined(answering, length, ", ", what));
        AgrValue value = option->by.year > 0 ? value_date(answering, option->by)
                                             : value_text(answering, length);
        vec_push(answering->arena, rows,
                 tell_row(answering, length, what, value, term.option->span,
                          term.option->clause));
    }
    if (term.options.count > 0) {
        cite_end(answering, &term);
        if (term.options.items[0].by.year == 0)
            answer_silence(answering, phrase(PHRASE_term_option_day, answering->language),
                           tell_clause(answering, entity->clause));
    }
}

// Which options there are, how long they prolong the term, by when and by whom they are
// to be used.
void answer_options(Answering *answering)
{
    EntityList terms = {0};
    RowList rows = {0};
    Text words = TEXT("");
    tell_entities(answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++)
        option_rows(answering, terms.items[i], &rows, &words);
    if (rows.count == 0) {
        tell_not_stated(answering, tell_label(answering, LABEL_option), TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    if (rows.count == 1)
        answering->out->value = rows.items[0].value;
    SAY(answering, tell_is, ARG(tell_label(answering, LABEL_option)), ARG(words));
}
