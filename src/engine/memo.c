#include "engine/memo.h"

static bool stale(const Scenario *top, const Scenario *layer, const MemoRow *row)
{
    for (; top && top != layer; top = top->parent) {
        // New entities and cells may join any list, so they make every list stale.
        if (top->added.count > 0 || top->cells.count > 0)
            return true;
        for (size_t i = 0; i < top->overrides.count; i++)
            for (size_t k = 0; k < row->read.count; k++)
                if (top->overrides.items[i].input.kind == row->read.items[k].kind
                    && top->overrides.items[i].input.id == row->read.items[k].id)
                    return true;
    }
    return false;
}

const void *memo_find(Eval *eval, MemoKind kind, const Entity *a, const Entity *b)
{
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->memo->rows.count; i++) {
            const MemoRow *row = &layer->memo->rows.items[i];
            if (row->kind != kind || row->a != a || row->b != b
                || stale(eval->scenario, layer, row))
                continue;
            for (size_t k = 0; k < row->read.count; k++)
                eval_note(eval, row->read.items[k].kind, row->read.items[k].id);
            return row->value;
        }
    return NULL;
}

// The lowest layer where the result holds: as far down as nothing it read is overridden.
static const Scenario *home(const Eval *eval, const MemoRow *row)
{
    const Scenario *layer = eval->scenario;
    while (layer->parent && !stale(layer, layer->parent, row))
        layer = layer->parent;
    return layer;
}

void memo_keep(Eval *eval, MemoKind kind, const Entity *a, const Entity *b,
               const void *value, size_t first)
{
    MemoRow row = {.kind = kind, .a = a, .b = b, .value = value};
    const Scenario *scenario = eval->scenario;
    for (size_t i = first; i < eval->read.count; i++)
        vec_push(scenario->arena, &row.read, eval->read.items[i]);
    const Scenario *layer = home(eval, &row);
    vec_push(layer->arena, &layer->memo->rows, row);
}
