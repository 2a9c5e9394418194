#ifndef AGRC_MODEL_MODEL_H
#define AGRC_MODEL_MODEL_H

#include "base/interval.h"
#include "base/limit.h"
#include "base/seen.h"
#include "base/text_map.h"
#include "model/units.h"
#include "syntax/parse.h"

// The linked model: one agreement (with what it uses), names resolved, values typed, each
// with its clause. Made once from the trees and never changed; what-if layers lie over
// it.
//
// The core is small. Entities are all that has a name. Cells are all that is stated about
// them: a label's value, a row's figure. Measures, bodies, decisions, rules and the rest
// are views that gather the cells of one entity for their part of the engine.

typedef struct Agreement Agreement;
typedef struct Clause Clause;
typedef struct Entity Entity;
typedef struct Cell Cell;
typedef struct Expr Expr;

// --- values ---

// A figure: exact, a range, or approximate (`about`; tolerance from the text or none).
typedef struct {
    Interval range;
    Unit unit;
    bool about;
    bool has_tolerance; // then `range` already includes it
    bool floorless;     // `at most`: nothing but 0 is known of its lower end
    bool ceilingless;   // `at least`: it has no upper end; `range.high` is a stand-in
    uint64_t natives;   // bits of the native functions that it depends on
} Quantity;

typedef enum {
    EXPR_QUANTITY,
    EXPR_ENTITY,
    EXPR_TEXT,
    EXPR_DATE,
    EXPR_PERIOD, // date, last_date
    EXPR_WORD,   // a value word: all, unanimous, not stated …
    EXPR_CLAUSE,
    EXPR_UNCLEAR, // entity is the open question
    EXPR_LIMIT,   // [left] limit right
    EXPR_EACH,    // each/every of left
    EXPR_AS,      // follows left
    EXPR_PART_OF, // the entity's part of the total of left; word by_key: among the payers
    EXPR_EQUAL,   // the same part for each of those who pay, or who have a figure
    EXPR_TOTAL,   // of left
    EXPR_COUNT,   // of left
    EXPR_OVER,    // the smallest, largest or average (word) of left
    EXPR_SIZE,    // of left
    EXPR_TOGETHER,
    EXPR_OUTSIDE,   // left, not counted in the total
    EXPR_PER_EACH,  // a figure that holds for each of those named
    EXPR_FREQUENCY, // left per word (every_year, every_month)
    EXPR_MEASURED,  // left, counted by the measure word (of_votes, in_favour …)
    EXPR_OF,        // left of right: of a measure, of an entity
    EXPR_EXCEPT,    // left but for right
    EXPR_NAMED_BY,  // left named by right
    EXPR_PAIR,      // left with the figure right
    EXPR_ARITHMETIC,
    EXPR_CALL, // entity is a native function; left the list of what it is given
    EXPR_AND,
    EXPR_OR,
    EXPR_NOT,
    EXPR_ASSUMED, // left, marked as the assumed reading
    EXPR_BAD,     // its mistake has been reported
} ExprKind;

struct Expr {
    ExprKind kind;
    WordKey word; // EXPR_WORD, EXPR_MEASURED, EXPR_FREQUENCY
    Expr *next;   // in a list
    Expr *left, *right;
    const Entity *entity;
    Span span;
    Text text;
    Limit limit;
    Operator operator;
    Quantity quantity;
    const Clause *clause;
    Date date, last_date;
};

// --- what is stated ---

// One stated thing. Its id is what layers override and answers cite.
struct Cell {
    uint32_t id;
    LabelKey label; // LABEL_none: a row of a table, share or composition
    const Entity *subject;
    const Entity *attribute;         // a label that the writer declared
    Expr *value;                     // list
    const Entity *unclear, *reading; // holds only under that reading; else NULL
    bool together, each;             // rows: how the figure is meant for several names
    bool total;                      // a stated total
    bool outside;                    // rows: does not count in the total
    bool respectively;               // its values pair with those of `pair`, one to one
    const Clause *clause;
    Span span;
    const Entity *about;       // rows: whom the figure is for, when it is one
    const Entity *anew;        // what the vocabulary has of that name; see anew.c
    const Cell *data;          // rows read from a data file: the label that names it
    Date from, until;          // figures: the time they are for; year 0: no such end
    const Cell *pair;          // the list that this one pairs with, or NULL
    VEC(const Entity *) names; // rows: the names that the figure is for
};

typedef VEC(const Cell *) CellList;
typedef enum { NAME_SHORT, NAME_OFFICIAL, NAME_ALIAS, NAME_TRANSLATED } NameSort;
typedef struct {
    Text text, folded;
    NameSort sort;
    int language; // NAME_TRANSLATED: a Language, else -1
} Naming;

