#include "analysis/voting/coalitions.h"

#include "analysis/voting/poll_rule.h"
#include "game/least.h"
#include "game/sums.h"

// Lists of coalitions, and how many there are: by a family of them where there is a
// diagram, else by tables and a search where the rule tells who is stronger than whom.

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

// --- without a diagram ---

// Whether the rule alone tells who can do what whom else can, so that the smallest
// coalitions are found without a diagram.
static bool is_ordered(const Game *game)
{
    return game->rule != NULL && game->worked != NULL && game->trend.descends;
}

static bool count_of(const Game *game, const VoteRule *rule, LeastOf of, Rational *out)
{
    return least_count_sum(game->worked->arena, rule, of, out) ||
           least_count_places(game->worked->order, rule, of, out);
}

static bool list_ordered(const Game *game, const VoteRule *rule, LeastOf of, size_t limit,
                         CoalitionList *out)
{
    int64_t total;
    if (!is_ordered(game) || !count_of(game, rule, of, &out->total))
        return false;
    size_t room = rational_to_int(out->total, &total) && (uint64_t)total < limit
                      ? (size_t)total
                      : limit;
    out->count = 0;
    out->items = ARENA_ARRAY(game->arena, Coalition, room);
    return room == 0 || least_list(game->arena, rule, of, room, out->items, &out->count);
}

static LeastOf least_of(const Game *game, Wanted wanted, bool smallest)
{
    return (LeastOf){game->worked->order->order, wanted.containing, wanted.lacking,
                     smallest};
}

// The rule, or that of blocking.
static const VoteRule *rule_of(const Game *game, bool blocking)
{
    Worked *worked = game->worked;
    if (!blocking)
        return worked->rule;
    if (worked->dual == NULL)
        worked->dual = rule_dual(worked->arena, worked->rule);
    return worked->dual;
}

// --- the smallest ---

const FamilyCounts *game_memberships(const Game *game)
{
    Worked *worked = game->worked;
    const Family *family = least(game, false);
    if (worked->members == NOT_TRIED) {
        bool done = family != NULL;
        if (done)
            family_counts(family, &worked->memberships);
        else
            done = is_ordered(game) &&
                   least_counts(worked->arena, worked->rule, worked->order->order,
                                &worked->memberships);
        worked->members = done ? WORKED_OUT : TOO_MUCH;
    }
    return worked->members == WORKED_OUT ? &worked->memberships : NULL;
}

bool game_members(const Game *game, Rational *with)
{
    Rational count;
    if (game->worked->members != WORKED_OUT && least(game, false) == NULL)
        return is_ordered(game) &&
               least_memberships(game->arena, game->rule, game->worked->order->order,
                                 with, &count);
    const FamilyCounts *counts = game_memberships(game);
    size_t row = game->players + 1;
    for (size_t i = 0; i < game->players * row; i++)
        with[i / row] = rational_add(
            game->arena, i % row == 0 ? RATIONAL_ZERO : with[i / row], counts->with[i]);
    return true;
}

static bool list_least(const Game *game, bool blocking, Wanted wanted, CoalitionList *out)
{
    const Family *family = least(game, blocking);
    if (family != NULL)
        return list_family(game, family, wanted, out);
    return is_ordered(game) &&
           list_ordered(game, rule_of(game, blocking), least_of(game, wanted, true),
                        wanted.limit, out);
}

bool game_minimal_winning(const Game *game, Wanted wanted, CoalitionList *out)
{
    return list_least(game, false, wanted, out);
}

bool game_minimal_blocking(const Game *game, Wanted wanted, CoalitionList *out)
{
    return list_least(game, true, wanted, out);
}

// --- all of a sort ---

bool game_winning(const Game *game, Wanted wanted, CoalitionList *out)
{
    Family family;
    if (game->diagram != NULL)
        return family_winning(game->diagram, game->root, &family) &&
               list_family(game, &family, wanted, out);
    return is_ordered(game) &&
           list_ordered(game, game->rule, least_of(game, wanted, false), wanted.limit,
                        out);
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

// The coalitions of one sum that have exactly so much: those that have at least that,
// less those that have more. One of them stands for all.
static bool exact_by_sums(const Game *game, const RuleNode *sum, Wanted wanted,
                          CoalitionList *out)
{
    Arena *arena = game->arena;
    Rational more = RATIONAL_ZERO;
    Weight total = 0;
    size_t *order = ARENA_ARRAY(arena, size_t, game->players);
    for (size_t i = 0; i < game->players; i++) {
        order[i] = i;
        total += sum->weights[i];
    }
    LeastOf of = {order, wanted.containing, wanted.lacking, false};
    RuleNode *from = rule_sum(arena, sum->weights, sum->low, total);
    RuleNode *above = rule_sum(arena, sum->weights, sum->low + 1, total);
    const VoteRule *with = rule_make(arena, game->players, from);
    const VoteRule *over = rule_make(arena, game->players, above);
    if (!least_count_sum(arena, with, of, &out->total) ||
        (sum->low < total && !least_count_sum(arena, over, of, &more)))
        return false;
    out->total = rational_sub(arena, out->total, more);
    out->items = ARENA_ARRAY(arena, Coalition, 1);
    bool asked = wanted.limit > 0 && wanted.containing == NULL && wanted.lacking == NULL;
    out->count = asked && sums_coalition(arena, sum->weights, game->players, sum->low,
                                         sum->low, out->items);
    return true;
}

bool game_exact(const Game *game, const PollGate *gate, Wanted wanted, CoalitionList *out)
{
    *out = (CoalitionList){.total = RATIONAL_ZERO};
    if (gate->kind != CONDITION_LIMIT)
        return true;
    const VoteRule *rule =
        poll_exact_rule(game->arena, game->poll, gate, game->voters, game->players);
    if (rule == NULL)
        return false;
    if (rule->root->kind == RULE_SUM && game_is_wide(game))
        return exact_by_sums(game, rule->root, wanted, out);
    Diagram *diagram = diagram_new(game->arena, rule);
    Family family;
    Ref root;
    return diagram_add(diagram, rule, &root) && family_winning(diagram, root, &family) &&
           list_family(game, &family, wanted, out);
}

// Of one sum among many voters: a sum that is the number.
static bool hits_by_sums(const Game *game, const VoteRule *rule, bool *hits,
                         Coalition *out)
{
    const RuleNode *sum = rule->root;
    if (sum->kind == RULE_ANY && sum->parts.count == 0) // no sum can be the number
        return true;
    if (sum->kind != RULE_SUM || sum->low > QUICK_SUMS / ((Weight)game->players + 1))
        return false;
    *hits =
        sums_coalition(game->arena, sum->weights, game->players, sum->low, sum->low, out);
    return true;
}

bool game_hits(const Game *game, const PollGate *gate, bool *hits, Coalition *out)
{
    *hits = false;
    if (gate->kind != CONDITION_LIMIT)
        return true;
    if (game->bits == NULL && game->diagram != NULL) {
        CoalitionList exact;
        if (!game_exact(game, gate, (Wanted){.limit = 1}, &exact))
            return false;
        *hits = exact.count > 0;
        if (*hits)
            *out = exact.items[0];
        return true;
    }
    const VoteRule *rule =
        poll_exact_rule(game->arena, game->poll, gate, game->voters, game->players);
    if (rule == NULL)
        return false;
    if (game->bits == NULL)
        return hits_by_sums(game, rule, hits, out);
    BitTable exactly = bits_make(game->arena, rule);
    *hits = bits_smallest(&exactly, out);
    return true;
}
