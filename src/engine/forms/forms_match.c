#include "engine/forms/forms_match.h"

#include <string.h>

#include "engine/eval.h"

enum { MATCHES_MAX = 32 };

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
    const Op *program;
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
        if (entity->block != BLOCK_set && entity->block != BLOCK_bloc &&
            entity->block != BLOCK_kind)
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
    matcher.effort->steps = MATCH_STEPS;
    names_find(scope->arena, scope, NULL, words, &matcher.names);
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
    matcher.names = (NamesFound){0};
    names_find(before->arena, before->scope, came, before->words, &matcher.names);
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
        vec_push(run->matcher->arena, run->matcher->next,
                 (op->kind == OP_SLOT ? (Next){.slot = op_slot(op)}
                                      : (Next){.word = op_string(op->name)}));
}

// Whether a word is what the op wants; with `particle`, also when Finnish hangs something
// on it (`onkohan`).
static bool word_is(const Op *op, const Word *word, bool particle)
{
    if (op->kind == OP_PREFIX)
        return text_starts_with(word->loose, op_text(op));
    return op->text == word->literal[0] || op->text == word->literal[1] ||
           (particle && (op->text == word->literal[2] || op->text == word->literal[3]));
}

static bool is_kin(const Op *op, const Word *word, Language language)
{
    if (op->kind == OP_PREFIX)
        return false;
    for (size_t i = 0; i < KIN_MAX && word->kin[language][i] != NO_WORD; i++)
        if (word->kin[language][i] == op->text)
            return true;
    return false;
}

static bool is_literal(const Run *run, const Op *op, size_t at)
{
    const Words *words = run->matcher->words;
    const Word *word = &words->list.items[at];
    return words->raw.items[at].kind != RAW_STRING &&
           (word_is(op, word, run->language == LANGUAGE_FI) ||
            is_kin(op, word, run->language));
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
    return slot_head(op_slot(op), run->language,
                     run->matcher->words->list.items[at].loose);
}

// A slot of a shape: some words, whatever they are.
static void step_any(Run *run, State state)
{
    for (size_t end = state.at + 1; end <= run->to; end++)
        push(run, state, state.op + 1, end);
}

