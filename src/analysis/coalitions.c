#include "analysis/coalitions.h"

#include "analysis/poll_rule.h"

// --- making ---

// A body votes as its members decide: they are the players.
static bool is_player(const Voter *voter)
{
    return !voter->barred && !voter->body;
}

size_t game_player_count(const Poll *poll)
{
    size_t count = 0;
    for (size_t i = 0; i < poll->voters.count; i++)
        count += is_player(&poll->voters.items[i]);
    return count;
}

Game *game_roster(Arena *arena, const Poll *poll)
{
    size_t players = game_player_count(poll);
    if (poll->gap != GAP_NONE || players > arena_most(arena, MOST_voters_listed))
        return NULL;
    Game *game = ARENA_NEW(arena, Game);
    game->poll = poll;
    game->arena = arena;
    game->voters = ARENA_ARRAY(arena, size_t, players);
    game->ballots = ARENA_ARRAY(arena, Ballot, poll->voters.count + 1);
    for (size_t i = 0; i < poll->voters.count; i++) {
        game->ballots[i] = poll->voters.items[i].body ? BALLOT_BY_MEMBERS : BALLOT_BARRED;
        if (is_player(&poll->voters.items[i]))
            game->voters[game->players++] = i;
    }
    game->rule = poll_rule(arena, poll, game->voters, players);
    return game;
}

// Without whole numbers: one ballot after the other, from a level on.
static bool try_ballots(const Game *game, uint32_t level, Coalition *coalition, Ref *out)
{
    Diagram *diagram = game->diagram;
    Ref without, with;
    *out = LOSES;
    if (level == game->players) {
        *out = game_wins(game, coalition) ? WINS : LOSES;
        return true;
    }
    bool done = try_ballots(game, level + 1, coalition, &without);
    players_add(coalition, diagram->order[level]);
    done = done && try_ballots(game, level + 1, coalition, &with);
    players_drop(coalition, diagram->order[level]);
    return done && diagram_node(diagram, level, without, with, out);
}

// One sum of many voters whose diagram could only be too large: it is counted by sums.
static bool is_wide(const Game *game)
{
    enum { MANY = 64 };
    bool dual;
    const RuleNode *sum = game->rule == NULL ? NULL : rule_only_sum(game->rule);
    Weight players = (Weight)game->players;
    return sum != NULL && game->players > MANY &&
           rule_smaller_limit(sum, game->players, &dual) >
               4 * (Weight)arena_most(game->arena, MOST_diagram_nodes) / players;
}

static bool make_diagram(const Game *game, Worked *worked)
{
    if (is_wide(game))
        return false;
    VoteRule nothing = {.players = game->players};
    worked->diagram =
        diagram_new(worked->arena, game->rule != NULL ? game->rule : &nothing);
    return game->rule == NULL || diagram_add(worked->diagram, game->rule, &worked->root);
}

// Without whole numbers every coalition is tried.
static bool try_coalitions(Game *game)
{
    Coalition coalition = {0};
    return game->players <= arena_most(game->arena, MOST_voters_exact) &&
           try_ballots(game, 0, &coalition, &game->root);
}

Game *game_make(Arena *arena, const Poll *poll, Shelf *shelf)
{
    Game *game = game_roster(arena, poll);
    bool known;
    if (game == NULL)
        return NULL;
    Worked *worked = game->worked = shelf_find(shelf, arena, game->rule, &known);
    bool made = known ? worked->diagram != NULL : make_diagram(game, worked);
    game->diagram = worked->diagram;
    game->root = worked->root;
    if (game->rule == NULL) {
        made = made && try_coalitions(game);
        worked->root = game->root;
    }
    if (!made)
        game->diagram = worked->diagram = NULL;
    if (made && !known && game->rule != NULL)
        worked->trend = rule_trend(game->diagram, game->rule);
    if (made && !known)
        worked->monotone =
            worked->trend.rises || diagram_is_monotone(game->diagram, game->root);
    game->trend = worked->trend;
    game->monotone = worked->monotone;
    return game;
}

Game *game_for_check(Arena *arena, const Poll *poll)
{
    size_t players = game_player_count(poll);
    if (players > BITS_PLAYERS_MAX && players <= arena_most(arena, MOST_voters_checked))
        return game_make(arena, poll, NULL);
    Game *game = game_roster(arena, poll);
    if (game == NULL || players > BITS_PLAYERS_MAX)
        return game;
    if (game->rule == NULL)
        return game_make(arena, poll, NULL);
    BitTable *bits = ARENA_NEW(arena, BitTable);
    *bits = bits_make(arena, game->rule);
    game->bits = bits;
    return game;
}

// --- players and coalitions ---

Coalition game_everyone(const Game *game)
{
    return players_everyone(game->players);
}

Coalition game_others(const Game *game, const Coalition *coalition)
{
    return players_others(coalition, game->players);
}

Coalition game_player(const Game *game, size_t player)
{
    Coalition alone = {0};
    (void)game;
    players_add(&alone, player);
    return alone;
}

