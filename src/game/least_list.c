#include "game/least.h"

// Coalitions of one size after the other are searched for, the stronger members first.
// What cannot be completed is seen from the strongest who may still join, and what would
// hold more than it needs from the weakest.

enum { TRIES_MAX = 2 * 1000 * 1000, TRIES_A_STEP = 16 };

typedef struct {
    Arena *arena;
    const VoteRule *rule;
    LeastOf of;
    size_t players; // who may join, in order
    size_t *player;
    size_t wanted;
    Players taken, *items;
    size_t limit, count, tries;
} Search;

static bool is_wanted(const Search *search, size_t at)
{
    return search->of.containing != NULL &&
           players_has(search->of.containing, search->player[at]);
}

static bool wins(Search *search, const Players *set)
{
    if (search->tries++ % TRIES_A_STEP == 0)
        arena_work(search->arena);
    return rule_wins(search->rule, set);
}

// Whether those taken win with the strongest `more` from `at` on, among them all who have
// to be.
static bool can_win(Search *search, size_t at, size_t more, size_t wanted)
{
    Players set = search->taken;
    size_t others = more - wanted;
    for (; at < search->players && (wanted > 0 || others > 0); at++) {
        size_t *left = is_wanted(search, at) ? &wanted : &others;
        if (*left == 0)
            continue;
        players_add(&set, search->player[at]);
        --*left;
    }
    return wanted == 0 && others == 0 && wins(search, &set);
}

// Whether those taken lose with the weakest `more` after `at` but the last of these.
static bool can_need_last(Search *search, size_t at, size_t more)
{
    Players set = search->taken;
    if (!search->of.smallest || more == 0)
        return true;
    size_t from = search->players - more;
    for (size_t i = from < at ? at : from; i + 1 < search->players; i++)
        players_add(&set, search->player[i]);
    return !wins(search, &set);
}

// `more` are to be taken from `at` on, `wanted` of them because they have to. False when
// it is too much.
static bool search_from(Search *search, size_t at, size_t more, size_t wanted)
{
    if (search->count == search->limit)
        return true;
    if (search->tries > TRIES_MAX)
        return false;
    if (more == 0) {
        if (wanted == 0)
            search->items[search->count++] = search->taken;
        return true;
    }
    if (search->players - at < more || wanted > more ||
        !can_win(search, at, more, wanted) || !can_need_last(search, at, more))
        return true;
    size_t player = search->player[at];
    bool has_to = is_wanted(search, at), done = true;
    // The last one of a smallest coalition is needed: the others lose.
    bool needed = more > 1 || !search->of.smallest || !wins(search, &search->taken);
    if (needed && (has_to || more > wanted)) {
        players_add(&search->taken, player);
        done = search_from(search, at + 1, more - 1, wanted - has_to);
        players_drop(&search->taken, player);
    }
    return done && (has_to || search_from(search, at + 1, more, wanted));
}

bool least_list(Arena *arena, const VoteRule *rule, LeastOf of, size_t limit,
                Players *items, size_t *count)
{
    Search search = {.arena = arena,
                     .rule = rule,
                     .of = of,
                     .player = ARENA_ARRAY(arena, size_t, rule->players + 1),
                     .items = items,
                     .limit = limit};
    for (size_t level = 0; level < rule->players; level++) {
        size_t player = of.order[level];
        if (of.lacking != NULL && players_has(of.lacking, player))
            continue;
        search.player[search.players++] = player;
        search.wanted += is_wanted(&search, search.players - 1);
    }
    bool done = true, nobody = rule_wins(rule, &search.taken);
    if (nobody && search.wanted == 0 && limit > 0)
        items[search.count++] = search.taken;
    nobody = nobody && of.smallest;
    for (size_t size = 1; done && !nobody && size <= search.players; size++)
        done = search_from(&search, 0, size, search.wanted);
    *count = search.count;
    return done;
}
