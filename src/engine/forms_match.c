#include "engine/forms_match.h"

#include <string.h>

#include "engine/eval.h"
#include "engine/inflect.h"

enum { STEPS_MAX = 400000, MATCHES_MAX = 32 };

// A way through a pattern so far. States share what they have filled.
typedef struct {
    size_t op, at;
    uint32_t once;
    size_t placed; // literal words and slots
    const Fill *fills;
} State;
typedef VEC(State) States;

// One pattern being matched.
typedef struct {
    Matcher *matcher;
    const Program *program;
    Language language;
    FormKey form;
    size_t to;
    size_t best; // the most that a way has placed
    States states;
    FormMatches *out;
} Run;

// Sets and kinds among the names are resolved once, before memory is marked and released:
// evaluation may keep what it computes.
static void find_groups(Matcher *matcher)
{
    Eval eval =
        eval_begin(matcher->arena, matcher->scope->model, matcher->scope->scenario);
    memset(&matcher->groups, 0, sizeof matcher->groups);
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Entity *entity = matcher->names.list.items[i].entity;
        if (entity->block != BLOCK_set && entity->block != BLOCK_kind)
            continue;
        Expr each = {.kind = EXPR_ENTITY, .span = entity->span, .entity = entity};
        NameGroup group = {.of = entity};
        eval_members(&eval, &each, &group.members, NULL);
        vec_push(matcher->arena, &matcher->groups, group);
    }
}

Matcher matcher_begin(const FormScope *scope, const Words *words)
{
    Matcher matcher = {.scope = scope, .arena = scope->arena, .words = words};
    matcher.effort = ARENA_NEW(scope->arena, Effort);
    matcher.effort->steps = STEPS_MAX;
    ScopeEntities entities = {0};
    scope_entities(scope, NULL, &entities);
    names_find(scope->arena, scope, &entities, words, &matcher.names);
    Eval eval = eval_begin(scope->arena, scope->model, scope->scenario);
    eval_parties(&eval, &matcher.everyone);
    find_groups(&matcher);
    return matcher;
}

Matcher matcher_after(const Matcher *before, const EntityList *came,
                      const EntityList *gone)
{
    Matcher matcher = *before;
    matcher.came = *came;
    matcher.gone = *gone;
    if (came->count == before->came.count)
        return matcher;
    ScopeEntities entities = {0};
    scope_entities(before->scope, came, &entities);
    matcher.names = (NamesFound){0};
    names_find(before->arena, before->scope, &entities, before->words, &matcher.names);
    find_groups(&matcher);
    return matcher;
}

static void push(Run *run, State state, size_t op, size_t at)
{
    state.op = op;
    state.at = at;
    vec_push(run->matcher->arena, &run->states, state);
}

static void reached(Run *run, size_t at)
{
    if (at > run->matcher->effort->farthest)
        run->matcher->effort->farthest = at;
}

static void expect(Run *run, const Op *op)
{
    if (run->matcher->next && op->kind != OP_PREFIX)
        vec_push(run->matcher->arena, run->matcher->next, ((Next){op->shown, op->slot}));
}

static bool word_is(const Op *op, Text word)
{
    if (op->kind == OP_PREFIX)
        return text_starts_with(word, op->text);
    Text possessive = {word.at, word.length > 2 ? word.length - 2 : 0};
    return text_equal(word, op->text) ||
           (text_equal(possessive, op->text) &&
            memcmp(word.at + possessive.length, "'s", 2) == 0);
}

static bool is_literal(const Run *run, const Op *op, size_t at)
{
    RawKind kind = run->matcher->words->raw.items[at].kind;
    Text word = run->matcher->words->list.items[at].loose;
    if (kind == RAW_STRING)
        return false;
    return word_is(op, word) || (run->language == LANGUAGE_FI && op->kind == OP_WORD &&
                                 word_is(op, inflect_without_particle(word)));
}

static void step_word(Run *run, State state, const Op *op)
{
    size_t at = state.at;
    while (at < run->to && !is_literal(run, op, at) &&
           words_filler(run->matcher->words, at, run->language))
        at++;
    reached(run, at);
    if (at == run->to)
        expect(run, op);
    else if (is_literal(run, op, at)) {
        state.placed++;
        push(run, state, state.op + 1, at + 1);
    }
}

// Whether the word is one of those that may stand before a slot: `osapuolen X`.
static bool is_head(const Run *run, const Op *op, size_t at)
{
    return slot_head(op->slot, run->language, run->matcher->words->list.items[at].loose);
}

static void step_slot(Run *run, State state, const Op *op)
{
    Matcher *matcher = run->matcher;
    size_t at = state.at;
    for (;; at++) {
        reached(run, at);
        if (at == run->to) {
            expect(run, op);
            return;
        }
        FillOptions options = {0};
        fill_options(matcher, op, run->language, at, run->to, &options);
        for (size_t i = 0; i < options.count; i++) {
            Fill *fill = ARENA_NEW(matcher->arena, Fill);
            *fill = options.items[i].fill;
            fill->before = state.fills;
            State filled = state;
            filled.fills = fill;
            filled.placed++;
            push(run, filled, state.op + 1, options.items[i].end);
        }
        if (!words_filler(matcher->words, at, run->language) && !is_head(run, op, at))
            return;
    }
}

static void step_set(Run *run, State state, const Op *op)
{
    Fill *fill = ARENA_NEW(run->matcher->arena, Fill);
    fill->before = state.fills;
    fill->filled.name = op->name;
    fill->filled.word = op->word;
    fill->filled.text = op->text;
    state.fills = fill;
    push(run, state, state.op + 1, state.at);
}

