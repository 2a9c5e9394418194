#include "engine/forms.h"

#include <stdio.h>
#include <stdlib.h>
#include <limits.h>
#include <string.h>

#include "base/buffer.h"
#include "engine/forms_match.h"
#include "engine/forms_say.h"
#include "engine/forms_spell.h"

// Reading a question: alone, with the changes before it (`what if …: question`) or after
// it
// (`question if …`). Each side must be understood whole.

enum { CHANGES_MAX = 10, WAYS_MAX = 64, READINGS_MAX = 8, NEAR_COUNT = 3 };

typedef struct {
    const FormScope *scope;
    const Words *words;
    AskedList *out;
    bool dated;
    Date date, until;
} Reader;

// A way to read the changes up to a token.
typedef struct {
    size_t at;
    AskedList changes;
    Matcher matcher; // knows who came and who went
} Way;
typedef VEC(Way) Ways;

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
     "oletetaan etta", "olettaen etta", "enta mikali", NULL},
    {"tank om", "vad hander om", "och om", "om", "ifall", "anta att", "vad om",
     "hur blir det om", "antag att", "forutsatt att", "lat saga att", "tank dig att",
     "under forutsattning att", "sag att", "forestall dig att", "nar", "efter att", NULL},
};
const Phrases forms_if_after[LANGUAGE_COUNT] = {
    {"if", "assuming", "assuming that", "supposing", "provided that", "given that",
     "should", "supposing that", "in case", "provided", "when", "once", "after", NULL},
    {"jos", "mikali", "olettaen etta", NULL},
    {"om", "ifall", "forutsatt att", "under forutsattning att", "nar", "efter att",
     "sedan", NULL},
};
static const Phrases why_words[LANGUAGE_COUNT] = {
    {"why", "explain why", "explain", "on what grounds", "how come", "why is it that",
     "for what reason", NULL},
    {"miksi", "perustele", "perustele miksi", "minka vuoksi", "milla perusteella", NULL},
    {"varfor", "forklara", "forklara varfor", "pa vilken grund", "hur kommer det sig att",
     NULL},
};

// --- from matches to readings ---

const Filled *asked_slot(const Asked *asked, const char *name)
{
    for (size_t i = 0; i < asked->slots.count; i++)
        if (text_equal(asked->slots.items[i].name, text_from(name)))
            return &asked->slots.items[i];
    return NULL;
}

const Entity *asked_entity(const Asked *asked, const char *name)
{
    const Filled *slot = asked_slot(asked, name);
    return slot && slot->entities.count > 0 ? slot->entities.items[0] : NULL;
}

// A slot that a pattern fills twice (`X votes yes, Y votes no, Z votes yes`) holds both.
static void add_slot(Arena *arena, Asked *asked, const Filled *filled)
{
    for (size_t i = 0; i < asked->slots.count; i++) {
        Filled *same = &asked->slots.items[i];
        if (!text_equal(same->name, filled->name) || filled->entities.count == 0)
            continue;
        Filled both = *same;
        memset(&both.entities, 0, sizeof both.entities);
        for (size_t k = 0; k < filled->entities.count; k++)
            vec_push(arena, &both.entities, filled->entities.items[k]);
        for (size_t k = 0; k < same->entities.count; k++)
            vec_push(arena, &both.entities, same->entities.items[k]);
        *same = both;
        return;
    }
    vec_push(arena, &asked->slots, *filled);
}

static Asked *asked_new(Arena *arena, const FormMatch *match)
{
    Asked *asked = ARENA_NEW(arena, Asked);
    asked->form = match->form;
    asked->language = match->language;
    for (const Fill *fill = match->fills; fill; fill = fill->before)
        add_slot(arena, asked, &fill->filled);
    for (size_t i = 0, j = asked->slots.count; i + 1 < j; i++) {
        Filled last = asked->slots.items[--j];
        asked->slots.items[j] = asked->slots.items[i];
        asked->slots.items[i] = last;
    }
    return asked;
}

static bool same_slots(const Asked *a, const Asked *b)
{
    for (size_t i = 0; i < a->slots.count; i++) {
        size_t k = 0;
        while (k < b->slots.count &&
               !filled_equal(&a->slots.items[i], &b->slots.items[k]))
            k++;
        if (k == b->slots.count)
            return false;
    }
    return true;
}

