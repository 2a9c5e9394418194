#include "analysis/answers.h"
#include "analysis/table.h"

// The main agreement of a sub-agreement in a file of its own, with the terms of both.

static void term_row(Answering *answering, const Agreement *agreement, RowList *rows)
{
    const Model *model = answering->eval->model;
    Text words = TEXT("");
    const Entity *where = agreement->entity;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *term = model->entities.items[i];
        if (term->block != BLOCK_term || term->agreement != agreement ||
            term->name.length > 0 || !eval_present(answering->eval, term))
            continue;
        words = tell_cells(answering, term);
        where = term;
    }
    if (words.length == 0)
        words = tell_word(answering, WORD_not_stated);
    vec_push(answering->arena, rows,
             tell_row(answering,
                      agreement->entity->title.length > 0 ? agreement->entity->title
                                                          : agreement->entity->name,
                      TEXT(""), value_text(answering, words), where->span,
                      where->clause));
}

void answer_main_agreement(Answering *answering)
{
    const Agreement *own = answering->eval->model->main;
    const Expr *value = NULL;
    RowList rows = {0};
    bool named = own->entity &&
                 eval_slot(answering->eval, own->entity, LABEL_main_agreement, &value) &&
                 value->kind == EXPR_ENTITY && value->entity->block == BLOCK_agreement;
    if (!named) {
        tell_not_stated(answering, tell_label(answering, LABEL_main_agreement), TEXT(""));
        return;
    }
    term_row(answering, value->entity->agreement, &rows);
    term_row(answering, own, &rows);
    tell_rows(answering, &rows);
    const Entity *outer = value->entity;
    SAY(answering, tell_main_agreement,
        ARG(outer->title.length > 0 ? outer->title : outer->name));
}
