#include "analysis/time/status.h"

#include "engine/time/dated.h"
#include "engine/time/log_layer.h"
#include "engine/time/versions.h"

// Where everything stands: the log replayed, then duties, rights and runs of procedures.

const Happened *standing_first(const Standing *at, const Entity *entity)
{
    size_t first = at->first[entity->id];
    return first > 0 ? &at->replay.happened.items[first - 1] : NULL;
}

const Happened *standing_next(const Standing *at, const Happened *one)
{
    size_t next = at->next[one - at->replay.happened.items];
    return next > 0 ? &at->replay.happened.items[next - 1] : NULL;
}

static void index_lines(Standing *at)
{
    const Model *model = at->answering->eval->model;
    size_t count = at->replay.happened.count;
    at->first = ARENA_ARRAY(at->answering->arena, size_t, model->entities.count + 1);
    at->next = ARENA_ARRAY(at->answering->arena, size_t, count + 1);
    for (size_t i = count; i-- > 0;) {
        const Entity *entity = at->replay.happened.items[i].entity;
        if (!entity || entity->id >= model->entities.count)
            continue;
        at->next[i] = at->first[entity->id];
        at->first[entity->id] = i + 1;
    }
}

// --- conditions ---

static Truth one_holds(Standing *at, const Expr *value)
{
    Eval *eval = at->answering->eval;
    value = eval_settle(eval, value);
    if (value && value->kind == EXPR_ENTITY && value->entity->block == BLOCK_event)
        return standing_first(at, value->entity) ? TRUTH_YES : TRUTH_UNKNOWN;
    if (value && value->kind == EXPR_ENTITY &&
        (value->entity->block == BLOCK_duty || value->entity->block == BLOCK_task)) {
        Date since;
        return standing_missed(at, value->entity, &since) > 0 ? TRUTH_YES : TRUTH_NO;
    }
    return eval_claim(eval, value, NULL);
}

Truth standing_condition(Standing *at, const Entity *entity, Text *missing)
{
    static const LabelKey labels[] = {LABEL_if, LABEL_if_all_of, LABEL_if_any_of};
    Truth all = TRUTH_YES;
    *missing = TEXT("");
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        const Expr *value;
        if (!eval_slot(at->answering->eval, entity, labels[i], &value))
            continue;
        bool any = labels[i] == LABEL_if_any_of;
        Truth here = any ? TRUTH_NO : TRUTH_YES;
        for (; value; value = value->next) {
            Truth one = one_holds(at, value);
            here = any ? truth_or(here, one) : truth_and(here, one);
            if (one != TRUTH_YES)
                *missing = tell_joined(at->answering, *missing, "; ",
                                       tell_value(at->answering, value));
        }
        all = truth_and(all, here);
    }
    return all;
}

// --- rows ---

const char *standing_iso(const Standing *at, Date day)
{
    return text_cstr(at->answering->arena, date_iso(at->answering->arena, day));
}

void standing_last(const Standing *at, AgrStandingRow *row, Date last)
{
    row->last = standing_iso(at, last);
    row->days = date_days(last) - date_days(at->day);
}

Text standing_days(const Standing *at, Date last)
{
    Answering *answering = at->answering;
    int64_t days = (int64_t)date_days(last) - date_days(at->day);
    Text count =
        show_figure(answering->arena, answering->language,
                    figure_number(rational_from_int(days < 0 ? -days : days), UNIT_DAYS));
    Text day = tell_day(answering, last);
    if (days == 0)
        return WORDS(answering, status_today, ARG(day));
    return days < 0 ? WORDS(answering, status_ago, ARG(day), ARG(count))
                    : WORDS(answering, status_in, ARG(day), ARG(count));
}

Eval *standing_before(Standing *at, size_t version)
{
    Arena *arena = at->answering->arena;
    const Model *model = at->answering->eval->model;
    if (!at->before)
        at->before = ARENA_ARRAY(arena, Eval *, model->versions->list.count);
    if (!at->before[version]) {
        const Model *then = version_model(model->versions, version);
        Scenario *base = scenario_new(arena, then, NULL);
        const Override *counting =
            scenario_find(at->answering->eval->scenario, (Input){INPUT_COUNTING, 0});
        if (counting)
            scenario_set_counting(base, counting->rule);
        Eval *eval = ARENA_NEW(arena, Eval);
        *eval = eval_begin(arena, then, log_layer(arena, then, base, NULL, &at->day));
        at->before[version] = eval;
    }
    return at->before[version];
}

Days standing_text_days(const Standing *at, size_t version)
{
    static const Date first = {1, 1, 1}, last = {9999, 12, 31};
    const Versions *versions = at->answering->eval->model->versions;
    Days days = {first, last};
    if (versions && version > 0)
        days.first = versions->list.items[version].from;
    if (versions && version + 1 < versions->list.count)
        days.last = date_add_days(versions->list.items[version + 1].from, -1);
    return days;
}

