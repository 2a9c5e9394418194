#include "model/value_names.h"

#include "model/values.h"

// What a name stands for by the slot it stands in: an entity, a word of the table, a
// text.

Expr *value_of_text(Link *link, const Node *node, Text text)
{
    Expr *expr = value_make(link, EXPR_TEXT, node);
    expr->text = text_nfc(link->arena, text);
    return expr;
}

static Expr *word_expr(Link *link, const Node *node)
{
    Expr *expr = value_make(link, EXPR_WORD, node);
    expr->word = node->name.word;
    expr->text = node->name.text;
    return expr;
}

Expr *value_entity(Link *link, const Node *node, const Entity *entity)
{
    Expr *expr = value_make(link, EXPR_ENTITY, node);
    expr->entity = entity;
    expr->text = node->name.text;
    return expr;
}

BlockSet value_blocks_bent(SlotType slot, LabelKey label)
{
    if (slot == SLOT_CONDITION)
        return BLOCK_BIT(BLOCK_share) | BLOCK_BIT(BLOCK_table) |
               BLOCK_BIT(BLOCK_quantity) | BLOCK_BIT(BLOCK_set) | BLOCK_BIT(BLOCK_kind) |
               BLOCK_BIT(BLOCK_bloc) | BLOCK_BIT(BLOCK_body) | BLOCK_BIT(BLOCK_role) |
               BLOCK_BIT(BLOCK_party);
    if (slot == SLOT_FIGURE || slot == SLOT_FORMULA || label == LABEL_votes ||
        label == LABEL_seats || label == LABEL_deputies || label == LABEL_according_to)
        return BLOCK_BIT(BLOCK_share) | BLOCK_BIT(BLOCK_table) |
               BLOCK_BIT(BLOCK_quantity);
    if (label == LABEL_counted_from)
        return BLOCK_BIT(BLOCK_event) | BLOCK_BIT(BLOCK_duty) | BLOCK_BIT(BLOCK_task) |
               BLOCK_BIT(BLOCK_right) | BLOCK_BIT(BLOCK_procedure) |
               BLOCK_BIT(BLOCK_stage);
    return 0;
}

static bool seen(Link *link, Text folded)
{
    return (*text_map_at(link->arena, &link->unknown, folded))++ > 0;
}

// The block of which a name is wanted in a slot, whatever else has that name.
static BlockKey wanted_block(SlotType slot)
{
    switch (slot) {
    case SLOT_KIND: return BLOCK_kind;
    case SLOT_MODE: return BLOCK_mode;
    case SLOT_ACT: return BLOCK_act;
    default: return BLOCK_none;
    }
}

// The same by the label, for one who has yet to declare the name.
static BlockKey block_for(const Link *link, SlotType slot)
{
    switch (link->label) {
    case LABEL_on:
    case LABEL_about: return BLOCK_matter;
    case LABEL_counted_from: return BLOCK_event;
    case LABEL_what: // of a kind, such as a document
        return slot == SLOT_OBJECT ? BLOCK_instance : wanted_block(slot);
    default: return wanted_block(slot);
    }
}

// What stands before a name where it is declared.
static Arg declaration(BlockKey wanted)
{
    switch (wanted) {
    case BLOCK_kind: return ARG_PHRASE(declare_kind);
    case BLOCK_mode: return ARG_PHRASE(declare_mode);
    case BLOCK_act: return ARG_PHRASE(declare_act);
    case BLOCK_matter: return ARG_PHRASE(declare_matter);
    case BLOCK_event: return ARG_PHRASE(declare_event);
    case BLOCK_body: return ARG_PHRASE(declare_body);
    case BLOCK_instance: return ARG_PHRASE(declare_thing);
    default: return ARG_PHRASE(declare_some);
    }
}

// What a name may have been meant for: words for deeds only where a deed is told.
static BlockSet blocks_near(BlockKey wanted)
{
    BlockSet deeds = BLOCK_BIT(BLOCK_act) | BLOCK_BIT(BLOCK_aspect);
    BlockSet modes = BLOCK_BIT(BLOCK_mode);
    switch (wanted) {
    case BLOCK_kind: return BLOCK_BIT(BLOCK_kind);
    case BLOCK_mode: return modes;
    case BLOCK_act: return deeds;
    default: return ~(BLOCK_BIT(BLOCK_act) | modes);
    }
}

