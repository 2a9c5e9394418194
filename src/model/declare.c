#include "model/amend.h"

// Pass one: every clause and every named thing gets its record, before any name is looked
// up.

// The text is in normal form.
static void add_name(Link *link, Entity *entity, Text text, NameSort sort, int language)
{
    if (text.length > 0)
        vec_push(link->arena, &entity->names,
                 ((Naming){text, text_fold(link->arena, text), sort, language}));
}

static void add_names_in(Link *link, Entity *entity, const Node *statement,
                         LabelKey label, NameSort sort, int language)
{
    for (const Node *slot = statement->statement.slots; slot; slot = slot->next) {
        if (slot->slot.label != label)
            continue;
        for (const Node *item = slot->slot.items; item; item = item->next)
            if (item->kind == NODE_NAME || item->kind == NODE_STRING)
                add_name(link, entity, text_nfc(link->arena, item->name.text), sort,
                         language);
    }
}

void declare_alias(Link *link, Entity *entity, Text text)
{
    add_name(link, entity, text_nfc(link->arena, text), NAME_ALIAS, -1);
}

// Names stand on the head line of a statement or on a labelled line of its block.
static void add_names_of(Link *link, Entity *entity, LabelKey label, NameSort sort,
                         int language)
{
    add_names_in(link, entity, entity->node, label, sort, language);
    for (const Node *row = entity->node->statement.body; row; row = row->next)
        if (row->statement.block == BLOCK_none)
            add_names_in(link, entity, row, label, sort, language);
}

static bool names_more(const Node *statement)
{
    for (const Node *slot = statement->statement.slots; slot; slot = slot->next)
        if (slot->slot.label == LABEL_alias || slot->slot.label == LABEL_in_english ||
            slot->slot.label == LABEL_in_finnish || slot->slot.label == LABEL_in_swedish)
            return true;
    return false;
}

// Most things have one name: whether there is a label with another.
static bool has_more_names(const Node *node)
{
    bool more = names_more(node);
    for (const Node *row = node->statement.body; row && !more; row = row->next)
        more = row->statement.block == BLOCK_none && names_more(row);
    return more;
}

static void add_more_names(Link *link, Entity *entity)
{
    add_names_of(link, entity, LABEL_alias, NAME_ALIAS, -1);
    add_names_of(link, entity, LABEL_in_english, NAME_TRANSLATED, LANGUAGE_EN);
    add_names_of(link, entity, LABEL_in_finnish, NAME_TRANSLATED, LANGUAGE_FI);
    add_names_of(link, entity, LABEL_in_swedish, NAME_TRANSLATED, LANGUAGE_SV);
}

static bool declares(BlockKey block)
{
    NameSlot slot = block_shapes[block].name;
    return slot == NAME_NEW || slot == NAME_MAY;
}

Entity *declare_named(Link *link, const Node *node, const Clause *clause,
                      const Entity *parent)
{
    Entity *entity = ARENA_NEW(link->arena, Entity);
    const Node *name = node->statement.name, *title = node->statement.title;
    entity->id = (uint32_t)link->model->entities.count;
    entity->block = node->statement.block;
    entity->node = node;
    entity->span = name ? name->span : node->span;
    entity->clause = clause;
    entity->agreement = link->agreement;
    entity->parent = parent;
    entity->prelude = link->agreement->prelude;
    entity->gone = node_more(node).gone_by != NULL;
    if (declares(entity->block) && name)
        entity->name = text_nfc(link->arena, name->name.text);
    if (title)
        entity->title = text_nfc(link->arena, title->name.text);
    if (declares(entity->block)) {
        add_name(link, entity, entity->name, NAME_SHORT, -1);
        add_name(link, entity, entity->title, NAME_OFFICIAL, -1);
        if (has_more_names(node))
            add_more_names(link, entity);
    }
    vec_push(link->arena, &link->model->entities, entity);
    return entity;
}

static void check_clause_number(Link *link, const Clause *clause)
{
    if (clause->number.length == 0)
        return;
    size_t *place =
        text_map_at(link->arena, &link->declaring->clause_numbers, clause->number);
    if (*place == 0) {
        *place = clause->id + 1;
        return;
    }
    Finding *finding = DIAG(link->diags, clause_twice, clause->span, ARG(clause->number));
    diag_note(link->diags, finding, PHRASE_declared_here,
              link->model->clauses.items[*place - 1]->span);
}

