#include "analysis/time/procedures.h"
#include "analysis/table.h"

// When a procedure gets where, and how long it takes.

// --- where to ---

// Whether somebody who acts in a stage is the one asked about, or of that kind.
static bool is_actor(Answering *answering, const Entity *stage, const Entity *target)
{
    EntityList who = {0};
    tell_members(answering, stage, LABEL_who, &who, NULL);
    for (size_t i = 0; i < who.count; i++)
        if (who.items[i] == target ||
            (target->block == BLOCK_kind && entity_is_a(who.items[i], target)))
            return true;
    return false;
}

static bool has_word(Text text, Text word)
{
    for (size_t at = 0; word.length > 2 && at + word.length <= text.length; at++) {
        Text rest = {text.at + at, text.length - at};
        bool starts = at == 0 || rest.at[-1] == ' ' || rest.at[-1] == '-';
        if (starts && text_starts_with(rest, word))
            return true;
    }
    return false;
}

// Whether a state is called by a name of the one asked about, such as `The matter goes to
// court`.
static bool is_called(Answering *answering, const Entity *state, const Entity *target)
{
    Text title = text_fold(answering->arena, state->title);
    for (size_t i = 0; i < target->names.count; i++) {
        Text name = target->names.items[i].folded;
        if (has_word(title, name))
            return true;
        for (size_t k = 0; k < state->names.count; k++)
            if (has_word(state->names.items[k].folded, name))
                return true;
    }
    return false;
}

typedef bool Matches(Answering *answering, const Entity *state, const Entity *target);

static bool is_itself(Answering *answering, const Entity *state, const Entity *target)
{
    (void)answering;
    return state == target;
}

static void find_stops(Answering *answering, const Places *places, const Entity *target,
                       Matches *matches, Places *out)
{
    for (size_t i = 0; i < places->count; i++) {
        Procedure *procedure = places->items[i].procedure;
        for (size_t k = 0; k < procedure->states.count; k++) {
            const State *state = &procedure->states.items[k];
            if ((matches == is_actor && !state->stage) ||
                !matches(answering, state->entity, target))
                continue;
            vec_push(answering->arena, out, ((Place){procedure, k}));
        }
    }
}

// The states that a target stands for: itself, where somebody acts, or by their names.
static void stops_asked(Answering *answering, const Places *places, const Entity *target,
                        Places *out)
{
    static Matches *const ways[] = {is_itself, is_actor, is_called};
    for (size_t i = 0; i < sizeof ways / sizeof *ways && out->count == 0; i++)
        find_stops(answering, places, target, ways[i], out);
}

// --- steps ---

static void step_of(Answering *answering, const Procedure *procedure, size_t at,
                    size_t next)
{
    const State *state = &procedure->states.items[at];
    Deadline limit;
    if (!state->stage)
        return;
    Text words = state_act(answering, state);
    words = tell_joined(answering, words, "; ", state_limit(answering, state));
    if (!state_last_day(answering, procedure, at, &limit)) {
        const Way *way = way_between(procedure, at, next);
        if (way)
            words = tell_joined(answering, words, "; ",
                                way_words(answering, procedure, at, way));
        tell_sum(answering, state_row(answering, procedure, at, words, (AgrValue){0}));
        return;
    }
    Text last = phrase(PHRASE_procedure_last_day, answering->language);
    if (date_compare(limit.last.last, limit.fell.last) != 0)
        last = tell_joined(answering, last, " ",
                           tell_moved(answering, limit.last, limit.fell));
    tell_sum(answering, state_row(answering, procedure, at,
                                  tell_joined(answering, words, "; ", last),
                                  value_date(answering, limit.last.last)));
}

