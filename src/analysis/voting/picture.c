#include "analysis/voting/picture.h"

#include "analysis/voting/power.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// --- where ---

static bool is_above(const PictureOf *of, const VoteSpan *span)
{
    return span == of->around.above;
}

Rational picture_distance(Arena *arena, const PictureOf *of, const VoteSpan *span)
{
    return is_above(of, span) ? rational_sub(arena, span->low, of->now)
                              : rational_sub(arena, of->now, span->high);
}

const VoteSpan *picture_nearest(Arena *arena, const PictureOf *of)
{
    const VoteSpan *above = of->around.above, *below = of->around.below;
    if (above == NULL || below == NULL)
        return above == NULL ? below : above;
    int order = rational_compare(picture_distance(arena, of, above),
                                 picture_distance(arena, of, below));
    return order <= 0 ? above : below;
}

// --- words ---

Text picture_amount(const Picture *at, const PictureOf *of, Rational votes)
{
    Arena *arena = at->answering->arena;
    const PollGate *gate = share_gate(at->poll);
    Rational total = poll_total(arena, at->poll, gate);
    if (of->question.way == GIVES_NOBODY)
        total = rational_add(arena, total, rational_sub(arena, votes, of->now));
    return share_said(at->answering, votes, total,
                      share_unit(at->poll, of->question.voter));
}

Text picture_span(const Picture *at, const PictureOf *of, const VoteSpan *span)
{
    Answering *answering = at->answering;
    VoteSpan range = share_range(answering->arena, &of->question);
    bool bottom = rational_compare(span->low, range.low) == 0 && !span->low_open;
    bool top = span->endless || (!range.endless && !span->high_open &&
                                 rational_compare(span->high, range.high) == 0);
    static const PhraseKey both[2][2] = {{PHRASE_span_from_to, PHRASE_span_from_below},
                                         {PHRASE_span_above_to, PHRASE_span_above_below}};
    if (bottom && top)
        return answer_words(answering, PHRASE_span_any, 0, NULL);
    Text low = picture_amount(at, of, span->low);
    Text high = top ? low : picture_amount(at, of, span->high);
    const Arg args[] = {ARG(low), ARG(high)}, last[] = {ARG(high)};
    if (!span->endless && rational_compare(span->low, span->high) == 0)
        return answer_words(answering, PHRASE_span_exactly, 1, args);
    if (top)
        return answer_words(
            answering, span->low_open ? PHRASE_span_above : PHRASE_span_from, 1, args);
    if (bottom)
        return answer_words(
            answering, span->high_open ? PHRASE_span_below : PHRASE_span_to, 1, last);
    return answer_words(answering, both[span->low_open][span->high_open], 2, args);
}

// --- an example ---

static bool contains(const VoteSpan *span, Rational votes)
{
    VoteSpans one = {(VoteSpan *)span, 1, 1};
    return spans_around(&one, votes).here != NULL;
}

// The first number of a stretch that is easy to read, from the end that is nearest.
static Rational example_in(const Picture *at, const PictureOf *of, const VoteSpan *span)
{
    enum { STEPS = 4, FINER = 10, PERCENT = 100 };
    Arena *arena = at->answering->arena;
    bool up = is_above(of, span);
    Rational end = up ? span->low : span->high, part;
    if (!(up ? span->low_open : span->high_open))
        return end;
    bool share = share_unit(at->poll, of->question.voter) == UNIT_SHARE;
    int64_t fine = share ? PERCENT : 1;
    for (int step = 0; step < STEPS; step++, fine *= FINER) {
        Rational whole = rational_mul(arena, end, rational_from_int(fine));
        whole = up ? rational_add(arena, rational_floor(arena, whole), RATIONAL_ONE)
                   : rational_sub(arena, rational_ceil(arena, whole), RATIONAL_ONE);
        if (rational_div(arena, whole, rational_from_int(fine), &part) &&
            contains(span, part))
            return part;
    }
    Rational half = rational_make(arena, 1, 2);
    return rational_mul(arena, rational_add(arena, span->low, span->high), half);
}

