#include "analysis/findings/findings_checks.h"

#include "analysis/findings/demands.h"
#include "analysis/findings/laws.h"
#include "engine/coverage.h"

// Law that the agreement is under: each requirement of the pack is tried on the
// agreement. How severe it is to break one follows from how sure its author is of it.

typedef struct {
    Eval *eval;
    Diags *diags;
    const Agreement *law;
} Trying;

// --- trying ---

// The statement of the agreement that a claim speaks of, or NULL.
static const Entity *spoken_of(const Trying *trying, const Expr *claim)
{
    for (; claim; claim = claim->next) {
        const Entity *found = NULL;
        if (claim->entity && claim->entity->agreement == trying->eval->model->main)
            return claim->entity;
        found = spoken_of(trying, claim->left);
        found = found ? found : spoken_of(trying, claim->right);
        if (found)
            return found;
    }
    return NULL;
}

// A finding stands where the agreement breaks the rule, as far as one statement of the
// file does; else where the law is named.
static Span place_of_breach(const Trying *trying, const Entity *where)
{
    Span under = trying->law->under->span;
    bool ours = where && where->agreement == trying->eval->model->main &&
                where->span.source == under.source;
    return ours ? where->span : under;
}

static void report(Trying *trying, const Requirement *requirement, FindingKey key,
                   Text words, Text found, const Entity *where)
{
    Arg args[] = {ARG(law_section(trying->eval, requirement)), ARG(words), ARG(found)};
    Span here = place_of_breach(trying, where), under = trying->law->under->span;
    Finding *finding = diag_add(trying->diags, key, here, 3, args);
    diag_note(trying->diags, finding, PHRASE_law_rule_here, requirement->cell->span);
    if (here.start != under.start)
        diag_note(trying->diags, finding, PHRASE_law_under_here, under);
}

static void try_claim(Trying *trying, const Requirement *requirement, const Entity *of)
{
    Text words = span_text(requirement->claim->span);
    const Entity *where = of ? of : spoken_of(trying, requirement->claim);
    switch (eval_claim(trying->eval, requirement->claim, of)) {
    case TRUTH_YES: return;
    case TRUTH_NO:
        report(trying, requirement, law_broken_key(trying->eval, requirement), words,
               words_found(trying->eval, requirement->claim, of), where);
        return;
    case TRUTH_UNKNOWN: break;
    }
    Text missing = words_undecided(trying->eval, requirement->claim, of);
    if (missing.length > 0)
        report(trying, requirement, FINDING_law_undecided, words, missing, where);
}

static const Entity *first_of(const Coverage *coverage, Truth truth)
{
    for (size_t i = 0; i < coverage->list.count; i++)
        if (coverage->list.items[i].truth == truth && coverage->list.items[i].of)
            return coverage->list.items[i].of;
    return NULL;
}

static void try_coverage(Trying *trying, const Requirement *requirement)
{
    Eval *eval = trying->eval;
    Coverage coverage = {0};
    eval_coverage(eval, requirement, &coverage);
    size_t broken = covered_count(&coverage, TRUTH_NO);
    Text words = words_required(requirement);
    if (broken > 0) {
        Arg args[] = {ARG(words_count(eval, broken)),
                      ARG(words_count(eval, coverage.list.count)),
                      ARG(words_covered(eval, &coverage, TRUTH_NO))};
        report(trying, requirement, law_broken_key(trying->eval, requirement), words,
               words_filled(eval, PHRASE_law_fails_for, 3, args),
               first_of(&coverage, TRUTH_NO));
    }
    if (covered_count(&coverage, TRUTH_UNKNOWN) > 0)
        report(trying, requirement, FINDING_law_undecided, words,
               words_covered(eval, &coverage, TRUTH_UNKNOWN),
               first_of(&coverage, TRUTH_UNKNOWN));
    else if (coverage.open)
        report(trying, requirement, FINDING_law_undecided, words,
               words_filled(eval, PHRASE_law_others_of_list, 0, NULL), NULL);
}

