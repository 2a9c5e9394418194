#include "analysis/voting/threshold_map.h"

#include "analysis/voting/poll_rule.h"

// Where nothing but the limit moves, sums stay the same.
typedef struct MapHalves {
    Halves halves;
    bool made;
} MapHalves;

// --- the limit that is moved ---

static const PollGate *find_limit(const PollGate *gate, Counting counting)
{
    if (gate == NULL)
        return NULL;
    if (gate->kind == CONDITION_LIMIT && gate->counting == counting &&
        gate->limit != LIMIT_EXACTLY && gate->limit != LIMIT_NONE)
        return gate;
    const PollGate *found = NULL;
    for (size_t i = 0; i < gate->parts.count && found == NULL; i++)
        found = find_limit(gate->parts.items[i], counting);
    return found;
}

// Of attempts the last, which decides in the end.
static const PollGate *moved_limit(const Poll *poll)
{
    static const Counting order[] = {COUNT_VOTES, COUNT_HEADS, COUNT_MEASURE};
    const PollGate *found = NULL;
    for (size_t k = 0; k < sizeof order / sizeof *order && found == NULL; k++)
        for (size_t i = poll->attempts.count; i-- > 0 && found == NULL;)
            found = find_limit(poll->attempts.items[i].gate, order[k]);
    return found;
}

// --- the sums ---

static Rational base_of(Arena *arena, const Poll *poll, const PollGate *gate)
{
    Rational total = RATIONAL_ZERO;
    if (gate->fixed_base)
        return gate->fixed;
    for (size_t i = 0; i < poll->voters.count; i++)
        if (!poll->voters.items[i].barred)
            total = rational_add(arena, total, gate->weights.items[i]);
    return total;
}

// Where the stated limit asks for more than half and a tie may pass: only there does the
// rule on ties say anything.
static void find_tie(ThresholdMap *map)
{
    const Poll *poll = map->poll;
    Weight half = map->sums.total / 2, found;
    bool passes = poll->tie == WORD_as_for || poll->tie == WORD_passes;
    bool casting = poll->casting != SIZE_MAX && !poll->voters.items[poll->casting].barred;
    if (poll->even != map->gate || poll->tie == WORD_as_against ||
        poll->tie == WORD_fails || (!passes && !casting) || map->sums.total % 2 != 0 ||
        !sums_above(&map->sums, half, &found) || found != half)
        return;
    map->half = half;
    map->tie = rational_compare(stretch_threshold(map, half),
                                map->gate->threshold.quantity.range.low) == 0;
}

MapState threshold_map(Arena *arena, const Poll *poll, ThresholdMap *out)
{
    const PollGate *gate = moved_limit(poll);
    size_t count = 0;
    *out = (ThresholdMap){.arena = arena, .poll = poll, .gate = gate};
    out->kept = ARENA_NEW(arena, MapHalves);
    if (gate == NULL)
        return MAP_NO_LIMIT;
    out->at = gate->limit == LIMIT_MORE_THAN || gate->limit == LIMIT_AT_MOST;
    if (gate->scaled == NULL)
        return MAP_TOO_MANY;
    Weight *weights = ARENA_ARRAY(arena, Weight, poll->voters.count + 1);
    for (size_t i = 0; i < poll->voters.count; i++)
        if (!poll->voters.items[i].barred)
            weights[count++] = gate->scaled[i];
    Rational scale = rational_from_int(gate->scale);
    if (gate->relative)
        scale = rational_mul(arena, scale, base_of(arena, poll, gate));
    if (!rational_div(arena, RATIONAL_ONE, scale, &out->unit))
        return MAP_NO_LIMIT;
    if (!sums_of(arena, weights, count, &out->sums))
        return MAP_TOO_MANY;
    find_tie(out);
    out->beyond = rational_compare(gate->threshold.quantity.range.low,
                                   stretch_threshold(out, out->sums.total)) > 0;
    return MAP_READY;
}

// --- stretches ---

static bool stretch_of(const ThresholdMap *map, Weight low, Stretch *out)
{
    *out = (Stretch){.low = low, .above = !map->at, .upto = !map->at};
    out->open = !sums_above(&map->sums, low + 1, &out->high);
    return map->at || !out->open || map->beyond;
}

static Stretch at_tie(const ThresholdMap *map)
{
    return (Stretch){.low = map->half, .high = map->half, .upto = true};
}

static bool is_at_tie(const ThresholdMap *map, const Stretch *stretch)
{
    return map->tie && stretch->low == map->half && stretch->high == map->half;
}

bool stretch_first(const ThresholdMap *map, Stretch *out)
{
    return stretch_of(map, 0, out);
}

