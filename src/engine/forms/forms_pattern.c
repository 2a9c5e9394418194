#include "engine/forms/forms_pattern.h"

#include <string.h>

#define B(block) BLOCK_BIT(BLOCK_##block)
#define PARTIES (B(party) | B(actor) | B(unit))
#define MEASURES (B(share) | B(table) | B(quantity) | B(division))
#define THINGS                                                                           \
    (PARTIES | MEASURES | B(agreement) | B(kind) | B(act) | B(role) | B(set) |           \
     B(annex) | B(body) | B(rule) | B(exception) | B(unclear) | B(contradiction) |       \
     B(fact) | B(event) | B(instance) | B(matter) | B(duty) | B(right) |                 \
     B(prohibition) | B(task) | B(procedure) | B(sub_agreement) | B(term) |              \
     B(attribute) | B(service) | B(cases) | B(case) | B(delegation) |                    \
     B(classification) | B(class) | B(native))
#define BODY_HEADS                                                                       \
    {                                                                                    \
        "body", "toimielin toimielimen toimielimessa toimielimella toimielimelle",       \
            "organ organet"                                                              \
    }
#define PARTY_HEADS                                                                      \
    {                                                                                    \
        "party parties",                                                                 \
            "osapuoli osapuolen osapuolella osapuolelle osapuolelta osapuolet "          \
            "osapuolten osapuolta",                                                      \
            "part parten parterna"                                                       \
    }

#define ACTOR_HEADS                                                                      \
    {                                                                                    \
        "", "toimija toimijan toimijalla toimijaa toimijalle toimijalta", ""             \
    }
#define CLAUSE_HEADS                                                                     \
    {                                                                                    \
        "clause section article paragraph point item number no",                         \
            "kohta kohdan kohdassa kohdasta kohtaa kohtaan kohdalla kohdalle kohdat "    \
            "luku luvun luvussa luvusta pykala pykalan pykalassa pykalasta numero",      \
            "punkt punkten klausul klausulen avsnitt avsnittet paragraf paragrafen "     \
            "artikel artikeln nummer"                                                    \
    }

