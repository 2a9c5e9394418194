#include "model/link.h"

#include <stdlib.h>

// Mistakes in what the text says, and what they spoil: an answer that rests on a value
// written wrongly would be a guess.

// --- what leads back to itself, or too far ---

// The labels through which things of one block are made of one another, and how long such
// a chain may be.
static const struct {
    BlockKey block;
    LabelKey label;
    LimitKey most;
} chains[] = {
    {BLOCK_set, LABEL_are, MOST_chain},
    {BLOCK_set, LABEL_except, MOST_chain},
    {BLOCK_set, LABEL_where, MOST_chain},
    {BLOCK_bloc, LABEL_are, MOST_chain},
    {BLOCK_quantity, LABEL_is, MOST_chain},
    {BLOCK_fact, LABEL_is, MOST_short_chain},
    {BLOCK_kind, LABEL_of, MOST_short_chain},
    {BLOCK_exception, LABEL_to, MOST_short_chain},
    {BLOCK_role, LABEL_held_by, MOST_chain},
    {BLOCK_party, LABEL_successor, MOST_short_chain},
    {BLOCK_actor, LABEL_successor, MOST_short_chain},
    {BLOCK_unit, LABEL_successor, MOST_short_chain},
    {BLOCK_body, LABEL_successor, MOST_short_chain},
    {BLOCK_service, LABEL_includes, MOST_chain}}; // its circles: findings_services.c
enum { CHAINS = sizeof(chains) / sizeof(chains[0]) };

// What an entity is made of: another one, named in the value of a cell.
typedef struct {
    const Entity *to;
    Cell *cell;
    Span where;
    LimitKey most;
} Use;
typedef VEC(Use) UseList;

typedef enum { NOT_WALKED, UNDER_WAY, WALKED } Walk;
typedef struct {
    Walk walk;
    size_t length;            // of the longest chain from it, itself included
    size_t first, last, next; // of its uses
} Links;

typedef struct {
    Link *link;
    Links *links; // by entity
    UseList uses;
    EntityList path;  // those under way: chains may be long, so nothing calls itself
    BlockSet chained; // the kinds of statement that lead on to others at all
} Circles;

// Adds what an expression names of that block. As deep as a formula may be, no deeper.
static void gather_uses(Circles *circles, const Expr *expr, Use use, BlockKey block)
{
    for (; expr; expr = expr->next) {
        if (expr->entity && expr->entity->block == block && expr->kind != EXPR_UNCLEAR) {
            use.to = expr->entity;
            use.where = expr->span;
            vec_push(circles->link->arena, &circles->uses, use);
        }
        if (expr->left)
            gather_uses(circles, expr->left, use, block);
        if (expr->right)
            gather_uses(circles, expr->right, use, block);
    }
}

static void begin_walk(Circles *circles, const Entity *entity)
{
    Links *links = &circles->links[entity->id];
    *links = (Links){.walk = UNDER_WAY, .length = 1, .first = circles->uses.count};
    // The vocabulary has no mistakes.
    bool leads_on =
        !entity->prelude && (circles->chained & BLOCK_BIT(entity->block)) != 0;
    size_t count = leads_on ? entity->cells.count : 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < CHAINS; k++) {
            const Cell *cell = entity->cells.items[i];
            if (chains[k].block != entity->block || chains[k].label != cell->label ||
                cell->attribute || cell->reading)
                continue;
            Cell *own = circles->link->model->cells.items[cell->id];
            gather_uses(circles, cell->value, (Use){.cell = own, .most = chains[k].most},
                        entity->block);
        }
    links->last = circles->uses.count;
    links->next = links->first;
    vec_push(circles->link->arena, &circles->path, entity);
}

// A circle is cut where it closes and a chain where it gets too long: what is said there
// is a mistake, the rest can be worked with.
static void settle_use(Circles *circles, const Entity *entity, const Use *use)
{
    Links *own = &circles->links[entity->id], *other = &circles->links[use->to->id];
    Arena *arena = circles->link->arena;
    size_t most = arena_most(arena, use->most);
    if (other->walk == UNDER_WAY && entity->block == BLOCK_service)
        return;
    if (other->walk == UNDER_WAY)
        DIAG(circles->link->diags, circular, use->where, ARG(entity->name));
    else if (other->length >= most)
        DIAG(circles->link->diags, chain_too_long, use->where, ARG(entity->name),
             diag_most(arena, use->most));
    else
        own->length = other->length >= own->length ? other->length + 1 : own->length;
    if (other->walk == UNDER_WAY || other->length >= most)
        use->cell->value = NULL;
}

