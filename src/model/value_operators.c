#include "model/value_operators.h"

#include "model/steps.h"
#include "model/value_names.h"
#include "model/values.h"

// Words and signs that make one value of others.

// `opposed by at most 1`: at most 1 member against.
static Expr *opposed(Link *link, Expr *limit, const Node *node)
{
    if (limit->kind == EXPR_BAD)
        return limit;
    if (limit->kind != EXPR_LIMIT || limit->left || !limit->right) {
        DIAG(link->diags, wrong_type, node->span, ARG(span_text(node->span)),
             ARG_PHRASE(expected_condition));
        return value_bad(link, node);
    }
    bool measured = limit->right->kind == EXPR_MEASURED || limit->right->kind == EXPR_OF;
    Expr *right = value_make(link, EXPR_MEASURED, node);
    right->left = limit->right;
    right->word = measured ? WORD_opposed : WORD_members_against;
    limit->right = right;
    limit->span = node->span;
    return limit;
}

Expr *value_prefix(Link *link, SlotType slot, const Node *node)
{
    static const struct {
        WordKey word;
        ExprKind kind;
    } kinds[] = {{WORD_each, EXPR_EACH},       {WORD_as, EXPR_AS},
                 {WORD_part_of, EXPR_PART_OF}, {WORD_not, EXPR_NOT},
                 {WORD_smallest, EXPR_OVER},   {WORD_largest, EXPR_OVER},
                 {WORD_average, EXPR_OVER},    {WORD_unclear, EXPR_UNCLEAR}};
    // The operand is a name whatever the slot, so it is read as one.
    SlotType inner = value_wants_claim(slot) ? slot : SLOT_NAMES;
    if (node->affix.word == WORD_opposed_by)
        return opposed(link, value_convert(link, slot, node->affix.operand), node);
    if (node->affix.word == WORD_about)
        inner = SLOT_ANY;
    bool each = link->each;
    link->each = node->affix.word == WORD_each;
    Expr *operand = value_convert(link, inner, node->affix.operand);
    link->each = each;
    if (node->affix.word == WORD_about) {
        operand->quantity.about = true;
        operand->span = node->span;
        return operand;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (kinds[i].word != node->affix.word)
            continue;
        Expr *expr = value_make(link, kinds[i].kind, node);
        expr->left = operand;
        expr->word = node->affix.word;
        if (expr->kind == EXPR_UNCLEAR && operand->kind == EXPR_ENTITY) {
            expr->entity = operand->entity;
            if (!expr->entity || (expr->entity->block != BLOCK_unclear &&
                                  expr->entity->block != BLOCK_contradiction))
                DIAG(link->diags, not_an_unclear, node->span, ARG(operand->text));
        } else if (expr->kind == EXPR_UNCLEAR) {
            expr->kind = EXPR_BAD;
        }
        return expr;
    }
    return operand;
}

// `50 % equally` and `50 % by people`: a part of the key, times what each has of that.
static Expr *part_of_key(Link *link, SlotType slot, const Node *node, const Node *part,
                         const Node *by)
{
    if (slot != SLOT_KEY && slot != SLOT_FORMULA && slot != SLOT_FIGURE) {
        value_wrong_kind(link, slot, node);
        return value_bad(link, node);
    }
    Expr *expr = value_make(link, EXPR_ARITHMETIC, node);
    expr->operator= OPERATOR_MULTIPLY;
    expr->left = value_convert(link, SLOT_FORMULA, part);
    expr->right = value_make(link, by ? EXPR_PART_OF : EXPR_EQUAL, by ? by : node);
    expr->right->word = WORD_by_key;
    if (!by)
        return expr;
    const Expr *measure = expr->right->left = value_convert(link, SLOT_NAMES, by);
    if (measure->kind == EXPR_ENTITY && !entity_is_measure(measure->entity))
        value_wrong_kind(link, SLOT_KEY, by);
    return expr;
}