bool stretch_now(const ThresholdMap *map, Stretch *out)
{
    Rational sum;
    Weight floor, low;
    if (map->tie) {
        *out = at_tie(map);
        return true;
    }
    if (!rational_div(map->arena, map->gate->threshold.quantity.range.low, map->unit,
                      &sum) ||
        !rational_to_wide(rational_floor(map->arena, sum), &floor))
        return false;
    bool meets = rational_is_integer(sum);
    if (!map->at && meets)
        floor--; // `at least s` begins above the sum below s
    return sums_below(&map->sums, floor, &low) && stretch_of(map, low, out);
}

bool stretch_next(const ThresholdMap *map, const Stretch *stretch, Stretch *out)
{
    if (stretch->open)
        return false;
    if (is_at_tie(map, stretch)) {
        bool more = stretch_of(map, map->half, out);
        out->above = true;
        return more;
    }
    if (map->tie && stretch->high == map->half) {
        *out = at_tie(map);
        return true;
    }
    return stretch_of(map, stretch->high, out);
}

bool stretch_before(const ThresholdMap *map, const Stretch *stretch, Stretch *out)
{
    Weight low;
    if (map->tie && stretch->low == map->half && !is_at_tie(map, stretch)) {
        *out = at_tie(map);
        return true;
    }
    if (!sums_below(&map->sums, stretch->low - 1, &low) || !stretch_of(map, low, out))
        return false;
    out->above = out->above || (map->tie && low == map->half);
    return true;
}

Rational stretch_threshold(const ThresholdMap *map, Weight sum)
{
    return rational_mul(map->arena, rational_from_wide(map->arena, sum), map->unit);
}

// --- the poll there ---

static PollGate *moved(const ThresholdMap *map, const PollGate *gate, Rational threshold)
{
    if (gate == NULL)
        return NULL;
    PollGate *copy = poll_gate_alone(map->arena, gate);
    for (size_t i = 0; i < gate->parts.count; i++)
        vec_push(map->arena, &copy->parts, moved(map, gate->parts.items[i], threshold));
    if (gate == map->gate) { // 2/3 may become 1, and stays a share
        copy->threshold.quantity.range = interval_point(threshold);
        if (gate->relative)
            copy->threshold.quantity.unit = UNIT_SHARE;
        else if (copy->threshold.quantity.unit == UNIT_NUMBER)
            copy->threshold.quantity.unit = UNIT_VOTES;
    }
    return copy;
}

Poll *stretch_poll(const ThresholdMap *map, const Stretch *stretch)
{
    // In the midst of it, so that no sum is met and no rule on ties applies.
    Weight end = stretch->open ? stretch->low + 1 : stretch->high;
    Rational threshold =
        rational_mul(map->arena, stretch_threshold(map, stretch->low + end),
                     rational_make(map->arena, 1, 2));
    Poll *copy = ARENA_NEW(map->arena, Poll);
    *copy = *map->poll;
    copy->arena = map->arena;
    copy->attempts.items = NULL;
    copy->attempts.count = copy->attempts.capacity = 0;
    for (size_t i = 0; i < map->poll->attempts.count; i++) {
        PollAttempt attempt = map->poll->attempts.items[i];
        attempt.gate = moved(map, attempt.gate, threshold);
        vec_push(map->arena, &copy->attempts, attempt);
    }
    poll_ready(copy);
    return copy;
}

// --- coalitions by their sums ---

const Halves *map_halves(const ThresholdMap *map, const VoteRule *rule,
                         const RuleNode *sum)
{
    MapHalves *kept = map->kept;
    size_t players = rule->players;
    if (sum->kind != RULE_SUM || players > HALVES_PLAYERS_MAX)
        return NULL;
    if (!kept->made || kept->halves.players != players ||
        memcmp(kept->halves.weights, sum->weights, players * sizeof *sum->weights) != 0)
        kept->made =
            halves_make(map->arena, sum->weights, diagram_new(map->arena, rule)->order,
                        players, &kept->halves);
    return kept->made ? &kept->halves : NULL;
}

bool stretch_exact(const ThresholdMap *map, const Game *game, Weight sum, size_t limit,
                   CoalitionList *out)
{
    PollGate gate = *map->gate;
    gate.threshold.quantity.range = interval_point(stretch_threshold(map, sum));
    const VoteRule *rule =
        poll_exact_rule(game->arena, game->poll, &gate, game->voters, game->players);
    const Halves *halves = rule == NULL ? NULL : map_halves(map, rule, rule->root);
    if (halves != NULL && rule->root->low == rule->root->high) {
        Coalition *items = ARENA_ARRAY(game->arena, Coalition, limit);
        size_t total = halves_exactly(halves, rule->root->low, limit, items);
        *out = (CoalitionList){items, total < limit ? total : limit,
                               rational_from_int((int64_t)total)};
        return true;
    }
    return game_exact(game, &gate, (Wanted){.limit = limit}, out);
}
