#include "analysis/same.h"

#include <string.h>

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool same_quantity(const AgrQuantity *a, const AgrQuantity *b)
{
    return same_text(a->exact, b->exact) && same_text(a->unit, b->unit) &&
           a->about == b->about;
}

static bool same_names(const AgrNames *a, const AgrNames *b)
{
    bool same = a->count == b->count;
    for (size_t i = 0; same && i < a->count; i++)
        same = same_text(a->names[i], b->names[i]);
    return same;
}

// Rows hold plain values, so one level is all there is to compare below them.
static bool same_plain(const AgrValue *a, const AgrValue *b)
{
    bool same = a->kind == b->kind && same_quantity(&a->low, &b->low) &&
                same_quantity(&a->high, &b->high) && same_names(&a->names, &b->names) &&
                a->group_count == b->group_count && same_text(a->total, b->total) &&
                same_text(a->text, b->text);
    for (size_t i = 0; same && i < a->group_count; i++)
        same = same_names(&a->groups[i], &b->groups[i]);
    return same;
}

static bool is_empty(const AgrValue *value)
{
    return value->kind == AGR_VALUE_NONE ||
           (value->kind == AGR_VALUE_NAMES && value->names.count == 0) ||
           (value->kind == AGR_VALUE_ROWS && value->row_count == 0);
}

bool answer_same_value(const AgrAnswer *a, const AgrAnswer *b)
{
    const AgrValue *x = &a->value, *y = &b->value;
    bool same = same_text(a->verdict, b->verdict) && !is_empty(x) && same_plain(x, y) &&
                x->row_count == y->row_count;
    for (size_t i = 0; same && i < x->row_count; i++)
        same = same_text(x->rows[i].of, y->rows[i].of) &&
               same_text(x->rows[i].what, y->rows[i].what) &&
               same_plain(&x->rows[i].value, &y->rows[i].value);
    return same;
}
