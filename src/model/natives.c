#include "model/values.h"

// Native functions: their signatures, and calls held against them. Nothing is computed
// here; where a function comes from the text does not say.

enum { NATIVES_MOST = 64, TAKES_MOST = 16 }; // a bit for each; arguments of a call

static const struct {
    WordKey word;
    NativeType type;
    bool list;
    Unit unit;
} types[] = {
    {WORD_type_integer, NATIVE_INTEGER, false, UNIT_NUMBER},
    {WORD_type_number, NATIVE_NUMBER, false, UNIT_NUMBER},
    {WORD_type_share, NATIVE_SHARE, false, UNIT_SHARE},
    {WORD_type_money, NATIVE_MONEY, false, UNIT_EURO},
    {WORD_type_truth, NATIVE_TRUTH, false, UNIT_NUMBER},
    {WORD_type_text, NATIVE_TEXT, false, UNIT_NUMBER},
    {WORD_type_date, NATIVE_DATE, false, UNIT_NUMBER},
    {WORD_type_integers, NATIVE_INTEGER, true, UNIT_NUMBER},
    {WORD_type_numbers, NATIVE_NUMBER, true, UNIT_NUMBER},
    {WORD_type_shares, NATIVE_SHARE, true, UNIT_SHARE},
    {WORD_type_monies, NATIVE_MONEY, true, UNIT_EURO},
};
enum { TYPES = sizeof types / sizeof *types };

// --- signatures ---

static NativeSlot bad_slot(Link *link, const Node *node)
{
    DIAG(link->diags, native_type, node->span, ARG(span_text(node->span)));
    return (NativeSlot){.bad = true};
}

// Plain numbers may be of a unit; shares and money have theirs.
static bool takes_unit(NativeType type, Unit unit)
{
    return type == NATIVE_INTEGER || type == NATIVE_NUMBER ||
           (type == NATIVE_MONEY && unit == UNIT_EURO) ||
           (type == NATIVE_SHARE && unit == UNIT_SHARE);
}

// Euros and per cent are right; thousands of euros would leave open what is counted.
static bool is_plain_unit(Link *link, WordKey word)
{
    return word == WORD_percent ||
           rational_compare(unit_scale(link->arena, word), RATIONAL_ONE) == 0;
}

static NativeSlot slot_of(Link *link, const Node *node)
{
    const Node *word = node->kind == NODE_UNIT ? node->unit.amount : node;
    size_t i = 0;
    while (i < TYPES && (word->kind != NODE_NAME || types[i].word != word->name.word))
        i++;
    if (i == TYPES)
        return bad_slot(link, node);
    NativeSlot slot = {
        .type = types[i].type, .list = types[i].list, .unit = types[i].unit};
    if (node->kind != NODE_UNIT)
        return slot;
    slot.unit = unit_of_word(node->unit.unit);
    if (!takes_unit(slot.type, slot.unit) || !is_plain_unit(link, node->unit.unit))
        return bad_slot(link, node);
    return slot;
}

static bool has_param(const Native *view, Text name)
{
    for (size_t i = 0; i < view->takes.count; i++)
        if (text_equal(view->takes.items[i].name, name))
            return true;
    return false;
}

static void add_param(Link *link, Native *view, const Node *node)
{
    NativeSlot slot = {.bad = true};
    if (node->kind == NODE_PAIR && node->pair.left->kind == NODE_NAME) {
        slot = slot_of(link, node->pair.right);
        slot.name = node->pair.left->name.text;
        if (has_param(view, slot.name))
            DIAG(link->diags, native_twice, node->span, ARG(slot.name));
    } else if (node->kind != NODE_BAD) {
        slot = bad_slot(link, node);
    }
    vec_push(link->arena, &view->takes, slot);
}

// What can stand in a formula: one figure, or yes or no.
static bool is_result(NativeSlot slot)
{
    return !slot.list && slot.type != NATIVE_TEXT && slot.type != NATIVE_DATE;
}

static NativeSlot result_of(Link *link, const Node *gives)
{
    NativeSlot slot = {.bad = true};
    if (!gives || !gives->slot.items)
        return slot;
    const Node *node = gives->slot.items;
    slot = slot_of(link, node);
    if (!slot.bad && !is_result(slot)) {
        DIAG(link->diags, native_result, node->span, ARG(span_text(node->span)));
        slot.bad = true;
    }
    return slot;
}

