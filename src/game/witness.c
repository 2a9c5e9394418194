#include "game/witness.h"

// --- whose vote matters ---

// Everyone without those whom it takes not: they are left out one after the other, from
// `first` on in steps that come by all; `kept` stays. Whether that one is needed: then
// all members of what is left are.
static bool needs(Arena *arena, const VoteRule *rule, size_t kept, size_t first,
                  size_t step, Players *out)
{
    size_t players = rule->players;
    arena_work(arena);
    *out = players_everyone(players);
    for (size_t i = 0; i < players; i++) {
        size_t at = (first + i * step) % players;
        players_drop(out, at);
        if (at == kept || !rule_wins(rule, out))
            players_add(out, at);
    }
    Players without = *out;
    players_drop(&without, kept);
    return !rule_wins(rule, &without);
}

// Whether steps of that length come by all before they come back.
static bool comes_by_all(size_t step, size_t players)
{
    while (players > 0) {
        size_t rest = step % players;
        step = players;
        players = rest;
    }
    return step == 1;
}

static bool matters(Arena *arena, const VoteRule *rule, size_t player, Players *out)
{
    enum { TURNS = 64 };
    size_t step = 1;
    for (size_t turn = 0; turn < TURNS; turn++) {
        if (needs(arena, rule, player, player + turn, step, out))
            return true;
        while (!comes_by_all(++step, rule->players))
            continue;
    }
    return false;
}

bool witness_all_matter(Arena *arena, const VoteRule *rule)
{
    size_t players = rule->players;
    Players everyone = players_everyone(players), known = {0}, one;
    if (players > WITNESS_PLAYERS_MAX || !rule_wins(rule, &everyone))
        return false;
    for (size_t i = 0; i < players; i++) {
        if (players_has(&known, i))
            continue;
        if (!matters(arena, rule, i, &one))
            return false;
        for (size_t k = 0; k < players; k++)
            if (players_has(&one, k))
                players_add(&known, k);
    }
    return true;
}

// --- both sides ---

static bool is_both(Arena *arena, const VoteRule *rule, bool winning, const Players *one)
{
    Players others = players_others(one, rule->players);
    arena_work(arena);
    return rule_wins(rule, one) == winning && rule_wins(rule, &others) == winning;
}

// The heaviest first; of equal ones the earlier.
static size_t *sorted(Arena *arena, const Weight *weights, size_t players)
{
    size_t *order = ARENA_ARRAY(arena, size_t, players);
    for (size_t i = 0; i < players; i++) {
        size_t at = i;
        for (; at > 0 && weights[order[at - 1]] < weights[i]; at--)
            order[at] = order[at - 1];
        order[at] = i;
    }
    return order;
}

// Each joins the lighter side.
static Players balanced(const RuleNode *sum, const size_t *order, size_t players)
{
    Players side = {0};
    Weight ahead = 0; // what the side has more than the others
    for (size_t i = 0; i < players; i++) {
        Weight weight = sum->weights[order[i]];
        if (ahead <= 0)
            players_add(&side, order[i]);
        ahead += ahead <= 0 ? weight : -weight;
    }
    return side;
}

// Sides that one sum makes likely: both about as heavy, every other one, or the heaviest
// against all others.
static bool both_by(Arena *arena, const VoteRule *rule, const RuleNode *sum, bool winning,
                    Players *out)
{
    size_t players = rule->players;
    const size_t *order = sorted(arena, sum->weights, players);
    *out = balanced(sum, order, players);
    if (is_both(arena, rule, winning, out))
        return true;
    *out = (Players){0};
    for (size_t i = 0; i < players; i += 2)
        players_add(out, order[i]);
    if (is_both(arena, rule, winning, out))
        return true;
    *out = (Players){0};
    for (size_t i = 0; i < players; i++) {
        players_add(out, order[i]);
        if (is_both(arena, rule, winning, out))
            return true;
    }
    return false;
}

bool witness_both(Arena *arena, const VoteRule *rule, bool winning, Players *out)
{
    for (size_t l = 0; l < rule->leaves.count; l++)
        if (both_by(arena, rule, rule->leaves.items[l], winning, out))
            return true;
    return false;
}
