#ifndef AGRC_SYNTAX_NODE_H
#define AGRC_SYNTAX_NODE_H

#include "base/date.h"
#include "base/diag.h"
#include "base/rational.h"
#include "keys.h"

// The tree of a text: shapes only, no meaning. Statements hold a name, a title, a list of
// items, labelled slots and, if they are blocks, statements of their own.
//
// A list is its first node; `next` leads to the next item and the first node's `tail` to
// the last. The tree is never changed after parsing.

typedef enum {
    NODE_STATEMENT,
    NODE_SLOT, // label: items
    NODE_NAME, // a word or a phrase that may be a name or a value word
    NODE_STRING,
    NODE_NUMBER,
    NODE_UNIT,  // amount with its unit
    NODE_RANGE, // low – high
    NODE_DATE,
    NODE_CLAUSE, // reference to a clause by its number
    NODE_SECTION,
    NODE_WORD,   // a keyword used as an operator; only inside other nodes
    NODE_PREFIX, // each x, about x, not x
    NODE_SUFFIX, // x together, x of votes cast
    NODE_BINARY, // x + y, x of y, x and y
    NODE_LIMIT,  // [x] at least y
    NODE_PAIR,   // x 45 %: a name and its figure side by side
    NODE_CALL,   // name (items)
    NODE_RAW,    // a question or change, read later by the forms
    NODE_BAD,    // what could not be read; its mistake has been reported
} NodeKind;

typedef enum {
    OPERATOR_ADD = 1,
    OPERATOR_SUBTRACT,
    OPERATOR_MULTIPLY,
    OPERATOR_DIVIDE
} Operator;

typedef struct Node Node;

// What few statements have.
typedef struct {
    Text opener; // as typed, folded: names the kind of an instance
    // What an amendment does to a statement; see model/amend.h.
    const Node *amendment; // a clause: that it belongs to
    const Node *gone_by;   // the amendment that took it away; it is kept to be named
} NodeMore;

struct Node {
    NodeKind kind;
    uint16_t depth; // 1 + that of its deepest child, so that every walk is bounded
    bool bracketed; // stands in brackets
    Span span;
    Node *next, *tail;
    union {
        struct {
            BlockKey block;
            bool bad; // its head could not be read; the mistake has been reported
            Node *name, *title, *items, *slots, *body;
            const NodeMore *more; // NULL for most
        } statement;
        struct {
            LabelKey label; // LABEL_none: a label that no table knows; see `text`
            Text text;      // as typed, folded
            Node *items;
        } slot;
        struct {
            Text text;    // as typed
            Text folded;  // as compared
            WordKey word; // the value word or number word it may be, else WORD_none
        } name;           // NODE_NAME, NODE_STRING, NODE_CLAUSE, NODE_SECTION, NODE_RAW
        Rational number;
        struct {
            Node *amount;
            WordKey unit;
        } unit;
        struct {
            Node *low, *high;
        } range;
        Date date;
        WordKey word; // NODE_WORD
        struct {
            WordKey word;
            Node *operand;
        } affix; // NODE_PREFIX, NODE_SUFFIX
        struct {
            Operator operator; // 0 when `word` says what joins them
            WordKey word;
            Node *left, *right;
        } binary;
        struct {
            WordKey word;
            Node *left, *right; // left may be NULL
        } limit;
        struct {
            Node *left, *right;
        } pair;
        struct {
            Node *name, *items;
        } call;
    };
};

// What the actions of the grammar call: each makes one node in the arena. Operators come
// as the NODE_WORD leaves of their tokens.
Node *node_leaf(Arena *arena, NodeKind kind, Span span);
Node *node_statement(Arena *arena, Span span, BlockKey block, Node *name, Node *title);
Node *node_affix(Arena *arena, Span span, NodeKind kind, const Node *word, Node *operand);
Node *node_binary(Arena *arena, Span span, const Node *word, Node *left, Node *right);
Node *node_arithmetic(Arena *arena, Span span, Operator operator, Node * left,
                      Node *right);
Node *node_limit(Arena *arena, Span span, const Node *word, Node *left, Node *right);
Node *node_unit(Arena *arena, Span span, Node *amount, const Node *unit);
Node *node_range(Arena *arena, Span span, Node *low, Node *high);
Node *node_pair(Arena *arena, Span span, Node *left, Node *right);

Node *node_call(Arena *arena, Span span, Node *name, Node *items); // items may be NULL

// Makes the leaf of a label the whole slot.
Node *node_slot(Node *label, Span span, Node *items);

// Marks that a node stands in brackets.
Node *node_bracket(Node *inner, Span span);

// Puts `item` at the end of `list` (NULL is the empty list) and returns the list.
Node *node_append(Node *list, Node *item);

// Gives a statement that `head` began its items, slots and body.
Node *node_fill(Node *head, Span span, Node *items, Node *slots, Node *body);

// The same of a statement, to be read; and to be set, in place of that of a node that it
// was copied from.
NodeMore node_more(const Node *statement);
NodeMore *node_set_more(Arena *arena, Node *statement);

// The slot of a statement with that label, or NULL.
const Node *node_slot_of(const Node *statement, LabelKey label);

#endif