// The next entity that has to be walked before `entity` can be settled, or NULL.
static const Entity *advance(Circles *circles, const Entity *entity)
{
    Links *links = &circles->links[entity->id];
    for (; links->next < links->last; links->next++) {
        const Use *use = &circles->uses.items[links->next];
        if (!use->cell->value)
            continue;
        if (circles->links[use->to->id].walk == NOT_WALKED)
            return use->to;
        settle_use(circles, entity, use);
    }
    return NULL;
}

static void walk(Circles *circles, const Entity *from)
{
    if (circles->links[from->id].walk != NOT_WALKED)
        return;
    begin_walk(circles, from);
    while (circles->path.count > 0) {
        const Entity *entity = vec_last(&circles->path);
        const Entity *next = advance(circles, entity);
        if (next) {
            begin_walk(circles, next);
            continue;
        }
        circles->links[entity->id].walk = WALKED;
        circles->path.count--;
    }
}

void mistakes_circles(Link *link)
{
    Model *model = link->model;
    Circles circles = {.link = link};
    for (size_t k = 0; k < CHAINS; k++)
        circles.chained |= BLOCK_BIT(chains[k].block);
    circles.links = ARENA_ARRAY(link->arena, Links, model->entities.count + 1);
    for (size_t i = model->first_entity; i < model->entities.count; i++)
        walk(&circles, model->entities.items[i]);
}

// --- where the mistakes are ---

// A statement, or a mistake (which spoils the innermost statement around it).
typedef struct {
    Span span;
    Entity *entity; // NULL: a mistake
} Place;
typedef VEC(Place) Places;

// In the order of the text; what encloses before what is enclosed, mistakes last.
static int order(const void *left, const void *right)
{
    const Place *a = left, *b = right;
    if (a->span.source != b->span.source)
        return (uintptr_t)a->span.source < (uintptr_t)b->span.source ? -1 : 1;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    if (!a->entity || !b->entity)
        return (b->entity != NULL) - (a->entity != NULL);
    return (a->span.end < b->span.end) - (a->span.end > b->span.end);
}

static void add_mistakes(const Link *link, Places *places)
{
    enum { ERROR = 2, CLASS_CONTENT = 3 }; // of a row of the message catalogue
    for (size_t i = 0; i < link->diags->list.count; i++) {
        const Finding *finding = &link->diags->list.items[i];
        const FindingRow *row = &finding_rows[finding->key];
        if (row->severity == ERROR && row->class < CLASS_CONTENT && finding->span.source)
            vec_push(link->arena, places, ((Place){finding->span, NULL}));
    }
    for (size_t i = 0; i < link->repeated.count; i++)
        vec_push(link->arena, places, ((Place){link->repeated.items[i], NULL}));
}

static void add_statements(const Link *link, Places *places)
{
    for (size_t i = link->model->first_entity; i < link->model->entities.count; i++) {
        Entity *entity = link->model->entities.items[i];
        vec_push(link->arena, places, ((Place){entity->node->span, entity}));
        for (size_t k = 0; k < entity->also.count; k++)
            vec_push(link->arena, places, ((Place){entity->also.items[k]->span, entity}));
    }
}

void mistakes_mark(Link *link)
{
    Places places = {0}, open = {0};
    add_mistakes(link, &places);
    link->model->has_mistakes = places.count > 0;
    if (!link->model->has_mistakes)
        return;
    add_statements(link, &places);
    qsort(places.items, places.count, sizeof(Place), order);
    for (size_t i = 0; i < places.count; i++) {
        const Place *place = &places.items[i];
        while (open.count > 0 && (vec_last(&open).span.source != place->span.source ||
                                  vec_last(&open).span.end <= place->span.start))
            open.count--;
        if (place->entity)
            vec_push(link->arena, &open, *place);
        else if (open.count > 0 && !vec_last(&open).entity->mistake.source)
            vec_last(&open).entity->mistake = place->span;
    }
}
