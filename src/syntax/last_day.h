#ifndef AGRC_SYNTAX_LAST_DAY_H
#define AGRC_SYNTAX_LAST_DAY_H

#include "syntax/layer.h"

// Sends the last day of a month or year that is named in words: `end of March`,
// `joulukuun 2027 loppuun mennessä`, `utgången av år 2027`. A month without its year is a
// day of every year; 29 February is then the last of its month in any year. False, and
// nothing is sent, where there is none.
bool layer_last_day(Layer *layer);

// Where days are listed, `and` between two of them is no more than a semicolon: `31 March
// and 30 September`. False where it is something else.
bool layer_joins_days(Layer *layer);

// Passes over `kunkin vuoden` or `den` before a day, which is of every year anyway.
bool layer_passes_year(Layer *layer);

#endif
