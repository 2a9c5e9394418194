#include "engine/forms/forms_say.h"

#include <string.h>

#include "base/buffer.h"

// A slot of an example, `{type}` or `{type:name}`.
typedef struct {
    Text type, name;
} Place;

typedef struct Saying Saying;
struct Saying {
    const FormScope *scope;
    Language language;
    FormKey form;
    const Asked *asked;      // to be said, or NULL: an example
    const EntityList *known; // of an example
    bool whole;
    EntityList used;     // names that the example holds already
    const Buffer *outer; // what stands before the part at hand, or NULL
    const Clause *clause;
};

static Place place_of(const char *at, size_t length)
{
    const char *colon = memchr(at, ':', length);
    size_t cut = colon ? (size_t)(colon - at) : length;
    Text type = {at, cut};
    return (Place){type, colon ? (Text){colon + 1, length - cut - 1} : type};
}

// --- what was asked ---

static Text and_word(Language language)
{
    return text_from(keyword_word_words[language][WORD_and]);
}

// Words of the vocabulary are said in the reader's language, all else as declared unless
// the scope says otherwise.
static Text shown_name(const Saying *saying, const Entity *entity)
{
    return saying->scope->labelled ? entity_label(entity, saying->language)
                                   : entity_handle(entity, saying->language);
}

static Text names_said(const Saying *saying, const Entity *const *names, size_t count)
{
    Buffer out = buffer_new(saying->scope->arena);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && i + 1 < count)
            buffer_add(&out, TEXT(", "));
        else if (i > 0)
            buffer_format(&out, " " TEXT_FMT " ", TEXT_ARG(and_word(saying->language)));
        buffer_add(&out, shown_name(saying, names[i]));
    }
    return buffer_text(&out);
}

static WordKey limit_word(Limit limit)
{
    switch (limit) {
    case LIMIT_MORE_THAN: return WORD_more_than;
    case LIMIT_AT_LEAST: return WORD_at_least;
    case LIMIT_AT_MOST: return WORD_at_most;
    case LIMIT_LESS_THAN: return WORD_less_than;
    case LIMIT_EXACTLY: return WORD_exactly;
    case LIMIT_NONE: break;
    }
    return WORD_none;
}

// A year as such, any other stretch of days from its first to its last.
static Text days_said(const Saying *saying, const Expr *value)
{
    Arena *arena = saying->scope->arena;
    Date first = value->date, last = value->last_date;
    bool year = first.year == last.year && first.month == 1 && first.day == 1 &&
                last.month == 12 && last.day == 31;
    if (year && first.year > 0)
        return text_format(arena, "%d", (int)first.year);
    return text_format(arena, TEXT_FMT "\xE2\x80\x93" TEXT_FMT,
                       TEXT_ARG(date_finnish(arena, first)),
                       TEXT_ARG(date_finnish(arena, last)));
}

// Limit words in the reader's language, figures as typed.
static Text value_said(const Saying *saying, const Filled *filled)
{
    const Expr *value = filled->value;
    if (value->kind == EXPR_QUANTITY && value->quantity.unit == UNIT_PERSONS &&
        interval_is_point(value->quantity.range))
        return rational_exact(saying->scope->arena, value->quantity.range.low);
    if (value->kind == EXPR_DATE && !value->span.source)
        return date_finnish(saying->scope->arena, value->date);
    if (value->kind == EXPR_PERIOD && !value->span.source)
        return days_said(saying, value);
    if (value->kind != EXPR_LIMIT || !value->right || !value->right->span.source)
        return filled->text;
    const char *word = keyword_word_words[saying->language][limit_word(value->limit)];
    Text figure = span_text(value->right->span);
    return text_format(saying->scope->arena, "%s " TEXT_FMT, word, TEXT_ARG(figure));
}

