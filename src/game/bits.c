#include "game/bits.h"

// The last players of a coalition are its place in a word, the others choose the word.
enum { LOW_PLAYERS = 6, WORD = 1 << LOW_PLAYERS };

static size_t low_players(const BitTable *table)
{
    return table->players < LOW_PLAYERS ? table->players : LOW_PLAYERS;
}

// The coalitions of one word that there are.
static uint64_t used(const BitTable *table)
{
    return ~(uint64_t)0 >> (WORD - (1 << low_players(table)));
}

// --- sums ---

// All sums of the last players in order, and which coalitions have the first so many.
typedef struct {
    size_t count;
    Weight sums[WORD];
    uint64_t upto[WORD + 1];
} LowSums;

// Adds a player: two sorted runs, one without and one with their weight, become one.
static void add_player(const LowSums *low, size_t player, Weight weight, LowSums *both)
{
    size_t count = low->count, without = 0, with = 0;
    both->count = 2 * count;
    both->upto[0] = 0;
    for (size_t i = 0; i < both->count; i++) {
        bool in = without == count ||
                  (with < count && low->sums[with] + weight < low->sums[without]);
        size_t from = in ? with++ : without++;
        uint64_t coalition = low->upto[from + 1] ^ low->upto[from];
        both->sums[i] = low->sums[from] + (in ? weight : 0);
        both->upto[i + 1] =
            both->upto[i] | (in ? coalition << ((size_t)1 << player) : coalition);
    }
}

// The coalitions whose sum is below a limit.
static uint64_t below(const LowSums *low, Weight limit)
{
    size_t from = 0;
    if (limit <= 0) // no sum is
        return 0;
    if (limit > low->sums[low->count - 1])
        return low->upto[low->count];
    for (size_t step = low->count; step > 0; step /= 2)
        if (from + step <= low->count && low->sums[from + step - 1] < limit)
            from += step;
    return low->upto[from];
}

static void sum_bits(const BitTable *table, const RuleNode *node, uint64_t *out)
{
    LowSums sums[2];
    LowSums *low = &sums[0], *both = &sums[1], *before;
    const Weight *last = node->weights + table->players;
    low->count = 1;
    low->sums[0] = 0;
    low->upto[0] = 0;
    low->upto[1] = 1;
    for (size_t i = 0; i < low_players(table); i++) {
        add_player(low, i, *--last, both);
        before = low;
        low = both;
        both = before;
    }
    Weight total = low->sums[low->count - 1];
    Weight *bases = ARENA_ARRAY(table->arena, Weight, table->words);
    for (size_t count = 1; count < table->words; count *= 2) {
        total += *--last;
        for (size_t i = 0; i < count; i++)
            bases[count + i] = bases[i] + *last;
    }
    // Most limits are of one side.
    for (size_t i = 0; i < table->words; i++) {
        out[i] =
            node->high >= total ? used(table) : below(low, node->high - bases[i] + 1);
        if (node->low > 0)
            out[i] &= ~below(low, node->low - bases[i]);
    }
}

// --- conditions ---

static uint64_t *node_bits(const BitTable *table, const RuleNode *node);

// The coalitions for which at least `count` of the parts hold.
static uint64_t *some_bits(const BitTable *table, const RuleNode *node, size_t count)
{
    size_t words = table->words;
    if (count > node->parts.count)
        return ARENA_ARRAY(table->arena, uint64_t, words);
    // Row k: at least k of the parts so far.
    uint64_t *rows = ARENA_ARRAY(table->arena, uint64_t, (count + 1) * words);
    memset(rows, 0xff, words * sizeof *rows);
    for (size_t p = 0; p < node->parts.count; p++) {
        const uint64_t *part = node_bits(table, node->parts.items[p]);
        for (size_t k = count; k > 0; k--)
            for (size_t i = 0; i < words; i++)
                rows[k * words + i] |= rows[(k - 1) * words + i] & part[i];
    }
    return rows + count * words;
}

// Where parts have weights, each coalition is added up.
static uint64_t *weighed_bits(const BitTable *table, const RuleNode *node)
{
    size_t parts = node->parts.count;
    uint64_t *out = ARENA_ARRAY(table->arena, uint64_t, table->words);
    const uint64_t **held = ARENA_ARRAY(table->arena, const uint64_t *, parts);
    for (size_t p = 0; p < parts; p++)
        held[p] = node_bits(table, node->parts.items[p]);
    for (size_t i = 0; i < table->words; i++)
        for (size_t bit = 0; bit < WORD; bit++) {
            Weight sum = 0;
            for (size_t p = 0; p < parts; p++)
                sum += held[p][i] >> bit & 1 ? node->weights[p] : 0;
            if (node->low <= sum && sum <= node->high)
                out[i] |= (uint64_t)1 << bit;
        }
    return out;
}

