#include "base/limit.h"

Truth limit_holds(Limit limit, Interval left, Interval right)
{
    switch (limit) {
    case LIMIT_NONE: return TRUTH_YES;
    case LIMIT_MORE_THAN: return interval_less(right, left);
    case LIMIT_AT_LEAST: return interval_at_most(right, left);
    case LIMIT_AT_MOST: return interval_at_most(left, right);
    case LIMIT_LESS_THAN: return interval_less(left, right);
    case LIMIT_EXACTLY: return interval_equal(left, right);
    }
    return TRUTH_UNKNOWN; /* not a limit word: claim nothing */
}
