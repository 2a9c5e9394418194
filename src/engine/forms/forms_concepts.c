#include "engine/forms/forms_concepts.h"

#include <string.h>

#include "base/buffer.h"
#include "engine/forms/deed_words.h"
#include "engine/forms/forms_glossary.h"
#include "engine/forms/forms_told.h"

// --- names ---

static void take_one(Told *told, const Entity **place, const Entity *entity)
{
    told->unclear = told->unclear || (*place && *place != entity);
    *place = entity;
}

// A party or a role is one; a set or a bloc are several.
static bool is_one(const Entity *entity)
{
    return entity->block == BLOCK_party || entity->block == BLOCK_role;
}

static void take_named(Told *told, const Named *named)
{
    told_take(told, named->at, named->end);
    if (told->domain->is_topic(named->entity)) {
        take_one(told, &told->topic, named->entity);
    } else if (named->entity->block == BLOCK_body) {
        take_one(told, &told->body, named->entity);
    } else if (told->party_count < TOLD_PARTIES_MOST) {
        told->parties[told->party_count++] = named->entity;
        told->heads += is_one(named->entity) ? 1 : 2;
        for (size_t i = named->at; i < named->end; i++)
            told->of_party[i] = true;
    } else {
        told->unclear = true;
    }
}

// Whether the words say something else than the name that they may be: in some domains
// always, else where the name is only likely.
static bool says_else(const Told *told, size_t number)
{
    const Named *named = &told->matcher->names.list.items[number];
    bool sure = number < told->matcher->sure_names;
    for (size_t i = named->at; i < named->end; i++)
        if (!(told->concepts[i] & ~CONCEPT(told->domain->idle)))
            return false;
    return told->domain->concepts_first || (told->domain->careful && !sure);
}

static Text typed_at(const Told *told, size_t at)
{
    return text_fold(told->matcher->arena, words_text(told->matcher->words, at, at + 1));
}

static bool may_be_told(const Told *told, size_t number)
{
    const Named *named = &told->matcher->names.list.items[number];
    BlockKey block = named->entity->block;
    bool unit = told->units && named->end == named->at + 1 &&
                told->domain->is_measure_word(typed_at(told, named->at));
    bool guessed = told->sure && number >= told->matcher->sure_names;
    return !named->entity->prelude && !unit && !guessed && !says_else(told, number) &&
           (block == BLOCK_party || block == BLOCK_body || block == BLOCK_set ||
            block == BLOCK_bloc || block == BLOCK_role ||
            told->domain->is_topic(named->entity));
}

// The names in it, from left to right, the longest at each place.
static void find_names(Told *told)
{
    const NamesFound *names = &told->matcher->names;
    size_t count = told->matcher->words->list.count;
    for (size_t at = 0; at < count;) {
        const Named *best = NULL;
        for (size_t i = 0; i < names->list.count; i++) {
            const Named *named = &names->list.items[i];
            bool better = !best || named->end > best->end ||
                          (named->end == best->end && named->distance < best->distance);
            if (named->at == at && may_be_told(told, i) && better)
                best = named;
        }
        if (best)
            take_named(told, best);
        at = best ? best->end : at + 1;
    }
}

// At each place the longest phrase counts; of two as long either may be meant.
static void find_concepts(Told *told, Language language)
{
    const Words *words = told->matcher->words;
    const ConceptDomain *domain = told->domain;
    for (size_t at = 0; at < words->list.count;) {
        size_t longest = 0;
        Concepts concepts = 0;
        for (size_t i = 0; i < domain->row_count && !told->taken[at]; i++) {
            const ConceptRow *row = &domain->rows[i];
            if (row->language != language)
                continue;
            size_t used = words_longest(told->matcher->arena, words, at, row->phrases);
            if (used == 0 || used < longest)
                continue;
            concepts = used > longest ? 0 : concepts;
            longest = used;
            concepts |= CONCEPT(row->concept);
        }
        if (words_filler(words, at, language) && longest == 0)
            concepts = CONCEPT(domain->idle);
        longest = longest > 0 ? longest : 1;
        for (size_t i = at; i < at + longest; i++)
            told->concepts[i] = concepts;
        at += longest;
    }
}

