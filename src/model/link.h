#ifndef AGRC_MODEL_LINK_H
#define AGRC_MODEL_LINK_H

#include "model/names.h"
#include "model/schema.h"

// Linking in passes, so that the order of statements decides nothing:
//   declare.c  clauses and everything with a name
//   anew.c     what a file declares though the vocabulary has it
//   matters.c, steps.c  what is named or told only where it is used
//   laws.c     which law an agreement is under, and what the law's words mean in it
//   values.h   nodes to typed expressions with names resolved
//   relations.c  what attributes take, steps of scales; what their values must be
//   cells.c    labels and rows of each statement to cells
//   mistakes.c what leads back to itself; what mistakes spoil
//   lower.c    views of the engine: measures, bodies, decisions, rules, open questions,
//   tests
// link.c calls them in this order.

typedef struct Link {
    Model *model;
    Arena *arena;
    Diags *diags;
    const Agreement *agreement; // of the statement at hand
    const Clause *clause;
    const Entity *subject; // of the statement at hand, or NULL
    BlockKey block;
    LabelKey label;         // whose values are at hand, or none
    Agreement *declaring;   // in the first pass
    const Entity *expected; // the kind that the values at hand are of, or NULL
    TextMap unknown;        // unknown names that have had their message
    VEC(Span) repeated;     // where such a name stands again
    VEC(Expr *) calls;      // of native functions
    BlockSet bent;          // kinds of which names at hand may stand in case forms
    bool each;              // the name at hand stands behind `each`
    bool amending;          // statements of an amendment are being declared
    VEC(Text) supposed;     // changes of the what-ifs around the test at hand, folded
} Link;

// The entity made for a statement: what later passes work on, in the order of the text.
typedef struct {
    Entity *entity; // for rows and tests without a name: of the block they stand in
    const Node *statement;
    const Clause *clause;
    const Agreement *agreement;
} Stated;

typedef struct {
    VEC(Stated) statements;
    VEC(Stated) tests;
    VEC(Stated) also;     // statements that continue another; until all are declared
    VEC(Stated) amending; // statements of amendments; likewise
} Statements;

void declare_all(Link *link, Agreement *agreement, Statements *out);
void cells_link(Link *link, const Stated *stated);
// After all cells are there: labels that are missing, or stated twice with different
// values.
void cells_check(Link *link);
// Reports what leads back to itself and takes its value away.
void mistakes_circles(Link *link);
// Marks the statements that a mistake stands in.
void mistakes_mark(Link *link);
void lower_all(Link *link, const Statements *statements);
void lower_decision(Link *link, Entity *entity);
void lower_tests(Link *link, const Statements *statements);

// One statement with all that stands in it; `entity` is that of the block around it.
void declare_statement(Link *link, Statements *out, const Node *node,
                       const Clause *clause, Entity *entity);
// The record of one statement, with its names, in the agreement at hand.
Entity *declare_named(Link *link, const Node *node, const Clause *clause,
                      const Entity *parent);
// What was declared for a statement, or NULL.
const Entity *entity_of_statement(const Model *model, const Node *statement);

// A further name of an entity.
void declare_alias(Link *link, Entity *entity, Text text);

// What a file declares though the vocabulary has it takes the vocabulary's names for it.
// Before names are looked up.
void anew_declare(Link *link);

// Says which law an agreement is under, and what the law's words mean in it. After names
// can be looked up, before values are linked.
void laws_bind(Link *link);

// The views of a `require` line: one requirement, or one for each of its labels that ask
// something of the agreement as a whole.
void requirement_lower(Link *link, const Entity *entity);

// Reads the signatures of native functions. Before values are linked.
void natives_prepare(Link *link);
// The native function that a word names, or NULL.
const Entity *native_named(const Link *link, const Node *name);
// A call of a native function. `node` is the whole of it, `args` (may be NULL) what it is
// given; `claim` tells whether it stands where a claim does.
Expr *native_call(Link *link, const Node *node, const Entity *native, const Node *args,
                  bool claim);
// Holds calls against the signatures, after the units of measures are known.
void natives_check(Link *link);

// Declares what follows from other declarations: steps of scales and attributes that are
// named as an inverse. Before names are looked up.
void relations_declare(Link *link);
// Says of each attribute what it takes. Before values are linked.
void relations_prepare(Link *link);
// The values of an attribute, each read by the attribute's type.
Expr *relations_values(Link *link, const Entity *attribute, const Node *items);
// The type that stands for a value that an attribute is compared with.
SlotType relations_slot(const Entity *attribute);
// The step of a scale that a name means, or NULL.
const Entity *relations_step(const Entity *scale, Text folded);
// What things state of attributes, after their kinds are known.
void relations_check(Link *link);
// Views of classifications, and where two lists of a statement pair.
void lower_classification(Link *link, Entity *entity);
// What a class says of an attribute or measure: values or limits.
Expr *lower_conditions(Link *link, const Entity *attribute, const Node *items);
// Whether a list ends with `respectively`.
bool pairs_named(const Node *items);
void pairs_check(Link *link, const Entity *entity);

// The time that figures are for: `year`, `from`, `until` of a row, else of its statement.
// A year of 0: no such end.
typedef struct {
    Date from, until;
} TimeOf;
bool time_is_label(LabelKey label);
TimeOf time_of_row(Link *link, const Entity *measure, const Node *row);
// Gives the figures of a measure that have no time of their own that of their statement.
void time_spread(Link *link, Entity *measure);
bool time_differs(const Cell *a, const Cell *b);
// The statement of an entity that a place lies in: the one that declares it, or one that
// continues it.
const Node *entity_statement_at(const Entity *entity, Span span);

// The condition that a value states (`more than 70 % of votes`, `unanimous`); NULL when
// it states none.
Condition *condition_of(Arena *arena, const Expr *value, const Cell *cell);

// Whether `reading` lists readings of `unclear`.
const Entity *reading_named(const Entity *unclear, Text folded);

Cell *cell_new(Link *link, Entity *subject, LabelKey label, Span span);

#endif
