#include "analysis/voting/picture.h"
#include "analysis/voting/power.h"
#include "analysis/table.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// Which shares give a wanted picture: of each party what it would need to have, and the
// smallest change of all.

typedef struct {
    PhraseKey now, not, when;
} GoalWords;

static const GoalWords goal_words[] = {
    [GOAL_NO_DUMMY] = {PHRASE_picture_no_dummy_now, PHRASE_picture_no_dummy_not,
                       PHRASE_picture_no_dummy_when},
    [GOAL_NO_VETO] = {PHRASE_picture_no_veto_now, PHRASE_picture_no_veto_not,
                      PHRASE_picture_no_veto_when},
    [GOAL_NO_SOLE] = {PHRASE_picture_no_sole_now, PHRASE_picture_no_sole_not,
                      PHRASE_picture_no_sole_when},
    [GOAL_EQUAL] = {PHRASE_picture_equal_now, PHRASE_picture_equal_not,
                    PHRASE_picture_equal_when},
};

// --- reading the question ---

static bool nobody_named(Answering *answering)
{
    SAY0(answering, power_nobody_named);
    answering->out->verdict = VERDICT_NOT_STATED;
    return false;
}

// Whose votes are changed: the one named, the two that are compared, or each in turn.
typedef struct {
    size_t party, giver, one, other;
} Named;

static bool is_changed(const Picture *at, const Named *named, size_t voter)
{
    if (at->poll->voters.items[voter].barred || voter == named->giver)
        return false;
    if (named->party != SIZE_MAX)
        return voter == named->party;
    return at->goal != GOAL_EQUAL || voter == named->one || voter == named->other;
}

static void add_voter(Picture *at, const Named *named, size_t voter)
{
    Arena *arena = at->answering->arena;
    PictureOf of = {.question = {.poll = at->poll, .goal = at->goal, .voter = voter}};
    share_read_way(at->answering, named->giver, &of.question);
    of.question.one = named->one;
    of.question.other = named->other;
    of.now = share_gate(at->poll)->weights.items[voter];
    vec_push(arena, &at->of, of);
}

static bool read_named(Picture *at, Named *named)
{
    Answering *answering = at->answering;
    if (!share_voter(answering, at->poll, "party", &named->party) ||
        !share_voter(answering, at->poll, "from", &named->giver) ||
        !share_voter(answering, at->poll, "one", &named->one) ||
        !share_voter(answering, at->poll, "other", &named->other))
        return false;
    if (at->goal == GOAL_EQUAL && (named->one == SIZE_MAX || named->other == SIZE_MAX ||
                                   named->one == named->other))
        return nobody_named(answering);
    for (size_t i = 0; i < at->poll->voters.count; i++)
        if (is_changed(at, named, i))
            add_voter(at, named, i);
    return at->of.count > 0 || nobody_named(answering);
}

// --- what holds now ---

static bool is_hindrance(const Game *game, ShareGoal goal, const Coalition *dummies,
                         size_t player)
{
    switch (goal) {
    case GOAL_NO_DUMMY: return players_has(dummies, player);
    case GOAL_NO_VETO: return game_blocks_alone(game, player);
    default: return game_decides_alone(game, player);
    }
}

// Those that stand in the way as votes are now, or who are compared.
static void find_named(Picture *at, const Game *game, const Named *named)
{
    Coalition dummies = {0};
    if (at->goal == GOAL_NO_DUMMY &&
        (game->worked == NULL || !game_dummies(game, &dummies)))
        return;
    for (size_t i = 0; i < game->players; i++) {
        bool compared = game->voters[i] == named->one || game->voters[i] == named->other;
        if (at->goal == GOAL_EQUAL ? compared : is_hindrance(game, at->goal, &dummies, i))
            players_add(&at->named, i);
    }
}

typedef VEC(Text) Sentences;

static void say_now(const Picture *at, Game *game, bool holds, Sentences *said)
{
    Answering *answering = at->answering;
    Power power = {.answering = answering, .poll = at->poll, .game = game};
    Coalition everyone = game_everyone(game);
    const Arg args[] = {ARG(at->body), ARG(power_names(&power, &at->named))};
    PhraseKey key = holds ? goal_words[at->goal].now : goal_words[at->goal].not ;
    if (!game_wins(game, &everyone))
        key = PHRASE_picture_nothing_decided;
    vec_push(answering->arena, said, answer_words(answering, key, 2, args));
}

// --- what would be enough ---

static Text spans_words(const Picture *at, const PictureOf *of)
{
    Answering *answering = at->answering;
    const VoteSpan *above = of->around.above, *below = of->around.below;
    if (above == NULL || below == NULL)
        return picture_span(at, of, above != NULL ? above : below);
    return WORDS(answering, picture_or, ARG(picture_span(at, of, below)),
                 ARG(picture_span(at, of, above)));
}

