#include "model/amend.h"

typedef struct {
    Arena *arena;
    Diags *told;
    const Model *before;
    const Agreement *target;
    const Node *amendment;
    VEC(const Node *) gone; // statements that it takes away
} Amending;

// --- what it names ---

const Agreement *amend_target(const Model *model, const Entity *amendment)
{
    enum { LONGEST = 16 }; // an amendment of an amendment of …
    const Agreement *own = amendment->agreement;
    for (int i = 0; i < LONGEST && amendment; i++) {
        const Cell *cell = entity_cell(amendment, LABEL_amends);
        const Expr *value = cell ? cell->value : NULL;
        own = amendment->agreement;
        amendment = NULL;
        if (value && value->kind == EXPR_ENTITY &&
            value->entity->block == BLOCK_agreement)
            return value->entity->agreement;
        if (value && value->kind == EXPR_ENTITY &&
            value->entity->block == BLOCK_amendment)
            amendment = value->entity;
    }
    return own->end_clause > own->first_clause ? own : model->main;
}

static const Clause *clause_numbered(const Model *model, const Agreement *agreement,
                                     Text number)
{
    size_t place = text_map_find(&agreement->clause_numbers, number);
    return place > 0 ? model->clauses.items[place - 1] : NULL;
}

Amended amend_named(const Model *model, const Agreement *agreement, const Node *item)
{
    Amended named = {NULL, NULL};
    Text number = span_text(item->span);
    if (item->kind == NODE_CLAUSE)
        named.clause = clause_numbered(model, agreement, item->name.text);
    else if (item->kind == NODE_NAME || item->kind == NODE_STRING)
        named.entity = names_resolve(model->names, agreement, item->name.folded);
    else // a bare number, as people write them
        named.clause = clause_numbered(model, agreement, number);
    if (named.entity &&
        (named.entity->prelude || named.entity->block == BLOCK_amendment ||
         named.entity->block == BLOCK_agreement))
        named.entity = NULL;
    return named;
}

static void take_away(Amending *amending, const Node *item)
{
    Arena *arena = amending->arena;
    Amended named = amend_named(amending->before, amending->target, item);
    if (named.clause)
        vec_push(arena, &amending->gone, named.clause->node);
    else if (named.entity)
        vec_push(arena, &amending->gone, named.entity->node);
    else
        DIAG(amending->told, amended_unknown, item->span, ARG(span_text(item->span)));
    for (size_t i = 0; named.entity && i < named.entity->also.count; i++)
        vec_push(arena, &amending->gone, named.entity->also.items[i]);
}

static void take_away_slots(Amending *amending, const Node *statement)
{
    for (const Node *slot = statement->statement.slots; slot; slot = slot->next)
        if (slot->slot.label == LABEL_replaces || slot->slot.label == LABEL_repeals)
            for (const Node *item = slot->slot.items; item; item = item->next)
                if (item->kind != NODE_BAD)
                    take_away(amending, item);
}

static void take_away_all(Amending *amending, const Node *statement)
{
    take_away_slots(amending, statement);
    for (const Node *node = statement->statement.body; node; node = node->next) {
        if (node->statement.block == BLOCK_none)
            take_away_slots(amending, node);
        if (node->statement.block == BLOCK_clause)
            take_away_all(amending, node);
    }
}

// --- the text that is left ---

static bool is_gone(const Amending *amending, const Node *node)
{
    for (size_t i = 0; i < amending->gone.count; i++)
        if (amending->gone.items[i] == node)
            return true;
    return false;
}

// Those that other statements may go on naming when they are there no more.
static bool outlives(BlockKey block)
{
    return block == BLOCK_party || block == BLOCK_actor || block == BLOCK_unit ||
           block == BLOCK_body || block == BLOCK_role || block == BLOCK_instance ||
           block == BLOCK_annex;
}

// Words of the agreement rather than what it rules.
static bool is_vocabulary(BlockKey block)
{
    return block == BLOCK_kind || block == BLOCK_attribute || block == BLOCK_act ||
           block == BLOCK_aspect || block == BLOCK_mode || block == BLOCK_event ||
           block == BLOCK_matter || block == BLOCK_cases || block == BLOCK_fact;
}

static bool restated(const Node *body, const Node *node)
{
    const Node *name = node->statement.name;
    for (; body && name; body = body->next) {
        const Node *other = body->statement.name;
        if (body->statement.block == BLOCK_clause && restated(body->statement.body, node))
            return true;
        if (body->statement.block == node->statement.block && other &&
            text_equal(other->name.folded, name->name.folded))
            return true;
    }
    return false;
}

static Node *copy_one(Arena *arena, const Node *node)
{
    Node *copy = ARENA_NEW(arena, Node);
    *copy = *node;
    copy->next = NULL;
    copy->tail = copy;
    return copy;
}

// What stays of a statement that is taken away, or NULL.
static Node *remains(const Amending *amending, const Node *node)
{
    BlockKey block = node->statement.block;
    if ((!outlives(block) && !is_vocabulary(block)) ||
        restated(amending->amendment->statement.body, node))
        return NULL;
    Node *copy = copy_one(amending->arena, node);
    if (outlives(block))
        node_set_more(amending->arena, copy)->gone_by = amending->amendment;
    return copy;
}

// `gone`: the block around is taken away.
static Node *what_is_left(const Amending *amending, const Node *statements, bool gone)
{
    Node *list = NULL;
    for (const Node *node = statements; node; node = node->next) {
        bool taken = gone || is_gone(amending, node);
        bool clause = node->statement.block == BLOCK_clause;
        Node *copy =
            taken && !clause ? remains(amending, node) : copy_one(amending->arena, node);
        if (!copy)
            continue;
        if (clause) {
            copy->statement.body = what_is_left(amending, node->statement.body, taken);
            if (taken) {
                node_set_more(amending->arena, copy)->gone_by = amending->amendment;
                copy->statement.slots = NULL;
            }
        }
        list = node_append(list, copy);
    }
    return list;
}

