#include "analysis/answers.h"
#include "analysis/table.h"
#include "engine/coverage.h"

// What is open or has to be looked at: questions with their readings, requirements,
// clauses that nobody has checked, annexes.

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

// --- requirements ---

// `74 htv: vähintään 70 htv`
static Text claim_words(Answering *answering, const Expr *claim, const Entity *of)
{
    const Expr *settled = eval_settle(answering->eval, claim);
    if (!settled || settled->kind != EXPR_LIMIT || !settled->left)
        return tell_value(answering, claim);
    Arena *arena = answering->arena;
    Language language = answering->language;
    Figure left = eval_figure(answering->eval, settled->left, of);
    Figure right = eval_figure(answering->eval, settled->right, of);
    Text bound = tell_joined(answering, show_limit(arena, language, settled->limit), " ",
                             show_figure(arena, language, right));
    return tell_joined(answering, show_figure(arena, language, left), "; ", bound);
}

static Text claim_name(Answering *answering, const Expr *claim, const Entity *of)
{
    const Expr *settled = eval_settle(answering->eval, claim);
    bool limit = settled && settled->kind == EXPR_LIMIT && settled->left;
    Text name = tell_value(answering, limit ? settled->left : claim);
    return of ? tell_joined(answering, name, ", ", tell_name(answering, of)) : name;
}

static void claim_silence(Answering *answering, const Expr *claim, const Entity *of,
                          const Clause *clause)
{
    const Expr *settled = eval_settle(answering->eval, claim);
    if (!settled || settled->kind != EXPR_LIMIT || !settled->left)
        return;
    const Expr *sides[] = {settled->left, settled->right};
    for (int i = 0; i < 2; i++) {
        Figure figure = eval_figure(answering->eval, sides[i], of);
        if (figure.state == FIGURE_NOT_STATED)
            answer_silence(answering,
                           figure.missing ? tell_name(answering, figure.missing)
                                          : tell_value(answering, sides[i]),
                           tell_clause(answering, clause));
    }
}

static Truth requirement_row(Answering *answering, const Requirement *requirement,
                             const Entity *of, RowList *rows)
{
    const Expr *claim = eval_cell(answering->eval, requirement->cell);
    Truth truth = eval_claim(answering->eval, claim, of);
    Text words = claim_words(answering, claim, of);
    if (requirement->should)
        words = text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(words),
                            TEXT_ARG(tell_word(answering, WORD_should)));
    vec_push(answering->arena, rows,
             tell_row(answering, claim_name(answering, claim, of), words,
                      value_text(answering, tell_truth(answering, truth)),
                      requirement->cell->span, requirement->clause));
    if (truth == TRUTH_UNKNOWN)
        claim_silence(answering, claim, of, requirement->clause);
    return truth;
}

// `riski vähintään 1: 2 / 5; nosturi (2022), …`: those for whom it does not hold or can't
// be said to.
static Text coverage_words(Answering *answering, const Coverage *coverage, Truth truth)
{
    Text words = TEXT("");
    for (size_t i = 0; i < coverage->list.count; i++) {
        const Covered *covered = &coverage->list.items[i];
        Text year = covered->first == 0 ? TEXT("")
                    : covered->first == covered->last
                        ? text_format(answering->arena, "%d", (int)covered->first)
                        : text_format(answering->arena, "%d\xE2\x80\x93%d",
                                      (int)covered->first, (int)covered->last);
        Text name = covered->of ? tell_name(answering, covered->of) : TEXT("");
        if (covered->truth == truth)
            words = tell_joined(answering, words, ", ",
                                tell_joined(answering, name, " ", year));
    }
    return words;
}

// A requirement over things and years is one row, with those who fail it.
static Truth coverage_holds(Answering *answering, const Requirement *requirement,
                            RowList *rows)
{
    Coverage coverage = {0};
    Truth truth = TRUTH_YES;
    const Entity *entity = requirement->cell->subject;
    const Cell *has = entity_cell(entity, LABEL_has);
    has = has ? has : entity_cell(entity, LABEL_has_no);
    eval_coverage(answering->eval, requirement, &coverage);
    for (size_t i = 0; i < coverage.list.count; i++)
        truth = truth_and(truth, coverage.list.items[i].truth);
    if (coverage.open)
        truth = truth_and(truth, TRUTH_UNKNOWN);
    Text name = tell_list(answering, eval_cell(answering->eval, requirement->cell));
    if (has)
        name = tell_joined(answering, name, "; ", tell_cell(answering, has));
    if (requirement->should)
        name = text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(name),
                           TEXT_ARG(tell_word(answering, WORD_should)));
    Text doubt = coverage_words(answering, &coverage, TRUTH_UNKNOWN);
    if (truth == TRUTH_UNKNOWN)
        answer_silence(answering, tell_joined(answering, name, ": ", doubt),
                       tell_clause(answering, requirement->clause));
    vec_push(answering->arena, rows,
             tell_row(answering, name,
                      truth == TRUTH_NO ? coverage_words(answering, &coverage, TRUTH_NO)
                                        : doubt,
                      value_text(answering, tell_truth(answering, truth)),
                      requirement->cell->span, requirement->clause));
    return truth;
}

