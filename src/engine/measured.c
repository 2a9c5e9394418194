#include "engine/measured.h"

#include "engine/dividing/division.h"
#include "engine/figures.h"
#include "engine/dividing/seat_rule.h"

// Adds what is not there yet.
static void add_once(Eval *eval, Seen *seen, EntityList *out, const Entity *entity)
{
    if (seen_add(eval->arena, seen, (uintptr_t)entity))
        vec_push(eval->arena, out, entity);
}

static void add_members(Eval *eval, Seen *seen, EntityList *out, const Entity *of)
{
    Expr expr = {.kind = EXPR_ENTITY, .entity = of};
    EntityList members = {0};
    eval_members(eval, &expr, &members, NULL);
    for (size_t i = 0; i < members.count; i++)
        add_once(eval, seen, out, members.items[i]);
}

// Whether a table that details a row of another has rows for an entity: there it is
// counted already.
static bool is_detail(const Measure *view, const Entity *of)
{
    for (size_t i = 0; i < view->parts.count; i++) {
        const Measure *part = measure_view(view->parts.items[i]);
        for (size_t k = 0; part && k < part->by_name.count; k++)
            if (part->by_name.items[k].of == of)
                return true;
    }
    return false;
}

// Whether the only rows of an entity are outside the total.
static bool is_outside(const Measure *view, const Entity *of)
{
    bool outside = false;
    for (size_t i = 0; i < view->rows.count && view->has_outside; i++)
        if (view->rows.items[i]->about == of) {
            if (!view->rows.items[i]->outside)
                return false;
            outside = true;
        }
    return outside;
}

static void add_per(Eval *eval, const Measure *view, Seen *seen, EntityList *out)
{
    EntityList members = {0};
    add_members(eval, &(Seen){0}, &members, view->per);
    for (size_t i = 0; i < members.count; i++)
        if (!is_detail(view, members.items[i]) && !is_outside(view, members.items[i]))
            add_once(eval, seen, out, members.items[i]);
}

// Everyone whom a measure concerns and who counts in its total, gone or not.
void measured_ever(Eval *eval, const Entity *measure, EntityList *out)
{
    CellList rows = {0};
    Seen seen = {0};
    if (measure->block == BLOCK_division) {
        division_payers(eval, measure, out);
        return;
    }
    eval_rows(eval, measure, &rows);
    const Measure *view = measure_view(measure);
    for (size_t i = 0; i < rows.count; i++)
        for (size_t k = 0; !rows.items[i]->outside && k < rows.items[i]->names.count;
             k++) {
            const Entity *name = rows.items[i]->names.items[k];
            if (name->block == BLOCK_kind || name->block == BLOCK_set)
                add_members(eval, &seen, out, name);
            else
                add_once(eval, &seen, out, name);
        }
    if (view && view->per)
        add_per(eval, view, &seen, out);
    else if (measure->block == BLOCK_quantity && seats_have_rule(eval, measure)) {
        const SeatDivision *division = seats_divide(eval, measure, WORD_none);
        for (size_t i = 0; i < division->parts.count; i++)
            add_once(eval, &seen, out, division->parts.items[i].of);
    }
}

void eval_measured(Eval *eval, const Entity *measure, EntityList *out)
{
    EntityList all = {0};
    Seen seen = {0};
    measured_ever(eval, measure, &all);
    for (size_t i = 0; i < out->count; i++)
        seen_add(eval->arena, &seen, (uintptr_t)out->items[i]);
    for (size_t i = 0; i < all.count; i++)
        add_members(eval, &seen, out, all.items[i]);
}
