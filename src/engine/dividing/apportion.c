#include "engine/dividing/apportion.h"

#include <stdlib.h>

// --- who goes first ---

// Who stands for a seat: with what it is compared, and who goes first among equals.
typedef struct {
    ApportionPart *part;
    bool endless; // its divisor is 0: it goes before every finite quotient
    Rational claim;
} Claim;

static int compare_claims(const Claim *a, const Claim *b)
{
    if (a->endless != b->endless)
        return a->endless ? -1 : 1;
    return -rational_compare(a->claim, b->claim);
}

static int by_claim(const void *left, const void *right)
{
    const Claim *a = left, *b = right;
    int order = compare_claims(a, b);
    if (order != 0)
        return order;
    return a->part->rank < b->part->rank ? -1 : a->part->rank > b->part->rank;
}

// Gives `seats` seats, at most one each, to the first of the claims. Those who are equal
// in claim and rank where the seats run out are all left open. Returns how many seats
// that leaves open.
static int64_t give(Claim *claims, size_t count, int64_t seats)
{
    size_t start = 0;
    qsort(claims, count, sizeof *claims, by_claim);
    while (start < count && seats > 0) {
        size_t end = start + 1;
        while (end < count && by_claim(&claims[start], &claims[end]) == 0)
            end++;
        bool all = end - start <= (size_t)seats;
        for (size_t i = start; i < end; i++)
            *(all ? &claims[i].part->seats : &claims[i].part->open) += 1;
        if (!all)
            return seats;
        seats -= (int64_t)(end - start);
        start = end;
    }
    return 0;
}

// --- largest remainder ---

static Rational whole(int64_t value)
{
    return rational_from_int(value);
}

// Shares that are a factor times the keys, within the limits. Nobody has more than all.
typedef struct {
    Arena *arena;
    int64_t seats;
    const ApportionPart *parts;
    size_t count;
} Shares;

static Rational most_of(const Shares *shares, const ApportionPart *part)
{
    return whole(part->most < shares->seats ? part->most : shares->seats);
}

static Rational share_at(const Shares *shares, const ApportionPart *part, Rational factor)
{
    Rational share = rational_mul(shares->arena, part->key, factor);
    Rational least = whole(part->least), most = most_of(shares, part);
    if (rational_compare(share, least) < 0)
        return least;
    return rational_compare(share, most) > 0 ? most : share;
}

static Rational sum_at(const Shares *shares, Rational factor)
{
    Rational sum = RATIONAL_ZERO;
    for (size_t i = 0; i < shares->count; i++)
        sum =
            rational_add(shares->arena, sum, share_at(shares, &shares->parts[i], factor));
    return sum;
}

static int by_value(const void *left, const void *right)
{
    return rational_compare(*(const Rational *)left, *(const Rational *)right);
}

// The factors at which somebody leaves its least or reaches its most, in order.
static size_t turning_points(const Shares *shares, Rational *out)
{
    size_t points = 0;
    for (size_t i = 0; i < shares->count; i++) {
        const ApportionPart *part = &shares->parts[i];
        if (rational_sign(part->key) == 0)
            continue;
        rational_div(shares->arena, whole(part->least), part->key, &out[points++]);
        rational_div(shares->arena, most_of(shares, part), part->key, &out[points++]);
    }
    qsort(out, points, sizeof *out, by_value);
    return points;
}