void value_unknown(Link *link, const Node *node, BlockKey wanted)
{
    if (seen(link, node->name.folded)) {
        vec_push(link->arena, &link->repeated, node->span);
        return;
    }
    Text name = node->name.text;
    Text near = names_near(link->arena, link->model->names, node->name.folded,
                           blocks_near(wanted));
    if (near.length > 0)
        DIAG(link->diags, unknown_name_near, node->span, ARG(name), ARG(near),
             declaration(wanted));
    else
        DIAG(link->diags, unknown_name, node->span, ARG(name), declaration(wanted));
}

// The modes of the vocabulary have everyday words for names (`own`, `local`): they are
// understood only where a mode can stand.
static bool is_out_of_place(const Link *link, SlotType slot, const Entity *entity)
{
    return entity && entity->prelude && entity->block == BLOCK_mode &&
           slot != SLOT_MODE && slot != SLOT_EXPECTED && link->block != BLOCK_rule &&
           link->block != BLOCK_exception && link->block != BLOCK_delegation;
}

// What a service must have may be an aspect, whatever acts are called so.
static const Entity *aspect_named(const Link *link, Text folded, const Entity *otherwise)
{
    const Entity *aspect =
        names_of_block(link->model->names, link->agreement, folded, BLOCK_aspect);
    return aspect ? aspect : otherwise;
}

// Words that mean the agreement itself where something is done to it.
static bool is_agreement_word(const Link *link, Text folded)
{
    static const char *const words[LANGUAGE_COUNT][3] = {
        {"agreement", "this agreement", NULL},
        {"sopimus", "tämä sopimus", NULL},
        {"avtalet", "detta avtal", NULL}};
    for (const char *const *word = words[link->agreement->language]; *word; word++)
        if (text_equal(folded, text_from(*word)))
            return true;
    return false;
}

// The same name with one sign between its words in the place of another.
static const Entity *with_other_sign(const Link *link, Text folded, char sign, char other)
{
    if (!memchr(folded.at, sign, folded.length))
        return NULL;
    char *spelling = arena_alloc(link->arena, folded.length);
    for (size_t i = 0; i < folded.length; i++)
        spelling[i] = folded.at[i] == sign ? other : folded.at[i];
    return names_resolve(link->model->names, link->agreement,
                         (Text){spelling, folded.length});
}

// What a name means that is declared in another spelling: `valtion virasto` of
// `valtion-virasto`, `jokainen sopimuskunta` of the set `sopimuskunnat`, the agreement.
static const Entity *named_otherwise(const Link *link, SlotType slot, Text folded)
{
    const Names *names = link->model->names;
    if (slot == SLOT_OBJECT && is_agreement_word(link, folded))
        return link->agreement->entity;
    if (link->each)
        return names_of_members(link->arena, names, link->agreement, folded);
    const Entity *joined = with_other_sign(link, folded, ' ', '-');
    return joined ? joined : with_other_sign(link, folded, '-', ' ');
}

static const Entity *resolve_name(Link *link, SlotType slot, Text folded)
{
    BlockKey block = wanted_block(slot);
    const Entity *entity = NULL;
    if (block != BLOCK_none)
        entity = names_of_block(link->model->names, link->agreement, folded, block);
    if (!entity)
        entity = names_resolve(link->model->names, link->agreement, folded);
    // `each member-town` of a set of one's own, though the vocabulary knows the word too.
    // Not what is just being said of that set: `set towns: each town`.
    const Entity *members =
        link->each && entity && entity->prelude
            ? names_of_members(link->arena, link->model->names, link->agreement, folded)
            : NULL;
    if (members && members != link->subject)
        entity = members;
    // `kustakin kunnasta` is everyone of a kind in a case form.
    BlockSet bent = link->bent;
    if (bent != 0 && link->each)
        bent |= BLOCK_BIT(BLOCK_kind) | BLOCK_BIT(BLOCK_set);
    if (!entity && bent != 0)
        entity =
            names_bent(link->arena, link->model->names, link->agreement, folded, bent);
    if (!entity)
        entity = named_otherwise(link, slot, folded);
    if (slot == SLOT_HAS && (!entity || entity->block == BLOCK_act))
        entity = aspect_named(link, folded, entity);
    return is_out_of_place(link, slot, entity) ? NULL : entity;
}

// `ei` alone is both `not` and `no`: with nothing after it, it is the latter.
static bool is_no(const Link *link, SlotType slot, const Node *node)
{
    const char *not_word = keyword_word_words[link->agreement->language][WORD_not];
    return slot == SLOT_TRUTH && node->kind == NODE_NAME &&
           node->name.word == WORD_none &&
           text_equal(node->name.folded, text_from(not_word));
}

// `working days` is a unit after a number, and a rule of counting alone.
static bool says_working_days(Link *link, const Node *node)
{
    Text folded = text_fold(link->arena, node->name.text);
    const KeywordRow *row = keyword_find(link->agreement->language, KEYWORD_WORD, folded);
    return row && row->key == WORD_working_day_unit;
}

