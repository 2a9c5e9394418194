#ifndef AGRC_MODEL_AMEND_H
#define AGRC_MODEL_AMEND_H

#include "model/link.h"

// Amendments as layers of text. The text that an amendment leaves is linked anew, by the
// passes that link any other: so whatever reads the model (answers, checks, calendars)
// needs to know nothing of amendments. No tree is changed: the new one shares all nodes
// that stay as they are.
//
// An amendment takes statements away (what it `replaces` or `repeals`) and brings its own
// clauses. A statement in them that has the name of one that is there continues it; what
// it states of a label or a row takes the place of what was stated (supersede.c).

// The files of a text that an amendment leaves, before they are linked.
typedef struct {
    Agreement **items;
    size_t count, capacity;
} AmendedText;

// The text after an amendment of the model: `amendment` is an entity of `before`. What it
// names and the text doesn't have goes to `told`. Nothing of the result belongs to
// `before` but what that has from its own text.
AmendedText amend_text(Arena *arena, Diags *told, const Model *before,
                       const Entity *amendment);

// Such a text as a model of its own, in the memory of `diags`, where what linking it
// finds goes. `like`: another text of the agreement. It may be linked any number of
// times.
Model *amend_link(Diags *diags, const Model *like, const AmendedText *text);

// Both at once.
Model *amend_apply(Diags *diags, Diags *told, const Model *before,
                   const Entity *amendment);

// The agreement that an amendment is of: the one that it names, else the main one.
const Agreement *amend_target(const Model *model, const Entity *amendment);

// What `replaces`, `repeals` and the like name, as seen from an agreement: a clause or a
// statement; both NULL when there is none.
typedef struct {
    const Clause *clause;
    const Entity *entity;
} Amended;
Amended amend_named(const Model *model, const Agreement *agreement, const Node *item);

// What an amendment does to one clause or statement of the text before it.
typedef enum { TOUCH_REPLACES, TOUCH_REPEALS, TOUCH_CHANGES, TOUCH_ADDS } Touch;
typedef struct {
    Touch touch;
    const Clause *clause; // replaced or repealed, or where the statement stands
    const Entity *entity; // the statement; NULL: the whole clause
    const Node *node;     // what stands in the amendment: a statement, or what it names
} Touched;
typedef VEC(Touched) TouchedList;
void amend_touches(Arena *arena, const Model *before, const Entity *amendment,
                   TouchedList *out);

// What a statement of an amendment continues in an agreement, or NULL. `parent` is what
// the block around it continues, or NULL.
Entity *amend_continued(const Model *model, const Agreement *agreement, const Node *node,
                        const Entity *parent);

// --- for the passes of linking ---

// Declares an amendment; its clauses are no part of the text that it stands beside.
void amend_declare(Link *link, Statements *out, const Node *node);
// Statements in clauses of amendments: each continues what it names, or is new.
void amend_continue(Link *link, Statements *out);
// Takes away the cells in whose place an amendment has put others.
void amend_supersede(Link *link);
// Of the statements that continue a decision, the last one that says by a block when it
// passes (or, with `unless`, when not); NULL when none of an amendment does.
const Node *amend_conditions(const Entity *decision, bool unless);

#endif