// --- the topic ---

// Whether the token is the plain number that rules may want.
static bool is_number(const Told *told, size_t at)
{
    return told->numbers == 1 && at == told->number_at;
}

static bool in_names(const Told *told, const Entity *topic, Text word, WordIn *is_in)
{
    for (size_t i = 0; i < topic->names.count; i++)
        if (is_in(told->matcher->arena, word, topic->names.items[i].text))
            return true;
    return false;
}

static bool topic_has(const Told *told, const Entity *topic, size_t at)
{
    const Words *words = told->matcher->words;
    Text word = words->list.items[at].loose;
    if (!topic || words->raw.items[at].kind != RAW_WORD)
        return false;
    if (in_names(told, topic, word, deed_word_in))
        return true;
    for (size_t i = 0; told->ways && i < told->ways[at].count; i++)
        if (in_names(told, topic, told->ways[at].items[i], deed_whole_word_in))
            return true;
    return told->domain->topic_says &&
           told->domain->topic_says(told->matcher->arena, topic, typed_at(told, at),
                                    word);
}

// Whether it is only a part of a word of the topic: `kurssin` of `kurssihinta`.
static bool topic_has_part(const Told *told, const Entity *topic, size_t at)
{
    return topic && told->domain->topic_says &&
           told->matcher->words->raw.items[at].kind == RAW_WORD &&
           in_names(told, topic, told->matcher->words->list.items[at].loose,
                    deed_part_in);
}

// A part of a word says nothing alone.
static bool all_said(const Told *told, const Entity *topic)
{
    size_t parts = 0, words = 0;
    for (size_t at = 0; at < told->matcher->words->list.count; at++) {
        if (told->taken[at] || told->concepts[at] != 0 || is_number(told, at))
            continue;
        bool whole = topic_has(told, topic, at);
        if (!whole && !topic_has_part(told, topic, at))
            return false;
        parts += !whole;
        words += whole;
    }
    return parts == 0 || words > 0 || (topic && topic == told->topic);
}

// Finds the topic that the words speak of where none is named. False when some word stays
// unsaid, or several topics fit.
static bool find_topic(Told *told)
{
    if (told->unclear)
        return false;
    if (told->topic || all_said(told, NULL))
        return all_said(told, told->topic);
    const Model *model = told->matcher->scope->model;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *topic = model->entities.items[i];
        if (told->domain->is_topic(topic) && !topic->gone && all_said(told, topic))
            take_one(told, &told->topic, topic);
    }
    return told->topic && !told->unclear;
}

// --- rules ---

static bool wanted(Wants wants, size_t count)
{
    switch (wants) {
    case WANTS_NONE: return count == 0;
    case WANTS_ONE: return count == 1;
    case WANTS_AT_MOST_ONE: return count <= 1;
    case WANTS_TWO: return count == 2;
    case WANTS_SOME: return count > 0;
    case WANTS_ANY: return true;
    }
    return false;
}

// Whether nothing is said between the parties: else not all of them do the same.
static bool stand_together(const Told *told)
{
    size_t first = told->matcher->words->list.count, last = 0;
    for (size_t at = 0; at < told->matcher->words->list.count; at++)
        if (told->of_party[at]) {
            first = at < first ? at : first;
            last = at;
        }
    for (size_t at = first; at < last; at++)
        if (!told->of_party[at] && !(told->concepts[at] & CONCEPT(told->domain->idle)))
            return false;
    return true;
}

