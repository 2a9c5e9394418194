#include "engine/forms/forms_changes.h"

#include <limits.h>
#include <string.h>

#include "base/buffer.h"
#include "engine/forms/forms_asked.h"
#include "engine/forms/forms_prefer.h"
#include "engine/forms/forms_say.h"
#include "engine/forms/forms_trim.h"

enum { WAYS_MAX = 64 };

const Phrases forms_if_first[LANGUAGE_COUNT] = {
    {"should",
     "what if",
     "what happens if",
     "and if",
     "and what if",
     "if",
     "suppose",
     "suppose that",
     "assuming",
     "assuming that",
     "what about if",
     "imagine",
     "imagine that",
     "imagine if",
     "suppose if",
     "supposing",
     "supposing that",
     "say",
     "let's say",
     "let us say",
     "should",
     "provided that",
     "provided",
     "given that",
     "in case",
     "let's suppose",
     "say that",
     "let us suppose",
     "when",
     "once",
     "after",
     NULL},
    {"enta jos", "mita jos", "mita tapahtuu jos", "ja jos", "jos", "mikali",
     "oletetaan etta", "olettaen etta", "enta mikali", "kun", "enta kun", NULL},
    {"tank om", "vad hander om", "och om", "om", "ifall", "anta att", "vad om",
     "hur blir det om", "antag att", "forutsatt att", "lat saga att", "tank dig att",
     "under forutsattning att", "sag att", "forestall dig att", "nar", "efter att", NULL},
};
const Phrases forms_if_after[LANGUAGE_COUNT] = {
    {"if", "assuming", "assuming that", "supposing", "provided that", "given that",
     "should", "supposing that", "in case", "provided", "when", "once", "after", "from",
     "by", NULL},
    {"jos", "mikali", "olettaen etta", "kun", "siita etta", "siita jos", NULL},
    {"om", "ifall", "forutsatt att", "under forutsattning att", "nar", "efter att",
     "sedan", "pa att", "av att", "genom att", NULL},
};

// --- one change after another ---

static void add_all(Arena *arena, EntityList *list, const Asked *change, const char *slot)
{
    const Filled *filled = asked_slot(change, slot);
    for (size_t i = 0; filled && i < filled->entities.count; i++)
        vec_push(arena, list, filled->entities.items[i]);
}

static EntityList copy_list(Arena *arena, const EntityList *list)
{
    EntityList copy = {0};
    for (size_t i = 0; i < list->count; i++)
        vec_push(arena, &copy, list->items[i]);
    return copy;
}

// The way with one change more. Lists are copied: other ways share them.
static Way way_after(Arena *arena, const Way *way, size_t at, Asked *change)
{
    Way after = {.at = at};
    for (size_t i = 0; i < way->changes.count; i++)
        vec_push(arena, &after.changes, way->changes.items[i]);
    vec_push(arena, &after.changes, change);
    EntityList came = copy_list(arena, &way->matcher.came);
    EntityList gone = copy_list(arena, &way->matcher.gone);
    const Entity *new = asked_entity(change, "new");
    if (new &&new->id == STAND_IN_ID)
        vec_push(arena, &came, new);
    if (change->form == FORM_leaves || change->form == FORM_merge)
        add_all(arena, &gone, change, "parties");
    if (change->form == FORM_replaces)
        add_all(arena, &gone, change, "party");
    after.matcher = matcher_after(&way->matcher, &came, &gone);
    return after;
}

// What comes of parties that merge without a name for it is called by all their names.
static void name_merger(Arena *arena, Asked *change)
{
    const Filled *parties = asked_slot(change, "parties");
    if (change->form != FORM_merge || asked_entity(change, "new") || !parties)
        return;
    Buffer name = buffer_new(arena);
    for (size_t i = 0; i < parties->entities.count; i++)
        buffer_format(&name, "%s" TEXT_FMT, i > 0 ? "-" : "",
                      TEXT_ARG(parties->entities.items[i]->name));
    Filled merged = {.name = TEXT("new"), .text = buffer_text(&name)};
    vec_push(arena, &merged.entities, entity_stand_in(arena, merged.text));
    vec_push(arena, &change->slots, merged);
}

// `laskee 5 prosenttia` says by how much, not to what; only `5 %:iin` says that.
static bool says_by(const Reader *reader, const Asked *change, size_t from, size_t end)
{
    static const Phrases moves = {"nousee",  "laskee", "kasvaa",  "pienenee", "nousisi",
                                  "laskisi", "putoaa", "vahenee", NULL};
    const Filled *figure = asked_slot(change, "figure");
    const Text *text = &reader->words->source->text;
    if (!figure || change->language != LANGUAGE_FI || figure->text.length == 0)
        return false;
    const char *after = figure->text.at + figure->text.length;
    const char *last = text->at + text->length;
    if (after + 1 < last && *after == ':' && after[1] != ' ') // `5 %:iin`
        return false;
    for (size_t at = from; at < end; at++)
        if (words_any_phrase(reader->words, at, at + 1, moves) > 0)
            return true;
    return false;
}

