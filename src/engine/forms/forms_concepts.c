#include "engine/forms/forms_concepts.h"

#include <string.h>

#include "base/buffer.h"
#include "engine/forms/deed_words.h"
#include "engine/forms/forms_days.h"
#include "engine/forms/forms_glossary.h"

enum { PARTIES_MOST = 12, YEARS_MOST = 2 };

// What a question says. A token that is `taken` belongs to a name, a day or the like.
typedef struct {
    const ConceptDomain *domain;
    const Matcher *matcher;
    uint32_t concepts[WORDS_MAX]; // that each token may belong to; 0: none
    bool taken[WORDS_MAX], of_party[WORDS_MAX];
    const Entity *parties[PARTIES_MOST];
    size_t party_count, heads; // a set counts as two heads: they are several
    const Entity *body, *topic;
    Date day;
    size_t days, years, amounts;
    int year[YEARS_MOST];
    Text amount;
    bool unclear;         // names more than one body or topic, or too much
    bool units;           // names that are units too are meant as these
    bool sure;            // topics are named by whole names only
    const TextList *ways; // of each token: other words that say the same
} Told;

static void take(Told *told, size_t at, size_t end)
{
    for (size_t i = at; i < end; i++)
        told->taken[i] = true;
}

// --- days, years, amounts ---

static bool is_money(Text word)
{
    static const char *const stems[] = {"eur", "\xE2\x82\xAC", NULL};
    for (const char *const *stem = stems; *stem; stem++)
        if (text_starts_with(word, text_from(*stem)) && word.length <= 9)
            return true;
    return false;
}

static int year_of(Text text)
{
    enum { DIGITS = 4, NO_YEAR = 10000 };
    int year = 0;
    for (size_t i = 0; i < text.length && i < DIGITS; i++)
        year = text.at[i] >= '0' && text.at[i] <= '9' ? 10 * year + (text.at[i] - '0')
                                                      : NO_YEAR;
    return text.length == DIGITS && year >= 1900 && year < 2200 ? year : 0;
}

static void find_numbers(Told *told)
{
    const Words *words = told->matcher->words;
    size_t count = words->list.count;
    for (size_t at = 0; at < count; at++) {
        Date day;
        size_t used = days_read_day(words, at, count, &day);
        if (used > 0) {
            told->day = day;
            told->days++;
            take(told, at, at + used);
            at += used - 1;
            continue;
        }
        if (words->raw.items[at].kind != RAW_NUMBER)
            continue;
        int year = year_of(words_text(words, at, at + 1));
        if (at + 1 < count && is_money(words->list.items[at + 1].loose)) {
            told->amount = words_text(words, at, at + 1);
            told->amounts++;
            take(told, at, at + 2);
            at++;
        } else if (year > 0 && told->years < YEARS_MOST) {
            told->year[told->years++] = year;
            take(told, at, at + 1);
        }
    }
}

// --- names ---

static void take_one(Told *told, const Entity **place, const Entity *entity)
{
    told->unclear = told->unclear || (*place && *place != entity);
    *place = entity;
}

static void take_named(Told *told, const Named *named)
{
    take(told, named->at, named->end);
    if (told->domain->is_topic(named->entity)) {
        take_one(told, &told->topic, named->entity);
    } else if (named->entity->block == BLOCK_body) {
        take_one(told, &told->body, named->entity);
    } else if (told->party_count < PARTIES_MOST) {
        told->parties[told->party_count++] = named->entity;
        told->heads += named->entity->block == BLOCK_party ? 1 : 2;
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
        if (!(told->concepts[i] & ~(UINT32_C(1) << told->domain->idle)))
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
            block == BLOCK_bloc || told->domain->is_topic(named->entity));
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
        uint32_t concepts = 0;
        for (size_t i = 0; i < domain->row_count && !told->taken[at]; i++) {
            const ConceptRow *row = &domain->rows[i];
            if (row->language != language)
                continue;
            size_t used = words_longest(told->matcher->arena, words, at, row->phrases);
            if (used == 0 || used < longest)
                continue;
            concepts = used > longest ? 0 : concepts;
            longest = used;
            concepts |= UINT32_C(1) << row->concept;
        }
        if (words_filler(words, at, language) && longest == 0)
            concepts = UINT32_C(1) << domain->idle;
        longest = longest > 0 ? longest : 1;
        for (size_t i = at; i < at + longest; i++)
            told->concepts[i] = concepts;
        at += longest;
    }
}

// --- the topic ---

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
        if (told->taken[at] || told->concepts[at] != 0)
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
        if (!told->of_party[at] &&
            !(told->concepts[at] & (UINT32_C(1) << told->domain->idle)))
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

static bool fits(const ConceptRule *rule, const Told *told)
{
    uint32_t said = told->topic ? told->domain->of_topic : 0;
    uint32_t may =
        rule->all | rule->any | rule->allowed | (UINT32_C(1) << told->domain->idle);
    if (!wanted(rule->parties, told->heads) ||
        !wanted(rule->topic, told->topic != NULL) || !wanted(rule->days, told->days) ||
        !wanted(rule->years, told->years) || !wanted(rule->amounts, told->amounts) ||
        (rule->joined && !stand_together(told)))
        return false;
    for (size_t at = 0; at < told->matcher->words->list.count; at++) {
        uint32_t concepts = told->concepts[at];
        if (!told->taken[at] && told->topic && told->domain->topic_denies &&
            told->domain->topic_denies(told->matcher->arena, told->topic,
                                       typed_at(told, at),
                                       told->matcher->words->list.items[at].loose))
            return false;
        if (told->taken[at] || concepts == 0)
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
    case 'T': say_entity(text, " on ", told->topic); return;
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
    default: return;
    }
}

static Text say(const ConceptRule *rule, const Told *told)
{
    Buffer text = buffer_new(told->matcher->arena);
    for (const char *at = rule->question; *at; at++)
        if (*at == '%')
            say_slot(&text, told, *++at);
        else
            buffer_addc(&text, *at);
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
        if (!told->taken[at] &&
            !(told->concepts[at] & (UINT32_C(1) << told->domain->idle)) &&
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

static bool read_told(Told *told, Language language, Text *out)
{
    find_numbers(told);
    find_concepts(told, language);
    find_names(told);
    if (!find_topic(told))
        return false;
    const ConceptRule *rule = NULL;
    if (told->domain->concepts_first && !told->topic)
        rule = rule_with_topic(told);
    if (!rule)
        rule = rule_for(told);
    if (!rule && !told->topic)
        rule = rule_with_topic(told);
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
                   Text *out)
{
    Told told = {.domain = domain, .matcher = matcher};
    if (!domain->topic_says)
        return read_told(&told, language, out);
    told.ways = other_words(matcher);
    Told units = told, sure = told;
    units.units = sure.units = sure.sure = true;
    return read_told(&told, language, out) || read_told(&units, language, out) ||
           read_told(&sure, language, out);
}
