#include "engine/forms/forms_read.h"

#include <string.h>

#include "engine/forms/deed_fit.h"
#include "engine/forms/figure_words.h"
#include "engine/forms/forms_asked.h"
#include "engine/forms/forms_say.h"

enum { READINGS_MAX = 8 };

static const Phrases why_words[LANGUAGE_COUNT] = {
    {"why", "explain why", "explain", "on what grounds", "how come", "why is it that",
     "for what reason", NULL},
    {"miksi", "perustele", "perustele miksi", "minka vuoksi", "milla perusteella", NULL},
    {"varfor", "forklara", "forklara varfor", "pa vilken grund", "hur kommer det sig att",
     NULL},
};

// --- what makes sense ---

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

// What is done, or when: it has no duties of its own.
static bool is_no_doer(const Entity *entity)
{
    BlockKey block = entity->block;
    return block == BLOCK_duty || block == BLOCK_right || block == BLOCK_prohibition ||
           block == BLOCK_task || block == BLOCK_matter || block == BLOCK_event;
}

// What comes after a number of those who are there is no unit of it.
static bool is_bare_number(const Asked *asked)
{
    const Filled *number = asked_slot(asked, "number");
    return !number || !memchr(number->text.at, ' ', number->text.length);
}

// A list of people holds nothing that is done.
static bool lists_deed(const Asked *asked)
{
    const Entity *set = asked_entity(asked, "set");
    const Entity *entity = asked_entity(asked, "entity");
    return set && set->block == BLOCK_set && entity && is_no_doer(entity);
}

// One figure for all is nobody's and nothing's own: `the rent of the rent`.
static bool is_figure_of_nothing(const Asked *asked)
{
    const Entity *measure = asked_entity(asked, "measure");
    const Entity *of = asked_entity(asked, "entity");
    of = of ? of : asked_entity(asked, "party");
    if (!measure || !of || measure->block != BLOCK_quantity)
        return false;
    return of == measure || (is_no_doer(of) && !entity_cell(measure, LABEL_per));
}

// Who it is that does something has no deadline of its own.
static bool has_no_deadline(const Asked *asked)
{
    const Entity *entity = asked_entity(asked, "entity");
    return entity && (entity->block == BLOCK_set || entity->block == BLOCK_party);
}

// `who pays the training`: not those who have to train. Of a deed that is named nothing
// is asked by another act.
static bool names_other_act(const FormScope *scope, const Asked *asked)
{
    const Entity *act = asked_entity(asked, "act");
    const Entity *deed = asked_entity(asked, "thing");
    deed = deed ? deed : asked_entity(asked, "entity");
    return act && act->block == BLOCK_act && deed && deed_is(deed) &&
           !deed_may_be_said(scope->arena, deed, act);
}

// `when must the minutes be approved`: not when they are sent. Words of a form that are
// said of any deed may be those of another.
static bool says_other_act(const Matcher *matcher, const Asked *asked)
{
    const Entity *deed = asked_entity(asked, "entity");
    bool event = deed && deed->block == BLOCK_event; // from which a time runs
    DeedWords words;
    if (asked->form != FORM_deadline_of || !deed || !(event || deed_is(deed)) ||
        !deed_words(matcher->arena, matcher->words, asked->language, &words) ||
        words.day.year > 0)
        return false;
    for (size_t at = 0; at < matcher->words->list.count; at++)
        if (event ? (words.marks[at] & DEED_SENT) != 0
                  : deed_denies_act(matcher, &words, deed, at))
            return true;
    return false;
}

// `how much is the rent a year`: not what it is a month, though `a year` says nothing in
// most questions.
static bool says_other_time(const Reader *reader, const Asked *asked)
{
    static const FormKey forms[] = {FORM_figure_of, FORM_total_of, FORM_none};
    const Entity *measure = asked_entity(asked, "measure");
    const Words *words = reader->asked;
    Arena *arena = reader->scope->arena;
    if (!words || !measure || !form_is_in(asked->form, forms))
        return false;
    for (size_t at = 0; at < words->list.count; at++)
        if (figure_denies(arena, measure, text_fold(arena, words_text(words, at, at + 1)),
                          words->list.items[at].loose))
            return true;
    return false;
}

