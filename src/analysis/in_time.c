#include "analysis/in_time.h"

#include <string.h>

#include "analysis/copy.h"
#include "analysis/same.h"
#include "engine/time/dated.h"
#include "engine/time/log_layer.h"

static const Override *day_of(const Scenario *base)
{
    return scenario_find(base, (Input){INPUT_DATE, 0});
}

bool asker_dated(const Asker *asker)
{
    return day_of(asker->base) != NULL;
}

static FormScope scope_of(const Asker *asker)
{
    return (FormScope){.arena = asker->arena,
                       .model = asker->model,
                       .scenario = asker->scenario,
                       .reader = asker->language,
                       .book = asker->book,
                       .by_words = asker->by_words};
}

static bool lay_changes(Asker *asker)
{
    for (size_t i = 0; i < asker->changes.count; i++) {
        FormScope scope = scope_of(asker);
        AskedList changes = {0};
        NotAsked not_asked = {0};
        Text problem = {"", 0};
        if (!forms_change(&scope, asker->changes.items[i], &changes, &not_asked) ||
            !answer_suppose(asker->arena, asker->model, asker->scenario, &changes,
                            asker->language, &asker->scenario, &problem))
            return false;
    }
    return true;
}

bool asker_in(const Asker *asker, Model *model, Asker *out)
{
    const Override *day = day_of(asker->base);
    *out = *asker;
    if (model == asker->model)
        return true;
    out->model = model;
    out->base = day ? scenario_at(asker->arena, model, NULL, day->from, day->until)
                    : scenario_new(asker->arena, model, NULL);
    out->base = log_layer(asker->arena, model, out->base, NULL, NULL);
    out->scenario = out->base;
    out->book = forms_names_of(asker->arena, model);
    return lay_changes(out);
}

// The days that a question is about, first and last: those that it names, in slots too.
static bool days_asked(const Asked *asked, Date *from, Date *until)
{
    bool any = asked->dated;
    *from = asked->date;
    *until = asked->until;
    for (size_t i = 0; !asked->dated && i < asked->slots.count; i++) {
        const Expr *value = asked->slots.items[i].value;
        if (!value || (value->kind != EXPR_DATE && value->kind != EXPR_PERIOD) ||
            value->date.year == 0)
            continue;
        Date last = value->kind == EXPR_DATE ? value->date : value->last_date;
        if (!any || date_compare(value->date, *from) < 0)
            *from = value->date;
        if (!any || date_compare(last, *until) > 0)
            *until = last;
        any = true;
    }
    return any;
}

static bool read_in(const Asker *asker, Model *model, Text question, Asker *there,
                    AskedList *asked, NotAsked *not_asked)
{
    asked->count = 0;
    if (!asker_in(asker, model, there))
        return false;
    FormScope scope = scope_of(there);
    return forms_question(&scope, question, asked, not_asked);
}

bool asker_read(const Asker *asker, Text question, Asker *there, AskedList *asked,
                NotAsked *not_asked)
{
    Date from, until;
    Versions *versions = asker->model->versions;
    bool read = read_in(asker, asker->model, question, there, asked, not_asked);
    if (!versions)
        return read;
    if (read) {
        if (!days_asked(asked->items[0], &from, &until))
            return true;
        Model *then = version_at(asker->model, from);
        NotAsked why_not = {0};
        return then == asker->model ||
               read_in(asker, then, question, there, asked, &why_not) ||
               read_in(asker, asker->model, question, there, asked, not_asked);
    }
    NotAsked why_not = {0};
    for (size_t i = versions->list.count; i-- > 0;) {
        if (read_in(asker, version_model(versions, i), question, there, asked, &why_not))
            return true;
        version_let_go(versions, i);
    }
    return false;
}

// --- what other versions say ---

