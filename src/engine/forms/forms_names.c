#include "engine/forms/forms_names.h"

#include <string.h>

#include "base/inflect.h"
#include "base/inflect_verb.h"
#include "engine/forms/forms_book.h"

enum { NAME_WORDS_MAX = 10 };

// What layers of the scenario and a what-if bring in.
static void add_more(const FormScope *scope, const EntityList *extra, ScopeEntities *out)
{
    for (const Scenario *layer = scope->scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->added.count; i++)
            vec_push(scope->arena, out, layer->added.items[i]);
    for (size_t i = 0; extra && i < extra->count; i++)
        vec_push(scope->arena, out, extra->items[i]);
}

void scope_entities(const FormScope *scope, const EntityList *extra, ScopeEntities *out)
{
    const Model *model = scope->model;
    for (size_t i = 0; i < model->entities.count; i++)
        if (model->entities.items[i]->name.length > 0)
            vec_push(scope->arena, out, model->entities.items[i]);
    add_more(scope, extra, out);
}

// Acts are named by a verb in the third person, and asked about in other persons too.
static bool is_verb_form(Text word, Text name)
{
    return name.length == word.length + 1 && name.at[word.length] == 's' &&
           text_starts_with(name, word);
}

static bool is_active(Text word, Text name)
{
    return text_equal(word, name) || is_verb_form(word, name) ||
           inflect_verb(word, name, false) || inflect_participle(word, name, false);
}

static bool is_passive(Text word, Text name)
{
    return inflect_verb(word, name, true) || inflect_participle(word, name, true) ||
           inflect_passive_s(word, name);
}

// The same of an aspect, which may as well be called by a noun: `archives` is none.
static bool is_held(Text word, Text name)
{
    bool of_noun = word.length == name.length + 1 && text_starts_with(word, name) &&
                   word.at[name.length] == 's';
    return !of_noun && is_passive(word, name);
}

static bool is_asking(Text word, Text name)
{
    Text plain = inflect_without_ko(word);
    return plain.length > 0 && is_active(plain, name);
}

// `covered` of `covers`, `täcks` of `täcker`: a relation is often asked about from its
// other end.
static bool is_passive_form(Text word, Text name)
{
    static const struct {
        const char *end, *passive;
    } ends[] = {{"s", "ed"}, {"s", "d"}, {"er", "s"}, {"r", "s"}};
    if (inflect_verb(word, name, true))
        return true;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        Text end = text_from(ends[i].end), passive = text_from(ends[i].passive);
        if (name.length < end.length + 2)
            continue;
        Text stem = {name.at, name.length - end.length};
        if (text_equal((Text){stem.at + stem.length, end.length}, end) &&
            word.length == stem.length + passive.length && text_starts_with(word, stem) &&
            text_equal((Text){word.at + stem.length, passive.length}, passive))
            return true;
    }
    return false;
}

static bool is_case_form(Text word, const Spelling *name)
{
    if (name->entity->block == BLOCK_attribute &&
        (is_active(word, name->loose) || is_passive_form(word, name->loose) ||
         inflect_agent(word, name->loose)))
        return true;
    bool is_aspect = name->entity->block == BLOCK_aspect;
    if (name->entity->block == BLOCK_act)
        return is_active(word, name->loose) || is_passive(word, name->loose) ||
               is_asking(word, name->loose);
    // An aspect may be called by a verb or by a noun: `asiakas`.
    if (is_aspect && (is_active(word, name->loose) || is_held(word, name->loose) ||
                      is_asking(word, name->loose)))
        return true;
    if (inflect_finnish(word, name->loose) || inflect_genitive_s(word, name->loose))
        return true;
    BlockKey block = name->entity->block;
    bool things = block == BLOCK_unit || block == BLOCK_role || block == BLOCK_actor ||
                  block == BLOCK_instance || entity_is_measure(name->entity);
    if (things && inflect_one_of(word, name->loose))
        return true;
    return block != BLOCK_party && inflect_plural(word, name->loose);
}

// The words [at, end) as one spelling.
typedef struct {
    Text folded, loose;
    size_t at, end, words;
    bool quoted;
} Stretch;

// `hiisijarvi` of `Hiisijarven kunta`, `budget` of what is done to it.
static bool is_nominative(Text word, const Spelling *name)
{
    size_t kept = name->genitive.length - 1;
    bool near = word.length + 3 > kept && word.length <= kept + 2;
    return (name->object || near) && name->genitive.at[kept] == 'n' &&
           inflect_finnish(name->genitive, word);
}

static bool spelled(const Stretch *asked, const Spelling *name, Fit *fit)
{
    if (asked->words == name->words && asked->loose.at[0] == name->loose.at[0]) {
        *fit = text_equal(asked->folded, name->folded) ? FIT_EXACT : FIT_LOOSE;
        if (text_equal(asked->loose, name->loose))
            return true;
        *fit = FIT_CASE;
        if (!asked->quoted && is_case_form(asked->loose, name))
            return true;
    }
    *fit = FIT_CASE;
    return !asked->quoted && asked->words == 1 && name->genitive.length > 0 &&
           (text_equal(asked->loose, name->genitive) ||
            inflect_from_genitive(asked->loose, name->genitive) ||
            is_nominative(asked->loose, name));
}

