#include "analysis/voting/picture.h"
#include "analysis/voting/share_asked.h"
#include "analysis/voting/share_needed.h"
#include "analysis/table.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// How many votes it takes to block, to decide alone, or to matter at all.

static bool read_question(Answering *answering, const Poll *poll, ShareQuestion *out)
{
    size_t giver;
    out->poll = poll;
    if (!share_voter(answering, poll, "party", &out->voter) ||
        !share_voter(answering, poll, "from", &giver))
        return false;
    share_read_way(answering, giver, out);
    out->one = out->voter;
    if (out->goal == GOAL_EQUAL && !share_voter(answering, poll, "other", &out->other))
        return false;
    bool other =
        out->goal != GOAL_EQUAL || (out->other != SIZE_MAX && out->other != out->voter);
    if (out->voter != SIZE_MAX && out->voter != giver && other)
        return true;
    SAY0(answering, power_nobody_named);
    answering->out->verdict = VERDICT_NOT_STATED;
    return false;
}

// That no number of votes is enough where one party gives them: what it would have with
// all of these. False where votes are not what it takes.
static bool say_never_from(Answering *answering, const ShareQuestion *question, Unit unit)
{
    const Poll *poll = question->poll;
    const PollGate *gate = share_gate(poll);
    bool alone = question->goal == GOAL_ALONE;
    if (question->way != GIVES_ONE || gate == NULL ||
        (!alone && question->goal != GOAL_VETO))
        return false;
    Rational most = rational_add(answering->arena, gate->weights.items[question->voter],
                                 gate->weights.items[question->giver]);
    Rational total = poll_total(answering->arena, poll, gate);
    const Arg args[] = {
        ARG(voting_label(answering, poll->voters.items[question->voter].voter)),
        ARG(voting_label(answering, poll->decision->body)),
        ARG(voting_label(answering, poll->voters.items[question->giver].voter)),
        ARG(share_said(answering, most, total, unit)),
        ARG(voting_needs(answering, gate))};
    answer_say(answering,
               alone ? PHRASE_share_alone_never_from : PHRASE_share_veto_never_from,
               sizeof args / sizeof *args, args);
    return true;
}

static void say_needed(Answering *answering, const ShareQuestion *question,
                       const ShareNeeded *needed, Unit unit)
{
    // [goal][at, above, never]
    static const PhraseKey keys[][3] = {
        [GOAL_VETO] = {PHRASE_share_veto_at, PHRASE_share_veto_above,
                       PHRASE_share_veto_never},
        [GOAL_ALONE] = {PHRASE_share_alone_at, PHRASE_share_alone_above,
                        PHRASE_share_alone_never},
        [GOAL_MATTER] = {PHRASE_share_matter_at, PHRASE_share_matter_above,
                         PHRASE_share_matter_never},
        [GOAL_EQUAL] = {PHRASE_share_equal_at, PHRASE_share_equal_above,
                        PHRASE_share_equal_never}};
    const Poll *poll = question->poll;
    size_t state = needed->state == SHARE_AT ? 0 : needed->state == SHARE_ABOVE ? 1 : 2;
    const Arg args[] = {
        ARG(voting_label(answering, poll->voters.items[question->voter].voter)),
        ARG(voting_label(answering, poll->decision->body)),
        ARG(share_said(answering, needed->votes, needed->total, unit)),
        ARG(question->goal == GOAL_EQUAL
                ? voting_label(answering, poll->voters.items[question->other].voter)
                : TEXT(""))};
    answering->out->verdict = VERDICT_VALUE;
    if (needed->state != SHARE_NEVER)
        answering->out->value =
            value_figure(answering, figure_number(needed->votes, unit));
    else
        answering->out->value = value_text(answering, TEXT("never"));
    if (needed->state != SHARE_NEVER || !say_never_from(answering, question, unit))
        answer_say(answering, keys[question->goal][state], 4, args);
}

static void say_more(Answering *answering, Text words)
{
    if (words.length > 0)
        answering->out->sentence =
            text_format(answering->arena, TEXT_FMT " " TEXT_FMT,
                        TEXT_ARG(answering->out->sentence), TEXT_ARG(words));
}

// Why a vote matters from there on: with whom it decides then.
static void show_with_whom(Answering *answering, const ShareQuestion *question,
                           const ShareNeeded *needed)
{
    const PollGate *gate = share_gate(question->poll);
    VoteSpan span = share_range(answering->arena, question);
    span.low = needed->votes;
    span.low_open = needed->state == SHARE_ABOVE;
    PictureOf of = {.question = *question,
                    .now = gate->weights.items[question->voter],
                    .around = {.above = &span}};
    Picture at = {.answering = answering, .poll = question->poll, .goal = question->goal};
    size_t player = 0;
    for (size_t i = 0; i < question->voter; i++)
        player += !question->poll->voters.items[i].barred;
    say_more(answering, picture_matters(&at, &of, &span, player));
}

