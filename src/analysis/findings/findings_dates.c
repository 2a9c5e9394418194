#include "analysis/findings/findings_checks.h"

#include "engine/time/dated.h"
#include "engine/time/terms.h"
#include "model/schema.h"

// Periods that end before they begin, last days that the words leave open, and what is
// over on the day that is given.

// --- periods ---

static bool has_period(BlockKey block)
{
    bool measure =
        block == BLOCK_share || block == BLOCK_table || block == BLOCK_quantity;
    return !measure && schema_label(block, LABEL_until) &&
           schema_label(block, LABEL_from);
}

void check_periods(Eval *eval, Diags *diags)
{
    for (BlockKey block = 0; block < BLOCK_any; block++) {
        if (!has_period(block))
            continue;
        foreach (eval, block, entity) {
            Date from, until;
            entity_validity(entity, &from, &until);
            if (from.year > 0 && until.year > 0 && date_compare(from, until) > 0)
                DIAG(diags, period_inverted, span_of(entity, LABEL_until),
                     ARG(words_entity(entity)), ARG(date_finnish(eval->arena, from)),
                     ARG(date_finnish(eval->arena, until)));
        }
    }
}

// --- last days ---

// `by January`, `by 2027`: before it begins, or until it ends?
static bool is_stretch(const Expr *value)
{
    return value->kind == EXPR_PERIOD ||
           (value->kind == EXPR_WORD && value->word >= WORD_january &&
            value->word <= WORD_december);
}

static bool has_word_in(Text folded, const char *word)
{
    Text wanted = text_from(word);
    for (size_t at = 0; at + wanted.length <= folded.length; at++) {
        Text rest = {folded.at + at, folded.length - at};
        bool starts = at == 0 || folded.at[at - 1] == ' ';
        bool ends = rest.length == wanted.length || rest.at[wanted.length] == ' ' ||
                    rest.at[wanted.length] == '.' || rest.at[wanted.length] == ',';
        if (starts && ends && text_starts_with(rest, wanted))
            return true;
    }
    return false;
}

// Words of the signed document beside a day that may or may not include it.
static const Expr *open_quote(Eval *eval, const Entity *entity)
{
    static const char *const words[] = {"mennessä", "ennen", "before",
                                        "före",     "innan", NULL};
    const Expr *quote;
    if (!eval_slot(eval, entity, LABEL_quote, &quote))
        return NULL;
    for (; quote; quote = quote->next)
        for (const char *const *word = words; quote->kind == EXPR_TEXT && *word; word++)
            if (has_word_in(text_fold(eval->arena, text_unquote(quote->text)), *word))
                return quote;
    return NULL;
}

static void check_last_day(Eval *eval, Diags *diags, const Entity *entity)
{
    const Expr *by = value_of(eval, entity, LABEL_by);
    if (!by)
        return;
    const Expr *quote = by->kind == EXPR_DATE ? open_quote(eval, entity) : NULL;
    if (is_stretch(by))
        DIAG(diags, last_day_open, by->span, ARG(span_text(by->span)));
    else if (quote)
        DIAG(diags, last_day_open, quote->span, ARG(span_text(quote->span)));
}

void check_last_days(Eval *eval, Diags *diags)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_right, BLOCK_task};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        foreach (eval, blocks[i], entity)
            check_last_day(eval, diags, entity);
}

// --- lengths of time ---

// A length of time that is no whole number, or longer than the calendar.
static bool is_uncountable(Eval *eval, const Expr *value)
{
    Lengths lengths;
    value = eval_settle(eval, value);
    if (value && value->kind == EXPR_LIMIT)
        value = value->right;
    if (!value || value->kind != EXPR_QUANTITY || value->quantity.about ||
        !unit_is_length(value->quantity.unit))
        return false;
    if (!lengths_of(value, &lengths))
        return true;
    return !date_valid(
        deadline_after((Date){1, 1, 1}, lengths.longest, DAYCOUNT_PLAIN, NULL));
}