// Names that a what-if brings in are the same when they are spelled the same.
static bool same_entity(const Entity *a, const Entity *b)
{
    return a == b ||
           (a->id == STAND_IN_ID && b->id == STAND_IN_ID && text_equal(a->name, b->name));
}

bool filled_equal(const Filled *x, const Filled *y)
{
    if (!text_equal(x->name, y->name) || x->clause != y->clause || x->word != y->word ||
        (x->value == NULL) != (y->value == NULL) ||
        x->entities.count != y->entities.count)
        return false;
    for (size_t i = 0; i < x->entities.count; i++)
        if (!same_entity(x->entities.items[i], y->entities.items[i]))
            return false;
    return !x->value || text_equal(x->text, y->text);
}

static size_t count_fills(const Fill *fills)
{
    size_t count = 0;
    for (; fills; fills = fills->before)
        count++;
    return count;
}

// Whether both ways fill the same slots with the same, in whatever order.
static bool same_fills(const Fill *a, const Fill *b)
{
    if (count_fills(a) != count_fills(b))
        return false;
    for (const Fill *x = a; x; x = x->before) {
        const Fill *y = b;
        while (y && !filled_equal(&x->filled, &y->filled))
            y = y->before;
        if (!y)
            return false;
    }
    return true;
}

static void step_end(Run *run, State state)
{
    size_t at = state.at;
    while (at < run->to && words_filler(run->matcher->words, at, run->language))
        at++;
    reached(run, at);
    if (at < run->to || !run->out || run->out->count >= MATCHES_MAX)
        return;
    for (size_t i = 0; i < run->out->count; i++)
        if (run->out->items[i].form == run->form &&
            same_fills(run->out->items[i].fills, state.fills))
            return;
    vec_push(run->matcher->arena, run->out,
             ((FormMatch){run->form, run->language, state.fills}));
}

static void step(Run *run, State state)
{
    const Op *op = &run->program->items[state.op];
    switch (op->kind) {
    case OP_WORD:
    case OP_PREFIX: step_word(run, state, op); break;
    case OP_SLOT: step_slot(run, state, op); break;
    case OP_SET: step_set(run, state, op); break;
    case OP_SPLIT:
        if (op->to != state.op + 1)
            push(run, state, op->to, state.at);
        push(run, state, state.op + 1, state.at);
        break;
    case OP_JUMP: push(run, state, op->to, state.at); break;
    case OP_ONCE:
        if (state.once & op->bit)
            break;
        state.once |= op->bit;
        push(run, state, state.op + 1, state.at);
        break;
    case OP_END: step_end(run, state); break;
    }
}

static void run_pattern(Run *run, size_t from)
{
    Matcher *matcher = run->matcher;
    push(run, (State){.at = from}, 0, from);
    while (run->states.count > 0 && matcher->effort->steps > 0) {
        matcher->effort->steps--;
        State state = vec_last(&run->states);
        run->states.count--;
        if (state.placed > run->best)
            run->best = state.placed;
        step(run, state);
    }
}

// Memory of a pattern that came to nothing is given back.
static void match_pattern(Matcher *matcher, FormKey form, Language language,
                          const char *pattern, size_t from, size_t to, FormMatches *out)
{
    ArenaMark mark = arena_mark(matcher->arena);
    size_t before = out->count, next = matcher->next ? matcher->next->count : 0;
    Program program = {0};
    if (!pattern_compile(matcher->arena, pattern, &program))
        return;
    Run run = {matcher, &program, language, form, to, 0, {0}, out};
    run_pattern(&run, from);
    if (out->count == before && (!matcher->next || matcher->next->count == next))
        arena_release(matcher->arena, mark);
}

void match_forms(Matcher *matcher, bool changes, Language language, size_t from,
                 size_t to, FormMatches *out)
{
    for (FormKey form = FORM_none + 1; form < FORM_COUNT; form++) {
        const FormRow *row = &form_rows[form];
        for (Language each = 0; each < LANGUAGE_COUNT; each++) {
            if ((row->is_change != 0) != changes ||
                (language != LANGUAGE_COUNT && each != language))
                continue;
            for (size_t i = 0; i < row->pattern_count[each]; i++)
                match_pattern(matcher, form, each, row->patterns[each][i], from, to, out);
        }
    }
}

// How many literal words of the program stand anywhere among the words.
static size_t words_of(const Matcher *matcher, const Program *program)
{
    size_t count = 0;
    for (size_t i = 0; i < program->count; i++) {
        const Op *op = &program->items[i];
        if (op->kind != OP_WORD && op->kind != OP_PREFIX)
            continue;
        for (size_t at = 0; at < matcher->words->list.count; at++)
            if (word_is(op, matcher->words->list.items[at].loose)) {
                count++;
                break;
            }
    }
    return count;
}

size_t match_likeness(Matcher *matcher, FormKey form)
{
    const FormRow *row = &form_rows[form];
    size_t best = 0;
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        for (size_t i = 0; i < row->pattern_count[language]; i++) {
            ArenaMark mark = arena_mark(matcher->arena);
            Program program = {0};
            if (!pattern_compile(matcher->arena, row->patterns[language][i], &program))
                continue;
            Run run = {matcher, &program, language, form, matcher->words->list.count,
                       0,       {0},      NULL};
            run_pattern(&run, 0);
            size_t likeness = 4 * run.best + words_of(matcher, &program);
            best = likeness > best ? likeness : best;
            arena_release(matcher->arena, mark);
        }
    return best;
}
