#include "analysis/voting/power.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// What the questions about power begin with.

enum {
    LISTED = 20, // coalitions listed unless the question says more
    LISTED_MOST = 10000,
};

bool power_too_many(Power *power)
{
    Answering *answering = power->answering;
    answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(answering, power_too_many, ARG(power->body),
        ARG(voting_number(answering, game_player_count(power->poll))),
        ARG(voting_number(answering, arena_most(answering->arena, MOST_diagram_nodes))));
    return false;
}

// Too many to be taken at all, whatever the rule.
static bool over_limit(Power *power, size_t players, size_t most)
{
    power->answering->out->verdict = VERDICT_UNCERTAIN;
    SAY(power->answering, power_over_limit, ARG(power->body),
        ARG(voting_number(power->answering, players)),
        ARG(voting_number(power->answering, most)));
    return false;
}

static bool begin(Power *power, const Poll *poll, bool needs_diagram)
{
    if (poll == NULL)
        return false;
    Answering *answering = power->answering;
    const Decision *decision = poll->decision;
    *power = (Power){.answering = answering,
                     .poll = poll,
                     .game = needs_diagram
                                 ? game_make(answering->arena, poll,
                                             scenario_shelf(answering->eval->scenario))
                                 : game_roster(answering->arena, poll),
                     .body = voting_label(answering, decision->body)};
    size_t players = game_player_count(poll),
           most = arena_most(answering->arena, MOST_voters_listed);
    if (power->game == NULL)
        return players > most ? over_limit(power, players, most) : power_too_many(power);
    answer_assume(answering, TEXT("presence"), TEXT("everyone"),
                  answer_words(answering, PHRASE_power_assume_present, 0, NULL));
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (poll->attempts.items[i].attempt != NULL &&
            poll->attempts.items[i].attempt->cell != NULL)
            vec_push(answering->arena, &answering->out->cited,
                     poll->attempts.items[i].attempt->cell);
    return true;
}

bool power_begin(Answering *answering, Power *power, bool needs_diagram)
{
    const Decision *decision = voting_decision(answering);
    power->answering = answering;
    return begin(power,
                 decision == NULL ? NULL : voting_poll(answering, decision, WORD_all),
                 needs_diagram);
}

bool power_begin_apart(Answering *answering, Power *power)
{
    const Decision *decision = voting_decision(answering);
    power->answering = answering;
    return begin(
        power, decision == NULL ? NULL : voting_poll_apart(answering, decision, WORD_all),
        false);
}

const Entity *power_entity(const Game *game, size_t player)
{
    return game->poll->voters.items[game->voters[player]].voter;
}

void power_entities(const Power *power, const Coalition *coalition, EntityList *out)
{
    for (size_t i = 0; i < power->game->players; i++)
        if (players_has(coalition, i))
            vec_push(power->answering->arena, out, power_entity(power->game, i));
}

Text power_names(const Power *power, const Coalition *coalition)
{
    EntityList names = {0};
    power_entities(power, coalition, &names);
    return show_names(power->answering->arena, power->answering->language, &names);
}

// --- who is named ---

// A body that votes stands for its members.
static void add_members(const Power *power, const Poll *poll, const Entity *body,
                        Coalition *out)
{
    for (size_t i = 0; i < poll->stages.count; i++) {
        const PollStage *stage = &poll->stages.items[i];
        for (size_t k = 0; stage->of == body && k < stage->poll->voters.count; k++) {
            const Voter *member = &stage->poll->voters.items[k];
            size_t player = game_find(power->game, member->voter);
            if (player != SIZE_MAX)
                players_add(out, player);
            else if (member->body)
                add_members(power, stage->poll, member->voter, out);
        }
    }
}

static bool add_players(Power *power, const VoterList *voters, Coalition *out)
{
    *out = (Coalition){0};
    for (size_t i = 0; i < voters->count; i++) {
        const Entity *voter = power->poll->voters.items[voters->items[i]].voter;
        size_t player = game_find(power->game, voter);
        if (power->poll->voters.items[voters->items[i]].body) {
            add_members(power, power->poll, voter, out);
            continue;
        }
        if (player == SIZE_MAX) {
            SAY(power->answering, power_barred,
                ARG(voting_label(power->answering, voter)), ARG(power->body));
            power->answering->out->verdict = VERDICT_NOT_STATED;
            return false;
        }
        players_add(out, player);
    }
    return true;
}

bool power_counts(Power *power, Counts *out)
{
    return game_counts(power->game, false, out) || power_too_many(power);
}

bool power_asked_in(Power *power, const char *slot, Coalition *out)
{
    VoterList voters = {0};
    return voting_voters(power->answering, power->poll, slot, &voters) &&
           add_players(power, &voters, out);
}

bool power_asked(Power *power, Coalition *out)
{
    VoterList voters = {0};
    if (!voting_voters(power->answering, power->poll, "party", &voters) ||
        !voting_voters(power->answering, power->poll, "parties", &voters) ||
        !add_players(power, &voters, out))
        return false;
    if (players_count(out) == 0) {
        SAY0(power->answering, power_nobody_named);
        power->answering->out->verdict = VERDICT_NOT_STATED;
    }
    return players_count(out) > 0;
}

// --- lists ---

size_t power_limit(const Answering *answering)
{
    const Filled *filled = asked_slot(answering->asked, "limit");
    int64_t limit;
    if (filled == NULL)
        return LISTED;
    if (filled->word == WORD_all)
        return LISTED_MOST;
    if (filled->value == NULL || filled->value->kind != EXPR_QUANTITY ||
        !rational_to_int(filled->value->quantity.range.low, &limit) || limit < 0)
        return LISTED;
    return limit > LISTED_MOST ? LISTED_MOST : (size_t)limit;
}

static AgrNames group_of(const Power *power, const Coalition *coalition)
{
    Arena *arena = power->answering->arena;
    size_t count = 0;
    const char **names = ARENA_ARRAY(arena, const char *, power->game->players);
    const char **labels = ARENA_ARRAY(arena, const char *, power->game->players);
    for (size_t i = 0; i < power->game->players; i++) {
        const Entity *player = power_entity(power->game, i);
        if (!players_has(coalition, i))
            continue;
        labels[count] = text_cstr(arena, voting_label(power->answering, player));
        names[count++] = text_cstr(arena, player->name);
    }
    return (AgrNames){names, labels, count};
}

AgrValue power_groups(const Power *power, const CoalitionList *list, size_t limit)
{
    Arena *arena = power->answering->arena;
    AgrNames *groups = ARENA_ARRAY(arena, AgrNames, list->count);
    for (size_t i = 0; i < list->count; i++)
        groups[i] = group_of(power, &list->items[i]);
    return (AgrValue){.kind = AGR_VALUE_GROUPS,
                      .groups = groups,
                      .group_count = list->count,
                      .total = text_cstr(arena, rational_exact(arena, list->total)),
                      .limit = limit};
}
