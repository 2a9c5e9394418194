#ifndef AGRC_MODEL_UNITS_H
#define AGRC_MODEL_UNITS_H

#include "keys.h"
#include "base/rational.h"

// What figures are counted in.

typedef enum {
    UNIT_NUMBER,
    UNIT_SHARE, // 45 % is held as 9/20
    UNIT_EURO,
    UNIT_PERSONS,
    UNIT_FTE,
    UNIT_DAYS,
    UNIT_WEEKS,
    UNIT_MONTHS,
    UNIT_YEARS,
    UNIT_VOTES,
    UNIT_SEATS,
    UNIT_PIECES,
    UNIT_INHABITANTS,
    UNIT_TIMES,
    UNIT_WORKING_DAYS,
    UNIT_SEK, // other money: it never mixes with euros
    UNIT_NOK,
    UNIT_USD,
    UNIT_HOURS,
    UNIT_MINUTES,
    UNIT_CUBIC_METRES,
    UNIT_KILOMETRES,
    UNIT_TONNES,
    UNIT_MEGAWATT_HOURS,
    UNIT_STOCK, // shares of a company
    UNIT_PUPILS,
    UNIT_CHILDREN,
    UNIT_EMPLOYEES,
    UNIT_CUSTOMERS,
    UNIT_HOUSEHOLDS,
    UNIT_PROPERTIES,
    UNIT_VISITS,
    UNIT_SQUARE_METRES,
    UNIT_HECTARES,
    UNIT_COUNT
} Unit;

const char *unit_key(Unit unit); // English, for JSON: "share", "eur" …
Unit unit_of_word(WordKey word);
bool unit_is_money(Unit unit);
bool unit_counts_things(WordKey word); // such as pupils: the word may name a measure too
Rational unit_scale(Arena *arena, WordKey word); // one of it in what is counted in
Text unit_word(Unit unit, Language language);    // as written in an agreement

#endif
