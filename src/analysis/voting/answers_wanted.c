#include "analysis/table.h"
#include "analysis/voting/share_asked.h"
#include "analysis/voting/threshold_cases.h"
#include "analysis/voting/threshold_spans.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// Which thresholds give what is wanted.

typedef struct {
    Coalition named, other;
} WantedOf;

typedef Truth CaseTest(const Case *one, const WantedOf *of);
// The same at all thresholds at once; false when that can't be told.
typedef bool SpansTest(const ThresholdMoves *moves, const WantedOf *of, VoteSpans *out);

typedef struct {
    CaseTest *test;
    SpansTest *spans; // NULL: is told without counting coalitions
    PhraseKey some, never;
    bool named;    // asks about somebody
    bool compares; // two players
} Goal;

static size_t first_in(const Coalition *players)
{
    size_t player = 0;
    while (!players_has(players, player))
        player++;
    return player;
}

static Truth nobody_dummy(const Case *one, const WantedOf *of)
{
    (void)of;
    if (!one->dummies_known)
        return TRUTH_UNKNOWN;
    return truth_from(one->possible && players_count(&one->dummies) == 0);
}

static Truth nobody_blocks(const Case *one, const WantedOf *of)
{
    (void)of;
    return truth_from(one->possible && players_count(&one->blocks) == 0);
}

static Truth nobody_alone(const Case *one, const WantedOf *of)
{
    (void)of;
    return truth_from(players_count(&one->alone) == 0);
}

static bool all_of(const Coalition *set, const Coalition *named, size_t players)
{
    for (size_t i = 0; i < players; i++)
        if (players_has(named, i) && !players_has(set, i))
            return false;
    return true;
}

static Truth gives_veto(const Case *one, const WantedOf *of)
{
    return truth_from(one->possible &&
                      all_of(&one->blocks, &of->named, one->game->players));
}

static Truth gives_sole(const Case *one, const WantedOf *of)
{
    return truth_from(all_of(&one->alone, &of->named, one->game->players));
}

static Truth gives_say(const Case *one, const WantedOf *of)
{
    Coalition matter = game_others(one->game, &one->dummies);
    if (!one->dummies_known)
        return TRUTH_UNKNOWN;
    return truth_from(all_of(&matter, &of->named, one->game->players));
}

static Truth makes_equal(const Case *one, const WantedOf *of)
{
    Standing standing;
    if (!one->possible)
        return TRUTH_NO;
    if (!game_compare(one->game, first_in(&of->named), first_in(&of->other), &standing))
        return TRUTH_UNKNOWN;
    return truth_from(standing == STANDING_EQUAL);
}

// --- at all thresholds at once ---

static bool no_dummy_at(const ThresholdMoves *moves, const WantedOf *of, VoteSpans *out)
{
    (void)of;
    return threshold_matters(moves, SIZE_MAX, out);
}

static bool say_at(const ThresholdMoves *moves, const WantedOf *of, VoteSpans *out)
{
    const Game *game = moves->moving.game;
    *out = (VoteSpans){0};
    vec_push(game->arena, out, moves->moving.range);
    for (size_t i = 0; i < game->players; i++) {
        VoteSpans one;
        if (!players_has(&of->named, i))
            continue;
        if (!threshold_matters(moves, game->voters[i], &one))
            return false;
        *out = spans_both(game->arena, out, &one);
    }
    return true;
}

static bool equal_at(const ThresholdMoves *moves, const WantedOf *of, VoteSpans *out)
{
    const size_t *voters = moves->moving.game->voters;
    return threshold_equal(moves, voters[first_in(&of->named)],
                           voters[first_in(&of->other)], out);
}

// The threshold at which a rule on ties decides is a case of its own.
static bool settle_tie(const Thresholds *at, const Goal *goal, const WantedOf *of,
                       VoteSpans *spans)
{
    Arena *arena = at->power.answering->arena;
    if (!at->map.tie)
        return true;
    Rational half = rational_from_wide(arena, at->map.half);
    Stretch tie = {.low = at->map.half, .high = at->map.half, .upto = true};
    VoteSpans point = {0};
    VoteSpan all = {.low = RATIONAL_ZERO, .endless = true};
    Case one = threshold_case(at, &tie);
    Truth holds = goal->test(&one, of);
    vec_push(arena, &point, (VoteSpan){.low = half, .high = half});
    VoteSpans beside = spans_lacking(arena, all, &point);
    *spans = spans_both(arena, spans, &beside);
    if (holds == TRUTH_YES)
        vec_push(arena, spans, point.items[0]);
    spans_order(spans);
    return holds != TRUTH_UNKNOWN;
}

// False after saying that there are too many sums.
static bool find_at_once(Thresholds *at, const ThresholdMoves *moves, const Goal *goal,
                         const WantedOf *of, Words *words)
{
    Answering *answering = at->power.answering;
    VoteSpans spans;
    if (!goal->spans(moves, of, &spans) || !settle_tie(at, goal, of, &spans)) {
        share_refuse(answering, at->power.poll);
        return false;
    }
    for (size_t i = 0; i < spans.count; i++) {
        Stretch stretch = threshold_stretch(&spans.items[i]);
        vec_push(answering->arena, words, stretch_words(at, &stretch));
    }
    return true;
}

// --- one threshold after the other ---

