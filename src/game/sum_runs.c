#include "game/sum_runs.h"

#include "game/scratch.h"

enum { RUNS_A_STEP = 64 }; // that count as one step of work

// A place in all views, and the sums that lead there.
typedef struct {
    Ref at[SUM_VIEWS_MAX];
    SumRun *runs;
    size_t count;
} Stand;
typedef VEC(Stand) Stands;

typedef struct {
    Arena *arena, *scratch;
    const SumsOf *of;
    Stands here, below;
    uint32_t *table; // of `below`: counted from 1
    size_t table_size, made;
    SumKinds *out;
} Going;

// --- runs ---

static void push_run(SumRun *to, size_t *count, SumRun run, int64_t width)
{
    SumRun *last = *count == 0 ? NULL : &to[*count - 1];
    if (last == NULL || run.low - last->high > width)
        to[(*count)++] = run;
    else if (run.high > last->high)
        last->high = run.high;
}

// Both of two ascending lists, the second one with so much added.
static bool join_runs(Going *going, Stand *to, const Stand *from, int64_t more)
{
    size_t room = to->count + from->count, count = 0, i = 0, k = 0;
    if (going->made / RUNS_A_STEP != (going->made + room) / RUNS_A_STEP)
        arena_work(going->arena);
    going->made += room;
    if (going->made > SUM_RUNS_MOST)
        return false;
    SumRun *runs = ARENA_ARRAY(going->scratch, SumRun, room);
    while (i < to->count || k < from->count) {
        SumRun next = {0};
        if (k < from->count)
            next = (SumRun){from->runs[k].low + more, from->runs[k].high + more};
        bool first = k == from->count || (i < to->count && to->runs[i].low <= next.low);
        push_run(runs, &count, first ? to->runs[i] : next, going->of->width);
        i += first;
        k += !first;
    }
    to->runs = runs;
    to->count = count;
    return true;
}

// --- places ---

static size_t hash_of(const Going *going, const Ref *at)
{
    uint64_t hash = 0;
    for (size_t i = 0; i < going->of->count; i++) {
        hash = (hash ^ at[i]) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 32;
    }
    return (size_t)hash & (going->table_size - 1);
}

static void put(Going *going, size_t stand)
{
    size_t at = hash_of(going, going->below.items[stand].at);
    while (going->table[at] != 0)
        at = (at + 1) & (going->table_size - 1);
    going->table[at] = (uint32_t)stand + 1;
}

static void grow_table(Going *going)
{
    going->table_size = going->table_size == 0 ? 256 : going->table_size * 4;
    going->table = ARENA_ARRAY(going->scratch, uint32_t, going->table_size);
    for (size_t i = 0; i < going->below.count; i++)
        put(going, i);
}

static Stand *stand_at(Going *going, const Ref *at)
{
    size_t size = going->of->count * sizeof *at;
    if (going->below.count * 2 >= going->table_size)
        grow_table(going);
    for (size_t i = hash_of(going, at); going->table[i] != 0;
         i = (i + 1) & (going->table_size - 1)) {
        Stand *stand = &going->below.items[going->table[i] - 1];
        if (memcmp(stand->at, at, size) == 0)
            return stand;
    }
    Stand fresh = {0};
    memcpy(fresh.at, at, size);
    vec_push(going->scratch, &going->below, fresh);
    put(going, going->below.count - 1);
    return &vec_last(&going->below);
}

// Whether what is asked about can still come of it.
static bool is_useful(const Going *going, const Ref *at)
{
    size_t half = going->of->count / 2;
    bool loses = false, wins = false;
    for (size_t i = 0; i < half; i++) {
        loses = loses || at[i] != WINS;
        wins = wins || at[half + i] != LOSES;
    }
    return loses && wins;
}

// --- down the levels ---

// With the player of a level in favour or not; `in` counts for free players alone.
static bool lead(Going *going, const Stand *from, size_t player, bool free, bool in)
{
    const SumsOf *of = going->of;
    Ref at[SUM_VIEWS_MAX];
    for (size_t i = 0; i < of->count; i++) {
        bool joins = free ? in : players_has(&of->views[i].with, player);
        at[i] = joins ? diagram_in(of->diagram, from->at[i])
                      : diagram_out(of->diagram, from->at[i]);
    }
    return !is_useful(going, at) || join_runs(going, stand_at(going, at), from,
                                              free && in ? of->weights[player] : 0);
}

static bool go_down(Going *going, size_t player)
{
    bool free = players_has(&going->of->free, player), done = true;
    going->below = (Stands){0};
    going->table_size = 0;
    for (size_t i = 0; done && i < going->here.count; i++) {
        const Stand *stand = &going->here.items[i];
        done = lead(going, stand, player, free, false) &&
               (!free || lead(going, stand, player, free, true));
    }
    going->here = going->below;
    return done;
}

static void keep(Going *going, const Stand *stand)
{
    SumKind kind = {.runs = ARENA_ARRAY(going->arena, SumRun, stand->count),
                    .count = stand->count};
    memcpy(kind.runs, stand->runs, stand->count * sizeof *kind.runs);
    for (size_t i = 0; i < going->of->count; i++)
        kind.kind |= (unsigned)(stand->at[i] == WINS) << i;
    vec_push(going->arena, going->out, kind);
}

static bool go(Arena *scratch, void *context)
{
    Going *going = context;
    const SumsOf *of = going->of;
    going->scratch = scratch;
    Stand top = {.runs = ARENA_NEW(scratch, SumRun), .count = 1};
    for (size_t i = 0; i < of->count; i++)
        top.at[i] = of->views[i].root;
    if (is_useful(going, top.at))
        vec_push(scratch, &going->here, top);
    for (size_t level = 0; level < of->diagram->players; level++)
        if (!go_down(going, of->diagram->order[level]))
            return false;
    for (size_t i = 0; i < going->here.count; i++)
        keep(going, &going->here.items[i]);
    return true;
}

bool sum_runs(Arena *arena, const SumsOf *of, SumKinds *out)
{
    Going going = {.arena = arena, .of = of, .out = out};
    *out = (SumKinds){0};
    return scratch_do(arena, go, &going);
}
