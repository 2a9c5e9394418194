#include "analysis/voting/power.h"
#include "analysis/table.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// How many coalitions there are of each sort, and how often each vote decides.

static Rational all_coalitions(Arena *arena, size_t players)
{
    Rational all = RATIONAL_ONE, two = rational_from_int(2);
    for (size_t i = 0; i < players; i++)
        all = rational_mul(arena, all, two);
    return all;
}

static void give_rows(Answering *answering)
{
    Result *out = answering->out;
    out->verdict = VERDICT_VALUE;
    out->value = (AgrValue){
        .kind = AGR_VALUE_ROWS, .rows = out->sum.items, .row_count = out->sum.count};
    out->sum.items = NULL;
    out->sum.count = out->sum.capacity = 0;
}

static void count_row(Answering *answering, PhraseKey of, Rational count)
{
    answer_row(answering, phrase(of, answering->language), TEXT(""),
               value_figure(answering, figure_number(count, UNIT_NUMBER)), NULL);
}

typedef bool Lister(const Game *game, Wanted wanted, CoalitionList *out);

// The number of a sort that is counted by a diagram; when that is too large it is said.
static void listed_row(Power *power, Lister *lister, PhraseKey of)
{
    CoalitionList list;
    Answering *answering = power->answering;
    if (lister(power->game, (Wanted){.limit = 0}, &list))
        count_row(answering, of, list.total);
    else
        answer_step(
            answering, 0,
            WORDS(answering, counts_not_counted, ARG(phrase(of, answering->language))),
            NULL);
}

void answer_coalition_counts(Answering *answering)
{
    Power power;
    Counts counts;
    if (!power_begin(answering, &power, true) || !power_counts(&power, &counts))
        return;
    Arena *arena = answering->arena;
    Rational all = all_coalitions(arena, power.game->players);
    Rational losing = rational_sub(arena, all, counts.winning);
    count_row(answering, PHRASE_counts_winning, counts.winning);
    count_row(answering, PHRASE_counts_losing, losing);
    count_row(answering, PHRASE_counts_blocking, losing);
    listed_row(&power, game_minimal_winning, PHRASE_counts_minimal_winning);
    listed_row(&power, game_minimal_blocking, PHRASE_counts_minimal_blocking);
    listed_row(&power, game_maximal_losing, PHRASE_counts_maximal_losing);
    give_rows(answering);
    SAY(answering, counts_all, ARG(power.body), ARG(rational_exact(arena, all)),
        ARG(rational_exact(arena, counts.winning)), ARG(rational_exact(arena, losing)));
}

// The raw Banzhaf index: of each, in how many coalitions its vote decides.
void answer_index_raw(Answering *answering)
{
    Power power;
    Counts counts;
    Coalition of;
    if (!power_begin(answering, &power, true) || !power_asked_in(&power, "party", &of) ||
        !power_counts(&power, &counts))
        return;
    Words items = {0};
    bool all = players_count(&of) == 0;
    for (size_t i = 0; i < power.game->players; i++) {
        if (!all && !players_has(&of, i))
            continue;
        Text name = voting_label(answering, power_entity(power.game, i));
        answer_row(answering, name, TEXT(""),
                   value_figure(answering, figure_number(counts.swings[i], UNIT_NUMBER)),
                   NULL);
        if (items.count < 12)
            vec_push(answering->arena, &items,
                     text_format(
                         answering->arena, TEXT_FMT " " TEXT_FMT, TEXT_ARG(name),
                         TEXT_ARG(rational_exact(answering->arena, counts.swings[i]))));
    }
    give_rows(answering);
    SAY(answering, counts_swings, ARG(power.body), ARG(voting_joined(answering, &items)));
}
