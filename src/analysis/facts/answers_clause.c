#include "analysis/answers.h"
#include "analysis/time/deadlines.h"
#include "analysis/table.h"

// What stands in the text: clauses, terms, and anything declared.

// --- terms ---

static Text term_name(Answering *answering, const Entity *term)
{
    if (term->name.length > 0)
        return tell_name(answering, term);
    const Entity *agreement = answering->eval->model->main->entity;
    return agreement ? tell_name(answering, agreement) : tell_block(answering, term);
}

static void term_silence(Answering *answering, const Entity *term, LabelKey label)
{
    Text name = term_name(answering, term);
    answer_silence(
        answering,
        WORDS(answering, tell_label_of, ARG(tell_label(answering, label)), ARG(name)),
        tell_clause(answering, term->clause));
}

// Without a start nobody can tell when the term ends.
static void term_silences(Answering *answering, const Entity *term)
{
    static const LabelKey wanted[] = {LABEL_from, LABEL_until};
    const Expr *kind = NULL;
    eval_slot(answering->eval, term, LABEL_kind, &kind);
    bool indefinite = kind && kind->kind == EXPR_WORD && kind->word == WORD_indefinite;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        CellList cells = {0};
        tell_stated(answering, term, wanted[i], &cells);
        if (cells.count == 0 && !(indefinite && wanted[i] == LABEL_until))
            term_silence(answering, term, wanted[i]);
    }
}

static void term_rows(Answering *answering, const Entity *term, RowList *rows)
{
    static const LabelKey labels[] = {
        LABEL_kind,      LABEL_from,        LABEL_until,  LABEL_first_until, LABEL_option,
        LABEL_option_by, LABEL_option_used, LABEL_notice, LABEL_renews,      LABEL_of};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        CellList cells = {0};
        tell_stated(answering, term, labels[i], &cells);
        for (size_t k = 0; k < cells.count; k++) {
            const Cell *cell = cells.items[k];
            const Expr *value = eval_cell(answering->eval, cell);
            if (tell_says_not_stated(value)) {
                term_silence(answering, term, labels[i]);
                continue;
            }
            vec_push(answering->arena, rows,
                     tell_row(answering, term_name(answering, term),
                              tell_label(answering, labels[i]),
                              tell_as_value(answering, value, term), cell->span,
                              cell->clause));
        }
    }
}

void answer_term(Answering *answering)
{
    static const LabelKey labels[] = {LABEL_kind,        LABEL_from,   LABEL_until,
                                      LABEL_first_until, LABEL_option, LABEL_notice,
                                      LABEL_renews};
    EntityList terms = {0};
    RowList rows = {0};
    Text words = TEXT(""), more = TEXT("");
    tell_entities(answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++) {
        Text said =
            tell_slots(answering, terms.items[i], labels, sizeof labels / sizeof *labels);
        if (terms.count > 1)
            said =
                tell_joined(answering, term_name(answering, terms.items[i]), ": ", said);
        Term term = eval_term(answering->eval, terms.items[i]);
        words = tell_joined(answering, words, ". ", said);
        more = tell_joined(answering, more, " ", term_option_words(answering, &term));
        term_rows(answering, terms.items[i], &rows);
        term_silences(answering, terms.items[i]);
    }
    Text term = phrase(PHRASE_tell_term, answering->language);
    if (rows.count == 0) {
        tell_not_stated(answering, term, TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    words = WORDS(answering, tell_is, ARG(term), ARG(words));
    SAY(answering, tell_words, ARG(tell_joined(answering, words, " ", more)));
}

// --- clauses ---

static void clause_rows(Answering *answering, const Clause *clause, RowList *rows)
{
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->clause != clause || entity->block == BLOCK_clause ||
            !eval_present(answering->eval, entity))
            continue;
        Text words =
            tell_joined(answering, entity->title, "; ", tell_cells(answering, entity));
        vec_push(answering->arena, rows,
                 tell_row(answering, tell_name(answering, entity),
                          tell_block(answering, entity), value_text(answering, words),
                          entity->span, clause));
    }
}

