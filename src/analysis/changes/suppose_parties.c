#include "analysis/changes/suppose.h"
#include "analysis/changes/suppose_votes.h"

// What-ifs about parties: who leaves, joins, merges, sells, votes alike.

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

bool suppose_leaves(Supposing *at)
{
    const Filled *parties = asked_slot(at->asked, "parties");
    const Filled *policy = asked_slot(at->asked, "policy");
    if (!parties || parties->entities.count == 0)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    for (size_t i = 0; i < parties->entities.count; i++) {
        if (!eval_present(&at->eval, parties->entities.items[i]))
            return suppose_fail(at, PHRASE_suppose_not_there,
                                parties->entities.items[i]->name);
        scenario_set_present(at->layer, parties->entities.items[i], false);
    }
    set_leaving(at, policy ? policy->word : WORD_none);
    return true;
}

// Everybody else leaves: what those named would come to alone.
bool suppose_remains(Supposing *at)
{
    const Filled *parties = asked_slot(at->asked, "parties");
    EntityList all = {0};
    eval_parties(&at->eval, &all);
    if (!parties || parties->entities.count == 0)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
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
    const Filled *filled = asked_slot(at->asked, "new");
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
        suppose_fail(at, PHRASE_suppose_which_figure,
                     show_names(at->arena, at->language, &found));
        return NULL;
    }
    return found.count == 1 && !asked_entity(at->asked, "measure") ? found.items[0]
                                                                   : suppose_measure(at);
}

bool suppose_joins(Supposing *at)
{
    const Entity *kind = asked_entity(at->asked, "kind");
    const Filled *figure = asked_slot(at->asked, "figure");
    const Entity *party = newcomer(at, NULL);
    if (!party)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    if (kind && party->node == NULL)
        vec_push(at->arena, &((Entity *)(uintptr_t)party)->kinds, kind);
    if (party->node)
        scenario_set_present(at->layer, party, true);
    if (!figure || !figure->value || suppose_listed_votes(at, party, figure))
        return true;
    const Entity *measure = measure_to_join(at, figure->value);
    if (!measure)
        return false;
    return suppose_figure(at, measure, party, figure->value);
}

bool suppose_merge(Supposing *at)
{
    const Filled *parties = asked_slot(at->asked, "parties");
    if (!parties || parties->entities.count == 0)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    const Entity *into = newcomer(at, parties->entities.items[0]);
    if (!into)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
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

bool suppose_vote_alike(Supposing *at)
{
    const Filled *parties = asked_slot(at->asked, "parties");
    const Entity *body = asked_entity(at->asked, "body");
    if (!parties || parties->entities.count < 2)
        return suppose_fail(at, PHRASE_suppose_bloc_of_one, (Text){"", 0});
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

bool suppose_replaces(Supposing *at)
{
    const Entity *party = asked_entity(at->asked, "party");
    const Entity *into = party ? newcomer(at, party) : NULL;
    if (!into)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
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
    *listed = !named && votes_listed(&at->eval) &&
              (!share || (!counted && !suppose_has_shares(at)));
    if (counted || *listed)
        return *listed ? NULL : counted;
    return suppose_measure(at);
}

bool suppose_sells(Supposing *at)
{
    const Entity *from = asked_entity(at->asked, "from");
    const Entity *to = asked_entity(at->asked, "to");
    const Filled *filled = asked_slot(at->asked, "figure");
    const Expr *figure = filled ? filled->value : NULL;
    bool listed;
    if (!from || !to)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    if (from == to)
        return suppose_fail(at, PHRASE_suppose_not_sold, from->name);
    if (!eval_present(&at->eval, from) || !eval_present(&at->eval, to))
        return suppose_fail(at, PHRASE_suppose_not_there,
                            eval_present(&at->eval, from) ? to->name : from->name);
    const Entity *measure = sold(at, figure, &listed);
    if (!measure && !listed)
        return false;
    switch (votes_sell(&at->eval, at->layer, measure, from, to, figure)) {
    case VOTES_CHANGED: return true;
    case VOTES_UNIT: return suppose_fail(at, PHRASE_suppose_sold_unit, from->name);
    case VOTES_SHORT: return suppose_fail(at, PHRASE_suppose_sold_short, from->name);
    case VOTES_NOWHERE:
    case VOTES_NOT_ONE: break;
    }
    return suppose_fail(at, PHRASE_suppose_not_sold, from->name);
}

bool suppose_becomes(Supposing *at)
{
    const Entity *party = asked_entity(at->asked, "party");
    const Entity *role = asked_entity(at->asked, "role");
    if (!party || !role)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
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
