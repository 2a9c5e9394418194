#include "engine/forms/forms_passages.h"

#include <string.h>

#include "base/inflect.h"
#include "base/inflect_verb.h"
#include "engine/forms/forms_book.h"
#include "engine/forms/forms_glossary.h"
#include "engine/forms/forms_idle.h"
#include "engine/forms/forms_titles.h"
#include "engine/forms/mentions.h"

enum { HAS_NOT, HAS_AROUND, HAS };
enum { PASSAGES_MOST = 4, THINGS_MOST = 32 };

// What a question asks with, but not about. Shorter words are never looked for.
static const char *const asking_en[] = {
    "what",     "which",   "when",     "where",   "whom",   "whose",     "does",
    "have",     "must",    "shall",    "should",  "will",   "would",     "could",
    "that",     "this",    "these",    "those",   "there",  "their",     "they",
    "them",     "with",    "from",     "into",    "much",   "many",      "long",
    "soon",     "often",   "after",    "before",  "about",  "according", "agreement",
    "contract", "happens", "like",     "been",    "were",   "being",     "then",
    "than",     "some",    "somebody", "anybody", "anyone", "each",      "every",
    "only",     "still",   "want",     "wants",   "need",   "needs",     "whether",
    NULL,
};
static const char *const asking_fi[] = {
    "mika",      "mita",       "mitka",        "miten",     "milloin", "missa",
    "mista",     "mihin",      "minka",        "milla",     "kuka",    "ketka",
    "keta",      "kenen",      "kenelle",      "kenella",   "kuinka",  "paljonko",
    "montako",   "monta",      "paljon",       "kauan",     "onko",    "ovat",
    "ovatko",    "voiko",      "voivatko",     "voidaanko", "saako",   "saavatko",
    "saadaanko", "pitaako",    "pitaa",        "taytyy",    "eiko",    "eika",
    "kuin",      "seka",       "myos",         "joka",      "jotka",   "jossa",
    "sopimus",   "sopimuksen", "sopimuksessa", "jokin",     "joku",    "jonkin",
    "kukaan",    "mitaan",     "olla",         "oltava",    "tulee",   "tuleeko",
    "meidan",    "meilla",     "meille",       "niiden",    "heista",  "enta",
    "koska",     "sitten",     "mikali",       "kaikki",    "kukin",   "jokainen",
    "riittaako", "tapahtuu",   "mukaan",       "siita",     "vain",    NULL,
};
static const char *const asking_sv[] = {
    "vilka",  "vilken", "vilket", "vems",  "vart",   "samt",  "skall",   "maste",
    "finns",  "mycket", "manga",  "lange", "ofta",   "avtal", "avtalet", "enligt",
    "nagon",  "nagot",  "nagra",  "deras", "fran",   "till",  "efter",   "innan",
    "hander", "alla",   "varje",  "vara",  "blir",   "eller", "bara",    "under",
    "galler", "sags",   "star",   "kunna", "skulle", NULL,
};
static const char *const *const asking[] = {asking_en, asking_fi, asking_sv};

// A word of the question, or a name in it, with all that it may stand for.
typedef struct {
    EntityList named;
    TextList ways; // the words themselves and their like in other languages
    bool labels[LABEL_COUNT], blocks[BLOCK_COUNT];
    bool party;
    bool generic; // a party, or a kind that the vocabulary has: many statements name it
    size_t found; // statements that have it
} Thing;

typedef struct {
    Thing items[THINGS_MOST];
    size_t count;
} Things;

// A statement with all that it may be found by.
typedef struct {
    const Entity *entity;
    EntityList named;        // by it
    TextList words;          // folded, dots forgiven
    TextList around;         // words of its clause and of what it is a kind or part of
    size_t has[THINGS_MOST]; // how surely: HAS_NOT, HAS_AROUND, HAS
    size_t weight;
} Passage;
typedef VEC(Passage) PassageList;

// --- the question ---

static bool listed(const char *const *list, Text word)
{
    for (; *list; list++)
        if (text_equal(text_from(*list), word))
            return true;
    return false;
}

static bool only_asks(Text word)
{
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        if (listed(asking[language], word))
            return true;
    return word.length < MENTION_LEAST;
}

static bool says_something(const Words *words, size_t at)
{
    if (words->raw.items[at].kind != RAW_WORD)
        return words->raw.items[at].kind == RAW_STRING;
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        if (words_filler(words, at, language))
            return false;
    return !only_asks(words->list.items[at].loose);
}

// Whether a word of a phrase begins with the same letter: most do not, and comparing is
// dear.
static bool may_have(const char *phrase, Text word)
{
    for (const char *at = phrase; at; at = strchr(at, ' ')) {
        at += *at == ' ';
        if (*at == word.at[0] || (unsigned char)*at >= 0x80)
            return true;
    }
    return false;
}

