#include "engine/forms/deed_roles.h"

#include "engine/forms/word_roots.h"

enum { VALUE_DEPTH = 16 };

static bool list_has(const Expr *value, const Entity *entity, unsigned depth);

// Whether a set or role stands for the entity.
static bool stands_for(const Entity *group, const Entity *entity, unsigned depth)
{
    if (group == entity)
        return true;
    if (group->block == BLOCK_kind)
        return entity_is_a(entity, group);
    if (group->block != BLOCK_set && group->block != BLOCK_role)
        return false;
    const Cell *cell =
        entity_cell(group, group->block == BLOCK_set ? LABEL_are : LABEL_held_by);
    return cell && list_has(cell->value, entity, depth + 1);
}

static bool value_has(const Expr *value, const Entity *entity, unsigned depth)
{
    if (!value || depth > VALUE_DEPTH)
        return false;
    if (value->kind == EXPR_EXCEPT && value_has(value->right, entity, depth + 1))
        return false;
    if (value->kind == EXPR_ENTITY && value->entity)
        return stands_for(value->entity, entity, depth);
    return value_has(value->left, entity, depth + 1) ||
           (value->kind != EXPR_EXCEPT && value_has(value->right, entity, depth + 1));
}

static bool list_has(const Expr *value, const Entity *entity, unsigned depth)
{
    for (; value; value = value->next)
        if (value_has(value, entity, depth))
            return true;
    return false;
}

bool deed_has(const Entity *deed, LabelKey label, const Entity *entity)
{
    const Cell *cell = entity_may_have(deed, label) ? entity_cell(deed, label) : NULL;
    return cell && list_has(cell->value, entity, 0);
}

bool deed_states(const Entity *deed, LabelKey label)
{
    return entity_may_have(deed, label) && entity_cell(deed, label) != NULL;
}

// Whether all of a kind or set are named there.
static bool label_has_group(const Entity *deed, LabelKey label)
{
    const Cell *cell = entity_may_have(deed, label) ? entity_cell(deed, label) : NULL;
    for (const Expr *value = cell ? cell->value : NULL; value; value = value->next)
        if (value->kind == EXPR_EACH || value->kind == EXPR_EXCEPT ||
            (value->kind == EXPR_ENTITY && value->entity &&
             (value->entity->block == BLOCK_set || value->entity->block == BLOCK_kind)) ||
            (value->kind == EXPR_WORD && value->word == WORD_all))
            return true;
    return false;
}

static bool entity_word(Arena *arena, const Entity *entity, Text word, WordIn *is_in)
{
    if (is_in(arena, word, entity->name) || is_in(arena, word, entity->title))
        return true;
    for (size_t i = 0; i < entity->names.count; i++)
        if (is_in(arena, word, entity->names.items[i].text))
            return true;
    return false;
}

// Whether the word is one of a value: of a text in quotes, or of a thing that it names.
static bool value_word(Arena *arena, const Expr *value, Text word, WordIn *is_in,
                       unsigned depth)
{
    if (!value || depth > VALUE_DEPTH)
        return false;
    if (value->kind == EXPR_TEXT)
        return is_in(arena, word, value->text);
    if (value->kind == EXPR_ENTITY)
        return value->entity && !value->entity->prelude &&
               entity_word(arena, value->entity, word, is_in);
    return value_word(arena, value->left, word, is_in, depth + 1) ||
           value_word(arena, value->right, word, is_in, depth + 1);
}

static bool label_word(Arena *arena, const Entity *deed, LabelKey label, Text word,
                       WordIn *is_in)
{
    const Cell *cell = entity_may_have(deed, label) ? entity_cell(deed, label) : NULL;
    for (const Expr *value = cell ? cell->value : NULL; value; value = value->next)
        if (value_word(arena, value, word, is_in, 0))
            return true;
    return false;
}

