#include "analysis/findings_checks.h"
#include "engine/dated.h"
#include "engine/occurrences.h"

// Sub-agreements against the agreement that they belong to: one that stands as a
// statement in it, and one that is a file of its own and names its main agreement.

static Date day_stated(const Entity *entity, LabelKey label)
{
    Date from, until;
    entity_validity(entity, &from, &until);
    return label == LABEL_from ? from : until;
}

static bool survives(Eval *eval, const Entity *sub)
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
    Date until = day_stated(sub, LABEL_until), from = day_stated(sub, LABEL_from);
    if (until.year > 0 && date_compare(until, term.last) > 0 && !survives(eval, sub))
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

// --- files ---

static const Entity *term_of(const Agreement *agreement)
{
    const Model *model = agreement->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        if (model->entities.items[i]->block == BLOCK_term &&
            model->entities.items[i]->agreement == agreement &&
            model->entities.items[i]->name.length == 0)
            return model->entities.items[i];
    return NULL;
}

static bool same_text(const Expr *a, const Expr *b)
{
    for (; a; a = a->next)
        for (const Expr *other = b; other; other = other->next)
            if (text_equal(a->text, other->text))
                return true;
    return false;
}

// The same organisation in both files: by identifier, official name, `same as`, or where
// a side gives no official name by its short one.
static bool same_party(const Entity *a, const Entity *b)
{
    const Cell *x = entity_cell(a, LABEL_id), *y = entity_cell(b, LABEL_id);
    const Cell *same = entity_cell(a, LABEL_same_as);
    if (x && y && same_text(x->value, y->value))
        return true;
    for (const Expr *value = same ? same->value : NULL; value; value = value->next)
        if (value->entity == b || text_equal(value->text, b->title))
            return true;
    if (a->title.length > 0 && b->title.length > 0)
        return text_equal(a->title, b->title);
    return text_equal(a->name, b->name);
}

static bool is_party_of(const Agreement *agreement, const Entity *party)
{
    const Model *model = agreement->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        if (model->entities.items[i]->block == BLOCK_party &&
            model->entities.items[i]->agreement == agreement &&
            same_party(party, model->entities.items[i]))
            return true;
    return false;
}

static bool main_survives(Eval *eval, const Agreement *agreement)
{
    const Model *model = agreement->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        if (model->entities.items[i]->block == BLOCK_sub_agreement &&
            model->entities.items[i]->agreement == agreement &&
            survives(eval, model->entities.items[i]))
            return true;
    return false;
}

static void check_file_term(Eval *eval, const Agreement *own, const Agreement *outer,
                            Diags *diags)
{
    const Entity *inner_term = term_of(own), *outer_term = term_of(outer);
    if (!inner_term || !outer_term)
        return;
    Date from = day_stated(inner_term, LABEL_from),
         until = day_stated(inner_term, LABEL_until);
    Date first = day_stated(outer_term, LABEL_from),
         last = day_stated(outer_term, LABEL_until);
    if (last.year > 0 && until.year > 0 && date_compare(until, last) > 0 &&
        !main_survives(eval, outer))
        DIAG(diags, sub_agreement_outlives, span_of_until(inner_term),
             ARG(own->entity->name), ARG(date_finnish(eval->arena, until)),
             ARG(date_finnish(eval->arena, last)));
    if (first.year > 0 && from.year > 0 && date_compare(from, first) < 0)
        DIAG(diags, sub_agreement_before, span_of(inner_term, LABEL_from),
             ARG(own->entity->name), ARG(date_finnish(eval->arena, from)),
             ARG(date_finnish(eval->arena, first)));
}

static void check_file(Eval *eval, Diags *diags)
{
    const Agreement *own = eval->model->main;
    const Cell *cell =
        own->entity ? entity_cell(own->entity, LABEL_main_agreement) : NULL;
    const Expr *value = cell ? cell->value : NULL;
    if (!value || value->kind != EXPR_ENTITY || value->entity->block != BLOCK_agreement)
        return;
    const Agreement *outer = value->entity->agreement;
    EntityList outside = {0};
    foreach (eval, BLOCK_party, party)
        if (!is_party_of(outer, party))
            entities_add(eval->arena, &outside, party);
    if (outside.count > 0)
        DIAG(diags, sub_party_outside, cell->span, ARG(own->entity->name),
             ARG(words_names(eval, &outside)));
    check_file_term(eval, own, outer, diags);
}

void check_sub_agreements(Eval *eval, Diags *diags)
{
    check_file(eval, diags);
    foreach (eval, BLOCK_sub_agreement, sub) {
        check_sub_term(eval, sub, diags);
        check_sub_parties(eval, sub, diags);
        check_sub_subjects(eval, sub, diags);
        check_sub_told(eval, sub, diags);
    }
}