static const SlotKind slot_kinds[SLOT_KIND_COUNT] = {
    [SLOT_KIND_party] = {"party", FILL_ENTITY, PARTIES, PARTY_HEADS},
    [SLOT_KIND_parties] = {"parties", FILL_PARTIES, PARTIES, PARTY_HEADS},
    [SLOT_KIND_measure] = {"measure",
                           FILL_ENTITY,
                           MEASURES,
                           {"measure", "suure suureen suureessa suureesta", "storheten"}},
    [SLOT_KIND_body] = {"body", FILL_ENTITY, B(body), BODY_HEADS},
    [SLOT_KIND_set] = {"set",
                       FILL_ENTITY,
                       B(set),
                       {"set list", "joukko joukon joukossa joukkoon", "gruppen"}},
    [SLOT_KIND_group] = {"group", FILL_ENTITY, B(body) | B(set), BODY_HEADS},
    [SLOT_KIND_kind] = {"kind", FILL_ENTITY, B(kind), {"", "", ""}},
    [SLOT_KIND_listable] = {"listable", FILL_ENTITY, B(kind) | B(set), {"", "", ""}},
    [SLOT_KIND_countable] = {"countable", FILL_ENTITY, B(kind) | B(set), {"", "", ""}},
    [SLOT_KIND_entity] = {"entity",
                          FILL_ENTITY,
                          THINGS & ~B(kind) & ~B(act),
                          {"", "", ""}},
    [SLOT_KIND_thing] = {"thing", FILL_ENTITY, THINGS & ~B(kind) & ~B(act), {"", "", ""}},
    [SLOT_KIND_object] = {"object",
                          FILL_ENTITY,
                          THINGS & ~B(kind) & ~B(act),
                          {"", "", ""}}, // or `the agreement`
    [SLOT_KIND_any] = {"any", FILL_ENTITY, THINGS | B(interest) | B(part), ACTOR_HEADS},
    [SLOT_KIND_whom] = {"whom", FILL_ENTITY,
                        PARTIES | B(role) | B(set) | B(kind) | B(body), PARTY_HEADS},
    [SLOT_KIND_row] = {"row",
                       FILL_ENTITY,
                       B(unit) | B(role) | B(actor) | B(instance),
                       {"", "", ""}}, // who may have rows in tables
    [SLOT_KIND_related] = {"related",
                           FILL_ENTITY,
                           B(attribute) | B(kind) | B(set) | MEASURES,
                           {"", "", ""}},
    [SLOT_KIND_relation] = {"relation",
                            FILL_ENTITY,
                            B(attribute) | B(kind),
                            {"", "", ""}},
    [SLOT_KIND_attribute] = {"attribute", FILL_ENTITY, B(attribute), {"", "", ""}},
    [SLOT_KIND_agent] = {"agent",
                         FILL_ENTITY,
                         B(attribute),
                         {"", "", ""}}, // `owns` of `owner`
    [SLOT_KIND_valued] = {"valued", FILL_ENTITY, B(attribute), {"", "", ""}}, // figures
    [SLOT_KIND_step] = {"step", FILL_ENTITY, B(instance), {"", "", ""}}, // of a scale
    [SLOT_KIND_classification] = {"classification",
                                  FILL_ENTITY,
                                  B(classification),
                                  {"", "", ""}},
    [SLOT_KIND_act] = {"act", FILL_ENTITY, B(act), {"", "", ""}},
    [SLOT_KIND_done] = {"done",
                        FILL_ENTITY,
                        B(act),
                        {"", "", ""}}, // an act in the passive
    [SLOT_KIND_asks] = {"asks",
                        FILL_ENTITY,
                        B(act) | B(aspect),
                        {"", "", ""}}, // with the ending -ko
    [SLOT_KIND_deed] = {"deed",
                        FILL_ENTITY,
                        B(act) | B(aspect),
                        {"", "", ""}}, // an act, or what a service has no act for
    [SLOT_KIND_role] = {"role",
                        FILL_ENTITY,
                        B(role),
                        {"role", "rooli roolin roolissa", "rollen"}},
    [SLOT_KIND_procedure] = {"procedure",
                             FILL_ENTITY,
                             B(procedure),
                             {"procedure", "menettely menettelyn", "forfarandet"}},
    [SLOT_KIND_matter] = {"matter",
                          FILL_ENTITY,
                          B(matter),
                          {"matter", "asia asian asiassa", "arendet"}},
    [SLOT_KIND_unclear] = {"unclear",
                           FILL_ENTITY,
                           B(unclear) | B(contradiction),
                           {"", "", ""}},
    [SLOT_KIND_reading] = {"reading", FILL_ENTITY, B(reading), {"", "", ""}},
    [SLOT_KIND_fact] = {"fact", FILL_ENTITY, B(fact), {"", "", ""}},
    [SLOT_KIND_facts] = {"facts", FILL_ENTITIES, B(fact) | B(event), {"", "", ""}},
    [SLOT_KIND_aspect] = {"aspect", FILL_ENTITY, B(aspect), {"", "", ""}},
    [SLOT_KIND_held] = {"held",
                        FILL_ENTITY,
                        B(aspect),
                        {"", "", ""}}, // an aspect in the passive
    [SLOT_KIND_service] = {"service",
                           FILL_ENTITY,
                           B(service),
                           {"service",
                            "palvelu palvelun palvelua palvelussa palvelusta palveluun "
                            "palvelulla",
                            "tjanst tjansten"}},
    [SLOT_KIND_mode] = {"mode", FILL_ENTITY, B(mode), {"", "", ""}},
    [SLOT_KIND_case] = {"case",
                        FILL_ENTITY,
                        B(case),
                        {"case", "tapaus tapauksessa", "fall fallet"}},
    [SLOT_KIND_amendment] = {"amendment",
                             FILL_ENTITY,
                             B(amendment),
                             {"amendment amendments",
                              "muutos muutoksen muutosta muutoksessa muutoksella "
                              "muutoksesta muutokseen muutokselta muutossopimus "
                              "muutossopimuksen muutossopimusta muutossopimuksessa "
                              "muutossopimuksella muutossopimuksesta sopimusmuutos "
                              "sopimusmuutoksen",
                              "andring andringen andringsavtal andringsavtalet "
                              "avtalsandring avtalsandringen"}},
    [SLOT_KIND_customers] = {"customers", FILL_ENTITY, B(instance), {"", "", ""}},
    [SLOT_KIND_clause] = {"clause", FILL_CLAUSE, 0, CLAUSE_HEADS},
    [SLOT_KIND_figure] = {"figure", FILL_FIGURE, 0, {"", "", ""}},
    [SLOT_KIND_money] = {"money", FILL_FIGURE, 0, {"", "", ""}},
    [SLOT_KIND_number] = {"number", FILL_NUMBER, 0, {"", "", ""}},
    [SLOT_KIND_limit] = {"limit", FILL_LIMIT, 0, {"", "", ""}},
    [SLOT_KIND_interest] = {"interest", FILL_ENTITY, B(interest), {"", "", ""}},
    [SLOT_KIND_date] = {"date", FILL_DATE, 0, {"", "", ""}},
    [SLOT_KIND_span] = {"span", FILL_SPAN, 0, {"", "", ""}},
    [SLOT_KIND_timed] = {"timed",
                         FILL_ENTITY,
                         (THINGS | B(stage)) & ~(B(kind) | B(act) | B(agreement)),
                         {"", "", ""}},
    [SLOT_KIND_bearer] = {"bearer", FILL_ENTITY,
                          PARTIES | B(actor) | B(role) | B(set) | B(kind) | B(body) |
                              B(unit) | B(instance),
                          ACTOR_HEADS},
    [SLOT_KIND_running] = {"running",
                           FILL_ENTITY,
                           B(duty) | B(task) | B(right) | B(procedure) | B(stage) |
                               B(amendment),
                           {"", "", ""}},
    [SLOT_KIND_permitted] = {"permitted",
                             FILL_ENTITY,
                             B(duty) | B(task) | B(right) | B(prohibition),
                             {"", "", ""}},
    [SLOT_KIND_event] = {"event",
                         FILL_ENTITY,
                         B(event),
                         {"event", "tapahtuma tapahtuman", "handelsen"}},
    [SLOT_KIND_new] = {"new", FILL_NEW, 0, PARTY_HEADS},
    [SLOT_KIND_into] = {"into", FILL_INTO, PARTIES, PARTY_HEADS},
    [SLOT_KIND_word] = {"word", FILL_WORD, 0, {"", "", ""}},
    // What may rise or fall: a measure, or a resource that a division is of.
    [SLOT_KIND_amount] = {"amount", FILL_ENTITY, MEASURES | B(instance), {"", "", ""}},
    [SLOT_KIND_course] = {"course",
                          FILL_ENTITY,
                          B(procedure) | B(stage) | B(event) | B(instance) | B(matter),
                          {"procedure stage",
                           "menettely menettelyn menettelyssa vaihe vaiheen vaiheessa",
                           "forfarandet skedet"}},
    [SLOT_KIND_stop] = {"stop",
                        FILL_ENTITY,
                        (THINGS | B(stage)) & ~(B(act) | B(agreement) | B(procedure) |
                                                B(attribute) | B(unclear)),
                        {"stage", "vaihe vaiheeseen vaiheessa", "skedet"}},
    [SLOT_KIND_stage] = {"stage",
                         FILL_ENTITY,
                         B(stage),
                         {"stage", "vaihe vaiheen vaiheessa", "skedet"}},
};

