#include "engine/forms/deed_fit.h"

#include "engine/forms/forms_glossary.h"

bool deed_asks(const DeedWords *words, DeedAsks what)
{
    return (words->asks & (1u << what)) != 0;
}

static bool names_fitting_act(const Matcher *matcher, const Entity *deed, size_t at,
                              bool *any)
{
    bool fits = false;
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (named->entity->block != BLOCK_act || named->at > at || named->end <= at)
            continue;
        *any = true;
        fits = fits || deed_may_be_said(matcher->arena, deed, named->entity);
    }
    return fits;
}

bool deed_denies_act(const Matcher *matcher, const DeedWords *words, const Entity *deed,
                     size_t at)
{
    bool any = false;
    unsigned marks = words->marks[at];
    if (marks & (DEED_PASSED | DEED_LIGHT) ||
        ((marks & DEED_SENT) && deed_tells_others(deed)) ||
        names_fitting_act(matcher, deed, at, &any) || !any)
        return false;
    TextList none[WORDS_MAX] = {{0}};
    DeedTrial trial = {.matcher = matcher, .words = words, .ways = none, .deed = deed};
    return (deed_role(&trial, at) & ~(unsigned)OF_CASE) == 0;
}

static bool is_conditional(const DeedTrial *trial)
{
    for (size_t at = 0; at < trial->matcher->words->list.count; at++)
        if (trial->words->marks[at] & DEED_PROVIDED)
            return true;
    return false;
}

// `when is the minutes checked`: the event from which the time runs is no deed.
static bool asks_event(const DeedTrial *trial)
{
    for (size_t at = 0; at < trial->matcher->words->list.count; at++)
        if (deed_denies_act(trial->matcher, trial->words, trial->deed, at))
            return !is_conditional(trial) && trial->words->day.year == 0;
    return false;
}

// Whether a word that is none of the deed's may stand in the question nevertheless.
static bool may_stand(const DeedTrial *trial, unsigned marks, bool in_case)
{
    const DeedWords *words = trial->words;
    if (marks & DEED_PASSED)
        return true;
    if (marks & DEED_LIGHT)
        return !deed_asks(words, ASKS_may) && !deed_asks(words, ASKS_what);
    if (marks & DEED_SENT && !deed_asks(words, ASKS_may) &&
        deed_tells_others(trial->deed))
        return true;
    if (marks & DEED_HAPPENED && trial->deed->block == BLOCK_term)
        return true;
    if (marks & DEED_DENIED)
        return deed_asks(words, ASKS_breach);
    if (marks & (DEED_DAY | DEED_HAPPENED) && words->day.year > 0)
        return !words->days && deed_states(trial->deed, LABEL_within);
    if (marks & (DEED_DAY | DEED_PROVIDED))
        return in_case && !(marks & DEED_DAY);
    return false;
}

// What a right or prohibition is called may say the act in other words: `lämnas ut` of
// what is transferred.
static bool says_title(const Entity *deed, unsigned roles, unsigned things)
{
    return (deed->block == BLOCK_right || deed->block == BLOCK_prohibition) &&
           (roles & OF_TITLE) && things > 1;
}

bool deed_asks_who_gets(const DeedTrial *trial)
{
    for (size_t at = 0; at < trial->matcher->words->list.count; at++)
        if (trial->words->marks[at] & DEED_GETS)
            return deed_asks(trial->words, ASKS_who);
    return false;
}

// `who gets the report`: to whom it is given, or whose right it is to receive it.
static bool is_receiver_asked(const DeedTrial *trial)
{
    const Entity *act = deed_act(trial->deed);
    return deed_states(trial->deed, LABEL_to) ||
           (act && act->prelude && text_equal(act->name, TEXT("receives")));
}

// Whether the question has the whole name of the deed.
static bool is_called(const DeedTrial *trial)
{
    const Matcher *matcher = trial->matcher;
    for (size_t i = 0; i < matcher->sure_names && i < matcher->names.list.count; i++)
        if (matcher->names.list.items[i].entity == trial->deed)
            return true;
    return false;
}

