#ifndef AGRC_SYNTAX_MONTH_DAY_H
#define AGRC_SYNTAX_MONTH_DAY_H

#include "syntax/layer.h"

// Sends the day of every month that stands here: `the 15th of each month`, `joka
// kuukauden
// 15. päivä`, `den 15 varje månad`. It is a day without month and year. False, and
// nothing is sent, where there is none.
bool layer_month_day(Layer *layer);

// Raw tokens from `at` on that say that word, or 0.
size_t layer_skip_word(const Layer *layer, size_t at, WordKey wanted);

#endif
