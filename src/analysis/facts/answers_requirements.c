#include "analysis/answers.h"
#include "analysis/findings/demands.h"
#include "analysis/findings/laws.h"
#include "analysis/table.h"
#include "engine/coverage.h"

// Whether requirements hold: those of the agreement itself and those of the law that it
// is under.

static Text claim_part(Answering *answering, const Expr *claim, const Entity *of);

// `74 htv: vähintään 70 htv`; of several claims each, of one that is no limit whether it
// holds.
static Text claim_words(Answering *answering, const Expr *claim, const Entity *of)
{
    const Expr *settled = eval_settle(answering->eval, claim);
    if (settled && (settled->kind == EXPR_AND || settled->kind == EXPR_OR))
        return tell_joined(answering, claim_part(answering, settled->left, of), "; ",
                           claim_part(answering, settled->right, of));
    if (!settled || settled->kind != EXPR_LIMIT || !settled->left)
        return tell_truth(answering, eval_claim(answering->eval, claim, of));
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

// One of several claims with its name: `workforce total: 18 169 persons; at least …`.
static Text claim_part(Answering *answering, const Expr *claim, const Entity *of)
{
    return tell_joined(answering, claim_name(answering, claim, of), ": ",
                       claim_words(answering, claim, of));
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

static Text in_brackets(Answering *answering, Text words, Text more)
{
    return text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(words),
                       TEXT_ARG(more));
}

// What the law requires is shown with its section.
static Text with_law(Answering *answering, const Requirement *requirement, Text name)
{
    if (!requirement->cell->subject->agreement->law)
        return name;
    return in_brackets(answering, name, law_section(answering->eval, requirement));
}

// The label that says what is required of each.
static const Cell *first_label(const Entity *entity)
{
    static const LabelKey labels[] = {LABEL_has,     LABEL_has_no,       LABEL_is,
                                      LABEL_quorum,  LABEL_connected_by, LABEL_aspect,
                                      LABEL_required};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (entity_cell(entity, labels[i]))
            return entity_cell(entity, labels[i]);
    return NULL;
}

static Truth requirement_row(Answering *answering, const Requirement *requirement,
                             const Entity *of, RowList *rows)
{
    const Expr *claim = eval_cell(answering->eval, requirement->cell);
    Truth truth = eval_claim(answering->eval, claim, of);
    Text words = claim_words(answering, claim, of);
    if (requirement->should)
        words = in_brackets(answering, words, tell_word(answering, WORD_should));
    vec_push(answering->arena, rows,
             tell_row(answering,
                      with_law(answering, requirement, claim_name(answering, claim, of)),
                      words, value_text(answering, tell_truth(answering, truth)),
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
    const Cell *has = first_label(entity);
    eval_coverage(answering->eval, requirement, &coverage);
    for (size_t i = 0; i < coverage.list.count; i++)
        truth = truth_and(truth, coverage.list.items[i].truth);
    if (coverage.open)
        truth = truth_and(truth, TRUTH_UNKNOWN);
    Text name = tell_list(answering, eval_cell(answering->eval, requirement->cell));
    if (has)
        name = tell_joined(answering, name, "; ", tell_cell(answering, has));
    if (requirement->should)
        name = in_brackets(answering, name, tell_word(answering, WORD_should));
    name = with_law(answering, requirement, name);
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

// What is asked of the agreement as a whole. Where the law says what holds in one that is
// silent, silence breaks nothing.
static Truth whole_row(Answering *answering, const Requirement *requirement,
                       RowList *rows)
{
    Demanded demanded = demand_of(answering->eval, requirement, answering->language);
    Text instead = tell_slot(answering, requirement->cell->subject, LABEL_otherwise);
    Text name =
        with_law(answering, requirement, tell_cell(answering, requirement->whole));
    bool by_default = demanded.truth != TRUTH_YES && instead.length > 0;
    Text words = demanded.words, says = tell_truth(answering, demanded.truth);
    if (by_default)
        words = tell_joined(answering, words, "; ",
                            WORDS(answering, law_then_holds, ARG(instead)));
    if (demanded.truth == TRUTH_UNKNOWN)
        answer_silence(answering, tell_joined(answering, name, ": ", demanded.words),
                       tell_clause(answering, requirement->clause));
    vec_push(answering->arena, rows,
             tell_row(answering, name, words,
                      value_text(answering, by_default ? TEXT("") : says),
                      requirement->cell->span, requirement->clause));
    return by_default ? TRUTH_YES : demanded.truth;
}

// What somebody has to look at decides nothing.
static void by_hand_row(Answering *answering, const Requirement *requirement,
                        RowList *rows)
{
    EntityList whom = {0};
    law_by_hand(answering->eval, requirement, &whom);
    if (requirement->whom && whom.count == 0)
        return;
    Text name =
        with_law(answering, requirement, law_by_hand_words(answering->eval, requirement));
    Text names = TEXT("");
    for (size_t i = 0; i < whom.count; i++)
        names = tell_joined(answering, names, ", ", tell_name(answering, whom.items[i]));
    vec_push(answering->arena, rows,
             tell_row(answering, name, names,
                      value_text(answering,
                                 phrase(PHRASE_law_look_at_it, answering->language)),
                      requirement->cell->span, requirement->clause));
}

// A requirement for several is one for each of them.
static Truth requirement_holds(Answering *answering, const Requirement *requirement,
                               RowList *rows)
{
    if (requirement->by_hand)
        by_hand_row(answering, requirement, rows);
    if (is_only_by_hand(requirement))
        return TRUTH_YES;
    if (requirement->whole)
        return whole_row(answering, requirement, rows);
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

// A sum over those who are there: what it comes to depends on who they are.
static bool has_total(const Expr *claim)
{
    return claim && (claim->kind == EXPR_TOTAL || has_total(claim->left) ||
                     has_total(claim->right));
}

// A question may be about the requirements on one measure, or with one limit, only; one
// about who is enough alone is about sums.
static bool is_meant(Answering *answering, const Requirement *requirement)
{
    if (answering->asked->form == FORM_alone_enough &&
        (!requirement->claim || !has_total(requirement->claim)))
        return false;
    const Entity *measure = asked_entity(answering->asked, "measure");
    const Filled *figure = asked_slot(answering->asked, "figure");
    const Expr *claim =
        measure || figure ? eval_settle(answering->eval, requirement->cell->value) : NULL;
    return (!measure || names_measure(claim, measure)) &&
           (!figure || has_limit(answering, claim, figure->value));
}

// Requirements that are only aims, or rules of law that nobody has read in the statute,
// don't decide whether all hold.
static bool is_soft(Answering *answering, const Requirement *requirement)
{
    bool law = requirement->cell->subject->agreement->law != NULL;
    return requirement->should ||
           (law && law_broken_key(answering->eval, requirement) != FINDING_law_broken);
}

static bool concerns(Answering *answering, const Requirement *requirement, bool law_only)
{
    if (requirement->cell->subject->agreement->law)
        return law_applies(answering->eval, requirement);
    return !law_only && tell_is_main(answering, requirement->cell->subject) &&
           eval_cell(answering->eval, requirement->cell);
}

static bool row_says(const AgrRow *row, Text words)
{
    return row->value.text && text_equal(text_from(row->value.text), words);
}

static size_t rows_saying(const RowList *rows, Text words)
{
    size_t count = 0;
    for (size_t i = 0; i < rows->count; i++)
        count += row_says(&rows->items[i], words);
    return count;
}

// Of the rows those that a question is about: what is broken or can't be said to hold, or
// what is to be looked at.
static void keep_asked(Answering *answering, RowList *rows)
{
    FormKey form = answering->asked->form;
    Text by_hand = phrase(PHRASE_law_look_at_it, answering->language);
    Text yes = tell_truth(answering, TRUTH_YES);
    size_t kept = 0;
    if (form != FORM_law_broken && form != FORM_law_by_hand)
        return;
    for (size_t i = 0; i < rows->count; i++) {
        bool look = row_says(&rows->items[i], by_hand);
        bool open = rows->items[i].value.text && rows->items[i].value.text[0] != '\0' &&
                    !row_says(&rows->items[i], yes);
        if (form == FORM_law_by_hand ? look : !look && open)
            rows->items[kept++] = rows->items[i];
    }
    rows->count = kept;
}

// Of one requirement its figures are told at once: `workforce total: 18 169 persons; …`.
static bool say_alone(Answering *answering, Truth truth, const RowList *rows)
{
    const AgrRow *row = &rows->items[0];
    if (rows->count != 1 || truth == TRUTH_UNKNOWN)
        return false;
    Text words = tell_joined(answering, text_from(row->label ? row->label : row->of),
                             ": ", text_from(row->what ? row->what : ""));
    const Entity *party = answering->asked->form == FORM_alone_enough
                              ? asked_entity(answering->asked, "party")
                              : NULL;
    Arg args[] = {ARG(words), ARG(party ? tell_name(answering, party) : TEXT(""))};
    PhraseKey key = party && truth == TRUTH_YES ? PHRASE_law_alone_holds
                    : party                     ? PHRASE_law_alone_fails
                    : truth == TRUTH_YES        ? PHRASE_tell_requirement_holds
                                                : PHRASE_tell_requirement_fails;
    answer_say(answering, key, party ? 2 : 1, args);
    return true;
}

// `No: of 12 requirements 3 do not hold.`, by what must hold and what only should.
static void say_requirements(Answering *answering, Truth all, Truth aims,
                             const RowList *rows)
{
    size_t by_hand =
        rows_saying(rows, phrase(PHRASE_law_look_at_it, answering->language));
    size_t broken = rows_saying(rows, tell_truth(answering, TRUTH_NO));
    size_t count = rows->count - by_hand;
    bool hold = all == TRUTH_YES;
    PhraseKey key = hold && aims == TRUTH_NO    ? PHRASE_tell_requirements_aims_fail
                    : hold && aims != TRUTH_YES ? PHRASE_tell_requirements_aims_open
                    : hold                      ? PHRASE_tell_requirements_hold
                    : all == TRUTH_NO           ? PHRASE_tell_requirements_fail
                                                : PHRASE_tell_requirements_open;
    Arg counts[] = {ARG(tell_count(answering, count)),
                    ARG(tell_count(answering, broken))};
    Text words = count > 0 ? answer_words(answering, key, 2, counts) : TEXT("");
    if (by_hand > 0)
        words = tell_joined(
            answering, words, " ",
            WORDS(answering, law_by_hand_too, ARG(tell_count(answering, by_hand))));
    SAY(answering, tell_words, ARG(words));
}

static void tell_requirements(Answering *answering, bool law_only)
{
    const Model *model = answering->eval->model;
    Truth all = TRUTH_YES, aims = TRUTH_YES;
    RowList rows = {0};
    for (size_t i = 0; i < model->requirements.count; i++) {
        const Requirement *requirement = &model->requirements.items[i];
        if (!is_meant(answering, requirement) ||
            !concerns(answering, requirement, law_only))
            continue;
        Truth truth = requirement_holds(answering, requirement, &rows);
        if (is_soft(answering, requirement))
            aims = truth_and(aims, truth);
        else
            all = truth_and(all, truth);
    }
    Text what = phrase(law_only ? PHRASE_law_requirements : PHRASE_tell_requirements,
                       answering->language);
    if (rows.count == 0) {
        SAY(answering, tell_none, ARG(what));
        return;
    }
    bool by_hand = answering->asked->form == FORM_law_by_hand;
    if (!by_hand && (aims != TRUTH_YES || !say_alone(answering, all, &rows)))
        say_requirements(answering, all, aims, &rows);
    keep_asked(answering, &rows);
    if (by_hand)
        SAY(answering, law_by_hand_too, ARG(tell_count(answering, rows.count)));
    tell_rows(answering, &rows);
    if (!by_hand)
        answer_truth(answering, all);
}

void answer_requirements(Answering *answering)
{
    tell_requirements(answering, false);
}

void answer_law_kept(Answering *answering)
{
    tell_requirements(answering, true);
}

void answer_law_broken(Answering *answering)
{
    tell_requirements(answering, true);
}

void answer_law_by_hand(Answering *answering)
{
    tell_requirements(answering, true);
}

void answer_alone_enough(Answering *answering)
{
    Eval *eval = answering->eval;
    const Entity *party = asked_entity(answering->asked, "party");
    const Scenario *before = eval->scenario;
    Scenario *layer = scenario_new(before->arena, eval->model, before);
    EntityList all = {0};
    eval_parties(eval, &all);
    for (size_t i = 0; i < all.count; i++)
        if (all.items[i] != party)
            scenario_set_present(layer, all.items[i], false);
    eval->scenario = layer;
    tell_requirements(answering, false);
    eval->scenario = before;
}
