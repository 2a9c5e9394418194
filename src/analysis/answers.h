#ifndef AGRC_ANALYSIS_ANSWERS_H
#define AGRC_ANALYSIS_ANSWERS_H

#include "analysis/answer.h"

// What the answers that tell what a text states have in common: values in words of the
// reader's language, rows, and looking without citing.

// --- words ---

Text tell_name(Answering *answering, const Entity *entity); // `päätös (johtoryhma)`
Text tell_label(const Answering *answering, LabelKey label);
Text tell_word(const Answering *answering, WordKey word);
Text tell_block(const Answering *answering, const Entity *entity);
Text tell_truth(Answering *answering, Truth truth);
Text tell_count(Answering *answering, size_t count);
Text tell_clause(Answering *answering, const Clause *clause); // empty outside clauses
Text tell_joined(Answering *answering, Text first, const char *between, Text second);

// A value, or a list of them joined by `; `; open questions are settled by their
// readings.
Text tell_value(Answering *answering, const Expr *value);
Text tell_list(Answering *answering, const Expr *list);
// The values of an attribute: years as they are written, everything else as above.
Text tell_attribute(Answering *answering, const Entity *attribute, const Expr *list);
// The values of a label of an entity in words; empty when none is in force.
Text tell_slot(Answering *answering, const Entity *entity, LabelKey label);
// `within: 60 days; counted from: notice`, for the labels that are stated.
Text tell_slots(Answering *answering, const Entity *entity, const LabelKey *labels,
                size_t count);
// A cell with its label or names: `chair: from members`, `koski 45 %`.
Text tell_cell(Answering *answering, const Cell *cell);
// All cells in force of an entity.
Text tell_cells(Answering *answering, const Entity *entity);

// --- values ---

AgrValue tell_as_value(Answering *answering, const Expr *list, const Entity *of);

// A figure as the answer, with `what` it is: `Total of costs: 8 600 000 €.`
void tell_figure(Answering *answering, Text what, Figure figure);
// Names as the answer, with what they are and how many: `Members (3): a, b and c.`
void tell_names(Answering *answering, Text what, const EntityList *names);
// `what` is not stated: the verdict, the sentence and the silence.
void tell_not_stated(Answering *answering, Text what, Text where);

typedef VEC(AgrRow) RowList;
AgrRow tell_row(Answering *answering, Text of, Text what, AgrValue value, Span span,
                const Clause *clause);
// To terminate the agreement is to leave it, in whatever words the text says so: tells
// the rights of `who` (NULL: of anybody) to. False when the deed is another, or nothing
// is said of it.
bool tell_ending(Answering *answering, const Entity *act, const Entity *thing,
                 const Entity *who);
// Changes what a row is of.
void tell_row_of(Answering *answering, AgrRow *row, Text of);
// The words of a place in one line.
Text one_line_of(Answering *answering, Span span);
// The terms of the sum that a quantity is, as rows of the sum of the answer.
void tell_terms(Answering *answering, const Entity *measure, const Entity *of);
// Every figure of a measure with its time, for one or (NULL) in all, as the answer; false
// when its figures are for no time of their own.
bool tell_over_time(Answering *answering, Text what, const Entity *measure,
                    const Entity *of);
// A time in words: a year, a day, or from when to when.
Text tell_time(Answering *answering, Date from, Date until);
// Rows as the answer.
void tell_rows(Answering *answering, const RowList *rows);
// A row of the sum that the answer shows.
void tell_sum(Answering *answering, AgrRow row);

// --- looking ---

// The cells of an entity with that label that are in force, those of layers first.
void tell_stated(Answering *answering, const Entity *entity, LabelKey label,
                 CellList *out);
// The present entities of the main agreement that are such blocks, in the order of the
// text.
void tell_entities(Answering *answering, BlockKey block, EntityList *out);
bool tell_is_main(const Answering *answering, const Entity *entity);
// Whether a list says in words that something is not stated.
bool tell_says_not_stated(const Expr *list);
// The present entities that a label names; `open` as in eval_members.
void tell_members(Answering *answering, const Entity *entity, LabelKey label,
                  EntityList *out, bool *open);

// Looking at what may turn out not to matter: between the two calls reads are set aside;
// if they did matter they are kept, else only the open questions that they touched.
InputList tell_look(Answering *answering);
void tell_looked(Answering *answering, InputList before, bool mattered);

// Goes through the present statements of some kinds (which end with BLOCK_none), kind by
// kind in the order of the text. What is read of one that the visitor does not want is
// set aside. Tells how many were wanted.
typedef bool DeedVisitor(Answering *answering, const Entity *deed, void *context);
// The same, but one with a mistake in it is passed over, and the answer says so: where it
// does not matter how many there are.
size_t tell_sound_deeds(Answering *answering, const BlockKey *blocks, DeedVisitor *visit,
                        void *context);
size_t tell_each_deed(Answering *answering, const BlockKey *blocks, DeedVisitor *visit,
                      void *context);

// --- duties ---

// Whether a duty does an act, by its name or in the words of a text.
bool tell_does(Answering *answering, const Entity *duty, const Entity *act);

// How a duty, right or prohibition binds that does not say it; WORD_none for others.
WordKey tell_usual_strength(BlockKey block);
// `toimittaa: raportti (pitää)`.
Text tell_act(Answering *answering, const Entity *duty);
// `toimittaa: raportti (pitää); määräaika: 60 päivää`.
Text tell_duty(Answering *answering, const Entity *duty);
// After an answer that something is not stated: up to five deeds that share the act or
// the thing with what was asked (and the doer, when one is given).
void tell_nearest(Answering *answering, const Entity *who, const Entity *act,
                  const Entity *thing);
// Whether those whom a label names include an entity: itself, its kind, set or role.
bool tell_concerns(Answering *answering, const Entity *duty, LabelKey label,
                   const Entity *entity);

// Says that a list which `of` states is open.
void tell_maybe_more(Answering *answering, const Entity *of);

// Whether somebody may (or must) do with a service what one of its aspects is called, as
// its lines say; false when they say nothing of it, and then nothing is told.
bool tell_service_deed(Answering *answering, const Entity *who, const Entity *act,
                       const Entity *service, bool must);

#endif
