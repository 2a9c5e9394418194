#include "analysis/portfolio/portfolio.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "engine/services/services.h"

// Named things of a kind, compared over agreements: services and the like. What an
// agreement says about a thing is what its labels say, and who does what with it. Values
// are equal when they name the same, whatever the language they are written in.

// --- what is said ---

static bool is_bookkeeping(LabelKey label)
{
    switch (label) {
    case LABEL_none:
    case LABEL_source:
    case LABEL_page:
    case LABEL_section:
    case LABEL_quote:
    case LABEL_encoded_by:
    case LABEL_checked_by:
    case LABEL_note:
    case LABEL_alias:
    case LABEL_in_english:
    case LABEL_in_finnish:
    case LABEL_in_swedish:
    case LABEL_under_reading:
    case LABEL_ref:
    case LABEL_same_as:
    case LABEL_id: return true;
    default: return false;
    }
}

// Who or what a value names, the same in every agreement.
static Text value_key(Gather *gather, const AtHand *at, Answering *answering,
                      const Expr *value)
{
    if (value->kind == EXPR_ENTITY && value->entity) {
        const Entity *entity = value->entity;
        size_t identity = identities_of(gather->parties, at->file, entity->id);
        if (identity != SIZE_MAX && !entity->prelude)
            return text_format(gather->arena, "party %zu", identity);
        Text name = entity->title.length > 0 ? entity->title
                                             : entity_label(entity, gather->language);
        return text_copy(gather->arena, text_fold(gather->arena, name));
    }
    return text_copy(gather->arena, tell_value(answering, value));
}

// How it is shown: parties by their official names.
static Text value_shown(Gather *gather, const AtHand *at, Answering *answering,
                        const Expr *value)
{
    if (value->kind == EXPR_ENTITY && value->entity && !value->entity->prelude) {
        size_t identity = identities_of(gather->parties, at->file, value->entity->id);
        if (identity != SIZE_MAX)
            return identities_label(gather->parties, identity);
    }
    return tell_value(answering, value);
}

static int by_text(const void *left, const void *right)
{
    return text_compare(*(const Text *)left, *(const Text *)right);
}

static Text joined(Arena *arena, const TextList *list, const char *between)
{
    Buffer out = buffer_new(arena);
    for (size_t i = 0; i < list->count; i++)
        buffer_format(&out, "%s" TEXT_FMT, i > 0 ? between : "",
                      TEXT_ARG(list->items[i]));
    return text_copy(arena, buffer_text(&out));
}

// The keys that were joined.
static void split(Arena *arena, Text joint, TextList *out)
{
    for (size_t at = 0; at < joint.length;) {
        const char *end = memchr(joint.at + at, '\n', joint.length - at);
        size_t length = (end ? (size_t)(end - joint.at) : joint.length) - at;
        vec_push(arena, out, ((Text){joint.at + at, length}));
        at += length + 1;
    }
}

static bool has_text(const TextList *list, Text text)
{
    for (size_t i = 0; i < list->count; i++)
        if (text_equal(list->items[i], text))
            return true;
    return false;
}

// A value under a heading. What stands under one heading twice is one list: the order in
// which it is written makes no difference.
static void add_aspect(Gather *gather, const AtHand *at, Answering *answering,
                       Thing *thing, Text heading, const Expr *value, AgrPlace place)
{
    TextList keys = {0}, shown = {0};
    for (; value; value = value->next) {
        const Expr *settled = eval_settle(answering->eval, value);
        const Expr *one = settled ? settled : value;
        vec_push(gather->arena, &keys, value_key(gather, at, answering, one));
        vec_push(gather->arena, &shown, value_shown(gather, at, answering, one));
    }
    for (size_t i = 0; i < thing->aspects.count; i++) {
        Aspect *before = &thing->aspects.items[i];
        if (!text_equal(before->heading, heading))
            continue;
        TextList said = {0};
        split(gather->arena, before->key, &said);
        if (keys.count == 1 && has_text(&said, keys.items[0]))
            return;
        for (size_t k = 0; k < said.count; k++)
            vec_push(gather->arena, &keys, said.items[k]);
        before->shown =
            text_format(gather->arena, TEXT_FMT "; " TEXT_FMT, TEXT_ARG(before->shown),
                        TEXT_ARG(joined(gather->arena, &shown, "; ")));
        qsort(keys.items, keys.count, sizeof *keys.items, by_text);
        before->key = joined(gather->arena, &keys, "\n");
        return;
    }
    if (keys.count > 1)
        qsort(keys.items, keys.count, sizeof *keys.items, by_text);
    vec_push(
        gather->arena, &thing->aspects,
        ((Aspect){text_copy(gather->arena, heading), joined(gather->arena, &keys, "\n"),
                  joined(gather->arena, &shown, "; "), place}));
}

