#include "analysis/findings/findings_sub.h"

#include "engine/time/dated.h"
#include "engine/time/occurrences.h"

// Sub-agreements against the agreement that they belong to: one that stands as a
// statement in it, and one that is a file of its own and names its main agreement.

Date sub_day(const Entity *entity, LabelKey label)
{
    Date from, until;
    entity_validity(entity, &from, &until);
    return label == LABEL_from ? from : until;
}

bool sub_survives(Eval *eval, const Entity *sub)
{
    const Expr *value = value_of(eval, sub, LABEL_survives);
    return value && !(value->kind == EXPR_WORD &&
                      (value->word == WORD_no || value->word == WORD_not_stated));
}

static Span span_of_until(const Entity *entity)
{
    return span_of(entity, LABEL_until);
}

// --- statements ---

static void check_sub_term(Eval *eval, const Entity *sub, Diags *diags)
{
    Days term = eval_term_days(eval);
    Date until = sub_day(sub, LABEL_until), from = sub_day(sub, LABEL_from);
    if (until.year > 0 && date_compare(until, term.last) > 0 && !sub_survives(eval, sub))
        DIAG(diags, sub_agreement_outlives, span_of_until(sub), ARG(words_entity(sub)),
             ARG(date_finnish(eval->arena, until)),
             ARG(date_finnish(eval->arena, term.last)));
    if (from.year > 0 && date_compare(from, term.first) < 0)
        DIAG(diags, sub_agreement_before, span_of(sub, LABEL_from),
             ARG(words_entity(sub)), ARG(date_finnish(eval->arena, from)),
             ARG(date_finnish(eval->arena, term.first)));
}

static void check_sub_parties(Eval *eval, const Entity *sub, Diags *diags)
{
    const Expr *between = value_of(eval, sub, LABEL_between);
    EntityList members = {0}, outside = {0};
    eval_members(eval, between, &members, NULL);
    for (size_t i = 0; i < members.count; i++)
        if (members.items[i]->block == BLOCK_actor ||
            members.items[i]->block == BLOCK_unit)
            entities_add(eval->arena, &outside, members.items[i]);
    if (outside.count > 0)
        DIAG(diags, sub_party_outside, span_of(sub, LABEL_between),
             ARG(words_entity(sub)), ARG(words_names(eval, &outside)));
}

static bool concerns(Eval *eval, const Entity *rule, LabelKey label, const Entity *what)
{
    EntityList named = {0};
    const Expr *value;
    if (!eval_slot(eval, rule, label, &value))
        return false;
    eval_members(eval, value, &named, NULL);
    return entities_include(&named, what);
}

// What the agreement forbids, or keeps out of the subjects that it lists.
static const Entity *excluded_by(Eval *eval, const Entity *subject)
{
    foreach (eval, BLOCK_prohibition, prohibition)
        if (concerns(eval, prohibition, LABEL_what, subject))
            return prohibition;
    foreach (eval, BLOCK_set, set)
        if (concerns(eval, set, LABEL_except, subject))
            return set;
    return NULL;
}

static void check_sub_subjects(Eval *eval, const Entity *sub, Diags *diags)
{
    const Expr *about = value_of(eval, sub, LABEL_about);
    EntityList subjects = {0};
    eval_members(eval, about, &subjects, NULL);
    for (size_t i = 0; i < subjects.count; i++) {
        const Entity *by = excluded_by(eval, subjects.items[i]);
        if (by)
            DIAG(diags, sub_subject_excluded, span_of(sub, LABEL_about),
                 ARG(words_entity(sub)), ARG(subjects.items[i]->name),
                 ARG(words_entity(by)));
    }
}

// Another sub-agreement's statement says who is told of all such.
static void check_sub_told(Eval *eval, const Entity *sub, Diags *diags)
{
    if (is_addressed(eval, sub, LABEL_to))
        return;
    foreach (eval, BLOCK_sub_agreement, other) {
        const Expr *to = value_of(eval, other, LABEL_to);
        if (other == sub || !to || to->kind != EXPR_ENTITY)
            continue;
        DIAG(diags, sub_agreement_untold, span_of(sub, LABEL_to), ARG(words_entity(sub)),
             ARG(words_entity(other)), ARG(to->entity->name));
        return;
    }
}

void check_sub_agreements(Eval *eval, Diags *diags)
{
    check_sub_file(eval, diags);
    foreach (eval, BLOCK_sub_agreement, sub) {
        check_sub_term(eval, sub, diags);
        check_sub_parties(eval, sub, diags);
        check_sub_subjects(eval, sub, diags);
        check_sub_told(eval, sub, diags);
    }
}
