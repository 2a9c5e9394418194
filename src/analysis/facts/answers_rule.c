#include "analysis/answers.h"
#include "analysis/table.h"

// The value of a rule with its exceptions: an exception that applies goes before the rule
// it is an exception to. Facts and persons that the question leaves open are tried one by
// one.

typedef enum {
    CAME_NONE, // no rule applies
    CAME_VALUE,
    CAME_BLOCKED, // a rule says that there is no value
    CAME_CONFLICT,
    CAME_OPEN, // something it needs is not stated
} CameOut;

typedef struct {
    CameOut out;
    const Rule *rule, *other; // `other`: in conflict with `rule`
} Outcome;

enum { FACTS_MOST = 16, CASES_MOST = 64 };

// One case that is tried: whom it is for, and which open facts hold.
typedef struct {
    const Entity *of; // NULL: anyone whom no scope names
    bool of_known;    // false: scopes are left open
} Case;

typedef struct {
    Answering *answering; // its eval has the facts of the case
    Case at;
} Trial;

// --- one case ---

static Truth in_scope(const Trial *trial, const Rule *rule)
{
    const Expr *scope =
        rule->scope ? eval_cell(trial->answering->eval, rule->scope) : NULL;
    if (!scope)
        return TRUTH_YES;
    if (!trial->at.of_known)
        return TRUTH_UNKNOWN;
    if (!trial->at.of)
        return TRUTH_NO;
    return truth_from(
        tell_concerns(trial->answering, rule->entity, LABEL_for, trial->at.of));
}

static Truth applies(const Trial *trial, const Rule *rule)
{
    Eval *eval = trial->answering->eval;
    if (!eval_present(eval, rule->entity))
        return TRUTH_NO;
    const Expr *condition = rule->condition ? eval_cell(eval, rule->condition) : NULL;
    Truth holds = condition ? eval_claim(eval, condition, trial->at.of) : TRUTH_YES;
    return truth_and(in_scope(trial, rule), holds);
}

static Text rule_words(Answering *answering, const Rule *rule)
{
    const Expr *value = rule->value ? eval_cell(answering->eval, rule->value) : NULL;
    return tell_list(answering, value);
}

static Outcome join(const Trial *trial, Outcome a, Outcome b)
{
    if (a.out == CAME_NONE || b.out == CAME_OPEN || b.out == CAME_CONFLICT)
        return b.out == CAME_NONE ? a : b;
    if (b.out == CAME_NONE || a.out == CAME_OPEN || a.out == CAME_CONFLICT)
        return a;
    bool same = a.out == b.out && (a.out == CAME_BLOCKED ||
                                   text_equal(rule_words(trial->answering, a.rule),
                                              rule_words(trial->answering, b.rule)));
    return same ? a : (Outcome){CAME_CONFLICT, a.rule, b.rule};
}

static Outcome resolve(const Trial *trial, const Rule *rule, unsigned depth)
{
    Truth truth = depth > 64 ? TRUTH_NO : applies(trial, rule);
    if (truth != TRUTH_YES)
        return (Outcome){truth == TRUTH_NO ? CAME_NONE : CAME_OPEN, rule, NULL};
    Outcome out = {CAME_NONE, NULL, NULL};
    for (size_t i = 0; i < rule->exceptions.count; i++)
        out = join(trial, out, resolve(trial, rule->exceptions.items[i], depth + 1));
    if (out.out != CAME_NONE)
        return out;
    if (rule->blocks)
        return (Outcome){CAME_BLOCKED, rule, NULL};
    bool has_value = rule->value && eval_cell(trial->answering->eval, rule->value);
    return (Outcome){has_value ? CAME_VALUE : CAME_NONE, rule, NULL};
}

static Outcome resolve_some(const Trial *trial, const Entity *about, bool yielding)
{
    Outcome out = {CAME_NONE, NULL, NULL};
    const Model *model = trial->answering->eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        const Rule *rule = entity->block == BLOCK_rule ? entity->view : NULL;
        if (rule && rule->yields == yielding && (rule->about == about || entity == about))
            out = join(trial, out, resolve(trial, rule, 0));
    }
    return out;
}

// General rules that yield by their own words (`unless stated otherwise`) give way to
// others.
static Outcome resolve_all(const Trial *trial, const Entity *about)
{
    Outcome firm = resolve_some(trial, about, false);
    return firm.out == CAME_NONE ? resolve_some(trial, about, true) : firm;
}

// --- what is left open ---

static void add_scope(Answering *answering, const Rule *rule, EntityList *out,
                      bool *scoped)
{
    if (rule->scope) {
        *scoped = true;
        tell_members(answering, rule->entity, LABEL_for, out, NULL);
    }
    for (size_t i = 0; i < rule->exceptions.count; i++)
        add_scope(answering, rule->exceptions.items[i], out, scoped);
}

