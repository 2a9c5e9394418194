#include "engine/dividing/divide.h"

#include <stdlib.h>

// --- exact shares ---

static DivideState check_keys(Arena *arena, const DividePart *parts, size_t count,
                              Rational *sum)
{
    *sum = RATIONAL_ZERO;
    if (count == 0)
        return DIVIDE_NOBODY;
    for (size_t i = 0; i < count; i++) {
        if (rational_sign(parts[i].key) < 0)
            return DIVIDE_NEGATIVE;
        *sum = rational_add(arena, *sum, parts[i].key);
    }
    return rational_sign(*sum) == 0 ? DIVIDE_ZERO : DIVIDE_DONE;
}

// Floors that can't be reached with the amount, caps that can't hold it. Whoever has no
// key and no floor takes nothing, so he makes no room under the caps.
static DivideState check_limits(Arena *arena, Rational amount, const DividePart *parts,
                                size_t count)
{
    Rational low = RATIONAL_ZERO, high = RATIONAL_ZERO;
    bool unlimited = false;
    for (size_t i = 0; i < count; i++) {
        bool takes = rational_sign(parts[i].key) > 0;
        Rational floor = parts[i].has_floor ? parts[i].floor : RATIONAL_ZERO;
        low = rational_add(arena, low, floor);
        if (takes && !parts[i].has_cap)
            unlimited = true;
        else
            high = rational_add(arena, high, takes ? parts[i].cap : floor);
        if (takes && parts[i].has_cap && rational_compare(parts[i].cap, floor) < 0)
            return DIVIDE_TOO_LITTLE;
    }
    if (rational_compare(low, amount) > 0)
        return DIVIDE_TOO_MUCH;
    return !unlimited && rational_compare(high, amount) < 0 ? DIVIDE_TOO_LITTLE
                                                            : DIVIDE_DONE;
}

static bool has_limits(const DividePart *parts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (parts[i].has_floor || parts[i].has_cap)
            return true;
    return false;
}

// Divides an amount over the parts that `skip` (may be NULL) does not name.
static bool by_key(Arena *arena, Rational amount, const DividePart *parts, size_t count,
                   const int *skip, DivideShare *shares)
{
    Rational sum = RATIONAL_ZERO, factor;
    for (size_t i = 0; i < count; i++)
        if (!skip || skip[i] == 0)
            sum = rational_add(arena, sum, parts[i].key);
    if (!rational_div(arena, amount, sum, &factor))
        return false;
    for (size_t i = 0; i < count; i++)
        if (!skip || skip[i] == 0)
            shares[i].exact = rational_mul(arena, factor, parts[i].key);
    return true;
}

// How far a part lies beyond a limit: below zero under its floor, above over its cap.
static Rational beyond(Arena *arena, const DividePart *part, Rational value)
{
    if (part->has_floor && rational_compare(value, part->floor) < 0)
        return rational_sub(arena, value, part->floor);
    if (part->has_cap && rational_compare(value, part->cap) > 0)
        return rational_sub(arena, value, part->cap);
    return RATIONAL_ZERO;
}

static Rational at_limit(const DividePart *part, int side)
{
    return side < 0 ? part->floor : part->cap;
}

// Holds parts at their limits until none is beyond one: each round the side that weighs
// more, since holding it moves the others away from the other side. So one factor holds
// for all that are free, and it is the only one. False when nobody is left to bear it.
static bool spread(Arena *arena, Rational amount, const DividePart *parts, size_t count,
                   DivideShare *shares)
{
    int *held = ARENA_ARRAY(arena, int, count);
    for (;;) {
        Rational left = amount, weight = RATIONAL_ZERO;
        bool some_free = false, some_beyond = false;
        for (size_t i = 0; i < count; i++)
            if (held[i] != 0)
                left = rational_sub(arena, left, at_limit(&parts[i], held[i]));
            else
                some_free = some_free || rational_sign(parts[i].key) > 0;
        if (!some_free)
            return rational_sign(left) == 0;
        by_key(arena, left, parts, count, held, shares);
        for (size_t i = 0; i < count; i++)
            if (held[i] == 0)
                weight = rational_add(arena, weight,
                                      beyond(arena, &parts[i], shares[i].exact));
        for (size_t i = 0; i < count; i++) {
            int side = held[i] == 0
                           ? rational_sign(beyond(arena, &parts[i], shares[i].exact))
                           : 0;
            if (side == 0)
                continue;
            some_beyond = true;
            if (rational_sign(weight) != 0 && side != rational_sign(weight))
                continue;
            held[i] = shares[i].limited = side;
            shares[i].exact = at_limit(&parts[i], side);
        }
        if (!some_beyond)
            return true;
    }
}

// Limits everybody once, and returns what that leaves over (below zero: what it lacks).
static Rational limit_once(Arena *arena, Rational amount, const DividePart *parts,
                           size_t count, DivideShare *shares)
{
    Rational left = amount;
    by_key(arena, amount, parts, count, NULL, shares);
    for (size_t i = 0; i < count; i++) {
        shares[i].limited = rational_sign(beyond(arena, &parts[i], shares[i].exact));
        if (shares[i].limited != 0)
            shares[i].exact = at_limit(&parts[i], shares[i].limited);
        left = rational_sub(arena, left, shares[i].exact);
    }
    return left;
}

