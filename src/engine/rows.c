#include "engine/figures.h"

// The rows that give a measure's figure for one: found by name, chosen by how closely
// they mean it and by the time they are for.

static size_t group_size(Eval *eval, const Cell *row)
{
    EntityList members = {0};
    for (size_t i = 0; i < row->names.count; i++) {
        Expr name = {.kind = EXPR_ENTITY, .entity = row->names.items[i]};
        eval_members(eval, &name, &members, NULL);
    }
    return members.count;
}

static bool concerns(Eval *eval, const Cell *row, const Entity *of, bool *exactly)
{
    for (size_t i = 0; i < row->names.count; i++) {
        if (row->names.items[i] == of) {
            *exactly = true;
            return true;
        }
        if (eval_belongs(eval, of, row->names.items[i])) {
            *exactly = false;
            return true;
        }
    }
    return false;
}

// The first of a measure's rows by name that is for an entity or a later one.
static size_t first_for(const Measure *view, const Entity *of)
{
    size_t low = 0, high = view->by_name.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (view->by_name.items[middle].of->id < of->id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// The rows that may be for an entity, in the order of the text: those with its own name
// and those of kinds and sets. A long table is not searched from end to end.
static void rows_for(Eval *eval, const Entity *measure, const Entity *of, CellList *out)
{
    const Measure *view = measure_view(measure);
    if (!view) { // added by a what-if
        eval_rows(eval, measure, out);
        return;
    }
    if (measure->mistake.source)
        eval_note(eval, INPUT_MISTAKE, measure->id);
    size_t own = first_for(view, of), group = 0;
    for (;;) {
        bool has_own = own < view->by_name.count && view->by_name.items[own].of == of;
        bool has_group = group < view->group_rows.count;
        if (!has_own && !has_group)
            break;
        bool take_own = has_own && (!has_group || view->by_name.items[own].row <
                                                      view->group_rows.items[group]);
        size_t row =
            take_own ? view->by_name.items[own++].row : view->group_rows.items[group++];
        if (out->count == 0 || vec_last(out) != view->rows.items[row])
            vec_push(eval->arena, out, view->rows.items[row]);
    }
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->cells.count; i++)
            if (layer->cells.items[i]->subject == measure &&
                layer->cells.items[i]->label == LABEL_none)
                vec_push(eval->arena, out, layer->cells.items[i]);
}

static bool same_time(const Cell *a, const Cell *b)
{
    return date_compare(a->from, b->from) == 0 && date_compare(a->until, b->until) == 0;
}

static bool is_timed(const Cell *cell)
{
    return cell->from.year > 0 || cell->until.year > 0;
}

static const Expr *row_value(Eval *eval, const Cell *row)
{
    if (!eval_in_time(eval, row))
        return NULL;
    const Expr *value = eval_settle(eval, eval_cell(eval, row));
    // What a data file says rests on the line that names the file.
    if (value && row->data)
        eval_note(eval, INPUT_CELL, row->data->id);
    return value;
}

static Figure row_figure(Eval *eval, const Cell *row, const Expr *value, const Entity *of)
{
    Figure figure = eval_figure(eval, value, of);
    bool part = row->together && row->names.count > 1;
    size_t size = part ? group_size(eval, row) : 1;
    if (part && figure.state == FIGURE_STATED && size > 0)
        figure.quantity.range =
            interval_scale(eval->arena, figure.quantity.range,
                           rational_make(eval->arena, 1, (int64_t)size));
    if (figure.state == FIGURE_NOT_STATED && !figure.missing) {
        figure.missing = row->subject;
        figure.missing_of = of;
    }
    return figure;
}

// A row with its own name comes before one for its kind, a row within the total before
// one outside it, an `each` before an equal part of a `together`, a row for the time
// before one for all times.
static int rank_of(const Cell *row, bool exactly)
{
    bool part = row->together && row->names.count > 1;
    return (exactly ? 16 : 0) + (row->outside ? 0 : 8) + (row->about ? 4 : 0) +
           (part ? 0 : 2) + (is_timed(row) ? 1 : 0);
}

// The row that is for an entity, and its value. *several: there are rows for more than
// one time, and nothing says which is meant.
static const Cell *best_row(Eval *eval, const Entity *measure, const Entity *of,
                            const Expr **best_value, bool *several)
{
    CellList rows = {0};
    rows_for(eval, measure, of, &rows);
    const Cell *best = NULL;
    int best_rank = -1;
    *several = false;
    for (size_t i = 0; i < rows.count; i++) {
        const Cell *row = rows.items[i];
        bool exactly = false;
        if (!concerns(eval, row, of, &exactly))
            continue;
        int rank = rank_of(row, exactly);
        bool rival = best && rank == best_rank && !same_time(row, best);
        const Expr *value = rank > best_rank || rival ? row_value(eval, row) : NULL;
        if (!value)
            continue;
        *several = rival;
        *best_value = value;
        best = row;
        best_rank = rank;
    }
    return best;
}

Figure eval_row_figure(Eval *eval, const Entity *measure, const Entity *of)
{
    const Expr *value;
    bool several;
    const Cell *row = best_row(eval, measure, of, &value, &several);
    Figure none = figure_missing(several ? FIGURE_UNDATED : FIGURE_NOT_STATED, measure);
    none.missing_of = of;
    return row && !several ? row_figure(eval, row, value, of) : none;
}

const Cell *eval_figure_cell(Eval *eval, const Entity *measure, const Entity *of)
{
    const Expr *value;
    bool several;
    const Cell *row = of ? best_row(eval, measure, of, &value, &several) : NULL;
    return row ? row : eval_slot(eval, measure, LABEL_is, &value);
}
