#include "analysis/portfolio/portfolio.h"

// Reading a question about a portfolio, and its table of forms.

typedef struct {
    Collector *collect; // NULL: the list of agreements is enough
    Concluder *conclude;
} PortfolioForm;

static const PortfolioForm forms[FORM_COUNT] = {
    [FORM_portfolio_list] = {NULL, portfolio_tell_list},
    [FORM_shared_parties] = {portfolio_take_parties, portfolio_tell_shared},
    [FORM_agreements_of] = {portfolio_take_agreements_of, portfolio_tell_agreements_of},
    [FORM_party_totals] = {portfolio_take_totals, portfolio_tell_totals},
    [FORM_all_totals] = {portfolio_take_totals, portfolio_tell_all_totals},
    [FORM_only_one] = {portfolio_take_things, portfolio_tell_only_one},
    [FORM_treated_differently] = {portfolio_take_things, portfolio_tell_different},
    [FORM_ends_when] = {portfolio_take_term, portfolio_tell_ends},
    [FORM_open_ended] = {portfolio_take_term, portfolio_tell_open_ended},
    [FORM_terms_all] = {portfolio_take_term, portfolio_tell_terms},
    [FORM_said_about] = {portfolio_take_said, portfolio_tell_said},
    [FORM_duties_across] = {portfolio_take_duties, portfolio_tell_duties},
    [FORM_days_across] = {portfolio_take_days, portfolio_tell_days},
    [FORM_ends_within] = {portfolio_take_days, portfolio_tell_days},
    [FORM_notices_across] = {portfolio_take_days, portfolio_tell_days},
    [FORM_same_task] = {portfolio_take_deeds, portfolio_tell_deeds},
    [FORM_clashes] = {portfolio_take_clashes, portfolio_tell_clashes},
    [FORM_common_findings] = {portfolio_take_findings, portfolio_tell_findings},
};

// --- reading ---

static uint64_t pointed_key(const AtHand *at, const Entity *entity)
{
    return ((uint64_t)at->number << 32 | entity->id) + 1;
}

static bool is_someone(const Entity *entity)
{
    return entity->block == BLOCK_party || entity->block == BLOCK_actor ||
           entity->block == BLOCK_unit;
}

static uint64_t identity_key(Gather *gather, const AtHand *at, const Entity *entity)
{
    return (uint64_t)identities_of(gather->parties, at->file, entity->id) + 1;
}

static void point(Gather *gather, const AtHand *at, const Entity *entity)
{
    bool measure = gather->form == FORM_party_totals && entity_is_measure(entity);
    seen_add(gather->arena, measure ? &gather->measures : &gather->pointed,
             pointed_key(at, entity));
    if (is_someone(entity) && !entity->prelude)
        seen_add(gather->arena, &gather->identities, identity_key(gather, at, entity));
}

bool gather_is_measure(const Gather *gather, const AtHand *at, const Entity *measure)
{
    return gather->measures.count == 0 ||
           seen_has(&gather->measures, pointed_key(at, measure));
}

static void note_name(Gather *gather, Text folded)
{
    if (text_map_find(&gather->names, folded) == 0)
        *text_map_at(gather->arena, &gather->names, text_copy(gather->arena, folded)) = 1;
}

// The names under which other agreements may have the same thing.
static void note_names(Gather *gather, const Entity *entity)
{
    for (size_t i = 0; i < entity->names.count; i++) {
        NameSort sort = entity->names.items[i].sort;
        if (sort == NAME_OFFICIAL || sort == NAME_TRANSLATED)
            note_name(gather, entity->names.items[i].folded);
    }
}

static void note_kind(Gather *gather, const Entity *kind)
{
    if (gather->kind.length == 0)
        gather->kind = text_copy(gather->arena, entity_label(kind, gather->language));
    for (size_t i = 0; i < kind->names.count; i++) {
        Text folded = kind->names.items[i].folded;
        if (text_map_find(&gather->kinds, folded) == 0)
            *text_map_at(gather->arena, &gather->kinds,
                         text_copy(gather->arena, folded)) = 1;
    }
}

