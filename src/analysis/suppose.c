#include "analysis/answer.h"

#include "analysis/suppose_limit.h"
#include "analysis/suppose_scale.h"
#include "analysis/suppose_votes.h"
#include "base/buffer.h"
#include "engine/options.h"
#include "engine/seat_rule.h"

// Changes of a what-if, each laid over the scenario as one layer. Nothing is edited.

typedef struct {
    Arena *arena;
    const Model *model;
    Language language;
    Scenario *layer;
    const Asked *asked;
    Eval eval; // of the state before the change
    Text problem;
} Supposing;

static bool fail(Supposing *at, PhraseKey key, Text words)
{
    Arg arg = ARG(words);
    at->problem =
        message_fill(at->arena, at->language, phrase_texts[key][at->language], &arg, 1);
    return false;
}

static const Filled *slot(const Supposing *at, const char *name)
{
    const Filled *filled = asked_slot(at->asked, name);
    return filled;
}

static Expr *copy(Supposing *at, const Expr *value)
{
    Expr *expr = ARENA_NEW(at->arena, Expr);
    *expr = *value;
    expr->next = NULL;
    return expr;
}

// --- shares and quantities ---

static bool has_shares(Supposing *at)
{
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        if (entity->block == BLOCK_share && entity->agreement == at->model->main)
            return true;
    }
    return false;
}

// The measure that a change means: the one named, else the only share.
static const Entity *the_measure(Supposing *at)
{
    const Entity *named = asked_entity(at->asked, "measure");
    if (named)
        return named;
    EntityList shares = {0};
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        if (entity->block == BLOCK_share && entity->agreement == at->model->main)
            vec_push(at->arena, &shares, entity);
    }
    if (shares.count == 0)
        fail(at, PHRASE_suppose_no_measure, (Text){"", 0});
    else if (shares.count > 1)
        fail(at, PHRASE_suppose_which_measure,
             show_names(at->arena, at->language, &shares));
    return shares.count == 1 ? shares.items[0] : NULL;
}

// The row that is for that entity alone, or NULL.
static const Cell *own_row(Supposing *at, const Entity *measure, const Entity *of)
{
    CellList rows = {0};
    eval_rows(&at->eval, measure, &rows);
    const Cell *found = NULL;
    for (size_t i = 0; i < rows.count; i++)
        if (rows.items[i]->about == of && eval_in_time(&at->eval, rows.items[i]))
            found = rows.items[i];
    return found;
}

// A bare number is one in the unit of the measure, as it is in a row or a data file. Not
// of a share: 45 could be meant as 45 %.
static Expr *in_unit_of(Supposing *at, const Entity *measure, const Expr *figure)
{
    Expr *value = copy(at, figure);
    const Measure *view = measure->view;
    if (view && value->kind == EXPR_QUANTITY && value->quantity.unit == UNIT_NUMBER &&
        view->unit != UNIT_SHARE)
        value->quantity.unit = view->unit;
    return value;
}

static void set_figure(Supposing *at, const Entity *measure, const Entity *of,
                       const Expr *figure)
{
    const Cell *row = own_row(at, measure, of);
    if (row)
        scenario_set_cell(at->layer, row, in_unit_of(at, measure, figure));
    else
        scenario_add_cell(at->layer, measure, LABEL_none, of,
                          in_unit_of(at, measure, figure));
}

// Whether that one has a row of its own there, in that unit.
static bool has_row_in(Supposing *at, const Entity *measure, const Entity *of, Unit unit)
{
    if (measure->agreement != at->model->main || !own_row(at, measure, of))
        return false;
    Figure figure = eval_measure(&at->eval, measure, of);
    return figure.state == FIGURE_STATED && figure.quantity.unit == unit;
}