// Anything with a name (decisions and requirements get an empty one). What checks look at
// again and again comes first, so that it lies together.
struct Entity {
    uint32_t id;
    BlockKey block;  // what it is: BLOCK_party, BLOCK_body …
    bool prelude;    // declared in the built-in vocabulary
    bool votes;      // a body that sits in another, or whose vote a condition asks for
    bool gone;       // an amendment took it away; others may still name it
    bool customers;  // a customer group, or what some line on services is for
    uint64_t labels; // that the cells have: see entity_may_have
    const Entity *next_alike; // the next one of its block in the agreement, see Model
    const Entity *unclear, *reading; // there only under that reading; else NULL
    CellList cells;                  // in the order of the text
    Span mistake; // the first mistake in it of spelling, name or type; no source: none
    const Clause *clause;
    const Agreement *agreement;
    void *view; // Measure, Body, Rule, Unclear, Attribute, Steps … by `block`, or NULL
    const Entity
        *parent; // the block it stands in: body of a decision, question of a reading
    Text name, title;
    VEC(Naming) names;
    VEC(const Entity *) kinds; // declared kinds, and through them their parents
    Span span;
    const Node *node;
    VEC(const Node *) also;      // statements elsewhere that continue it
    VEC(const Clause *) also_in; // and the clause of each
    const Entity *anew;          // what the vocabulary has of that name, or NULL
    const Entity *meaning;       // of a law's word: what it is in the agreement
    const Entity *scale;         // of a step: the kind whose steps it is one of
};

struct Clause {
    uint32_t id;
    Text number, title;
    const Clause *parent;
    const Agreement *agreement;
    const Node *node;
    Span span;
    const Entity *entity; // carries the clause's labels (text, source, quote, …)
    const Node *amending; // the amendment that it is a clause of, or NULL
    const Node *gone_by;  // the amendment that repealed or replaced it, or NULL
};

// --- views ---

typedef enum {
    TYPE_ANY, // the writer did not say
    TYPE_NUMBER,
    TYPE_MONEY,
    TYPE_DATE,
    TYPE_YEAR,
    TYPE_TRUTH,
    TYPE_TEXT,
    TYPE_KIND, // names of things: a relation
} AttributeType;

// A label that the writer declared. There before values are linked, so that they are
// read by its type.
typedef struct {
    const Entity *entity;
    AttributeType type;
    const Entity *kind; // TYPE_KIND: of the values; NULL when it is not a declared kind
    Unit unit;
    bool has_unit;
    size_t at_most;        // how many values it may have; 0: any number
    const Entity *inverse; // the same relation seen from its values, or NULL
    bool reversed;         // named by another attribute's `inverse`
} Attribute;

// The steps of a kind that is a scale, the lowest first.
typedef struct {
    VEC(const Entity *) steps;
} Steps;

typedef struct {
    const Entity *entity;
    VEC(const Cell *) conditions; // of attributes and measures
    const Cell *condition;        // `if`
    VEC(const Entity *) precedes;
} Class;

typedef struct {
    const Entity *entity;
    VEC(const Entity *) by; // attributes and measures that tell classes apart
    VEC(Class *) classes;
} Classification;

typedef enum {
    NATIVE_INTEGER,
    NATIVE_NUMBER,
    NATIVE_SHARE,
    NATIVE_MONEY,
    NATIVE_TRUTH,
    NATIVE_TEXT,
    NATIVE_DATE,
} NativeType;

typedef struct {
    Text name; // of what it takes; empty for what it gives
    NativeType type;
    bool list;
    Unit unit; // of figures
    bool bad;  // no such type; that has been reported
} NativeSlot;

// A function that a native library computes.
typedef struct {
    const Entity *entity;
    unsigned bit; // its bit of Quantity.natives, counted from 0
    VEC(NativeSlot) takes;
    NativeSlot gives;
} Native;

// A row that has an entity's own name.
typedef struct {
    const Entity *of;
    size_t row; // index in Measure.rows
} RowOf;

// A measure over entities: share, table or quantity.
typedef struct {
    const Entity *entity;
    Unit unit;
    const Entity *per; // kind of what it is measured over, or NULL
    VEC(const Entity *) per_kinds;
    const Cell *from_data; // the first one, or NULL
    VEC(Span) unused;      // names in data files that name nothing it is measured over
    CellList rows;
    VEC(RowOf) by_name;     // by the entity's number, then in the order of the text
    bool has_outside;       // a row does not count in the total
    VEC(size_t) group_rows; // rows that name a kind or a set
    const Cell *total;      // as stated: the first one
    CellList totals;
    VEC(const Entity *) parts; // measures that are a part of this one
    const Cell *formula;       // `is`
    const Cell *per_started, *per_full, *at_least, *at_most;
    VEC(const Entity *) stages; // of a division: its parts, in the order of the text
} Measure;