static bool same_asked(const Asked *a, const Asked *b)
{
    return a->form == b->form && a->why == b->why && a->slots.count == b->slots.count &&
           a->changes.count == b->changes.count && same_slots(a, b);
}

static bool same_reading(const Asked *a, const Asked *b)
{
    if (!same_asked(a, b))
        return false;
    for (size_t i = 0; i < a->changes.count; i++)
        if (!same_asked(a->changes.items[i], b->changes.items[i]))
            return false;
    return true;
}

// Nobody votes in two ways, and a ballot that says nothing is no ballot.
static bool ballots_fit(const Asked *asked)
{
    static const char *const sides[] = {"for", "against", "abstain", "absent", NULL};
    const Filled *others = asked_slot(asked, "others");
    size_t voters = others != NULL;
    for (size_t i = 0; sides[i]; i++) {
        const Filled *side = asked_slot(asked, sides[i]);
        voters += side ? side->entities.count : 0;
        for (size_t k = i + 1; side && sides[k]; k++) {
            const Filled *other = asked_slot(asked, sides[k]);
            for (size_t n = 0; other && n < side->entities.count * other->entities.count;
                 n++)
                if (side->entities.items[n / other->entities.count] ==
                    other->entities.items[n % other->entities.count])
                    return false;
        }
    }
    return voters > 0;
}

// A name that is nobody's may be a slip in somebody's.
static bool resembles(const FormScope *scope, Text name)
{
    ScopeEntities entities = {0};
    scope_entities(scope, NULL, &entities);
    return names_similar(scope->arena, &entities, text_fold_loose(scope->arena, name)) !=
           NULL;
}

// What the patterns alone can't say.
static bool makes_sense(const FormScope *scope, const Asked *asked)
{
    if (asked->form == FORM_vote)
        return ballots_fit(asked);
    if (asked->form == FORM_is_party && asked_entity(asked, "entity")->id == STAND_IN_ID)
        return !resembles(scope, asked_entity(asked, "entity")->name);
    if (asked->form == FORM_choose)
        return asked_entity(asked, "reading")->parent == asked_entity(asked, "unclear");
    if (asked->form == FORM_merge) {
        const Filled *parties = asked_slot(asked, "parties");
        const Entity *into = asked_entity(asked, "new");
        for (size_t i = 0; i < parties->entities.count; i++)
            if (parties->entities.items[i] == into)
                return false;
        return parties->entities.count > 1 || into->id != STAND_IN_ID;
    }
    return true;
}

static void keep(Reader *reader, Asked *asked)
{
    for (size_t i = 0; i < reader->out->count; i++)
        if (same_reading(reader->out->items[i], asked))
            return;
    if (reader->out->count >= READINGS_MAX)
        return;
    asked->dated = reader->dated;
    asked->date = reader->date;
    asked->until = reader->until;
    say_both(reader->scope, asked);
    vec_push(reader->scope->arena, reader->out, asked);
}

// Forms answered by yes or no: why it is not so is why the answer is no.
static bool is_truth_form(FormKey form)
{
    static const FormKey forms[] = {
        FORM_vote,        FORM_can_decide_alone, FORM_is_party,   FORM_can_block_alone,
        FORM_does_matter, FORM_can_pass_without, FORM_is_on_list, FORM_size_allowed,
        FORM_is_enough};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (forms[i] == form)
            return true;
    return false;
}

// What is asked about the question itself.
typedef struct {
    bool why;
    bool negated; // why it is not so
} Asking;

// Reads tokens [from, to) as a question without changes of its own.
static void read_plain(Reader *reader, Matcher *matcher, Language language, size_t from,
                       size_t to, const AskedList *changes, Asking asking)
{
    FormMatches matches = {0};
    match_forms(matcher, false, language, from, to, &matches);
    for (size_t i = 0; i < matches.count; i++) {
        Asked *asked = asked_new(reader->scope->arena, &matches.items[i]);
        if (!makes_sense(reader->scope, asked) ||
            (asked->form == FORM_what_follows && !changes) ||
            (asking.negated && !is_truth_form(asked->form)))
            continue;
        asked->why = asking.why;
        if (changes)
            asked->changes = *changes;
        keep(reader, asked);
    }
}

