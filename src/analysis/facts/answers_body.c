#include "analysis/answers.h"
#include "analysis/table.h"

// Bodies: how large they are, who sits on them, and whether the figures agree.

// One thing that the text says about the size of a body.
typedef struct {
    LabelKey label; // size, target or seats; LABEL_none: the total of its composition
    Limit limit;    // LIMIT_NONE: the size itself
    Figure figure;
    bool soft; // a target or `about`: it may be passed
    const Cell *cell;
} SizeLimit;
typedef VEC(SizeLimit) SizeLimits;

static void add_limit(Answering *answering, SizeLimits *out, const Cell *cell,
                      LabelKey label, const Expr *value)
{
    SizeLimit limit = {.label = label, .cell = cell, .soft = label == LABEL_target};
    value = eval_settle(answering->eval, value);
    if (value && value->kind == EXPR_PAIR && value->left->kind == EXPR_WORD) {
        limit.label = value->left->word == WORD_target ? LABEL_target : label;
        limit.soft = limit.soft || value->left->word == WORD_target;
        value = eval_settle(answering->eval, value->right);
    }
    if (value && value->kind == EXPR_LIMIT && !value->left) {
        limit.limit = value->limit == LIMIT_EXACTLY ? LIMIT_NONE : value->limit;
        value = value->right;
    }
    if (!value || value->kind == EXPR_WORD)
        return;
    limit.figure = eval_figure(answering->eval, value, NULL);
    if (limit.figure.state != FIGURE_STATED)
        return;
    const Quantity *quantity = &limit.figure.quantity;
    limit.soft = limit.soft || (quantity->about && !quantity->has_tolerance);
    vec_push(answering->arena, out, limit);
}

static void stated_limits(Answering *answering, const Entity *body, SizeLimits *out)
{
    static const LabelKey labels[] = {LABEL_size, LABEL_target};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        CellList cells = {0};
        tell_stated(answering, body, labels[i], &cells);
        for (size_t k = 0; k < cells.count; k++) {
            const Expr *value = eval_cell(answering->eval, cells.items[k]);
            for (; value; value = value->next)
                add_limit(answering, out, cells.items[k], labels[i], value);
        }
    }
    const Body *view = body->view;
    if (view && view->total)
        add_limit(answering, out, view->total, LABEL_none,
                  eval_cell(answering->eval, view->total));
}

static Rational plus(Answering *answering, Rational a, Rational b)
{
    return rational_add(answering->arena, a, b);
}

// What the seats of the parties, or the rows of the composition, add up to.
static bool seat_limits(Answering *answering, const Entity *body, SizeLimits *out)
{
    SeatRows rows = {0};
    eval_seats(answering->eval, body, &rows);
    Interval sum = {RATIONAL_ZERO, RATIONAL_ZERO};
    bool open = false, known = rows.count > 0, about = false;
    for (size_t i = 0; i < rows.count && known; i++) {
        const SeatRow *row = &rows.items[i];
        known = row->at_least.state == FIGURE_STATED;
        if (!known)
            break;
        about = about || row->at_least.quantity.about;
        sum.low = plus(answering, sum.low, row->at_least.quantity.range.low);
        open = open || row->at_most.state != FIGURE_STATED;
        sum.high = plus(answering, sum.high,
                        open ? row->at_least.quantity.range.high
                             : row->at_most.quantity.range.high);
    }
    if (!known)
        return false;
    SizeLimit limit = {.label = LABEL_seats,
                       .limit = open ? LIMIT_AT_LEAST : LIMIT_NONE,
                       .cell = rows.items[0].cell,
                       .soft = about};
    limit.figure = figure_of((Quantity){.range = sum, .about = about});
    if (open)
        limit.figure.quantity.range.high = sum.low;
    vec_push(answering->arena, out, limit);
    return true;
}

// --- words ---

static Text limit_source(Answering *answering, const SizeLimit *limit)
{
    return limit->label == LABEL_none ? tell_word(answering, WORD_total)
                                      : tell_label(answering, limit->label);
}

// `size, at most`
static Text limit_kind(Answering *answering, const SizeLimit *limit)
{
    Text kind = limit_source(answering, limit);
    if (limit->limit == LIMIT_NONE)
        return kind;
    Text words = show_limit(answering->arena, answering->language, limit->limit);
    return limit->label == LABEL_size ? words : tell_joined(answering, kind, ", ", words);
}

static Text limit_words(Answering *answering, const SizeLimit *limit)
{
    Text figure = show_figure(answering->arena, answering->language, limit->figure);
    Text words = limit->limit == LIMIT_NONE
                     ? TEXT("")
                     : show_limit(answering->arena, answering->language, limit->limit);
    words = tell_joined(answering, words, " ", figure);
    if (limit->label == LABEL_size)
        return words;
    return tell_joined(answering, limit_source(answering, limit), ": ", words);
}

