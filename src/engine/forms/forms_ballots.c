#include "engine/forms/forms_ballots.h"

#include "engine/forms/forms_concepts.h"

typedef enum {
    SAY_pass,
    SAY_block,
    SAY_veto,
    SAY_alone,
    SAY_together,
    SAY_without,
    SAY_against,
    SAY_favour,
    SAY_absent,
    SAY_abstain,
    SAY_tie,
    SAY_majority,
    SAY_unanimous,
    SAY_strongest,
    SAY_matters,
    SAY_never,
    SAY_coalition,
    SAY_howmuch,
    SAY_limit,
    SAY_others_needed,
    SAY_two,
    SAY_who,
    SAY_only,
    SAY_whatif,
    SAY_base,
    SAY_described,
    SAY_heads,
    SAY_bar,
    SAY_moves,
    SAY_gain,
    SAY_shift,
    SAY_decisive,
    SAY_short,
    SAY_whole,
    SAY_amends,
    SAY_quorum,
    SAY_pass_over,
} Concept;

static const ConceptRow rows[] = {
#define SAID(language, concept, phrases) {language, SAY_##concept, phrases},
#include "engine/ballots.def"
#undef SAID
};

#define B(concept) CONCEPT(SAY_##concept)
#define VOTERS(wants) .parties = WANTS_##wants, .topic = WANTS_ANY

// A number of parties, said in words that else describe them.
#define OF_NUMBER .numbers = WANTS_ONE
#define NUMBERED (B(two) | B(described) | B(who) | B(together) | B(coalition) | B(alone))

