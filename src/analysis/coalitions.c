#include "analysis/coalitions.h"

// One bit for each coalition, 64 in a word: the six last players number the bits of a
// word, the others the words. A limit comes down to a range for the sum of those in
// favour, since the rest votes against; conditions are joined word by word.

typedef struct {
    int64_t low, high; // the sum of those in favour lies within; empty when low > high
} Range;

enum { WORD_PLAYERS = 6, WORD_BITS = 1 << WORD_PLAYERS };

// A limit made ready: the players' weights, and what the coalitions within one word come
// to, in the order of their sums, so that those within a range stand together.
typedef struct {
    int64_t weights[GAME_PLAYERS_MAX];
    int64_t sums[WORD_BITS];
    uint64_t bits[WORD_BITS + 1]; // [n]: of the n coalitions with the smallest sums
    size_t count;
    Range range;
} Leaf;

typedef struct Plan Plan;
struct Plan {
    ConditionKind kind; // CONDITION_LIMIT: `leaf`
    VEC(Plan *) parts;
    size_t count;
    Leaf *leaf;
};

static size_t word_count(const Game *game)
{
    return game->players <= WORD_PLAYERS ? 1
                                         : (size_t)1 << (game->players - WORD_PLAYERS);
}

// How many bits of a word stand for coalitions: all but in games of less than six
// players.
static unsigned used_count(const Game *game)
{
    return game->players < WORD_PLAYERS ? 1u << game->players : WORD_BITS;
}

static uint64_t used_bits(const Game *game)
{
    return UINT64_MAX >> (WORD_BITS - used_count(game));
}

// The first `count` bits in the other order.
static uint64_t reversed(uint64_t bits, unsigned count)
{
    bits = __builtin_bswap64(bits);
    bits = (bits >> 4 & 0x0F0F0F0F0F0F0F0Fu) | (bits & 0x0F0F0F0F0F0F0F0Fu) << 4;
    bits = (bits >> 2 & 0x3333333333333333u) | (bits & 0x3333333333333333u) << 2;
    bits = (bits >> 1 & 0x5555555555555555u) | (bits & 0x5555555555555555u) << 1;
    return bits >> (WORD_BITS - count);
}

// --- limits as ranges ---

static int64_t clamp(Rational whole)
{
    int64_t value;
    if (rational_to_int(whole, &value))
        return value;
    return rational_sign(whole) < 0 ? INT64_MIN / 2 : INT64_MAX / 2;
}

// The whole numbers that keep to a limit of `needed`.
static Range range_of(Arena *arena, Limit limit, Rational needed)
{
    Range range = {0, INT64_MAX / 2};
    int64_t floor = clamp(rational_floor(arena, needed));
    int64_t ceil = clamp(rational_ceil(arena, needed));
    switch (limit) {
    case LIMIT_MORE_THAN: range.low = floor + 1; break;
    case LIMIT_AT_LEAST: range.low = ceil; break;
    case LIMIT_AT_MOST: range.high = floor; break;
    case LIMIT_LESS_THAN: range.high = ceil - 1; break;
    case LIMIT_EXACTLY: range = (Range){ceil, floor}; break;
    case LIMIT_NONE: range = (Range){1, 0}; break;
    }
    return range;
}

static const Range always = {INT64_MIN, INT64_MAX}, never = {1, 0};

// The range of what is reached, as a range of the sum of those in favour.
static Range turned(Act act, Range range, int64_t total)
{
    int64_t fixed = act == ACT_PRESENT ? total : 0;
    switch (act) {
    case ACT_AGAINST:
    case ACT_NOT_FOR: return (Range){total - range.high, total - range.low};
    case ACT_ABSTAIN:
    case ACT_PRESENT: return range.low <= fixed && fixed <= range.high ? always : never;
    default: return range;
    }
}

