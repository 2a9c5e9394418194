#include "analysis/facts/passages.h"

#include "analysis/answers.h"
#include "analysis/table.h"
#include "engine/forms/forms_passages.h"
#include "engine/forms/mentions.h"

// What the agreement says of a word that is no name in it: the statements that have the
// word, as they are written.

// A clause is told by the statements in it; one without any, by its title.
static bool stands_for_itself(const Model *model, const Entity *entity)
{
    if (entity->block != BLOCK_clause)
        return true;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *other = model->entities.items[i];
        if (other != entity && other->clause == entity->clause)
            return false;
    }
    return true;
}

// What has no name of its own, such as a line on a service, is told by what it stands in.
static Text mention_name(Answering *answering, const Entity *entity)
{
    Text name = tell_name(answering, entity);
    bool nameless = text_equal(name, tell_block(answering, entity));
    const Entity *parent = entity->parent;
    return nameless && parent && parent->block != BLOCK_agreement
               ? tell_name(answering, parent)
               : name;
}

static void mention_row(Answering *answering, const Entity *entity, RowList *rows)
{
    for (size_t i = 0; i < entity->cells.count; i++)
        eval_cell(answering->eval, entity->cells.items[i]);
    Text words =
        tell_joined(answering, entity->title, "; ", tell_cells(answering, entity));
    Text name = mention_name(answering, entity);
    if (entity->block == BLOCK_clause && entity->clause) {
        name = tell_clause(answering, entity->clause);
        words = entity->clause->title;
    }
    vec_push(answering->arena, rows,
             tell_row(answering, name, tell_block(answering, entity),
                      value_text(answering, words), entity->span, entity->clause));
}

void answer_mentions(Answering *answering)
{
    enum { ROWS_MOST = 40 };
    const Model *model = answering->eval->model;
    const Entity *asked = asked_entity(answering->asked, "word");
    if (!asked)
        return;
    Text word = text_fold_loose(answering->arena, asked->name);
    RowList rows = {0};
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->agreement != model->main || !entity->node ||
            rows.count >= ROWS_MOST || entity->block == BLOCK_reading ||
            !eval_present(answering->eval, entity) ||
            !entity_mentions(answering->arena, entity, word) ||
            !stands_for_itself(model, entity))
            continue;
        mention_row(answering, entity, &rows);
    }
    tell_rows(answering, &rows);
    if (rows.count == 0)
        SAY(answering, mentions_none, ARG(asked->name));
    else
        SAY(answering, mentions_found, ARG(asked->name),
            ARG(tell_count(answering, rows.count)));
}

// --- for a question that was not understood ---

static void mention_passages(Answering *answering, const EntityList *found)
{
    RowList rows = {0};
    for (size_t i = 0; i < found->count; i++)
        if (eval_present(answering->eval, found->items[i]))
            mention_row(answering, found->items[i], &rows);
    tell_rows(answering, &rows);
}

void passages_show(const FormScope *scope, Text question, AgrAnswer *answer)
{
    EntityList found = {0};
    forms_passages(scope, question, &found);
    Asked asked = {.form = FORM_mentions};
    Result result = {0};
    Eval eval = eval_begin(scope->arena, scope->model, scope->scenario);
    Answering answering = {.eval = &eval,
                           .asked = &asked,
                           .language = scope->reader,
                           .arena = scope->arena,
                           .out = &result};
    mention_passages(&answering, &found);
    answer->passages = result.value.rows;
    answer->passage_count = result.value.row_count;
}
