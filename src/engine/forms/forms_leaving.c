#include "engine/forms/forms_leaving.h"

#include "engine/forms/forms_concepts.h"

typedef enum {
    SAY_leave,
    SAY_notice,
    SAY_end,
    SAY_begin,
    SAY_renew,
    SAY_agreement,
    SAY_when,
    SAY_howlong,
    SAY_may,
    SAY_must,
    SAY_portion,
    SAY_whatif,
    SAY_reach,
    SAY_court,
    SAY_negotiate,
    SAY_dispute,
    SAY_started,
    SAY_where,
    SAY_pass_over,
} Concept;

static const ConceptRow rows[] = {
#define SAID(language, concept, phrases) {language, SAY_##concept, phrases},
#include "engine/leaving.def"
#undef SAID
};

#define B(concept) CONCEPT(SAY_##concept)
#define ABOUT(wants_days, wants_topic)                                                   \
    .parties = WANTS_ANY, .days = WANTS_##wants_days, .topic = WANTS_##wants_topic
// What a notice may be said with.
#define NOTICE_WORDS (B(leave) | B(notice) | B(agreement))

#define WAY_WORDS                                                                        \
    (B(dispute) | B(started) | B(may) | B(must) | B(notice) | B(negotiate) | B(court) |  \
     B(end))

static const ConceptRule rules[] = {
    {B(when), B(reach) | B(court), WAY_WORDS | B(reach), ABOUT(ONE, ONE),
     .question = "when is %t reached if time is counted from %d"},
    {B(when), B(reach) | B(court), WAY_WORDS | B(reach), ABOUT(NONE, ONE),
     .question = "when is %t reached"},
    {B(when) | B(court), 0, WAY_WORDS | B(reach), ABOUT(ONE, NONE),
     .question = "when does the dispute reach court if negotiations start on %d"},
    {B(leave) | B(when) | B(end) | B(must), 0, NOTICE_WORDS, ABOUT(ONE, NONE),
     .question = "by when must notice be given for the agreement to end on %d"},
    {B(end), B(leave) | B(notice), NOTICE_WORDS | B(when) | B(howlong), ABOUT(ONE, NONE),
     .question = "when does the notice period end if notice is given on %d"},
    {B(leave) | B(whatif), 0, NOTICE_WORDS, .parties = WANTS_ONE,
     .question = "what follows if %p leaves"},
    {B(leave) | B(where), 0, NOTICE_WORDS | B(may), ABOUT(NONE, NONE),
     .question = "which clause is about leaving"},
    {B(leave) | B(portion), B(whatif), NOTICE_WORDS, ABOUT(NONE, NONE),
     .question = "which clause is about leaving"},
    {B(leave) | B(may), 0, NOTICE_WORDS | B(howlong) | B(must), .parties = WANTS_ONE,
     .question = "is leaving allowed to %p"},
    {B(leave) | B(may), 0, NOTICE_WORDS | B(howlong) | B(must), .parties = WANTS_NONE,
     .question = "is leaving allowed"},
    {B(notice) | B(howlong), 0, NOTICE_WORDS | B(must), ABOUT(NONE, NONE),
     .question = "what is the notice period"},
    {B(negotiate) | B(howlong), 0, WAY_WORDS | B(reach), ABOUT(NONE, ANY),
     .question = "how long do the parties negotiate"},
    {B(agreement) | B(renew), 0, B(when) | B(end) | B(howlong), ABOUT(NONE, NONE),
     .question = "is the agreement renewed automatically"},
    {B(agreement) | B(end), B(when) | B(howlong), 0, .days = WANTS_NONE,
     .topic = WANTS_NONE, .question = "when does the agreement end"},
    {B(agreement) | B(begin) | B(when), 0, 0, .days = WANTS_NONE, .topic = WANTS_NONE,
     .question = "when does the agreement start"},
};

static bool is_court(const Entity *entity)
{
    for (size_t i = 0; i < entity->kinds.count; i++)
        if ((entity->kinds.items[i]->prelude &&
             text_equal(entity->kinds.items[i]->name, TEXT("court"))) ||
            is_court(entity->kinds.items[i]))
            return true;
    return false;
}

// What a procedure comes to.
static bool is_stop(const Entity *entity)
{
    return entity->block == BLOCK_stage ||
           (entity->block == BLOCK_actor && is_court(entity));
}

bool forms_leaving(const Matcher *matcher, Language language, Text *out)
{
    static const ConceptDomain leaving = {
        .rows = rows,
        .row_count = sizeof rows / sizeof *rows,
        .rules = rules,
        .rule_count = sizeof rules / sizeof *rules,
        .idle = SAY_pass_over,
        .is_topic = is_stop,
        .concepts_first = true,
    };
    return concepts_read(&leaving, matcher, language, false, out);
}
