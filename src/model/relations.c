#include "model/values.h"

// Attributes that the writer declares: what they take, the steps of scales, the same
// relation named from its other end.

// --- what follows from declarations ---

static const Node *slot_items(const Entity *entity, LabelKey label)
{
    const Node *slot = node_slot_of(entity->node, label);
    return slot ? slot->slot.items : NULL;
}

static bool is_named(const Node *node)
{
    return node->kind == NODE_NAME || node->kind == NODE_STRING;
}

// A statement that the writer did not write: it follows from the item that names it.
static Entity *declare_implied(Link *link, const Entity *from, BlockKey block,
                               const Node *item, Text opener)
{
    Node *name = node_leaf(link->arena, NODE_NAME, item->span);
    name->name.text = item->name.text;
    name->name.folded = item->name.folded;
    Node *node = node_statement(link->arena, item->span, block, name, NULL);
    node_set_more(link->arena, node)->opener = opener;
    link->agreement = from->agreement;
    return declare_named(link, node, from->clause, from->parent);
}

// A line of its own for a step: `level gold "…"`, wherever it stands.
static Entity *stated_step(Link *link, const Entity *scale, Text folded)
{
    for (size_t i = link->model->first_entity; i < link->model->entities.count; i++) {
        Entity *entity = link->model->entities.items[i];
        if (entity->block != BLOCK_instance || entity->agreement != scale->agreement ||
            entity->names.count == 0 ||
            !text_equal(entity->names.items[0].folded, folded))
            continue;
        for (size_t k = 0; k < scale->names.count; k++)
            if (text_equal(node_more(entity->node).opener, scale->names.items[k].folded))
                return entity;
    }
    return NULL;
}

static void add_step(Link *link, Entity *scale, Steps *view, const Node *item)
{
    Text folded = text_fold(link->arena, item->name.text);
    if (relations_step(scale, folded)) {
        DIAG(link->diags, step_twice, item->span, ARG(scale->name), ARG(item->name.text));
        return;
    }
    Entity *step = stated_step(link, scale, folded);
    if (!step)
        step = declare_implied(link, scale, BLOCK_instance, item,
                               scale->names.items[0].folded);
    step->scale = scale;
    vec_push(link->arena, &view->steps, (const Entity *)step);
}

static void declare_scale(Link *link, Entity *kind)
{
    const Node *items = slot_items(kind, LABEL_scale);
    if (!items || kind->names.count == 0)
        return;
    Steps *view = ARENA_NEW(link->arena, Steps);
    kind->view = view;
    for (const Node *item = items; item; item = item->next)
        if (is_named(item))
            add_step(link, kind, view, item);
}

// The further names of an inverse are understood like an alias.
static void declare_inverse(Link *link, Entity *attribute)
{
    const Node *items = slot_items(attribute, LABEL_inverse);
    if (!items || !is_named(items))
        return;
    Entity *inverse =
        declare_implied(link, attribute, BLOCK_attribute, items, (Text){"", 0});
    for (const Node *item = items->next; item; item = item->next)
        if (is_named(item))
            vec_push(link->arena, &inverse->names,
                     ((Naming){text_nfc(link->arena, item->name.text),
                               text_fold(link->arena, item->name.text), NAME_ALIAS, -1}));
    Attribute *there = ARENA_NEW(link->arena, Attribute);
    Attribute *here = attribute->view;
    *there = (Attribute){.entity = inverse, .type = TYPE_KIND, .reversed = true};
    there->inverse = attribute;
    here->inverse = inverse;
    inverse->view = there;
}

void relations_declare(Link *link)
{
    size_t count = link->model->entities.count;
    for (size_t i = link->model->first_entity; i < count; i++) {
        Entity *entity = link->model->entities.items[i];
        if (entity->block == BLOCK_kind)
            declare_scale(link, entity);
        if (entity->block != BLOCK_attribute)
            continue;
        Attribute *view = ARENA_NEW(link->arena, Attribute);
        view->entity = entity;
        entity->view = view;
        declare_inverse(link, entity);
    }
}

const Entity *relations_step(const Entity *scale, Text folded)
{
    const Steps *view = scale->block == BLOCK_kind ? scale->view : NULL;
    for (size_t i = 0; view && i < view->steps.count; i++)
        for (size_t k = 0; k < view->steps.items[i]->names.count; k++)
            if (text_equal(view->steps.items[i]->names.items[k].folded, folded))
                return view->steps.items[i];
    return NULL;
}

// --- what an attribute takes ---

