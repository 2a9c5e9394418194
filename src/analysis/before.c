#include "analysis/before.h"

static bool is_change(const Answering *answering, const Scenario *layer)
{
    const AskedList *changes = &answering->asked->changes;
    for (size_t i = 0; i < changes->count; i++)
        if (text_equal(layer->words, changes->items[i]->understood))
            return true;
    // Without changes of its own, a question is about all that is supposed.
    return changes->count == 0 && layer->words.length > 0;
}

const Scenario *scenario_before(Answering *answering)
{
    const Scenario *now = answering->eval->scenario, *base = now;
    for (const Scenario *layer = now; layer; layer = layer->parent)
        if (is_change(answering, layer))
            base = layer->parent;
    if (base == now)
        return NULL;
    Scenario *before = scenario_new(answering->arena, answering->eval->model, base);
    for (const Scenario *layer = now; layer && layer != base; layer = layer->parent)
        for (size_t i = 0; i < layer->overrides.count; i++) {
            const Override *override = &layer->overrides.items[i];
            bool reading = override->input.kind == INPUT_CHOICE ||
                           override->input.kind == INPUT_LEAVING;
            if (reading && scenario_find(now, override->input) == override)
                vec_push(answering->arena, &before->overrides, *override);
        }
    return before;
}

Eval eval_before(Answering *answering)
{
    const Scenario *before = scenario_before(answering);
    return eval_begin(answering->arena, answering->eval->model,
                      before ? before : answering->eval->scenario);
}

void note_before(Answering *answering, const Eval *before)
{
    for (size_t i = 0; i < before->read.count; i++)
        eval_note(answering->eval, before->read.items[i].kind, before->read.items[i].id);
}
