#include "analysis/voting.h"

#include "analysis/before.h"
#include "analysis/votes_flaw.h"
#include "messages.h"

// --- words ---

Text voting_label(Answering *answering, const Entity *entity)
{
    return answer_label(answering, entity);
}

Text voting_number(Answering *answering, uint64_t number)
{
    return text_format(answering->arena, "%llu", (unsigned long long)number);
}

Text voting_joined(Answering *answering, const Words *words)
{
    Text all = {0};
    for (size_t i = 0; i < words->count; i++)
        all = i == 0 ? words->items[i]
                     : text_format(answering->arena, TEXT_FMT "; " TEXT_FMT,
                                   TEXT_ARG(all), TEXT_ARG(words->items[i]));
    return all;
}

Text voting_act(Answering *answering, Act act)
{
    static const PhraseKey keys[] = {[ACT_FOR] = PHRASE_vote_act_for,
                                     [ACT_AGAINST] = PHRASE_vote_act_against,
                                     [ACT_NOT_FOR] = PHRASE_vote_act_not_for,
                                     [ACT_ABSTAIN] = PHRASE_vote_act_abstain,
                                     [ACT_PRESENT] = PHRASE_vote_act_present,
                                     [ACT_SIGNED] = PHRASE_vote_act_signed,
                                     [ACT_APPROVED] = PHRASE_vote_act_approved,
                                     [ACT_REQUESTED] = PHRASE_vote_act_requested};
    return answer_words(answering, keys[act], 0, NULL);
}

// [counting][all, present, cast, not stated]
static const PhraseKey base_keys[][4] = {
    [COUNT_VOTES] = {PHRASE_vote_of_all_votes, PHRASE_vote_of_votes_present,
                     PHRASE_vote_of_votes_cast, PHRASE_vote_of_votes},
    [COUNT_HEADS] = {PHRASE_vote_of_all_members, PHRASE_vote_of_members_present,
                     PHRASE_vote_of_members_cast, PHRASE_vote_of_members},
    [COUNT_MEASURE] = {PHRASE_vote_of_all_measure, PHRASE_vote_of_measure_present,
                       PHRASE_vote_of_measure_cast, PHRASE_vote_of_measure},
};

static size_t base_index(const PollGate *gate)
{
    if (!gate->base_stated)
        return 3;
    return gate->base == WORD_cast ? 2 : gate->base == WORD_present ? 1 : 0;
}

static Text measure_label(Answering *answering, const PollGate *gate)
{
    return gate->measure == NULL ? (Text){0} : voting_label(answering, gate->measure);
}

static Text base_words(Answering *answering, const PollGate *gate)
{
    Arg measure = ARG(measure_label(answering, gate));
    return answer_words(answering, base_keys[gate->counting][base_index(gate)],
                        gate->counting == COUNT_MEASURE, &measure);
}

static Text limit_words(Answering *answering, const PollGate *gate)
{
    Language language = answering->language;
    Text limit = show_limit(answering->arena, language, gate->limit);
    Unit unit = gate->threshold.quantity.unit;
    // A fraction such as 2/3 is said as it is written.
    Text figure =
        gate->relative && unit == UNIT_NUMBER
            ? rational_exact(answering->arena, gate->threshold.quantity.range.low)
            : show_figure(answering->arena, language, gate->threshold);
    if (gate->relative)
        return text_format(answering->arena, TEXT_FMT " " TEXT_FMT " " TEXT_FMT,
                           TEXT_ARG(limit), TEXT_ARG(figure),
                           TEXT_ARG(base_words(answering, gate)));
    if (gate->counting == COUNT_MEASURE)
        return WORDS(answering, vote_needs_measure, ARG(limit), ARG(figure),
                     ARG(measure_label(answering, gate)));
    if (unit != UNIT_NUMBER)
        return text_format(answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(limit),
                           TEXT_ARG(figure));
    return gate->counting == COUNT_HEADS
               ? answer_words(answering,
                              text_equal(figure, TEXT("1")) ? PHRASE_vote_needs_one_member
                                                            : PHRASE_vote_needs_members,
                              2, (Arg[]){ARG(limit), ARG(figure)})
               : WORDS(answering, vote_needs_votes, ARG(limit), ARG(figure));
}

