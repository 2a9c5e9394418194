#include "analysis/answers.h"
#include "analysis/facts/kinds.h"
#include "analysis/table.h"
#include "engine/relations.h"

// Questions about things of a kind: what each has or lacks, what relates them, their
// steps.

// --- what is asked about ---

EntityList kind_things(Answering *answering, const char *slot, bool *open)
{
    EntityList things = {0};
    const Entity *group = asked_entity(answering->asked, slot);
    Expr name = {.kind = EXPR_ENTITY, .entity = group};
    if (group)
        eval_members(answering->eval, &name, &things, open);
    return things;
}

void kind_take_year(Answering *answering)
{
    const Filled *filled = asked_slot(answering->asked, "year");
    int32_t first, last;
    if (filled && years_of(filled->value, &first, &last))
        eval_set_years(answering->eval, first, last);
    else if (answering->asked->dated)
        eval_set_years(answering->eval, answering->asked->date.year,
                       answering->asked->date.year);
}

Text kind_year_words(const Answering *answering, Text what)
{
    const Eval *eval = answering->eval;
    if (eval->first_year == 0)
        return what;
    return text_format(answering->arena, TEXT_FMT " (%d)", TEXT_ARG(what),
                       (int)eval->first_year);
}

const Attribute *kind_relation(const Entity *what)
{
    const Attribute *view = what && what->block == BLOCK_attribute ? what->view : NULL;
    return view && view->type == TYPE_KIND ? view : NULL;
}

void kind_cite(Answering *answering, const Entity *thing, const Entity *attribute)
{
    const Cell *best = NULL;
    for (size_t i = 0; i < thing->cells.count; i++) {
        const Cell *cell = thing->cells.items[i];
        if (attribute && cell->attribute == attribute) {
            best = cell;
            break;
        }
        bool relates = kind_relation(cell->attribute) != NULL;
        if (cell->clause && eval_cell(answering->eval, cell) &&
            (!best || (relates && !kind_relation(best->attribute))))
            best = cell;
    }
    if (best)
        vec_push(answering->arena, &answering->out->cited, best);
}

static bool may_be(const Entity *group, const Entity *kind)
{
    for (size_t i = 0; group && i < group->kinds.count; i++)
        if (group->kinds.items[i] == kind)
            return true;
    return group == kind;
}

const Entity *kind_facing(const Entity *group, const Entity *what)
{
    const Attribute *view = kind_relation(what);
    if (!view || !view->inverse || !view->kind || !group || group->block != BLOCK_kind)
        return what;
    const Attribute *there = view->inverse->view;
    bool values = may_be(group, view->kind);
    bool states = there->kind && may_be(group, there->kind);
    return values && !states ? view->inverse : what;
}

// --- names with doubt ---

void kind_add_found(Answering *answering, Found *found, const Entity *thing, Truth truth,
                    const Entity *attribute)
{
    if (truth == TRUTH_YES) {
        vec_push(answering->arena, &found->sure, thing);
        kind_cite(answering, thing, attribute);
    } else if (truth == TRUTH_UNKNOWN) {
        vec_push(answering->arena, &found->doubtful, thing);
        kind_cite(answering, thing, attribute);
    }
}

void kind_tell_found(Answering *answering, Text what, const Found *found)
{
    Arena *arena = answering->arena;
    tell_names(answering, what, &found->sure);
    if (found->doubtful.count == 0)
        return;
    Text names = show_names(arena, answering->language, &found->doubtful);
    Text doubt = WORDS(answering, kind_doubtful, ARG(names));
    answering->out->sentence =
        tell_joined(answering, answering->out->sentence, " ", doubt);
    answer_silence(answering, WORDS(answering, kind_not_known_for, ARG(what), ARG(names)),
                   TEXT(""));
}

// --- having ---

Truth kind_has_so_many(Answering *answering, const Entity *what, const Entity *of)
{
    const Filled *count = asked_slot(answering->asked, "count");
    Expr name = {.kind = EXPR_ENTITY, .entity = what};
    if (!count || !count->value || count->value->kind != EXPR_LIMIT)
        return eval_has(answering->eval, &name, of);
    Expr claim = *count->value;
    claim.left = &name;
    return eval_claim(answering->eval, &claim, of);
}

void answer_having(Answering *answering)
{
    const Entity *group = asked_entity(answering->asked, "of");
    const Entity *what = kind_facing(group, asked_entity(answering->asked, "what"));
    bool without = asked_slot(answering->asked, "without") != NULL;
    Found found = {0};
    if (!what)
        return;
    kind_take_year(answering);
    InputList before = tell_look(answering);
    EntityList things = kind_things(answering, "of", NULL);
    for (size_t i = 0; i < things.count; i++) {
        Truth truth = kind_has_so_many(answering, what, things.items[i]);
        kind_add_found(answering, &found, things.items[i],
                       without ? truth_not(truth) : truth, what);
    }
    tell_looked(answering, before, false);
    Text name = tell_name(answering, what);
    if (without)
        name =
            WORDS(answering, kind_without, ARG(tell_name(answering, group)), ARG(name));
    else
        name = WORDS(answering, kind_with, ARG(tell_name(answering, group)), ARG(name));
    kind_tell_found(answering, kind_year_words(answering, name), &found);
    eval_clear_years(answering->eval);
}

