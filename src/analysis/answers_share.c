#include "analysis/power.h"
#include "analysis/share_needed.h"
#include "analysis/table.h"

#include "messages.h"

// How many votes it takes to block, to decide alone, or to matter at all.

// The one voter that a slot names, or SIZE_MAX. False after saying what is wrong.
static bool one_voter(Answering *answering, const Poll *poll, const char *slot,
                      size_t *out)
{
    VoterList voters = {0};
    *out = SIZE_MAX;
    if (!voting_voters(answering, poll, slot, &voters))
        return false;
    if (voters.count > 0)
        *out = voters.items[0];
    if (voters.count == 0 || !poll->voters.items[*out].barred)
        return true;
    const Arg args[] = {ARG(voting_label(answering, poll->voters.items[*out].voter)),
                        ARG(voting_label(answering, poll->decision->body))};
    answer_say(answering,
               poll->voters.items[*out].outside ? PHRASE_vote_no_voter
                                                : PHRASE_power_barred,
               2, args);
    answering->out->verdict = VERDICT_NOT_STATED;
    return false;
}

static bool read_question(Answering *answering, const Poll *poll, ShareQuestion *out)
{
    size_t giver;
    out->poll = poll;
    if (!one_voter(answering, poll, "party", &out->voter) ||
        !one_voter(answering, poll, "from", &giver))
        return false;
    const Filled *total = asked_slot(answering->asked, "total");
    out->way = total != NULL       ? GIVES_NOBODY
               : giver != SIZE_MAX ? GIVES_ONE
                                   : GIVES_OTHERS;
    out->giver = giver;
    if (out->goal == GOAL_EQUAL && !one_voter(answering, poll, "other", &out->other))
        return false;
    bool other =
        out->goal != GOAL_EQUAL || (out->other != SIZE_MAX && out->other != out->voter);
    if (out->voter != SIZE_MAX && out->voter != giver && other)
        return true;
    SAY0(answering, power_nobody_named);
    answering->out->verdict = VERDICT_NOT_STATED;
    return false;
}

static void assume_way(Answering *answering, const ShareQuestion *question)
{
    static const PhraseKey keys[] = {[GIVES_OTHERS] = PHRASE_share_gives_others,
                                     [GIVES_ONE] = PHRASE_share_gives_one,
                                     [GIVES_NOBODY] = PHRASE_share_gives_nobody};
    const Poll *poll = question->poll;
    Arg giver = ARG(TEXT(""));
    if (question->way == GIVES_ONE)
        giver =
            (Arg)ARG(voting_label(answering, poll->voters.items[question->giver].voter));
    answer_assume(answering, TEXT("others"), TEXT("default"),
                  answer_words(answering, keys[question->way], 1, &giver));
}

// `30 %`, or `12 votes` with the share of all that this is.
static Text said(Answering *answering, const ShareNeeded *needed, Unit unit)
{
    Arena *arena = answering->arena;
    Language language = answering->language;
    Text votes = show_rational(arena, language, needed->votes, unit);
    Rational share;
    if (unit == UNIT_SHARE || !rational_div(arena, needed->votes, needed->total, &share))
        return votes;
    return text_format(arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(votes),
                       TEXT_ARG(show_rational(arena, language, share, UNIT_SHARE)));
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
        ARG(said(answering, needed, unit)),
        ARG(question->goal == GOAL_EQUAL
                ? voting_label(answering, poll->voters.items[question->other].voter)
                : TEXT(""))};
    answering->out->verdict = VERDICT_VALUE;
    if (needed->state != SHARE_NEVER)
        answering->out->value =
            value_figure(answering, figure_number(needed->votes, unit));
    else
        answering->out->value = value_text(answering, TEXT("never"));
    answer_say(answering, keys[question->goal][state], 4, args);
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
        if (gate->kind != CONDITION_LIMIT || gate->counting != COUNT_VOTES)
            continue;
        Rational others = RATIONAL_ZERO;
        for (size_t i = 0; i < then->voters.count; i++)
            if (i != question->voter && !then->voters.items[i].barred)
                others = rational_add(answering->arena, others, gate->weights.items[i]);
        Unit unit = voting_unit(gate);
        answer_step(
            answering, 0,
            WORDS(answering, share_why,
                  ARG(show_rational(answering->arena, answering->language, needed->votes,
                                    unit)),
                  ARG(show_rational(answering->arena, answering->language, others, unit)),
                  ARG(voting_needs(answering, gate))),
            voting_cell(gate));
    }
}

static Unit unit_of(const Poll *poll, size_t voter)
{
    Unit unit = poll->voters.items[voter].weight.quantity.unit;
    return unit == UNIT_NUMBER ? UNIT_VOTES : unit;
}

// A bloc that decides by votes: those asked about count within it too.
static bool blocs_count_votes(const Poll *poll)
{
    for (size_t i = 0; i < poll->stages.count; i++)
        if (poll->stages.items[i].of->block == BLOCK_bloc &&
            share_counts_votes(poll->stages.items[i].poll))
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
        answering->out->verdict = VERDICT_UNCERTAIN;
        SAY(answering, power_too_many, ARG(body),
            ARG(voting_number(answering, game_player_count(question.poll))));
        return;
    }
    say_needed(answering, &question, &needed, unit_of(poll, question.voter));
    if (needed.state != SHARE_NEVER)
        show_why(answering, &question, &needed);
    answer_assume(answering, TEXT("presence"), TEXT("everyone"),
                  answer_words(answering, PHRASE_power_assume_present, 0, NULL));
    assume_way(answering, &question);
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
