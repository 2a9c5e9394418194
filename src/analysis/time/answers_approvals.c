#include "analysis/time/amendments.h"
#include "analysis/table.h"

// Who approved an amendment, or the agreement itself, and whose approval is missing.

// `12.6.2027; by: council; version: v2`
static Text logged_words(Answering *answering, const Approval *one)
{
    Text words = date_finnish(answering->arena, one->day);
    if (one->by)
        words = tell_joined(answering, words, "; ", tell_name(answering, one->by));
    if (one->version.length > 0)
        words = tell_joined(answering, words, "; ",
                            tell_joined(answering, tell_label(answering, LABEL_version),
                                        ": ", one->version));
    return words;
}

static void approval_rows(Answering *answering, const Entity *amendment,
                          const AmendmentStanding *standing, RowList *rows, size_t *given)
{
    static const LabelKey labels[] = {LABEL_date, LABEL_by, LABEL_section, LABEL_version};
    Approvals approvals = {0};
    Eval eval =
        eval_begin(answering->arena, amendment->agreement->model,
                   scenario_new(answering->arena, amendment->agreement->model, NULL));
    approvals_of(&eval, amendment, &standing->required, &approvals);
    for (size_t i = 0; i < approvals.count; i++) {
        const Approval *one = &approvals.items[i];
        Span span = one->line ? one->line->span : one->entry->span;
        bool decides = entities_include(&standing->deciders, one->party) &&
                       !entities_include(&standing->required, one->party);
        Text words = one->line ? tell_slots(answering, one->line, labels,
                                            sizeof labels / sizeof *labels)
                               : logged_words(answering, one);
        *given += !decides;
        if (decides)
            words = tell_joined(answering,
                                phrase(PHRASE_approval_decided, answering->language), " ",
                                words);
        vec_push(answering->arena, rows,
                 tell_row(answering,
                          one->party ? tell_name(answering, one->party) : span_text(span),
                          words, (AgrValue){0}, span, NULL));
    }
}

static void tell_missing(Answering *answering, const Entity *amendment,
                         const AmendmentStanding *standing)
{
    if (standing->required.count == 0) {
        tell_not_stated(answering, phrase(PHRASE_whose_approval, answering->language),
                        amendment_name(amendment->node));
        SAY(answering, approvals_not_needed, ARG(amendment_name(amendment->node)));
        return;
    }
    EntityList missing = {0};
    for (size_t i = 0; i < standing->missing.count; i++)
        vec_push(answering->arena, &missing, standing->missing.items[i]);
    answer_names(answering, &missing);
    if (missing.count == 0)
        SAY(answering, approvals_whole, ARG(amendment_name(amendment->node)));
    else
        SAY(answering, approvals_lacking, ARG(amendment_name(amendment->node)),
            ARG(tell_count(answering, missing.count)),
            ARG(show_names(answering->arena, answering->language, &missing)));
}

static void tell_approvals(Answering *answering, const Entity *amendment,
                           const AmendmentStanding *standing)
{
    RowList rows = {0};
    size_t given = 0;
    approval_rows(answering, amendment, standing, &rows, &given);
    tell_rows(answering, &rows);
    answering->out->verdict = VERDICT_VALUE;
    SAY(answering, approvals_given, ARG(amendment_name(amendment->node)),
        ARG(tell_count(answering, given)),
        ARG(tell_count(answering, standing->required.count)));
}

static void answer_approvals(Answering *answering, bool missing)
{
    AmendmentStanding standing;
    const Entity *amendment = amendment_standing_asked(answering, &standing);
    if (!amendment)
        return;
    amendment_cite(answering, amendment);
    if (missing)
        tell_missing(answering, amendment, &standing);
    else
        tell_approvals(answering, amendment, &standing);
}

// The approvals of the agreement itself.
static void answer_own_approvals(Answering *answering, bool missing)
{
    const Model *model = answering->eval->model;
    AmendmentStanding standing;
    if (!agreement_standing(answering->arena, model, &standing)) {
        tell_not_stated(answering, phrase(PHRASE_whose_approval, answering->language),
                        TEXT(""));
        return;
    }
    const Cell *cell = entity_cell(standing.amendment, LABEL_approval_by);
    if (cell)
        vec_push(answering->arena, &answering->out->cited, cell);
    if (missing)
        tell_missing(answering, standing.amendment, &standing);
    else
        tell_approvals(answering, standing.amendment, &standing);
}

void answer_agreement_approved_by(Answering *answering)
{
    answer_own_approvals(answering, false);
}

void answer_agreement_not_approved_by(Answering *answering)
{
    answer_own_approvals(answering, true);
}

void answer_amendment_approved_by(Answering *answering)
{
    answer_approvals(answering, false);
}

void answer_amendment_not_approved_by(Answering *answering)
{
    answer_approvals(answering, true);
}
