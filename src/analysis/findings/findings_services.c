#include "analysis/findings/findings_services.h"

#include "base/buffer.h"
#include "engine/services/services.h"
#include "model/names.h"
#include "syntax/keywords.h"

// Services: what nobody provides, what two provide, what is decided without authority.

typedef struct {
    Eval *eval;
    Diags *diags;
    ServiceEval *services;
    EntityList delegates, delegators;
    EntityList holders, roles; // who holds one role alone, and that role
} Checking;

// A service with a mistake in one of its lines is left alone: what is missing may be
// there, misspelt.
bool service_has_mistake(const Entity *service)
{
    const Service *view = service->view;
    for (size_t i = 0; view && i < view->lines.count; i++)
        if (view->lines.items[i]->entity->mistake.source)
            return true;
    return service->mistake.source || !view;
}

static Text words_aspect(const Checking *checking, const Entity *aspect)
{
    return entity_label(aspect, checking->eval->model->main->language);
}

// Names of places; of many only the first, and how many there are.
static Text words_places(const Checking *checking, const EntityList *places)
{
    enum { NAMES_MOST = 12 };
    EntityList first = *places;
    if (places->count <= NAMES_MOST)
        return words_names(checking->eval, places);
    first.count = NAMES_MOST;
    Buffer out = buffer_new(checking->eval->arena);
    for (size_t i = 0; i < first.count; i++)
        buffer_format(&out, "%s" TEXT_FMT, i ? ", " : "",
                      TEXT_ARG(words_entity(first.items[i])));
    buffer_format(&out, " … (%zu)", places->count);
    return buffer_text(&out);
}

static void add_words(Buffer *out, Text words)
{
    if (out->length > 0 && words.length > 0)
        buffer_add(out, TEXT("; "));
    buffer_add(out, words);
}

// A situation in words; empty when nothing tells situations apart.
static Text words_situation(const Checking *checking, const Situation *at)
{
    Buffer out = buffer_new(checking->eval->arena);
    Language language = checking->eval->model->main->language;
    for (size_t i = 0; i < at->cases.count; i++)
        add_words(&out, words_entity(at->cases.items[i]));
    if (at->except_of)
        add_words(&out, phrase(PHRASE_service_other_cases, language));
    if (at->group)
        add_words(&out, words_entity(at->group));
    EntityList alike = {0};
    if (at->place && at->alike) {
        services_list_alike(checking->services, at, &alike);
        add_words(&out, words_places(checking, &alike));
    } else if (at->place)
        add_words(&out, words_entity(at->place));
    return buffer_text(&out);
}

static Arg arg_situation(const Checking *checking, const Situation *at)
{
    Text words = words_situation(checking, at);
    return words.length > 0 ? ARG(words) : ARG_PHRASE(in_every_case);
}

static Text words_who(const Checking *checking, const Held *held)
{
    if (held->who.count > 0)
        return words_names(checking->eval, &held->who);
    return held->value ? span_text(held->value->span) : TEXT("-");
}

// --- who holds it ---

static void check_conflict(const Checking *checking, const Entity *service,
                           const Entity *aspect, const ServiceCases *cases)
{
    for (size_t i = 0; i < cases->count; i++) {
        const ServiceCase *at = &cases->items[i];
        if (!at->a)
            continue;
        const Cell *first = at->a->line->cell, *second = at->b->line->cell;
        Finding *finding = DIAG(
            checking->diags, service_conflict, second->span, ARG(words_entity(service)),
            ARG(words_aspect(checking, aspect)), ARG(words_who(checking, at->a)),
            ARG(words_who(checking, at->b)), arg_situation(checking, &at->at));
        vec_push(checking->diags->arena, &finding->notes,
                 ((Note){PHRASE_stated_here, first->span}));
        return;
    }
}

// Nobody is named, and it is not said either that this is open.
static bool is_gap(const ServiceCase *at)
{
    for (size_t i = 0; i < at->held.count; i++)
        if (at->held.items[i].open || at->held.items[i].unstated ||
            at->held.items[i].gone)
            return false;
    return !at->stated;
}

static bool says_nobody(const ServiceCase *at)
{
    for (size_t i = 0; i < at->held.count; i++)
        for (const Expr *value = at->held.items[i].value; value; value = value->next)
            if (value->kind == EXPR_WORD && value->word == WORD_nobody)
                return true;
    return false;
}