static Text filled_said(const Saying *saying, const Filled *filled)
{
    if (filled->entities.count > 0)
        return names_said(saying, filled->entities.items, filled->entities.count);
    if (filled->clause)
        return filled->clause->number;
    if (filled->word == WORD_yes) // says only that the words around it are meant
        return TEXT("");
    if (filled->word != WORD_none)
        return text_from(keyword_word_words[saying->language][filled->word]);
    return filled->value ? value_said(saying, filled) : filled->text;
}

// Whether what is said so far ends in `must salmi` or the like, so that a deed after it
// stands in the infinitive.
static bool wants_infinitive(const Saying *saying, Text said)
{
    static const char *const before[LANGUAGE_COUNT][6] = {
        {"must ", "may ", "can ", "should ", "has to ", NULL},
        {NULL},
        {"ska ", "m\xC3\xA5ste ", "f\xC3\xA5r ", "kan ", "att man ", NULL}};
    for (size_t i = 0; before[saying->language][i]; i++) {
        Text word = text_from(before[saying->language][i]);
        for (size_t at = 0; at + word.length <= said.length; at++)
            if (memcmp(said.at + at, word.at, word.length) == 0)
                return true;
    }
    return false;
}

// A deed of the vocabulary in the infinitive, which is the second of its names, or empty.
static Text infinitive(const Saying *saying, const Entity *act)
{
    size_t seen = 0;
    for (size_t i = 0; i < act->names.count; i++)
        if (act->names.items[i].sort == NAME_TRANSLATED &&
            act->names.items[i].language == (int)saying->language && seen++ == 1)
            return act->names.items[i].text;
    return TEXT("");
}

static bool said_slot(const Saying *saying, Place place, Text *out)
{
    for (size_t i = 0; i < saying->asked->slots.count; i++) {
        const Filled *filled = &saying->asked->slots.items[i];
        if (text_equal(filled->name, place.name)) {
            *out = filled_said(saying, filled);
            return true;
        }
    }
    return false;
}

// --- examples ---

static bool has_label(const Entity *entity, LabelKey label)
{
    return entity_cell(entity, label) != NULL;
}

static bool decides(const Entity *entity)
{
    const Body *body = entity->view;
    return entity->block == BLOCK_body && body && body->decisions.count > 0;
}

static bool measures(const Entity *entity)
{
    const Measure *measure = entity->view;
    return measure && (measure->rows.count > 0 || measure->formula);
}

// Whether an example of the form with that name makes sense.
static bool suits(FormKey form, const SlotKind *kind, const Entity *entity)
{
    if (entity->block == BLOCK_share || entity->block == BLOCK_table ||
        entity->block == BLOCK_quantity)
        return measures(entity);
    if (entity->block == BLOCK_set)
        return has_label(entity, LABEL_are);
    if (strcmp(kind->type, "body") != 0)
        return form != FORM_deadline_of || has_label(entity, LABEL_by) ||
               has_label(entity, LABEL_within);
    switch (form) {
    case FORM_meetings: return has_label(entity, LABEL_meets);
    case FORM_size_allowed:
    case FORM_size_of:
    case FORM_set_size: return has_label(entity, LABEL_size);
    case FORM_members_of: return has_label(entity, LABEL_members);
    case FORM_seats_of: return has_label(entity, LABEL_seats);
    case FORM_composition:
        return entity->view && ((const Body *)entity->view)->rows.count > 0;
    default: return decides(entity);
    }
}

// A reading goes with its open question.
static bool goes_with(const Saying *saying, const Entity *entity)
{
    return entity->block != BLOCK_reading ||
           (saying->used.count > 0 && entity->parent == saying->used.items[0]);
}

static const Entity *known_name(const Saying *saying, const SlotKind *kind)
{
    for (size_t i = 0; saying->known && i < saying->known->count; i++) {
        const Entity *entity = saying->known->items[i];
        if (strcmp(kind->type, "any") == 0 && entity->block == BLOCK_act)
            continue; // nothing is done by what is done
        if (slot_fits(saying->scope->model, kind, entity) &&
            !entities_include(&saying->used, entity) && goes_with(saying, entity))
            return entity;
    }
    return NULL;
}

