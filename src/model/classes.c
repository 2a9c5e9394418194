#include "model/values.h"

// Classifications: a table of cases. A line `class strategic;  sharing: strong;
// renewal: strong` names a class and says of each attribute which values belong to it.

static Unit unit_of(const Entity *attribute)
{
    if (attribute->block == BLOCK_attribute) {
        const Attribute *view = attribute->view;
        return view ? view->unit : UNIT_NUMBER;
    }
    const Node *unit = node_slot_of(attribute->node, LABEL_unit);
    if (!unit || !unit->slot.items)
        return UNIT_NUMBER;
    const KeywordRow *row = keyword_find(attribute->agreement->language, KEYWORD_WORD,
                                         text_trim(span_text(unit->slot.items->span)));
    return row ? unit_of_word((WordKey)row->key) : UNIT_NUMBER;
}

Expr *lower_conditions(Link *link, const Entity *attribute, const Node *items)
{
    bool own = attribute->block == BLOCK_attribute;
    const Attribute *view = own ? attribute->view : NULL;
    link->expected = view ? view->kind : NULL;
    Expr *first = NULL, **end = &first;
    for (const Node *item = items; item; item = item->next) {
        bool limit = item->kind == NODE_LIMIT || !own;
        *end = value_link(link, limit ? SLOT_ANY : relations_slot(attribute), item);
        Expr *figure = (*end)->kind == EXPR_LIMIT ? (*end)->right : *end;
        if (figure && figure->kind == EXPR_QUANTITY &&
            figure->quantity.unit == UNIT_NUMBER)
            figure->quantity.unit = unit_of(attribute);
        end = &(*end)->next;
    }
    link->expected = NULL;
    return first;
}

static bool lists(const Classification *view, const Entity *attribute)
{
    for (size_t i = 0; i < view->by.count; i++)
        if (view->by.items[i] == attribute)
            return true;
    return false;
}

static bool mentions(const Expr *expr, const Entity *entity)
{
    for (; expr; expr = expr->next)
        if (expr->entity == entity || mentions(expr->left, entity) ||
            mentions(expr->right, entity))
            return true;
    return false;
}

// A class that asks which class fits would need itself.
static void take_condition(Link *link, const Classification *view, Class *class,
                           const Cell *cell)
{
    if (mentions(cell->value, view->entity))
        DIAG(link->diags, circular, cell->span, ARG(view->entity->name));
    else
        class->condition = cell;
}

static void add_class(Link *link, Classification *view, Entity *entity)
{
    Class *class = ARENA_NEW(link->arena, Class);
    class->entity = entity;
    entity->view = class;
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        if (cell->label == LABEL_if)
            take_condition(link, view, class, cell);
        for (const Expr *value = cell->value; cell->label == LABEL_precedes && value;
             value = value->next)
            if (value->kind == EXPR_ENTITY)
                vec_push(link->arena, &class->precedes, value->entity);
        if (!cell->attribute)
            continue;
        vec_push(link->arena, &class->conditions, cell);
        if (!lists(view, cell->attribute))
            DIAG(link->diags, class_by_other, cell->span, ARG(cell->attribute->name),
                 ARG(view->entity->name));
    }
    vec_push(link->arena, &view->classes, class);
}

void lower_classification(Link *link, Entity *entity)
{
    Classification *view = ARENA_NEW(link->arena, Classification);
    entity->view = view;
    view->entity = entity;
    const Cell *by = entity_cell(entity, LABEL_according_to);
    for (const Expr *value = by ? by->value : NULL; value; value = value->next)
        if (value->kind == EXPR_ENTITY &&
            (value->entity->block == BLOCK_attribute || entity_is_measure(value->entity)))
            vec_push(link->arena, &view->by, value->entity);
    for (size_t i = link->model->first_entity; i < link->model->entities.count; i++) {
        Entity *class = link->model->entities.items[i];
        if (class->block == BLOCK_class && class->parent == entity)
            add_class(link, view, class);
    }
    if (view->classes.count == 0)
        DIAG(link->diags, no_classes, entity->span, ARG(entity->name));
}
