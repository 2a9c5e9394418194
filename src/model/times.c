#include "model/values.h"

// The time that figures are for.

bool time_is_label(LabelKey label)
{
    return label == LABEL_year || label == LABEL_from || label == LABEL_until;
}

static void take(TimeOf *time, LabelKey label, const Expr *value)
{
    if (!value || (value->kind != EXPR_DATE && value->kind != EXPR_PERIOD))
        return;
    if (label != LABEL_until)
        time->from = value->date;
    if (label != LABEL_from)
        time->until = value->kind == EXPR_PERIOD ? value->last_date : value->date;
}

TimeOf time_of_row(Link *link, const Entity *measure, const Node *row)
{
    TimeOf time = {0};
    if (!entity_is_measure(measure))
        return time;
    for (const Node *slot = row->statement.slots; slot; slot = slot->next)
        if (time_is_label(slot->slot.label))
            take(&time, slot->slot.label, value_list(link, SLOT_DATE, slot->slot.items));
    return time;
}

static bool within(const Node *node, Span span)
{
    return node->span.source == span.source && node->span.start <= span.start &&
           span.end <= node->span.end;
}

const Node *entity_statement_at(const Entity *entity, Span span)
{
    for (size_t i = 0; i < entity->also.count; i++)
        if (within(entity->also.items[i], span))
            return entity->also.items[i];
    return within(entity->node, span) ? entity->node : NULL;
}

static void spread(Link *link, Entity *measure, const Node *statement)
{
    TimeOf time = {0};
    for (size_t i = 0; i < measure->cells.count; i++) {
        const Cell *cell = measure->cells.items[i];
        if (time_is_label(cell->label) &&
            entity_statement_at(measure, cell->span) == statement)
            take(&time, cell->label, cell->value);
    }
    if (time.from.year == 0 && time.until.year == 0)
        return;
    for (size_t i = 0; i < measure->cells.count; i++) {
        Cell *cell = link->model->cells.items[measure->cells.items[i]->id];
        if (cell->from.year > 0 || cell->until.year > 0 ||
            entity_statement_at(measure, cell->span) != statement)
            continue;
        cell->from = time.from;
        cell->until = time.until;
    }
}

void time_spread(Link *link, Entity *measure)
{
    spread(link, measure, measure->node);
    for (size_t i = 0; i < measure->also.count; i++)
        spread(link, measure, measure->also.items[i]);
}

bool time_differs(const Cell *a, const Cell *b)
{
    return date_compare(a->from, b->from) != 0 || date_compare(a->until, b->until) != 0;
}