// What a cell names first, as in `does: prepares` or `what: plan`.
static const Entity *named_in(const Entity *entity, LabelKey label)
{
    const Cell *cell = entity_cell(entity, label);
    return cell && cell->value && cell->value->kind == EXPR_ENTITY ? cell->value->entity
                                                                   : NULL;
}

// Names that only together make an example: who does what, what a rule is about.
static const Entity *paired_name(const Saying *saying, const SlotKind *kind)
{
    const Model *model = saying->scope->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (saying->form == FORM_rule_value && entity->block == BLOCK_rule &&
            entity->view)
            return ((const Rule *)entity->view)->about;
        const Entity *act = named_in(entity, LABEL_does),
                     *thing = named_in(entity, LABEL_what);
        if (saying->form == FORM_who_does && act && thing &&
            slot_fits(model, slot_kind(TEXT("thing")), thing))
            return strcmp(kind->type, "act") == 0 ? act : thing;
    }
    return NULL;
}

static bool has_member(const Model *model, const Entity *kind, bool party)
{
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (!entity->prelude && (!party || entity->block == BLOCK_party) &&
            entity->name.length > 0 && entity_is_a(entity, kind))
            return true;
    }
    return false;
}

// Names that people would ask about first: parties for whoever acts, shares for what is
// shared, kinds that somebody is of.
static bool telling(const Saying *saying, const SlotKind *kind, const Entity *entity)
{
    if (kind->fill == FILL_PARTIES || strcmp(kind->type, "party") == 0 ||
        saying->form == FORM_duties_of || saying->form == FORM_rights_of ||
        saying->form == FORM_prohibitions_of || saying->form == FORM_is_party)
        return entity->block == BLOCK_party;
    if (saying->form == FORM_share_of || saying->form == FORM_total_of)
        return entity->block == BLOCK_share;
    if (entity->block == BLOCK_kind)
        return has_member(saying->scope->model, entity, saying->form == FORM_parties);
    return true;
}

// Forms on a detail of what somebody does.
static bool is_on_deed(FormKey form)
{
    return form == FORM_with_whom || form == FORM_to_whom || form == FORM_how_often ||
           form == FORM_conditions_of;
}

// Who, does or what of the first deed of which all three are named.
static const Entity *deed_name(const Saying *saying, const SlotKind *kind)
{
    const Model *model = saying->scope->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *deed = model->entities.items[i];
        const Entity *who = named_in(deed, LABEL_who), *act = named_in(deed, LABEL_does),
                     *thing = named_in(deed, LABEL_what);
        if (!who || !act || !thing || !slot_fits(model, slot_kind(TEXT("thing")), thing))
            continue;
        return strcmp(kind->type, "act") == 0   ? act
               : strcmp(kind->type, "any") == 0 ? who
                                                : thing;
    }
    return NULL;
}

static const Entity *model_name(const Saying *saying, const SlotKind *kind)
{
    if (is_on_deed(saying->form))
        return deed_name(saying, kind);
    if (saying->form == FORM_rule_value || saying->form == FORM_who_does)
        return paired_name(saying, kind);
    const Model *model = saying->scope->model;
    for (int round = 0; round < 4; round++) {
        bool vocabulary = round % 2 == 1, any = round >= 2;
        for (size_t i = 0; i < model->entities.count; i++) {
            const Entity *entity = model->entities.items[i];
            bool near = vocabulary ? entity->prelude && entity->block == BLOCK_kind
                                   : entity->agreement == model->main;
            if (near && entity->name.length > 0 && slot_fits(model, kind, entity) &&
                (any || telling(saying, kind, entity)) &&
                suits(saying->form, kind, entity) &&
                !entities_include(&saying->used, entity) && goes_with(saying, entity))
                return entity;
        }
    }
    return NULL;
}

