#include "analysis/services/services.h"

// --- who ---

static Text who_name(Answering *answering, const Entity *entity, const Expr *value)
{
    bool group = entity->block == BLOCK_kind || entity->block == BLOCK_set;
    Text name = tell_name(answering, entity);
    if (!group || !value || value->kind != EXPR_EACH)
        return name;
    return tell_joined(answering, tell_word(answering, WORD_each), " ", name);
}

// The value of a line's list that names a group, or NULL.
static const Expr *value_of_group(Answering *answering, const Held *held,
                                  const Entity *group)
{
    for (const Expr *at = held->value; at; at = at->next) {
        const Expr *value = eval_settle(answering->eval, at);
        const Expr *name = value;
        while (name && (name->kind == EXPR_EACH || name->kind == EXPR_EXCEPT))
            name = name->left;
        if (name && name->kind == EXPR_ENTITY && name->entity == group)
            return value;
    }
    return NULL;
}

static Text one_who(Answering *answering, const Held *held, const Entity *entity)
{
    bool group = entity->block == BLOCK_kind || entity->block == BLOCK_set;
    const Expr *value = group ? value_of_group(answering, held, entity) : NULL;
    if (value && value->kind == EXPR_EXCEPT)
        return tell_value(answering, value);
    return who_name(answering, entity, value);
}

static Text no_one(Answering *answering, const Held *held)
{
    return tell_list(answering, held->value);
}

Text services_who(Answering *answering, const Held *held)
{
    Text words = TEXT("");
    for (size_t i = 0; i < held->who.count; i++) {
        const Entity *entity = held->who.items[i];
        const Entity *real = services_real(answering->eval, entity);
        Text name = one_who(answering, held, entity);
        if (real != entity)
            name = text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")",
                               TEXT_ARG(name), TEXT_ARG(tell_name(answering, real)));
        words = tell_joined(answering, words, "; ", name);
    }
    return words.length > 0 ? words : no_one(answering, held);
}

void services_real_list(Answering *answering, const Held *held, EntityList *out)
{
    for (size_t i = 0; i < held->who.count; i++) {
        const Entity *real = services_real(answering->eval, held->who.items[i]);
        entities_add(answering->arena, out, real);
    }
}

Text services_real_who(Answering *answering, const Held *held)
{
    EntityList list = {0};
    Text words = TEXT("");
    services_real_list(answering, held, &list);
    for (size_t i = 0; i < list.count; i++)
        words =
            tell_joined(answering, words, "; ", one_who(answering, held, list.items[i]));
    return words.length > 0 ? words : no_one(answering, held);
}

// --- lines ---

static bool same_list(const EntityList *a, const EntityList *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (a->items[i] != b->items[i])
            return false;
    return true;
}

// What `each municipality` comes to in each place is one line.
static bool same_shown(const ShownLine *shown, const Held *held)
{
    if (shown->held->line != held->line || shown->held->by != held->by)
        return false;
    bool both_each = shown->held->itself > 0 && held->itself > 0;
    return both_each || same_list(&shown->held->who, &held->who);
}

// Whether something closer goes before a line where it does not hold.
static bool is_displaced(const ServiceCases *cases, const ShownLine *shown)
{
    for (size_t i = 0; i < cases->count; i++) {
        bool here = false, closer = false;
        for (size_t k = 0; k < cases->items[i].held.count; k++) {
            const Held *held = &cases->items[i].held.items[k];
            here = here || held->line == shown->held->line;
            closer = closer || held->level < shown->held->level;
        }
        if (!here && closer)
            return true;
    }
    return false;
}

static void finish_shown(ServiceEval *services, const ServiceCases *cases,
                         ShownLine *shown)
{
    const Situation *at = &shown->at->at;
    EntityList alike = {0};
    shown->displaced = is_displaced(cases, shown);
    if (!at->alike || shown->held->itself == 0)
        return;
    services_list_alike(services, at, &alike);
    shown->each = shown->count > 1 || alike.count > 1;
}