static bool all_scopes(Answering *answering, const Entity *about, EntityList *out)
{
    bool scoped = false;
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        const Rule *rule = entity->block == BLOCK_rule ? entity->view : NULL;
        if (rule && (rule->about == about || entity == about))
            add_scope(answering, rule, out, &scoped);
    }
    return scoped;
}

// The first fact that was read, is not set in the scenario and does not come out by
// itself.
static const Entity *open_fact(Eval *eval)
{
    for (size_t i = 0; i < eval->read.count; i++) {
        Input input = eval->read.items[i];
        if (input.kind != INPUT_CHOICE || input.id >= eval->model->entities.count)
            continue;
        const Entity *fact = eval->model->entities.items[input.id];
        Expr name = {.kind = EXPR_ENTITY, .entity = fact};
        bool is_fact = fact->block == BLOCK_fact || fact->block == BLOCK_event;
        if (is_fact && !scenario_find(eval->scenario, input) &&
            eval_claim(eval, &name, NULL) == TRUTH_UNKNOWN)
            return fact;
    }
    return NULL;
}

// --- all cases ---

// What the cases gave, row by row.
typedef struct {
    RowList rows;
    VEC(Outcome) outcomes; // by row
    Outcome first;
    AgrValue value;
    Text words;
    bool differ, open, conflict;
} Cases;

static Text outcome_words(Answering *answering, Outcome outcome)
{
    Text name = outcome.rule ? tell_name(answering, outcome.rule->entity) : TEXT("");
    switch (outcome.out) {
    case CAME_VALUE: return rule_words(answering, outcome.rule);
    case CAME_BLOCKED: return WORDS(answering, tell_rule_blocked, ARG(name));
    case CAME_CONFLICT:
        return WORDS(answering, tell_rule_conflict, ARG(name),
                     ARG(rule_words(answering, outcome.rule)),
                     ARG(tell_name(answering, outcome.other->entity)),
                     ARG(rule_words(answering, outcome.other)));
    case CAME_OPEN: return phrase(PHRASE_tell_uncertain, answering->language);
    case CAME_NONE: break;
    }
    return tell_word(answering, WORD_not_stated);
}

static void add_case(Answering *answering, Outcome outcome, Text when, Cases *cases)
{
    Text words = outcome_words(answering, outcome);
    const Expr *value = outcome.out == CAME_VALUE
                            ? eval_cell(answering->eval, outcome.rule->value)
                            : NULL;
    AgrValue shown =
        value ? tell_as_value(answering, value, NULL) : value_text(answering, words);
    if (cases->rows.count == 0) {
        cases->first = outcome;
        cases->words = words;
        cases->value = shown;
    }
    cases->differ = cases->differ || outcome.out != cases->first.out ||
                    !text_equal(words, cases->words);
    cases->conflict = cases->conflict || outcome.out == CAME_CONFLICT;
    vec_push(answering->arena, &cases->outcomes, outcome);
    const Entity *by = outcome.rule ? outcome.rule->entity : NULL;
    Text rule = by ? tell_name(answering, by) : TEXT("");
    vec_push(answering->arena, &cases->rows,
             tell_row(answering, when, rule, shown, by ? by->span : (Span){0},
                      by ? by->clause : NULL));
}

// A fact that a case takes to hold or not, and what was taken before it.
typedef struct Taken {
    const Entity *fact;
    bool holds;
    const struct Taken *before;
} Taken;

// The words of a case: `lampi; flood; not fire`.
static Text case_words(Answering *answering, const Case *at, const Taken *taken)
{
    Text words = TEXT("");
    if (!taken && at->of_known)
        words = at->of ? tell_name(answering, at->of)
                       : phrase(PHRASE_tell_anyone_else, answering->language);
    if (!taken)
        return words;
    Text name = tell_name(answering, taken->fact);
    Text not = taken->holds ? TEXT("") : tell_word(answering, WORD_not);
    return tell_joined(answering, case_words(answering, at, taken->before), "; ",
                       tell_joined(answering, not, " ", name));
}

// Two cases that come to the same by the same rules, from row `at` on, become one.
static bool merge_rows(Answering *answering, Cases *cases, size_t at, Text when)
{
    if (cases->rows.count != at + 2)
        return false;
    const Outcome *a = &cases->outcomes.items[at], *b = a + 1;
    if (a->out != b->out || a->rule != b->rule || a->other != b->other)
        return false;
    tell_row_of(answering, &cases->rows.items[at], when);
    cases->rows.count = cases->outcomes.count = at + 1;
    return true;
}

