#include "base/buffer.h"
#include "model/values.h"

// Pass two: every label's value and every row's figure becomes a cell.

Cell *cell_new(Link *link, Entity *subject, LabelKey label, Span span)
{
    Cell *cell = ARENA_NEW(link->arena, Cell);
    cell->id = (uint32_t)link->model->cells.count;
    cell->subject = subject;
    cell->label = label;
    cell->span = span;
    cell->clause = link->clause;
    vec_push(link->arena, &link->model->cells, cell);
    if (subject) {
        vec_push(link->arena, &subject->cells, (const Cell *)cell);
        subject->labels |= label_bit(label);
    }
    return cell;
}

// --- labels ---

// The statements that say who holds an aspect.
static bool takes_aspects(BlockKey block)
{
    return block == BLOCK_service || block == BLOCK_service_line ||
           block == BLOCK_service_exception || block == BLOCK_mode ||
           block == BLOCK_rule || block == BLOCK_exception;
}

static void near_aspect(Link *link, BlockKey block, Text typed, Text *best, size_t *limit)
{
    for (size_t i = 0; takes_aspects(block) && i < link->model->entities.count; i++) {
        const Entity *aspect = link->model->entities.items[i];
        for (size_t k = 0; aspect->block == BLOCK_aspect && k < aspect->names.count;
             k++) {
            const Naming *name = &aspect->names.items[k];
            bool here =
                name->language < 0 || name->language == (int)link->agreement->language;
            size_t distance =
                here ? text_distance(link->arena, name->folded, typed, *limit)
                     : *limit + 1;
            if (distance > *limit || distance == 0)
                continue;
            *best = name->text;
            *limit = distance - 1;
        }
    }
}

static Text labels_near(Link *link, BlockKey block, Text typed)
{
    Text best = {"", 0};
    size_t letters = text_codepoints(typed);
    size_t limit = letters <= 4 ? 1 : letters <= 8 ? 2 : 3;
    for (size_t i = 0; i < label_row_count; i++) {
        if (label_rows[i].block != block && label_rows[i].block != BLOCK_any)
            continue;
        Text word = text_from(
            keyword_label_words[link->agreement->language][label_rows[i].label]);
        size_t distance = text_distance(link->arena, word, typed, limit);
        if (distance > limit)
            continue;
        best = word;
        if (distance == 0)
            break;
        limit = distance - 1;
    }
    near_aspect(link, block, typed, &best, &limit);
    return best;
}

enum { LABELS_SHOWN = 14, ASPECTS_SHOWN = 6 };

// The aspects that a line of a service may say who holds, as they are called here.
static size_t aspects_of(Link *link, Buffer *words)
{
    Language language = link->agreement->language;
    size_t count = 0;
    for (size_t i = 0; i < link->model->entities.count && count < ASPECTS_SHOWN; i++) {
        const Entity *aspect = link->model->entities.items[i];
        if (aspect->block != BLOCK_aspect)
            continue;
        Text name = entity_handle(aspect, language);
        buffer_format(words, "%s`" TEXT_FMT ":`", count++ > 0 ? ", " : "",
                      TEXT_ARG(name));
    }
    return count;
}

// The first labels that a statement has of its own, as they are written.
static Text labels_of(Link *link, BlockKey block)
{
    enum { SHOWN = LABELS_SHOWN };
    Buffer words = buffer_new(link->arena);
    size_t count = takes_aspects(block) ? aspects_of(link, &words) : 0;
    for (size_t i = 0; i < label_row_count && count <= SHOWN; i++) {
        bool amends = block == BLOCK_clause && label_rows[i].slot == SLOT_AMENDED;
        if (label_rows[i].block != block || amends) // those stand in amendments only
            continue;
        if (count++ == SHOWN)
            buffer_add(&words, TEXT(", …"));
        else
            buffer_format(
                &words, "%s`%s:`", count > 1 ? ", " : "",
                keyword_label_words[link->agreement->language][label_rows[i].label]);
    }
    return count > 0 ? buffer_text(&words) : TEXT("–");
}

