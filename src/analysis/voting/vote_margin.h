#ifndef AGRC_ANALYSIS_VOTE_MARGIN_H
#define AGRC_ANALYSIS_VOTE_MARGIN_H

#include "analysis/voting/voting.h"

// By how much a ballot meets a limit or misses it, and whose ballots would change that.

// What is reached less what is needed: positive when the limit is kept with something to
// spare. Where votes come in whole numbers it is counted from the smallest number that is
// enough (of a limit from above: from the largest that is allowed), so that it is whole
// too. False when there is no such figure: a limit `exactly`, a name, an empty base.
bool vote_margin(Answering *answering, const PollStep *step, Figure *out);

// The limit with the margin in brackets: `at least 2/3 of all votes (1/3 percentage
// points to spare)`. The limit alone where there is no margin.
Text vote_margin_needs(Answering *answering, const PollStep *step);

// Which of those who are not in favour would carry a decision that failed: groups where
// nobody can be left out, smaller ones first. `all` tells that these are all there are;
// none of them when all of them together would not.
typedef struct {
    VEC(EntityList) items;
    bool all;
} MoreGroups;

// `candidates` tells by voter whose ballot may be changed.
MoreGroups vote_more(Answering *answering, const Poll *poll, const Ballot *ballots,
                     const bool *candidates);
// The first of them in words.
Text vote_more_words(Answering *answering, const MoreGroups *groups);
AgrValue vote_more_value(Answering *answering, const MoreGroups *groups);

// Which of those in favour a decision that passed depends on. An empty text when only one
// is in favour.
Text vote_hangs_words(Answering *answering, const Poll *poll, const Ballot *ballots);

#endif
