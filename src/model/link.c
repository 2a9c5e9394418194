#include "model/amend.h"
#include "model/matters.h"
#include "model/steps.h"

#include <limits.h>
#include <string.h>

#include "base/sha256.h"

// Puts the passes together.

const Entity *reading_named(const Entity *unclear, Text folded)
{
    for (const Node *node = unclear->node->statement.body; node; node = node->next) {
        const Node *name = node->statement.name;
        if (node->statement.block == BLOCK_reading && name &&
            text_equal(name->name.folded, folded)) {
            const Model *model = unclear->agreement->model;
            for (size_t i = unclear->id + 1; i < model->entities.count; i++)
                if (model->entities.items[i]->node == node)
                    return model->entities.items[i];
        }
    }
    return NULL;
}

// A file that names itself an agreement and holds nothing but amendments is about the
// agreement that they amend.
static bool only_amends(const Agreement *agreement)
{
    for (const Node *node = agreement->tree->statements; node; node = node->next)
        if (node->statement.block == BLOCK_amendment)
            return true;
    return false;
}

static bool holds_clauses(const Model *model, const Agreement *agreement)
{
    for (size_t i = 0; i < model->clauses.count; i++)
        if (model->clauses.items[i]->agreement == agreement)
            return true;
    return agreement->entity != NULL && !only_amends(agreement);
}

// A file of tests only is about the agreement that it uses.
static void settle_main(Model *model)
{
    const Agreement *only = NULL;
    if (holds_clauses(model, model->main))
        return;
    for (size_t i = 0; i < model->agreements.count; i++) {
        const Agreement *agreement = model->agreements.items[i];
        if (!agreement->used || agreement->law || !holds_clauses(model, agreement))
            continue;
        if (only)
            return;
        only = agreement;
    }
    if (only)
        model->main = only;
}

const Instances *model_instances(const Model *model, const Entity *kind)
{
    return &model->instances[(kind->anew ? kind->anew : kind)->id];
}

static void add_instance(Model *model, const Entity *kind, const Entity *entity,
                         unsigned depth)
{
    Instances *list = &model->instances[kind->id];
    size_t deepest = arena_most(model->arena, MOST_short_chain);
    if (list->count > 0 && vec_last(list) == entity)
        return;
    vec_push(model->arena, list, entity);
    for (size_t i = 0; i < kind->kinds.count && depth < deepest; i++)
        add_instance(model, kind->kinds.items[i], entity, depth + 1);
}

// The kind of the vocabulary with that short name (for a block, its key), or NULL.
static const Entity *vocabulary_kind(const Model *model, const char *key)
{
    Text name = text_from(key);
    const Entity *kind = names_of_vocabulary(model->names, name, BLOCK_kind);
    return kind && text_equal(kind->name, name) ? kind : NULL;
}

static bool kind_is(const Entity *kind, const Entity *wanted, unsigned depth);

// The kind of a role tells who may hold it: a host municipality is no further
// municipality beside the one that is host.
static bool counts_as(const Entity *entity, const Entity *kind,
                      const Entity *organisation)
{
    if (entity->block == BLOCK_kind) // a kind of goal is no goal
        return false;
    return entity->block != BLOCK_role || !organisation ||
           !kind_is(kind, organisation, 0);
}

// Lists the things of each kind once, so that `each party` need not look at everything.
static void list_instances(Model *model)
{
    const Entity *kinds[BLOCK_COUNT];
    bool looked[BLOCK_COUNT] = {false};
    const Entity *organisation = vocabulary_kind(model, "organisation");
    model->instances = ARENA_ARRAY(model->arena, Instances, model->entities.count);
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->name.length == 0)
            continue;
        if (!looked[entity->block])
            kinds[entity->block] =
                vocabulary_kind(model, block_shapes[entity->block].key);
        looked[entity->block] = true;
        if (kinds[entity->block])
            add_instance(model, kinds[entity->block], entity, 0);
        for (size_t k = 0; k < entity->kinds.count; k++)
            if (counts_as(entity, entity->kinds.items[k], organisation))
                add_instance(model, entity->kinds.items[k], entity, 0);
    }
}

// Chains what the main agreement declares by block: each check goes through some blocks.
static void chain_blocks(Model *model)
{
    for (size_t i = model->entities.count; i-- > model->first_entity;) {
        Entity *entity = model->entities.items[i];
        if (entity->agreement != model->main)
            continue;
        entity->next_alike = model->first[entity->block];
        model->first[entity->block] = entity;
    }
}

