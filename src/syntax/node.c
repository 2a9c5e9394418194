#include "syntax/node.h"

static uint16_t deeper(const Node *a, const Node *b)
{
    uint16_t left = a ? a->depth : 0, right = b ? b->depth : 0;
    uint16_t most = left > right ? left : right;
    return (uint16_t)(most < UINT16_MAX ? most + 1 : most);
}

Node *node_leaf(Arena *arena, NodeKind kind, Span span)
{
    Node *node = ARENA_NEW(arena, Node);
    node->kind = kind;
    node->span = span;
    node->depth = 1;
    node->tail = node;
    return node;
}

static Node *make(Arena *arena, NodeKind kind, Span span, const Node *a, const Node *b)
{
    Node *node = node_leaf(arena, kind, span);
    node->depth = deeper(a, b);
    return node;
}

Node *node_statement(Arena *arena, Span span, BlockKey block, Node *name, Node *title)
{
    Node *node = node_leaf(arena, NODE_STATEMENT, span);
    node->statement.block = block;
    node->statement.name = name;
    node->statement.title = title;
    return node;
}

Node *node_slot(Node *label, Span span, Node *items)
{
    label->depth = deeper(items, NULL);
    label->span = span;
    label->slot.items = items;
    return label;
}

Node *node_affix(Arena *arena, Span span, NodeKind kind, const Node *word, Node *operand)
{
    Node *node = make(arena, kind, span, operand, NULL);
    node->affix.word = word->word;
    node->affix.operand = operand;
    return node;
}

Node *node_binary(Arena *arena, Span span, const Node *word, Node *left, Node *right)
{
    Node *node = make(arena, NODE_BINARY, span, left, right);
    node->binary.word = word->word;
    node->binary.left = left;
    node->binary.right = right;
    return node;
}

Node *node_arithmetic(Arena *arena, Span span, Operator operator, Node * left,
                      Node *right)
{
    Node *node = make(arena, NODE_BINARY, span, left, right);
    node->binary.operator= operator;
    node->binary.left = left;
    node->binary.right = right;
    return node;
}

Node *node_limit(Arena *arena, Span span, const Node *word, Node *left, Node *right)
{
    Node *node = make(arena, NODE_LIMIT, span, left, right);
    node->limit.word = word->word;
    node->limit.left = left;
    node->limit.right = right;
    return node;
}

Node *node_unit(Arena *arena, Span span, Node *amount, const Node *unit)
{
    Node *node = make(arena, NODE_UNIT, span, amount, NULL);
    node->unit.amount = amount;
    node->unit.unit = unit->word;
    return node;
}

Node *node_range(Arena *arena, Span span, Node *low, Node *high)
{
    Node *node = make(arena, NODE_RANGE, span, low, high);
    node->range.low = low;
    node->range.high = high;
    return node;
}

Node *node_pair(Arena *arena, Span span, Node *left, Node *right)
{
    Node *node = make(arena, NODE_PAIR, span, left, right);
    node->pair.left = left;
    node->pair.right = right;
    return node;
}

Node *node_call(Arena *arena, Span span, Node *name, Node *items)
{
    Node *node = make(arena, NODE_CALL, span, name, items);
    node->call.name = name;
    node->call.items = items;
    return node;
}

Node *node_bracket(Node *inner, Span span)
{
    inner->bracketed = true;
    inner->span = span;
    if (inner->depth < UINT16_MAX)
        inner->depth++;
    return inner;
}

Node *node_append(Node *list, Node *item)
{
    if (!item)
        return list;
    if (!list)
        return item;
    list->tail->next = item;
    list->tail = item->tail;
    if (item->depth > list->depth)
        list->depth = item->depth;
    return list;
}

Node *node_fill(Node *head, Span span, Node *items, Node *slots, Node *body)
{
    head->span = span;
    head->statement.items = items;
    head->statement.slots = slots;
    head->statement.body = body;
    uint16_t inner = deeper(body, slots), outer = deeper(items, NULL);
    head->depth = inner > outer ? inner : outer;
    return head;
}

NodeMore node_more(const Node *statement)
{
    return statement->statement.more ? *statement->statement.more : (NodeMore){0};
}

NodeMore *node_set_more(Arena *arena, Node *statement)
{
    NodeMore *more = ARENA_NEW(arena, NodeMore);
    *more = node_more(statement);
    statement->statement.more = more;
    return more;
}

const Node *node_slot_of(const Node *statement, LabelKey label)
{
    for (const Node *slot = statement->statement.slots; slot; slot = slot->next)
        if (slot->slot.label == label)
            return slot;
    return NULL;
}