static void prepare(Link *link, Entity *entity)
{
    Native *view = ARENA_NEW(link->arena, Native);
    const Node *takes = node_slot_of(entity->node, LABEL_takes);
    entity->view = view;
    view->entity = entity;
    view->bit = (unsigned)link->model->natives.count;
    link->agreement = entity->agreement;
    for (const Node *node = takes ? takes->slot.items : NULL; node; node = node->next)
        add_param(link, view, node);
    view->gives = result_of(link, node_slot_of(entity->node, LABEL_gives));
    if (view->takes.count > TAKES_MOST || view->bit >= NATIVES_MOST) {
        DIAG(link->diags, native_too_many, entity->span, ARG(entity->name));
        view->gives.bad = true;
    }
    if (view->bit < NATIVES_MOST)
        vec_push(link->arena, &link->model->natives, (const Native *)view);
}

void natives_prepare(Link *link)
{
    for (size_t i = 0; i < link->model->entities.count; i++)
        if (link->model->entities.items[i]->block == BLOCK_native)
            prepare(link, link->model->entities.items[i]);
}

// --- calls ---

// How what is given is read: text and dates as they stand, names as names.
static Expr *argument(Link *link, const NativeSlot *slot, const Node *node)
{
    SlotType type = SLOT_FORMULA;
    if (!slot || slot->bad || slot->type == NATIVE_DATE || slot->type == NATIVE_TEXT)
        type = node->kind == NODE_NAME ? SLOT_NAMES : SLOT_SOURCE;
    else if (node->kind == NODE_STRING && !slot->list)
        type = SLOT_SOURCE; // text is no figure
    else if (slot->type == NATIVE_TRUTH)
        type = SLOT_TRUTH;
    return value_convert(link, type, node);
}

static void check_place(Link *link, Expr *call, bool claim)
{
    const Native *view = call->entity->view;
    if (view->gives.bad || claim == (view->gives.type == NATIVE_TRUTH))
        return;
    DIAG(link->diags, native_out_of_place, call->span, ARG(call->entity->name),
         claim ? ARG_PHRASE(expected_truth) : ARG_PHRASE(expected_number));
    call->kind = EXPR_BAD;
}

const Entity *native_named(const Link *link, const Node *name)
{
    if (name->kind != NODE_NAME)
        return NULL;
    Text folded = text_fold(link->arena, name->name.text);
    return names_of_block(link->model->names, link->agreement, folded, BLOCK_native);
}

Expr *native_call(Link *link, const Node *node, const Entity *native, const Node *args,
                  bool claim)
{
    const Native *view = native->view;
    Expr *call = ARENA_NEW(link->arena, Expr), **end = &call->left;
    call->kind = EXPR_CALL;
    call->span = node->span;
    call->entity = native;
    call->text = native->name;
    call->clause = link->clause;
    call->quantity.range = interval_point(RATIONAL_ZERO);
    bool single = node->kind == NODE_BINARY; // `index of 2027`
    for (size_t i = 0; args; args = single ? NULL : args->next, i++) {
        *end = argument(link, i < view->takes.count ? &view->takes.items[i] : NULL, args);
        end = &(*end)->next;
    }
    check_place(link, call, claim);
    if (call->kind == EXPR_CALL)
        vec_push(link->arena, &link->calls, call);
    return call;
}

// --- calls against signatures ---

static bool is_unit_known(const Measure *view)
{
    return view->rows.count > 0 || view->entity->block == BLOCK_share ||
           entity_cell(view->entity, LABEL_unit) ||
           (view->formula && view->formula->value &&
            view->formula->value->kind == EXPR_QUANTITY);
}

// The unit that a figure is sure to have; false when only computing it tells.
static bool unit_of(const Expr *expr, Unit *unit)
{
    const Measure *view = NULL;
    if (expr->kind == EXPR_QUANTITY) {
        *unit = expr->quantity.unit;
        return true;
    }
    if (expr->kind == EXPR_CALL) {
        const Native *native = expr->entity->view;
        *unit = native->gives.unit;
        return !native->gives.bad;
    }
    if ((expr->kind == EXPR_OF || expr->kind == EXPR_TOTAL) && expr->left)
        expr = expr->left;
    if (expr->kind == EXPR_ENTITY && entity_is_measure(expr->entity))
        view = expr->entity->view;
    if (!view || !is_unit_known(view))
        return false;
    *unit = view->unit;
    return true;
}

