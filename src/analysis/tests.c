#include "analysis/tests.h"

#include "analysis/in_time.h"

#include <string.h>

#include "base/buffer.h"
#include "syntax/keywords.h"

typedef struct {
    Arena *arena;
    const Model *model;
    const Diags *findings;
    Language language;
    ClauseList *rested;
    Buffer problems; // of the test at hand, a line each
    const struct NameBook *book;
    const Scenario *base;
    TextList changes; // of the what-ifs around the step at hand
} Running;

static void complain(Running *run, PhraseKey key, size_t count, const Arg *args)
{
    Text words = message_fill(run->arena, run->language, phrase_texts[key][run->language],
                              args, count);
    if (buffer_text(&run->problems).length > 0)
        buffer_addc(&run->problems, '\n');
    buffer_add(&run->problems, words);
}

// What is expected stands in the words of the agreement, so tests ask in its language,
// whatever the reader's.

// --- comparing ---

// How an answer names what a test expects: by its short name, or as written (`each
// town`).
static Text wanted_name(const Expr *want)
{
    if (want->kind == EXPR_ENTITY)
        return want->entity->name;
    return want->text.length > 0 ? want->text : span_text(want->span);
}

static bool names_equal(const AgrNames *names, const Expr *expected)
{
    size_t count = 0;
    for (const Expr *value = expected; value; value = value->next, count++) {
        Text name = wanted_name(value);
        bool found = false;
        for (size_t i = 0; i < names->count && !found; i++)
            found = text_equal(text_from(names->names[i]), name) ||
                    (value->kind == EXPR_ENTITY &&
                     text_equal(text_from(names->names[i]),
                                entity_handle(value->entity, LANGUAGE_EN)));
        if (!found)
            return false;
    }
    return count == names->count;
}

static bool quantity_equals(Arena *arena, const AgrValue *value, const Expr *expected)
{
    const Interval *range = &expected->quantity.range;
    Text low = rational_exact(arena, range->low),
         high = rational_exact(arena, range->high);
    const char *unit = unit_key(expected->quantity.unit);
    bool unit_fits =
        strcmp(value->low.unit, unit) == 0 || expected->quantity.unit == UNIT_NUMBER;
    if (!unit_fits || !text_equal(text_from(value->low.exact), low) ||
        value->low.about != expected->quantity.about)
        return false;
    const AgrQuantity *top = value->kind == AGR_VALUE_RANGE ? &value->high : &value->low;
    return text_equal(text_from(top->exact), high);
}

static bool rows_equal(const AgrValue *value, const Expr *expected)
{
    size_t count = 0;
    for (const Expr *want = expected; want; want = want->next, count++) {
        Text name = wanted_name(want);
        bool found = false;
        for (size_t i = 0; i < value->row_count && !found; i++)
            found = text_equal(text_from(value->rows[i].of), name);
        if (!found)
            return false;
    }
    return count == value->row_count;
}

static const char *verdict_of_word(WordKey word)
{
    switch (word) {
    case WORD_yes:
    case WORD_passes:
    case WORD_allowed: return "yes";
    case WORD_no:
    case WORD_fails:
    case WORD_not_allowed: return "no";
    case WORD_not_stated: return "not-stated";
    case WORD_depends: return "depends";
    case WORD_uncertain: return "uncertain";
    default: return NULL;
    }
}

// The keys of a vote's outcomes that are neither yes nor no.
static const char *outcome_of_word(WordKey word)
{
    return word == WORD_tie         ? "tie"
           : word == WORD_no_quorum ? "no-quorum"
           : word == WORD_pending   ? "open"
                                    : NULL;
}

static WordKey word_of(const Expr *expected)
{
    return expected->kind == EXPR_WORD && !expected->next ? expected->word : WORD_none;
}

