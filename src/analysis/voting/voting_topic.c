#include "analysis/voting/voting_topic.h"

#include <string.h>

#include "analysis/answers.h"
#include "analysis/findings/topics.h"
#include "engine/members.h"
#include "syntax/keywords.h"

static WordKey topic_asked(const Answering *answering)
{
    const Filled *topic = asked_slot(answering->asked, "topic");
    return topic == NULL ? WORD_none : topic->word;
}

static bool is_ruled(const Model *model, const Entity *matter)
{
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        const Decision *decision = entity->block == BLOCK_decision ? entity->view : NULL;
        for (size_t m = 0; decision != NULL && m < decision->matters.count; m++)
            if (decision->matters.items[m] == matter)
                return true;
    }
    return false;
}

static bool says_one_of(Text name, const char *const *stems, bool first)
{
    for (; *stems; stems++) {
        size_t length = strlen(*stems);
        for (size_t at = 0; at + length <= name.length && (at == 0 || !first); at++)
            if (memcmp(name.at + at, *stems, length) == 0)
                return true;
    }
    return false;
}

// Whether what is amended is the agreement itself: `Ändring av arbetsplanen` is not.
static bool is_of_agreement(Arena *arena, const Entity *matter)
{
    static const char *const agreements[] = {
        "agreement", "contract", "charter", "statute", "sopimu",
        "saannot",   "saanto",   "avtal",   "stadg",   NULL};
    static const char *const amending[] = {"amend", "muuto", "muutta", "andring", NULL};
    for (size_t i = 0; i < matter->names.count; i++) {
        Text name = text_fold_loose(arena, matter->names.items[i].text);
        bool one_word = memchr(name.at, ' ', name.length) == NULL;
        if (says_one_of(name, agreements, false) ||
            (one_word && says_one_of(name, amending, true)))
            return true;
    }
    return false;
}

static const Entity *matter_of(Answering *answering, const Topic *topic)
{
    const Model *model = answering->eval->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->block == BLOCK_matter && eval_present(answering->eval, entity) &&
            is_ruled(model, entity) && topic_names(answering->arena, topic, entity) &&
            (topic != topic_of(WORD_amendment) ||
             is_of_agreement(answering->arena, entity)))
            return entity;
    }
    return NULL;
}

static void add_named(Eval *eval, const Entity *rule, LabelKey label, EntityList *out)
{
    const Expr *value;
    if (eval_slot(eval, rule, label, &value))
        eval_members(eval, value, out, NULL);
}

// What amending rules say: that about all of the agreement, and which others there are.
// Who decides is asked only where no matter is named so.
static void read_rules(Answering *answering, VotingTopic *out)
{
    const Model *model = answering->eval->model;
    EntityList deciders = {0};
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *rule = model->entities.items[i];
        if (rule->block != BLOCK_amending_rule || !eval_present(answering->eval, rule))
            continue;
        if (entity_cell(rule, LABEL_about) != NULL) {
            vec_push(answering->arena, &out->special, rule);
            continue;
        }
        if (out->matter == NULL && out->asked)
            add_named(answering->eval, rule, LABEL_decided_by, &deciders);
        add_named(answering->eval, rule, LABEL_approval_by, &out->approve);
    }
    for (size_t i = 0; i < deciders.count && out->body == NULL; i++)
        if (deciders.items[i]->block == BLOCK_body)
            out->body = deciders.items[i];
}

// Whether the matter asked about is the amending of the agreement.
static bool asks_to_amend(const Answering *answering)
{
    const Entity *matter = asked_entity(answering->asked, "matter");
    return matter != NULL &&
           topic_names(answering->arena, topic_of(WORD_amendment), matter) &&
           is_of_agreement(answering->arena, matter);
}

VotingTopic voting_topic(Answering *answering)
{
    WordKey word = topic_asked(answering);
    const Topic *topic = word == WORD_none ? NULL : topic_of(word);
    VotingTopic out = {.asked = topic != NULL};
    if (topic != NULL)
        out.matter = matter_of(answering, topic);
    if (word == WORD_amendment || (topic == NULL && asks_to_amend(answering)))
        read_rules(answering, &out);
    return out;
}

void voting_topic_silent(Answering *answering)
{
    tell_not_stated(
        answering,
        text_from(keyword_word_words[answering->language][topic_asked(answering)]),
        TEXT(""));
}