// `equally` in a formula; `tie` is the same word in Finnish and Swedish.
static bool says_equally(const Node *node)
{
    return node->kind == NODE_NAME &&
           (node->name.word == WORD_equally || node->name.word == WORD_tie);
}

bool value_is_frequency(WordKey word)
{
    return word == WORD_every_year || word == WORD_every_half_year ||
           word == WORD_every_quarter || word == WORD_every_month ||
           word == WORD_every_week ||
           (word >= WORD_every_two_weeks && word <= WORD_every_length);
}

// `yearly` is once a year, and `once` one time: how often something is done is said so
// without a number too. NULL when the name says nothing of the kind.
static Expr *convert_often(Link *link, const Node *node)
{
    Text folded = text_fold(link->arena, node->name.text);
    const KeywordRow *row = keyword_find(link->agreement->language, KEYWORD_WORD, folded);
    bool once = row && row->key == WORD_times;
    if (!once && !(row && value_is_frequency((WordKey)row->key)))
        return NULL;
    Expr *one = value_make(link, EXPR_QUANTITY, node);
    one->quantity.range = interval_point(RATIONAL_ONE);
    one->quantity.unit = UNIT_TIMES;
    if (once)
        return one;
    Expr *expr = value_make(link, EXPR_FREQUENCY, node);
    expr->left = one;
    expr->word = (WordKey)row->key;
    return expr;
}

// Whether two words part only at their ends: a case or a plural, `alihankkijoita`.
static bool is_inflected(Text word, Text name)
{
    enum { STEM = 4, ENDING = 4 };
    size_t same = 0, most = word.length < name.length ? word.length : name.length;
    while (same < most && word.at[same] == name.at[same])
        same++;
    Text left = {name.at + same, name.length - same};
    bool inserted = left.length > 0 && text_ends_with(word, left); // `-tuus` of `-tus`
    return same >= STEM && same + ENDING >= word.length && left.length <= 2 && !inserted;
}

// Words in quotes that are nearly a name are more likely a slip than words of their own,
// but another form of the name is none. Deeds are no objects of deeds. What the
// vocabulary has was not typed with care here: `accounts` is no slip for `courts`.
static bool is_near_a_name(const Link *link, const Node *node)
{
    enum { SLIPS_MOST = 2 };
    Names own = *link->model->names;
    own.vocabulary = NULL;
    BlockSet deeds = BLOCK_BIT(BLOCK_duty) | BLOCK_BIT(BLOCK_right) |
                     BLOCK_BIT(BLOCK_task) | BLOCK_BIT(BLOCK_prohibition);
    Text word = node->name.folded;
    Text near = names_near(link->arena, &own, word, blocks_near(BLOCK_none) & ~deeds);
    Text name = text_fold(link->arena, near);
    return near.length > 0 && !is_inflected(word, name) &&
           text_distance(link->arena, word, name, SLIPS_MOST) <= SLIPS_MOST;
}

// What is often said shorter than the table of words has it: `rounded: cents` is to the
// nearest one, a chair `of the members` is one from them. NULL when it is neither.
static Expr *convert_short(Link *link, SlotType slot, const Node *node)
{
    const KeywordRow *row =
        slot == SLOT_ROUNDING || slot == SLOT_OFFICE || slot == SLOT_BASE
            ? keyword_find(link->agreement->language, KEYWORD_WORD, node->name.folded)
            : NULL;
    WordKey word = row ? (WordKey)row->key : WORD_none;
    if (slot == SLOT_OFFICE && word == WORD_of_members) {
        Expr *members = word_expr(link, node);
        members->word = WORD_from_members;
        return members;
    }
    if (slot == SLOT_BASE && word == WORD_being_present) {
        Expr *present = word_expr(link, node);
        present->word = WORD_present;
        return present;
    }
    if (slot != SLOT_ROUNDING || unit_of_word(word) == UNIT_NUMBER)
        return NULL;
    Expr *expr = value_make(link, EXPR_PAIR, node);
    expr->left = value_make(link, EXPR_WORD, node);
    expr->left->word = WORD_round_nearest;
    expr->right = value_make(link, EXPR_QUANTITY, node);
    expr->right->quantity.range = interval_point(unit_scale(link->arena, word));
    expr->right->quantity.unit = unit_of_word(word);
    return expr;
}