// `nousee 5 000:een` says to what, not by how much.
static bool says_to(const Reader *reader, const Asked *change)
{
    const Filled *by = asked_slot(change, "by");
    const Text *text = &reader->words->source->text;
    if (!by || change->language != LANGUAGE_FI || by->text.length == 0)
        return false;
    const char *after = by->text.at + by->text.length;
    return after + 1 < text->at + text->length && *after == ':' && after[1] != ' ';
}

// Adds the ways in which tokens from way.at to `end` are one change.
static void read_change(Reader *reader, Way way, Language language, size_t end,
                        size_t joint, Ways *ways)
{
    Arena *arena = reader->scope->arena;
    FormMatches matches = {0};
    match_forms(&way.matcher, true, language, way.at, end, &matches);
    for (size_t i = 0; i < matches.count && ways->count < WAYS_MAX; i++) {
        Asked *change = asked_new(arena, &matches.items[i]);
        name_merger(arena, change);
        if (!makes_sense(reader->scope, change) || says_to(reader, change) ||
            says_by(reader, change, way.at, end))
            continue;
        change->understood = say_asked(reader->scope, change);
        vec_push(arena, ways, way_after(arena, &way, end + joint, change));
    }
}

// All ways to read [from, to) as one or more changes.
static void read_changes(Reader *reader, const Matcher *matcher, Language language,
                         size_t from, size_t to, Ways *out)
{
    Ways ways = {0};
    vec_push(reader->scope->arena, &ways, ((Way){.at = from, .matcher = *matcher}));
    for (size_t i = 0; i < ways.count; i++) {
        Way way = ways.items[i];
        if (way.at >= to && way.changes.count > 0) {
            vec_push(reader->scope->arena, out, way);
            continue;
        }
        if (way.changes.count >= arena_most(reader->scope->arena, MOST_changes))
            continue;
        for (size_t end = way.at + 1; end <= to; end++) {
            size_t joint = words_joint(reader->words, end, to);
            if (end == to || (joint > 0 && end + joint < to))
                read_change(reader, way, language, end, joint, &ways);
        }
    }
}

// --- a question with its changes ---

static void read_if(Reader *reader, const Matcher *matcher, Language language,
                    size_t from, size_t to, size_t asks_from, size_t asks_to)
{
    Ways ways = {0};
    size_t before = reader->out->count;
    bool dated = reader->dated;
    ReadAfter *read = reader->after ? reader->after : read_whole;
    read_changes(reader, matcher, language, from, to, &ways);
    for (size_t i = 0; i < ways.count; i++)
        read(reader, &ways.items[i].matcher, language, asks_from, asks_to,
             &ways.items[i].changes);
    if (reader->after || ways.count == 0 || reader->out->count > before || dated)
        return;
    // `how many days are left on 10.3.2026 if …`: the question's own day before the
    // change
    size_t undated = without_date(reader, asks_to);
    for (size_t i = 0; i < ways.count && undated < asks_to && undated > asks_from; i++)
        read_whole(reader, &ways.items[i].matcher, language, asks_from, undated,
                   &ways.items[i].changes);
    reader->dated = dated;
}

// A full stop, which a number before it may have taken along.
static bool ends_sentence(const Words *words, size_t at)
{
    return words->raw.items[at].kind == RAW_DOT ||
           (at > 0 && words->raw.items[at - 1].kind == RAW_DOTTED &&
            words->source->text.at[words->raw.items[at - 1].end - 1] == '.');
}

static bool ends_changes(const Words *words, size_t at)
{
    static const Phrases thens = {"then", "niin", "sa", NULL};
    RawKind kind = words->raw.items[at].kind;
    return kind == RAW_COLON || kind == RAW_COMMA || kind == RAW_SEMICOLON ||
           kind == RAW_QUESTION || ends_sentence(words, at) ||
           words_any_phrase(words, at, at + 1, thens) > 0;
}

// `what if CHANGES?`
static void read_if_alone(Reader *reader, const Matcher *matcher, Language language,
                          size_t from, size_t to)
{
    Ways ways = {0};
    while (to > from && ends_changes(reader->words, to - 1))
        to--;
    if (to > from)
        read_changes(reader, matcher, language, from, to, &ways);
    for (size_t i = 0; i < ways.count; i++)
        read_consequences(reader, language, &ways.items[i].changes);
}

// `what if CHANGES: QUESTION`. Without a mark between them, any place may be meant, if
// the words are not all of them changes.
static void read_if_first(Reader *reader, const Matcher *matcher, Language language,
                          size_t to)
{
    size_t from = words_any_phrase(reader->words, 0, to, forms_if_first[language]);
    size_t before = reader->out->count;
    for (int unmarked = 0; unmarked < 2 && from > 0; unmarked++) {
        for (size_t at = from + 1; at < to; at++)
            if (ends_changes(reader->words, at) == (unmarked == 0))
                read_if(reader, matcher, language, from, at, at, to);
        if (unmarked == 0 && reader->out->count == before && !reader->after)
            read_if_alone(reader, matcher, language, from, to);
        if (reader->out->count > before)
            return;
    }
}

