#include "analysis/facts/kinds.h"
#include "analysis/table.h"
#include "engine/relations.h"

// Questions about all things of a kind side by side: whether each has something, which
// has the most of it, and in which of them somebody is.

static Text names_of(Answering *answering, const EntityList *list)
{
    return show_names(answering->arena, answering->language, list);
}

// --- does each have it ---

static void tell_each(Answering *answering, const Found *lacking, size_t count,
                      const Entity *group, const Entity *what)
{
    Text kind = tell_name(answering, group), name = tell_name(answering, what);
    if (lacking->sure.count > 0) {
        answer_truth(answering, TRUTH_NO);
        SAY(answering, each_has_no, ARG(kind), ARG(names_of(answering, &lacking->sure)),
            ARG(name));
        return;
    }
    if (lacking->doubtful.count == 0) {
        answer_truth(answering, TRUTH_YES);
        SAY(answering, each_has_yes, ARG(kind), ARG(tell_count(answering, count)),
            ARG(name));
        return;
    }
    Text names = names_of(answering, &lacking->doubtful);
    answer_truth(answering, TRUTH_UNKNOWN);
    SAY(answering, each_has_unknown, ARG(kind), ARG(names), ARG(name));
    answer_silence(answering, WORDS(answering, kind_not_known_for, ARG(name), ARG(names)),
                   TEXT(""));
}

void answer_each_has(Answering *answering)
{
    const Entity *group = asked_entity(answering->asked, "of");
    const Entity *what = kind_facing(group, asked_entity(answering->asked, "what"));
    if (!what)
        return;
    kind_take_year(answering);
    Found lacking = {0};
    InputList before = tell_look(answering);
    EntityList things = kind_things(answering, "of", NULL);
    for (size_t i = 0; i < things.count; i++) {
        Truth truth = kind_has_so_many(answering, what, things.items[i]);
        kind_add_found(answering, &lacking, things.items[i], truth_not(truth), what);
        if (truth == TRUTH_YES)
            kind_cite(answering, things.items[i], what);
    }
    tell_looked(answering, before, false);
    if (things.count > 0)
        tell_each(answering, &lacking, things.count, group, what);
    else
        tell_not_stated(answering, tell_name(answering, group), TEXT(""));
    eval_clear_years(answering->eval);
}

// --- who has the most ---

typedef struct {
    size_t count;
    bool open;
} Related;

static Related related_count(Answering *answering, const Entity *what, const Entity *of)
{
    EntityList related = {0};
    Related found = {0};
    eval_related(answering->eval, what, of, &related, &found.open);
    found.count = related.count;
    return found;
}

// -1, 0 or 1 as a stated figure, year or day is below, at or above another; those that
// can't be compared count as equal, and `known` becomes false.
static int compare_stated(const Expr *a, const Expr *b, bool *known)
{
    bool figures = a->kind == EXPR_QUANTITY && b->kind == EXPR_QUANTITY &&
                   a->quantity.unit == b->quantity.unit;
    bool days = (a->kind == EXPR_DATE || a->kind == EXPR_PERIOD) && a->kind == b->kind;
    if (figures)
        return rational_compare(a->quantity.range.low, b->quantity.range.low);
    if (days)
        return date_compare(a->date, b->date);
    *known = false;
    return 0;
}

// The same of things that each state a figure of their own.
static void tell_extreme_figure(Answering *answering, const Entity *group,
                                const Entity *what, bool most)
{
    Found found = {0};
    const Expr *best = NULL;
    bool known = true;
    InputList before = tell_look(answering);
    EntityList things = kind_things(answering, "of", NULL);
    for (size_t i = 0; i < things.count; i++) {
        const Expr *value = eval_attribute(answering->eval, what, things.items[i]);
        if (!value || tell_says_not_stated(value)) {
            vec_push(answering->arena, &found.doubtful, things.items[i]);
            continue;
        }
        int order = best ? compare_stated(value, best, &known) : 0;
        if (!best || (most ? order > 0 : order < 0)) {
            best = value;
            found.sure.count = 0;
            order = 0;
        }
        if (order == 0)
            vec_push(answering->arena, &found.sure, things.items[i]);
        kind_cite(answering, things.items[i], what);
    }
    tell_looked(answering, before, false);
    if (!best || !known) {
        tell_not_stated(answering, tell_name(answering, what), TEXT(""));
        return;
    }
    Arg args[] = {ARG(tell_name(answering, group)), ARG(tell_name(answering, what)),
                  ARG(tell_attribute(answering, what, best))};
    kind_tell_found(
        answering,
        answer_words(answering, most ? PHRASE_kind_highest : PHRASE_kind_lowest, 3, args),
        &found);
}

static void tell_extreme(Answering *answering, bool most)
{
    const Entity *group = asked_entity(answering->asked, "of");
    const Entity *what = kind_facing(group, asked_entity(answering->asked, "what"));
    if (!what)
        return;
    if (what->block == BLOCK_attribute && !kind_relation(what)) {
        tell_extreme_figure(answering, group, what, most);
        return;
    }
    Found found = {0};
    size_t best = 0;
    InputList before = tell_look(answering);
    EntityList things = kind_things(answering, "of", NULL);
    for (size_t i = 0; i < things.count; i++) {
        Related here = related_count(answering, what, things.items[i]);
        bool better = most ? here.count > best : here.count < best;
        if (found.sure.count == 0 || better) {
            found.sure.count = 0;
            best = here.count;
        }
        if (here.count == best)
            vec_push(answering->arena, &found.sure, things.items[i]);
        if (here.open)
            vec_push(answering->arena, &found.doubtful, things.items[i]);
        kind_cite(answering, things.items[i], what);
    }
    tell_looked(answering, before, false);
    Arg args[] = {ARG(tell_name(answering, group)), ARG(tell_name(answering, what)),
                  ARG(tell_count(answering, best))};
    kind_tell_found(
        answering,
        answer_words(answering, most ? PHRASE_kind_most : PHRASE_kind_fewest, 3, args),
        &found);
}

void answer_most_related(Answering *answering)
{
    tell_extreme(answering, true);
}

void answer_fewest_related(Answering *answering)
{
    tell_extreme(answering, false);
}

// --- where somebody belongs ---

static EntityList belongings(Answering *answering, Text *name)
{
    const Entity *group = asked_entity(answering->asked, "of");
    const Entity *who = asked_entity(answering->asked, "who");
    EntityList all = {0};
    bool open = false;
    if (!group || !who)
        return all;
    InputList before = tell_look(answering);
    eval_related(answering->eval, group, who, &all, &open);
    for (size_t i = 0; i < all.count; i++)
        kind_cite(answering, all.items[i], NULL);
    tell_looked(answering, before, false);
    *name = WORDS(answering, tell_figure_for, ARG(tell_name(answering, who)),
                  ARG(tell_name(answering, group)));
    if (open)
        answer_silence(answering,
                       WORDS(answering, kind_maybe_others, ARG(tell_name(answering, who)),
                             ARG(tell_name(answering, group))),
                       TEXT(""));
    return all;
}

void answer_belonging(Answering *answering)
{
    Text name = TEXT("");
    EntityList all = belongings(answering, &name);
    if (name.length > 0)
        tell_names(answering, name, &all);
}

void answer_belonging_count(Answering *answering)
{
    Text name = TEXT("");
    EntityList all = belongings(answering, &name);
    if (name.length > 0)
        tell_figure(answering, name,
                    figure_number(rational_from_int((int64_t)all.count), UNIT_NUMBER));
}