// The statements that take a label, as they are opened.
static Text blocks_of(Link *link, LabelKey label)
{
    enum { SHOWN = 4 };
    Buffer words = buffer_new(link->arena);
    size_t count = 0;
    for (size_t i = 0; i < label_row_count && count <= SHOWN; i++) {
        if (label_rows[i].label != label || label_rows[i].block == BLOCK_any)
            continue;
        if (count++ == SHOWN)
            buffer_add(&words, TEXT(", …"));
        else
            buffer_format(
                &words, "%s`%s`", count > 1 ? ", " : "",
                keyword_block_words[link->agreement->language][label_rows[i].block]);
    }
    return buffer_text(&words);
}

static void report_label(Link *link, BlockKey block, const Node *slot)
{
    Language language = link->agreement->language;
    Text word = text_from(keyword_block_words[language][block]);
    LabelKey meant =
        keyword_meant_label(language, text_fold(link->arena, slot->slot.text), block);
    bool taken = meant != LABEL_none && block_takes_label(block, meant, false);
    Text near = taken ? text_from(keyword_label_words[language][meant])
                      : labels_near(link, block, slot->slot.text);
    Text folded = text_fold(link->arena, slot->slot.text);
    const KeywordRow *opener = keyword_find(language, KEYWORD_BLOCK, folded);
    if (!taken && opener && block_may_stand_in((BlockKey)opener->key, block)) {
        DIAG(link->diags, opener_with_colon, slot->span, ARG(slot->slot.text));
        return;
    }
    if (near.length == 0 && meant != LABEL_none && blocks_of(link, meant).length > 0) {
        DIAG(link->diags, label_elsewhere, slot->span, ARG(word), ARG(slot->slot.text),
             ARG(text_from(keyword_label_words[language][meant])),
             ARG(blocks_of(link, meant)));
        return;
    }
    if (near.length > 0)
        DIAG(link->diags, unknown_label_near, slot->span, ARG(word), ARG(slot->slot.text),
             ARG(near));
    else
        DIAG(link->diags, unknown_label, slot->span, ARG(word), ARG(slot->slot.text),
             ARG(labels_of(link, block)));
}

// A label that the writer declared as an attribute, or an aspect of services; classes go
// by measures too.
static const Entity *attribute_of(Link *link, BlockKey block, const Node *slot)
{
    const Entity *entity = NULL;
    if (takes_aspects(block))
        entity = names_of_block(link->model->names, link->agreement, slot->slot.text,
                                BLOCK_aspect);
    if (entity && !entity->prelude)
        return entity;
    const Entity *aspect = entity;
    entity = names_resolve(link->model->names, link->agreement, slot->slot.text);
    if (aspect && !(entity && entity->block == BLOCK_attribute && !entity->prelude))
        return aspect;
    bool fits = entity && (entity->block == BLOCK_attribute ||
                           (block == BLOCK_class && entity_is_measure(entity)));
    return fits ? entity : NULL;
}

static Expr *slot_values(Link *link, BlockKey block, const LabelRow *row,
                         const Entity *attribute, const Node *items)
{
    link->label = row ? row->label : LABEL_none;
    if (row)
        return value_list(link, row->slot, items);
    if (attribute->block == BLOCK_aspect)
        return value_list(link, SLOT_HOLDERS, items);
    return block == BLOCK_class ? lower_conditions(link, attribute, items)
                                : relations_values(link, attribute, items);
}

static void guard(Link *link, const Node *slots, const Entity **unclear,
                  const Entity **reading)
{
    *unclear = *reading = NULL;
    for (const Node *slot = slots; slot; slot = slot->next) {
        if (slot->slot.label != LABEL_under_reading)
            continue;
        const Expr *value = value_list(link, SLOT_READINGS, slot->slot.items);
        if (value && value->kind == EXPR_ENTITY && value->next &&
            value->next->kind == EXPR_ENTITY &&
            value->next->entity->block == BLOCK_reading) {
            *unclear = value->entity;
            *reading = value->next->entity;
        } else {
            DIAG0(link->diags, reading_wanted, slot->span);
        }
    }
}

// `members: koski 2; salmi 1` tells seats: a list of who has how many.
static bool tells_seats(BlockKey block, const LabelRow *row, const Node *items)
{
    if (!row || block != BLOCK_body || row->label != LABEL_members || !items)
        return false;
    while (items && items->kind == NODE_PAIR)
        items = items->next;
    return items == NULL;
}

