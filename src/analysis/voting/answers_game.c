#include "analysis/voting/power.h"
#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// What holds of a rule as a whole: who is as strong as whom, whether two sides can both
// win or both lose, and whether two rules are the same.

// --- strength ---

static void say_stronger(Power *power, size_t first, size_t second)
{
    Answering *answering = power->answering;
    Standing standing;
    if (!game_compare(power->game, first, second, &standing)) {
        power_too_many(power);
        return;
    }
    Coalition one = game_player(power->game, first);
    Coalition other = game_player(power->game, second);
    const Arg args[] = {ARG(power_names(power, &one)), ARG(power_names(power, &other)),
                        ARG(power->body)};
    static const PhraseKey phrases[] = {[STANDING_EQUAL] = PHRASE_power_as_strong,
                                        [STANDING_MORE] = PHRASE_power_stronger,
                                        [STANDING_LESS] = PHRASE_power_weaker,
                                        [STANDING_DIFFERENT] = PHRASE_power_unlike};
    static const char *const values[] = {[STANDING_EQUAL] = "equal",
                                         [STANDING_MORE] = "stronger",
                                         [STANDING_LESS] = "weaker",
                                         [STANDING_DIFFERENT] = "different"};
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = value_text(answering, text_from(values[standing]));
    answer_say(answering, phrases[standing], 3, args);
}

static bool is_standing(const Game *game, size_t first, size_t second, Standing as)
{
    Standing standing;
    return game_compare(game, first, second, &standing) && standing == as;
}

static void say_all_equal(Power *power, const Coalition *named)
{
    size_t first = SIZE_MAX;
    bool equal = true;
    for (size_t i = 0; i < power->game->players; i++) {
        if (!players_has(named, i))
            continue;
        if (first == SIZE_MAX)
            first = i;
        equal = equal && is_standing(power->game, first, i, STANDING_EQUAL);
    }
    const Arg args[] = {ARG(power_names(power, named)), ARG(power->body)};
    power->answering->out->verdict = equal ? VERDICT_YES : VERDICT_NO;
    answer_say(power->answering,
               equal ? PHRASE_power_interchangeable : PHRASE_power_not_interchangeable, 2,
               args);
}

// Players that can stand for one another, the most swings first.
static void gather_classes(const Power *power, const Counts *counts, CoalitionList *out)
{
    const Game *game = power->game;
    Coalition left = game_everyone(game);
    out->items = ARENA_ARRAY(game->arena, Coalition, game->players + 1);
    out->count = 0;
    while (players_count(&left) > 0) {
        size_t best = SIZE_MAX;
        for (size_t i = 0; i < game->players; i++)
            if (players_has(&left, i) &&
                (best == SIZE_MAX ||
                 rational_compare(counts->swings[i], counts->swings[best]) > 0))
                best = i;
        Coalition class = {0};
        for (size_t i = best; i < game->players; i++)
            if (players_has(&left, i) &&
                rational_compare(counts->swings[i], counts->swings[best]) == 0 &&
                is_standing(game, best, i, STANDING_EQUAL)) {
                players_add(&class, i);
                players_drop(&left, i);
            }
        out->items[out->count++] = class;
    }
    out->total = rational_from_int((int64_t)out->count);
}

static size_t first_of(const Coalition *coalition)
{
    size_t player = 0;
    while (!players_has(coalition, player))
        player++;
    return player;
}

static void say_classes(Power *power, const CoalitionList *classes)
{
    Answering *answering = power->answering;
    Words names = {0};
    for (size_t i = 0; i < classes->count; i++)
        vec_push(answering->arena, &names, power_names(power, &classes->items[i]));
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = power_groups(power, classes, classes->count);
    SAY(answering, power_classes, ARG(power->body),
        ARG(voting_joined(answering, &names)));
    for (size_t i = 0; i + 1 < classes->count; i++)
        if (is_standing(power->game, first_of(&classes->items[i]),
                        first_of(&classes->items[i + 1]), STANDING_DIFFERENT))
            answer_step(answering, 0,
                        WORDS(answering, power_unlike, ARG(names.items[i]),
                              ARG(names.items[i + 1]), ARG(power->body)),
                        NULL);
}

void answer_interchangeable(Answering *answering)
{
    Power power;
    Coalition named, one, other;
    Counts counts;
    CoalitionList classes;
    if (!power_begin(answering, &power, true) ||
        !power_asked_in(&power, "parties", &named) ||
        !power_asked_in(&power, "party", &one) ||
        !power_asked_in(&power, "other", &other))
        return;
    bool orders = power.game->diagram != NULL || power.game->trend.descends;
    if (!orders || !game_counts(power.game, false, &counts)) {
        power_too_many(&power);
    } else if (players_count(&one) == 1 && players_count(&other) == 1) {
        say_stronger(&power, first_of(&one), first_of(&other));
    } else if (players_count(&named) > 1) {
        say_all_equal(&power, &named);
    } else {
        gather_classes(&power, &counts, &classes);
        say_classes(&power, &classes);
    }
}

// --- both sides ---

typedef Truth SidesTest(const Game *game, Coalition *out);

// Two opposite sides as the value of the answer.
static void tell_sides(Power *power, const Coalition *one, const Coalition *other)
{
    CoalitionList sides = {
        .items = (Coalition[]){*one, *other}, .count = 2, .total = rational_from_int(2)};
    power->answering->out->value = power_groups(power, &sides, 2);
}

static void answer_sides(Answering *answering, SidesTest *test, PhraseKey yes,
                         PhraseKey no)
{
    Power power;
    Coalition one;
    if (!power_begin(answering, &power, true))
        return;
    Truth possible = test(power.game, &one);
    if (possible == TRUTH_UNKNOWN) {
        power_too_many(&power);
        return;
    }
    answering->out->verdict = possible == TRUTH_YES ? VERDICT_YES : VERDICT_NO;
    if (possible == TRUTH_NO) {
        const Arg body = ARG(power.body);
        answer_say(answering, no, 1, &body);
        return;
    }
    Coalition other = game_others(power.game, &one);
    tell_sides(&power, &one, &other);
    const Arg args[] = {ARG(power.body), ARG(power_names(&power, &one)),
                        ARG(power_names(&power, &other))};
    answer_say(answering, yes, 3, args);
}

void answer_can_contradict(Answering *answering)
{
    answer_sides(answering, game_improper, PHRASE_power_contradict,
                 PHRASE_power_no_contradict);
}

void answer_can_deadlock(Answering *answering)
{
    answer_sides(answering, game_deadlock, PHRASE_power_deadlock,
                 PHRASE_power_no_deadlock);
}
