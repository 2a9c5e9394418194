#include "analysis/time/amendments.h"
#include "analysis/time/deadlines.h"
#include "analysis/time/status.h"

// What has become of the text itself: options of its terms, amendments, approvals.

// --- options ---

static void option_row(Standing *at, const Term *term, const TermOption *option)
{
    Answering *answering = at->answering;
    bool over = option->by.year > 0 && date_compare(option->by, at->day) < 0;
    AgrStandingRow row = {.kind = "right",
                          .state = option->is_used                    ? "used"
                                   : option->is_late || over          ? "lapsed"
                                   : option->is_declined              ? "lapsed"
                                   : option == term_next_option(term) ? "available"
                                                                      : "not-yet"};
    Text who = tell_slot(answering, term->term, LABEL_option_user);
    Text says = tell_joined(answering, who, ": ",
                            tell_joined(answering, tell_label(answering, LABEL_option),
                                        " ", tell_value(answering, option->value)));
    if (option->is_used && option->used.year > 0) {
        row.done = 1;
        row.since = standing_iso(at, option->used);
        says = tell_joined(
            answering, says, "; ",
            WORDS(answering, status_used, ARG(tell_day(answering, option->used))));
    } else if (option->by.year > 0) {
        standing_last(at, &row, option->by);
        says = tell_joined(
            answering, says, "; ",
            WORDS(answering, status_next, ARG(standing_days(at, option->by))));
    }
    if (option->ends.year > 0)
        says = tell_joined(answering, says, "; ",
                           WORDS(answering, term_prolongs,
                                 ARG(date_finnish(answering->arena, option->ends))));
    standing_push(at, row, term->term, says);
}

static void options(Standing *at)
{
    EntityList terms = {0};
    tell_entities(at->answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++) {
        Term term = eval_term(at->answering->eval, terms.items[i]);
        for (size_t k = 0; k < term.options.count; k++)
            option_row(at, &term, &term.options.items[k]);
    }
}

// --- amendments ---

// Leaves out approvals that come after the day: they are not there yet. How many have
// been given by then.
static size_t leave_later(const Standing *at, AmendmentStanding *standing)
{
    Approvals all = {0};
    EntityList given = {0};
    Arena *arena = at->answering->arena;
    const Model *model = standing->amendment->agreement->model;
    Eval eval = eval_begin(arena, model, scenario_new(arena, model, NULL));
    approvals_of(&eval, standing->amendment, &standing->required, &all);
    for (size_t i = 0; i < all.count; i++)
        if (date_compare(all.items[i].day, at->day) <= 0 &&
            entities_include(&standing->required, all.items[i].party) &&
            !entities_include(&standing->missing, all.items[i].party))
            entities_add(arena, &given, all.items[i].party);
    standing->missing = (EntityList){0};
    for (size_t i = 0; i < standing->required.count; i++)
        if (!entities_include(&given, standing->required.items[i]))
            entities_add(arena, &standing->missing, standing->required.items[i]);
    standing->holds = standing->holds && standing->missing.count == 0;
    return given.count;
}

static void amendment_row(Standing *at, const Entity *amendment)
{
    Answering *answering = at->answering;
    const Model *before;
    AmendmentStanding standing =
        amendment_stands(answering->arena, answering->eval->model, amendment, &before);
    AgrStandingRow row = {.kind = "amendment", .state = "pending"};
    size_t given = leave_later(at, &standing);
    bool begun = standing.holds && date_compare(standing.from, at->day) <= 0;
    bool over =
        begun && standing.until.year > 0 && date_compare(standing.until, at->day) < 0;
    Text says = amendment_why_not(answering, &standing);
    if (standing.holds) {
        row.state = over ? "ended" : begun ? "in-force" : "pending";
        row.since = standing_iso(at, standing.from);
        says = WORDS(answering, status_from, ARG(tell_day(answering, standing.from)));
    }
    if (standing.required.count > 0)
        says = tell_joined(answering, says, "; ",
                           WORDS(answering, status_approvals,
                                 ARG(tell_count(answering, given)),
                                 ARG(tell_count(answering, standing.required.count))));
    standing_push(at, row, amendment, says);
    amendment_let_go(before);
}

static void own_approvals(Standing *at)
{
    Answering *answering = at->answering;
    AmendmentStanding own;
    if (!agreement_standing(answering->arena, answering->eval->model, &own))
        return;
    size_t given = leave_later(at, &own);
    bool whole = own.missing.count == 0;
    AgrStandingRow row = {.kind = "amendment", .state = whole ? "done" : "pending"};
    Text says = WORDS(answering, status_approvals, ARG(tell_count(answering, given)),
                      ARG(tell_count(answering, own.required.count)));
    if (own.missing.count > 0)
        says = tell_joined(
            answering, says, "; ",
            WORDS(answering, amendment_lacks_approval,
                  ARG(show_names(answering->arena, answering->language, &own.missing))));
    else if (own.approved.year > 0)
        row.since = standing_iso(at, own.approved);
    standing_push(at, row, own.amendment, says);
}

void standing_of_text(Standing *at)
{
    EntityList all = {0};
    options(at);
    own_approvals(at);
    if (!at->answering->eval->model->versions)
        return;
    amendments_all(at->answering->arena, at->answering->eval->model, &all);
    for (size_t i = 0; i < all.count; i++)
        amendment_row(at, all.items[i]);
}
