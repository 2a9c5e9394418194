#include "engine/forms/forms_fill_lists.h"

#include <string.h>

enum { ITEM_MAX = 8 };

// A list read so far, up to token `end`. A list that is joined with `+` is joined with
// nothing else: `a+b and c+d` are two.
typedef struct {
    size_t end;
    EntityList list;
    bool plus;
} Part;
typedef VEC(Part) Parts;

static const EntityList *group_of(const Matcher *matcher, const Entity *entity)
{
    for (size_t i = 0; i < matcher->groups.count; i++)
        if (matcher->groups.items[i].of == entity)
            return &matcher->groups.items[i].members;
    return NULL;
}

// Those of a list who are there after the changes read so far, and who is new.
static EntityList present(const Matcher *matcher, const EntityList *list, bool and_new)
{
    EntityList out = {0};
    for (size_t i = 0; i < list->count; i++)
        if (!entities_include(&matcher->gone, list->items[i]))
            entities_add(matcher->arena, &out, list->items[i]);
    for (size_t i = 0; and_new && i < matcher->came.count; i++)
        entities_add(matcher->arena, &out, matcher->came.items[i]);
    return out;
}

static size_t phrase_of(const Filling *filling, size_t at, const char *const *phrases)
{
    size_t longest = 0;
    for (; *phrases; phrases++) {
        size_t used = words_phrase(filling->matcher->words, at, filling->to, *phrases);
        longest = used > longest ? used : longest;
    }
    return longest;
}

// `all`, `everyone` …: tokens used, or 0.
static size_t all_word(const Filling *filling, size_t at)
{
    static const char *const words[LANGUAGE_COUNT][24] = {
        {"everyone",
         "everybody",
         "all",
         "every party",
         "all parties",
         "all the parties",
         "all of them",
         "all of the parties",
         "all members",
         "all the members",
         "all partners",
         "all the partners",
         "every partner",
         "each party",
         "each partner",
         "every member",
         "all of us",
         "the whole group",
         "every single party",
         NULL},
        {"kaikki", "kaikkien", "kaikilla", "kaikkia", "kaikki osapuolet",
         "kaikki jasenet", "kaikkien osapuolten", "kaikkien jasenten", "jokainen",
         "jokainen osapuoli", NULL},
        {"alla", "samtliga", "alla parter", "samtliga parter", "allas", "alla medlemmar",
         "alla ledamoter", "var och en", "alla parterna", "samtliga medlemmar",
         "varje part", "samtliga ledamoter", "alla medlemmarna", NULL},
    };
    return phrase_of(filling, at, words[filling->language]);
}

static size_t but_word(const Filling *filling, size_t at)
{
    static const char *const words[LANGUAGE_COUNT][10] = {
        {"but", "except", "except for", "but for", "other than", "apart from", "bar",
         "excluding", "besides", NULL},
        {"paitsi", "lukuun ottamatta", "muut paitsi", "muut kuin", NULL},
        {"utom", "forutom", "med undantag av", "undantaget", "med undantag for", NULL},
    };
    size_t comma = filling->matcher->words->raw.items[at].kind == RAW_COMMA;
    size_t used = phrase_of(filling, at + comma, words[filling->language]);
    return used > 0 ? used + comma : 0;
}

// Whether the word says more than one: `municipalities`, `kunnat`, `kuntien`,
// `kommunerna`. Finnish cases that sound alike in singular and plural don't.
static bool says_many(Text word, Language language)
{
    static const char *const ends[LANGUAGE_COUNT][10] = {
        {"s", NULL},
        {"t", "jen", "ien", "iden", "tten", NULL},
        {"er", "ar", "or", "erna", "arna", "orna", "en", NULL},
    };
    for (const char *const *end = ends[language]; *end; end++) {
        size_t length = strlen(*end);
        if (word.length > length + 2 &&
            memcmp(word.at + word.length - length, *end, length) == 0)
            return true;
    }
    return false;
}

