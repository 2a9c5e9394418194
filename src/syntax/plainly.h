#ifndef AGRC_SYNTAX_PLAINLY_H
#define AGRC_SYNTAX_PLAINLY_H

#include "syntax/layer.h"

// What writers say in more words than the tables have, and what can mean one thing only:
// days with the month in words, names of several words without quotes, a step of rounding
// without its number.

// Sends `1 January 2027` or `31 March` as a day; `every year` behind a day of every year
// says nothing more and is passed over. False where no such day stands.
bool layer_written_day(Layer *layer);
void layer_pass_every_year(Layer *layer);

// The month, from 1, that a word says, or 0; and whether digits are a year.
int layer_month(const Layer *layer, Text folded);
bool layer_is_year(Text text);

// How many raw tokens from here on make up one name: where names of deeds, kinds and
// parties stand, words that no table knows belong together. At least 1.
size_t layer_name_words(Layer *layer);

// What somebody does, and when, may be words of one's own: there they are told as a
// whole, though some of them are keywords elsewhere (`pitää salassa`). 0 where they are
// not.
size_t layer_own_words(const Layer *layer);

// Whether a unit stands alone because one of it is meant: `to the nearest euro`.
bool layer_one_is_meant(const Layer *layer);

// Whether `shares` behind a number counts those of a company.
bool layer_counts_shares(const Layer *layer);

#endif