// Whether somebody has to see to the service, whoever produces it.
static bool is_arranged(const Checking *checking, const Entity *service)
{
    const Services *all = checking->eval->model->services;
    ServiceAsked asked = {0};
    ServiceCases cases = {0};
    if (all->arrange)
        services_all_cases(checking->services, service, all->arrange, &asked, &cases);
    for (size_t i = 0; i < cases.count; i++)
        if (cases.items[i].held.count > 0)
            return true;
    return false;
}

static void check_gaps(const Checking *checking, const Entity *service,
                       const Entity *aspect, const ServiceCases *cases)
{
    const Services *all = checking->eval->model->services;
    const ServiceCase *gap = NULL;
    size_t gaps = 0, lines = 0;
    for (size_t i = 0; i < cases->count; i++) {
        const ServiceCase *at = &cases->items[i];
        lines += at->held.count;
        if (!is_gap(at) || says_nobody(at))
            continue;
        gaps++;
        gap = gap ? gap : at;
    }
    if (gaps == 0 || (gaps == cases->count &&
                      (aspect != all->produce || is_arranged(checking, service))))
        return;
    if (gaps == cases->count)
        DIAG(checking->diags, service_without_provider, service->span,
             ARG(words_entity(service)), ARG(words_aspect(checking, aspect)));
    else
        DIAG(checking->diags, service_gap, service->span, ARG(words_entity(service)),
             ARG(words_aspect(checking, aspect)), arg_situation(checking, &gap->at));
}

// --- parts and wholes ---

// The one holder of an aspect in every situation, by lines of services; or NULL.
static const Held *only_holder(const ServiceCases *cases)
{
    const Held *only = NULL;
    for (size_t i = 0; i < cases->count; i++)
        for (size_t k = 0; k < cases->items[i].held.count; k++) {
            const Held *held = &cases->items[i].held.items[k];
            if (held->may || held->open || held->unstated || held->by ||
                !held->line->service || (only && only->line != held->line))
                return NULL;
            only = held;
        }
    return only;
}

static bool same_holders(Eval *eval, const Held *a, const Held *b)
{
    if (a->who.count != b->who.count)
        return false;
    for (size_t i = 0; i < a->who.count; i++) {
        bool found = false;
        for (size_t k = 0; k < b->who.count; k++)
            found = found || services_real(eval, a->who.items[i]) ==
                                 services_real(eval, b->who.items[k]);
        if (!found)
            return false;
    }
    return true;
}

static void check_whole(const Checking *checking, const Entity *part, const Entity *whole,
                        const Entity *aspect, const ServiceCases *cases)
{
    ServiceCases of_whole = {0};
    ServiceAsked asked = {0};
    const Held *mine = only_holder(cases);
    if (!mine || mine->line->exception)
        return;
    services_cases(checking->services, whole, aspect, &asked, &of_whole);
    const Held *other = only_holder(&of_whole);
    if (!other || same_holders(checking->eval, mine, other))
        return;
    Finding *finding = DIAG(
        checking->diags, part_differs, mine->line->cell->span, ARG(words_entity(part)),
        ARG(words_entity(whole)), ARG(words_aspect(checking, aspect)),
        ARG(words_who(checking, mine)), ARG(words_who(checking, other)));
    vec_push(checking->diags->arena, &finding->notes,
             ((Note){PHRASE_stated_here, other->line->cell->span}));
}

static void check_wholes(const Checking *checking, const Entity *service,
                         const Entity *aspect, const ServiceCases *cases)
{
    const Service *view = service->view;
    for (size_t i = 0; i < view->wholes.count; i++) {
        EntityList parts = {0};
        const Entity *whole = view->wholes.items[i];
        services_parts(checking->eval, whole, &parts, NULL);
        if (entities_include(&parts, service) && whole != service)
            check_whole(checking, service, whole, aspect, cases);
    }
}

// --- authority ---

// Authority by delegation is wanted of the parties and of all to whom anything is
// delegated; others, such as the State, have their own.
static bool lacks_authority(const Checking *checking, const EntityList *delegates,
                            const Entity *decider)
{
    if (entities_include(&checking->delegators, decider) ||
        entities_include(delegates, decider))
        return false;
    return decider->block == BLOCK_party ||
           entities_include(&checking->delegates, decider);
}