void services_show(Answering *answering, ServiceEval *services, const ServiceCases *cases,
                   ShownLines *out)
{
    for (size_t i = 0; i < cases->count; i++)
        for (size_t k = 0; k < cases->items[i].held.count; k++) {
            const ServiceCase *at = &cases->items[i];
            const Held *held = &at->held.items[k];
            size_t found = 0;
            while (found < out->count && !same_shown(&out->items[found], held))
                found++;
            if (found == out->count)
                vec_push(answering->arena, out, ((ShownLine){held, at, 0, false, false}));
            out->items[found].count++;
        }
    for (size_t i = 0; i < out->count; i++)
        finish_shown(services, cases, &out->items[i]);
}

Text services_row_who(Answering *answering, const ShownLine *shown, bool with_roles)
{
    if (shown->each)
        return tell_list(answering, shown->held->value);
    return with_roles ? services_who(answering, shown->held)
                      : services_real_who(answering, shown->held);
}

static Text origin(Answering *answering, const ShownLine *shown)
{
    const Held *held = shown->held;
    const Entity *entity = held->line->entity;
    Text words = TEXT("");
    if (held->line->exception)
        words = phrase(PHRASE_service_excepted, answering->language);
    if (entity->block == BLOCK_rule || entity->block == BLOCK_exception)
        words = tell_joined(
            answering, words, "; ",
            WORDS(answering, service_by_rule, ARG(tell_name(answering, entity))));
    if (held->line->mode)
        words = WORDS(answering, service_by_mode,
                      ARG(tell_name(answering, services_same(answering->eval->model,
                                                             held->line->mode))));
    if (held->by)
        words = tell_joined(
            answering, words, "; ",
            WORDS(answering, service_by_whole, ARG(tell_name(answering, held->by))));
    return words;
}

// The roles behind holders that are told by their own names.
static Text roles(Answering *answering, const Held *held)
{
    Text words = TEXT("");
    for (size_t i = 0; i < held->who.count; i++) {
        const Entity *entity = held->who.items[i];
        if (services_real(answering->eval, entity) != entity)
            words = tell_joined(answering, words, "; ", tell_name(answering, entity));
    }
    return words;
}

// `each municipality except oulu` says itself where it holds.
static bool limits_by_itself(const ServiceLine *line)
{
    return line->in_case || line->group || line->in || line->from || line->until ||
           line->condition || line->exception;
}

Text services_limits(Answering *answering, const ShownLine *shown)
{
    static const LabelKey of_line[] = {
        LABEL_in_case, LABEL_for,  LABEL_votes_for,    LABEL_in,   LABEL_from,
        LABEL_until,   LABEL_if,   LABEL_strength,     LABEL_mode, LABEL_with,
        LABEL_channel, LABEL_what, LABEL_office_holder};
    static const LabelKey of_rule[] = {LABEL_in_case, LABEL_in, LABEL_from,
                                       LABEL_until,   LABEL_if, LABEL_strength};
    const ServiceLine *line = shown->held->line;
    BlockKey block = line->entity->block;
    bool is_line = block == BLOCK_service_line || block == BLOCK_service_exception;
    Text words = roles(answering, shown->held);
    if (shown->displaced && !limits_by_itself(line))
        words = tell_joined(answering, words, "; ",
                            phrase(PHRASE_service_otherwise, answering->language));
    if (block != BLOCK_service) {
        Text limits = is_line ? tell_slots(answering, line->entity, of_line,
                                           sizeof of_line / sizeof *of_line)
                              : tell_slots(answering, line->entity, of_rule,
                                           sizeof of_rule / sizeof *of_rule);
        words = tell_joined(answering, words, "; ", limits);
    }
    return tell_joined(answering, words, "; ", origin(answering, shown));
}