// Moves what limits left over to those at no limit, in proportion to their keys.
static bool move_once(Arena *arena, Rational left, const DividePart *parts, size_t count,
                      DivideShare *shares)
{
    Rational sum = RATIONAL_ZERO, factor;
    for (size_t i = 0; i < count; i++)
        if (shares[i].limited == 0)
            sum = rational_add(arena, sum, parts[i].key);
    if (!rational_div(arena, left, sum, &factor))
        return false;
    for (size_t i = 0; i < count; i++)
        if (shares[i].limited == 0)
            shares[i].exact = rational_add(arena, shares[i].exact,
                                           rational_mul(arena, factor, parts[i].key));
    return true;
}

static DivideState stay_open(Rational left, size_t count, DivideShare *shares,
                             Rational *open)
{
    bool somebody = false;
    for (size_t i = 0; i < count; i++)
        somebody = somebody || shares[i].limited == 0;
    for (size_t i = 0; i < count; i++)
        shares[i].open = !somebody || shares[i].limited == 0;
    *open = left;
    return DIVIDE_OPEN;
}

static DivideState with_limits(Arena *arena, Rational amount, const DividePart *parts,
                               size_t count, Difference difference, size_t to,
                               DivideShare *shares, Rational *open)
{
    if (difference == DIFFERENCE_SPREAD) {
        DivideState state = check_limits(arena, amount, parts, count);
        if (state != DIVIDE_DONE)
            return state;
        return spread(arena, amount, parts, count, shares) ? DIVIDE_DONE
                                                           : DIVIDE_TOO_LITTLE;
    }
    Rational left = limit_once(arena, amount, parts, count, shares);
    if (rational_sign(left) == 0 || difference == DIFFERENCE_LAPSE)
        return DIVIDE_DONE;
    if (difference == DIFFERENCE_TO && to < count) {
        shares[to].exact = rational_add(arena, shares[to].exact, left);
        return DIVIDE_DONE;
    }
    if (difference == DIFFERENCE_ONCE && move_once(arena, left, parts, count, shares))
        return DIVIDE_DONE;
    return stay_open(left, count, shares, open);
}

DivideState divide_exact(Arena *arena, Rational amount, const DividePart *parts,
                         size_t count, Difference difference, size_t to,
                         DivideShare *shares, Rational *open)
{
    Rational sum, left = RATIONAL_ZERO;
    bool refund = rational_sign(amount) < 0;
    Rational size = rational_abs(arena, amount);
    for (size_t i = 0; i < count; i++)
        shares[i] = (DivideShare){.exact = RATIONAL_ZERO, .paid = RATIONAL_ZERO};
    DivideState state = check_keys(arena, parts, count, &sum);
    if (state == DIVIDE_DONE && has_limits(parts, count))
        state = with_limits(arena, size, parts, count, difference, to, shares, &left);
    else if (state == DIVIDE_DONE)
        by_key(arena, size, parts, count, NULL, shares);
    for (size_t i = 0; i < count; i++) {
        if (refund)
            shares[i].exact = rational_neg(arena, shares[i].exact);
        shares[i].paid = shares[i].exact;
    }
    if (open)
        *open = refund ? rational_neg(arena, left) : left;
    return state;
}

// --- whole steps ---

Rational divide_round(Arena *arena, Rational value, Rational step,
                      DivideRounding rounding)
{
    Rational count;
    bool negative = rational_sign(value) < 0;
    if (!rational_div(arena, rational_abs(arena, value), step, &count))
        return value;
    if (rounding == DIVIDE_NEAREST)
        count = rational_add(arena, count, rational_make(arena, 1, 2));
    count = rounding == DIVIDE_UP ? rational_ceil(arena, count)
                                  : rational_floor(arena, count);
    count = rational_mul(arena, count, step);
    return negative ? rational_neg(arena, count) : count;
}

typedef struct {
    Rational remainder;
    size_t rank, at;
} Claim;

