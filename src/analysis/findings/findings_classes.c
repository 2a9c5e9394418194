#include "analysis/findings/findings_checks.h"
#include "engine/classes.h"

// Classifications tried case by case: cases that two classes fit, cases that none fits,
// and classes that nothing belongs to.

// The values that are tried for one attribute or measure.
typedef VEC(const Expr *) Values;

typedef struct {
    Eval *eval;
    const Classification *view;
    Values *values;  // for each of view->by
    const Expr **at; // the case at hand
    size_t cases, gaps;
    Text first_gap;
    unsigned char *reached; // of each class
    unsigned char *doubled; // of each pair of classes
    Diags *diags;
} Trying;

static Expr *value_new(Eval *eval, ExprKind kind)
{
    Expr *value = ARENA_NEW(eval->arena, Expr);
    value->kind = kind;
    value->quantity.range = interval_point(RATIONAL_ZERO);
    return value;
}

static void add_entities(Eval *eval, Values *out, const Entity *const *items,
                         size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Expr *value = value_new(eval, EXPR_ENTITY);
        value->entity = items[i];
        vec_push(eval->arena, out, (const Expr *)value);
    }
}

static void add_truths(Eval *eval, Values *out)
{
    static const WordKey words[] = {WORD_yes, WORD_no};
    for (int i = 0; i < 2; i++) {
        Expr *value = value_new(eval, EXPR_WORD);
        value->word = words[i];
        vec_push(eval->arena, out, (const Expr *)value);
    }
}

// --- figures: at, below and above each limit that the classes name ---

typedef VEC(Rational) Marks;

static void add_mark(Eval *eval, Marks *marks, Rational value)
{
    size_t at = 0;
    while (at < marks->count && rational_compare(marks->items[at], value) < 0)
        at++;
    if (at < marks->count && rational_compare(marks->items[at], value) == 0)
        return;
    vec_push(eval->arena, marks, value);
    for (size_t i = marks->count - 1; i > at; i--)
        marks->items[i] = marks->items[i - 1];
    marks->items[at] = value;
}

static void mark_value(Eval *eval, Marks *marks, const Expr *value, Unit *unit)
{
    const Expr *figure = value->kind == EXPR_LIMIT ? value->right : value;
    if (!figure || figure->kind != EXPR_QUANTITY)
        return;
    add_mark(eval, marks, figure->quantity.range.low);
    add_mark(eval, marks, figure->quantity.range.high);
    *unit = figure->quantity.unit;
}

// Whole numbers have nothing between 4 999 and 5 000.
static bool is_whole(Unit unit)
{
    return unit == UNIT_PERSONS || unit == UNIT_VOTES || unit == UNIT_SEATS ||
           unit == UNIT_PIECES || unit == UNIT_INHABITANTS || unit == UNIT_TIMES;
}

static void add_figure(Eval *eval, Values *out, Rational amount, Unit unit)
{
    if (rational_sign(amount) < 0)
        return;
    Expr *value = value_new(eval, EXPR_QUANTITY);
    value->quantity.range = interval_point(amount);
    value->quantity.unit = unit;
    vec_push(eval->arena, out, (const Expr *)value);
}

static Rational between(Arena *arena, Rational low, Rational high, bool whole)
{
    Rational middle =
        rational_mul(arena, rational_add(arena, low, high), rational_make(arena, 1, 2));
    return whole ? rational_floor(arena, middle) : middle;
}

static void add_figures(Eval *eval, Values *out, const Marks *marks, Unit unit)
{
    Arena *arena = eval->arena;
    for (size_t i = 0; i < marks->count; i++) {
        Rational mark = marks->items[i];
        if (i == 0)
            add_figure(eval, out, rational_sub(arena, mark, RATIONAL_ONE), unit);
        add_figure(eval, out, mark, unit);
        Rational next = rational_add(arena, mark, RATIONAL_ONE);
        if (i + 1 < marks->count)
            next = between(arena, mark, marks->items[i + 1], is_whole(unit));
        if (rational_compare(next, mark) > 0)
            add_figure(eval, out, next, unit);
    }
}

static void figures_of(Trying *trying, const Entity *by, Values *out)
{
    Marks marks = {0};
    Unit unit = UNIT_NUMBER;
    for (size_t i = 0; i < trying->view->classes.count; i++) {
        const Class *class = trying->view->classes.items[i];
        for (size_t k = 0; k < class->conditions.count; k++) {
            const Cell *cell = class->conditions.items[k];
            const Expr *value =
                cell->attribute == by ? eval_cell(trying->eval, cell) : NULL;
            for (; value; value = value->next)
                mark_value(trying->eval, &marks, value, &unit);
        }
    }
    add_figures(trying->eval, out, &marks, unit);
}

// --- cases ---