// The labels and kinds of statement that are called by that word.
static void find_keywords(Arena *arena, Text word, Thing *thing)
{
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        for (size_t i = 0; i < keyword_row_counts[language]; i++) {
            const KeywordRow *row = &keyword_rows[language][i];
            bool *among = row->kind == KEYWORD_LABEL   ? thing->labels
                          : row->kind == KEYWORD_BLOCK ? thing->blocks
                                                       : NULL;
            if (among && !among[row->key] && may_have(row->phrase, word) &&
                mentions_word(arena, text_from(row->phrase), word))
                among[row->key] = true;
        }
}

static bool is_party(const Entity *entity)
{
    return entity->block == BLOCK_party;
}

static bool is_generic(const Entity *entity)
{
    return is_party(entity) || (entity->block == BLOCK_kind && entity->prelude);
}

static void take_name(Arena *arena, const Named *named, Thing *thing)
{
    for (size_t i = 0; i < thing->named.count; i++)
        if (thing->named.items[i] == named->entity)
            return;
    vec_push(arena, &thing->named, named->entity);
    thing->generic = thing->generic || is_generic(named->entity);
    thing->party = thing->party || is_party(named->entity);
}

// The names that stand at exactly these words.
static void take_names(Arena *arena, const NamesFound *names, size_t at, size_t end,
                       Thing *thing)
{
    for (size_t i = 0; i < names->list.count; i++)
        if (names->list.items[i].at == at && names->list.items[i].end == end)
            take_name(arena, &names->list.items[i], thing);
}

// Whether a word is but a part of the name of a party: `university` of one.
static bool is_in_party(const NamesFound *names, size_t at)
{
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *named = &names->list.items[i];
        if (named->at <= at && at < named->end && named->end > named->at + 1 &&
            is_party(named->entity))
            return true;
    }
    return false;
}

static void put_thing(Things *out, const Thing *thing)
{
    if (out->count < THINGS_MOST && (thing->named.count > 0 || thing->ways.count > 0))
        out->items[out->count++] = *thing;
}

// Each word is a thing with the names that it is, and so is each name of several words.
static void take_things(const FormScope *scope, const Words *words, Things *out)
{
    Arena *arena = scope->arena;
    const Glossary *glossary = glossary_new(arena);
    NamesFound names = {0};
    names_find(arena, scope, NULL, words, &names);
    names_find_titles(arena, scope, words, &names);
    names_find_glossary(arena, scope, words, &names);
    out->count = 0;
    for (size_t at = 0; at < words->list.count; at++) {
        Thing thing = {0};
        take_names(arena, &names, at, at + 1, &thing);
        if (says_something(words, at) && !is_in_party(&names, at)) {
            Text word = words->list.items[at].loose;
            vec_push(arena, &thing.ways, word);
            glossary_ways(arena, glossary, word, &thing.ways);
            find_keywords(arena, word, &thing);
        }
        put_thing(out, &thing);
        for (size_t end = at + 2; end <= words->list.count; end++) {
            Thing several = {0};
            take_names(arena, &names, at, end, &several);
            put_thing(out, &several);
        }
    }
}

// --- the statements ---

static void take_words(Arena *arena, Text text, TextList *out)
{
    Text rest = name_plain(arena, text_fold_loose(arena, text));
    while (rest.length > 0) {
        const char *space = memchr(rest.at, ' ', rest.length);
        size_t length = space ? (size_t)(space - rest.at) : rest.length;
        Text word = {rest.at, length};
        if (!only_asks(word))
            vec_push(arena, out, word);
        rest = space ? (Text){space + 1, rest.length - length - 1} : (Text){rest.at, 0};
    }
}

static void take_named(Arena *arena, const Entity *entity, Passage *out)
{
    if (!entity)
        return;
    for (size_t i = 0; i < out->named.count; i++)
        if (out->named.items[i] == entity)
            return;
    vec_push(arena, &out->named, entity);
    if (!is_party(entity))
        for (size_t i = 0; i < entity->names.count; i++)
            take_words(arena, entity->names.items[i].text, &out->words);
}

static void take_value(Arena *arena, const Expr *value, Passage *out)
{
    for (; value; value = value->next) {
        take_named(arena, value->entity, out);
        if (value->kind == EXPR_TEXT)
            take_words(arena, value->text, &out->words);
        take_value(arena, value->left, out);
        take_value(arena, value->right, out);
    }
}

static void take_around(Arena *arena, const Entity *entity, Passage *out)
{
    for (size_t i = 0; entity && i < entity->names.count; i++)
        take_words(arena, entity->names.items[i].text, &out->around);
}

static Passage passage_of(Arena *arena, const Entity *entity)
{
    Passage out = {.entity = entity};
    take_words(arena, entity->name, &out.words);
    take_words(arena, entity->title, &out.words);
    take_named(arena, entity, &out);
    if (entity->name.length == 0) // a line on a service, a decision of a body
        take_named(arena, entity->parent, &out);
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        take_named(arena, cell->attribute, &out);
        for (size_t k = 0; k < cell->names.count; k++)
            take_named(arena, cell->names.items[k], &out);
        take_value(arena, cell->value, &out);
    }
    if (entity->clause)
        take_words(arena, entity->clause->title, &out.around);
    if (entity->parent && entity->parent->block != BLOCK_agreement)
        take_around(arena, entity->parent, &out);
    for (size_t i = 0; i < entity->kinds.count && !is_party(entity); i++)
        take_around(arena, entity->kinds.items[i], &out);
    return out;
}

