#include "engine/time/log_names.h"

#include "base/text_map.h"
#include "engine/forms/forms_names.h"

struct LogNames {
    FormScope scope;
    TextMap known; // index in `lists`, counted from 1
    VEC(EntityList) lists;
};

LogNames *log_names_new(Arena *arena, const Model *model)
{
    LogNames *names = ARENA_NEW(arena, LogNames);
    names->scope = (FormScope){.arena = arena,
                               .model = model,
                               .reader = model->main->language,
                               .book = forms_names_of(arena, model)};
    return names;
}

static bool is_whole(const Named *named, const Words *words)
{
    return named->at == 0 && named->end == words->list.count && !named->passive &&
           !named->asking && !named->agent && !named->entity->prelude &&
           named->distance != OF_OBJECT;
}

static void find(LogNames *names, Text text, EntityList *out)
{
    Arena *arena = names->scope.arena;
    NamesFound found = {0};
    Words words;
    Fit best = FIT_CASE;
    // Most names stand as they are declared, and need no looking for case forms.
    EntityList declared = {0};
    model_find(arena, names->scope.model, text_fold(arena, text_trim(text)), &declared);
    for (size_t i = 0; i < declared.count; i++)
        if (!declared.items[i]->prelude)
            entities_add(arena, out, declared.items[i]);
    if (out->count > 0 || !words_cut(arena, text, &words))
        return;
    names_find(arena, &names->scope, NULL, &words, &found);
    for (size_t i = 0; i < found.list.count; i++)
        if (is_whole(&found.list.items[i], &words) && found.list.items[i].fit < best)
            best = found.list.items[i].fit;
    for (size_t i = 0; i < found.list.count; i++)
        if (is_whole(&found.list.items[i], &words) && found.list.items[i].fit == best)
            entities_add(arena, out, found.list.items[i].entity);
}

const EntityList *log_named(LogNames *names, Text text)
{
    Arena *arena = names->scope.arena;
    size_t *known = text_map_at(arena, &names->known, text_fold(arena, text));
    if (*known == 0) {
        EntityList list = {0};
        find(names, text, &list);
        vec_push(arena, &names->lists, list);
        *known = names->lists.count;
    }
    return &names->lists.items[*known - 1];
}

const Entity *log_actor(LogNames *names, Text text)
{
    const EntityList *list = log_named(names, text);
    for (size_t i = 0; i < list->count; i++)
        switch ((int)list->items[i]->block) {
        case BLOCK_party:
        case BLOCK_actor:
        case BLOCK_body:
        case BLOCK_role:
        case BLOCK_unit: return list->items[i];
        default: break;
        }
    return NULL;
}

static Text file_name(Text path)
{
    size_t start = path.length;
    while (start > 0 && path.at[start - 1] != '/')
        start--;
    return (Text){path.at + start, path.length - start};
}

// Whether the log names a file of ours by `use`.
static bool uses_ours(const Model *model, Text path)
{
    Text name = file_name(path);
    for (size_t i = 0; i < model->agreements.count; i++) {
        const Source *source = model->agreements.items[i]->source;
        if (source && text_equal(file_name(source->path), name))
            return true;
    }
    return false;
}

bool log_is_ours(const Model *model, const LogEntry *entry)
{
    const Entity *own = model->main->entity;
    if (entry->uses.length > 0 && !uses_ours(model, entry->uses))
        return false;
    if (entry->agreement.length == 0 || !own)
        return true;
    Text folded = text_fold(model->arena, entry->agreement);
    for (size_t i = 0; i < own->names.count; i++)
        if (text_equal(own->names.items[i].folded, folded))
            return true;
    return false;
}

Arena *log_names_arena(LogNames *names)
{
    return names->scope.arena;
}

const Model *log_names_model(const LogNames *names)
{
    return names->scope.model;
}
