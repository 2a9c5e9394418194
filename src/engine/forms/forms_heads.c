#include "engine/forms/forms_heads.h"

#include <string.h>

#include "base/inflect.h"
#include "base/stems.h"
#include "engine/forms/forms_bodies.h"
#include "engine/forms/forms_book.h"

enum { HEAD_LEAST = 5, HEAD_SAME = 4, NAME_LONGEST = 3 };

// `vaitiolovelvollisuus` of `vaitiolo`, `budgetbeslutet` of `budget`: the name with a
// word that says no more of it.
static bool is_name_and_more(Text word, const Spelling *name)
{
    static const char *const heads[] = {
        "velvollisuu", "velvoit", "menettely", "prosessi",   "paatok",     "maarays",
        "maarayk",     "oikeu",   "kustannu",  "kuluj",      "kulut",      "palvelu",
        "tehtava",     "paik",    "asia",      "skyldighet", "forfarande", "beslut",
        "fraga",       "fragan",  "ratt",      "ratten",     "kostnad",    "uppgift",
        "tjanst",      NULL};
    Text own = name->loose;
    if (name->words != 1 || own.length < HEAD_LEAST || word.length < own.length + 4 ||
        !text_starts_with(word, own))
        return false;
    Text rest = {word.at + own.length, word.length - own.length};
    if (*rest.at == '-' || *rest.at == 's') // `etuosto-oikeus`, `granskningsratt`
        rest = (Text){rest.at + 1, rest.length - 1};
    for (const char *const *head = heads; *head; head++)
        if (text_starts_with(rest, text_from(*head)))
            return true;
    return false;
}

// Whether the word is a form of the end of a name of more parts.
static bool is_head_of(Text word, const Spelling *name)
{
    if (is_name_and_more(word, name))
        return true;
    for (size_t at = 3; at + HEAD_LEAST <= name->loose.length; at++) {
        Text end = {name->loose.at + at, name->loose.length - at};
        if (memcmp(end.at, word.at, HEAD_SAME) != 0 || memchr(end.at, ' ', end.length))
            continue;
        if (text_equal(word, end) || inflect_finnish(word, end) ||
            inflect_plural(word, end) || inflect_genitive_s(word, end))
            return true;
    }
    return false;
}

// Words for those who agree are said of all of them: `osapuoli` is no `uusi osapuoli`.
static bool is_said_of_all(Text word)
{
    static const char *const stems[] = {
        "osapuol", "kunta",       "kunna",     "kunti",  "jasen", "sopimu", "part",
        "member",  "municipalit", "agreement", "kommun", "avtal", NULL};
    for (const char *const *stem = stems; *stem; stem++)
        if (text_starts_with(word, text_from(*stem)))
            return true;
    return false;
}

bool names_said_of_all(Text word)
{
    static const char *const stems[] = {"osapuol", "kunta",  "kunna",   "kunti",
                                        "jasen",   "part",   "parties", "member",
                                        "kommun",  "medlem", "town",    "municipalit",
                                        "kaupun",  "stad",   NULL};
    enum { ENDING_MOST = 4 };
    for (const char *const *stem = stems; *stem; stem++)
        if (text_starts_with(word, text_from(*stem)) &&
            word.length <= strlen(*stem) + ENDING_MOST)
            return true;
    return false;
}

// A sentence is not called by whom something is done for, or where: `Yhtiö toimittaa
// tilinpäätöksen omistajille`.
static bool ends_oblique(const Spelling *name)
{
    static const char *const ends[] = {"lle", "lla", "lta", "ssa", "sta", "ksi", NULL};
    for (const char *const *end = ends; *end && name->words > NAME_LONGEST; end++)
        if (stem_ends_with(name->loose, *end))
            return true;
    return false;
}

// The only one of the agreement's own things that such a word may mean, or NULL.
static const Entity *only_with_head(const NameBook *book, Text word)
{
    const Entity *only = NULL;
    for (size_t first = 0; first < 256; first++)
        for (size_t i = 0; i < book->by_first[first].count; i++) {
            const Spelling *name = &book->by_first[first].items[i];
            BlockKey block = name->entity->block;
            if (name->distance > 0 || ends_oblique(name) || block == BLOCK_party ||
                block == BLOCK_agreement || block == BLOCK_kind || block == BLOCK_act ||
                name->entity == only || !is_head_of(word, name))
                continue;
            if (only)
                return NULL;
            only = name->entity;
        }
    return only;
}

void names_find_heads(Arena *arena, const FormScope *scope, const Words *words,
                      NamesFound *out)
{
    const NameBook *book =
        scope->book ? scope->book : forms_names_of(arena, scope->model);
    size_t found = out->list.count;
    for (size_t at = 0; at < words->list.count; at++) {
        Text word = words->list.items[at].loose;
        bool named = words->raw.items[at].kind != RAW_WORD || word.length < HEAD_LEAST ||
                     is_said_of_all(word);
        for (size_t i = 0; i < found && !named; i++)
            named = out->list.items[i].at <= at && at < out->list.items[i].end &&
                    !out->list.items[i].entity->prelude;
        const Entity *entity = named ? NULL : only_with_head(book, word);
        if (!named && !entity)
            entity = body_called(arena, scope->model, word);
        if (entity)
            vec_push(
                arena, &out->list,
                ((Named){.entity = entity, .at = at, .end = at + 1, .fit = FIT_CASE}));
    }
}