// Some of the words are those of units too: `year`, `day`.
static AttributeType type_of(Link *link, const Entity *attribute, const Node *type)
{
    Text folded = type ? text_fold(link->arena, span_text(type->span)) : TEXT("");
    const KeywordRow *row =
        type ? keyword_find(attribute->agreement->language, KEYWORD_WORD, folded) : NULL;
    switch ((int)(row ? row->key : WORD_none)) {
    case WORD_type_number: return TYPE_NUMBER;
    case WORD_type_money:
    case WORD_euro: return TYPE_MONEY;
    case WORD_type_date:
    case WORD_days: return TYPE_DATE;
    case WORD_type_year:
    case WORD_years: return TYPE_YEAR;
    case WORD_type_truth: return TYPE_TRUTH;
    case WORD_type_text: return TYPE_TEXT;
    default: break;
    }
    if (type)
        DIAG(link->diags, wrong_type, type->span, ARG(span_text(type->span)),
             ARG_PHRASE(expected_type));
    return TYPE_ANY;
}

// One value is usual for a figure, a day and a step of a scale; years, texts and names
// come in lists.
static size_t usual_most(const Attribute *view)
{
    bool scale = view->type == TYPE_KIND && view->kind && view->kind->view;
    bool single = view->type == TYPE_NUMBER || view->type == TYPE_MONEY ||
                  view->type == TYPE_DATE || view->type == TYPE_TRUTH;
    return scale || single ? 1 : 0;
}

static void take_attribute_unit(Link *link, Attribute *view, const Node *unit)
{
    Text folded = text_fold(link->arena, span_text(unit->span));
    const KeywordRow *row =
        keyword_find(view->entity->agreement->language, KEYWORD_WORD, folded);
    if (!row || word_classes[row->key] != CLASS_UNIT) {
        DIAG(link->diags, unknown_unit, unit->span, ARG(span_text(unit->span)));
        return;
    }
    view->unit = unit_of_word((WordKey)row->key);
    view->has_unit = true;
    if (view->type == TYPE_ANY)
        view->type = TYPE_NUMBER;
}

static void prepare(Link *link, const Entity *entity)
{
    Attribute *view = entity->view;
    const Node *kind = slot_items(entity, LABEL_kind), *unit, *most;
    view->type = type_of(link, entity, slot_items(entity, LABEL_type));
    if (kind) {
        view->type = TYPE_KIND;
        if (is_named(kind))
            view->kind =
                names_of_block(link->model->names, entity->agreement,
                               text_fold(link->arena, kind->name.text), BLOCK_kind);
    }
    if ((unit = slot_items(entity, LABEL_unit)))
        take_attribute_unit(link, view, unit);
    view->at_most = usual_most(view);
    int64_t count;
    if ((most = slot_items(entity, LABEL_at_most)) && most->kind == NODE_NUMBER &&
        rational_to_int(most->number, &count) && count > 0)
        view->at_most = (size_t)count;
}

// Whose values the reversed attribute has: those of the one kind that states the other.
static void take_other_end(Link *link, const Entity *kind, LabelKey label)
{
    for (const Node *item = slot_items(kind, label); item; item = item->next) {
        const Entity *attribute =
            is_named(item) ? names_resolve(link->model->names, kind->agreement,
                                           text_fold(link->arena, item->name.text))
                           : NULL;
        const Attribute *view =
            attribute && attribute->block == BLOCK_attribute ? attribute->view : NULL;
        if (!view || !view->inverse || view->reversed)
            continue;
        Attribute *there = view->inverse->view;
        there->kind = there->kind && there->kind != kind ? NULL : kind;
    }
}

void relations_prepare(Link *link)
{
    const Model *model = link->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        const Attribute *view = entity->view;
        if (entity->block == BLOCK_attribute && view && !view->reversed)
            prepare(link, entity);
    }
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        if (model->entities.items[i]->block == BLOCK_kind) {
            take_other_end(link, model->entities.items[i], LABEL_with);
            take_other_end(link, model->entities.items[i], LABEL_required);
        }
}

SlotType relations_slot(const Entity *attribute)
{
    const Attribute *view = attribute->view;
    switch (view ? view->type : TYPE_ANY) {
    case TYPE_NUMBER:
    case TYPE_MONEY: return SLOT_FIGURE;
    case TYPE_DATE: return SLOT_DATE;
    case TYPE_YEAR: return SLOT_YEAR;
    case TYPE_TRUTH: return SLOT_TRUTH;
    case TYPE_TEXT: return SLOT_PLAIN;
    case TYPE_KIND: return SLOT_NAMES;
    case TYPE_ANY: break;
    }
    return SLOT_ANY;
}

static void refuse(Link *link, Expr *value, PhraseKey expected)
{
    DIAG(link->diags, wrong_type, value->span, ARG(span_text(value->span)),
         (Arg){.phrase = expected});
    value->kind = EXPR_BAD;
}