static void step_slot(Run *run, State state, const Op *op)
{
    Matcher *matcher = run->matcher;
    size_t at = state.at;
    if (matcher->scope->portfolio == PORTFOLIO_SHAPES) {
        step_any(run, state);
        return;
    }
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
    fill->filled.name = op_string(op->name);
    fill->filled.word = (WordKey)op->to;
    fill->filled.text = op_string(op->text);
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
    const Op *op = &run->program[state.op];
    switch ((OpKind)op->kind) {
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
        if (state.once & UINT32_C(1) << op->to)
            break;
        state.once |= UINT32_C(1) << op->to;
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
static void match_pattern(Matcher *matcher, const FormProgram *program, size_t from,
                          size_t to, FormMatches *out)
{
    ArenaMark mark = arena_mark(matcher->arena);
    size_t before = out->count, next = matcher->next ? matcher->next->count : 0;
    Run run = {.matcher = matcher,
               .program = form_ops + program->start,
               .language = (Language)program->language,
               .form = (FormKey)program->form,
               .to = to,
               .out = out};
    run_pattern(&run, from);
    if (out->count == before && (!matcher->next || matcher->next->count == next))
        arena_release(matcher->arena, mark);
}

// A bit for each program.
typedef struct {
    uint64_t bits[PROGRAMS_MOST / 64];
} Programs;

static void add_programs(Programs *programs, const uint16_t *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        programs->bits[list[i] / 64] |= UINT64_C(1) << list[i] % 64;
}

static void add_needing(Programs *programs, uint16_t word)
{
    if (word != NO_WORD)
        add_programs(programs, form_needs + form_need_starts[word],
                     form_need_starts[word + 1] - form_need_starts[word]);
}

static void add_needing_word(Programs *programs, const Word *word)
{
    for (size_t i = 0; i < 4; i++)
        add_needing(programs, word->literal[i]);
    for (Language language = 0; language < LANGUAGE_COUNT; language++)
        for (size_t i = 0; i < KIN_MAX; i++)
            add_needing(programs, word->kin[language][i]);
}

// The programs that may fit the tokens [from, to): a word that each needs is there.
static void find_programs(const Matcher *matcher, size_t from, size_t to, Programs *out)
{
    bool all = matcher->effort->all || matcher->next != NULL;
    memset(out, all ? 0xFF : 0, sizeof *out);
    if (all)
        return;
    add_programs(out, form_always, form_always_count);
    for (size_t at = from; at < to; at++)
        add_needing_word(out, &matcher->words->list.items[at]);
}

void match_forms(Matcher *matcher, bool changes, Language language, size_t from,
                 size_t to, FormMatches *out)
{
    Programs programs;
    bool portfolio = matcher->scope->portfolio != PORTFOLIO_NONE;
    find_programs(matcher, from, to, &programs);
    for (size_t i = 0; i < form_program_count; i++) {
        if (programs.bits[i / 64] == 0) {
            i |= 63;
            continue;
        }
        const FormProgram *program = &form_programs[i];
        if ((programs.bits[i / 64] >> i % 64 & 1) != 0 &&
            (form_rows[program->form].is_change != 0) == changes &&
            (changes || (form_rows[program->form].is_portfolio != 0) == portfolio) &&
            (language == LANGUAGE_COUNT || program->language == language))
            match_pattern(matcher, program, from, to, out);
    }
}

// Whether the program has that word of the question in any place.
static bool has_word(const FormProgram *program, const Word *word)
{
    for (size_t i = program[0].start; i < program[1].start; i++)
        if ((form_ops[i].kind == OP_WORD || form_ops[i].kind == OP_PREFIX) &&
            word_is(&form_ops[i], word, false))
            return true;
    return false;
}

// What the words of the question that the program has anywhere say of it: short ones
// (`is`, `the`, `on`) say little.
static size_t words_of(const Matcher *matcher, const FormProgram *program)
{
    enum { TELLING = 5 };
    size_t weight = 0;
    for (size_t at = 0; at < matcher->words->list.count; at++) {
        const Word *word = &matcher->words->list.items[at];
        if (!words_filler(matcher->words, at, (Language)program->language) &&
            has_word(program, word))
            weight += word->loose.length >= TELLING ? 3 : 1;
    }
    return weight;
}

static bool has_slot(const Model *model, const FormProgram *program, const Entity *entity)
{
    for (size_t i = program[0].start; i < program[1].start; i++)
        if (form_ops[i].kind == OP_SLOT &&
            slot_fits(model, op_slot(&form_ops[i]), entity))
            return true;
    return false;
}

// How many recognised names fit some slot of the program.
static size_t slots_of(const Matcher *matcher, const FormProgram *program)
{
    size_t count = 0;
    for (size_t i = 0; i < matcher->names.list.count; i++) {
        const Entity *entity = matcher->names.list.items[i].entity;
        count += !entity->prelude && has_slot(matcher->scope->model, program, entity);
    }
    return count;
}

size_t match_likeness(Matcher *matcher, FormKey form)
{
    const FormRow *row = &form_rows[form];
    size_t best = 0;
    for (size_t i = row->first; i < (size_t)row->first + row->count; i++) {
        ArenaMark mark = arena_mark(matcher->arena);
        const FormProgram *program = &form_programs[i];
        Run run = {.matcher = matcher,
                   .program = form_ops + program->start,
                   .language = (Language)program->language,
                   .form = form,
                   .to = matcher->words->list.count};
        run_pattern(&run, 0);
        size_t likeness =
            2 * run.best + words_of(matcher, program) + slots_of(matcher, program);
        best = likeness > best ? likeness : best;
        arena_release(matcher->arena, mark);
    }
    return best;
}
