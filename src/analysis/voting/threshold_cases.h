#ifndef AGRC_ANALYSIS_THRESHOLD_CASES_H
#define AGRC_ANALYSIS_THRESHOLD_CASES_H

#include "analysis/voting/power.h"
#include "analysis/voting/threshold_map.h"

// What the answers on thresholds share: the map of a decision, and what holds at a
// threshold, computed and in words.

typedef struct {
    Power power;
    ThresholdMap map;
    Stretch now;
    Unit unit; // of thresholds
} Thresholds;

// A stretch with what holds there.
typedef struct {
    Stretch stretch;
    Game *game;
    bool possible; // a decision can pass at all
    Rational winning;
    bool counted;
    Coalition alone, blocks, dummies;
    bool dummies_known;
} Case;

// The map of the decision asked about; false after saying why there is none.
bool thresholds_begin(Answering *answering, Thresholds *out);

Case threshold_case(const Thresholds *at, const Stretch *stretch);
// The same where no two players are compared: quicker where one sum is all of the rule.
Case threshold_count(const Thresholds *at, const Stretch *stretch);
// The same without counting, and without asking who never matters.
Case threshold_glance(const Thresholds *at, const Stretch *stretch);

// A sum as a threshold: `70 %`.
Text threshold_shown(const Thresholds *at, Weight sum);
// `from 70 %, below 80 %`; of a limit that is not strict `above 70 %, up to 80 %`.
Text stretch_words(const Thresholds *at, const Stretch *stretch);
// How many coalitions win, and who can do what alone.
Text case_words(const Thresholds *at, const Case *one);
Text threshold_joined(const Thresholds *at, Text all, Text more);

#endif