// The clauses that it brings. What stands in it outside clauses is a clause of its own.
static Node *brings(const Amending *amending)
{
    const Node *amendment = amending->amendment;
    Node *list = NULL, *own = NULL;
    for (const Node *node = amendment->statement.body; node; node = node->next) {
        BlockKey block = node->statement.block;
        if (block == BLOCK_approval || block == BLOCK_none)
            continue;
        Node *copy = copy_one(amending->arena, node);
        if (block == BLOCK_clause) {
            node_set_more(amending->arena, copy)->amendment = amendment;
            list = node_append(list, copy);
        } else {
            own = node_append(own, copy);
        }
    }
    if (!own)
        return list;
    Node *whole = node_statement(amending->arena, amendment->span, BLOCK_clause, NULL,
                                 amendment->statement.title);
    whole->statement.body = own;
    node_set_more(amending->arena, whole)->amendment = amendment;
    return node_append(whole, list);
}

static Agreement *copy_agreement(Arena *arena, const Agreement *agreement)
{
    Agreement *copy = ARENA_NEW(arena, Agreement);
    *copy = *agreement;
    copy->entity = copy->law = copy->under = NULL;
    copy->model = NULL;
    copy->clause_numbers = (TextMap){0};
    return copy;
}

// Data files that the amendment's own file names serve the text that it goes into.
static void bring_data(Arena *arena, Agreement *into, const Agreement *from)
{
    VEC(struct DataFile *) files = {0};
    if (from->data.count == 0)
        return;
    for (size_t i = 0; i < into->data.count; i++)
        vec_push(arena, &files, into->data.items[i]);
    for (size_t i = 0; i < from->data.count; i++)
        vec_push(arena, &files, from->data.items[i]);
    into->data.items = files.items;
    into->data.count = files.count;
    into->data.capacity = files.capacity;
}

static Tree *amended_tree(Amending *amending)
{
    const Tree *before = amending->target->tree;
    Tree *tree = ARENA_NEW(amending->arena, Tree);
    tree->language = before->language;
    take_away_all(amending, amending->amendment);
    tree->statements =
        node_append(what_is_left(amending, before->statements, false), brings(amending));
    return tree;
}

AmendedText amend_text(Arena *arena, Diags *told, const Model *before,
                       const Entity *amendment)
{
    Amending amending = {.arena = arena,
                         .told = told,
                         .before = before,
                         .target = amend_target(before, amendment),
                         .amendment = amendment->node};
    AmendedText text = {0};
    for (size_t i = 0; i < before->agreements.count; i++) {
        Agreement *copy = copy_agreement(arena, before->agreements.items[i]);
        if (before->agreements.items[i] == amending.target) {
            copy->tree = amended_tree(&amending);
            if (amendment->agreement != amending.target)
                bring_data(arena, copy, amendment->agreement);
        }
        vec_push(arena, &text, copy);
    }
    return text;
}

Model *amend_link(Diags *diags, const Model *like, const AmendedText *text)
{
    VEC(Agreement *) agreements = {0};
    for (size_t i = 0; i < text->count; i++) // linking fills them in
        vec_push(diags->arena, &agreements, copy_agreement(diags->arena, text->items[i]));
    Model *after =
        model_link(diags, like->vocabulary, agreements.items, agreements.count);
    after->host = like->host;
    after->log = like->log;
    return after;
}

Model *amend_apply(Diags *diags, Diags *told, const Model *before,
                   const Entity *amendment)
{
    AmendedText text = amend_text(diags->arena, told, before, amendment);
    return amend_link(diags, before, &text);
}

// --- what it touches ---

typedef struct {
    Arena *arena;
    const Model *before;
    const Agreement *target;
    TouchedList *out;
} Touching;

static void touch_slots(const Touching *touching, const Node *statement)
{
    for (const Node *slot = statement->statement.slots; slot; slot = slot->next) {
        bool replaces = slot->slot.label == LABEL_replaces;
        if (!replaces && slot->slot.label != LABEL_repeals)
            continue;
        for (const Node *item = slot->slot.items; item; item = item->next) {
            Amended named = amend_named(touching->before, touching->target, item);
            Touched touched = {replaces ? TOUCH_REPLACES : TOUCH_REPEALS, named.clause,
                               named.entity, item};
            if (named.entity)
                touched.clause = named.entity->clause;
            if (named.entity || named.clause)
                vec_push(touching->arena, touching->out, touched);
        }
    }
}

static void touch_all(const Touching *touching, const Node *statement)
{
    touch_slots(touching, statement);
    for (const Node *node = statement->statement.body; node; node = node->next) {
        BlockKey block = node->statement.block;
        if (block == BLOCK_none) {
            touch_slots(touching, node);
        } else if (block == BLOCK_clause) {
            touch_all(touching, node);
        } else if (block != BLOCK_approval && block != BLOCK_accept) {
            const Entity *entity =
                amend_continued(touching->before, touching->target, node, NULL);
            Touched touched = {entity ? TOUCH_CHANGES : TOUCH_ADDS,
                               entity ? entity->clause : NULL, entity, node};
            vec_push(touching->arena, touching->out, touched);
        }
    }
}

void amend_touches(Arena *arena, const Model *before, const Entity *amendment,
                   TouchedList *out)
{
    Touching touching = {arena, before, amend_target(before, amendment), out};
    touch_all(&touching, amendment->node);
}
