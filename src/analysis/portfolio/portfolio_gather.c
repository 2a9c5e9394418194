#include "analysis/portfolio/portfolio.h"

#include "base/buffer.h"

// What the questions about portfolios have in common: asking an agreement, copying what
// it answers, and putting rows together.

// --- words ---

Text gather_words(Gather *gather, PhraseKey key, size_t count, const Arg *args)
{
    return message_fill(gather->arena, gather->language,
                        phrase_texts[key][gather->language], args, count);
}

Text gather_number(Gather *gather, size_t number)
{
    return text_format(gather->arena, "%zu", number);
}

const AgrMember *gather_member(const Gather *gather, size_t number)
{
    return &gather->members[number];
}

Text gather_name(const Gather *gather, size_t number)
{
    return text_from(gather->members[number].name);
}

Text gather_place_words(Gather *gather, const AgrPlace *place)
{
    Text where = text_format(gather->arena, "%s:%u", place->file, place->line);
    if (!*place->clause)
        return where;
    Arg number = ARG(text_from(place->clause));
    return text_format(gather->arena, TEXT_FMT " (" TEXT_FMT ")",
                       TEXT_ARG(gather_words(gather, PHRASE_show_clause, 1, &number)),
                       TEXT_ARG(where));
}

static void add_joined(Buffer *out, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        buffer_format(out, "%s%s", i ? ", " : "", names[i]);
}

Text value_words(Arena *arena, const AgrValue *value)
{
    Buffer out = buffer_new(arena);
    Date day;
    switch (value->kind) {
    case AGR_VALUE_NONE: break;
    case AGR_VALUE_QUANTITY: return text_from(value->low.display);
    case AGR_VALUE_RANGE:
        buffer_format(&out, "%s\xE2\x80\x93%s", value->low.display, value->high.display);
        break;
    case AGR_VALUE_NAMES: add_joined(&out, value->names.names, value->names.count); break;
    case AGR_VALUE_GROUPS:
        for (size_t i = 0; i < value->group_count; i++) {
            buffer_format(&out, "%s", i ? "; " : "");
            add_joined(&out, value->groups[i].names, value->groups[i].count);
        }
        break;
    case AGR_VALUE_ROWS:
        for (size_t i = 0; i < value->row_count; i++)
            buffer_format(&out, "%s%s " TEXT_FMT, i ? "; " : "", value->rows[i].of,
                          TEXT_ARG(value_words(arena, &value->rows[i].value)));
        break;
    case AGR_VALUE_DATE:
        return date_parse(text_from(value->text), &day) ? date_finnish(arena, day)
                                                        : text_from(value->text);
    case AGR_VALUE_TEXT: return text_from(value->text);
    }
    return buffer_text(&out);
}

// --- copies ---

static const char *copy(Gather *gather, const char *text)
{
    return text ? text_cstr(gather->arena, text_from(text)) : NULL;
}

AgrPlace gather_place(Gather *gather, const AgrPlace *from)
{
    AgrPlace place = *from;
    place.clause = from->clause ? copy(gather, from->clause) : "";
    place.file = from->file ? copy(gather, from->file) : "";
    return place;
}

static AgrQuantity copy_quantity(Gather *gather, const AgrQuantity *from)
{
    return (AgrQuantity){copy(gather, from->exact), copy(gather, from->unit),
                         copy(gather, from->display), from->about,
                         from->native ? copy(gather, from->native) : NULL};
}

// Lists in lists come as words: their names mean something in their agreement only.
AgrValue gather_value(Gather *gather, const AgrValue *from)
{
    AgrValue value = {.kind = from->kind};
    switch (from->kind) {
    case AGR_VALUE_NONE: break;
    case AGR_VALUE_QUANTITY:
    case AGR_VALUE_RANGE:
        value.low = copy_quantity(gather, &from->low);
        value.high = copy_quantity(gather, &from->high);
        break;
    case AGR_VALUE_DATE: value.text = copy(gather, from->text); break;
    case AGR_VALUE_NAMES:
    case AGR_VALUE_GROUPS:
    case AGR_VALUE_ROWS:
    case AGR_VALUE_TEXT:
        return gather_text_value(gather, value_words(gather->arena, from));
    }
    return value;
}

AgrCitation gather_copy_citation(Gather *gather, const AgrCitation *from)
{
    return (AgrCitation){gather_place(gather, &from->place), copy(gather, from->text),
                         copy(gather, from->quote), copy(gather, from->checked_by)};
}

AgrCitation gather_declared(Gather *gather, const Entity *entity)
{
    return answer_cite_entity(gather->arena, entity);
}

void gather_cite(Gather *gather, const AgrCitation *copied)
{
    Text key = text_format(gather->arena, "%s:%u:%s", copied->place.file,
                           copied->place.line, copied->text);
    size_t *seen = text_map_at(gather->arena, &gather->cited, key);
    if ((*seen)++ == 0)
        vec_push(gather->arena, &gather->because, *copied);
}

// --- asking ---

const AgrAnswer *gather_ask(const Gather *gather, const AtHand *at, FormKey form,
                            const char *slot, const Entity *entity, const char *slot2,
                            const Entity *entity2)
{
    Asked *asked = ARENA_NEW(at->arena, Asked);
    asked->form = form;
    asked->language = gather->language;
    asked->understood = TEXT("");
    const char *const slots[] = {slot, slot2};
    const Entity *const entities[] = {entity, entity2};
    for (size_t i = 0; i < 2; i++) {
        if (!slots[i])
            continue;
        Filled filled = {.name = text_from(slots[i])};
        vec_push(at->arena, &filled.entities, entities[i]);
        vec_push(at->arena, &asked->slots, filled);
    }
    return answer_question(at->arena, at->model, at->base, asked, TEXT(""),
                           gather->language);
}

