#include "model/link.h"

// `respectively`: two lists of one statement that pair one to one.

bool pairs_named(const Node *items)
{
    const Node *last = items;
    while (last && last->next)
        last = last->next;
    return last && last->kind == NODE_NAME && last->name.word == WORD_respectively;
}

static size_t count_values(const Cell *cell)
{
    size_t count = 0;
    for (const Expr *value = cell->value; value; value = value->next)
        count += value->kind != EXPR_WORD || value->word != WORD_among_others;
    return count;
}

// Who wrote it and where it stands is no list to pair with.
static bool is_record(const Cell *cell)
{
    const LabelRow *row =
        cell->label != LABEL_none ? schema_label(BLOCK_any, cell->label) : NULL;
    return row != NULL;
}

// The list that another pairs with: the nearest before it, else the nearest after it.
static const Cell *partner(const Entity *entity, size_t at)
{
    const Cell *cell = entity->cells.items[at];
    for (size_t i = at; i-- > 0;)
        if (!is_record(entity->cells.items[i]) &&
            count_values(entity->cells.items[i]) > 1)
            return entity->cells.items[i];
    for (size_t i = at + 1; i < entity->cells.count; i++)
        if (!is_record(entity->cells.items[i]) &&
            count_values(entity->cells.items[i]) > 1 &&
            entity->cells.items[i]->clause == cell->clause)
            return entity->cells.items[i];
    return NULL;
}

static void pair(Link *link, const Cell *cell, const Cell *other)
{
    size_t here = count_values(cell), there = count_values(other);
    if (here != there) {
        Finding *finding = DIAG(link->diags, pairs_unequal, cell->span,
                                ARG(text_format(link->arena, "%zu", here)),
                                ARG(text_format(link->arena, "%zu", there)));
        vec_push(link->diags->arena, &finding->notes,
                 ((Note){PHRASE_stated_here, other->span}));
        return;
    }
    link->model->cells.items[cell->id]->pair = other;
    link->model->cells.items[other->id]->pair = cell;
}

void pairs_check(Link *link, const Entity *entity)
{
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        if (!cell->respectively)
            continue;
        const Cell *other = partner(entity, i);
        if (other)
            pair(link, cell, other);
        else
            DIAG0(link->diags, pairs_with_nothing, cell->span);
    }
}
