#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/findings/findings_checks.h"

// Formulas shown: their terms, and what they come to beside what the text states.

static Text one_line(Arena *arena, Text text)
{
    Buffer out = buffer_new(arena);
    bool space = false;
    for (size_t i = 0; i < text.length; i++) {
        bool blank = text.at[i] == ' ' || text.at[i] == '\n' || text.at[i] == '\t' ||
                     text.at[i] == '\r';
        if (!blank && space && buffer_text(&out).length > 0)
            buffer_addc(&out, ' ');
        space = blank;
        if (!blank)
            buffer_addc(&out, text.at[i]);
    }
    return buffer_text(&out);
}

Text one_line_of(Answering *answering, Span span)
{
    return one_line(answering->arena, span_text(span));
}

static bool is_sum(const Expr *expr)
{
    return expr && expr->kind == EXPR_ARITHMETIC &&
           (expr->operator== OPERATOR_ADD || expr->operator== OPERATOR_SUBTRACT);
}

// A row for each term; what is known of a sum is shown although another term is not.
static void add_terms(Answering *answering, const Expr *expr, const Entity *of,
                      bool negative, const Entity *measure)
{
    if (is_sum(expr)) {
        add_terms(answering, expr->left, of, negative, measure);
        add_terms(answering, expr->right, of,
                  negative != (expr->operator== OPERATOR_SUBTRACT), measure);
        return;
    }
    Figure figure = eval_figure(answering->eval, expr, of);
    Text words = one_line_of(answering, expr->span);
    if (negative) {
        words = text_format(answering->arena, "\xE2\x88\x92 " TEXT_FMT, TEXT_ARG(words));
        figure.quantity.range = interval_scale(answering->arena, figure.quantity.range,
                                               rational_from_int(-1));
    }
    Text shown = show_figure(answering->arena, answering->language, figure);
    AgrValue value = figure.state == FIGURE_STATED ? value_figure(answering, figure)
                                                   : value_text(answering, shown);
    tell_sum(answering,
             tell_row(answering, words, TEXT(""), value, measure->span, measure->clause));
}

void tell_terms(Answering *answering, const Entity *measure, const Entity *of)
{
    const Expr *formula;
    if (answering->out->sum.count > 0 || measure->block != BLOCK_quantity ||
        answering->out->value.kind == AGR_VALUE_ROWS ||
        !eval_slot(answering->eval, measure, LABEL_is, &formula))
        return;
    formula = eval_settle(answering->eval, formula);
    if (!is_sum(formula))
        return;
    add_terms(answering, formula, of, false, measure);
    if (answering->out->verdict != VERDICT_VALUE)
        return;
    answering->out->sum_total =
        tell_row(answering, tell_word(answering, WORD_total), TEXT(""),
                 answering->out->value, measure->span, measure->clause);
    answering->out->has_total = true;
}

// --- what differs ---

static void add_compared(Answering *answering, const Entity *measure, const Entity *of,
                         RowList *rows, size_t *open)
{
    Compared found;
    if (!compare_figures(answering->eval, measure, of, &found))
        return;
    Arena *arena = answering->arena;
    Text name = tell_name(answering, of ? of : measure);
    if (found.computed.state != FIGURE_STATED) {
        (*open)++;
        answer_figure(answering, found.computed);
        return;
    }
    if (found.agrees)
        return;
    Figure apart =
        figure_of((Quantity){.range = found.apart, .unit = found.stated.quantity.unit});
    Text what = WORDS(answering, tell_stated_and_apart,
                      ARG(show_figure(arena, answering->language, found.stated)),
                      ARG(show_figure(arena, answering->language, apart)));
    Span span = found.cell ? found.cell->span : measure->span;
    vec_push(arena, rows,
             tell_row(answering, name, what, value_figure(answering, found.computed),
                      span, measure->clause));
}

static void compare_all(Answering *answering, const Entity *measure, RowList *rows,
                        size_t *open, size_t *compared)
{
    const Expr *formula;
    EntityList over = {0};
    if (!eval_slot(answering->eval, measure, LABEL_compared_with, &formula))
        return;
    eval_measured(answering->eval, measure, &over);
    for (size_t i = 0; i < over.count; i++)
        add_compared(answering, measure, over.items[i], rows, open);
    if (over.count == 0)
        add_compared(answering, measure, NULL, rows, open);
    (*compared)++;
}

void answer_differences(Answering *answering)
{
    static const BlockKey measures[] = {BLOCK_share, BLOCK_table, BLOCK_quantity};
    const Entity *measure = asked_entity(answering->asked, "measure");
    RowList rows = {0};
    size_t open = 0, compared = 0;
    if (measure && entity_is_measure(measure)) {
        compare_all(answering, measure, &rows, &open, &compared);
    } else {
        for (size_t i = 0; i < sizeof measures / sizeof *measures; i++) {
            EntityList all = {0};
            tell_entities(answering, measures[i], &all);
            for (size_t k = 0; k < all.count; k++)
                compare_all(answering, all.items[k], &rows, &open, &compared);
        }
    }
    if (compared == 0) {
        tell_not_stated(answering,
                        phrase(PHRASE_tell_what_is_compared, answering->language),
                        TEXT(""));
    } else if (rows.count > 0) {
        tell_rows(answering, &rows);
        SAY(answering, tell_differ, ARG(tell_count(answering, rows.count)));
    } else if (open > 0) {
        answering->out->verdict = VERDICT_NOT_STATED;
        SAY0(answering, tell_cannot_compare);
    } else {
        answering->out->verdict = VERDICT_VALUE;
        answering->out->value = value_text(
            answering, phrase(PHRASE_tell_nothing_differs, answering->language));
        SAY0(answering, tell_all_agree);
    }
}