size_t game_find(const Game *game, const Entity *voter)
{
    size_t at = poll_voter(game->poll, voter);
    for (size_t i = 0; i < game->players; i++)
        if (game->voters[i] == at)
            return i;
    return SIZE_MAX;
}

Rational game_sum(const Game *game, const PollGate *gate, const Coalition *coalition)
{
    Rational sum = RATIONAL_ZERO;
    for (size_t i = 0; i < game->players; i++)
        game->ballots[game->voters[i]] =
            players_has(coalition, i) ? BALLOT_FOR : BALLOT_AGAINST;
    const Ballot *counted = poll_counted(game->poll, game->ballots);
    for (size_t i = 0; i < game->poll->voters.count; i++)
        if (counted[i] == BALLOT_FOR)
            sum = rational_add(game->arena, sum, gate->weights.items[i]);
    return sum;
}

bool game_wins(const Game *game, const Coalition *coalition)
{
    if (game->rule != NULL)
        return rule_wins(game->rule, coalition);
    for (size_t i = 0; i < game->players; i++)
        game->ballots[game->voters[i]] =
            players_has(coalition, i) ? BALLOT_FOR : BALLOT_AGAINST;
    return poll_decide(game->poll, game->ballots, NULL) == OUTCOME_PASSES;
}

bool game_blocks(const Game *game, const Coalition *coalition)
{
    Coalition others = game_others(game, coalition);
    return !game_wins(game, &others);
}

bool game_decides_alone(const Game *game, size_t player)
{
    if (game->bits != NULL)
        return bits_decides_alone(game->bits, player);
    Coalition alone = game_player(game, player);
    return game_wins(game, &alone);
}

bool game_blocks_alone(const Game *game, size_t player)
{
    if (game->bits != NULL)
        return bits_blocks_alone(game->bits, player);
    Coalition alone = game_player(game, player);
    return game_blocks(game, &alone);
}

// --- all coalitions ---

bool game_never_wins(const Game *game)
{
    Coalition everyone = game_everyone(game);
    if (game->bits != NULL)
        return bits_none(game->bits);
    return game->diagram != NULL ? game->root == LOSES
                                 : game->rule != NULL && !game_wins(game, &everyone);
}

bool game_dummies(const Game *game, Coalition *out)
{
    *out = (Coalition){0};
    if (game->bits != NULL) {
        bits_dummies(game->bits, out);
        return true;
    }
    if (game->diagram != NULL) {
        diagram_dummies(game->diagram, game->root, out);
        return true;
    }
    return game->rule != NULL && counts_dummies(game->arena, game->rule, out);
}

static bool make_counts(const Game *game, bool sized, Counts *out)
{
    Arena *arena = game->worked->arena;
    bool sum = game->rule != NULL && counts_prefer_sum(game->rule, sized);
    if (sum && counts_sum(arena, game->rule, sized, out))
        return true;
    if (game->diagram != NULL) {
        counts_diagram(game->diagram, game->root, sized, out);
        return true;
    }
    return game->rule != NULL && counts_sum(arena, game->rule, sized, out);
}

bool game_counts(const Game *game, bool sized, Counts *out)
{
    Worked *worked = game->worked;
    if (!sized && worked->counted[true] == WORKED_OUT)
        sized = true;
    if (worked->counted[sized] == NOT_TRIED)
        worked->counted[sized] =
            make_counts(game, sized, &worked->counts[sized]) ? WORKED_OUT : TOO_MUCH;
    *out = worked->counts[sized];
    return worked->counted[sized] == WORKED_OUT;
}

// In an order in which each can do what the next one can, those can do the same whose
// vote decides as often.
bool game_compare(const Game *game, size_t first, size_t second, Standing *out)
{
    Counts counts;
    if (game->trend.descends && game_counts(game, false, &counts)) {
        int order = rational_compare(counts.swings[first], counts.swings[second]);
        *out = order > 0 ? STANDING_MORE : order < 0 ? STANDING_LESS : STANDING_EQUAL;
        return true;
    }
    if (game->diagram == NULL)
        return false;
    *out = diagram_compare(game->diagram, game->root, first, second);
    return true;
}

// Whether the rule is one sum whose limit two sides can't both have.
static bool needs_majority(const Game *game)
{
    const RuleNode *sum = game->rule == NULL ? NULL : rule_only_sum(game->rule);
    bool dual = false;
    if (sum != NULL)
        rule_smaller_limit(sum, game->players, &dual);
    return dual;
}

bool game_improper(const Game *game, Coalition *out)
{
    if (game->bits != NULL)
        return bits_improper(game->bits, out);
    return game->diagram != NULL && !needs_majority(game) &&
           diagram_both(game->diagram, game->root, WINS, out);
}

bool game_deadlock(const Game *game, Coalition *out)
{
    return game->diagram != NULL && diagram_both(game->diagram, game->root, LOSES, out);
}

// --- lists ---

