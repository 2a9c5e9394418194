#include "analysis/readings.h"

#include "base/buffer.h"

// --- dimensions ---

static const Unclear *unclear_of(const Dimension *dimension)
{
    return dimension->unclear ? dimension->unclear->view : NULL;
}

Text dimension_question(const Inquiry *inquiry, const Dimension *dimension)
{
    if (dimension->sort == OPEN_LEAVING)
        return phrase(PHRASE_leaving_question, inquiry->language);
    if (dimension->sort == OPEN_COUNTING)
        return phrase(PHRASE_counting_question, inquiry->language);
    return dimension->unclear->name;
}

Text dimension_reading(const Inquiry *inquiry, const Dimension *dimension, size_t index)
{
    static const PhraseKey policies[] = {PHRASE_leaving_spread, PHRASE_leaving_lapse,
                                         PHRASE_leaving_frozen};
    static const PhraseKey rules[] = {PHRASE_counting_plain, PHRASE_counting_act};
    if (dimension->sort == OPEN_LEAVING)
        return phrase(policies[index], inquiry->language);
    if (dimension->sort == OPEN_COUNTING)
        return phrase(rules[index], inquiry->language);
    return unclear_of(dimension)->readings.items[index].entity->name;
}

static bool known(const Runs *runs, OpenSort sort, const Entity *unclear)
{
    for (size_t i = 0; i < runs->dimensions.count; i++)
        if (runs->dimensions.items[i].sort == sort &&
            runs->dimensions.items[i].unclear == unclear)
            return true;
    return false;
}

static Dimension make_dimension(const Inquiry *inquiry, const Entity *unclear)
{
    const Unclear *view = unclear->view;
    Dimension dimension = {.unclear = unclear, .count = view->readings.count};
    const Override *override =
        scenario_find(inquiry->scenario, (Input){INPUT_CHOICE, unclear->id});
    for (size_t i = 0; i < view->readings.count; i++) {
        bool chosen = override && override->entity == view->readings.items[i].entity;
        if (chosen || (view->readings.items[i].assumed && !dimension.has_assumed)) {
            dimension.assumed = i;
            dimension.has_assumed = true;
            dimension.chosen = chosen;
        }
    }
    return dimension;
}

// Somebody has left, and neither text nor question says what becomes of the share.
static bool leaving_is_open(const Inquiry *inquiry, const Run *run)
{
    bool touched = false, somebody_left = false;
    if (scenario_find(inquiry->scenario, (Input){INPUT_LEAVING, 0}))
        return false;
    for (size_t i = 0; i < run->read.count; i++) {
        Input input = run->read.items[i];
        touched = touched || input.kind == INPUT_LEAVING;
        if (input.kind != INPUT_PRESENT)
            continue;
        const Override *override = scenario_find(inquiry->scenario, input);
        somebody_left = somebody_left || (override && !override->flag);
    }
    return touched && somebody_left;
}

// A deadline was counted, and neither text nor question says how.
static bool counting_is_open(const Inquiry *inquiry, const Run *run)
{
    if (scenario_find(inquiry->scenario, (Input){INPUT_COUNTING, 0}))
        return false;
    for (size_t i = 0; i < run->read.count; i++)
        if (run->read.items[i].kind == INPUT_COUNTING)
            return true;
    return false;
}

// A question whose readings are missing is reported by the checks; nothing can be varied.
static bool has_readings(const Entity *unclear)
{
    const Unclear *view = unclear->view;
    return view && view->readings.count > 0;
}