// What the agreement as a whole must do. Where the law itself says what holds in an
// agreement that is silent, silence is no breach.
static void try_whole(Trying *trying, const Requirement *requirement)
{
    Eval *eval = trying->eval;
    Demanded demanded = demand_of(eval, requirement, eval->model->main->language);
    const Expr *instead = value_of(eval, requirement->cell->subject, LABEL_otherwise);
    FindingKey key = demanded.truth == TRUTH_UNKNOWN ? FINDING_law_undecided
                                                     : law_broken_key(eval, requirement);
    if (demanded.truth == TRUTH_YES)
        return;
    if (instead) {
        Arg args[] = {ARG(law_section(eval, requirement)), ARG(demanded.words),
                      ARG(instead->text)};
        Finding *finding = diag_add(trying->diags, FINDING_law_by_default,
                                    place_of_breach(trying, demanded.where), 3, args);
        diag_note(trying->diags, finding, PHRASE_law_rule_here, requirement->cell->span);
        return;
    }
    report(trying, requirement, key, span_text(requirement->whole->span), demanded.words,
           demanded.where);
}

// Nothing computes it: the reader is told what to look at, and of what. A rule about each
// body says nothing where there is none.
static void try_by_hand(Trying *trying, const Requirement *requirement)
{
    Eval *eval = trying->eval;
    EntityList whom = {0};
    law_by_hand(eval, requirement, &whom);
    if (requirement->whom && whom.count == 0)
        return;
    Text what = law_by_hand_words(eval, requirement);
    if (whom.count > 0)
        what = text_format(eval->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(what),
                           TEXT_ARG(words_names(eval, &whom)));
    Arg args[] = {ARG(law_section(eval, requirement)),
                  ARG(law_confidence_words(eval, requirement)), ARG(what)};
    Span here = place_of_breach(trying, whom.count > 0 ? whom.items[0] : NULL);
    Finding *finding = diag_add(trying->diags, FINDING_law_by_hand, here, 3, args);
    diag_note(trying->diags, finding, PHRASE_law_rule_here, requirement->cell->span);
}

static void try_requirement(Trying *trying, const Requirement *requirement)
{
    EntityList whom = {0};
    if (requirement->by_hand)
        try_by_hand(trying, requirement);
    if (is_only_by_hand(requirement))
        return;
    if (requirement->whole) {
        try_whole(trying, requirement);
        return;
    }
    if (is_coverage(requirement)) {
        try_coverage(trying, requirement);
        return;
    }
    const Expr *scope = value_of(trying->eval, requirement->cell->subject, LABEL_for);
    eval_members(trying->eval, scope, &whom, NULL);
    for (size_t i = 0; i < whom.count; i++)
        try_claim(trying, requirement, whom.items[i]);
    if (!scope)
        try_claim(trying, requirement, NULL);
}

static void try_law(Trying *trying)
{
    const Model *model = trying->eval->model;
    if (!eval_present(trying->eval, trying->law->law)) {
        DIAG(trying->diags, law_out_of_force, trying->law->under->span,
             ARG(law_name(trying->law)));
        return;
    }
    for (size_t i = 0; i < model->requirements.count; i++) {
        const Requirement *requirement = &model->requirements.items[i];
        if (requirement->cell->subject->agreement == trying->law &&
            law_applies(trying->eval, requirement))
            try_requirement(trying, requirement);
    }
}

void check_laws(Eval *eval, Diags *diags)
{
    const Model *model = eval->model;
    for (size_t i = 0; i < model->agreements.count; i++)
        if (model->agreements.items[i]->under) {
            Trying trying = {eval, diags, model->agreements.items[i]};
            try_law(&trying);
        }
}

// --- the pack itself ---

static bool is_checked(Eval *eval, const Entity *entity)
{
    return is_addressed(eval, entity, LABEL_checked_by);
}

void check_law_packs(Eval *eval, Diags *diags)
{
    const Agreement *law = eval->model->main;
    if (!law->law)
        return;
    bool sure = is_addressed(eval, law->law, LABEL_confidence);
    bool checked = is_checked(eval, law->law);
    foreach (eval, BLOCK_require, entity) {
        if (!sure && !is_addressed(eval, entity, LABEL_confidence))
            DIAG0(diags, law_without_confidence, entity->span);
        if (!is_addressed(eval, entity, LABEL_source) ||
            (!checked && !is_checked(eval, entity)))
            DIAG0(diags, law_without_source, entity->span);
    }
}
