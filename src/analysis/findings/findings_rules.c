#include "analysis/findings/findings_checks.h"

#include "base/buffer.h"
#include "syntax/keywords.h"

// Rules on one subject, tried in every case that their conditions tell apart: each open
// fact holds or not, each open figure lies below, on or above what it is compared with.

enum { POINTS_EACH = 3 };

typedef VEC(const Rule *) RuleList;

typedef struct {
    const Entity *measure;
    Unit unit;
    VEC(Rational) points;
} Scale;

typedef struct {
    Eval *eval;
    Diags *diags;
    const Entity *subject;
    RuleList rules; // those of the subject, exceptions included
    EntityList facts;
    VEC(Scale) scales;
    EntityList whom; // NULL stands for everyone whom no rule names
    bool *reached;   // by rule: it applied in some case
    bool *undecided; // by rule: its condition could not be decided in some case
    bool *told;      // by pair of rules: their conflict has been reported
    bool gap;
} Tried;

// --- the cases ---

static void gather(Tried *tried, const Expr *claim, unsigned depth);

static void gather_fact(Tried *tried, const Entity *fact, unsigned depth)
{
    const Expr *is = value_of(tried->eval, fact, LABEL_is);
    bool fixed =
        is && is->kind == EXPR_WORD && (is->word == WORD_yes || is->word == WORD_no);
    if (is && is->kind != EXPR_WORD)
        gather(tried, is, depth + 1);
    else if (!fixed)
        entities_add(tried->eval->arena, &tried->facts, fact);
}

static void gather_point(Tried *tried, const Entity *measure, const Quantity *point)
{
    Arena *arena = tried->eval->arena;
    Rational step =
        point->unit == UNIT_SHARE ? rational_make(arena, 1, 100) : RATIONAL_ONE;
    size_t at = 0;
    while (at < tried->scales.count && tried->scales.items[at].measure != measure)
        at++;
    if (at == tried->scales.count)
        vec_push(arena, &tried->scales,
                 ((Scale){.measure = measure, .unit = point->unit}));
    Scale *scale = &tried->scales.items[at];
    vec_push(arena, &scale->points, rational_sub(arena, point->range.low, step));
    vec_push(arena, &scale->points, point->range.low);
    vec_push(arena, &scale->points, rational_add(arena, point->range.high, step));
}

// A figure that the text gives is no case of its own.
static void gather_limit(Tried *tried, const Expr *claim)
{
    const Expr *left = claim->left;
    if (!left || left->kind != EXPR_ENTITY || left->entity->block != BLOCK_quantity)
        return;
    Figure right = eval_figure(tried->eval, claim->right, NULL);
    if (right.state == FIGURE_STATED &&
        eval_figure(tried->eval, left, NULL).state != FIGURE_STATED)
        gather_point(tried, left->entity, &right.quantity);
}

static void gather(Tried *tried, const Expr *claim, unsigned depth)
{
    claim = eval_settle(tried->eval, claim);
    if (!claim || depth > 32)
        return;
    if (claim->kind == EXPR_ENTITY && claim->entity->block == BLOCK_fact)
        gather_fact(tried, claim->entity, depth);
    if (claim->kind == EXPR_LIMIT)
        gather_limit(tried, claim);
    if (claim->kind == EXPR_AND || claim->kind == EXPR_OR || claim->kind == EXPR_NOT) {
        gather(tried, claim->left, depth + 1);
        if (claim->right)
            gather(tried, claim->right, depth + 1);
    }
}

static void gather_whom(Tried *tried)
{
    bool general = false;
    for (size_t i = 0; i < tried->rules.count; i++) {
        const Entity *rule = tried->rules.items[i]->entity;
        const Expr *scope = value_of(tried->eval, rule, LABEL_for);
        if (scope)
            eval_members(tried->eval, scope, &tried->whom, NULL);
        else if (rule->block == BLOCK_rule)
            general = true;
    }
    if (general || tried->whom.count == 0)
        vec_push(tried->eval->arena, &tried->whom, (const Entity *)NULL);
}

static size_t case_count(const Tried *tried)
{
    size_t most = arena_most(tried->eval->arena, MOST_cases);
    if (tried->facts.count > arena_most(tried->eval->arena, MOST_facts))
        return 0;
    size_t count = ((size_t)1 << tried->facts.count) * tried->whom.count;
    for (size_t i = 0; i < tried->scales.count && count <= most; i++)
        count *= tried->scales.items[i].points.count;
    return count <= most ? count : 0;
}

