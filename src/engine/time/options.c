#include "engine/time/options.h"

static Expr *said(Arena *arena, bool used, const Date *day)
{
    Expr *value = ARENA_NEW(arena, Expr);
    value->kind = day ? EXPR_DATE : EXPR_WORD;
    if (day)
        value->date = *day;
    else
        value->word = used ? WORD_yes : WORD_no;
    return value;
}

// Tells of the next `count` options that they are used, behind those that already are.
static void tell_used(Eval *eval, Scenario *layer, const Term *term, size_t count,
                      bool used, const Date *day)
{
    const Expr *value = NULL;
    const Cell *cell = eval_slot(eval, term->term, LABEL_option_used, &value);
    Expr *first = NULL, **end = &first;
    for (size_t i = 0; i < term->used && value; i++, value = value->next) {
        Expr *copy = ARENA_NEW(eval->arena, Expr);
        *copy = *value;
        copy->next = NULL;
        *end = copy;
        end = &copy->next;
    }
    for (size_t i = 0; i < count; i++) {
        *end = said(eval->arena, used, day);
        end = &(*end)->next;
    }
    if (cell)
        scenario_set_cell(layer, cell, first);
    else
        scenario_add_cell(layer, term->term, LABEL_option_used, NULL, first);
}

bool option_use_of(Eval *eval, Scenario *layer, const Entity *entity, Date day)
{
    Term term = eval_term(eval, entity);
    if (term.options.count == term.used)
        return false;
    tell_used(eval, layer, &term, 1, true, &day);
    return true;
}

// The terms whose options are meant: that of the agreement itself, else all that have
// any.
static bool each_term(Eval *eval, Scenario *layer, bool used, bool all, const Date *day)
{
    bool any = false;
    for (int own = 1; own >= 0 && !any; own--)
        for (size_t i = 0; i < eval->model->entities.count; i++) {
            const Entity *entity = eval->model->entities.items[i];
            const Expr *of;
            if (entity->block != BLOCK_term || entity->agreement != eval->model->main ||
                !eval_present(eval, entity) ||
                (own == 1) != !eval_slot(eval, entity, LABEL_of, &of))
                continue;
            Term term = eval_term(eval, entity);
            size_t left = term.options.count - term.used;
            if (left == 0)
                continue;
            tell_used(eval, layer, &term, all ? left : 1, used, day);
            any = true;
        }
    return any;
}

bool option_use(Eval *eval, Scenario *layer, bool all, const Date *day)
{
    return each_term(eval, layer, true, all, day);
}

bool option_skip(Eval *eval, Scenario *layer)
{
    return each_term(eval, layer, false, true, NULL);
}