static const Entity *example_name(Saying *saying, const SlotKind *kind, bool optional)
{
    const Entity *entity = known_name(saying, kind);
    if (!entity && (!optional || saying->whole))
        entity = model_name(saying, kind);
    if (entity)
        vec_push(saying->scope->arena, &saying->used, entity);
    return entity;
}

static bool example_names(Saying *saying, const SlotKind *kind, bool optional, Text *out)
{
    enum { MOST = 3 };
    const Entity *names[MOST];
    size_t count = 0, wanted = kind->fill == FILL_PARTIES && !optional ? 2 : 1;
    names[count] = example_name(saying, kind, optional);
    if (!names[count++])
        return false;
    while (count < MOST && (names[count] = known_name(saying, kind)) && wanted > 1) {
        vec_push(saying->scope->arena, &saying->used, names[count]);
        count++;
    }
    if (count < wanted && saying->whole &&
        (names[count] = example_name(saying, kind, optional)))
        count++;
    *out = names_said(saying, names, count);
    return true;
}

static bool example_clause(const Saying *saying, Text *out)
{
    const Model *model = saying->scope->model;
    for (size_t i = 0; i < model->clauses.count; i++)
        if (model->clauses.items[i]->agreement == model->main &&
            model->clauses.items[i]->number.length > 0) {
            *out = model->clauses.items[i]->number;
            return true;
        }
    return false;
}

static bool example_value(const Saying *saying, const SlotKind *kind, Text *out)
{
    static const char *const newcomers[LANGUAGE_COUNT] = {"newcomer", "tulokas",
                                                          "nykomling"};
    Arena *arena = saying->scope->arena;
    const char *least = keyword_word_words[saying->language][WORD_at_least];
    switch (kind->fill) {
    case FILL_FIGURE:
        *out = strcmp(kind->type, "money") == 0 ? TEXT("10 000 €") : TEXT("20 %");
        return true;
    case FILL_NUMBER: *out = TEXT("12"); return true;
    case FILL_LIMIT: *out = text_format(arena, "%s 2/3", least); return true;
    case FILL_DATE: *out = TEXT("1.3.2027"); return true;
    case FILL_SPAN: *out = TEXT("2027"); return true;
    case FILL_NEW:
    case FILL_INTO: *out = text_from(newcomers[saying->language]); return true;
    case FILL_CLAUSE: return example_clause(saying, out);
    default: return false;
    }
}

static bool example_slot(Saying *saying, Place place, bool optional, Text *out)
{
    const SlotKind *kind = slot_kind(place.type);
    if (!kind)
        return false;
    if (kind->fill == FILL_ENTITY || kind->fill == FILL_ENTITIES ||
        kind->fill == FILL_PARTIES)
        return example_names(saying, kind, optional, out);
    return (!optional || saying->whole) && example_value(saying, kind, out);
}

// --- the template ---

static bool slot_said(Saying *saying, Place place, bool optional, Text *out)
{
    return saying->asked ? said_slot(saying, place, out)
                         : example_slot(saying, place, optional, out);
}

// A part that goes on behind a comma, without it where the first part was left out: `om
// koski röstar emot`.
static Text after_comma(Text said, Text part)
{
    Text om = TEXT(" om");
    bool first = said.length >= om.length &&
                 memcmp(said.at + said.length - om.length, om.at, om.length) == 0;
    return first && part.length > 0 && part.at[0] == ','
               ? (Text){part.at + 1, part.length - 1}
               : part;
}

