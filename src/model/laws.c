#include "model/link.h"
#include "model/load.h"
#include "model/value_names.h"

// Law that an agreement is under. A law pack is a file of its own: it says `law`, states
// requirements, and declares the words that they need (a table of the labour force, a
// host) without saying what they are. The agreement says `under law`, and what of its own
// each word means; a word that the agreement declares by the same name means that.

static Agreement *agreement_at(const Model *model, Text path)
{
    for (size_t i = 0; i < model->agreements.count; i++)
        if (text_equal(model->agreements.items[i]->source->path, path))
            return model->agreements.items[i];
    return NULL;
}

// The entity that an agreement itself declares by that name, or NULL.
static Entity *declared_in(const Model *model, const Agreement *agreement, Text folded)
{
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        Entity *entity = model->entities.items[i];
        if (entity->agreement != agreement)
            continue;
        for (size_t k = 0; k < entity->names.count; k++)
            if (text_equal(entity->names.items[k].folded, folded))
                return entity;
    }
    return NULL;
}

static bool is_somebody(BlockKey block)
{
    return block == BLOCK_party || block == BLOCK_actor || block == BLOCK_unit ||
           block == BLOCK_role || block == BLOCK_body || block == BLOCK_set;
}

// Whether what the agreement has can stand where the law's word stands.
static bool can_mean(const Entity *word, const Entity *own)
{
    return word->block == own->block ||
           (entity_is_measure(word) && entity_is_measure(own)) ||
           (is_somebody(word->block) && is_somebody(own->block)) ||
           (word->block == BLOCK_kind && own->block == BLOCK_set);
}

static void report_other_sort(Link *link, const Node *at, const Entity *word,
                              const Entity *own)
{
    Language language = link->agreement->language;
    DIAG(link->diags, law_word_other_sort, at->span, ARG(word->name),
         ARG(text_from(keyword_block_words[language][word->block])), ARG(own->name),
         ARG(text_from(keyword_block_words[language][own->block])));
}

// `means: labour force; our-table`: the law's word, then what it is in the agreement.
static void bind_word(Link *link, const Agreement *law, const Node *items)
{
    const Node *own_node = items ? items->next : NULL;
    if (!own_node || own_node->next) {
        DIAG0(link->diags, law_word_alone, items ? items->span : (Span){0});
        return;
    }
    Entity *word =
        declared_in(link->model, law, text_fold(link->arena, items->name.text));
    if (!word) {
        DIAG(link->diags, law_word_unknown, items->span, ARG(items->name.text),
             ARG(law->source->path));
        return;
    }
    // An aspect is found only where one is wanted.
    Text folded = text_fold(link->arena, own_node->name.text);
    const Names *names = link->model->names;
    const Entity *own = names_of_block(names, link->agreement, folded, word->block);
    own = own ? own : names_resolve(names, link->agreement, folded);
    if (!own || own->agreement == law)
        value_unknown(link, own_node, BLOCK_none);
    else if (!can_mean(word, own))
        report_other_sort(link, own_node, word, own);
    else
        word->meaning = own;
}

static bool is_name(const Node *node)
{
    return node->kind == NODE_NAME || node->kind == NODE_STRING;
}

static void bind_words(Link *link, const Agreement *law, const Node *statement)
{
    for (const Node *slot = statement->statement.slots; slot; slot = slot->next) {
        bool names = true;
        if (slot->slot.label != LABEL_means)
            continue;
        for (const Node *item = slot->slot.items; item; item = item->next)
            names = names && is_name(item);
        if (names)
            bind_word(link, law, slot->slot.items);
    }
}

// What the agreement, or else one that it uses, declares as the law declares its word.
static const Entity *same_name(const Link *link, const Entity *word)
{
    const Model *model = link->model;
    const Entity *used = NULL;
    for (size_t i = 0; i < model->agreements.count; i++) {
        const Agreement *agreement = model->agreements.items[i];
        const Entity *own =
            agreement->law ? NULL
                           : declared_in(model, agreement, word->names.items[0].folded);
        if (!own || !can_mean(word, own))
            continue;
        if (agreement == link->agreement)
            return own;
        used = used ? used : own;
    }
    return used;
}

// Words of the law that the agreement has by the same name.
static void bind_same_names(Link *link, const Agreement *law)
{
    const Model *model = link->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        Entity *word = model->entities.items[i];
        if (word->agreement == law && !word->meaning && word->name.length > 0)
            word->meaning = same_name(link, word);
    }
}

static void bind_law(Link *link, const Node *statement)
{
    Text folder = path_folder(link->agreement->source->path);
    for (const Node *item = statement->statement.items; item; item = item->next) {
        if (item->kind != NODE_STRING)
            continue;
        Agreement *law =
            agreement_at(link->model, path_beneath(link->arena, folder, item->name.text));
        if (!law || law->under)
            continue; // it could not be read, or is there already
        if (!law->law) {
            DIAG(link->diags, not_a_law, item->span, ARG(item->name.text));
            continue;
        }
        law->under = entity_of_statement(link->model, statement);
        bind_words(link, law, statement);
        bind_same_names(link, law);
    }
}

void laws_bind(Link *link)
{
    const Model *model = link->model;
    for (size_t i = 0; i < model->agreements.count; i++) {
        link->agreement = model->agreements.items[i];
        for (const Node *node = link->agreement->tree->statements; node;
             node = node->next)
            if (node->statement.block == BLOCK_under_law)
                bind_law(link, node);
    }
}
