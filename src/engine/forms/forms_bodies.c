#include "engine/forms/forms_bodies.h"

#include <string.h>

// Beginnings of words for bodies, as compared without dots; those of one row are sorts of
// body that translate one another.
enum { STEMS_MOST = 12, ENDING_MOST = 7 };
static const char *const sorts[][STEMS_MOST] = {
    {"board", "committee", "lautaku", "johtokun", "toimikun", "namnd", "direktion",
     "kommitte", NULL},
    {"body", "toimielin", "toimielim", "organ", NULL},
    {"hallitu", "styrelse", NULL},
    {"council", "assembly", "neuvosto", "valtuusto", "rad", "stamma", "fullmaktige",
     "forsamling", NULL},
    {"meeting", "kokou", NULL},
    {"forum", "foorumi", NULL},
    {"group", "team", "johtoryhm", "ohjausryhm", "tyoryhm", "tiimi", "ryhma",
     "ledningsgrupp", "styrgrupp", "arbetsgrupp", "grupp", NULL},
    {"section", "jaosto", "sektion", NULL},
};
// Words of these first sorts mean the only body whatever it is called; a council or an
// executive may be one of the parties' own.
enum { ANY_BODY = 2 };
enum { SORTS = sizeof sorts / sizeof *sorts };

// `nämnden` begins so: only an ending follows.
static bool begins_with(Text word, const char *stem)
{
    size_t length = strlen(stem);
    return word.length >= length && word.length <= length + ENDING_MOST &&
           memcmp(word.at, stem, length) == 0;
}

static bool is_sort(Text word, size_t sort)
{
    for (size_t i = 0; sorts[sort][i]; i++)
        if (begins_with(word, sorts[sort][i]))
            return true;
    return false;
}

// A compound ends with the word: `ymparistolautakunta`.
static bool has_sort(Text name, size_t sort)
{
    for (size_t i = 0; sorts[sort][i]; i++)
        if (memmem(name.at, name.length, sorts[sort][i], strlen(sorts[sort][i])))
            return true;
    return false;
}

static bool is_called(Arena *arena, const Entity *body, size_t sort)
{
    bool called = has_sort(text_fold_loose(arena, body->title), sort);
    for (size_t i = 0; i < body->names.count && !called; i++)
        called = has_sort(text_fold_loose(arena, body->names.items[i].text), sort);
    return called;
}

const Entity *body_called(Arena *arena, const Model *model, Text word)
{
    size_t sort = 0, bodies = 0, called = 0;
    const Entity *only = NULL, *best = NULL;
    while (sort < SORTS && !is_sort(word, sort))
        sort++;
    if (sort == SORTS)
        return NULL;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *body = model->entities.items[i];
        if (body->block != BLOCK_body || body->agreement != model->main)
            continue;
        only = body;
        bodies++;
        if (is_called(arena, body, sort)) {
            best = body;
            called++;
        }
    }
    return called == 1 ? best : bodies == 1 && sort < ANY_BODY ? only : NULL;
}
