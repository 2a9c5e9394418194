#include "analysis/answers.h"
#include "analysis/findings/findings_checks.h"
#include "analysis/table.h"

// Sums of a table: by an attribute of its things, and what stands outside its total. What
// a limit for each leaves room for, and what a figure still lacks.

static AgrRow sum_row(Answering *answering, Text of, Figure figure, const Entity *measure)
{
    AgrValue value = figure.state == FIGURE_STATED
                         ? value_figure(answering, figure)
                         : value_text(answering, tell_word(answering, WORD_not_stated));
    return tell_row(answering, of, TEXT(""), value, measure->span, measure->clause);
}

static Figure added(Figure sum, Figure figure, Arena *arena)
{
    if (sum.state != FIGURE_STATED || figure.state != FIGURE_STATED)
        return sum.state != FIGURE_STATED ? sum : figure;
    sum.quantity.range = interval_add(arena, sum.quantity.range, figure.quantity.range);
    sum.quantity.about = sum.quantity.about || figure.quantity.about;
    return sum;
}

// --- outside the total ---

static void add_outside(Answering *answering, const Entity *measure, Figure *sum,
                        size_t *count)
{
    const Measure *view = measure->view;
    for (size_t i = 0; i < view->rows.count; i++) {
        const Cell *row = view->rows.items[i];
        const Expr *value = row->outside && eval_in_time(answering->eval, row)
                                ? eval_cell(answering->eval, row)
                                : NULL;
        if (!value)
            continue;
        Figure figure = eval_figure(answering->eval, value, row->about);
        Text name = row->about ? tell_name(answering, row->about)
                               : one_line_of(answering, row->span);
        tell_sum(answering, sum_row(answering, name, figure, measure));
        *sum = (*count)++ == 0 ? figure : added(*sum, figure, answering->arena);
    }
}

void answer_outside_total(Answering *answering)
{
    static const BlockKey blocks[] = {BLOCK_table, BLOCK_share};
    const Entity *measure = asked_entity(answering->asked, "measure");
    Figure sum = figure_missing(FIGURE_NOT_STATED, measure);
    size_t count = 0;
    EntityList all = {0};
    if (measure)
        vec_push(answering->arena, &all, measure);
    for (size_t i = 0; !measure && i < sizeof blocks / sizeof *blocks; i++)
        tell_entities(answering, blocks[i], &all);
    for (size_t i = 0; i < all.count; i++)
        if (entity_is_measure(all.items[i]))
            add_outside(answering, all.items[i], &sum, &count);
    Text name =
        measure ? tell_name(answering, measure) : tell_word(answering, WORD_total);
    if (count == 0) {
        answering->out->verdict = VERDICT_NO;
        SAY(answering, figures_none_outside, ARG(name));
        return;
    }
    tell_figure(answering, WORDS(answering, figures_outside, ARG(name)), sum);
}

// --- by an attribute ---

// What an attribute says of a thing, as the words of its value.
static Text group_of(Answering *answering, const Entity *attribute, const Entity *of)
{
    for (size_t i = 0; i < of->cells.count; i++) {
        const Cell *cell = of->cells.items[i];
        const Expr *value =
            cell->attribute == attribute ? eval_cell(answering->eval, cell) : NULL;
        if (value)
            return tell_list(answering, value);
    }
    return tell_word(answering, WORD_not_stated);
}

typedef struct {
    Text name;
    Figure sum;
} Group;

