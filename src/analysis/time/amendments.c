#include "analysis/time/amendments.h"

static bool same_place(const Node *a, const Node *b)
{
    return a->span.source == b->span.source && a->span.start == b->span.start;
}

size_t amendment_version(const Model *model, const Entity *amendment)
{
    const Versions *versions = model->versions;
    for (size_t i = 1; versions && i < versions->list.count; i++)
        for (size_t k = 0; k < versions->list.items[i].begun.count; k++)
            if (same_place(versions->list.items[i].begun.items[k], amendment->node))
                return i;
    return 0;
}

AmendmentStanding amendment_stands(Arena *arena, const Model *model,
                                   const Entity *amendment, const Model **before)
{
    Versions *versions = model->versions;
    size_t at = amendment_version(model, amendment);
    size_t text = at > 0 ? at - 1 : versions->list.count - 1;
    *before = version_model(versions, text);
    return amendment_standing(arena, *before,
                              version_amendment(*before, amendment->node));
}

void amendment_let_go(const Model *before)
{
    if (before->versions)
        version_let_go(before->versions, version_of(before));
}

void amendments_all(Arena *arena, const Model *model, EntityList *out)
{
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        if (model->entities.items[i]->block == BLOCK_amendment)
            vec_push(arena, out, (const Entity *)model->entities.items[i]);
}

Text amendment_name(const Node *amendment)
{
    const Node *title = amendment->statement.title;
    const Node *name = title ? title : amendment->statement.name;
    return name ? name->name.text : TEXT("?");
}
