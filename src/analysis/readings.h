#ifndef AGRC_ANALYSIS_READINGS_H
#define AGRC_ANALYSIS_READINGS_H

#include "analysis/answer.h"

// Asking under every reading. A question is first answered as the text assumes; whatever
// open questions that touched are then tried in all combinations, until no run touches a
// new one. What becomes of a leaver's share is an open question too when nothing says it.

// What is open: a question that the text declares, or one that every text leaves open
// which is silent on it.
typedef enum {
    OPEN_UNCLEAR,  // declared
    OPEN_LEAVING,  // what becomes of leavers' shares
    OPEN_COUNTING, // how deadlines are counted; plain days are taken as the default
} OpenSort;

// An open question that the answer touches.
typedef struct {
    OpenSort sort;
    const Entity *unclear; // OPEN_UNCLEAR
    size_t count;          // readings
    size_t assumed;        // index of the reading that the text assumes
    bool has_assumed;
    bool chosen; // settled in the scenario: not varied
} Dimension;

// One combination of readings with what it gave.
typedef struct {
    VEC(size_t) at; // reading of each dimension
    Result result;
    InputList read;
    Text key; // equal keys are equal results
} Run;

typedef struct {
    VEC(Dimension) dimensions;
    VEC(Run) runs;
    bool cut; // there were more than MOST_readings combinations
} Runs;

typedef struct {
    Arena *arena;
    const Model *model;
    const Scenario *scenario;
    const Asked *asked;
    Answerer *answerer;
    Language language;
    bool is_text; // the answer is the text's own words, whichever reading holds
    // Leavers' shares go to the others unless something says otherwise: the answer
    // compares two states, and says so.
    bool lapses;
} Inquiry;

Runs readings_try(const Inquiry *inquiry);

// The run under the assumed readings (the first reading where none is assumed).
const Run *readings_main(const Runs *runs);

// Whether results differ among the readings of questions that have no assumed reading.
bool readings_depend(const Runs *runs);

// `question: reading` for those dimensions of a run that differ from `from` (NULL: all
// that vary between runs).
Text readings_words(const Inquiry *inquiry, const Runs *runs, const Run *run,
                    const Run *from);

// Name of a dimension's question and of one reading, in the reader's language.
Text dimension_question(const Inquiry *inquiry, const Dimension *dimension);
Text dimension_reading(const Inquiry *inquiry, const Dimension *dimension, size_t index);

#endif
