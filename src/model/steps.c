#include "model/steps.h"

#include "model/value_names.h"
#include "model/values.h"

static bool is_steps(const Node *node)
{
    return node->kind == NODE_BINARY &&
           (node->binary.word == WORD_for_started || node->binary.word == WORD_for_full);
}

static WordKey unit_of_node(const Node *node)
{
    return node && node->kind == NODE_UNIT ? node->unit.unit : WORD_none;
}

static const Node *first_item(const Node *statement, LabelKey label)
{
    const Node *slot = node_slot_of(statement, label);
    for (const Node *row = statement->statement.body; row && !slot; row = row->next)
        if (row->statement.block == BLOCK_none)
            slot = node_slot_of(row, label);
    return slot ? slot->slot.items : NULL;
}

static bool has_unit(const Node *items, Unit unit)
{
    for (; items; items = items->next) {
        const Node *figure = items->kind == NODE_PAIR ? items->pair.right : items;
        if (unit_of_node(figure) != WORD_none &&
            unit_of_word(unit_of_node(figure)) == unit)
            return true;
    }
    return false;
}

// Whether a table or quantity has figures in a unit, by what is written.
static bool counts_in(const Entity *entity, Unit unit)
{
    const Node *node = entity->node, *written = first_item(node, LABEL_unit);
    if (written) {
        const KeywordRow *row = keyword_find(entity->agreement->language, KEYWORD_WORD,
                                             text_trim(span_text(written->span)));
        return row && unit_of_word((WordKey)row->key) == unit;
    }
    if (has_unit(first_item(node, LABEL_is), unit))
        return true;
    for (const Node *row = node->statement.body; row; row = row->next)
        if (row->statement.block == BLOCK_none && has_unit(row->statement.items, unit))
            return true;
    return false;
}

// The one measure with figures in the unit; NULL when there is none or more than one.
static const Entity *measure_in(Link *link, Unit unit, const Entity **other)
{
    const Entity *found = NULL;
    *other = NULL;
    for (size_t i = link->model->first_entity; i < link->model->entities.count; i++) {
        const Entity *entity = link->model->entities.items[i];
        if ((entity->block != BLOCK_table && entity->block != BLOCK_quantity) ||
            entity->gone || entity->name.length == 0 || !counts_in(entity, unit))
            continue;
        if (found)
            *other = entity;
        found = found ? found : entity;
    }
    return found;
}

static Node *name_node(Link *link, Span span, Text name)
{
    Node *node = node_leaf(link->arena, NODE_NAME, span);
    node->name.text = name;
    node->name.folded = text_fold(link->arena, name);
    return node;
}

static Node *copy_of(Link *link, const Node *node)
{
    Node *copy = ARENA_NEW(link->arena, Node);
    *copy = *node;
    copy->next = copy->tail = NULL;
    return copy;
}

// It is cited as the line that the writer wrote.
static void add_slot(Link *link, Node *statement, LabelKey label, Span span, Node *item)
{
    Node *slot = node_leaf(link->arena, NODE_SLOT, span);
    slot->slot.label = label;
    slot->slot.text = text_from(keyword_label_words[link->agreement->language][label]);
    slot->slot.items = item;
    slot->next = statement->statement.slots;
    statement->statement.slots = slot;
}

// Whose figures they are: those that the measure is of, or those that what counts in
// steps is for. A quantity without `per` counts the sum.
static Node *per_node(Link *link, const Stated *stated, const Entity *measure)
{
    const Node *per = stated->entity->block == BLOCK_quantity
                          ? first_item(stated->entity->node, LABEL_per)
                          : first_item(measure->node, LABEL_per);
    if (per)
        return copy_of(link, per);
    return stated->entity->block == BLOCK_quantity
               ? NULL
               : name_node(link, stated->statement->span, TEXT("party"));
}

