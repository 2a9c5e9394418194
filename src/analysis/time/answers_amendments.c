#include "analysis/time/amendments.h"
#include "analysis/answers.h"
#include "analysis/in_time.h"
#include "analysis/table.h"
#include "engine/time/dated.h"

// What amendments change, from when, and who approved them.

static Text date_words(Answering *answering, Date date)
{
    return date.year > 0 ? date_finnish(answering->arena, date) : TEXT("");
}

static Text name_of(const Entity *amendment)
{
    return amendment_name(amendment->node);
}

// Without amendments none of these questions has an answer.
static Versions *versions_or_tell(Answering *answering)
{
    Versions *versions = answering->eval->model->versions;
    if (versions)
        return versions;
    tell_not_stated(answering, phrase(PHRASE_amendments, answering->language), TEXT(""));
    SAY0(answering, amendments_none);
    return NULL;
}

// The amendment that is asked about; the only one when none is named.
static const Entity *amendment_asked(Answering *answering)
{
    const Entity *asked = asked_entity(answering->asked, "amendment");
    EntityList all = {0};
    if (asked)
        return asked;
    amendments_all(answering->arena, answering->eval->model, &all);
    if (all.count == 1)
        return all.items[0];
    SAY(answering, amendments_which,
        ARG(show_names(answering->arena, answering->language, &all)));
    answering->out->verdict = VERDICT_NOT_STATED;
    return NULL;
}

// --- what it changes ---

static const Clause *clause_around(const Model *model, Span span)
{
    const Clause *found = NULL;
    for (size_t i = 0; i < model->clauses.count; i++) {
        Span whole = model->clauses.items[i]->node->span;
        if (model->clauses.items[i]->amending && whole.source == span.source &&
            whole.start <= span.start && span.end <= whole.end)
            found = model->clauses.items[i];
    }
    return found;
}

static void cite_place(Answering *answering, const Entity *subject, const Clause *clause,
                       Span span)
{
    Cell *cell = ARENA_NEW(answering->arena, Cell);
    cell->subject = subject;
    cell->clause = clause;
    cell->span = span;
    if (clause)
        vec_push(answering->arena, &answering->out->cited, (const Cell *)cell);
}

// Its head, as a clause of the text that it leaves.
void amendment_cite(Answering *answering, const Entity *amendment)
{
    Versions *versions = answering->eval->model->versions;
    size_t at = amendment_version(answering->eval->model, amendment);
    const Model *model = version_model(versions, at);
    for (size_t i = 0; at > 0 && i < model->clauses.count; i++)
        if (model->clauses.items[i]->amending &&
            model->clauses.items[i]->amending->span.start ==
                amendment->node->span.start &&
            model->clauses.items[i]->amending->span.source ==
                amendment->node->span.source) {
            cite_place(answering, amendment, model->clauses.items[i], amendment->span);
            return;
        }
}

static bool has_place(const Entity *entity, const Cell *cell)
{
    for (size_t i = 0; entity && i < entity->cells.count; i++)
        if (entity->cells.items[i]->span.source == cell->span.source &&
            entity->cells.items[i]->span.start == cell->span.start &&
            entity->cells.items[i]->names.count == cell->names.count)
            return true;
    return false;
}

// The words of the cells of one statement that the other version of it does not have.
static Text words_only_in(Answering *answering, const Entity *entity, const Entity *other)
{
    Text words = TEXT(""), last = TEXT("");
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        Text text = one_line_of(answering, cell->span);
        if (has_place(other, cell) || text_equal(text, last))
            continue;
        words = tell_joined(answering, words, "; ", text);
        last = text;
    }
    return words;
}

static Text target_name(Answering *answering, const Touched *touched)
{
    if (touched->entity) {
        Text name = tell_name(answering, touched->entity);
        return name.length > 0 ? name : tell_block(answering, touched->entity);
    }
    if (touched->clause)
        return tell_joined(answering, tell_clause(answering, touched->clause), " ",
                           touched->clause->title);
    const Node *name = touched->node->statement.name;
    return name ? name->name.text : one_line_of(answering, touched->node->span);
}