// The way to a state as the sum of the answer: the start, each stage with its last day.
static void tell_steps(Answering *answering, const Procedure *procedure, size_t to,
                       const StateList *path)
{
    const State *first = &procedure->states.items[procedure->first];
    const State *target = &procedure->states.items[to];
    Text start = procedure->starts ? tell_name(answering, procedure->starts)
                                   : phrase(PHRASE_date_start, answering->language);
    if (first->dated)
        answer_row(answering, start, phrase(PHRASE_procedure_starts, answering->language),
                   value_date(answering, moment_begins(first->latest)), NULL);
    for (size_t i = 0; i + 1 < path->count; i++)
        step_of(answering, procedure, path->items[i], path->items[i + 1]);
    AgrValue day = (AgrValue){0};
    if (target->dated && !target->open)
        day = value_date(answering, moment_begins(target->latest));
    tell_sum(answering,
             state_row(answering, procedure, to,
                       phrase(PHRASE_procedure_begins, answering->language), day));
}

// --- lengths ---

// Adds a length to a sum of lengths; false when they are of different units or no single
// figures.
static bool add_length(Answering *answering, const Expr *value, bool first, Figure *sum)
{
    value = eval_settle(answering->eval, value);
    if (!value || value->kind != EXPR_QUANTITY || value->next ||
        (!first && value->quantity.unit != sum->quantity.unit) ||
        !interval_is_point(value->quantity.range))
        return false;
    Rational total = rational_add(answering->arena, sum->quantity.range.low,
                                  value->quantity.range.low);
    *sum = figure_number(total, value->quantity.unit);
    return true;
}

// `90 days (60 days + 30 days)`, of the stages on a path that time alone leads along.
static Text lengths_words(Answering *answering, const Procedure *procedure,
                          const StateList *path, bool only_idle)
{
    Text words = TEXT("");
    size_t count = 0;
    Figure sum = figure_number(RATIONAL_ZERO, UNIT_NUMBER);
    bool like = true;
    for (size_t i = 0; i + 1 < path->count; i++) {
        const State *state = &procedure->states.items[path->items[i]];
        const Way *way = way_between(procedure, path->items[i], path->items[i + 1]);
        if (!state->limited || !way || (only_idle && !way->otherwise))
            continue;
        words = tell_joined(answering, words, " + ",
                            tell_list(answering, state->limit.value));
        like = add_length(answering, state->limit.value, count++ == 0, &sum) && like;
    }
    if (count < 2 || !like)
        return words;
    return text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")",
                       TEXT_ARG(show_figure(answering->arena, answering->language, sum)),
                       TEXT_ARG(words));
}

// --- when it gets there ---

static bool one_day(const State *state)
{
    return date_compare(moment_begins(state->earliest), moment_begins(state->latest)) ==
           0;
}

static Text day_words(Answering *answering, const Procedure *procedure, size_t to,
                      const StateList *path)
{
    const State *state = &procedure->states.items[to];
    Text first = tell_day(answering, moment_begins(state->earliest));
    if (state->open)
        return WORDS(answering, procedure_from_only, ARG(first));
    if (!one_day(state))
        return WORDS(answering, procedure_between, ARG(first),
                     ARG(tell_day(answering, moment_begins(state->latest))));
    size_t before = path->count > 1 ? path->items[path->count - 2] : STATE_NONE;
    const Way *way = before == STATE_NONE ? NULL : way_between(procedure, before, to);
    Deadline limit;
    if (!way || !way->otherwise || !state_last_day(answering, procedure, before, &limit))
        return first;
    return WORDS(answering, procedure_since, ARG(first),
                 ARG(state_name(answering, procedure, before)),
                 ARG(tell_moved(answering, limit.last, limit.fell)));
}

// Runs a procedure whose start is not known from any day, to find its longest way; no day
// of it is told, so how it is counted is nothing the answer rests on.
static void run_nominal(Answering *answering, Procedure *procedure)
{
    Date any = {2001, 1, 1};
    InputList before = answering->eval->read;
    answering->eval->read = (InputList){0};
    procedure_run(answering->eval, procedure, days_of(any, any));
    answering->eval->read = before;
}

// Without the day of the start: how long after it.
static Text after_words(Answering *answering, Procedure *procedure, size_t to)
{
    run_nominal(answering, procedure);
    StateList path =
        procedure_path(answering, procedure, to, !procedure->states.items[to].open);
    Text lengths = lengths_words(answering, procedure, &path, true);
    Text way = states_words(answering, procedure, &path);
    for (size_t i = 0; i < procedure->states.count; i++)
        procedure->states.items[i].dated = false; // that was no day of theirs
    tell_steps(answering, procedure, to, &path);
    if (lengths.length == 0)
        return path.count > 1 ? WORDS(answering, procedure_after_acts, ARG(way))
                              : WORDS(answering, procedure_at_start, ARG(way));
    return WORDS(answering, procedure_after, ARG(lengths), ARG(way));
}

