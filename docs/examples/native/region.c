// An example: what an agreement on joint care needs from outside its text. A cost index
// by year, a forecast of population by town, and a charge spread over towns by need. The
// figures are made up; a real library would be published by whoever keeps them.

#include <string.h>

#include "agr-native.h"

enum { NO_SUCH_YEAR = 1, NO_SUCH_TOWN = 2, TOO_LARGE = 3, NOTHING_GIVEN = 4 };

// --- cost index ---

// Points by year, tenths of a point; 2020 is 100.
static const int64_t points[] = {1000, 1014, 1052, 1118, 1147, 1171, 1196, 1222};
enum { FIRST = 2020, YEARS = sizeof points / sizeof *points };

// native cost-index; takes: year whole number; gives: number
static int32_t cost_index(int64_t year, int64_t *result)
{
    if (year < FIRST || year >= FIRST + YEARS)
        return NO_SUCH_YEAR;
    result[0] = points[year - FIRST];
    result[1] = 10;
    return 0;
}

// --- population ---

typedef struct {
    const char *town;
    int64_t people;    // at the end of 2024
    int64_t per_mille; // change in a year
} Town;

static const Town towns[] = {
    {"koski", 8200, -6}, {"salmi", 3900, -11}, {"lampi", 12100, 4}};
enum { TOWNS = sizeof towns / sizeof *towns, COUNTED = 2024, FORECAST = 2040 };

static const Town *find(const char *name, size_t length)
{
    for (size_t i = 0; i < TOWNS; i++)
        if (strlen(towns[i].town) == length && memcmp(towns[i].town, name, length) == 0)
            return &towns[i];
    return NULL;
}

// Whole persons each year, as the forecast's method says: what is left over falls away.
// native population; takes: town text; year whole number;
//                    gives: whole number inhabitants
static int32_t population(const char *name, size_t length, int64_t year, int64_t *result)
{
    const Town *town = find(name, length);
    if (!town)
        return NO_SUCH_TOWN;
    if (year < COUNTED || year > FORECAST)
        return NO_SUCH_YEAR;
    result[0] = town->people;
    for (int64_t at = COUNTED; at < year; at++)
        result[0] += result[0] * town->per_mille / 1000;
    return 0;
}

// --- dispersion ---

// By how much the largest is above the smallest, as a part of the smallest.
// native spread; takes: figures list of whole numbers inhabitants; gives: share
static int32_t spread(const int64_t *figures, size_t count, int64_t *result)
{
    if (count == 0)
        return NOTHING_GIVEN;
    int64_t least = figures[0], most = figures[0];
    for (size_t i = 1; i < count; i++) {
        least = figures[i] < least ? figures[i] : least;
        most = figures[i] > most ? figures[i] : most;
    }
    if (least <= 0 || most > INT64_MAX / 2)
        return TOO_LARGE;
    result[0] = most - least;
    result[1] = least;
    return 0;
}

// Whether the change from one year to another calls for a review of the charge.
// native review-due; takes: base whole number; year whole number; limit share;
//                    gives: yes or no
static int32_t review_due(int64_t base, int64_t year, int64_t above, int64_t below,
                          int64_t *result)
{
    if (base < FIRST || base >= FIRST + YEARS || year < FIRST || year >= FIRST + YEARS)
        return NO_SUCH_YEAR;
    if (above < 0 || above > 1000000 || below > 1000000)
        return TOO_LARGE;
    int64_t change = points[year - FIRST] - points[base - FIRST];
    result[0] = (change < 0 ? -change : change) * below >= above * points[base - FIRST];
    return 0;
}

static const AgrNativeFunction functions[] = {
    AGR_NATIVE_FUNCTION("cost_index", cost_index, AGR_NATIVE_NUMBER, AGR_NATIVE_INTEGER),
    AGR_NATIVE_FUNCTION("population", population, AGR_NATIVE_INTEGER, AGR_NATIVE_TEXT,
                        AGR_NATIVE_INTEGER),
    AGR_NATIVE_FUNCTION("spread", spread, AGR_NATIVE_SHARE,
                        AGR_NATIVE_LIST | AGR_NATIVE_INTEGER),
    AGR_NATIVE_FUNCTION("review_due", review_due, AGR_NATIVE_TRUTH, AGR_NATIVE_INTEGER,
                        AGR_NATIVE_INTEGER, AGR_NATIVE_SHARE),
};

const AgrNativeTable agr_native_table = {
    .magic = AGR_NATIVE_MAGIC,
    .abi = AGR_NATIVE_ABI,
    .count = sizeof functions / sizeof *functions,
    .size = sizeof *functions,
    .functions = functions,
};
