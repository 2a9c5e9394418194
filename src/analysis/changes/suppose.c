#include "analysis/changes/suppose.h"

#include "engine/time/options.h"

bool suppose_fail(Supposing *at, PhraseKey key, Text words)
{
    Arg arg = ARG(words);
    at->problem =
        message_fill(at->arena, at->language, phrase_texts[key][at->language], &arg, 1);
    return false;
}

Expr *suppose_copy(Supposing *at, const Expr *value)
{
    Expr *expr = ARENA_NEW(at->arena, Expr);
    *expr = *value;
    expr->next = NULL;
    return expr;
}

static bool choose(Supposing *at)
{
    const Entity *unclear = asked_entity(at->asked, "unclear");
    const Entity *reading = asked_entity(at->asked, "reading");
    if (!unclear || !reading)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    scenario_choose(at->layer, unclear, reading);
    return true;
}

static bool fact_is(Supposing *at)
{
    const Filled *facts = asked_slot(at->asked, "facts");
    for (size_t i = 0; facts && i < facts->entities.count; i++)
        scenario_set_fact(at->layer, facts->entities.items[i], true);
    return facts != NULL;
}

static bool repeal(Supposing *at)
{
    const Filled *clause = asked_slot(at->asked, "clause");
    if (!clause || !clause->clause)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    scenario_set_in_force(at->layer, clause->clause, false);
    return true;
}

// --- days ---

static const Expr *day_of(const Supposing *at)
{
    const Filled *date = asked_slot(at->asked, "date");
    return date && date->value && date->value->kind == EXPR_DATE ? date->value : NULL;
}

static bool event_on(Supposing *at)
{
    const Entity *event = asked_entity(at->asked, "event");
    const Expr *day = day_of(at), *value;
    if (!event || !day)
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    const Cell *cell = eval_slot(&at->eval, event, LABEL_when, &value);
    if (cell)
        scenario_set_cell(at->layer, cell, suppose_copy(at, day));
    else
        scenario_add_cell(at->layer, event, LABEL_when, NULL, suppose_copy(at, day));
    return true;
}

// The day from which time is counted, and the day of a notice.
static bool start_on(Supposing *at)
{
    const Filled *filled = asked_slot(at->asked, "date");
    const Expr *day = filled ? filled->value : NULL;
    bool stretch = day && day->kind == EXPR_PERIOD && day->date.year > 0;
    if (!day || (day->kind != EXPR_DATE && !stretch))
        return suppose_fail(at, PHRASE_suppose_not_there, (Text){"?", 1});
    scenario_set_start(at->layer, day->date, stretch ? day->last_date : day->date,
                       at->asked->form == FORM_notice_on);
    return true;
}

static bool counted_by(Supposing *at)
{
    const Filled *rule = asked_slot(at->asked, "rule");
    WordKey word = rule ? rule->word : WORD_none;
    scenario_set_counting(at->layer, word == WORD_by_act         ? DAYCOUNT_ACT
                                     : word == WORD_working_days ? DAYCOUNT_WORKING
                                                                 : DAYCOUNT_PLAIN);
    return true;
}

static bool use_option(Supposing *at)
{
    const Expr *day = day_of(at);
    bool all = at->asked->form == FORM_use_options;
    return option_use(&at->eval, at->layer, all, day ? &day->date : NULL) ||
           suppose_fail(at, PHRASE_suppose_no_option, (Text){"", 0});
}

static bool skip_option(Supposing *at)
{
    return option_skip(&at->eval, at->layer) ||
           suppose_fail(at, PHRASE_suppose_no_option, (Text){"", 0});
}

static Supposer *const supposers[FORM_COUNT] = {
    [FORM_set_share] = suppose_set_share,
    [FORM_set_quantity] = suppose_set_quantity,
    [FORM_set_size] = suppose_set_size,
    [FORM_set_threshold] = suppose_set_threshold,
    [FORM_leaves] = suppose_leaves,
    [FORM_joins] = suppose_joins,
    [FORM_merge] = suppose_merge,
    [FORM_replaces] = suppose_replaces,
    [FORM_becomes] = suppose_becomes,
    [FORM_choose] = choose,
    [FORM_repeal] = repeal,
    [FORM_set_method] = suppose_set_method,
    [FORM_raise] = suppose_raise,
    [FORM_lower] = suppose_lower,
    [FORM_raise_all] = suppose_scale_all,
    [FORM_lower_all] = suppose_scale_all,
    [FORM_doubles] = suppose_multiply,
    [FORM_halves] = suppose_multiply,
    [FORM_event_on] = event_on,
    [FORM_start_on] = start_on,
    [FORM_notice_on] = start_on,
    [FORM_counted_by] = counted_by,
    [FORM_vote_alike] = suppose_vote_alike,
    [FORM_sells] = suppose_sells,
    [FORM_sells_all] = suppose_sells,
    [FORM_remains] = suppose_remains,
    [FORM_use_option] = use_option,
    [FORM_use_options] = use_option,
    [FORM_skip_option] = skip_option,
    [FORM_fact_is] = fact_is,
};

static const Entity *added_as(const Scenario *scenario, Text name)
{
    for (; scenario; scenario = scenario->parent)
        for (size_t i = 0; i < scenario->added.count; i++)
            if (text_equal(scenario->added.items[i]->name, name))
                return scenario->added.items[i];
    return NULL;
}

// A what-if names those it brings in before they are there: the entities that its layers
// added take the places of these stand-ins.
const Asked *answer_settle(Arena *arena, const Asked *asked, const Scenario *scenario)
{
    for (size_t i = 0; i < asked->slots.count; i++)
        for (size_t k = 0; k < asked->slots.items[i].entities.count; k++) {
            const Entity *entity = asked->slots.items[i].entities.items[k];
            const Entity *added =
                entity->id == STAND_IN_ID ? added_as(scenario, entity->name) : NULL;
            if (added)
                return answer_settle(arena, asked_with(arena, asked, entity, added),
                                     scenario);
        }
    return asked;
}

bool answer_suppose(Arena *arena, const Model *model, const Scenario *base,
                    const AskedList *changes, Language language, const Scenario **out,
                    Text *problem)
{
    const Scenario *top = base;
    for (size_t i = 0; i < changes->count; i++) {
        Scenario *layer = scenario_new(arena, model, top);
        layer->words = changes->items[i]->understood;
        Supposing at = {.arena = arena,
                        .model = model,
                        .language = language,
                        .layer = layer,
                        .asked = answer_settle(arena, changes->items[i], top),
                        .eval = eval_begin(arena, model, top)};
        Supposer *supposer = supposers[changes->items[i]->form];
        if (!supposer || !supposer(&at)) {
            *problem = at.problem;
            return false;
        }
        top = layer;
    }
    *out = top;
    return true;
}