static void check_authority(const Checking *checking, const Entity *service,
                            const Entity *aspect, const ServiceCases *cases)
{
    const Services *all = checking->eval->model->services;
    if (all->delegations.count == 0 ||
        (aspect != all->decide && !aspect_is_authority(aspect)))
        return;
    EntityList delegates = {0}, lacking = {0};
    const Held *first = NULL;
    services_delegates(checking->services, service, &delegates);
    for (size_t i = 0; i < cases->count; i++)
        for (size_t k = 0; k < cases->items[i].held.count; k++) {
            const Held *held = &cases->items[i].held.items[k];
            EntityList deciders = {0};
            if (!held->unstated && !held->by) // a line of the whole is told of there
                services_holders(checking->services, &cases->items[i].at, held,
                                 &deciders);
            for (size_t d = 0; d < deciders.count; d++) {
                if (!lacks_authority(checking, &delegates, deciders.items[d]))
                    continue;
                first = first ? first : held;
                entities_add(checking->eval->arena, &lacking, deciders.items[d]);
            }
        }
    if (first)
        DIAG(checking->diags, decides_without_authority, first->line->cell->span,
             ARG(words_entity(service)), ARG(span_text(first->value->span)),
             ARG(words_places(checking, &lacking)));
}

// --- names for roles ---

// Everyone who holds a role alone; of several roles of one it is not known which is
// meant.
static void list_roles(Checking *checking)
{
    Arena *arena = checking->eval->arena;
    foreach (checking->eval, BLOCK_role, role) {
        EntityList holders = {0};
        eval_holders(checking->eval, role, &holders);
        if (holders.count != 1)
            continue;
        vec_push(arena, &checking->holders, holders.items[0]);
        vec_push(arena, &checking->roles, role);
    }
}

static const Entity *role_of(const Checking *checking, const Entity *holder)
{
    const Entity *found = NULL;
    for (size_t i = 0; i < checking->holders.count; i++) {
        if (checking->holders.items[i] != holder)
            continue;
        if (found)
            return NULL;
        found = checking->roles.items[i];
    }
    return found;
}

static void check_names(const Checking *checking, const ServiceLine *line)
{
    for (const Expr *who = eval_cell(checking->eval, line->cell); who; who = who->next) {
        bool named = who->kind == EXPR_ENTITY && who->entity->block != BLOCK_role;
        const Entity *role = named ? role_of(checking, who->entity) : NULL;
        if (role)
            DIAG(checking->diags, name_for_role, who->span,
                 ARG(words_entity(who->entity)), ARG(words_entity(role)));
    }
}

static void check_aspect(const Checking *checking, const Entity *service,
                         const Entity *aspect)
{
    ServiceAsked asked = {0};
    ServiceCases cases = {0};
    size_t told = checking->diags->list.count;
    ServicesLook look = services_look(checking->services);
    services_cases(checking->services, service, aspect, &asked, &cases);
    if (cases.cut)
        DIAG(checking->diags, situations_too_many, service->span,
             diag_most(checking->diags->arena, MOST_situations),
             ARG(words_entity(service)), ARG(words_aspect(checking, aspect)));
    check_conflict(checking, service, aspect, &cases);
    check_gaps(checking, service, aspect, &cases);
    check_wholes(checking, service, aspect, &cases);
    check_authority(checking, service, aspect, &cases);
    services_looked_at(checking->services, &look, told == checking->diags->list.count);
}

static void check_service(const Checking *checking, const Entity *service)
{
    const Services *all = checking->eval->model->services;
    const Service *view = service->view;
    for (size_t a = 0; a <= all->aspects.count; a++) {
        const Entity *aspect =
            a < all->aspects.count ? all->aspects.items[a] : all->produce;
        if (!aspect || (a < all->aspects.count && aspect == all->produce))
            continue; // comes last, also when no line speaks of it
        check_aspect(checking, service, aspect);
    }
    for (size_t i = 0; i < view->lines.count; i++)
        check_names(checking, view->lines.items[i]);
}

void check_services(Eval *eval, Diags *diags)
{
    const Services *all = eval->model->services;
    if (all->services.count == 0)
        return;
    Checking checking = {
        .eval = eval, .diags = diags, .services = services_begin(eval, NULL)};
    list_roles(&checking);
    services_all_delegates(checking.services, &checking.delegates, &checking.delegators);
    // A plan that says of no service who produces it speaks of other things.
    if (all->aspects.count == 0)
        return;
    foreach (eval, BLOCK_service, service)
        if (!service_has_mistake(service))
            check_service(&checking, service);
}