Expr *value_suffix(Link *link, SlotType slot, const Node *node)
{
    if (node->affix.word == WORD_equally)
        return part_of_key(link, slot, node, node->affix.operand, NULL);
    Expr *operand = value_convert(link, slot, node->affix.operand);
    ExprKind kind;
    switch (node->affix.word) {
    case WORD_outside_total: kind = EXPR_OUTSIDE; break;
    case WORD_together: kind = EXPR_TOGETHER; break;
    case WORD_each: kind = EXPR_PER_EACH; break;
    case WORD_assumed: kind = EXPR_ASSUMED; break;
    case WORD_total: kind = EXPR_TOTAL; break;
    case WORD_count: kind = EXPR_COUNT; break;
    case WORD_size: kind = EXPR_SIZE; break;
    default:
        kind = value_is_frequency(node->affix.word) ? EXPR_FREQUENCY : EXPR_MEASURED;
        break;
    }
    Expr *expr = value_make(link, kind, node);
    expr->left = operand;
    expr->word = node->affix.word;
    return expr;
}

static bool is_plain(const Expr *expr)
{
    return expr->kind == EXPR_QUANTITY && interval_is_point(expr->quantity.range);
}

// 2/3 and 4 000 / 3 are numbers at once; everything else is computed when asked.
static Expr *fold_constants(Link *link, Expr *expr)
{
    const Expr *left = expr->left, *right = expr->right;
    if (expr->operator!= OPERATOR_DIVIDE || !is_plain(left) || !is_plain(right) ||
        right->quantity.unit != UNIT_NUMBER)
        return expr;
    Rational value;
    if (!rational_div(link->arena, left->quantity.range.low, right->quantity.range.low,
                      &value)) {
        DIAG0(link->diags, divided_by_zero, expr->span);
        expr->kind = EXPR_BAD;
        return expr;
    }
    expr->kind = EXPR_QUANTITY;
    expr->quantity = left->quantity;
    expr->quantity.range = interval_point(value);
    return expr;
}

static Expr *convert_within(Link *link, Expr *figure, const Expr *tolerance)
{
    if (figure->kind != EXPR_QUANTITY || tolerance->kind != EXPR_QUANTITY)
        return figure;
    Interval *range = &figure->quantity.range;
    range->low = rational_sub(link->arena, range->low, tolerance->quantity.range.high);
    range->high = rational_add(link->arena, range->high, tolerance->quantity.range.high);
    figure->quantity.has_tolerance = true;
    return figure;
}

// `and` beside `or` without brackets can be read in two ways.
static bool mixes(const Node *node, const Node *side)
{
    bool both = (node->binary.word == WORD_and && side->binary.word == WORD_or) ||
                (node->binary.word == WORD_or && side->binary.word == WORD_and);
    return side->kind == NODE_BINARY && !side->bracketed && both;
}

// `1/2 of costs` is half of the costs, though `of` binds closer than `/`: a bare number
// that is divided by belongs to the fraction. So it is in `1/2 by people`, `1/2 equally`.
static const Node *divided_by(const Node *node)
{
    const Node *right = node->binary.right;
    if (node->binary.operator!= OPERATOR_DIVIDE || right->bracketed)
        return NULL;
    const Node *number =
        right->kind == NODE_SUFFIX && right->affix.word == WORD_equally
            ? right->affix.operand
        : right->kind == NODE_BINARY &&
                (right->binary.word == WORD_of || right->binary.word == WORD_by_key)
            ? right->binary.left
            : NULL;
    return number && number->kind == NODE_NUMBER ? number : NULL;
}

static Expr *convert_fraction(Link *link, const Node *node, const Node *number)
{
    Node part = *node, whole = *node->binary.right;
    part.binary.right = (Node *)(uintptr_t)number;
    part.span.end = number->span.end;
    if (whole.kind == NODE_SUFFIX)
        whole.affix.operand = &part;
    else
        whole.binary.left = &part;
    whole.span = node->span;
    return value_convert(link, SLOT_FORMULA, &whole);
}