// Words side by side of which each is a name lack what parts them. Reports it.
static bool are_names(Link *link, SlotType slot, const Node *node)
{
    Text rest = node->name.folded, first = {0}, second = {0};
    for (size_t at; rest.length > 0; rest = text_trim(rest)) {
        for (at = 0; at < rest.length && rest.at[at] != ' ';)
            at++;
        Text word = {rest.at, at};
        const Entity *named = resolve_name(link, slot, word);
        if (!named || (slot == SLOT_OFFICE && named->block == BLOCK_act))
            return false;
        if (first.length == 0)
            first = word;
        else if (second.length == 0)
            second = word;
        rest = (Text){rest.at + at, rest.length - at};
    }
    if (node->kind != NODE_NAME || second.length == 0)
        return false;
    DIAG(link->diags, two_names, node->span, ARG(first), ARG(second));
    return true;
}

// Several words without quotation marks where words of one's own may stand, or where
// votes are told in a sentence. Reports it.
static bool is_prose(Link *link, SlotType slot, const Node *node)
{
    Text text = node->name.text;
    bool votes = slot == SLOT_VOTES || slot == SLOT_SEATS;
    if (node->kind != NODE_NAME || !memchr(text.at, ' ', text.length) ||
        !(votes || schema_takes_free_text(slot)))
        return false;
    if (votes)
        DIAG(link->diags, votes_in_words, node->span, ARG(text));
    else
        DIAG(link->diags, words_unquoted, node->span, ARG(text));
    return true;
}

Expr *value_name(Link *link, SlotType slot, const Node *node)
{
    bool is_word = node->name.word != WORD_none &&
                   word_classes[node->name.word] == CLASS_VALUE &&
                   schema_takes_word(slot, node->name.word);
    if (slot == SLOT_PLAIN && !is_word)
        return value_of_text(link, node, node->name.text);
    if (slot == SLOT_NAMING || slot == SLOT_CODES || slot == SLOT_TEXT ||
        slot == SLOT_UNIT || slot == SLOT_MEANS || slot == SLOT_LABELS ||
        (node->kind == NODE_STRING && (slot == SLOT_TOPICS || slot == SLOT_BEGINNINGS)))
        return value_of_text(link, node, node->name.text);
    if (is_word && schema_words_first(slot))
        return word_expr(link, node);
    if (slot == SLOT_COUNTING && says_working_days(link, node)) {
        Expr *expr = word_expr(link, node);
        expr->word = WORD_working_days;
        return expr;
    }
    if (is_no(link, slot, node)) {
        Expr *expr = word_expr(link, node);
        expr->word = WORD_no;
        return expr;
    }
    Text folded = node->name.folded;
    const Entity *entity = NULL;
    Expr *often = slot == SLOT_HOW_OFTEN ? convert_often(link, node) : NULL;
    often = often ? often : convert_short(link, slot, node);
    if (often)
        return often;
    if (link->expected)
        entity = relations_step(link->expected, folded);
    if (!entity)
        entity = resolve_name(link, slot, folded);
    bool formula = slot == SLOT_FORMULA || slot == SLOT_FIGURE || value_wants_claim(slot);
    if (entity && entity->block == BLOCK_native && formula)
        return native_call(link, node, entity, NULL, value_wants_claim(slot));
    if (entity)
        return value_entity(link, node, entity);
    if (slot == SLOT_FORMULA && says_equally(node))
        return value_make(link, EXPR_EQUAL, node);
    if (is_word)
        return word_expr(link, node);
    if (node->kind == NODE_STRING && schema_takes_free_text(slot) &&
        !(slot == SLOT_OBJECT && is_near_a_name(link, node)))
        return value_of_text(link, node, node->name.text);
    if (slot == SLOT_SIGNED || slot == SLOT_SOURCE || slot == SLOT_EXPECTED ||
        slot == SLOT_WORDS)
        return value_of_text(link, node, node->name.text);
    if (are_names(link, slot, node))
        return value_bad(link, node);
    // `chair: the council elects`: told as it stands, when it is no slip of a name.
    if (slot == SLOT_OFFICE && memchr(node->name.text.at, ' ', node->name.text.length) &&
        !is_near_a_name(link, node))
        return value_of_text(link, node, node->name.text);
    if (!is_prose(link, slot, node))
        value_unknown(link, node, block_for(link, slot));
    return value_bad(link, node);
}

Expr *value_clause(Link *link, const Node *node)
{
    Expr *expr = value_make(link, EXPR_CLAUSE, node);
    expr->text = node->name.text;
    size_t place = text_map_find(&link->agreement->clause_numbers, node->name.text);
    if (place > 0)
        expr->clause = link->model->clauses.items[place - 1];
    else
        DIAG(link->diags, no_such_clause, node->span, ARG(node->name.text));
    return expr;
}
