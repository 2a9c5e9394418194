#include "engine/forms/forms_rephrase.h"

#include "base/buffer.h"

bool forms_in_own_name(const Matcher *matcher, size_t at, size_t end)
{
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (named->at < end && at < named->end && named->distance < 2 &&
            named->entity->block != BLOCK_act && !named->entity->prelude)
            return true;
    }
    return false;
}

// The longest phrase that stands at `at`, or NULL.
static const Rephrase *rephrase_at(const Matcher *matcher, Language language, size_t at,
                                   size_t *used)
{
    const Words *words = matcher->words;
    const Rephrase *best = NULL;
    for (size_t i = 0; i < form_rephrase_count; i++) {
        const Rephrase *row = &form_rephrases[i];
        if (row->language != language)
            continue;
        size_t length =
            words_phrase(words, at, words->list.count, op_string(row->from).at);
        if (length > 0 && (!best || length > *used)) {
            best = row;
            *used = length;
        }
    }
    return best && !forms_in_own_name(matcher, at, at + *used) ? best : NULL;
}

// The only party that the question names, or NULL.
static const Entity *only_party(const Matcher *matcher)
{
    const Entity *party = NULL;
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Entity *entity = matcher->names.list.items[i].entity;
        if (entity->block != BLOCK_party || entity == party)
            continue;
        if (party)
            return NULL;
        party = entity;
    }
    return party;
}

// `sen väkiluku`: a pronoun directly before the name of a figure.
static bool is_its(const Matcher *matcher, size_t at)
{
    static const Phrases its = {"its", "their", "sen", "heidan", "dess", NULL};
    const Words *words = matcher->words;
    if (words_any_phrase(words, at, at + 1, its) == 0)
        return false;
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (named->at == at + 1 && !named->entity->prelude &&
            entity_is_measure(named->entity))
            return true;
    }
    return false;
}

static bool is_of_kind(const Entity *party, const Entity *kind)
{
    for (size_t i = 0; i < party->kinds.count; i++)
        if (party->kinds.items[i] == kind || is_of_kind(party->kinds.items[i], kind))
            return true;
    return false;
}

// `the town`, `staden`: what the only party that is named is.
static bool is_the_party(const Matcher *matcher, size_t at, const Entity *party)
{
    static const Phrases the = {"the", NULL};
    const Words *words = matcher->words;
    Text word = words->list.items[at].loose;
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        const Entity *kind = named->entity;
        if (named->at != at || named->end != at + 1 || kind->block != BLOCK_kind ||
            !is_of_kind(party, kind) || forms_in_own_name(matcher, at, at + 1))
            continue;
        bool listed = false;
        for (size_t k = 0; k < kind->names.count && !listed; k++)
            listed = text_equal(
                text_fold_loose(matcher->arena, kind->names.items[k].text), word);
        bool after_the = at > 0 && words_any_phrase(words, at - 1, at, the) > 0;
        return listed ? after_the && word.at[word.length - 1] != 's'
                      : word.at[word.length - 1] == 'n';
    }
    return false;
}

// Says the question with phrases of a language, or (LANGUAGE_COUNT) only pronouns, in
// other words.
static bool rephrase(const Matcher *matcher, Language language, Text *out)
{
    const Words *words = matcher->words;
    Text source = words->source->text;
    const Entity *party = language == LANGUAGE_COUNT ? only_party(matcher) : NULL;
    Buffer text = buffer_new(matcher->arena);
    size_t done = 0;
    bool any = false;
    for (size_t at = 0; at < words->list.count;) {
        size_t used = 0;
        const Rephrase *row = rephrase_at(matcher, language, at, &used);
        bool its =
            !row && party && (is_its(matcher, at) || is_the_party(matcher, at, party));
        if (!row && !its) {
            at++;
            continue;
        }
        used = its ? 1 : used;
        Text to = its ? party->name : op_string(row->to);
        size_t from = words->raw.items[at].start;
        buffer_add(&text, (Text){source.at + done, from - done});
        buffer_format(&text, " " TEXT_FMT " ", TEXT_ARG(to));
        done = words->raw.items[at + used - 1].end;
        at += used;
        any = true;
    }
    buffer_add(&text, (Text){source.at + done, source.length - done});
    *out = buffer_text(&text);
    return any;
}

bool forms_rephrase(const Matcher *matcher, Language language, Text *out)
{
    return rephrase(matcher, language, out);
}

bool forms_name_pronouns(const Matcher *matcher, Text *out)
{
    return rephrase(matcher, LANGUAGE_COUNT, out);
}