// `members: 5` tells how many there are.
static bool tells_size(BlockKey block, const LabelRow *row, const Node *items)
{
    return row && block == BLOCK_body && row->label == LABEL_members && items &&
           !items->next &&
           (items->kind == NODE_NUMBER || items->kind == NODE_RANGE ||
            items->kind == NODE_LIMIT);
}

static void link_slot(Link *link, Entity *subject, BlockKey block, const Node *slot,
                      const Entity *unclear, const Entity *reading)
{
    const Entity *attribute = NULL;
    const LabelRow *row =
        slot->slot.label != LABEL_none ? schema_label(block, slot->slot.label) : NULL;
    if (!row)
        attribute = attribute_of(link, block, slot);
    if (tells_seats(block, row, slot->slot.items))
        row = schema_label(block, LABEL_seats);
    else if (tells_size(block, row, slot->slot.items))
        row = schema_label(block, LABEL_size);
    // An attribute of the service stands among its lines.
    if (attribute && attribute->block == BLOCK_attribute && block == BLOCK_service_line)
        subject = link->model->entities.items[subject->parent->id];
    if (!row && !attribute) {
        report_label(link, block, slot);
        return;
    }
    if (!slot->slot.items) {
        DIAG(link->diags, label_without_value, slot->span, ARG(slot->slot.text));
        return;
    }
    Cell *cell = cell_new(link, subject, row ? row->label : LABEL_none, slot->span);
    cell->attribute = attribute;
    cell->value = slot_values(link, block, row, attribute, slot->slot.items);
    cell->respectively = pairs_named(slot->slot.items);
    cell->unclear = unclear;
    cell->reading = reading;
    if (row && !(row->flags & MANY) && cell->value && cell->value->next &&
        cell->value->kind != EXPR_BAD)
        DIAG(link->diags, too_many_values, slot->span, ARG(slot->slot.text));
}

static bool same_value(const Expr *a, const Expr *b)
{
    return text_equal(text_trim(span_text(a->span)), text_trim(span_text(b->span)));
}

// A label that takes one value stated twice is a contradiction unless readings keep them
// apart.
static void check_twice(Link *link, const Entity *subject, BlockKey block)
{
    for (size_t i = 0; i < subject->cells.count; i++) {
        const Cell *a = subject->cells.items[i];
        const LabelRow *row =
            a->label != LABEL_none ? schema_label(block, a->label) : NULL;
        if (!row || (row->flags & MANY) || a->reading || !a->value)
            continue;
        for (size_t k = i + 1; k < subject->cells.count; k++) {
            const Cell *b = subject->cells.items[k];
            if (b->label != a->label || b->reading || !b->value || time_differs(a, b) ||
                same_value(a->value, b->value))
                continue;
            Finding *finding =
                DIAG(link->diags, stated_twice, b->span, ARG(span_text(b->value->span)),
                     ARG(span_text(a->value->span)));
            diag_note(link->diags, finding, PHRASE_stated_here, a->span);
        }
    }
}

// --- rows ---

static bool is_figure(const Expr *expr)
{
    return expr->kind == EXPR_QUANTITY || expr->kind == EXPR_TOGETHER ||
           expr->kind == EXPR_PER_EACH || expr->kind == EXPR_LIMIT ||
           expr->kind == EXPR_OUTSIDE || expr->kind == EXPR_WORD ||
           expr->kind == EXPR_ARITHMETIC;
}

typedef VEC(const Entity *) NameGroup;

static void gather(Link *link, NameGroup *group, const Expr *name)
{
    if (name->kind == EXPR_ENTITY)
        vec_push(link->arena, group, name->entity);
    else if (name->kind == EXPR_EACH && name->left->kind == EXPR_ENTITY)
        vec_push(link->arena, group, name->left->entity);
}

