#include "analysis/findings/findings_sub.h"
#include "engine/services/services.h"
#include "model/services.h"

// A sub-agreement in a file of its own, against the main agreement that it names: its
// term, its parties, whom it tells, and what both of them settle.

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
            sub_survives(eval, model->entities.items[i]))
            return true;
    return false;
}

static void check_file_term(Eval *eval, const Agreement *own, const Agreement *outer,
                            Diags *diags)
{
    const Entity *inner_term = term_of(own), *outer_term = term_of(outer);
    if (!inner_term || !outer_term)
        return;
    Date from = sub_day(inner_term, LABEL_from), until = sub_day(inner_term, LABEL_until);
    Date first = sub_day(outer_term, LABEL_from), last = sub_day(outer_term, LABEL_until);
    if (last.year > 0 && until.year > 0 && date_compare(until, last) > 0 &&
        !main_survives(eval, outer))
        DIAG(diags, sub_agreement_outlives, span_of(inner_term, LABEL_until),
             ARG(own->entity->name), ARG(date_finnish(eval->arena, until)),
             ARG(date_finnish(eval->arena, last)));
    if (first.year > 0 && from.year > 0 && date_compare(from, first) < 0)
        DIAG(diags, sub_agreement_before, span_of(inner_term, LABEL_from),
             ARG(own->entity->name), ARG(date_finnish(eval->arena, from)),
             ARG(date_finnish(eval->arena, first)));
}

// --- who is told ---

static bool is_same_thing(const Entity *a, const Entity *b)
{
    return a == b || (a->title.length > 0 && text_equal(a->title, b->title));
}

// Whether any statement of the file itself says that something goes to them.
static bool tells(Eval *eval, const Agreement *own, const Entity *whom)
{
    const Model *model = eval->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        EntityList named = {0};
        if (entity->agreement != own || !eval_present(eval, entity))
            continue;
        eval_members(eval, value_of(eval, entity, LABEL_to), &named, NULL);
        for (size_t k = 0; k < named.count; k++)
            if (is_same_thing(named.items[k], whom))
                return true;
    }
    return false;
}

// The main agreement says who is told of sub-agreements; this one tells nobody.
static void check_file_told(Eval *eval, const Agreement *own, const Agreement *outer,
                            Diags *diags)
{
    const Model *model = eval->model;
    const Cell *cell = entity_cell(own->entity, LABEL_main_agreement);
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *sub = model->entities.items[i];
        const Expr *to = sub->agreement == outer && sub->block == BLOCK_sub_agreement
                             ? value_of(eval, sub, LABEL_to)
                             : NULL;
        if (!to || to->kind != EXPR_ENTITY || tells(eval, own, to->entity))
            continue;
        Finding *finding = DIAG(diags, sub_notice_missing, cell->span,
                                ARG(own->entity->name), ARG(words_entity(to->entity)));
        diag_note(diags, finding, PHRASE_stated_here, sub->span);
        return;
    }
}

// --- what both settle ---

static void holders_of(Eval *eval, const Entity *service, const Entity *aspect,
                       EntityList *out)
{
    const Service *view = service->view;
    for (size_t i = 0; view && i < view->lines.count; i++)
        if (view->lines.items[i]->aspect == aspect)
            eval_members(eval, eval_cell(eval, view->lines.items[i]->cell), out, NULL);
}

static bool share_one(Eval *eval, const EntityList *a, const EntityList *b)
{
    for (size_t i = 0; i < a->count; i++)
        for (size_t k = 0; k < b->count; k++)
            if (same_party(services_real(eval, a->items[i]),
                           services_real(eval, b->items[k])))
                return true;
    return false;
}

static void compare_services(Eval *eval, const Entity *inner, const Entity *outer,
                             Diags *diags)
{
    const Services *all = eval->model->services;
    for (size_t a = 0; a < all->aspects.count; a++) {
        const Entity *aspect = all->aspects.items[a];
        EntityList mine = {0}, theirs = {0};
        holders_of(eval, inner, aspect, &mine);
        holders_of(eval, outer, aspect, &theirs);
        if (mine.count == 0 || theirs.count == 0 || share_one(eval, &mine, &theirs))
            continue;
        Finding *finding =
            DIAG(diags, sub_service_differs, inner->span, ARG(words_entity(inner)),
                 ARG(entity_label(aspect, eval->model->main->language)),
                 ARG(words_names(eval, &mine)), ARG(words_names(eval, &theirs)));
        diag_note(diags, finding, PHRASE_stated_here, outer->span);
    }
}

static void check_file_services(Eval *eval, const Agreement *outer, Diags *diags)
{
    const Model *model = eval->model;
    foreach (eval, BLOCK_service, service)
        for (size_t i = model->first_entity; i < model->entities.count; i++) {
            const Entity *other = model->entities.items[i];
            if (other->block == BLOCK_service && other->agreement == outer &&
                is_same_thing(service, other))
                compare_services(eval, service, other, diags);
        }
}

static const Attempt *last_attempt(const Entity *decision)
{
    const Decision *view = decision->view;
    return view && view->attempts.count > 0 ? &vec_last(&view->attempts) : NULL;
}

// Whether both ask for a figure of the same sort, and not the same one.
static bool limits_differ(Eval *eval, const Condition *a, const Condition *b)
{
    if (a->kind != CONDITION_LIMIT || b->kind != CONDITION_LIMIT)
        return a->kind != b->kind &&
               (a->kind == CONDITION_UNANIMOUS || b->kind == CONDITION_UNANIMOUS);
    Figure x = eval_figure(eval, a->threshold, NULL),
           y = eval_figure(eval, b->threshold, NULL);
    if (x.state != FIGURE_STATED || y.state != FIGURE_STATED ||
        x.quantity.unit != y.quantity.unit || a->counting != b->counting)
        return false;
    return a->limit != b->limit ||
           interval_equal(x.quantity.range, y.quantity.range) == TRUTH_NO;
}

static bool same_matters(const Decision *a, const Decision *b)
{
    if (a->matters.count != b->matters.count)
        return false;
    for (size_t i = 0; i < a->matters.count; i++)
        if (!is_same_thing(a->matters.items[i], b->matters.items[i]))
            return false;
    return true;
}

static void compare_decisions(Eval *eval, const Entity *inner, const Entity *outer,
                              Diags *diags)
{
    const Decision *a = inner->view, *b = outer->view;
    const Attempt *mine = last_attempt(inner), *theirs = last_attempt(outer);
    if (!mine || !theirs || !a->body || !b->body || !is_same_thing(a->body, b->body) ||
        !same_matters(a, b) || !limits_differ(eval, mine->condition, theirs->condition))
        return;
    Finding *finding =
        DIAG(diags, sub_decision_differs, mine->cell->span, ARG(words_entity(a->body)),
             ARG(span_text(mine->cell->span)), ARG(span_text(theirs->cell->span)));
    diag_note(diags, finding, PHRASE_stated_here, theirs->cell->span);
}

static void check_file_decisions(Eval *eval, const Agreement *outer, Diags *diags)
{
    const Model *model = eval->model;
    foreach (eval, BLOCK_decision, decision)
        for (size_t i = model->first_entity; i < model->entities.count; i++)
            if (model->entities.items[i]->block == BLOCK_decision &&
                model->entities.items[i]->agreement == outer)
                compare_decisions(eval, decision, model->entities.items[i], diags);
}

void check_sub_file(Eval *eval, Diags *diags)
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
    check_file_told(eval, own, outer, diags);
    check_file_services(eval, outer, diags);
    check_file_decisions(eval, outer, diags);
}