// A figure with a unit of its own (`koski has 9 000 inhabitants`) is of the measure that
// gives the party a figure in that unit, not of a share that happens to be the only one.
static const Entity *measure_in_unit(Supposing *at, const Entity *party, Unit unit)
{
    EntityList found = {0};
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        if ((entity->block == BLOCK_share || entity->block == BLOCK_table ||
             entity->block == BLOCK_quantity) &&
            has_row_in(at, entity, party, unit))
            vec_push(at->arena, &found, entity);
    }
    if (found.count == 0)
        fail(at, PHRASE_suppose_no_unit, party->name);
    else if (found.count > 1)
        fail(at, PHRASE_suppose_which_figure,
             show_names(at->arena, at->language, &found));
    return found.count == 1 ? found.items[0] : NULL;
}

static const Entity *measure_of_share(Supposing *at, const Entity *party,
                                      const Filled *figure)
{
    const Expr *value = figure ? figure->value : NULL;
    bool has_unit = value && value->kind == EXPR_QUANTITY &&
                    value->quantity.unit != UNIT_NUMBER &&
                    value->quantity.unit != UNIT_SHARE;
    if (has_unit && party && !asked_entity(at->asked, "measure"))
        return measure_in_unit(at, party, value->quantity.unit);
    return the_measure(at);
}

// `koski has 3 votes`, where decisions list the votes themselves.
static bool sets_listed_votes(Supposing *at, const Entity *party, const Filled *figure)
{
    return party && figure && figure->value && figure->value->kind == EXPR_QUANTITY &&
           figure->value->quantity.unit == UNIT_VOTES &&
           !asked_entity(at->asked, "measure") &&
           votes_set(&at->eval, at->layer, party, figure->value) == VOTES_CHANGED;
}

static bool set_share(Supposing *at)
{
    const Entity *party = asked_entity(at->asked, "party");
    const Filled *figure = slot(at, "figure");
    if (party && eval_present(&at->eval, party) && sets_listed_votes(at, party, figure))
        return true;
    const Entity *measure = measure_of_share(at, party, figure);
    if (!measure || !party || !figure || !figure->value)
        return measure ? fail(at, PHRASE_suppose_not_a_row,
                              party ? party->name : (Text){"?", 1})
                       : false;
    if (!eval_present(&at->eval, party))
        return fail(at, PHRASE_suppose_not_there, party->name);
    set_figure(at, measure, party, figure->value);
    return true;
}

// What a division divides.
static void set_divided(Supposing *at, const Entity *division, const Expr *amount)
{
    const Expr *value;
    const Cell *cell = eval_slot(&at->eval, division, LABEL_of, &value);
    Expr *own = ARENA_NEW(at->layer->arena, Expr);
    *own = *amount;
    if (cell)
        scenario_set_cell(at->layer, cell, own);
    else
        scenario_add_cell(at->layer, division, LABEL_of, NULL, own);
}

static bool set_quantity(Supposing *at)
{
    const Entity *measure = asked_entity(at->asked, "measure");
    const Entity *of = asked_entity(at->asked, "entity");
    const Filled *figure = slot(at, "figure");
    if (!measure || !figure || !figure->value)
        return fail(at, PHRASE_suppose_no_measure, (Text){"", 0});
    if (of) {
        set_figure(at, measure, of, figure->value);
        return true;
    }
    if (measure->block == BLOCK_division) {
        set_divided(at, measure, figure->value);
        return true;
    }
    const Expr *value;
    const Cell *cell = eval_slot(&at->eval, measure, LABEL_is, &value);
    const Measure *view = measure->view;
    if (!cell && view)
        cell = view->total;
    if (!cell)
        return fail(at, PHRASE_suppose_not_a_row, measure->name);
    scenario_set_cell(at->layer, cell, in_unit_of(at, measure, figure->value));
    return true;
}

static bool tell_scaled(Supposing *at, const Entity *what, Scaled scaled)
{
    if (scaled == SCALED_NOTHING)
        return fail(at, PHRASE_suppose_not_a_row, what->name);
    if (scaled == SCALED_UNIT)
        return fail(at, PHRASE_suppose_other_unit, what->name);
    return true;
}

static bool scale_figure(Supposing *at, bool down)
{
    const Entity *what = asked_entity(at->asked, "of");
    const Filled *by = slot(at, "by");
    if (!what || !by || !by->value)
        return fail(at, PHRASE_suppose_no_measure, (Text){"", 0});
    return tell_scaled(at, what,
                       scale_by(&at->eval, at->layer, what,
                                asked_entity(at->asked, "entity"), by->value, down));
}