static Node *steps_node(Link *link, const Stated *stated, const Node *slot,
                        const Node *steps, const Entity *measure)
{
    bool quantity = stated->entity->block == BLOCK_quantity;
    const Node *count = steps->binary.left;
    if (!quantity && count->kind == NODE_UNIT) // `one vote`, `yksi paikka`
        count = count->unit.amount;
    Node *node = node_leaf(link->arena, NODE_STATEMENT, steps->span);
    node->statement.block = BLOCK_quantity;
    node->statement.name = name_node(link, steps->span, span_text(steps->span));
    add_slot(link, node, LABEL_of, slot->span,
             name_node(link, steps->span, measure->name));
    add_slot(link, node,
             steps->binary.word == WORD_for_full ? LABEL_per_full : LABEL_per_started,
             slot->span, copy_of(link, steps->binary.right));
    add_slot(link, node, LABEL_is, slot->span, copy_of(link, count));
    Node *per = per_node(link, stated, measure);
    if (per)
        add_slot(link, node, LABEL_per, slot->span, per);
    return node;
}

static const Entity *measure_for(Link *link, const Stated *stated, const Node *steps)
{
    const Node *named = first_item(stated->entity->node, LABEL_according_to);
    if (!named && stated->entity->block == BLOCK_quantity)
        named = first_item(stated->entity->node, LABEL_of);
    if (named && named->kind == NODE_NAME)
        return names_resolve(link->model->names, stated->agreement, named->name.folded);
    WordKey word = unit_of_node(steps->binary.right);
    const Entity *other = NULL;
    const Entity *measure =
        word == WORD_none ? NULL : measure_in(link, unit_of_word(word), &other);
    if (other)
        DIAG(link->diags, steps_of_several, steps->span, ARG(span_text(steps->span)),
             ARG(measure->name), ARG(other->name));
    else if (!measure)
        DIAG(link->diags, steps_of_nothing, steps->span, ARG(span_text(steps->span)));
    return other ? NULL : measure;
}

static void declare_steps(Link *link, Statements *statements, const Stated *stated,
                          const Node *slot, const Node *steps)
{
    Text name = text_fold(link->arena, span_text(steps->span));
    link->agreement = stated->agreement;
    if (names_of_block(link->model->names, stated->agreement, name, BLOCK_quantity))
        return; // two decisions count the same
    const Entity *measure = measure_for(link, stated, steps);
    if (!measure)
        return;
    const Node *node = steps_node(link, stated, slot, steps, measure);
    Entity *quantity = declare_named(link, node, stated->clause, NULL);
    names_add(link->model, quantity);
    vec_push(link->arena, &statements->statements,
             ((Stated){quantity, node, stated->clause, stated->agreement}));
}

void steps_declare(Link *link, Statements *statements)
{
    static const LabelKey labels[] = {LABEL_seats, LABEL_votes, LABEL_is};
    size_t count = statements->statements.count;
    for (size_t i = 0; i < count; i++) {
        Stated stated = statements->statements.items[i];
        if (!stated.entity)
            continue;
        for (size_t k = 0; k < sizeof labels / sizeof *labels; k++) {
            const Node *slot = node_slot_of(stated.statement, labels[k]);
            for (const Node *item = slot ? slot->slot.items : NULL; item;
                 item = item->next)
                if (is_steps(item))
                    declare_steps(link, statements, &stated, slot, item);
        }
    }
}

Expr *steps_value(Link *link, SlotType slot, const Node *node)
{
    Text name = text_fold(link->arena, span_text(node->span));
    const Entity *quantity =
        names_of_block(link->model->names, link->agreement, name, BLOCK_quantity);
    if (!quantity)
        return value_bad(link, node);
    Expr *named = value_entity(link, node, quantity);
    if (slot != SLOT_VOTES && slot != SLOT_SEATS)
        return named;
    Expr *as = value_make(link, EXPR_AS, node);
    as->left = named;
    as->word = WORD_as;
    return as;
}
