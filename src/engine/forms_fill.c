#include "engine/forms_match.h"

#include <string.h>

#include "engine/forms_days.h"
#include "base/inflect.h"
#include "engine/mentions.h"
#include "model/values.h"

// What may fill a slot, by its type.

enum { OPTIONS_MAX = 256, ITEM_MAX = 8 };

typedef struct {
    Matcher *matcher;
    const Op *op;
    Language language;
    size_t at, to;
    FillOptions *out;
} Filling;

static void offer(Filling *filling, size_t end, Fill fill)
{
    if (filling->out->count >= OPTIONS_MAX)
        return;
    fill.filled.name = op_string(filling->op->name);
    fill.filled.text = words_text(filling->matcher->words, filling->at, end);
    vec_push(filling->matcher->arena, filling->out, ((FillOption){end, fill}));
}

// --- names ---

// The agreement's own names come before those of the vocabulary.
static bool surer(const Named *a, const Named *b)
{
    bool own = a->distance < OF_VOCABULARY, other = b->distance < OF_VOCABULARY;
    if (own != other)
        return own;
    return a->fit != b->fit ? a->fit < b->fit : a->distance < b->distance;
}

static bool fits_here(const Filling *filling, const Named *named, size_t at,
                      const SlotKind *kind)
{
    return named->at == at && named->end <= filling->to &&
           slot_fits(filling->matcher->scope->model, kind, named->entity) &&
           (named->passive ==
                (strcmp(kind->type, "done") == 0 || strcmp(kind->type, "held") == 0) ||
            strcmp(kind->type, "relation") == 0) &&
           named->asking == (strcmp(kind->type, "asks") == 0) &&
           (strcmp(kind->type, "agent") == 0 ? named->agent : !named->only_agent);
}

// Whether no other name fits the same words better.
static bool is_surest(const Filling *filling, const Named *named, const SlotKind *kind)
{
    const NamesFound *names = &filling->matcher->names;
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *other = &names->list.items[i];
        if (other->end == named->end && fits_here(filling, other, named->at, kind) &&
            surer(other, named))
            return false;
    }
    return true;
}

// Whether the `of:` of a share names a resource.
static bool divides(const Entity *share, const Entity *resource)
{
    for (size_t i = 0; i < share->cells.count; i++) {
        const Cell *cell = share->cells.items[i];
        for (const Expr *value = cell->value; cell->label == LABEL_of && value;
             value = value->next)
            if (value->kind == EXPR_ENTITY && value->entity == resource)
                return true;
    }
    return false;
}

// The one share that divides a resource (`the costs`), or NULL.
static const Entity *share_of_resource(const Model *model, const Entity *resource)
{
    const Entity *found = NULL;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *share = model->entities.items[i];
        if (share->block != BLOCK_share || !divides(share, resource))
            continue;
        if (found)
            return NULL;
        found = share;
    }
    return found;
}

// Where a measure is asked for, a resource stands for the share that divides it.
static void fill_resource(Filling *filling)
{
    const NamesFound *names = &filling->matcher->names;
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *named = &names->list.items[i];
        if (named->at != filling->at || named->end > filling->to || named->passive ||
            named->asking)
            continue;
        const Entity *share =
            share_of_resource(filling->matcher->scope->model, named->entity);
        Fill fill = {0};
        if (!share)
            continue;
        vec_push(filling->matcher->arena, &fill.filled.entities, share);
        offer(filling, named->end, fill);
    }
}

// Aspects of services are done too. What is called both an act and an aspect by the same
// words is asked about as the act; of a service, the answer finds the aspect.
static bool is_act_too(const Filling *filling, const Named *aspect)
{
    const NamesFound *names = &filling->matcher->names;
    if (aspect->entity->block != BLOCK_aspect ||
        (op_slot(filling->op)->blocks & BLOCK_BIT(BLOCK_act)) == 0)
        return false;
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *act = &names->list.items[i];
        if (act->entity->block == BLOCK_act && act->at == aspect->at &&
            act->end == aspect->end && act->passive == aspect->passive &&
            act->asking == aspect->asking)
            return true;
    }
    return false;
}