// Everybody's votes in the example, as the sum of the answer.
static void show_votes(const Picture *at, const PictureOf *of, Rational votes)
{
    Answering *answering = at->answering;
    Arena *arena = answering->arena;
    const VoteLine *lines = share_lines(arena, &of->question);
    Rational total = RATIONAL_ZERO;
    Unit unit = share_unit(at->poll, of->question.voter);
    for (size_t i = 0; i < at->poll->voters.count; i++) {
        const Voter *voter = &at->poll->voters.items[i];
        if (voter->barred)
            continue;
        Rational now = share_at(arena, lines[i], of->now);
        Rational then = share_at(arena, lines[i], votes);
        Text was =
            show_rational(arena, answering->language, now, share_unit(at->poll, i));
        answer_row(answering, voting_label(answering, voter->voter),
                   WORDS(answering, picture_now, ARG(was)),
                   value_figure(answering, figure_number(then, share_unit(at->poll, i))),
                   NULL);
        total = rational_add(arena, total, then);
    }
    voting_total(answering, total, unit);
}

// --- the argument ---

static Text joined(const Picture *at, Text all, Text more)
{
    if (all.length == 0 || more.length == 0)
        return all.length == 0 ? more : all;
    return text_format(at->answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(all),
                       TEXT_ARG(more));
}

// What a coalition has in the first limit on votes of a poll.
static Text sum_words(const Picture *at, const Game *game, const Coalition *coalition)
{
    const PollGate *gate = share_gate(game->poll);
    Rational sum = game_sum(game, gate, coalition), part;
    Unit unit = voting_unit(gate);
    if (gate->relative &&
        rational_div(at->answering->arena, sum,
                     poll_total(at->answering->arena, game->poll, gate), &part)) {
        sum = part;
        unit = UNIT_SHARE;
    }
    return show_rational(at->answering->arena, at->answering->language, sum, unit);
}

// A coalition in which the vote of one decides in the example, and which does not reach
// the limit where the stretch ends.
static Text matter_words(const Picture *at, const PictureOf *of, const VoteSpan *span,
                         Rational votes, const Game *game, size_t player)
{
    Answering *answering = at->answering;
    Arena *arena = answering->arena;
    Power power = {.answering = answering, .poll = at->poll, .body = at->body};
    Coalition own = game_player(game, player);
    CoalitionList found;
    if (!game_minimal_winning(game, (Wanted){.limit = 1, .containing = &own}, &found) ||
        found.count == 0)
        return TEXT("");
    const Coalition *decides = &found.items[0];
    power.game = (Game *)game;
    Text who = voting_label(answering, power_entity(game, player));
    Text words =
        WORDS(answering, picture_why_matter, ARG(picture_amount(at, of, votes)),
              ARG(power_names(&power, decides)), ARG(sum_words(at, game, decides)),
              ARG(who), ARG(voting_needs(answering, share_gate(at->poll))));
    Rational end = is_above(of, span) ? span->low : span->high;
    const Game *at_end = game_roster(arena, share_poll(arena, &of->question, end));
    if (rational_compare(end, votes) == 0 || at_end == NULL || game_wins(at_end, decides))
        return words;
    return joined(at, words,
                  WORDS(answering, picture_why_exactly, ARG(picture_amount(at, of, end)),
                        ARG(sum_words(at, at_end, decides))));
}

static const Game *game_then(const Picture *at, const PictureOf *of, Rational votes)
{
    Arena *arena = at->answering->arena;
    return game_make(arena, share_poll(arena, &of->question, votes), NULL);
}

Text picture_matters(const Picture *at, const PictureOf *of, const VoteSpan *span,
                     size_t player)
{
    Rational votes = example_in(at, of, span);
    const Game *game = game_then(at, of, votes);
    return game == NULL ? TEXT("") : matter_words(at, of, span, votes, game, player);
}

Text picture_why(const Picture *at, const PictureOf *of, const VoteSpan *span)
{
    Answering *answering = at->answering;
    Rational votes = example_in(at, of, span);
    const Game *game = at->goal == GOAL_NO_DUMMY ? game_then(at, of, votes) : NULL;
    Text words = TEXT("");
    for (size_t i = 0; game != NULL && i < game->players; i++) {
        if (!players_has(&at->named, i))
            continue;
        Text matters = matter_words(at, of, span, votes, game, i);
        if (matters.length > 0)
            answer_step(answering, 0, matters, voting_cell(share_gate(at->poll)));
        words = words.length == 0 ? matters : words;
    }
    show_votes(at, of, votes);
    Text who = voting_label(answering, at->poll->voters.items[of->question.voter].voter);
    Text shown =
        WORDS(answering, picture_shown, ARG(who), ARG(picture_amount(at, of, votes)));
    words = joined(at, answer_words(answering, PHRASE_picture_why_all, 0, NULL), words);
    return joined(at, words, shown);
}