size_t standing_text_on(const Standing *at, Date day)
{
    const Versions *versions = at->answering->eval->model->versions;
    return versions ? version_on(versions, day) : 0;
}

bool standing_passes(Standing *at, const Entity *entity)
{
    if (!at->mistakes_out || !entity->mistake.source)
        return false;
    answer_silence(at->answering, due_left_words(at->answering, entity),
                   tell_clause(at->answering, entity->clause));
    return true;
}

static Text state_words(const char *state, Language language)
{
    static const struct {
        const char *state;
        PhraseKey words;
    } states[] = {
        {"breached", PHRASE_status_breached}, {"late", PHRASE_status_late},
        {"due", PHRASE_status_due},           {"pending", PHRASE_status_pending},
        {"done", PHRASE_status_done},         {"surviving", PHRASE_status_surviving},
        {"ended", PHRASE_status_ended},       {"available", PHRASE_status_available},
        {"not-yet", PHRASE_status_not_yet},   {"used", PHRASE_status_is_used},
        {"lapsed", PHRASE_status_lapsed},     {"in-force", PHRASE_status_in_force},
    };
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (text_equal(text_from(states[i].state), text_from(state)))
            return phrase(states[i].words, language);
    return text_from(state);
}

void standing_push(Standing *at, AgrStandingRow row, const Entity *of, Text what)
{
    Arena *arena = at->answering->arena;
    row.of =
        text_cstr(arena, of->name.length > 0 ? of->name : tell_name(at->answering, of));
    row.title =
        text_cstr(arena, of->title.length > 0 ? of->title : tell_name(at->answering, of));
    row.what = text_cstr(arena, what);
    row.state_words = text_cstr(arena, state_words(row.state, at->answering->language));
    row.place = place_of(arena, of->span, of->clause);
    vec_push(arena, &at->rows, row);
    vec_push(arena, &at->entities, of);
}

// --- the whole ---

// The agreement on the day, with the facts that the log tells.
static const Scenario *layer_of(Arena *arena, const Model *model, const Scenario *base,
                                const Standing *at, Date day)
{
    Scenario *layer = scenario_at(arena, model, base, day, day);
    for (size_t i = 0; i < at->replay.happened.count; i++) {
        const Entity *fact = at->replay.happened.items[i].entity;
        if (fact && fact->block == BLOCK_fact)
            scenario_set_fact(layer, fact, true);
    }
    return layer;
}

// From the beginning of the term, or of the log, to a year after the day.
static void find_window(Standing *at)
{
    Date first = at->term.first;
    at->window.last = date_add_months(at->day, 12);
    if (!date_valid(at->window.last))
        at->window.last = at->day;
    if (first.year <= 1 && at->replay.happened.count > 0)
        first = at->replay.happened.items[0].entry->day;
    if (first.year <= 1 || date_compare(first, at->day) > 0)
        first = at->day;
    at->window.first = first;
    at->over = date_compare(at->term.last, at->day) < 0;
}

static Standing begin(Answering *answering, const EventLog *log, Date day, Date text_day,
                      Diags *diags)
{
    Standing at = {.answering = answering, .log = log, .day = day};
    Eval *eval = answering->eval;
    at.replay =
        log_replay(eval, log, log_names_new(answering->arena, eval->model), &day, diags);
    at.term = eval_term_days(eval);
    eval->scenario =
        layer_of(answering->arena, eval->model, eval->scenario, &at, text_day);
    index_lines(&at);
    find_window(&at);
    return at;
}

Standing standing_begin(Answering *answering, const EventLog *log, Date day, Diags *diags)
{
    return begin(answering, log, day, day, diags);
}

Standing standing_begin_earlier(Answering *answering, const EventLog *log, Date day,
                                Date last)
{
    Diags unheard = {.arena = answering->arena}; // told of the text of the day
    return begin(answering, log, day, last, &unheard);
}

void standing_all(Standing *at)
{
    standing_runs(at);
    standing_duties(at);
    standing_rights(at);
    standing_earlier(at);
    standing_of_text(at);
}

AgrStanding standing_make(Arena *arena, const Model *model, const Scenario *base,
                          Language language, const EventLog *log, Date day, Diags *diags)
{
    Result unused = {0};
    Asked asked = {.form = FORM_due, .language = language};
    Eval eval = eval_begin(arena, model, base);
    Answering answering = {&eval, &asked, language, arena, &unused};
    Standing at = standing_begin(&answering, log, day, diags);
    standing_all(&at);
    return (AgrStanding){.rows = at.rows.items,
                         .count = at.rows.count,
                         .events = at.replay.happened.count + at.replay.elsewhere};
}