static Text composed_needs(Answering *answering, const PollGate *gate)
{
    Words parts = {0};
    for (size_t i = 0; i < gate->parts.count; i++)
        vec_push(answering->arena, &parts, voting_needs(answering, gate->parts.items[i]));
    Text all = voting_joined(answering, &parts);
    switch (gate->kind) {
    case CONDITION_ALL: return WORDS(answering, vote_needs_all, ARG(all));
    case CONDITION_ANY: return WORDS(answering, vote_needs_any, ARG(all));
    case CONDITION_NOT: return WORDS(answering, vote_needs_none, ARG(all));
    default:
        return WORDS(answering, vote_needs_some,
                     ARG(voting_number(answering, gate->count)), ARG(all));
    }
}

// `koski in favour`, `all of coast against`.
static Text named_words(Answering *answering, const PollGate *gate)
{
    BlockKey block = gate->group->block;
    bool several = block == BLOCK_set || block == BLOCK_bloc || block == BLOCK_kind;
    Text name = voting_label(answering, gate->group);
    if (several)
        name = WORDS(answering, vote_needs_all_in, ARG(name));
    return text_format(answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(name),
                       TEXT_ARG(voting_act(answering, gate->act)));
}

Text voting_needs(Answering *answering, const PollGate *gate)
{
    static const PhraseKey unanimous[] = {
        PHRASE_vote_needs_everyone, PHRASE_vote_needs_everyone_present,
        PHRASE_vote_needs_everyone_voting, PHRASE_vote_needs_unanimity};
    if (gate->named)
        return named_words(answering, gate);
    if (gate->kind == CONDITION_UNANIMOUS)
        return answer_words(answering, unanimous[base_index(gate)], 0, NULL);
    if (gate->kind != CONDITION_LIMIT)
        return composed_needs(answering, gate);
    Text words = limit_words(answering, gate);
    if (gate->group != NULL)
        words = WORDS(answering, vote_needs_in, ARG(words),
                      ARG(voting_label(answering, gate->group)));
    if (gate->act == ACT_FOR)
        return words;
    return text_format(answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(words),
                       TEXT_ARG(voting_act(answering, gate->act)));
}

Unit voting_unit(const PollGate *gate)
{
    return gate->counting == COUNT_VOTES && gate->unit == UNIT_NUMBER ? UNIT_VOTES
                                                                      : gate->unit;
}

Text voting_amount(Answering *answering, const PollStep *step)
{
    const PollGate *gate = step->gate;
    Arena *arena = answering->arena;
    Unit unit = voting_unit(gate);
    if (gate->named && rational_compare(step->base, RATIONAL_ONE) <= 0)
        return answer_words(answering,
                            step->holds ? PHRASE_vote_amount_yes : PHRASE_vote_amount_no,
                            0, NULL);
    bool whole = rational_compare(step->base, RATIONAL_ONE) == 0;
    bool plain = gate->counting == COUNT_HEADS || unit == UNIT_VOTES;
    Unit shown = plain ? UNIT_NUMBER : unit;
    Text reached = show_rational(arena, answering->language, step->reached, shown);
    Text base = show_rational(arena, answering->language, step->base, shown);
    if (unit == UNIT_SHARE && whole)
        return reached;
    if (gate->counting == COUNT_HEADS)
        return WORDS(answering, vote_amount_members, ARG(reached), ARG(base));
    if (plain)
        return WORDS(answering, vote_amount_votes, ARG(reached), ARG(base));
    return WORDS(answering, vote_amount_of, ARG(reached), ARG(base));
}

// --- sums ---

Figure voting_weight(const PollGate *gate, size_t voter)
{
    return figure_number(gate->weights.items[voter], voting_unit(gate));
}

const Cell *voting_cell(const PollGate *gate)
{
    return gate->condition == NULL ? NULL : gate->condition->cell;
}

void voting_total(Answering *answering, Rational sum, Unit unit)
{
    Text total = answer_words(answering, PHRASE_vote_total, 0, NULL);
    answering->out->has_total = true;
    answering->out->sum_total =
        (AgrRow){.of = text_cstr(answering->arena, total),
                 .value = value_figure(answering, figure_number(sum, unit))};
}

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

