#include "game/threshold.h"

// From the first level down, the sums that coalitions reach are listed as long as they
// are few; from the last level up, the places where another sum begins to come to
// something else. Where the two meet, only pieces that a sum falls into are kept.

enum { OPEN = 2 };

// Sums from `start` up to the next piece of the level.
typedef struct {
    Weight start;
    uint32_t child[2]; // pieces of the next level: against, and in favour
    Ref ref;           // LOSES, WINS, or OPEN until it is numbered
    bool used;
} Piece;

typedef struct {
    Piece *items;
    size_t count;
} Pieces;

typedef struct {
    Weight *items; // ascending; those that are not settled yet
    size_t count;
} Reached;

typedef struct {
    Arena *arena;
    size_t players, room; // further sums and pieces that may be looked at
    const RuleNode *sum;
    Weight *weights;  // by level
    Weight *before;   // of the levels before
    Reached *reached; // by level, of the upper ones
    Pieces *pieces;   // by level, of the lower ones
    Threshold *out;
} Making;

static const Weight endless = (Weight)1 << (WEIGHT_BITS + 2);

// What a sum at a level comes to whatever the rest does.
static Ref settled(const Making *making, size_t level, Weight sum)
{
    const RuleNode *range = making->sum;
    Weight most = sum + making->before[making->players] - making->before[level];
    if (range->low > range->high || sum > range->high || most < range->low)
        return LOSES;
    return sum >= range->low && most <= range->high ? WINS : OPEN;
}

// --- from the first level down ---

// The sums of the next level: those of this one with and without its player.
static void reach(Making *making, size_t level)
{
    Reached from = making->reached[level], *to = &making->reached[level + 1];
    Weight weight = making->weights[level];
    to->items = ARENA_ARRAY(making->arena, Weight, 2 * from.count);
    for (size_t a = 0, b = 0; b < from.count;) {
        Weight with = from.items[b] + weight;
        Weight next = a < from.count && from.items[a] < with ? from.items[a] : with;
        a += a < from.count && from.items[a] == next;
        b += with == next;
        if (settled(making, level + 1, next) == OPEN)
            to->items[to->count++] = next;
    }
}

// --- from the last level up ---

// A piece that begins here, unless it comes to the same as the one before.
static void add_piece(Pieces *row, Piece piece)
{
    if (row->count == 0 || piece.ref > WINS ||
        row->items[row->count - 1].ref != piece.ref)
        row->items[row->count++] = piece;
}

static void end_pieces(Making *making)
{
    const RuleNode *sum = making->sum;
    Pieces *row = &making->pieces[making->players];
    row->items = ARENA_ARRAY(making->arena, Piece, 3);
    bool ever = sum->low <= sum->high && sum->high >= 0;
    add_piece(row, (Piece){.ref = ever && sum->low <= 0 ? WINS : LOSES});
    if (ever && sum->low > 0)
        add_piece(row, (Piece){.start = sum->low, .ref = WINS});
    if (ever && sum->high < making->before[making->players])
        add_piece(row, (Piece){.start = sum->high + 1, .ref = LOSES});
}

static Weight start_after(const Pieces *row, size_t piece)
{
    return piece + 1 < row->count ? row->items[piece + 1].start : endless;
}

// The pieces of a level from those of the next.
static void cut(Making *making, size_t level)
{
    const Pieces *next = &making->pieces[level + 1];
    Pieces *row = &making->pieces[level];
    Weight weight = making->weights[level], at = 0;
    uint32_t child[2] = {0, 0};
    row->items = ARENA_ARRAY(making->arena, Piece, 2 * next->count);
    while (start_after(next, child[1]) <= weight)
        child[1]++;
    do {
        Ref against = next->items[child[0]].ref, favour = next->items[child[1]].ref;
        add_piece(row, (Piece){.start = at,
                               .child = {child[0], child[1]},
                               .ref = against == favour ? against : OPEN});
        Weight one = start_after(next, child[0]);
        Weight other = start_after(next, child[1]) - weight;
        at = one < other ? one : other;
        child[0] += one == at;
        child[1] += other == at;
    } while (at <= making->before[level]);
}

// --- where the two meet ---

static bool make_rows(Making *making, size_t *meeting)
{
    size_t upper = 0, lower = making->players;
    making->reached[0].items = ARENA_ARRAY(making->arena, Weight, 1);
    making->reached[0].count = settled(making, 0, 0) == OPEN;
    end_pieces(making);
    while (upper < lower) {
        bool down = making->reached[upper].count <= making->pieces[lower].count;
        if (down)
            reach(making, upper++);
        else
            cut(making, --lower);
        size_t made = down ? making->reached[upper].count : making->pieces[lower].count;
        if (made > making->room)
            return false;
        making->room -= made;
    }
    *meeting = upper;
    return true;
}

