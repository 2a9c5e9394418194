#include "analysis/voting/power.h"
#include "analysis/table.h"

#include "messages.h"

// Lists of coalitions of a sort: those that win, lose or block, all of them or only with
// some and without others.

typedef bool Lister(const Game *game, Wanted wanted, CoalitionList *out);

static void answer_list(Answering *answering, Lister *lister, PhraseKey key)
{
    Power power;
    Coalition with, without;
    CoalitionList list;
    if (!power_begin(answering, &power, true) || !power_asked_in(&power, "with", &with) ||
        !power_asked_in(&power, "without", &without))
        return;
    size_t limit = power_limit(answering);
    if (!lister(power.game, (Wanted){limit, &with, &without}, &list)) {
        power_too_many(&power);
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = power_groups(&power, &list, limit);
    const Arg args[] = {ARG(power.body),
                        ARG(rational_exact(answering->arena, list.total))};
    answer_say(answering, key, 2, args);
    if (!power.game->monotone)
        answer_step(answering, 0,
                    answer_words(answering, PHRASE_power_not_monotone, 0, NULL), NULL);
}

void answer_winning(Answering *answering)
{
    answer_list(answering, game_winning, PHRASE_power_winning);
}

void answer_losing(Answering *answering)
{
    answer_list(answering, game_losing, PHRASE_counts_losing_are);
}

void answer_minimal_winning(Answering *answering)
{
    answer_list(answering, game_minimal_winning, PHRASE_power_minimal_winning);
}

void answer_maximal_losing(Answering *answering)
{
    answer_list(answering, game_maximal_losing, PHRASE_power_maximal_losing);
}

void answer_blocking(Answering *answering)
{
    answer_list(answering, game_minimal_blocking, PHRASE_power_minimal_blocking);
}