// `name: words`
static const char *with_name(Gather *gather, const AtHand *at, const char *words)
{
    Text name = gather_name(gather, at->number);
    return text_cstr(gather->arena,
                     text_format(gather->arena, TEXT_FMT ": %s", TEXT_ARG(name), words));
}

static bool is_assumed(const Gather *gather, const char *text)
{
    for (size_t i = 0; i < gather->assuming.count; i++)
        if (strcmp(gather->assuming.items[i].text, text) == 0)
            return true;
    return false;
}

static void carry_assumptions(Gather *gather, const AtHand *at, const AgrAnswer *answer)
{
    for (size_t i = 0; i < answer->assuming_count; i++) {
        const AgrAssumption *from = &answer->assuming[i];
        const char *text = with_name(gather, at, from->text);
        if (!is_assumed(gather, text))
            vec_push(gather->arena, &gather->assuming,
                     ((AgrAssumption){copy(gather, from->question),
                                      copy(gather, from->reading), text,
                                      copy(gather, from->why)}));
    }
}

static void carry_readings(Gather *gather, const AtHand *at, const AgrAnswer *answer)
{
    carry_assumptions(gather, at, answer);
    for (size_t i = 0; i < answer->otherwise_count; i++) {
        const AgrOtherwise *from = &answer->otherwise[i];
        vec_push(gather->arena, &gather->otherwise,
                 ((AgrOtherwise){
                     with_name(gather, at, from->under), copy(gather, from->verdict),
                     gather_value(gather, &from->value), copy(gather, from->sentence)}));
    }
}

void gather_carry_doubt(Gather *gather, const AtHand *at, FormKey form, const char *slot,
                        const Entity *entity)
{
    const AgrAnswer *answer = gather_ask(gather, at, form, slot, entity, NULL, NULL);
    if (answer->otherwise_count > 0)
        carry_readings(gather, at, answer);
}

void gather_carry(Gather *gather, const AtHand *at, const AgrAnswer *answer)
{
    for (size_t i = 0; i < answer->because_count; i++) {
        AgrCitation citation = gather_copy_citation(gather, &answer->because[i]);
        gather_cite(gather, &citation);
    }
    carry_readings(gather, at, answer);
    for (size_t i = 0; i < answer->not_stated_count; i++)
        gather_silence(gather, text_from(answer->not_stated[i].what),
                       *answer->not_stated[i].where
                           ? with_name(gather, at, answer->not_stated[i].where)
                           : gather_member(gather, at->number)->name);
}

// --- rows ---

AgrValue gather_text_value(Gather *gather, Text text)
{
    return (AgrValue){.kind = AGR_VALUE_TEXT, .text = text_cstr(gather->arena, text)};
}

AgrValue gather_names_value(Gather *gather, const size_t *members, size_t count)
{
    const char **names = ARENA_ARRAY(gather->arena, const char *, count + 1);
    for (size_t i = 0; i < count; i++)
        names[i] = gather->members[members[i]].name;
    return (AgrValue){.kind = AGR_VALUE_NAMES, .names = {names, NULL, count}};
}

AgrRow *gather_row(Gather *gather, RowList *rows, Text of, Text what, AgrValue value,
                   AgrPlace place)
{
    AgrRow row = {.of = text_cstr(gather->arena, of), .value = value, .place = place};
    if (what.length > 0)
        row.what = text_cstr(gather->arena, what);
    vec_push(gather->arena, rows, row);
    return &vec_last(rows);
}

void gather_silence(Gather *gather, Text what, const char *where)
{
    vec_push(gather->arena, &gather->not_stated,
             ((AgrSilence){text_cstr(gather->arena, what), where, NULL}));
}

void gather_assume(Gather *gather, PhraseKey key, size_t count, const Arg *args)
{
    Text words = gather_words(gather, key, count, args);
    vec_push(gather->arena, &gather->assuming,
             ((AgrAssumption){"", "", text_cstr(gather->arena, words),
                              phrase_texts[PHRASE_answer_default][gather->language]}));
}

// The agreement that a known thing belongs to; SIZE_MAX: to none of its own, as in a
// translation.
static size_t number_of(const Gather *gather, const Identities *identities, size_t known)
{
    size_t member = identities->known.items[known].member;
    return identities == gather->parties ? gather->numbers[member] : member;
}

void gather_tell_alike(Gather *gather, Identities *identities,
                       bool (*wanted)(Gather *gather, size_t identity))
{
    AlikeList alike = {0};
    identities_alike(identities, &alike);
    for (size_t i = 0; i < alike.count; i++) {
        size_t a = alike.items[i].first, b = alike.items[i].second;
        size_t first = number_of(gather, identities, a);
        size_t second = number_of(gather, identities, b);
        if (first == SIZE_MAX || second == SIZE_MAX ||
            (wanted && !wanted(gather, a) && !wanted(gather, b)))
            continue;
        Arg args[4] = {
            ARG(identities_label(identities, a)), ARG(gather_name(gather, first)),
            ARG(identities_label(identities, b)), ARG(gather_name(gather, second))};
        gather_assume(gather, PHRASE_portfolio_alike, 4, args);
    }
}