Text op_text(const Op *op)
{
    uint32_t start = form_words_starts[op->text];
    return (Text){form_words_text + start, form_words_starts[op->text + 1] - start - 1};
}

Text op_string(uint16_t number)
{
    uint32_t start = form_strings_starts[number];
    return (Text){form_strings_text + start, form_strings_starts[number + 1] - start - 1};
}

const SlotKind *op_slot(const Op *op)
{
    return &slot_kinds[op->slot];
}

uint16_t pattern_word(Text loose)
{
    enum { ROOM = 4096 }; // as grammar/forms.awk has it
    uint32_t hash = 0;
    for (size_t i = 0; i < loose.length; i++)
        hash = (hash * 31 + (unsigned char)loose.at[i]) % ROOM;
    for (uint16_t at = form_word_heads[hash]; at > 0; at = form_word_nexts[at - 1])
        if (text_equal(op_text(&(Op){.text = (uint16_t)(at - 1)}), loose))
            return (uint16_t)(at - 1);
    return NO_WORD;
}

const SlotKind *slot_kind(Text type)
{
    for (size_t i = 0; i < SLOT_KIND_COUNT; i++)
        if (text_equal(type, text_from(slot_kinds[i].type)))
            return &slot_kinds[i];
    return NULL;
}

bool slot_head(const SlotKind *kind, Language language, Text word)
{
    const char *heads = kind->heads[language];
    for (Text rest = text_from(heads ? heads : ""); rest.length > 0;) {
        const char *space = memchr(rest.at, ' ', rest.length);
        Text head = {rest.at, space ? (size_t)(space - rest.at) : rest.length};
        if (text_equal(head, word))
            return true;
        size_t used = head.length + (space != NULL);
        rest = (Text){rest.at + used, rest.length - used};
    }
    return false;
}

