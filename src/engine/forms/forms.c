#include "engine/forms/forms.h"

#include <limits.h>

#include "engine/forms/forms_asked.h"
#include "engine/forms/forms_ballots.h"
#include "engine/forms/forms_bend.h"
#include "engine/forms/forms_changes.h"
#include "engine/forms/forms_deeds.h"
#include "engine/forms/forms_glossary.h"
#include "engine/forms/forms_heads.h"
#include "engine/forms/forms_leaving.h"
#include "engine/forms/forms_matter.h"
#include "engine/forms/forms_near.h"
#include "engine/forms/forms_place.h"
#include "engine/forms/forms_prefer.h"
#include "engine/forms/forms_relative.h"
#include "engine/forms/forms_rephrase.h"
#include "engine/forms/forms_say.h"
#include "engine/forms/forms_several.h"
#include "engine/forms/forms_spell.h"
#include "engine/forms/forms_sums.h"
#include "engine/forms/forms_titles.h"
#include "engine/forms/forms_trim.h"

// What was not understood is read again with patterns that can't fit, since how far they
// go along with it tells where it went wrong.
static void try_all(Matcher *matcher)
{
    *matcher->effort = (Effort){.steps = MATCH_STEPS, .all = true};
}

// Reads the question with `agreement` where it says `plan` or the like.
static void read_renamed(Reader *reader, const Words *words, size_t to)
{
    Words renamed = words_copy(reader->scope->arena, words);
    if (!call_it_agreement(&renamed))
        return;
    Reader other = *reader;
    other.words = &renamed;
    Matcher matcher = matcher_begin(reader->scope, &renamed);
    pass_agreement(&matcher, &renamed);
    read_question(&other, &matcher, to);
}

// Reads the question without the time that stands within it: that is the time that it is
// about.
static void read_timed(Reader *reader, const Matcher *matcher, const Words *words)
{
    Words timed = words_copy(reader->scope->arena, words);
    timed.raw = (RawList){0};
    for (size_t i = 0; i < words->raw.count; i++)
        vec_push(reader->scope->arena, &timed.raw, words->raw.items[i]);
    Reader other = *reader;
    Matcher about = *matcher;
    other.words = about.words = &timed;
    if (pass_amendment(&other, &timed) || pass_time(&other, &timed))
        read_question(&other, &about, timed.list.count);
}

// Reads the words as they stand. Forms that place days themselves go first; with others a
// day at the end is the day that the question is about. Tells where the question ends.
static size_t read_words(Reader *reader, Matcher *matcher, Words *words)
{
    size_t to = words->list.count;
    bool single = reader->scope->portfolio == PORTFOLIO_NONE;
    reader->words = matcher->words = words;
    reader->dated = false;
    pass_agreement(matcher, words);
    read_question(reader, matcher, to);
    size_t undated = single && reader->out->count == 0 ? without_date(reader, to) : to;
    if (undated < to) {
        to = undated;
        read_question(reader, matcher, to);
    }
    if (reader->out->count == 0 && single)
        read_timed(reader, matcher, words);
    if (reader->out->count == 0 && single)
        read_matters(reader, matcher, to);
    if (reader->out->count == 0 && single)
        read_places(reader, matcher, to);
    if (reader->out->count == 0 && single)
        read_renamed(reader, words, to);
    return to;
}

// Adds names by a part of them, and in other languages.
static void find_likely_names(const FormScope *scope, const Words *words,
                              Matcher *matcher)
{
    matcher->sure_names = matcher->names.list.count;
    names_find_heads(scope->arena, scope, words, &matcher->names);
    names_find_titles(scope->arena, scope, words, &matcher->names);
    names_find_glossary(scope->arena, scope, words, &matcher->names);
}

// The same with other forms of the words.
static void read_bent(Reader *reader, const Matcher *matcher, const Words *words)
{
    Words bent = words_copy(reader->scope->arena, words);
    Matcher other = *matcher;
    words_bend(&bent);
    read_words(reader, &other, &bent);
    if (reader->out->count > 0)
        return;
    names_find_heads(reader->scope->arena, reader->scope, &bent, &other.names);
    read_words(reader, &other, &bent);
    if (reader->out->count > 0)
        return;
    names_find_titles(reader->scope->arena, reader->scope, &bent, &other.names);
    read_words(reader, &other, &bent);
    if (reader->out->count > 0)
        return;
    names_find_glossary(reader->scope->arena, reader->scope, &bent, &other.names);
    read_words(reader, &other, &bent);
}