Text version_words(Arena *arena, const Version *version, Language language)
{
    Buffer words = buffer_new(arena);
    const Node *const *lists[2] = {version->begun.items, version->ended.items};
    size_t counts[2] = {version->begun.count, version->ended.count};
    for (int ended = 0; ended < 2; ended++)
        for (size_t i = 0; i < counts[ended]; i++) {
            const Node *name = lists[ended][i]->statement.name;
            Arg arg = ARG(name ? name->name.text : TEXT("?"));
            PhraseKey key = ended ? PHRASE_version_ends : PHRASE_version_begins;
            if (buffer_text(&words).length > 0)
                buffer_add(&words, TEXT(", "));
            buffer_add(&words, message_fill(arena, language, phrase_texts[key][language],
                                            &arg, 1));
        }
    return buffer_text(&words);
}

// `from 1.1.2028 (as amended by a1)`, or `as signed`.
static const char *under(const Asker *asker, const Version *version)
{
    if (version->from.year == 0)
        return phrase_texts[PHRASE_version_signed][asker->language];
    Arg args[2] = {ARG(date_finnish(asker->arena, version->from)),
                   ARG(version_words(asker->arena, version, asker->language))};
    return text_cstr(asker->arena,
                     message_fill(asker->arena, asker->language,
                                  phrase_texts[PHRASE_version_from][asker->language],
                                  args, 2));
}

static bool same_answer(const AgrAnswer *a, const AgrAnswer *b)
{
    if (strcmp(a->verdict, b->verdict) != 0)
        return false;
    return answer_same_value(a, b) ||
           (a->value.kind == AGR_VALUE_NONE && strcmp(a->sentence, b->sentence) == 0) ||
           (a->value.kind == b->value.kind && a->value.names.count == 0 &&
            a->value.row_count == 0 && strcmp(a->sentence, b->sentence) == 0);
}

typedef VEC(AgrOtherwise) Otherwise;

// A list is told with its names, since its rows are not shown there.
static const char *sentence_with_rows(const Asker *asker, const AgrAnswer *answer)
{
    enum { SHOWN = 8 };
    Buffer words = buffer_new(asker->arena);
    size_t count = answer->value.row_count;
    if (answer->value.kind != AGR_VALUE_ROWS || count == 0)
        return answer->sentence;
    buffer_format(&words, "%s (", answer->sentence);
    for (size_t i = 0; i < count && i < SHOWN; i++)
        buffer_format(&words, "%s%s", i ? "; " : "", answer->value.rows[i].of);
    buffer_add(&words, count > SHOWN ? TEXT("; …)") : TEXT(")"));
    return text_cstr(asker->arena, buffer_text(&words));
}

// What a version answers, in the memory of `arena`; NULL when it can't be asked.
static const AgrAnswer *answer_in(const Asker *asker, Arena *arena, size_t version,
                                  Text question)
{
    Asker there, here = *asker;
    AskedList asked = {0};
    NotAsked not_asked = {0};
    const AgrAnswer *answer = NULL;
    Versions *versions = asker->model->versions;
    here.arena = arena;
    if (read_in(&here, version_model(versions, version), question, &there, &asked,
                &not_asked) &&
        asked.count == 1)
        answer = answer_question(arena, there.model, there.scenario, asked.items[0],
                                 question, there.language);
    version_let_go(versions, version); // an answer is words of its own
    return answer;
}

// What is compared with the answer of the next version, and told.
static const AgrAnswer *keep_answer(Arena *arena, const AgrAnswer *answer)
{
    AgrAnswer *kept = ARENA_NEW(arena, AgrAnswer);
    kept->verdict = copy_words(arena, answer->verdict);
    kept->sentence = copy_words(arena, answer->sentence);
    kept->value = copy_value(arena, &answer->value);
    return kept;
}