static uint64_t *node_bits(const BitTable *table, const RuleNode *node)
{
    size_t parts = node->parts.count;
    uint64_t *out;
    arena_work(table->arena);
    switch (node->kind) {
    case RULE_SUM:
        out = ARENA_ARRAY(table->arena, uint64_t, table->words);
        sum_bits(table, node, out);
        return out;
    case RULE_ALL: return some_bits(table, node, parts);
    case RULE_ANY: return some_bits(table, node, 1);
    case RULE_SOME: return some_bits(table, node, node->count);
    case RULE_WEIGHED: return weighed_bits(table, node);
    default: break;
    }
    out = some_bits(table, node, 1);
    for (size_t i = 0; i < table->words; i++)
        out[i] = ~out[i];
    return out;
}

BitTable bits_make(Arena *arena, const VoteRule *rule)
{
    BitTable table = {.arena = arena, .players = rule->players, .words = 1};
    if (rule->players > LOW_PLAYERS)
        table.words = (size_t)1 << (rule->players - LOW_PLAYERS);
    table.bits = node_bits(&table, rule->root);
    for (size_t i = 0; i < table.words; i++)
        table.bits[i] &= used(&table);
    return table;
}

// --- questions ---

static void read_coalition(const BitTable *table, size_t coalition, Players *out)
{
    *out = (Players){0};
    for (size_t i = 0; i < table->players; i++)
        if (coalition >> (table->players - 1 - i) & 1)
            players_add(out, i);
}

bool bits_none(const BitTable *table)
{
    for (size_t i = 0; i < table->words; i++)
        if (table->bits[i] != 0)
            return false;
    return true;
}

// Whether it never matters if the coalition holds the player with this bit.
static bool is_dummy(const BitTable *table, size_t bit)
{
    static const uint64_t without[] = {0x5555555555555555, 0x3333333333333333,
                                       0x0f0f0f0f0f0f0f0f, 0x00ff00ff00ff00ff,
                                       0x0000ffff0000ffff, 0x00000000ffffffff};
    const uint64_t *bits = table->bits;
    if (bit >= LOW_PLAYERS) {
        size_t apart = (size_t)1 << (bit - LOW_PLAYERS);
        for (size_t i = 0; i < table->words; i++)
            if ((i & apart) == 0 && bits[i] != bits[i | apart])
                return false;
        return true;
    }
    for (size_t i = 0; i < table->words; i++)
        if (((bits[i] ^ bits[i] >> ((size_t)1 << bit)) & without[bit]) != 0)
            return false;
    return true;
}

void bits_dummies(const BitTable *table, Players *out)
{
    *out = (Players){0};
    for (size_t i = 0; i < table->players; i++)
        if (is_dummy(table, table->players - 1 - i))
            players_add(out, i);
}

static bool wins(const BitTable *table, size_t coalition)
{
    return table->bits[coalition / WORD] >> (coalition % WORD) & 1;
}

bool bits_decides_alone(const BitTable *table, size_t player)
{
    return wins(table, (size_t)1 << (table->players - 1 - player));
}

bool bits_blocks_alone(const BitTable *table, size_t player)
{
    size_t everyone = ((size_t)1 << table->players) - 1;
    return !wins(table, everyone - ((size_t)1 << (table->players - 1 - player)));
}

bool bits_improper(const BitTable *table, Players *out)
{
    size_t everyone = ((size_t)1 << table->players) - 1;
    // The first of two such coalitions is the one without the first player.
    for (size_t i = 0; i * WORD <= everyone / 2; i++)
        for (uint64_t rest = table->bits[i]; rest != 0; rest &= rest - 1) {
            size_t coalition = i * WORD + (size_t)__builtin_ctzll(rest);
            if (coalition <= everyone / 2 && wins(table, everyone - coalition)) {
                read_coalition(table, coalition, out);
                return true;
            }
        }
    return false;
}

bool bits_smallest(const BitTable *table, Players *out)
{
    size_t best = 0;
    int least = BITS_PLAYERS_MAX + 1;
    for (size_t i = 0; i < table->words; i++)
        for (uint64_t rest = table->bits[i]; rest != 0; rest &= rest - 1) {
            size_t coalition = i * WORD + (size_t)__builtin_ctzll(rest);
            int size = __builtin_popcountll(coalition);
            if (size > least)
                continue;
            least = size;
            best = coalition;
        }
    read_coalition(table, best, out);
    return least <= BITS_PLAYERS_MAX;
}