// A question on votes beside its changes: read word by word, under the names that there
// are after them.
static void read_ballot_after(Reader *reader, Matcher *matcher, Language language,
                              size_t from, size_t to, const AskedList *changes)
{
    const FormScope *scope = reader->scope;
    Words *words = ARENA_NEW(scope->arena, Words), *said = ARENA_NEW(scope->arena, Words);
    Text text;
    if (reader->out->count > 0 || from >= to ||
        !words_cut(scope->arena, words_text(reader->words, from, to), words))
        return;
    Matcher first = matcher_begin(scope, words);
    Matcher asked = matcher_after(&first, &matcher->came, &matcher->gone);
    find_likely_names(scope, words, &asked);
    if (!forms_ballot_after(&asked, language, &text) ||
        !words_cut(scope->arena, text, said))
        return;
    Matcher plain = matcher_begin(scope, said);
    Matcher other = matcher_after(&plain, &matcher->came, &matcher->gone);
    Reader own = *reader;
    own.words = said;
    own.after = NULL;
    read_whole(&own, &other, LANGUAGE_EN, 0, said->list.count, changes);
    for (size_t i = 0; i < reader->out->count; i++)
        reader->out->items[i]->by_words = true;
}

// What no pattern has beside a change.
static void read_supposed(Reader *reader, const Matcher *matcher, const Words *words)
{
    Reader supposed = *reader;
    Matcher more = *matcher;
    Words passed = words_copy(reader->scope->arena, words);
    supposed.words = more.words = &passed;
    supposed.after = read_ballot_after;
    pass_agreement(&more, &passed);
    find_likely_names(reader->scope, &passed, &more);
    if (reader->scope->portfolio == PORTFOLIO_NONE)
        read_if_parted(&supposed, &more, passed.list.count);
}

// The same in other words.
static void read_rephrased(Reader *reader, const Matcher *matcher)
{
    const FormScope *scope = reader->scope;
    for (Language language = 0; language < LANGUAGE_COUNT && reader->out->count == 0;
         language++) {
        Text text;
        Words *words = ARENA_NEW(scope->arena, Words);
        if (!forms_rephrase(matcher, language, &text) ||
            !words_cut(scope->arena, text, words))
            continue;
        Matcher other = matcher_begin(scope, words);
        read_words(reader, &other, words);
        if (reader->out->count == 0)
            read_bent(reader, &other, words);
        if (reader->out->count == 0)
            read_supposed(reader, &other, words);
    }
}

static void read_several(const FormScope *scope, const Words *words, AskedList *out);

// The same in words that patterns know, by a reader of a language: of votes, of deeds.
typedef bool InWords(const Matcher *matcher, Language language, Text *out);

static void read_in_words(Reader *reader, const Matcher *matcher, InWords *say)
{
    const FormScope *scope = reader->scope;
    for (Language language = 0; language < LANGUAGE_COUNT && reader->out->count == 0;
         language++) {
        Text text;
        Words *words = ARENA_NEW(scope->arena, Words);
        if (!say(matcher, language, &text) || !words_cut(scope->arena, text, words))
            continue;
        Matcher other = matcher_begin(scope, words);
        read_words(reader, &other, words);
        if (reader->out->count == 0)
            read_several(scope, words, reader->out);
        for (size_t i = 0; i < reader->out->count; i++)
            reader->out->items[i]->by_words = true;
    }
}

// A deed that states what is asked goes before one of a like name that doesn't.
static void read_instead(Reader *reader, const Matcher *matcher)
{
    AskedList before = *reader->out;
    Text text;
    if (before.count != 1)
        return;
    Words *words = ARENA_NEW(reader->scope->arena, Words);
    if (!forms_deed_instead(matcher, before.items[0], &text) ||
        !words_cut(reader->scope->arena, text, words))
        return;
    Matcher other = matcher_begin(reader->scope, words);
    *reader->out = (AskedList){0};
    read_words(reader, &other, words);
    if (reader->out->count == 0)
        *reader->out = before;
}

// What no pattern has in this order: each word for itself. Names count by a part of them,
// and in other languages, too.
static void read_by_words(Reader *reader, const Matcher *matcher, const Words *words)
{
    Matcher more = *matcher;
    find_likely_names(reader->scope, words, &more);
    static InWords *const ways[] = {forms_ballot, forms_sum, forms_leaving, forms_deed};
    for (size_t i = 0; i < sizeof ways / sizeof *ways && reader->out->count == 0; i++)
        read_in_words(reader, &more, ways[i]);
}

