#include "engine/forms/forms_objects.h"

#include <string.h>

#include "base/text_map.h"
#include "engine/forms/forms_heads.h"

static bool ends_in(Text word, const char *const *endings)
{
    for (; *endings; endings++) {
        size_t length = strlen(*endings);
        if (word.length > length + 2 &&
            memcmp(word.at + word.length - length, *endings, length) == 0)
            return true;
    }
    return false;
}

static Text word_at(Text text, size_t at)
{
    size_t end = at;
    while (end < text.length && text.at[end] != ' ')
        end++;
    return (Text){text.at + at, end - at};
}

// `talousarvion` of `talousarvion hyvaksyminen`: the genitive before the noun of a deed.
static Text finnish_object(Text loose)
{
    static const char *const deeds[] = {"minen",    "hyvaksynta", "valinta",   "paatos",
                                        "muutos",   "vahvistus",  "nimitys",   "laadinta",
                                        "luovutus", "toimitus",   "tarkistus", NULL};
    Text first = word_at(loose, 0);
    Text second =
        first.length < loose.length ? word_at(loose, first.length + 1) : (Text){"", 0};
    bool genitive = first.length > 3 && first.at[first.length - 1] == 'n';
    return genitive && ends_in(second, deeds) ? first : TEXT("");
}

// `budget` of `approval of the budget` and `godkannande av budget`.
static Text object_behind(Text loose)
{
    static const char *const deeds[] = {"ing",  "al",   "ion",  "ment", "ance",
                                        "ande", "ende", "else", NULL};
    Text first = word_at(loose, 0);
    Text link =
        first.length < loose.length ? word_at(loose, first.length + 1) : (Text){"", 0};
    if (!ends_in(first, deeds) ||
        !(text_equal(link, TEXT("of")) || text_equal(link, TEXT("av"))))
        return TEXT("");
    size_t at = first.length + link.length + 2;
    Text article = word_at(loose, at);
    if (text_equal(article, TEXT("the")) || text_equal(article, TEXT("a")) ||
        text_equal(article, TEXT("an")) || text_equal(article, TEXT("en")) ||
        text_equal(article, TEXT("ett")))
        at += article.length + 1;
    return at < loose.length ? (Text){loose.at + at, loose.length - at} : TEXT("");
}

// `budget` of `budget approval`.
static Text object_before(Text loose)
{
    static const char *const deeds[] = {"approval", "adoption", "amendment", "payment",
                                        "change",   "election", NULL};
    size_t at = loose.length;
    while (at > 0 && loose.at[at - 1] != ' ')
        at--;
    bool deed =
        at > 1 && ends_in((Text){loose.at + at - 1, loose.length - at + 1}, deeds);
    return deed ? (Text){loose.at, at - 1} : TEXT("");
}

static bool is_deed(const Entity *entity)
{
    return entity->block == BLOCK_matter || entity->block == BLOCK_duty ||
           entity->block == BLOCK_right || entity->block == BLOCK_task ||
           entity->block == BLOCK_prohibition;
}

typedef struct {
    Spellings list;
    TextMap met; // how many deeds of a kind are done to the same
} Objects;

static size_t *met_of(Arena *arena, Objects *objects, const Spelling *object)
{
    Text key = text_format(arena, "%d " TEXT_FMT, (int)object->entity->block,
                           TEXT_ARG(object->loose));
    return text_map_at(arena, &objects->met, key);
}

// What questions speak of without meaning a deed: `when does the agreement end`.
static bool is_said_of_all(Text object)
{
    static const char *const words[] = {
        "sopimuksen", "agreement", "contract", "avtal",   "avtalet", "osapuolen",
        "osapuolten", "parties",   "kunnan",   "kuntien", NULL};
    for (const char *const *word = words; *word; word++)
        if (text_equal(object, text_from(*word)))
            return true;
    return false;
}

// A deed may be asked about by what it is done to, when that is done to nothing else.
static void add_object(Arena *arena, const Entity *entity, Text name, Objects *out)
{
    Text loose = name_plain(arena, text_fold_loose(arena, name));
    Spelling object = {.entity = entity, .distance = OF_OBJECT, .object = true};
    object.genitive = finnish_object(loose);
    object.loose = object.genitive.length > 0 ? object.genitive : object_behind(loose);
    if (object.loose.length == 0)
        object.loose = object_before(loose);
    if (object.loose.length == 0 || is_said_of_all(object.loose) ||
        names_said_of_all(object.loose))
        return;
    for (size_t i = out->list.count; i > 0 && out->list.items[i - 1].entity == entity;
         i--)
        if (text_equal(out->list.items[i - 1].loose, object.loose))
            return;
    object.folded = object.loose;
    object.words = name_words(object.loose);
    vec_push(arena, &out->list, object);
    ++*met_of(arena, out, &object);
}

void book_add_objects(Arena *arena, const Model *model, NameBook *out)
{
    Objects objects = {0};
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        for (size_t k = 0; is_deed(entity) && k < entity->names.count; k++)
            add_object(arena, entity, entity->names.items[k].text, &objects);
    }
    for (size_t i = 0; i < objects.list.count; i++) {
        Spelling *object = &objects.list.items[i];
        if (*met_of(arena, &objects, object) == 1)
            vec_push(arena, &out->by_first[(unsigned char)*object->loose.at], *object);
    }
}
