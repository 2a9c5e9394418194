#include "analysis/findings/findings_checks.h"

// Data files: what they lack and what is left over.

// Names as they stand in the file, a few of them.
static Text some_names(Eval *eval, const Measure *view)
{
    enum { SHOWN = 5 };
    Buffer out = buffer_new(eval->arena);
    for (size_t i = 0; i < view->unused.count && i < SHOWN; i++) {
        if (i > 0)
            buffer_add(&out, TEXT(", "));
        buffer_add(&out, text_trim(text_unquote(span_text(view->unused.items[i]))));
    }
    if (view->unused.count > SHOWN)
        buffer_add(&out, TEXT(", \xE2\x80\xA6"));
    return view->unused.count > 0 ? buffer_text(&out) : TEXT("\xE2\x80\x93");
}

static void check_unused(Eval *eval, Diags *diags, const Measure *view, Text file)
{
    if (view->unused.count == 0)
        return;
    Finding *finding =
        DIAG(diags, data_rows_unused, view->from_data->span, ARG(file),
             ARG(words_count(eval, view->unused.count)), ARG(some_names(eval, view)));
    vec_push(diags->arena, &finding->notes,
             ((Note){PHRASE_first_of_them, view->unused.items[0]}));
}

// Those of the kind that a measure is per for whom it has no row.
static void without_row(Eval *eval, const Measure *view, EntityList *out)
{
    EntityList there = {0}, all = {0};
    Seen seen = {0};
    for (size_t i = 0; i < view->rows.count; i++)
        for (size_t k = 0; k < view->rows.items[i]->names.count; k++) {
            Expr name = {.kind = EXPR_ENTITY,
                         .entity = view->rows.items[i]->names.items[k]};
            seen_add(eval->arena, &seen, (uintptr_t)name.entity);
            eval_members(eval, &name, &there, NULL);
        }
    for (size_t i = 0; i < there.count; i++)
        seen_add(eval->arena, &seen, (uintptr_t)there.items[i]);
    for (size_t i = 0; i < view->per_kinds.count; i++) {
        Expr kind = {.kind = EXPR_ENTITY, .entity = view->per_kinds.items[i]};
        eval_members(eval, &kind, &all, NULL);
    }
    for (size_t i = 0; i < all.count; i++)
        if (!all.items[i]->mistake.source &&
            seen_add(eval->arena, &seen, (uintptr_t)all.items[i]))
            vec_push(eval->arena, out, all.items[i]);
}

static void check_missing(Eval *eval, Diags *diags, const Measure *view, Text file)
{
    EntityList missing = {0};
    without_row(eval, view, &missing);
    for (size_t i = 0; i < missing.count; i++)
        DIAG(diags, data_row_missing, view->from_data->span,
             ARG(words_entity(missing.items[i])), ARG(file),
             ARG(words_entity(view->entity)), ARG(some_names(eval, view)));
}

// The same of a table that is written out: one finding for all.
static void check_written(Eval *eval, Diags *diags, const Entity *table)
{
    const Measure *view = table->view;
    EntityList missing = {0};
    if (view->from_data || view->rows.count == 0 || view->parts.count > 0)
        return;
    without_row(eval, view, &missing);
    if (missing.count > 0)
        DIAG(diags, row_missing, table->span, ARG(words_entity(table)),
             ARG(words_names(eval, &missing)));
}

void check_data(Eval *eval, Diags *diags)
{
    static const BlockKey measures[] = {BLOCK_share, BLOCK_table, BLOCK_quantity};
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
        foreach (eval, measures[i], measure) {
            const Measure *view = measure->view;
            if (!view->from_data || !eval_cell(eval, view->from_data))
                continue;
            Text file = view->from_data->value->text;
            check_missing(eval, diags, view, file);
            check_unused(eval, diags, view, file);
        }
    foreach (eval, BLOCK_table, table)
        check_written(eval, diags, table);
}
