#include "model/link.h"

#include <stdlib.h>

// Mistakes in what the text says, and what they spoil: an answer that rests on a value
// written wrongly would be a guess.

// --- what leads back to itself ---

// The labels through which things of one block are made of one another.
static const struct {
    BlockKey block;
    LabelKey label;
} chains[] = {{BLOCK_set, LABEL_are},     {BLOCK_set, LABEL_except},
              {BLOCK_set, LABEL_where},   {BLOCK_quantity, LABEL_is},
              {BLOCK_kind, LABEL_of},     {BLOCK_exception, LABEL_to},
              {BLOCK_role, LABEL_held_by}};
enum { CHAINS = sizeof(chains) / sizeof(chains[0]) };

typedef enum { NOT_WALKED, UNDER_WAY, WALKED } Walk;
typedef struct {
    Link *link;
    unsigned char *walks; // of each entity, a Walk
    unsigned depth;
} Circles;

static void walk(Circles *circles, Entity *entity);

// Whether an expression mentions something that needs the entity at hand.
static bool closes(Circles *circles, const Expr *expr, BlockKey block, Span *where)
{
    for (; expr; expr = expr->next) {
        if (expr->entity && expr->entity->block == block && expr->kind != EXPR_UNCLEAR) {
            Entity *named = circles->link->model->entities.items[expr->entity->id];
            walk(circles, named);
            *where = expr->span;
            if (circles->walks[named->id] == UNDER_WAY)
                return true;
        }
        if (closes(circles, expr->left, block, where) ||
            closes(circles, expr->right, block, where))
            return true;
    }
    return false;
}

// A chain too long to follow is left to the engine, which stops at it.
static void walk(Circles *circles, Entity *entity)
{
    enum { DEEPEST = 600 };
    if (circles->walks[entity->id] != NOT_WALKED || circles->depth > DEEPEST)
        return;
    circles->walks[entity->id] = UNDER_WAY;
    circles->depth++;
    for (size_t i = 0; i < entity->cells.count; i++)
        for (size_t k = 0; k < CHAINS; k++) {
            const Cell *cell = entity->cells.items[i];
            Span where;
            if (chains[k].block != entity->block || chains[k].label != cell->label ||
                cell->attribute || cell->reading)
                continue;
            if (closes(circles, cell->value, entity->block, &where)) {
                DIAG(circles->link->diags, circular, where, ARG(entity->name));
                circles->link->model->cells.items[cell->id]->value = NULL;
            }
        }
    circles->depth--;
    circles->walks[entity->id] = WALKED;
}

void mistakes_circles(Link *link)
{
    Model *model = link->model;
    Circles circles = {.link = link};
    circles.walks = ARENA_ARRAY(link->arena, unsigned char, model->entities.count + 1);
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
