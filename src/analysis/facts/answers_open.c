#include "analysis/answers.h"
#include "analysis/table.h"

// What is open or has to be looked at: questions with their readings, clauses
// that nobody has checked, annexes.

// --- open questions ---

// The reading that a scenario has chosen, or NULL.
static const Entity *chosen(Answering *answering, const Entity *unclear)
{
    const Override *override =
        scenario_find(answering->eval->scenario, (Input){INPUT_CHOICE, unclear->id});
    return override ? override->entity : NULL;
}

// `läsnä olevat (oletettu)`
static Text reading_words(Answering *answering, const Unclear *view,
                          const Reading *reading)
{
    Text name = tell_name(answering, reading->entity);
    const Entity *pick = chosen(answering, view->entity);
    bool marked = pick ? pick == reading->entity : reading->assumed;
    if (!marked)
        return name;
    Text mark = pick ? phrase(PHRASE_answer_chosen, answering->language)
                     : phrase(PHRASE_answer_assumed_in_text, answering->language);
    return text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(name),
                       TEXT_ARG(mark));
}

static void question_row(Answering *answering, const Entity *entity, RowList *rows)
{
    const Unclear *view = entity->view;
    Text words = TEXT("");
    for (size_t i = 0; view && i < view->readings.count; i++)
        words = tell_joined(answering, words, "; ",
                            reading_words(answering, view, &view->readings.items[i]));
    vec_push(answering->arena, rows,
             tell_row(answering, tell_name(answering, entity), entity->title,
                      value_text(answering, words), entity->span, entity->clause));
}

static void questions(Answering *answering, BlockKey block, PhraseKey heading)
{
    EntityList all = {0};
    RowList rows = {0};
    tell_entities(answering, block, &all);
    for (size_t i = 0; i < all.count; i++)
        question_row(answering, all.items[i], &rows);
    tell_rows(answering, &rows);
    Text what = phrase(heading, answering->language);
    if (rows.count == 0)
        SAY(answering, tell_none, ARG(what));
    else
        SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
}

void answer_open_questions(Answering *answering)
{
    questions(answering, BLOCK_unclear, PHRASE_tell_questions);
}

void answer_contradictions(Answering *answering)
{
    questions(answering, BLOCK_contradiction, PHRASE_tell_contradictions);
}

static AgrRow reading_row(Answering *answering, const Unclear *view,
                          const Reading *reading)
{
    const Entity *entity = reading->entity;
    Text words = tell_list(answering, reading->value);
    Text clauses = tell_slot(answering, entity, LABEL_clauses);
    words = tell_joined(answering, words, "; ", clauses);
    Text what = entity->title;
    Text name = reading_words(answering, view, reading);
    bool marked = name.length != tell_name(answering, entity).length;
    if (marked)
        what = tell_joined(answering, what, " ",
                           (Text){name.at + tell_name(answering, entity).length + 1,
                                  name.length - tell_name(answering, entity).length - 1});
    return tell_row(answering, tell_name(answering, entity), what,
                    words.length > 0 ? value_text(answering, words) : (AgrValue){0},
                    entity->span, entity->clause);
}

void answer_readings_of(Answering *answering)
{
    const Entity *unclear = asked_entity(answering->asked, "unclear");
    if (!unclear || !unclear->view)
        return;
    const Unclear *view = unclear->view;
    RowList rows = {0};
    Text names = TEXT("");
    for (size_t i = 0; i < view->readings.count; i++) {
        const Reading *reading = &view->readings.items[i];
        vec_push(answering->arena, &rows, reading_row(answering, view, reading));
        names =
            tell_joined(answering, names, "; ", reading_words(answering, view, reading));
    }
    tell_rows(answering, &rows);
    Text name =
        unclear->title.length > 0 ? unclear->title : tell_name(answering, unclear);
    SAY(answering, tell_readings, ARG(name), ARG(names));
    for (size_t i = 0; i < unclear->cells.count; i++)
        if (unclear->cells.items[i]->label == LABEL_text)
            vec_push(answering->arena, &answering->out->cited, unclear->cells.items[i]);
}