static void inner_clauses(Answering *answering, const Clause *clause, RowList *rows)
{
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->clauses.count; i++) {
        const Clause *inner = model->clauses.items[i];
        if (inner->parent == clause)
            vec_push(answering->arena, rows,
                     tell_row(answering, tell_clause(answering, inner), TEXT(""),
                              value_text(answering, inner->title), inner->span, inner));
    }
}

void answer_clause_says(Answering *answering)
{
    const Filled *slot = asked_slot(answering->asked, "clause");
    const Clause *clause = slot ? slot->clause : NULL;
    if (!clause)
        return;
    Text name =
        tell_joined(answering, tell_clause(answering, clause), " ", clause->title);
    if (clause->gone_by) {
        const Node *title = clause->gone_by->statement.title;
        const Node *by = title ? title : clause->gone_by->statement.name;
        tell_not_stated(answering, name, TEXT(""));
        SAY(answering, tell_repealed, ARG(name), ARG(by ? by->name.text : TEXT("?")));
        return;
    }
    if (!eval_present(answering->eval, clause->entity)) {
        tell_not_stated(answering, name, TEXT(""));
        SAY(answering, tell_not_in_force, ARG(name));
        return;
    }
    RowList rows = {0};
    clause_rows(answering, clause, &rows);
    inner_clauses(answering, clause, &rows);
    Text text = tell_slot(answering, clause->entity, LABEL_text);
    Text quote = tell_slot(answering, clause->entity, LABEL_quote);
    tell_rows(answering, &rows);
    text = text.length > 0 ? text : quote;
    if (text.length > 0) {
        SAY(answering, tell_quoted, ARG(name), ARG(text));
        return;
    }
    answer_silence(answering, phrase(PHRASE_tell_clause_text, answering->language), name);
    if (rows.count > 0)
        SAY(answering, tell_clause_holds, ARG(name));
    else
        SAY(answering, tell_clause_empty, ARG(name));
}

// --- anything ---

static bool is_years(const Entity *attribute)
{
    const Attribute *view = attribute->block == BLOCK_attribute ? attribute->view : NULL;
    return view && view->type == TYPE_YEAR;
}

static void description_rows(Answering *answering, const Entity *entity, RowList *rows)
{
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        const Expr *value = eval_cell(answering->eval, cell);
        if (!value)
            continue;
        bool labelled = cell->attribute || cell->label != LABEL_none;
        Text label = cell->attribute ? tell_name(answering, cell->attribute)
                     : labelled      ? tell_label(answering, cell->label)
                                     : tell_block(answering, entity);
        AgrValue shown = labelled ? tell_as_value(answering, value, entity)
                                  : value_text(answering, tell_cell(answering, cell));
        if (cell->attribute && is_years(cell->attribute))
            shown =
                value_text(answering, tell_attribute(answering, cell->attribute, value));
        vec_push(answering->arena, rows,
                 tell_row(answering, label, TEXT(""), shown, cell->span, cell->clause));
    }
}

void answer_describe(Answering *answering)
{
    const Entity *entity = asked_entity(answering->asked, "entity");
    if (!entity)
        entity = asked_entity(answering->asked, "any");
    if (!entity)
        entity = asked_entity(answering->asked, "thing");
    if (!entity)
        return;
    // What becomes of a figure when something changes is not told by what it is.
    bool changed = answering->asked->changes.count > 0;
    if (changed && (entity_is_measure(entity) || entity->block == BLOCK_part)) {
        answer_what_follows(answering);
        return;
    }
    EntityList kinds = {0};
    for (size_t i = 0; i < entity->kinds.count; i++)
        vec_push(answering->arena, &kinds, entity->kinds.items[i]);
    Text is = tell_block(answering, entity);
    if (kinds.count > 0 && entity->block != BLOCK_instance)
        is = tell_joined(answering, is, ", ",
                         show_names(answering->arena, answering->language, &kinds));
    is = tell_joined(answering, is, ", ", tell_clause(answering, entity->clause));
    RowList rows = {0};
    description_rows(answering, entity, &rows);
    tell_rows(answering, &rows);
    Text name = tell_name(answering, entity);
    if (entity->title.length > 0)
        SAY(answering, tell_described_titled, ARG(name), ARG(entity->title), ARG(is));
    else
        SAY(answering, tell_is, ARG(name), ARG(is));
}