typedef enum {
    CONDITION_LIMIT,
    CONDITION_UNANIMOUS,
    CONDITION_ALL,
    CONDITION_ANY,
    CONDITION_SOME, // at least `count` of the parts
    CONDITION_NOT,  // `unless`: none of its parts holds
    CONDITION_NONE, // could not be read; its mistake has been reported
} ConditionKind;

typedef enum {
    ACT_FOR,
    ACT_AGAINST,
    ACT_NOT_FOR,
    ACT_ABSTAIN,
    ACT_PRESENT,
    ACT_SIGNED,
    ACT_APPROVED,
    ACT_REQUESTED,
} Act;

// What is added up over those who did the act: votes, heads or a named measure.
typedef enum { COUNT_VOTES, COUNT_HEADS, COUNT_MEASURE } Counting;

typedef struct Condition Condition;
struct Condition {
    ConditionKind kind;
    VEC(Condition *) parts;
    size_t count; // CONDITION_SOME
    Limit limit;
    const Expr *threshold;
    Counting counting;
    const Entity *measure;    // COUNT_MEASURE
    const Entity *group;      // who is counted (`2 of coast`), or NULL
    bool named;               // `coast in favour`: all of the group
    bool said;                // its words say what is counted
    bool by_vote;             // only a vote that is given counts, not what stands for one
    WordKey base;             // all, present, cast or none when the words named none
    const Expr *base_unclear; // an EXPR_UNCLEAR, or NULL
    Act act;
    const Cell *cell; // what states it
    Span span;
};

// One attempt of a decision, in order: `first`, `then`, or the one `passes if`.
typedef struct {
    LabelKey label;
    const Cell *cell;
    Condition *condition;
} Attempt;

typedef struct {
    const Entity *entity; // the decision
    const Entity *body;
    VEC(const Entity *) matters;
    VEC(Attempt) attempts;
    Condition *blocking; // `unless`, or NULL
    Condition *quorum;
    VEC(const Entity *) vetoes; // statements on who may block, and when
    const Cell *goal, *votes, *base, *tie, *veto, *barred, *abstentions, *absences,
        *quorum_cell;
} Decision;

typedef struct {
    const Entity *entity;
    VEC(const Cell *) rows; // composition by roles
    const Cell *total;
    VEC(const Decision *) decisions;
} Body;

typedef struct Rule Rule;
struct Rule {
    const Entity *entity;
    const Entity *about;
    const Cell *value; // `is`; NULL when missing
    bool blocks, yields;
    const Cell *condition; // `if`
    const Cell *scope;     // `for`
    const Rule *general;   // what it is an exception to
    VEC(const Rule *) exceptions;
};

typedef struct {
    const Entity *entity;
    const Expr *value; // list; NULL when only its words are given
    bool assumed;
} Reading;

typedef struct {
    const Entity *entity;
    bool contradiction;
    VEC(Reading) readings;
    VEC(const Cell *) used_in; // cells whose value refers to it
} Unclear;

typedef struct {
    const Cell *cell;
    const Expr *claim; // EXPR_LIMIT, or an EXPR_AND / EXPR_OR of them; NULL: see `whom`
    const Expr *whom;  // each of these has (or has not) what the other lines say
    bool should;
    const Clause *clause;
    const Condition *quorum; // that the decisions of each must ask for at least, or NULL
    const Cell *whole; // a label that asks something of the agreement as a whole, or NULL
    const Cell *by_hand; // what somebody must look at, since nothing computes it, or NULL
} Requirement;

typedef enum {
    STEP_ASK,
    STEP_VOTE,
    STEP_CHANGE,
    STEP_SUPPOSE,
    STEP_FINDING,
    STEP_NO_FINDING
} StepKind;
typedef struct Step Step;
struct Step {
    StepKind kind;
    Span span;
    Text words;              // STEP_ASK, STEP_CHANGE: as written; findings: the code
    const Node *statement;   // STEP_VOTE
    const Expr *expected;    // STEP_ASK, STEP_VOTE: list, or NULL
    VEC(const Cell *) under; // readings that the expectation is for
    const Entity *unclear, *reading; // under that reading only
    Step *inner, *next;              // STEP_SUPPOSE
    const Cell *cell; // STEP_VOTE: carries for, against … as cells of this step's entity
    const Entity *entity;
};

typedef struct {
    Text title;
    Span span;
    const Clause *clause;
    Step *steps;
} Test;

// An acknowledgement of a finding by code.
typedef struct {
    Text code, reason;
    Span span;
    const Clause *clause;  // NULL: anywhere in the file
    const Entity *subject; // the block it stands in, or NULL
    bool used;
} Acceptance;