static bool is_agent(const Stretch *asked, const Spelling *name)
{
    return name->entity->block == BLOCK_attribute &&
           inflect_agent(asked->loose, name->loose) &&
           !text_equal(asked->loose, name->loose);
}

// Swedish `täcks` of the verb `täcker` looks like English `owns` of the noun `owner`.
static bool is_only_agent(const Stretch *asked, const Spelling *name)
{
    return is_agent(asked, name) && !is_active(asked->loose, name->loose) &&
           !is_passive_form(asked->loose, name->loose);
}

// One entity is found once at a place, by the surest of its names.
static void add_named(Arena *arena, const Stretch *asked, const Spelling *name, Fit fit,
                      NamesFound *out)
{
    for (size_t i = out->list.count; i > 0; i--) {
        Named *named = &out->list.items[i - 1];
        if (named->at != asked->at || named->end != asked->end)
            break;
        if (named->entity != name->entity)
            continue;
        bool active = is_active(asked->loose, name->loose);
        named->passive = named->passive && !active;
        named->asking = named->asking && !active;
        named->agent = named->agent || is_agent(asked, name);
        named->only_agent = named->only_agent && is_only_agent(asked, name);
        named->fit = fit < named->fit ? fit : named->fit;
        return;
    }
    bool act =
        name->entity->block == BLOCK_act ||
        (name->entity->block == BLOCK_aspect &&
         (is_held(asked->loose, name->loose) || is_asking(asked->loose, name->loose)));
    bool other = act && !is_active(asked->loose, name->loose);
    bool asking = other && is_asking(asked->loose, name->loose);
    vec_push(arena, &out->list,
             ((Named){.entity = name->entity,
                      .at = asked->at,
                      .end = asked->end,
                      .fit = fit,
                      .passive = other && !asking,
                      .asking = asking,
                      .agent = is_agent(asked, name),
                      .only_agent = is_only_agent(asked, name),
                      .distance = name->distance}));
}

static bool parts_names(RawKind kind)
{
    return kind == RAW_COMMA || kind == RAW_SEMICOLON || kind == RAW_COLON ||
           kind == RAW_QUESTION || kind == RAW_END || kind == RAW_NEWLINE;
}

static Stretch stretch(Arena *arena, const Words *words, size_t at, size_t end)
{
    uint32_t from = words->raw.items[at].start;
    uint32_t to = words->list.items[end - 1].name_end;
    Text text = {words->source->text.at + from, to - from};
    Stretch out = {.at = at, .end = end};
    out.quoted = end == at + 1 && words->raw.items[at].kind == RAW_STRING;
    out.folded = name_plain(arena, text_fold(arena, text));
    out.loose = name_plain(arena, text_fold_loose(arena, text));
    out.words = name_words(out.loose);
    return out;
}

static void find_in(Arena *arena, const NameBook *book, const Stretch *asked,
                    NamesFound *out)
{
    const Spellings *spellings = &book->by_first[(unsigned char)*asked->loose.at];
    Fit fit;
    for (size_t i = 0; i < spellings->count; i++)
        if (spelled(asked, &spellings->items[i], &fit))
            add_named(arena, asked, &spellings->items[i], fit, out);
}

// Where the longest stretch that could be one name ends.
static size_t longest_at(const Words *words, size_t at)
{
    size_t end = at;
    while (end < words->list.count && end < at + NAME_WORDS_MAX &&
           !parts_names(words->raw.items[end].kind))
        end++;
    return end;
}

// The names that the model itself does not have, or NULL when there are none.
static const NameBook *more_names(Arena *arena, const FormScope *scope,
                                  const EntityList *extra)
{
    ScopeEntities more = {0};
    add_more(scope, extra, &more);
    if (more.count == 0)
        return NULL;
    NameBook *book = ARENA_NEW(arena, NameBook);
    for (size_t i = 0; i < more.count; i++)
        book_add(arena, scope->model, more.items[i], book);
    return book;
}

void names_find(Arena *arena, const FormScope *scope, const EntityList *extra,
                const Words *words, NamesFound *out)
{
    const NameBook *book =
        scope->book ? scope->book : forms_names_of(arena, scope->model);
    const NameBook *more = more_names(arena, scope, extra);
    for (size_t at = 0; at < words->list.count; at++)
        for (size_t end = longest_at(words, at); end > at; end--) {
            Stretch asked = stretch(arena, words, at, end);
            if (asked.words == 0)
                continue;
            find_in(arena, book, &asked, out);
            if (more)
                find_in(arena, more, &asked, out);
        }
}

const Entity *names_similar(Arena *arena, const ScopeEntities *entities, Text loose)
{
    size_t points = text_codepoints(loose);
    size_t limit = points <= 4 ? 1 : points <= 7 ? 2 : 3;
    const Entity *best = NULL;
    for (size_t i = 0; i < entities->count; i++) {
        const Entity *entity = entities->items[i];
        if (entity->prelude)
            continue;
        Text name = text_fold_loose(arena, entity->name);
        Text head = {name.at, name.length < loose.length ? name.length : loose.length};
        size_t distance = text_distance(arena, head, loose, limit);
        if (distance > limit || (distance > 0 && points < 3))
            continue;
        best = entity;
        if (distance == 0)
            break;
        limit = distance - 1;
    }
    return best;
}
