#include "engine/forms/forms_asked.h"

#include "engine/forms/forms_matter.h"
#include "engine/forms/forms_say.h"

#include <string.h>

const Filled *asked_slot(const Asked *asked, const char *name)
{
    for (size_t i = 0; i < asked->slots.count; i++)
        if (text_equal(asked->slots.items[i].name, text_from(name)))
            return &asked->slots.items[i];
    return NULL;
}

const Entity *asked_entity(const Asked *asked, const char *name)
{
    const Filled *slot = asked_slot(asked, name);
    return slot && slot->entities.count > 0 ? slot->entities.items[0] : NULL;
}

// A slot that a pattern fills twice (`X votes yes, Y votes no, Z votes yes`) holds both.
static void add_slot(Arena *arena, Asked *asked, const Filled *filled)
{
    for (size_t i = 0; i < asked->slots.count; i++) {
        Filled *same = &asked->slots.items[i];
        if (!text_equal(same->name, filled->name) || filled->entities.count == 0)
            continue;
        Filled both = *same;
        memset(&both.entities, 0, sizeof both.entities);
        for (size_t k = 0; k < filled->entities.count; k++)
            vec_push(arena, &both.entities, filled->entities.items[k]);
        for (size_t k = 0; k < same->entities.count; k++)
            vec_push(arena, &both.entities, same->entities.items[k]);
        *same = both;
        return;
    }
    vec_push(arena, &asked->slots, *filled);
}

Asked *asked_new(Arena *arena, const FormMatch *match)
{
    Asked *asked = ARENA_NEW(arena, Asked);
    asked->form = match->form;
    asked->language = match->language;
    for (const Fill *fill = match->fills; fill; fill = fill->before)
        add_slot(arena, asked, &fill->filled);
    for (size_t i = 0, j = asked->slots.count; i + 1 < j; i++) {
        Filled last = asked->slots.items[--j];
        asked->slots.items[j] = asked->slots.items[i];
        asked->slots.items[i] = last;
    }
    return asked;
}

static bool same_slots(const Asked *a, const Asked *b)
{
    for (size_t i = 0; i < a->slots.count; i++) {
        size_t k = 0;
        while (k < b->slots.count &&
               !filled_equal(&a->slots.items[i], &b->slots.items[k]))
            k++;
        if (k == b->slots.count)
            return false;
    }
    return true;
}

static bool same_asked(const Asked *a, const Asked *b)
{
    return a->form == b->form && a->why == b->why && a->slots.count == b->slots.count &&
           a->changes.count == b->changes.count && same_slots(a, b);
}

bool same_reading(const Asked *a, const Asked *b)
{
    if (!same_asked(a, b))
        return false;
    for (size_t i = 0; i < a->changes.count; i++)
        if (!same_asked(a->changes.items[i], b->changes.items[i]))
            return false;
    return true;
}

bool same_changes(const AskedList *a, const AskedList *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (!same_asked(a->items[i], b->items[i]))
            return false;
    return true;
}

static void put_instead(Arena *arena, Asked *asked, const Entity *from, const Entity *to)
{
    const Asked old = *asked;
    memset(&asked->slots, 0, sizeof asked->slots);
    for (size_t i = 0; i < old.slots.count; i++) {
        Filled filled = old.slots.items[i];
        memset(&filled.entities, 0, sizeof filled.entities);
        for (size_t k = 0; k < old.slots.items[i].entities.count; k++) {
            const Entity *entity = old.slots.items[i].entities.items[k];
            vec_push(arena, &filled.entities, entity == from ? to : entity);
        }
        vec_push(arena, &asked->slots, filled);
    }
}

const Asked *asked_with(Arena *arena, const Asked *asked, const Entity *from,
                        const Entity *to)
{
    Asked *copy = ARENA_NEW(arena, Asked);
    *copy = *asked;
    put_instead(arena, copy, from, to);
    copy->changes = (AskedList){0};
    for (size_t i = 0; i < asked->changes.count; i++) {
        Asked *change = ARENA_NEW(arena, Asked);
        *change = *asked->changes.items[i];
        put_instead(arena, change, from, to);
        vec_push(arena, &copy->changes, change);
    }
    return copy;
}

