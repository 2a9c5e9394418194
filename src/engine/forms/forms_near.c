#include "engine/forms/forms_near.h"

#include <stdlib.h>
#include <string.h>

#include "engine/forms/forms_bend.h"
#include "engine/forms/forms_prefer.h"
#include "engine/forms/forms_read.h"
#include "engine/forms/forms_say.h"
#include "engine/forms/forms_trim.h"

enum { NEAR_COUNT = 3, NEAR_STEPS = 20000 };

typedef struct {
    FormKey form;
    size_t likeness;
} Likeness;

static int by_likeness(const void *left, const void *right)
{
    const Likeness *a = left, *b = right;
    if (a->likeness != b->likeness)
        return a->likeness > b->likeness ? -1 : 1;
    return a->form < b->form ? -1 : a->form > b->form;
}

// A word with a capital that is in no name found.
static bool may_be_name(const Matcher *matcher, size_t at)
{
    char first = matcher->words->source->text.at[matcher->words->raw.items[at].start];
    for (size_t i = 0; i < matcher->names.list.count; i++)
        if (matcher->names.list.items[i].at <= at &&
            at < matcher->names.list.items[i].end)
            return false;
    return matcher->words->raw.items[at].kind == RAW_WORD &&
           ((first >= 'A' && first <= 'Z') || (unsigned char)first >= 0x80);
}

static void known_names(const Matcher *matcher, EntityList *out)
{
    const NamesFound *names = &matcher->names;
    for (size_t i = 0; i < names->list.count; i++) {
        const Named *named = &names->list.items[i];
        bool act = named->entity->block == BLOCK_act;
        if (!act || !names_other(matcher, named->at))
            vec_push(matcher->arena, out, named->entity);
    }
    ScopeEntities entities = {0};
    scope_entities(matcher->scope, NULL, &entities);
    for (size_t at = 0; at < matcher->words->list.count; at++) {
        bool stopped = at == matcher->effort->farthest;
        if (!stopped && (at == 0 || !may_be_name(matcher, at)))
            continue;
        const Entity *like = names_similar(matcher->arena, &entities,
                                           matcher->words->list.items[at].loose);
        if (like)
            vec_push(matcher->arena, out, like);
    }
}

// Whether the agreement has what a form asks of.
static bool has_subject(const Model *model, FormKey form)
{
    bool divides = model->first[BLOCK_division] != NULL;
    switch (form) {
    case FORM_settlement:
    case FORM_ledger:
    case FORM_instalments_of: return divides;
    case FORM_who_pays:
    case FORM_part_of_amount:
    case FORM_best_rule:
    case FORM_cheapest_rule: return divides || model->first[BLOCK_share] != NULL;
    case FORM_amendment_changes:
    case FORM_amendment_in_force:
    case FORM_amendment_approved_by:
    case FORM_amendment_not_approved_by: return model->first[BLOCK_amendment] != NULL;
    default: return true;
    }
}

// Whether a form has what it can't be asked without: a vote its ballots, a deed who does
// it.
static bool can_suggest(FormKey form, const EntityList *known)
{
    bool party = false, doer = false, staff = false, service = false, act = false;
    for (size_t i = 0; i < known->count; i++) {
        BlockKey block = known->items[i]->block;
        party = party || block == BLOCK_party;
        doer = doer || block == BLOCK_party || block == BLOCK_actor ||
               block == BLOCK_body || block == BLOCK_role;
        staff = staff || block == BLOCK_role || block == BLOCK_unit;
        service = service || block == BLOCK_service;
        act = act || block == BLOCK_act;
    }
    switch (form) {
    case FORM_vote:
    case FORM_vote_more: return party;
    case FORM_employer_of:
    case FORM_row_figure: return staff;
    case FORM_where_of: return service;
    case FORM_who_does: return act;
    case FORM_with_whom:
    case FORM_to_whom:
    case FORM_how_often:
    case FORM_conditions_of:
    case FORM_may_do:
    case FORM_must_do: return doer;
    default: return true;
    }
}

// Whether the words name one of those known.
static bool names_known(const FormScope *scope, const EntityList *known, Text words)
{
    const char *text = text_cstr(scope->arena, words);
    for (size_t i = 0; i < known->count; i++) {
        const Entity *entity = known->items[i];
        if (entity->prelude)
            continue;
        if (strstr(text, text_cstr(scope->arena, entity->name)) ||
            strstr(text, text_cstr(scope->arena, entity_label(entity, scope->reader))))
            return true;
    }
    return false;
}

// Adds the example of a form to the suggestions, unless it is one of them; with `any`,
// whatever it names.
static void suggest(Matcher *matcher, const FormScope *scope, FormKey form,
                    const EntityList *known, bool any, NotAsked *out)
{
    Text words;
    if (!has_subject(scope->model, form) || !can_suggest(form, known) ||
        !say_example(scope, form, scope->reader, known, false, &words) ||
        (!any && !names_known(scope, known, words)))
        return;
    for (size_t i = 0; i < out->near.count; i++)
        if (text_equal(out->near.items[i], words))
            return;
    vec_push(matcher->arena, &out->near, words);
}