static bool is_measure(const Expr *expr)
{
    if (expr->kind == EXPR_OF)
        expr = expr->left;
    return expr->kind == EXPR_ENTITY && entity_is_measure(expr->entity);
}

// Whole numbers and cents hold no smaller part.
static bool is_whole(const NativeSlot *slot, const Expr *expr, Arena *arena)
{
    int64_t whole;
    if (expr->kind != EXPR_QUANTITY)
        return true;
    if (!interval_is_point(expr->quantity.range))
        return false;
    Rational value = expr->quantity.range.low;
    if (slot->type == NATIVE_MONEY)
        value = rational_mul(arena, value, rational_from_int(100));
    bool needs = slot->type == NATIVE_MONEY || slot->type == NATIVE_INTEGER;
    return !needs || rational_to_int(value, &whole);
}

static bool fits_figure(const NativeSlot *slot, const Expr *expr, Arena *arena)
{
    Unit unit;
    if (expr->kind == EXPR_ENTITY && !entity_is_measure(expr->entity) &&
        expr->entity->block != BLOCK_attribute)
        return false;
    return schema_takes_kind(SLOT_FORMULA, expr->kind) &&
           (!unit_of(expr, &unit) || unit == slot->unit) && is_whole(slot, expr, arena);
}

static bool fits_truth(const Expr *expr)
{
    if (expr->kind == EXPR_WORD)
        return expr->word == WORD_yes || expr->word == WORD_no;
    if (expr->kind == EXPR_ENTITY)
        return expr->entity->block == BLOCK_fact ||
               expr->entity->block == BLOCK_attribute;
    return schema_takes_kind(SLOT_TRUTH, expr->kind);
}

static bool fits(const NativeSlot *slot, const Expr *expr, Arena *arena)
{
    Unit unit;
    if (slot->bad || expr->kind == EXPR_BAD || expr->kind == EXPR_UNCLEAR)
        return true;
    if (slot->list)
        return is_measure(expr) && (!unit_of(expr, &unit) || unit == slot->unit);
    switch (slot->type) {
    case NATIVE_TRUTH: return fits_truth(expr);
    case NATIVE_TEXT: return expr->kind == EXPR_TEXT || expr->kind == EXPR_ENTITY;
    case NATIVE_DATE: return expr->kind == EXPR_DATE;
    case NATIVE_INTEGER:
    case NATIVE_NUMBER:
    case NATIVE_SHARE:
    case NATIVE_MONEY: break;
    }
    return fits_figure(slot, expr, arena);
}

// A type as the agreement's language writes it.
static Text type_words(Link *link, const NativeSlot *slot, Language language)
{
    for (size_t i = 0; i < TYPES; i++) {
        if (types[i].type != slot->type || types[i].list != slot->list)
            continue;
        const char *word = keyword_word_words[language][types[i].word];
        if (slot->unit == types[i].unit)
            return text_from(word);
        return text_format(link->arena, "%s " TEXT_FMT, word,
                           TEXT_ARG(unit_word(slot->unit, language)));
    }
    return (Text){"", 0};
}

static void check_call(Link *link, const Expr *call)
{
    const Native *view = call->entity->view;
    Language language = view->entity->agreement->language;
    size_t count = 0;
    for (const Expr *arg = call->left; arg; arg = arg->next, count++) {
        const NativeSlot *slot =
            count < view->takes.count ? &view->takes.items[count] : NULL;
        if (slot && !fits(slot, arg, link->arena))
            DIAG(link->diags, native_argument, arg->span, ARG(span_text(arg->span)),
                 ARG(slot->name), ARG(view->entity->name),
                 ARG(type_words(link, slot, language)));
    }
    if (count != view->takes.count)
        DIAG(link->diags, native_count, call->span, ARG(view->entity->name),
             ARG(text_format(link->arena, "%zu", view->takes.count)),
             ARG(text_format(link->arena, "%zu", count)));
}

void natives_check(Link *link)
{
    for (size_t i = 0; i < link->calls.count; i++)
        check_call(link, link->calls.items[i]);
}