// The lists begin with what the vocabulary holds.
static Model *begin(Diags *diags, const Model *vocabulary)
{
    Model *model = ARENA_NEW(diags->arena, Model);
    model->arena = diags->arena;
    model->diags = diags;
    model->vocabulary = vocabulary;
    model->parsed = diags->list.count;
    if (!vocabulary)
        return model;
    model->first_entity = vocabulary->entities.count;
    model->first_cell = vocabulary->cells.count;
    vec_reserve(model->arena, &model->entities, 2 * model->first_entity);
    memcpy(model->entities.items, vocabulary->entities.items,
           model->first_entity * sizeof *model->entities.items);
    model->entities.count = model->first_entity;
    vec_reserve(model->arena, &model->cells, 2 * model->first_cell);
    memcpy(model->cells.items, vocabulary->cells.items,
           model->first_cell * sizeof *model->cells.items);
    model->cells.count = model->first_cell;
    return model;
}

Model *model_link(Diags *diags, const Model *vocabulary, Agreement *const *agreements,
                  size_t count)
{
    Arena *arena = diags->arena;
    Model *model = begin(diags, vocabulary);
    Link link = {.model = model, .arena = arena, .diags = diags};
    Statements statements = {0};
    for (size_t i = 0; i < count; i++) {
        agreements[i]->model = model;
        vec_push(arena, &model->agreements, agreements[i]);
        model->main = agreements[i];
        declare_all(&link, agreements[i], &statements);
    }
    anew_declare(&link);
    relations_declare(&link);
    names_build(model);
    matters_declare(&link, &statements);
    steps_declare(&link, &statements);
    laws_bind(&link);
    relations_prepare(&link);
    natives_prepare(&link);
    for (size_t i = 0; i < statements.statements.count; i++)
        cells_link(&link, &statements.statements.items[i]);
    amend_supersede(&link);
    cells_check(&link);
    mistakes_circles(&link);
    lower_all(&link, &statements);
    relations_check(&link);
    natives_check(&link);
    mistakes_mark(&link);
    list_instances(model);
    settle_main(model);
    chain_blocks(model);
    return model;
}

const Clause *model_clause(const Model *model, Text number)
{
    size_t place = text_map_find(&model->main->clause_numbers, number);
    return place > 0 ? model->clauses.items[place - 1] : NULL;
}

const Cell *entity_cell(const Entity *entity, LabelKey label)
{
    const Cell *guarded = NULL;
    if (!entity_may_have(entity, label))
        return NULL;
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        if (cell->label != label || cell->attribute)
            continue;
        if (!cell->reading)
            return cell;
        if (!guarded)
            guarded = cell;
    }
    return guarded;
}

static bool kind_is(const Entity *kind, const Entity *wanted, unsigned depth)
{
    if (kind == wanted)
        return true;
    for (size_t i = 0;
         i < kind->kinds.count &&
         depth < arena_most(kind->agreement->model->arena, MOST_short_chain);
         i++)
        if (kind_is(kind->kinds.items[i], wanted, depth + 1))
            return true;
    return false;
}

bool entity_is_a(const Entity *entity, const Entity *kind)
{
    kind = kind->anew ? kind->anew : kind;
    const char *block = block_shapes[entity->block].key;
    if (kind->prelude && text_equal(kind->name, text_from(block)))
        return true;
    for (size_t i = 0; i < entity->kinds.count; i++)
        if (kind_is(entity->kinds.items[i], kind, 0))
            return true;
    return false;
}

bool entity_is_measure(const Entity *entity)
{
    return entity->block == BLOCK_share || entity->block == BLOCK_table ||
           entity->block == BLOCK_quantity || entity->block == BLOCK_division;
}

Text agreement_hash(const Agreement *agreement)
{
    if (agreement->sha256.length > 0)
        return agreement->sha256;
    const Model *model = agreement->model;
    for (size_t i = 0; i < model->agreements.count; i++)
        if (model->agreements.items[i] == agreement)
            model->agreements.items[i]->sha256 =
                sha256_hex(model->arena, agreement->source->text);
    return agreement->sha256;
}

Text entity_handle(const Entity *entity, Language language)
{
    return entity->prelude ? entity_label(entity, language) : entity->name;
}

Text entity_label(const Entity *entity, Language language)
{
    for (size_t i = 0; i < entity->names.count; i++)
        if (entity->names.items[i].sort == NAME_TRANSLATED &&
            entity->names.items[i].language == (int)language)
            return entity->names.items[i].text;
    return entity->name;
}
