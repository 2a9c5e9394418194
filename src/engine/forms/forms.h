#ifndef AGRC_ENGINE_FORMS_H
#define AGRC_ENGINE_FORMS_H

#include "engine/scenario.h"

#include <forms.h> // the generated table, not this file

// Reading questions and changes. Each is matched whole against the patterns of the form
// table (grammar/forms) in the three languages: literal words and typed slots. Filler
// words are passed over; case and missing dots are forgiven; names may be short,
// official, quoted, or in a case form that exactly one name in scope explains. What does
// not match as a whole is not understood: nothing is guessed.

// A slot of a pattern with what filled it.
typedef struct {
    Text name;                    // "party", "for", "against" …
    VEC(const Entity *) entities; // in the order given
    const Clause *clause;
    const Expr *value; // a figure, limit, date or list, as parsed
    WordKey word;      // a value word (`absent`, `abstain` …)
    Text text;         // the words as asked
} Filled;

// What a phrase such as `next month` came to, counted from the day of the question.
typedef struct {
    Text said, meant;
    Date today;
} RelativeDay;
typedef VEC(RelativeDay) RelativeDays;

typedef struct Asked Asked;
typedef VEC(Asked *) AskedList;
struct Asked {
    FormKey form;
    Language language; // of the pattern that matched
    VEC(Filled) slots;
    AskedList changes; // of a what-if, in order; each of a change form
    bool part;         // one of several questions that were asked in one
    bool by_words;     // no pattern had its words in their order: see forms_concepts.h
    bool why;          // the reasons are asked for (`why …`)
    bool dated;        // a day was named (`… on 1.1.2026`): `date`
    Date date, until;  // the last day, when a year was named
    RelativeDays relative;
    Text understood; // said again in the reader's language, with the names as declared
    Text said;       // the same with the names that the reader's language has for them
};

// A change that brings in a name (slot `new`) holds an entity that stands in for the one
// that the scenario will add: a party with this id. Later changes and the question of the
// same what-if name that stand-in; asked_with puts the added entity in its place.
#define STAND_IN_ID UINT32_MAX

// Why nothing matched.
typedef struct {
    VEC(Text) near; // the three nearest forms, filled with the names that were recognised
    Text stopped_at; // the first word that no form could place
    bool no_name;    // that word looks like a name, and nothing is called so
    // A word that neither the agreement nor any question form has, or empty.
    Text unheard;
    // A phrase such as `next month` that no day was given for, or empty.
    Text relative;
    Text no_day; // a day that does not exist, or empty
} NotAsked;

// Which forms are tried: those of one agreement, or those that ask of several together. A
// shape is such a form with anything in the place of names.
typedef enum { PORTFOLIO_NONE, PORTFOLIO_FORMS, PORTFOLIO_SHAPES } PortfolioForms;

// Where a question is asked: names of the model and of what the scenario added. `reader`
// is the language of `understood` and of suggestions.
typedef struct {
    Arena *arena;
    const Model *model;
    const Scenario *scenario;
    Language reader;
    bool labelled;               // say names as the reader's language has them
    const struct NameBook *book; // see forms_names_of; NULL: made anew for each question
    PortfolioForms portfolio;
    bool by_words; // only word by word: see forms_concepts.h
} FormScope;

// Whether the question has the shape of one about several agreements, whatever its names.
bool forms_has_portfolio_shape(const FormScope *scope, Text question);

// The names of a model made ready for finding them in questions, for all questions that
// are asked of it.
const struct NameBook *forms_names_of(Arena *arena, const Model *model);

// Reads a question, with its what-ifs. Every distinct reading goes to `out`: normally
// one; two or more when it can be read in ways that differ in form or in what fills a
// slot. False when there is none; then `not_asked` says why.
bool forms_question(const FormScope *scope, Text question, AskedList *out,
                    NotAsked *not_asked);

// Reads one or more changes (`rovala leaves and redu has 20 %`), which `out` lists in
// order. False when they are not understood, or in more than one way.
bool forms_change(const FormScope *scope, Text change, AskedList *out,
                  NotAsked *not_asked);

// The slot with that name, or NULL; its first entity, or NULL.
const Filled *asked_slot(const Asked *asked, const char *name);
const Entity *asked_entity(const Asked *asked, const char *name);

// The same question with `to` wherever it names `from`, in its changes too.
const Asked *asked_with(Arena *arena, const Asked *asked, const Entity *from,
                        const Entity *to);

// Every form's example in a language, with names of the model put into its slots; forms
// for which the model has no fitting names are left out.
void forms_examples(const FormScope *scope, Language language, TextList *out);

// What may come next after the words of `begun`: literal words and names, sorted.
void forms_complete(const FormScope *scope, Text begun, TextList *out);

#endif