static void note_entity(Gather *gather, const AtHand *at, const Entity *entity, bool kind)
{
    if (kind) {
        note_kind(gather, entity);
        return;
    }
    point(gather, at, entity);
    if (gather->subject.length == 0 && !entity_is_measure(entity)) {
        Text name = entity->title.length > 0 ? entity->title
                                             : entity_label(entity, gather->language);
        gather->subject = text_copy(gather->arena, name);
    }
    if (!is_someone(entity)) // parties have identities
        note_names(gather, entity);
}

// A day, or a year from its first day to its last.
static void note_time(Gather *gather, const Filled *slot)
{
    if (slot->value->kind == EXPR_DATE) {
        gather->first = gather->last = slot->value->date;
        return;
    }
    if (slot->value->kind == EXPR_PERIOD) {
        gather->first = slot->value->date;
        gather->last = slot->value->last_date;
        return;
    }
    int64_t year = 0;
    if (slot->value->kind == EXPR_QUANTITY)
        rational_to_int(slot->value->quantity.range.low, &year);
    gather->first = (Date){(int32_t)(year > 9999 ? 9999 : year), 1, 1};
    gather->last = (Date){gather->first.year, 12, 31};
}

static void note_slots(Gather *gather, const AtHand *at, const Asked *asked)
{
    for (size_t i = 0; i < asked->slots.count; i++) {
        const Filled *slot = &asked->slots.items[i];
        bool kind = text_equal(slot->name, TEXT("kind"));
        if (text_equal(slot->name, TEXT("unit")))
            gather->unit = slot->word;
        if (text_equal(slot->name, TEXT("when")))
            gather->when = slot->word;
        if (slot->value)
            note_time(gather, slot);
        for (size_t k = 0; k < slot->entities.count; k++)
            note_entity(gather, at, slot->entities.items[k], kind);
    }
}

// A year that no calendar has is no year.
static bool makes_sense(const Gather *gather, const Asked *asked)
{
    if (asked->form != FORM_ends_when)
        return true;
    for (size_t i = 0; i < asked->slots.count; i++) {
        const Expr *value = asked->slots.items[i].value;
        int64_t year = 0;
        if (!value || value->kind == EXPR_DATE)
            continue;
        if (value->kind != EXPR_QUANTITY || value->quantity.unit != UNIT_NUMBER ||
            !rational_to_int(value->quantity.range.low, &year) || year < 1000 ||
            year > 9999)
            return false;
    }
    return gather != NULL;
}

static bool has_names(const Asked *asked)
{
    for (size_t i = 0; i < asked->slots.count; i++)
        if (asked->slots.items[i].entities.count > 0)
            return true;
    return false;
}

// What stopped the question, in the words of the first agreement.
static void keep_refusal(Gather *gather, const NotAsked *not_asked)
{
    gather->stopped_at = text_copy(gather->arena, not_asked->stopped_at);
    for (size_t i = 0; i < not_asked->near.count; i++)
        vec_push(gather->arena, &gather->near,
                 text_copy(gather->arena, not_asked->near.items[i]));
}

bool portfolio_read(Gather *gather, const AtHand *at)
{
    FormScope scope = {.arena = at->arena,
                       .model = at->model,
                       .scenario = at->base,
                       .reader = gather->language,
                       .portfolio = PORTFOLIO_FORMS};
    AskedList list = {0};
    NotAsked not_asked = {0};
    bool first_one = at->number == 0;
    if (!forms_question(&scope, gather->question, &list, first_one ? &not_asked : NULL)) {
        if (first_one)
            keep_refusal(gather, &not_asked);
        return false;
    }
    for (size_t i = 0; i < list.count; i++) {
        const Asked *asked = list.items[i];
        bool first = gather->form == FORM_none;
        if ((!first && asked->form != gather->form) || !makes_sense(gather, asked))
            continue;
        gather->form = asked->form;
        if (first)
            gather->understood = text_copy(gather->arena, asked->understood);
        note_slots(gather, at, asked);
        if (asked->dated && gather->last.year == 0) {
            gather->first = asked->date;
            gather->last = asked->until;
        }
        if (!has_names(asked))
            return true;
        break;
    }
    return false;
}

bool portfolio_wants_findings(const Gather *gather)
{
    return gather->form == FORM_common_findings;
}

// --- what the question names ---

