#include "engine/forms/forms_titles.h"

#include <string.h>

#include "base/inflect.h"
#include "engine/forms/forms_book.h"
#include "engine/forms/forms_heads.h"

enum { STRETCH_MOST = 6, ALONE_LEAST = 6 };

// Words of a text that say something.
typedef struct {
    Text items[STRETCH_MOST];
    size_t count;
} Content;

static bool is_small(Text word)
{
    static const char *const small[] = {"a",   "an",   "the", "of",   "for",  "in",  "on",
                                        "to",  "and",  "or",  "by",   "its",  "our", "at",
                                        "en",  "ett",  "den", "det",  "de",   "av",  "i",
                                        "pa",  "till", "om",  "och",  "med",  "vid", "ja",
                                        "tai", "se",   "up",  "down", "with", NULL};
    for (const char *const *known = small; *known; known++)
        if (text_equal(word, text_from(*known)))
            return true;
    return false;
}

// `winding` and `admitting` of `wind` and `admit`, `pricing` of `price`.
static bool is_ing_of(Text word, Text verb)
{
    enum { ING = 3 };
    if (word.length < verb.length + 2 || word.length < 2 * ING ||
        memcmp(word.at + word.length - ING, "ing", ING) != 0)
        return false;
    Text stem = {word.at, word.length - ING};
    size_t last = verb.length - 1;
    bool mute = stem.length == last && verb.at[last] == 'e';
    bool doubled =
        stem.length == verb.length + 1 && stem.at[stem.length - 1] == verb.at[last];
    return (text_equal(stem, verb) || doubled || mute) &&
           memcmp(stem.at, verb.at, mute ? last : verb.length) == 0;
}

bool title_same_word(Text asked, Text own)
{
    if (text_equal(asked, own))
        return true;
    if (asked.length < 3 || own.length < 3 || asked.at[0] != own.at[0])
        return false;
    return inflect_plural(asked, own) || inflect_plural(own, asked) ||
           inflect_genitive_s(asked, own) || inflect_finnish(asked, own) ||
           is_ing_of(own, asked);
}

// Whether the words stand in the name in their order. `left`: how many words of it
// remain.
static bool stand_in(const Content *asked, const Spelling *name, size_t *left)
{
    size_t matched = 0, own = 0;
    Text rest = name->loose;
    while (rest.length > 0) {
        const char *space = memchr(rest.at, ' ', rest.length);
        size_t length = space ? (size_t)(space - rest.at) : rest.length;
        Text word = {rest.at, length};
        rest = space ? (Text){space + 1, rest.length - length - 1} : (Text){"", 0};
        if (is_small(word))
            continue;
        own++;
        if (matched < asked->count && title_same_word(asked->items[matched], word))
            matched++;
    }
    *left = own - matched;
    return matched == asked->count && own > 1;
}

static bool may_be_meant(const Spelling *name)
{
    BlockKey block = name->entity->block;
    return name->distance == OF_AGREEMENT && name->words > 1 &&
           block != BLOCK_agreement && block != BLOCK_kind && block != BLOCK_act;
}

// The only thing with these words in its name; one that is called nothing else goes
// before others.
static const Entity *only_called(const NameBook *book, const Content *asked)
{
    const Entity *only = NULL, *whole = NULL;
    bool several = false, several_whole = false;
    for (size_t first = 0; first < 256; first++)
        for (size_t i = 0; i < book->by_first[first].count; i++) {
            const Spelling *name = &book->by_first[first].items[i];
            size_t left;
            if (!may_be_meant(name) || !stand_in(asked, name, &left))
                continue;
            several = several || (only && only != name->entity);
            only = name->entity;
            if (left == 0) {
                several_whole = several_whole || (whole && whole != name->entity);
                whole = name->entity;
            }
        }
    if (whole && !several_whole)
        return whole;
    return several ? NULL : only;
}

static bool take_content(const Words *words, size_t at, size_t end, Content *out)
{
    out->count = 0;
    for (size_t i = at; i < end; i++) {
        Text word = words->list.items[i].loose;
        if (words->raw.items[i].kind != RAW_WORD)
            return false;
        bool edge = i == at || i + 1 == end;
        if (is_small(word) && edge)
            return false;
        if (!is_small(word))
            out->items[out->count++] = word;
    }
    return out->count > 1 ||
           (out->items[0].length >= ALONE_LEAST && !names_said_of_all(out->items[0]));
}

// Whether a name of the agreement covers all these words already.
static bool is_named(const NamesFound *found, size_t count, size_t at, size_t end)
{
    for (size_t i = 0; i < count; i++)
        if (found->list.items[i].at <= at && end <= found->list.items[i].end &&
            !found->list.items[i].entity->prelude)
            return true;
    return false;
}

void names_find_titles(Arena *arena, const FormScope *scope, const Words *words,
                       NamesFound *out)
{
    const NameBook *book =
        scope->book ? scope->book : forms_names_of(arena, scope->model);
    size_t found = out->list.count, covered = 0;
    for (size_t at = 0; at < words->list.count; at++) {
        size_t most = at + STRETCH_MOST;
        most = most < words->list.count ? most : words->list.count;
        for (size_t end = most; end > at && end > covered; end--) {
            Content asked;
            if (!take_content(words, at, end, &asked) || is_named(out, found, at, end))
                continue;
            const Entity *entity = only_called(book, &asked);
            if (!entity)
                continue;
            vec_push(arena, &out->list,
                     ((Named){.entity = entity, .at = at, .end = end, .fit = FIT_CASE}));
            covered = end;
            break;
        }
    }
}
