#include "engine/forms/forms_deeds.h"

#include "engine/forms/deed_words.h"
#include "engine/forms/forms_asked.h"

enum { VALUE_DEPTH = 16 };

// What of a deed a token is, as bits.
enum {
    OF_THING = 1,  // what is done, or its title
    OF_ACT = 2,    // the act
    OF_DOER = 4,   // who does it
    OF_TARGET = 8, // to whom, with whom
    OF_CASE = 16,  // its condition or event
    OF_AKIN = 32,  // an act much like its own
};

typedef struct {
    const Matcher *matcher;
    const DeedWords *words;
    const Entity *deed;
} Trial;

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

static bool label_has(const Entity *deed, LabelKey label, const Entity *entity)
{
    const Cell *cell = entity_may_have(deed, label) ? entity_cell(deed, label) : NULL;
    return cell && list_has(cell->value, entity, 0);
}

static bool states(const Entity *deed, LabelKey label)
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

static bool entity_word(Arena *arena, const Entity *entity, Text word)
{
    if (deed_word_in(arena, word, entity->name) ||
        deed_word_in(arena, word, entity->title))
        return true;
    for (size_t i = 0; i < entity->names.count; i++)
        if (deed_word_in(arena, word, entity->names.items[i].text))
            return true;
    return false;
}

// Whether the word is one of a value: of a text in quotes, or of a thing that it names.
static bool value_word(Arena *arena, const Expr *value, Text word, unsigned depth)
{
    if (!value || depth > VALUE_DEPTH)
        return false;
    if (value->kind == EXPR_TEXT)
        return deed_word_in(arena, word, value->text);
    if (value->kind == EXPR_ENTITY)
        return value->entity && !value->entity->prelude &&
               entity_word(arena, value->entity, word);
    return value_word(arena, value->left, word, depth + 1) ||
           value_word(arena, value->right, word, depth + 1);
}

