#include "analysis/portfolio/portfolio.h"

#include <stdlib.h>

#include "base/buffer.h"

// Who is in which agreements, and what that comes to.

// --- who is in which ---

static void join(Gather *gather, const AtHand *at, const Entity *party)
{
    size_t identity = identities_of(gather->parties, at->file, party->id);
    if (identity == SIZE_MAX)
        return;
    for (size_t i = gather->memberships.count; i > 0; i--) {
        const Membership *before = &gather->memberships.items[i - 1];
        if (before->member != at->number)
            break;
        if (before->identity == identity)
            return;
    }
    vec_push(gather->arena, &gather->memberships,
             ((Membership){identity, at->number, gather_declared(gather, party)}));
}

void portfolio_take_parties(Gather *gather, const AtHand *at)
{
    Eval eval = eval_begin(at->arena, at->model, at->base);
    EntityList parties = {0};
    eval_parties(&eval, &parties);
    for (size_t i = 0; i < parties.count; i++)
        join(gather, at, parties.items[i]);
}

static int by_identity(const void *left, const void *right)
{
    const Membership *a = left, *b = right;
    if (a->identity != b->identity)
        return a->identity < b->identity ? -1 : 1;
    return a->member < b->member ? -1 : a->member > b->member;
}

// Members [from, to) of the sorted memberships are agreements of one party.
static void tell_shared(Gather *gather, size_t from, size_t to)
{
    size_t *members = ARENA_ARRAY(gather->arena, size_t, to - from);
    for (size_t i = from; i < to; i++) {
        members[i - from] = gather->memberships.items[i].member;
        gather_cite(gather, &gather->memberships.items[i].cited);
    }
    size_t identity = gather->memberships.items[from].identity;
    gather_row(gather, &gather->rows, identities_label(gather->parties, identity),
               TEXT(""), gather_names_value(gather, members, to - from),
               (AgrPlace){.clause = "", .file = ""});
}

static int by_names(const void *left, const void *right)
{
    const AgrRow *a = left, *b = right;
    if (a->value.names.count != b->value.names.count)
        return a->value.names.count > b->value.names.count ? -1 : 1;
    return text_compare(text_from(a->of), text_from(b->of));
}

static void sort_rows(RowList *rows, int (*compare)(const void *, const void *))
{
    if (rows->count > 1)
        qsort(rows->items, rows->count, sizeof *rows->items, compare);
}

void portfolio_tell_shared(Gather *gather)
{
    Membership *items = gather->memberships.items;
    size_t count = gather->memberships.count;
    if (count > 1)
        qsort(items, count, sizeof *items, by_identity);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count && items[to].identity == items[from].identity;)
            to++;
        if (to > from + 1)
            tell_shared(gather, from, to);
    }
    sort_rows(&gather->rows, by_names);
    GATHER_SAY(gather, portfolio_shared, ARG(gather_number(gather, gather->rows.count)),
               ARG(gather_number(gather, gather->member_count)));
    gather_tell_alike(gather, gather->parties, NULL);
}

// --- the agreements of one ---

void portfolio_take_agreements_of(Gather *gather, const AtHand *at)
{
    EntityList subjects = {0};
    Eval eval = eval_begin(at->arena, at->model, at->base);
    gather_subjects(gather, at, &subjects);
    for (size_t i = 0; i < subjects.count; i++) {
        const Entity *entity = subjects.items[i];
        if (!eval_present(&eval, entity))
            continue;
        AgrCitation cited = gather_declared(gather, entity);
        Text block = text_from(keyword_block_words[gather->language][entity->block]);
        Text as = text_format(gather->arena, TEXT_FMT ", " TEXT_FMT, TEXT_ARG(block),
                              TEXT_ARG(gather_place_words(gather, &cited.place)));
        gather_row(gather, &gather->rows, gather_name(gather, at->number),
                   text_copy(gather->arena, entity->name), gather_text_value(gather, as),
                   cited.place);
        gather_cite(gather, &cited);
    }
    gather->silent += subjects.count == 0;
}

void portfolio_tell_agreements_of(Gather *gather)
{
    GATHER_SAY(gather, portfolio_agreements_of, ARG(gather->subject),
               ARG(gather_number(gather, gather->member_count - gather->silent)),
               ARG(gather_number(gather, gather->member_count)));
    gather_tell_alike(gather, gather->parties, gather_is_subject_party);
}

// --- sums ---

// What it makes sense to add over agreements: amounts, not shares, votes or terms.
static bool adds(Unit unit)
{
    return unit == UNIT_EURO || unit == UNIT_FTE || unit == UNIT_PERSONS;
}