// The word without its `not`, or empty: `can't`.
static Text without_not(Text word)
{
    static const char *const words[][2] = {
        {"can't", "can"},    {"cannot", "can"},     {"couldn't", "could"},
        {"doesn't", "does"}, {"don't", "do"},       {"isn't", "is"},
        {"aren't", "are"},   {"wouldn't", "would"}, {"won't", "will"},
        {"mayn't", "may"},   {"didn't", "did"},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (text_equal(word, text_from(words[i][0])))
            return text_from(words[i][1]);
    return TEXT("");
}

// Takes the one `not` out of the words [from, to); false when there is none, or more.
static bool take_not(Words *words, size_t from, size_t to)
{
    static const Phrases nots = {"not", "inte", "ej", NULL};
    size_t count = 0;
    for (size_t at = from; at < to; at++) {
        Word *word = &words->list.items[at];
        Text without = without_not(word->loose);
        bool is_not = words_any_phrase(words, at, to, nots) > 0;
        count += is_not || without.length > 0;
        if (is_not)
            words_pass(words, at);
        else if (without.length > 0)
            words_replace(words, at, without);
    }
    return count == 1;
}

static Words words_copy(Arena *arena, const Words *words)
{
    Words copy = *words;
    memset(&copy.list, 0, sizeof copy.list);
    for (size_t i = 0; i < words->list.count; i++)
        vec_push(arena, &copy.list, words->list.items[i]);
    return copy;
}

static void read_why(Reader *reader, Matcher *matcher, Language language, size_t from,
                     size_t to, const AskedList *changes)
{
    read_plain(reader, matcher, language, from, to, changes, (Asking){.why = true});
    Words words = words_copy(matcher->arena, matcher->words);
    if (!take_not(&words, from, to))
        return;
    Matcher denied = *matcher;
    denied.words = &words;
    read_plain(reader, &denied, language, from, to, changes,
               (Asking){.why = true, .negated = true});
}

// What is asked of a body, and the label that says it.
static LabelKey label_of_body_form(FormKey form)
{
    return form == FORM_chair_of      ? LABEL_chair
           : form == FORM_leader_of   ? LABEL_leader
           : form == FORM_named_by_of ? LABEL_named_by
                                      : LABEL_none;
}

// Who leads or appoints a body stands in the body or, where it says nothing, in a duty.
static bool is_other_of_body(const AskedList *list, const Asked *asked)
{
    bool duty = asked->form == FORM_who_does;
    const Entity *body = asked_entity(asked, duty ? "thing" : "body");
    if (!body || body->block != BLOCK_body)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        const Asked *other = list->items[i];
        LabelKey label = label_of_body_form(duty ? other->form : asked->form);
        if (label == LABEL_none || asked_entity(other, duty ? "body" : "thing") != body ||
            (!duty && other->form != FORM_who_does))
            continue;
        bool stated = entity_cell(body, label) ||
                      (label == LABEL_chair && entity_cell(body, LABEL_leader)) ||
                      (label == LABEL_leader && entity_cell(body, LABEL_chair));
        if (stated == duty)
            return true;
    }
    return false;
}

// What is asked of a service has a form of its own; a duty on it is told there too.
static bool is_doubled(const AskedList *list, const Asked *asked)
{
    const Entity *thing = asked_entity(asked, "thing");
    if (is_other_of_body(list, asked))
        return true;
    if (asked->form != FORM_who_does || !thing || thing->block != BLOCK_service)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        const Asked *other = list->items[i];
        if (other->form != FORM_who_does && asked_entity(other, "service") == thing)
            return true;
    }
    return false;
}

// `… of the agreement`: any question is about it, so the reading without it says the
// same.
static bool names_agreement(const AskedList *list, const Asked *asked)
{
    for (size_t i = 0; i < asked->slots.count; i++) {
        const Filled *slot = &asked->slots.items[i];
        if (slot->entities.count != 1 ||
            slot->entities.items[0]->block != BLOCK_agreement)
            continue;
        for (size_t k = 0; k < list->count; k++)
            if (list->items[k]->form == asked->form && list->items[k] != asked &&
                list->items[k]->slots.count < asked->slots.count)
                return true;
    }
    return false;
}

