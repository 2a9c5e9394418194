#include "game/indices.h"

#include "game/sized.h"

// Johnston's index has to know of each coalition how many of its members are needed, so
// all coalitions are gone through, 64 in a word: the last six levels number the bits of a
// word, the others the words.

enum { INNER = 6, PLANES = 5 };

typedef struct {
    const Diagram *diagram;
    size_t words;
    uint64_t *wins;
    uint64_t needed[JOHNSTON_PLAYERS_MAX]
                   [JOHNSTON_PLAYERS_MAX + 1]; // [player][of how many]
} Johnston;

// Marks the coalitions from `first` on, as many as there are below a level.
static void mark(Johnston *johnston, size_t level, size_t first)
{
    size_t below = johnston->diagram->players - level;
    if (below < INNER) {
        uint64_t bits = ((uint64_t)1 << ((size_t)1 << below)) - 1;
        johnston->wins[first / 64] |= bits << (first % 64);
        return;
    }
    memset(johnston->wins + first / 64, 0xFF, ((size_t)1 << below) / 8);
}

static void fill(Johnston *johnston, Ref ref, size_t level, size_t first)
{
    if (ref == LOSES)
        return;
    if (ref == WINS) {
        mark(johnston, level, first);
        return;
    }
    const DiagramNode *node = &johnston->diagram->nodes[ref];
    size_t half = (size_t)1 << (johnston->diagram->players - 1 - level);
    fill(johnston, node->out, level + 1, first);
    fill(johnston, node->in, level + 1, first + half);
}

// Winning coalitions of a word that lose without the player of bit `at`.
static uint64_t needing(const Johnston *johnston, size_t word, size_t at)
{
    static const uint64_t with[INNER] = {0xAAAAAAAAAAAAAAAAu, 0xCCCCCCCCCCCCCCCCu,
                                         0xF0F0F0F0F0F0F0F0u, 0xFF00FF00FF00FF00u,
                                         0xFFFF0000FFFF0000u, 0xFFFFFFFF00000000u};
    uint64_t wins = johnston->wins[word];
    if (at < INNER)
        return wins & with[at] & ~((wins & ~with[at]) << (1u << at));
    size_t bit = (size_t)1 << (at - INNER);
    return word & bit ? wins & ~johnston->wins[word ^ bit] : 0;
}

static void count_word(Johnston *johnston, size_t word)
{
    size_t players = johnston->diagram->players;
    uint64_t needed[JOHNSTON_PLAYERS_MAX], planes[PLANES] = {0}, some = 0;
    for (size_t at = 0; at < players; at++) {
        uint64_t carry = needed[at] = needing(johnston, word, at);
        some |= carry;
        for (size_t p = 0; p < PLANES && carry != 0; p++) {
            uint64_t next = planes[p] & carry;
            planes[p] ^= carry;
            carry = next;
        }
    }
    for (size_t of = 1; some != 0 && of <= players; of++) {
        uint64_t these = some;
        for (size_t p = 0; p < PLANES; p++)
            these &= of >> p & 1 ? planes[p] : ~planes[p];
        some &= ~these;
        for (size_t at = 0; these != 0 && at < players; at++)
            johnston->needed[at][of] +=
                (uint64_t)__builtin_popcountll(needed[at] & these);
    }
}

// Each of its part of all; false when there is nothing to share out.
static bool share_out(Arena *arena, size_t players, Rational *scores)
{
    Rational sum = RATIONAL_ZERO;
    for (size_t i = 0; i < players; i++)
        sum = rational_add(arena, sum, scores[i]);
    for (size_t i = 0; rational_sign(sum) != 0 && i < players; i++)
        rational_div(arena, scores[i], sum, &scores[i]);
    return rational_sign(sum) != 0;
}

