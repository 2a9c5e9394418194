#include "model/values.h"

#include "model/value_figures.h"
#include "model/value_names.h"
#include "model/value_operators.h"

// Nodes to expressions, each checked against the type of its slot.

Expr *value_make(Link *link, ExprKind kind, const Node *node)
{
    Expr *expr = ARENA_NEW(link->arena, Expr);
    expr->kind = kind;
    expr->span = node->span;
    expr->quantity.range = interval_point(RATIONAL_ZERO);
    return expr;
}

bool value_wants_claim(SlotType slot)
{
    return slot == SLOT_TRUTH || slot == SLOT_WHEN_TRUE || slot == SLOT_VETO_IF;
}

Expr *value_bad(Link *link, const Node *node)
{
    return value_make(link, EXPR_BAD, node);
}

static Expr *convert_call(Link *link, SlotType slot, const Node *node)
{
    const Node *name = node->call.name;
    const Entity *native = native_named(link, name);
    if (native)
        return native_call(link, node, native, node->call.items, value_wants_claim(slot));
    Expr *named = value_name(link, SLOT_ANY, name);
    if (named->kind != EXPR_BAD)
        DIAG(link->diags, not_a_native, name->span, ARG(name->name.text));
    return value_bad(link, node);
}

void value_wrong_kind(Link *link, SlotType slot, const Node *node)
{
    DIAG(link->diags, wrong_type, node->span, ARG(span_text(node->span)),
         (Arg){.phrase = schema_expected(slot)});
}

Expr *value_convert(Link *link, SlotType slot, const Node *node)
{
    if (slot == SLOT_DAY_COUNT && node->kind == NODE_BINARY &&
        node->binary.operator== OPERATOR_DIVIDE &&
            value_day_count(link, node) != WORD_none) {
        Expr *expr = value_make(link, EXPR_WORD, node);
        expr->word = value_day_count(link, node);
        expr->text = span_text(node->span);
        return expr;
    }
    switch (node->kind) {
    case NODE_NUMBER: return value_number(link, node);
    case NODE_UNIT: return value_unit(link, node);
    case NODE_RANGE: return value_range(link, slot, node);
    case NODE_NAME: return value_name(link, slot, node);
    case NODE_STRING:
        if (slot == SLOT_SIGNED || slot == SLOT_SOURCE)
            return value_of_text(link, node, node->name.text);
        return value_name(link, slot, node);
    case NODE_DATE: return value_of_date(link, slot, node);
    case NODE_CLAUSE: return value_clause(link, node);
    case NODE_SECTION:
    case NODE_RAW: return value_of_text(link, node, node->name.text);
    case NODE_PREFIX: return value_prefix(link, slot, node);
    case NODE_SUFFIX: return value_suffix(link, slot, node);
    case NODE_BINARY: return value_binary(link, slot, node);
    case NODE_LIMIT: return value_limit(link, slot, node);
    case NODE_PAIR: return value_pair(link, slot, node);
    case NODE_CALL: return convert_call(link, slot, node);
    case NODE_STATEMENT:
    case NODE_SLOT:
    case NODE_WORD:
    case NODE_BAD: break;
    }
    return value_bad(link, node);
}

// --- types ---

static bool is_time(Unit unit)
{
    return unit == UNIT_DAYS || unit == UNIT_WEEKS || unit == UNIT_MONTHS ||
           unit == UNIT_YEARS || unit == UNIT_WORKING_DAYS || unit == UNIT_HOURS ||
           unit == UNIT_MINUTES;
}

// A year, or a range of years.
static bool is_year(const Expr *expr)
{
    int64_t low, high;
    return expr->quantity.unit == UNIT_NUMBER && !expr->quantity.about &&
           rational_to_int(expr->quantity.range.low, &low) &&
           rational_to_int(expr->quantity.range.high, &high) && low >= 1 && high <= 9999;
}

static bool fits_closely(SlotType slot, const Expr *expr)
{
    if (slot == SLOT_KIND)
        return expr->kind != EXPR_ENTITY || expr->entity->block == BLOCK_kind;
    if (slot == SLOT_MODE)
        return expr->kind != EXPR_ENTITY || expr->entity->block == BLOCK_mode;
    if (slot == SLOT_YEAR && expr->kind == EXPR_QUANTITY)
        return is_year(expr);
    if ((slot == SLOT_DURATION || slot == SLOT_LAST_DAY) && expr->kind == EXPR_QUANTITY)
        return is_time(expr->quantity.unit);
    return true;
}

// A bare year as a date is the whole year: from its first day, until its last.
static void year_to_period(Expr *expr)
{
    enum { YEAR_LEAST = 1000 }; // `27` is a slip for 2027
    int64_t year;
    if (expr->kind != EXPR_QUANTITY || expr->quantity.unit != UNIT_NUMBER ||
        !rational_to_int(expr->quantity.range.low, &year) || year < YEAR_LEAST ||
        year > 9999)
        return;
    expr->kind = EXPR_PERIOD;
    expr->date = (Date){(int32_t)year, 1, 1};
    expr->last_date = (Date){(int32_t)year, 12, 31};
}