// Whether a verdict with its value is what the test expects.
static bool meets(Arena *arena, Language language, const char *verdict,
                  const AgrValue *value, const Expr *expected)
{
    const char *wanted = verdict_of_word(word_of(expected));
    bool is_text = value->kind == AGR_VALUE_TEXT && expected->kind == EXPR_WORD;
    // A word that a rule gives, such as `allowed`, in the language of the agreement.
    if (is_text && strcmp(verdict, "value") == 0 && !expected->next &&
        text_equal(text_from(value->text),
                   text_from(keyword_word_words[language][expected->word])))
        return true;
    if (wanted)
        return strcmp(verdict, wanted) == 0 ||
               (strcmp(wanted, "uncertain") == 0 && strcmp(verdict, "depends") == 0);
    if (word_of(expected) == WORD_nobody)
        return (value->kind == AGR_VALUE_NAMES && value->names.count == 0) ||
               (value->kind == AGR_VALUE_GROUPS && value->group_count == 0) ||
               (value->kind == AGR_VALUE_ROWS && value->row_count == 0);
    switch (value->kind) {
    case AGR_VALUE_QUANTITY:
    case AGR_VALUE_RANGE:
        return expected->kind == EXPR_QUANTITY && quantity_equals(arena, value, expected);
    case AGR_VALUE_NAMES:
        if (expected->kind == EXPR_QUANTITY && !expected->next)
            return text_equal(rational_exact(arena, expected->quantity.range.low),
                              text_format(arena, "%zu", value->names.count));
        return names_equal(&value->names, expected);
    case AGR_VALUE_GROUPS:
        if (expected->kind == EXPR_QUANTITY && value->total)
            return text_equal(text_from(value->total),
                              rational_exact(arena, expected->quantity.range.low));
        return value->group_count == 1 && names_equal(&value->groups[0], expected);
    case AGR_VALUE_ROWS:
        if (expected->kind == EXPR_QUANTITY && !expected->next)
            return text_equal(rational_exact(arena, expected->quantity.range.low),
                              text_format(arena, "%zu", value->row_count));
        return rows_equal(value, expected);
    case AGR_VALUE_DATE:
        return expected->kind == EXPR_DATE &&
               text_equal(text_from(value->text), date_iso(arena, expected->date));
    case AGR_VALUE_TEXT:
        if (outcome_of_word(word_of(expected)))
            return strcmp(value->text, outcome_of_word(word_of(expected))) == 0;
        return expected->kind == EXPR_TEXT &&
               text_equal(text_from(value->text), expected->text);
    case AGR_VALUE_NONE: break;
    }
    return false;
}

static Text value_words(Arena *arena, const char *verdict, const AgrValue *value,
                        const char *sentence)
{
    Buffer out = buffer_new(arena);
    if (value->kind == AGR_VALUE_NAMES && value->names.count > 0)
        for (size_t i = 0; i < value->names.count; i++)
            buffer_format(&out, "%s%s", i ? "; " : "", value->names.names[i]);
    else if (value->kind == AGR_VALUE_ROWS && value->row_count > 0)
        for (size_t i = 0; i < value->row_count; i++)
            buffer_format(&out, "%s%s", i ? "; " : "", value->rows[i].of);
    else
        buffer_format(&out, "%s", sentence && *sentence ? sentence : verdict);
    return buffer_text(&out);
}

static Text expected_words(Arena *arena, const Expr *expected)
{
    const Expr *last = expected;
    while (last->next)
        last = last->next;
    (void)arena;
    return text_trim(span_text(span_join(expected->span, last->span)));
}

// --- steps ---

static void rest_on(Running *run, const AgrAnswer *answer)
{
    for (size_t i = 0; i < answer->because_count; i++) {
        const Clause *clause =
            model_clause(run->model, text_from(answer->because[i].place.clause));
        for (; clause; clause = clause->parent)
            vec_push(run->arena, run->rested, clause);
    }
}

// The answer has to be as expected, and so has every other reading, unless the test is
// for one reading or expects that it depends.
static void judge(Running *run, const Step *step, const AgrAnswer *answer)
{
    if (!step->expected) {
        complain(run, PHRASE_test_nothing_expected, 0, NULL);
        return;
    }
    Arg args[2] = {ARG(expected_words(run->arena, step->expected))};
    if (!meets(run->arena, run->model->main->language, answer->verdict, &answer->value,
               step->expected)) {
        args[1] = ARG(
            value_words(run->arena, answer->verdict, &answer->value, answer->sentence));
        complain(run, PHRASE_test_expected, 2, args);
        return;
    }
    const char *wanted = verdict_of_word(word_of(step->expected));
    bool any_reading = wanted && strcmp(wanted, "depends") == 0;
    for (size_t i = 0; i < answer->otherwise_count && !any_reading; i++) {
        const AgrOtherwise *other = &answer->otherwise[i];
        if (meets(run->arena, run->model->main->language, other->verdict, &other->value,
                  step->expected))
            continue;
        Text words =
            value_words(run->arena, other->verdict, &other->value, other->sentence);
        Arg under[2] = {ARG(words), ARG(text_from(other->under))};
        args[1] =
            ARG(message_fill(run->arena, run->language,
                             phrase_texts[PHRASE_test_under][run->language], under, 2));
        complain(run, PHRASE_test_expected, 2, args);
        return;
    }
    rest_on(run, answer);
}

