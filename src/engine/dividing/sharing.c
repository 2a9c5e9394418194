#include "engine/dividing/sharing.h"

#include "engine/figures.h"

Sharing *sharing_begin(Eval *eval, Sharing *sharing)
{
    Sharing *before = eval->sharing;
    eval->sharing = sharing;
    return before;
}

void sharing_end(Eval *eval, Sharing *before)
{
    eval->sharing = before;
}

// Those among whom is divided; found when first asked for, since most formulas never do.
static const EntityList *among(Eval *eval, EntityList *room)
{
    Sharing *sharing = eval->sharing;
    if (sharing && sharing->measure) {
        eval_measured(eval, sharing->measure, &sharing->among);
        sharing->measure = NULL;
    }
    if (sharing && sharing->among.count > 0)
        return &sharing->among;
    eval_parties(eval, room);
    return room;
}

Figure sharing_equal(Eval *eval)
{
    EntityList room = {0};
    size_t count = among(eval, &room)->count;
    if (count == 0)
        return figure_missing(FIGURE_UNDEFINED, NULL);
    return figure_number(rational_make(eval->arena, 1, (int64_t)count), UNIT_SHARE);
}

static Figure total_among(Eval *eval, const Entity *measure)
{
    Sharing *sharing = eval->sharing;
    EntityList room = {0};
    for (size_t i = 0; sharing && i < sharing->totals.count; i++)
        if (sharing->totals.items[i].measure == measure)
            return sharing->totals.items[i].total;
    Figure total = figure_over(eval, measure, among(eval, &room), WORD_total);
    SharedTotal kept = {measure, total};
    if (sharing)
        vec_push(eval->arena, &sharing->totals, kept);
    return total;
}

Figure sharing_part(Eval *eval, const Entity *measure, const Entity *of)
{
    Figure part = eval_measure(eval, measure, of);
    if (part.state != FIGURE_STATED)
        return part;
    Figure whole = total_among(eval, measure);
    if (whole.state != FIGURE_STATED)
        return whole;
    Figure share = figure_combine(eval, OPERATOR_DIVIDE, part, whole);
    share.quantity.unit = UNIT_SHARE;
    return share;
}