static void take_cells(Gather *gather, const AtHand *at, Answering *answering,
                       Thing *thing, const Entity *entity)
{
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        const Expr *value = eval_cell(answering->eval, cell);
        if (!value || (is_bookkeeping(cell->label) && !cell->attribute))
            continue;
        Text heading = cell->attribute ? entity_label(cell->attribute, gather->language)
                                       : tell_label(answering, cell->label);
        add_aspect(gather, at, answering, thing, heading, value,
                   place_of(gather->arena, cell->span, cell->clause));
    }
}

// `who` under the act, of each duty, right, prohibition and task about the thing.
static void take_duty(Gather *gather, const AtHand *at, Answering *answering,
                      Thing *thing, const Entity *duty)
{
    const Expr *does = NULL, *who = NULL;
    eval_slot(answering->eval, duty, LABEL_does, &does);
    const Cell *cell = eval_slot(answering->eval, duty, LABEL_who, &who);
    if (!does || !cell || !who)
        return;
    Text heading = text_format(
        gather->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(tell_list(answering, does)),
        TEXT_ARG(text_from(keyword_block_words[gather->language][duty->block])));
    add_aspect(gather, at, answering, thing, heading, who,
               place_of(gather->arena, cell->span, cell->clause));
    vec_push(gather->arena, &thing->cited, gather_declared(gather, duty));
}

static void take_duties(Gather *gather, const AtHand *at, Answering *answering,
                        Thing *thing, const Entity *entity)
{
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *duty = at->model->entities.items[i];
        bool is_duty = duty->block == BLOCK_duty || duty->block == BLOCK_right ||
                       duty->block == BLOCK_prohibition || duty->block == BLOCK_task;
        if (is_duty && eval_present(answering->eval, duty) &&
            tell_concerns(answering, duty, LABEL_what, entity))
            take_duty(gather, at, answering, thing, duty);
    }
}

// `produce`, or `produce (basic, youth)` where it holds in some case or for a group only.
static Text aspect_heading(Gather *gather, Answering *answering, const Entity *aspect,
                           const Situation *at)
{
    EntityList limits = {0};
    Text name = entity_label(aspect, gather->language);
    for (size_t i = 0; i < at->cases.count; i++)
        vec_push(answering->arena, &limits, at->cases.items[i]);
    if (at->group)
        vec_push(answering->arena, &limits, at->group);
    if (limits.count == 0)
        return name;
    return text_format(gather->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(name),
                       TEXT_ARG(show_names(answering->arena, gather->language, &limits)));
}

// Whom a line names: those who hold it or, where places are told apart, in its own words.
static const Expr *holders(Answering *answering, const Situation *at, const Held *held)
{
    Expr *first = NULL;
    if (at->place || held->who.count == 0)
        return held->value;
    for (size_t i = held->who.count; i > 0; i--) {
        Expr *one = ARENA_NEW(answering->arena, Expr);
        one->kind = EXPR_ENTITY;
        one->entity = services_real(answering->eval, held->who.items[i - 1]);
        one->next = first;
        first = one;
    }
    return first;
}

static void take_case(Gather *gather, Answering *answering, const AtHand *at,
                      Thing *thing, const Entity *aspect, const ServiceCase *one)
{
    Text heading = aspect_heading(gather, answering, aspect, &one->at);
    for (size_t i = 0; i < one->held.count; i++) {
        const Held *held = &one->held.items[i];
        const Expr *value = holders(answering, &one->at, held);
        for (; value; value = value->next) {
            Expr alone = *value;
            alone.next = NULL;
            const Cell *cell = held->line->cell;
            add_aspect(gather, at, answering, thing, heading, &alone,
                       place_of(gather->arena, cell->span, cell->clause));
        }
    }
}