// What it was, and what it is from then on.
static Text change_words(Answering *answering, const Model *after, const Touched *touched)
{
    const Entity *now = touched->entity ? entity_in(after, touched->entity) : NULL;
    if (!now)
        return one_line_of(answering, touched->node->span);
    Text old = words_only_in(answering, touched->entity, now);
    Text new = words_only_in(answering, now, touched->entity);
    if (old.length == 0)
        return new;
    return WORDS(answering, amendment_was, ARG(old), ARG(new));
}

static PhraseKey touch_phrase(Touch touch)
{
    switch (touch) {
    case TOUCH_REPLACES: return PHRASE_touch_replaces;
    case TOUCH_REPEALS: return PHRASE_touch_repeals;
    case TOUCH_CHANGES: return PHRASE_touch_changes;
    case TOUCH_ADDS: break;
    }
    return PHRASE_touch_adds;
}

static void tell_touched(Answering *answering, const Model *after, const Touched *touched,
                         RowList *rows)
{
    bool whole = touched->touch == TOUCH_REPLACES || touched->touch == TOUCH_REPEALS;
    Text words = touched->touch == TOUCH_CHANGES
                     ? change_words(answering, after, touched)
                     : (whole ? TEXT("") : one_line_of(answering, touched->node->span));
    const Clause *clause = clause_around(after, touched->node->span);
    vec_push(answering->arena, rows,
             tell_row(answering, target_name(answering, touched),
                      phrase(touch_phrase(touched->touch), answering->language),
                      words.length > 0 ? value_text(answering, words) : (AgrValue){0},
                      touched->node->span, clause));
    cite_place(answering, touched->entity, clause, touched->node->span);
}

// The text that an amendment would leave that never takes effect.
static const Model *as_if_held(Answering *answering, const Model *before,
                               const Entity *amendment)
{
    Diags *diags = ARENA_NEW(answering->arena, Diags);
    Diags *told = ARENA_NEW(answering->arena, Diags);
    diags->arena = told->arena = answering->arena;
    return amend_apply(diags, told, before, amendment);
}

// What an amendment changes, by the texts before and after it.
static void tell_changes(Answering *answering, const Entity *amendment, RowList *rows)
{
    const Model *model = answering->eval->model;
    Versions *versions = model->versions;
    size_t at = amendment_version(model, amendment);
    const Model *before;
    TouchedList touched = {0};
    AmendmentStanding standing =
        amendment_stands(answering->arena, model, amendment, &before);
    amend_touches(answering->arena, before, standing.amendment, &touched);
    const Model *after = at > 0 ? version_model(versions, at)
                                : as_if_held(answering, before, standing.amendment);
    for (size_t i = 0; i < touched.count; i++)
        tell_touched(answering, after, &touched.items[i], rows);
}

// Why it does not hold, in words; empty when it does.
Text amendment_why_not(Answering *answering, const AmendmentStanding *standing)
{
    Arena *arena = answering->arena;
    Language language = answering->language;
    if (standing->draft)
        return phrase(PHRASE_amendment_is_draft, language);
    if (standing->amendment->mistake.source)
        return phrase(PHRASE_amendment_has_mistake, language);
    if (standing->missing.count > 0)
        return WORDS(answering, amendment_lacks_approval,
                     ARG(show_names(arena, language, &standing->missing)));
    if (standing->decision_missing)
        return WORDS(answering, amendment_lacks_decision,
                     ARG(show_names(arena, language, &standing->deciders)));
    if (standing->from_unknown)
        return WORDS(answering, amendment_waits_for,
                     ARG(tell_slot(answering, standing->amendment, LABEL_from)));
    if (!standing->holds)
        return phrase(PHRASE_amendment_lacks_day, language);
    return TEXT("");
}

// The amendment that is meant and how it stands; NULL after saying that there is none.
const Entity *amendment_standing_asked(Answering *answering, AmendmentStanding *out)
{
    const Model *before;
    if (!versions_or_tell(answering))
        return NULL;
    const Entity *amendment = amendment_asked(answering);
    if (amendment)
        *out = amendment_stands(answering->arena, answering->eval->model, amendment,
                                &before);
    return amendment;
}

