#include "engine/forms_names.h"

#include "engine/forms_bodies.h"

#include <string.h>

#include "base/inflect.h"

enum { NAME_WORDS_MAX = 10 };

// A name made ready for comparing: hyphens and other signs count as spaces.
typedef struct {
    const Entity *entity;
    Text folded, loose, genitive; // genitive: that an official name hands over, or empty
    size_t words;
    int distance;
    bool object; // only what a deed is done to: `budget` of `approval of the budget`
} Spelling;
typedef VEC(Spelling) Spellings;

// The spellings of a model's entities by their first byte: words that name an entity, in
// whatever case form, begin as its name does.
typedef struct NameBook {
    Spellings by_first[256];
} NameBook;

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

// Every run of signs that are no letters or digits becomes one space.
static Text plain(Arena *arena, Text text)
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

static size_t count_words(Text text)
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
    spelling.folded = plain(arena, text_fold(arena, text));
    spelling.loose = plain(arena, text_fold_loose(arena, text));
    if (spelling.loose.length == 0)
        return;
    spelling.words = count_words(spelling.loose);
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

static void spell_entity(Arena *arena, const Model *model, const Entity *entity,
                         NameBook *out)
{
    if (entity->names.count == 0)
        add_spelling(arena, model, entity, entity->name, out);
    for (size_t i = 0; i < entity->names.count; i++) {
        add_spelling(arena, model, entity, entity->names.items[i].text, out);
        add_without_form(arena, model, entity, entity->names.items[i].text, out);
    }
}

// --- what a deed is done to ---

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
    Text loose = plain(arena, text_fold_loose(arena, name));
    Spelling object = {.entity = entity, .distance = OF_OBJECT, .object = true};
    object.genitive = finnish_object(loose);
    object.loose = object.genitive.length > 0 ? object.genitive : object_behind(loose);
    if (object.loose.length == 0)
        object.loose = object_before(loose);
    if (object.loose.length == 0 || is_said_of_all(object.loose))
        return;
    for (size_t i = out->list.count; i > 0 && out->list.items[i - 1].entity == entity;
         i--)
        if (text_equal(out->list.items[i - 1].loose, object.loose))
            return;
    object.folded = object.loose;
    object.words = count_words(object.loose);
    vec_push(arena, &out->list, object);
    ++*met_of(arena, out, &object);
}

static void spell_objects(Arena *arena, const Model *model, NameBook *out)
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
            (name->object && inflect_finnish(name->genitive, asked->loose)));
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
    out.folded = plain(arena, text_fold(arena, text));
    out.loose = plain(arena, text_fold_loose(arena, text));
    out.words = count_words(out.loose);
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

const NameBook *forms_names_of(Arena *arena, const Model *model)
{
    NameBook *book = ARENA_NEW(arena, NameBook);
    for (size_t i = 0; i < model->entities.count; i++)
        if (model->entities.items[i]->name.length > 0)
            spell_entity(arena, model, model->entities.items[i], book);
    spell_objects(arena, model, book);
    return book;
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
        spell_entity(arena, scope->model, more.items[i], book);
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

// --- the last part of a name ---

enum { HEAD_LEAST = 5, HEAD_SAME = 4 };

// `vaitiolovelvollisuus` of `vaitiolo`, `budgetbeslutet` of `budget`: the name with a
// word that says no more of it.
static bool is_name_and_more(Text word, const Spelling *name)
{
    static const char *const heads[] = {
        "velvollisuu", "velvoit", "menettely",  "prosessi",   "paatok", "maarays",
        "maarayk",     "oikeu",   "kustannu",   "kuluj",      "kulut",  "palvelu",
        "tehtava",     "asia",    "skyldighet", "forfarande", "beslut", "fraga",
        "fragan",      "kostnad", "uppgift",    "tjanst",     NULL};
    Text own = name->loose;
    if (name->words != 1 || own.length < HEAD_LEAST || word.length < own.length + 4 ||
        !text_starts_with(word, own))
        return false;
    Text rest = {word.at + own.length, word.length - own.length};
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

// The only one of the agreement's own things that such a word may mean, or NULL.
static const Entity *only_with_head(const NameBook *book, Text word)
{
    const Entity *only = NULL;
    for (size_t first = 0; first < 256; first++)
        for (size_t i = 0; i < book->by_first[first].count; i++) {
            const Spelling *name = &book->by_first[first].items[i];
            BlockKey block = name->entity->block;
            if (name->distance > 0 || block == BLOCK_party || block == BLOCK_agreement ||
                block == BLOCK_kind || block == BLOCK_act || name->entity == only ||
                !is_head_of(word, name))
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
        bool named = words->raw.items[at].kind != RAW_WORD || word.length < HEAD_LEAST;
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