static void drop_doubled(AskedList *list)
{
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++)
        if (!is_doubled(list, list->items[i]) && !names_agreement(list, list->items[i]))
            list->items[kept++] = list->items[i];
    list->count = kept;
}

static void read_whole(Reader *reader, Matcher *matcher, Language language, size_t from,
                       size_t to, const AskedList *changes)
{
    read_plain(reader, matcher, language, from, to, changes, (Asking){0});
    for (Language each = 0; each < LANGUAGE_COUNT; each++) {
        size_t at = from;
        while (at < to && words_filler(reader->words, at, each))
            at++;
        size_t used = words_any_phrase(reader->words, at, to, why_words[each]);
        if (used > 0 && (language == LANGUAGE_COUNT || language == each))
            read_why(reader, matcher, each, at + used, to, changes);
    }
}

// --- changes ---

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
    if (after < text->at + text->length && *after == ':')
        return false;
    for (size_t at = from; at < end; at++)
        if (words_any_phrase(reader->words, at, at + 1, moves) > 0)
            return true;
    return false;
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
        if (!makes_sense(reader->scope, change) || says_by(reader, change, way.at, end))
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
        if (way.changes.count >= CHANGES_MAX)
            continue;
        for (size_t end = way.at + 1; end <= to; end++) {
            size_t joint = words_joint(reader->words, end, to);
            if (end == to || (joint > 0 && end + joint < to))
                read_change(reader, way, language, end, joint, &ways);
        }
    }
}

static void read_if(Reader *reader, const Matcher *matcher, Language language,
                    size_t from, size_t to, size_t asks_from, size_t asks_to)
{
    Ways ways = {0};
    read_changes(reader, matcher, language, from, to, &ways);
    for (size_t i = 0; i < ways.count; i++)
        read_whole(reader, &ways.items[i].matcher, language, asks_from, asks_to,
                   &ways.items[i].changes);
}

static bool ends_changes(const Words *words, size_t at)
{
    static const Phrases thens = {"then", "niin", "sa", NULL};
    RawKind kind = words->raw.items[at].kind;
    bool dotted = at > 0 && words->raw.items[at - 1].kind == RAW_DOTTED &&
                  words->source->text.at[words->raw.items[at - 1].end - 1] == '.';
    return kind == RAW_COLON || kind == RAW_COMMA || kind == RAW_SEMICOLON || dotted ||
           kind == RAW_QUESTION || kind == RAW_DOT ||
           words_any_phrase(words, at, at + 1, thens) > 0;
}

