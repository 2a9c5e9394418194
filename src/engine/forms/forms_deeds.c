#include "engine/forms/forms_deeds.h"

#include "engine/forms/deed_fit.h"
#include "engine/forms/forms_asked.h"

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
        if (named->block == BLOCK_party && deed_has(deed, LABEL_who, named))
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

static Text ask_survives(Arena *arena, const Entity *deed)
{
    return text_format(arena, "does \"" TEXT_FMT "\" survive the end of the agreement",
                       TEXT_ARG(deed->name));
}

static bool says_ended(const Matcher *matcher, const DeedWords *words)
{
    for (size_t at = 0; at < matcher->words->list.count; at++)
        if (words->marks[at] & DEED_ENDED)
            return true;
    return false;
}

static Text ask_to_whom(Arena *arena, const Entity *deed)
{
    const Entity *act = only_value(deed, LABEL_does);
    if (!act)
        return text_format(arena, "what is \"" TEXT_FMT "\"", TEXT_ARG(deed->name));
    return text_format(arena, "to whom " TEXT_FMT " \"" TEXT_FMT "\"",
                       TEXT_ARG(act->name), TEXT_ARG(deed->name));
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

// Whether it asks to whom something is given, and not who does what.
static bool asks_receiver(const Matcher *matcher, const DeedWords *words,
                          const Entity *deed)
{
    TextList none[WORDS_MAX] = {{0}};
    DeedTrial trial = {.matcher = matcher, .words = words, .ways = none, .deed = deed};
    if (!deed_asks_who_gets(&trial) || !deed_states(deed, LABEL_to))
        return false;
    for (size_t at = 0; at < matcher->words->list.count; at++)
        if (!(words->marks[at] & DEED_PASSED) &&
            (deed_role(&trial, at) & (OF_ACT | OF_AKIN)))
            return false;
    return true;
}

// The question in English, which patterns know in all agreements.
static Text say_asked(const Matcher *matcher, const DeedWords *words, const Entity *deed)
{
    Arena *arena = matcher->arena;
    if (asks_receiver(matcher, words, deed))
        return ask_to_whom(arena, deed);
    Text name = deed->name;
    const Entity *act = only_value(deed, LABEL_does);
    bool one = (words->asks & (words->asks - 1)) == 0, stated = deed_answers(deed, words);
    if (one && stated && deed->block == BLOCK_term)
        return text_format(arena, "what is the deadline of \"" TEXT_FMT "\"",
                           TEXT_ARG(name));
    if (one && deed_asks(words, ASKS_what) && says_ended(matcher, words) &&
        deed_states(deed, LABEL_survives))
        return ask_survives(arena, deed);
    if (one && deed_asks(words, ASKS_breach))
        return text_format(arena, "what happens if \"" TEXT_FMT "\" is not done",
                           TEXT_ARG(name));
    if (one && deed_asks(words, ASKS_when) && (stated || deed->block == BLOCK_duty))
        return ask_when(arena, words, deed);
    if (one && deed_asks(words, ASKS_long) && deed_states(deed, LABEL_survives))
        return ask_survives(arena, deed);
    if (one && deed_asks(words, ASKS_long) && deed_states(deed, LABEL_within))
        return ask_when(arena, words, deed);
    if (one && deed_asks(words, ASKS_who) && deed_states(deed, LABEL_who) && act)
        return text_format(arena, "who " TEXT_FMT " \"" TEXT_FMT "\"",
                           TEXT_ARG(act->name), TEXT_ARG(name));
    if (one && deed_asks(words, ASKS_who) && deed_states(deed, LABEL_who))
        return text_format(arena, "who is responsible for \"" TEXT_FMT "\"",
                           TEXT_ARG(name));
    if (one && deed_asks(words, ASKS_often) && act)
        return text_format(arena, "how often must " TEXT_FMT " \"" TEXT_FMT "\"",
                           TEXT_ARG(act->name), TEXT_ARG(name));
    if (one && deed_asks(words, ASKS_may) && act)
        return ask_may(matcher, deed, act);
    if (one && deed_asks(words, ASKS_may))
        return text_format(arena, "is it allowed \"" TEXT_FMT "\"", TEXT_ARG(name));
    if (one && deed_asks(words, ASKS_to_whom) && stated)
        return ask_to_whom(arena, deed);
    return text_format(arena, "what is \"" TEXT_FMT "\"", TEXT_ARG(name));
}

static bool read_deed(const Matcher *matcher, Language language, bool several, Text *out)
{
    DeedWords words;
    if (!deed_words(matcher->arena, matcher->words, language, &words) ||
        ((words.asks & (words.asks - 1)) != 0) != several)
        return false;
    const Entity *deed = deed_only(matcher, &words);
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
            if (entity == deed || deed_has(deed, LABEL_what, entity))
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
    const Entity *deed = deed_only(matcher, &words);
    const Entity *named = asked_entity(read, "entity");
    if (!deed || !deed_answers(deed, &words) || speaks_of(read, deed) ||
        (named && (!deed_is(named) || deed_answers(named, &words))))
        return false;
    *out = say_asked(matcher, &words, deed);
    return true;
}