static void fill_entity(Filling *filling)
{
    const NamesFound *names = &filling->matcher->names;
    const SlotKind *kind = op_slot(filling->op);
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *named = &names->list.items[i];
        if (!fits_here(filling, named, filling->at, kind) ||
            !is_surest(filling, named, kind) || is_act_too(filling, named))
            continue;
        Fill fill = {0};
        vec_push(filling->matcher->arena, &fill.filled.entities, named->entity);
        offer(filling, named->end, fill);
    }
}

// `the agreement` as what something is done to.
static void fill_agreement(Filling *filling)
{
    static const char *const words[LANGUAGE_COUNT][8] = {
        {"agreement", "contract", "this agreement", "this contract", NULL},
        {"sopimus", "sopimuksen", "sopimusta", "tata sopimusta", NULL},
        {"avtalet", "detta avtal", NULL},
    };
    const Entity *agreement = filling->matcher->scope->model->main->entity;
    size_t used = 0;
    for (const char *const *word = words[filling->language]; *word; word++) {
        size_t longer =
            words_phrase(filling->matcher->words, filling->at, filling->to, *word);
        used = longer > used ? longer : used;
    }
    Fill fill = {0};
    if (used == 0 || !agreement)
        return;
    vec_push(filling->matcher->arena, &fill.filled.entities, agreement);
    offer(filling, filling->at + used, fill);
}

static void fill_only_one(Filling *filling);

// A name, or what stands for one in slots of some types.
static void fill_name(Filling *filling)
{
    fill_entity(filling);
    if (filling->out->count > 0)
        return;
    if (strcmp(op_slot(filling->op)->type, "measure") == 0)
        fill_resource(filling);
    if (strcmp(op_slot(filling->op)->type, "object") == 0)
        fill_agreement(filling);
    if (strcmp(op_slot(filling->op)->type, "party") == 0 ||
        strcmp(op_slot(filling->op)->type, "whom") == 0 ||
        strcmp(op_slot(filling->op)->type, "entity") == 0)
        fill_only_one(filling);
}

// --- lists of names ---

