#include "analysis/changes/suppose.h"
#include "analysis/changes/suppose_limit.h"
#include "engine/dividing/seat_rule.h"

// What-ifs about bodies: their size, how their seats are divided, the limit of their
// decisions.

static Limit limit_of(const Expr *value)
{
    return value->kind == EXPR_LIMIT ? value->limit : LIMIT_EXACTLY;
}

// The number of seats that a rule divides. What is stated for single ones stays.
static bool set_seats(Supposing *at, const Entity *ruled, const Expr *number)
{
    const Expr *value = NULL;
    const Cell *cell = eval_slot(&at->eval, ruled, LABEL_seats, &value);
    Expr *first = suppose_copy(at, number), **end = &first->next;
    for (; value; value = value->next)
        if (value->kind == EXPR_PAIR) {
            *end = suppose_copy(at, value);
            end = &(*end)->next;
        }
    if (cell)
        scenario_set_cell(at->layer, cell, first);
    else
        scenario_add_cell(at->layer, ruled, LABEL_seats, NULL, first);
    return true;
}

// The new limit takes the place of the limit of its kind; the others stay.
bool suppose_set_size(Supposing *at)
{
    const Entity *body = asked_entity(at->asked, "body");
    const Filled *limit = asked_slot(at->asked, "limit");
    const Expr *value;
    const Cell *cell = body ? eval_slot(&at->eval, body, LABEL_size, &value) : NULL;
    const Entity *ruled = body ? seats_ruled_by(&at->eval, body) : NULL;
    if (ruled && limit && limit->value && limit->value->kind == EXPR_QUANTITY)
        return set_seats(at, ruled, limit->value);
    if (!cell || !limit || !limit->value)
        return suppose_fail(at, PHRASE_suppose_no_size,
                            body ? body->name : (Text){"?", 1});
    Expr *first = NULL, **end = &first;
    bool placed = false;
    for (; value; value = value->next) {
        bool same = value->kind != EXPR_PAIR && limit_of(value) == limit_of(limit->value);
        *end = suppose_copy(at, same ? limit->value : value);
        end = &(*end)->next;
        placed = placed || same;
    }
    if (!placed)
        *end = suppose_copy(at, limit->value);
    scenario_set_cell(at->layer, cell, first);
    return true;
}

// Whose rule a change means: that of the body named, else the only one there is.
static const Entity *the_seat_rule(Supposing *at)
{
    const Entity *body = asked_entity(at->asked, "body"), *found = NULL;
    if (body)
        return seats_ruled_by(&at->eval, body);
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        if (entity->agreement != at->model->main || !seats_have_rule(&at->eval, entity))
            continue;
        if (found)
            return NULL;
        found = entity;
    }
    return found;
}

bool suppose_set_method(Supposing *at)
{
    const Entity *body = asked_entity(at->asked, "body"), *ruled = the_seat_rule(at);
    const Filled *method = asked_slot(at->asked, "method");
    const Expr *value;
    if (!ruled || !method)
        return suppose_fail(at, PHRASE_suppose_no_seats,
                            body ? body->name : (Text){"?", 1});
    Expr *word = ARENA_NEW(at->arena, Expr);
    word->kind = EXPR_WORD;
    word->word = method->word;
    const Cell *cell = eval_slot(&at->eval, ruled, LABEL_method, &value);
    if (cell)
        scenario_set_cell(at->layer, cell, word);
    else
        scenario_add_cell(at->layer, ruled, LABEL_method, NULL, word);
    return true;
}

static bool is_ruled_on(const Decision *decision, const Entity *matter)
{
    for (size_t i = 0; matter && i < decision->matters.count; i++)
        if (decision->matters.items[i] == matter)
            return true;
    return false;
}

// Whether the body has a rule of its own on the matter, or some body has if it is NULL.
static bool rules_on(const Supposing *at, const Entity *body, const Entity *matter)
{
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        const Decision *view = entity->block == BLOCK_decision ? entity->view : NULL;
        if (view && (!body || view->body == body) && view->attempts.count > 0 &&
            is_ruled_on(view, matter))
            return true;
    }
    return false;
}

// The decision that a changed limit is of: that of the body named, else of the only body
// that decides by a limit; that on the matter named, else the general rule.
static const Decision *the_decision(Supposing *at)
{
    const Entity *body = asked_entity(at->asked, "body");
    const Entity *matter = asked_entity(at->asked, "matter");
    const Decision *found = NULL;
    EntityList bodies = {0};
    if (!rules_on(at, body, matter))
        matter = NULL;
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        const Decision *view = entity->block == BLOCK_decision ? entity->view : NULL;
        if (!view || !view->body || (body && view->body != body) ||
            view->attempts.count == 0 || (matter && !is_ruled_on(view, matter)))
            continue;
        if (!entities_include(&bodies, view->body))
            vec_push(at->arena, &bodies, view->body);
        if (!found || (found->matters.count > 0 && view->matters.count == 0))
            found = view;
    }
    if (bodies.count == 0)
        suppose_fail(at, PHRASE_suppose_no_decision, (Text){"", 0});
    else if (bodies.count > 1)
        suppose_fail(at, PHRASE_vote_which_body,
                     show_names(at->arena, at->language, &bodies));
    return bodies.count == 1 ? found : NULL;
}

bool suppose_set_threshold(Supposing *at)
{
    const Decision *decision = the_decision(at);
    const Filled *limit = asked_slot(at->asked, "limit");
    if (!decision)
        return false;
    if (!limit || !limit->value)
        return suppose_fail(at, PHRASE_suppose_no_decision, (Text){"", 0});
    const Attempt *last = &decision->attempts.items[decision->attempts.count - 1];
    const Condition *meant = limit_meant(&at->eval, decision, limit->value);
    // What stands on one line, `A and B` too, gives way as a whole.
    const Cell *cell = last->cell->value ? last->cell : meant ? meant->cell : NULL;
    if (!cell)
        return suppose_fail(at, PHRASE_suppose_which_limit, decision->body->name);
    Expr *value = suppose_copy(at, limit->value);
    if (value->kind != EXPR_LIMIT) { // a bare figure keeps the limit word of the text
        Expr *bare = value;
        value = ARENA_NEW(at->arena, Expr);
        value->kind = EXPR_LIMIT;
        value->limit = meant ? meant->limit : last->condition->limit;
        value->right = bare;
    }
    scenario_set_cell(at->layer, cell, value);
    return true;
}