// The factor at which the shares sum to the seats. The sum grows with the factor and is
// straight between two turning points.
static Rational factor_of(const Shares *shares)
{
    Arena *arena = shares->arena;
    Rational *points = ARENA_ARRAY(arena, Rational, 2 * shares->count + 1);
    Rational all = whole(shares->seats), from = RATIONAL_ZERO, part;
    size_t low = 0, high = turning_points(shares, points);
    while (low < high) { // the first point at which the sum is reached
        size_t middle = low + (high - low) / 2;
        if (rational_compare(sum_at(shares, points[middle]), all) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low > 0)
        from = points[low - 1];
    Rational at_from = sum_at(shares, from), missing = rational_sub(arena, all, at_from);
    if (rational_sign(missing) == 0)
        return from;
    Rational to = points[low];
    Rational rise = rational_sub(arena, sum_at(shares, to), at_from);
    rational_div(arena, missing, rise, &part);
    return rational_add(arena, from,
                        rational_mul(arena, part, rational_sub(arena, to, from)));
}

static int64_t by_remainders(Arena *arena, const ApportionRule *rule,
                             ApportionPart *parts, size_t count)
{
    const Shares shares = {arena, rule->seats, parts, count};
    Rational factor = factor_of(&shares);
    Claim *claims = ARENA_ARRAY(arena, Claim, count + 1);
    size_t claiming = 0;
    int64_t left = rule->seats;
    for (size_t i = 0; i < count; i++) {
        ApportionPart *part = &parts[i];
        part->share = share_at(&shares, part, factor);
        Rational floor = rational_floor(arena, part->share);
        rational_to_int(floor, &part->seats);
        part->remainder = rational_sub(arena, part->share, floor);
        left -= part->seats;
        if (rational_sign(part->remainder) > 0)
            claims[claiming++] = (Claim){.part = part, .claim = part->remainder};
    }
    return give(claims, claiming, left);
}

// --- largest quotients ---

// The divisor of a seat, as it is compared: squared for Huntington-Hill.
static Rational divisor(Arena *arena, const ApportionRule *rule, int64_t seat)
{
    switch (rule->method) {
    case APPORTION_SAINTE_LAGUE: return whole(2 * seat - 1);
    case APPORTION_MODIFIED: return seat == 1 ? rule->first_divisor : whole(2 * seat - 1);
    case APPORTION_HUNTINGTON_HILL:
        return rational_mul(arena, whole(seat - 1), whole(seat));
    default: return whole(seat);
    }
}

bool apportion_quotient(Arena *arena, const ApportionRule *rule, Rational key,
                        int64_t seat, Rational *out)
{
    if (rule->method == APPORTION_HUNTINGTON_HILL)
        key = rational_mul(arena, key, key);
    return rational_div(arena, key, divisor(arena, rule, seat), out);
}

static bool may_grow(const ApportionPart *part)
{
    return part->seats < part->most && rational_sign(part->key) > 0;
}

static Claim claim_of(Arena *arena, const ApportionRule *rule, ApportionPart *part)
{
    Claim claim = {.part = part, .claim = part->key};
    // Where all divisors are 0 the larger keys go first, as for the states when there
    // are fewer seats than states.
    claim.endless =
        !apportion_quotient(arena, rule, part->key, part->seats + 1, &claim.claim);
    return claim;
}

// The largest claims, all equal, one for each part, moved to the front; their number.
static size_t bring_front(Claim *claims, size_t count)
{
    size_t front = 0;
    for (size_t i = 0; i < count; i++) {
        int order = front == 0 ? 0 : compare_claims(&claims[i], &claims[0]);
        if (order > 0)
            continue;
        if (order < 0)
            front = 0;
        Claim first = claims[front];
        claims[front++] = claims[i];
        claims[i] = first;
    }
    return front;
}

static void note_quotients(Arena *arena, const ApportionRule *rule, ApportionPart *part)
{
    part->last = part->next = RATIONAL_ZERO;
    if (part->seats > 0)
        apportion_quotient(arena, rule, part->key, part->seats, &part->last);
    apportion_quotient(arena, rule, part->key, part->seats + 1, &part->next);
}

static int64_t by_quotients(Arena *arena, const ApportionRule *rule, ApportionPart *parts,
                            size_t count)
{
    Claim *claims = ARENA_ARRAY(arena, Claim, count + 1);
    size_t claiming = 0;
    int64_t left = rule->seats, tied = 0;
    for (size_t i = 0; i < count; i++) {
        parts[i].seats = parts[i].least;
        left -= parts[i].seats;
        if (may_grow(&parts[i]))
            claims[claiming++] = claim_of(arena, rule, &parts[i]);
    }
    while (left > 0 && tied == 0) {
        size_t front = bring_front(claims, claiming);
        arena_work(arena);
        tied = give(claims, front, left);
        left -= (int64_t)front;
        for (size_t i = front; i-- > 0 && left > 0;)
            if (may_grow(claims[i].part))
                claims[i] = claim_of(arena, rule, claims[i].part);
            else
                claims[i] = claims[--claiming];
    }
    for (size_t i = 0; i < count; i++)
        note_quotients(arena, rule, &parts[i]);
    return tied;
}

// --- all ---

static ApportionFault check(const ApportionRule *rule, const ApportionPart *parts,
                            size_t count)
{
    int64_t least = 0, most = 0, room = 0;
    Rational divisor_end = whole(3);
    if (rule->seats < 0 || rule->seats > APPORTION_SEATS_MAX)
        return APPORTION_BAD_RULE;
    if (rule->method == APPORTION_MODIFIED &&
        (rational_sign(rule->first_divisor) <= 0 ||
         rational_compare(rule->first_divisor, divisor_end) >= 0))
        return APPORTION_BAD_RULE;
    for (size_t i = 0; i < count; i++) {
        const ApportionPart *part = &parts[i];
        if (part->least < 0 || part->least > part->most || rational_sign(part->key) < 0)
            return APPORTION_BAD_RULE;
        if (part->least > rule->seats - least)
            return APPORTION_LEAST;
        least += part->least;
        int64_t can = part->most < rule->seats ? part->most : rule->seats;
        most += can;
        room += rational_sign(part->key) > 0 ? can : part->least;
    }
    if (most < rule->seats)
        return APPORTION_MOST;
    return room < rule->seats ? APPORTION_NO_KEY : APPORTION_DONE;
}

ApportionFault apportion(Arena *arena, const ApportionRule *rule, ApportionPart *parts,
                         size_t count, int64_t *tied)
{
    *tied = 0;
    for (size_t i = 0; i < count; i++) {
        parts[i].seats = parts[i].open = 0;
        parts[i].share = parts[i].remainder = RATIONAL_ZERO;
        parts[i].last = parts[i].next = RATIONAL_ZERO;
    }
    ApportionFault fault = check(rule, parts, count);
    if (fault != APPORTION_DONE)
        return fault;
    *tied = rule->method == APPORTION_LARGEST_REMAINDER
                ? by_remainders(arena, rule, parts, count)
                : by_quotients(arena, rule, parts, count);
    return APPORTION_DONE;
}
