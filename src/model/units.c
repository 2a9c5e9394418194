#include "model/units.h"

#include "syntax/keywords.h"
#include "messages.h"

static const struct {
    WordKey word;
    Unit unit;
    int64_t times, parts; // the figure times `times` / `parts`
} units[] = {
    {WORD_percent, UNIT_SHARE, 1, 100},
    {WORD_euro, UNIT_EURO, 1, 1},
    {WORD_thousand_euro, UNIT_EURO, 1000, 1},
    {WORD_million_euro, UNIT_EURO, 1000000, 1},
    {WORD_persons, UNIT_PERSONS, 1, 1},
    {WORD_fte, UNIT_FTE, 1, 1},
    {WORD_days, UNIT_DAYS, 1, 1},
    {WORD_weeks, UNIT_WEEKS, 1, 1},
    {WORD_months, UNIT_MONTHS, 1, 1},
    {WORD_years, UNIT_YEARS, 1, 1},
    {WORD_votes, UNIT_VOTES, 1, 1},
    {WORD_seats, UNIT_SEATS, 1, 1},
    {WORD_pieces, UNIT_PIECES, 1, 1},
    {WORD_inhabitants, UNIT_INHABITANTS, 1, 1},
    {WORD_times, UNIT_TIMES, 1, 1},
    {WORD_cents, UNIT_EURO, 1, 100},
    {WORD_working_day_unit, UNIT_WORKING_DAYS, 1, 1},
    {WORD_sek, UNIT_SEK, 1, 1},
    {WORD_nok, UNIT_NOK, 1, 1},
    {WORD_usd, UNIT_USD, 1, 1},
    {WORD_hours, UNIT_HOURS, 1, 1},
    {WORD_minutes_unit, UNIT_MINUTES, 1, 1},
    {WORD_cubic_metres, UNIT_CUBIC_METRES, 1, 1},
    {WORD_kilometres, UNIT_KILOMETRES, 1, 1},
    {WORD_tonnes, UNIT_TONNES, 1, 1},
    {WORD_megawatt_hours, UNIT_MEGAWATT_HOURS, 1, 1},
    {WORD_stock_shares, UNIT_STOCK, 1, 1},
    {WORD_kilowatt_hours, UNIT_MEGAWATT_HOURS, 1, 1000},
    {WORD_pupils, UNIT_PUPILS, 1, 1},
    {WORD_children, UNIT_CHILDREN, 1, 1},
    {WORD_employees, UNIT_EMPLOYEES, 1, 1},
    {WORD_customers_unit, UNIT_CUSTOMERS, 1, 1},
    {WORD_households, UNIT_HOUSEHOLDS, 1, 1},
    {WORD_properties, UNIT_PROPERTIES, 1, 1},
    {WORD_visits, UNIT_VISITS, 1, 1},
    {WORD_square_metres, UNIT_SQUARE_METRES, 1, 1},
    {WORD_hectares, UNIT_HECTARES, 1, 1},
};

Unit unit_of_word(WordKey word)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (units[i].word == word)
            return units[i].unit;
    return UNIT_NUMBER;
}

bool unit_counts_things(WordKey word)
{
    return word >= WORD_pupils && word <= WORD_visits;
}

Rational unit_scale(Arena *arena, WordKey word)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (units[i].word == word)
            return rational_make(arena, units[i].times, units[i].parts);
    return RATIONAL_ONE;
}

Text unit_word(Unit unit, Language language)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (units[i].unit == unit && units[i].times == 1)
            return text_from(keyword_word_words[language][units[i].word]);
    return text_from(phrase_texts[PHRASE_no_unit][language]);
}

const char *unit_key(Unit unit)
{
    static const char *const keys[UNIT_COUNT] = {[UNIT_NUMBER] = "number",
                                                 [UNIT_SHARE] = "share",
                                                 [UNIT_EURO] = "eur",
                                                 [UNIT_PERSONS] = "persons",
                                                 [UNIT_FTE] = "fte",
                                                 [UNIT_DAYS] = "days",
                                                 [UNIT_WEEKS] = "weeks",
                                                 [UNIT_MONTHS] = "months",
                                                 [UNIT_YEARS] = "years",
                                                 [UNIT_VOTES] = "votes",
                                                 [UNIT_SEATS] = "seats",
                                                 [UNIT_PIECES] = "pieces",
                                                 [UNIT_INHABITANTS] = "inhabitants",
                                                 [UNIT_TIMES] = "times",
                                                 [UNIT_WORKING_DAYS] = "working-days",
                                                 [UNIT_SEK] = "sek",
                                                 [UNIT_NOK] = "nok",
                                                 [UNIT_USD] = "usd",
                                                 [UNIT_HOURS] = "hours",
                                                 [UNIT_MINUTES] = "minutes",
                                                 [UNIT_CUBIC_METRES] = "m3",
                                                 [UNIT_KILOMETRES] = "km",
                                                 [UNIT_TONNES] = "tonnes",
                                                 [UNIT_MEGAWATT_HOURS] = "mwh",
                                                 [UNIT_STOCK] = "stock",
                                                 [UNIT_PUPILS] = "pupils",
                                                 [UNIT_CHILDREN] = "children",
                                                 [UNIT_EMPLOYEES] = "employees",
                                                 [UNIT_CUSTOMERS] = "customers",
                                                 [UNIT_HOUSEHOLDS] = "households",
                                                 [UNIT_PROPERTIES] = "properties",
                                                 [UNIT_VISITS] = "visits",
                                                 [UNIT_SQUARE_METRES] = "m2",
                                                 [UNIT_HECTARES] = "ha"};
    return keys[unit];
}

bool unit_is_money(Unit unit)
{
    return unit == UNIT_EURO || unit == UNIT_SEK || unit == UNIT_NOK || unit == UNIT_USD;
}
