#include "engine/forms/forms_sums.h"

#include "engine/forms/figure_words.h"
#include "engine/forms/forms_concepts.h"

typedef enum {
    SAY_howmuch,
    SAY_total,
    SAY_pay,
    SAY_share,
    SAY_grow,
    SAY_who,
    SAY_amount,
    SAY_most,
    SAY_least,
    SAY_pass_over,
} Concept;

static const ConceptRow rows[] = {
#define SAID(language, concept, phrases) {language, SAY_##concept, phrases},
#include "engine/sums.def"
#undef SAID
};

#define B(concept) CONCEPT(SAY_##concept)

#define OF(wants_parties, wants_amounts)                                                 \
    .parties = WANTS_##wants_parties, .topic = WANTS_ONE, .years = WANTS_AT_MOST_ONE,    \
    .amounts = WANTS_##wants_amounts

// Growth is told by the figures of both years.
#define OVER_YEARS(wants_parties)                                                        \
    .parties = WANTS_##wants_parties, .topic = WANTS_ONE, .years = WANTS_TWO

static const ConceptRule rules[] = {
    {B(grow), 0, B(howmuch), OVER_YEARS(NONE),
     .question = "how much is %t in %y and how much is %t in %z"},
    {B(grow), 0, B(howmuch) | B(pay), OVER_YEARS(ONE),
     .question = "how much is %t for %p in %y and how much is %t for %p in %z"},
    {B(howmuch), 0, B(pay) | B(amount) | B(share), OF(ONE, ONE),
     .question = "what is the share of %p of %a by %t"},
    {B(howmuch), B(share) | B(pay), B(total) | B(pay), OF(ONE, NONE),
     .question = "what is the share of %p of %t%Y"},
    {B(howmuch), 0, B(total), OF(ONE, NONE), .question = "how much is %t for %p%Y"},
    {0, B(howmuch) | B(share), B(pay) | B(total) | B(share), OF(SOME, NONE),
     .joined = true, .question = "how big a share do %p have together of %t%Y"},
    {B(howmuch), B(pay) | B(total), B(pay) | B(most) | B(least), OF(NONE, NONE),
     .question = "what is the total of %t%Y"},
    {B(howmuch), 0, B(most) | B(least), OF(NONE, NONE), .question = "how much is %t%Y"},
    {B(most), 0, 0, OF(NONE, NONE), .question = "how much is %t%Y"},
    {B(least), 0, 0, OF(NONE, NONE), .question = "how much is %t%Y"},
};

static bool is_measure(const Entity *entity)
{
    return entity_is_measure(entity);
}

// The most of what is stated as the least is not told, nor what something costs by a
// figure that is no money.
static bool may_be_asked(const Entity *measure, Concepts concepts)
{
    return (!(concepts & B(most)) || figure_may_be_most(measure)) &&
           (!(concepts & B(least)) || figure_may_be_least(measure)) &&
           (!(concepts & B(pay)) || figure_may_be_money(measure));
}

bool forms_sum(const Matcher *matcher, Language language, Text *out)
{
    static const ConceptDomain sums = {
        .rows = rows,
        .row_count = sizeof rows / sizeof *rows,
        .rules = rules,
        .rule_count = sizeof rules / sizeof *rules,
        .idle = SAY_pass_over,
        .is_topic = is_measure,
        .topic_says = figure_says,
        .topic_takes = may_be_asked,
        .topic_denies = figure_denies,
        .is_measure_word = figure_is_unit,
    };
    return concepts_read(&sums, matcher, language, false, out);
}
