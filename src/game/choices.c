#include "game/choices.h"

#include "base/vec.h"
#include "game/scratch.h"

#include <string.h>

// What players so far have added up to, and the way there.
typedef struct {
    uint32_t before; // in the level before
    unsigned char choice;
} Step;

typedef struct {
    int64_t *sums;
    Step *steps;
    size_t count, capacity;
} Level;

typedef struct {
    Arena *scratch;
    const Choices *of;
    int64_t *least, *most; // [player * sums + sum]: what those from there on can add
    Level *levels;
    uint32_t *table; // of the level that grows: counted from 1
    size_t table_size, states;
    unsigned char *chosen;
    ChoicesEnd end;
} Finding;

// --- what the rest can add ---

static int64_t added(const Choices *of, size_t player, size_t choice, size_t sum)
{
    return of->adds[(player * of->choices + choice) * of->sums + sum];
}

static void find_rest(Finding *finding)
{
    const Choices *of = finding->of;
    size_t room = (of->players + 1) * of->sums;
    finding->least = ARENA_ARRAY(finding->scratch, int64_t, room);
    finding->most = ARENA_ARRAY(finding->scratch, int64_t, room);
    for (size_t player = of->players; player-- > 0;)
        for (size_t sum = 0; sum < of->sums; sum++) {
            int64_t least = INT64_MAX, most = INT64_MIN;
            for (size_t choice = 0; choice < of->choices; choice++) {
                int64_t add = added(of, player, choice, sum);
                if (!of->may[player * of->choices + choice])
                    continue;
                least = add < least ? add : least;
                most = add > most ? add : most;
            }
            size_t at = player * of->sums + sum;
            finding->least[at] = finding->least[at + of->sums] + least;
            finding->most[at] = finding->most[at + of->sums] + most;
        }
}

// Settled sums become one value; false when one can no longer end where it must.
static bool settle(const Finding *finding, size_t player, int64_t *sums)
{
    const Choices *of = finding->of;
    for (size_t i = 0; i < of->sums; i++) {
        const ChoiceSum *sum = &of->sum[i];
        int64_t least = finding->least[player * of->sums + i];
        int64_t most = finding->most[player * of->sums + i];
        bool below = sums[i] + most<sum->low, above = sums[i] + least> sum->high;
        if (sum->must && (below || above))
            return false;
        if (below)
            sums[i] = sum->low - most - 1;
        else if (above)
            sums[i] = sum->high - least + 1;
    }
    return true;
}

// --- states ---

static size_t hash_of(const Finding *finding, const int64_t *sums)
{
    uint64_t hash = 0;
    for (size_t i = 0; i < finding->of->sums; i++) {
        hash = (hash ^ (uint64_t)sums[i]) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 29;
    }
    return (size_t)hash & (finding->table_size - 1);
}

static const int64_t *sums_at(const Finding *finding, const Level *level, size_t state)
{
    return level->sums + state * finding->of->sums;
}

static void put(Finding *finding, const Level *level, size_t state)
{
    size_t at = hash_of(finding, sums_at(finding, level, state));
    while (finding->table[at] != 0)
        at = (at + 1) & (finding->table_size - 1);
    finding->table[at] = (uint32_t)state + 1;
}

static void grow(Finding *finding, Level *level)
{
    size_t sums = finding->of->sums,
           more = level->capacity == 0 ? 64 : level->capacity * 2;
    Level old = *level;
    level->capacity = more;
    level->sums = ARENA_ARRAY(finding->scratch, int64_t, more * sums);
    level->steps = ARENA_ARRAY(finding->scratch, Step, more);
    if (old.count > 0) {
        memcpy(level->sums, old.sums, old.count * sums * sizeof *old.sums);
        memcpy(level->steps, old.steps, old.count * sizeof *old.steps);
    }
    finding->table_size = more * 2;
    finding->table = ARENA_ARRAY(finding->scratch, uint32_t, finding->table_size);
    for (size_t i = 0; i < level->count; i++)
        put(finding, level, i);
}