bool makes_sense(const FormScope *scope, const Asked *asked)
{
    if (names_other_act(scope, asked))
        return false;
    if (asked->form == FORM_is_on_list)
        return !lists_deed(asked);
    if (asked->form == FORM_figure_of || asked->form == FORM_share_of)
        return !is_figure_of_nothing(asked);
    if (asked->form == FORM_deadline_of)
        return !has_no_deadline(asked);
    if (asked->form == FORM_vote)
        return ballots_fit(asked);
    if (asked->form == FORM_conditions_of && asked_entity(asked, "thing") &&
        asked_entity(asked, "thing")->block == BLOCK_event) // nobody may do an event
        return false;
    if (asked->form == FORM_duties_of && asked_entity(asked, "who") &&
        is_no_doer(asked_entity(asked, "who")))
        return false;
    if (asked->form == FORM_most_related) // who has the most of a table has its figure
        return !asked_entity(asked, "what") ||
               asked_entity(asked, "what")->block != BLOCK_table;
    if (asked->form == FORM_vote_margin) // of no ballot there is no margin
        return asked_slot(asked, "for") || asked_slot(asked, "against") ||
               asked_slot(asked, "abstain") || asked_slot(asked, "absent");
    if (asked->form == FORM_is_party && asked_entity(asked, "entity")->id == STAND_IN_ID)
        return !resembles(scope, asked_entity(asked, "entity")->name);
    if (asked->form == FORM_is_quorate || asked->form == FORM_can_decide_present)
        return is_bare_number(asked);
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

// --- reading ---

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
    static const FormKey forms[] = {FORM_vote,        FORM_can_decide_alone,
                                    FORM_is_party,    FORM_can_block_alone,
                                    FORM_does_matter, FORM_can_pass_without,
                                    FORM_is_on_list,  FORM_size_allowed,
                                    FORM_is_enough,   FORM_none};
    return form_is_in(form, forms);
}

// What is asked about the question itself.
typedef struct {
    bool why;
    bool negated; // why it is not so
} Asking;

bool form_needs_change(FormKey form)
{
    return form == FORM_what_follows || form == FORM_more_if;
}

// Reads tokens [from, to) as a question without changes of its own.
static void read_plain(Reader *reader, Matcher *matcher, Language language, size_t from,
                       size_t to, const AskedList *changes, Asking asking)
{
    FormMatches matches = {0};
    match_forms(matcher, false, language, from, to, &matches);
    for (size_t i = 0; i < matches.count; i++) {
        Asked *asked = asked_new(reader->scope->arena, &matches.items[i]);
        if (!makes_sense(reader->scope, asked) || says_other_act(matcher, asked) ||
            says_other_time(reader, asked) ||
            (form_needs_change(asked->form) && !changes) ||
            (asking.negated && !is_truth_form(asked->form)))
            continue;
        asked->why = asking.why;
        if (changes)
            asked->changes = changes_for(reader->scope, asked, changes);
        keep(reader, asked);
    }
}

void read_consequences(Reader *reader, Language language, const AskedList *changes)
{
    Asked *asked = ARENA_NEW(reader->scope->arena, Asked);
    asked->form = FORM_what_follows;
    asked->language = language;
    asked->changes = *changes;
    keep(reader, asked);
}

// --- why ---

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

Words words_copy(Arena *arena, const Words *words)
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

// `what is koski's share, and why`: the question without its last words.
static size_t without_why(const Words *words, Language language, size_t from, size_t to)
{
    enum { WORDS_MOST = 4 };
    static const Phrases ends[LANGUAGE_COUNT] = {
        {"and why", "and how come", "and on what grounds", NULL},
        {"ja miksi", "ja milla perusteella", "ja mista syysta", NULL},
        {"och varfor", "och pa vilka grunder", NULL}};
    while (to > from && words->raw.items[to - 1].kind == RAW_QUESTION)
        to--;
    for (size_t at = to; at-- > from + 1 && to - at <= WORDS_MOST;)
        if (words_any_phrase(words, at, to, ends[language]) == to - at)
            return at;
    return to;
}

void read_whole(Reader *reader, Matcher *matcher, Language language, size_t from,
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
        size_t end = without_why(reader->words, each, from, to);
        if (end < to && (language == LANGUAGE_COUNT || language == each))
            read_plain(reader, matcher, each, from, end, changes, (Asking){.why = true});
    }
}