// A clause of an amendment has the amendment's name before its own number, and stands
// for the clause that it replaces.
static void number_amending(Link *link, Clause *clause)
{
    const Node *name = clause->amending->statement.name;
    Text amendment = name ? name->name.text : TEXT("?");
    Text number = clause->number.length == 0
                      ? amendment
                      : text_format(link->arena, TEXT_FMT "/" TEXT_FMT,
                                    TEXT_ARG(amendment), TEXT_ARG(clause->number));
    clause->number = number;
    const Node *slot = node_slot_of(clause->node, LABEL_replaces);
    for (const Node *row = clause->node->statement.body; row && !slot; row = row->next)
        if (row->statement.block == BLOCK_none)
            slot = node_slot_of(row, LABEL_replaces);
    for (const Node *item = slot ? slot->slot.items : NULL; item; item = item->next)
        if (item->kind == NODE_CLAUSE)
            *text_map_at(link->arena, &link->declaring->clause_numbers, item->name.text) =
                clause->id + 1;
    *text_map_at(link->arena, &link->declaring->clause_numbers, number) = clause->id + 1;
}

static Clause *declare_clause(Link *link, const Node *node, const Clause *parent)
{
    Clause *clause = ARENA_NEW(link->arena, Clause);
    clause->id = (uint32_t)link->model->clauses.count;
    clause->gone_by = node_more(node).gone_by;
    clause->amending = parent ? parent->amending : node_more(node).amendment;
    clause->number =
        node->statement.name ? node->statement.name->name.text : (Text){"", 0};
    clause->title =
        node->statement.title ? node->statement.title->name.text : (Text){"", 0};
    clause->parent = parent;
    clause->agreement = link->agreement;
    clause->node = node;
    clause->span = node->statement.name ? node->statement.name->span : node->span;
    vec_push(link->arena, &link->model->clauses, clause);
    if (clause->amending)
        number_amending(link, clause);
    else
        check_clause_number(link, clause);
    return clause;
}

static void state(Link *link, Statements *out, Entity *entity, const Node *statement,
                  const Clause *clause)
{
    vec_push(link->arena, &out->statements,
             ((Stated){entity, statement, clause, link->agreement}));
}

static bool is_condition_block(BlockKey block)
{
    return block == BLOCK_all_of || block == BLOCK_any_of || block == BLOCK_some_of ||
           block == BLOCK_unless;
}

// `decision of council also`: the statement continues one that stands elsewhere.
static bool is_also(const Node *node)
{
    for (const Node *item = node->statement.items; item; item = item->next)
        if (item->kind == NODE_NAME && item->name.word == WORD_also)
            return true;
    return false;
}

// Whether a row of a service begins a line of its own: it says who holds an aspect, which
// is no label of the service.
static bool is_service_line(const Entity *entity, const Node *node)
{
    if (!entity || entity->block != BLOCK_service || node->statement.block != BLOCK_none)
        return false;
    for (const Node *slot = node->statement.slots; slot; slot = slot->next)
        if (!schema_label(BLOCK_service, slot->slot.label))
            return true;
    return false;
}

static void declare_service_line(Link *link, Statements *out, const Node *node,
                                 const Clause *clause, const Entity *service)
{
    Entity *line = declare_named(link, node, clause, service);
    line->block = BLOCK_service_line;
    state(link, out, line, node, clause);
}

// Each of the cases that `are:` lists is a thing of its own.
static void declare_cases(Link *link, const Entity *cases)
{
    const Node *are = node_slot_of(cases->node, LABEL_are);
    for (const Node *item = are ? are->slot.items : NULL; item; item = item->next) {
        bool named = item->kind == NODE_STRING ||
                     (item->kind == NODE_NAME && item->name.word == WORD_none);
        if (!named)
            continue;
        Entity *one = ARENA_NEW(link->arena, Entity);
        *one = (Entity){.id = (uint32_t)link->model->entities.count,
                        .block = BLOCK_case,
                        .node = cases->node,
                        .span = item->span,
                        .clause = cases->clause,
                        .agreement = cases->agreement,
                        .parent = cases,
                        .name = text_nfc(link->arena, item->name.text)};
        add_name(link, one, one->name, NAME_SHORT, -1);
        vec_push(link->arena, &link->model->entities, one);
    }
}

static void declare_list(Link *link, Statements *out, const Node *statements,
                         const Clause *clause, Entity *entity)
{
    for (const Node *node = statements; node; node = node->next)
        declare_statement(link, out, node, clause, entity);
}

