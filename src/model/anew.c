#include "model/link.h"

// A file may declare a kind or an act that the vocabulary has already, not knowing of it
// or to say more of it. Then both are one to the reader: what the vocabulary calls it, in
// the plural and in other languages too, means the file's, and what is of the
// vocabulary's kind is of the file's.

static bool can_be_anew(BlockKey block)
{
    return block == BLOCK_kind || block == BLOCK_act;
}

static bool has_name(const Entity *entity, Text folded, Language language)
{
    for (size_t i = 0; i < entity->names.count; i++) {
        const Naming *name = &entity->names.items[i];
        if ((name->language < 0 || name->language == (int)language) &&
            text_equal(name->folded, folded))
            return true;
    }
    return false;
}

// The one of the vocabulary, or NULL. The vocabulary stands first among the entities.
static const Entity *in_vocabulary(const Link *link, const Entity *entity)
{
    Language language = entity->agreement->language;
    for (size_t i = 0; i < link->model->entities.count; i++) {
        const Entity *there = link->model->entities.items[i];
        if (!there->prelude)
            return NULL;
        if (there->block == entity->block &&
            has_name(there, entity->names.items[0].folded, language))
            return there;
    }
    return NULL;
}

// In its own language it goes by the name that the file gave it.
static void take_names(Link *link, Entity *entity, const Entity *there)
{
    Naming own = entity->names.items[0];
    own.sort = NAME_TRANSLATED;
    own.language = (int)entity->agreement->language;
    vec_push(link->arena, &entity->names, own);
    for (size_t i = 0; i < there->names.count; i++)
        if (there->names.items[i].sort == NAME_TRANSLATED)
            vec_push(link->arena, &entity->names, there->names.items[i]);
}

void anew_declare(Link *link)
{
    for (size_t i = 0; i < link->model->entities.count; i++) {
        Entity *entity = link->model->entities.items[i];
        if (entity->prelude || !can_be_anew(entity->block) || entity->names.count == 0)
            continue;
        const Entity *there = in_vocabulary(link, entity);
        if (!there)
            continue;
        take_names(link, entity, there);
        entity->anew = there;
        if (entity->block == BLOCK_kind)
            vec_push(link->arena, &entity->kinds, there);
    }
}
