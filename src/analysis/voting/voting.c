#include "analysis/voting/voting.h"

#include "analysis/answers.h"
#include "analysis/before.h"
#include "analysis/voting/votes_flaw.h"
#include "analysis/voting/voting_gap.h"
#include "analysis/voting/voting_topic.h"
#include "analysis/voting/voting_words.h"
#include "messages.h"

// --- the decision asked about ---

static size_t decisions_of(const Entity *entity)
{
    const Body *body = entity->block == BLOCK_body ? entity->view : NULL;
    return body == NULL ? 0 : body->decisions.count;
}

// Bodies that decide: those of the agreement itself, else those of what it uses.
static void deciding_bodies(Answering *answering, EntityList *out)
{
    const Model *model = answering->eval->model;
    for (int main = 1; main >= 0 && out->count == 0; main--)
        for (size_t i = 0; i < model->entities.count; i++) {
            const Entity *entity = model->entities.items[i];
            if (decisions_of(entity) > 0 && (entity->agreement == model->main) == main &&
                eval_present(answering->eval, entity))
                vec_push(answering->arena, out, entity);
        }
}

// Whether a body has a rule of its own for the matter.
static bool rules_on(const Entity *body, const Entity *matter)
{
    const Body *view = body->view;
    for (size_t i = 0; i < view->decisions.count; i++)
        for (size_t m = 0; m < view->decisions.items[i]->matters.count; m++)
            if (view->decisions.items[i]->matters.items[m] == matter)
                return true;
    return false;
}

// Of several bodies those that have a rule for the matter named, if any has.
static void keep_those_on(Answering *answering, const Entity *matter, EntityList *bodies)
{
    EntityList kept = {0};
    for (size_t i = 0; matter && i < bodies->count; i++)
        if (rules_on(bodies->items[i], matter))
            vec_push(answering->arena, &kept, bodies->items[i]);
    if (kept.count > 0)
        *bodies = kept;
}

static const Entity *body_asked(Answering *answering, const VotingTopic *topic,
                                const Entity *matter)
{
    const Entity *body = asked_entity(answering->asked, "body");
    if (body == NULL)
        body = topic->body;
    EntityList bodies = {0};
    answering->out->verdict = VERDICT_NOT_STATED;
    if (body != NULL && decisions_of(body) > 0)
        return body;
    if (body != NULL) {
        Text name = voting_label(answering, body);
        SAY(answering, vote_body_without_rule, ARG(name));
        answer_silence(answering,
                       answer_words(answering, PHRASE_vote_silent_limit, 0, NULL), name);
        return NULL;
    }
    deciding_bodies(answering, &bodies);
    keep_those_on(answering, matter, &bodies);
    if (bodies.count == 1)
        return bodies.items[0];
    if (bodies.count == 0) {
        SAY0(answering, vote_no_rule);
        answer_silence(answering,
                       answer_words(answering, PHRASE_vote_silent_limit, 0, NULL),
                       (Text){0});
    } else {
        SAY(answering, vote_which_body,
            ARG(show_names(answering->arena, answering->language, &bodies)));
    }
    return NULL;
}

void voting_each(Answering *answering, EntityList *out)
{
    const Asked *asked = answering->asked;
    bool open = asked_entity(asked, "body") == NULL &&
                asked_entity(asked, "matter") == NULL && !voting_topic(answering).asked;
    *out = (EntityList){0};
    if (open)
        deciding_bodies(answering, out);
    if (out->count == 1)
        out->count = 0;
}

static bool is_on(const Decision *decision, const Entity *matter)
{
    for (size_t i = 0; i < decision->matters.count; i++)
        if (decision->matters.items[i] == matter)
            return true;
    return decision->matters.count == 0;
}

// The matters for which a body has rules of their own.
static EntityList matters_of(Arena *arena, const Entity *body)
{
    const Body *view = body->view;
    EntityList matters = {0};
    for (size_t i = 0; i < view->decisions.count; i++)
        for (size_t m = 0; m < view->decisions.items[i]->matters.count; m++)
            vec_push(arena, &matters, view->decisions.items[i]->matters.items[m]);
    return matters;
}

static void say_matters(Answering *answering, const Entity *body, const Entity *matter)
{
    EntityList matters = matters_of(answering->arena, body);
    Text names = show_names(answering->arena, answering->language, &matters);
    Text name = voting_label(answering, body);
    if (matter == NULL)
        SAY(answering, vote_which_matter, ARG(name), ARG(names));
    else
        SAY(answering, vote_no_such_matter, ARG(name), ARG(names),
            ARG(voting_label(answering, matter)));
}