static bool raise_figure(Supposing *at)
{
    return scale_figure(at, false);
}

static bool lower_figure(Supposing *at)
{
    return scale_figure(at, true);
}

// `costs rise 8 %` where nothing has that name: all that is divided, or shared out.
static bool scale_all(Supposing *at)
{
    static const BlockKey blocks[] = {BLOCK_division, BLOCK_share};
    const Filled *by = slot(at, "by");
    bool found = false, down = at->asked->form == FORM_lower_all;
    for (size_t b = 0; b < 2 && !found && by && by->value; b++)
        for (size_t i = 0; i < at->model->entities.count; i++) {
            const Entity *what = at->model->entities.items[i];
            if (what->block != blocks[b] || !eval_present(&at->eval, what))
                continue;
            found = true;
            Scaled scaled = scale_by(&at->eval, at->layer, what, NULL, by->value, down);
            if (!tell_scaled(at, what, scaled))
                return false;
        }
    return found || fail(at, PHRASE_suppose_no_division, (Text){"", 0});
}

static bool multiply(Supposing *at)
{
    const Entity *what = asked_entity(at->asked, "of");
    bool doubles = at->asked->form == FORM_doubles;
    if (!what)
        return fail(at, PHRASE_suppose_no_measure, (Text){"", 0});
    Rational factor = rational_make(at->arena, doubles ? 2 : 1, doubles ? 1 : 2);
    return tell_scaled(at, what,
                       scale_times(&at->eval, at->layer, what,
                                   asked_entity(at->asked, "entity"), factor));
}

// --- bodies ---

static Limit limit_of(const Expr *value)
{
    return value->kind == EXPR_LIMIT ? value->limit : LIMIT_EXACTLY;
}

// The number of seats that a rule divides. What is stated for single ones stays.
static bool set_seats(Supposing *at, const Entity *ruled, const Expr *number)
{
    const Expr *value = NULL;
    const Cell *cell = eval_slot(&at->eval, ruled, LABEL_seats, &value);
    Expr *first = copy(at, number), **end = &first->next;
    for (; value; value = value->next)
        if (value->kind == EXPR_PAIR) {
            *end = copy(at, value);
            end = &(*end)->next;
        }
    if (cell)
        scenario_set_cell(at->layer, cell, first);
    else
        scenario_add_cell(at->layer, ruled, LABEL_seats, NULL, first);
    return true;
}