static Text row_words(const Picture *at, const PictureOf *of)
{
    Answering *answering = at->answering;
    if (!of->known)
        return answer_words(answering, PHRASE_picture_too_many, 0, NULL);
    if (of->around.here != NULL)
        return WORDS(answering, picture_holds_now,
                     ARG(picture_span(at, of, of->around.here)));
    return of->spans.count > 0
               ? spans_words(at, of)
               : answer_words(answering, PHRASE_picture_with_none, 0, NULL);
}

// What would be enough of each whose votes may change.
static void show_each(const Picture *at)
{
    Answering *answering = at->answering;
    Arena *arena = answering->arena;
    AgrRow *rows = ARENA_ARRAY(arena, AgrRow, at->of.count + 1);
    for (size_t i = 0; i < at->of.count; i++) {
        const PictureOf *of = &at->of.items[i];
        size_t voter = of->question.voter;
        Text name = voting_label(answering, at->poll->voters.items[voter].voter);
        Text now = show_rational(arena, answering->language, of->now,
                                 share_unit(at->poll, voter));
        rows[i] =
            (AgrRow){.of = text_cstr(arena, answer_handle(answering, name)),
                     .label = text_cstr(arena, name),
                     .what = text_cstr(arena, WORDS(answering, picture_now, ARG(now))),
                     .value = value_text(answering, row_words(at, of))};
    }
    answering->out->value =
        (AgrValue){.kind = AGR_VALUE_ROWS, .rows = rows, .row_count = at->of.count};
}

static void show_one(const Picture *at, const PictureOf *of)
{
    Answering *answering = at->answering;
    const VoteSpan *span = picture_nearest(answering->arena, of);
    AgrValue *value = &answering->out->value;
    if (of->around.here != NULL)
        *value = value_text(answering, TEXT("already"));
    else if (span == NULL)
        *value = value_text(answering, TEXT("never"));
    else
        *value = value_figure(
            answering, figure_number(span == of->around.above ? span->low : span->high,
                                     share_unit(at->poll, of->question.voter)));
}

static bool is_named(const Picture *at, const PictureOf *of)
{
    size_t player = 0;
    for (size_t i = 0; i < of->question.voter; i++)
        player += !at->poll->voters.items[i].barred;
    return players_has(&at->named, player);
}

// Compares how small a change is enough; -1: the first is smaller.
static int compare_change(const Picture *at, const PictureOf *a, const PictureOf *b)
{
    Arena *arena = at->answering->arena;
    return rational_compare(picture_distance(arena, a, picture_nearest(arena, a)),
                            picture_distance(arena, b, picture_nearest(arena, b)));
}

// Whom the smallest change is of, rather of those that the picture lacks; NULL when none
// is enough.
static const PictureOf *smallest(const Picture *at)
{
    const PictureOf *best = NULL;
    for (size_t i = 0; i < at->of.count; i++) {
        const PictureOf *of = &at->of.items[i];
        if (picture_nearest(at->answering->arena, of) == NULL)
            continue;
        int order = best == NULL ? -1 : compare_change(at, of, best);
        if (order < 0 || (order == 0 && is_named(at, of) && !is_named(at, best)))
            best = of;
    }
    return best;
}

// That this change is the smallest, and who else could make one that is as small.
static void say_smallest(const Picture *at, const PictureOf *best, Sentences *said)
{
    Answering *answering = at->answering;
    EntityList also = {0};
    for (size_t i = 0; i < at->of.count; i++) {
        const PictureOf *of = &at->of.items[i];
        if (of != best && picture_nearest(answering->arena, of) != NULL &&
            compare_change(at, of, best) == 0)
            vec_push(answering->arena, &also,
                     at->poll->voters.items[of->question.voter].voter);
    }
    vec_push(answering->arena, said,
             answer_words(answering, PHRASE_picture_smallest, 0, NULL));
    if (also.count > 0)
        vec_push(answering->arena, said,
                 WORDS(answering, picture_smallest_also,
                       ARG(show_names(answering->arena, answering->language, &also))));
}

static void say_enough(const Picture *at, const PictureOf *of, Sentences *said)
{
    Answering *answering = at->answering;
    Arena *arena = answering->arena;
    bool one = at->of.count == 1;
    const VoteSpan *nearest = picture_nearest(arena, of);
    Text name = voting_label(answering, at->poll->voters.items[of->question.voter].voter);
    const Arg args[] = {ARG(name),
                        ARG(one ? spans_words(at, of) : picture_span(at, of, nearest)),
                        ARG(picture_amount(at, of, of->now))};
    vec_push(arena, said, answer_words(answering, goal_words[at->goal].when, 3, args));
    if (!one)
        say_smallest(at, of, said);
    vec_push(arena, said, picture_why(at, of, nearest));
}

