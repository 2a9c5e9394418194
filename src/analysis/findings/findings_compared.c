#include "analysis/findings/findings_checks.h"

// What the text states against what computes.

static const BlockKey measures[] = {BLOCK_share, BLOCK_table, BLOCK_quantity};

static bool is_pure(Unit unit)
{
    return unit == UNIT_NUMBER || unit == UNIT_SHARE;
}

bool compare_figures(Eval *eval, const Entity *measure, const Entity *of, Compared *out)
{
    const Expr *formula;
    *out = (Compared){0};
    if (!eval_slot(eval, measure, LABEL_compared_with, &formula))
        return false;
    out->stated = of ? eval_measure(eval, measure, of) : eval_total(eval, measure);
    if (out->stated.state != FIGURE_STATED)
        return false;
    out->computed = eval_figure(eval, formula, of);
    Quantity *stated = &out->stated.quantity, *computed = &out->computed.quantity;
    if (out->computed.state != FIGURE_STATED)
        return true;
    if (is_pure(stated->unit) && is_pure(computed->unit))
        computed->unit = stated->unit;
    if (stated->unit != computed->unit) {
        out->computed.state = FIGURE_MIXED;
        return true;
    }
    out->cell = eval_figure_cell(eval, measure, of);
    // Figures of a data file are as exact as they are written.
    Quantity goal = *stated;
    goal.about = goal.about || is_vague(computed) || (out->cell && out->cell->data);
    Span written = out->cell && out->cell->value ? out->cell->value->span : measure->span;
    out->agrees = comes_to(eval, computed->range, &goal, written);
    out->apart = interval_sub(eval->arena, computed->range, stated->range);
    return true;
}

static Text name_for(Eval *eval, const Entity *measure, const Entity *of)
{
    return of ? text_format(eval->arena, TEXT_FMT " (" TEXT_FMT ")",
                            TEXT_ARG(words_entity(measure)), TEXT_ARG(words_entity(of)))
              : words_entity(measure);
}

static void report(Eval *eval, Diags *diags, const Entity *measure, const Entity *of,
                   const Compared *found)
{
    Interval apart = found->apart;
    if (rational_sign(apart.high) < 0)
        apart = interval_scale(eval->arena, apart, rational_from_int(-1));
    Quantity far = {.range = apart, .unit = found->stated.quantity.unit};
    bool about = is_vague(&found->stated.quantity) || is_vague(&found->computed.quantity);
    Arg args[4] = {
        ARG(name_for(eval, measure, of)), ARG(words_figure(eval, found->stated.quantity)),
        ARG(words_figure(eval, found->computed.quantity)), ARG(words_figure(eval, far))};
    bool in_data = found->cell && found->cell->data;
    Span span = in_data       ? span_of(measure, LABEL_compared_with)
                : found->cell ? found->cell->span
                              : measure->span;
    Finding *finding =
        diag_add(diags, about ? FINDING_compared_about_differs : FINDING_compared_differs,
                 span, 4, args);
    if (in_data)
        vec_push(diags->arena, &finding->notes,
                 ((Note){PHRASE_stated_in_data, found->cell->span}));
}

// One that can't be compared is enough to say so (`said`); the others still are.
static void check_one(Eval *eval, Diags *diags, const Entity *measure, const Entity *of,
                      bool *said)
{
    Compared found;
    if (!compare_figures(eval, measure, of, &found))
        return;
    if (found.computed.state == FIGURE_STATED) {
        if (!found.agrees)
            report(eval, diags, measure, of, &found);
        return;
    }
    if (*said || is_figure_spoiled(found.computed))
        return;
    *said = true;
    Span span = span_of(measure, LABEL_compared_with);
    Text why = words_missing_figure(eval, found.computed, span);
    if (found.computed.state != FIGURE_NOT_STATED)
        why = show_figure(eval->arena, measure->agreement->language, found.computed);
    DIAG(diags, compared_undecided, span, ARG(words_entity(measure)), ARG(why));
}