// Whether the name stands in the plural, and is not the kind's own name (`university of
// applied sciences`).
static bool stands_for_many(const Filling *filling, const Named *named)
{
    const Words *words = filling->matcher->words;
    Text label = entity_label(named->entity, filling->language);
    Text own = text_fold_loose(filling->matcher->arena, label);
    const char *phrase = text_cstr(filling->matcher->arena, own);
    return says_many(words->list.items[named->end - 1].loose, filling->language) &&
           words_phrase(words, named->at, named->end, phrase) == 0;
}

// The only party or actor of a kind: `the city`, `kaupunki`. NULL when there is none, or
// more.
static const Entity *only_one(const Filling *filling, const Named *named)
{
    const EntityList *members = named->entity->block == BLOCK_kind
                                    ? group_of(filling->matcher, named->entity)
                                    : NULL;
    if (!members)
        return NULL;
    EntityList there = present(filling->matcher, members, false);
    bool one =
        there.count == 1 && !stands_for_many(filling, named) &&
        (there.items[0]->block == BLOCK_party || there.items[0]->block == BLOCK_actor) &&
        filling->matcher->everyone.count > 1;
    return one ? there.items[0] : NULL;
}

// Offers the only party of the kind that is named at `at`.
void fill_only_one(Filling *filling)
{
    const NamesFound *names = &filling->matcher->names;
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *named = &names->list.items[i];
        const Entity *party = named->at == filling->at && named->end <= filling->to
                                  ? only_one(filling, named)
                                  : NULL;
        Fill fill = {0};
        if (!party ||
            !slot_fits(filling->matcher->scope->model, op_slot(filling->op), party))
            continue;
        vec_push(filling->matcher->arena, &fill.filled.entities, party);
        fill_offer(filling, named->end, fill);
    }
}

// Sets are named as they stand, kinds after `all`, in the plural, or when only one party
// is of that kind. `municipality` alone does not mean all of them.
static bool group_fits(const Filling *filling, const Named *named, bool after_all,
                       size_t members)
{
    const Matcher *matcher = filling->matcher;
    if (named->entity->block != BLOCK_kind)
        return named->entity->block == BLOCK_set || named->entity->block == BLOCK_bloc;
    bool many = stands_for_many(filling, named);
    bool some = members < matcher->everyone.count;
    return after_all || (some && (only_one(filling, named) || (members > 1 && many)));
}

// Whether a group stands at `at`, perhaps after the number of its members: `the 13
// municipalities`.
static bool stands_at(const Filling *filling, const Named *named, size_t at, size_t count)
{
    const Words *words = filling->matcher->words;
    if (named->at == at)
        return true;
    unsigned long stated = 0;
    if (named->at != at + 1 || words->raw.items[at].kind != RAW_NUMBER)
        return false;
    Text number = words_text(words, at, at + 1);
    for (size_t i = 0; i < number.length && i < 6; i++)
        stated = stated * 10 + (unsigned long)(number.at[i] - '0');
    return stated == count;
}

// Adds the parties of sets (`founders`) or, after `all`, of kinds (`all municipalities`).
static void group_items(Filling *filling, const Part *part, size_t at, bool after_all,
                        Parts *out)
{
    Matcher *matcher = filling->matcher;
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        const EntityList *members = group_of(matcher, named->entity);
        if (named->end > filling->to || !members || members->count == 0 ||
            !stands_at(filling, named, at, members->count) ||
            !group_fits(filling, named, after_all, members->count))
            continue;
        Part longer = {.end = named->end, .plus = part->plus};
        for (size_t k = 0; k < part->list.count; k++)
            entities_add(matcher->arena, &longer.list, part->list.items[k]);
        EntityList there = present(matcher, members, false);
        for (size_t k = 0; k < there.count; k++)
            if (slot_fits(matcher->scope->model, op_slot(filling->op), there.items[k]))
                entities_add(matcher->arena, &longer.list, there.items[k]);
        if (longer.list.count > 0)
            vec_push(matcher->arena, out, longer);
    }
}

static void name_items(Filling *filling, const Part *part, size_t at, Parts *out)
{
    Matcher *matcher = filling->matcher;
    const SlotKind *kind = op_slot(filling->op);
    size_t taken = 0;
    for (size_t i = 0; i < matcher->names.list.count && taken < ITEM_MAX; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (!fill_fits(filling, named, at, kind) || !fill_is_surest(filling, named, kind))
            continue;
        Part longer = {.end = named->end, .plus = part->plus};
        for (size_t k = 0; k < part->list.count; k++)
            entities_add(matcher->arena, &longer.list, part->list.items[k]);
        entities_add(matcher->arena, &longer.list, named->entity);
        vec_push(matcher->arena, out, longer);
        taken++;
    }
}