static bool label_word(Arena *arena, const Entity *deed, LabelKey label, Text word)
{
    const Cell *cell = entity_may_have(deed, label) ? entity_cell(deed, label) : NULL;
    for (const Expr *value = cell ? cell->value : NULL; value; value = value->next)
        if (value_word(arena, value, word, 0))
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
static const char *const act_families[][7] = {
    {"reports", "informs", "notifies", "delivers", "communicates", "invites", NULL},
    {"prepares", "plans", "describes", "updates", NULL},
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

static const Entity *act_of(const Entity *deed)
{
    const Cell *cell =
        entity_may_have(deed, LABEL_does) ? entity_cell(deed, LABEL_does) : NULL;
    return cell && cell->value ? cell->value->entity : NULL;
}

static bool is_akin(const Entity *deed, const Entity *act)
{
    const Entity *own = act_of(deed);
    if (act->block != BLOCK_act)
        return false;
    for (size_t i = 0; i < sizeof act_families / sizeof *act_families; i++)
        if (is_of_family(act_families[i], own) && is_of_family(act_families[i], act))
            return true;
    return false;
}

// What of the deed a name in the question is.
static unsigned role_of_name(const Entity *deed, const Entity *named)
{
    unsigned roles = 0;
    if (named == deed || label_has(deed, LABEL_what, named))
        roles |= OF_THING;
    if (label_has(deed, LABEL_does, named))
        roles |= OF_ACT;
    else if (is_akin(deed, named))
        roles |= OF_AKIN;
    if (label_has(deed, LABEL_who, named))
        roles |= OF_DOER;
    for (size_t i = 0; i < TARGET_LABELS; i++)
        roles |= label_has(deed, target_labels[i], named) ? OF_TARGET : 0u;
    for (size_t i = 0; i < CASE_LABELS; i++)
        roles |= label_has(deed, case_labels[i], named) ? OF_CASE : 0u;
    return roles;
}

static unsigned role_of_word(Arena *arena, const Entity *deed, Text word)
{
    unsigned roles = 0;
    if (entity_word(arena, deed, word) || label_word(arena, deed, LABEL_what, word) ||
        label_word(arena, deed, LABEL_does, word))
        roles |= OF_THING;
    for (size_t i = 0; i < TARGET_LABELS; i++)
        roles |= label_word(arena, deed, target_labels[i], word) ? OF_TARGET : 0u;
    for (size_t i = 0; i < CASE_LABELS; i++)
        roles |= label_word(arena, deed, case_labels[i], word) ? OF_CASE : 0u;
    return roles;
}

// What of the deed token `at` is: by the names that cover it, or as a word.
static unsigned role_of(const Trial *trial, size_t at)
{
    const Matcher *matcher = trial->matcher;
    unsigned roles = 0;
    bool party = false;
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (named->at > at || named->end <= at)
            continue;
        party = party || named->entity->block == BLOCK_party;
        roles |= role_of_name(trial->deed, named->entity);
    }
    Text word = matcher->words->list.items[at].loose;
    if (!party && matcher->words->raw.items[at].kind == RAW_WORD)
        roles |= role_of_word(matcher->arena, trial->deed, word);
    if (roles == 0 && (trial->words->marks[at] & DEED_GROUP)) {
        if (label_has_group(trial->deed, LABEL_who))
            roles |= OF_DOER;
        if (label_has_group(trial->deed, LABEL_to))
            roles |= OF_TARGET;
    }
    return roles;
}

static bool asks(const DeedWords *words, DeedAsks what)
{
    return (words->asks & (1u << what)) != 0;
}

// Whether a word that is none of the deed's may stand in the question nevertheless.
static bool may_stand(const Trial *trial, unsigned marks, bool in_case)
{
    const DeedWords *words = trial->words;
    if (marks & DEED_PASSED)
        return true;
    if (marks & DEED_LIGHT)
        return !asks(words, ASKS_may) && !asks(words, ASKS_what);
    if (marks & DEED_SENT && !asks(words, ASKS_may) &&
        is_of_family(act_families[0], act_of(trial->deed)))
        return true;
    if (marks & DEED_DENIED)
        return asks(words, ASKS_breach);
    if (marks & (DEED_DAY | DEED_HAPPENED) && words->day.year > 0)
        return !words->days && states(trial->deed, LABEL_within);
    if (marks & (DEED_DAY | DEED_PROVIDED))
        return in_case && !(marks & DEED_DAY);
    return false;
}

// How well the deed fits: 0 when some word is not explained.
static unsigned fit_of(const Trial *trial)
{
    const Words *words = trial->matcher->words;
    unsigned roles[WORDS_MAX], all = 0, things = 0, cases = 0;
    for (size_t at = 0; at < words->list.count; at++) {
        unsigned marks = trial->words->marks[at];
        roles[at] = marks & DEED_DAY ? 0 : role_of(trial, at);
        bool said = roles[at] != 0 && !(marks & (DEED_PASSED | DEED_GROUP));
        all |= said ? roles[at] : 0;
        things += said && (roles[at] & OF_THING);
        cases += said && (roles[at] & OF_CASE);
    }
    for (size_t at = 0; at < words->list.count; at++)
        if (roles[at] == 0 && !may_stand(trial, trial->words->marks[at], cases > 0))
            return 0;
    bool dated = trial->words->day.year > 0;
    bool denied = false;
    for (size_t at = 0; at < words->list.count; at++)
        denied = denied || (trial->words->marks[at] & DEED_DENIED);
    if (asks(trial->words, ASKS_breach) &&
        (!denied || !states(trial->deed, LABEL_breach)))
        return 0;
    if (dated && (cases == 0 || !(states(trial->deed, LABEL_counted_from) ||
                                  states(trial->deed, LABEL_before))))
        return 0;
    // A like act does where the thing is said, but no right or prohibition is stretched.
    if ((all & OF_AKIN) && !(all & OF_ACT) &&
        (things == 0 || asks(trial->words, ASKS_may)))
        return 0;
    bool of_act = ((all & OF_ACT) && asks(trial->words, ASKS_what)) || dated;
    bool of_case = cases > 1 && asks(trial->words, ASKS_notice);
    if (things == 0 && !of_act && !of_case)
        return 0;
    if (asks(trial->words, ASKS_may) && !(all & OF_ACT))
        return 0;
    return 1 + things;
}

// Whether the deed states what is asked.
static bool states_asked(const Entity *deed, const DeedWords *words)
{
    if (asks(words, ASKS_when) &&
        !(states(deed, LABEL_by) || states(deed, LABEL_within) ||
          states(deed, LABEL_when) || states(deed, LABEL_until)))
        return false;
    if (asks(words, ASKS_often) && !states(deed, LABEL_how_often))
        return false;
    if (asks(words, ASKS_long) &&
        !(states(deed, LABEL_survives) || states(deed, LABEL_within) ||
          states(deed, LABEL_until)))
        return false;
    if (asks(words, ASKS_to_whom) && !states(deed, LABEL_to))
        return false;
    if (asks(words, ASKS_notice) && !states(deed, LABEL_notice))
        return false;
    if (asks(words, ASKS_breach) && !states(deed, LABEL_breach))
        return false;
    if (asks(words, ASKS_may))
        return deed->block == BLOCK_right || deed->block == BLOCK_prohibition;
    return true;
}

static bool is_deed(const Entity *entity)
{
    return (entity->block == BLOCK_duty || entity->block == BLOCK_right ||
            entity->block == BLOCK_task || entity->block == BLOCK_prohibition) &&
           !entity->prelude && !entity->gone && entity->name.length > 0;
}

// The only deed that fits best, or NULL. One that states what is asked goes first.
static const Entity *only_deed(const Matcher *matcher, const DeedWords *words)
{
    enum { STATES = 1000 };
    const Model *model = matcher->scope->model;
    const Entity *best = NULL;
    unsigned most = 0;
    bool several = false;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *deed = model->entities.items[i];
        if (!is_deed(deed))
            continue;
        unsigned fit = fit_of(&(Trial){.matcher = matcher, .words = words, .deed = deed});
        if (fit > 0 && states_asked(deed, words))
            fit += STATES;
        several = fit > 0 && fit == most ? true : fit > most ? false : several;
        best = fit > most ? deed : best;
        most = fit > most ? fit : most;
    }
    return several ? NULL : best;
}