struct Agreement {
    const Source *source;
    const Tree *tree;
    Language language;
    const Entity *entity;        // of the `agreement` block, or NULL
    const Entity *law;           // of the `law` block, or NULL
    const Entity *under;         // of a law: the `under law` that brought it in, or NULL
    Text sha256;                 // empty until agreement_hash has been asked for it
    bool prelude, used;          // built-in vocabulary; brought in by `use`
    VEC(struct DataFile *) data; // that it takes figures from
    bool no_text; // its bytes could not be read as text, and that has been reported
    size_t first_clause, end_clause; // its clauses in the model's list, in file order
    size_t first_amending;  // from here on they are clauses of amendments, in their order
    TextMap clause_numbers; // index of a clause in the list, counted from 1
    const struct Model *model; // that it was linked into
};

typedef VEC(const Entity *) Instances;

typedef struct Model Model;
struct Model {
    Arena *arena;
    Diags *diags;
    // The built-in vocabulary, linked once for any number of models: its entities and
    // cells come first in the lists of each and are never changed. NULL in its own model.
    const Model *vocabulary;
    size_t first_entity, first_cell; // that are not of the vocabulary
    const Agreement *main;           // the file that was opened
    VEC(Agreement *) agreements;     // without the vocabulary
    VEC(Clause *) clauses;
    VEC(Entity *) entities;
    VEC(Cell *) cells;
    const Entity *first[BLOCK_COUNT]; // of each block in `main`, in the order of the text
    Instances *instances;             // by the number of a kind; see model_instances
    VEC(Requirement) requirements;
    VEC(Test) tests;
    VEC(Acceptance) acceptances;
    VEC(const Entity *) silences; // `silent` statements
    bool has_mistakes;            // of spelling, name or type: something may be lost
    const struct Names *names;
    struct Services *services; // see services.h
    VEC(const Native *) natives;
    struct Natives *host;       // what computes native functions; see engine/natives.h
    const struct EventLog *log; // what has happened, or NULL; see model/event_log.h
    struct Versions
        *versions; // of the text over time, or NULL; see engine/time/versions.h
    size_t parsed; // findings that were there before linking: those of reading
};

// Links parsed files into a model after the vocabulary, which must outlive it (NULL: they
// are the vocabulary): used files first, the opened one last. Mistakes go to `diags`;
// what could be linked is there all the same.
Model *model_link(Diags *diags, const Model *vocabulary, Agreement *const *agreements,
                  size_t count);

// --- reading the model ---

// SHA-256 of an agreement's bytes in hexadecimal; computed once, when it is first asked
// for.
Text agreement_hash(const Agreement *agreement);

typedef struct {
    const Entity **items;
    size_t count, capacity;
    Seen seen; // of a long list: its first `indexed` items, so that adding asks no search
    size_t indexed;
} EntityList;

// Whether a list has an entity, and adding one that it lacks. Items must stay what they
// are (the last ones may be taken off), and of copies of a list only one may be added to,
// since they share the index.
bool entities_include(const EntityList *list, const Entity *entity);
void entities_add(Arena *arena, EntityList *list, const Entity *entity);

// All entities that a spelling names (short, official, alias or translated name; folded),
// those of the main agreement first.
void model_find(Arena *arena, const Model *model, Text folded, EntityList *out);

// The clause with that number in the main agreement, or NULL.
const Clause *model_clause(const Model *model, Text number);

// The cell of an entity with that label that holds regardless of readings, or NULL.
const Cell *entity_cell(const Entity *entity, LabelKey label);

// Whether the entity may have a cell with that label. Most have not, and this tells so
// without a look at the cells: each label has a bit, which it shares with a few others.
static inline uint64_t label_bit(LabelKey label)
{
    return UINT64_C(1) << ((unsigned)label % 64);
}
static inline bool entity_may_have(const Entity *entity, LabelKey label)
{
    return (entity->labels & label_bit(label)) != 0;
}

// Whether an entity is of a kind, directly or through the kind's own kind. Built-in kinds
// such as `party` are entities of the prelude with the block's key as their name.
bool entity_is_a(const Entity *entity, const Entity *kind);

// All named things of a kind, in the order of the text.
const Instances *model_instances(const Model *model, const Entity *kind);

// Whether it is a share, a table, a quantity or a division.
bool entity_is_measure(const Entity *entity);

// The first division whose `of:` speaks of an amount, or NULL.
const Entity *model_division_of(const Model *model, const Entity *amount);

// What to call it where names are data: its short name; of vocabulary the translation.
Text entity_handle(const Entity *entity, Language language);

// The name to show in a language: the first one declared in it, else the short name.
Text entity_label(const Entity *entity, Language language);

#endif