void answer_amendment_changes(Answering *answering)
{
    RowList rows = {0};
    AmendmentStanding standing;
    const Entity *amendment = amendment_standing_asked(answering, &standing);
    if (!amendment)
        return;
    tell_changes(answering, amendment, &rows);
    tell_rows(answering, &rows);
    answering->out->verdict = VERDICT_VALUE;
    Text why = amendment_why_not(answering, &standing);
    if (why.length > 0)
        SAY(answering, amendment_would_change, ARG(name_of(amendment)),
            ARG(tell_count(answering, rows.count)), ARG(why));
    else
        SAY(answering, amendment_changes, ARG(name_of(amendment)),
            ARG(tell_count(answering, rows.count)),
            ARG(date_words(answering, standing.from)));
}

// --- a day ---

static bool day_of(Answering *answering, Date *out)
{
    const Filled *filled = asked_slot(answering->asked, "on");
    const Override *time =
        scenario_find(answering->eval->scenario, (Input){INPUT_DATE, 0});
    if (filled && filled->value)
        *out = filled->value->date;
    else if (answering->asked->dated)
        *out = answering->asked->date;
    else if (time)
        *out = time->from;
    else
        return false;
    return true;
}

static bool is_dated_thing(BlockKey block)
{
    return block != BLOCK_amendment && block != BLOCK_share && block != BLOCK_table &&
           block != BLOCK_quantity && block != BLOCK_approval;
}

// What begins on a day or has ended the day before, by its own words.
static void tell_own_days(Answering *answering, const Model *model, Date day,
                          RowList *rows)
{
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        Date from, until;
        if (!is_dated_thing(entity->block) || entity->gone)
            continue;
        entity_validity(entity, &from, &until);
        bool begins = from.year > 0 && date_compare(from, day) == 0;
        bool ended = until.year > 0 && date_compare(date_add_days(until, 1), day) == 0;
        if (!begins && !ended)
            continue;
        Text name = tell_name(answering, entity);
        vec_push(answering->arena, rows,
                 tell_row(answering,
                          name.length > 0 ? name : tell_block(answering, entity),
                          phrase(begins ? PHRASE_begins_then : PHRASE_ended_before,
                                 answering->language),
                          (AgrValue){0}, entity->span, entity->clause));
        cite_place(answering, entity, entity->clause, entity->node->span);
    }
}

static void tell_version(Answering *answering, const Version *version, RowList *rows)
{
    for (size_t i = 0; i < version->begun.count; i++) {
        const Entity *amendment =
            version_amendment(answering->eval->model, version->begun.items[i]);
        if (amendment)
            tell_changes(answering, amendment, rows);
    }
    for (size_t i = 0; i < version->ended.count; i++)
        vec_push(answering->arena, rows,
                 tell_row(answering, amendment_name(version->ended.items[i]),
                          phrase(PHRASE_ended_before, answering->language), (AgrValue){0},
                          version->ended.items[i]->span, NULL));
}

void answer_changes_on(Answering *answering)
{
    Model *model = (Model *)(uintptr_t)answering->eval->model;
    const Versions *versions = model->versions;
    RowList rows = {0};
    Date day;
    bool dated = day_of(answering, &day);
    for (size_t i = 1; versions && i < versions->list.count; i++)
        if (!dated || date_compare(versions->list.items[i].from, day) == 0)
            tell_version(answering, &versions->list.items[i], &rows);
    if (dated)
        tell_own_days(answering, version_at(model, day), day, &rows);
    else if (!versions_or_tell(answering))
        return;
    answering->out->verdict = VERDICT_VALUE;
    tell_rows(answering, &rows);
    if (!dated)
        SAY(answering, changes_in_all, ARG(tell_count(answering, rows.count)));
    else if (rows.count == 0)
        SAY(answering, changes_none, ARG(date_words(answering, day)));
    else
        SAY(answering, changes_on_day, ARG(date_words(answering, day)),
            ARG(tell_count(answering, rows.count)));
}