static void day_row(Answering *answering, AgrRow row, PhraseKey what, Moment moment,
                    RowList *rows)
{
    row.what = text_cstr(answering->arena, phrase(what, answering->language));
    row.value = value_date(answering, moment_begins(moment));
    vec_push(answering->arena, rows, row);
}

static void day_rows(Answering *answering, const State *state, AgrRow row, RowList *rows)
{
    if (!state->open && one_day(state)) {
        row.value = value_date(answering, moment_begins(state->earliest));
        vec_push(answering->arena, rows, row);
        return;
    }
    day_row(answering, row, PHRASE_procedure_earliest, state->earliest, rows);
    if (!state->open)
        day_row(answering, row, PHRASE_procedure_latest, state->latest, rows);
}

static Text reach(Answering *answering, const Place *place, RowList *rows)
{
    Procedure *procedure = place->procedure;
    const State *state = &procedure->states.items[place->state];
    const State *first = &procedure->states.items[procedure->first];
    Text name = state_name(answering, procedure, place->state);
    AgrRow row = state_row(answering, procedure, place->state,
                           procedure_name(answering, procedure), (AgrValue){0});
    if (!state->reached)
        return WORDS(answering, procedure_unreached, ARG(name),
                     ARG(procedure_name(answering, procedure)));
    if (!first->dated) {
        Text words = after_words(answering, procedure, place->state);
        procedure_start_missing(answering, procedure);
        row.value = value_text(answering, words);
        vec_push(answering->arena, rows, row);
        return WORDS(answering, tell_is, ARG(name), ARG(words));
    }
    StateList path = procedure_path(answering, procedure, place->state, !state->open);
    tell_steps(answering, procedure, place->state, &path);
    day_rows(answering, state, row, rows);
    return WORDS(answering, tell_is, ARG(name),
                 ARG(day_words(answering, procedure, place->state, &path)));
}

static void no_stop(Answering *answering, const Places *places, const Entity *target)
{
    Text of = places->count > 0 ? procedure_name(answering, places->items[0].procedure)
                                : phrase(PHRASE_procedure_none, answering->language);
    tell_not_stated(
        answering,
        WORDS(answering, procedure_no_stop, ARG(tell_name(answering, target)), ARG(of)),
        TEXT(""));
}

void answer_reaches_when(Answering *answering)
{
    const Entity *target = asked_entity(answering->asked, "target");
    Places places = {0}, stops = {0};
    RowList rows = {0};
    Text words = TEXT("");
    bool named;
    if (!target)
        return;
    procedures_asked(answering, "what", &places, &named);
    stops_asked(answering, &places, target, &stops);
    if (stops.count == 0) {
        no_stop(answering, &places, target);
        return;
    }
    for (size_t i = 0; i < stops.count; i++)
        words =
            tell_joined(answering, words, " ", reach(answering, &stops.items[i], &rows));
    answering->out->verdict = VERDICT_NO;
    if (rows.count > 0) {
        tell_rows(answering, &rows);
        answering->out->verdict = VERDICT_VALUE;
    }
    if (rows.count == 1)
        answering->out->value = rows.items[0].value;
    SAY(answering, tell_words, ARG(words));
}

// --- how long it takes ---

// The end that is reached last; STATE_NONE when nothing bounds one of them.
static size_t last_end(const Procedure *procedure)
{
    size_t last = STATE_NONE;
    for (size_t i = 0; i < procedure->states.count; i++) {
        const State *state = &procedure->states.items[i];
        if (!state->dated || state->ways.count > 0)
            continue;
        if (state->open)
            return STATE_NONE;
        if (last == STATE_NONE ||
            moment_compare(state->latest, procedure->states.items[last].latest) > 0)
            last = i;
    }
    return last;
}

