#include "document.h"

// The rules of decision of an agreement, for who wants to ask about each of them.

typedef VEC(AgrDecision) Decisions;

static const char *label_of(Arena *arena, const Entity *entity)
{
    Text words = entity->title.length > 0 ? entity->title : entity->name;
    return text_cstr(arena, words);
}

static void add(Arena *arena, const Entity *decision, const Entity *matter,
                Decisions *out)
{
    const Entity *body = ((const Decision *)decision->view)->body;
    AgrDecision row = {.body = text_cstr(arena, body->name),
                       .body_label = label_of(arena, body),
                       .place = place_of(arena, decision->span, decision->clause)};
    if (matter != NULL) {
        row.matter = text_cstr(arena, matter->name);
        row.matter_label = label_of(arena, matter);
    }
    vec_push(arena, out, row);
}

static void gather(const Model *model, Arena *arena, Decisions *out)
{
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        const Decision *decision = entity->block == BLOCK_decision ? entity->view : NULL;
        if (decision == NULL || decision->body == NULL)
            continue;
        if (decision->matters.count == 0)
            add(arena, entity, NULL, out);
        for (size_t m = 0; m < decision->matters.count; m++)
            add(arena, entity, decision->matters.items[m], out);
    }
}

const AgrDecision *agr_decisions(AgrDocument *document, size_t agreement, size_t *count)
{
    Decisions decisions = {0};
    *count = 0;
    if (agreement >= document->listed.count)
        return NULL;
    arena_set_guard(document->arena, &document->guard);
    if (setjmp(document->guard.frame) != 0) {
        document->status =
            document->guard.failure == FAILURE_MEMORY ? AGR_MEMORY : AGR_LIMIT;
        return NULL;
    }
    size_t opened = document->listed.items[agreement];
    gather(document->opened.items[opened].model, document->arena, &decisions);
    *count = decisions.count;
    return decisions.items;
}