// The reading that a step is for. How deadlines are counted is the default's, which is no
// reading of the text: a day that is expected is the one that an answer gives first.
static const Scenario *under_reading(Running *run, const Step *step, const Asker *asker)
{
    Scenario *layer = scenario_new(run->arena, asker->model, asker->scenario);
    const Entity *unclear = entity_in(asker->model, step->unclear);
    const Entity *reading = entity_in(asker->model, step->reading);
    if (!scenario_find(asker->scenario, (Input){INPUT_COUNTING, 0}))
        scenario_set_counting(layer, DAYCOUNT_PLAIN);
    if (unclear && reading)
        scenario_choose(layer, unclear, reading);
    return layer;
}

static void ask_step(Running *run, const Step *step, const Scenario *scenario)
{
    Asker asker = {.arena = run->arena,
                   .model = (Model *)(uintptr_t)run->model,
                   .base = run->base,
                   .scenario = scenario,
                   .book = run->book,
                   .changes = run->changes,
                   .language = run->model->main->language},
          there;
    AskedList asked = {0};
    NotAsked not_asked = {0};
    Arg arg = ARG(step->words);
    if (!asker_read(&asker, step->words, &there, &asked, &not_asked)) {
        complain(run, PHRASE_test_not_understood, 1, &arg);
        return;
    }
    if (asked.count > 1) {
        complain(run, PHRASE_test_two_readings, 1, &arg);
        return;
    }
    judge(run, step,
          answer_question(run->arena, there.model, under_reading(run, step, &there),
                          asked.items[0], step->words, run->model->main->language));
}

// The one whom a layer of the what-if brings in under that name, or NULL.
static const Entity *newcomer(Running *run, const Scenario *scenario, Text name)
{
    Text wanted = text_fold(run->arena, name);
    for (const Scenario *layer = scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->added.count; i++)
            if (text_equal(text_fold(run->arena, layer->added.items[i]->name), wanted))
                return layer->added.items[i];
    return NULL;
}

static void fill(Running *run, const Step *step, const Scenario *scenario, Asked *asked,
                 LabelKey label, const char *name)
{
    const Cell *cell = entity_cell(step->entity, label);
    if (!cell || !cell->value)
        return;
    Filled filled = {.name = text_from(name), .value = cell->value};
    Eval eval = eval_begin(run->arena, run->model, scenario);
    EntityList members = {0};
    eval_members(&eval, cell->value, &members, NULL);
    for (size_t i = 0; i < members.count; i++)
        vec_push(run->arena, &filled.entities, members.items[i]);
    for (const Expr *who = cell->value; who; who = who->next) {
        const Entity *found =
            who->kind == EXPR_TEXT ? newcomer(run, scenario, who->text) : NULL;
        Arg arg = ARG(who->text);
        if (found)
            vec_push(run->arena, &filled.entities, found);
        else if (who->kind == EXPR_TEXT)
            complain(run, PHRASE_test_nobody, 1, &arg);
    }
    if (cell->value->kind == EXPR_WORD)
        filled.word = cell->value->word;
    vec_push(run->arena, &asked->slots, filled);
}