// The case with that number: a scenario of its own, and for whom it is tried.
static const Scenario *make_case(Tried *tried, size_t number, const Entity **whom)
{
    Arena *arena = tried->eval->arena;
    Scenario *scenario = scenario_new(arena, tried->eval->model, NULL);
    for (size_t i = 0; i < tried->facts.count; i++, number /= 2)
        scenario_set_fact(scenario, tried->facts.items[i], number % 2 == 1);
    for (size_t i = 0; i < tried->scales.count; i++) {
        const Scale *scale = &tried->scales.items[i];
        Expr *value = ARENA_NEW(arena, Expr);
        value->kind = EXPR_QUANTITY;
        value->quantity.range =
            interval_point(scale->points.items[number % scale->points.count]);
        value->quantity.unit = scale->unit;
        number /= scale->points.count;
        const Cell *is = entity_cell(scale->measure, LABEL_is);
        if (is)
            scenario_set_cell(scenario, is, value);
        else
            scenario_add_cell(scenario, scale->measure, LABEL_is, NULL, value);
    }
    *whom = tried->whom.items[number % tried->whom.count];
    return scenario;
}

static Text words_case(Tried *tried, Eval *at, const Entity *whom)
{
    Language language = at->model->main->language;
    Buffer out = buffer_new(at->arena);
    if (whom)
        buffer_add(&out, words_entity(whom));
    for (size_t i = 0; i < tried->facts.count; i++) {
        const Entity *fact = tried->facts.items[i];
        Expr name = {.kind = EXPR_ENTITY, .entity = fact};
        WordKey word = eval_claim(at, &name, whom) == TRUTH_YES ? WORD_yes : WORD_no;
        buffer_format(&out, "%s" TEXT_FMT ": %s", out.length > 0 ? "; " : "",
                      TEXT_ARG(words_entity(fact)), keyword_word_words[language][word]);
    }
    for (size_t i = 0; i < tried->scales.count; i++) {
        const Entity *measure = tried->scales.items[i].measure;
        Expr name = {.kind = EXPR_ENTITY, .entity = measure};
        Text figure = words_figure(at, eval_figure(at, &name, NULL).quantity);
        buffer_format(&out, "%s" TEXT_FMT ": " TEXT_FMT, out.length > 0 ? "; " : "",
                      TEXT_ARG(words_entity(measure)), TEXT_ARG(figure));
    }
    return buffer_text(&out);
}

// --- what applies ---

static size_t index_of(const Tried *tried, const Rule *rule)
{
    size_t at = 0;
    while (at < tried->rules.count && tried->rules.items[at] != rule)
        at++;
    return at;
}

static bool concerns(Eval *eval, const Rule *rule, const Entity *whom)
{
    const Expr *scope = value_of(eval, rule->entity, LABEL_for);
    EntityList members = {0};
    if (!scope)
        return true;
    eval_members(eval, scope, &members, NULL);
    return entities_include(&members, whom);
}

static bool applies(Tried *tried, Eval *eval, const Rule *rule, const Entity *whom)
{
    const Expr *condition = value_of(eval, rule->entity, LABEL_if);
    size_t at = index_of(tried, rule);
    if (at == tried->rules.count || !concerns(eval, rule, whom))
        return false;
    Truth truth = condition ? eval_claim(eval, condition, whom) : TRUTH_YES;
    tried->undecided[at] |= truth == TRUTH_UNKNOWN;
    tried->reached[at] |= truth == TRUTH_YES;
    return truth == TRUTH_YES;
}

// The rules that give the outcome: an exception that applies takes the place of its rule,
// and a rule that does not apply has no place to take.
static bool collect(Tried *tried, Eval *eval, const Rule *rule, const Entity *whom,
                    RuleList *out, unsigned depth)
{
    bool excepted = false;
    if (!applies(tried, eval, rule, whom))
        return false;
    for (size_t i = 0; i < rule->exceptions.count && depth < 32; i++)
        excepted =
            collect(tried, eval, rule->exceptions.items[i], whom, out, depth + 1) ||
            excepted;
    if (!excepted)
        vec_push(eval->arena, out, rule);
    return true;
}

static bool yields(const Rule *rule)
{
    while (rule->general)
        rule = rule->general;
    return rule->yields;
}

// Rules that hold `unless stated otherwise` give way to any other.
static void drop_yielding(RuleList *rules)
{
    size_t kept = 0;
    for (size_t i = 0; i < rules->count; i++)
        if (!yields(rules->items[i]))
            rules->items[kept++] = rules->items[i];
    if (kept > 0)
        rules->count = kept;
}

static bool same_value(const Expr *a, const Expr *b)
{
    for (; a && b; a = a->next, b = b->next) {
        if (a->kind != b->kind)
            return false;
        if (a->kind == EXPR_ENTITY && a->entity != b->entity)
            return false;
        if (a->kind == EXPR_QUANTITY &&
            (a->quantity.unit != b->quantity.unit ||
             interval_equal(a->quantity.range, b->quantity.range) != TRUTH_YES))
            return false;
        if (a->kind != EXPR_ENTITY && a->kind != EXPR_QUANTITY &&
            !text_equal(text_trim(span_text(a->span)), text_trim(span_text(b->span))))
            return false;
    }
    return !a && !b;
}

static Text words_value(const Expr *value)
{
    const Expr *last = value;
    if (!value)
        return TEXT("-");
    while (last->next)
        last = last->next;
    return span_text(span_join(value->span, last->span));
}