// `what if CHANGES: QUESTION`. Without a mark between them, any place may be meant.
static void read_if_first(Reader *reader, const Matcher *matcher, Language language,
                          size_t to)
{
    size_t from = words_any_phrase(reader->words, 0, to, forms_if_first[language]);
    size_t before = reader->out->count;
    for (int unmarked = 0; unmarked < 2 && from > 0; unmarked++) {
        for (size_t at = from + 1; at < to; at++)
            if (ends_changes(reader->words, at) == (unmarked == 0))
                read_if(reader, matcher, language, from, at, at, to);
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

// --- what was not understood ---

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

static bool is_agreement(const Model *model, const Named *named)
{
    const Entity *main = model->main->entity;
    for (size_t i = 0; main && i < main->kinds.count; i++)
        if (named->entity == main->kinds.items[i])
            return true;
    return named->entity->block == BLOCK_agreement && named->distance == 0;
}

// Whether a token belongs to the name of anything but what questions are about anyway.
static bool names_other(const Matcher *matcher, size_t at)
{
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (named->at <= at && at < named->end && named->distance < 2 &&
            named->entity->block != BLOCK_act &&
            !is_agreement(matcher->scope->model, named))
            return true;
    }
    return false;
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
    bool party = false, doer = false;
    for (size_t i = 0; i < known->count; i++) {
        BlockKey block = known->items[i]->block;
        party = party || block == BLOCK_party;
        doer = doer || block == BLOCK_party || block == BLOCK_actor ||
               block == BLOCK_body || block == BLOCK_role;
    }
    switch (form) {
    case FORM_vote: return party;
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
        if ((form_rows[form].is_change != 0) == changes && form != FORM_what_follows &&
            (form_rows[form].is_portfolio != 0) ==
                (matcher->scope->portfolio != PORTFOLIO_NONE)) {
            matcher->effort->steps = 20000;
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

static void explain(Matcher *matcher, bool changes, NotAsked *out)
{
    if (!out)
        return;
    *out = (NotAsked){0};
    size_t stopped = matcher->effort->farthest;
    if (stopped < matcher->words->list.count)
        out->stopped_at = words_text(matcher->words, stopped, stopped + 1);
    find_near(matcher, changes, out);
}

// --- the doors ---

static unsigned month_of(Text folded)
{
    for (Language language = 0; language < LANGUAGE_COUNT; language++) {
        const KeywordRow *row = keyword_find(language, KEYWORD_WORD, folded);
        if (row && row->key >= WORD_january && row->key <= WORD_december)
            return (unsigned)(row->key - WORD_january) + 1;
    }
    return text_equal(folded, TEXT("may")) ? 5 : 0;
}

// `15 November 2025` before token `to`: how many tokens, or 0.
static size_t spelled_date(const Words *words, size_t to, Date *out)
{
    if (to < 4 || words->raw.items[to - 2].kind != RAW_WORD ||
        (words->raw.items[to - 3].kind != RAW_NUMBER &&
         words->raw.items[to - 3].kind != RAW_DOTTED))
        return 0;
    unsigned month = month_of(words->raw.items[to - 2].folded);
    Text day = words_text(words, to - 3, to - 2), year = words_text(words, to - 1, to);
    char text[32];
    if (day.length > 0 && day.at[day.length - 1] == '.')
        day.length--;
    if (month == 0 || day.length > 2 || year.length != 4)
        return 0;
    int length = snprintf(text, sizeof text, TEXT_FMT ".%u." TEXT_FMT, TEXT_ARG(day),
                          month, TEXT_ARG(year));
    return date_parse((Text){text, (size_t)length}, out) ? 3 : 0;
}

// Takes `in 2026` off the end.
static size_t without_year(Reader *reader, size_t to)
{
    static const Phrases ins = {"in",     "in year",  "in the year", "for year",
                                "vuonna", "vuodelle", "vuodelta",    "vuoden",
                                "ar",     "under",    "under ar",    NULL};
    const Words *words = reader->words;
    Text year = to < 2 ? (Text){"", 0} : words_text(words, to - 1, to);
    if (year.length != 4 || words->raw.items[to - 1].kind != RAW_NUMBER)
        return to;
    int number = 0;
    for (size_t i = 0; i < 4; i++) {
        if (year.at[i] < '0' || year.at[i] > '9')
            return to;
        number = 10 * number + (year.at[i] - '0');
    }
    for (size_t length = 3; length > 0; length--)
        if (number > 0 && to > length + 1 &&
            words_any_phrase(words, to - 1 - length, to - 1, ins) == length) {
            reader->date = (Date){number, 1, 1};
            reader->until = (Date){number, 12, 31};
            reader->dated = true;
            return to - 1 - length;
        }
    return to;
}

// Takes `on 1.1.2026` off the end.
static size_t without_date(Reader *reader, size_t to)
{
    static const Phrases ons = {"on",  "as of", "as at",   "paivana",
                                "den", "per",   "tilanne", NULL};
    const Words *words = reader->words;
    size_t spelled = spelled_date(words, to, &reader->date);
    if (spelled > 0) {
        to -= spelled - 1;
    } else if (to < 2 || words->raw.items[to - 1].kind != RAW_DATE ||
               !date_parse(words_text(words, to - 1, to), &reader->date)) {
        return without_year(reader, to);
    }
    reader->dated = true;
    reader->until = reader->date;
    for (size_t length = 2; length > 0; length--)
        if (to > length + 1 &&
            words_any_phrase(words, to - 1 - length, to - 1, ons) == length)
            return to - 1 - length;
    return to - 1;
}

// The agreement named after `of`, `in`, `under`: a question is about it anyway.
static void pass_agreement(const Matcher *matcher, Words *words)
{
    static const Phrases before = {"of", "in", "to",     "under", "by",
                                   "i",  "av", "enligt", "till",  NULL};
    static const Phrases articles = {"the", "this", "den", "det", NULL};
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        size_t at = named->at;
        if (!is_agreement(matcher->scope->model, named) || at == 0)
            continue;
        if (at > 1 && words_any_phrase(words, at - 1, at, articles) > 0)
            at--;
        if (words_any_phrase(words, at - 1, at, before) == 0)
            continue;
        for (size_t k = at - 1; k < named->end; k++)
            words_pass(words, k);
    }
}

// `of the Rovaseutu talent alliance`: the agreement under a longer name than it is given.
static void pass_described(const Matcher *matcher, Words *words)
{
    enum { ADJECTIVES_MAX = 3 };
    static const Phrases nouns = {"alliance",   "agreement",   "contract", "network",
                                  "pact",       "alliansen",   "avtalet",  "natverket",
                                  "consortium", "partnership", NULL};
    static const Phrases openers = {"of the",    "in the",     "to the",
                                    "under the", "within the", "by the",
                                    "i den",     "i det",      NULL};
    for (size_t noun = 2; noun < words->list.count; noun++) {
        if (words_any_phrase(words, noun, noun + 1, nouns) == 0)
            continue;
        for (size_t at = noun; at > 1 && noun - at < ADJECTIVES_MAX + 1; at--) {
            if (at < noun && names_other(matcher, at))
                break;
            if (words_any_phrase(words, at - 2, at, openers) != 2)
                continue;
            for (size_t k = at - 2; k <= noun; k++)
                words_pass(words, k);
            break;
        }
    }
}

// Forms that ask no more than others do: what a name is, all about the term, and those
// about kinds and relations of any name, the most general last.
static unsigned fallback(FormKey form)
{
    static const FormKey general[] = {
        FORM_class_of_case, FORM_class_of, FORM_by_value, FORM_by_figure, FORM_lacking,
        FORM_not_covered,   FORM_having,   FORM_covered,  FORM_had_count, FORM_related,
        FORM_how_often,     FORM_term,     FORM_describe};
    for (size_t i = 0; i < sizeof general / sizeof *general; i++)
        if (general[i] == form)
            return (unsigned)i + 1;
    return 0;
}

// A form that asks more goes before one that asks less.
// A quantity in per cent is asked for in the words of shares too: one answer is enough.
static bool is_repeated(const AskedList *list, const Asked *asked)
{
    const Entity *measure = asked_entity(asked, "measure");
    if (asked->form != FORM_share_of || !measure || measure->block != BLOCK_quantity)
        return false;
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i]->form == FORM_figure_of &&
            asked_entity(list->items[i], "measure") == measure &&
            asked_entity(list->items[i], "entity") == asked_entity(asked, "party"))
            return true;
    return false;
}

static void drop_fallback(AskedList *out)
{
    unsigned least = UINT_MAX;
    for (size_t i = 0; i < out->count; i++)
        least =
            fallback(out->items[i]->form) < least ? fallback(out->items[i]->form) : least;
    size_t kept = 0;
    for (size_t i = 0; i < out->count; i++)
        if (fallback(out->items[i]->form) == least && !is_repeated(out, out->items[i]))
            out->items[kept++] = out->items[i];
    out->count = kept;
}

static void read_all(Reader *reader, Matcher *matcher, size_t to)
{
    read_whole(reader, matcher, LANGUAGE_COUNT, 0, to, NULL);
    for (Language language = 0; language < LANGUAGE_COUNT; language++) {
        read_if_first(reader, matcher, language, to);
        read_if_after(reader, matcher, language, to);
    }
}

// What was not understood is read again with patterns that can't fit, since how far they
// go along with it tells where it went wrong.
static void try_all(Matcher *matcher)
{
    *matcher->effort = (Effort){.steps = MATCH_STEPS, .all = true};
}

// --- a matter in the place of the decision on it ---

// Forms about decisions, which are made under the rule of a matter when one is named.
static bool is_on_decisions(FormKey form)
{
    static const FormKey forms[] = {
        FORM_vote,        FORM_who_decides_alone, FORM_who_blocks_alone,
        FORM_winning,     FORM_can_decide_alone,  FORM_can_block_alone,
        FORM_blocking,    FORM_does_matter,       FORM_can_pass_without,
        FORM_exact_limit, FORM_minimal_winning,   FORM_who_never_matters,
        FORM_threshold,   FORM_is_needed,         FORM_weights,
        FORM_is_enough};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (forms[i] == form)
            return true;
    return false;
}

// Words between which and the rest a matter may stand: `a decision on X`, `asiassa X`.
static size_t before_matter(const Words *words, size_t at)
{
    static const Phrases heads = {
        "on",           "about",         "concerning",   "regarding", "in case of",
        "in matter of", "in matters of", "on matter of", "asiassa",   "asiasta",
        "koskeva",      "koskien",       "om",           "angaende",  "i fragan om",
        "i arendet",    "i fraga om",    "in",           "for",       NULL};
    size_t end = at;
    while (end > 0 && (words_filler(words, end - 1, LANGUAGE_EN) ||
                       words_filler(words, end - 1, LANGUAGE_SV)))
        end--;
    for (size_t length = 3; length > 0; length--)
        if (end >= length && words_any_phrase(words, end - length, end, heads) == length)
            return at - end + length;
    return 0;
}

// Keeps of the readings from `before` on those about decisions, with the matter.
static void with_matter(Reader *reader, const Named *named, size_t before)
{
    Arena *arena = reader->scope->arena;
    size_t kept = before;
    for (size_t i = before; i < reader->out->count; i++) {
        Asked *asked = reader->out->items[i];
        if (!is_on_decisions(asked->form) || asked_slot(asked, "matter"))
            continue;
        Filled matter = {.name = TEXT("matter")};
        matter.text = words_text(reader->words, named->at, named->end);
        vec_push(arena, &matter.entities, named->entity);
        vec_push(arena, &asked->slots, matter);
        say_both(reader->scope, asked);
        reader->out->items[kept++] = asked;
    }
    reader->out->count = kept;
}

// Reads the question as if `stand_in` stood for the matter, or (NULL) nothing did.
static void read_about(Reader *reader, const Matcher *matcher, const Named *named,
                       const char *stand_in, size_t to)
{
    Words words = words_copy(reader->scope->arena, matcher->words);
    size_t from = named->at - (stand_in ? 0 : before_matter(&words, named->at));
    for (size_t at = from; at < named->end; at++)
        words_pass(&words, at);
    if (stand_in)
        words_replace(&words, named->at, text_from(stand_in));
    if (stand_in)
        memset(words.list.items[named->at].filler, 0,
               sizeof words.list.items[named->at].filler);
    Matcher about = *matcher;
    about.words = &words;
    const Words *asked = reader->words;
    size_t before = reader->out->count;
    reader->words = &words;
    read_all(reader, &about, to);
    reader->words = asked;
    with_matter(reader, named, before);
}

// `stop an amendment`, `a majority for an amendment`: a question about the decision on a
// matter that the agreement names.
static void read_matters(Reader *reader, const Matcher *matcher, size_t to)
{
    static const char *const stand_ins[] = {"decision", "paatos",     "paatoksen",
                                            "paatosta", "paatokseen", "paatokselle",
                                            "beslut",   "beslutet"};
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Named *named = &matcher->names.list.items[i];
        if (named->entity->block != BLOCK_matter || reader->out->count > 0)
            continue;
        if (before_matter(matcher->words, named->at) > 0)
            read_about(reader, matcher, named, NULL, to);
        for (size_t k = 0; k < sizeof stand_ins / sizeof *stand_ins; k++)
            if (reader->out->count == 0)
                read_about(reader, matcher, named, stand_ins[k], to);
    }
}

