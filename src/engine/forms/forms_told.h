#ifndef AGRC_ENGINE_FORMS_TOLD_H
#define AGRC_ENGINE_FORMS_TOLD_H

#include "engine/forms/forms_concepts.h"

// What a question says, concept by concept (see forms_concepts.h).

enum { TOLD_PARTIES_MOST = 12, TOLD_YEARS_MOST = 2 };

// A token that is `taken` belongs to a name, a day or the like.
typedef struct {
    const ConceptDomain *domain;
    const Matcher *matcher;
    Concepts concepts[WORDS_MAX]; // that each token may belong to; 0: none
    bool taken[WORDS_MAX], of_party[WORDS_MAX];
    const Entity *parties[TOLD_PARTIES_MOST];
    size_t party_count, heads; // a set counts as two heads: they are several
    const Entity *body, *topic;
    Date day;
    size_t days, years, amounts, numbers, shares;
    int year[TOLD_YEARS_MOST];
    Text amount, number;
    size_t number_at;     // the token of a plain number; it is not taken
    Text share;           // `2/3`, `at least 80 %`
    bool after;           // stands beside a change
    bool subject;         // no topic is named, but what stands for one
    bool unclear;         // names more than one body or topic, or too much
    bool units;           // names that are units too are meant as these
    bool sure;            // topics are named by whole names only
    const TextList *ways; // of each token: other words that say the same; or NULL
} Told;

void told_take(Told *told, size_t at, size_t end);

// Finds days, years, amounts of money, shares and plain numbers.
void told_find_numbers(Told *told);

#endif