// `decision of x  for: …` asks the same as `does x decide with …`.
static void vote_step(Running *run, const Step *step, const Scenario *scenario)
{
    Asked *asked = ARENA_NEW(run->arena, Asked);
    asked->form = FORM_vote;
    asked->language = run->model->main->language;
    const Node *name = step->statement->statement.name;
    EntityList found = {0};
    if (name)
        model_find(run->arena, run->model, text_fold(run->arena, name->name.text),
                   &found);
    Filled body = {.name = text_from("body")};
    if (found.count > 0)
        vec_push(run->arena, &body.entities, found.items[0]);
    vec_push(run->arena, &asked->slots, body);
    fill(run, step, scenario, asked, LABEL_votes_for, "for");
    fill(run, step, scenario, asked, LABEL_votes_against, "against");
    fill(run, step, scenario, asked, LABEL_abstaining, "abstain");
    fill(run, step, scenario, asked, LABEL_absent, "absent");
    fill(run, step, scenario, asked, LABEL_others, "others");
    fill(run, step, scenario, asked, LABEL_on, "matter");
    judge(run, step,
          answer_question(run->arena, run->model,
                          under_reading(run, step,
                                        &(Asker){.model = (Model *)(uintptr_t)run->model,
                                                 .scenario = scenario}),
                          asked, span_text(step->span), run->model->main->language));
}

static void finding_step(Running *run, const Step *step)
{
    bool there = false;
    for (size_t i = 0; i < run->findings->list.count && !there; i++)
        there = text_equal(text_from(finding_rows[run->findings->list.items[i].key].code),
                           step->words);
    Arg arg = ARG(step->words);
    if (there && step->kind == STEP_NO_FINDING)
        complain(run, PHRASE_test_finding_there, 1, &arg);
    if (!there && step->kind == STEP_FINDING)
        complain(run, PHRASE_test_finding_missing, 1, &arg);
}

static const Scenario *change_step(Running *run, const Step *step,
                                   const Scenario *scenario)
{
    FormScope scope = {.arena = run->arena,
                       .model = run->model,
                       .scenario = scenario,
                       .reader = run->model->main->language,
                       .book = run->book};
    AskedList changes = {0};
    NotAsked not_asked = {0};
    Text problem = {"", 0};
    Arg arg = ARG(step->words);
    const Scenario *top = scenario;
    if (!forms_change(&scope, step->words, &changes, &not_asked))
        complain(run, PHRASE_test_change_not_understood, 1, &arg);
    else if (!answer_suppose(run->arena, run->model, scenario, &changes, run->language,
                             &top, &problem)) {
        arg = ARG(problem);
        complain(run, PHRASE_answer_is, 1, &arg);
    }
    vec_push(run->arena, &run->changes, step->words);
    return top;
}

static void run_steps(Running *run, const Step *steps, const Scenario *scenario,
                      unsigned depth)
{
    size_t outer = run->changes.count;
    for (const Step *step = steps; step; step = step->next)
        if (step->kind ==
            STEP_CHANGE) // changes hold for the whole block, wherever they stand
            scenario = change_step(run, step, scenario);
    for (const Step *step = steps; step; step = step->next) {
        switch (step->kind) {
        case STEP_ASK: ask_step(run, step, scenario); break;
        case STEP_VOTE: vote_step(run, step, scenario); break;
        case STEP_SUPPOSE:
            if (depth < 32)
                run_steps(run, step->inner, scenario, depth + 1);
            break;
        case STEP_FINDING:
        case STEP_NO_FINDING: finding_step(run, step); break;
        case STEP_CHANGE: break;
        }
    }
    run->changes.count = outer;
}

void tests_run(Arena *arena, const Model *model, const Scenario *base,
               const Diags *findings, Language language, TestResults *results,
               ClauseList *rested)
{
    // Tests of files that are only used run when those are opened.
    const Source *opened = vec_last(&model->agreements)->source;
    const struct NameBook *book = forms_names_of(arena, model);
    for (size_t i = 0; i < model->tests.count; i++) {
        const Test *test = &model->tests.items[i];
        if (test->span.source != opened)
            continue;
        Running run = {.arena = arena,
                       .model = model,
                       .findings = findings,
                       .language = language,
                       .rested = rested,
                       .book = book,
                       .base = base,
                       .problems = buffer_new(arena)};
        run_steps(&run, test->steps, base, 0);
        Text problems = buffer_text(&run.problems);
        vec_push(arena, results,
                 ((AgrTestResult){.name = text_cstr(arena, test->title),
                                  .place = place_of(arena, test->span, test->clause),
                                  .passed = problems.length == 0,
                                  .message = text_cstr(arena, problems)}));
    }
}