// A quorum of `4 members present` is one of at least so many: there is no other.
static Expr *at_least(Link *link, const Node *node, Expr *expr)
{
    const Expr *figure = expr;
    while (figure->kind == EXPR_MEASURED && figure->left)
        figure = figure->left;
    if (figure->kind != EXPR_QUANTITY)
        return expr;
    Expr *limit = value_make(link, EXPR_LIMIT, node);
    limit->limit = LIMIT_AT_LEAST;
    limit->right = expr;
    return limit;
}

// Whether it is a part of something that is more than half of it, without a limit.
static bool is_bare_part(Link *link, const Expr *expr)
{
    const Expr *figure = expr->left;
    if ((expr->kind != EXPR_MEASURED && expr->kind != EXPR_OF) || !figure ||
        figure->kind != EXPR_QUANTITY || figure->quantity.about)
        return false;
    const Quantity *part = &figure->quantity;
    Rational half = rational_make(link->arena, 1, 2);
    return (part->unit == UNIT_SHARE || part->unit == UNIT_NUMBER) &&
           interval_is_point(part->range) &&
           rational_compare(part->range.low, half) > 0 &&
           rational_compare(part->range.low, RATIONAL_ONE) <= 0 &&
           (part->unit == UNIT_SHARE || !rational_is_integer(part->range.low));
}

// `two thirds of votes` are at least so many, and it is said that they are read so; half
// of them could be meant as more than half, so it is not.
static Expr *with_limits(Link *link, const Node *node, Expr *expr)
{
    if (expr->kind == EXPR_AND || expr->kind == EXPR_OR) {
        expr->left = with_limits(link, node, expr->left);
        expr->right = with_limits(link, node, expr->right);
        return expr;
    }
    if (!is_bare_part(link, expr))
        return expr;
    DIAG(link->diags, read_at_least, expr->span, ARG(span_text(expr->span)));
    Expr *limit = value_make(link, EXPR_LIMIT, node);
    limit->limit = LIMIT_AT_LEAST;
    limit->right = expr;
    limit->span = expr->span;
    return limit;
}

// `480 000 € per year`: what is divided or paid is for a year anyway; a quantity may be
// of any time, and is shown with it.
static bool fits_each_time(const Link *link, SlotType slot, const Expr *expr)
{
    if (expr->kind != EXPR_FREQUENCY || slot != SLOT_FIGURE)
        return true;
    return expr->left->kind != EXPR_FREQUENCY &&
           schema_takes_kind(slot, expr->left->kind) &&
           (expr->word == WORD_every_year || link->block == BLOCK_quantity);
}

Expr *value_link(Link *link, SlotType slot, const Node *node)
{
    if (slot == SLOT_UNIT || slot == SLOT_TYPE || slot == SLOT_SIGNATURE ||
        slot == SLOT_AMENDED)
        return value_of_text(link, node, span_text(node->span));
    if (node->depth > arena_most(link->arena, MOST_formula_depth)) {
        DIAG(link->diags, nested_too_deep, node->span,
             diag_most(link->arena, MOST_formula_depth));
        return value_bad(link, node);
    }
    Expr *expr = value_convert(link, slot, node);
    if (slot == SLOT_CONDITION)
        expr = link->label == LABEL_quorum ? at_least(link, node, expr)
                                           : with_limits(link, node, expr);
    if (slot == SLOT_DATE || slot == SLOT_TERM_DATE || slot == SLOT_LAST_DAY ||
        slot == SLOT_WHEN)
        year_to_period(expr);
    const Expr *checked = expr;
    while (checked->kind == EXPR_ASSUMED && checked->left)
        checked = checked->left;
    bool fits = schema_takes_kind(slot, checked->kind) && fits_closely(slot, checked) &&
                fits_each_time(link, slot, checked) &&
                (checked->kind != EXPR_WORD || schema_takes_word(slot, checked->word));
    if (!fits) {
        value_wrong_kind(link, slot, node);
        expr->kind = EXPR_BAD;
    }
    return expr;
}

Expr *value_list(Link *link, SlotType slot, const Node *nodes)
{
    Expr *first = NULL, **end = &first;
    const Entity *unclear = NULL;
    BlockSet bent = link->bent;
    link->bent = value_blocks_bent(slot, link->label);
    for (const Node *node = nodes; node; node = node->next) {
        if (node != nodes && !node->next && pairs_named(node))
            break;
        const Entity *reading = NULL;
        bool named = node->kind == NODE_NAME || node->kind == NODE_STRING;
        if (slot == SLOT_READINGS && unclear && named)
            reading = reading_named(unclear, text_fold(link->arena, node->name.text));
        Expr *value =
            reading ? value_entity(link, node, reading) : value_link(link, slot, node);
        if (slot == SLOT_READINGS && value->kind == EXPR_ENTITY &&
            value->entity->block != BLOCK_reading)
            unclear = value->entity;
        *end = value;
        end = &value->next;
    }
    link->bent = bent;
    return first;
}

const Expr *link_values(const Model *model, Arena *arena, const Node *values,
                        Language language)
{
    (void)language;
    Diags quiet = {.arena = arena};
    Link link = {.model = (Model *)(uintptr_t)model,
                 .arena = arena,
                 .diags = &quiet,
                 .agreement = model->main};
    Expr *first = NULL, **end = &first;
    for (const Node *node = values; node; node = node->next) {
        *end = value_convert(&link, SLOT_EXPECTED, node);
        end = &(*end)->next;
    }
    return first;
}