static const LabelKey target_labels[] = {LABEL_to, LABEL_with, LABEL_according_to};
static const LabelKey case_labels[] = {LABEL_counted_from, LABEL_before,    LABEL_if,
                                       LABEL_if_all_of,    LABEL_if_any_of, LABEL_when};
enum {
    TARGET_LABELS = sizeof target_labels / sizeof *target_labels,
    CASE_LABELS = sizeof case_labels / sizeof *case_labels,
};

// Acts that a question may name for one another: what is reported is made known. The
// first family are those that tell others something.
static const char *const act_families[][8] = {
    {"reports", "informs", "notifies", "delivers", "communicates", "invites",
     "states-opinion", NULL},
    {"prepares", "plans", "describes", "updates", NULL},
    {"prepares", "reports", NULL},
    {"inspects", "evaluates", "monitors", "tests", "investigates", NULL},
    {"arranges", "provides", "produces", "carries-out", NULL},
    {"maintains", "manages", "keeps", NULL},
    {"accepts", "confirms", "decides", NULL},
    {"names", "elects", NULL},
    {"pays", "compensates", NULL},
};

static bool is_of_family(const char *const *family, const Entity *act)
{
    for (; act && act->prelude && *family; family++)
        if (text_equal(act->name, text_from(*family)))
            return true;
    return false;
}

const Entity *deed_act(const Entity *deed)
{
    const Cell *cell =
        entity_may_have(deed, LABEL_does) ? entity_cell(deed, LABEL_does) : NULL;
    return cell && cell->value ? cell->value->entity : NULL;
}

bool deed_tells_others(const Entity *deed)
{
    return is_of_family(act_families[0], deed_act(deed));
}

static bool is_akin(const Entity *deed, const Entity *act)
{
    const Entity *own = deed_act(deed);
    if (act->block != BLOCK_act)
        return false;
    for (size_t i = 0; i < sizeof act_families / sizeof *act_families; i++)
        if (is_of_family(act_families[i], own) && is_of_family(act_families[i], act))
            return true;
    return false;
}

// What is done in words of its own: whether they have a form of the act in them.
static bool says_act(Arena *arena, const Entity *deed, const Entity *act)
{
    const Cell *cell =
        entity_may_have(deed, LABEL_does) ? entity_cell(deed, LABEL_does) : NULL;
    for (const Expr *value = cell ? cell->value : NULL; value; value = value->next)
        for (size_t i = 0; value->kind == EXPR_TEXT && i < act->names.count; i++)
            if (deed_word_in(arena, text_fold_loose(arena, act->names.items[i].text),
                             value->text))
                return true;
    return false;
}

bool deed_may_be_said(Arena *arena, const Entity *deed, const Entity *act)
{
    static const char *const any_deed[] = {"answers-for", "carries-out", "arranges",
                                           NULL};
    return !deed_states(deed, LABEL_does) || deed_has(deed, LABEL_does, act) ||
           is_akin(deed, act) || is_of_family(any_deed, act) ||
           says_act(arena, deed, act);
}

// What of the deed a name in the question is.
static unsigned role_of_name(const Entity *deed, const Entity *named)
{
    unsigned roles = 0;
    if (named == deed || deed_has(deed, LABEL_what, named))
        roles |= OF_THING;
    if (deed_has(deed, LABEL_does, named))
        roles |= OF_ACT;
    else if (is_akin(deed, named))
        roles |= OF_AKIN;
    if (deed_has(deed, LABEL_who, named))
        roles |= OF_DOER;
    for (size_t i = 0; i < TARGET_LABELS; i++)
        roles |= deed_has(deed, target_labels[i], named) ? OF_TARGET : 0u;
    for (size_t i = 0; i < CASE_LABELS; i++)
        roles |= deed_has(deed, case_labels[i], named) ? OF_CASE : 0u;
    return roles;
}