static Range gate_range(const Game *game, const PollGate *gate, Limit limit,
                        int64_t total)
{
    int64_t base = gate->fixed_base ? gate->scaled_fixed : total;
    if (gate->kind == CONDITION_UNANIMOUS)
        return base == 0 ? never : turned(gate->act, (Range){base, base}, total);
    if (gate->relative && base == 0 &&
        (limit == LIMIT_AT_LEAST || limit == LIMIT_EXACTLY))
        return never;
    Rational factor = rational_from_int(gate->relative ? base : gate->scale);
    Rational needed =
        rational_mul(game->arena, gate->threshold.quantity.range.low, factor);
    return turned(gate->act, range_of(game->arena, limit, needed), total);
}

typedef struct {
    int64_t sum;
    unsigned coalition;
} Inside;

// Doubles a list sorted by sums: each coalition as it is and with one more player.
static void join(Inside *list, size_t count, int64_t weight, unsigned player)
{
    Inside joined[WORD_BITS];
    size_t without = 0, with = 0;
    for (size_t i = 0; i < 2 * count; i++) {
        bool joins = without == count ||
                     (with < count && list[with].sum + weight < list[without].sum);
        joined[i] = list[joins ? with++ : without++];
        if (joins)
            joined[i] =
                (Inside){joined[i].sum + weight, joined[i].coalition | 1u << player};
    }
    memcpy(list, joined, 2 * count * sizeof *list);
}

static void sort_sums(const Game *game, Leaf *leaf)
{
    Inside list[WORD_BITS] = {{0, 0}};
    leaf->count = 1;
    for (unsigned at = 0; at < WORD_PLAYERS && at < game->players; at++) {
        join(list, leaf->count, leaf->weights[game->players - 1 - at], at);
        leaf->count *= 2;
    }
    for (size_t i = 0; i < leaf->count; i++) {
        leaf->sums[i] = list[i].sum;
        leaf->bits[i + 1] = leaf->bits[i] | (uint64_t)1 << list[i].coalition;
    }
}

static Leaf *make_leaf(const Game *game, const PollGate *gate, Limit limit)
{
    Leaf *leaf = ARENA_NEW(game->arena, Leaf);
    int64_t total = 0;
    for (size_t i = 0; i < game->players; i++) {
        leaf->weights[i] = gate->scaled[game->voters[i]];
        total += leaf->weights[i];
    }
    leaf->range = gate_range(game, gate, limit, total);
    sort_sums(game, leaf);
    return leaf;
}

// The bits of the coalitions of a word that come to less than a limit, or just to it;
// `sum` is that of the players who number the words.
static uint64_t bits_below(const Leaf *leaf, int64_t sum, int64_t limit, bool reach)
{
    size_t low = 0, high = leaf->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int64_t reached = sum + leaf->sums[middle];
        if (reached < limit || (reach && reached == limit))
            low = middle + 1;
        else
            high = middle;
    }
    return leaf->bits[low];
}

static uint64_t leaf_word(const Game *game, const Leaf *leaf, size_t word)
{
    int64_t sum = 0;
    for (size_t rest = word; rest != 0; rest &= rest - 1) {
        size_t at = (size_t)__builtin_ctzll(rest) + WORD_PLAYERS;
        sum += leaf->weights[game->players - 1 - at];
    }
    return bits_below(leaf, sum, leaf->range.high, true) &
           ~bits_below(leaf, sum, leaf->range.low, false);
}

// --- plans ---

static bool fits(const PollGate *gate)
{
    if (gate == NULL)
        return true;
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS)
        return gate->scaled != NULL;
    for (size_t i = 0; i < gate->parts.count; i++)
        if (!fits(gate->parts.items[i]))
            return false;
    return true;
}

static bool poll_fits(const Poll *poll)
{
    for (size_t i = 0; i < poll->attempts.count; i++)
        if (!fits(poll->attempts.items[i].gate))
            return false;
    return fits(poll->quorum) && fits(poll->blocking);
}

