#include "analysis/voting/vote_spans.h"

#include <stdlib.h>

// --- ends ---

// Compares where two stretches begin: an open end begins later.
static int compare_low(const VoteSpan *a, const VoteSpan *b)
{
    int order = rational_compare(a->low, b->low);
    return order != 0 ? order : (int)a->low_open - (int)b->low_open;
}

// Compares where two stretches end: an open end ends sooner.
static int compare_high(const VoteSpan *a, const VoteSpan *b)
{
    if (a->endless || b->endless)
        return (int)a->endless - (int)b->endless;
    int order = rational_compare(a->high, b->high);
    return order != 0 ? order : (int)b->high_open - (int)a->high_open;
}

static bool is_empty(const VoteSpan *span)
{
    int order = span->endless ? -1 : rational_compare(span->low, span->high);
    return order > 0 || (order == 0 && (span->low_open || span->high_open));
}

// Whether `b`, which begins later, begins in `a` or where it ends.
static bool touches(const VoteSpan *a, const VoteSpan *b)
{
    int order = a->endless ? 1 : rational_compare(a->high, b->low);
    return order > 0 || (order == 0 && !(a->high_open && b->low_open));
}

static void set_high(VoteSpan *span, const VoteSpan *as)
{
    span->high = as->high;
    span->high_open = as->high_open;
    span->endless = as->endless;
}

// --- sets ---

static int by_low(const void *a, const void *b)
{
    return compare_low(a, b);
}

void spans_order(VoteSpans *spans)
{
    size_t kept = 0;
    if (spans->count > 0)
        qsort(spans->items, spans->count, sizeof(VoteSpan), by_low);
    for (size_t i = 0; i < spans->count; i++) {
        const VoteSpan *next = &spans->items[i];
        VoteSpan *last = kept == 0 ? NULL : &spans->items[kept - 1];
        if (is_empty(next))
            continue;
        if (last == NULL || !touches(last, next))
            spans->items[kept++] = *next;
        else if (compare_high(last, next) < 0)
            set_high(last, next);
    }
    spans->count = kept;
}

static VoteSpan common(const VoteSpan *a, const VoteSpan *b)
{
    VoteSpan both = compare_low(a, b) > 0 ? *a : *b;
    set_high(&both, compare_high(a, b) < 0 ? a : b);
    return both;
}

VoteSpans spans_both(Arena *arena, const VoteSpans *a, const VoteSpans *b)
{
    VoteSpans out = {0};
    size_t i = 0, j = 0;
    while (i < a->count && j < b->count) {
        VoteSpan both = common(&a->items[i], &b->items[j]);
        if (!is_empty(&both))
            vec_push(arena, &out, both);
        if (compare_high(&a->items[i], &b->items[j]) < 0)
            i++;
        else
            j++;
    }
    return out;
}

VoteSpans spans_lacking(Arena *arena, VoteSpan all, const VoteSpans *spans)
{
    VoteSpans out = {0};
    VoteSpan rest = all; // what comes after all stretches so far
    for (size_t i = 0; i < spans->count; i++) {
        const VoteSpan *span = &spans->items[i];
        VoteSpan before = rest;
        before.high = span->low;
        before.high_open = !span->low_open;
        before.endless = false;
        if (!is_empty(&before))
            vec_push(arena, &out, before);
        if (span->endless)
            return out;
        rest.low = span->high;
        rest.low_open = !span->high_open;
    }
    if (!is_empty(&rest))
        vec_push(arena, &out, rest);
    return out;
}

SpansAround spans_around(const VoteSpans *spans, Rational number)
{
    SpansAround out = {0};
    VoteSpan at = {.low = number, .high = number};
    for (size_t i = 0; i < spans->count; i++) {
        const VoteSpan *span = &spans->items[i];
        bool after = compare_low(span, &at) > 0, before = compare_high(span, &at) < 0;
        if (!after && !before)
            out.here = span;
        if (after && out.above == NULL)
            out.above = span;
        if (before)
            out.below = span;
    }
    return out;
}