static void say_never(const Picture *at, Sentences *said)
{
    Answering *answering = at->answering;
    const PictureOf *of = &at->of.items[0];
    if (at->of.count > 1) {
        vec_push(answering->arena, said,
                 answer_words(answering, PHRASE_picture_never, 0, NULL));
        return;
    }
    Text name = voting_label(answering, at->poll->voters.items[of->question.voter].voter);
    vec_push(answering->arena, said,
             WORDS(answering, picture_never_one, ARG(name),
                   ARG(picture_amount(at, of, of->now))));
}

// --- the answer ---

static bool find_spans(Picture *at)
{
    size_t known = 0;
    for (size_t i = 0; i < at->of.count; i++) {
        PictureOf *of = &at->of.items[i];
        of->known = share_spans(at->answering->arena, &of->question, &of->spans);
        of->around = spans_around(&of->spans, of->now);
        known += of->known;
        // Where there are too many sums for one, there are for the others.
        if (known == 0 && game_player_count(at->poll) > SHARE_MATTER_PLAYERS_MAX)
            break;
    }
    return known > 0;
}

static bool holds_now(const Picture *at)
{
    const PictureOf *first = &at->of.items[0];
    for (size_t i = 0; i < at->of.count; i++)
        if (at->of.items[i].known)
            return at->of.items[i].around.here != NULL;
    return share_holds(at->answering->arena, &first->question, first->now) == TRUTH_YES;
}

static void say_all(Picture *at, const Named *named)
{
    Answering *answering = at->answering;
    Sentences said = {0};
    const PictureOf *first = &at->of.items[0];
    bool holds = holds_now(at);
    // Only whom it leaves without a say is told by all coalitions.
    bool all = at->goal == GOAL_NO_DUMMY && !holds;
    Game *game = all ? game_make(answering->arena, at->poll, NULL)
                     : game_roster(answering->arena, at->poll);
    find_named(at, game, named);
    say_now(at, game, holds, &said);
    const PictureOf *best = smallest(at);
    if (!holds && best != NULL)
        say_enough(at, best, &said);
    else if (!holds)
        say_never(at, &said);
    else if (at->of.count == 1 && first->around.here != NULL)
        vec_push(
            answering->arena, &said,
            WORDS(answering, picture_stays,
                  ARG(voting_label(answering,
                                   at->poll->voters.items[first->question.voter].voter)),
                  ARG(picture_span(at, first, first->around.here)),
                  ARG(picture_amount(at, first, first->now))));
    Text words = TEXT("");
    for (size_t i = 0; i < said.count; i++)
        words = i == 0 ? said.items[i]
                       : text_format(answering->arena, TEXT_FMT " " TEXT_FMT,
                                     TEXT_ARG(words), TEXT_ARG(said.items[i]));
    answering->out->sentence = words;
}

static void refuse(Answering *answering, Verdict verdict, PhraseKey key, const Arg *args)
{
    answering->out->verdict = verdict;
    answer_say(answering, key, 2, args);
}

static void answer_picture(Answering *answering, ShareGoal goal)
{
    Named named;
    const Decision *decision = voting_decision(answering);
    const Poll *poll =
        decision == NULL ? NULL : voting_poll(answering, decision, WORD_all);
    poll = poll == NULL ? NULL : share_plain(answering, poll);
    if (poll == NULL)
        return;
    Picture at = {.answering = answering,
                  .poll = poll,
                  .goal = goal,
                  .body = voting_label(answering, decision->body)};
    const Arg args[] = {ARG(at.body),
                        ARG(voting_number(answering, game_player_count(poll)))};
    if (share_gate(poll) == NULL) {
        answering->out->value = value_text(answering, TEXT("no-votes"));
        refuse(answering, VERDICT_VALUE, PHRASE_share_no_votes, args);
        return;
    }
    if (!read_named(&at, &named))
        return;
    if (!find_spans(&at)) {
        share_refuse(answering, poll);
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    if (at.of.count == 1)
        show_one(&at, &at.of.items[0]);
    else
        show_each(&at);
    say_all(&at, &named);
    answer_assume(answering, TEXT("presence"), TEXT("everyone"),
                  answer_words(answering, PHRASE_power_assume_present, 0, NULL));
    share_assume_way(answering, &at.of.items[0].question);
}

void answer_picture_no_dummy(Answering *answering)
{
    answer_picture(answering, GOAL_NO_DUMMY);
}

void answer_picture_no_veto(Answering *answering)
{
    answer_picture(answering, GOAL_NO_VETO);
}

void answer_picture_no_sole(Answering *answering)
{
    answer_picture(answering, GOAL_NO_SOLE);
}

void answer_picture_equal(Answering *answering)
{
    answer_picture(answering, GOAL_EQUAL);
}