static void add_figure(Link *link, Entity *subject, const NameGroup *group, Expr *figure,
                       const Stated *stated, const TimeOf *time)
{
    Cell *cell = cell_new(link, subject, LABEL_none, stated->statement->span);
    guard(link, stated->statement->statement.slots, &cell->unclear, &cell->reading);
    cell->total = stated->statement->statement.block == BLOCK_total;
    cell->from = time->from;
    cell->until = time->until;
    if (figure->kind == EXPR_OUTSIDE) {
        cell->outside = true;
        figure = figure->left;
    }
    if (figure->kind == EXPR_TOGETHER || figure->kind == EXPR_PER_EACH) {
        cell->together = figure->kind == EXPR_TOGETHER;
        cell->each = figure->kind == EXPR_PER_EACH;
        figure = figure->left;
    }
    bool fraction = subject->block == BLOCK_share && figure->kind == EXPR_QUANTITY &&
                    figure->quantity.unit == UNIT_NUMBER &&
                    rational_compare(figure->quantity.range.high, RATIONAL_ONE) <= 0;
    if (fraction) // 1/3 of the whole
        figure->quantity.unit = UNIT_SHARE;
    cell->value = figure;
    for (size_t i = 0; i < group->count; i++)
        vec_push(link->arena, &cell->names, group->items[i]);
    if (group->count == 1)
        cell->about = group->items[0];
}

// Names gather until a figure comes; figures belong to the names gathered; a name after a
// figure opens a new group.
static void link_row(Link *link, Entity *subject, const Stated *stated)
{
    NameGroup group = {0};
    bool had_figure = false;
    TimeOf time = time_of_row(link, subject, stated->statement);
    Expr *values = value_list(link, SLOT_ROW, stated->statement->statement.items);
    for (Expr *value = values, *next; value; value = next) {
        next = value->next;
        value->next = NULL;
        bool opens = !is_figure(value), had_figure_before = had_figure;
        if (opens && had_figure)
            group.count = 0;
        had_figure = !opens || value->kind == EXPR_PAIR;
        if (value->kind == EXPR_PAIR) {
            gather(link, &group, value->left);
            add_figure(link, subject, &group, value->right, stated, &time);
        } else if (is_figure(value)) {
            if (value->kind == EXPR_LIMIT &&
                value->left) { // a name before the limit word
                if (had_figure_before)
                    group.count = 0;
                gather(link, &group, value->left);
                value->left = NULL;
            }
            add_figure(link, subject, &group, value, stated, &time);
        } else {
            gather(link, &group, value);
        }
    }
    if (!had_figure && values && group.count > 0 &&
        stated->statement->statement.block != BLOCK_total)
        DIAG(link->diags, row_without_figure, stated->statement->span,
             ARG(group.items[0]->name));
}

// --- statements ---

static void link_acceptance(Link *link, const Stated *stated)
{
    const Node *statement = stated->statement;
    Acceptance acceptance = {.span = statement->span, .clause = stated->clause};
    if (statement->statement.name)
        acceptance.code = statement->statement.name->name.text;
    if (stated->entity && stated->entity->block != BLOCK_clause)
        acceptance.subject = stated->entity;
    const Node *because = node_slot_of(statement, LABEL_because);
    if (because && because->slot.items && because->slot.items->kind == NODE_STRING)
        acceptance.reason = because->slot.items->name.text;
    else
        DIAG0(link->diags, reason_missing, statement->span);
    vec_push(link->arena, &link->model->acceptances, acceptance);
}

static bool is_also(const Node *items)
{
    return items->kind == NODE_NAME && items->name.word == WORD_also && !items->next;
}

// What the values before the labels mean, by kind of statement.
static void link_items(Link *link, Entity *entity, const Node *statement)
{
    if (!statement->statement.items)
        return;
    LabelKey label = LABEL_none;
    SlotType slot = SLOT_ANY;
    switch (statement->statement.block) {
    case BLOCK_under_law: slot = SLOT_TEXT; break;
    case BLOCK_set:
    case BLOCK_bloc:
        label = LABEL_are;
        slot = SLOT_MEMBERS;
        break;
    case BLOCK_veto_right:
        label = LABEL_veto;
        slot = SLOT_NAMES;
        break;
    case BLOCK_reading:
    case BLOCK_silent:
    case BLOCK_require:
    case BLOCK_leaving: break;
    case BLOCK_quantity:
        label = LABEL_is;
        slot = SLOT_FIGURE;
        break;
    case BLOCK_service:
        if (statement->statement.items->kind == NODE_NAME &&
            statement->statement.items->name.word == WORD_also)
            return; // it continues the service
        DIAG(link->diags, stray_value, statement->statement.items->span,
             ARG(span_text(statement->statement.items->span)));
        return;
    case BLOCK_rule:
    case BLOCK_decision:
    case BLOCK_body: break;
    default:
        DIAG(link->diags, stray_value, statement->statement.items->span,
             ARG(span_text(statement->statement.items->span)));
        return;
    }
    if (is_also(statement->statement.items))
        return;
    Cell *cell = cell_new(link, entity, label, statement->span);
    cell->value = value_list(link, slot, statement->statement.items);
    cell->unclear = entity->unclear;
    cell->reading = entity->reading;
}

