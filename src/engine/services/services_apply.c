#include "engine/services/services_apply.h"

static bool in_cases(const Trying *trying, const ServiceLine *line)
{
    const Expr *list = services_value(trying->services, line->in_case);
    EntityList partitions = {0};
    for (const Expr *at = list; at; at = at->next)
        if (at->kind == EXPR_ENTITY && at->entity->parent)
            entities_add(trying->services->arena, &partitions, at->entity->parent);
    for (size_t i = 0; i < partitions.count; i++) {
        bool fits = false;
        for (const Expr *at = list; at; at = at->next)
            for (size_t k = 0; k < trying->at->cases.count; k++)
                fits = fits || (at->kind == EXPR_ENTITY &&
                                at->entity->parent == partitions.items[i] &&
                                trying->at->cases.items[k] == at->entity);
        if (!fits)
            return false;
    }
    return true;
}

static bool in_group(const Trying *trying, const Expr *list)
{
    if (!list)
        return true;
    const Entity *group = trying->at->group;
    EntityList members = {0};
    eval_members(trying->services->eval, list, &members, NULL);
    return group && entities_include(&members, group);
}

static bool in_region(const Trying *trying, const Expr *list)
{
    if (!list || !trying->at->place)
        return true;
    return region_covers(region_of_list(trying->services, list), trying->place);
}

// What a rule applies to besides services: its groups and its places.
static bool in_rule_scope(const Trying *trying, const Expr *list)
{
    bool groups = false, places = false, group_fits = false, place_fits = false;
    for (; list; list = list->next) {
        Expr one = *list;
        one.next = NULL;
        switch (value_about(trying->services, list)) {
        case ABOUT_SERVICE: break;
        case ABOUT_PLACE:
            places = true;
            place_fits = place_fits || in_region(trying, &one);
            break;
        case ABOUT_GROUP:
            groups = true;
            group_fits = group_fits || in_group(trying, &one);
            break;
        }
    }
    return (!groups || group_fits) && (!places || place_fits);
}

static bool in_time(const Trying *trying, const Cell *from, const Cell *until)
{
    Date day = trying->asked->date;
    if (day.year == 0)
        return true;
    const Date *first = services_date(trying->services, from, false);
    const Date *last = services_date(trying->services, until, true);
    return (!first || date_compare(*first, day) <= 0) &&
           (!last || date_compare(day, *last) <= 0);
}

static bool fits_service(const Trying *trying, const Entity *service)
{
    const Expr *value;
    if (!service)
        return true;
    Eval *eval = trying->services->eval;
    if (!eval_present(eval, service))
        return false;
    if (eval_slot(eval, service, LABEL_in, &value) && !in_region(trying, value))
        return false;
    return in_time(trying, entity_cell(service, LABEL_from),
                   entity_cell(service, LABEL_until));
}

// Whether a value is a role whose holders, or a unit whose owners, have all left.
static bool is_vacant(Eval *eval, const Expr *name)
{
    const Expr *by;
    EntityList holders = {0};
    if (name->kind != EXPR_ENTITY ||
        (name->entity->block != BLOCK_role && name->entity->block != BLOCK_unit))
        return false;
    LabelKey label = name->entity->block == BLOCK_role ? LABEL_held_by : LABEL_of;
    if (!eval_slot(eval, name->entity, label, &by) || by->kind == EXPR_WORD)
        return false;
    eval_members(eval, by, &holders, NULL);
    return holders.count == 0;
}

static void take_word(Eval *eval, WordKey word, Held *held)
{
    held->also = held->also || word == WORD_also;
    held->unstated = held->unstated || word == WORD_not_stated;
    if (word == WORD_all)
        eval_parties(eval, &held->who);
}

// Adds whom one value names: the place itself for `each municipality`. False when it does
// not speak of the place.
static bool name_value(const Trying *trying, const Expr *value, Held *held)
{
    Eval *eval = trying->services->eval;
    bool is_place = false;
    if (value_is_each(value) && trying->at->place) {
        Region region = region_of_value(trying->services, value, &is_place);
        if (is_place && !region_covers(region, trying->place))
            return false;
    }
    if (is_place) {
        vec_push(eval->arena, &held->who, trying->at->place);
        held->itself = held->who.count;
        return true;
    }
    const Expr *name = value->kind == EXPR_EACH ? value->left : value;
    if (name->kind == EXPR_ENTITY &&
        (name->entity->block == BLOCK_kind || name->entity->block == BLOCK_set))
        entities_add(eval->arena, &held->who, name->entity);
    else if (!is_vacant(eval, name))
        eval_value_members(eval, value, &held->who);
    return true;
}

// Names whom the line puts there. False when the line does not speak of the place.
static bool name_holders(const Trying *trying, Held *held)
{
    Eval *eval = trying->services->eval;
    Exprs values = {0};
    bool named = false;
    values_flatten(eval, held->value, &values);
    for (size_t i = 0; i < values.count; i++) {
        const Expr *value = values.items[i];
        if (value->kind == EXPR_WORD) {
            take_word(eval, value->word, held);
            continue;
        }
        if (!name_value(trying, value, held))
            return false;
        named = true;
    }
    held->gone = named && held->who.count == 0;
    return true;
}

static bool is_possible(ServiceEval *services, const ServiceLine *line)
{
    const Expr *strength = services_value(services, line->strength);
    strength = strength ? eval_settle(services->eval, strength) : NULL;
    return strength && strength->kind == EXPR_WORD && strength->word != WORD_must &&
           strength->word != WORD_should;
}

// Whether a line applies in the situation; then `held` says whom it names.
static bool try_line(const Trying *trying, const ServiceLine *line, Held *held)
{
    Eval *eval = trying->services->eval;
    if (!eval_present(eval, line->entity) || !fits_service(trying, line->service))
        return false;
    const Expr *value = eval_cell(eval, line->cell);
    if (!value || !in_cases(trying, line) ||
        !in_group(trying, services_value(trying->services, line->group)) ||
        !in_region(trying, services_value(trying->services, line->in)) ||
        !in_rule_scope(trying, services_value(trying->services, line->applies)) ||
        !in_time(trying, line->from, line->until))
        return false;
    const Expr *condition = services_value(trying->services, line->condition);
    Truth truth = condition ? eval_claim(eval, condition, trying->at->place) : TRUTH_YES;
    if (truth == TRUTH_NO)
        return false;
    *held = (Held){.line = line, .value = value, .open = truth == TRUTH_UNKNOWN};
    held->may = is_possible(trying->services, line);
    return name_holders(trying, held);
}

bool services_try_rule(const Trying *trying, const ServiceLine *line, HeldList *out,
                       unsigned depth)
{
    Held held;
    bool certain = false;
    if (depth > EXCEPTIONS_DEEP || !try_line(trying, line, &held))
        return false;
    for (size_t i = 0; i < line->exceptions.count; i++) {
        size_t before = out->count;
        const ServiceLine *exception = line->exceptions.items[i];
        if (!services_rule_is_about(trying->services, exception, trying->service))
            continue;
        services_try_rule(trying, exception, out, depth + 1);
        for (size_t k = before; k < out->count; k++)
            certain = certain || !out->items[k].open;
    }
    if (!certain)
        vec_push(trying->services->arena, out, held);
    return true;
}
