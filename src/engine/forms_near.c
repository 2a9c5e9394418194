#include "engine/forms_near.h"

#include <stdlib.h>

#include "engine/forms_read.h"
#include "engine/forms_say.h"
#include "engine/forms_trim.h"

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

// Whether a form has what it can't be asked without: a vote its ballots, a deed who does
// it.
static bool can_suggest(FormKey form, const EntityList *known)
{
    bool party = false, doer = false, staff = false, service = false;
    for (size_t i = 0; i < known->count; i++) {
        BlockKey block = known->items[i]->block;
        party = party || block == BLOCK_party;
        doer = doer || block == BLOCK_party || block == BLOCK_actor ||
               block == BLOCK_body || block == BLOCK_role;
        staff = staff || block == BLOCK_role || block == BLOCK_unit;
        service = service || block == BLOCK_service;
    }
    switch (form) {
    case FORM_vote: return party;
    case FORM_employer_of:
    case FORM_row_figure: return staff;
    case FORM_where_of: return service;
    case FORM_with_whom:
    case FORM_to_whom:
    case FORM_how_often:
    case FORM_conditions_of:
    case FORM_may_do:
    case FORM_must_do: return doer;
    default: return true;
    }
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
            forms[count++] = (Likeness){form, match_likeness(matcher, form)};
        }
    qsort(forms, count, sizeof *forms, by_likeness);
    EntityList known = {0};
    known_names(matcher, &known);
    for (size_t i = 0; i < count && out->near.count < NEAR_COUNT; i++) {
        Text words;
        if (can_suggest(forms[i].form, &known) &&
            say_example(matcher->scope, forms[i].form, matcher->scope->reader, &known,
                        false, &words))
            vec_push(matcher->arena, &out->near, words);
    }
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