static const Entity *body_asked(Answering *answering)
{
    const Entity *body = asked_entity(answering->asked, "body");
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
    keep_those_on(answering, asked_entity(answering->asked, "matter"), &bodies);
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

const Decision *voting_decision(Answering *answering)
{
    const Entity *body = body_asked(answering);
    if (body == NULL)
        return NULL;
    const Entity *matter = asked_entity(answering->asked, "matter");
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

// --- what is not stated ---

static void say_missing_weight(Answering *answering, const Poll *poll, Text body)
{
    Text name =
        poll->missing == NULL ? (Text){0} : voting_label(answering, poll->missing);
    SAY(answering, vote_gap_weight, ARG(name), ARG(body));
    answer_silence(answering, WORDS(answering, vote_silent_weight, ARG(name)), body);
}

static void say_votes_gap(Answering *answering, const Poll *poll, Text body)
{
    if (poll->missing_words.length > 0)
        SAY(answering, vote_gap_votes_in_words, ARG(body), ARG(poll->missing_words));
    else
        SAY(answering, vote_gap_votes, ARG(body));
    answer_silence(answering, answer_words(answering, PHRASE_vote_silent_votes, 0, NULL),
                   body);
}

// The body that a gap is about: one that the decision counts, else its own.
static Text gap_body(Answering *answering, const Poll *poll)
{
    const Entity *missing = poll->missing;
    bool counted =
        missing != NULL && (missing->block == BLOCK_body || missing->block == BLOCK_set ||
                            missing->block == BLOCK_bloc || missing->block == BLOCK_kind);
    return voting_label(answering, counted ? missing : poll->decision->body);
}

static void say_gap(Answering *answering, const Poll *poll)
{
    Text body = voting_label(answering, poll->decision->body);
    answering->out->verdict = VERDICT_NOT_STATED;
    switch (poll->gap) {
    case GAP_NONE: break;
    case GAP_VOTERS:
        body = gap_body(answering, poll);
        SAY(answering, vote_gap_voters, ARG(body));
        answer_silence(answering,
                       answer_words(answering, PHRASE_vote_silent_voters, 0, NULL), body);
        break;
    case GAP_VOTES: say_votes_gap(answering, poll, body); break;
    case GAP_WEIGHT: say_missing_weight(answering, poll, body); break;
    case GAP_LIMIT:
    case GAP_THRESHOLD:
        body = gap_body(answering, poll);
        SAY(answering, vote_gap_limit, ARG(body));
        answer_silence(answering,
                       answer_words(answering, PHRASE_vote_silent_limit, 0, NULL), body);
        break;
    case GAP_CAP_BASE:
        SAY(answering, vote_gap_cap_base, ARG(body));
        answer_silence(answering,
                       answer_words(answering, PHRASE_vote_silent_cap_base, 0, NULL),
                       body);
        break;
    case GAP_CAP: SAY(answering, vote_gap_cap, ARG(body)); break;
    case GAP_TWICE:
        SAY(answering, vote_gap_twice, ARG(voting_label(answering, poll->missing)),
            ARG(body));
        break;
    case GAP_VOTES_TWICE:
        SAY(answering, vote_gap_votes_twice, ARG(voting_label(answering, poll->missing)),
            ARG(body));
        break;
    case GAP_VETO:
        SAY(answering, vote_gap_veto, ARG(body), ARG(poll->missing_words));
        answer_silence(answering, poll->missing_words, body);
        break;
    case GAP_CIRCULAR:
        SAY(answering, vote_gap_circular, ARG(body),
            ARG(voting_label(answering, poll->missing)));
        break;
    case GAP_TWO_BLOCS:
        SAY(answering, vote_gap_two_blocs, ARG(voting_label(answering, poll->missing)),
            ARG(body));
        break;
    }
}

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
    say_gap(answering, poll);
    return NULL;
}

Poll *voting_poll(Answering *answering, const Decision *decision, WordKey base)
{
    return usable(answering, decision, poll_make(answering->eval, decision, base));
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
