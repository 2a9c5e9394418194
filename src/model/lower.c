#include "model/data.h"
#include "model/services.h"

#include <stdlib.h>
#include <string.h>

#include "syntax/keywords.h"

// The engine's views: what belongs together is gathered from the cells of one entity.

// A bare number has the unit that the measure states for all its figures.
static void give_unit(const CellList *cells, Unit unit)
{
    for (size_t i = 0; i < cells->count; i++) {
        Expr *value = cells->items[i]->value;
        if (value && value->kind == EXPR_QUANTITY && value->quantity.unit == UNIT_NUMBER)
            value->quantity.unit = unit;
    }
}

// The unit that the figures of a measure have; mixing two is an error that names both.
static void take_unit(Link *link, Measure *view)
{
    bool known = view->entity->block == BLOCK_share;
    view->unit = known ? UNIT_SHARE : UNIT_NUMBER;
    const Cell *stated = entity_cell(view->entity, LABEL_unit);
    if (stated && stated->value) {
        Text folded = text_fold(link->arena, stated->value->text);
        const KeywordRow *row =
            keyword_find(view->entity->agreement->language, KEYWORD_WORD, folded);
        if (row)
            view->unit = unit_of_word((WordKey)row->key);
        else
            DIAG(link->diags, unknown_unit, stated->value->span,
                 ARG(stated->value->text));
        known = row != NULL;
    }
    if (stated && known) {
        give_unit(&view->rows, view->unit);
        give_unit(&view->totals, view->unit);
    }
    for (size_t i = 0; i < view->rows.count; i++) {
        const Expr *value = view->rows.items[i]->value;
        if (!value || value->kind != EXPR_QUANTITY)
            continue;
        Unit unit = value->quantity.unit;
        if (!known) {
            view->unit = unit;
            known = true;
        } else if (unit != view->unit) {
            DIAG(link->diags, units_mixed, value->span,
                 ARG(unit_word(unit, link->agreement->language)),
                 ARG(unit_word(view->unit, link->agreement->language)));
        }
    }
}

static int compare_rows(const void *left, const void *right)
{
    const RowOf *a = left, *b = right;
    if (a->of->id != b->of->id)
        return a->of->id < b->of->id ? -1 : 1;
    return a->row < b->row ? -1 : a->row > b->row;
}

// So that a long table need not be searched for one name.
static void index_rows(Link *link, Measure *view)
{
    for (size_t i = 0; i < view->rows.count; i++) {
        bool group = false;
        view->has_outside = view->has_outside || view->rows.items[i]->outside;
        for (size_t k = 0; k < view->rows.items[i]->names.count; k++) {
            const Entity *name = view->rows.items[i]->names.items[k];
            group = group || name->block == BLOCK_kind || name->block == BLOCK_set;
            vec_push(link->arena, &view->by_name, ((RowOf){name, i}));
        }
        if (group)
            vec_push(link->arena, &view->group_rows, i);
    }
    if (view->by_name.count > 1)
        qsort(view->by_name.items, view->by_name.count, sizeof(RowOf), compare_rows);
}

static void lower_measure(Link *link, Entity *entity)
{
    Measure *view = ARENA_NEW(link->arena, Measure);
    entity->view = view;
    view->entity = entity;
    const Cell *per = entity_cell(entity, LABEL_per);
    for (const Expr *kind = per ? per->value : NULL; kind; kind = kind->next)
        if (kind->kind == EXPR_ENTITY)
            vec_push(link->arena, &view->per_kinds, kind->entity);
    if (view->per_kinds.count > 0)
        view->per = view->per_kinds.items[0];
    data_rows(link, entity, view);
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        if (cell->label != LABEL_none || cell->attribute)
            continue;
        if (cell->total)
            vec_push(link->arena, &view->totals, cell);
        else
            vec_push(link->arena, &view->rows, cell);
    }
    if (view->totals.count > 0)
        view->total = view->totals.items[0];
    index_rows(link, view);
    view->formula = entity_cell(entity, LABEL_is);
    view->per_started = entity_cell(entity, LABEL_per_started);
    view->per_full = entity_cell(entity, LABEL_per_full);
    view->at_least = entity_cell(entity, LABEL_at_least);
    view->at_most = entity_cell(entity, LABEL_at_most);
    take_unit(link, view);
    if (view->formula && view->formula->value &&
        view->formula->value->kind == EXPR_QUANTITY && !entity_cell(entity, LABEL_unit))
        view->unit = view->formula->value->quantity.unit;
}

// Hangs a table under the one that it details a row of.
static void lower_part(Link *link, Entity *entity)
{
    const Cell *of = entity_cell(entity, LABEL_part_of);
    if (!of || !of->value || of->value->kind != EXPR_ENTITY)
        return;
    const Entity *whole = of->value->entity;
    if (!entity_is_measure(whole) || whole == entity) {
        DIAG(link->diags, not_a_table, of->value->span, ARG(whole->name));
        return;
    }
    Measure *view = whole->view;
    vec_push(link->arena, &view->parts, (const Entity *)entity);
}

