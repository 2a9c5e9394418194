#include "analysis/answers.h"
#include "analysis/table.h"
#include "analysis/voting/power.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// How many it takes: groups of so many who decide or block together, and the fewest who
// do. A bloc that votes as one counts as many as it has members.

enum { TRIED_MOST = 500000, LISTED_ALL = 10000 };

typedef bool Wins(const Game *game, const Coalition *coalition);

static size_t heads_of(const Power *power, size_t player)
{
    const Game *game = power->game;
    size_t members = game->poll->voters.items[game->voters[player]].members.count;
    return members > 0 ? members : 1;
}

static size_t heads_in(const Power *power, const Coalition *coalition)
{
    size_t heads = 0;
    for (size_t i = 0; i < power->game->players; i++)
        heads += players_has(coalition, i) ? heads_of(power, i) : 0;
    return heads;
}

static Text counted(const Power *power, size_t number)
{
    return voting_number(power->answering, number);
}

static void say_more(Power *power, Text words)
{
    Answering *answering = power->answering;
    answering->out->sentence =
        tell_joined(answering, answering->out->sentence, " ", words);
}

// --- groups of a size ---

typedef struct {
    const Power *power;
    Wins *wins;
    size_t tried;
    VEC(Coalition) found;
} Search;

// Goes through all groups of `left` more heads out of the players from `from` on, in the
// order of the voters. False when they are too many.
static bool search(Search *at, Coalition chosen, size_t from, size_t left)
{
    const Game *game = at->power->game;
    if (left == 0) {
        if (at->wins(game, &chosen))
            vec_push(game->arena, &at->found, chosen);
        return ++at->tried <= TRIED_MOST;
    }
    for (size_t i = from; i < game->players; i++) {
        size_t heads = heads_of(at->power, i);
        Coalition with = chosen;
        players_add(&with, i);
        if (heads <= left && !search(at, with, i + 1, left - heads))
            return false;
    }
    return true;
}

static bool size_asked(const Answering *answering, size_t *out)
{
    const Filled *slot = asked_slot(answering->asked, "size");
    int64_t size;
    if (slot == NULL || slot->value == NULL || slot->value->kind != EXPR_QUANTITY ||
        !rational_to_int(slot->value->quantity.range.low, &size) || size < 1)
        return false;
    *out = (size_t)size;
    return true;
}

// Those who do it alone.
static Coalition alone(const Power *power, Wins *wins)
{
    Coalition out = {0};
    for (size_t i = 0; i < power->game->players; i++) {
        Coalition one = game_player(power->game, i);
        if (wins(power->game, &one))
            players_add(&out, i);
    }
    return out;
}

static void answer_sized(Answering *answering, Wins *wins, PhraseKey some, PhraseKey none)
{
    Power power;
    size_t size;
    if (!power_begin(answering, &power, false) || !size_asked(answering, &size))
        return;
    Search at = {.power = &power, .wins = wins};
    if (!search(&at, (Coalition){0}, 0, size)) {
        power_too_many(&power);
        return;
    }
    size_t limit = power_limit(answering);
    CoalitionList list = {.items = at.found.items,
                          .count = at.found.count < limit ? at.found.count : limit,
                          .total = rational_from_int((int64_t)at.found.count)};
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = power_groups(&power, &list, limit);
    const Arg args[] = {ARG(power.body), ARG(counted(&power, size)),
                        ARG(counted(&power, at.found.count))};
    answer_say(answering, at.found.count > 0 ? some : none, 3, args);
    Coalition already = alone(&power, wins);
    if (players_count(&already) > 0)
        say_more(&power,
                 WORDS(answering, sized_alone, ARG(power_names(&power, &already))));
}

void answer_sized_deciding(Answering *answering)
{
    answer_sized(answering, game_wins, PHRASE_sized_deciding, PHRASE_sized_none_deciding);
}

void answer_sized_blocking(Answering *answering)
{
    answer_sized(answering, game_blocks, PHRASE_sized_blocking,
                 PHRASE_sized_none_blocking);
}

// --- the fewest ---