static const ConceptRule rules[] = {
    {B(block), B(who) | B(two) | B(together), NUMBERED | B(pass), VOTERS(NONE), OF_NUMBER,
     .question = "which %n can block together%B%T"},
    {B(pass), B(together) | B(coalition), NUMBERED | B(favour), VOTERS(NONE), OF_NUMBER,
     .question = "which %n can decide together%B%T"},
    {B(heads), B(block) | B(against), B(pass) | B(together) | B(alone), VOTERS(NONE),
     .question = "how many parties are needed to block a decision%B%T"},
    {B(heads), B(pass) | B(favour) | B(unanimous), B(together) | B(base), VOTERS(NONE),
     .question = "how many parties are needed for a decision%B%T"},
    {B(howmuch) | B(block), 0, B(alone) | B(pass) | B(who) | B(base), VOTERS(NONE),
     .question = "how many votes are needed to block alone%B%T"},
    {B(howmuch) | B(veto), 0, B(alone) | B(pass) | B(who) | B(base), VOTERS(NONE),
     .question = "how many votes are needed to block alone%B%T"},
    {B(majority) | B(block) | B(alone), 0, B(pass) | B(who) | B(base), VOTERS(NONE),
     .question = "how many votes are needed to block alone%B%T"},
    {B(majority) | B(veto), 0, B(pass) | B(who) | B(base) | B(alone), VOTERS(NONE),
     .question = "how many votes are needed to block alone%B%T"},
    {B(quorum), B(heads) | B(majority), B(pass) | B(who), VOTERS(NONE),
     .question = "what is the quorum%O%T"},
    {B(short), 0, B(pass) | B(favour) | B(together), VOTERS(SOME),
     .question = "by how much does a decision%O%T pass or fail with %p in favour"},
    {B(howmuch), B(block) | B(veto), B(pass) | B(alone), VOTERS(ONE),
     .question = "how many votes does %p need to block alone%B%T"},
    {B(majority) | B(alone), B(block) | B(veto), B(pass), VOTERS(ONE),
     .question = "how many votes does %p need to block alone%B%T"},
    {B(majority) | B(together), 0, 0, VOTERS(SOME),
     .question = "how many votes do %p have together%B%T"},
    {B(howmuch) | B(alone) | B(pass), 0, 0, VOTERS(ONE),
     .question = "how many votes does %p need to decide alone%B%T"},
    {B(howmuch) | B(matters), 0, 0, VOTERS(ONE),
     .question = "how many votes does %p need to matter at all%B%T"},
    {B(limit), B(block) | B(veto), B(alone) | B(pass) | B(majority), VOTERS(ONE),
     .question = "which threshold gives %p a veto%B%T"},
    {B(limit) | B(alone) | B(pass), 0, B(majority), VOTERS(ONE),
     .question = "at which threshold can %p decide alone%B%T"},
    {0, B(block) | B(veto), B(alone) | B(together) | B(pass), VOTERS(SOME),
     .joined = true, .question = "can %p block%B%T"},
    {B(block) | B(together), 0, B(pass), VOTERS(SOME), .question = "can %p block%B%T"},
    {B(block), B(together) | B(coalition) | B(two), B(who) | B(pass), VOTERS(NONE),
     .question = "which are the smallest blocking coalitions%B%T"},
    {B(who), B(block) | B(veto), B(alone) | B(pass), VOTERS(NONE),
     .question = "who can block alone%B%T"},
    {B(pass) | B(without), B(coalition) | B(together) | B(who), B(who), VOTERS(SOME),
     .joined = true,
     .question = "which are the minimal winning coalitions without %p%B%T"},
    {B(without) | B(pass), 0, B(base) | B(favour), VOTERS(SOME), .joined = true,
     .question = "can a decision pass without %p%B%T"},
    {B(others_needed) | B(pass), 0, B(who) | B(favour) | B(together), VOTERS(ONE),
     .question = "who else is needed for a decision%O%T with %p in favour"},
    {B(against), B(pass) | B(unanimous), B(whatif), VOTERS(SOME), .joined = true,
     .question = "does a decision%O%T pass against %p"},
    {B(absent) | B(pass), 0, 0, VOTERS(SOME), .joined = true,
     .question = "does a decision%O%T pass absent %p"},
    {B(abstain) | B(pass), 0, 0, VOTERS(SOME), .joined = true,
     .question = "does a decision%O%T pass abstaining %p"},
    {B(favour) | B(pass), 0, B(only) | B(together), VOTERS(SOME),
     .question = "does a decision%O%T pass with %p in favour"},
    {B(alone) | B(pass), 0, B(only) | B(together), VOTERS(SOME), .joined = true,
     .question = "can %p decide alone%B%T"},
    {B(together) | B(pass), 0, 0, VOTERS(SOME), .question = "can %p decide alone%B%T"},
    {B(who) | B(alone) | B(pass), 0, B(only), VOTERS(NONE),
     .question = "who can decide alone%B%T"},
    {B(who) | B(favour) | B(pass), 0, B(together), VOTERS(NONE),
     .question = "which are the minimal winning coalitions%B%T"},
    {B(pass), B(coalition), B(who) | B(together) | B(two), VOTERS(NONE),
     .question = "which are the minimal winning coalitions%B%T"},
    {B(who) | B(together) | B(pass), 0, 0, VOTERS(NONE),
     .question = "which are the minimal winning coalitions%B%T"},
    {B(tie), B(whatif) | B(who), B(pass) | B(whatif) | B(decisive) | B(matters),
     VOTERS(NONE), .question = "what decides a tie%B%T"},
    {B(decisive), B(who) | B(whatif) | B(others_needed), B(pass) | B(matters),
     VOTERS(NONE), .question = "what is the Banzhaf index%B%T"},
    {B(unanimous), 0, B(pass) | B(majority) | B(favour), VOTERS(NONE),
     .question = "what majority is needed%B%T"},
    {B(strongest) | B(who), 0, B(pass), VOTERS(NONE),
     .question = "what is the Banzhaf index%B%T"},
    {B(matters), 0, B(pass), VOTERS(ONE), .question = "does %p matter%B%T"},
    {B(never) | B(who), 0, B(matters) | B(pass), VOTERS(NONE),
     .question = "who never matters%B%T"},
    {B(majority), 0, B(pass) | B(base) | B(favour) | B(who), VOTERS(NONE),
     .question = "what majority is needed%B%T"},
    {0, B(shift) | B(gain), B(matters) | B(strongest) | B(who) | B(pass) | B(block),
     VOTERS(ANY), .changed = true, .question = "how does everybody's power change%B%T"},
};

static bool is_matter(const Entity *entity)
{
    return entity->block == BLOCK_matter;
}

static bool read_ballot(const Matcher *matcher, Language language, bool after, Text *out)
{
    static const ConceptDomain votes = {
        .rows = rows,
        .row_count = sizeof rows / sizeof *rows,
        .rules = rules,
        .rule_count = sizeof rules / sizeof *rules,
        .idle = SAY_pass_over,
        .is_topic = is_matter,
        .of_topic = B(pass),
        .careful = true,
        .of_parties = B(described),
        .with_topic = B(whole) | B(amends),
        .subject = B(whole) | B(amends),
        .of_subject = " on the topic of amendment",
        .moves = B(bar),
        .of_limit = B(moves) | B(limit) | B(majority),
        .moved = "what if the limit%B%T is %f: ",
    };
    return concepts_read(&votes, matcher, language, after, out);
}

bool forms_ballot(const Matcher *matcher, Language language, Text *out)
{
    return read_ballot(matcher, language, false, out);
}

bool forms_ballot_after(const Matcher *matcher, Language language, Text *out)
{
    return read_ballot(matcher, language, true, out);
}