// --- relations ---

// The things related to one; when a group is named, only those of it.
static void related_names(Answering *answering, const Entity *what, const Entity *of,
                          const Entity *group, Found *found)
{
    bool open = false;
    EntityList related = {0};
    eval_related(answering->eval, what, of, &related, &open);
    for (size_t i = 0; i < related.count; i++)
        if (!group || eval_belongs(answering->eval, related.items[i], group))
            kind_add_found(answering, found, related.items[i], TRUTH_YES, NULL);
    kind_cite(answering, of, what);
    if (open)
        answer_silence(answering,
                       WORDS(answering, kind_maybe_others, ARG(tell_name(answering, of)),
                             ARG(tell_name(answering, what))),
                       tell_clause(answering, of->clause));
}

// Which of a group are in a relation, with anyone or with one that is named.
void answer_covered(Answering *answering)
{
    const Entity *group = asked_entity(answering->asked, "of");
    const Entity *what = asked_entity(answering->asked, "what");
    const Entity *by = asked_entity(answering->asked, "by");
    bool without = asked_slot(answering->asked, "without") != NULL;
    Found found = {0};
    kind_take_year(answering);
    InputList before = tell_look(answering);
    EntityList things = kind_things(answering, "of", NULL);
    what = kind_facing(group, what);
    const Attribute *view = kind_relation(what);
    bool told = by && view && view->inverse && !without;
    if (told)
        related_names(answering, view->inverse, by, group, &found);
    for (size_t i = 0; what && i < things.count && !told; i++) {
        Expr name = {.kind = EXPR_ENTITY, .entity = by ? by : what};
        Expr left = {.kind = EXPR_ENTITY, .entity = what};
        Expr claim = {
            .kind = EXPR_LIMIT, .limit = LIMIT_EXACTLY, .left = &left, .right = &name};
        Truth truth = by ? eval_claim(answering->eval, &claim, things.items[i])
                         : eval_has(answering->eval, &name, things.items[i]);
        kind_add_found(answering, &found, things.items[i],
                       without ? truth_not(truth) : truth, what);
    }
    tell_looked(answering, before, false);
    Text name = WORDS(answering, kind_with, ARG(tell_name(answering, group)),
                      ARG(tell_name(answering, what)));
    if (without)
        name = WORDS(answering, kind_without, ARG(tell_name(answering, group)),
                     ARG(tell_name(answering, what)));
    kind_tell_found(answering, kind_year_words(answering, name), &found);
    eval_clear_years(answering->eval);
}

static bool states(Answering *answering, const Entity *attribute, const Entity *of)
{
    const Expr *value = eval_attribute(answering->eval, attribute, of);
    return value && !tell_says_not_stated(value);
}

static void tell_stated_attribute(Answering *answering, const Entity *attribute,
                                  const Entity *of, Text what)
{
    const Expr *value = eval_attribute(answering->eval, attribute, of);
    kind_cite(answering, of, attribute);
    answering->out->verdict = VERDICT_VALUE;
    Text words = tell_attribute(answering, attribute, value);
    const Attribute *view = attribute->view;
    answering->out->value = view && view->type == TYPE_YEAR
                                ? value_text(answering, words)
                                : tell_as_value(answering, value, of);
    SAY(answering, tell_is, ARG(what), ARG(words));
}

// `the coordinator of x`: a value that x states, or what is related to it.
void answer_related(Answering *answering)
{
    const Entity *what = asked_entity(answering->asked, "what");
    const Entity *of = asked_entity(answering->asked, "of");
    Found found = {0};
    if (!what || !of)
        return;
    kind_take_year(answering);
    Text name = WORDS(answering, tell_figure_for, ARG(tell_name(answering, of)),
                      ARG(tell_name(answering, what)));
    InputList before = tell_look(answering);
    const Entity *kind = of->kinds.count > 0 ? of->kinds.items[0] : NULL;
    what = kind_facing(kind, what);
    bool relates = kind_relation(what) &&
                   !(kind_relation(what)->kind && kind_relation(what)->kind->view);
    bool direct =
        what->block == BLOCK_attribute && !relates && states(answering, what, of);
    if (!direct && (relates || what->block == BLOCK_kind))
        related_names(answering, what, of, NULL, &found);
    tell_looked(answering, before, false);
    name = kind_year_words(answering, name);
    if (direct)
        tell_stated_attribute(answering, what, of, name);
    else if (found.sure.count > 0)
        kind_tell_found(answering, name, &found);
    else
        tell_not_stated(answering, name, tell_clause(answering, of->clause));
    eval_clear_years(answering->eval);
}