static bool has_subject_name(const Gather *gather, const Entity *entity)
{
    for (size_t i = 0; i < entity->names.count; i++) {
        NameSort sort = entity->names.items[i].sort;
        if ((sort == NAME_OFFICIAL || sort == NAME_TRANSLATED) &&
            text_map_find(&gather->names, entity->names.items[i].folded) > 0)
            return true;
    }
    return false;
}

void portfolio_name(Gather *gather, const AtHand *at)
{
    for (size_t i = 0; i < at->model->entities.count; i++)
        if (!at->model->entities.items[i]->prelude &&
            has_subject_name(gather, at->model->entities.items[i]))
            note_names(gather, at->model->entities.items[i]);
}

bool gather_is_subject_party(Gather *gather, size_t identity)
{
    return identity != SIZE_MAX && seen_has(&gather->identities, (uint64_t)identity + 1);
}

void gather_subjects(Gather *gather, const AtHand *at, EntityList *out)
{
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *entity = at->model->entities.items[i];
        if (entity->prelude)
            continue;
        size_t identity = is_someone(entity)
                              ? identities_of(gather->parties, at->file, entity->id)
                              : SIZE_MAX;
        if (seen_has(&gather->pointed, pointed_key(at, entity)) ||
            gather_is_subject_party(gather, identity) ||
            (identity == SIZE_MAX && has_subject_name(gather, entity)))
            vec_push(at->arena, out, entity);
    }
}

// --- the answer ---

// Without a day an agreement that has been amended answers as it was signed.
static void say_as_signed(Gather *gather, const AtHand *at)
{
    bool by_days = gather->form == FORM_days_across || gather->form == FORM_ends_within ||
                   gather->form == FORM_notices_across ||
                   gather->form == FORM_portfolio_list;
    if (at->model->versions && !by_days &&
        !scenario_find(at->base, (Input){INPUT_DATE, 0}))
        gather_assume(gather, PHRASE_version_no_day_signed, 0, NULL);
}

// What a mistake touches is left out of the answer, which has to say so.
static void note_mistakes(Gather *gather, const AtHand *at)
{
    enum { NAMED_MOST = 12 };
    if (at->errors == 0)
        return;
    gather->faulty_count++;
    if (gather->faulty_count <= NAMED_MOST)
        gather->faulty =
            text_format(gather->arena, TEXT_FMT "%s" TEXT_FMT " (%zu)",
                        TEXT_ARG(gather->faulty), gather->faulty.length > 0 ? ", " : "",
                        TEXT_ARG(gather_name(gather, at->number)), at->errors);
}

void portfolio_collect(Gather *gather, const AtHand *at)
{
    say_as_signed(gather, at);
    note_mistakes(gather, at);
    if (forms[gather->form].collect)
        forms[gather->form].collect(gather, at);
}

const AgrAnswer *portfolio_conclude(Gather *gather)
{
    Arena *arena = gather->arena;
    Arg faulty[] = {ARG(gather_number(gather, gather->faulty_count)),
                    ARG(gather->faulty)};
    if (gather->faulty_count > 0)
        gather_assume(gather, PHRASE_portfolio_faulty, 2, faulty);
    AgrAnswer *answer = ARENA_NEW(arena, AgrAnswer);
    forms[gather->form].conclude(gather);
    answer->question = text_cstr(arena, gather->question);
    answer->understood = text_cstr(arena, gather->understood);
    answer->form = form_rows[gather->form].key;
    answer->verdict = gather->verdict ? gather->verdict : "value";
    answer->sentence = text_cstr(arena, gather->sentence);
    answer->value = gather->value;
    if (answer->value.kind == AGR_VALUE_NONE)
        answer->value = (AgrValue){.kind = AGR_VALUE_ROWS,
                                   .rows = gather->rows.items,
                                   .row_count = gather->rows.count};
    answer->because = gather->because.items;
    answer->because_count = gather->because.count;
    answer->sum = gather->sum.items;
    answer->sum_count = gather->sum.count;
    answer->sum_total = gather->total;
    answer->assuming = gather->assuming.items;
    answer->assuming_count = gather->assuming.count;
    answer->otherwise = gather->otherwise.items;
    answer->otherwise_count = gather->otherwise.count;
    answer->not_stated = gather->not_stated.items;
    answer->not_stated_count = gather->not_stated.count;
    answer->agreement = answer->file = answer->sha256 = "";
    answer->agreements = gather->member_count;
    return answer;
}