// Stretches where it holds, joined where they touch.
static bool find_stretches(const Thresholds *at, const Goal *goal, const WantedOf *of,
                           Words *words)
{
    Arena *arena = at->power.answering->arena;
    Stretch stretch, begun = {0};
    bool holding = false;
    for (bool more = stretch_first(&at->map, &stretch); more;
         more = stretch_next(&at->map, &stretch, &stretch)) {
        Case one = goal->spans == NULL ? threshold_glance(at, &stretch)
                   : goal->compares    ? threshold_case(at, &stretch)
                                       : threshold_count(at, &stretch);
        Truth truth = goal->test(&one, of);
        if (truth == TRUTH_UNKNOWN)
            return false;
        bool holds = truth == TRUTH_YES;
        if (holds && !holding)
            begun = stretch;
        if (holds) {
            begun.high = stretch.high;
            begun.upto = stretch.upto;
            begun.open = stretch.open;
        } else if (holding) {
            vec_push(arena, words, stretch_words(at, &begun));
        }
        holding = holds;
    }
    if (holding)
        vec_push(arena, words, stretch_words(at, &begun));
    return true;
}

// The table of what holds at each: only what was found.
static void say_wanted(const Thresholds *at, const Words *found, PhraseKey some,
                       PhraseKey never, Text who)
{
    enum { SAID_MOST = 12 };
    Answering *answering = at->power.answering;
    Words shown_first = {0};
    for (size_t i = 0; i < found->count && i < SAID_MOST; i++)
        vec_push(answering->arena, &shown_first, found->items[i]);
    if (found->count > SAID_MOST)
        vec_push(answering->arena, &shown_first,
                 WORDS(answering, change_more,
                       ARG(voting_number(answering, found->count - SAID_MOST))));
    Text list = voting_joined(answering, &shown_first);
    const Arg args[] = {ARG(at->power.body), ARG(list), ARG(who)};
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value =
        value_text(answering, found->count > 0 ? list : TEXT("never"));
    answer_say(answering, found->count > 0 ? some : never, 3, args);
}

static bool few_enough(Thresholds *at, const Goal *goal)
{
    enum { COUNTED_MOST = 4096, GLANCED_MOST = 16384 };
    size_t most = goal->spans == NULL ? GLANCED_MOST : COUNTED_MOST;
    if (at->map.sums.count <= most)
        return true;
    Answering *answering = at->power.answering;
    answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(answering, threshold_too_many_sums, ARG(at->power.body),
        ARG(voting_number(answering, at->map.sums.count)),
        ARG(voting_number(answering, most)));
    return false;
}

static bool find_wanted(Thresholds *at, const Goal *goal, const WantedOf *of,
                        Words *found)
{
    ThresholdMoves moves;
    if (goal->spans != NULL && threshold_moves(&at->map, &moves))
        return find_at_once(at, &moves, goal, of, found);
    if (!few_enough(at, goal))
        return false;
    if (find_stretches(at, goal, of, found))
        return true;
    return power_too_many(&at->power);
}

static void answer_wanted(Answering *answering, const Goal *goal)
{
    Thresholds at = {0};
    WantedOf of = {0};
    Words found = {0};
    if (!thresholds_begin(answering, &at) ||
        (goal->named && !power_asked(&at.power, &of.named)) ||
        !power_asked_in(&at.power, "other", &of.other) ||
        !find_wanted(&at, goal, &of, &found))
        return;
    Coalition both = of.named;
    for (size_t i = 0; i < at.power.game->players; i++)
        if (players_has(&of.other, i))
            players_add(&both, i);
    say_wanted(&at, &found, goal->some, goal->never, power_names(&at.power, &both));
    Case now = threshold_case(&at, &at.now);
    Text needs = voting_needs(answering, at.map.gate);
    answer_step(
        answering, 0,
        WORDS(answering, threshold_step_now, ARG(needs), ARG(case_words(&at, &now))),
        voting_cell(at.map.gate));
}

void answer_threshold_no_dummy(Answering *answering)
{
    static const Goal goal = {nobody_dummy,
                              no_dummy_at,
                              PHRASE_threshold_no_dummy_at,
                              PHRASE_threshold_no_dummy_never,
                              false,
                              false};
    answer_wanted(answering, &goal);
}

void answer_threshold_no_veto(Answering *answering)
{
    static const Goal goal = {
        nobody_blocks, NULL, PHRASE_threshold_no_veto_at, PHRASE_threshold_no_veto_never,
        false,         false};
    answer_wanted(answering, &goal);
}

void answer_threshold_no_sole(Answering *answering)
{
    static const Goal goal = {
        nobody_alone, NULL, PHRASE_threshold_no_sole_at, PHRASE_threshold_no_sole_never,
        false,        false};
    answer_wanted(answering, &goal);
}

void answer_threshold_veto(Answering *answering)
{
    static const Goal goal = {
        gives_veto, NULL, PHRASE_threshold_veto_at, PHRASE_threshold_veto_never,
        true,       false};
    answer_wanted(answering, &goal);
}

void answer_threshold_sole(Answering *answering)
{
    static const Goal goal = {
        gives_sole, NULL, PHRASE_threshold_sole_at, PHRASE_threshold_sole_never,
        true,       false};
    answer_wanted(answering, &goal);
}

void answer_threshold_say(Answering *answering)
{
    static const Goal goal = {
        gives_say, say_at, PHRASE_threshold_say_at, PHRASE_threshold_say_never,
        true,      false};
    answer_wanted(answering, &goal);
}

void answer_threshold_equal(Answering *answering)
{
    static const Goal goal = {
        makes_equal, equal_at, PHRASE_threshold_equal_at, PHRASE_threshold_equal_never,
        true,        true};
    answer_wanted(answering, &goal);
}