static void check_measure(Eval *eval, Diags *diags, const Entity *measure)
{
    EntityList over = {0};
    bool said = false;
    eval_measured(eval, measure, &over);
    for (size_t i = 0; i < over.count; i++)
        check_one(eval, diags, measure, over.items[i], &said);
    if (over.count == 0)
        check_one(eval, diags, measure, NULL, &said);
}

static void names_not_in(Eval *eval, const EntityList *list, const EntityList *other,
                         EntityList *out)
{
    Seen seen = {0};
    for (size_t i = 0; i < other->count; i++)
        seen_add(eval->arena, &seen, (uintptr_t)other->items[i]);
    for (size_t i = 0; i < list->count; i++)
        if (seen_add(eval->arena, &seen, (uintptr_t)list->items[i]))
            vec_push(eval->arena, out, list->items[i]);
}

static Text names_or_none(Eval *eval, const EntityList *names)
{
    return names->count > 0 ? words_names(eval, names) : TEXT("\xE2\x80\x93");
}

// What an open list does not name may still belong to it.
static void check_set(Eval *eval, Diags *diags, const Entity *set)
{
    const Expr *with = value_of(eval, set, LABEL_compared_with);
    Expr self = {.kind = EXPR_ENTITY, .entity = set};
    EntityList here = {0}, there = {0}, only_here = {0}, only_there = {0};
    EntityList doubtful = {0};
    bool open_here = false, open_there = false;
    if (!with)
        return;
    eval_members(eval, &self, &here, &open_here);
    eval_members(eval, with, &there, &open_there);
    names_not_in(eval, &here, &there, open_there ? &doubtful : &only_here);
    names_not_in(eval, &there, &here, open_here ? &doubtful : &only_there);
    if (doubtful.count > 0)
        DIAG(diags, sets_open, span_of(set, LABEL_compared_with), ARG(words_entity(set)),
             ARG(span_text(with->span)), ARG(words_names(eval, &doubtful)));
    if (only_here.count == 0 && only_there.count == 0)
        return;
    DIAG(diags, sets_differ, span_of(set, LABEL_compared_with), ARG(words_entity(set)),
         ARG(span_text(with->span)), ARG(names_or_none(eval, &only_here)),
         ARG(names_or_none(eval, &only_there)));
}

// A table that details a row of another comes to what the row says.
static void check_part(Eval *eval, Diags *diags, const Entity *part)
{
    const Expr *of = value_of(eval, part, LABEL_part_of);
    const Expr *row = value_of(eval, part, LABEL_row);
    if (!of || !row || of->kind != EXPR_ENTITY || row->kind != EXPR_ENTITY ||
        !entity_is_measure(of->entity))
        return;
    const Cell *cell = eval_figure_cell(eval, of->entity, row->entity);
    Figure stated = eval_row_figure(eval, of->entity, row->entity);
    Figure sum = eval_total(eval, part);
    if (!cell || stated.state != FIGURE_STATED || sum.state != FIGURE_STATED ||
        stated.quantity.unit != sum.quantity.unit)
        return;
    Quantity goal = stated.quantity;
    goal.about = goal.about || is_vague(&sum.quantity);
    if (comes_to(eval, sum.quantity.range, &goal, cell->value->span))
        return;
    Arg args[5] = {ARG(words_entity(part)), ARG(words_entity(row->entity)),
                   ARG(words_entity(of->entity)), ARG(words_figure(eval, sum.quantity)),
                   ARG(words_figure(eval, stated.quantity))};
    Finding *finding = diag_add(
        diags, goal.about ? FINDING_detail_about_differs : FINDING_detail_differs,
        part->span, 5, args);
    vec_push(diags->arena, &finding->notes, ((Note){PHRASE_stated_in_data, cell->span}));
}

void check_compared(Eval *eval, Diags *diags)
{
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
        foreach (eval, measures[i], measure)
            if (value_of(eval, measure, LABEL_compared_with))
                check_measure(eval, diags, measure);
    foreach (eval, BLOCK_set, set)
        check_set(eval, diags, set);
    foreach (eval, BLOCK_table, table)
        check_part(eval, diags, table);
}