// Why nothing bounds it: stages without a limit, or a loop.
static Text unbounded_words(Answering *answering, const Procedure *procedure)
{
    Text words = TEXT("");
    StateList loop = {0};
    for (size_t i = 0; i < procedure->stages; i++) {
        const State *state = &procedure->states.items[i];
        if (state->reached && state->ways.count > 0 && !state->limited)
            words = tell_joined(answering, words, "; ",
                                WORDS(answering, procedure_untimed,
                                      ARG(state_name(answering, procedure, i))));
    }
    if (words.length > 0 || !procedure_loop(answering->arena, procedure, true, &loop))
        return words;
    vec_push(answering->arena, &loop, loop.items[0]);
    return WORDS(answering, procedure_goes_round,
                 ARG(states_words(answering, procedure, &loop)));
}

static bool adds_up(const Procedure *procedure, const StateList *path)
{
    for (size_t i = 0; i + 1 < path->count; i++) {
        const State *state = &procedure->states.items[path->items[i]];
        bool own = !state->limit.anchor || state->limit.anchor == procedure->starts;
        if (state->limited && (!own || (i > 0 && state->limit.anchor)))
            return false;
    }
    return true;
}

// The days between the start and the last day of all, the starting day not counted.
static Text days_between(Answering *answering, const Procedure *procedure, size_t end)
{
    const State *first = &procedure->states.items[procedure->first];
    int64_t days = (int64_t)date_days(procedure->states.items[end].latest.day) -
                   date_days(first->latest.day);
    return show_figure(answering->arena, answering->language,
                       figure_number(rational_from_int(days), UNIT_DAYS));
}

static Text bounded_words(Answering *answering, Procedure *procedure, size_t end,
                          bool dated)
{
    StateList path = procedure_path(answering, procedure, end, true);
    Text length = adds_up(procedure, &path)
                      ? lengths_words(answering, procedure, &path, false)
                      : days_between(answering, procedure, end);
    if (length.length == 0)
        length = days_between(answering, procedure, end);
    Text way = states_words(answering, procedure, &path);
    Date last = procedure->states.items[end].latest.day;
    if (!dated) {
        for (size_t i = 0; i < procedure->states.count; i++)
            procedure->states.items[i].dated = false;
    }
    tell_steps(answering, procedure, end, &path);
    Text words = dated ? WORDS(answering, procedure_at_most_until, ARG(length),
                               ARG(tell_day(answering, last)))
                       : WORDS(answering, procedure_at_most, ARG(length));
    return tell_joined(answering, words, " \xE2\x80\x93 ", way);
}

static Text duration(Answering *answering, const Place *place, RowList *rows)
{
    Procedure *procedure = place->procedure;
    bool dated = procedure->states.items[procedure->first].dated;
    if (!dated)
        run_nominal(answering, procedure);
    size_t end = last_end(procedure);
    Text words;
    if (end == STATE_NONE) {
        Text why = unbounded_words(answering, procedure);
        words = WORDS(answering, procedure_not_limited, ARG(why));
        answer_silence(answering, why, tell_clause(answering, procedure->entity->clause));
    } else {
        words = bounded_words(answering, procedure, end, dated);
    }
    Text name = procedure_name(answering, procedure);
    const Entity *entity = procedure->entity;
    vec_push(answering->arena, rows,
             tell_row(answering, name, TEXT(""), value_text(answering, words),
                      entity->span, entity->clause));
    return WORDS(answering, tell_is, ARG(WORDS(answering, procedure_takes, ARG(name))),
                 ARG(words));
}

void answer_takes_at_most(Answering *answering)
{
    Places places = {0};
    RowList rows = {0};
    Text words = TEXT("");
    bool named;
    procedures_asked(answering, "where", &places, &named);
    if (places.count == 0) {
        procedures_missing(answering);
        return;
    }
    for (size_t i = 0; i < places.count; i++)
        words = tell_joined(answering, words, " ",
                            duration(answering, &places.items[i], &rows));
    tell_rows(answering, &rows);
    if (rows.count == 1)
        answering->out->value = rows.items[0].value;
    answering->out->verdict = VERDICT_VALUE;
    SAY(answering, tell_words, ARG(words));
}