void answer_sum_by(Answering *answering)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    const Entity *attribute = asked_entity(answering->asked, "attribute");
    EntityList over = {0};
    VEC(Group) groups = {0};
    TextMap places = {0};
    RowList rows = {0};
    if (!measure || !attribute || !entity_is_measure(measure))
        return;
    eval_measured(answering->eval, measure, &over);
    for (size_t i = 0; i < over.count; i++) {
        Figure figure = eval_measure(answering->eval, measure, over.items[i]);
        Text name = group_of(answering, attribute, over.items[i]);
        size_t *place = text_map_at(answering->arena, &places, name);
        if (*place == 0) {
            vec_push(answering->arena, &groups, ((Group){name, figure}));
            *place = groups.count;
            continue;
        }
        Group *group = &groups.items[*place - 1];
        group->sum = added(group->sum, figure, answering->arena);
    }
    for (size_t i = 0; i < groups.count; i++)
        vec_push(answering->arena, &rows,
                 sum_row(answering, groups.items[i].name, groups.items[i].sum, measure));
    Text name = tell_name(answering, measure);
    if (rows.count == 0) {
        tell_not_stated(answering, name, TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    SAY(answering, figures_by, ARG(name), ARG(tell_name(answering, attribute)),
        ARG(tell_count(answering, rows.count)));
}

// --- so many for each ---

// The limit that is asked about: the one named, else the only quantity that is a limit.
static const Entity *the_limit(Answering *answering, const Expr **limit)
{
    const Entity *named = asked_entity(answering->asked, "measure"), *found = NULL;
    EntityList all = {0};
    tell_entities(answering, BLOCK_quantity, &all);
    for (size_t i = 0; i < all.count; i++) {
        const Expr *value;
        const Cell *cell = entity_cell(all.items[i], LABEL_is);
        bool may_be = cell && cell->value &&
                      (cell->value->kind == EXPR_LIMIT ||
                       (named && cell->value->kind == EXPR_UNCLEAR));
        if (!may_be || (named && all.items[i] != named) ||
            !eval_slot(answering->eval, all.items[i], LABEL_is, &value))
            continue;
        value = eval_settle(answering->eval, value);
        if (!value || value->kind != EXPR_LIMIT || value->left)
            continue;
        if (found)
            return NULL;
        found = all.items[i];
        *limit = value;
    }
    return found;
}

// Whether an official or other name of a measure speaks of somebody.
static bool speaks_of(const Entity *measure, const Entity *who)
{
    for (size_t i = 0; i < measure->names.count; i++)
        for (size_t k = 0; k < who->names.count; k++) {
            Text text = measure->names.items[i].folded, name = who->names.items[k].folded;
            for (size_t at = 0; name.length > 3 && at + name.length <= text.length; at++)
                if (text_starts_with((Text){text.at + at, text.length - at}, name))
                    return true;
        }
    return false;
}

static void add_ceiling(Answering *answering, const Entity *measure, RowList *rows)
{
    const Expr *value;
    const Cell *cell = entity_cell(measure, LABEL_is);
    if (!cell || !cell->value || cell->value->kind != EXPR_LIMIT ||
        !eval_slot(answering->eval, measure, LABEL_is, &value) ||
        value->kind != EXPR_LIMIT || value->left ||
        (value->limit != LIMIT_AT_MOST && value->limit != LIMIT_LESS_THAN))
        return;
    Unit unit = eval_figure(answering->eval, value->right, NULL).quantity.unit;
    if (unit != UNIT_PIECES && unit != UNIT_PERSONS && unit != UNIT_NUMBER)
        return;
    vec_push(answering->arena, rows,
             tell_row(answering, tell_name(answering, measure), TEXT(""),
                      value_text(answering, tell_value(answering, value)), measure->span,
                      measure->clause));
}

// How many customers one may have at most: what limits there are, those that speak of the
// one asked about first of all.
void answer_ceiling_of(Answering *answering)
{
    const Entity *who = asked_entity(answering->asked, "who");
    EntityList all = {0};
    RowList rows = {0};
    tell_entities(answering, BLOCK_quantity, &all);
    for (int round = 0; round < 2 && rows.count == 0; round++)
        for (size_t i = 0; i < all.count; i++) {
            InputList before = tell_look(answering);
            size_t count = rows.count;
            if (round == 1 || (who && speaks_of(all.items[i], who)))
                add_ceiling(answering, all.items[i], &rows);
            tell_looked(answering, before, rows.count > count);
        }
    Text what = phrase(PHRASE_figures_limit_for_each, answering->language);
    if (rows.count == 0) {
        tell_not_stated(answering, what, TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    if (rows.count == 1)
        SAY(answering, tell_is, ARG(text_from(rows.items[0].of)),
            ARG(text_from(rows.items[0].value.text)));
    else
        SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
}

// An approximate limit settles nothing that comes within its last written place.
static Truth keeps(Answering *answering, const Expr *limit, Rational each)
{
    Figure bound = eval_figure(answering->eval, limit->right, NULL);
    Interval range = bound.quantity.range;
    if (bound.state != FIGURE_STATED)
        return TRUTH_UNKNOWN;
    if (bound.quantity.about && !bound.quantity.has_tolerance) {
        Rational half =
            rational_mul(answering->arena,
                         written_step(answering->arena, range.low, limit->right->span),
                         rational_make(answering->arena, 1, 2));
        range.low = rational_sub(answering->arena, range.low, half);
        range.high = rational_add(answering->arena, range.high, half);
    }
    return limit_holds(limit->limit, interval_point(each), range);
}

void answer_can_serve(Answering *answering)
{
    const Filled *few = asked_slot(answering->asked, "some");
    const Filled *many = asked_slot(answering->asked, "many");
    const Expr *limit = NULL;
    const Entity *measure = the_limit(answering, &limit);
    if (!measure) {
        tell_not_stated(answering,
                        phrase(PHRASE_figures_limit_for_each, answering->language),
                        TEXT(""));
        return;
    }
    if (!few || !many || !few->value || !many->value)
        return;
    Figure workers = eval_figure(answering->eval, few->value, NULL);
    Figure customers = eval_figure(answering->eval, many->value, NULL);
    Rational each;
    if (workers.state != FIGURE_STATED || customers.state != FIGURE_STATED ||
        !rational_div(answering->arena, customers.quantity.range.low,
                      workers.quantity.range.low, &each)) {
        tell_figure(answering, tell_name(answering, measure),
                    figure_missing(FIGURE_UNDEFINED, measure));
        return;
    }
    Figure bound = eval_figure(answering->eval, limit, NULL);
    Truth truth = keeps(answering, limit, each);
    answer_truth(answering, truth);
    answer_say(answering,
               truth == TRUTH_YES  ? PHRASE_figures_can_serve
               : truth == TRUTH_NO ? PHRASE_figures_cannot_serve
                                   : PHRASE_figures_may_serve,
               3,
               (Arg[]){ARG(show_rational(answering->arena, answering->language, each,
                                         UNIT_NUMBER)),
                       ARG(tell_name(answering, measure)),
                       ARG(show_figure(answering->arena, answering->language, bound))});
}

// --- what is missing ---

typedef struct {
    Answering *answering;
    VEC(Figure) found;
    size_t hits; // of missing figures, those found before included
    unsigned depth;
} Gathering;

static void gather_measure(Gathering *at, const Entity *measure, const Entity *of);

static void gather(Gathering *at, const Expr *expr, const Entity *of)
{
    expr = eval_settle(at->answering->eval, expr);
    if (!expr || at->depth > 64)
        return;
    at->depth++;
    bool measure = expr->kind == EXPR_ENTITY && entity_is_measure(expr->entity);
    bool named = expr->kind == EXPR_OF && expr->left->kind == EXPR_ENTITY &&
                 entity_is_measure(expr->left->entity) &&
                 expr->right->kind == EXPR_ENTITY;
    if (measure)
        gather_measure(at, expr->entity, of);
    else if (named)
        gather_measure(at, expr->left->entity, expr->right->entity);
    else if (expr->left)
        gather(at, expr->left,
               expr->kind == EXPR_TOTAL || expr->kind == EXPR_PART_OF ? NULL : of);
    if (!named && expr->right)
        gather(at, expr->right, of);
    at->depth--;
}

static void add_missing(Gathering *at, Figure figure)
{
    at->hits++;
    for (size_t i = 0; i < at->found.count; i++)
        if (at->found.items[i].missing == figure.missing &&
            at->found.items[i].missing_of == figure.missing_of)
            return;
    vec_push(at->answering->arena, &at->found, figure);
}

// Goes on to the formula of a figure that is not stated; what has none is missing.
static void gather_measure(Gathering *at, const Entity *measure, const Entity *of)
{
    Eval *eval = at->answering->eval;
    EntityList over = {0};
    if (!of)
        eval_measured(eval, measure, &over);
    for (size_t i = 0; i < over.count; i++)
        gather_measure(at, measure, over.items[i]);
    if (over.count > 0)
        return;
    Figure figure = of ? eval_measure(eval, measure, of) : eval_total(eval, measure);
    const Expr *formula;
    if (figure.state == FIGURE_STATED)
        return;
    size_t before = at->hits;
    if (eval_slot(eval, measure, LABEL_is, &formula))
        gather(at, formula, of);
    if (at->hits > before)
        return;
    Figure missing = figure_missing(FIGURE_NOT_STATED, measure);
    missing.missing_of = of;
    add_missing(at, missing);
}

void answer_missing_for(Answering *answering)
{
    const Entity *measure = asked_entity(answering->asked, "measure");
    const Entity *of = asked_entity(answering->asked, "entity");
    Gathering at = {.answering = answering};
    if (!measure || !entity_is_measure(measure))
        return;
    gather_measure(&at, measure, of);
    Text name = tell_name(answering, measure);
    if (at.found.count == 0) {
        answering->out->verdict = VERDICT_NO;
        SAY(answering, figures_nothing_missing, ARG(name));
        return;
    }
    Text list = TEXT("");
    for (size_t i = 0; i < at.found.count; i++) {
        Text one = tell_name(answering, at.found.items[i].missing);
        if (at.found.items[i].missing_of)
            one =
                WORDS(answering, tell_figure_for,
                      ARG(tell_name(answering, at.found.items[i].missing_of)), ARG(one));
        answer_silence(answering, one,
                       tell_clause(answering, at.found.items[i].missing->clause));
        list = tell_joined(answering, list, "; ", one);
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = value_text(answering, list);
    SAY(answering, figures_missing, ARG(name), ARG(list));
}