// `little koski`, `the towns of koski and salmi`: what is said of a party right before
// it.
static bool describes_party(const Told *told, size_t at)
{
    while (at < told->matcher->words->list.count &&
           (told->concepts[at] & told->domain->of_parties))
        at++;
    return at < told->matcher->words->list.count && told->of_party[at];
}

// Whether the question tells that a limit is moved to a share: `if the limit were
// raised to 80 %`.
static bool told_moves(const Told *told)
{
    if (told->shares != 1)
        return false;
    for (size_t at = 0; at < told->matcher->words->list.count; at++)
        if (!told->taken[at] && (told->concepts[at] & told->domain->moves))
            return true;
    return false;
}

// Whether the token says just that.
static bool moves_limit(const Told *told, size_t at)
{
    return told_moves(told) &&
           (told->concepts[at] & (told->domain->moves | told->domain->of_limit));
}

static bool fits(const ConceptRule *rule, const Told *told)
{
    bool topic = told->topic || told->subject;
    Concepts said = topic ? told->domain->of_topic : 0;
    Concepts may = rule->all | rule->any | rule->allowed | CONCEPT(told->domain->idle) |
                   (topic ? told->domain->with_topic : 0);
    if (!wanted(rule->parties, told->heads) ||
        !wanted(rule->topic, told->topic != NULL) || !wanted(rule->days, told->days) ||
        !wanted(rule->years, told->years) || !wanted(rule->amounts, told->amounts) ||
        (rule->joined && !stand_together(told)) ||
        (rule->numbers == WANTS_ONE && told->numbers != 1) ||
        (rule->changed && !told->after && !told_moves(told)) ||
        told->shares != (told_moves(told) ? 1 : 0))
        return false;
    for (size_t at = 0; at < told->matcher->words->list.count; at++) {
        Concepts concepts = told->concepts[at];
        bool number = is_number(told, at);
        if (!told->taken[at] && told->topic && told->domain->topic_denies &&
            told->domain->topic_denies(told->matcher->arena, told->topic,
                                       typed_at(told, at),
                                       told->matcher->words->list.items[at].loose))
            return false;
        if (number && rule->numbers != WANTS_ONE && concepts == 0)
            return false;
        if (told->taken[at] || concepts == 0 || number || moves_limit(told, at))
            continue;
        if (!(concepts & may) && !topic_has(told, told->topic, at) &&
            !describes_party(told, at))
            return false;
        said |= concepts & may;
    }
    if (told->topic && told->domain->topic_takes &&
        !told->domain->topic_takes(told->topic, said))
        return false;
    return (said & rule->all) == rule->all && (rule->any == 0 || (said & rule->any));
}

static void say_entity(Buffer *text, const char *before, const Entity *entity)
{
    if (entity)
        buffer_format(text, "%s\"" TEXT_FMT "\"", before, TEXT_ARG(entity->name));
}

static void say_slot(Buffer *text, const Told *told, char slot)
{
    switch (slot) {
    case 'p':
        for (size_t i = 0; i < told->party_count; i++)
            say_entity(text, i == 0 ? "" : " and ", told->parties[i]);
        return;
    case 't': say_entity(text, "", told->topic); return;
    case 'T':
        say_entity(text, " on ", told->topic);
        if (told->subject)
            buffer_format(text, "%s", told->domain->of_subject);
        return;
    case 'B': say_entity(text, " in ", told->body); return;
    case 'O': say_entity(text, " of ", told->body); return;
    case 'd':
        buffer_format(text, "%u.%u.%d", (unsigned)told->day.day,
                      (unsigned)told->day.month, (int)told->day.year);
        return;
    case 'y':
    case 'z': buffer_format(text, "%d", told->year[slot == 'z']); return;
    case 'Y':
        if (told->years > 0)
            buffer_format(text, " in %d", told->year[0]);
        return;
    case 'a': buffer_format(text, TEXT_FMT " €", TEXT_ARG(told->amount)); return;
    case 'n': buffer_add(text, told->number); return;
    case 'f': buffer_add(text, told->share); return;
    default: return;
    }
}