static void use_reached(Making *making, size_t level)
{
    const Reached *reached = &making->reached[level];
    Pieces *row = &making->pieces[level];
    for (size_t i = 0, at = 0; i < reached->count; i++) {
        while (start_after(row, at) <= reached->items[i])
            at++;
        row->items[at].used = true;
    }
    for (; level < making->players; level++)
        for (size_t i = 0; i < making->pieces[level].count; i++) {
            const Piece *piece = &making->pieces[level].items[i];
            for (size_t side = 0; side < 2 && piece->used && piece->ref > WINS; side++)
                making->pieces[level + 1].items[piece->child[side]].used = true;
        }
}

// --- numbering ---

static Ref number(Making *making, Ref against, Ref favour)
{
    Threshold *out = making->out;
    out->nodes[out->count] = (Step){{against, favour}};
    return (Ref)out->count++;
}

static void number_pieces(Making *making, size_t level)
{
    Pieces *row = &making->pieces[level];
    making->out->first[level] = making->out->count;
    for (size_t i = 0; i < row->count; i++) {
        Piece *piece = &row->items[i];
        const Piece *next = making->pieces[level + 1].items;
        if (piece->used && piece->ref > WINS)
            piece->ref =
                number(making, next[piece->child[0]].ref, next[piece->child[1]].ref);
    }
}

// The node of a sum that is a sum of this level or settled; `at` moves on with the sums.
static Ref find(const Making *making, size_t level, const Ref *refs, Weight sum,
                size_t *at)
{
    const Reached *reached = &making->reached[level];
    while (*at < reached->count && reached->items[*at] < sum)
        ++*at;
    return *at < reached->count && reached->items[*at] == sum
               ? refs[*at]
               : settled(making, level, sum);
}

// The nodes of the sums of a level, given those of the next.
static const Ref *number_reached(Making *making, size_t level, const Ref *next)
{
    const Reached *reached = &making->reached[level];
    Ref *refs = ARENA_ARRAY(making->arena, Ref, reached->count);
    Weight weight = making->weights[level];
    making->out->first[level] = making->out->count;
    for (size_t i = 0, a = 0, b = 0; i < reached->count; i++) {
        Ref against = find(making, level + 1, next, reached->items[i], &a);
        Ref favour = find(making, level + 1, next, reached->items[i] + weight, &b);
        const Step *last = &making->out->nodes[making->out->count - 1];
        if (against == favour && against <= WINS)
            refs[i] = against;
        else if (making->out->count > making->out->first[level] &&
                 last->next[0] == against && last->next[1] == favour)
            refs[i] = (Ref)(making->out->count - 1);
        else
            refs[i] = number(making, against, favour);
    }
    return refs;
}

static Ref number_all(Making *making, size_t meeting)
{
    const Reached *reached = &making->reached[meeting];
    const Pieces *row = &making->pieces[meeting];
    Ref *refs = ARENA_ARRAY(making->arena, Ref, reached->count + 1);
    for (size_t level = making->players; level-- > meeting;)
        number_pieces(making, level);
    for (size_t i = 0, at = 0; i < reached->count; i++) {
        while (start_after(row, at) <= reached->items[i])
            at++;
        refs[i] = row->items[at].ref;
    }
    const Ref *top = refs;
    for (size_t level = meeting; level-- > 0;)
        top = number_reached(making, level, top);
    return making->reached[0].count > 0 ? top[0] : settled(making, 0, 0);
}

static size_t most_nodes(const Making *making)
{
    size_t nodes = WINS + 1;
    for (size_t level = 0; level <= making->players; level++) {
        nodes += making->reached[level].count;
        for (size_t i = 0; i < making->pieces[level].count; i++)
            nodes += making->pieces[level].items[i].used;
    }
    return nodes;
}

bool threshold_make(Arena *arena, const Diagram *diagram, const RuleNode *sum,
                    Threshold *out)
{
    enum { LOOKED_AT = 4 }; // sums and pieces for each node that there may be
    size_t players = diagram->players, meeting,
           most = arena_most(arena, MOST_diagram_nodes);
    Making making = {.arena = arena,
                     .players = players,
                     .room = LOOKED_AT * most,
                     .sum = sum,
                     .weights = ARENA_ARRAY(arena, Weight, players + 1),
                     .before = ARENA_ARRAY(arena, Weight, players + 1),
                     .reached = ARENA_ARRAY(arena, Reached, players + 1),
                     .pieces = ARENA_ARRAY(arena, Pieces, players + 1),
                     .out = out};
    for (size_t level = 0; level < players; level++) {
        making.weights[level] = sum->weights[diagram->order[level]];
        making.before[level + 1] = making.before[level] + making.weights[level];
    }
    if (!make_rows(&making, &meeting))
        return false;
    use_reached(&making, meeting);
    *out = (Threshold){.nodes = ARENA_ARRAY(arena, Step, most_nodes(&making)),
                       .count = WINS + 1,
                       .first = ARENA_ARRAY(arena, size_t, players + 1)};
    out->first[players] = out->count;
    out->root = number_all(&making, meeting);
    return out->count <= most;
}