// `QUESTION if CHANGES`.
static void read_if_after(Reader *reader, const Matcher *matcher, Language language,
                          size_t to)
{
    for (size_t at = 1; at + 1 < to; at++) {
        size_t used = words_any_phrase(reader->words, at, to, forms_if_after[language]);
        if (used > 0)
            read_if(reader, matcher, language, at + used, to, 0, at);
    }
}

// `QUESTION without koski`: the word that opens the change is a part of it. Forms that
// speak of `without` themselves come first.
static void read_without(Reader *reader, const Matcher *matcher, Language language,
                         size_t to)
{
    static const Phrases withouts[LANGUAGE_COUNT] = {
        {"without", NULL}, {"ilman", NULL}, {"utan", NULL}};
    for (size_t at = 1; at + 1 < to; at++)
        if (words_any_phrase(reader->words, at, to, withouts[language]) > 0)
            read_if(reader, matcher, language, at, to, 0, at);
}

// `TALKS BEGAN ON 1.3.2026. QUESTION?`, `LAMPI LEAVES: QUESTION?`: what is told before
// the question is supposed.
static void read_told(Reader *reader, const Matcher *matcher, Language language,
                      size_t to)
{
    for (size_t at = 2; at + 1 < to && reader->out->count == 0; at++)
        if (ends_sentence(reader->words, at) ||
            reader->words->raw.items[at].kind == RAW_COLON)
            read_if(reader, matcher, language, 0, at, at, to);
}

// Whether the words ask for somebody or something, whose place a new name would take.
static bool asks(const Words *words, size_t to)
{
    static const Phrases whos = {"who",    "which",   "what",  "whom",   "whose", "how",
                                 "why",    "kuka",    "ketka", "mika",   "mitka", "mita",
                                 "kuinka", "miten",   "miksi", "kenen",  "vem",   "vilka",
                                 "vilken", "vad",     "hur",   "varfor", "vems",  "nar",
                                 "when",   "milloin", "koska", NULL};
    for (size_t at = 0; at < to; at++)
        if (words_any_phrase(words, at, at + 1, whos) > 0)
            return true;
    return to == 0 || words->raw.items[to - 1].kind == RAW_QUESTION;
}

// Whether a change moves votes: then what changes is who can decide.
static bool moves_votes(const Asked *asked)
{
    static const FormKey votes[] = {FORM_sells, FORM_sells_all, FORM_vote_alike,
                                    FORM_set_threshold, FORM_none};
    for (size_t i = 0; i < asked->changes.count; i++)
        if (form_is_in(asked->changes.items[i]->form, votes))
            return true;
    return false;
}

static void keep_clearest(AskedList *out)
{
    unsigned least = UINT_MAX;
    size_t kept = 0;
    for (size_t i = 0; i < out->count; i++) {
        unsigned vague = prefer_vagueness(&out->items[i]->changes);
        least = vague < least ? vague : least;
    }
    for (size_t i = 0; i < out->count; i++)
        if (prefer_vagueness(&out->items[i]->changes) == least)
            out->items[kept++] = out->items[i];
    out->count = kept;
}

// `LAMPI JOINS WITH 5 VOTES`: a change alone asks what changes with it.
static void read_change_alone(Reader *reader, const Matcher *matcher, Language language,
                              size_t to)
{
    enum { WORDS_MOST = 40 };
    if (to > WORDS_MOST || asks(reader->words, to))
        return;
    size_t farthest = matcher->effort->farthest; // of what is a question
    read_if_alone(reader, matcher, language, 0, to);
    matcher->effort->farthest = farthest;
    keep_clearest(reader->out);
    if (reader->out->count > 1) // nothing is asked that could tell them apart
        reader->out->count = 0;
    for (size_t i = 0; i < reader->out->count; i++) {
        Asked *asked = reader->out->items[i];
        if (asked->form == FORM_what_follows && moves_votes(asked))
            asked->form = FORM_power_change;
        say_both(reader->scope, asked);
    }
}

void read_question(Reader *reader, Matcher *matcher, size_t to)
{
    read_whole(reader, matcher, LANGUAGE_COUNT, 0, to, NULL);
    read_if_parted(reader, matcher, to);
    for (Language language = 0; language < LANGUAGE_COUNT && reader->out->count == 0;
         language++)
        read_without(reader, matcher, language, to);
    for (Language language = 0; language < LANGUAGE_COUNT && reader->out->count == 0;
         language++)
        read_told(reader, matcher, language, to);
    for (Language language = 0; language < LANGUAGE_COUNT && reader->out->count == 0;
         language++)
        read_change_alone(reader, matcher, language, to);
}

void read_if_parted(Reader *reader, const Matcher *matcher, size_t to)
{
    for (Language language = 0; language < LANGUAGE_COUNT; language++) {
        read_if_first(reader, matcher, language, to);
        read_if_after(reader, matcher, language, to);
    }
}

void read_all_changes(Reader *reader, const Matcher *matcher, Ways *out)
{
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        read_changes(reader, matcher, language, 0, reader->words->list.count, out);
}
