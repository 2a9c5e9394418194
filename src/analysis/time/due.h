#ifndef AGRC_ANALYSIS_DUE_H
#define AGRC_ANALYSIS_DUE_H

#include "analysis/time/deadlines.h"
#include "engine/time/occurrences.h"

// What falls due in a stretch of days: duties, tasks, rights that end by a day, meetings,
// ends of terms.

typedef struct {
    Answering *answering;
    const Entity *who; // whose, or NULL
    bool ends;         // the ends of terms too
    Days window;
    Days term;         // of the agreement
    Occurrences found; // by their last days
    Undateds undated;
    EntityList left_out; // statements with a mistake in them, which are passed over
} Due;

// Fills in what is found and what has no day, by the agreement as it is in the stretch.
void due_find(Due *due);

// That a statement was left out, and the line of its mistake.
Text due_left_words(Answering *answering, const Entity *entity);

// Who does what, on what condition, and what follows when it is not done.
Text due_act_words(Answering *answering, const Occurrence *one);
// What the last day alone does not say: the first day of a stretch, words that name no
// days, what the day is counted from.
Text due_when_words(Answering *answering, const Occurrence *one);
// A time without a day, with the event that it runs from or up to.
Text due_undated_words(Answering *answering, const Undated *undated);

#endif
