#include "analysis/voting/coalitions.h"

#include "analysis/voting/poll_rule.h"
#include "game/sums.h"
#include "game/witness.h"

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

// One sum of many voters: tables of sums are smaller than its diagram could be.
bool game_is_wide(const Game *game)
{
    enum { MANY = 64, PLACES = 4 * 1000 * 1000 };
    bool dual;
    const RuleNode *sum = game->rule == NULL ? NULL : rule_only_sum(game->rule);
    return sum != NULL && game->players > MANY &&
           rule_smaller_limit(sum, game->players, &dual) > PLACES / (Weight)game->players;
}

static bool make_diagram(const Game *game, Worked *worked)
{
    VoteRule nothing = {.players = game->players};
    worked->order =
        diagram_new(worked->arena, game->rule != NULL ? game->rule : &nothing);
    if (game->rule == NULL)
        return true;
    return !game_is_wide(game) && diagram_add(worked->order, game->rule, &worked->root);
}

// Without whole numbers every coalition is tried.
static bool try_coalitions(Game *game)
{
    Coalition coalition = {0};
    return game->players <= arena_most(game->arena, MOST_voters_exact) &&
           try_ballots(game, 0, &coalition, &game->root);
}

// What is found out about a rule that was not met before.
static void work_out(Game *game, Worked *worked)
{
    bool made = make_diagram(game, worked);
    if (made && game->rule == NULL) {
        game->diagram = worked->order;
        made = try_coalitions(game);
        worked->root = game->root;
    }
    worked->diagram = made ? worked->order : NULL;
    if (game->rule != NULL)
        worked->trend = rule_trend(worked->order, game->rule);
    worked->monotone = worked->trend.rises ||
                       (made && diagram_is_monotone(worked->diagram, worked->root));
}

Game *game_make(Arena *arena, const Poll *poll, Shelf *shelf)
{
    Game *game = game_roster(arena, poll);
    bool known;
    if (game == NULL)
        return NULL;
    Worked *worked = game->worked = shelf_find(shelf, arena, game->rule, &known);
    if (!known)
        work_out(game, worked);
    game->diagram = worked->diagram;
    game->root = worked->root;
    game->trend = worked->trend;
    game->monotone = worked->monotone;
    return game;
}

Game *game_for_check(Arena *arena, const Poll *poll, Shelf *shelf)
{
    size_t players = game_player_count(poll);
    if (players > BITS_PLAYERS_MAX && players <= arena_most(arena, MOST_voters_checked))
        return game_make(arena, poll, shelf);
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
    return game->rule != NULL &&
           (counts_dummies(game->arena, game->rule, out) ||
            (rule_rises(game->rule) && witness_all_matter(game->arena, game->rule)));
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

// Whether two who share nobody can't both be enough, as far as the limits tell.
static bool takes_majority(const RuleNode *node, size_t players)
{
    if (node->kind == RULE_SUM) {
        Weight total = 0;
        for (size_t i = 0; i < players; i++)
            total += node->weights[i];
        return node->low > total - node->low;
    }
    bool all =
        node->kind == RULE_ALL || (node->kind == RULE_ANY && node->parts.count == 1);
    for (size_t i = 0; all && i < node->parts.count; i++)
        if (takes_majority(node->parts.items[i], players))
            return true;
    return false;
}

// Whether a coalition and its others both come to `value`. Of one sum without a diagram,
// a sum is looked for that leaves the others as much, or as little.
static Truth find_both(const Game *game, Ref value, Coalition *out)
{
    if (game->diagram != NULL)
        return truth_from(diagram_both(game->diagram, game->root, value, out));
    if (game->rule == NULL)
        return TRUTH_UNKNOWN;
    const RuleNode *sum = rule_only_sum(game->rule);
    if (sum == NULL && game->players <= WITNESS_PLAYERS_MAX &&
        witness_both(game->arena, game->rule, value == WINS, out))
        return TRUTH_YES;
    Weight total = 0, most = game->worked != NULL
                                 ? SUMS_TOTAL_MAX
                                 : QUICK_SUMS / ((Weight)game->players + 1);
    for (size_t i = 0; sum != NULL && i < game->players; i++)
        total += sum->weights[i];
    if (sum == NULL || total > most)
        return TRUTH_UNKNOWN;
    Weight low = value == WINS ? sum->low : total - sum->low + 1;
    Weight high = value == WINS ? total - sum->low : sum->low - 1;
    return truth_from(
        sums_coalition(game->arena, sum->weights, game->players, low, high, out));
}

Truth game_improper(const Game *game, Coalition *out)
{
    if (game->bits != NULL)
        return truth_from(bits_improper(game->bits, out));
    bool proper = game->rule != NULL && takes_majority(game->rule->root, game->players);
    return proper ? TRUTH_NO : find_both(game, WINS, out);
}

Truth game_deadlock(const Game *game, Coalition *out)
{
    return find_both(game, LOSES, out);
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
