/*
 * truth.h - three-valued truth (Kleene): a question may have no answer yet.
 */
#ifndef BASE_TRUTH_H
#define BASE_TRUTH_H

#include <stdbool.h>

typedef enum {
    TRUTH_NO,
    TRUTH_YES,
    TRUTH_UNKNOWN, /* the facts known so far do not decide */
} Truth;

static inline Truth truth_from(bool value)
{
    return value ? TRUTH_YES : TRUTH_NO;
}

static inline Truth truth_not(Truth a)
{
    if (a == TRUTH_UNKNOWN)
        return TRUTH_UNKNOWN;
    return a == TRUTH_YES ? TRUTH_NO : TRUTH_YES;
}

/* NO when either is no, whatever the other turns out to be. */
static inline Truth truth_and(Truth a, Truth b)
{
    if (a == TRUTH_NO || b == TRUTH_NO)
        return TRUTH_NO;
    return a == TRUTH_YES && b == TRUTH_YES ? TRUTH_YES : TRUTH_UNKNOWN;
}

/* YES when either is yes, whatever the other turns out to be. */
static inline Truth truth_or(Truth a, Truth b)
{
    if (a == TRUTH_YES || b == TRUTH_YES)
        return TRUTH_YES;
    return a == TRUTH_NO && b == TRUTH_NO ? TRUTH_NO : TRUTH_UNKNOWN;
}

#endif