static Plan *plan_of(const Game *game, const PollGate *gate)
{
    if (gate == NULL)
        return NULL;
    Plan *plan = ARENA_NEW(game->arena, Plan);
    plan->kind = gate->kind;
    plan->count = gate->count;
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS) {
        plan->kind = CONDITION_LIMIT;
        plan->leaf = make_leaf(game, gate, gate->limit);
    }
    for (size_t i = 0; i < gate->parts.count; i++)
        vec_push(game->arena, &plan->parts, plan_of(game, gate->parts.items[i]));
    return plan;
}

static uint64_t plan_word(const Game *game, const Plan *plan, size_t word);

static uint64_t some_word(const Game *game, const Plan *plan, size_t word)
{
    uint64_t bits = 0;
    size_t held[WORD_BITS] = {0};
    for (size_t i = 0; i < plan->parts.count; i++) {
        uint64_t part = plan_word(game, plan->parts.items[i], word);
        for (size_t at = 0; at < WORD_BITS; at++)
            held[at] += part >> at & 1;
    }
    for (size_t at = 0; at < WORD_BITS; at++)
        bits |= (uint64_t)(held[at] >= plan->count) << at;
    return bits;
}

static uint64_t plan_word(const Game *game, const Plan *plan, size_t word)
{
    if (plan->kind == CONDITION_LIMIT)
        return leaf_word(game, plan->leaf, word);
    if (plan->kind == CONDITION_SOME)
        return some_word(game, plan, word);
    bool joined = plan->kind == CONDITION_ALL;
    uint64_t bits = joined ? UINT64_MAX : 0;
    for (size_t i = 0; i < plan->parts.count; i++) {
        uint64_t part = plan_word(game, plan->parts.items[i], word);
        bits = joined ? bits & part : bits | part;
    }
    if (plan->kind == CONDITION_NONE)
        return 0;
    return plan->kind == CONDITION_NOT ? ~bits : bits;
}

// --- the whole rule ---

typedef struct {
    VEC(Plan *) attempts;
    Plan *quorum, *blocking;
    Leaf *even;        // an equal split that passes, or NULL
    Coalition consent; // who must be in favour: veto
    Coalition casting; // whose vote settles a tie; 0: it passes by itself
} Rules;

static Leaf *tie_leaf(const Game *game, Rules *rules)
{
    const Poll *poll = game->poll;
    if (poll->even == NULL)
        return NULL;
    if (poll->tie != WORD_as_for && poll->tie != WORD_passes) {
        for (size_t i = 0; i < game->players; i++)
            if (game->voters[i] == poll->casting)
                rules->casting = game_player(game, i);
        if (rules->casting == 0 || poll->tie != WORD_chair_decides)
            return NULL;
    }
    Leaf *leaf = make_leaf(game, poll->even, LIMIT_EXACTLY);
    int64_t total = 0;
    for (size_t i = 0; i < game->players; i++)
        total += leaf->weights[i];
    // A base that stays a number may be more than all votes: then half of it is no tie.
    if (poll->even->fixed_base && poll->even->scaled_fixed != total)
        leaf->range = never;
    return leaf;
}

static Rules make_rules(const Game *game)
{
    const Poll *poll = game->poll;
    Rules rules = {.quorum = plan_of(game, poll->quorum),
                   .blocking = plan_of(game, poll->blocking)};
    for (size_t i = 0; i < poll->attempts.count; i++)
        vec_push(game->arena, &rules.attempts,
                 plan_of(game, poll->attempts.items[i].gate));
    for (size_t i = 0; i < game->players; i++)
        if (poll->voters.items[game->voters[i]].veto)
            rules.consent |= game_player(game, i);
    rules.even = tie_leaf(game, &rules);
    return rules;
}

// Bits of a word whose coalitions hold all of `members`.
static uint64_t holding(Coalition members, size_t word)
{
    static const uint64_t with[WORD_PLAYERS] = {0xAAAAAAAAAAAAAAAAu, 0xCCCCCCCCCCCCCCCCu,
                                                0xF0F0F0F0F0F0F0F0u, 0xFF00FF00FF00FF00u,
                                                0xFFFF0000FFFF0000u, 0xFFFFFFFF00000000u};
    size_t outer = members >> WORD_PLAYERS;
    if ((word & outer) != outer)
        return 0;
    uint64_t bits = UINT64_MAX;
    for (size_t at = 0; at < WORD_PLAYERS; at++)
        if (members >> at & 1)
            bits &= with[at];
    return bits;
}