// --- saying it ---

static const Entity *only_value(const Entity *deed, LabelKey label)
{
    const Cell *cell = entity_may_have(deed, label) ? entity_cell(deed, label) : NULL;
    const Expr *value = cell ? cell->value : NULL;
    return value && !value->next && value->kind == EXPR_ENTITY ? value->entity : NULL;
}

// The party of the question that does it, or NULL.
static const Entity *doer_named(const Matcher *matcher, const Entity *deed)
{
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Entity *named = matcher->names.list.items[i].entity;
        if (named->block == BLOCK_party && label_has(deed, LABEL_who, named))
            return named;
    }
    return NULL;
}

static Text ask_when(Arena *arena, const DeedWords *words, const Entity *deed)
{
    const Entity *event = only_value(deed, LABEL_counted_from);
    event = event ? event : only_value(deed, LABEL_before);
    Text question = text_format(arena, "what is the deadline of \"" TEXT_FMT "\"",
                                TEXT_ARG(deed->name));
    if (words->day.year == 0 || !event)
        return question;
    return text_format(arena, TEXT_FMT " if \"" TEXT_FMT "\" is on %u.%u.%d",
                       TEXT_ARG(question), TEXT_ARG(event->name),
                       (unsigned)words->day.day, (unsigned)words->day.month,
                       (int)words->day.year);
}

static Text ask_may(const Matcher *matcher, const Entity *deed, const Entity *act)
{
    const Entity *doer = doer_named(matcher, deed);
    if (!doer)
        return text_format(matcher->arena,
                           "is it allowed that anybody " TEXT_FMT " \"" TEXT_FMT "\"",
                           TEXT_ARG(act->name), TEXT_ARG(deed->name));
    return text_format(matcher->arena,
                       "is it allowed that \"" TEXT_FMT "\" " TEXT_FMT " \"" TEXT_FMT
                       "\"",
                       TEXT_ARG(doer->name), TEXT_ARG(act->name), TEXT_ARG(deed->name));
}

