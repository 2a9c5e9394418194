#include "analysis/facts/holding.h"
#include "model/names.h"

// Whether somebody may or must do what a service says who does.

static const Entity *aspect_of(const Model *model, const Entity *act)
{
    if (act && act->block == BLOCK_aspect)
        return services_same(model, act);
    for (size_t i = 0; act && i < act->names.count; i++) {
        const Entity *aspect = names_of_block(model->names, model->main,
                                              act->names.items[i].folded, BLOCK_aspect);
        if (aspect)
            return services_same(model, aspect);
    }
    return NULL;
}

// `each municipality` names the kind that is asked of as well as each one of it.
static bool holds_it(Answering *answering, const Holding *holding, const ShownLine *shown,
                     const Entity *who)
{
    const Expr *value = shown->held->value;
    while (value && value->kind == EXPR_EACH)
        value = value->left;
    return (value && value->kind == EXPR_ENTITY && value->entity == who) ||
           services_names(answering, holding->services, shown->at, shown->held, who);
}

// In how many lines one is named, for certain or as a possibility, and how many are open.
typedef struct {
    size_t certain, possible, open;
} NamedIn;

static NamedIn count_named(Answering *answering, const Holding *holding,
                           const Entity *who)
{
    NamedIn named = {0};
    for (size_t i = 0; i < holding->shown.count; i++) {
        const ShownLine *shown = &holding->shown.items[i];
        bool mine = holds_it(answering, holding, shown, who);
        named.certain += mine && holding_is_certain(shown->held);
        named.possible += mine && shown->held->may;
        named.open += shown->held->open || shown->held->unstated;
    }
    return named;
}

static Truth named_truth(NamedIn named, bool must)
{
    bool yes = named.certain > 0 || (named.possible > 0 && !must);
    return yes ? TRUTH_YES : named.open > 0 ? TRUTH_UNKNOWN : TRUTH_NO;
}

static void say_deed(Answering *answering, Truth truth, bool need_not, Text words)
{
    answer_truth(answering, truth);
    answer_say(answering,
               truth == TRUTH_YES       ? PHRASE_tell_may
               : need_not               ? PHRASE_tell_need_not
               : truth == TRUTH_UNKNOWN ? PHRASE_service_deed_open
                                        : PHRASE_service_deed_no,
               1, (Arg[]){ARG(words)});
}

// Asked of each one of a kind or set, the answer is yes when it is so for all of them.
static void tell_deed_of_each(Answering *answering, const Holding *holding,
                              const EntityList *members, bool must)
{
    EntityList by_truth[3] = {0};
    size_t possible = 0;
    for (size_t i = 0; i < members->count; i++) {
        const Entity *who = members->items[i];
        Holding one = holding_of(answering, holding->service, holding->aspect,
                                 who->block == BLOCK_party ? who : NULL);
        NamedIn named = count_named(answering, &one, who);
        possible += named.possible > 0;
        entities_add(answering->arena, &by_truth[named_truth(named, must)], who);
    }
    size_t yes = by_truth[TRUTH_YES].count, no = by_truth[TRUTH_NO].count;
    Text words =
        tell_joined(answering, holding->topic, ": ", holding_words(answering, holding));
    bool some = yes > 0 && no > 0;
    say_deed(answering,
             yes == members->count                ? TRUTH_YES
             : yes + no == members->count || some ? TRUTH_NO
                                                  : TRUTH_UNKNOWN,
             must && possible > 0, words);
    if (some)
        SAY(answering, service_deed_some,
            ARG(services_places_words(answering, &by_truth[TRUTH_YES])),
            ARG(services_places_words(answering, &by_truth[TRUTH_NO])), ARG(words));
}

// Those of a kind or set that services are told apart for, or else all of them.
static void each_of(Answering *answering, const Holding *holding, const Entity *who,
                    EntityList *out)
{
    Expr named = {.kind = EXPR_ENTITY, .entity = who};
    EntityList all = {0};
    if (who->block != BLOCK_kind && who->block != BLOCK_set)
        return;
    eval_members(answering->eval, &named, &all, NULL);
    for (size_t i = 0; i < all.count; i++)
        if (entities_include(services_places(holding->services), all.items[i]))
            entities_add(answering->arena, out, all.items[i]);
    for (size_t i = 0; out->count == 0 && i < all.count; i++)
        entities_add(answering->arena, out, all.items[i]);
}

bool tell_service_deed(Answering *answering, const Entity *who, const Entity *act,
                       const Entity *service, bool must)
{
    const Entity *aspect = aspect_of(answering->eval->model, act);
    if (!who || !service || service->block != BLOCK_service || !aspect)
        return false;
    EntityList members = {0};
    Holding holding =
        holding_of(answering, service, aspect, who->block == BLOCK_party ? who : NULL);
    if (holding.shown.count == 0 || holding_conflict(&holding))
        return false;
    holding_tell(answering, &holding);
    if (answering->out->verdict == VERDICT_NOT_STATED)
        return true;
    each_of(answering, &holding, who, &members);
    if (members.count > 0) {
        tell_deed_of_each(answering, &holding, &members, must);
        return true;
    }
    NamedIn named = count_named(answering, &holding, who);
    say_deed(
        answering, named_truth(named, must), must && named.possible > 0,
        tell_joined(answering, holding.topic, ": ", holding_words(answering, &holding)));
    return true;
}
