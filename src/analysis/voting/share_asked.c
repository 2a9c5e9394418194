#include "analysis/voting/share_asked.h"
#include "analysis/voting/voting_words.h"

#include "game/sum_runs.h"

#include "messages.h"

bool share_voter(Answering *answering, const Poll *poll, const char *slot, size_t *out)
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

void share_read_way(const Answering *answering, size_t giver, ShareQuestion *out)
{
    const Filled *total = asked_slot(answering->asked, "total");
    out->way = total != NULL       ? GIVES_NOBODY
               : giver != SIZE_MAX ? GIVES_ONE
                                   : GIVES_OTHERS;
    out->giver = giver;
}

void share_assume_way(Answering *answering, const ShareQuestion *question)
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
    const Entity *body = share_body(poll);
    if (body != NULL)
        answer_assume(
            answering, TEXT("votes"), TEXT("default"),
            WORDS(answering, share_votes_of, ARG(voting_label(answering, body))));
    if (poll->capped)
        answer_assume(answering, TEXT("cap"), TEXT("stays"),
                      answer_words(answering, PHRASE_share_cap_stays, 0, NULL));
}

Text share_said(Answering *answering, Rational votes, Rational total, Unit unit)
{
    Arena *arena = answering->arena;
    Language language = answering->language;
    Text words = show_rational(arena, language, votes, unit);
    Rational share;
    if (unit == UNIT_SHARE || !rational_div(arena, votes, total, &share))
        return words;
    return text_format(arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(words),
                       TEXT_ARG(show_rational(arena, language, share, UNIT_SHARE)));
}

Unit share_unit(const Poll *poll, size_t voter)
{
    Unit unit = poll->voters.items[voter].weight.quantity.unit;
    return unit == UNIT_NUMBER ? UNIT_VOTES : unit;
}

const Poll *share_plain(Answering *answering, const Poll *poll)
{
    const Poll *plain = poll_plain(answering->arena, poll);
    if (plain != NULL)
        return plain;
    answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(answering, share_ruled_bloc, ARG(voting_label(answering, poll->decision->body)));
    return NULL;
}

void share_refuse(Answering *answering, const Poll *poll)
{
    answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(answering, share_too_many, ARG(voting_label(answering, poll->decision->body)),
        ARG(voting_number(answering, game_player_count(poll))),
        ARG(voting_number(answering, SUM_RUNS_MOST)),
        ARG(voting_number(answering, SHARE_MATTER_PLAYERS_MAX)));
}
