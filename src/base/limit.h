/*
 * limit.h - the limit words of an agreement, as in "at least 10" or "less than 5".
 */
#ifndef BASE_LIMIT_H
#define BASE_LIMIT_H

#include "base/interval.h"
#include "base/truth.h"

typedef enum {
    LIMIT_NONE, /* no limit word: holds for every value */
    LIMIT_MORE_THAN,
    LIMIT_AT_LEAST,
    LIMIT_AT_MOST,
    LIMIT_LESS_THAN,
    LIMIT_EXACTLY,
} Limit;

/* Whether `left` keeps to `limit` of `right` ("left is at least right"); UNKNOWN when
 * the intervals leave both answers open. */
Truth limit_holds(Limit limit, Interval left, Interval right);

#endif