static uint64_t rules_word(const Game *game, const Rules *rules, size_t word)
{
    uint64_t bits = 0;
    for (size_t i = 0; i < rules->attempts.count; i++)
        bits |= plan_word(game, rules->attempts.items[i], word);
    if (rules->even != NULL)
        bits |= leaf_word(game, rules->even, word) & holding(rules->casting, word);
    if (rules->quorum != NULL)
        bits &= plan_word(game, rules->quorum, word);
    if (rules->blocking != NULL)
        bits &= ~plan_word(game, rules->blocking, word);
    return bits & holding(rules->consent, word) & used_bits(game);
}

// Without whole numbers: one ballot after the other.
static void fill_by_ballots(Game *game)
{
    const Poll *poll = game->poll;
    Ballot *ballots = ARENA_ARRAY(game->arena, Ballot, poll->voters.count);
    for (size_t i = 0; i < poll->voters.count; i++)
        ballots[i] = BALLOT_BARRED;
    for (Coalition c = 0; c <= game_everyone(game); c++) {
        for (size_t i = 0; i < game->players; i++)
            ballots[game->voters[i]] =
                coalition_has(game, c, i) ? BALLOT_FOR : BALLOT_AGAINST;
        if (poll_decide(poll, ballots, NULL) == OUTCOME_PASSES)
            game->wins[c / WORD_BITS] |= (uint64_t)1 << (c % WORD_BITS);
    }
}

size_t game_player_count(const Poll *poll)
{
    size_t count = 0;
    for (size_t i = 0; i < poll->voters.count; i++)
        count += !poll->voters.items[i].barred;
    return count;
}

static Game *seat_players(Arena *arena, const Poll *poll)
{
    Game *game = ARENA_NEW(arena, Game);
    game->poll = poll;
    game->arena = arena;
    for (size_t i = 0; i < poll->voters.count; i++)
        if (!poll->voters.items[i].barred)
            game->voters[game->players++] = i;
    return game;
}

// Weights that don't fit whole numbers of 63 bits take longer.
size_t game_most(const Poll *poll, bool table)
{
    if (!table)
        return arena_most(poll->arena, MOST_voters_tried);
    return arena_most(poll->arena,
                      poll_fits(poll) ? MOST_voters_listed : MOST_voters_exact);
}

Game *game_roster(Arena *arena, const Poll *poll)
{
    if (poll->gap != GAP_NONE || game_player_count(poll) > game_most(poll, false))
        return NULL;
    Game *game = seat_players(arena, poll);
    game->ballots = ARENA_ARRAY(arena, Ballot, poll->voters.count + 1);
    for (size_t i = 0; i < poll->voters.count; i++)
        game->ballots[i] = BALLOT_BARRED;
    return game;
}

Game *game_make(Arena *arena, const Poll *poll)
{
    size_t players = game_player_count(poll);
    if (poll->gap != GAP_NONE || players > game_most(poll, true))
        return NULL;
    Game *game = seat_players(arena, poll);
    game->wins = ARENA_ARRAY(arena, uint64_t, word_count(game));
    if (!poll_fits(poll)) {
        fill_by_ballots(game);
        return game;
    }
    Rules rules = make_rules(game);
    for (size_t word = 0; word < word_count(game); word++) {
        if (word % 16 == 0)
            arena_work(arena);
        game->wins[word] = rules_word(game, &rules, word);
    }
    return game;
}

// --- asking ---

Coalition game_everyone(const Game *game)
{
    return (Coalition)(((uint64_t)1 << game->players) - 1);
}

Coalition game_player(const Game *game, size_t player)
{
    return (Coalition)1 << (game->players - 1 - player);
}

