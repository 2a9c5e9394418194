#include "game/sized.h"

// Each node has two polynomials in the number of members: of the ways that lead to it,
// and of what can be made of the rest. Only the sizes that there are take room.

typedef struct {
    uint32_t at; // of its first cell
    uint16_t low, count;
} Span;

// Values for the sizes from `low` on.
typedef struct {
    const int64_t *cells;
    size_t low, count;
} Poly;

typedef struct {
    const SizedNodes *of;
    Span *up, *down;
    int64_t *ups, *downs;
    int64_t *binomials; // rows of players + 1: what WINS is worth with so many to come
    bool rest_counts;   // WINS stands for all that the rest may do, else for nothing more
    const int64_t *ends;
} Sizing;

// --- what the rest can do ---

static void fill_binomials(Sizing *sizing)
{
    size_t row = sizing->of->players + 1;
    sizing->binomials = ARENA_ARRAY(sizing->of->arena, int64_t, row * row);
    for (size_t n = 0; n < row; n++)
        for (size_t k = 0; k <= n; k++)
            sizing->binomials[n * row + k] =
                k == 0 ? 1
                       : sizing->binomials[(n - 1) * row + k - 1] +
                             (k < n ? sizing->binomials[(n - 1) * row + k] : 0);
}

static Poly rest_of(const Sizing *sizing, Ref ref, size_t level)
{
    size_t players = sizing->of->players, left = players - level;
    if (ref > WINS) {
        Span span = sizing->up[ref];
        return (Poly){sizing->ups + span.at, span.low, span.count};
    }
    if (ref == LOSES || sizing->ends != NULL)
        return (Poly){0};
    return sizing->rest_counts
               ? (Poly){sizing->binomials + left * (players + 1), 0, left + 1}
               : (Poly){sizing->binomials, 0, 1};
}

// Widens a span so that it takes another, moved up by `by`.
static void widen(Span *span, size_t low, size_t count, size_t by)
{
    if (count == 0)
        return;
    size_t from = low + by, end = from + count;
    if (span->count > 0) {
        from = span->low < from ? span->low : from;
        end = span->low + span->count > end ? (size_t)(span->low + span->count) : end;
    }
    span->low = (uint16_t)from;
    span->count = (uint16_t)(end - from);
}

static void add_to(int64_t *cells, const Span *span, Poly poly, size_t by)
{
    for (size_t i = 0; i < poly.count; i++)
        cells[poly.low + by - span->low + i] += poly.cells[i];
}

static bool has_room(const Sizing *sizing, size_t cells)
{
    return cells < UINT32_MAX &&
           cells * sizeof(int64_t) < arena_left(sizing->of->arena) / 2;
}

static bool go_up(Sizing *sizing)
{
    const SizedNodes *of = sizing->of;
    size_t used = 0;
    sizing->up = ARENA_ARRAY(of->arena, Span, of->root + 1);
    for (Ref at = WINS + 1; at <= of->root; at++) {
        const DiagramNode *node = &of->nodes[at];
        Span *span = &sizing->up[at];
        Poly out = rest_of(sizing, node->out, node->level + 1);
        Poly in = rest_of(sizing, node->in, node->level + 1);
        widen(span, out.low, out.count, 0);
        widen(span, in.low, in.count, 1);
        if (sizing->ends != NULL && sizing->ends[at] != 0)
            widen(span, 0, 1, 1);
        span->at = (uint32_t)used;
        used += span->count;
    }
    if (!has_room(sizing, used))
        return false;
    sizing->ups = ARENA_ARRAY(of->arena, int64_t, used);
    for (Ref at = WINS + 1; at <= of->root; at++) {
        const DiagramNode *node = &of->nodes[at];
        const Span *span = &sizing->up[at];
        int64_t *cells = sizing->ups + span->at;
        add_to(cells, span, rest_of(sizing, node->out, node->level + 1), 0);
        add_to(cells, span, rest_of(sizing, node->in, node->level + 1), 1);
        if (sizing->ends != NULL && sizing->ends[at] != 0)
            cells[1 - span->low] += sizing->ends[at];
    }
    return true;
}

// --- ways that lead there ---

