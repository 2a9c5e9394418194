#include "model/values.h"

// Tests in the language: questions, votes and what-ifs with what is expected of them.

static Step *lower_steps(Link *link, const Node *statements);

static void take_expected(Link *link, Step *step, const Node *statement)
{
    for (const Node *slot = statement->statement.slots; slot; slot = slot->next) {
        if (slot->slot.label == LABEL_expect)
            step->expected = value_list(link, SLOT_EXPECTED, slot->slot.items);
        if (slot->slot.label != LABEL_under_reading)
            continue;
        const Expr *under = value_list(link, SLOT_READINGS, slot->slot.items);
        if (under && under->kind == EXPR_ENTITY && under->next &&
            under->next->kind == EXPR_ENTITY &&
            under->next->entity->block == BLOCK_reading) {
            step->unclear = under->entity;
            step->reading = under->next->entity;
        } else {
            DIAG0(link->diags, reading_wanted, slot->span);
        }
    }
}

static Step *new_step(Link *link, StepKind kind, const Node *node)
{
    Step *step = ARENA_NEW(link->arena, Step);
    step->kind = kind;
    step->span = node->span;
    step->statement = node;
    return step;
}

static Step *ask_step(Link *link, const Node *node)
{
    Step *step = new_step(link, STEP_ASK, node);
    if (node->statement.items && node->statement.items->kind == NODE_RAW)
        step->words = node->statement.items->name.text;
    return step;
}

static bool is_letter(Text text, size_t at)
{
    unsigned char c = at < text.length ? (unsigned char)text.at[at] : ' ';
    return c >= 0x80 || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

static bool has_word(Text text, Text word)
{
    for (size_t at = 0; word.length > 0 && at + word.length <= text.length; at++)
        if (text_equal((Text){text.at + at, word.length}, word) &&
            (at == 0 || !is_letter(text, at - 1)) && !is_letter(text, at + word.length))
            return true;
    return false;
}

// Whether a name that is not declared stands in a change around: it may bring it in.
static bool is_brought_in(Link *link, const Node *node)
{
    if (node->kind != NODE_NAME && node->kind != NODE_STRING)
        return false;
    Text folded = text_fold(link->arena, node->name.text);
    if (node->name.word != WORD_none ||
        names_resolve(link->model->names, link->agreement, folded))
        return false;
    for (size_t i = 0; i < link->supposed.count; i++)
        if (has_word(link->supposed.items[i], folded))
            return true;
    return false;
}

// Who votes; one whom only a what-if brings in is a text, which the test looks up.
static Expr *voters(Link *link, SlotType slot, const Node *nodes)
{
    Expr *first = NULL, **end = &first;
    for (const Node *node = nodes; node; node = node->next) {
        bool newcomer = is_brought_in(link, node);
        *end = value_link(link, newcomer ? SLOT_NAMING : slot, node);
        end = &(*end)->next;
    }
    return first;
}

// `decision of x  for: …` is the question of a vote, with its lists as labels.
static Step *vote_step(Link *link, const Node *node)
{
    Step *step = new_step(link, STEP_VOTE, node);
    Entity *record = ARENA_NEW(link->arena, Entity);
    record->block = BLOCK_vote;
    record->agreement = link->agreement;
    record->span = node->span;
    step->entity = record;
    for (const Node *slot = node->statement.slots; slot; slot = slot->next) {
        const LabelRow *row = schema_label(BLOCK_vote, slot->slot.label);
        if (!row || slot->slot.label == LABEL_none) {
            DIAG(link->diags, unknown_label, slot->span,
                 ARG(text_from(
                     keyword_block_words[link->agreement->language][BLOCK_vote])),
                 ARG(slot->slot.text));
            continue;
        }
        if (row->label == LABEL_expect || row->label == LABEL_under_reading)
            continue;
        Cell *cell = cell_new(link, record, row->label, slot->span);
        cell->value = voters(link, row->slot, slot->slot.items);
    }
    take_expected(link, step, node);
    return step;
}

static Step *finding_step(Link *link, const Node *slot)
{
    bool wanted = slot->slot.label == LABEL_finding;
    Step *step = new_step(link, wanted ? STEP_FINDING : STEP_NO_FINDING, slot);
    if (slot->slot.items && slot->slot.items->kind == NODE_NAME)
        step->words = slot->slot.items->name.text;
    return step;
}

static Step *suppose_step(Link *link, const Node *node)
{
    Step *step = new_step(link, STEP_SUPPOSE, node);
    size_t around = link->supposed.count;
    for (const Node *inner = node->statement.body; inner; inner = inner->next) {
        const Node *words = inner->statement.items;
        if (inner->statement.block == BLOCK_change && words && words->kind == NODE_RAW)
            vec_push(link->arena, &link->supposed,
                     text_fold(link->arena, words->name.text));
    }
    step->inner = lower_steps(link, node->statement.body);
    link->supposed.count = around;
    return step;
}

static Step *change_step(Link *link, const Node *node)
{
    Step *step = ask_step(link, node);
    step->kind = STEP_CHANGE;
    return step;
}

// `expect: yes` belongs to the question above it; `expect veto in x: a` asks and expects.
static Step *expect_step(Link *link, const Node *node, Step *before)
{
    Step *first = NULL, **end = &first;
    for (const Node *slot = node->statement.slots; slot; slot = slot->next) {
        if (slot->slot.label == LABEL_finding || slot->slot.label == LABEL_no_finding) {
            *end = finding_step(link, slot);
            end = &(*end)->next;
        } else if (slot->slot.label == LABEL_none) {
            Step *step = new_step(link, STEP_ASK, slot);
            step->words = slot->slot.text;
            step->expected = value_list(link, SLOT_EXPECTED, slot->slot.items);
            *end = step;
            end = &step->next;
        } else if (slot->slot.label == LABEL_expect && before) {
            take_expected(link, before, node);
        }
    }
    if (node->statement.items && before)
        before->expected = value_list(link, SLOT_EXPECTED, node->statement.items);
    if (node->statement.items && before)
        take_expected(link, before, node);
    return first;
}

static Step *lower_step(Link *link, const Node *node, Step *before)
{
    switch (node->statement.block) {
    case BLOCK_ask: return ask_step(link, node);
    case BLOCK_vote: return vote_step(link, node);
    case BLOCK_suppose: return suppose_step(link, node);
    case BLOCK_change: return change_step(link, node);
    case BLOCK_none:
    case BLOCK_expect: return expect_step(link, node, before);
    default: return NULL;
    }
}

static Step *lower_steps(Link *link, const Node *statements)
{
    Step *first = NULL, **end = &first, *before = NULL;
    for (const Node *node = statements; node; node = node->next) {
        Step *step = lower_step(link, node, before);
        if (!step)
            continue;
        *end = step;
        while (step->next)
            step = step->next;
        before = step;
        end = &step->next;
    }
    return first;
}

void lower_tests(Link *link, const Statements *statements)
{
    for (size_t i = 0; i < statements->tests.count; i++) {
        const Stated *stated = &statements->tests.items[i];
        link->agreement = stated->agreement;
        link->clause = stated->clause;
        Test test = {.span = stated->statement->span, .clause = stated->clause};
        const Node *title = stated->statement->statement.items;
        if (title && (title->kind == NODE_STRING || title->kind == NODE_NAME))
            test.title = text_nfc(link->arena, title->name.text);
        test.steps = lower_steps(link, stated->statement->statement.body);
        if (!test.steps)
            DIAG(link->diags, empty_test, test.span, ARG(test.title));
        vec_push(link->arena, &link->model->tests, test);
    }
}