// --- unchecked ---

// A check of a clause holds for the clauses in it; one of the agreement for all.
static bool is_checked(const Answering *answering, const Clause *clause)
{
    const Entity *agreement = answering->eval->model->main->entity;
    for (; clause; clause = clause->parent)
        if (entity_cell(clause->entity, LABEL_checked_by))
            return true;
    return agreement && entity_cell(agreement, LABEL_checked_by);
}

static size_t unchecked_statements(const Answering *answering, const Clause *clause)
{
    size_t count = 0;
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->clause == clause && entity->block != BLOCK_clause &&
            !entity->parent && !entity_cell(entity, LABEL_checked_by))
            count++;
        else if (entity->clause == clause && entity->parent &&
                 entity->parent->block == BLOCK_clause &&
                 !entity_cell(entity, LABEL_checked_by))
            count++;
    }
    return count;
}

void answer_unchecked(Answering *answering)
{
    const Model *model = answering->eval->model;
    RowList rows = {0};
    size_t clauses = 0;
    for (size_t i = 0; i < model->clauses.count; i++) {
        const Clause *clause = model->clauses.items[i];
        if (clause->agreement != model->main)
            continue;
        clauses++;
        size_t statements = unchecked_statements(answering, clause);
        bool holds = statements > 0 || entity_cell(clause->entity, LABEL_text) ||
                     entity_cell(clause->entity, LABEL_quote);
        if (!holds || is_checked(answering, clause))
            continue;
        Text words =
            WORDS(answering, tell_statements, ARG(tell_count(answering, statements)));
        vec_push(answering->arena, &rows,
                 tell_row(answering, clause->number, clause->title,
                          value_text(answering, words), clause->span, clause));
    }
    tell_rows(answering, &rows);
    if (rows.count == 0)
        SAY0(answering, tell_all_checked);
    else
        SAY(answering, tell_unchecked, ARG(tell_count(answering, rows.count)),
            ARG(tell_count(answering, clauses)));
}

// --- annexes ---

static void annex_row(Answering *answering, const Entity *annex, RowList *rows)
{
    static const LabelKey details[] = {LABEL_number, LABEL_of, LABEL_count, LABEL_version,
                                       LABEL_source};
    Text state = tell_slot(answering, annex, LABEL_state),
         name = tell_name(answering, annex);
    const Expr *value = NULL;
    eval_slot(answering->eval, annex, LABEL_state, &value);
    bool absent = value && value->kind == EXPR_WORD && value->word == WORD_absent;
    if (state.length == 0 || absent)
        answer_silence(
            answering,
            absent ? WORDS(answering, tell_label_of,
                           ARG(phrase(PHRASE_tell_gap_annex, answering->language)),
                           ARG(name))
                   : WORDS(answering, tell_label_of,
                           ARG(tell_label(answering, LABEL_state)), ARG(name)),
            tell_clause(answering, annex->clause));
    if (state.length == 0)
        state = tell_word(answering, WORD_not_stated);
    Text what = tell_joined(
        answering, annex->title, "; ",
        tell_slots(answering, annex, details, sizeof details / sizeof *details));
    vec_push(answering->arena, rows,
             tell_row(answering, name, what, value_text(answering, state), annex->span,
                      annex->clause));
}

void answer_annexes(Answering *answering)
{
    EntityList annexes = {0};
    RowList rows = {0};
    tell_entities(answering, BLOCK_annex, &annexes);
    for (size_t i = 0; i < annexes.count; i++)
        annex_row(answering, annexes.items[i], &rows);
    tell_rows(answering, &rows);
    Text what = phrase(PHRASE_tell_annexes, answering->language);
    if (rows.count == 0)
        SAY(answering, tell_none, ARG(what));
    else
        SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
}