static void lower_stage(Link *link, const Entity *entity)
{
    if (!entity->parent || entity->parent->block != BLOCK_division)
        return;
    Measure *view = entity->parent->view;
    vec_push(link->arena, &view->stages, entity);
}

static void lower_body(Link *link, Entity *entity)
{
    Body *view = ARENA_NEW(link->arena, Body);
    entity->view = view;
    view->entity = entity;
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        if (cell->label != LABEL_none || cell->attribute || cell->names.count == 0) {
            if (cell->total)
                view->total = cell;
            continue;
        }
        vec_push(link->arena, &view->rows, cell);
    }
}

static bool has_word(const Expr *list, WordKey word)
{
    for (; list; list = list->next)
        if (list->kind == EXPR_WORD && list->word == word)
            return true;
    return false;
}

static void lower_rule(Link *link, Entity *entity)
{
    Rule *view = ARENA_NEW(link->arena, Rule);
    entity->view = view;
    view->entity = entity;
    view->value = entity_cell(entity, LABEL_is);
    view->condition = entity_cell(entity, LABEL_if);
    view->scope = entity_cell(entity, LABEL_for);
    view->blocks = view->value && has_word(view->value->value, WORD_blocks);
    const Cell *items = entity_cell(entity, LABEL_none);
    view->yields = items && has_word(items->value, WORD_unless_otherwise);
    const Cell *about = entity_cell(entity, LABEL_about);
    if (about && about->value && about->value->kind == EXPR_ENTITY)
        view->about = about->value->entity;
}

// Hangs exceptions under what they are exceptions to, once all rules have their views.
static void lower_exception(Link *link, Entity *entity)
{
    Rule *view = entity->view;
    const Cell *to = entity_cell(entity, LABEL_to);
    if (!to || !to->value || to->value->kind != EXPR_ENTITY)
        return;
    const Entity *general = to->value->entity;
    if (general->block != BLOCK_rule && general->block != BLOCK_exception) {
        DIAG(link->diags, not_a_rule, to->value->span, ARG(general->name));
        return;
    }
    view->general = general->view;
    Rule *rule = general->view;
    vec_push(link->arena, &rule->exceptions, (const Rule *)view);
}

static void inherit_subject(Rule *view)
{
    for (const Rule *at = view->general; at && !view->about; at = at->general)
        view->about = at->about;
}

// The value behind a reading's colon, with its `assumed` taken off.
static Reading make_reading(const Entity *entity)
{
    Reading reading = {.entity = entity};
    const Cell *cell = entity_cell(entity, LABEL_none);
    if (entity_cell(entity, LABEL_assumed_by))
        reading.assumed = true;
    Expr *value = cell ? cell->value : NULL;
    if (value && value->kind == EXPR_ASSUMED) {
        reading.assumed = true;
        value = value->left;
        value->next = cell->value->next;
    } else if (value && value->kind == EXPR_WORD && value->word == WORD_assumed) {
        reading.assumed = true;
        value = NULL;
    }
    reading.value = value;
    return reading;
}

static void lower_unclear(Link *link, Entity *entity)
{
    Unclear *view = ARENA_NEW(link->arena, Unclear);
    entity->view = view;
    view->entity = entity;
    view->contradiction = entity->block == BLOCK_contradiction;
    size_t assumed = 0;
    for (size_t i = link->model->first_entity; i < link->model->entities.count; i++) {
        const Entity *reading = link->model->entities.items[i];
        if (reading->block != BLOCK_reading || reading->parent != entity)
            continue;
        vec_push(link->arena, &view->readings, make_reading(reading));
        assumed += vec_last(&view->readings).assumed;
    }
    if (view->readings.count < 2)
        DIAG(link->diags, too_few_readings, entity->span, ARG(entity->name));
    if (assumed > 1 || (assumed > 0 && view->contradiction))
        DIAG(link->diags, assumed_twice, entity->span, ARG(entity->name));
}

static void note_use(Link *link, const Expr *expr, const Cell *cell, unsigned depth)
{
    for (; expr && depth < 64; expr = expr->next) {
        if (expr->kind == EXPR_UNCLEAR && expr->entity && expr->entity->view) {
            Unclear *view = expr->entity->view;
            vec_push(link->arena, &view->used_in, cell);
        }
        note_use(link, expr->left, cell, depth + 1);
        note_use(link, expr->right, cell, depth + 1);
        if (depth > 0)
            break;
    }
}

static void take_kinds(Link *link, Entity *entity)
{
    if (entity->block == BLOCK_attribute) // the kind is that of its values
        return;
    const Cell *cell =
        entity_cell(entity, entity->block == BLOCK_kind ? LABEL_of : LABEL_kind);
    for (const Expr *value = cell ? cell->value : NULL; value; value = value->next)
        if (value->kind == EXPR_ENTITY && value->entity->block == BLOCK_kind)
            vec_push(link->arena, &entity->kinds, value->entity);
    if (entity->block != BLOCK_instance)
        return;
    const Entity *kind = names_resolve(link->model->names, entity->agreement,
                                       node_more(entity->node).opener);
    if (kind && kind->block == BLOCK_kind)
        vec_push(link->arena, &entity->kinds, kind);
}