Text services_places_words(Answering *answering, const EntityList *places)
{
    enum { NAMES_MOST = 12 };
    Text words = TEXT("");
    if (places->count <= NAMES_MOST)
        return show_names(answering->arena, answering->language, places);
    for (size_t i = 0; i < NAMES_MOST; i++)
        words =
            tell_joined(answering, words, ", ", tell_name(answering, places->items[i]));
    return text_format(answering->arena, TEXT_FMT " … (%zu)", TEXT_ARG(words),
                       places->count);
}

Text services_situation(Answering *answering, ServiceEval *services, const Situation *at)
{
    EntityList alike = {0};
    Text words = TEXT("");
    for (size_t i = 0; i < at->cases.count; i++)
        words =
            tell_joined(answering, words, "; ", tell_name(answering, at->cases.items[i]));
    if (at->except_of)
        words = tell_joined(answering, words, "; ",
                            phrase(PHRASE_service_other_cases, answering->language));
    if (at->group)
        words = tell_joined(answering, words, "; ", tell_name(answering, at->group));
    else if (at->grouped)
        words = tell_joined(answering, words, "; ",
                            phrase(PHRASE_tell_anyone_else, answering->language));
    if (at->place && at->alike) {
        services_list_alike(services, at, &alike);
        words =
            tell_joined(answering, words, "; ", services_places_words(answering, &alike));
    } else if (at->place)
        words = tell_joined(answering, words, "; ", tell_name(answering, at->place));
    return words;
}

void services_cite(Answering *answering, const ServiceLine *line)
{
    eval_note(answering->eval, INPUT_CELL, line->cell->id);
    vec_push(answering->arena, &answering->out->cited, line->cell);
}

Text services_topic(Answering *answering, const Entity *aspect, const Entity *service)
{
    return tell_joined(answering, tell_name(answering, aspect), ": ",
                       tell_name(answering, service));
}

const Entity *services_aspect(Answering *answering, const Entity *otherwise)
{
    const Entity *aspect = asked_entity(answering->asked, "aspect");
    return aspect ? services_same(answering->eval->model, aspect) : otherwise;
}

bool services_names(Answering *answering, ServiceEval *services, const ServiceCase *at,
                    const Held *held, const Entity *party)
{
    Eval *eval = answering->eval;
    if (party->block == BLOCK_kind || party->block == BLOCK_set) {
        const Expr *value = value_of_group(answering, held, party);
        return value && value->kind != EXPR_EXCEPT;
    }
    for (size_t i = 0; i < held->who.count; i++) {
        const Entity *who = held->who.items[i];
        if (i + 1 == held->itself) {
            if (services_alike(services, &at->at, party))
                return true;
            continue;
        }
        if (who == party || services_real(eval, who) == party)
            return true;
        bool group = who->block == BLOCK_kind || who->block == BLOCK_set;
        const Expr *value = group ? value_of_group(answering, held, who) : NULL;
        if (value && value->kind == EXPR_EACH && eval_belongs(eval, party, who))
            return true;
        EntityList holders = {0};
        if (who->block == BLOCK_role)
            eval_holders(eval, who, &holders);
        if (entities_include(&holders, party))
            return true;
    }
    return false;
}

void services_looked(Answering *answering, InputList before)
{
    InputList looked = answering->eval->read;
    answering->eval->read = before;
    for (size_t i = 0; i < looked.count; i++) {
        InputKind kind = looked.items[i].kind;
        if (kind != INPUT_CELL && kind != INPUT_PRESENT)
            eval_note(answering->eval, kind, looked.items[i].id);
    }
}

void services_list(Answering *answering, EntityList *out)
{
    const Services *services = answering->eval->model->services;
    InputList before = tell_look(answering);
    for (size_t i = 0; i < services->services.count; i++) {
        const Entity *service = services->services.items[i];
        if (eval_present(answering->eval, service))
            vec_push(answering->arena, out, service);
    }
    services_looked(answering, before);
}