static bool is_known(const Finding *finding, const Level *level, const int64_t *sums)
{
    size_t size = finding->of->sums * sizeof *sums;
    if (level->capacity == 0)
        return false;
    for (size_t at = hash_of(finding, sums); finding->table[at] != 0;
         at = (at + 1) & (finding->table_size - 1))
        if (memcmp(sums_at(finding, level, finding->table[at] - 1), sums, size) == 0)
            return true;
    return false;
}

static bool add_state(Finding *finding, Level *level, const int64_t *sums, Step step)
{
    enum { STATES_A_STEP = 16 };
    if (is_known(finding, level, sums))
        return true;
    if (++finding->states > CHOICES_STATES_MAX)
        return false;
    if (finding->states % STATES_A_STEP == 0)
        arena_work(finding->scratch);
    if (level->count == level->capacity)
        grow(finding, level);
    memcpy(level->sums + level->count * finding->of->sums, sums,
           finding->of->sums * sizeof *sums);
    level->steps[level->count] = step;
    put(finding, level, level->count++);
    return true;
}

// --- from player to player ---

static bool go_on(Finding *finding, size_t player)
{
    const Choices *of = finding->of;
    const Level *from = &finding->levels[player];
    int64_t sums[CHOICES_SUMS_MAX];
    for (size_t state = 0; state < from->count; state++)
        for (size_t choice = 0; choice < of->choices; choice++) {
            if (!of->may[player * of->choices + choice])
                continue;
            const int64_t *before = sums_at(finding, from, state);
            for (size_t i = 0; i < of->sums; i++)
                sums[i] = before[i] + added(of, player, choice, i);
            Step step = {(uint32_t)state, (unsigned char)choice};
            if (settle(finding, player + 1, sums) &&
                !add_state(finding, &finding->levels[player + 1], sums, step))
                return false;
        }
    return true;
}

// A state from which everybody further on may choose the last of its choices.
static bool ends_well(Finding *finding, size_t player)
{
    const Choices *of = finding->of;
    const Level *level = &finding->levels[player];
    int64_t sums[CHOICES_SUMS_MAX], rest[CHOICES_SUMS_MAX] = {0};
    unsigned char *chosen = finding->chosen;
    for (size_t later = player; later < of->players; later++) {
        size_t choice = of->choices;
        while (!of->may[later * of->choices + --choice])
            continue;
        chosen[later] = (unsigned char)choice;
        for (size_t i = 0; i < of->sums; i++)
            rest[i] += added(of, later, choice, i);
    }
    for (size_t state = 0; state < level->count; state++) {
        bool within = true;
        for (size_t i = 0; i < of->sums; i++) {
            sums[i] = sums_at(finding, level, state)[i] + rest[i];
            within = within && (!of->sum[i].must || (sums[i] >= of->sum[i].low &&
                                                     sums[i] <= of->sum[i].high));
        }
        if (!within || !of->test(of->context, sums))
            continue;
        for (size_t at = player; at > 0; at--) {
            const Step *step = &finding->levels[at].steps[state];
            chosen[at - 1] = step->choice;
            state = step->before;
        }
        return true;
    }
    return false;
}

static bool find(Arena *scratch, void *context)
{
    Finding *finding = context;
    const Choices *of = finding->of;
    int64_t sums[CHOICES_SUMS_MAX];
    finding->scratch = scratch;
    finding->levels = ARENA_ARRAY(scratch, Level, of->players + 1);
    find_rest(finding);
    for (size_t i = 0; i < of->sums; i++)
        sums[i] = of->sum[i].start;
    finding->end = CHOICES_NONE;
    if (!settle(finding, 0, sums))
        return true;
    add_state(finding, &finding->levels[0], sums, (Step){0});
    for (size_t player = 0; player <= of->players; player++) {
        if (ends_well(finding, player)) {
            finding->end = CHOICES_FOUND;
            return true;
        }
        if (player < of->players && !go_on(finding, player)) {
            finding->end = CHOICES_TOO_MANY;
            return true;
        }
    }
    return true;
}

ChoicesEnd choices_find(Arena *arena, const Choices *of, unsigned char *chosen)
{
    Finding finding = {.of = of, .chosen = chosen};
    if (of->sums > CHOICES_SUMS_MAX || !scratch_do(arena, find, &finding))
        return CHOICES_TOO_MANY;
    return finding.end;
}
