#include "model/amend.h"

// What an amendment states takes the place of what was stated of the same thing.

// --- statements ---

static bool has_name(const Entity *entity, const Node *name)
{
    for (size_t i = 0; i < entity->names.count; i++)
        if (text_equal(entity->names.items[i].folded, name->name.folded))
            return true;
    return false;
}

static bool names_same(const Node *a, const Node *b)
{
    if (!a || !b)
        return a == b;
    for (; a && b; a = a->next, b = b->next)
        if (!text_equal(text_trim(span_text(a->span)), text_trim(span_text(b->span))))
            return false;
    return a == b;
}

// Where a statement has a label: on its first line, or on a line of its own in the block.
static const Node *slot_anywhere(const Node *statement, LabelKey label)
{
    const Node *slot = node_slot_of(statement, label);
    for (const Node *row = statement->statement.body; row && !slot; row = row->next)
        if (row->statement.block == BLOCK_none)
            slot = node_slot_of(row, label);
    return slot;
}

// Decisions of one body are told apart by what they are on.
static bool same_decision(const Entity *decision, const Node *node)
{
    const Node *a = decision->node->statement.name, *b = node->statement.name;
    if (!a || !b || !text_equal(a->name.folded, b->name.folded))
        return false;
    const Node *on = slot_anywhere(decision->node, LABEL_on);
    const Node *wanted = slot_anywhere(node, LABEL_on);
    return names_same(on ? on->slot.items : NULL, wanted ? wanted->slot.items : NULL);
}

// A statement without a name continues the only one of its sort.
static bool is_single(BlockKey block)
{
    return block == BLOCK_term || block == BLOCK_leaving || block == BLOCK_amending_rule;
}

static bool is_the_same(const Entity *entity, const Node *node)
{
    if (node->statement.block == BLOCK_decision)
        return same_decision(entity, node);
    return node->statement.name ? has_name(entity, node->statement.name)
                                : is_single(node->statement.block);
}

// What stands directly in a clause has no other block around it.
static const Entity *block_around(const Entity *entity)
{
    const Entity *parent = entity->parent;
    return parent && parent->block != BLOCK_clause ? parent : NULL;
}

// A statement without a name that could continue several continues none.
Entity *amend_continued(const Model *model, const Agreement *agreement, const Node *node,
                        const Entity *parent)
{
    Entity *found = NULL;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        Entity *entity = model->entities.items[i];
        if (entity->block != node->statement.block || entity->agreement != agreement ||
            block_around(entity) != parent || entity->gone || !is_the_same(entity, node))
            continue;
        if (node->statement.name)
            return entity;
        if (found)
            return NULL;
        found = entity;
    }
    return found;
}

static void continue_one(Link *link, Statements *out, const Stated *stated,
                         const Entity *parent);

static bool is_part(BlockKey block)
{
    return block == BLOCK_none || block == BLOCK_total || block == BLOCK_accept ||
           block == BLOCK_all_of || block == BLOCK_any_of || block == BLOCK_some_of ||
           block == BLOCK_unless;
}

static void continue_block(Link *link, Statements *out, const Stated *stated,
                           Entity *entity)
{
    vec_push(link->arena, &entity->also, stated->statement);
    vec_push(link->arena, &entity->also_in, stated->clause);
    vec_push(link->arena, &out->statements,
             ((Stated){entity, stated->statement, stated->clause, stated->agreement}));
    for (const Node *node = stated->statement->statement.body; node; node = node->next) {
        Stated inner = {entity, node, stated->clause, stated->agreement};
        if (is_part(node->statement.block))
            declare_statement(link, out, node, stated->clause, entity);
        else
            continue_one(link, out, &inner, entity);
    }
}

static void continue_one(Link *link, Statements *out, const Stated *stated,
                         const Entity *parent)
{
    Entity *entity =
        amend_continued(link->model, link->agreement, stated->statement, parent);
    arena_work(link->arena);
    if (entity)
        continue_block(link, out, stated, entity);
    else
        declare_statement(link, out, stated->statement, stated->clause,
                          parent ? link->model->entities.items[parent->id]
                                 : link->model->entities.items[stated->entity->id]);
}