// A list read so far, up to token `end`.
typedef struct {
    size_t end;
    EntityList list;
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
static void fill_only_one(Filling *filling)
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
        offer(filling, named->end, fill);
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
        Part longer = {.end = named->end};
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
        if (!fits_here(filling, named, at, kind) || !is_surest(filling, named, kind))
            continue;
        Part longer = {.end = named->end};
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
    if (part->list.count > 0) {
        size_t joint = words_joint(filling->matcher->words, at, filling->to);
        if (joint == 0)
            return;
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
    name_items(filling, part, at, out);
    if (op_slot(filling->op)->fill == FILL_PARTIES)
        group_items(filling, part, at, false, out);
}

// All lists that begin at `first`, growing item by item.
static void lists_from(Filling *filling, Part first, Parts *out)
{
    Parts open = {0};
    vec_push(filling->matcher->arena, &open, first);
    for (size_t i = 0; i < open.count && open.count < OPTIONS_MAX; i++) {
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
        offer(filling, end, fill);
}

static void fill_lists(Filling *filling)
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

static void fill_everyone(Filling *filling)
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

// --- clauses and values ---

// Offers a clause, also with its head after the number: `5. kohta`.
static void offer_clause(Filling *filling, size_t end, Text number)
{
    Fill fill = {0};
    fill.filled.clause = model_clause(filling->matcher->scope->model, number);
    if (!fill.filled.clause)
        return;
    offer(filling, end, fill);
    if (filling->language == LANGUAGE_FI && end < filling->to &&
        slot_head(op_slot(filling->op), filling->language,
                  filling->matcher->words->list.items[end].loose))
        offer(filling, end + 1, fill);
}

// The number that a word spells: `five`, `viisi`, `fem`.
static Text number_word(const Filling *filling, size_t at)
{
    static const char *const numbers[] = {"1", "2", "3", "4", "5",
                                          "6", "7", "8", "9", "10"};
    Match match = keyword_match(filling->language, &filling->matcher->words->raw, at,
                                KEYWORD_WORD, 1u << CLASS_NUMBER);
    if (!match.row || match.words != 1 || match.row->key < WORD_one ||
        match.row->key > WORD_ten)
        return TEXT("");
    return text_from(numbers[match.row->key - WORD_one]);
}

// A number word is a clause only beside a head: `kohta viisi`.
static bool beside_head(const Filling *filling)
{
    const Words *words = filling->matcher->words;
    const SlotKind *kind = op_slot(filling->op);
    size_t at = filling->at;
    return (at > 0 &&
            slot_head(kind, filling->language, words->list.items[at - 1].loose)) ||
           (at + 1 < filling->to &&
            slot_head(kind, filling->language, words->list.items[at + 1].loose));
}

static void fill_clause(Filling *filling)
{
    const Words *words = filling->matcher->words;
    unsigned counted;
    if (filling->language == LANGUAGE_FI && beside_head(filling) &&
        inflect_number(words->list.items[filling->at].loose, &counted))
        offer_clause(filling, filling->at + 1,
                     text_format(filling->matcher->arena, "%u", counted));
    Text number_spelled = number_word(filling, filling->at);
    if (filling->language != LANGUAGE_FI && number_spelled.length > 0)
        offer_clause(filling, filling->at + 1, number_spelled);
    for (size_t end = filling->at + 1; end <= filling->to && end <= filling->at + 2;
         end++) {
        Text number = text_trim(words_text(words, filling->at, end));
        if (number.length > 0 && number.at[number.length - 1] == '.')
            number.length--;
        offer_clause(filling, end, number);
    }
}

// Tokens from `at` that may belong to a figure, or 0.
static size_t figure_part(const Filling *filling, size_t at)
{
    const RawList *raw = &filling->matcher->words->raw;
    switch (raw->items[at].kind) {
    case RAW_NUMBER:
    case RAW_SLASH:
    case RAW_RANGE: return 1;
    default: break;
    }
    unsigned classes =
        1u << CLASS_LIMIT | 1u << CLASS_UNIT | 1u << CLASS_NUMBER | 1u << CLASS_MEASURE;
    Match match = keyword_match(filling->language, raw, at, KEYWORD_WORD, classes);
    if (!match.row && op_slot(filling->op)->fill == FILL_FIGURE) {
        match = keyword_match(filling->language, raw, at, KEYWORD_WORD, 1u << CLASS_PRE);
        return match.row && match.row->key == WORD_about ? match.words : 0;
    }
    return match.row ? match.words : 0;
}

static bool is_amount(const Node *node)
{
    return node->kind == NODE_NUMBER || node->kind == NODE_UNIT ||
           node->kind == NODE_RANGE ||
           (node->kind == NODE_NAME && word_classes[node->name.word] == CLASS_NUMBER) ||
           (node->kind == NODE_BINARY && node->binary.operator== OPERATOR_DIVIDE);
}

static bool is_about(const Node *node)
{
    return node->kind == NODE_PREFIX && node->affix.word == WORD_about;
}

static bool node_fits(FillKind kind, const Node *node)
{
    while (node->kind == NODE_SUFFIX || (kind == FILL_FIGURE && is_about(node)))
        node = node->affix.operand;
    if (kind == FILL_LIMIT)
        return node->kind == NODE_LIMIT && !node->limit.left;
    return is_amount(node) && (kind != FILL_NUMBER || node->kind != NODE_RANGE);
}

// The value of tokens [from, end), if that is one value of the kind without a mistake.
static bool read_value(const Filling *filling, size_t from, size_t end, Fill *fill)
{
    Matcher *matcher = filling->matcher;
    const RawList *raw = &matcher->words->raw;
    Diags unheard = {.arena = matcher->arena};
    Node *node = parse_values(&unheard, matcher->words->source, raw->items[from].start,
                              raw->items[end - 1].end, filling->language);
    if (!node || node->next || unheard.list.count > 0 ||
        !node_fits(op_slot(filling->op)->fill, node))
        return false;
    fill->filled.value =
        link_values(matcher->scope->model, matcher->arena, node, filling->language);
    return fill->filled.value != NULL && fill->filled.value->kind != EXPR_BAD;
}

// Whether the token says what a figure measures (`votes`, `för`). It may as well belong
// to what follows: `20 % för ett beslut`.
static bool ends_measured(const Filling *filling, size_t end)
{
    return end > filling->at + 1 &&
           keyword_match(filling->language, &filling->matcher->words->raw, end - 1,
                         KEYWORD_WORD, 1u << CLASS_MEASURE)
                   .row != NULL;
}

// A sign before a figure: `-100 €`.
static bool is_sign(const Filling *filling)
{
    RawKind kind = filling->matcher->words->raw.items[filling->at].kind;
    return op_slot(filling->op)->fill == FILL_FIGURE &&
           (kind == RAW_MINUS || kind == RAW_RANGE);
}

static bool negate(const Filling *filling, Fill *fill)
{
    Arena *arena = filling->matcher->arena;
    if (fill->filled.value->kind != EXPR_QUANTITY)
        return false;
    Expr *expr = ARENA_NEW(arena, Expr);
    *expr = *fill->filled.value;
    expr->quantity.range =
        interval_scale(arena, expr->quantity.range, rational_from_int(-1));
    fill->filled.value = expr;
    return true;
}

// The longest run of tokens that is a value.
static void fill_value(Filling *filling)
{
    bool negative = is_sign(filling);
    size_t from = filling->at + negative, end = from, part;
    while (end < filling->to && (part = figure_part(filling, end)) > 0)
        end += part;
    for (; end > from && end <= filling->to; end--) {
        Fill fill = {0};
        if (read_value(filling, from, end, &fill) &&
            (!negative || negate(filling, &fill))) {
            offer(filling, end, fill);
            if (!ends_measured(filling, end))
                return;
        }
    }
}

static void offer_days(Filling *filling, size_t used, Date first, Date last)
{
    Expr *days = ARENA_NEW(filling->matcher->arena, Expr);
    Fill fill = {0};
    days->kind = date_compare(first, last) == 0 ? EXPR_DATE : EXPR_PERIOD;
    days->date = first;
    days->last_date = last;
    fill.filled.value = days;
    if (used > 0)
        offer(filling, filling->at + used, fill);
}

static void fill_date(Filling *filling)
{
    Date day = {0};
    offer_days(filling,
               days_read_day(filling->matcher->words, filling->at, filling->to, &day),
               day, day);
}

static void fill_span(Filling *filling)
{
    Date first = {0}, last = {0};
    size_t used =
        days_read_span(filling->matcher->words, filling->at, filling->to, &first, &last);
    offer_days(filling, used, first, last);
}

// --- new names ---

static bool is_stop_word(Text word)
{
    static const char *const words[] = {
        "who",     "what",      "which",     "it",     "they",   "he",       "she",
        "we",      "nobody",    "no",        "none",   "not",    "never",    "anyone",
        "someone", "everyone",  "everybody", "if",     "when",   "does",     "is",
        "do",      "has",       "have",      "with",   "one",    "party",    "any",
        "new",     "instead",   "but",       "of",     "to",     "into",     "by",
        "kuka",    "mika",      "mita",      "ketka",  "kukaan", "ei",       "eivat",
        "joku",    "jokin",     "kaikki",    "jos",    "on",     "osapuoli", "uusi",
        "eika",    "mukaan",    "lisaksi",   "ilman",  "vem",    "vad",      "vilka",
        "ingen",   "inte",      "ej",        "nagon",  "alla",   "om",       "ar",
        "har",     "part",      "ny",        "aldrig", "med",    "som",      "till",
        "i",       "and",       "ja",        "och",    "or",     "tai",      "eller",
        "pois",    "ut",        "out",       "bloc",   "block",  "union",    "ryhman",
        "blokin",  "rostblock", "toinen",    "toisen", "toista", "muut",     "other",
        "others",  "second",    "andra",     "annan",  "ovriga", NULL,
    };
    for (const char *const *stop = words; *stop; stop++)
        if (text_equal(word, text_from(*stop)))
            return true;
    return false;
}

// A keyword, filler or question word of any language is no name that someone just made
// up.
static bool may_be_new(const Words *words, size_t at)
{
    const Raw *raw = &words->raw.items[at];
    if (raw->kind == RAW_STRING)
        return words->list.items[at].loose.length > 0;
    if (raw->kind != RAW_WORD || raw->folded.length < 2 ||
        is_stop_word(words->list.items[at].loose))
        return false;
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        if (words_filler(words, at, language) ||
            keyword_find(language, KEYWORD_WORD, raw->folded))
            return false;
    return true;
}

static bool is_known_party(const Filling *filling)
{
    const NamesFound *names = &filling->matcher->names;
    bool into =
        op_slot(filling->op)->fill == FILL_INTO; // `merge into college` names it so
    for (size_t i = 0; i < names->list.count; i++)
        if (names->list.items[i].at == filling->at &&
            (names->list.items[i].entity->block == BLOCK_party ||
             (names->list.items[i].fit == FIT_EXACT &&
              !(into && names->list.items[i].entity->prelude))))
            return true;
    return false;
}

Entity *entity_stand_in(Arena *arena, Text name)
{
    Entity *entity = ARENA_NEW(arena, Entity);
    entity->id = STAND_IN_ID;
    entity->block = BLOCK_party;
    entity->name = name;
    vec_push(arena, &entity->names,
             ((Naming){name, text_fold(arena, name), NAME_SHORT, -1}));
    return entity;
}

static void fill_new(Filling *filling)
{
    const Words *words = filling->matcher->words;
    if (!may_be_new(words, filling->at) || is_known_party(filling))
        return;
    const Raw *raw = &words->raw.items[filling->at];
    Text name = {words->source->text.at + raw->start,
                 words->list.items[filling->at].name_end - raw->start};
    Fill fill = {0};
    vec_push(filling->matcher->arena, &fill.filled.entities,
             entity_stand_in(filling->matcher->arena,
                             raw->kind == RAW_STRING ? text_unquote(name) : name));
    offer(filling, filling->at + 1, fill);
}

static bool is_in_a_name(const Filling *filling)
{
    const NamesFound *names = &filling->matcher->names;
    for (size_t i = 0; i < names->list.count; i++)
        if (names->list.items[i].at <= filling->at &&
            names->list.items[i].end > filling->at)
            return true;
    return false;
}

// A word of the text that names nothing: `staff`, where a clause has it for a title.
static void fill_word(Filling *filling)
{
    const Words *words = filling->matcher->words;
    Arena *arena = filling->matcher->arena;
    if (!may_be_new(words, filling->at) || is_in_a_name(filling) ||
        text_codepoints(words->list.items[filling->at].loose) < MENTION_LEAST)
        return;
    const Raw *raw = &words->raw.items[filling->at];
    Text name = {words->source->text.at + raw->start, raw->end - raw->start};
    name = raw->kind == RAW_STRING ? text_unquote(name) : name;
    if (!model_mentions(arena, filling->matcher->scope->model,
                        text_fold_loose(arena, name)))
        return;
    Fill fill = {0};
    vec_push(arena, &fill.filled.entities, entity_stand_in(arena, name));
    offer(filling, filling->at + 1, fill);
}

void fill_options(Matcher *matcher, const Op *op, Language language, size_t at, size_t to,
                  FillOptions *out)
{
    Filling filling = {matcher, op, language, at, to, out};
    switch (op_slot(op)->fill) {
    case FILL_ENTITY: fill_name(&filling); break;
    case FILL_ENTITIES: fill_lists(&filling); break;
    case FILL_PARTIES:
        fill_lists(&filling);
        fill_everyone(&filling);
        break;
    case FILL_CLAUSE: fill_clause(&filling); break;
    case FILL_FIGURE:
    case FILL_NUMBER:
    case FILL_LIMIT: fill_value(&filling); break;
    case FILL_DATE: fill_date(&filling); break;
    case FILL_SPAN: fill_span(&filling); break;
    case FILL_NEW: fill_new(&filling); break;
    case FILL_WORD: fill_word(&filling); break;
    case FILL_INTO:
        fill_entity(&filling);
        fill_new(&filling);
        break;
    }
}