bool form_is_in(FormKey form, const FormKey *forms)
{
    for (; *forms != FORM_none; forms++)
        if (*forms == form)
            return true;
    return false;
}

static Asked *asked_copy(const FormScope *scope, const Asked *asked)
{
    Asked *copy = ARENA_NEW(scope->arena, Asked);
    *copy = *asked;
    memset(&copy->slots, 0, sizeof copy->slots);
    for (size_t i = 0; i < asked->slots.count; i++)
        vec_push(scope->arena, &copy->slots, asked->slots.items[i]);
    return copy;
}

static bool lacks_place(const Asked *change, const Filled *body, const Filled *matter)
{
    return change->form == FORM_set_threshold && (body || matter) &&
           !asked_slot(change, "matter") && (!asked_slot(change, "body") || matter);
}

// A question on decisions that names no place is about the limit that is changed.
static void take_place(const FormScope *scope, Asked *asked)
{
    if (!form_is_on_decisions(asked->form) || asked_slot(asked, "body") ||
        asked_slot(asked, "matter"))
        return;
    for (size_t i = 0; i < asked->changes.count; i++) {
        const Asked *change = asked->changes.items[i];
        const Filled *body = asked_slot(change, "body"),
                     *matter = asked_slot(change, "matter");
        if (change->form != FORM_set_threshold)
            continue;
        if (body)
            vec_push(scope->arena, &asked->slots, *body);
        if (matter)
            vec_push(scope->arena, &asked->slots, *matter);
        return;
    }
}

void asked_place_limits(const FormScope *scope, Asked *asked)
{
    take_place(scope, asked);
    const Filled *body = asked_slot(asked, "body"), *matter = asked_slot(asked, "matter");
    AskedList placed = {0};
    for (size_t i = 0; i < asked->changes.count; i++) {
        Asked *change = asked->changes.items[i];
        if (lacks_place(change, body, matter)) {
            change = asked_copy(scope, change);
            if (body && !asked_slot(change, "body"))
                vec_push(scope->arena, &change->slots, *body);
            if (matter)
                vec_push(scope->arena, &change->slots, *matter);
            change->understood = say_asked(scope, change);
        }
        vec_push(scope->arena, &placed, change);
    }
    asked->changes = placed;
}

// The only one whom a question is about, or NULL.
static const Entity *asked_about(const Asked *asked)
{
    static const char *const slots[] = {"party", "who", "entity"};
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) {
        const Filled *slot = asked_slot(asked, slots[i]);
        if (slot && slot->entities.count == 1 &&
            slot->entities.items[0]->block == BLOCK_party)
            return slot->entities.items[0];
    }
    return NULL;
}

// Whether a change sets a measure that has a figure for each to one figure, for nobody.
static bool sets_for_nobody(const Asked *change)
{
    const Entity *measure = asked_entity(change, "measure");
    const Measure *view = measure && entity_is_measure(measure) ? measure->view : NULL;
    return change->form == FORM_set_quantity && view && !asked_slot(change, "entity") &&
           measure->block == BLOCK_table && view->rows.count > 0;
}

AskedList changes_for(const FormScope *scope, const Asked *asked,
                      const AskedList *changes)
{
    AskedList out = {0};
    const Entity *who = asked_about(asked);
    for (size_t i = 0; i < changes->count; i++) {
        Asked *change = changes->items[i];
        if (who && sets_for_nobody(change)) {
            Asked *copy = asked_copy(scope, change);
            Filled of = {.name = TEXT("entity"), .text = who->name};
            vec_push(scope->arena, &of.entities, who);
            vec_push(scope->arena, &copy->slots, of);
            copy->understood = say_asked(scope, copy);
            change = copy;
        }
        vec_push(scope->arena, &out, change);
    }
    return out;
}