// Puts [at, end) into `out`; false when a slot outside brackets stays empty.
static bool say_part(Saying *saying, const char *at, const char *end, bool optional,
                     Buffer *out)
{
    while (at < end) {
        size_t plain = strcspn(at, "{[");
        if (plain > (size_t)(end - at))
            plain = (size_t)(end - at);
        buffer_add(out, (Text){at, plain});
        at += plain;
        if (at == end)
            break;
        size_t length = strcspn(at, *at == '{' ? "}" : "]");
        if (*at == '[') {
            Buffer part = buffer_new(saying->scope->arena);
            saying->outer = out;
            if (say_part(saying, at + 1, at + length, true, &part))
                buffer_add(out, after_comma(buffer_text(out), buffer_text(&part)));
            saying->outer = NULL;
        } else {
            Text words;
            Place place = place_of(at + 1, length - 1);
            if (!slot_said(saying, place, optional, &words))
                return false;
            const Entity *act =
                saying->asked ? asked_entity(saying->asked,
                                             text_cstr(saying->scope->arena, place.name))
                              : NULL;
            bool bent = act && act->prelude && act->block == BLOCK_act &&
                        (wants_infinitive(saying, buffer_text(out)) ||
                         (saying->outer &&
                          wants_infinitive(saying, buffer_text(saying->outer)))) &&
                        infinitive(saying, act).length > 0;
            buffer_add(out, bent ? infinitive(saying, act) : words);
        }
        at += length + 1;
    }
    return true;
}

bool say_example(const FormScope *scope, FormKey form, Language language,
                 const EntityList *known, bool whole, Text *out)
{
    Saying saying = {.scope = scope,
                     .language = language,
                     .form = form,
                     .known = known,
                     .whole = whole};
    const char *example = form_rows[form].example[language];
    Buffer words = buffer_new(scope->arena);
    if (!say_part(&saying, example, example + strlen(example), false, &words))
        return false;
    *out = buffer_text(&words);
    return true;
}

static Text say_one(const FormScope *scope, const Asked *asked)
{
    Saying saying = {
        .scope = scope, .language = scope->reader, .form = asked->form, .asked = asked};
    const char *example = form_rows[asked->form].example[scope->reader];
    Buffer words = buffer_new(scope->arena);
    say_part(&saying, example, example + strlen(example), false, &words);
    return buffer_text(&words);
}

static void say_changes(const FormScope *scope, const Asked *asked, Buffer *out)
{
    static const char *const what_if[LANGUAGE_COUNT] = {"what if", "entä jos", "tänk om"};
    for (size_t i = 0; i < asked->changes.count; i++) {
        buffer_add(out,
                   i == 0 ? text_from(what_if[scope->reader]) : and_word(scope->reader));
        buffer_addc(out, ' ');
        buffer_add(out, say_one(scope, asked->changes.items[i]));
        buffer_add(out, i + 1 < asked->changes.count ? TEXT(" ") : TEXT(": "));
    }
}

Text say_asked(const FormScope *scope, const Asked *asked)
{
    static const char *const why[LANGUAGE_COUNT] = {"why: ", "miksi: ", "varför: "};
    static const char *const in[LANGUAGE_COUNT] = {" in ", " vuonna ", " år "};
    static const char *const on[LANGUAGE_COUNT] = {" on ", " päivänä ", " den "};
    Buffer out = buffer_new(scope->arena);
    say_changes(scope, asked, &out);
    if (asked->why)
        buffer_add(&out, text_from(why[scope->reader]));
    buffer_add(&out, say_one(scope, asked));
    if (asked->dated && date_compare(asked->date, asked->until) != 0) {
        buffer_format(&out, "%s%d", in[scope->reader], (int)asked->date.year);
    } else if (asked->dated) {
        buffer_add(&out, text_from(on[scope->reader]));
        buffer_add(&out, date_finnish(scope->arena, asked->date));
    }
    return buffer_text(&out);
}

void say_both(const FormScope *scope, Asked *asked)
{
    FormScope labelled = *scope;
    labelled.labelled = true;
    asked->understood = say_asked(scope, asked);
    asked->said = say_asked(&labelled, asked);
}
