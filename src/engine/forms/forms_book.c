#include "engine/forms/forms_book.h"

#include <string.h>

#include "engine/forms/forms_objects.h"

Text name_plain(Arena *arena, Text text)
{
    char *bytes = arena_alloc(arena, text.length + 1);
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.at[i];
        bool dash = c == 0xE2 && i + 2 < text.length;
        bool letter = c >= 0x80 ? !dash
                                : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                                      (c >= 'A' && c <= 'Z');
        if (letter)
            bytes[length++] = (char)c;
        else if (length > 0 && bytes[length - 1] != ' ')
            bytes[length++] = ' ';
        i += dash ? 2 : 0;
    }
    while (length > 0 && bytes[length - 1] == ' ')
        length--;
    return (Text){bytes, length};
}

size_t name_words(Text text)
{
    size_t count = text.length > 0;
    for (size_t i = 0; i < text.length; i++)
        count += text.at[i] == ' ';
    return count;
}

// `Rovaniemen kaupunki` hands over the genitive of its first word.
static Text genitive_of(Text loose, const Entity *entity, Arena *arena)
{
    static const char *const heads[] = {"kunta", "kaupunki", "kuntayhtyma",
                                        "koulutuskuntayhtyma", NULL};
    const char *space = memchr(loose.at, ' ', loose.length);
    Text name = text_fold_loose(arena, entity->name);
    if (!space || name.length < 2 || loose.length < 2 ||
        memcmp(loose.at, name.at, 2) != 0)
        return TEXT("");
    Text first = {loose.at, (size_t)(space - loose.at)};
    Text head = {space + 1, loose.length - first.length - 1};
    for (const char *const *known = heads; *known; known++)
        if (text_equal(head, text_from(*known)))
            return first;
    return TEXT("");
}

static void add_spelling(Arena *arena, const Model *model, const Entity *entity,
                         Text text, NameBook *out)
{
    // A law's word is what the agreement means by it.
    Spelling spelling = {.entity = entity->meaning ? entity->meaning : entity};
    spelling.folded = name_plain(arena, text_fold(arena, text));
    spelling.loose = name_plain(arena, text_fold_loose(arena, text));
    if (spelling.loose.length == 0)
        return;
    spelling.words = name_words(spelling.loose);
    spelling.genitive = genitive_of(spelling.loose, entity, arena);
    bool own = entity->agreement == model->main || !entity->agreement;
    spelling.distance = entity->prelude ? OF_VOCABULARY
                        : own           ? OF_AGREEMENT
                                        : OF_USED_FILE;
    vec_push(arena, &out->by_first[(unsigned char)*spelling.loose.at], spelling);
}

// `Lipertek Oy` is also called without its legal form.
static void add_without_form(Arena *arena, const Model *model, const Entity *entity,
                             Text text, NameBook *out)
{
    static const char *const forms[] = {" oy", " oyj", " ry", " ky", " ab", " rf", NULL};
    Text folded = text_fold(arena, text);
    for (const char *const *form = forms; *form; form++) {
        size_t length = strlen(*form);
        if (folded.length > length + 2 && folded.length == text.length &&
            memcmp(folded.at + folded.length - length, *form, length) == 0)
            add_spelling(arena, model, entity, (Text){text.at, text.length - length},
                         out);
    }
}

void book_add(Arena *arena, const Model *model, const Entity *entity, NameBook *out)
{
    if (entity->names.count == 0)
        add_spelling(arena, model, entity, entity->name, out);
    for (size_t i = 0; i < entity->names.count; i++) {
        add_spelling(arena, model, entity, entity->names.items[i].text, out);
        add_without_form(arena, model, entity, entity->names.items[i].text, out);
    }
}

const NameBook *forms_names_of(Arena *arena, const Model *model)
{
    NameBook *book = ARENA_NEW(arena, NameBook);
    for (size_t i = 0; i < model->entities.count; i++)
        if (model->entities.items[i]->name.length > 0)
            book_add(arena, model, model->entities.items[i], book);
    book_add_objects(arena, model, book);
    return book;
}