// What is not understood as it stands, read more forgivingly, step by step.
static void read_otherwise(Reader *reader, Matcher *matcher, Words *words, size_t to)
{
    Reader other = *reader;
    if (reader->out->count == 0)
        read_bent(&other, matcher, words);
    if (reader->out->count == 0)
        read_rephrased(&other, matcher);
    if (reader->out->count == 0)
        read_supposed(&other, matcher, words);
    if (reader->out->count == 0)
        read_by_words(&other, matcher, words);
    if (reader->out->count == 0 && spell_words(matcher, words)) {
        read_question(reader, matcher, to);
        if (reader->out->count == 0)
            read_by_words(&other, matcher, words);
    }
}

static bool read_text(const FormScope *scope, Text question, bool whole, AskedList *out,
                      NotAsked *not_asked);

// What a pronoun in the second question stands for: what the first one names last that is
// no party.
static const Entity *last_thing(const Asked *asked)
{
    const Entity *last = NULL;
    for (size_t i = 0; i < asked->slots.count; i++)
        for (size_t k = 0; k < asked->slots.items[i].entities.count; k++) {
            const Entity *entity = asked->slots.items[i].entities.items[k];
            if (entity->block != BLOCK_party && !entity->prelude)
                last = entity;
        }
    return last;
}

// Whether both are about the same day, or about none.
static bool same_time(const Asked *first, const Asked *then)
{
    return first->dated == then->dated &&
           (!first->dated || (date_compare(first->date, then->date) == 0 &&
                              date_compare(first->until, then->until) == 0));
}

// Adds the readings of the two questions that the words may be. False unless both are
// understood, each in one way.
static bool read_parts(const FormScope *scope, const Words *words, size_t second,
                       AskedList *out)
{
    enum { WITHOUT_MOST = 3 };
    AskedList first = {0}, then = {0};
    if (!read_text(scope, several_first(words, second), false, &first, NULL) ||
        first.count != 1)
        return false;
    // A pronoun goes before the rest of the first question: `what is it and who pays it`.
    const Entity *thing = last_thing(first.items[0]);
    Text named =
        thing ? several_named(scope->arena, words, second, thing->name) : TEXT("");
    if (named.length > 0)
        read_text(scope, named, false, &then, NULL);
    for (size_t without = 0; without <= WITHOUT_MOST && then.count != 1; without++) {
        Text text = several_second(scope->arena, words, second, without);
        then.count = 0;
        if (text.length > 0)
            read_text(scope, text, false, &then, NULL);
    }
    if (then.count != 1 || (same_reading(first.items[0], then.items[0]) &&
                            same_time(first.items[0], then.items[0])))
        return false;
    first.items[0]->part = then.items[0]->part = true;
    vec_push(scope->arena, out, first.items[0]);
    vec_push(scope->arena, out, then.items[0]);
    return true;
}

static void read_several(const FormScope *scope, const Words *words, AskedList *out)
{
    enum { TRIES_MOST = 3, WORDS_MOST = 60 };
    size_t tries = words->list.count <= WORDS_MOST ? TRIES_MOST : 0;
    for (size_t at = several_next(words, 0); at < words->list.count && tries > 0;
         at = several_next(words, at), tries--)
        if (read_parts(scope, words, at, out))
            return;
}

// Puts days in the place of `next month` and the like.
static bool put_days(Matcher *matcher, Words *words, bool perhaps, RelativeDays *told)
{
    Text text;
    Words dated;
    if (!forms_relative(matcher, perhaps, &text, told) ||
        !words_cut(matcher->arena, text, &dated))
        return false;
    *words = dated;
    *matcher = matcher_begin(matcher->scope, words);
    return true;
}

static size_t read_all(Reader *reader, Matcher *matcher, Words *words)
{
    if (reader->scope->by_words) {
        FormScope scope = *reader->scope;
        scope.by_words = false; // what it comes to is read in any way
        Reader other = *reader;
        other.scope = &scope;
        read_by_words(&other, matcher, words);
        return words->list.count;
    }
    size_t to = read_words(reader, matcher, words);
    if (reader->scope->portfolio != PORTFOLIO_NONE)
        return to;
    read_otherwise(reader, matcher, words, to);
    read_instead(reader, matcher);
    return to;
}