static bool list_family(const Game *game, const Family *family, Wanted wanted,
                        CoalitionList *out)
{
    if (wanted.containing != NULL && players_count(wanted.containing) == 0)
        wanted.containing = NULL;
    if (wanted.lacking != NULL && players_count(wanted.lacking) == 0)
        wanted.lacking = NULL;
    out->total = family_count(family, wanted.containing, wanted.lacking);
    int64_t total;
    size_t room = rational_to_int(out->total, &total) && (uint64_t)total < wanted.limit
                      ? (size_t)total
                      : wanted.limit;
    out->items = ARENA_ARRAY(game->arena, Coalition, room);
    out->count = room == 0 ? 0
                           : family_list(family, wanted.containing, wanted.lacking, room,
                                         out->items);
    return true;
}

bool game_winning(const Game *game, Wanted wanted, CoalitionList *out)
{
    Family family;
    return game->diagram != NULL && family_winning(game->diagram, game->root, &family) &&
           list_family(game, &family, wanted, out);
}

bool game_losing(const Game *game, Wanted wanted, CoalitionList *out)
{
    Family family;
    Ref losing;
    if (game->diagram == NULL)
        return false;
    Diagram *diagram = diagram_mirror(game->diagram, game->root, false, &losing);
    return family_winning(diagram, losing, &family) &&
           list_family(game, &family, wanted, out);
}

// The family of the smallest coalitions that win, or block; NULL when there would be too
// many nodes.
static const Family *least(const Game *game, bool blocking)
{
    Worked *worked = game->worked;
    Trial *trial = blocking ? &worked->blocking : &worked->minimal;
    Family *family = blocking ? &worked->blocking_least : &worked->winning_least;
    if (*trial == NOT_TRIED && game->diagram != NULL) {
        Ref root = game->root;
        Diagram *diagram =
            blocking ? diagram_mirror(game->diagram, root, true, &root) : game->diagram;
        *trial =
            family_minimal(diagram, root, game->trend, family) ? WORKED_OUT : TOO_MUCH;
    }
    return *trial == WORKED_OUT ? family : NULL;
}

const FamilyCounts *game_memberships(const Game *game)
{
    Worked *worked = game->worked;
    const Family *family = least(game, false);
    if (family == NULL)
        return NULL;
    if (worked->members == NOT_TRIED)
        family_counts(family, &worked->memberships);
    worked->members = WORKED_OUT;
    return &worked->memberships;
}

bool game_minimal_winning(const Game *game, Wanted wanted, CoalitionList *out)
{
    const Family *family = least(game, false);
    return family != NULL && list_family(game, family, wanted, out);
}

bool game_minimal_blocking(const Game *game, Wanted wanted, CoalitionList *out)
{
    const Family *family = least(game, true);
    return family != NULL && list_family(game, family, wanted, out);
}

// Whoever is outside a largest losing coalition blocks, and is just enough for it.
bool game_maximal_losing(const Game *game, Wanted wanted, CoalitionList *out)
{
    Wanted outside = {wanted.limit, wanted.lacking, wanted.containing};
    if (!game->monotone || !game_minimal_blocking(game, outside, out))
        return false;
    for (size_t i = 0; i < out->count; i++)
        out->items[i] = game_others(game, &out->items[i]);
    return true;
}

bool game_exact(const Game *game, const PollGate *gate, Wanted wanted, CoalitionList *out)
{
    *out = (CoalitionList){.total = RATIONAL_ZERO};
    if (gate->kind != CONDITION_LIMIT)
        return true;
    const VoteRule *rule =
        poll_exact_rule(game->arena, game->poll, gate, game->voters, game->players);
    Diagram *diagram = rule == NULL ? NULL : diagram_new(game->arena, rule);
    Family family;
    Ref root;
    return diagram != NULL && diagram_add(diagram, rule, &root) &&
           family_winning(diagram, root, &family) &&
           list_family(game, &family, wanted, out);
}

bool game_hits(const Game *game, const PollGate *gate, bool *hits, Coalition *out)
{
    CoalitionList exact;
    *hits = false;
    if (game->bits == NULL) {
        if (!game_exact(game, gate, (Wanted){.limit = 1}, &exact))
            return false;
        *hits = exact.count > 0;
        if (*hits)
            *out = exact.items[0];
        return true;
    }
    if (gate->kind != CONDITION_LIMIT)
        return true;
    const VoteRule *rule =
        poll_exact_rule(game->arena, game->poll, gate, game->voters, game->players);
    if (rule == NULL)
        return false;
    BitTable exactly = bits_make(game->arena, rule);
    *hits = bits_smallest(&exactly, out);
    return true;
}

// --- limits ---

static void add_gates(Arena *arena, const PollGate *gate, GateList *out)
{
    if (gate == NULL)
        return;
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS)
        vec_push(arena, out, gate);
    for (size_t i = 0; i < gate->parts.count; i++)
        add_gates(arena, gate->parts.items[i], out);
}

void game_gates(Arena *arena, const Poll *poll, GateList *out)
{
    for (size_t i = 0; i < poll->attempts.count; i++)
        add_gates(arena, poll->attempts.items[i].gate, out);
    add_gates(arena, poll->blocking, out);
}
