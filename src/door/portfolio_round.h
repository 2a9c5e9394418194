#ifndef AGRC_DOOR_PORTFOLIO_ROUND_H
#define AGRC_DOOR_PORTFOLIO_ROUND_H

#include "door/portfolio.h"

// One question on its way through the agreements of a portfolio.
typedef struct {
    AgrPortfolio *portfolio;
    Gather gather;
    AgrEach *each;
    void *context;
    // a question to each agreement
    VEC(AgrAnswerRow) rows;
    TextList keys;                   // of the answers; empty where there is none
    VEC(TextList) unknown;           // words of the question that no name here covers
    TextList named;                  // words that name something somewhere
    const char *const *did_you_mean; // of the first agreement
    size_t did_you_mean_count;
    const char *understood;
} Round;

// A Visit that asks one agreement and keeps its row; `context` is the Round.
bool round_ask_one(AgrPortfolio *portfolio, size_t number, AgrDocument *document,
                   void *context);
// What the agreements answered, once each has been asked.
AgrAnswers *round_answers(Round *round);

#endif