static void lower_views(Link *link)
{
    const Model *model = link->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        take_kinds(link, model->entities.items[i]);
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        Entity *entity = model->entities.items[i];
        link->agreement = entity->agreement;
        link->clause = entity->clause;
        if (entity_is_measure(entity))
            lower_measure(link, entity);
        else if (entity->block == BLOCK_body)
            lower_body(link, entity);
        else if (entity->block == BLOCK_rule || entity->block == BLOCK_exception)
            lower_rule(link, entity);
        else if (entity->block == BLOCK_unclear || entity->block == BLOCK_contradiction)
            lower_unclear(link, entity);
        else if (entity->block == BLOCK_classification)
            lower_classification(link, entity);
        else if (entity->block == BLOCK_require)
            requirement_lower(link, entity);
        else if (entity->block == BLOCK_silent)
            vec_push(link->arena, &link->model->silences, (const Entity *)entity);
    }
}

// Bodies named as members of another vote there.
static void mark_members(Link *link, const Expr *list)
{
    for (; list; list = list->next) {
        if (list->kind == EXPR_ENTITY && list->entity &&
            list->entity->block == BLOCK_body)
            link->model->entities.items[list->entity->id]->votes = true;
        if (list->left)
            mark_members(link, list->left);
    }
}

static void mark_voting_bodies(Link *link, const Entity *body)
{
    for (size_t i = 0; i < body->cells.count; i++)
        if (body->cells.items[i]->label == LABEL_members ||
            body->cells.items[i]->label == LABEL_seats)
            mark_members(link, body->cells.items[i]->value);
}

// A veto on some matters only: where they have a rule of their own it stands there too,
// else the general rule with the veto is theirs.
static void spread_veto(Link *link, Decision *general, const Entity *veto)
{
    const Cell *on = entity_cell(veto, LABEL_on);
    Body *body = general->body == NULL ? NULL : general->body->view;
    for (const Expr *value = on ? on->value : NULL; value && body; value = value->next) {
        bool found = general->matters.count > 0;
        for (size_t i = 0; i < body->decisions.count; i++) {
            Decision *other = (Decision *)(uintptr_t)body->decisions.items[i];
            for (size_t m = 0; m < other->matters.count; m++)
                if (other != general && other->matters.items[m] == value->entity) {
                    found = true;
                    if (other->entity != general->entity)
                        vec_push(link->arena, &other->vetoes, veto);
                }
        }
        if (found || value->kind != EXPR_ENTITY)
            continue;
        Decision *own = ARENA_NEW(link->arena, Decision);
        *own = *general;
        memset(&own->matters, 0, sizeof own->matters);
        vec_push(link->arena, &own->matters, value->entity);
        vec_push(link->arena, &body->decisions, own);
    }
}

static void lower_vetoes(Link *link)
{
    const Model *model = link->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *veto = model->entities.items[i];
        if (veto->block != BLOCK_veto_right || !veto->parent || !veto->parent->view)
            continue;
        Language language = veto->agreement->language;
        Decision *view = veto->parent->view;
        vec_push(link->arena, &view->vetoes, veto);
        if (!entity_cell(veto, LABEL_veto))
            DIAG(link->diags, label_missing, veto->node->span,
                 ARG(text_from(keyword_block_words[language][veto->block])),
                 ARG(text_from(keyword_label_words[language][LABEL_who])));
    }
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *veto = model->entities.items[i];
        if (veto->block == BLOCK_veto_right && veto->parent && veto->parent->view)
            spread_veto(link, veto->parent->view, veto);
    }
}

static void lower_links(Link *link)
{
    const Model *model = link->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        Entity *entity = model->entities.items[i];
        link->agreement = entity->agreement;
        if (entity->block == BLOCK_exception)
            lower_exception(link, entity);
        if (entity->block == BLOCK_table)
            lower_part(link, entity);
        if (entity->block == BLOCK_body)
            mark_voting_bodies(link, entity);
        if (entity->block == BLOCK_part)
            lower_stage(link, entity);
        if (entity->block != BLOCK_decision)
            continue;
        lower_decision(link, entity);
        const Decision *view = entity->view;
        if (view->body) {
            Body *body = view->body->view;
            vec_push(link->arena, &body->decisions, view);
        }
    }
    lower_vetoes(link);
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        if (model->entities.items[i]->block == BLOCK_exception)
            inherit_subject(model->entities.items[i]->view);
    for (size_t i = model->first_cell; i < model->cells.count; i++)
        note_use(link, model->cells.items[i]->value, model->cells.items[i], 0);
}

void lower_all(Link *link, const Statements *statements)
{
    lower_views(link);
    lower_links(link);
    services_lower(link);
    lower_tests(link, statements);
}
