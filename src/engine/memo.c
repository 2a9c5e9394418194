#include "engine/memo.h"

static bool stale(const Scenario *top, const Scenario *layer, const MemoRow *row)
{
    for (; top && top != layer; top = top->parent) {
        // New entities and cells may join any list, so they make every list stale.
        if (top->added.count > 0 || top->cells.count > 0 ||
            (row->citeless && top->overrides.count > 0))
            return true;
        for (size_t i = 0; i < top->overrides.count; i++)
            for (size_t k = 0; k < row->read.count; k++)
                if (top->overrides.items[i].input.kind == row->read.items[k].kind &&
                    top->overrides.items[i].input.id == row->read.items[k].id)
                    return true;
    }
    return false;
}

static size_t place(const Memo *memo, const MemoRow *row)
{
    uint64_t key = seen_hash((uintptr_t)row->a + (uint64_t)row->kind);
    return (size_t)seen_hash(key + (uintptr_t)row->b) & (memo->room - 1);
}

static void put_first(Memo *memo, size_t index)
{
    MemoRow *row = &memo->rows.items[index];
    size_t at = place(memo, row);
    row->next = memo->heads[at];
    memo->heads[at] = index + 1;
}

static void add_row(Arena *arena, Memo *memo, MemoRow row)
{
    vec_push(arena, &memo->rows, row);
    if (memo->rows.count <= memo->room) {
        put_first(memo, memo->rows.count - 1);
        return;
    }
    memo->room = memo->room ? 2 * memo->room : 16;
    memo->heads = ARENA_ARRAY(arena, size_t, memo->room);
    for (size_t i = 0; i < memo->rows.count; i++)
        put_first(memo, i);
}

// The row of a layer that holds under the scenario too, or NULL.
static const MemoRow *find_in(const Scenario *top, const Scenario *layer,
                              const MemoRow *wanted)
{
    const Memo *memo = layer->memo;
    size_t at = memo->room ? memo->heads[place(memo, wanted)] : 0;
    for (; at != 0; at = memo->rows.items[at - 1].next) {
        const MemoRow *row = &memo->rows.items[at - 1];
        if (row->kind == wanted->kind && row->a == wanted->a && row->b == wanted->b &&
            !stale(top, layer, row))
            return row;
    }
    return NULL;
}

const void *memo_find(Eval *eval, MemoKind kind, const Entity *a, const Entity *b)
{
    if (eval->first_year != 0) // kept results are of no year in particular
        return NULL;
    MemoRow wanted = {.kind = kind, .a = a, .b = b};
    const MemoRow *row = NULL;
    for (const Scenario *layer = eval->scenario; layer && !row; layer = layer->parent)
        row = find_in(eval->scenario, layer, &wanted);
    for (size_t i = 0; row && i < row->read.count; i++)
        eval_note(eval, row->read.items[i].kind, row->read.items[i].id);
    return row ? row->value : NULL;
}

// The lowest layer where the result holds: as far down as nothing it read is overridden,
// which can be told only where all of it was noted.
static const Scenario *home(const Eval *eval, const MemoRow *row)
{
    const Scenario *layer = eval->scenario;
    while (!row->citeless && layer->parent && !stale(layer, layer->parent, row))
        layer = layer->parent;
    return layer;
}

void memo_keep(Eval *eval, MemoKind kind, const Entity *a, const Entity *b,
               const void *value, size_t first)
{
    MemoRow row = {
        .kind = kind, .a = a, .b = b, .value = value, .citeless = eval->citeless};
    if (eval->first_year != 0)
        return;
    const Scenario *scenario = eval->scenario;
    for (size_t i = first; i < eval->read.count; i++)
        vec_push(scenario->arena, &row.read, eval->read.items[i]);
    const Scenario *layer = home(eval, &row);
    add_row(layer->arena, layer->memo, row);
}