void amend_continue(Link *link, Statements *out)
{
    for (size_t i = 0; i < out->amending.count; i++) {
        Stated stated = out->amending.items[i];
        link->amending = true;
        continue_one(link, out, &stated, NULL);
        link->amending = false;
    }
    out->amending.count = 0;
}

// The number in a name, such as the 2 of `Muutossopimus 2`; empty when there is none.
static Text number_in(Text name)
{
    size_t end = name.length;
    while (end > 0 && (name.at[end - 1] < '0' || name.at[end - 1] > '9'))
        end--;
    size_t start = end;
    while (start > 0 && name.at[start - 1] >= '0' && name.at[start - 1] <= '9')
        start--;
    return (Text){name.at + start, end - start};
}

static bool is_taken(const Model *model, Text name)
{
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        for (size_t k = 0; k < model->entities.items[i]->names.count; k++)
            if (text_equal(model->entities.items[i]->names.items[k].folded, name))
                return true;
    return false;
}

// `the first amendment`, in the three languages.
enum { ORDINALS = 3 };
static const struct {
    const char *number;
    const char *names[3];
} ordinals[ORDINALS] = {
    {"1",
     {"first amendment", "ensimm\xC3\xA4inen muutos", "f\xC3\xB6rsta \xC3\xA4ndringen"}},
    {"2", {"second amendment", "toinen muutos", "andra \xC3\xA4ndringen"}},
    {"3", {"third amendment", "kolmas muutos", "tredje \xC3\xA4ndringen"}}};

// An amendment may be spoken of by its number: the one in its name, else its place.
static void number_amendment(Link *link, Entity *amendment)
{
    size_t place = 0;
    for (size_t i = link->model->first_entity; i < link->model->entities.count; i++)
        place += link->model->entities.items[i]->block == BLOCK_amendment;
    Text number = number_in(amendment->title);
    if (number.length == 0)
        number = number_in(amendment->name);
    if (number.length == 0)
        number = text_format(link->arena, "%zu", place);
    if (!is_taken(link->model, number))
        declare_alias(link, amendment, number);
    for (size_t i = 0; i < ORDINALS; i++)
        for (size_t k = 0; text_equal(number, text_from(ordinals[i].number)) && k < 3;
             k++)
            if (!is_taken(link->model, text_from(ordinals[i].names[k])))
                declare_alias(link, amendment, text_from(ordinals[i].names[k]));
}

void amend_declare(Link *link, Statements *out, const Node *node)
{
    Entity *amendment = declare_named(link, node, NULL, NULL);
    number_amendment(link, amendment);
    vec_push(link->arena, &out->statements,
             ((Stated){amendment, node, NULL, link->agreement}));
    for (const Node *inner = node->statement.body; inner; inner = inner->next)
        if (inner->statement.block == BLOCK_approval ||
            inner->statement.block == BLOCK_none)
            declare_statement(link, out, inner, NULL, amendment);
}

// --- cells ---

static const Node *layer_of(const Cell *cell)
{
    return cell->clause ? cell->clause->amending : NULL;
}

// Whether `later` belongs to an amendment that came after what states `earlier`.
static bool comes_after(const Cell *later, const Cell *earlier)
{
    const Node *layer = layer_of(later);
    return layer && layer != layer_of(earlier) &&
           (!layer_of(earlier) || later->clause->id > earlier->clause->id);
}

static bool says_also(const Node *node)
{
    for (const Node *item = node ? node->statement.items : NULL; item; item = item->next)
        if (item->kind == NODE_NAME && item->name.word == WORD_also)
            return true;
    return false;
}

// Names, sources and remarks add up; all else is stated anew.
static bool adds_up(LabelKey label)
{
    const LabelRow *row = schema_label(BLOCK_any, label);
    return row && row->block == BLOCK_any && label != LABEL_status;
}

static bool is_row(const Cell *cell)
{
    return cell->label == LABEL_none && !cell->attribute && cell->names.count > 0;
}

static bool is_group(const Entity *name)
{
    return name->block == BLOCK_kind || name->block == BLOCK_set;
}

