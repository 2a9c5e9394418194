#ifndef AGRC_ANALYSIS_DEADLINES_H
#define AGRC_ANALYSIS_DEADLINES_H

#include "analysis/answers.h"
#include "engine/time/terms.h"

// Deadlines in words: what the answers about time share.

// `29.2.2028 (Tuesday)`; where it moved, also why: `3.1.2028 (Monday), since 1.1.2028 is
// New Year's Day`. From the first to the last of several days.
Text tell_day(Answering *answering, Date day);
Text tell_moved(Answering *answering, Days last, Days fell);
// The last day of a deadline that is known.
Text tell_last(Answering *answering, const Deadline *deadline);
// What kind of day it is: the name of a holiday, Saturday or Sunday.
Text tell_holiday(Answering *answering, Date day);

// `60 days; counted from: talks-begin 31.12.2027`
Text tell_deadline(Answering *answering, const Deadline *deadline);

// A row for a deadline: the day when it is known, else what the text says.
AgrRow deadline_row(Answering *answering, const Deadline *deadline);

// How the day came about, as the sum of the answer: the start, the length, the move.
void deadline_sum(Answering *answering, const Deadline *deadline);

// The last day on which a notice can be given so that it has run out on a day; no valid
// day when there is none.
Date deadline_latest(const Deadline *notice, Date end);

// The end of a term as the answer; false when it is no term or has no last day.
bool term_answer_end(Answering *answering, const Entity *term);
// What the options of a term that were used, or come next, do to its end.
Text term_option_words(Answering *answering, const Term *term);

// The day that the question is about, when it is one day alone.
bool day_asked(Answering *answering, Date *out);

#endif