// Tries a case. When it turns on a fact that is open, it is tried with that fact and
// without it, so that a case names only the facts that matter in it.
static void try_case(Answering *answering, const Entity *about, Case at,
                     const Taken *taken, Cases *cases, EntityList *facts)
{
    Eval *outer = answering->eval, eval = *outer;
    size_t depth = 0;
    eval.scenario = scenario_new(outer->arena, outer->model, outer->scenario);
    for (const Taken *each = taken; each; each = each->before, depth++)
        scenario_set_fact((Scenario *)eval.scenario, each->fact, each->holds);
    eval.read = (InputList){0};
    Answering inner = *answering;
    inner.eval = &eval;
    Trial trial = {.answering = &inner, .at = at};
    Outcome outcome = resolve_all(&trial, about);
    const Entity *open = outcome.out == CAME_OPEN ? open_fact(&eval) : NULL;
    for (size_t i = 0; i < eval.read.count; i++)
        eval_note(outer, eval.read.items[i].kind, eval.read.items[i].id);
    if (open && depth < FACTS_MOST && cases->rows.count < CASES_MOST) {
        size_t row = cases->rows.count, known = facts->count;
        entities_add(answering->arena, facts, open);
        try_case(answering, about, at, &(Taken){open, true, taken}, cases, facts);
        try_case(answering, about, at, &(Taken){open, false, taken}, cases, facts);
        if (merge_rows(answering, cases, row, case_words(answering, &at, taken)))
            facts->count = known; // it makes no difference
        return;
    }
    cases->open = cases->open || outcome.out == CAME_OPEN;
    if (cases->rows.count < CASES_MOST)
        add_case(&inner, outcome, case_words(&inner, &at, taken), cases);
    else
        cases->open = true;
}

static void try_all(Answering *answering, const Entity *about, Cases *cases,
                    EntityList *facts)
{
    const Entity *asked = asked_entity(answering->asked, "party");
    EntityList of = {0};
    bool scoped = all_scopes(answering, about, &of);
    bool anyone = scoped && !asked;
    if (asked) {
        of = (EntityList){0};
        vec_push(answering->arena, &of, asked);
    }
    size_t count = scoped ? of.count + anyone : 1;
    for (size_t i = 0; i < count; i++) {
        Case at = {scoped && i < of.count ? of.items[i] : NULL, scoped};
        try_case(answering, about, at, NULL, cases, facts);
    }
}

static void rule_answer(Answering *answering, const Cases *cases, const EntityList *facts,
                        Text name)
{
    if (!cases->differ && cases->first.out == CAME_NONE) {
        tell_not_stated(answering, name, TEXT(""));
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    if (!cases->differ) {
        answering->out->value =
            cases->first.out == CAME_BLOCKED
                ? value_text(answering, tell_word(answering, WORD_blocks))
                : cases->value;
        SAY(answering, tell_is, ARG(name), ARG(cases->words));
    } else {
        tell_rows(answering, &cases->rows);
        SAY(answering, tell_rule_cases, ARG(name));
    }
    bool uncertain =
        cases->conflict || cases->open || (cases->differ && facts->count > 0);
    if (uncertain)
        answering->out->verdict = VERDICT_UNCERTAIN;
    for (size_t i = 0; i < facts->count && cases->differ; i++)
        answer_silence(answering, tell_name(answering, facts->items[i]),
                       tell_clause(answering, facts->items[i]->clause));
}

static void why_rules(Answering *answering, const Cases *cases)
{
    if (!answering->asked->why || !cases->first.rule)
        return;
    for (const Rule *at = cases->first.rule; at; at = at->general) {
        Text name = tell_name(answering, at->entity);
        unsigned depth = at == cases->first.rule ? 0 : 1;
        answer_step(answering, depth,
                    WORDS(answering, tell_is, ARG(name), ARG(rule_words(answering, at))),
                    at->value);
    }
}

void answer_rule_value(Answering *answering)
{
    const Entity *about = asked_entity(answering->asked, "about");
    if (!about)
        return;
    const Filled *given = asked_slot(answering->asked, "facts");
    Eval *outer = answering->eval, eval = *outer;
    Scenario *child = scenario_new(outer->arena, outer->model, outer->scenario);
    for (size_t i = 0; given && i < given->entities.count; i++)
        scenario_set_fact(child, given->entities.items[i], true);
    eval.scenario = child;
    eval.read = (InputList){0};
    Answering inner = *answering;
    inner.eval = &eval;
    Cases cases = {.first = {CAME_NONE, NULL, NULL}};
    EntityList facts = {0};
    try_all(&inner, about, &cases, &facts);
    rule_answer(&inner, &cases, &facts, tell_name(&inner, about));
    why_rules(&inner, &cases);
    for (size_t i = 0; i < eval.read.count; i++)
        eval_note(outer, eval.read.items[i].kind, eval.read.items[i].id);
}
