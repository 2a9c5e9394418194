#include "analysis/voting/shelf.h"

#include <stdlib.h>

enum { KEPT_BYTES = 160 << 20, KEPT_RULES = 64 };

struct Shelf {
    const Arena *beside;
    Arena *arena;
    bool open;   // a question is under way
    bool broken; // or was broken off
    VEC(Worked *) rules;
};

Shelf *shelf_new(const Arena *beside)
{
    Shelf *shelf = calloc(1, sizeof *shelf);
    if (shelf != NULL)
        *shelf = (Shelf){.beside = beside, .arena = arena_beside(beside)};
    if (shelf != NULL && shelf->arena == NULL) {
        free(shelf);
        return NULL;
    }
    return shelf;
}

void shelf_free(Shelf *shelf)
{
    if (shelf != NULL)
        arena_free(shelf->arena);
    free(shelf);
}

// A jump may have left a diagram half made.
void shelf_begin(Shelf *shelf)
{
    bool full = arena_used(shelf->arena) > KEPT_BYTES || shelf->rules.count >= KEPT_RULES;
    if (full || shelf->broken || shelf->open) {
        Arena *fresh = arena_beside(shelf->beside);
        if (fresh == NULL)
            arena_fail(shelf->arena, FAILURE_MEMORY);
        arena_free(shelf->arena);
        *shelf = (Shelf){.beside = shelf->beside, .arena = fresh};
    }
    arena_rest(shelf->arena);
    shelf->open = true;
}

void shelf_end(Shelf *shelf)
{
    shelf->open = false;
}

void shelf_break(Shelf *shelf)
{
    shelf->broken = shelf->broken || shelf->open;
    shelf->open = false;
}

Worked *shelf_find(Shelf *shelf, Arena *arena, const VoteRule *rule, bool *known)
{
    bool keeps = shelf != NULL && shelf->open && rule != NULL;
    *known = false;
    for (size_t i = 0; keeps && i < shelf->rules.count; i++)
        if (rule_same(shelf->rules.items[i]->rule, rule)) {
            *known = true;
            return shelf->rules.items[i];
        }
    if (keeps)
        arena = shelf->arena;
    Worked *worked = ARENA_NEW(arena, Worked);
    worked->arena = arena;
    worked->rule = keeps ? rule_copy(arena, rule) : rule;
    if (keeps)
        vec_push(arena, &shelf->rules, worked);
    return worked;
}
