#include "model/matters.h"

#include "model/names.h"

static Text with_hyphens(Arena *arena, Text text)
{
    char *joined = arena_alloc(arena, text.length);
    for (size_t i = 0; i < text.length; i++)
        joined[i] = text.at[i] == ' ' ? '-' : text.at[i];
    return (Text){joined, text.length};
}

// Whether it is a name already, or so near one of a matter that a slip is more likely.
static bool is_known(Link *link, const Agreement *agreement, Text folded)
{
    const Names *names = link->model->names;
    return names_resolve(names, agreement, folded) ||
           names_resolve(names, agreement, with_hyphens(link->arena, folded)) ||
           names_near(link->arena, names, folded, BLOCK_BIT(BLOCK_matter)).length > 0;
}

// The statement that somebody could have written: `matter NAME`.
static const Node *matter_node(Link *link, const Node *item)
{
    Node *node = node_leaf(link->arena, NODE_STATEMENT, item->span);
    node->statement.block = BLOCK_matter;
    node->statement.name = node_leaf(link->arena, item->kind, item->span);
    node->statement.name->name = item->name;
    return node;
}

static void declare_items(Link *link, const Stated *stated, const Node *on)
{
    for (const Node *item = on ? on->slot.items : NULL; item; item = item->next) {
        // `ändring av avtalet` is a word of `silent on` too
        bool named =
            item->kind == NODE_STRING ||
            (item->kind == NODE_NAME && !schema_takes_word(SLOT_NAMES, item->name.word));
        if (!named || item->name.folded.length == 0 ||
            is_known(link, stated->agreement, item->name.folded))
            continue;
        link->agreement = stated->agreement;
        const Entity *matter =
            declare_named(link, matter_node(link, item), stated->clause, NULL);
        names_add(link->model, matter);
    }
}

void matters_declare(Link *link, const Statements *statements)
{
    for (size_t i = 0; i < statements->statements.count; i++) {
        const Stated *stated = &statements->statements.items[i];
        const Entity *entity = stated->entity;
        if (entity &&
            (entity->block == BLOCK_decision || entity->block == BLOCK_veto_right))
            declare_items(link, stated, node_slot_of(stated->statement, LABEL_on));
    }
}