// The general rule was taken; matters with rules of their own are named.
static void assume_general(Answering *answering, const Entity *body)
{
    EntityList matters = matters_of(answering->arena, body);
    if (matters.count == 0)
        return;
    Text names = show_names(answering->arena, answering->language, &matters);
    answer_assume(answering, TEXT("matter"), TEXT("general"),
                  WORDS(answering, vote_assume_general, ARG(names)));
}

// What an amendment takes besides the vote.
static void assume_amending_rules(Answering *answering, const VotingTopic *topic)
{
    if (topic->approve.count > 0)
        answer_assume(answering, TEXT("topic"), TEXT("approval"),
                      WORDS(answering, vote_assume_approval,
                            ARG(show_names(answering->arena, answering->language,
                                           &topic->approve))));
    for (size_t i = 0; i < topic->special.count; i++)
        answer_assume(answering, TEXT("topic"), TEXT("special"),
                      WORDS(answering, vote_assume_special,
                            ARG(tell_cells(answering, topic->special.items[i]))));
}

// Which rule is that on the topic of the question. False after saying that there is none.
static bool assume_topic(Answering *answering, const VotingTopic *topic)
{
    if (!topic->asked) {
        assume_amending_rules(answering, topic);
        return true;
    }
    if (topic->matter == NULL && topic->body == NULL) {
        voting_topic_silent(answering);
        return false;
    }
    Text name = voting_label(answering, topic->matter ? topic->matter : topic->body);
    answer_assume(answering, TEXT("topic"), TEXT("rule"),
                  topic->matter ? WORDS(answering, vote_assume_topic, ARG(name))
                                : WORDS(answering, vote_assume_amending, ARG(name)));
    assume_amending_rules(answering, topic);
    return true;
}

const Decision *voting_decision_of(Answering *answering, const Entity *body,
                                   const Entity *matter)
{
    const Decision *decision = decision_of(body, matter);
    bool several =
        matter == NULL && decision->matters.count > 0 && decisions_of(body) > 1;
    if (several || (matter != NULL && !is_on(decision, matter))) {
        say_matters(answering, body, matter);
        return NULL;
    }
    if (matter == NULL && decisions_of(body) > 1)
        assume_general(answering, body);
    return decision;
}

const Decision *voting_decision(Answering *answering)
{
    const Entity *matter = asked_entity(answering->asked, "matter");
    VotingTopic topic = voting_topic(answering);
    if (matter == NULL)
        matter = topic.matter;
    if (!assume_topic(answering, &topic))
        return NULL;
    const Entity *body = body_asked(answering, &topic, matter);
    return body == NULL ? NULL : voting_decision_of(answering, body, matter);
}

// --- its poll ---

// Who votes as one.
static void assume_blocs(Answering *answering, const Poll *poll)
{
    for (size_t i = 0; i < poll->voters.count; i++) {
        const Voter *voter = &poll->voters.items[i];
        if (voter->members.count == 0)
            continue;
        Text names = show_names(answering->arena, answering->language, &voter->members);
        answer_assume_as(answering, TEXT("bloc"), voter->voter->name,
                         WORDS(answering, vote_assume_bloc, ARG(names),
                               ARG(voting_label(answering, poll->decision->body)),
                               ARG(voting_label(answering, voter->voter))),
                         voter->voter->node == NULL ? PHRASE_answer_what_if
                                                    : PHRASE_answer_stated);
    }
}

// Who votes as a rule of their own comes out.
static void assume_ruled(Answering *answering, const Poll *poll)
{
    for (size_t i = 0; i < poll->stages.count; i++) {
        const PollStage *stage = &poll->stages.items[i];
        EntityList members = {0};
        if (stage->of->block != BLOCK_bloc)
            continue;
        for (size_t k = 0; k < stage->poll->voters.count; k++)
            vec_push(answering->arena, &members, stage->poll->voters.items[k].voter);
        Text names = show_names(answering->arena, answering->language, &members);
        Text needs = voting_needs(answering, stage->poll->attempts.items[0].gate);
        answer_assume_as(answering, TEXT("bloc"), stage->of->name,
                         WORDS(answering, vote_assume_ruled, ARG(names),
                               ARG(voting_label(answering, stage->of)), ARG(needs)),
                         PHRASE_answer_stated);
    }
}

