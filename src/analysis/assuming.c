#include "analysis/assuming.h"

#include "engine/time/dated.h"

static Text reading_text(const Inquiry *inquiry, const Dimension *dimension, size_t index)
{
    Text question = dimension_question(inquiry, dimension);
    Text reading = dimension_reading(inquiry, dimension, index);
    if (dimension->unclear && dimension->unclear->title.length > 0)
        question = dimension->unclear->title;
    if (dimension->unclear) {
        const Unclear *view = dimension->unclear->view;
        Text title = view->readings.items[index].entity->title;
        if (title.length > 0)
            reading = title;
    }
    return text_format(inquiry->arena, TEXT_FMT " \xE2\x80\x93 " TEXT_FMT,
                       TEXT_ARG(question), TEXT_ARG(reading));
}

typedef VEC(AgrAssumption) Assumptions;

static void assume(const Inquiry *inquiry, Assumptions *list, PhraseKey key, size_t count,
                   const Arg *args)
{
    Text words = message_fill(inquiry->arena, inquiry->language,
                              phrase_texts[key][inquiry->language], args, count);
    vec_push(inquiry->arena, list,
             ((AgrAssumption){"", "", text_cstr(inquiry->arena, words),
                              phrase_texts[PHRASE_answer_default][inquiry->language]}));
}

// Where it makes no difference what becomes of a leaver's share, that is said.
static void say_leaving(const Inquiry *inquiry, const Runs *runs, Assumptions *list)
{
    for (size_t i = 0; i < runs->dimensions.count; i++)
        if (runs->dimensions.items[i].sort == OPEN_LEAVING &&
            !runs->dimensions.items[i].has_assumed && !readings_depend(runs))
            assume(inquiry, list, PHRASE_answer_leaving_open, 0, NULL);
}

// Whether the time that is asked about decided it: the day was looked at, or it took
// somebody away or put another in the place.
static bool rests_on_day(const Inquiry *inquiry, Input input)
{
    if (input.kind == INPUT_DATE)
        return true;
    if ((input.kind != INPUT_PRESENT && input.kind != INPUT_SUCCESSOR) ||
        input.id >= inquiry->model->entities.count)
        return false;
    const Override *override = scenario_find(inquiry->scenario, input);
    Date from, until;
    entity_validity(inquiry->model->entities.items[input.id], &from, &until);
    return override && !override->flag && (from.year > 0 || until.year > 0);
}

// The day that was given beforehand is said where it matters.
static void say_day(const Inquiry *inquiry, const Run *main, Assumptions *list)
{
    const Override *day = scenario_find(inquiry->scenario, (Input){INPUT_DATE, 0});
    if (!day || inquiry->asked->dated)
        return;
    for (size_t i = 0; i < main->read.count; i++)
        if (rests_on_day(inquiry, main->read.items[i])) {
            Arg arg = ARG(date_finnish(inquiry->arena, day->from));
            assume(inquiry, list, PHRASE_answer_as_of, 1, &arg);
            return;
        }
}

// What `next month` and the like came to.
static void say_relative(const Inquiry *inquiry, Assumptions *list)
{
    const RelativeDays *relative = &inquiry->asked->relative;
    for (size_t i = 0; i < relative->count; i++) {
        const RelativeDay *one = &relative->items[i];
        Text today =
            one->today.year > 0 ? date_finnish(inquiry->arena, one->today) : one->meant;
        Arg args[3] = {ARG(one->said), ARG(one->meant), ARG(today)};
        bool same = text_equal(one->meant, today);
        assume(inquiry, list, same ? PHRASE_answer_relative_same : PHRASE_answer_relative,
               same ? 2 : 3, args);
    }
}

static bool was_read(const Inquiry *inquiry, const Run *run, const Entity *measure)
{
    for (size_t i = 0; i < run->read.count; i++) {
        Input input = run->read.items[i];
        if (input.kind == INPUT_CELL && input.id < inquiry->model->cells.count &&
            inquiry->model->cells.items[input.id]->subject == measure)
            return true;
    }
    return false;
}

// A change of shares that leaves the others as they are gives a new total.
static void say_totals(const Inquiry *inquiry, const Run *main, Assumptions *list)
{
    Scenario *plain = scenario_new(inquiry->arena, inquiry->model, NULL);
    for (size_t i = 0; i < inquiry->model->entities.count; i++) {
        const Entity *entity = inquiry->model->entities.items[i];
        if (entity->block != BLOCK_share || !was_read(inquiry, main, entity))
            continue;
        Eval before = eval_begin(inquiry->arena, inquiry->model, plain);
        Eval after = eval_begin(inquiry->arena, inquiry->model, inquiry->scenario);
        Figure old = eval_total(&before, entity), new = eval_total(&after, entity);
        if (old.state != FIGURE_STATED || new.state != FIGURE_STATED ||
            rational_compare(old.quantity.range.low, new.quantity.range.low) == 0 ||
            scenario_left(inquiry->scenario))
            continue;
        Arg args[2] = {ARG(entity_label(entity, inquiry->language)),
                       ARG(show_figure(inquiry->arena, inquiry->language, new))};
        assume(inquiry, list, PHRASE_answer_new_total, 2, args);
    }
}

void assuming_fill(const Inquiry *inquiry, const Runs *runs, AgrAnswer *answer)
{
    const Run *main = readings_main(runs);
    Assumptions list = {0};
    for (size_t i = 0; i < runs->dimensions.count; i++) {
        const Dimension *dimension = &runs->dimensions.items[i];
        if (!dimension->has_assumed)
            continue;
        size_t at = main->at.items[i];
        Text question = dimension_question(inquiry, dimension);
        Text reading = dimension_reading(inquiry, dimension, at);
        PhraseKey why = dimension->sort != OPEN_UNCLEAR ? PHRASE_answer_default
                        : dimension->chosen             ? PHRASE_answer_chosen
                                                        : PHRASE_answer_assumed_in_text;
        vec_push(
            inquiry->arena, &list,
            ((AgrAssumption){
                text_cstr(inquiry->arena, question), text_cstr(inquiry->arena, reading),
                text_cstr(inquiry->arena, reading_text(inquiry, dimension, at)),
                phrase_texts[why][inquiry->language]}));
    }
    for (size_t i = 0; i < main->result.assuming.count; i++)
        vec_push(inquiry->arena, &list, main->result.assuming.items[i]);
    say_leaving(inquiry, runs, &list);
    say_relative(inquiry, &list);
    say_day(inquiry, main, &list);
    say_totals(inquiry, main, &list);
    if (main->result.verdict == VERDICT_NOT_STATED && inquiry->model->has_mistakes)
        assume(inquiry, &list, PHRASE_answer_may_hide, 0, NULL);
    Arg most = diag_most(inquiry->arena, MOST_readings);
    if (runs->cut)
        assume(inquiry, &list, PHRASE_answer_combinations_cut, 1, &most);
    answer->assuming = list.items;
    answer->assuming_count = list.count;
}