static bool add_dimensions(const Inquiry *inquiry, Runs *runs, const Run *run)
{
    size_t before = runs->dimensions.count;
    EntityList touched = {0};
    Eval eval = {.model = inquiry->model, .arena = inquiry->arena, .read = run->read};
    eval_touched(&eval, &touched);
    for (size_t i = 0; i < touched.count; i++)
        if (!known(runs, OPEN_UNCLEAR, touched.items[i]) &&
            has_readings(touched.items[i]))
            vec_push(inquiry->arena, &runs->dimensions,
                     make_dimension(inquiry, touched.items[i]));
    if (!known(runs, OPEN_LEAVING, NULL) && leaving_is_open(inquiry, run))
        vec_push(inquiry->arena, &runs->dimensions,
                 ((Dimension){.sort = OPEN_LEAVING,
                              .count = 3,
                              .assumed = inquiry->lapses ? LEAVING_LAPSE : LEAVING_SPREAD,
                              .has_assumed = inquiry->lapses}));
    if (!known(runs, OPEN_COUNTING, NULL) && counting_is_open(inquiry, run))
        vec_push(inquiry->arena, &runs->dimensions,
                 ((Dimension){.sort = OPEN_COUNTING, .count = 2, .has_assumed = true}));
    return runs->dimensions.count > before;
}

// --- runs ---

static void key_of_value(Buffer *out, const AgrValue *value);

static void key_of_names(Buffer *out, const AgrNames *names)
{
    for (size_t i = 0; i < names->count; i++)
        buffer_format(out, "%s;", names->names[i]);
    buffer_addc(out, '|');
}

static void key_of_value(Buffer *out, const AgrValue *value)
{
    buffer_format(out, "%d:", (int)value->kind);
    if (value->low.exact)
        buffer_format(out, "%s %s", value->low.exact, value->low.unit);
    if (value->kind == AGR_VALUE_RANGE && value->high.exact)
        buffer_format(out, "-%s", value->high.exact);
    if (value->text)
        buffer_format(out, "%s", value->text);
    if (value->total)
        buffer_format(out, "%s", value->total);
    key_of_names(out, &value->names);
    for (size_t i = 0; i < value->group_count; i++)
        key_of_names(out, &value->groups[i]);
    for (size_t i = 0; i < value->row_count; i++) {
        buffer_format(out, "[%s,%s,", value->rows[i].of,
                      value->rows[i].what ? value->rows[i].what : "");
        if (value->rows[i].value.low.exact)
            buffer_format(out, "%s", value->rows[i].value.low.exact);
        if (value->rows[i].value.text)
            buffer_format(out, "%s", value->rows[i].value.text);
        key_of_names(out, &value->rows[i].value.names);
        buffer_addc(out, ']');
    }
}

static Text result_key(Arena *arena, const Result *result)
{
    Buffer out = buffer_new(arena);
    buffer_format(&out, "%d|", (int)result->verdict);
    key_of_value(&out, &result->value);
    return buffer_text(&out);
}

Text answer_value_key(Arena *arena, const AgrValue *value)
{
    Buffer out = buffer_new(arena);
    key_of_value(&out, value);
    return buffer_text(&out);
}

// The first statement with a mistake in it that was looked at, or NULL.
static const Entity *mistaken(const Model *model, const InputList *read)
{
    for (size_t i = 0; i < read->count; i++)
        if (read->items[i].kind == INPUT_MISTAKE &&
            read->items[i].id < model->entities.count)
            return model->entities.items[read->items[i].id];
    return NULL;
}

// An answer that rests on a mistake would be a guess: it is refused, and the place named.
static void refuse(Answering *answering, Span mistake)
{
    uint32_t line = source_line_number(mistake.source, mistake.start);
    Text number = text_format(answering->arena, "%u", line);
    *answering->out = (Result){.verdict = VERDICT_UNCERTAIN};
    SAY(answering, answer_mistake, ARG(mistake.source->path), ARG(number));
}

