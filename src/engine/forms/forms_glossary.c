#include "engine/forms/forms_glossary.h"

#include <string.h>

#include "engine/forms/forms_book.h"
#include "engine/forms/forms_heads.h"
#include "engine/forms/forms_titles.h"

enum { TERM_WORDS = 3, WAYS_MOST = 32, TAIL_LEAST = 4 };

static const char *const terms[][LANGUAGE_COUNT] = {
#define TERM(english, finnish, swedish) {english, finnish, swedish},
#include "engine/glossary.def"
#undef TERM
};

// All ways of saying a term, as compared.
typedef struct {
    Text items[WAYS_MOST];
    size_t count;
} Ways;

static void take_ways(Arena *arena, const char *const *term, Ways *out)
{
    out->count = 0;
    for (int language = 0; language < LANGUAGE_COUNT; language++)
        for (const char *at = term[language]; at && *at && out->count < WAYS_MOST;) {
            const char *bar = strchr(at, '|');
            size_t length = bar ? (size_t)(bar - at) : strlen(at);
            out->items[out->count++] =
                name_plain(arena, text_fold_loose(arena, (Text){at, length}));
            at = bar ? bar + 1 : NULL;
        }
}

enum { TERM_COUNT = sizeof terms / sizeof *terms };

struct Glossary {
    Ways terms[TERM_COUNT];
};

const Glossary *glossary_new(Arena *arena)
{
    Glossary *glossary = ARENA_NEW(arena, Glossary);
    for (size_t i = 0; i < TERM_COUNT; i++)
        take_ways(arena, terms[i], &glossary->terms[i]);
    return glossary;
}

// The last word of a text, and what stands before it.
static Text last_word(Text text, Text *before)
{
    size_t at = text.length;
    while (at > 0 && text.at[at - 1] != ' ')
        at--;
    *before = (Text){text.at, at > 0 ? at - 1 : 0};
    return (Text){text.at + at, text.length - at};
}

static bool is_said(Text asked, Text way)
{
    Text before, own_before;
    Text last = last_word(asked, &before), own = last_word(way, &own_before);
    return text_equal(before, own_before) && title_same_word(last, own);
}

// How well a name is what a term is called: 2 when it is that, 1 when its last word ends
// so (`vattentaxa` of `taxa`) or it is one of its words, else 0.
static int fit_of(const Spelling *name, Text way)
{
    if (text_equal(name->loose, way) ||
        (name->words == 1 && title_same_word(way, name->loose)))
        return 2;
    Text before, last = last_word(name->loose, &before);
    bool tail = way.length >= TAIL_LEAST && last.length > way.length &&
                memcmp(last.at + last.length - way.length, way.at, way.length) == 0;
    if (tail)
        return 1;
    for (Text rest = name->loose; rest.length > 0 && name->words > 1;) {
        Text word = last_word(rest, &rest);
        if (title_same_word(word, way))
            return 1;
    }
    return 0;
}

static bool may_be_meant(const Spelling *name)
{
    BlockKey block = name->entity->block;
    return name->distance == OF_AGREEMENT && block != BLOCK_party &&
           block != BLOCK_agreement && block != BLOCK_kind && block != BLOCK_act;
}

// The only thing that is called in one of these ways, the best fit first.
static const Entity *only_meant(const NameBook *book, const Ways *ways)
{
    const Entity *only[3] = {NULL};
    bool several[3] = {false};
    for (size_t first = 0; first < 256; first++)
        for (size_t i = 0; i < book->by_first[first].count; i++) {
            const Spelling *name = &book->by_first[first].items[i];
            for (size_t k = 0; k < ways->count && may_be_meant(name); k++) {
                int fit = fit_of(name, ways->items[k]);
                several[fit] = several[fit] || (only[fit] && only[fit] != name->entity);
                only[fit] = name->entity;
            }
        }
    for (int fit = 2; fit > 0; fit--)
        if (only[fit])
            return several[fit] ? NULL : only[fit];
    return NULL;
}

static bool term_said(const Ways *ways, Text asked)
{
    for (size_t i = 0; i < ways->count; i++)
        if (is_said(asked, ways->items[i]))
            return true;
    return false;
}

static const Entity *meant_by(const Glossary *glossary, const NameBook *book, Text asked)
{
    for (size_t i = 0; i < TERM_COUNT; i++) {
        const Ways *ways = &glossary->terms[i];
        const Entity *entity = term_said(ways, asked) ? only_meant(book, ways) : NULL;
        if (entity)
            return entity;
    }
    return NULL;
}

void glossary_ways(Arena *arena, const Glossary *glossary, Text asked, TextList *out)
{
    for (size_t i = 0; i < TERM_COUNT; i++) {
        const Ways *ways = &glossary->terms[i];
        for (size_t k = 0; term_said(ways, asked) && k < ways->count; k++)
            if (name_words(ways->items[k]) == 1)
                vec_push(arena, out, ways->items[k]);
    }
}

static bool is_named(const NamesFound *found, size_t count, size_t at, size_t end)
{
    for (size_t i = 0; i < count; i++)
        if (found->list.items[i].at < end && at < found->list.items[i].end &&
            !found->list.items[i].entity->prelude)
            return true;
    return false;
}

static bool are_words(const Words *words, size_t at, size_t end)
{
    for (size_t i = at; i < end; i++)
        if (words->raw.items[i].kind != RAW_WORD)
            return false;
    return true;
}

void names_find_glossary(Arena *arena, const FormScope *scope, const Words *words,
                         NamesFound *out)
{
    const NameBook *book =
        scope->book ? scope->book : forms_names_of(arena, scope->model);
    const Glossary *glossary = glossary_new(arena);
    size_t found = out->list.count;
    for (size_t at = 0; at < words->list.count; at++) {
        size_t end = at + TERM_WORDS;
        for (end = end < words->list.count ? end : words->list.count; end > at; end--) {
            if (!are_words(words, at, end) || is_named(out, found, at, end))
                continue;
            Text asked =
                name_plain(arena, text_fold_loose(arena, words_text(words, at, end)));
            const Entity *entity =
                asked.length > 0 ? meant_by(glossary, book, asked) : NULL;
            if (!entity || names_said_of_all(asked))
                continue;
            vec_push(arena, &out->list,
                     ((Named){.entity = entity, .at = at, .end = end, .fit = FIT_CASE}));
            at = end - 1;
            break;
        }
    }
}
