#include "analysis/voting/power_change.h"

typedef struct {
    Arena *arena;
    const Scenario *after; // tells who was merged
    Game *games[SIDES];
    Rational *banzhaf[SIDES], *shapley[SIDES];
    Coalition dummies[SIDES];
    PowerChange *out;
} Comparing;

// --- one state ---

static Rational weight_of(const Voter *voter)
{
    return voter->weight.quantity.range.low;
}

static Rational total_of(Arena *arena, const Game *game)
{
    Rational total = RATIONAL_ZERO;
    for (size_t i = 0; i < game->players; i++)
        total = rational_add(arena, total,
                             weight_of(&game->poll->voters.items[game->voters[i]]));
    return total;
}

static void take_side(Comparing *at, Side side, const Poll *poll)
{
    Game *game = at->games[side] = game_make(at->arena, poll, scenario_shelf(at->after));
    at->banzhaf[side] = ARENA_ARRAY(at->arena, Rational, game->players + 1);
    at->shapley[side] = ARENA_ARRAY(at->arena, Rational, game->players + 1);
    at->out->banzhaf[side] = game_index(game, INDEX_BANZHAF, at->banzhaf[side]);
    at->out->shapley[side] = game_index(game, INDEX_SHAPLEY, at->shapley[side]);
    at->out->dummies[side] = game_dummies(game, &at->dummies[side]);
    at->out->totals[side] = total_of(at->arena, game);
}

// What some players (one, or those who were merged) have and can do together.
static Standpoint standpoint(const Comparing *at, Side side, const Coalition *who)
{
    const Game *game = at->games[side];
    Standpoint point = {.votes = players_count(who) > 0,
                        .weight = RATIONAL_ZERO,
                        .banzhaf = RATIONAL_ZERO,
                        .shapley = RATIONAL_ZERO};
    if (!point.votes)
        return point;
    point.alone = game_wins(game, who);
    point.blocks = game_blocks(game, who);
    point.dummy = at->out->dummies[side];
    for (size_t i = 0; i < game->players; i++) {
        if (!players_has(who, i))
            continue;
        const Voter *voter = &game->poll->voters.items[game->voters[i]];
        point.weight = rational_add(at->arena, point.weight, weight_of(voter));
        if (at->out->banzhaf[side] == INDEX_FOUND)
            point.banzhaf = rational_add(at->arena, point.banzhaf, at->banzhaf[side][i]);
        if (at->out->shapley[side] == INDEX_FOUND)
            point.shapley = rational_add(at->arena, point.shapley, at->shapley[side][i]);
        point.dummy = point.dummy && players_has(&at->dummies[side], i);
    }
    return point;
}

// --- who is who ---

static const Entity *player_of(const Game *game, size_t player)
{
    return game->poll->voters.items[game->voters[player]].voter;
}

// Who a voter has become.
static const Entity *then(const Comparing *at, const Entity *voter)
{
    for (size_t steps = 0; steps < RULE_PLAYERS_MAX; steps++) {
        const Override *found =
            scenario_find(at->after, (Input){INPUT_SUCCESSOR, voter->id});
        if (found == NULL || found->entity == NULL || found->entity == voter)
            break;
        voter = found->entity;
    }
    const Poll *poll = at->games[SIDE_AFTER]->poll;
    size_t index = poll_voter(poll, voter); // a member of a bloc is the bloc
    return index == SIZE_MAX ? voter : poll->voters.items[index].voter;
}

static Coalition only(const Game *game, const Entity *voter)
{
    Coalition alone = {0};
    size_t player = game_find(game, voter);
    if (player != SIZE_MAX)
        players_add(&alone, player);
    return alone;
}

static void add_line(Comparing *at, const Entity *voter)
{
    const Game *before = at->games[SIDE_BEFORE];
    PowerLine line = {.voter = voter};
    Coalition were = {0}, is = only(at->games[SIDE_AFTER], voter);
    for (size_t i = 0; i < before->players; i++) {
        const Entity *was = player_of(before, i);
        if (then(at, was) != voter)
            continue;
        players_add(&were, i);
        vec_push(at->arena, &line.were, was);
    }
    if (line.were.count == 1 && line.were.items[0] == voter)
        line.were.count = 0;
    line.sides[SIDE_BEFORE] = standpoint(at, SIDE_BEFORE, &were);
    line.sides[SIDE_AFTER] = standpoint(at, SIDE_AFTER, &is);
    vec_push(at->arena, &at->out->lines, line);
}

PowerChange power_compare(Arena *arena, const Poll *before, const Poll *after,
                          const Scenario *scenario)
{
    PowerChange out = {.unit = UNIT_VOTES};
    Comparing at = {.arena = arena, .after = scenario, .out = &out};
    take_side(&at, SIDE_BEFORE, before);
    take_side(&at, SIDE_AFTER, after);
    if (after->voters.count > 0)
        out.unit = after->voters.items[0].weight.quantity.unit;
    if (out.unit == UNIT_NUMBER)
        out.unit = UNIT_VOTES;
    for (size_t i = 0; i < at.games[SIDE_AFTER]->players; i++)
        add_line(&at, player_of(at.games[SIDE_AFTER], i));
    for (size_t i = 0; i < at.games[SIDE_BEFORE]->players; i++) {
        const Entity *now = then(&at, player_of(at.games[SIDE_BEFORE], i));
        bool there = false;
        for (size_t k = 0; k < out.lines.count; k++)
            there = there || out.lines.items[k].voter == now;
        if (!there)
            add_line(&at, now);
    }
    return out;
}