static void find_near(Matcher *matcher, bool changes, NotAsked *out)
{
    Likeness forms[FORM_COUNT];
    size_t count = 0;
    for (FormKey form = FORM_none + 1; form < FORM_COUNT; form++)
        if ((form_rows[form].is_change != 0) == changes && !form_needs_change(form) &&
            (form_rows[form].is_portfolio != 0) ==
                (matcher->scope->portfolio != PORTFOLIO_NONE)) {
            matcher->effort->steps = NEAR_STEPS;
            size_t likeness = match_likeness(matcher, form);
            forms[count++] = (Likeness){
                form, prefer_is_general(form) && form != FORM_describe ? likeness / 2
                                                                       : likeness};
        }
    qsort(forms, count, sizeof *forms, by_likeness);
    FormScope labelled = *matcher->scope;
    labelled.labelled = true;
    EntityList known = {0};
    known_names(matcher, &known);
    // What says something of the names in the question goes first.
    for (int any = 0; any < 2; any++)
        for (size_t i = 0; i < count && out->near.count < NEAR_COUNT; i++)
            suggest(matcher, &labelled, forms[i].form, &known, any != 0, out);
}

// Whether a word has a capital letter within the question and nothing has such a name.
static bool is_nobodys_name(const Matcher *matcher, size_t at)
{
    const Words *words = matcher->words;
    Text text = words_text(words, at, at + 1);
    unsigned char first = text.length > 0 ? (unsigned char)text.at[0] : 0;
    bool capital = (first >= 'A' && first <= 'Z') || (first == 0xC3 && text.length > 1 &&
                                                      (unsigned char)text.at[1] >= 0x80 &&
                                                      (unsigned char)text.at[1] < 0x9F);
    if (at == 0 || !capital)
        return false;
    for (size_t i = 0; i < matcher->names.list.count; i++)
        if (matcher->names.list.items[i].at <= at &&
            at < matcher->names.list.items[i].end)
            return false;
    return true;
}

// --- words that are nowhere ---

static bool is_known_word(const Matcher *matcher, const Word *word)
{
    for (size_t i = 0; i < 4; i++)
        if (word->literal[i] != NO_WORD)
            return true;
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        if (word->filler[language] || word->kin[language][0] != NO_WORD)
            return true;
    for (size_t i = 0; i < form_rephrase_count; i++)
        if (strstr(op_string(form_rephrases[i].from).at,
                   text_cstr(matcher->arena, word->loose)) != NULL)
            return true;
    return false;
}

static bool is_in_name(const Matcher *matcher, size_t at)
{
    for (size_t i = 0; i < matcher->names.list.count; i++)
        if (matcher->names.list.items[i].at <= at &&
            at < matcher->names.list.items[i].end)
            return true;
    return false;
}

// Whether the agreement's own text has the word, its ending aside.
static bool is_in_text(const Matcher *matcher, Text word)
{
    enum { STEM_LEAST = 4, ENDING_MOST = 3 };
    const Source *source = matcher->scope->model->main->source;
    const char *text =
        text_cstr(matcher->arena, text_fold_loose(matcher->arena, source->text));
    size_t length =
        word.length > STEM_LEAST + ENDING_MOST ? word.length - ENDING_MOST : STEM_LEAST;
    length = length < word.length ? length : word.length;
    return strstr(text, text_cstr(matcher->arena, (Text){word.at, length})) != NULL;
}

// The first word with some meaning that nothing has.
static Text unheard_word(const Matcher *matcher)
{
    enum { LETTERS_LEAST = 5 };
    Words words = words_copy(matcher->arena, matcher->words);
    words_bend(&words);
    for (size_t at = 0; at < words.list.count; at++) {
        const Word *word = &words.list.items[at];
        if (words.raw.items[at].kind == RAW_WORD && word->loose.length >= LETTERS_LEAST &&
            !is_known_word(matcher, word) && !is_in_name(matcher, at) &&
            !is_in_text(matcher, word->loose))
            return words_text(&words, at, at + 1);
    }
    return TEXT("");
}

void forms_explain(Matcher *matcher, bool changes, NotAsked *out)
{
    if (!out)
        return;
    *out = (NotAsked){0};
    size_t stopped = matcher->effort->farthest;
    if (stopped < matcher->words->list.count)
        out->stopped_at = words_text(matcher->words, stopped, stopped + 1);
    out->no_name =
        stopped < matcher->words->list.count && is_nobodys_name(matcher, stopped);
    find_near(matcher, changes, out);
    out->unheard = unheard_word(matcher);
}

void forms_examples(const FormScope *scope, Language language, TextList *out)
{
    for (FormKey form = FORM_none + 1; form < FORM_COUNT; form++) {
        Text words;
        if (!form_needs_change(form) && // asks nothing without a change
            (form_rows[form].is_portfolio != 0) == (scope->portfolio != PORTFOLIO_NONE) &&
            say_example(scope, form, language, NULL, true, &words))
            vec_push(scope->arena, out, words);
    }
}