static void say_words(Buffer *text, const Told *told, const char *words)
{
    for (const char *at = words; *at; at++)
        if (*at == '%')
            say_slot(text, told, *++at);
        else
            buffer_addc(text, *at);
}

static Text say(const ConceptRule *rule, const Told *told)
{
    Buffer text = buffer_new(told->matcher->arena);
    if (told_moves(told))
        say_words(&text, told, told->domain->moved);
    say_words(&text, told, rule->question);
    return buffer_text(&text);
}

static const ConceptRule *rule_for(const Told *told)
{
    for (size_t i = 0; i < told->domain->rule_count; i++)
        if (fits(&told->domain->rules[i], told))
            return &told->domain->rules[i];
    return NULL;
}

static bool topic_is_said(const Told *told, const Entity *topic)
{
    for (size_t at = 0; at < told->matcher->words->list.count; at++)
        if (!told->taken[at] && !(told->concepts[at] & CONCEPT(told->domain->idle)) &&
            topic_has(told, topic, at))
            return true;
    return false;
}

// The rule for the only topic that words of the question speak of, where they could also
// be said without one.
static const ConceptRule *rule_with_topic(Told *told)
{
    const Model *model = told->matcher->scope->model;
    const ConceptRule *only = NULL;
    const Entity *found = NULL;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *topic = model->entities.items[i];
        if (!told->domain->is_topic(topic) || topic->gone || !topic_is_said(told, topic))
            continue;
        told->topic = topic;
        const ConceptRule *rule = rule_for(told);
        if (rule && found) {
            told->topic = NULL;
            return NULL;
        }
        found = rule ? topic : found;
        only = rule ? rule : only;
    }
    told->topic = found;
    return only;
}

// Whether every concept is said that stands for a topic.
static bool says_subject(const Told *told)
{
    Concepts said = 0;
    for (size_t at = 0; at < told->matcher->words->list.count; at++)
        said |= told->taken[at] ? 0 : told->concepts[at];
    return told->domain->subject != 0 &&
           (said & told->domain->subject) == told->domain->subject;
}

static bool read_told(Told *told, Language language, Text *out)
{
    told_find_numbers(told);
    find_concepts(told, language);
    find_names(told);
    if (!find_topic(told))
        return false;
    told->subject = !told->topic && says_subject(told);
    const ConceptRule *rule = NULL;
    if (told->domain->concepts_first && !told->topic)
        rule = rule_with_topic(told);
    if (!rule)
        rule = rule_for(told);
    if (!rule && !told->topic) {
        told->subject = false;
        rule = rule_with_topic(told);
    }
    if (rule)
        *out = say(rule, told);
    return rule != NULL;
}

// Other words for those of the question.
static TextList *other_words(const Matcher *matcher)
{
    enum { WORD_LEAST = 4 };
    size_t count = matcher->words->list.count;
    TextList *ways = ARENA_ARRAY(matcher->arena, TextList, count + 1);
    const Glossary *glossary = glossary_new(matcher->arena);
    for (size_t at = 0; at < count; at++)
        if (matcher->words->raw.items[at].kind == RAW_WORD &&
            matcher->words->list.items[at].loose.length >= WORD_LEAST)
            glossary_ways(matcher->arena, glossary, matcher->words->list.items[at].loose,
                          &ways[at]);
    return ways;
}

bool concepts_read(const ConceptDomain *domain, const Matcher *matcher, Language language,
                   bool after, Text *out)
{
    Told told = {.domain = domain, .matcher = matcher, .after = after};
    if (!domain->topic_says)
        return read_told(&told, language, out);
    told.ways = other_words(matcher);
    Told units = told, sure = told;
    units.units = sure.units = sure.sure = true;
    return read_told(&told, language, out) || read_told(&units, language, out) ||
           read_told(&sure, language, out);
}