// Where the words end after `and`, one more name may come.
static void expect_name(const Filling *filling, const Part *part)
{
    Matcher *matcher = filling->matcher;
    if (matcher->next && part->list.count > 0)
        vec_push(matcher->arena, matcher->next, ((Next){.slot = op_slot(filling->op)}));
}

// A joint may be followed by a word like `osapuolet`; nothing else stands between items.
static void next_items(Filling *filling, const Part *part, Parts *out)
{
    size_t at = part->end;
    Part joined = *part;
    if (part->list.count > 0) {
        size_t joint = words_joint(filling->matcher->words, at, filling->to);
        bool plus = joint > 0 && filling->matcher->words->raw.items[at].kind == RAW_PLUS;
        if (joint == 0 || (part->list.count > 1 && plus != part->plus))
            return;
        joined.plus = plus;
        at += joint;
    }
    const Words *words = filling->matcher->words;
    while (part->list.count > 0 && at < filling->to &&
           words->raw.items[at].kind == RAW_WORD &&
           words_filler(words, at, filling->language))
        at++;
    if (at >= filling->to) {
        expect_name(filling, part);
        return;
    }
    name_items(filling, &joined, at, out);
    if (op_slot(filling->op)->fill == FILL_PARTIES)
        group_items(filling, &joined, at, false, out);
}

// All lists that begin at `first`, growing item by item.
static void lists_from(Filling *filling, Part first, Parts *out)
{
    Parts open = {0};
    vec_push(filling->matcher->arena, &open, first);
    for (size_t i = 0; i < open.count && open.count < FILL_OPTIONS_MAX; i++) {
        Part part = open.items[i];
        if (part.list.count > 0)
            vec_push(filling->matcher->arena, out, part);
        next_items(filling, &part, &open);
    }
}

static void offer_list(Filling *filling, size_t end, const EntityList *list)
{
    Fill fill = {0};
    for (size_t i = 0; i < list->count; i++)
        vec_push(filling->matcher->arena, &fill.filled.entities, list->items[i]);
    if (list->count > 0)
        fill_offer(filling, end, fill);
}

void fill_lists(Filling *filling)
{
    Parts parts = {0};
    lists_from(filling, (Part){.end = filling->at}, &parts);
    for (size_t i = 0; i < parts.count; i++)
        offer_list(filling, parts.items[i].end, &parts.items[i].list);
}

static void offer_without(Filling *filling, const EntityList *all, const Part *but)
{
    EntityList left = {0};
    for (size_t i = 0; i < all->count; i++)
        if (!entities_include(&but->list, all->items[i]))
            vec_push(filling->matcher->arena, &left, all->items[i]);
    offer_list(filling, but->end, &left);
}

// `everyone`, `all municipalities`, each perhaps with `but X and Y`.
static void offer_all(Filling *filling, size_t end, const EntityList *all)
{
    size_t but = end < filling->to ? but_word(filling, end) : 0;
    Parts parts = {0};
    if (but > 0)
        lists_from(filling, (Part){.end = end + but}, &parts);
    bool apart =
        parts.count == 0 || filling->matcher->words->raw.items[end].kind == RAW_COMMA;
    if (apart) // `everyone but X` is not everyone
        offer_list(filling, end, all);
    for (size_t i = 0; i < parts.count; i++)
        offer_without(filling, all, &parts.items[i]);
}

void fill_everyone(Filling *filling)
{
    size_t all = all_word(filling, filling->at);
    if (all == 0)
        return;
    Matcher *matcher = filling->matcher;
    EntityList everyone = present(matcher, &matcher->everyone, true);
    offer_all(filling, filling->at + all, &everyone);
    Parts kinds = {0};
    group_items(filling, &(Part){0}, filling->at + all, true, &kinds);
    for (size_t i = 0; i < kinds.count; i++)
        offer_all(filling, kinds.items[i].end, &kinds.items[i].list);
}