static Text holding_words(Answering *answering, const Version *version)
{
    Text words = TEXT("");
    for (size_t i = 0; i < version->holding.count; i++)
        words = tell_joined(answering, words, ", ",
                            amendment_name(version->holding.items[i]));
    return words;
}

void answer_version_on(Answering *answering)
{
    Versions *versions = versions_or_tell(answering);
    Date day;
    RowList rows = {0};
    if (!versions)
        return;
    bool dated = day_of(answering, &day);
    for (size_t i = 0; i < versions->list.count; i++) {
        const Version *version = &versions->list.items[i];
        if (dated && i != version_on(versions, day))
            continue;
        Text words = version->holding.count == 0
                         ? phrase(PHRASE_version_signed, answering->language)
                         : WORDS(answering, version_begins,
                                 ARG(holding_words(answering, version)));
        Text from = version->from.year > 0
                        ? WORDS(answering, version_since,
                                ARG(date_words(answering, version->from)))
                        : TEXT("");
        vec_push(answering->arena, &rows,
                 tell_row(answering, words, from, (AgrValue){0}, (Span){0}, NULL));
        for (size_t k = 0; k < version->holding.count; k++)
            cite_place(answering, NULL,
                       clause_around(version_model(versions, i),
                                     version->holding.items[k]->span),
                       version->holding.items[k]->statement.name->span);
        if (!dated)
            continue;
        answering->out->verdict = VERDICT_VALUE;
        answering->out->value = value_text(answering, words);
        SAY(answering, version_on_day, ARG(date_words(answering, day)), ARG(words));
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    tell_rows(answering, &rows);
    SAY(answering, versions_all, ARG(tell_count(answering, rows.count)));
}

// --- one amendment ---

void answer_amendment_in_force(Answering *answering)
{
    Date day;
    AmendmentStanding standing;
    const Entity *amendment = amendment_standing_asked(answering, &standing);
    if (!amendment)
        return;
    Text why = amendment_why_not(answering, &standing);
    bool dated = day_of(answering, &day);
    amendment_cite(answering, amendment);
    if (why.length > 0) {
        answering->out->verdict = VERDICT_NO;
        SAY(answering, amendment_not_in_force, ARG(name_of(amendment)), ARG(why));
        return;
    }
    bool over = dated && standing.until.year > 0 && date_compare(standing.until, day) < 0;
    bool holds = dated && date_compare(standing.from, day) <= 0 && !over;
    answering->out->verdict = !dated ? VERDICT_VALUE : holds ? VERDICT_YES : VERDICT_NO;
    if (!dated)
        answering->out->value = value_date(answering, standing.from);
    Arg args[4] = {ARG(name_of(amendment)), ARG(date_words(answering, standing.from)),
                   ARG(date_words(answering, standing.until)),
                   ARG(date_words(answering, dated ? day : (Date){0}))};
    answer_say(answering,
               over     ? PHRASE_amendment_is_over
               : !dated ? PHRASE_amendment_holds_from
               : holds  ? PHRASE_amendment_holds
                        : PHRASE_amendment_holds_later,
               4, args);
}

// All amendments, each with the day from which it holds or why it does not.
void answer_amendments(Answering *answering)
{
    EntityList all = {0};
    RowList rows = {0};
    if (!versions_or_tell(answering))
        return;
    amendments_all(answering->arena, answering->eval->model, &all);
    for (size_t i = 0; i < all.count; i++) {
        const Model *before;
        AmendmentStanding standing = amendment_stands(
            answering->arena, answering->eval->model, all.items[i], &before);
        Text why = amendment_why_not(answering, &standing);
        vec_push(answering->arena, &rows,
                 tell_row(answering, all.items[i]->name, name_of(all.items[i]),
                          why.length > 0 ? value_text(answering, why)
                                         : value_date(answering, standing.from),
                          all.items[i]->span, NULL));
        amendment_let_go(before);
    }
    tell_rows(answering, &rows);
    answering->out->verdict = VERDICT_VALUE;
    SAY(answering, amendments_are, ARG(tell_count(answering, rows.count)));
}