// The coalition of the fewest heads in a list of the smallest; false when it can't be
// told, `out` is empty when there is none.
static bool fewest_in(const Power *power, bool blocking, Coalition *out)
{
    CoalitionList list;
    Wanted wanted = {.limit = LISTED_ALL};
    bool blocs = false;
    for (size_t i = 0; i < power->game->players; i++)
        blocs = blocs || heads_of(power, i) > 1;
    *out = (Coalition){0};
    if (!(blocking ? game_minimal_blocking : game_minimal_winning)(power->game, wanted,
                                                                   &list))
        return false;
    for (size_t i = 0; i < list.count; i++)
        if (i == 0 || heads_in(power, &list.items[i]) < heads_in(power, out))
            *out = list.items[i];
    return !blocs ||
           rational_compare(list.total, rational_from_int((int64_t)list.count)) == 0;
}

static void say_surely(Power *power, size_t surely)
{
    Coalition all = game_everyone(power->game);
    if (surely < heads_in(power, &all))
        say_more(power,
                 WORDS(power->answering, fewest_surely, ARG(counted(power, surely))));
}

// Who they may be: any of them, or not, when `surely` always are enough.
static void say_which(Power *power, const Coalition *fewest, size_t count, size_t surely)
{
    Answering *answering = power->answering;
    if (count == surely)
        say_more(power, WORDS(answering, fewest_any, ARG(counted(power, count))));
    else
        say_more(power, WORDS(answering, fewest_some, ARG(counted(power, count)),
                              ARG(power_names(power, fewest))));
    if (count < surely)
        say_surely(power, surely);
}

static void say_limit(Power *power)
{
    const PollAttempt *last = &vec_last(&power->poll->attempts);
    SAY(power->answering, fewest_limit, ARG(power->body),
        ARG(voting_needs(power->answering, last->gate)));
}

// The fewest of a sort, and how many of the other sort there must at least be; false when
// nothing more can be said than the limit.
static bool fewest(Power *power, bool blocking, Coalition *least, size_t *count,
                   size_t *surely)
{
    Coalition other, all = game_everyone(power->game);
    if (!power->game->monotone || !fewest_in(power, blocking, least) ||
        !fewest_in(power, !blocking, &other)) {
        power_too_many(power);
        return false;
    }
    *count = heads_in(power, least);
    *surely = heads_in(power, &all) - heads_in(power, &other) + 1;
    power->answering->out->verdict = VERDICT_VALUE;
    power->answering->out->value = value_figure(
        power->answering, figure_number(rational_from_int((int64_t)*count), UNIT_NUMBER));
    return true;
}

void answer_fewest_deciding(Answering *answering)
{
    Power power;
    Coalition least;
    size_t count, surely;
    if (!power_begin(answering, &power, true))
        return;
    Coalition all = game_everyone(power.game), needed = alone(&power, game_blocks);
    if (!game_wins(power.game, &all)) {
        answering->out->verdict = VERDICT_VALUE;
        SAY(answering, fewest_never, ARG(power.body));
        return;
    }
    if (!fewest(&power, false, &least, &count, &surely))
        return;
    say_limit(&power);
    size_t voters = heads_in(&power, &all);
    if (count == 1 && surely > 1) {
        Coalition enough = alone(&power, game_wins);
        say_more(&power, WORDS(answering, fewest_one_deciding,
                               ARG(power_names(&power, &enough))));
        return;
    }
    if (count == voters) {
        say_more(&power, WORDS(answering, fewest_all, ARG(counted(&power, voters))));
        return;
    }
    say_more(&power, WORDS(answering, fewest_deciding, ARG(counted(&power, count)),
                           ARG(counted(&power, voters))));
    say_which(&power, &least, count, surely);
    if (players_count(&needed) > 0)
        say_more(&power,
                 WORDS(answering, fewest_needed, ARG(power_names(&power, &needed))));
}

void answer_fewest_blocking(Answering *answering)
{
    Power power;
    Coalition least;
    size_t count, surely;
    if (!power_begin(answering, &power, true))
        return;
    Coalition all = game_everyone(power.game);
    if (!game_wins(power.game, &all)) {
        answering->out->verdict = VERDICT_VALUE;
        SAY(answering, fewest_never, ARG(power.body));
        return;
    }
    if (!fewest(&power, true, &least, &count, &surely))
        return;
    if (count == 1 && surely > 1) {
        Coalition enough = alone(&power, game_blocks);
        SAY(answering, fewest_one_blocking, ARG(power.body),
            ARG(power_names(&power, &enough)));
        say_surely(&power, surely);
        return;
    }
    SAY(answering, fewest_blocking, ARG(counted(&power, count)),
        ARG(counted(&power, heads_in(&power, &all))), ARG(power.body));
    say_which(&power, &least, count, surely);
}
