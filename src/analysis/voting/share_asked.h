#ifndef AGRC_ANALYSIS_SHARE_ASKED_H
#define AGRC_ANALYSIS_SHARE_ASKED_H

#include "analysis/voting/share_points.h"
#include "analysis/voting/voting.h"

// What the answers on how many votes it takes share: reading the question, and words.

// The one voter that a slot names, or SIZE_MAX. False after saying what is wrong.
bool share_voter(Answering *answering, const Poll *poll, const char *slot, size_t *out);

// Votes are asked about in the body itself: a body that has some has them as one. NULL
// after saying why there is no such poll.
const Poll *share_plain(Answering *answering, const Poll *poll);

// What gives way: the others, unless the question names a giver or lets the total grow.
void share_read_way(const Answering *answering, size_t giver, ShareQuestion *out);
void share_assume_way(Answering *answering, const ShareQuestion *question);

Unit share_unit(const Poll *poll, size_t voter);
// `30 %`, or `12 votes` with the share of all that this is.
Text share_said(Answering *answering, Rational votes, Rational total, Unit unit);

// Says that there are too many voters or sums, and how many there may be.
void share_refuse(Answering *answering, const Poll *poll);

#endif
