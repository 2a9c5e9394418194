#include "analysis/findings/findings_services.h"

#include "base/buffer.h"
#include "engine/services/services.h"
#include "model/names.h"
#include "syntax/keywords.h"

// Services beside each other: what includes itself, what stands twice, and modes that are
// announced or used alone.

// --- what includes itself ---

typedef enum { NOT_WALKED, UNDER_WAY, WALKED } Walk;
typedef struct {
    Eval *eval;
    Diags *diags;
    unsigned char *walks;
    EntityList chain;
} Walking;

static void report_cycle(const Walking *walking, const Entity *again)
{
    Buffer words = buffer_new(walking->eval->arena);
    bool inside = false;
    for (size_t i = 0; i < walking->chain.count; i++) {
        inside = inside || walking->chain.items[i] == again;
        if (inside)
            buffer_format(&words, TEXT_FMT " → ",
                          TEXT_ARG(words_entity(walking->chain.items[i])));
    }
    buffer_add(&words, words_entity(again));
    const Entity *last = vec_last(&walking->chain);
    DIAG(walking->diags, service_cycle, span_of(last, LABEL_includes),
         ARG(words_entity(last)), ARG(buffer_text(&words)));
}

static void walk(Walking *walking, const Entity *service)
{
    enum { DEEPEST = 500 };
    EntityList parts = {0};
    if (walking->walks[service->id] != NOT_WALKED || walking->chain.count > DEEPEST)
        return;
    walking->walks[service->id] = UNDER_WAY;
    vec_push(walking->eval->arena, &walking->chain, service);
    services_parts(walking->eval, service, &parts, NULL);
    for (size_t i = 0; i < parts.count; i++) {
        if (parts.items[i]->block != BLOCK_service)
            continue;
        if (walking->walks[parts.items[i]->id] == UNDER_WAY)
            report_cycle(walking, parts.items[i]);
        walk(walking, parts.items[i]);
    }
    walking->chain.count--;
    walking->walks[service->id] = WALKED;
}

void check_parts(Eval *eval, Diags *diags)
{
    Walking walking = {.eval = eval, .diags = diags};
    walking.walks =
        ARENA_ARRAY(eval->arena, unsigned char, eval->model->entities.count + 1);
    foreach (eval, BLOCK_service, service)
        walk(&walking, service);
}

// --- the same service twice ---

static bool is_service_of_file(const Model *model, const NameRow *row)
{
    return row->entity->block == BLOCK_service && row->entity->agreement == model->main;
}

void check_same_services(Eval *eval, Diags *diags)
{
    const Names *names = eval->model->names;
    const Entity *told = NULL;
    for (size_t i = 0; i < names->rows.count; i++) {
        const NameRow *a = &names->rows.items[i], *b = names_next(names, a);
        if (!b || !is_service_of_file(eval->model, a) ||
            !is_service_of_file(eval->model, b) || a->entity == b->entity ||
            // a short name that is declared twice is an error of its own
            text_equal(a->entity->names.items[0].folded,
                       b->entity->names.items[0].folded) ||
            told == b->entity)
            continue;
        const Entity *first = a->entity->id < b->entity->id ? a->entity : b->entity;
        const Entity *second = first == a->entity ? b->entity : a->entity;
        told = b->entity;
        Finding *finding =
            DIAG(diags, service_twice, second->span, ARG(words_entity(second)),
                 ARG(words_entity(first)), ARG(b->folded));
        vec_push(diags->arena, &finding->notes,
                 ((Note){PHRASE_declared_here, first->span}));
    }
}

// --- modes ---

static void list_used_modes(Eval *eval, EntityList *used)
{
    foreach (eval, BLOCK_service, service)
        services_modes(eval, service, used);
    foreach (eval, BLOCK_service_line, line)
        services_modes(eval, line, used);
    foreach (eval, BLOCK_service_exception, line)
        services_modes(eval, line, used);
}

// The first service of a mode, for the place of the finding.
static const Entity *first_of(Eval *eval, const Entity *mode)
{
    foreach (eval, BLOCK_service, service) {
        EntityList modes = {0};
        services_modes(eval, service, &modes);
        if (entities_include(&modes, mode))
            return service;
    }
    return NULL;
}

// A service with a mistake in it may be the one that has the mode.
static bool is_some_mistaken(Eval *eval)
{
    foreach_stated(eval, BLOCK_service,
                   service) if (service_has_mistake(service)) return true;
    return false;
}

void check_modes(Eval *eval, Diags *diags)
{
    EntityList used = {0}, announced = {0};
    list_used_modes(eval, &used);
    foreach (eval, BLOCK_mode, mode) {
        entities_add(eval->arena, &announced, mode);
        if (!is_some_mistaken(eval) &&
            !entities_include(&used, services_same(eval->model, mode)))
            DIAG(diags, mode_unused, mode->span, ARG(words_entity(mode)));
    }
    for (size_t i = 0; i < used.count && announced.count > 0; i++) {
        const Entity *mode = used.items[i];
        const Entity *service = first_of(eval, mode);
        if (entities_include(&announced, mode) || !service || !mode->prelude)
            continue;
        DIAG(diags, mode_unannounced, span_of(service, LABEL_mode),
             ARG(entity_label(mode, eval->model->main->language)),
             ARG(words_entity(service)));
    }
}