// Built-in kinds that have forms of their own, so that `list the parties` has one
// meaning.
static bool has_own_form(const Entity *kind)
{
    static const char *const own[] = {"party",         "duty",   "right",
                                      "prohibition",   "annex",  "unclear",
                                      "contradiction", "clause", NULL};
    for (const char *const *name = own; kind->prelude && *name; name++)
        if (text_equal(kind->name, text_from(*name)))
            return true;
    return false;
}

bool slot_fits(const Model *model, const SlotKind *kind, const Entity *entity)
{
    if (entity->block == BLOCK_body && entity->votes &&
        (strcmp(kind->type, "party") == 0 || strcmp(kind->type, "parties") == 0))
        return true;
    // Those who vote as one; in a list they stand for their members.
    if (entity->block == BLOCK_bloc && strcmp(kind->type, "party") == 0)
        return true;
    if ((kind->blocks & BLOCK_BIT(entity->block)) == 0)
        return false;
    // What a deed of the vocabulary is, nobody asks: `who is the host`.
    if (strcmp(kind->type, "any") == 0 && entity->prelude && entity->block == BLOCK_act)
        return false;
    if (strcmp(kind->type, "step") == 0)
        return entity->scale != NULL;
    if (strcmp(kind->type, "customers") == 0)
        return entity->customers;
    if (strcmp(kind->type, "valued") == 0)
        return entity->view && ((const Attribute *)entity->view)->type != TYPE_KIND;
    if (strcmp(kind->type, "relation") == 0 && entity->block == BLOCK_kind)
        return model_instances(model, entity)->count > 0 && !has_own_form(entity);
    // What a procedure concerns is only told apart by there being procedures.
    if (strcmp(kind->type, "course") == 0 || strcmp(kind->type, "stop") == 0)
        return model->first[BLOCK_procedure] != NULL;
    bool listed = strcmp(kind->type, "listable") == 0 || strcmp(kind->type, "kind") == 0;
    return !listed || !has_own_form(entity);
}