// The question in English, which patterns know in all agreements.
static Text say_asked(const Matcher *matcher, const DeedWords *words, const Entity *deed)
{
    Arena *arena = matcher->arena;
    Text name = deed->name;
    const Entity *act = only_value(deed, LABEL_does);
    bool one = (words->asks & (words->asks - 1)) == 0, stated = states_asked(deed, words);
    if (one && asks(words, ASKS_breach))
        return text_format(arena, "what happens if \"" TEXT_FMT "\" is not done",
                           TEXT_ARG(name));
    if (one && asks(words, ASKS_when) && (stated || deed->block == BLOCK_duty))
        return ask_when(arena, words, deed);
    if (one && asks(words, ASKS_long) && states(deed, LABEL_survives))
        return text_format(arena,
                           "does \"" TEXT_FMT "\" survive the end of the agreement",
                           TEXT_ARG(name));
    if (one && asks(words, ASKS_long) && states(deed, LABEL_within))
        return ask_when(arena, words, deed);
    if (one && asks(words, ASKS_who) && states(deed, LABEL_who) && act)
        return text_format(arena, "who " TEXT_FMT " \"" TEXT_FMT "\"",
                           TEXT_ARG(act->name), TEXT_ARG(name));
    if (one && asks(words, ASKS_who) && states(deed, LABEL_who))
        return text_format(arena, "who is responsible for \"" TEXT_FMT "\"",
                           TEXT_ARG(name));
    if (one && asks(words, ASKS_often) && act)
        return text_format(arena, "how often must " TEXT_FMT " \"" TEXT_FMT "\"",
                           TEXT_ARG(act->name), TEXT_ARG(name));
    if (one && asks(words, ASKS_may) && act)
        return ask_may(matcher, deed, act);
    return text_format(arena, "what is \"" TEXT_FMT "\"", TEXT_ARG(name));
}

static bool read_deed(const Matcher *matcher, Language language, bool several, Text *out)
{
    DeedWords words;
    if (!deed_words(matcher->arena, matcher->words, language, &words) ||
        ((words.asks & (words.asks - 1)) != 0) != several)
        return false;
    const Entity *deed = only_deed(matcher, &words);
    if (deed)
        *out = say_asked(matcher, &words, deed);
    return deed != NULL;
}

bool forms_deed(const Matcher *matcher, Language language, Text *out)
{
    return read_deed(matcher, language, false, out);
}

bool forms_deed_whole(const Matcher *matcher, Language language, Text *out)
{
    return read_deed(matcher, language, true, out);
}

// Whether the reading speaks of the deed, or of what it is done to, already.
static bool speaks_of(const Asked *asked, const Entity *deed)
{
    for (size_t i = 0; i < asked->slots.count; i++)
        for (size_t k = 0; k < asked->slots.items[i].entities.count; k++) {
            const Entity *entity = asked->slots.items[i].entities.items[k];
            if (entity == deed || label_has(deed, LABEL_what, entity))
                return true;
        }
    return false;
}

bool forms_deed_instead(const Matcher *matcher, const Asked *read, Text *out)
{
    static const FormKey forms[] = {FORM_deadline_of, FORM_may_do, FORM_may_be_done,
                                    FORM_none};
    if (!form_is_in(read->form, forms) || read->changes.count > 0)
        return false;
    DeedWords words;
    if (!deed_words(matcher->arena, matcher->words, read->language, &words) ||
        (words.asks & (words.asks - 1)) != 0)
        return false;
    const Entity *deed = only_deed(matcher, &words);
    const Entity *named = asked_entity(read, "entity");
    if (!deed || !states_asked(deed, &words) || speaks_of(read, deed) ||
        (named && (!is_deed(named) || states_asked(named, &words))))
        return false;
    *out = say_asked(matcher, &words, deed);
    return true;
}
