#include "model/value_figures.h"

#include "model/values.h"

// Numbers with their units, days, ranges and ways of counting days.

Expr *value_number(Link *link, const Node *node)
{
    Expr *expr = value_make(link, EXPR_QUANTITY, node);
    expr->quantity.range = interval_point(node->number);
    return expr;
}

Expr *value_unit(Link *link, const Node *node)
{
    Expr *expr = value_convert(link, SLOT_ANY, node->unit.amount);
    if (expr->kind != EXPR_QUANTITY)
        return expr;
    expr->span = node->span;
    expr->quantity.range = interval_scale(link->arena, expr->quantity.range,
                                          unit_scale(link->arena, node->unit.unit));
    expr->quantity.unit = unit_of_word(node->unit.unit);
    return expr;
}

// A day without a year is one of every year. Only times of what is done again may be so.
static bool has_year(Link *link, SlotType slot, const Node *node)
{
    Text text = span_text(node->span);
    char last = text.at[text.length - 1]; // `15.2.` or `15 February`, not a year 0
    bool yearly =
        node->date.year == 0 && (last < '0' || last > '9' || node->date.month == 0);
    if (!yearly || slot == SLOT_LAST_DAY || slot == SLOT_WHEN)
        return true;
    DIAG(link->diags, date_lacks_year, node->span, ARG(span_text(node->span)));
    return false;
}

Expr *value_of_date(Link *link, SlotType slot, const Node *node)
{
    if (!has_year(link, slot, node))
        return value_bad(link, node);
    Expr *expr = value_make(link, EXPR_DATE, node);
    expr->date = node->date;
    return expr;
}

Expr *value_range(Link *link, SlotType slot, const Node *node)
{
    const Node *low = node->range.low, *high = node->range.high;
    if (low->kind == NODE_DATE && high->kind == NODE_DATE) {
        if (!has_year(link, slot, high))
            return value_bad(link, node);
        Expr *expr = value_make(link, EXPR_PERIOD, node);
        expr->date = low->date;
        expr->last_date = high->date;
        bool yearly = low->date.year == 0; // 1.12.–15.1. goes over the turn of the year
        if (yearly != (high->date.year == 0) ||
            (!yearly && date_compare(low->date, high->date) > 0))
            DIAG0(link->diags, falling_range, node->span);
        return expr;
    }
    if (low->kind != NODE_NUMBER || high->kind != NODE_NUMBER)
        return value_bad(link, node);
    Expr *expr = value_make(link, EXPR_QUANTITY, node);
    if (rational_compare(low->number, high->number) > 0) {
        DIAG0(link->diags, falling_range, node->span);
        return value_bad(link, node);
    }
    expr->quantity.range = (Interval){low->number, high->number};
    return expr;
}

// `actual` is a keyword here alone: elsewhere it is a name like any other.
static bool says_actual(Link *link, const Node *node)
{
    Text folded = text_fold(link->arena, node->name.text);
    const KeywordRow *row = keyword_find(link->agreement->language, KEYWORD_WORD, folded);
    return row && row->key == WORD_actual_days;
}

// `actual/365` and the like, by what stands on both sides of the stroke.
WordKey value_day_count(Link *link, const Node *node)
{
    static const struct {
        int64_t left, right; // 0: actual days
        WordKey word;
    } counts[] = {{0, 365, WORD_actual_365},
                  {0, 360, WORD_actual_360},
                  {30, 360, WORD_thirty_360},
                  {0, 0, WORD_actual_actual}};
    const Node *sides[] = {node->binary.left, node->binary.right};
    int64_t figures[2] = {0, 0};
    for (int i = 0; i < 2; i++) {
        bool actual = sides[i]->kind == NODE_NAME && says_actual(link, sides[i]);
        if (!actual && (sides[i]->kind != NODE_NUMBER ||
                        !rational_to_int(sides[i]->number, &figures[i])))
            return WORD_none;
    }
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        if (figures[0] == counts[i].left && figures[1] == counts[i].right)
            return counts[i].word;
    return WORD_none;
}