// An exact number of an answer: `-9/20`.
static Rational parse_exact(Arena *arena, const char *exact)
{
    Text text = text_from(exact);
    bool minus = text_starts_with(text, TEXT("-"));
    text = minus ? (Text){text.at + 1, text.length - 1} : text;
    const char *slash = memchr(text.at, '/', text.length);
    Text over = {text.at, slash ? (size_t)(slash - text.at) : text.length};
    Rational value = RATIONAL_ZERO, under = RATIONAL_ONE;
    bool whole = rational_parse(arena, over, &value);
    if (whole && slash)
        whole = rational_parse(arena, (Text){slash + 1, text.length - over.length - 1},
                               &under) &&
                rational_div(arena, value, under, &value);
    if (!whole)
        arena_fail(arena, FAILURE_LIMIT);
    return minus ? rational_neg(arena, value) : value;
}

static Unit unit_named(const char *key)
{
    Unit unit = UNIT_NUMBER;
    while (unit < UNIT_COUNT && strcmp(unit_key(unit), key) != 0)
        unit++;
    return unit;
}

static Sum *sum_of(Gather *gather, size_t identity, Unit unit)
{
    for (size_t i = gather->sums.count; i > 0; i--) {
        Sum *sum = &gather->sums.items[i - 1];
        if (sum->identity == identity && sum->unit == unit)
            return sum;
    }
    vec_push(gather->arena, &gather->sums,
             ((Sum){identity, unit, interval_point(RATIONAL_ZERO), .about = false,
                    .count = 0}));
    return &vec_last(&gather->sums);
}

static bool add(Gather *gather, size_t identity, const AgrValue *value)
{
    Unit unit = unit_named(value->low.unit);
    if (unit == UNIT_COUNT || !adds(unit)) {
        gather->has_shares = gather->has_shares || unit == UNIT_SHARE;
        gather->has_unadded = gather->has_unadded || unit != UNIT_SHARE;
        return false;
    }
    Sum *sum = sum_of(gather, identity, unit);
    bool range = value->kind == AGR_VALUE_RANGE;
    Interval more = {
        parse_exact(gather->arena, value->low.exact),
        parse_exact(gather->arena, range ? value->high.exact : value->low.exact)};
    sum->range = interval_add(gather->arena, sum->range, more);
    sum->about = sum->about || value->low.about;
    sum->count++;
    return true;
}

static bool wants_measure(const Gather *gather, const AtHand *at, const Entity *measure)
{
    if (!entity_is_measure(measure) || measure->prelude || !measure->view)
        return false;
    const Measure *view = measure->view;
    if (gather->unit != WORD_none && view->unit != unit_of_word(gather->unit))
        return false;
    if (gather->form == FORM_all_totals && !adds(view->unit))
        return false;
    return gather_is_measure(gather, at, measure);
}

// Whether a measure without rows is of one party: `quantity fee  of: koski`.
static bool is_of(const Entity *measure, const Entity *party)
{
    const Cell *of =
        measure->block == BLOCK_quantity ? entity_cell(measure, LABEL_of) : NULL;
    return of && of->value && !of->value->next && of->value->kind == EXPR_ENTITY &&
           of->value->entity == party;
}

static const AgrAnswer *ask_figure(Gather *gather, const AtHand *at,
                                   const Entity *measure, const Entity *party,
                                   bool measured)
{
    if (measure->block == BLOCK_share)
        return gather_ask(gather, at, FORM_share_of, "party", party, "measure", measure);
    return gather_ask(gather, at, FORM_figure_of, "measure", measure,
                      measured ? "entity" : NULL, party);
}

// A table that has a row for others but none for this party.
static void tell_missing(Gather *gather, const AtHand *at, const Entity *measure,
                         const Entity *party)
{
    Arg args[2] = {ARG(party->title.length > 0 ? party->title : party->name),
                   ARG(entity_label(measure, gather->language))};
    gather_silence(gather, gather_words(gather, PHRASE_tell_figure_for, 2, args),
                   gather_member(gather, at->number)->name);
}

// One figure of a party. True when it was added.
static bool take_figure(Gather *gather, const AtHand *at, const Entity *measure,
                        const Entity *party, bool measured)
{
    const AgrAnswer *answer = ask_figure(gather, at, measure, party, measured);
    if (strcmp(answer->verdict, "not-stated") == 0) {
        tell_missing(gather, at, measure, party);
        return false;
    }
    gather_carry(gather, at, answer);
    bool figure =
        answer->value.kind == AGR_VALUE_QUANTITY || answer->value.kind == AGR_VALUE_RANGE;
    Text label = text_copy(gather->arena, entity_label(measure, gather->language));
    if (gather->form == FORM_party_totals)
        gather_row(gather, &gather->sum, gather_name(gather, at->number), label,
                   figure ? gather_value(gather, &answer->value)
                          : gather_text_value(gather, text_from(answer->sentence)),
                   answer->because_count > 0
                       ? gather_place(gather, &answer->because[0].place)
                       : (AgrPlace){.clause = "", .file = ""});
    if (!figure) { // it depends on a reading that nobody has chosen, or is not stated
        gather->has_unadded = true;
        return false;
    }
    return add(gather, identities_of(gather->parties, at->file, party->id),
               &answer->value);
}