// The last part of a compound, but for an ending: `naytteita` of `vesinaytteet`.
static bool ends_compound(Text asked, Text own)
{
    enum { STEM_LEAST = 5, ENDING_MOST = 2 };
    if (asked.length < STEM_LEAST + ENDING_MOST || own.length <= asked.length)
        return false;
    size_t stem = asked.length - ENDING_MOST;
    for (size_t at = 1; at + stem <= own.length; at++)
        if (memcmp(own.at + at, asked.at, stem) == 0)
            return own.length - at <= asked.length + ENDING_MOST;
    return false;
}

static bool is_same_word(Text asked, Text own)
{
    // No ending changes the first two letters; comparing by rules is dear.
    if (memcmp(asked.at, own.at, 2) != 0)
        return ends_compound(asked, own);
    return mentions_alike(own, asked) || ends_compound(asked, own) ||
           title_same_word(asked, own) || inflect_verb(asked, own, false) ||
           inflect_verb(asked, own, true) || inflect_participle(asked, own, true) ||
           inflect_passive_s(asked, own);
}

static bool has_word(const TextList *words, const Thing *thing)
{
    for (size_t i = 0; i < words->count; i++)
        for (size_t k = 0; k < thing->ways.count && !thing->party; k++)
            if (is_same_word(thing->ways.items[k], words->items[i]))
                return true;
    return false;
}

static bool has_name(const Passage *passage, const Thing *thing)
{
    for (size_t i = 0; i < passage->named.count; i++)
        for (size_t k = 0; k < thing->named.count; k++)
            if (passage->named.items[i] == thing->named.items[k])
                return true;
    return false;
}

static bool has_keyword(const Entity *entity, const Thing *thing)
{
    for (size_t i = 0; i < entity->cells.count; i++)
        if (thing->labels[entity->cells.items[i]->label])
            return true;
    return thing->blocks[entity->block] && !is_party(entity);
}

static size_t has_thing(const Passage *passage, const Thing *thing)
{
    if (has_name(passage, thing))
        return HAS;
    if (has_word(&passage->words, thing) || has_keyword(passage->entity, thing))
        return HAS;
    return has_word(&passage->around, thing) ? HAS_AROUND : HAS_NOT;
}

// Clauses are told by what stands in them, readings by their question.
static bool may_be_read(const FormScope *scope, const Entity *entity)
{
    return entity->agreement == scope->model->main && entity->node && !entity->gone &&
           entity->block != BLOCK_clause && entity->block != BLOCK_reading &&
           entity->block != BLOCK_agreement;
}

static void take_passages(const FormScope *scope, Things *things, PassageList *out)
{
    const Model *model = scope->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        if (!may_be_read(scope, model->entities.items[i]))
            continue;
        Passage passage = passage_of(scope->arena, model->entities.items[i]);
        for (size_t k = 0; k < things->count; k++) {
            passage.has[k] = has_thing(&passage, &things->items[k]);
            things->items[k].found += passage.has[k] != HAS_NOT;
        }
        vec_push(scope->arena, out, passage);
    }
}

// --- weighing ---

// A word counts by how rare it is, as information does: the binary logarithm of in how
// few of the statements it is, in whole numbers.
static size_t rarity(size_t all, size_t found)
{
    size_t weight = 1;
    while (found > 0 && (found << weight) <= all)
        weight++;
    return weight;
}

static void weigh(const Things *things, size_t all, Passage *passage)
{
    bool more = false; // than what many statements name
    for (size_t k = 0; k < things->count; k++) {
        const Thing *thing = &things->items[k];
        if (passage->has[k] == HAS_NOT)
            continue;
        more = more || !thing->generic;
        passage->weight +=
            thing->generic ? 1 : passage->has[k] * rarity(all, thing->found);
    }
    if (!more)
        passage->weight = 0;
}

void forms_passages(const FormScope *scope, Text question, EntityList *out)
{
    Words words;
    Things *things = ARENA_NEW(scope->arena, Things);
    PassageList list = {0};
    if (!words_cut(scope->arena, question, &words))
        return;
    words_mark_idle(&words);
    take_things(scope, &words, things);
    take_passages(scope, things, &list);
    size_t best = 0;
    for (size_t i = 0; i < list.count; i++) {
        weigh(things, list.count, &list.items[i]);
        if (list.items[i].weight > best)
            best = list.items[i].weight;
    }
    // Those with less than two thirds of what the best has say something else.
    for (size_t weight = best; weight > 0 && 3 * weight >= 2 * best; weight--)
        for (size_t i = 0; i < list.count && out->count < PASSAGES_MOST; i++)
            if (list.items[i].weight == weight)
                vec_push(scope->arena, out, list.items[i].entity);
}