// How well the deed fits: 0 when some word is not explained.
static unsigned fit_of(const DeedTrial *trial)
{
    const Words *words = trial->matcher->words;
    unsigned roles[WORDS_MAX], all = 0, passed = 0, things = 0, cases = 0;
    bool only_case = deed_asks(trial->words, ASKS_when) && trial->words->day.year == 0;
    for (size_t at = 0; at < words->list.count; at++) {
        unsigned marks = trial->words->marks[at];
        roles[at] = marks & DEED_DAY ? 0 : deed_role(trial, at);
        bool said = roles[at] != 0 && !(marks & (DEED_PASSED | DEED_GROUP));
        all |= said ? roles[at] : 0;
        only_case = only_case && (!said || (roles[at] & OF_CASE));
        passed |= said ? 0 : roles[at];
        things += said && (roles[at] & OF_THING);
        cases += said && (roles[at] & OF_CASE);
    }
    for (size_t at = 0; at < words->list.count; at++)
        if (roles[at] == 0 && !may_stand(trial, trial->words->marks[at], cases > 0))
            return 0;
    if (asks_event(trial) || (only_case && !(all & OF_ACT)))
        return 0;
    bool dated = trial->words->day.year > 0;
    bool denied = false;
    for (size_t at = 0; at < words->list.count; at++)
        denied = denied || (trial->words->marks[at] & DEED_DENIED);
    if (deed_asks(trial->words, ASKS_breach) &&
        (!denied || !deed_states(trial->deed, LABEL_breach)))
        return 0;
    if (dated && (cases == 0 || !(deed_states(trial->deed, LABEL_counted_from) ||
                                  deed_states(trial->deed, LABEL_before))))
        return 0;
    // A like act does where the thing is said, but no right or prohibition is stretched.
    if ((all & OF_AKIN) && !(all & OF_ACT) &&
        (things == 0 || deed_asks(trial->words, ASKS_may)))
        return 0;
    bool of_act = ((all & OF_ACT) && deed_asks(trial->words, ASKS_what)) || dated;
    bool of_case = cases > 1 && deed_asks(trial->words, ASKS_notice);
    bool of_part = (all & OF_PART) && (all & OF_ACT); // `when are the advances invoiced`
    if (things == 0 && !of_act && !of_case && !of_part)
        return 0;
    if (deed_asks(trial->words, ASKS_may) && !((all | passed) & OF_ACT) &&
        !says_title(trial->deed, all, things))
        return 0;
    if (deed_asks_who_gets(trial) && !(all & (OF_ACT | OF_AKIN)) &&
        !is_receiver_asked(trial))
        return 0;
    return 1 + 4 * things + (all & OF_ACT ? 2u : 0u) + (is_called(trial) ? 1u : 0u);
}

// Whether the deed states what is asked.
bool deed_answers(const Entity *deed, const DeedWords *words)
{
    if (deed->block == BLOCK_term)
        return deed_asks(words, ASKS_when) || deed_asks(words, ASKS_long) ||
               deed_asks(words, ASKS_what);
    if (deed_asks(words, ASKS_when) &&
        !(deed_states(deed, LABEL_by) || deed_states(deed, LABEL_within) ||
          deed_states(deed, LABEL_when) || deed_states(deed, LABEL_until)))
        return false;
    if (deed_asks(words, ASKS_often) && !deed_states(deed, LABEL_how_often))
        return false;
    if (deed_asks(words, ASKS_long) &&
        !(deed_states(deed, LABEL_survives) || deed_states(deed, LABEL_within) ||
          deed_states(deed, LABEL_until)))
        return false;
    if (deed_asks(words, ASKS_to_whom) && !deed_states(deed, LABEL_to))
        return false;
    if (deed_asks(words, ASKS_notice) && !deed_states(deed, LABEL_notice))
        return false;
    if (deed_asks(words, ASKS_breach) && !deed_states(deed, LABEL_breach))
        return false;
    if (deed_asks(words, ASKS_may))
        return deed->block == BLOCK_right || deed->block == BLOCK_prohibition;
    return true;
}

bool deed_is(const Entity *entity)
{
    return (entity->block == BLOCK_duty || entity->block == BLOCK_right ||
            entity->block == BLOCK_task || entity->block == BLOCK_prohibition ||
            entity->block == BLOCK_term) &&
           !entity->prelude && !entity->gone && entity->name.length > 0;
}

// Other words for those of the question that are no names and ask nothing.
static TextList *other_words(const Matcher *matcher, const DeedWords *words)
{
    enum { WORD_LEAST = 4 };
    Arena *arena = matcher->arena;
    size_t count = matcher->words->list.count;
    TextList *ways = ARENA_ARRAY(arena, TextList, count + 1);
    const Glossary *glossary = glossary_new(arena);
    for (size_t at = 0; at < count; at++) {
        Text rest = words->rest[at];
        Text word = rest.length > 0 ? rest : matcher->words->list.items[at].loose;
        if (matcher->words->raw.items[at].kind == RAW_WORD && word.length >= WORD_LEAST &&
            !(words->marks[at] & (DEED_PASSED | DEED_DAY)))
            glossary_ways(arena, glossary, word, &ways[at]);
    }
    return ways;
}

// The only deed that fits best, or NULL. One that states what is asked goes first.
const Entity *deed_only(const Matcher *matcher, const DeedWords *words)
{
    enum { STATES = 1000 };
    const Model *model = matcher->scope->model;
    const Entity *best = NULL;
    unsigned most = 0;
    bool several = false;
    const TextList *ways = other_words(matcher, words);
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *deed = model->entities.items[i];
        if (!deed_is(deed))
            continue;
        unsigned fit = fit_of(
            &(DeedTrial){.matcher = matcher, .words = words, .ways = ways, .deed = deed});
        if (fit > 0 && deed_answers(deed, words))
            fit += STATES;
        several = fit > 0 && fit == most ? true : fit > most ? false : several;
        best = fit > most ? deed : best;
        most = fit > most ? fit : most;
    }
    return several ? NULL : best;
}