static void check_two(Tried *tried, Eval *eval, const Rule *a, const Rule *b,
                      const Entity *whom)
{
    const Expr *left = value_of(eval, a->entity, LABEL_is);
    const Expr *right = value_of(eval, b->entity, LABEL_is);
    bool *told =
        &tried->told[index_of(tried, a) * tried->rules.count + index_of(tried, b)];
    if (*told || same_value(left, right))
        return;
    *told = true;
    Text when = words_case(tried, eval, whom);
    Finding *finding = DIAG(tried->diags, rules_conflict, b->entity->span,
                            ARG(words_entity(a->entity)), ARG(words_entity(b->entity)),
                            ARG(words_value(left)), ARG(words_value(right)),
                            when.length > 0 ? ARG(when) : ARG_PHRASE(in_every_case));
    diag_note(tried->diags, finding, PHRASE_stated_here, a->entity->span);
}

static void check_case(Tried *tried, size_t number)
{
    const Entity *whom;
    const Scenario *scenario = make_case(tried, number, &whom);
    Eval eval = eval_begin(tried->eval->arena, tried->eval->model, scenario);
    RuleList out = {0};
    for (size_t i = 0; i < tried->rules.count; i++)
        if (!tried->rules.items[i]->general)
            collect(tried, &eval, tried->rules.items[i], whom, &out, 0);
    drop_yielding(&out);
    if (out.count == 0 && !tried->gap) {
        Text when = words_case(tried, &eval, whom);
        tried->gap = true;
        DIAG(tried->diags, rules_gap, tried->rules.items[0]->entity->span,
             ARG(words_entity(tried->subject)),
             when.length > 0 ? ARG(when) : ARG_PHRASE(in_every_case));
    }
    for (size_t i = 0; i < out.count; i++)
        for (size_t k = i + 1; k < out.count; k++)
            check_two(tried, &eval, out.items[i], out.items[k], whom);
}

// --- the subjects ---

// The rules and then the exceptions about each entity, by its number: a large file is
// gone through once and not for each subject.
static RuleList *rules_by_subject(Eval *eval)
{
    static const BlockKey blocks[] = {BLOCK_rule, BLOCK_exception};
    RuleList *lists = ARENA_ARRAY(eval->arena, RuleList, eval->model->entities.count + 1);
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        foreach_stated(eval, blocks[i], rule)
        {
            const Rule *view = rule->view;
            if (view && view->about)
                vec_push(eval->arena, &lists[view->about->id], view);
        }
    return lists;
}

// How rules fit is not known when one about the same subject has a mistake in it.
static bool has_mistake(const RuleList *rules)
{
    for (size_t i = 0; i < rules->count; i++)
        if (rules->items[i]->entity->mistake.source)
            return true;
    return false;
}

static void report_unreached(const Tried *tried)
{
    for (size_t i = 0; i < tried->rules.count; i++) {
        const Rule *rule = tried->rules.items[i];
        if (!rule->general || tried->reached[i] || tried->undecided[i])
            continue;
        const Entity *general = rule->general->entity;
        Finding *finding =
            DIAG(tried->diags, exception_unreachable, rule->entity->span,
                 ARG(words_entity(rule->entity)), ARG(words_entity(general)));
        diag_note(tried->diags, finding, PHRASE_general_rule_here, general->span);
    }
}

static void check_subject(Eval *eval, Diags *diags, const Entity *subject,
                          const RuleList *rules)
{
    Tried tried = {.eval = eval, .diags = diags, .subject = subject, .rules = *rules};
    if (has_mistake(rules))
        return;
    tried.reached = arena_alloc(eval->arena, tried.rules.count + 1);
    tried.undecided = arena_alloc(eval->arena, tried.rules.count + 1);
    tried.told = arena_alloc(eval->arena, tried.rules.count * tried.rules.count + 1);
    for (size_t i = 0; i < tried.rules.count; i++)
        gather(&tried, value_of(eval, tried.rules.items[i]->entity, LABEL_if), 0);
    gather_whom(&tried);
    size_t cases = case_count(&tried);
    for (size_t i = 0; i < cases; i++)
        check_case(&tried, i);
    if (cases > 0)
        report_unreached(&tried);
    else
        DIAG(diags, rules_too_many, tried.rules.items[0]->entity->span,
             ARG(words_entity(subject)));
}

void check_rules(Eval *eval, Diags *diags)
{
    EntityList subjects = {0};
    Seen met = {0};
    RuleList *lists = rules_by_subject(eval);
    foreach (eval, BLOCK_rule, rule) {
        const Rule *view = rule->view;
        if (view && view->about && seen_add(eval->arena, &met, view->about->id + 1))
            vec_push(eval->arena, &subjects, view->about);
    }
    for (size_t i = 0; i < subjects.count; i++)
        check_subject(eval, diags, subjects.items[i], &lists[subjects.items[i]->id]);
}