static Run run_once(const Inquiry *inquiry, const Runs *runs, const size_t *at)
{
    Scenario *layer = scenario_new(inquiry->arena, inquiry->model, inquiry->scenario);
    Run run = {0};
    for (size_t i = 0; i < runs->dimensions.count; i++) {
        const Dimension *dimension = &runs->dimensions.items[i];
        vec_push(inquiry->arena, &run.at, at[i]);
        if (dimension->sort == OPEN_LEAVING)
            scenario_set_leaving(layer, (LeavingPolicy)at[i]);
        else if (dimension->sort == OPEN_COUNTING)
            scenario_set_counting(layer, (DayCount)at[i]);
        else if (!dimension->chosen)
            scenario_choose(layer, dimension->unclear,
                            unclear_of(dimension)->readings.items[at[i]].entity);
    }
    Eval eval = eval_begin(inquiry->arena, inquiry->model, layer);
    Answering answering = {.eval = &eval,
                           .asked = inquiry->asked,
                           .language = inquiry->language,
                           .arena = inquiry->arena,
                           .out = &run.result};
    run.result.verdict = VERDICT_NOT_STATED;
    inquiry->answerer(&answering);
    run.read = eval.read;
    const Entity *wrong = inquiry->is_text ? NULL : mistaken(inquiry->model, &run.read);
    if (wrong)
        refuse(&answering, wrong->mistake);
    run.key = result_key(inquiry->arena, &run.result);
    return run;
}

static bool names_reading(const Runs *runs, const size_t *at, const Expr *pair)
{
    for (size_t i = 0; i < runs->dimensions.count; i++) {
        const Dimension *dimension = &runs->dimensions.items[i];
        if (dimension->unclear == pair->entity && pair->next &&
            unclear_of(dimension)->readings.items[at[i]].entity == pair->next->entity)
            return true;
    }
    return false;
}

static bool asks(const Runs *runs, const Entity *unclear)
{
    return unclear && known(runs, OPEN_UNCLEAR, unclear);
}

// `only with` and `never with` cut combinations that the text excludes.
static bool allowed(const Runs *runs, const size_t *at)
{
    for (size_t i = 0; i < runs->dimensions.count; i++) {
        const Entity *unclear = runs->dimensions.items[i].unclear;
        if (!unclear)
            continue;
        const Cell *only = entity_cell(unclear, LABEL_only_with);
        const Cell *never = entity_cell(unclear, LABEL_never_with);
        if (only && only->value && asks(runs, only->value->entity) &&
            at[i] != runs->dimensions.items[i].assumed &&
            !names_reading(runs, at, only->value))
            return false;
        if (never && never->value && asks(runs, never->value->entity) &&
            at[i] != runs->dimensions.items[i].assumed &&
            names_reading(runs, at, never->value))
            return false;
    }
    return true;
}

// Not counted beyond `most`.
static size_t combinations(const Runs *runs, size_t most)
{
    size_t product = 1;
    for (size_t i = 0; i < runs->dimensions.count; i++) {
        if (!runs->dimensions.items[i].chosen && runs->dimensions.items[i].count > 0)
            product *= runs->dimensions.items[i].count;
        if (product > most)
            return product;
    }
    return product;
}

static bool is_main(const Runs *runs, const size_t *at)
{
    for (size_t i = 0; i < runs->dimensions.count; i++)
        if (at[i] != runs->dimensions.items[i].assumed)
            return false;
    return true;
}

// Runs one combination and tells whether it touched a question not seen before.
static bool try_one(const Inquiry *inquiry, Runs *runs, const size_t *at)
{
    if (!is_main(runs, at) && !allowed(runs, at))
        return false;
    Run run = run_once(inquiry, runs, at);
    if (add_dimensions(inquiry, runs, &run))
        return true;
    vec_push(inquiry->arena, &runs->runs, run);
    return false;
}

static bool next_combination(const Runs *runs, size_t *at)
{
    for (size_t i = runs->dimensions.count; i-- > 0;) {
        if (runs->dimensions.items[i].chosen)
            continue;
        if (++at[i] < runs->dimensions.items[i].count)
            return true;
        at[i] = 0;
    }
    return false;
}