static AgrRow limit_row(Answering *answering, const Entity *body, const SizeLimit *limit)
{
    Span span = limit->cell ? limit->cell->span : body->span;
    const Clause *clause = limit->cell ? limit->cell->clause : body->clause;
    return tell_row(answering, tell_name(answering, body), limit_kind(answering, limit),
                    value_figure(answering, limit->figure), span, clause);
}

// --- size ---

static void size_answer(Answering *answering, const Entity *body,
                        const SizeLimits *limits, Text what)
{
    RowList rows = {0};
    Text words = TEXT("");
    for (size_t i = 0; i < limits->count; i++) {
        const SizeLimit *limit = &limits->items[i];
        words = tell_joined(answering, words, "; ", limit_words(answering, limit));
        vec_push(answering->arena, &rows, limit_row(answering, body, limit));
    }
    const SizeLimit *only = limits->count == 1 ? &limits->items[0] : NULL;
    tell_rows(answering, &rows);
    if (only && only->limit == LIMIT_NONE && only->label != LABEL_target) {
        answering->out->value = value_figure(answering, only->figure);
        words = show_figure(answering->arena, answering->language, only->figure);
    }
    SAY(answering, tell_is, ARG(what), ARG(words));
}

static const Entity *asked_body(const Answering *answering)
{
    const Entity *body = asked_entity(answering->asked, "body");
    if (!body)
        body = asked_entity(answering->asked, "what");
    return body && body->block == BLOCK_body ? body : NULL;
}

void answer_size_of(Answering *answering)
{
    const Entity *body = asked_body(answering);
    if (!body)
        return;
    SizeLimits limits = {0};
    stated_limits(answering, body, &limits);
    Text what = WORDS(answering, tell_size_of, ARG(tell_name(answering, body)));
    if (limits.count == 0 && !seat_limits(answering, body, &limits))
        tell_not_stated(answering, what, tell_clause(answering, body->clause));
    else
        size_answer(answering, body, &limits, what);
}

// A size that is stated as itself allows what lies within it: 6–7 allows 6 and 7.
static Truth limit_allows(const SizeLimit *limit, Interval number)
{
    Interval range = limit->figure.quantity.range;
    if (limit->limit != LIMIT_NONE)
        return limit_holds(limit->limit, number, range);
    if (rational_compare(number.low, range.low) >= 0 &&
        rational_compare(number.high, range.high) <= 0)
        return TRUTH_YES;
    bool apart = rational_compare(number.high, range.low) < 0 ||
                 rational_compare(number.low, range.high) > 0;
    return apart ? TRUTH_NO : TRUTH_UNKNOWN;
}

// Compares with every limit; `broken` and `passed` are the words of those not kept.
static Truth compare_size(Answering *answering, const Entity *body,
                          const SizeLimits *limits, Interval number, Text *broken,
                          Text *passed)
{
    Truth allowed = TRUTH_YES;
    *broken = *passed = TEXT("");
    for (size_t i = 0; i < limits->count; i++) {
        const SizeLimit *limit = &limits->items[i];
        Truth kept = limit_allows(limit, number);
        Text words = limit_words(answering, limit);
        tell_sum(answering, limit_row(answering, body, limit));
        if (kept == TRUTH_YES)
            continue;
        Text *list = limit->soft ? passed : broken;
        *list = tell_joined(answering, *list, "; ", words);
        if (!limit->soft)
            allowed = truth_and(allowed, kept);
    }
    return allowed;
}

void answer_size_allowed(Answering *answering)
{
    const Entity *body = asked_body(answering);
    const Filled *slot = asked_slot(answering->asked, "number");
    if (!body || !slot || !slot->value)
        return;
    Figure number = eval_figure(answering->eval, slot->value, NULL);
    Text name = tell_name(answering, body);
    SizeLimits limits = {0};
    stated_limits(answering, body, &limits);
    seat_limits(answering, body, &limits);
    if (limits.count == 0 || number.state != FIGURE_STATED) {
        tell_not_stated(answering, WORDS(answering, tell_size_of, ARG(name)),
                        tell_clause(answering, body->clause));
        return;
    }
    Text broken, passed, words = TEXT("");
    Truth allowed =
        compare_size(answering, body, &limits, number.quantity.range, &broken, &passed);
    number.quantity.unit = UNIT_NUMBER; // the sentence says of what
    Text shown = show_figure(answering->arena, answering->language, number);
    for (size_t i = 0; i < limits.count; i++)
        words =
            tell_joined(answering, words, "; ", limit_words(answering, &limits.items[i]));
    answer_truth(answering, allowed);
    if (allowed == TRUTH_NO)
        SAY(answering, tell_size_no, ARG(name), ARG(shown), ARG(broken));
    else if (allowed == TRUTH_UNKNOWN)
        SAY(answering, tell_size_uncertain, ARG(name), ARG(shown), ARG(broken));
    else if (passed.length > 0)
        SAY(answering, tell_size_yes_but, ARG(name), ARG(shown), ARG(words), ARG(passed));
    else
        SAY(answering, tell_size_yes, ARG(name), ARG(shown), ARG(words));
}