// The largest remainder first, then the lowest rank. Where both are equal the place only
// keeps the sorting the same everywhere: nothing is decided by it.
static int compare_claims(const void *left, const void *right)
{
    const Claim *a = left, *b = right;
    int order = rational_compare(b->remainder, a->remainder);
    if (order != 0)
        return order;
    if (a->rank != b->rank)
        return a->rank < b->rank ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

static bool equal_claims(const Claim *a, const Claim *b)
{
    return a->rank == b->rank && rational_compare(a->remainder, b->remainder) == 0;
}

// Gives `steps` steps away, one each; those beyond a tie that no rank breaks stay open.
// Returns how many were given.
static size_t give_steps(Arena *arena, const Claim *claims, size_t count, size_t steps,
                         Rational step, DivideShare *shares)
{
    size_t sure = steps < count ? steps : count, end = sure;
    bool tied =
        steps < count && steps > 0 && equal_claims(&claims[steps - 1], &claims[steps]);
    while (tied && sure > 0 && equal_claims(&claims[sure - 1], &claims[steps]))
        sure--;
    while (tied && end < count && equal_claims(&claims[end], &claims[steps]))
        end++;
    for (size_t i = 0; i < sure; i++) {
        DivideShare *share = &shares[claims[i].at];
        share->paid = rational_add(arena, share->paid, step);
    }
    for (size_t i = sure; tied && i < end; i++)
        shares[claims[i].at].open = true;
    return sure;
}

// Rounding down leaves steps over; each goes to the largest remainder. (Rounding
// otherwise and then taking back from the smallest comes to the same.)
static Rational by_remainder(Arena *arena, Rational amount, const DividePart *parts,
                             size_t count, const DivideSteps *how, DivideShare *shares)
{
    Claim *claims = ARENA_ARRAY(arena, Claim, count);
    Rational left = amount, steps;
    int64_t whole = 0;
    for (size_t i = 0; i < count; i++) {
        shares[i].paid = divide_round(arena, shares[i].exact, how->step, DIVIDE_DOWN);
        left = rational_sub(arena, left, shares[i].paid);
        claims[i] = (Claim){rational_sub(arena, shares[i].exact, shares[i].paid),
                            parts[i].rank, i};
    }
    qsort(claims, count, sizeof *claims, compare_claims);
    rational_div(arena, left, how->step, &steps);
    if (!rational_to_int(rational_floor(arena, steps), &whole) || whole < 0)
        return left;
    size_t given = give_steps(arena, claims, count, (size_t)whole, how->step, shares);
    Rational taken = rational_mul(arena, how->step, rational_from_int((int64_t)given));
    return rational_sub(arena, left, taken);
}

// Each is rounded as stated; what the rounding misses goes to one part or stays open.
static Rational as_stated(Arena *arena, Rational amount, size_t count,
                          const DivideSteps *how, DivideShare *shares)
{
    Rational left = amount;
    bool named = how->rest == REST_TO && how->to < count;
    for (size_t i = 0; i < count; i++) {
        shares[i].paid = divide_round(arena, shares[i].exact, how->step, how->rounding);
        if (!named || i != how->to)
            left = rational_sub(arena, left, shares[i].paid);
    }
    if (!named)
        return left;
    shares[how->to].paid = left;
    return RATIONAL_ZERO;
}

// Who may have to bear what stays open: whoever's share is no whole step; if all are, or
// a rule gave nothing to say, everybody with a share.
static void mark_open(size_t count, DivideShare *shares)
{
    bool marked = false;
    for (size_t i = 0; i < count; i++)
        marked = marked || shares[i].open;
    for (size_t i = 0; i < count && !marked; i++)
        if (rational_compare(shares[i].exact, shares[i].paid) != 0)
            shares[i].open = true;
    for (size_t i = 0; i < count; i++)
        marked = marked || shares[i].open;
    for (size_t i = 0; i < count && !marked; i++)
        shares[i].open = rational_sign(shares[i].exact) != 0;
}

DivideState divide_steps(Arena *arena, Rational amount, const DividePart *parts,
                         size_t count, const DivideSteps *how, DivideShare *shares,
                         Rational *open)
{
    Rational left = RATIONAL_ZERO;
    bool refund = rational_sign(amount) < 0;
    if (count == 0)
        return DIVIDE_NOBODY;
    for (size_t i = 0; i < count; i++) {
        if (refund)
            shares[i].exact = rational_neg(arena, shares[i].exact);
        shares[i].paid = shares[i].exact;
    }
    if (rational_sign(how->step) > 0) {
        Rational size = rational_abs(arena, amount);
        left = how->rest == REST_LARGEST
                   ? by_remainder(arena, size, parts, count, how, shares)
                   : as_stated(arena, size, count, how, shares);
        if (rational_sign(left) != 0)
            mark_open(count, shares);
    }
    for (size_t i = 0; refund && i < count; i++) {
        shares[i].exact = rational_neg(arena, shares[i].exact);
        shares[i].paid = rational_neg(arena, shares[i].paid);
    }
    if (open)
        *open = refund ? rational_neg(arena, left) : left;
    return rational_sign(left) == 0 ? DIVIDE_DONE : DIVIDE_OPEN;
}

// --- instalments ---

void divide_instalments(Arena *arena, Rational amount, Rational step,
                        DivideRounding rounding, bool last_evens_out, size_t count,
                        Rational *out)
{
    Rational so_far = RATIONAL_ZERO, each = amount;
    if (count == 0)
        return;
    rational_div(arena, amount, rational_from_int((int64_t)count), &each);
    bool rounds = rational_sign(step) > 0;
    for (size_t i = 0; i < count; i++) {
        Rational until = rational_mul(arena, each, rational_from_int((int64_t)i + 1));
        if (i + 1 == count)
            until = amount;
        else if (last_evens_out && rounds)
            until =
                rational_add(arena, so_far, divide_round(arena, each, step, rounding));
        else if (rounds)
            until = divide_round(arena, until, step, rounding);
        out[i] = rational_sub(arena, until, so_far);
        so_far = until;
    }
}