static bool try_all(const Inquiry *inquiry, Runs *runs)
{
    size_t *at = ARENA_ARRAY(inquiry->arena, size_t, runs->dimensions.count + 1);
    for (size_t i = 0; i < runs->dimensions.count; i++)
        at[i] = runs->dimensions.items[i].chosen ? runs->dimensions.items[i].assumed : 0;
    do {
        if (try_one(inquiry, runs, at))
            return false;
    } while (next_combination(runs, at));
    return true;
}

// Too many combinations: the assumed readings, with each question varied alone.
static bool try_each_alone(const Inquiry *inquiry, Runs *runs)
{
    size_t *at = ARENA_ARRAY(inquiry->arena, size_t, runs->dimensions.count + 1);
    runs->cut = true;
    for (size_t i = 0; i < runs->dimensions.count; i++)
        at[i] = runs->dimensions.items[i].assumed;
    if (try_one(inquiry, runs, at))
        return false;
    size_t dimensions = runs->dimensions.count;
    for (size_t i = 0; i < dimensions; i++) {
        const Dimension dimension = runs->dimensions.items[i];
        for (size_t k = 0; k < dimension.count && !dimension.chosen; k++) {
            at[i] = k;
            if (k != dimension.assumed && try_one(inquiry, runs, at))
                return false;
        }
        at[i] = dimension.assumed;
    }
    return true;
}

Runs readings_try(const Inquiry *inquiry)
{
    Runs runs = {0};
    size_t most = arena_most(inquiry->arena, MOST_readings);
    for (;;) {
        runs.runs.count = 0;
        runs.cut = false;
        bool settled = combinations(&runs, most) > most ? try_each_alone(inquiry, &runs)
                                                        : try_all(inquiry, &runs);
        if (settled)
            return runs;
    }
}

const Run *readings_main(const Runs *runs)
{
    for (size_t i = 0; i < runs->runs.count; i++)
        if (is_main(runs, runs->runs.items[i].at.items))
            return &runs->runs.items[i];
    return &runs->runs.items[0];
}

bool readings_depend(const Runs *runs)
{
    const Run *main = readings_main(runs);
    for (size_t i = 0; i < runs->runs.count; i++) {
        const Run *run = &runs->runs.items[i];
        bool assumed = true;
        for (size_t k = 0; k < runs->dimensions.count; k++)
            assumed = assumed && (!runs->dimensions.items[k].has_assumed ||
                                  run->at.items[k] == runs->dimensions.items[k].assumed);
        if (assumed && !text_equal(run->key, main->key))
            return true;
    }
    return false;
}

Text readings_words(const Inquiry *inquiry, const Runs *runs, const Run *run,
                    const Run *from)
{
    Buffer out = buffer_new(inquiry->arena);
    for (size_t i = 0; i < runs->dimensions.count; i++) {
        const Dimension *dimension = &runs->dimensions.items[i];
        bool as_usual =
            from ? run->at.items[i] == from->at.items[i]
                 : dimension->has_assumed && run->at.items[i] == dimension->assumed;
        if (dimension->chosen || as_usual)
            continue;
        if (buffer_text(&out).length > 0)
            buffer_format(&out, " " TEXT_FMT " ",
                          TEXT_ARG(phrase(PHRASE_show_and, inquiry->language)));
        size_t at = run->at.items[i];
        Text question = dimension_question(inquiry, dimension);
        Text reading = dimension_reading(inquiry, dimension, at);
        if (dimension->unclear) {
            const Entity *chosen = unclear_of(dimension)->readings.items[at].entity;
            question = entity_label(dimension->unclear, inquiry->language);
            reading = entity_label(chosen, inquiry->language);
        }
        buffer_format(&out, TEXT_FMT ": " TEXT_FMT, TEXT_ARG(question),
                      TEXT_ARG(reading));
    }
    return buffer_text(&out);
}