static void ask_version(const Asker *asker, size_t number, Text question,
                        const AgrAnswer **last, Otherwise *out)
{
    const Version *version = &asker->model->versions->list.items[number];
    AgrOtherwise one = {.under = under(asker, version), .verdict = "not-stated"};
    one.sentence = phrase_texts[PHRASE_version_not_there][asker->language];
    Arena *own = arena_within(asker->arena);
    const AgrAnswer *answer = answer_in(asker, own, number, question);
    bool told = answer && *last && same_answer(*last, answer);
    if (!told)
        *last = answer ? keep_answer(asker->arena, answer) : NULL;
    arena_free(own);
    if (told)
        return;
    if (*last) {
        one.verdict = (*last)->verdict;
        one.value = (*last)->value;
        one.sentence = sentence_with_rows(asker, *last);
    }
    vec_push(asker->arena, out, one);
}

// Whether the answer of a version belongs to what is asked.
static bool concerns(const Asker *there, const Asked *asked, bool dated,
                     const Version *version)
{
    Date from = {0}, until = {0};
    if (version->made == there->model)
        return false;
    if (!days_asked(asked, &from, &until))
        return !dated;
    return date_compare(version->from, from) > 0 &&
           date_compare(version->from, until) <= 0;
}

static void assume(const Asker *asker, AgrAnswer *answer, Text words)
{
    VEC(AgrAssumption) list = {0};
    for (size_t i = 0; i < answer->assuming_count; i++)
        vec_push(asker->arena, &list, answer->assuming[i]);
    vec_push(asker->arena, &list,
             ((AgrAssumption){"", "", text_cstr(asker->arena, words),
                              phrase_texts[PHRASE_answer_default][asker->language]}));
    answer->assuming = list.items;
    answer->assuming_count = list.count;
}

static void say_version(const Asker *there, AgrAnswer *answer)
{
    const Versions *versions = there->model->versions;
    const Version *version = &versions->list.items[version_of(there->model)];
    Arg arg = ARG(text_from(under(there, version)));
    PhraseKey key =
        version->from.year == 0 ? PHRASE_version_no_day_signed : PHRASE_version_no_day;
    assume(there, answer,
           message_fill(there->arena, there->language, phrase_texts[key][there->language],
                        &arg, 1));
}

// Forms that ask about amendments look at all versions themselves.
static bool is_of_amendments(FormKey form)
{
    return form == FORM_amendment_changes || form == FORM_changes_on ||
           form == FORM_version_on || form == FORM_amendment_in_force ||
           form == FORM_amendment_approved_by || form == FORM_amendment_not_approved_by ||
           form == FORM_amendments;
}

// --- a stretch of days that the text changes in ---

static bool has_days(const AgrAnswer *answer)
{
    for (size_t i = 0; i < answer->value.row_count; i++)
        if (answer->value.rows[i].value.kind == AGR_VALUE_DATE)
            return true;
    return answer->value.kind == AGR_VALUE_ROWS && answer->value.row_count == 0;
}

typedef struct {
    VEC(AgrRow) rows;
    VEC(AgrCitation) because;
} Merged;

static bool is_cited(const Merged *merged, const AgrCitation *citation)
{
    for (size_t i = 0; i < merged->because.count; i++)
        if (strcmp(merged->because.items[i].text, citation->text) == 0 &&
            merged->because.items[i].place.line == citation->place.line)
            return true;
    return false;
}

// The rows whose day falls while a version holds: [from, next), an empty text for no end.
static void merge(const Asker *asker, const AgrAnswer *answer, Text from, Text next,
                  Merged *out)
{
    for (size_t i = 0; i < answer->value.row_count; i++) {
        const AgrRow *row = &answer->value.rows[i];
        Text day = row->value.kind == AGR_VALUE_DATE ? text_from(row->value.text)
                                                     : (Text){"", 0};
        bool inside = day.length == 0
                          ? from.length == 0
                          : (from.length == 0 || text_compare(day, from) >= 0) &&
                                (next.length == 0 || text_compare(day, next) < 0);
        if (inside)
            vec_push(asker->arena, &out->rows, copy_row(asker->arena, row));
    }
    for (size_t i = 0; i < answer->because_count; i++)
        if (!is_cited(out, &answer->because[i]))
            vec_push(asker->arena, &out->because,
                     copy_citation(asker->arena, &answer->because[i]));
}