// Votes that follow figures which contradict themselves in the text would give wrong
// numbers. What a what-if changes is its own affair.
static bool votes_hold(Answering *answering, const Poll *poll)
{
    Eval text = eval_before(answering);
    bool same = text.scenario == answering->eval->scenario;
    VotesFlaw flaw =
        votes_flaw(&text, same ? poll : poll_make(&text, poll->decision, WORD_all));
    Text body = voting_label(answering, poll->decision->body);
    if (flaw.kind == FLAW_NONE)
        return true;
    answering->out->verdict = VERDICT_NOT_STATED;
    if (flaw.kind == FLAW_PER_CENT)
        SAY(answering, vote_gap_per_cent, ARG(body),
            ARG(show_rational(answering->arena, answering->language, flaw.sum,
                              UNIT_SHARE)));
    else if (flaw.kind == FLAW_TWICE)
        SAY(answering, vote_gap_row_twice, ARG(body),
            ARG(voting_label(answering, flaw.measure)));
    else
        SAY(answering, vote_gap_sum, ARG(body),
            ARG(voting_label(answering, flaw.measure)));
    return false;
}

static Poll *usable(Answering *answering, const Decision *decision, Poll *poll)
{
    if (poll->unheld != NULL)
        answer_silence(answering,
                       WORDS(answering, vote_silent_holder,
                             ARG(voting_label(answering, poll->unheld))),
                       voting_label(answering, decision->body));
    assume_blocs(answering, poll);
    if (poll->gap == GAP_NONE) {
        assume_ruled(answering, poll);
        return votes_hold(answering, poll) ? poll : NULL;
    }
    voting_say_gap(answering, poll);
    return NULL;
}

// A what-if may bring in somebody who gets no vote in the body, since the agreement names
// those who sit there.
static void assume_seatless(Answering *answering, const Poll *poll)
{
    EntityList seatless = {0};
    const Scenario *layer = answering->eval->scenario;
    for (; layer != NULL; layer = layer->parent)
        for (size_t i = 0; i < layer->added.count; i++) {
            const Entity *party = layer->added.items[i];
            if (party->block == BLOCK_party && eval_present(answering->eval, party) &&
                poll_voter(poll, party) == SIZE_MAX)
                vec_push(answering->arena, &seatless, party);
        }
    if (seatless.count > 0)
        answer_assume(
            answering, TEXT("newcomer"), TEXT("no-seat"),
            WORDS(answering, vote_assume_seatless,
                  ARG(show_names(answering->arena, answering->language, &seatless)),
                  ARG(voting_label(answering, poll->decision->body))));
}

Poll *voting_poll(Answering *answering, const Decision *decision, WordKey base)
{
    Poll *poll = usable(answering, decision, poll_make(answering->eval, decision, base));
    if (poll != NULL)
        assume_seatless(answering, poll);
    return poll;
}

Poll *voting_poll_apart(Answering *answering, const Decision *decision, WordKey base)
{
    return usable(answering, decision, poll_make_apart(answering->eval, decision, base));
}

// --- voters named in a question ---

// The entities that a name stands for: the members of a set, the holders of a role.
static void expand(Answering *answering, const Entity *entity, EntityList *out)
{
    Expr name = {.kind = EXPR_ENTITY, .entity = entity};
    if (entity->block == BLOCK_role)
        eval_holders(answering->eval, entity, out);
    else if (entity->block == BLOCK_set || entity->block == BLOCK_bloc ||
             entity->block == BLOCK_kind)
        eval_members(answering->eval, &name, out, NULL);
    if (out->count == 0)
        vec_push(answering->arena, out, entity);
}

static void add_once(Arena *arena, VoterList *out, size_t voter)
{
    for (size_t i = 0; i < out->count; i++)
        if (out->items[i] == voter)
            return;
    vec_push(arena, out, voter);
}

static bool add_voters(Answering *answering, const Poll *poll, const Entity *entity,
                       VoterList *out)
{
    EntityList named = {0};
    if (poll_voter(poll, entity) != SIZE_MAX)
        vec_push(answering->arena, &named, entity);
    else
        expand(answering, entity, &named);
    for (size_t i = 0; i < named.count; i++) {
        size_t voter = poll_voter(poll, named.items[i]);
        if (voter == SIZE_MAX) {
            SAY(answering, vote_no_voter, ARG(voting_label(answering, named.items[i])),
                ARG(voting_label(answering, poll->decision->body)));
            answering->out->verdict = VERDICT_NOT_STATED;
            return false;
        }
        add_once(answering->arena, out, voter);
    }
    return true;
}

bool voting_voters(Answering *answering, const Poll *poll, const char *slot,
                   VoterList *out)
{
    const Filled *filled = asked_slot(answering->asked, slot);
    if (filled == NULL)
        return true;
    for (size_t i = 0; filled->word == WORD_all && i < poll->voters.count; i++)
        add_once(answering->arena, out, i);
    for (size_t i = 0; i < filled->entities.count; i++)
        if (!add_voters(answering, poll, filled->entities.items[i], out))
            return false;
    return true;
}