bool forms_question(const FormScope *scope, Text question, AskedList *out,
                    NotAsked *not_asked)
{
    Words words;
    *out = (AskedList){0};
    if (!words_cut(scope->arena, question, &words)) {
        if (not_asked)
            *not_asked = (NotAsked){0};
        return false;
    }
    Reader reader = {.scope = scope, .words = &words, .out = out};
    Matcher matcher = matcher_begin(scope, &words);
    pass_agreement(&matcher, &words);
    pass_described(&matcher, &words);
    size_t to = words.list.count;
    bool single = scope->portfolio == PORTFOLIO_NONE;
    if (single) // other forms place days themselves
        to = without_date(&reader, to);
    read_all(&reader, &matcher, to);
    if (out->count == 0 && single)
        read_matters(&reader, &matcher, to);
    if (out->count == 0 && single && spell_words(&matcher, &words))
        read_all(&reader, &matcher, to);
    if (out->count == 0) {
        try_all(&matcher);
        read_all(&reader, &matcher, to);
    }
    drop_doubled(out);
    drop_fallback(out);
    if (out->count == 0 || matcher.effort->steps == 0) {
        *out = (AskedList){0};
        explain(&matcher, false, not_asked);
    }
    return out->count > 0;
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
    try_all(&matcher);
    match_forms(&matcher, false, LANGUAGE_COUNT, 0, words.list.count, &matches);
    return matches.count > 0 || matcher.effort->steps == 0;
}