size_t game_find(const Game *game, const Entity *voter)
{
    for (size_t i = 0; i < game->players; i++)
        if (game->poll->voters.items[game->voters[i]].voter == voter)
            return i;
    return SIZE_MAX;
}

bool coalition_has(const Game *game, Coalition coalition, size_t player)
{
    return (coalition & game_player(game, player)) != 0;
}

bool game_wins(const Game *game, Coalition coalition)
{
    if (game->wins != NULL)
        return game->wins[coalition / WORD_BITS] >> (coalition % WORD_BITS) & 1;
    for (size_t i = 0; i < game->players; i++)
        game->ballots[game->voters[i]] =
            coalition_has(game, coalition, i) ? BALLOT_FOR : BALLOT_AGAINST;
    return poll_decide(game->poll, game->ballots, NULL) == OUTCOME_PASSES;
}

bool game_blocks(const Game *game, Coalition coalition)
{
    return !game_wins(game, game_everyone(game) & ~coalition);
}

bool game_splits(const Game *game, Coalition *half)
{
    // A coalition's complement is its number counted from the other end.
    size_t words = word_count(game);
    unsigned used = used_count(game);
    for (size_t word = 0; word < (words + 1) / 2; word++) {
        uint64_t both = game->wins[word] & reversed(game->wins[words - 1 - word], used);
        if (words == 1)
            both &= ((uint64_t)1 << used / 2) - 1;
        if (word == 0)
            both &= ~(uint64_t)1; // nobody and everyone are no two sides
        if (both != 0) {
            *half = (Coalition)(word * WORD_BITS + (unsigned)__builtin_ctzll(both));
            return true;
        }
    }
    return false;
}

// The bits of a word's coalitions without the player at `at` (counted from the last),
// each as it is once the player has joined.
static uint64_t with_player(const uint64_t *bits, size_t word, size_t at)
{
    if (at >= WORD_PLAYERS)
        return bits[word | (size_t)1 << (at - WORD_PLAYERS)];
    return bits[word] >> (1u << at);
}

// Compares every coalition without the player to itself with the player.
static bool differs(const Game *game, size_t player, bool only_losses)
{
    size_t at = game->players - 1 - player;
    for (size_t word = 0; word < word_count(game); word++) {
        if (at >= WORD_PLAYERS && (word >> (at - WORD_PLAYERS) & 1))
            continue;
        uint64_t without =
            at < WORD_PLAYERS ? ~holding((Coalition)1 << at, 0) : UINT64_MAX;
        uint64_t before = game->wins[word] & without & used_bits(game);
        uint64_t after = with_player(game->wins, word, at) & without & used_bits(game);
        if ((only_losses ? before & ~after : before ^ after) != 0)
            return true;
    }
    return false;
}

bool game_matters(const Game *game, size_t player)
{
    return differs(game, player, false);
}

bool game_is_monotone(const Game *game)
{
    for (size_t i = 0; i < game->players; i++)
        if (differs(game, i, true))
            return false;
    return true;
}

uint64_t game_count(const Game *game)
{
    uint64_t count = 0;
    for (size_t word = 0; word < word_count(game); word++)
        count += (uint64_t)__builtin_popcountll(game->wins[word]);
    return count;
}

// --- lists ---

enum { SIZES = GAME_PLAYERS_MAX + 1 };

// Calls for every set bit, from the highest coalition down, so that each size comes in
// order.
typedef struct {
    const uint64_t *bits;
    size_t word;
    uint64_t rest;
} Walk;

static bool walk_next(Walk *walk, Coalition *out)
{
    while (walk->rest == 0) {
        if (walk->word == 0)
            return false;
        walk->rest = walk->bits[--walk->word];
    }
    unsigned at = 63 - (unsigned)__builtin_clzll(walk->rest);
    walk->rest &= ~((uint64_t)1 << at);
    *out = (Coalition)(walk->word * WORD_BITS + at);
    return true;
}