// A requirement for several is one for each of them.
static Truth requirement_holds(Answering *answering, const Requirement *requirement,
                               RowList *rows)
{
    if (is_coverage(requirement))
        return coverage_holds(answering, requirement, rows);
    EntityList whom = {0};
    CellList scope = {0};
    Truth truth = TRUTH_YES;
    tell_stated(answering, requirement->cell->subject, LABEL_for, &scope);
    tell_members(answering, requirement->cell->subject, LABEL_for, &whom, NULL);
    for (size_t i = 0; i < whom.count; i++)
        truth = truth_and(truth,
                          requirement_row(answering, requirement, whom.items[i], rows));
    if (scope.count == 0)
        truth = requirement_row(answering, requirement, NULL, rows);
    return truth;
}

static bool names_measure(const Expr *claim, const Entity *measure)
{
    return claim &&
           ((claim->kind == EXPR_ENTITY && claim->entity == measure) ||
            names_measure(claim->left, measure) || names_measure(claim->right, measure));
}

// Whether a claim, or one of those that it joins, has that figure for a limit.
static bool has_limit(Answering *answering, const Expr *claim, const Expr *figure)
{
    if (!claim || claim->kind != EXPR_LIMIT)
        return claim && (has_limit(answering, claim->left, figure) ||
                         has_limit(answering, claim->right, figure));
    Figure bound = eval_figure(answering->eval, claim->right, NULL);
    Figure asked = eval_figure(answering->eval, figure, NULL);
    return bound.state == FIGURE_STATED && asked.state == FIGURE_STATED &&
           (asked.quantity.unit == UNIT_NUMBER ||
            asked.quantity.unit == bound.quantity.unit) &&
           interval_equal(bound.quantity.range, asked.quantity.range) == TRUTH_YES;
}

// A question may be about the requirements on one measure, or with one limit, only.
static bool is_meant(Answering *answering, const Requirement *requirement)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    const Filled *figure = asked_slot(answering->asked, "figure");
    const Expr *claim =
        measure || figure ? eval_settle(answering->eval, requirement->cell->value) : NULL;
    return (!measure || names_measure(claim, measure)) &&
           (!figure || has_limit(answering, claim, figure->value));
}

void answer_requirements(Answering *answering)
{
    const Model *model = answering->eval->model;
    Truth all = TRUTH_YES, aims = TRUTH_YES;
    RowList rows = {0};
    for (size_t i = 0; i < model->requirements.count; i++) {
        const Requirement *requirement = &model->requirements.items[i];
        if (!tell_is_main(answering, requirement->cell->subject) ||
            !is_meant(answering, requirement) ||
            !eval_cell(answering->eval, requirement->cell))
            continue;
        Truth truth = requirement_holds(answering, requirement, &rows);
        if (requirement->should)
            aims = truth_and(aims, truth);
        else
            all = truth_and(all, truth);
    }
    Text what = phrase(PHRASE_tell_requirements, answering->language);
    tell_rows(answering, &rows);
    if (rows.count == 0) {
        SAY(answering, tell_none, ARG(what));
        return;
    }
    answer_truth(answering, all);
    answer_say(answering,
               all == TRUTH_YES && aims == TRUTH_NO ? PHRASE_tell_requirements_aims_fail
               : all == TRUTH_YES && aims != TRUTH_YES
                   ? PHRASE_tell_requirements_aims_open
               : all == TRUTH_YES ? PHRASE_tell_requirements_hold
               : all == TRUTH_NO  ? PHRASE_tell_requirements_fail
                                  : PHRASE_tell_requirements_open,
               1, (Arg[]){ARG(tell_count(answering, rows.count))});
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