// Who holds each aspect of a service, through its mode and through rules as well.
static void take_service(Gather *gather, const AtHand *at, Answering *answering,
                         Thing *thing, const Entity *service)
{
    const Services *all = at->model->services;
    if (service->block != BLOCK_service || !all)
        return;
    ServiceEval *services = services_begin(answering->eval, NULL);
    for (size_t i = 0; i < all->aspects.count; i++) {
        ServiceAsked asked = {0};
        ServiceCases cases = {0};
        services_all_cases(services, service, all->aspects.items[i], &asked, &cases);
        for (size_t k = 0; k < cases.count; k++)
            take_case(gather, answering, at, thing, all->aspects.items[i],
                      &cases.items[k]);
    }
}

static void take_thing(Gather *gather, const AtHand *at, const Entity *entity)
{
    Result unused = {0};
    Asked asked = {.form = gather->form, .language = gather->language};
    Eval eval = eval_begin(at->arena, at->model, at->base);
    Answering answering = {&eval, &asked, gather->language, at->arena, &unused};
    Thing thing = {.known = gather->things.known.count,
                   .member = at->number,
                   .place = place_of(gather->arena, entity->span, entity->clause)};
    // Parties are as strictly apart here as everywhere.
    gather->things.things = entity->block != BLOCK_party &&
                            entity->block != BLOCK_actor && entity->block != BLOCK_unit;
    identities_add(&gather->things, at->number, entity);
    vec_push(gather->arena, &thing.cited, gather_declared(gather, entity));
    if (gather->form == FORM_treated_differently) {
        take_cells(gather, at, &answering, &thing, entity);
        take_service(gather, at, &answering, &thing, entity);
        take_duties(gather, at, &answering, &thing, entity);
        EntityList touched = {0};
        eval_touched(&eval, &touched);
        for (size_t i = 0; i < touched.count; i++) {
            Arg args[2] = {ARG(gather_name(gather, at->number)),
                           ARG(entity_label(touched.items[i], gather->language))};
            gather_assume(gather, PHRASE_portfolio_open, 2, args);
        }
    }
    vec_push(gather->arena, &gather->thing_list, thing);
}

// The kinds and sets of this agreement that bear a name of the kind asked about.
static void kinds_here(const Gather *gather, const AtHand *at, EntityList *out)
{
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *kind = at->model->entities.items[i];
        bool named = false;
        if (kind->block != BLOCK_kind && kind->block != BLOCK_set)
            continue;
        for (size_t n = 0; n < kind->names.count; n++)
            named =
                named || text_map_find(&gather->kinds, kind->names.items[n].folded) > 0;
        if (named)
            vec_push(at->arena, out, kind);
    }
}

static bool is_of_kind(const EntityList *kinds, const Entity *entity)
{
    for (size_t i = 0; i < kinds->count; i++)
        if (entity_is_a(entity, kinds->items[i]))
            return true;
    return false;
}

void portfolio_take_things(Gather *gather, const AtHand *at)
{
    EntityList kinds = {0};
    if (!gather->things.arena)
        gather->things = identities_new(gather->arena, true);
    kinds_here(gather, at, &kinds);
    Eval eval = eval_begin(at->arena, at->model, at->base);
    for (size_t i = 0; kinds.count > 0 && i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        if (!entity->prelude && entity->block != BLOCK_kind &&
            eval_present(&eval, entity) && is_of_kind(&kinds, entity))
            take_thing(gather, at, entity);
    }
}

// --- comparing ---

// The things of one identity, in the order of the agreements.
typedef VEC(const Thing *) Same;

static size_t root_of(Gather *gather, const Thing *thing)
{
    return identities_root(&gather->things, thing->known);
}

// Lists of things by identity; an index by identity, so that many take no time.
typedef struct {
    Same *of;
    size_t count;
} Groups;

static Groups group_things(Gather *gather)
{
    Groups groups = {ARENA_ARRAY(gather->arena, Same, gather->thing_list.count + 1),
                     gather->thing_list.count};
    for (size_t i = 0; i < gather->thing_list.count; i++) {
        const Thing *thing = &gather->thing_list.items[i];
        vec_push(gather->arena, &groups.of[root_of(gather, thing)], thing);
    }
    return groups;
}

static bool in_several(const Same *same)
{
    for (size_t i = 1; i < same->count; i++)
        if (same->items[i]->member != same->items[0]->member)
            return true;
    return false;
}