// Whether the word is a noun of its act: `toimitus` of `toimittaa`.
static bool act_word(Arena *arena, const Entity *deed, Text word)
{
    const Entity *act = deed_act(deed);
    for (size_t i = 0; act && i < act->names.count; i++)
        if (root_is_deed_of(word, text_fold_loose(arena, act->names.items[i].text)))
            return true;
    return false;
}

// Whether the word is the first part of a compound in the words of what is done.
static bool object_part(Arena *arena, const Entity *deed, Text word)
{
    const Cell *cell =
        entity_may_have(deed, LABEL_what) ? entity_cell(deed, LABEL_what) : NULL;
    for (const Expr *value = cell ? cell->value : NULL; value; value = value->next)
        if (value->kind == EXPR_TEXT && deed_part_in(arena, word, value->text))
            return true;
    return false;
}

static unsigned role_of_word(Arena *arena, const Entity *deed, Text word, WordIn *is_in)
{
    unsigned roles = 0;
    if (entity_word(arena, deed, word, is_in))
        roles |= OF_THING | OF_TITLE;
    if (label_word(arena, deed, LABEL_what, word, is_in))
        roles |= OF_THING;
    if (label_word(arena, deed, LABEL_does, word, is_in))
        roles |= OF_THING | OF_ACT;
    if (act_word(arena, deed, word))
        roles |= OF_ACT;
    for (size_t i = 0; i < TARGET_LABELS; i++)
        roles |= label_word(arena, deed, target_labels[i], word, is_in) ? OF_TARGET : 0u;
    for (size_t i = 0; i < CASE_LABELS; i++)
        roles |= label_word(arena, deed, case_labels[i], word, is_in) ? OF_CASE : 0u;
    if (roles == 0 && is_in == deed_word_in &&
        (deed_part_in(arena, word, deed->title) || object_part(arena, deed, word)))
        roles |= OF_PART;
    return roles;
}

// Whether a party is named in that very form in what is done: `the company's` accounts.
static bool owns_object(Arena *arena, const Entity *deed, Text word)
{
    const Cell *cell =
        entity_may_have(deed, LABEL_what) ? entity_cell(deed, LABEL_what) : NULL;
    for (const Expr *value = cell ? cell->value : NULL; value; value = value->next)
        if (value->kind == EXPR_TEXT && deed_very_word_in(arena, word, value->text))
            return true;
    return false;
}

static bool is_name_of(Arena *arena, const Entity *entity, Text word)
{
    for (size_t i = 0; i < entity->names.count; i++)
        if (text_equal(word, text_fold_loose(arena, entity->names.items[i].text)))
            return true;
    return false;
}

// What of the deed token `at` is: by the names that cover it, or as a word.
unsigned deed_role(const DeedTrial *trial, size_t at)
{
    const Matcher *matcher = trial->matcher;
    Text typed = matcher->words->list.items[at].loose;
    unsigned roles = 0;
    bool party = false, base = false;
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (named->at > at || named->end <= at)
            continue;
        party = party || named->entity->block == BLOCK_party;
        base = base || is_name_of(matcher->arena, named->entity, typed);
        roles |= role_of_name(trial->deed, named->entity);
    }
    Text rest = trial->words->rest[at];
    Text word = rest.length > 0 ? rest : typed;
    if (party && !base && owns_object(matcher->arena, trial->deed, typed))
        roles |= OF_THING;
    if (!party && matcher->words->raw.items[at].kind == RAW_WORD)
        roles |= role_of_word(matcher->arena, trial->deed, word, deed_word_in);
    for (size_t i = 0; !party && roles == 0 && i < trial->ways[at].count; i++)
        roles |= role_of_word(matcher->arena, trial->deed, trial->ways[at].items[i],
                              deed_whole_word_in);
    if (roles == 0 && (trial->words->marks[at] & DEED_GROUP)) {
        if (label_has_group(trial->deed, LABEL_who))
            roles |= OF_DOER;
        if (label_has_group(trial->deed, LABEL_to))
            roles |= OF_TARGET;
    }
    return roles;
}