static bool is_plain_number(const Expr *value)
{
    return value->quantity.unit == UNIT_NUMBER;
}

// A bare number has the attribute's unit; another unit is a mistake.
static void fit(Link *link, const Attribute *view, Expr *value)
{
    if (view->type == TYPE_TRUTH && value->kind == EXPR_LIMIT)
        refuse(link, value, PHRASE_expected_yes_no);
    if (value->kind != EXPR_QUANTITY)
        return;
    if (view->type == TYPE_MONEY && value->quantity.unit != UNIT_EURO)
        refuse(link, value, PHRASE_expected_money);
    if (!view->has_unit || view->type == TYPE_MONEY)
        return;
    if (is_plain_number(value))
        value->quantity.unit = view->unit;
    else if (value->quantity.unit != view->unit)
        DIAG(link->diags, units_mixed, value->span,
             ARG(unit_word(value->quantity.unit, link->agreement->language)),
             ARG(unit_word(view->unit, link->agreement->language)));
}

Expr *relations_values(Link *link, const Entity *attribute, const Node *items)
{
    const Attribute *view = attribute->view;
    size_t count = 0;
    link->expected = view ? view->kind : NULL;
    Expr *first = value_list(link, relations_slot(attribute), items);
    link->expected = NULL;
    for (Expr *value = first; view && value; value = value->next) {
        fit(link, view, value);
        count += value->kind != EXPR_WORD && value->kind != EXPR_BAD;
        if (view->at_most > 0 && count == view->at_most + 1)
            DIAG(link->diags, too_many_values, value->span, ARG(attribute->name));
    }
    return first;
}

// --- what things state ---

static Text kind_word(const Link *link, const Entity *entity)
{
    Text opener = node_more(entity->node).opener;
    if (entity->block == BLOCK_instance && opener.length > 0)
        return opener;
    return text_from(keyword_block_words[link->agreement->language][entity->block]);
}

// Whether something of one block may pass as the built-in kind of another: whoever is
// spoken of is an actor.
static bool passes_as(const Entity *value, const Entity *kind)
{
    bool somebody = value->block == BLOCK_party || value->block == BLOCK_actor ||
                    value->block == BLOCK_unit || value->block == BLOCK_role ||
                    value->block == BLOCK_body;
    if (!somebody || !kind->prelude)
        return false;
    return value->kinds.count == 0 || text_equal(kind->name, TEXT("actor"));
}

static void check_kind(Link *link, const Cell *cell, const Attribute *view)
{
    for (const Expr *value = cell->value; value; value = value->next) {
        const Entity *named = value->kind == EXPR_ENTITY ? value->entity : NULL;
        if (!named || named->block == BLOCK_kind || named->block == BLOCK_set ||
            entity_is_a(named, view->kind) || passes_as(named, view->kind))
            continue;
        DIAG(link->diags, other_kind, value->span, ARG(named->name),
             ARG(view->entity->name), ARG(kind_word(link, named)),
             ARG(entity_label(view->kind, link->agreement->language)));
    }
}

// Behind `label` of a kind or classification stand attributes (or measures, if
// `figures`).
static void check_listed(Link *link, const Entity *entity, LabelKey label, bool figures)
{
    const Cell *cell = entity_cell(entity, label);
    for (const Expr *value = cell ? cell->value : NULL; value; value = value->next) {
        const Entity *named = value->kind == EXPR_ENTITY ? value->entity : NULL;
        if (!named || named->block == BLOCK_attribute ||
            (figures && entity_is_measure(named)))
            continue;
        DIAG(link->diags, not_an_attribute, value->span, ARG(named->name),
             ARG(text_from(keyword_label_words[link->agreement->language][label])));
    }
}

void relations_check(Link *link)
{
    const Model *model = link->model;
    for (size_t i = model->first_cell; i < model->cells.count; i++) {
        const Cell *cell = model->cells.items[i];
        const Attribute *view =
            cell->attribute && cell->attribute->block == BLOCK_attribute
                ? cell->attribute->view
                : NULL;
        if (!view || !view->kind || !cell->subject || cell->subject->block == BLOCK_class)
            continue;
        link->agreement = cell->subject->agreement;
        check_kind(link, cell, view);
    }
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        link->agreement = entity->agreement;
        if (entity->block == BLOCK_kind) {
            check_listed(link, entity, LABEL_with, false);
            check_listed(link, entity, LABEL_required, false);
        }
        if (entity->block == BLOCK_classification)
            check_listed(link, entity, LABEL_according_to, true);
    }
}
