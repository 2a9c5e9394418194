#include "analysis/table.h"
#include "analysis/voting/threshold_cases.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// Which thresholds give what is wanted.

typedef struct {
    Coalition named, other;
} WantedOf;

typedef bool CaseTest(const Case *one, const WantedOf *of);

typedef struct {
    CaseTest *test;
    PhraseKey some, never;
    bool named;    // asks about somebody
    bool glance;   // is told without counting coalitions
    bool compares; // two players
} Goal;

static size_t first_in(const Coalition *players)
{
    size_t player = 0;
    while (!players_has(players, player))
        player++;
    return player;
}

static bool nobody_dummy(const Case *one, const WantedOf *of)
{
    (void)of;
    return one->possible && one->dummies_known && players_count(&one->dummies) == 0;
}

static bool nobody_blocks(const Case *one, const WantedOf *of)
{
    (void)of;
    return one->possible && players_count(&one->blocks) == 0;
}

static bool nobody_alone(const Case *one, const WantedOf *of)
{
    (void)of;
    return players_count(&one->alone) == 0;
}

static bool all_of(const Coalition *set, const Coalition *named, size_t players)
{
    for (size_t i = 0; i < players; i++)
        if (players_has(named, i) && !players_has(set, i))
            return false;
    return true;
}

static bool gives_veto(const Case *one, const WantedOf *of)
{
    return one->possible && all_of(&one->blocks, &of->named, one->game->players);
}

static bool gives_sole(const Case *one, const WantedOf *of)
{
    return all_of(&one->alone, &of->named, one->game->players);
}

static bool gives_say(const Case *one, const WantedOf *of)
{
    Coalition matter = game_others(one->game, &one->dummies);
    return one->dummies_known && all_of(&matter, &of->named, one->game->players);
}

static bool makes_equal(const Case *one, const WantedOf *of)
{
    Standing standing;
    return one->possible &&
           game_compare(one->game, first_in(&of->named), first_in(&of->other),
                        &standing) &&
           standing == STANDING_EQUAL;
}

// Stretches where it holds, joined where they touch.
static void find_stretches(const Thresholds *at, const Goal *goal, const WantedOf *of,
                           Words *words)
{
    Arena *arena = at->power.answering->arena;
    Stretch stretch, begun = {0};
    bool holding = false;
    for (bool more = stretch_first(&at->map, &stretch); more;
         more = stretch_next(&at->map, &stretch, &stretch)) {
        Case one = goal->glance     ? threshold_glance(at, &stretch)
                   : goal->compares ? threshold_case(at, &stretch)
                                    : threshold_count(at, &stretch);
        bool holds = goal->test(&one, of);
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
    size_t most = goal->glance ? GLANCED_MOST : COUNTED_MOST;
    if (at->map.sums.count <= most)
        return true;
    Answering *answering = at->power.answering;
    answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(answering, threshold_too_many_sums, ARG(at->power.body),
        ARG(voting_number(answering, at->map.sums.count)),
        ARG(voting_number(answering, most)));
    return false;
}

static void answer_wanted(Answering *answering, const Goal *goal)
{
    Thresholds at = {0};
    WantedOf of = {0};
    Words found = {0};
    if (!thresholds_begin(answering, &at) || !few_enough(&at, goal) ||
        (goal->named && !power_asked(&at.power, &of.named)) ||
        !power_asked_in(&at.power, "other", &of.other))
        return;
    Coalition both = of.named;
    for (size_t i = 0; i < at.power.game->players; i++)
        if (players_has(&of.other, i))
            players_add(&both, i);
    find_stretches(&at, goal, &of, &found);
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
                              PHRASE_threshold_no_dummy_at,
                              PHRASE_threshold_no_dummy_never,
                              false,
                              false,
                              false};
    answer_wanted(answering, &goal);
}

void answer_threshold_no_veto(Answering *answering)
{
    static const Goal goal = {nobody_blocks,
                              PHRASE_threshold_no_veto_at,
                              PHRASE_threshold_no_veto_never,
                              false,
                              true,
                              false};
    answer_wanted(answering, &goal);
}

void answer_threshold_no_sole(Answering *answering)
{
    static const Goal goal = {nobody_alone,
                              PHRASE_threshold_no_sole_at,
                              PHRASE_threshold_no_sole_never,
                              false,
                              true,
                              false};
    answer_wanted(answering, &goal);
}

void answer_threshold_veto(Answering *answering)
{
    static const Goal goal = {
        gives_veto, PHRASE_threshold_veto_at, PHRASE_threshold_veto_never, true, true,
        false};
    answer_wanted(answering, &goal);
}

void answer_threshold_sole(Answering *answering)
{
    static const Goal goal = {
        gives_sole, PHRASE_threshold_sole_at, PHRASE_threshold_sole_never, true, true,
        false};
    answer_wanted(answering, &goal);
}

void answer_threshold_say(Answering *answering)
{
    static const Goal goal = {
        gives_say, PHRASE_threshold_say_at, PHRASE_threshold_say_never, true, false,
        false};
    answer_wanted(answering, &goal);
}

void answer_threshold_equal(Answering *answering)
{
    static const Goal goal = {
        makes_equal, PHRASE_threshold_equal_at, PHRASE_threshold_equal_never, true, false,
        true};
    answer_wanted(answering, &goal);
}