static void values_of(Trying *trying, const Entity *by, Values *out)
{
    const Attribute *view = by->block == BLOCK_attribute ? by->view : NULL;
    const Steps *steps = view && view->kind ? view->kind->view : NULL;
    const Instances *things =
        view && view->kind ? model_instances(trying->eval->model, view->kind) : NULL;
    if (steps)
        add_entities(trying->eval, out, steps->steps.items, steps->steps.count);
    else if (things)
        add_entities(trying->eval, out, things->items, things->count);
    else if (view && view->type == TYPE_TRUTH)
        add_truths(trying->eval, out);
    else
        figures_of(trying, by, out);
    if (out->count == 0) // nothing tells its values apart
        vec_push(trying->eval->arena, out, NULL);
}

static Text words_at(Trying *trying)
{
    Arena *arena = trying->eval->arena;
    Language language = trying->eval->model->main->language;
    Text words = TEXT("");
    for (size_t i = 0; i < trying->view->by.count; i++) {
        const Expr *value = trying->at[i];
        if (!value)
            continue;
        Text shown = value->kind == EXPR_ENTITY ? words_entity(value->entity)
                     : value->kind == EXPR_WORD
                         ? text_from(keyword_word_words[language][value->word])
                         : words_figure(trying->eval, value->quantity);
        words = text_format(arena, TEXT_FMT "%s" TEXT_FMT ": " TEXT_FMT, TEXT_ARG(words),
                            words.length > 0 ? "; " : "",
                            TEXT_ARG(words_entity(trying->view->by.items[i])),
                            TEXT_ARG(shown));
    }
    return words;
}

static void report_pair(Trying *trying, size_t a, size_t b)
{
    const Classification *view = trying->view;
    unsigned char *doubled = &trying->doubled[a * view->classes.count + b];
    if (*doubled)
        return;
    *doubled = 1;
    const Entity *first = view->classes.items[a]->entity;
    const Entity *second = view->classes.items[b]->entity;
    Finding *finding =
        DIAG(trying->diags, classes_overlap, second->span, ARG(words_entity(first)),
             ARG(words_entity(second)), ARG(words_at(trying)));
    vec_push(trying->diags->arena, &finding->notes,
             ((Note){PHRASE_stated_here, first->span}));
}

static void try_case(Trying *trying)
{
    const Classification *view = trying->view;
    size_t count = view->classes.count;
    arena_work(trying->eval->arena);
    const Entity *of = class_case(trying->eval->arena, view, trying->at);
    Truth *fits = ARENA_ARRAY(trying->eval->arena, Truth, count + 1);
    classes_fit(trying->eval, view, of, fits);
    bool any = false;
    for (size_t i = 0; i < count; i++) {
        any = any || fits[i] != TRUTH_NO;
        trying->reached[i] |= fits[i] != TRUTH_NO;
        for (size_t k = i + 1; k < count; k++)
            if (fits[i] == TRUTH_YES && fits[k] == TRUTH_YES)
                report_pair(trying, i, k);
    }
    if (!any && trying->gaps++ == 0)
        trying->first_gap = words_at(trying);
}

static void try_from(Trying *trying, size_t by)
{
    if (by == trying->view->by.count) {
        try_case(trying);
        return;
    }
    for (size_t i = 0; i < trying->values[by].count; i++) {
        trying->at[by] = trying->values[by].items[i];
        try_from(trying, by + 1);
    }
}

static bool prepare(Trying *trying)
{
    const Classification *view = trying->view;
    Arena *arena = trying->eval->arena;
    size_t count = view->classes.count;
    trying->values = ARENA_ARRAY(arena, Values, view->by.count + 1);
    trying->at = ARENA_ARRAY(arena, const Expr *, view->by.count + 1);
    trying->reached = ARENA_ARRAY(arena, unsigned char, count + 1);
    trying->cases = 1;
    for (size_t i = 0; i < view->by.count; i++) {
        values_of(trying, view->by.items[i], &trying->values[i]);
        if (trying->values[i].count > arena_most(arena, MOST_cases) / trying->cases)
            return false;
        trying->cases *= trying->values[i].count;
    }
    if (count * count > 1000000)
        return false;
    trying->doubled = ARENA_ARRAY(arena, unsigned char, count *count + 1);
    return true;
}

void check_classes(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_classification, entity) {
        Trying trying = {.eval = eval, .view = entity->view, .diags = diags};
        if (!trying.view || trying.view->classes.count == 0)
            continue;
        if (!prepare(&trying)) {
            DIAG(diags, classes_too_many, entity->span, ARG(words_entity(entity)),
                 ARG(words_count(eval, arena_most(eval->arena, MOST_cases))));
            continue;
        }
        try_from(&trying, 0);
        if (trying.gaps > 0)
            DIAG(diags, classes_gap, entity->span, ARG(words_entity(entity)),
                 ARG(trying.first_gap), ARG(words_count(eval, trying.gaps)),
                 ARG(words_count(eval, trying.cases)));
        for (size_t i = 0; i < trying.view->classes.count; i++)
            if (!trying.reached[i])
                DIAG(diags, class_of_nothing, trying.view->classes.items[i]->entity->span,
                     ARG(words_entity(trying.view->classes.items[i]->entity)),
                     ARG(words_entity(entity)));
    }
}