// Why: what stands on each side of the limit at exactly this number.
static void show_why(Answering *answering, const ShareQuestion *question,
                     const ShareNeeded *needed)
{
    const Poll *then = share_poll(answering->arena, question, needed->votes);
    GateList gates = {0};
    game_gates(answering->arena, then, &gates);
    for (size_t g = 0; g < gates.count; g++) {
        const PollGate *gate = gates.items[g];
        if (gate->kind != CONDITION_LIMIT || !share_moves(then, gate))
            continue;
        Rational others = RATIONAL_ZERO;
        for (size_t i = 0; i < then->voters.count; i++)
            if (i != question->voter && !then->voters.items[i].barred)
                others = rational_add(answering->arena, others, gate->weights.items[i]);
        Unit unit = voting_unit(gate);
        Text words =
            WORDS(answering, share_why,
                  ARG(show_rational(answering->arena, answering->language, needed->votes,
                                    unit)),
                  ARG(show_rational(answering->arena, answering->language, others, unit)),
                  ARG(voting_needs(answering, gate)));
        answer_step(answering, 0, words, voting_cell(gate));
        if (question->goal == GOAL_VETO || question->goal == GOAL_ALONE)
            say_more(answering, words);
    }
    if (question->goal == GOAL_MATTER)
        show_with_whom(answering, question, needed);
}

// A bloc that decides by votes: those asked about count within it too.
static bool blocs_count_votes(const Poll *poll)
{
    for (size_t i = 0; i < poll->stages.count; i++)
        if (poll->stages.items[i].of->block == BLOCK_bloc &&
            share_gate(poll->stages.items[i].poll) != NULL)
            return true;
    return false;
}

// Votes are asked about in the body itself: a body that has some has them as one, and
// votes as its members decide. Asked about such a body, it votes either way.
static bool set_whole(Answering *answering, const Poll *poll, ShareQuestion *out)
{
    bool plain = out->poll != poll;
    bool body = poll->voters.items[out->voter].body ||
                (out->goal == GOAL_EQUAL && poll->voters.items[out->other].body);
    if (poll->stages.count > 0 && !body)
        out->whole = poll;
    else if (body && plain)
        answer_assume(answering, TEXT("bodies"), TEXT("default"),
                      answer_words(answering, PHRASE_share_bodies_free, 0, NULL));
    if (!blocs_count_votes(poll) && (plain || !body))
        return true;
    answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(answering, share_ruled_bloc, ARG(voting_label(answering, poll->decision->body)));
    return false;
}

static void answer_share(Answering *answering, ShareGoal goal)
{
    const Decision *decision = voting_decision(answering);
    const Poll *poll =
        decision == NULL ? NULL : voting_poll(answering, decision, WORD_all);
    ShareQuestion question = {.goal = goal};
    const Poll *plain = poll == NULL ? NULL : poll_plain(answering->arena, poll);
    if (poll == NULL ||
        !read_question(answering, plain != NULL ? plain : poll, &question) ||
        !set_whole(answering, poll, &question))
        return;
    Text body = voting_label(answering, decision->body);
    ShareNeeded needed = share_needed(answering->arena, &question);
    if (needed.state == SHARE_NO_VOTES) {
        answering->out->verdict = VERDICT_VALUE;
        answering->out->value = value_text(answering, TEXT("no-votes"));
        SAY(answering, share_no_votes, ARG(body));
        return;
    }
    if (needed.state == SHARE_TOO_MANY) {
        share_refuse(answering, question.poll);
        return;
    }
    say_needed(answering, &question, &needed, share_unit(poll, question.voter));
    if (needed.state != SHARE_NEVER)
        show_why(answering, &question, &needed);
    answer_assume(answering, TEXT("presence"), TEXT("everyone"),
                  answer_words(answering, PHRASE_power_assume_present, 0, NULL));
    share_assume_way(answering, &question);
}

void answer_share_veto(Answering *answering)
{
    answer_share(answering, GOAL_VETO);
}

void answer_share_alone(Answering *answering)
{
    answer_share(answering, GOAL_ALONE);
}

void answer_share_matter(Answering *answering)
{
    answer_share(answering, GOAL_MATTER);
}

void answer_share_equal(Answering *answering)
{
    answer_share(answering, GOAL_EQUAL);
}
