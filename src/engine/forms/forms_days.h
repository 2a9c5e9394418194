#ifndef AGRC_ENGINE_FORMS_DAYS_H
#define AGRC_ENGINE_FORMS_DAYS_H

#include "base/date.h"
#include "engine/forms/forms_words.h"

// Days, months and years as questions name them.

// A day from token `at` on: `31.12.2027`, `2027-12-31`, `1 February 2027`, `1. helmikuuta
// 2027`, `February 1, 2027`. Tokens used, or 0.
size_t days_read_day(const Words *words, size_t at, size_t to, Date *out);

// A stretch of days: a day, `1.1.–31.3.2027`, `January 2027`, `tammikuussa`, `2027`. A
// month without a year has the year 0. Tokens used, or 0.
size_t days_read_span(const Words *words, size_t at, size_t to, Date *first, Date *last);

// The month 1..12 that a folded word names, in any case and language, or 0.
unsigned days_month(Text folded);

#endif