void check_lengths(Eval *eval, Diags *diags)
{
    static const LabelKey labels[] = {LABEL_within, LABEL_notice, LABEL_renews, LABEL_by};
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_right, BLOCK_task, BLOCK_stage,
                                      BLOCK_term};
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++)
        foreach (eval, blocks[b], entity)
            for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
                const Expr *value = value_of(eval, entity, labels[i]);
                if (value && is_uncountable(eval, value))
                    DIAG(diags, length_uncountable, value->span,
                         ARG(span_text(value->span)));
            }
}

// --- options ---

static void check_option(Eval *eval, Diags *diags, const Term *term, size_t index)
{
    const TermOption *option = &term->options.items[index];
    const Entity *entity = term->term;
    if (option->is_late)
        DIAG(diags, option_late, span_of(entity, LABEL_option_used),
             ARG(words_entity(entity)), ARG(date_finnish(eval->arena, option->used)),
             ARG(date_finnish(eval->arena, option->by)));
    if (index > 0 && option->by.year > 0 && option->before.year > 0 &&
        !term->options.items[index - 1].is_used)
        return; // whether it comes to that is open
    if (option->by.year > 0 && option->before.year > 0 &&
        date_compare(option->by, option->before) > 0)
        DIAG(diags, option_after_end, span_of(entity, LABEL_option_by),
             ARG(words_entity(entity)), ARG(date_finnish(eval->arena, option->by)),
             ARG(date_finnish(eval->arena, option->before)));
}

static void check_options_of(Eval *eval, Diags *diags, const Entity *entity)
{
    Term term = eval_term(eval, entity);
    const Cell *used = term.option_used;
    size_t times = 0;
    for (const Expr *value = used ? eval_cell(eval, used) : NULL; value;
         value = value->next)
        times++;
    if (term.options.count == 0) {
        LabelKey label = term.option_by ? LABEL_option_by : LABEL_option_used;
        if (term.option_by || used)
            DIAG(diags, option_unstated, span_of(entity, label),
                 ARG(words_entity(entity)));
        return;
    }
    if (times > term.options.count)
        DIAG(diags, option_unstated, span_of(entity, LABEL_option_used),
             ARG(words_entity(entity)));
    if (term.indefinite && term.stated.year == 0)
        DIAG(diags, option_endless, span_of(entity, LABEL_option),
             ARG(words_entity(entity)));
    else if (!term.option_by && term_next_option(&term))
        DIAG(diags, option_no_day, span_of(entity, LABEL_option),
             ARG(words_entity(entity)));
    for (size_t i = 0; i < term.options.count; i++)
        check_option(eval, diags, &term, i);
}

void check_options(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_term, term)
        check_options_of(eval, diags, term);
}

// --- what is over ---

static void check_term_over(Eval *eval, Diags *diags, Date day)
{
    foreach (eval, BLOCK_term, term) {
        Date last = eval_term(eval, term).last;
        if (last.year > 0 && date_compare(last, day) < 0 &&
            !is_addressed(eval, term, LABEL_renews))
            DIAG(diags, term_over, span_of(term, LABEL_until), ARG(words_entity(term)),
                 ARG(date_finnish(eval->arena, day)),
                 ARG(date_finnish(eval->arena, last)));
    }
}

void check_ended(Eval *eval, Diags *diags)
{
    const Override *time = scenario_find(eval->scenario, (Input){INPUT_DATE, 0});
    if (!time)
        return;
    check_term_over(eval, diags, time->from);
    for (size_t i = 0; i < eval->model->entities.count; i++) {
        const Entity *entity = eval->model->entities.items[i];
        Date from, until;
        if (entity->agreement != eval->model->main || entity->mistake.source ||
            (entity->block != BLOCK_party && entity->block != BLOCK_actor &&
             entity->block != BLOCK_unit))
            continue;
        entity_validity(entity, &from, &until);
        if (until.year > 0 && date_compare(until, time->from) < 0 &&
            !entity_cell(entity, LABEL_successor))
            DIAG(diags, no_successor, entity->span, ARG(words_entity(entity)),
                 ARG(date_finnish(eval->arena, time->from)));
    }
}