// The new limit takes the place of the limit of its kind; the others stay.
static bool set_size(Supposing *at)
{
    const Entity *body = asked_entity(at->asked, "body");
    const Filled *limit = slot(at, "limit");
    const Expr *value;
    const Cell *cell = body ? eval_slot(&at->eval, body, LABEL_size, &value) : NULL;
    const Entity *ruled = body ? seats_ruled_by(&at->eval, body) : NULL;
    if (ruled && limit && limit->value && limit->value->kind == EXPR_QUANTITY)
        return set_seats(at, ruled, limit->value);
    if (!cell || !limit || !limit->value)
        return fail(at, PHRASE_suppose_no_size, body ? body->name : (Text){"?", 1});
    Expr *first = NULL, **end = &first;
    bool placed = false;
    for (; value; value = value->next) {
        bool same = value->kind != EXPR_PAIR && limit_of(value) == limit_of(limit->value);
        *end = copy(at, same ? limit->value : value);
        end = &(*end)->next;
        placed = placed || same;
    }
    if (!placed)
        *end = copy(at, limit->value);
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

static bool set_method(Supposing *at)
{
    const Entity *body = asked_entity(at->asked, "body"), *ruled = the_seat_rule(at);
    const Filled *method = slot(at, "method");
    const Expr *value;
    if (!ruled || !method)
        return fail(at, PHRASE_suppose_no_seats, body ? body->name : (Text){"?", 1});
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

// The decision that a changed limit is of: that of the body named, else of the only body
// that decides by a limit; the general rule where there are several.
static const Decision *the_decision(Supposing *at)
{
    const Entity *body = asked_entity(at->asked, "body");
    const Decision *found = NULL;
    EntityList bodies = {0};
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        const Decision *view = entity->block == BLOCK_decision ? entity->view : NULL;
        if (!view || !view->body || (body && view->body != body) ||
            view->attempts.count == 0)
            continue;
        if (!entities_include(&bodies, view->body))
            vec_push(at->arena, &bodies, view->body);
        if (!found || (found->matters.count > 0 && view->matters.count == 0))
            found = view;
    }
    if (bodies.count == 0)
        fail(at, PHRASE_suppose_no_decision, (Text){"", 0});
    else if (bodies.count > 1)
        fail(at, PHRASE_vote_which_body, show_names(at->arena, at->language, &bodies));
    return bodies.count == 1 ? found : NULL;
}

static bool set_threshold(Supposing *at)
{
    const Decision *decision = the_decision(at);
    const Filled *limit = slot(at, "limit");
    if (!decision)
        return false;
    if (!limit || !limit->value)
        return fail(at, PHRASE_suppose_no_decision, (Text){"", 0});
    const Attempt *last = &decision->attempts.items[decision->attempts.count - 1];
    const Condition *meant = limit_meant(&at->eval, decision, limit->value);
    // What stands on one line, `A and B` too, gives way as a whole.
    const Cell *cell = last->cell->value ? last->cell : meant ? meant->cell : NULL;
    if (!cell)
        return fail(at, PHRASE_suppose_which_limit, decision->body->name);
    Expr *value = copy(at, limit->value);
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

// --- parties ---

// What becomes of shares: as asked, else as the agreement says.
static void set_leaving(Supposing *at, WordKey word)
{
    const Expr *stated;
    for (size_t i = 0; word == WORD_none && i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        if (entity->block == BLOCK_leaving &&
            eval_slot(&at->eval, entity, LABEL_shares, &stated) &&
            stated->kind == EXPR_WORD)
            word = stated->word;
    }
    if (word == WORD_spread)
        scenario_set_leaving(at->layer, LEAVING_SPREAD);
    else if (word == WORD_lapse)
        scenario_set_leaving(at->layer, LEAVING_LAPSE);
    else if (word == WORD_limit_stays)
        scenario_set_leaving(at->layer, LEAVING_FROZEN);
}

static bool leaves(Supposing *at)
{
    const Filled *parties = slot(at, "parties");
    const Filled *policy = slot(at, "policy");
    if (!parties || parties->entities.count == 0)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    for (size_t i = 0; i < parties->entities.count; i++) {
        if (!eval_present(&at->eval, parties->entities.items[i]))
            return fail(at, PHRASE_suppose_not_there, parties->entities.items[i]->name);
        scenario_set_present(at->layer, parties->entities.items[i], false);
    }
    set_leaving(at, policy ? policy->word : WORD_none);
    return true;
}

// Everybody else leaves: what those named would come to alone.
static bool remains(Supposing *at)
{
    const Filled *parties = slot(at, "parties");
    EntityList all = {0};
    eval_parties(&at->eval, &all);
    if (!parties || parties->entities.count == 0)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    for (size_t i = 0; i < all.count; i++) {
        bool stays = false;
        for (size_t k = 0; k < parties->entities.count && !stays; k++)
            stays = parties->entities.items[k] == all.items[i];
        if (!stays)
            scenario_set_present(at->layer, all.items[i], false);
    }
    set_leaving(at, WORD_none);
    return true;
}
// Whom a change names as new: somebody known, or a party that does not exist yet.
static const Entity *newcomer(Supposing *at, const Entity *like)
{
    const Filled *filled = slot(at, "new");
    if (!filled)
        return NULL;
    const Entity *named = filled->entities.count > 0 ? filled->entities.items[0] : NULL;
    if (named && named->id != STAND_IN_ID)
        return named;
    Text name = named ? named->name : text_unquote(text_trim(filled->text));
    return scenario_add(at->layer, BLOCK_party, name, like);
}

// The measure that a newcomer gets a figure of: the one named, else the only table in the
// unit of the figure, else the only share.
static const Entity *measure_to_join(Supposing *at, const Expr *figure)
{
    EntityList found = {0};
    Unit unit = figure->kind == EXPR_QUANTITY ? figure->quantity.unit : UNIT_NUMBER;
    bool plain = unit == UNIT_NUMBER || unit == UNIT_SHARE;
    for (size_t i = 0; i < at->model->entities.count && !plain; i++) {
        const Entity *entity = at->model->entities.items[i];
        const Measure *view = entity->block == BLOCK_table ? entity->view : NULL;
        if (entity->agreement == at->model->main && view && view->unit == unit)
            vec_push(at->arena, &found, entity);
    }
    if (found.count > 1 && !asked_entity(at->asked, "measure")) {
        fail(at, PHRASE_suppose_which_figure,
             show_names(at->arena, at->language, &found));
        return NULL;
    }
    return found.count == 1 && !asked_entity(at->asked, "measure") ? found.items[0]
                                                                   : the_measure(at);
}

static bool joins(Supposing *at)
{
    const Entity *kind = asked_entity(at->asked, "kind");
    const Filled *figure = slot(at, "figure");
    const Entity *party = newcomer(at, NULL);
    if (!party)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    if (kind && party->node == NULL)
        vec_push(at->arena, &((Entity *)(uintptr_t)party)->kinds, kind);
    if (party->node)
        scenario_set_present(at->layer, party, true);
    if (!figure || !figure->value || sets_listed_votes(at, party, figure))
        return true;
    const Entity *measure = measure_to_join(at, figure->value);
    if (!measure)
        return false;
    scenario_add_cell(at->layer, measure, LABEL_none, party, copy(at, figure->value));
    return true;
}

static bool merge(Supposing *at)
{
    const Filled *parties = slot(at, "parties");
    if (!parties || parties->entities.count == 0)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    const Entity *into = newcomer(at, parties->entities.items[0]);
    if (!into)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    for (size_t i = 0; i < parties->entities.count; i++)
        if (parties->entities.items[i] != into)
            scenario_merge(at->layer, parties->entities.items[i], into);
    return true;
}

// `koski + lampi`: a bloc without a name is called by its members.
static Text joined_names(Supposing *at, const Filled *parties)
{
    Text all = {0};
    for (size_t i = 0; i < parties->entities.count; i++)
        all = text_format(at->arena, TEXT_FMT "%s" TEXT_FMT, TEXT_ARG(all),
                          i > 0 ? " + " : "", TEXT_ARG(parties->entities.items[i]->name));
    return all;
}

static Expr *name_expr(Supposing *at, const Entity *entity)
{
    Expr *expr = ARENA_NEW(at->arena, Expr);
    expr->kind = EXPR_ENTITY;
    expr->entity = entity;
    return expr;
}

static bool vote_alike(Supposing *at)
{
    const Filled *parties = slot(at, "parties");
    const Entity *body = asked_entity(at->asked, "body");
    if (!parties || parties->entities.count < 2)
        return fail(at, PHRASE_suppose_bloc_of_one, (Text){"", 0});
    Expr *first = NULL, *last = NULL;
    for (size_t i = 0; i < parties->entities.count; i++) {
        Expr *name = name_expr(at, parties->entities.items[i]);
        first = first ? first : name;
        if (last)
            last->next = name;
        last = name;
    }
    const Entity *bloc =
        scenario_add(at->layer, BLOCK_bloc, joined_names(at, parties), NULL);
    scenario_add_cell(at->layer, bloc, LABEL_are, NULL, first);
    if (body)
        scenario_add_cell(at->layer, bloc, LABEL_in, NULL, name_expr(at, body));
    return true;
}

static bool replaces(Supposing *at)
{
    const Entity *party = asked_entity(at->asked, "party");
    const Entity *into = party ? newcomer(at, party) : NULL;
    if (!into)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    scenario_merge(at->layer, party, into);
    return true;
}

// What a sale is of: what is named, else votes that decisions list, else the measure they
// count votes by, else the only share.
static const Entity *sold(Supposing *at, const Expr *figure, bool *listed)
{
    const Entity *named = asked_entity(at->asked, "measure");
    bool share =
        figure && figure->kind == EXPR_QUANTITY && figure->quantity.unit == UNIT_SHARE;
    const Entity *counted = named ? named : votes_measure(&at->eval);
    *listed =
        !named && votes_listed(&at->eval) && (!share || (!counted && !has_shares(at)));
    if (counted || *listed)
        return *listed ? NULL : counted;
    return the_measure(at);
}

static bool sells(Supposing *at)
{
    const Entity *from = asked_entity(at->asked, "from");
    const Entity *to = asked_entity(at->asked, "to");
    const Filled *filled = slot(at, "figure");
    const Expr *figure = filled ? filled->value : NULL;
    bool listed;
    if (!from || !to)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    if (from == to)
        return fail(at, PHRASE_suppose_not_sold, from->name);
    if (!eval_present(&at->eval, from) || !eval_present(&at->eval, to))
        return fail(at, PHRASE_suppose_not_there,
                    eval_present(&at->eval, from) ? to->name : from->name);
    const Entity *measure = sold(at, figure, &listed);
    if (!measure && !listed)
        return false;
    switch (votes_sell(&at->eval, at->layer, measure, from, to, figure)) {
    case VOTES_CHANGED: return true;
    case VOTES_UNIT: return fail(at, PHRASE_suppose_sold_unit, from->name);
    case VOTES_SHORT: return fail(at, PHRASE_suppose_sold_short, from->name);
    case VOTES_NOWHERE:
    case VOTES_NOT_ONE: break;
    }
    return fail(at, PHRASE_suppose_not_sold, from->name);
}

static bool becomes(Supposing *at)
{
    const Entity *party = asked_entity(at->asked, "party");
    const Entity *role = asked_entity(at->asked, "role");
    if (!party || !role)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    Expr *holder = ARENA_NEW(at->arena, Expr);
    holder->kind = EXPR_ENTITY;
    holder->entity = party;
    const Expr *value;
    const Cell *cell = eval_slot(&at->eval, role, LABEL_held_by, &value);
    if (cell)
        scenario_set_cell(at->layer, cell, holder);
    else
        scenario_add_cell(at->layer, role, LABEL_held_by, NULL, holder);
    return true;
}

static bool choose(Supposing *at)
{
    const Entity *unclear = asked_entity(at->asked, "unclear");
    const Entity *reading = asked_entity(at->asked, "reading");
    if (!unclear || !reading)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    scenario_choose(at->layer, unclear, reading);
    return true;
}

static bool fact_is(Supposing *at)
{
    const Filled *facts = slot(at, "facts");
    for (size_t i = 0; facts && i < facts->entities.count; i++)
        scenario_set_fact(at->layer, facts->entities.items[i], true);
    return facts != NULL;
}

static bool repeal(Supposing *at)
{
    const Filled *clause = slot(at, "clause");
    if (!clause || !clause->clause)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    scenario_set_in_force(at->layer, clause->clause, false);
    return true;
}

// --- days ---

static const Expr *day_of(const Supposing *at)
{
    const Filled *date = slot(at, "date");
    return date && date->value && date->value->kind == EXPR_DATE ? date->value : NULL;
}

static bool event_on(Supposing *at)
{
    const Entity *event = asked_entity(at->asked, "event");
    const Expr *day = day_of(at), *value;
    if (!event || !day)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    const Cell *cell = eval_slot(&at->eval, event, LABEL_when, &value);
    if (cell)
        scenario_set_cell(at->layer, cell, copy(at, day));
    else
        scenario_add_cell(at->layer, event, LABEL_when, NULL, copy(at, day));
    return true;
}

// The day from which time is counted, and the day of a notice.
static bool start_on(Supposing *at)
{
    const Expr *day = day_of(at);
    if (!day)
        return fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    scenario_set_start(at->layer, day->date, at->asked->form == FORM_notice_on);
    return true;
}

static bool counted_by(Supposing *at)
{
    const Filled *rule = slot(at, "rule");
    WordKey word = rule ? rule->word : WORD_none;
    scenario_set_counting(at->layer, word == WORD_by_act         ? DAYCOUNT_ACT
                                     : word == WORD_working_days ? DAYCOUNT_WORKING
                                                                 : DAYCOUNT_PLAIN);
    return true;
}

static bool use_option(Supposing *at)
{
    const Expr *day = day_of(at);
    bool all = at->asked->form == FORM_use_options;
    return option_use(&at->eval, at->layer, all, day ? &day->date : NULL) ||
           fail(at, PHRASE_suppose_no_option, (Text){"", 0});
}

static bool skip_option(Supposing *at)
{
    return option_skip(&at->eval, at->layer) ||
           fail(at, PHRASE_suppose_no_option, (Text){"", 0});
}

typedef bool Supposer(Supposing *at);
static Supposer *const supposers[FORM_COUNT] = {
    [FORM_set_share] = set_share,
    [FORM_set_quantity] = set_quantity,
    [FORM_set_size] = set_size,
    [FORM_set_threshold] = set_threshold,
    [FORM_leaves] = leaves,
    [FORM_joins] = joins,
    [FORM_merge] = merge,
    [FORM_replaces] = replaces,
    [FORM_becomes] = becomes,
    [FORM_choose] = choose,
    [FORM_repeal] = repeal,
    [FORM_set_method] = set_method,
    [FORM_raise] = raise_figure,
    [FORM_lower] = lower_figure,
    [FORM_raise_all] = scale_all,
    [FORM_lower_all] = scale_all,
    [FORM_doubles] = multiply,
    [FORM_halves] = multiply,
    [FORM_event_on] = event_on,
    [FORM_start_on] = start_on,
    [FORM_notice_on] = start_on,
    [FORM_counted_by] = counted_by,
    [FORM_vote_alike] = vote_alike,
    [FORM_sells] = sells,
    [FORM_sells_all] = sells,
    [FORM_remains] = remains,
    [FORM_use_option] = use_option,
    [FORM_use_options] = use_option,
    [FORM_skip_option] = skip_option,
    [FORM_fact_is] = fact_is,
};

static const Entity *added_as(const Scenario *scenario, Text name)
{
    for (; scenario; scenario = scenario->parent)
        for (size_t i = 0; i < scenario->added.count; i++)
            if (text_equal(scenario->added.items[i]->name, name))
                return scenario->added.items[i];
    return NULL;
}

// A what-if names those it brings in before they are there: the entities that its layers
// added take the places of these stand-ins.
const Asked *answer_settle(Arena *arena, const Asked *asked, const Scenario *scenario)
{
    for (size_t i = 0; i < asked->slots.count; i++)
        for (size_t k = 0; k < asked->slots.items[i].entities.count; k++) {
            const Entity *entity = asked->slots.items[i].entities.items[k];
            const Entity *added =
                entity->id == STAND_IN_ID ? added_as(scenario, entity->name) : NULL;
            if (added)
                return answer_settle(arena, asked_with(arena, asked, entity, added),
                                     scenario);
        }
    return asked;
}

bool answer_suppose(Arena *arena, const Model *model, const Scenario *base,
                    const AskedList *changes, Language language, const Scenario **out,
                    Text *problem)
{
    const Scenario *top = base;
    for (size_t i = 0; i < changes->count; i++) {
        Scenario *layer = scenario_new(arena, model, top);
        layer->words = changes->items[i]->understood;
        Supposing at = {.arena = arena,
                        .model = model,
                        .language = language,
                        .layer = layer,
                        .asked = answer_settle(arena, changes->items[i], top),
                        .eval = eval_begin(arena, model, top)};
        Supposer *supposer = supposers[changes->items[i]->form];
        if (!supposer || !supposer(&at)) {
            *problem = at.problem;
            return false;
        }
        top = layer;
    }
    *out = top;
    return true;
}