// `whole`: it may hold more than one question, and when it is not understood, `not_asked`
// tells why.
static bool read_text(const FormScope *scope, Text question, bool whole, AskedList *out,
                      NotAsked *not_asked)
{
    Words words;
    *out = (AskedList){0};
    if (!words_cut(scope->arena, question, &words)) {
        if (not_asked)
            *not_asked = (NotAsked){.no_day = words.no_day};
        return false;
    }
    Words as_asked = words_copy(scope->arena, &words);
    Reader reader = {.scope = scope, .words = &words, .asked = &as_asked, .out = out};
    Matcher matcher = matcher_begin(scope, &words);
    Text named;
    if (forms_name_pronouns(&matcher, &named) && words_cut(scope->arena, named, &words))
        matcher = matcher_begin(scope, &words);
    RelativeDays relative = {0};
    Words plain = words;
    bool placed = put_days(&matcher, &words, false, &relative);
    size_t to = read_all(&reader, &matcher, &words);
    if (out->count == 0 && placed) { // `the end of the year` as the text itself says it
        words = plain;
        matcher = matcher_begin(scope, &words);
        relative.count = 0;
        to = read_all(&reader, &matcher, &words);
    }
    if (out->count == 0 && put_days(&matcher, &words, true, &relative))
        to = read_all(&reader, &matcher, &words);
    if (out->count == 0 && whole && scope->portfolio == PORTFOLIO_NONE)
        read_several(scope, &words, out);
    if (out->count == 0 && whole && scope->portfolio == PORTFOLIO_NONE)
        read_in_words(&reader, &matcher, forms_deed_whole);
    if (out->count == 0 && whole) {
        try_all(&matcher);
        read_question(&reader, &matcher, to);
    }
    if (out->count == 0 || !out->items[0]->part)
        prefer_readings(scope->model, out);
    for (size_t i = 0; i < out->count; i++) {
        out->items[i]->relative = relative;
        if (out->items[i]->changes.count > 0) {
            asked_place_limits(scope, out->items[i]);
            say_both(scope, out->items[i]);
        }
    }
    if (out->count == 0 || matcher.effort->steps == 0) {
        *out = (AskedList){0};
        if (whole)
            forms_explain(&matcher, false, not_asked);
        if (whole && not_asked && relative.count == 0)
            not_asked->relative = forms_relative_phrase(&matcher);
    }
    return out->count > 0;
}

bool forms_question(const FormScope *scope, Text question, AskedList *out,
                    NotAsked *not_asked)
{
    question = call_sub_agreement(scope->arena, scope->model, question);
    return read_text(scope, question, true, out, not_asked);
}

bool forms_has_portfolio_shape(const FormScope *scope, Text question)
{
    FormScope shapes = *scope;
    Words words;
    FormMatches matches = {0};
    shapes.portfolio = PORTFOLIO_SHAPES;
    if (!words_cut(scope->arena, question, &words))
        return false;
    Matcher matcher = matcher_begin(&shapes, &words);
    Text dated;
    if (forms_relative_shape(&matcher, &dated) && words_cut(scope->arena, dated, &words))
        matcher = matcher_begin(&shapes, &words);
    try_all(&matcher);
    match_forms(&matcher, false, LANGUAGE_COUNT, 0, words.list.count, &matches);
    return matches.count > 0 || matcher.effort->steps == 0;
}

static void keep_clearest(Ways *ways)
{
    unsigned least = UINT_MAX;
    size_t kept = 0;
    for (size_t i = 0; i < ways->count; i++) {
        unsigned vague = prefer_vagueness(&ways->items[i].changes);
        least = vague < least ? vague : least;
    }
    for (size_t i = 0; i < ways->count; i++)
        if (prefer_vagueness(&ways->items[i].changes) == least)
            ways->items[kept++] = ways->items[i];
    ways->count = kept;
}

bool forms_change(const FormScope *scope, Text change, AskedList *out,
                  NotAsked *not_asked)
{
    Words words;
    *out = (AskedList){0};
    if (!words_cut(scope->arena, change, &words)) {
        if (not_asked)
            *not_asked = (NotAsked){.no_day = words.no_day};
        return false;
    }
    Reader reader = {.scope = scope, .words = &words, .out = out};
    Matcher matcher = matcher_begin(scope, &words);
    Ways ways = {0};
    read_all_changes(&reader, &matcher, &ways);
    keep_clearest(&ways);
    bool one = ways.count > 0;
    for (size_t i = 1; i < ways.count; i++)
        one = one && same_changes(&ways.items[i].changes, &ways.items[0].changes);
    if (one) {
        *out = ways.items[0].changes;
        return true;
    }
    try_all(&matcher);
    read_all_changes(&reader, &matcher, &(Ways){0});
    forms_explain(&matcher, true, not_asked);
    return false;
}