static void check_required(const Link *link, const LabelRow *row)
{
    const Model *model = link->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        Language language = entity->agreement->language;
        if (row->block == entity->block && !entity_cell(entity, row->label))
            DIAG(link->diags, label_missing, entity->node->span,
                 ARG(text_from(keyword_block_words[language][row->block])),
                 ARG(text_from(keyword_label_words[language][row->label])));
    }
}

// The time of a row is of its figures, not of the whole measure.
static bool is_row_time(const Entity *entity, const Node *statement, const Node *slot)
{
    return entity_is_measure(entity) && statement->statement.block == BLOCK_none &&
           statement->statement.items && time_is_label(slot->slot.label);
}

static void link_slots(Link *link, Entity *entity, BlockKey block, const Node *statement)
{
    const Entity *unclear, *reading;
    guard(link, statement->statement.slots, &unclear, &reading);
    if (statement->statement.block != BLOCK_none || block == BLOCK_service_line) {
        entity->unclear = unclear;
        entity->reading = reading;
    }
    for (const Node *slot = statement->statement.slots; slot; slot = slot->next)
        if (slot->slot.label != LABEL_under_reading &&
            !is_row_time(entity, statement, slot))
            link_slot(link, entity, block, slot, unclear, reading);
}

void cells_link(Link *link, const Stated *stated)
{
    const Node *statement = stated->statement;
    BlockKey block = statement->statement.block;
    Entity *entity = stated->entity;
    link->agreement = stated->agreement;
    link->clause = stated->clause;
    link->block = entity ? entity->block : BLOCK_none;
    link->subject = entity;
    if (block == BLOCK_accept) {
        link_acceptance(link, stated);
        return;
    }
    if (!entity || entity->block == BLOCK_case)
        return;
    if (block == BLOCK_none || block == BLOCK_total) {
        if (statement->statement.items && entity->block == BLOCK_clause)
            DIAG(link->diags, stray_value, statement->span,
                 ARG(span_text(statement->span)));
        else if (statement->statement.items)
            link_row(link, entity, stated);
        if (block == BLOCK_none)
            link_slots(link, entity, entity->block, statement);
        return;
    }
    if (block != entity->block)
        return; // blocks of conditions are read with their decision
    link_slots(link, entity, block, statement);
    link_items(link, entity, statement);
}

// An exception in a service that says nothing of any aspect is an exception to nothing.
static void check_aspects(Link *link, const Entity *entity)
{
    Language language = link->agreement->language;
    if (entity->block != BLOCK_service_exception)
        return;
    for (size_t i = 0; i < entity->cells.count; i++)
        if (entity->cells.items[i]->attribute)
            return;
    DIAG(link->diags, label_missing, entity->span,
         ARG(text_from(keyword_block_words[language][entity->block])),
         ARG(text_from(keyword_block_words[language][BLOCK_aspect])));
}

void cells_check(Link *link)
{
    const Model *model = link->model;
    for (size_t i = 0; i < label_row_count; i++)
        if (label_rows[i].flags & REQUIRED)
            check_required(link, &label_rows[i]);
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        Entity *entity = model->entities.items[i];
        link->agreement = entity->agreement;
        link->clause = entity->clause;
        if (entity_is_measure(entity))
            time_spread(link, entity);
        check_aspects(link, entity);
        check_twice(link, entity, entity->block);
        pairs_check(link, entity);
    }
}