static void declare_in_clause(Link *link, Statements *out, const Node *node,
                              const Clause *clause)
{
    Clause *inner = declare_clause(link, node, clause);
    Entity *record = declare_named(link, node, inner, NULL);
    inner->entity = record;
    state(link, out, record, node, inner);
    declare_list(link, out, node->statement.body, inner, record);
}

static void declare_block(Link *link, Statements *out, const Node *node,
                          const Clause *clause, const Entity *entity)
{
    Entity *inner = declare_named(link, node, clause, entity);
    state(link, out, inner, node, clause);
    if (node->statement.block == BLOCK_cases)
        declare_cases(link, inner);
    declare_list(link, out, node->statement.body, clause, inner);
}

// Rows and conditions belong to the block around. What stands in an amendment waits until
// all else is declared, since it may continue it.
void declare_statement(Link *link, Statements *out, const Node *node,
                       const Clause *clause, Entity *entity)
{
    BlockKey block = node->statement.block;
    Stated stated = {entity, node, clause, link->agreement};
    if (block == BLOCK_language || block == BLOCK_use)
        return;
    if (block == BLOCK_test)
        vec_push(link->arena, &out->tests, stated);
    else if (block == BLOCK_clause)
        declare_in_clause(link, out, node, clause);
    else if (block == BLOCK_amendment)
        amend_declare(link, out, node);
    else if (is_service_line(entity, node))
        declare_service_line(link, out, node, clause, entity);
    else if (block == BLOCK_none || block == BLOCK_total || is_condition_block(block) ||
             block == BLOCK_accept)
        state(link, out, entity, node, clause);
    else if (block == BLOCK_happened)
        return; // a line of a log declares nothing: names are looked up in replaying
    else if (clause && clause->amending && !link->amending)
        vec_push(link->arena, &out->amending, stated);
    else if (is_also(node))
        vec_push(link->arena, &out->also, stated);
    else
        declare_block(link, out, node, clause, entity);
}

static bool same_name(const Entity *entity, const Node *node)
{
    const Node *a = entity->node->statement.name, *b = node->statement.name;
    return a && b && text_equal(a->name.folded, b->name.folded);
}

// What a statement with `also` continues: the one of its kind with its name. Its lines
// keep their own clause.
static void continue_statements(Link *link, Statements *out)
{
    for (size_t i = 0; i < out->also.count; i++) {
        const Stated *also = &out->also.items[i];
        Entity *target = NULL;
        for (size_t k = link->model->first_entity;
             k < link->model->entities.count && !target; k++) {
            Entity *entity = link->model->entities.items[k];
            if (entity->block == also->statement->statement.block &&
                entity->agreement == also->agreement &&
                same_name(entity, also->statement))
                target = entity;
        }
        if (!target) {
            const Node *name = also->statement->statement.name;
            Span span = name ? name->span : also->statement->statement.items->span;
            DIAG(link->diags, also_continues_nothing, span, ARG(span_text(span)));
            continue;
        }
        vec_push(link->arena, &target->also, also->statement);
        vec_push(link->arena, &target->also_in, also->clause);
        state(link, out, target, also->statement, also->clause);
        declare_list(link, out, also->statement->statement.body, also->clause, target);
    }
    out->also.count = 0;
}

const Entity *entity_of_statement(const Model *model, const Node *statement)
{
    for (size_t i = model->entities.count; i-- > model->first_entity;)
        if (model->entities.items[i]->node == statement)
            return model->entities.items[i];
    return NULL;
}

void declare_all(Link *link, Agreement *agreement, Statements *out)
{
    link->agreement = agreement;
    link->declaring = agreement;
    agreement->first_clause = link->model->clauses.count;
    agreement->first_amending = agreement->first_clause;
    for (const Node *node = agreement->tree->statements; node; node = node->next) {
        declare_statement(link, out, node, NULL, NULL);
        if (!node_more(node).amendment)
            agreement->first_amending = link->model->clauses.count;
    }
    amend_continue(link, out);
    continue_statements(link, out);
    agreement->end_clause = link->model->clauses.count;
    for (size_t i = 0; i < out->statements.count; i++)
        if (out->statements.items[i].agreement == agreement &&
            out->statements.items[i].statement->statement.block == BLOCK_agreement)
            agreement->entity = out->statements.items[i].entity;
    for (const Node *node = agreement->tree->statements; node; node = node->next)
        if (node->statement.block == BLOCK_law && !agreement->law)
            agreement->law = entity_of_statement(link->model, node);
}