bool index_johnston(const Diagram *diagram, Ref root, Rational *out)
{
    Arena *arena = diagram->arena;
    size_t players = diagram->players;
    Johnston *johnston = ARENA_NEW(arena, Johnston);
    johnston->diagram = diagram;
    johnston->words = players <= INNER ? 1 : (size_t)1 << (players - INNER);
    johnston->wins = ARENA_ARRAY(arena, uint64_t, johnston->words);
    fill(johnston, root, 0, 0);
    for (size_t word = 0; word < johnston->words; word++)
        count_word(johnston, word);
    for (size_t at = 0; at < players; at++) {
        Rational score = RATIONAL_ZERO;
        for (size_t of = 1; of <= players; of++)
            score = rational_add(
                arena, score,
                rational_make(arena, (int64_t)johnston->needed[at][of], (int64_t)of));
        out[diagram->order[players - 1 - at]] = score;
    }
    return share_out(arena, players, out);
}

// --- where each player can do at least what the next one can ---

// Who is needed in such a coalition comes before all of its members who are not. So each
// coalition is counted with the last one needed, at the node of that player, where the
// number of those before is known. The rest B of a coalition does not matter when it
// decides with and without its first member b, but not without the player: that is how
// often the player with what B has without b decides, less how often B does.

// For each node in how many ways the rest decides.
static int64_t *deciding(const Diagram *diagram, Ref root)
{
    int64_t *ways = ARENA_ARRAY(diagram->arena, int64_t, root + 1);
    ways[WINS] = 1;
    for (Ref at = WINS + 1; at <= root; at++) {
        const DiagramNode *node = &diagram->nodes[at];
        size_t left = diagram->players - node->level - 1;
        ways[at] = (node->out == WINS ? (int64_t)1 << left : ways[node->out]) +
                   (node->in == WINS ? (int64_t)1 << left : ways[node->in]);
    }
    return ways;
}

// The ways from a level on, or with `skipping` those after none, one, … of the next
// players, added up.
static int64_t ways_from(const Diagram *diagram, const int64_t *ways, Ref ref,
                         size_t level, bool skipping)
{
    int64_t all = (int64_t)1 << (diagram->players - level);
    return ref == WINS ? all - skipping : ways[ref];
}

// For each node in how many coalitions its player is the last one needed.
static int64_t *last_needed(const Diagram *diagram, Ref root)
{
    const int64_t *ways = deciding(diagram, root);
    int64_t *skipped = ARENA_ARRAY(diagram->arena, int64_t, root + 1);
    int64_t *last = ARENA_ARRAY(diagram->arena, int64_t, root + 1);
    for (Ref at = WINS + 1; at <= root; at++) {
        const DiagramNode *node = &diagram->nodes[at];
        size_t next = node->level + 1;
        int64_t out = ways_from(diagram, ways, node->out, next, false);
        skipped[at] = out + ways_from(diagram, skipped, node->out, next, true);
        last[at] =
            ways_from(diagram, skipped, node->in, next, true) - out + (node->in == WINS);
    }
    return last;
}

bool index_johnston_ordered(const Diagram *diagram, Ref root, Rational *out,
                            bool *defined)
{
    Arena *arena = diagram->arena;
    size_t players = diagram->players, row = players + 1;
    for (size_t i = 0; i < players; i++)
        out[i] = RATIONAL_ZERO;
    *defined = root > WINS;
    if (!*defined)
        return true;
    SizedNodes nodes = {arena, diagram->nodes, root, players};
    int64_t *all = ARENA_ARRAY(arena, int64_t, row);
    int64_t *with = ARENA_ARRAY(arena, int64_t, players * row);
    ArenaMark mark = arena_mark(arena);
    bool done = sized_paths(&nodes, last_needed(diagram, root), all, with);
    arena_release(arena, mark);
    if (!done)
        return false;
    for (size_t level = 0; level < players; level++)
        for (size_t of = 1; of <= players; of++) {
            Rational part = rational_make(arena, with[level * row + of], (int64_t)of);
            Rational *score = &out[diagram->order[level]];
            *score = rational_add(arena, *score, part);
        }
    *defined = share_out(arena, players, out);
    return true;
}