static bool go_down(Sizing *sizing)
{
    const SizedNodes *of = sizing->of;
    size_t used = 0;
    if (of->root <= WINS)
        return true;
    sizing->down = ARENA_ARRAY(of->arena, Span, of->root + 1);
    widen(&sizing->down[of->root], 0, 1, 0);
    for (Ref at = of->root; at > WINS; at--) {
        Span *span = &sizing->down[at];
        span->at = (uint32_t)used;
        used += span->count;
        for (size_t side = 0; side < 2; side++) {
            Ref to = side == 0 ? of->nodes[at].out : of->nodes[at].in;
            if (to > WINS)
                widen(&sizing->down[to], span->low, span->count, side);
        }
    }
    if (!has_room(sizing, used))
        return false;
    sizing->downs = ARENA_ARRAY(of->arena, int64_t, used);
    sizing->downs[sizing->down[of->root].at] = 1;
    for (Ref at = of->root; at > WINS; at--) {
        const Span *span = &sizing->down[at];
        Poly ways = {sizing->downs + span->at, span->low, span->count};
        for (size_t side = 0; side < 2; side++) {
            Ref to = side == 0 ? of->nodes[at].out : of->nodes[at].in;
            if (to > WINS)
                add_to(sizing->downs + sizing->down[to].at, &sizing->down[to], ways,
                       side);
        }
    }
    return true;
}

// row[i + k + by] += ways[i] * rest[k]
static void add_product(int64_t *row, Poly ways, Poly rest, size_t by)
{
    row += ways.low + rest.low + by;
    for (size_t i = 0; i < ways.count; i++)
        for (size_t k = 0; k < rest.count; k++)
            row[i + k] += ways.cells[i] * rest.cells[k];
}

static Poly ways_to(const Sizing *sizing, Ref at)
{
    Span span = sizing->down[at];
    return (Poly){sizing->downs + span.at, span.low, span.count};
}

// --- what is asked ---

// What a player adds at a node: what can be made of the rest with it, less without.
static Poly gain_at(const Sizing *sizing, const DiagramNode *node, int64_t *room)
{
    Poly out = rest_of(sizing, node->out, node->level + 1);
    Poly in = rest_of(sizing, node->in, node->level + 1);
    Span all = {0, 0, (uint16_t)(sizing->of->players + 1)};
    size_t low = 0, end = sizing->of->players - node->level;
    memset(room, 0, (sizing->of->players + 1) * sizeof *room);
    add_to(room, &all, in, 0);
    for (size_t i = 0; i < out.count; i++)
        room[out.low + i] -= out.cells[i];
    while (end > 0 && room[end - 1] == 0)
        end--;
    while (low < end && room[low] == 0)
        low++;
    return (Poly){room + low, low, end - low};
}

static void add_swings(const Sizing *sizing, int64_t *winning, int64_t *swings)
{
    const SizedNodes *of = sizing->of;
    int64_t room[SIZED_PLAYERS_MAX + 1];
    Span all = {0, 0, (uint16_t)(of->players + 1)};
    add_to(winning, &all, rest_of(sizing, of->root, 0), 0);
    for (Ref at = of->root; at > WINS; at--)
        if (sizing->down[at].count > 0)
            add_product(swings + of->nodes[at].level * of->players, ways_to(sizing, at),
                        gain_at(sizing, &of->nodes[at], room), 0);
}

static void add_paths(const Sizing *sizing, int64_t *all, int64_t *with)
{
    const SizedNodes *of = sizing->of;
    size_t row = of->players + 1;
    Span sizes = {0, 0, (uint16_t)row};
    add_to(all, &sizes, rest_of(sizing, of->root, 0), 0);
    for (Ref at = of->root; at > WINS; at--) {
        const DiagramNode *node = &of->nodes[at];
        if (sizing->down[at].count == 0)
            continue;
        int64_t *to = with + node->level * row;
        Poly ways = ways_to(sizing, at);
        add_product(to, ways, rest_of(sizing, node->in, node->level + 1), 1);
        if (sizing->ends != NULL)
            add_product(to, ways, (Poly){&sizing->ends[at], 0, 1}, 1);
    }
}

typedef void Adder(const Sizing *sizing, int64_t *all, int64_t *of_each);

static bool count(Sizing *sizing, Adder *add, int64_t *all, int64_t *of_each)
{
    Arena *arena = sizing->of->arena;
    ArenaMark mark = arena_mark(arena);
    fill_binomials(sizing);
    bool done = go_up(sizing) && go_down(sizing);
    if (done)
        add(sizing, all, of_each);
    arena_release(arena, mark);
    return done;
}

bool sized_swings(const SizedNodes *of, int64_t *winning, int64_t *swings)
{
    Sizing sizing = {.of = of, .rest_counts = true};
    return count(&sizing, add_swings, winning, swings);
}

bool sized_paths(const SizedNodes *of, const int64_t *ends, int64_t *all, int64_t *with)
{
    Sizing sizing = {.of = of, .ends = ends};
    return count(&sizing, add_paths, all, with);
}