Expr *value_binary(Link *link, SlotType slot, const Node *node)
{
    const Node *number = divided_by(node);
    if (number)
        return convert_fraction(link, node, number);
    if (node->binary.word == WORD_for_started || node->binary.word == WORD_for_full)
        return steps_value(link, slot, node);
    if (node->binary.word == WORD_by_key)
        return part_of_key(link, slot, node, node->binary.left, node->binary.right);
    const Entity *native =
        node->binary.word == WORD_of ? native_named(link, node->binary.left) : NULL;
    if (native)
        return native_call(link, node, native, node->binary.right,
                           value_wants_claim(slot));
    bool figure = node->binary.operator!= 0;
    SlotType inner = figure ? SLOT_FORMULA : slot;
    if (node->binary.word == WORD_of)
        inner = SLOT_ANY;
    Expr *left = value_convert(link, inner, node->binary.left);
    SlotType named = node->binary.word == WORD_except ||
                             node->binary.word == WORD_named_by ||
                             node->binary.word == WORD_of
                         ? SLOT_NAMES
                         : inner;
    if (node->binary.word == WORD_within_of)
        named = SLOT_FORMULA;
    Expr *right = value_convert(link, named, node->binary.right);
    if (node->binary.word == WORD_within_of)
        return convert_within(link, left, right);
    ExprKind kind = figure                             ? EXPR_ARITHMETIC
                    : node->binary.word == WORD_and    ? EXPR_AND
                    : node->binary.word == WORD_or     ? EXPR_OR
                    : node->binary.word == WORD_of     ? EXPR_OF
                    : node->binary.word == WORD_except ? EXPR_EXCEPT
                                                       : EXPR_NAMED_BY;
    Expr *expr = value_make(link, kind, node);
    expr->left = left;
    expr->right = right;
    expr->operator= node->binary.operator;
    if (mixes(node, node->binary.left) || mixes(node, node->binary.right))
        DIAG0(link->diags, and_beside_or, node->span);
    return figure ? fold_constants(link, expr) : expr;
}

static Limit limit_of(WordKey word)
{
    switch (word) {
    case WORD_more_than: return LIMIT_MORE_THAN;
    case WORD_at_least: return LIMIT_AT_LEAST;
    case WORD_at_most: return LIMIT_AT_MOST;
    case WORD_less_than: return LIMIT_LESS_THAN;
    default: return LIMIT_EXACTLY;
    }
}

static const Entity *compared_attribute(const Expr *left)
{
    bool is = left && left->kind == EXPR_ENTITY && left->entity &&
              left->entity->block == BLOCK_attribute;
    return is ? left->entity : NULL;
}

// More and less need a scale, and a step of it.
static void check_order(Link *link, const Attribute *view, const Expr *expr)
{
    const Expr *right = expr->right;
    if (view->type != TYPE_KIND || !view->kind || right->kind != EXPR_ENTITY)
        return;
    if (!view->kind->view && expr->limit != LIMIT_EXACTLY)
        DIAG(link->diags, no_scale, expr->span, ARG(view->kind->name),
             ARG(span_text(expr->span)));
    if (view->kind->view && right->entity->scale != view->kind)
        DIAG(link->diags, other_kind, right->span, ARG(right->entity->name),
             ARG(view->entity->name),
             ARG(text_from(
                 keyword_block_words[link->agreement->language][right->entity->block])),
             ARG(view->kind->name));
}

// A share of something (`1/2 of population`) and a frequency stand inside the limit's
// right side; the subject before the limit word is a name.
Expr *value_limit(Link *link, SlotType slot, const Node *node)
{
    Expr *expr = value_make(link, EXPR_LIMIT, node);
    expr->limit = limit_of(node->limit.word);
    if (node->limit.left)
        expr->left =
            value_convert(link, slot == SLOT_HAS ? slot : SLOT_NAMES, node->limit.left);
    const Entity *attribute = compared_attribute(expr->left);
    const Attribute *view = attribute ? attribute->view : NULL;
    const Entity *outer = link->expected;
    if (view)
        link->expected = view->kind;
    expr->right = value_convert(link, view ? relations_slot(attribute) : SLOT_FORMULA,
                                node->limit.right);
    link->expected = outer;
    if (view)
        check_order(link, view, expr);
    return expr;
}

Expr *value_pair(Link *link, SlotType slot, const Node *node)
{
    Expr *expr = value_make(link, EXPR_PAIR, node);
    expr->left = value_convert(
        link,
        slot == SLOT_SIZE || slot == SLOT_SIGNED || slot == SLOT_ROUNDING ? slot
                                                                          : SLOT_NAMES,
        node->pair.left);
    expr->right = value_convert(link, SLOT_ROW, node->pair.right);
    return expr;
}