static void count_sizes(const Game *game, const uint64_t *bits, uint64_t *sizes)
{
    Walk walk = {.bits = bits, .word = word_count(game)};
    Coalition c;
    while (walk_next(&walk, &c))
        sizes[__builtin_popcount(c)]++;
}

static CoalitionList list_bits(const Game *game, const uint64_t *bits, size_t limit)
{
    CoalitionList list = {0};
    uint64_t sizes[SIZES] = {0};
    size_t next[SIZES], end[SIZES]; // where coalitions of a size go
    count_sizes(game, bits, sizes);
    for (size_t size = 0; size < SIZES; size++) {
        size_t room = limit - list.count;
        list.total += sizes[size];
        next[size] = list.count;
        list.count += sizes[size] < room ? (size_t)sizes[size] : room;
        end[size] = list.count;
    }
    list.items = ARENA_ARRAY(game->arena, Coalition, list.count);
    Walk walk = {.bits = bits, .word = word_count(game)};
    Coalition c;
    for (size_t listed = 0; listed < list.count && walk_next(&walk, &c);) {
        int size = __builtin_popcount(c);
        if (next[size] < end[size]) {
            list.items[next[size]++] = c;
            listed++;
        }
    }
    return list;
}

CoalitionList game_winning(const Game *game, size_t limit)
{
    return list_bits(game, game->wins, limit);
}

// Adds to every coalition in `bits` those that hold it.
static void close_upward(const Game *game, uint64_t *bits)
{
    for (size_t at = 0; at < game->players; at++)
        for (size_t word = 0; word < word_count(game); word++) {
            uint64_t with = holding((Coalition)1 << at, word);
            if (at < WORD_PLAYERS)
                bits[word] |= bits[word] << (1u << at) & with;
            else if (with != 0)
                bits[word] |= bits[word & ~((size_t)1 << (at - WORD_PLAYERS))];
        }
}

// Those of `bits` of which no smaller part is among them. In a rule where support can do
// harm a part may win though what lies between loses, hence the closure.
static CoalitionList list_minimal(const Game *game, const uint64_t *bits, size_t limit)
{
    size_t words = word_count(game);
    uint64_t *closed = ARENA_ARRAY(game->arena, uint64_t, words);
    uint64_t *minimal = ARENA_ARRAY(game->arena, uint64_t, words);
    memcpy(closed, bits, words * sizeof *bits);
    close_upward(game, closed);
    memcpy(minimal, bits, words * sizeof *bits);
    for (size_t at = 0; at < game->players; at++)
        for (size_t word = 0; word < words; word++) {
            uint64_t with = holding((Coalition)1 << at, word);
            if (at < WORD_PLAYERS)
                minimal[word] &= ~(closed[word] << (1u << at) & with);
            else if (with != 0)
                minimal[word] &= ~closed[word & ~((size_t)1 << (at - WORD_PLAYERS))];
        }
    return list_bits(game, minimal, limit);
}

CoalitionList game_minimal_winning(const Game *game, size_t limit)
{
    return list_minimal(game, game->wins, limit);
}

CoalitionList game_minimal_blocking(const Game *game, size_t limit)
{
    // A coalition's complement is its number counted from the other end.
    size_t words = word_count(game);
    unsigned used = used_count(game);
    uint64_t *blocks = ARENA_ARRAY(game->arena, uint64_t, words);
    for (size_t word = 0; word < words; word++)
        blocks[word] = reversed(~game->wins[words - 1 - word] & used_bits(game), used);
    return list_minimal(game, blocks, limit);
}

CoalitionList game_exact(const Game *game, const PollGate *gate, size_t limit)
{
    if (gate->kind != CONDITION_LIMIT || gate->scaled == NULL)
        return (CoalitionList){0};
    uint64_t *bits = ARENA_ARRAY(game->arena, uint64_t, word_count(game));
    const Leaf *leaf = make_leaf(game, gate, LIMIT_EXACTLY);
    for (size_t word = 0; word < word_count(game); word++)
        bits[word] = leaf_word(game, leaf, word) & used_bits(game);
    return list_bits(game, bits, limit);
}

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