// --- composition ---

// Adds a row's figure, once for each of its names; false when it is not stated.
static bool add_row(Answering *answering, const Cell *row, SizeLimit *sum)
{
    const Expr *value = eval_settle(answering->eval, eval_cell(answering->eval, row));
    bool limited = value && value->kind == EXPR_LIMIT;
    if (!value)
        return true; // not in force
    EntityList names = {0};
    for (size_t i = 0; i < row->names.count; i++)
        vec_push(answering->arena, &names, row->names.items[i]);
    Text of = show_names(answering->arena, answering->language, &names);
    Figure figure =
        eval_figure(answering->eval, limited ? value->right : value, row->about);
    bool stated = figure.state == FIGURE_STATED;
    AgrValue shown = stated
                         ? value_figure(answering, figure)
                         : value_text(answering, tell_word(answering, WORD_not_stated));
    Text words = limited ? show_limit(answering->arena, answering->language, value->limit)
                         : TEXT("");
    tell_sum(answering, tell_row(answering, of, words, shown, row->span, row->clause));
    if (!stated)
        return false;
    int64_t times = row->together || names.count == 0 ? 1 : (int64_t)names.count;
    Interval added =
        interval_scale(answering->arena, figure.quantity.range, rational_from_int(times));
    if (limited && (value->limit == LIMIT_AT_MOST || value->limit == LIMIT_LESS_THAN))
        added.low = RATIONAL_ZERO;
    if (limited && (value->limit == LIMIT_AT_LEAST || value->limit == LIMIT_MORE_THAN))
        sum->limit = LIMIT_AT_LEAST;
    Quantity *total = &sum->figure.quantity;
    total->range = interval_add(answering->arena, total->range, added);
    total->about = total->about || figure.quantity.about;
    return true;
}

// The sum against one limit. A sum that is open upwards can still grow.
static Truth sum_keeps(const SizeLimit *sum, const SizeLimit *limit)
{
    const Quantity *have = &sum->figure.quantity;
    Truth kept = limit_allows(limit, have->range);
    bool vague = limit->figure.quantity.about && !limit->figure.quantity.has_tolerance;
    if (vague || (have->about && !have->has_tolerance))
        return kept == TRUTH_YES ? kept : TRUTH_UNKNOWN;
    if (sum->limit != LIMIT_AT_LEAST)
        return kept;
    bool over = rational_compare(have->range.low, limit->figure.quantity.range.high) > 0;
    if (limit->limit == LIMIT_AT_LEAST || limit->limit == LIMIT_MORE_THAN)
        return kept == TRUTH_YES ? kept : TRUTH_UNKNOWN;
    return over ? kept : TRUTH_UNKNOWN;
}

static void composition_verdict(Answering *answering, const Entity *body,
                                const SizeLimit *sum, const SizeLimits *limits)
{
    Truth same = TRUTH_YES;
    Text words = TEXT(""), shown = limit_words(answering, sum);
    for (size_t i = 0; i < limits->count; i++) {
        const SizeLimit *limit = &limits->items[i];
        Truth kept = sum_keeps(sum, limit);
        if (limit->soft && kept == TRUTH_NO)
            kept = TRUTH_UNKNOWN;
        same = truth_and(same, kept);
        words = tell_joined(answering, words, "; ", limit_words(answering, limit));
    }
    Text name = tell_name(answering, body);
    answer_truth(answering, same);
    answer_say(answering,
               same == TRUTH_YES  ? PHRASE_tell_composition_yes
               : same == TRUTH_NO ? PHRASE_tell_composition_no
                                  : PHRASE_tell_composition_uncertain,
               3, (Arg[]){ARG(name), ARG(shown), ARG(words)});
}

void answer_composition(Answering *answering)
{
    const Entity *body = asked_body(answering);
    if (!body)
        return;
    CellList rows = {0};
    eval_rows(answering->eval, body, &rows);
    SizeLimit sum = {.label = LABEL_size};
    sum.figure = figure_number(RATIONAL_ZERO, UNIT_NUMBER);
    bool known = rows.count > 0;
    for (size_t i = 0; i < rows.count; i++)
        known = add_row(answering, rows.items[i], &sum) && known;
    Text what = WORDS(answering, tell_composition, ARG(tell_name(answering, body)));
    if (!known) {
        tell_not_stated(answering, what, tell_clause(answering, body->clause));
        return;
    }
    answering->out->sum_total = limit_row(answering, body, &sum);
    answering->out->sum_total.of =
        text_cstr(answering->arena, tell_word(answering, WORD_total));
    answering->out->sum_total.label = NULL;
    answering->out->has_total = true;
    SizeLimits limits = {0};
    stated_limits(answering, body, &limits);
    if (limits.count > 0)
        composition_verdict(answering, body, &sum, &limits);
    else
        tell_figure(answering, what, sum.figure);
}