static bool row_speaks_of(const Cell *row, const Entity *name)
{
    for (size_t i = 0; i < row->names.count; i++)
        if (row->names.items[i] == name || is_group(row->names.items[i]))
            return true;
    return false;
}

// Takes the names that a later row speaks of from an earlier one; what it gives several
// together falls with the first of them. True when nothing of it is left.
static bool shrink(Cell *earlier, const Cell *later)
{
    size_t left = 0, count = earlier->names.count;
    for (size_t i = 0; i < count; i++)
        if (!row_speaks_of(later, earlier->names.items[i]))
            earlier->names.items[left++] = earlier->names.items[i];
    if (left < count && left == 1)
        earlier->about = earlier->names.items[0];
    earlier->names.count = left;
    return left == 0 || (left < count && earlier->together);
}

static bool takes_place(const Cell *later, Cell *earlier)
{
    if (later->attribute || earlier->attribute)
        return later->attribute == earlier->attribute;
    if (later->label != LABEL_none)
        return later->label == earlier->label && !adds_up(later->label);
    if (later->total || earlier->total)
        return later->total && earlier->total;
    return is_row(later) && is_row(earlier) && shrink(earlier, later);
}

static size_t place_in(const Entity *entity, const Cell *cell)
{
    size_t place = 0;
    while (place < entity->cells.count && entity->cells.items[place] != cell)
        place++;
    return place;
}

// Takes a cell out; the one that takes its place, if it is of the same statement, moves
// there, so that a table keeps the order of its rows.
static void drop(const Model *model, Entity *entity, const Cell *cell, const Cell *later)
{
    size_t place = place_in(entity, cell), from = place_in(entity, later);
    if (from < entity->cells.count && from > place)
        entity->cells.items[place] = later;
    else
        from = place;
    for (size_t i = from; i + 1 < entity->cells.count; i++)
        entity->cells.items[i] = entity->cells.items[i + 1];
    entity->cells.count--;
    model->cells.items[cell->id]->value = NULL;
}

static void supersede_in(Link *link, Entity *entity, const Cell *later)
{
    for (size_t i = entity->cells.count; i-- > 0;) {
        Cell *earlier = link->model->cells.items[entity->cells.items[i]->id];
        if (comes_after(later, earlier) && takes_place(later, earlier))
            drop(link->model, entity, earlier, later);
    }
}

// A line of a service says of an aspect all that holds from then on.
static void supersede_lines(Link *link, const Entity *line, const Cell *later)
{
    Model *model = link->model;
    if (!later->attribute || line->block != BLOCK_service_line)
        return;
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        if (model->entities.items[i]->parent == line->parent &&
            model->entities.items[i]->block == BLOCK_service_line)
            supersede_in(link, model->entities.items[i], later);
    supersede_in(link, model->entities.items[line->parent->id], later);
}

void amend_supersede(Link *link)
{
    Model *model = link->model;
    for (size_t i = model->first_cell; i < model->cells.count; i++) {
        const Cell *cell = model->cells.items[i];
        if (!layer_of(cell) || !cell->subject || !cell->value)
            continue;
        Entity *entity = model->entities.items[cell->subject->id];
        if (says_also(entity_statement_at(entity, cell->span)))
            continue;
        supersede_in(link, entity, cell);
        supersede_lines(link, entity, cell);
    }
}

static bool has_conditions(const Node *node, bool unless)
{
    for (const Node *inner = node->statement.body; inner; inner = inner->next) {
        BlockKey block = inner->statement.block;
        if (unless ? block == BLOCK_unless
                   : block == BLOCK_all_of || block == BLOCK_any_of ||
                         block == BLOCK_some_of)
            return true;
    }
    return !unless && slot_anywhere(node, LABEL_passes_if);
}

const Node *amend_conditions(const Entity *decision, bool unless)
{
    for (size_t i = decision->also.count; i-- > 0;)
        if (decision->also_in.items[i] && decision->also_in.items[i]->amending &&
            !says_also(decision->also.items[i]) &&
            has_conditions(decision->also.items[i], unless))
            return decision->also.items[i];
    return NULL;
}
