#include "analysis/voting/threshold_cases.h"
#include "analysis/voting/voting_words.h"

#include "game/bits.h"
#include "game/counts.h"
#include "messages.h"

// --- beginning ---

static bool refuse(Thresholds *at, MapState state)
{
    Answering *answering = at->power.answering;
    if (state == MAP_TOO_MANY) {
        answering->out->verdict = VERDICT_UNCERTAIN;
        SAY(answering, threshold_too_many, ARG(at->power.body));
        return false;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = value_text(answering, TEXT("no-limit"));
    SAY(answering, threshold_no_limit, ARG(at->power.body));
    return false;
}

bool thresholds_begin(Answering *answering, Thresholds *at)
{
    if (!power_begin(answering, &at->power, false))
        return false;
    MapState state = threshold_map(answering->arena, at->power.poll, &at->map);
    if (state != MAP_READY || !stretch_now(&at->map, &at->now))
        return refuse(at, state == MAP_READY ? MAP_NO_LIMIT : state);
    const PollGate *gate = at->map.gate;
    at->unit = gate->relative                  ? UNIT_SHARE
               : gate->counting == COUNT_HEADS ? UNIT_NUMBER
               : gate->counting == COUNT_VOTES ? UNIT_VOTES
                                               : gate->unit;
    GateList gates = {0};
    game_gates(answering->arena, at->power.poll, &gates);
    if (gates.count > 1)
        answer_assume(
            answering, TEXT("limit"), TEXT("one"),
            WORDS(answering, threshold_assume_one, ARG(voting_needs(answering, gate))));
    if (at->map.tie)
        answer_assume(answering, TEXT("ties"), TEXT("there"),
                      WORDS(answering, threshold_assume_tie,
                            ARG(threshold_shown(at, at->map.half))));
    if (voting_cell(gate))
        vec_push(answering->arena, &answering->out->cited, voting_cell(gate));
    return true;
}

// --- words ---

Text threshold_shown(const Thresholds *at, Weight sum)
{
    return show_rational(at->power.answering->arena, at->power.answering->language,
                         stretch_threshold(&at->map, sum), at->unit);
}

Text stretch_words(const Thresholds *at, const Stretch *stretch)
{
    // [the low end does not belong to it][the high end does]
    static const PhraseKey keys[2][2] = {
        {PHRASE_threshold_from_below, PHRASE_threshold_from_to},
        {PHRASE_threshold_above_below, PHRASE_threshold_above_to}};
    Answering *answering = at->power.answering;
    Text from = threshold_shown(at, stretch->low);
    if (stretch->open)
        return stretch->above ? WORDS(answering, threshold_above_on, ARG(from))
                              : WORDS(answering, threshold_from_on, ARG(from));
    if (stretch->low == stretch->high)
        return WORDS(answering, threshold_exactly, ARG(from));
    const Arg args[] = {ARG(from), ARG(threshold_shown(at, stretch->high))};
    return answer_words(answering, keys[stretch->above][stretch->upto], 2, args);
}

Text threshold_joined(const Thresholds *at, Text all, Text more)
{
    if (all.length == 0 || more.length == 0)
        return all.length == 0 ? more : all;
    return text_format(at->power.answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(all),
                       TEXT_ARG(more));
}

// --- cases ---

// The stated rule itself where it holds, with its tie rule; else the rule moved there.
static const Poll *poll_in(const Thresholds *at, const Stretch *stretch)
{
    bool now = stretch->low == at->now.low && stretch->above == at->now.above;
    return now ? at->power.poll : stretch_poll(&at->map, stretch);
}

static void see_players(Case *one)
{
    Coalition everyone = game_everyone(one->game);
    one->possible = game_wins(one->game, &everyone);
    for (size_t i = 0; i < one->game->players; i++) {
        if (game_decides_alone(one->game, i))
            players_add(&one->alone, i);
        if (game_blocks_alone(one->game, i))
            players_add(&one->blocks, i);
    }
}

Case threshold_glance(const Thresholds *at, const Stretch *stretch)
{
    Case one = {.stretch = *stretch};
    one.game = game_roster(at->power.answering->arena, poll_in(at, stretch));
    see_players(&one);
    return one;
}

Case threshold_case(const Thresholds *at, const Stretch *stretch)
{
    Arena *arena = at->power.answering->arena;
    Case one = {.stretch = *stretch};
    Counts counts;
    one.game = game_make(arena, poll_in(at, stretch), NULL);
    one.dummies_known = game_dummies(one.game, &one.dummies);
    one.counted = game_counts(one.game, false, &counts);
    if (one.counted)
        one.winning = counts.winning;
    see_players(&one);
    return one;
}

Case threshold_count(const Thresholds *at, const Stretch *stretch)
{
    Arena *arena = at->power.answering->arena;
    Case one = {.stretch = *stretch};
    one.game = game_roster(arena, poll_in(at, stretch));
    const VoteRule *rule = one.game->rule;
    const RuleNode *sum = rule == NULL ? NULL : rule_only_sum(rule);
    const Halves *halves = sum == NULL || one.game->players <= BITS_PLAYERS_MAX
                               ? NULL
                               : map_halves(&at->map, rule, sum);
    if (halves == NULL || !counts_dummies(arena, rule, &one.dummies))
        return threshold_case(at, stretch);
    one.winning = rational_from_int(halves_from(halves, sum->low));
    one.counted = one.dummies_known = true;
    see_players(&one);
    return one;
}

static Text who_words(const Thresholds *at, const Coalition *who, PhraseKey key)
{
    if (players_count(who) == 0)
        return TEXT("");
    const Arg arg = ARG(power_names(&at->power, who));
    return answer_words(at->power.answering, key, 1, &arg);
}

Text case_words(const Thresholds *at, const Case *one)
{
    Answering *answering = at->power.answering;
    Text words = TEXT("");
    if (!one->possible)
        return answer_words(answering, PHRASE_threshold_nobody_wins, 0, NULL);
    if (one->counted)
        words = WORDS(answering, threshold_winning,
                      ARG(rational_exact(answering->arena, one->winning)));
    words =
        threshold_joined(at, words, who_words(at, &one->alone, PHRASE_threshold_alone));
    words =
        threshold_joined(at, words, who_words(at, &one->blocks, PHRASE_threshold_blocks));
    if (one->dummies_known)
        words = threshold_joined(at, words,
                                 who_words(at, &one->dummies, PHRASE_threshold_dummies));
    return words;
}