static void cite_thing(Gather *gather, const Thing *thing)
{
    enum { CITED = 4 };
    for (size_t i = 0; i < thing->cited.count && i < CITED; i++)
        gather_cite(gather, &thing->cited.items[i]);
}

void portfolio_tell_only_one(Gather *gather)
{
    Groups groups = group_things(gather);
    size_t all = 0;
    for (size_t i = 0; i < groups.count; i++) {
        const Same *same = &groups.of[i];
        all += same->count > 0;
        if (same->count == 0 || in_several(same))
            continue;
        const Thing *thing = same->items[0];
        gather_row(gather, &gather->rows, identities_label(&gather->things, i),
                   gather_name(gather, thing->member),
                   gather_text_value(gather, gather_place_words(gather, &thing->place)),
                   thing->place);
        cite_thing(gather, thing);
    }
    GATHER_SAY(gather, portfolio_only_one, ARG(gather->kind),
               ARG(gather_number(gather, gather->rows.count)),
               ARG(gather_number(gather, all)),
               ARG(gather_number(gather, gather->member_count)));
    gather_tell_alike(gather, &gather->things, NULL);
}

static const Aspect *aspect_of(const Thing *thing, Text heading)
{
    for (size_t i = 0; i < thing->aspects.count; i++)
        if (text_equal(thing->aspects.items[i].heading, heading))
            return &thing->aspects.items[i];
    return NULL;
}

static bool differ_in(const Same *same, Text heading)
{
    const Aspect *first = aspect_of(same->items[0], heading);
    for (size_t i = 1; i < same->count; i++) {
        const Aspect *other = aspect_of(same->items[i], heading);
        if ((first == NULL) != (other == NULL) ||
            (first && !text_equal(first->key, other->key)))
            return true;
    }
    return false;
}

// One row for each agreement: what it says under the heading, and where.
static void tell_difference(Gather *gather, Text name, const Same *same, Text heading)
{
    Text of = text_format(gather->arena, TEXT_FMT ", " TEXT_FMT, TEXT_ARG(name),
                          TEXT_ARG(heading));
    Text missing = text_from(keyword_word_words[gather->language][WORD_not_stated]);
    for (size_t i = 0; i < same->count; i++) {
        const Thing *thing = same->items[i];
        const Aspect *aspect = aspect_of(thing, heading);
        AgrPlace place = aspect ? aspect->place : thing->place;
        Text words = text_format(gather->arena, TEXT_FMT " \xC2\xB7 " TEXT_FMT,
                                 TEXT_ARG(aspect ? aspect->shown : missing),
                                 TEXT_ARG(gather_place_words(gather, &place)));
        gather_row(gather, &gather->rows, of, gather_name(gather, thing->member),
                   gather_text_value(gather, words), place);
    }
}

// Headings of all the things of one identity, each once.
static void all_headings(Gather *gather, const Same *same, TextList *out)
{
    TextMap seen = {0};
    for (size_t i = 0; i < same->count; i++)
        for (size_t k = 0; k < same->items[i]->aspects.count; k++) {
            Text heading = same->items[i]->aspects.items[k].heading;
            size_t *met = text_map_at(gather->arena, &seen, heading);
            if ((*met)++ == 0)
                vec_push(gather->arena, out, heading);
        }
}

static bool tell_differences(Gather *gather, const Same *same, size_t identity)
{
    TextList headings = {0};
    size_t before = gather->rows.count;
    all_headings(gather, same, &headings);
    for (size_t i = 0; i < headings.count; i++)
        if (differ_in(same, headings.items[i]))
            tell_difference(gather, identities_label(&gather->things, identity), same,
                            headings.items[i]);
    if (gather->rows.count == before)
        return false;
    for (size_t i = 0; i < same->count; i++)
        cite_thing(gather, same->items[i]);
    return true;
}

void portfolio_tell_different(Gather *gather)
{
    Groups groups = group_things(gather);
    size_t shared = 0, different = 0;
    for (size_t i = 0; i < groups.count; i++) {
        const Same *same = &groups.of[i];
        if (same->count == 0 || !in_several(same))
            continue;
        shared++;
        different += tell_differences(gather, same, i);
    }
    GATHER_SAY(gather, portfolio_different, ARG(gather->kind),
               ARG(gather_number(gather, different)), ARG(gather_number(gather, shared)));
    gather_tell_alike(gather, &gather->things, NULL);
}
