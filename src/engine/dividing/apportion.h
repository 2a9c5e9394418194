#ifndef AGRC_ENGINE_APPORTION_H
#define AGRC_ENGINE_APPORTION_H

#include "base/rational.h"

// Dividing seats by a key: votes, inhabitants, shares. All comparisons are exact; what a
// tie leaves open stays open unless ranks say who goes first.
//
// Sources: M. L. Balinski and H. P. Young, Fair Representation (2nd ed. 2001), appendix
// A, for all methods, their ties and seats that each has at least; F. Pukelsheim,
// Proportional Representation (2nd ed. 2017), chapters 4, 5 and 12, for their names,
// unproportional first divisors, and limits.

typedef enum {
    // Hamilton, Hare-Niemeyer: each has the whole part of its exact share, the seats left
    // go one each to the largest remainders. The quota is the sum of the keys over the
    // seats.
    APPORTION_LARGEST_REMAINDER,
    // The others give seat after seat to the largest key / divisor. Divisors 1, 2, 3, …:
    // d'Hondt, Jefferson, Hagenbach-Bischoff.
    APPORTION_DHONDT,
    // Divisors 1, 3, 5, …: Sainte-Laguë, Webster.
    APPORTION_SAINTE_LAGUE,
    // The same with another first divisor: 1,4 in Norway, 1,2 in Sweden since 2018.
    APPORTION_MODIFIED,
    // Divisors √0, √(1·2), √(2·3), …: the method of equal proportions, in the United
    // States since 1941 (2 U.S.C. § 2a). Squares are compared, so no root is taken.
    APPORTION_HUNTINGTON_HILL,
    APPORTION_METHODS
} ApportionMethod;

enum { APPORTION_SEATS_MAX = 20000 };

typedef struct {
    ApportionMethod method;
    Rational first_divisor; // APPORTION_MODIFIED: above 0 and below 3, the second one
    int64_t seats;          // to divide, at most APPORTION_SEATS_MAX
} ApportionRule;

typedef struct {
    Rational key;        // not negative; who has 0 gets no more than its least
    int64_t least, most; // seats that it has in any case, and that it can have
    size_t rank;         // of those in a tie the lower rank goes first; equal ranks stay

    // Results. Seats that are certain, and those that a tie may still add (0 or 1).
    int64_t seats, open;
    // Largest remainder: the exact share, within the limits, and what is left of it.
    Rational share, remainder;
    // The others: key / divisor of its last seat and of the next one. Huntington-Hill:
    // their squares. Zero where there is no such seat, or where the divisor is 0.
    Rational last, next;
} ApportionPart;

typedef enum {
    APPORTION_DONE,
    APPORTION_BAD_RULE, // a number of seats or a first divisor outside what is allowed
    APPORTION_NO_KEY,   // the keys sum to nothing, yet seats remain
    APPORTION_LEAST,    // more seats are promised than there are
    APPORTION_MOST,     // fewer seats can be placed than there are
} ApportionFault;

// Divides the seats of a rule among `count` parts and fills in their results. `*tied` is
// how many seats ties leave open; the certain seats and these sum to all seats. Nobody's
// place in the list matters. Limits hold for the exact shares of the largest remainder:
// those at a limit have it, the others share the rest in proportion, and then remainders
// are compared. With the other methods everyone starts with its least number and drops
// out at its most.
ApportionFault apportion(Arena *arena, const ApportionRule *rule, ApportionPart *parts,
                         size_t count, int64_t *tied);

// The key over the divisor of seat number `seat` (from 1), squared for Huntington-Hill;
// false when that divisor is 0.
bool apportion_quotient(Arena *arena, const ApportionRule *rule, Rational key,
                        int64_t seat, Rational *out);

#endif