static bool same_changes(const AskedList *a, const AskedList *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (!same_asked(a->items[i], b->items[i]))
            return false;
    return true;
}

static void read_all_changes(Reader *reader, const Matcher *matcher, Ways *out)
{
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        read_changes(reader, matcher, language, 0, reader->words->list.count, out);
}

bool forms_change(const FormScope *scope, Text change, AskedList *out,
                  NotAsked *not_asked)
{
    Words words;
    *out = (AskedList){0};
    if (!words_cut(scope->arena, change, &words)) {
        if (not_asked)
            *not_asked = (NotAsked){0};
        return false;
    }
    Reader reader = {.scope = scope, .words = &words, .out = out};
    Matcher matcher = matcher_begin(scope, &words);
    Ways ways = {0};
    read_all_changes(&reader, &matcher, &ways);
    bool one = ways.count > 0;
    for (size_t i = 1; i < ways.count; i++)
        one = one && same_changes(&ways.items[i].changes, &ways.items[0].changes);
    if (one) {
        *out = ways.items[0].changes;
        return true;
    }
    try_all(&matcher);
    read_all_changes(&reader, &matcher, &(Ways){0});
    explain(&matcher, true, not_asked);
    return false;
}

static void replace(Arena *arena, Asked *asked, const Entity *from, const Entity *to)
{
    const Asked old = *asked;
    memset(&asked->slots, 0, sizeof asked->slots);
    for (size_t i = 0; i < old.slots.count; i++) {
        Filled filled = old.slots.items[i];
        memset(&filled.entities, 0, sizeof filled.entities);
        for (size_t k = 0; k < old.slots.items[i].entities.count; k++) {
            const Entity *entity = old.slots.items[i].entities.items[k];
            vec_push(arena, &filled.entities, entity == from ? to : entity);
        }
        vec_push(arena, &asked->slots, filled);
    }
}

const Asked *asked_with(Arena *arena, const Asked *asked, const Entity *from,
                        const Entity *to)
{
    Asked *copy = ARENA_NEW(arena, Asked);
    *copy = *asked;
    replace(arena, copy, from, to);
    copy->changes = (AskedList){0};
    for (size_t i = 0; i < asked->changes.count; i++) {
        Asked *change = ARENA_NEW(arena, Asked);
        *change = *asked->changes.items[i];
        replace(arena, change, from, to);
        vec_push(arena, &copy->changes, change);
    }
    return copy;
}

void forms_examples(const FormScope *scope, Language language, TextList *out)
{
    for (FormKey form = FORM_none + 1; form < FORM_COUNT; form++) {
        Text words;
        if (form != FORM_what_follows && // asks nothing without a change
            (form_rows[form].is_portfolio != 0) == (scope->portfolio != PORTFOLIO_NONE) &&
            say_example(scope, form, language, NULL, true, &words))
            vec_push(scope->arena, out, words);
    }
}