static void take_party(Gather *gather, const AtHand *at, const Entity *party)
{
    size_t added[UNIT_COUNT] = {0};
    bool overlaps = false;
    Eval eval = eval_begin(at->arena, at->model, at->base);
    for (size_t i = 0; i < at->model->entities.count; i++) {
        const Entity *measure = at->model->entities.items[i];
        EntityList measured = {0};
        if (!wants_measure(gather, at, measure) || !eval_present(&eval, measure))
            continue;
        eval_measured(&eval, measure, &measured);
        bool row = entities_include(&measured, party);
        const Measure *view = measure->view;
        if ((row || is_of(measure, party)) &&
            take_figure(gather, at, measure, party, row))
            overlaps = ++added[view->unit] > 1 || overlaps;
    }
    if (overlaps) {
        Arg args[2] = {ARG(gather_name(gather, at->number)),
                       ARG(party->title.length > 0 ? party->title : party->name)};
        gather_assume(gather, PHRASE_portfolio_overlap, 2, args);
    }
}

void portfolio_take_totals(Gather *gather, const AtHand *at)
{
    EntityList parties = {0};
    Eval eval = eval_begin(at->arena, at->model, at->base);
    if (gather->form == FORM_party_totals)
        gather_subjects(gather, at, &parties);
    else
        eval_parties(&eval, &parties);
    for (size_t i = 0; i < parties.count; i++)
        if (eval_present(&eval, parties.items[i]))
            take_party(gather, at, parties.items[i]);
    gather->silent += parties.count == 0;
}

static AgrValue sum_value(Gather *gather, const Sum *sum)
{
    Answering answering = {.language = gather->language, .arena = gather->arena};
    Figure figure = {
        .state = FIGURE_STATED,
        .quantity = {.range = sum->range, .unit = sum->unit, .about = sum->about}};
    return value_figure(&answering, figure);
}

static void tell_limits(Gather *gather)
{
    if (gather->has_shares)
        gather_assume(gather, PHRASE_portfolio_no_shares, 0, NULL);
    if (gather->has_unadded)
        gather_assume(gather, PHRASE_portfolio_unadded, 0, NULL);
}

void portfolio_tell_totals(Gather *gather)
{
    Buffer words = buffer_new(gather->arena);
    AgrPlace nowhere = {.clause = "", .file = ""};
    for (size_t i = 0; i < gather->sums.count; i++) {
        const Sum *sum = &gather->sums.items[i];
        AgrValue value = sum_value(gather, sum);
        Text unit = unit_word(sum->unit, gather->language);
        gather_row(gather, &gather->rows, unit, TEXT(""), value, nowhere);
        buffer_format(&words, "%s" TEXT_FMT, i > 0 ? "; " : "",
                      TEXT_ARG(value_words(gather->arena, &value)));
    }
    Text in = gather_number(gather, gather->member_count - gather->silent);
    if (gather->rows.count == 1) {
        AgrRow *total = ARENA_NEW(gather->arena, AgrRow);
        *total =
            (AgrRow){.of = "", .value = gather->rows.items[0].value, .place = nowhere};
        gather->total = total;
        gather->value = total->value;
    }
    if (gather->sum.count == 0)
        gather->verdict = "not-stated";
    if (gather->rows.count == 0)
        GATHER_SAY(gather, portfolio_no_total, ARG(gather->subject), ARG(in));
    else
        GATHER_SAY(gather, portfolio_total, ARG(gather->subject), ARG(in),
                   ARG(buffer_text(&words)));
    tell_limits(gather);
    gather_tell_alike(gather, gather->parties, gather_is_subject_party);
}

static int by_sum_identity(const void *left, const void *right)
{
    const Sum *a = left, *b = right;
    if (a->identity != b->identity)
        return a->identity < b->identity ? -1 : 1;
    return a->unit < b->unit ? -1 : a->unit > b->unit;
}

void portfolio_tell_all_totals(Gather *gather)
{
    if (gather->sums.count > 1)
        qsort(gather->sums.items, gather->sums.count, sizeof *gather->sums.items,
              by_sum_identity);
    for (size_t i = 0; i < gather->sums.count; i++) {
        const Sum *sum = &gather->sums.items[i];
        gather_row(gather, &gather->rows,
                   identities_label(gather->parties, sum->identity), TEXT(""),
                   sum_value(gather, sum), (AgrPlace){.clause = "", .file = ""});
    }
    GATHER_SAY(gather, portfolio_all_totals,
               ARG(gather_number(gather, gather->rows.count)),
               ARG(gather_number(gather, gather->member_count)));
    gather_assume(gather, PHRASE_portfolio_no_shares, 0, NULL);
    gather_tell_alike(gather, gather->parties, NULL);
}
