#include "engine/time/terms.h"

Date term_extended(Date last, Length length, int64_t nth)
{
    Date next = date_add_days(last, 1);
    if (!date_valid(next))
        return next;
    Date begins = deadline_nth(next, length, nth);
    return date_valid(begins) ? date_add_days(begins, -1) : begins;
}

// --- what is stated ---

static const Expr *stated(Eval *eval, const Entity *term, LabelKey label,
                          const Cell **cell)
{
    const Expr *value;
    *cell = eval_slot(eval, term, label, &value);
    if (!*cell)
        return NULL;
    const Expr *settled = eval_settle(eval, value);
    bool silent = settled && settled->kind == EXPR_WORD && !value->next &&
                  settled->word == WORD_not_stated;
    if (silent)
        *cell = NULL;
    return silent ? NULL : value;
}

static bool day_of(Eval *eval, const Expr *value, bool last, Date *out)
{
    Days days;
    value = value ? eval_settle(eval, value) : NULL;
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

static bool is_indefinite(const Expr *value)
{
    return value && value->kind == EXPR_WORD && value->word == WORD_indefinite;
}

static void read_bounds(Eval *eval, Term *out)
{
    const Cell *cell;
    const Entity *term = out->term;
    const Expr *until = stated(eval, term, LABEL_until, &out->until);
    const Expr *kind = until ? NULL : stated(eval, term, LABEL_kind, &cell);
    const Expr *first = stated(eval, term, LABEL_first_until, &out->first_until);
    const Expr *renews = stated(eval, term, LABEL_renews, &out->renews);
    day_of(eval, first, true, &out->first_last);
    out->indefinite = is_indefinite(until ? eval_settle(eval, until) : NULL) ||
                      (!until && is_indefinite(kind ? eval_settle(eval, kind) : NULL));
    if (!day_of(eval, until, true, &out->stated) && !until && !out->indefinite)
        out->stated = out->first_last;
    if (renews && (!lengths_of(eval_settle(eval, renews), &out->renewal) ||
                   out->renewal.shortest.count == 0))
        out->renews = NULL;
    out->last = out->stated;
}

// --- options ---

// The last day on which an option can be used: a day, or so long before the term would
// end without it. The last day stated serves those that follow as well, if it is a
// length.
static void find_by(Eval *eval, const Term *term, const Expr *by, TermOption *option)
{
    Lengths lengths;
    Date day;
    by = by ? eval_settle(eval, by) : NULL;
    if (!by)
        return;
    if (day_of(eval, by, true, &day))
        option->by = day;
    else if (lengths_of(by, &lengths) && option->before.year > 0)
        option->by = deadline_before(option->before, lengths.longest, term->rule, NULL);
    if (!date_valid(option->by))
        option->by = (Date){0};
}

static void find_used(Eval *eval, const Expr *used, TermOption *option)
{
    used = used ? eval_settle(eval, used) : NULL;
    if (!used)
        return;
    option->is_declined = used->kind == EXPR_WORD && used->word == WORD_no;
    bool dated = day_of(eval, used, true, &option->used);
    option->is_late =
        dated && option->by.year > 0 && date_compare(option->used, option->by) > 0;
    option->is_used = !option->is_late &&
                      (dated || (used->kind == EXPR_WORD && used->word == WORD_yes));
}

static const Expr *next_of(const Expr *list)
{
    return list && list->next ? list->next : NULL;
}

static void read_options(Eval *eval, Term *out)
{
    const Expr *list = stated(eval, out->term, LABEL_option, &out->option);
    const Expr *by = stated(eval, out->term, LABEL_option_by, &out->option_by);
    const Expr *used = stated(eval, out->term, LABEL_option_used, &out->option_used);
    if (!list)
        return;
    if (by)
        out->rule = eval_counting(eval, out->term, &out->rule_stated);
    bool going_on = true;
    for (; list; list = list->next) {
        TermOption option = {.value = list, .before = out->last};
        if (!lengths_of(eval_settle(eval, list), &option.length))
            continue;
        for (size_t i = 0; i < out->options.count && option.before.year > 0; i++)
            if (!out->options.items[i].is_used)
                option.before = out->options.items[i].ends;
        find_by(eval, out, by, &option);
        if (going_on)
            find_used(eval, used, &option);
        if (option.before.year > 0)
            option.ends = term_extended(option.before, option.length.longest, 1);
        going_on = going_on && option.is_used;
        if (option.is_used) {
            out->used++;
            out->last = option.ends;
        }
        vec_push(eval->arena, &out->options, option);
        used = next_of(used);
        by = by && by->next ? by->next : by;
    }
}

Date eval_term_from(Eval *eval, const Entity *term)
{
    const Cell *cell;
    Date day = {0};
    day_of(eval, stated(eval, term, LABEL_from, &cell), false, &day);
    return day;
}

bool term_may_go_on(const Term *term)
{
    return term->option != NULL || entity_cell(term->term, LABEL_renews) != NULL;
}

static Truth claim_holds(Eval *eval, const Expr *claim)
{
    Days days;
    const Expr *settled = eval_settle(eval, claim);
    if (settled && settled->kind == EXPR_ENTITY && settled->entity->block == BLOCK_event)
        return eval_event_days(eval, settled->entity, &days) ? TRUTH_YES : TRUTH_UNKNOWN;
    return eval_claim(eval, claim, NULL);
}

// What is to prolong the term does not when the condition is not met.
static void read_condition(Eval *eval, Term *out)
{
    const Expr *claim = stated(eval, out->term, LABEL_if, &out->condition);
    out->condition_holds = TRUTH_YES;
    for (; claim; claim = claim->next)
        out->condition_holds = truth_and(out->condition_holds, claim_holds(eval, claim));
    if (out->condition_holds != TRUTH_NO)
        return;
    out->renews = NULL;
    for (size_t i = 0; i < out->options.count; i++)
        out->options.items[i].is_declined = !out->options.items[i].is_used;
}

Term eval_term(Eval *eval, const Entity *term)
{
    Term out = {.term = term, .rule = DAYCOUNT_PLAIN};
    read_bounds(eval, &out);
    read_options(eval, &out);
    read_condition(eval, &out);
    return out;
}

const TermOption *term_next_option(const Term *term)
{
    for (size_t i = 0; i < term->options.count; i++)
        if (!term->options.items[i].is_used)
            return term->options.items[i].is_late || term->options.items[i].is_declined
                       ? NULL
                       : &term->options.items[i];
    return NULL;
}

// --- periods ---

Date term_period_end(const Term *term, Date day)
{
    enum { PERIODS_MOST = 12000 };
    Date end = term->first_last.year > 0 ? term->first_last : term->last;
    Date begun = end;
    if (end.year == 0 || date_compare(day, end) <= 0)
        return end;
    bool bounded = term->first_last.year > 0 && term->until && term->last.year > 0;
    for (int64_t nth = 1; term->renews && nth < PERIODS_MOST; nth++) {
        end = term_extended(begun, term->renewal.longest, nth);
        if (!date_valid(end) || (bounded && date_compare(end, term->last) > 0))
            break;
        if (date_compare(day, end) <= 0)
            return end;
    }
    return bounded && date_compare(day, term->last) <= 0 ? term->last : (Date){0};
}