// What falls due in a stretch of days, each day by the text that holds on it; NULL when
// the answer has no days of its own or the text does not change in the stretch.
static const AgrAnswer *by_each_text(const Asker *asker, const Asker *there,
                                     const Asked *asked, const AgrAnswer *answer,
                                     Text question)
{
    Versions *versions = there->model->versions;
    Date from, until;
    Merged merged = {0};
    Text begins = {"", 0};
    Buffer changes = buffer_new(asker->arena);
    if (!has_days(answer) || !days_asked(asked, &from, &until))
        return NULL;
    for (size_t i = version_of(there->model); i < versions->list.count; i++) {
        const Version *version = &versions->list.items[i];
        bool last = i + 1 == versions->list.count ||
                    date_compare(versions->list.items[i + 1].from, until) > 0;
        Text next = last ? (Text){"", 0}
                         : date_iso(asker->arena, versions->list.items[i + 1].from);
        bool own = version->made == there->model;
        Arena *apart = arena_within(asker->arena);
        const AgrAnswer *one = own ? answer : answer_in(asker, apart, i, question);
        bool days = one && has_days(one);
        if (days)
            merge(asker, one, begins, next, &merged);
        arena_free(apart);
        if (!days)
            return NULL;
        if (!own)
            buffer_format(&changes, "%s", under(asker, version));
        if (last)
            break;
        if (!own)
            buffer_add(&changes, TEXT("; "));
        begins = next;
    }
    if (buffer_text(&changes).length == 0)
        return NULL;
    AgrAnswer *whole = ARENA_NEW(asker->arena, AgrAnswer);
    *whole = *answer;
    whole->value.rows = merged.rows.items;
    whole->value.row_count = merged.rows.count;
    whole->because = merged.because.items;
    whole->because_count = merged.because.count;
    Arg args[2] = {ARG(text_format(asker->arena, "%zu", merged.rows.count)),
                   ARG(buffer_text(&changes))};
    whole->sentence = text_cstr(
        asker->arena,
        message_fill(asker->arena, asker->language,
                     phrase_texts[PHRASE_version_by_each][asker->language], args, 2));
    return whole;
}

const AgrAnswer *asker_complete(const Asker *asker, const Asker *there,
                                const Asked *asked, const AgrAnswer *answer,
                                Text question)
{
    const Versions *versions = there->model->versions;
    Otherwise list = {0};
    const AgrAnswer *last = answer;
    bool dated = asker_dated(asker);
    Date from, until;
    if (!versions || is_of_amendments(asked->form))
        return answer;
    const AgrAnswer *by_each = by_each_text(asker, there, asked, answer, question);
    if (by_each)
        return by_each;
    for (size_t i = 0; i < answer->otherwise_count; i++)
        vec_push(asker->arena, &list, answer->otherwise[i]);
    for (size_t i = 0; i < versions->list.count; i++)
        if (concerns(there, asked, dated, &versions->list.items[i]))
            ask_version(asker, i, question, &last, &list);
    if (list.count == answer->otherwise_count && there->model == asker->model)
        return answer;
    AgrAnswer *whole = ARENA_NEW(asker->arena, AgrAnswer);
    *whole = *answer;
    whole->otherwise = list.items;
    whole->otherwise_count = list.count;
    if (!dated && !days_asked(asked, &from, &until))
        say_version(there, whole);
    return whole;
}

const Entity *entity_in(const Model *model, const Entity *entity)
{
    if (!entity || entity->agreement->model == model || entity->prelude)
        return entity;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *other = model->entities.items[i];
        if (other->block == entity->block && other->span.source == entity->span.source &&
            other->span.start == entity->span.start)
            return other;
    }
    return NULL;
}