void answer_had_count(Answering *answering)
{
    const Entity *what = asked_entity(answering->asked, "what");
    const Entity *of = asked_entity(answering->asked, "of");
    bool open = false;
    if (!what || !of)
        return;
    if (what->block == BLOCK_attribute && !kind_relation(what)) { // a figure of its own
        answer_related(answering);
        return;
    }
    kind_take_year(answering);
    InputList before = tell_look(answering);
    EntityList related = {0};
    what = kind_facing(of->kinds.count > 0 ? of->kinds.items[0] : NULL, what);
    eval_related(answering->eval, what, of, &related, &open);
    kind_cite(answering, of, what);
    for (size_t i = 0; i < related.count; i++)
        kind_cite(answering, related.items[i], NULL);
    tell_looked(answering, before, false);
    Text name = WORDS(answering, tell_figure_for, ARG(tell_name(answering, of)),
                      ARG(tell_name(answering, what)));
    name = kind_year_words(answering, name);
    tell_figure(answering, name,
                figure_number(rational_from_int((int64_t)related.count), UNIT_NUMBER));
    if (open)
        answer_silence(answering,
                       WORDS(answering, kind_maybe_others, ARG(tell_name(answering, of)),
                             ARG(tell_name(answering, what))),
                       tell_clause(answering, of->clause));
    eval_clear_years(answering->eval);
}

// --- by value ---

static Limit limit_asked(const Asked *asked)
{
    const Filled *filled = asked_slot(asked, "limit");
    switch ((int)(filled ? filled->word : WORD_none)) {
    case WORD_at_least: return LIMIT_AT_LEAST;
    case WORD_at_most: return LIMIT_AT_MOST;
    case WORD_more_than: return LIMIT_MORE_THAN;
    case WORD_less_than: return LIMIT_LESS_THAN;
    default: return LIMIT_EXACTLY;
    }
}

// The attribute that a thing states in steps of the same scale.
static const Entity *scaled_attribute(const Entity *thing, const Entity *step)
{
    for (size_t i = 0; i < thing->cells.count; i++) {
        const Entity *attribute = thing->cells.items[i]->attribute;
        const Attribute *view = kind_relation(attribute);
        if (view && view->kind == step->scale)
            return attribute;
    }
    return NULL;
}

// The same when no thing is at hand: the only attribute of that scale that anyone states.
static const Entity *attribute_of_scale(const Model *model, const Entity *step)
{
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        const Attribute *view =
            entity->block == BLOCK_attribute ? kind_relation(entity) : NULL;
        if (view && view->kind == step->scale)
            return entity;
    }
    return NULL;
}

static Truth value_keeps(Answering *answering, const Entity *thing, const Entity *by,
                         const Expr *right, Limit limit)
{
    Expr left = {.kind = EXPR_ENTITY, .entity = by};
    Expr claim = {.kind = EXPR_LIMIT, .limit = limit, .left = &left};
    claim.right = (Expr *)(uintptr_t)right;
    return eval_claim(answering->eval, &claim, thing);
}

void answer_by_value(Answering *answering)
{
    const Entity *group = asked_entity(answering->asked, "of");
    const Entity *asked_by = asked_entity(answering->asked, "attribute");
    const Entity *value = asked_entity(answering->asked, "value");
    const Filled *count = asked_slot(answering->asked, "count");
    Expr right = {.kind = EXPR_ENTITY, .entity = value};
    Limit limit = limit_asked(answering->asked);
    const Expr *wanted = &right;
    Found found = {0};
    if (count && count->value && count->value->kind == EXPR_LIMIT) {
        limit = count->value->limit;
        wanted = count->value->right;
    } else if (!value) {
        return;
    }
    kind_take_year(answering);
    InputList before = tell_look(answering);
    EntityList things = kind_things(answering, "of", NULL);
    for (size_t i = 0; i < things.count; i++) {
        const Entity *by = asked_by;
        if (!by && value->scale)
            by = scaled_attribute(things.items[i], value);
        if (!by && value->scale)
            by = attribute_of_scale(answering->eval->model, value);
        if (by)
            kind_add_found(answering, &found, things.items[i],
                           value_keeps(answering, things.items[i], by, wanted, limit),
                           by);
    }
    tell_looked(answering, before, false);
    Text shown = value ? tell_name(answering, value) : tell_value(answering, wanted);
    if (limit != LIMIT_EXACTLY)
        shown = tell_joined(answering,
                            show_limit(answering->arena, answering->language, limit), " ",
                            shown);
    if (asked_by)
        shown = tell_joined(answering, tell_name(answering, asked_by), " ", shown);
    Text name = WORDS(answering, kind_with, ARG(tell_name(answering, group)), ARG(shown));
    kind_tell_found(answering, kind_year_words(answering, name), &found);
    eval_clear_years(answering->eval);
}
